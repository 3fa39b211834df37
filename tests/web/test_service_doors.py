"""Who may open the pages of log, ledger, path, meeting and complaint: the owner, and nobody else, by no way of asking."""

from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from .conftest import HOST
from .served import open_served

pytestmark = pytest.mark.django_db
PAGES = [
    "plan",
    "plan-new",
    "calendar",
    "calendar-add",
    "calendar-check",
    "calendar-days",
    "log",
    "log-why",
    "log-week",
    "log-fill",
    "log-sheet",
    "ledger",
    "ledger-month",
    "school-log",
    "steps",
    "ways",
    "deadlines",
    "deadlines-calendar",
    "meeting",
    "meeting-live",
    "complaint",
    "complaint-words",
    "complaint-sign",
    "complaint-signature",
    "complaint-read",
    "complaint-filed",
    "complaint-after",
    "complaint-decision",
    "binder",
]
FILES = (
    ("ledger-file", "pdf"),
    ("complaint-file", "pdf"),
    ("meeting-sheet", "pdf"),
    ("meeting-after", 1),
    ("plan-take-over", 1),
    ("binder-part", 1),
)


def addresses(case_id: str) -> list[str]:
    return [reverse(name, args=[case_id]) for name in PAGES] + [reverse(name, args=[case_id, last]) for name, last in FILES]


def test_without_the_link_every_door_is_closed(stranger: Client) -> None:
    for address in addresses(open_served()):
        assert stranger.get(address).status_code == stranger.post(address, {"end": "yes"}).status_code == 403, address


def test_hosted_a_stranger_finds_nothing(settings: Any) -> None:
    case_id = open_served()
    settings.LOCAL, settings.ALLOWED_HOSTS, settings.SECURE_SSL_REDIRECT = False, [HOST.split(":")[0]], False
    client = Client(HTTP_HOST=HOST)
    for address in addresses(case_id):
        assert client.get(address).status_code == 404, address
        response = client.post(address, {"end": "yes"})
        assert response.status_code == 404 and b"Mateo" not in response.content, address


def test_a_case_that_is_not_there_is_not_made_by_asking(browser: Client) -> None:
    for address in addresses(str(uuid4())):
        assert browser.get(address).status_code == browser.post(address, {"outcome": "delivered"}).status_code == 404, address


def test_in_spanish_nothing_of_the_questions_stays_english(browser: Client) -> None:
    case_id = open_served()
    browser.cookies["django_language"] = "es"
    assert "sin un número de minutos" in browser.get(f"/cases/{case_id}/ledger/").content.decode()
    assert "no mantiene los servicios" in browser.get(f"/cases/{case_id}/complaint/").content.decode()
