"""Keys of coded choices ("Level 2: ... Level 3: ... Student's level: 2"): only the choice that was made is said of the child."""

import re
from functools import cache

_LEAD = r"(?:level|tier|svc|service|code|type|option|choice|category)"


@cache
def _chosen() -> re.Pattern[str]:
    """Where the key says which code was taken."""
    who = (rf"(?:(?:student(?:'s)?|child(?:'s)?|his|her|current|assigned)[ ](?:{_LEAD}|record)|selected|circled|chosen"
           rf"|checked|entered|{_LEAD}[ ](?:selected|assigned|chosen|entered))(?:[ ]{_LEAD})?")
    return re.compile(rf"\b{who}[ ]?[:=][ ]?(?:{_LEAD}[ ])?(?P<one>[A-Z0-9][A-Z0-9-]{{0,8}})\b"
                      r"|(?<==)[\w ]{3,14}(?P<close>\))[^:()\n]{0,12}:[ ]?(?P<two>[A-Z])\b", re.I)


def _heads(code: str, text: str) -> list[re.Match[str]]:
    """The heads of the choices whose codes look like this one: a letter, digits behind "level", a prefix and a letter."""
    if code.isdigit():
        kind = rf"\b{_LEAD}[ ](?P<code>\d{{{len(code)}}})\b"
    elif len(code) == 1:
        kind = r"(?<![\w.'])(?-i:(?P<code>[A-Z]))(?=[ ]?[=:)-])"
    else:
        stem = re.escape(code.rpartition("-")[0])
        kind = rf"\b(?P<code>{stem}-\w{{1,3}})\b" if stem else r"(?!)"
    return list(re.finditer(kind, text, re.I))


def strike_unchosen(text: str) -> str:
    """Blank out the choices of a key that were not taken; the length stays the same."""
    for choice in _chosen().finditer(text):
        code = (choice["one"] or choice["two"]).upper()
        start = text.rfind("\n\n", 0, choice.start()) + 1
        heads = _heads(code, text[start:choice.start() if choice["one"] else choice.end("close")])
        if len(heads) < 2 or code not in [head["code"].upper() for head in heads]:
            continue
        ends = [start + head.start() for head in heads[1:]] + [choice.start() if choice["one"] else choice.start("close")]
        for head, end in zip(heads, ends, strict=True):
            if head["code"].upper() != code:
                text = text[:start + head.start()] + re.sub(r"[^\n]", " ", text[start + head.start():end]) + text[end:]
    return text
