"""Deadlines are counted from facts, show their arithmetic, and never invent a number."""

from datetime import date

from tests.core.cases import TODAY, a_case, happened

from inwriting.core.deadlines import Deadline, count_deadlines
from inwriting.core.facts.case import Case
from inwriting.core.facts.events import (
    Delivery,
    EvidenceKept,
    FilingMade,
    LetterSent,
    NoticeReceived,
    ReplyReceived,
    SessionLogged,
)
from inwriting.core.facts.plan import Plan
from inwriting.core.law.load import load_pack

PACK = load_pack("us-ar")


def find(case: Case, timeline: str, today: date = TODAY) -> Deadline:
    return next(one for one in count_deadlines(case, PACK, today).deadlines if one.timeline == timeline)


def test_records_are_due_forty_five_calendar_days_after_the_request() -> None:
    one = find(a_case(happened(1, "2026-10-30", LetterSent("request-records"))), "records-inspection")
    assert one.due_on == date(2026, 12, 14)  # 30 Oct + 1 (Oct) + 30 (Nov) + 14 (Dec) = 45 days
    assert one.unit == "calendar-days"
    assert one.cite == "34 CFR 300.613(a)"
    assert "45" in one.working
    assert one.state == "open"


def test_a_mailed_request_has_an_earliest_and_a_latest_date() -> None:
    mailed = LetterSent("request-records", deliveries=(Delivery("Dana", "certified-mail"),))
    one = find(a_case(happened(1, "2026-10-30", mailed)), "records-inspection")
    assert (one.earliest_on, one.due_on, one.latest_on) == (date(2026, 12, 14), date(2026, 12, 14), date(2026, 12, 21))


def test_records_that_came_end_the_clock() -> None:
    case = a_case(happened(1, "2026-10-01", LetterSent("request-records")),
                  happened(2, "2026-10-20", EvidenceKept("School records")))
    assert find(case, "records-inspection").state == "met"


def test_the_notice_has_no_number_of_days() -> None:
    one = find(a_case(happened(1, "2026-10-30", LetterSent("demand-notice"))), "notice")
    assert one.due_on is None
    assert one.state == "no-number"
    assert "no number" in one.working


def test_a_courtesy_date_is_called_that_and_has_no_rule() -> None:
    one = find(a_case(happened(1, "2026-10-30", LetterSent("demand-notice", courtesy_on=date(2026, 11, 13)))), "courtesy")
    assert (one.due_on, one.confidence, one.rule, one.state) == (date(2026, 11, 13), "courtesy", "", "passed")


def test_a_decision_is_due_sixty_days_after_the_state_received_the_complaint() -> None:
    filed = FilingMade("state-complaint", received_on=date(2026, 11, 4))
    one = find(a_case(happened(1, "2026-11-02", filed)), "state-complaint-decision")
    assert one.due_on == date(2027, 1, 3)  # 4 Nov + 26 (Nov) + 31 (Dec) + 3 (Jan) = 60 days; a Sunday, and no rule moves it
    assert one.who == "state"


def test_the_yearly_review_falls_on_the_same_day_next_year() -> None:
    assert find(a_case(plans=(Plan("p", date(2026, 2, 10)),)), "iep-review").due_on == date(2027, 2, 10)
    assert find(a_case(plans=(Plan("p", date(2024, 2, 29)),)), "iep-review").due_on == date(2025, 2, 28)


def test_the_referral_clock_runs_only_for_referrals() -> None:
    request = a_case(happened(1, "2026-10-30", LetterSent("request-paraprofessional")))
    assert not [one for one in count_deadlines(request, PACK, TODAY).deadlines if one.timeline.startswith("referral")]
    referral = a_case(happened(1, "2026-10-30", FilingMade("referral", channel="email")))
    assert find(referral, "referral-conference-set").due_on == date(2026, 11, 6)
    assert find(referral, "referral-conference-held").due_on == date(2026, 11, 20)


def test_a_missed_session_falls_out_of_the_complaint_a_year_later() -> None:
    case = a_case(happened(1, "2026-11-03", SessionLogged(outcome="missed")))
    assert find(case, "state-complaint-look-back").due_on == date(2027, 11, 3)
    assert find(case, "due-process-look-back").due_on == date(2028, 11, 3)
    assert find(case, "ocr-180-days").confidence == "secondary"


def test_a_day_the_child_was_away_starts_no_clock() -> None:
    case = a_case(happened(1, "2026-11-03", SessionLogged(outcome="missed", reason="child-absent")))
    assert not count_deadlines(case, PACK, TODAY).deadlines


def test_dates_that_do_not_fit_are_asked_about_and_start_no_clock() -> None:
    future = a_case(happened(1, "2062-10-30", LetterSent("request-records")))
    watch = count_deadlines(future, PACK, TODAY)
    assert [one.id for one in watch.questions] == ["in-the-future"]
    assert not watch.deadlines
    early = a_case(happened(1, "2026-10-30", LetterSent("demand-notice", message_id="m1")),
                   happened(2, "2026-10-01", ReplyReceived("d", in_reply_to="m1")))
    assert "answer-before-request" in {one.id for one in count_deadlines(early, PACK, TODAY).questions}
    dated = a_case(happened(1, "2026-10-01", NoticeReceived("refusal", dated_on=date(2026, 10, 9))))
    assert "notice-dated-later" in {one.id for one in count_deadlines(dated, PACK, TODAY).questions}


def test_soonest_first_and_those_without_a_number_last() -> None:
    case = a_case(happened(1, "2026-10-30", LetterSent("demand-notice")),
                  happened(2, "2026-11-01", LetterSent("request-records")), plans=(Plan("p", date(2026, 2, 10)),))
    dues = [one.due_on for one in count_deadlines(case, PACK, TODAY).deadlines]
    known = [due for due in dues if due]
    assert known == sorted(known)
    assert dues[-1] is None


def test_one_letter_sent_to_two_people_starts_one_clock() -> None:
    sent = [happened(number, "2026-10-30", LetterSent("request-records", document_sha256="ab" * 32)) for number in (1, 2)]
    watch = count_deadlines(a_case(*sent), PACK, TODAY)
    assert len([one for one in watch.deadlines if one.timeline == "records-inspection"]) == 1
