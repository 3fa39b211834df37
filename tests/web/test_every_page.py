"""Every address: what it answers to its owner, to someone without the link, and to someone from outside (hosted)."""

from html.parser import HTMLParser
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import get_resolver, reverse

from .conftest import HOST

pytestmark = pytest.mark.django_db
GIVEN = {
    "step": "school",
    "area": "safety",
    "question": "tried",
    "person_id": "boone",
    "kind": "request-paraprofessional",
    "seq": 1,
    "paragraph": "opening",
    "form": "txt",
    "part": "notice-checklist",
    "rule_id": "us/300-503/b-3",
    "fingerprint": "0" * 64,
    "page": 1,
    "guide": "the-meeting",
    "token": "not-the-token",
}
# These need more than a case: a picture that was drawn, a kept paper, a letter that was sent.
NEEDS_MORE = {
    "feed",
    "binder-part",
    "complaint-signature",
    "file",
    "file-copy",
    "letter-edit",
    "letter-kept",
    "letter-signature",
    "paper-check",
    "paper-picture",
    "paper-unlock",
}


def addresses(case_id: str) -> list[tuple[str, str]]:
    found = []
    for pattern in get_resolver().url_patterns:
        names = pattern.pattern.converters
        values = {name: case_id if name == "case_id" else GIVEN[name] for name in names}
        found.append((pattern.name, reverse(pattern.name, kwargs=values)))
    return found


def test_every_address_answers_its_owner(browser: Client, full_case: str) -> None:
    for name, address in addresses(full_case):
        response = browser.get(address)
        allowed = {200, 302, 404} if name in NEEDS_MORE else {200, 302}
        assert response.status_code in allowed, (name, address, response.status_code)


def test_every_address_is_closed_without_the_link(stranger: Client, full_case: str) -> None:
    for name, address in addresses(full_case):
        assert stranger.get(address).status_code == 403, name
        assert stranger.post(address).status_code == 403, name


def test_a_case_that_is_not_there_is_a_page_not_an_error(browser: Client) -> None:
    for name, address in addresses(str(uuid4())):
        if "/cases/" in address and name not in {"cases", "case-new", "case-import"}:
            response = browser.get(address)
            assert response.status_code == 404, (name, response.status_code)
            assert b"Traceback" not in response.content


def test_hosted_a_stranger_sees_no_case(full_case: str, settings: Any) -> None:
    settings.LOCAL, settings.ALLOWED_HOSTS = False, [HOST.split(":")[0]]
    settings.SECURE_SSL_REDIRECT = False
    client = Client(HTTP_HOST=HOST)
    assert client.get(f"/cases/{full_case}/").status_code == 404
    assert b"Mateo" not in client.get("/cases/").content


class Seen(HTMLParser):
    """What a page holds: labels, fields, headings, scripts, styles."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[dict[str, str | None]] = []
        self.labels: set[str | None] = set()
        self.inline: list[str] = []
        self.ids: list[str] = []
        self.h1 = 0
        self.inside_label = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids += [given["id"]] if given.get("id") else []  # type: ignore[list-item]
        self.inline += [name for name in given if name == "style" or name.startswith("on")]
        self.inline += ["script"] if tag == "script" and not given.get("src") else []
        self.inline += ["style"] if tag == "style" else []
        self.h1 += tag == "h1"
        if tag == "label":
            self.labels.add(given.get("for"))
            self.inside_label += 1
        if tag in {"input", "select", "textarea"} and given.get("type") not in {"hidden", "submit"}:
            self.fields.append({**given, "wrapped": "yes" if self.inside_label else None})

    def handle_endtag(self, tag: str) -> None:
        self.inside_label -= tag == "label"


def test_every_page_has_one_heading_labels_for_all_fields_and_nothing_inline(browser: Client, full_case: str) -> None:
    for name, address in addresses(full_case):
        response = browser.get(address)
        if response.status_code != 200 or not response["Content-Type"].startswith("text/html"):
            continue
        seen = Seen()
        seen.feed(response.content.decode())
        assert seen.h1 == 1, (name, seen.h1)
        assert not seen.inline, (name, seen.inline)
        assert len(seen.ids) == len(set(seen.ids)), (name, [one for one in seen.ids if seen.ids.count(one) > 1])
        for field in seen.fields:
            assert field.get("wrapped") or field.get("id") in seen.labels, (name, field)
