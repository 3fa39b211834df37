"""In local mode only the printed link gets in, only on this machine, and only from our own pages."""

from typing import Any

import pytest
from django.test import Client

from .conftest import HOST, TOKEN, let_in

pytestmark = pytest.mark.django_db
EVERYWHERE = ("/", "/cases/", "/kit/", "/law/", "/settings/", "/cases/new/", "/request/", "/nothing-here/")


@pytest.mark.parametrize("address", EVERYWHERE)
def test_without_the_link_nobody_gets_in(stranger: Client, address: str) -> None:
    response = stranger.get(address)
    assert response.status_code == 403
    assert b"opens with its own link" in response.content


def test_the_link_sets_a_cookie_that_scripts_and_other_sites_never_see(stranger: Client) -> None:
    response = stranger.get(f"/door/{TOKEN}/")
    assert (response.status_code, response["Location"]) == (302, "/")
    cookie = response.cookies["inwriting_door_8321"]
    assert cookie["httponly"] and cookie["samesite"] == "Strict"
    assert stranger.get("/").status_code == 200


@pytest.mark.parametrize("token", ["", "wrong", TOKEN + "x", "../" + TOKEN])
def test_a_wrong_link_stays_outside(stranger: Client, token: str) -> None:
    assert stranger.get(f"/door/{token}/").status_code == 403
    assert not stranger.cookies


def test_without_a_token_in_the_settings_nobody_gets_in(stranger: Client, settings: Any) -> None:
    settings.LOCAL_TOKEN = ""
    assert stranger.get("/door//").status_code == 403
    stranger.cookies["inwriting_door_8321"] = ""
    assert stranger.get("/").status_code == 403


def test_the_link_leads_only_to_a_case_never_to_an_address(stranger: Client, case_id: str) -> None:
    assert stranger.get(f"/door/{TOKEN}/?to={case_id}")["Location"] == f"/cases/{case_id}/"
    assert stranger.get(f"/door/{TOKEN}/?to=https://elsewhere.example/")["Location"] == "/"


@pytest.mark.parametrize(
    "host",
    ["elsewhere.example", "elsewhere.example:8321", "127.0.0.1", "127.0.0.1:9999", "127.0.0.1.elsewhere.example:8321"],
)
def test_another_host_name_is_refused(browser: Client, host: str) -> None:
    assert browser.get("/", HTTP_HOST=host).status_code == 403


@pytest.mark.parametrize("origin", ["http://elsewhere.example", "null", "https://127.0.0.1:8321", "http://127.0.0.1:9999"])
def test_a_form_from_another_page_changes_nothing(browser: Client, origin: str) -> None:
    response = browser.post("/cases/new/", {"name": "Mateo Rivera", "pronoun": "he"}, HTTP_ORIGIN=origin)
    assert response.status_code == 403
    assert b"No case" not in browser.get("/cases/").content
    assert b"Mateo" not in browser.get("/cases/").content


def test_a_form_that_says_nothing_of_where_it_comes_from_is_refused(db: None) -> None:
    client = let_in()
    del client.defaults["HTTP_ORIGIN"]
    assert client.post("/settings/", {"theme": "dark"}).status_code == 403
    assert client.post("/settings/", {"theme": "dark"}, HTTP_REFERER=f"http://{HOST}/settings/").status_code == 302


def test_a_form_without_our_secret_is_refused() -> None:
    client = let_in(enforce_csrf_checks=True)
    response = client.post("/settings/", {"theme": "dark"})
    assert response.status_code == 403
    assert b"open for too long" in response.content


def test_every_page_keeps_to_itself(browser: Client) -> None:
    headers = browser.get("/").headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "data:" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cache-Control"] == "no-store"
    assert "camera=()" in headers["Permissions-Policy"]


def test_a_page_that_is_not_there_says_so_without_a_trace(browser: Client) -> None:
    response = browser.get("/nothing/")
    assert response.status_code == 404
    assert b"This page is not there" in response.content and b"Traceback" not in response.content
