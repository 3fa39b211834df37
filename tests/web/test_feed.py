"""The feed of dates: there only where the program is hosted, and only for whoever holds the link."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from inwriting.actions.feed_calendar import make_feed_token

from .conftest import HOST

pytestmark = pytest.mark.django_db


def address(case_id: str, token: str) -> str:
    return reverse("feed", args=[case_id, token])


def test_hosted_the_link_alone_gives_the_dates(full_case: str, settings: Any) -> None:
    settings.LOCAL, settings.ALLOWED_HOSTS, settings.SECURE_SSL_REDIRECT = False, [HOST.split(":")[0]], False
    client = Client(headers={"host": HOST})
    found = client.get(address(full_case, make_feed_token(full_case)))
    assert found.status_code == 200
    assert found.content.startswith(b"BEGIN:VCALENDAR")
    assert client.get(address(full_case, "wrong")).status_code == 404


def test_on_ones_own_machine_there_is_no_feed(browser: Client, full_case: str) -> None:
    assert browser.get(address(full_case, make_feed_token(full_case))).status_code == 404
