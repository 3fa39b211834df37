"""Letters of a case that knows little: each kind either fills clean or names what is missing, on any day, for any child."""

import re
from datetime import date

import msgspec
import pytest
from tests.core.documents.conftest import choices_for, under

from inwriting.core.documents.explain import words_of
from inwriting.core.documents.fill import fill_letter
from inwriting.core.facts.case import Case
from inwriting.core.facts.needs import Classroom, Wanted
from inwriting.core.facts.people import Child, District, Person, School
from inwriting.core.law.load import load_pack
from inwriting.core.law.pack import Pack
from inwriting.core.problems import BlankNotFilled, ManyProblems

KINDS = sorted(load_pack("us-ar").letters)
DAYS = [date(2026, 8, 20), date(2026, 9, 30), date(2026, 10, 4), date(2026, 10, 20), date(2026, 12, 31)]


def fill_or_name(case: Case, pack: Pack, kind: str, lang: str, day: date) -> str:
    try:
        document = fill_letter(pack.get_letter(kind), under(case, kind), pack, lang=lang, today=day,
                               choices=choices_for(case, kind, lang))
    except BlankNotFilled as blank:
        return str(blank)
    except ManyProblems as several:
        assert all(isinstance(problem, BlankNotFilled) for problem in several.problems)
        return str(several)
    assert document.letterhead is not None
    text = "\n".join([document.letterhead.subject, *(words_of(block) for block in document.blocks)])
    assert not re.search(r"\{\{|None|  | \.|\(\)|“”| ,|,,|: *$", text.replace(":\n", "\n")), f"{kind} {lang} {day}: {text}"
    return text


@pytest.mark.parametrize("kind", KINDS)
def test_on_any_day_of_the_story(rivera: Case, pack: Pack, kind: str) -> None:
    for day in DAYS:
        for lang in ("en", "es"):
            fill_or_name(rivera, pack, kind, lang, day)


@pytest.mark.parametrize("kind", KINDS)
def test_a_case_with_bare_facts(rivera: Case, pack: Pack, kind: str) -> None:
    file = rivera.file
    bare = msgspec.structs.replace(
        file, child=Child(name="Sam", pronoun="they"), school=School("Oak School"), district=District("Oak District"),
        people=(Person("me", "Ana Gil", role="parent", email="ana@mail.example"), Person("p", role="principal"),
                Person("d", role="special-education-director"), Person("c", role="case-manager")),
        needs=tuple(msgspec.structs.replace(need, tried=(), plan_mentions=(), support="", why_less_is_not_enough="")
                    for need in file.needs),
        wanted=Wanted(tasks=("walk beside Sam",), settings=("halls",), times="daily"), classroom=Classroom())
    for lang in ("en", "es"):
        text = fill_or_name(msgspec.structs.replace(rivera, file=bare), pack, kind, lang, date(2026, 11, 24))
        assert "Mateo Rivera" not in text


def test_a_role_without_a_name_is_addressed_by_its_title(rivera: Case, pack: Pack) -> None:
    people = tuple(msgspec.structs.replace(person, name="", title="") if person.role == "principal" else person
                   for person in rivera.file.people)
    case = msgspec.structs.replace(rivera, file=msgspec.structs.replace(rivera.file, people=people))
    head = fill_letter(pack.get_letter("request-paraprofessional"), case, pack, lang="en", today=date(2026, 11, 24)).letterhead
    assert head is not None and head.salutation == "Dear Principal and Marcus Oyelaran:"
