"""Tick boxes and blanks: take away what was not ticked, and say when a form was left open."""

import re
from functools import cache


@cache
def _box() -> re.Pattern[str]:
    return re.compile(r"(?P<on>\[ ?[xX\u2713\u2714*] ?\]|\( ?[xX\u2713\u2714] ?\)|[\u2611\u2612\u2713\u2714\u25a0]"
                      r"|_+[xX\u2713]_*|(?<![\w.:-])[Xx](?=[ ](?!\d)[A-Za-z1]))"
                      r"|(?P<off>\[ {0,3}\]|\( {1,3}\)|[\u2610\u25a1\u25cb]|(?<!\w)_{1,5}(?=[ ]?[A-Za-z1]))")


@cache
def _answered_no() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=\s\s)|(?<=[;|]))(?:[^;|:\n ]|[ ](?![ ])){3,40}:\s?(?:no|n|none|n/?a)\b(?=\s{2,}|\s?[;|.]"
                      r"|\s*$)", re.I)


@cache
def _nothing() -> re.Pattern[str]:
    """Cells whose amount is zero: "shared aide 0 MPW"."""
    return re.compile(r"(?:^|(?<=[/|;,]))[^/|;,\n]{3,40}[ ](?<![.\d])0[ ]?(?:mpw|min(?:utes)?|hrs?|hours?"
                      r"|x)\b(?:[ ]?/?[ ]?(?:week|wk|day|daily|weekly))?", re.I)


@cache
def _opens_line() -> re.Pattern[str]:
    """An empty box that opens a line, so that the line is one option of several under each other."""
    return re.compile(r"\s*(?:\[ {0,3}\]|\( {1,3}\)|[\u2610\u25a1\u25cb]) ?\S")


def has_tick(line: str) -> bool:
    """Did somebody tick a box of this line?"""
    return any(box.group("on") for box in _box().finditer(line))


def strike_unticked(line: str, ticked: bool = False) -> str:
    """Return the line with options that were left unticked blanked out, if others were ticked: here, or elsewhere (`ticked`)."""
    line = _nothing().sub(lambda match: " " * len(match.group()), line)
    line = _answered_no().sub(lambda match: " " * len(match.group()), line)
    boxes = list(_box().finditer(line))
    here = any(box.group("on") for box in boxes)
    if not any(box.group("off") for box in boxes) or not here and not (ticked and (len(boxes) > 1 or _opens_line().match(line))):
        return line
    if _boxes_trail(line, boxes):
        return _strike_before(line, boxes)
    pieces, at = [line[:boxes[0].start()]], boxes[0].start()
    for number, box in enumerate(boxes):
        end = boxes[number + 1].start() if number + 1 < len(boxes) else len(line)
        label = re.search(r"\s{2,}|\n|;|\|", line[box.end():end].lstrip() and line[box.end():end].rstrip() or "")
        stop = end if not label or not box.group("off") else box.end() + _label_end(line[box.end():end])
        pieces.append(" " * (stop - at) if box.group("off") else line[at:stop])
        pieces.append(line[stop:end])
        at = end
    return "".join(pieces)


def _boxes_trail(line: str, boxes: list[re.Match[str]]) -> bool:
    """Do the boxes stand after their words ("YES [X]   NO [ ]")?"""
    if not all(re.search(r"\w[ ]{0,3}$", line[:box.start()]) for box in boxes):
        return False
    return bool(re.match(r"\s{2,}|\s*$|\s?[|;,.]", line[boxes[-1].end():]))


def _strike_before(line: str, boxes: list[re.Match[str]]) -> str:
    for box in boxes:
        if box.group("off"):
            gap = [found.end() for found in re.finditer(r"\s{2,}|[|;,:\])]", line[:box.start()].rstrip())]
            start = max([*gap, *(other.end() for other in boxes if other.end() <= box.start())], default=0)
            line = line[:start] + " " * (box.end() - start) + line[box.end():]
    return line


def _label_end(text: str) -> int:
    lead = len(text) - len(text.lstrip(" "))
    gap = re.search(r" {2,}|\n|;|\|", text[lead:])
    return lead + gap.start() if gap else len(text)


def is_open_form(text: str) -> bool:
    """Is this a form to be filled in: blanks to write on, bracketed choices, empty boxes?"""
    boxes = list(_box().finditer(text))
    empty = boxes and not any(box.group("on") for box in boxes)
    return bool(empty or text.count(" / ") > 2 or re.search(r"_{3,}|\[[A-Za-z][^\]]{2,80}\]|\.{5,}|<[a-z ]{3,40}>"
                                                            r"|\{[a-z ]{3,40}\}", _filled().sub(" ", text)))


@cache
def _filled() -> re.Pattern[str]:
    """Blanks that leave nothing open: a name taken out, and the choice beside the one that is marked."""
    who = r"(?:the )?(?:student|child|name|pt|patient|parent|district|school|initials?|redacted|teacher)(?:'s)?(?: name)?"
    return re.compile(rf"\[{who}\]|\b(?:yes|no|y|n)\b ?:? ?_+(?=.*\b_*x_*\b)|(?<=x)(?:_{{0,3}}\W{{1,4}})(?:yes|no|y"
                      rf"|n)\b ?:? ?_+", re.I)


def is_blank_form(text: str) -> bool:
    """Is there nothing but labels and blanks?"""
    text = re.sub(r"_+[ ]?(?:[xX\u2713]|\d[\w.:/%]*|[yY](?:es)?)(?![\w])[ ]?_*|(?<=_)(?:\d[\d.:/]*|[xX])_+", " ", text)
    return len(re.findall(r":\s*_{2,}|_{4,}", text)) >= 2


@cache
def _deleted() -> re.Pattern[str]:
    """Words that an amendment takes out: "DELETE 'paraprofessional, 300 min'", "Strike: \"aide daily\""."""
    return re.compile(r"(?:^|(?<=[.;:|] ))(?:delet|strik|struck|remov|omit)(?:e|es|ed|ing|ting"
                      r"|ted)?(?: out)? ?:? ?([\"'])[^\"'\n]{4,160}\1",
                      re.I | re.M)


def strike_deleted(text: str) -> str:
    """Blank out what an amendment deletes; the length stays the same."""
    return _deleted().sub(lambda match: " " * len(match.group()), text)
