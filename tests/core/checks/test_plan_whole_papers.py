"""What a whole IEP promises: the part in which a line stands decides; names, staffed rooms and empty boxes promise nothing."""

import pytest

from inwriting.core.checks.plan import Promise, check_plan
from inwriting.core.checks.plan.headings import heading_kind
from inwriting.core.facts.paper import paper_of


def promises(text: str) -> list[Promise]:
    """The promises of a paper."""
    return list(check_plan(paper_of(text)).promises)


@pytest.mark.parametrize(("line", "kind"), [
    ("SECTION 3. PRESENT LEVELS OF ACADEMIC ACHIEVEMENT AND FUNCTIONAL PERFORMANCE", "picture"),
    ("III. Present Levels - Writing", "picture"), ("4 PROFILE", "picture"), ("How Pia is doing now", "picture"),
    ("VI. A. PROGRAM MODIFICATIONS AND SPECIALLY DESIGNED INSTRUCTION (SDI)", "plan"),
    ("Special education services to be provided", "plan"), ("C. SUPPORTS FOR SCHOOL PERSONNEL", "staff"),
    ("9 TRANSPORTATION AS A RELATED SERVICE", "bus"), ("Information from parent: they like the room", "wish"),
    ("Parent and/or Student Concerns", "wish"), ("X. DELIBERATIONS", "talk"), ("PRIOR WRITTEN NOTICE TO PARENTS", "talk"),
    ("12 MEETING PARTICIPANTS", "meeting"), ("Person(s) Responsible: teacher, aide", "meeting"),
    ("J. NOTICE OF RIGHTS UNDER SECTION 504", "law"), ("Pia works with a para in every lesson", ""), ("Aide | 30 | daily", ""),
    ("Progress notes go home by the para.", ""),
])
def test_the_titles_of_all_states_forms_are_known(line: str, kind: str) -> None:
    assert heading_kind(line) == kind


def test_each_part_of_a_paper_promises_in_its_own_way() -> None:
    found = promises("""Information from parent: Ms. Orr wants a para with Pia at lunch. She wants an aide on trips, too.
PRESENT LEVELS OF ACADEMIC ACHIEVEMENT AND FUNCTIONAL PERFORMANCE
In first grade two attendants helped Pia. The lunch group is led by an instructional aide. To keep Pia safe, a staff member will
walk beside her to the gate.
MEASURABLE ANNUAL GOALS
Pia will pack her bag with help from an aide in 4 of 5 trials.
ACCOMMODATIONS
Paraprofessional in science, 40 minutes daily
MEETING NOTES
An aide in art was discussed; four aides cover the cafeteria. The team agreed that the clinic aide will sit with Pia at lunch.
TEAM
Bo Lind, teacher; Ida Moe, paraprofessional; R. Orr, parent
""")
    assert [promise.support for promise in found] == ["a staff member", "Paraprofessional", "aide"]


def test_a_label_inside_a_part_holds_for_its_own_lines_only() -> None:
    found = promises("SUPPLEMENTARY AIDS AND SERVICES\nParent input: Pia should have an aide in gym.\nGym: aide, 40 minutes daily")
    assert [promise.minutes_per_week for promise in found] == [200]


@pytest.mark.parametrize("text", [
    "Odd Berg, principal; Lise Dahl, teaching assistant; Ole Vik, parent",
    "Agency      (invited) Bright Home Health, LPN supervisor",
    "Personal aide (Mr. Vik): reports that Pia naps after lunch.",
    "LEAST RESTRICTIVE ENVIRONMENT\nThe resource room has two teachers and three aides for ten students.",
    "Before an individual aide is recommended the committee must consider other supports.",
    "SPEECH AS A RELATED SERVICE", "Articulation   SLP or SLP Asst.   2 x 30 min",
    "An aide on the bus was not added. A second adult was not accepted.",
    "Bus needed? [X] Yes [ ] No\n( ) aide   ( ) harness   ( ) lift",
    "SUPPORTS FOR SCHOOL PERSONNEL\nFirst aid practice for paras, 30 minutes monthly",
])
def test_people_who_are_only_there_are_promised_to_nobody(text: str) -> None:
    assert promises(text) == []


def test_cells_that_came_out_one_a_line_are_put_back_into_rows() -> None:
    found = promises("Service\nProvider\nMinutes\nFrequency\nStart date\nReading\nTeacher\n45\n4 times a week\n9/2/25\n"
                     "Personal care\nAide\n20\n5 times a week\n9/2/25\nSpeech\nSLP\n30\nweekly\n9/2/25")
    assert [(promise.minutes_per_week, promise.support) for promise in found] == [(100, "Aide")]


def test_a_block_of_fields_lends_its_amount_to_the_line_that_names_who_helps() -> None:
    found = promises("Service: Health care\nDuration/Freq: 15 min x 10 Totaling: 150 min served Weekly\n"
                     "Comments: feeding by trained health assistant\nService: Speech\nDuration/Freq: 30 min x 1")
    assert [promise.minutes_per_week for promise in found] == [150]


def test_a_teacher_in_a_cell_does_not_take_the_only_amount_of_the_aides_row() -> None:
    found = promises("1:1 Aide | Classified Aide | Special Education Teacher | 60 Minutes / 5 Times Weekly | Gym")
    assert [promise.minutes_per_week for promise in found] == [300]


def test_rows_that_ran_together_stay_apart() -> None:
    found = promises("ServiceLocationProviderMinutesFrequency\nMathGen EdGen Ed Teacher80daily-\n"
                     "Lab SupportGen EdParaprofessional252 x per week-\nArtGen EdGen Ed Teacher50daily-")
    assert [promise.minutes_per_week for promise in found] == [50]


def test_help_under_transportation_is_on_the_bus() -> None:
    found = promises("TRANSPORTATION\n[ ] lift   [X] aide   [ ] harness")
    assert [(promise.verdict, promise.settings) for promise in found] == [("incomplete", ("bus",))]


@pytest.mark.parametrize(("text", "verdict"), [
    ("When he feels dizzy an adult walks with him to the clinic.", "incomplete"),
    ("When the teacher feels it is needed an adult walks with him.", "vague"),
    ("A TDP other than a parent will be present on every trip.", "incomplete"),
    ("Adult other than driver trained in seizures on the afternoon bus", "incomplete"),
])
def test_an_event_of_the_body_is_no_judgement(text: str, verdict: str) -> None:
    assert [promise.verdict for promise in promises(text)] == [verdict]
