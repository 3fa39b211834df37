"""Removing a case on its page: a copy first, then the name, then what remains."""

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


def test_a_case_goes_after_a_copy_and_its_name_and_the_page_says_what_remains(browser: Client, full_case: str) -> None:
    address = f"/cases/{full_case}/remove/"
    page = browser.get(address).content.decode()
    assert "Take a copy of everything" in page and 'name="name"' not in page
    assert browser.post(address, {"name": "Mateo Rivera"}).status_code == 422
    browser.post(f"/cases/{full_case}/export/", {"to_whom": "myself"})
    assert 'name="name"' in browser.get(address).content.decode()
    for wrong in ("", "Mateo", "Ada Rivera"):
        assert browser.post(address, {"name": wrong}).status_code == 422
    page = browser.post(address, {"name": "Mateo Rivera"}).content.decode()
    assert "is removed" in page and "What remains" in page and "The copy that you took" in page
    assert browser.get(f"/cases/{full_case}/").status_code == 404
    assert "Mateo" not in browser.get("/cases/").content.decode()


def test_the_invented_family_goes_without_a_copy(browser: Client, db: None) -> None:
    from inwriting.actions.load_demo import load_demo

    page = browser.post(f"/cases/{load_demo()}/remove/", {"name": "Mateo Rivera"})
    assert page.status_code == 200 and "The copy that you took" not in page.content.decode()
