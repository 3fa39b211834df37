"""I want to ask for an aide: the whole way on plain forms, nothing lost on a mistake, and a blank that never erases."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from inwriting.actions.get_case import get_case, get_facts

pytestmark = pytest.mark.django_db


def begin(browser: Client) -> str:
    response = browser.post("/cases/new/?to=request", {"name": "Mateo Rivera", "first_name": "Mateo", "pronoun": "he"})
    assert response.status_code == 302
    return re.search(r"/cases/([0-9a-f-]{36})/request/", response["Location"])[1]  # type: ignore[index]


def test_the_whole_request_from_the_front_door_to_what_was_kept(browser: Client) -> None:
    assert "I want to ask for an aide" in browser.get("/").content.decode()
    assert browser.get("/request/").status_code == 200
    case = begin(browser)
    at = f"/cases/{case}"
    answers: list[tuple[str, dict[str, Any]]] = [
        ("/request/page/schoolday/", {"grade": "2", "born_on": "2019-03-08", "disability": "autism", "under": "iep"}),
        (
            "/request/page/school/",
            {
                "school_name": "Bluestem Elementary",
                "school_address": "40 Bluestem Road\r\nLarkfield, AR 72000",
                "district_name": "Larkfield School District",
                "district_address": "",
            },
        ),
        ("/request/page/home/", {"home_address": "118 Sparrow Lane\r\nLarkfield, AR 72000"}),
        ("/people/new/?for=request", {"name": "Elena Rivera", "role": "parent", "email": "elena.rivera@mail.example"}),
        ("/people/new/?for=request", {"name": "Dana Boone", "role": "principal", "email": "d.boone@larkfield.example"}),
        ("/people/new/?for=request", {"name": "Iris Hale", "role": "special-education-director"}),
        ("/needs/", {"areas": ["safety"]}),
        ("/needs/safety/must-do/", {"must_do": "Walk from the classroom to lunch."}),
        ("/needs/safety/now/", {"happens_now": "He falls about twice a week."}),
        ("/needs/safety/support/", {"support": "Walk beside him."}),
        ("/needs/safety/tried/", {"what": "A seat near the teacher", "result": "He still fell."}),
        ("/needs/safety/less/", {"why_less_is_not_enough": "The teacher leads 24 children."}),
        ("/needs/safety/iep/", {"part": "goal", "says": "will walk with an adult", "page": "4"}),
        (
            "/incidents/new/?for=request",
            {
                "happened_on": "2026-10-06",
                "says": "Mateo fell on the ramp.",
                "need": "safety",
                "reported": "no",
                "aide_there": "no",
            },
        ),
        ("/request/page/classroom/", {"children": "24", "adults": "1", "aides": "0", "known_by": "The teacher told me."}),
        ("/request/page/kind/", {"sharing": "dedicated"}),
        ("/request/page/tasks/", {"tasks": "Walk beside him\r\nPrompt each step", "training": "Safe lifting"}),
        (
            "/request/page/when/",
            {"settings": "Classroom\r\nLunch", "times": "All day", "minutes_per_day": "390", "starts_on": ""},
        ),
        ("/request/page/fading/", {"absence_plan": "A trained substitute comes.", "fading": "Look again every nine weeks."}),
        ("/request/page/answer/", {"answer_by_on": str(date.today() + timedelta(days=14)), "meeting_times": "After 3 p.m."}),
    ]
    for address, typed in answers:
        assert browser.get(at + address).status_code == 200, address
        response = browser.post(at + address, typed)
        assert response.status_code == 302, (address, response.content.decode()[:3000])
    assert b"That is all the letter needs" in browser.get(f"{at}/request/").content
    check = browser.get(f"{at}/request/check/").content.decode()
    assert "Bluestem Elementary" in check and "Change" in check
    letter = browser.get(f"{at}/letters/request-paraprofessional/").content.decode()
    for words in ("Dana Boone", "Iris Hale", "He falls about twice a week", "Why is this sentence here?", "34 CFR 300.324"):
        assert words in letter, words
    pdf = browser.get(f"{at}/letters/request-paraprofessional/file/pdf/")
    assert pdf.content.startswith(b"%PDF") and pdf["Content-Disposition"].startswith("attachment")
    sent = {
        "sent-dana-boone": "yes",
        "channel-dana-boone": "email",
        "day-dana-boone": str(date.today()),
        "sent-iris-hale": "yes",
        "channel-iris-hale": "certified-mail",
        "day-iris-hale": str(date.today()),
        "proof-iris-hale": "7014 0000 1111",
    }
    kept = browser.post(f"{at}/letters/request-paraprofessional/sent/", sent, follow=True)
    assert "What happens next" in kept.content.decode() and "7014 0000 1111" in kept.content.decode()
    record = get_case(case)
    assert [event.kind for event in record.events] == ["incident", "letter-sent"]
    browser.post(f"{at}/letters/request-paraprofessional/sent/", sent)
    assert len(get_case(case).events) == 2, "sent twice by accident"


def test_a_wrong_answer_loses_none_of_the_others(browser: Client) -> None:
    case = begin(browser)
    response = browser.post(
        f"/cases/{case}/request/page/schoolday/",
        {"grade": "2", "born_on": "the eighth of never", "disability": "autism", "under": "iep"},
    )
    page = response.content.decode()
    assert response.status_code == 422
    assert 'href="#id_born_on"' in page and 'id="id_born_on_error"' in page and 'value="the eighth of never"' in page
    child = get_facts(case).child
    assert (child.grade, child.disability, child.born_on) == ("2", "autism", None)


def test_a_blank_asks_before_it_erases(browser: Client, full_case: str) -> None:
    address = f"/cases/{full_case}/request/page/school/"
    typed = {"school_name": "", "school_address": "", "district_name": "Larkfield Public Schools", "district_address": ""}
    response = browser.post(address, typed)
    assert response.status_code == 422
    assert "Keep the earlier answer" in response.content.decode() and "Bluestem Elementary" in response.content.decode()
    facts = get_facts(full_case)
    assert (facts.school.name, facts.district.name) == ("Bluestem Elementary", "Larkfield Public Schools")
    assert browser.post(address, {**typed, "school_name-blank": "keep"}).status_code == 302
    assert get_facts(full_case).school.name == "Bluestem Elementary"
    assert browser.post(address, {**typed, "school_name-blank": "drop"}).status_code == 302
    assert get_facts(full_case).school.name == ""


def test_an_area_that_holds_words_is_not_dropped_by_an_empty_tick(browser: Client, full_case: str) -> None:
    address = f"/cases/{full_case}/needs/"
    assert browser.post(address, {"areas": ["communication"]}).status_code == 422
    assert [need.area for need in get_facts(full_case).needs] == ["safety", "communication"]
    assert browser.post(address, {"areas": ["communication"], "areas-blank": "drop"}).status_code == 302
    assert [need.area for need in get_facts(full_case).needs] == ["communication"]


def test_a_person_with_a_wrong_address_is_kept_and_asked_about(browser: Client, full_case: str) -> None:
    response = browser.post(
        f"/cases/{full_case}/people/new/", {"name": "Ruth Lind", "role": "nurse", "email": "ruth at school"}
    )
    assert response.status_code == 422 and "does not look like an e-mail" in response.content.decode()
    nurse = next(person for person in get_facts(full_case).people if person.role == "nurse")
    assert (nurse.name, nurse.email) == ("Ruth Lind", "")
    assert f'action="/cases/{full_case}/people/{nurse.id}/"' in response.content.decode()


@pytest.mark.parametrize("year", [1926, 2062])
def test_a_strange_year_is_asked_about(browser: Client, full_case: str, year: int) -> None:
    response = browser.post(
        f"/cases/{full_case}/request/page/answer/", {"answer_by_on": f"{year}-12-11", "meeting_times": "Mornings"}
    )
    assert response.status_code == 422 and f"Is the year {year} right?" in response.content.decode()
    assert get_facts(full_case).wanted.answer_by_on == date(2026, 12, 11)
    assert get_facts(full_case).wanted.meeting_times == "Mornings"


def test_what_a_parent_types_is_shown_as_typed(browser: Client, full_case: str) -> None:
    words = "<script>alert(1)</script> 24 > 1 & “quotes” 🙂 שלום"
    browser.post(f"/cases/{full_case}/needs/safety/now/", {"happens_now": words})
    page = browser.get(f"/cases/{full_case}/letters/request-paraprofessional/").content.decode()
    assert "<script>alert" not in page and "&lt;script&gt;alert(1)&lt;/script&gt;" in page and "🙂 שלום" in page
    assert get_facts(full_case).needs[0].happens_now == words
