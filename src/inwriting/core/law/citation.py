"""Citations of the Code of Federal Regulations as values: read them, write them, and make the rule id from them."""

import re

import msgspec

from inwriting.core.problems import LawProblem

# the order in which paragraph levels follow one another in the CFR: (a) (1) (i) (A) (1) (i)
LEVELS = (r"[a-z]{1,2}", r"[1-9]\d?", r"[ivxl]+", r"[A-Z]{1,2}", r"[1-9]\d?", r"[ivxl]+")
CFR = re.compile(r"(?P<title>[1-9]\d?) CFR (?P<section>[1-9]\d{0,3}\.[1-9]\d{0,3})(?P<path>(?:\([A-Za-z0-9]{1,4}\))*)")


class CitationUnreadable(LawProblem):
    """The words are not a citation of the CFR."""

    code = "citation-unreadable"
    what = "We could not read “{cite}” as a citation."
    why = "A citation that nobody can look up must not stand in a letter."
    do = "Write it like 34 CFR 300.503(b)(3)."


class Citation(msgspec.Struct, frozen=True):
    """34 CFR 300.503(b)(3): title 34, section "300.503", path ("b", "3")."""

    title: int
    section: str
    path: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.title} CFR {self.section}" + "".join(f"({step})" for step in self.path)

    @property
    def rule_id(self) -> str:
        """The id that the rule of this citation has: us/300-503/b-3."""
        section = f"us/{self.section.replace('.', '-')}"
        return f"{section}/{'-'.join(self.path)}" if self.path else section


def read_citation(cite: str) -> Citation:
    """Read "34 CFR 300.503(b)(3)". Raises CitationUnreadable, also for levels in an impossible order."""
    found = CFR.fullmatch(cite.strip())
    path = tuple(re.findall(r"\(([^)]+)\)", found["path"])) if found else ()
    if found is None or len(path) > len(LEVELS) or any(
            not re.fullmatch(level, step) for level, step in zip(LEVELS, path, strict=False)):
        raise CitationUnreadable(cite=cite)
    return Citation(int(found["title"]), found["section"], path)


def find_citations(text: str) -> list[Citation]:
    """Every readable CFR citation in a text, in order."""
    found = []
    for match in CFR.finditer(text):
        try:
            found.append(read_citation(match[0]))
        except CitationUnreadable:
            continue
    return found
