"""What stands on every page: a word on top once the law behind the pages should have been read again."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from inwriting.web import context

pytestmark = pytest.mark.django_db


def test_a_pack_past_its_review_shows_on_top_of_every_page(browser: Client, full_case: str, monkeypatch: Any) -> None:
    pages = ("/", "/cases/", f"/cases/{full_case}/", f"/cases/{full_case}/letters/request-paraprofessional/", "/kit/", "/law/")
    for address in pages:
        assert "longer ago than we want" not in browser.get(address).content.decode()
    monkeypatch.setattr(context, "today", lambda: date(2031, 1, 2))
    for address in pages:
        page = browser.get(address).content.decode()
        assert page.index("longer ago than we want") < page.index("<main"), address
