"""A browser that was let in through the door, and a whole invented case to walk through."""

from typing import Any

import pytest
from django.test import Client

TOKEN, PORT = "a-token-for-tests", 8321
HOST = f"127.0.0.1:{PORT}"


@pytest.fixture(autouse=True)
def _local_mode(settings: Any) -> None:
    settings.LOCAL, settings.LOCAL_TOKEN, settings.LOCAL_PORT = True, TOKEN, PORT


def let_in(**options: Any) -> Client:
    client = Client(HTTP_HOST=HOST, HTTP_ORIGIN=f"http://{HOST}", **options)
    client.get(f"/door/{TOKEN}/")
    return client


@pytest.fixture
def browser(db: None) -> Client:
    return let_in()


@pytest.fixture
def stranger(db: None) -> Client:
    return Client(HTTP_HOST=HOST, HTTP_ORIGIN=f"http://{HOST}")


@pytest.fixture
def full_case(db: None) -> str:
    """A case with everything that the request needs, not marked as invented, so that it may be sent."""
    from datetime import date

    from inwriting.actions.append_entry import append_entry
    from inwriting.actions.open_case import open_case
    from inwriting.core.facts.case import CaseFile
    from inwriting.core.facts.events import Incident
    from inwriting.core.facts.needs import Need, PlanMention, Tried, Wanted
    from inwriting.core.facts.people import Child, District, Person, School
    from inwriting.core.facts.when import When

    need = Need(
        area="safety",
        must_do="Walk from the classroom to lunch.",
        happens_now="He falls about twice a week.",
        tried=(Tried("A seat near the teacher", result="He still fell."),),
        plan_mentions=(PlanMention(part="goal", says="will walk with an adult beside him", page=4),),
    )
    case_id = open_case(
        CaseFile(
            child=Child("Mateo Rivera", first_name="Mateo", pronoun="he", grade="2"),
            school=School("Bluestem Elementary"),
            district=District("Larkfield School District"),
            needs=(need,),
            wanted=Wanted(tasks=("Walk beside him",), settings=("Lunch", "Hallways"), answer_by_on=date(2026, 12, 11)),
            people=(
                Person("elena", name="Elena Rivera", role="parent", email="elena.rivera@mail.example"),
                Person("boone", name="Dana Boone", role="principal", email="d.boone@larkfield.example"),
                Person("hale", name="Iris Hale", role="special-education-director", email="i.hale@larkfield.example"),
            ),
        )
    )
    append_entry(
        case_id, Incident(says="Mateo fell on the ramp.", injury="A bruise", need="safety"), happened=When(date(2026, 10, 6))
    )
    return case_id
