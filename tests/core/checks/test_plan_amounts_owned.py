"""Whose an amount is, which of several amounts holds, and how often it is meant."""

import pytest

from inwriting.core.checks.plan import check_plan
from inwriting.core.facts.paper import paper_of

HELD = (
    (200, "Total service time 500 min/wk, of which 300 min/wk is teacher and 200 min/wk is paraeducator."),
    (90, "Resource teacher 150 mpw; para 90 mpw; speech 30 mpw."),
    (300, "He gets 4 hours weekly with the teacher and an aide can come for up to 5 hours weekly."),
    (600, "Spec Instr Rdg 45 min5x/wkSpEd rmSpeech 30 min1x/wkSp rmInstr Asst120 min5x/wkReg Ed"),
    (300, "ServiceStaffMinutesHow OftenLocationStartEnd\nParaprofessionalPara60DailyGen Ed8/20/20245/28/2025"),
    (600, "Para reduced from 240 min/day to 120 min/day"),
    (600, "The district will cut the aide from 4 hours a day to 2."),
    (600, "We asked for 6 hours a day; the IEP gives 2 hours a day of aide time."),
    (240, "The plan calls for 48 min daily of para time but she only gets 20 min."),
    (300, 'IEP p. 9: "Paraprofessional 60 min/day gen ed." Actual per log: 22 min/day.'),
    (300, "The para, who works 6 hours, is with Leo 60 minutes a day."),
    (300, "Aide 60 min daily, of which 20 min is toileting"),
    (1200, "IEP has 20 hours a week of para. They said that means a para is in his classroom 20 hours."),
    (300, "Time logs will show 60 min of aide help daily."),
    (150, "Classes are 50 minutes. Para joins for 30 minutes daily."),
)
MEANT_MORE_THAN_ONCE = (
    (160, "Starting March 3, an aide goes with Lena to art and library, two 40-minute classes each per week."),
    (300, "She is to have an aide four mornings a week, 1 hour 15 minutes each."),
    (150, "The aide comes three afternoons weekly, 50 minutes each time."),
    (400, "Paraprofessional: ELA and math, 40 minutes each, daily"),
    (120, "Para at PE and music, 30 minutes each, twice a week"),
    (60, "Para at PE and music, 30 minutes, twice a week"),
    (150, "Monday and Wednesday, 75 minutes each, para in lab"),
    (675, "Aide: ELA 45, Math 45, Lunch 45 minutes each day"),
    (250, "aide: homeroom (10), lunch (25), dismissal (15) min daily"),
    (1560, "The aide: 6 hrs Mon-Thu, 2 hrs Fri"),
    (1620, "Para 8:00-1:30 MTThF, 8:00-1:00 W"),
    (375, "Aide: toileting. Times: 9:00 9:15; 11:00 11:45; 2:00 2:15 M T W Th F"),
    (450, "Aide: 45 min A.M., 45 min P.M. daily"),
)
WRITTEN_OTHERWISE = (
    (300, "PCA min 1x daily 60 | OT 30 wkly | PT 30 wkly"),
    (1500, "Adult assist.|GE|300|min|day|5|09/03/2024"),
    (120, "TYPE: AIDE  QTY: 120  UNIT: MIN  PER: WEEK"),
    (300, "Minutes per session: 60  Sessions per week: 5  Provider: para"),
    (300, "Para: Freq 5 Dur 60 min"),
    (2100, "Individual aide for the 7-hour school day"),
    (1170, "Aide for 60 percent of his day (school day = 6.5 hours)"),
    (1500, "the aide is with her 5 of the 6 hours she is in school each day"),
    (275, "Para, small group of 3, 55 min block of science on A and B days alike."),
    (1950, "EA - 1950 minutes/5 days"),
    (150, "Aide, school days, 30 min"),
)
NO_SINGLE_AMOUNT = (
    "Minimum 30, maximum 60 minutes of aide support per day, set weekly by the teacher.",
    "Fade: wks 1-4 para 60 min/day; wks 5-8 30 min/day",
    "Para 60 minutes daily in first semester, 30 minutes daily in second semester.",
    "IEP says para daily; sub logs show 30 min.",
    "A 1:1 aide within ten school days, 30 minutes",
)


def _minutes(line: str) -> list[float]:
    return [promise.minutes_per_week for promise in check_plan(paper_of(line)).promises if promise.minutes_per_week is not None]


@pytest.mark.parametrize(("minutes", "line"), (*HELD, *MEANT_MORE_THAN_ONCE, *WRITTEN_OTHERWISE))
def test_the_amount_that_the_plan_gives_the_aide_is_counted(minutes: float, line: str) -> None:
    assert _minutes(line)[:1] == [minutes]


@pytest.mark.parametrize("line", NO_SINGLE_AMOUNT)
def test_amounts_that_change_or_that_nobody_promised_make_no_minutes(line: str) -> None:
    assert _minutes(line) == []


def test_each_row_of_a_table_keeps_its_own_minutes() -> None:
    assert _minutes("Para - Art - 40 min - daily - gen ed\nPara - Lunch - 25 min - daily - cafeteria") == [200, 125]


@pytest.mark.parametrize(("line", "lasts"), [
    ("Para checks in with him at various times throughout the day", False),
    ("Para stays with him throughout the day", True),
    ("Two adults for transfers, brace on at all times", False),
    ("An aide within reach at all times", True),
    ("Group para, homeroom thru 5th period", True),
])
def test_what_is_spread_over_the_day_does_not_last_all_day(line: str, lasts: bool) -> None:
    assert any(promise.stated.duration for promise in check_plan(paper_of(line)).promises) is lasts


@pytest.mark.parametrize("line", [
    "Teacher Aide  Group (1:2)  Daily  1 hr  Reg Class  09/04",
    "RBT 30 hrs per week, first day of school through winter break",
])
def test_a_start_without_its_year_or_its_verb_is_a_start(line: str) -> None:
    assert any(promise.stated.start for promise in check_plan(paper_of(line)).promises)
