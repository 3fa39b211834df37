"""Takes out of texts who the child is: names become initials or parts, and addresses, numbers and e-mail addresses go."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

import msgspec

from inwriting.core.documents.words import MONTHS
from inwriting.core.facts.case import Case, CaseFile

LETTER = "A-Za-zÀ-ÖØ-öø-ÿ"
EMAIL = r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
PHONE = r"(?<![\w-])(?:\(\d{3}\)\s?|\d{3}[-.\s])\d{3}[-.\s]\d{4}(?![\w-])"
TITLES = {"mr", "mrs", "ms", "miss", "dr", "jr", "sr", "the", "a", "an", "and", "of", "school", "district", "office", "teacher",
          "nurse", "aide", "principal", "elementary", "secretary", "mom", "dad", "staff", "team", "parent"}
# Names that are also everyday words are taken out only where they begin with a capital letter.
EVERYDAY = {"april", "art", "august", "autumn", "bell", "bill", "brook", "brown", "day", "dawn", "drew", "faith", "field",
            "fields", "frank", "grace", "grant", "gray", "green", "guy", "hall", "hill", "hope", "hunter", "ivy", "jack",
            "joy", "june", "king", "lane", "lee", "long", "love", "mark", "mason", "may", "miles", "page", "park", "parks",
            "pat", "penny", "pierce", "price", "reed", "rich", "rob", "rose", "short", "stone", "sue", "summer", "victor",
            "ward", "west", "white", "will", "wood", "woods", "young", "case", "carter", "cook", "baker", "chase", "dale"}
# A word broken over two lines carries a hyphen, or pdfium's mark for one, and the break.
GAP = "[\\s\\x02\\xad\\ufffe-]{0,3}"
LONG_ENOUGH = 4
KEPT_FIELDS = {"id", "anchor", "style", "align", "kind", "language", "part", "signature", "block", "sha256", "href", "key",
               "seal", "payload_sha256", "head", "label"}


class Found(NamedTuple):
    """A place in a text that has to go: characters [start, end), what stands there instead, and what kind of thing it is."""

    start: int
    end: int
    instead: str
    kind: str


class Term(NamedTuple):
    """One thing that has to go."""

    text: str
    instead: str
    kind: str


class Hidden:
    """Everything about one family that a redacted copy does not show."""

    def __init__(self, case: Case) -> None:
        terms = {term.text.lower(): term for term in reversed(list(_terms(case)))}
        self.terms = tuple(sorted(terms.values(), key=lambda term: -len(term.text)))
        self._by_text = {_bare(term.text): term for term in self.terms}
        names = [_pattern(term.text) for term in self.terms]
        self._names = re.compile("|".join(names)) if names else re.compile(r"(?!)")
        self._numbers = re.compile(f"(?P<email>{EMAIL})|(?P<phone>{PHONE})", re.IGNORECASE)

    def find(self, text: str) -> list[Found]:
        """Every place that has to go, in order, not overlapping."""
        found = [Found(one.start(), one.end(), f"[{one.lastgroup}]", str(one.lastgroup)) for one in self._numbers.finditer(text)]
        for one in self._names.finditer(text):
            term = self._by_text.get(_bare(one.group()))
            found.append(Found(one.start(), one.end(), term.instead if term else "[name]", term.kind if term else "name"))
        kept: list[Found] = []
        for place in sorted(found, key=lambda one: (one.start, -one.end)):
            if not kept or place.start >= kept[-1].end:
                kept.append(place)
        return kept

    def clean(self, text: str) -> str:
        """The text without them."""
        pieces, at = [], 0
        for place in self.find(text):
            pieces += [text[at:place.start], place.instead]
            at = place.end
        return "".join((*pieces, text[at:])) if pieces else text

    def _clean_picture(self, svg: str) -> str:
        """A drawing is full of numbers, so only names are taken out of it."""
        return self._names.sub(lambda one: term.instead if (term := self._by_text.get(_bare(one.group()))) else "[name]", svg)

    def hide(self, value: Any, field: str = "") -> Any:
        """A value (document, section, exhibit) with every text in it cleaned; pictures made of dots are not looked into."""
        if isinstance(value, str):
            if field == "href":
                return "" if self.find(value) else value
            if field in KEPT_FIELDS:
                return value
            return self._clean_picture(value) if field == "svg" else self.clean(value)
        if isinstance(value, tuple):
            return tuple(self.hide(one, field) for one in value)
        if isinstance(value, msgspec.Struct):
            names = value.__struct_fields__
            return msgspec.structs.replace(value, **{
                name: {} if name == "sources" else b"" if name == "signature_png" else self.hide(getattr(value, name), name)
                for name in names})
        return value

    def words(self) -> Iterator[Term]:
        """What to search a finished file for: long enough that chance does not bring it about."""
        yield from (term for term in self.terms if len(term.text) >= LONG_ENOUGH)


def _bare(text: str) -> str:
    return re.sub(f"[^{LETTER}0-9]", "", text).lower()


def _pattern(text: str) -> str:
    """A search for a term as a whole word; long ones also where a line's end breaks them."""
    everyday = text.lower() in EVERYDAY
    signs = [re.escape(sign) if sign in " ,.'’" or not sign.isalpha() or (everyday and index == 0)
             else f"[{sign.lower()}{sign.upper()}]" for index, sign in enumerate(text)]
    signs = [r"\s+" if sign == r"\ " else sign for sign in signs]
    joint = GAP if len(text) >= LONG_ENOUGH and text.isalpha() and not everyday else ""
    return f"(?<![{LETTER}]){joint.join(signs)}(?![{LETTER}])"


def _terms(case: Case) -> Iterator[Term]:
    file = case.file
    initials = "".join(f"{word[0]}." for word in file.child.name.split())
    yield Term(file.child.name, initials, "the child's name")
    for word in (*file.child.name.split(), file.child.first_name):
        if len(word) > 1:
            yield Term(word, f"{word[0]}.", "the child's name")
    if file.child.born_on:
        yield from (Term(shown, "[date of birth]", "the date of birth") for shown in _write_born(file.child.born_on))
    for place in _addresses(file):
        yield Term(place, "[address]", "an address")
    for person in file.people:
        role = f"[{person.role.replace('-', ' ')}]"
        yield from _name_terms(person.name, role)
        if person.email:
            yield Term(person.email, "[email]", "an e-mail address")
    for name in _names_in_record(case):
        yield from _name_terms(name, "[name]")


def _name_terms(name: str, role: str) -> Iterator[Term]:
    words = [word.strip(".,") for word in name.split()]
    words = [word for word in words if len(word) > 1 and word.lower() not in TITLES]
    if name.strip() and words:
        yield Term(name.strip(), role, "a name")
        yield from (Term(word, "[name]", "a name") for word in words)


def _addresses(file: CaseFile) -> Iterator[str]:
    people = [line for person in file.people for line in person.address]
    yield from dict.fromkeys(line for line in (*file.child.home_address, *people, *file.school.address, *file.district.address)
                             if len(line) > LONG_ENOUGH)


def _write_born(born_on: date) -> Iterator[str]:
    month, day, year = born_on.month, born_on.day, born_on.year
    yield born_on.isoformat()
    for name in (MONTHS["en"][month - 1], MONTHS["en"][month - 1][:3], MONTHS["en"][month - 1][:3] + "."):
        yield f"{name} {day}, {year}"
    yield f"{day} de {MONTHS['es'][month - 1]} de {year}"
    for start in dict.fromkeys((f"{month}/{day}/", f"{month:02d}/{day:02d}/", f"{month}-{day}-", f"{month:02d}-{day:02d}-")):
        yield from (f"{start}{year}", f"{start}{year % 100:02d}")


def _names_in_record(case: Case) -> Iterator[str]:
    """Names that stand in entries in words, and not as one of the people of the case."""
    known = {person.id for person in case.file.people}
    for event in case.events:
        payload: Any = event.payload
        said = [getattr(payload, name, "") for name in ("who", "sender", "from_whom", "told_by")]
        said += [one.who for one in getattr(payload, "said", ())] + list(getattr(payload, "attended", ()))
        for name in said:
            words = name.split()
            if name and name not in known and 1 < len(words) < 5 and all(word[:1].isupper() for word in words):
                yield re.sub(r"\s*<.*", "", name)
