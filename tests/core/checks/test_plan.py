"""What the plan check promises, one behaviour a test; passages are invented."""

import importlib.util
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.core.checks.plan import PlanCheck, Promise, check_plan
from inwriting.core.checks.plan.clean import clean_text
from inwriting.core.facts.paper import Page, Paper, paper_of

ROOT = Path(__file__).resolve().parents[3]


def only(text: str) -> Promise:
    """The one promise of a passage."""
    promises = check_plan(paper_of(text)).promises
    assert len(promises) == 1, [promise.quote for promise in promises]
    return promises[0]


def test_a_table_row_gives_all_it_states() -> None:
    promise = only("Para | 1:1 | 300 min | daily | gen ed | 8/15/26-5/28/27")
    assert promise.sharing == "dedicated"
    assert promise.minutes_per_week == 1500
    assert (promise.starts_on, promise.ends_on) == ("2026-08-15", "2027-05-28")
    assert promise.verdict == "specific"


@pytest.mark.parametrize(("text", "minutes"), [
    ("Aide 45 min/day 5x/wk", 225), ("para 2x weekly for 45 min", 90), ("Aide: MWF, 180 minutes each day", 540),
    ("Aide support for 50% of the six-hour school day", 900), ("five 45-minute periods daily with an aide", 1125),
    ("instructional aide 8:30-10:00 daily", 450), ("Classified support: 600 MPW", 600), ("Aide 30x5", 150),
    ("Paraprofessional assistance 1200 minutes monthly", None), ("Para 30-60 minutes daily", None),
    ("Aide 6 hours daily excluding lunch", None), ("para time reduced from 300 to 150 minutes daily", 750),
    ("Para w/ student periods 1, 3 and 4 (50 min ea.) M-F", 750), ("EA 3 hrs/day M-Th, 1.5 hr Fri", 810),
    ("Aide 25 minutes in each core class (ELA, math, science), daily", 375), ("Para: 3 x 40 min per 6-day cycle", None),
    ("aide for six and one-half hours per day", 1950), ("Aide 45 minutes, 3 times every two weeks", 67.5),
    ("para in class M W F from 9 to 11:30", 450), ("Para 150 min per week in LA, 150 min per week in math", 300),
    ("Now: EA 240 min/day gen ed  Proposed: EA 120 min/day gen ed", 600), ("PARA 2x30 daily", 300),
])
def test_weekly_minutes_are_counted_only_where_the_words_give_enough(text: str, minutes: float | None) -> None:
    assert only(text).minutes_per_week == minutes


@pytest.mark.parametrize(("text", "sharing"), [
    ("Para (NOT SHARED) 250 min x 5 days", "dedicated"), ("2:1 para", "shared"), ("aide shared by two students", "shared"),
    ("Support: classroom aide", "shared"), ("1:1 classroom aide", "dedicated"), ("paraprofessional in math", "unstated"),
    ("Two adults to one student (2:1) on trips", "dedicated"), ("[X] 1:1 Aide  [ ] Shared Aide", "dedicated"),
    ("[ ] 1:1 Aide  [X] Shared Aide", "shared"), ("1:1 aide: Yes    Shared aide: No", "dedicated"),
    ("Individual aide 900 MPW / shared aide 0 MPW", "dedicated"), ("Aide   Ind.   600 min/wk", "dedicated"),
    ("Two-person lift for every transfer", "dedicated"), ("a para whose only job is him", "dedicated"),
    ("one adult walks with the three students in walkers", "shared"), ("para, group size 3", "shared"),
    ("help through existing staff in class", "shared"), ("a one-to-one aide for six hours", "dedicated"),
    ("They changed 'one to one aide' to 'para support'", "unstated"),
])
def test_sharing_is_read_as_a_person_reads_it(text: str, sharing: str) -> None:
    assert only(text).sharing == sharing


@pytest.mark.parametrize("text", [
    "Student will ask support staff for help in 4 of 5 trials.", "Insulin as needed before lunch.",
    "1:1 correspondence when counting to 20", "Speech therapy, one-on-one, 30 minutes weekly",
    "The team determined that he does not require a 1:1 aide.", "Seeking a paraprofessional, $16/hour, apply online",
    "Parents asked for an aide; the district rejected this request.", "Uses visual aids; first aid kit",
    "The assistant principal will call weekly.", "Paraprofessional: not needed", "Frequent breaks as needed",
    "Present levels: works best 1:1", "The aide reported that he was late.", "",
    "Bus stop: a parent or other responsible adult will be present.", "Transition goal: paid work as dietary aide",
    "Read aloud, 1:1 or small group", "Call 911; staff stay with student until EMS arrives.", "Behavior function: to gain adult attention",
    "The private evaluator recommended a 1:1 aide.", "Justification for additional adult assistance", "The board cut 14 classroom aides.",
    "Catheterization every 4 hours by trained staff", "Evaluator: para, teacher", "Adult assistance: N   Peer tutor: Y",
    "Does the student need a 1:1 aide? ( ) yes (x) no", "Our school is looking for an aide for second grade.",
])
def test_no_promise_is_invented(text: str) -> None:
    assert check_plan(paper_of(text)).promises == ()


@pytest.mark.parametrize(("text", "verdict"), [
    ("Paraprofessional support as needed", "vague"), ("Adult support", "vague"),
    ("Aide, up to 20 minutes a day in math", "vague"),
    ("An aide will be provided as needed, that is, during every science lab", "incomplete"),
    ("1:1 para during lunch", "incomplete"),
    ("An aide is available 33.5 hours a week", "incomplete"), ("An aide will be available", "vague"),
    ("Aide in math daily; movement breaks as needed", "incomplete"),
])
def test_a_hedge_counts_only_when_it_is_about_the_adult(text: str, verdict: str) -> None:
    assert only(text).verdict == verdict


def test_minutes_of_speech_are_not_lent_to_the_aide() -> None:
    promise = only("OT 30 min weekly; Para 200 min weekly (gen ed); SLP 60 min weekly")
    assert promise.minutes_per_week == 200


WHOLE = {
    "maple": ["Paraprofessional support in general education math", "Adult supervision at recess", "Classroom aide | Instructional"],
    "harbor": ["Current supports: Tobias currently receives", "Supplementary aids and services: One-on-one", "Tobias needs special transp"],
    "lakeview": [],
    "ridge": [],
    "cedar": ["Last year's IEP listed paraprofessional", "7c Adult support as needed", "7d Paraprofessional check-in"],
}


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_whole_iep_yields_its_promises_and_nothing_else(name: str) -> None:
    text = (ROOT / "tests" / "corpus" / "whole_ieps" / f"{name}.txt").read_text("utf-8")
    pages = re.split(r"(?<=\n)(?=(?:Student: [A-Z]\w+ \w+ +)?Page \d)", text)
    promises = check_plan(Paper(tuple(Page(number, page) for number, page in enumerate(pages, 1)))).promises
    assert [promise.quote[:len(start)] for promise, start in zip(promises, WHOLE[name], strict=True)] == WHOLE[name]


def test_a_bare_number_means_what_its_column_says() -> None:
    text = "Service | Provider | Min | Freq | Loc\nReading | Teacher | 45 | 5x/wk | Resource\nAide | Assistant | 60 | 5x/wk | Gen Ed"
    assert only(text).minutes_per_week == 300


def test_cells_on_lines_of_their_own_belong_to_the_aide_above() -> None:
    promise = only("1:1 Aide\n60 min\ndaily\nGeneral education\nSpeech\n30 min")
    assert (promise.sharing, promise.minutes_per_week, promise.settings) == ("dedicated", 300, ("general education",))


def test_spanish_lines_are_read_like_english_ones() -> None:
    promise = only("Un asistente compartido con otro alumno, 30 minutos diarios en el comedor, seg\u00fan sea necesario")
    assert (promise.sharing, promise.minutes_per_week, promise.settings) == ("shared", 150, ("lunch",))
    assert promise.vague_terms == ("as needed",) and "seg\u00fan sea necesario" in promise.quote


@pytest.mark.parametrize(("text", "sharing", "minutes"), [
    ("Auxiliar de instrucci\u00f3n, uno a uno, 240 minutos diarios, educaci\u00f3n general", "dedicated", 1200),
    ("Ayudante de sal\u00f3n, tres veces por semana, media hora", "shared", 90),
    ("Apoyo individual de un adulto seg\u00fan lo necesite", "dedicated", None),
    ("Servicios de apoyo: para, 300 min/semana", "unstated", 300),
    ("La para lo ayuda a \u00e9l y a otros dos ni\u00f1os", "shared", None),
    ("Maestra de educaci\u00f3n especial 45 minutos diarios; auxiliar 90 minutos diarios", "unstated", 450),
    ("Un adulto lo acompa\u00f1ar\u00e1 al ba\u00f1o", "unstated", None),
])
def test_terms_of_spanish_papers(text: str, sharing: str, minutes: float | None) -> None:
    promise = only(text)
    assert (promise.sharing, promise.minutes_per_week) == (sharing, minutes)


@pytest.mark.parametrize("text", [
    "El equipo determin\u00f3 que no necesita un auxiliar", "Descansos seg\u00fan sea necesario",
    "Terapia del habla 30 minutos semanales, individual", "Los padres solicitaron un asistente; el distrito lo neg\u00f3",
])
def test_no_promise_is_invented_from_spanish(text: str) -> None:
    assert check_plan(paper_of(text)).promises == ()


def test_cells_that_ran_together_are_cut_apart() -> None:
    promise = only("ParaShared2x/day20minHallwayStart8/19")
    assert (promise.sharing, promise.minutes_per_week, promise.settings) == ("shared", 200, ("hallways",))
    assert promise.stated.start
    row = only("Adult Assist3x/wkPE09/07/2409/06/25 Pref seatingDailyAll09/07/2409/06/25")
    assert (row.starts_on, row.settings, row.stated.frequency) == ("2024-09-07", ("physical education",), True)


def test_records_of_a_computer_are_read() -> None:
    assert only("AIDE_TYP=IND|AIDE_HRS=30|AIDE_PER=WK|SPCH_MIN=60|SPCH_PER=WK").minutes_per_week == 1800
    assert only("SVC 9 | INDIV AIDE | UNIT H | QTY 6 | PER D").minutes_per_week == 1800


def test_the_head_of_a_list_says_where() -> None:
    assert only("Accommodations (math, science): extra time; para support; seat in front").settings == ("academics",)


def test_what_holds_now_counts_and_not_what_was_before() -> None:
    promise = only("Last year she had her own para all day. This year the draft says 'para support available to student'.")
    assert (promise.sharing, promise.verdict, promise.stated.duration) == ("unstated", "vague", False)


def test_help_that_was_asked_for_counts_once_it_is_granted() -> None:
    assert only("Parent asked for a para; team agreed to 2 hours per day.").minutes_per_week == 600
    assert only("The district refuses a 1:1 nurse but will provide a bus aide daily.").settings == ("bus",)
    assert check_plan(paper_of("Parent asked for a para; team agreed to consider it.")).promises == ()


def test_concerns_and_needs_promise_nothing_but_help_already_given_counts() -> None:
    wish = "Parent concerns\nShe would like an adult close to him.\nPresent levels\nHe needs an adult nearby on stairs."
    assert check_plan(paper_of(wish)).promises == ()
    assert only("Present levels\nHe currently receives a 1:1 aide for 3 hours daily.").minutes_per_week == 900


def test_quotes_are_the_exact_text_of_their_page_even_when_it_was_mended() -> None:
    page = "Noise.\nLSA will sup-\nport the student for 3O min daily in math \ufb01rst."
    paper = Paper((Page(1, "Nothing here."), Page(2, page)))
    promise = check_plan(paper).promises[0]
    assert promise.page == 2
    assert page[promise.start:promise.end] == promise.quote
    assert "sup-\nport" in promise.quote
    assert promise.minutes_per_week == 150


def test_an_open_line_gets_a_question_for_each_gap_and_a_wording_with_blanks() -> None:
    promise = only("Paraprofessional support as needed in the classroom")
    names = [finding.id for finding in promise.findings]
    assert names[0] == "open-words" and {"sharing", "frequency", "duration", "start"} <= set(names)
    assert promise.findings[0].quote == "as needed"
    assert all(finding.rule for finding in promise.findings)
    assert "____ minutes" in promise.suggestion


def test_lines_that_differ_become_a_question() -> None:
    check = check_plan(paper_of("Para 150 minutes daily in gen ed\fPara 300 minutes daily in gen ed"))
    assert [finding.id for finding in check.findings] == ["contradiction"]
    assert check.findings[0].page == 2
    assert check_plan(paper_of("Para 150 minutes daily in math\fPara 300 minutes daily in art")).findings == ()


def test_a_choice_of_amounts_in_one_line_becomes_a_question() -> None:
    assert [finding.id for finding in check_plan(paper_of("Para 150 or 300 minutes daily")).findings] == ["contradiction"]


def test_forty_pages_are_checked_to_the_last() -> None:
    page = "Services\nPara 30 min daily in gen ed as needed.\nSpeech 30 min weekly.\n" * 20
    check = check_plan(Paper(tuple(Page(number, page) for number in range(1, 41))))
    assert {promise.page for promise in check.promises} == set(range(1, 41))


@settings(max_examples=80, deadline=2000)
@given(st.lists(st.sampled_from(
    ["1:1", "para", "aide", "30 min", "daily", "as needed", ",", ";", "\n", "[X]", "[ ]", "|", "5x",
     "8/1/26", "%", "(", "\u00ad", "no",
     "\ufb01", "o", "-", "adult", "will", "with", "%s", "\x00", "up to", "½", "ß", "İ"]) | st.text(max_size=6), max_size=60))
def test_any_text_is_answered_and_quoted_exactly(words: list[str]) -> None:
    text = " ".join(words)
    paper = paper_of(text)
    check = check_plan(paper)
    for promise in check.promises:
        assert paper.pages[promise.page - 1].text[promise.start:promise.end] == promise.quote
        for finding in promise.findings:
            assert paper.pages[finding.page - 1].text[finding.start:finding.end] == finding.quote
    assert msgspec.json.decode(msgspec.json.encode(check), type=PlanCheck) == check


@given(st.text(max_size=200))
@settings(max_examples=80, deadline=2000)
def test_mended_text_leads_back_to_the_original(text: str) -> None:
    ink = clean_text(text)
    assert len(ink.text) == len(ink.starts) == len(ink.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(ink.starts, ink.ends, strict=True))


@pytest.mark.parametrize("name", ["plan", "compare"])
def test_the_published_schemas_are_current(name: str) -> None:
    spec = importlib.util.spec_from_file_location("schemas", ROOT / "docs" / "schemas" / "write_plan_schemas.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (ROOT / "docs" / "schemas" / f"{name}.schema.json").read_text("utf-8") == module.schema_text(name)


def test_labelled_passages_stay_as_well_read_as_they_are(score_of: Callable[[str], dict[str, Any]]) -> None:
    assert not {label: count.f1 for label, count in score_of("plan*").items() if count.f1 < 0.9}


@pytest.mark.parametrize("bank", ["forms", "told"])
def test_the_banks_of_shapes_stay_as_well_read_as_they_are(score_of: Callable[[str], dict[str, Any]], bank: str) -> None:
    scores = score_of(f"plan_bank_{bank}")
    floors = {"promise": 0.93, "dedicated": 0.83, "shared": 0.8, "setting": 0.88, "frequency": 0.9, "duration": 0.88, "vague": 0.8}
    assert all(scores[label].f1 >= floor for label, floor in floors.items()), scores


def test_of_whole_ieps_the_promises_are_told_and_few_are_invented(whole_ieps: Any) -> None:
    assert whole_ieps.precision >= 0.85 and whole_ieps.recall >= 0.9
