"""The complaint in odd cases, read as a district's lawyer would: no word too much, no quotation doubled, no date guessed."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec
import pytest
from tests.core.cases import PAPER, TODAY, a_case, happened

from inwriting.core.documents.complaint.say import inside_quotes
from inwriting.core.facts.case import Case, Draft
from inwriting.core.facts.events import Conversation, EvidenceKept, Incident, LetterSent, SessionLogged
from inwriting.core.facts.people import Child, Person
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.flow import complain, write_complaint
from inwriting.core.law.load import load_pack
from inwriting.core.problems import DateImplausible, DayUnreadable
from inwriting.output.text import write_text

PACK = load_pack("us-ar")


@dataclass(frozen=True)
class Said:
    """What the paper says in both languages."""

    en: str
    es: str


def paper_of(case: Case) -> Said:
    return Said(*(" ".join(write_text(write_complaint(case, PACK, TODAY, lang=lang)).split()) for lang in ("en", "es")))


def a_draft(**choices: str) -> tuple[Draft, ...]:
    return (Draft("state-complaint", choices={"signed_on": "2026-11-24", **choices}),)


def a_plan(**promise: Any) -> Plan:
    return Plan("p1", date(2026, 8, 17), promises=(Promise("aide", "Aide", **promise),))


def missed(number: int, on: str, **more: Any) -> Any:
    return happened(number, on, SessionLogged(outcome="missed", known_by="teacher-wrote", **more), PAPER)


def test_a_day_of_receipt_that_is_no_day_or_far_away_is_a_problem() -> None:
    for text, problem in (("next week", DayUnreadable), ("2062-11-24", DateImplausible), ("2024-11-24", DateImplausible)):
        with pytest.raises(problem):
            complain(a_case(drafts=a_draft(received_on=text)), PACK, TODAY)


def test_a_fact_exactly_one_year_old_on_receipt_still_counts_and_a_day_older_does_not() -> None:
    for on, counts in (("2025-11-24", True), ("2025-11-23", False)):
        refusal = happened(1, on, Conversation(who="Principal", says="No.", refused="yes"))
        assert complain(a_case(refusal, drafts=a_draft()), PACK, TODAY).allegations[0].in_year is counts


def test_a_homeless_child_needs_a_way_to_be_reached_and_no_address() -> None:
    mother = Person("mother", "Ada Invented", "parent", phone="555-0100")
    case = a_case(missed(1, "2026-11-03"), drafts=a_draft(), plans=(a_plan(minutes=60),), people=(mother,),
                  child=Child("Kim Invented", "Kim", homeless=True))
    lacking = {one.id for one in complain(case, PACK, TODAY).elements if one.status == "missing"}
    assert lacking <= {"copy-to-district"}
    assert "Contact: 555-0100" in paper_of(case).en


def test_without_people_or_a_district_it_is_written_and_not_ready() -> None:
    from inwriting.core.facts.people import District, School
    case = a_case(missed(1, "2026-11-03"), plans=(a_plan(minutes=60),), people=(), district=District(), school=School())
    assert not complain(case, PACK, TODAY).ready
    assert "I state that the school district has not" in paper_of(case).en


def test_no_quotation_mark_or_full_stop_is_doubled() -> None:
    plan = a_plan(minutes=60, quote="“1:1 aide, 60 minutes daily.”")
    case = a_case(missed(1, "2026-11-03", reason_said='She said: "Nobody is here."'),
                  happened(2, "2026-11-04", Conversation(who="", says="We can't.", refused="yes")), plans=(plan,))
    for words in (paper_of(case).en, paper_of(case).es):
        assert not re.search(r"““|””|\.”\.|\.\.|“”", words)
    assert inside_quotes('"We said "no" today."') == "We said ‘no’ today"


def test_a_refusal_without_words_has_no_empty_quotation() -> None:
    words = paper_of(a_case(happened(1, "2026-11-04", Conversation(who="", refused="yes")))).en
    assert "refused my request. Written notice" in words and "“”" not in words


def test_days_are_counted_once_and_only_those_of_the_allegation() -> None:
    plan = a_plan(minutes=30, periods=("reading", "lunch"), quote="30 minutes in reading and at lunch")
    sub = happened(2, "2026-11-10", SessionLogged(outcome="someone-else", substitute_qualified="no"))
    found = complain(a_case(missed(1, "2026-11-03"), sub, plans=(plan,)), PACK, TODAY)
    first, second = (one.statement for one in found.allegations)
    assert "On November 3, 2026 it was not given as written on 1 day." in first and "60 are known to have been missed" in first
    assert "promised from August 17, 2026 to November 24, 2026" in first
    assert second.startswith("On 1 day ") and "as far as I was told" in second


def test_a_weekly_session_has_the_date_of_its_entry_and_not_of_its_monday() -> None:
    plan = a_plan(minutes=30, times=2, per="week", quote="30 minutes, 2 times a week")
    found = complain(a_case(missed(1, "2026-11-05"), plans=(plan,)), PACK, TODAY)
    assert [fact.on for fact in found.allegations[0].facts] == [date(2026, 11, 5)]


def test_a_vague_line_is_not_said_to_lack_what_its_own_words_may_state() -> None:
    plan = a_plan(vague_terms=("as needed",), quote="Paraprofessional support as needed in the general education setting.")
    statement = complain(a_case(plans=(plan,)), PACK, TODAY).allegations[0].statement
    assert "It does not state how many minutes and whether the aide is shared." in statement


def test_a_plan_kept_as_a_paper_backs_what_it_says() -> None:
    plan = msgspec.structs.replace(a_plan(vague_terms=("as needed",), quote="Aide as needed"), evidence="papers/paper.pdf")
    found = complain(a_case(happened(1, "2026-08-17", EvidenceKept("IEP"), PAPER), plans=(plan,)), PACK, TODAY)
    assert found.allegations[0].evidence == "backed" and found.allegations[0].facts[0].files == (PAPER,)


def test_a_meeting_is_not_called_refused_before_the_courtesy_day_is_over() -> None:
    for courtesy_on, kinds in ((date(2026, 12, 1), []), (date(2026, 11, 20), ["refusal-to-convene"])):
        sent = happened(1, "2026-11-16", LetterSent("request-meeting", "Request for a meeting", courtesy_on=courtesy_on))
        assert [one.kind for one in complain(a_case(sent), PACK, TODAY).allegations] == kinds


def test_incidents_inside_the_year_stand_as_dated_facts_of_the_problem() -> None:
    fall = happened(2, "2026-10-05", Incident("Kim fell on the steps", place="side door", aide_there="no"), PAPER)
    old = happened(3, "2025-10-05", Incident("An older fall"))
    words = paper_of(a_case(missed(1, "2026-11-03"), fall, old, plans=(a_plan(minutes=60),)))
    assert "October 5," in words.en and "Kim fell on" in words.en and "older fall" not in words.en
    assert "Lugar:" in words.es


def test_the_familys_copy_is_in_spanish_but_for_what_people_said() -> None:
    refusal = happened(2, "2026-11-04", Conversation("Ana", says="No", refused="yes"))
    case = a_case(missed(1, "2026-11-03", reason_said="Nadie"), refusal,
                  plans=(a_plan(minutes=60, quote="60 minutos"),))
    assert not re.search(r"\b(missed|refused|Reason|the parent|arrived)\b", paper_of(case).es)
