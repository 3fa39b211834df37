"""Takes the unticked choices of a form out of its text: what nobody ticked was not said."""

import re

_EMPTY = r"(?:\[ {0,3}\](?! ?[,.])|\( {1,3}\)|(?<![\w_])_(?= [a-z])|[\u25a1\u25af\u274f\u2751\u25fb\u2b1c\u25cb])"
_TICK = r"(?:_+ ?x ?_+|\[ ?x ?\]|\( ?x ?\)|[\u25a0\u2612\u2b1b\u25cf]|(?<!\S)x(?= ))"
_BOX = re.compile(f"(?P<empty>{_EMPTY})|(?P<tick>{_TICK})", re.IGNORECASE)
_LINE_TICK = re.compile(r"_ ?x ?_", re.IGNORECASE)
_LINE_BOX = re.compile(f"(?P<tick>{_TICK})|(?P<empty>{_EMPTY}|_{{2,5}}(?= ?[a-z]))", re.IGNORECASE)  # "___ no  _X_ yes"
_END = re.compile(r"\n|\||[;:]|\.(?=\s|$)| {2,}|\s/\s")
_START = re.compile(r"[\n|;:.]| {2,}")
_GOES_ON = re.compile(r"(?:to|the|of|this)\b", re.IGNORECASE)
_CHOSEN = re.compile(r"\[(?:drop-?down|text|field|radio|select|list|picklist): ?(?=[^\]\n]{2,200}\])", re.IGNORECASE)
_BLOCK = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_LINE = re.compile(r"[^\n]+")
_MARKED = re.compile(r"[ \t]*x[ \t]{1,6}(?=[A-Z])", re.IGNORECASE)
_ITEM = re.compile(r"[ \t]{2,}[A-Z]")
_FEWEST_ITEMS = 2
_ROOM = 90
_LINE_ROOM = 300


def drop_unticked(text: str) -> str:
    """Blank out the empty boxes and their words, and the names of a screen's controls; places stay as they were."""
    text = _drop_unmarked_lines(_CHOSEN.sub(lambda found: " " * len(found[0]), text))
    boxes = list((_LINE_BOX if _LINE_TICK.search(text) else _BOX).finditer(text))
    if not any(box["empty"] for box in boxes):
        return text
    kept = list(text)
    for number, box in enumerate(boxes):
        if not box["empty"]:
            continue
        before = boxes[number - 1].end() if number else 0
        after = boxes[number + 1].start() if number + 1 < len(boxes) else len(text)
        start, end = _words_of(text, box, before, after)
        kept[start:end] = " " * (end - start)
    return "".join(kept)


def _drop_unmarked_lines(text: str) -> str:
    """Of a list with a bare X before one of its lines only that line was chosen; small letters go on from the line above."""
    kept = list(text)
    for block in _BLOCK.finditer(text):
        lines = [line for line in _LINE.finditer(text, block.start(), block.end()) if not line[0].rstrip().endswith(":")]
        if not any(_MARKED.match(line[0]) for line in lines) or sum(bool(_ITEM.match(line[0])) for line in lines) < _FEWEST_ITEMS:
            continue
        chosen = True
        for line in lines:
            chosen = bool(_MARKED.match(line[0])) or (chosen and not _ITEM.match(line[0]))
            if not chosen:
                kept[line.start():line.end()] = " " * len(line[0])
    return "".join(kept)


def _words_of(text: str, box: re.Match[str], before: int, after: int) -> tuple[int, int]:
    """Return the box and its words: behind it, or before it on a form that prints "proposes [ ]  refuses [x]"."""
    end = min(after, box.end() + _ROOM)
    stop = _END.search(text, min(box.end() + 1, end), end)
    end = stop.start() if stop else end
    if text[box.end():end].strip() and not _stands_behind_words(text, box):
        return box.start(), end
    begin = max(before, box.start() - _ROOM)
    starts = list(_START.finditer(text, begin, box.start()))
    begin = starts[-1].end() if starts else begin
    return begin, box.end()


def _stands_behind_words(text: str, box: re.Match[str]) -> bool:
    """A form whose last box of the line has no words behind it prints its boxes behind their words."""
    line_start = text.rfind("\n", max(0, box.start() - _LINE_ROOM), box.start()) + 1 or max(0, box.start() - _LINE_ROOM)
    line_end = text.find("\n", box.end(), box.end() + _LINE_ROOM)
    line = text[line_start:line_end if line_end >= 0 else box.end() + _LINE_ROOM]
    found = list(_BOX.finditer(line))
    if not found:
        return False
    behind = line[found[-1].end():].strip(" .:;")
    first = line[:found[0].start()].rstrip()
    if (behind and not _GOES_ON.match(behind)) or not first or not first[-1].isalpha():
        return False
    return not first.lower().endswith((" to", " the", "following"))
