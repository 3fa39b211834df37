"""The words that every notice form is made of: they say nothing of their own."""

import re

_GENERIC_WORDS = """
a about above action actions address addressed after agency all also an and any are area areas as assessment
assessments assist assistance attach attached available based basis be been before below box brief briefly by can
cfr check child children choices clearly consider considered contact contained copies copy data date decision
describe describes description determine disability district document documentation documents does each education
educational enter evaluation evaluations example examples explain explanation explanations factor factors fill
following for form from get given going have help how i iep if in include included includes including information
initial initiate insert is it its lea list listed make means met more must necessary note notice obtain obtained of
on option options or other others our page parent parental parents part person please print prior procedural
procedure procedures program proposal proposals propose proposed proposes protection protections provide provided
provision provisions public reason reasons record records referral refusal refuse refused refuses reject rejected
rejecting rejection related relevant relied report reports request requested required resource resources rights
safeguards sample school section see select service services should source sources special specific state statement
student such support take taken team test tests than that the their them these they this those to two type under
understand understanding upon use used was we were what when where whether which who why will with write written
you your
acción acciones propuesta propuestas rechazada rechazadas razón razones motivo motivos opciones otras otros factores
consideradas consideradas fundamento garantías procesales procedimiento ayuda de la el las los y o por qué sus derechos
evals eval rejection because committee anything else did look looked mattered relied chosen each sped pwn norep may
school's district's agency's lea's team's committee's
"""
GENERIC = frozenset(_GENERIC_WORDS.split())
_WORD = re.compile(r"\d+:\d+|[a-z0-9][a-z0-9'/&-]*", re.IGNORECASE)
_EMPTY = re.compile(r"_{2,}|\[\s*(?:x|blank|none|list|not filled)?\s*\]|\((?:list|blank|see list|none given)\)|"
    r"\.{2,}|\bp a g e\b|\|")
_SLASH = re.compile(r"(?<=[a-z]{3})[/-](?=[a-z]{3})", re.IGNORECASE)
_ROMAN = re.compile("[ivx]+")
_UNANSWERED = re.compile(
    r"(?:^|[\s:?(])(?:y(?:es)?\s{0,3}/?\s{0,3}no?\b|_{2,}\s*\(?(?:parent'?s? |staff )?initials?\b|"
    r"(?:parent'?s? |staff )?initials?\b:?\s*(?:_|$))[\s_.:)]*$", re.IGNORECASE)


def words_of(text: str) -> list[str]:
    """Return the words as they stand."""
    return _WORD.findall(text)


def find_words(text: str, start: int, end: int) -> "list[re.Match[str]]":
    """Return the words between two places, with their places."""
    return list(_WORD.finditer(text, start, end))


def content_words(text: str) -> list[str]:
    """Return the words beyond the form's own, in lower case; blanks and empty boxes are no words."""
    bare = _SLASH.sub(" ", _EMPTY.sub(" ", text))
    return [w for w in (word.lower().strip("'-") for word in _WORD.findall(bare)) if w and w not in GENERIC
            and not (len(w) == 1 and w not in "x") and not _ROMAN.fullmatch(w)]


def is_unanswered(text: str) -> bool:
    """Say whether the words end in a choice nobody made or initials nobody wrote: "Rights given: Y  N"."""
    return bool(_UNANSWERED.search(text))


def count_content(text: str) -> int:
    """Count the words that say something of their own, beyond the words every form is made of."""
    return len(content_words(text))
