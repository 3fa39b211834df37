"""Sending from the pages: nothing before it was shown, nothing twice, nobody by accident; and answers brought in."""

import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from inwriting.actions.get_case import get_case
from inwriting.actions.keep_account import Account, keep_account, require_account
from inwriting.actions.save_facts import save_facts
from inwriting.actions.settle_unclear import list_outbox
from inwriting.store.mail_models import OutboxRow

from ..post.servers import PASSWORD, Box, serve

pytestmark = pytest.mark.django_db
MINE = "elena.rivera@mail.example"


@pytest.fixture(autouse=True)
def _quick(settings: Any) -> None:
    settings.MAIL_WAIT = 2


def page(case_id: str) -> str:
    return f"/cases/{case_id}/letters/request-paraprofessional/mail/"


def hidden(content: str) -> dict[str, Any]:
    """The hidden fields of the page that shows the message."""
    found: dict[str, Any] = {}
    for name, value in re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', content):
        found.setdefault(name, []).append(value)
    return found


def set_up(port: int, user: str = "elena") -> None:
    keep_account(Account(MINE, "127.0.0.1", port, "plain", user, "Elena Rivera", imap_host="127.0.0.1"))


def test_without_an_account_the_page_says_what_to_do(browser: Client, full_case: str) -> None:
    assert "First, your mail account" in browser.get(page(full_case)).content.decode()


def test_the_account_is_kept_without_its_password_when_there_is_no_keyring(browser: Client, full_case: str) -> None:
    answers = {"address": MINE, "host": "mail.example", "security": "tls", "name": "Elena Rivera"}
    assert browser.post("/mail/account/", answers).status_code == 302
    kept = require_account().account
    assert (kept.host, kept.port, kept.user) == ("mail.example", 465, MINE)
    assert browser.post("/mail/account/", {"address": "none", "host": ""}).status_code == 422
    asked = browser.get("/mail/account/").content.decode()
    assert "asked each time" in asked and 'type="password"' not in asked
    assert browser.post("/mail/account/", answers | {"password": "hush-hush-1", "remember": "yes"}).status_code == 302
    assert not require_account().remembered


def test_a_letter_is_shown_sent_and_kept_and_pressing_twice_sends_once(browser: Client, full_case: str) -> None:
    box = Box({"i.hale@larkfield.example": "550 5.1.1 unknown"})
    with serve(box, login=True) as port:
        set_up(port)
        assert "Dana Boone" in browser.get(page(full_case)).content.decode()
        shown = browser.post(page(full_case), {"step": "preview", "to": ["boone", "hale"], "own_copy": "yes"}).content.decode()
        assert "Is this the message?" in shown and "Message-ID: &lt;" in shown and not box.got
        fields = hidden(shown)
        content = browser.post(page(full_case), fields | {"step": "bytes"}).content
        assert browser.post(page(full_case), fields | {"step": "send"}).status_code == 422 and not OutboxRow.objects.exists()
        assert browser.post(page(full_case), fields | {"step": "send", "password": PASSWORD}).status_code == 302
        again = browser.post(page(full_case), fields | {"step": "send", "password": PASSWORD})
        assert again.status_code == 422 and "in the outbox" in again.content.decode()
    assert [(who, sent == content) for who, sent in box.got] == [("d.boone@larkfield.example", True), (MINE, True)]
    seen = browser.get(f"/cases/{full_case}/mail/").content.decode()
    assert "Accepted by the mail server" in seen and "Did not go" in seen and "5.1.1 unknown" in seen
    assert PASSWORD not in seen and len(get_case(full_case).get_events("letter-sent")) == 1
    row = list_outbox(full_case)[0]
    assert browser.get(f"/cases/{full_case}/mail/{row.id}/message/").content == content


def test_what_was_not_shown_is_not_sent(browser: Client, full_case: str) -> None:
    set_up(1, user="")
    fields = hidden(browser.post(page(full_case), {"to": ["boone"]}).content.decode())
    answer = browser.post(page(full_case), fields | {"to": ["boone", "hale"], "step": "send"})
    assert answer.status_code == 422 and "not the one that you looked at" in answer.content.decode()
    assert browser.post(page(full_case), {"step": "preview"}).status_code == 422
    assert not OutboxRow.objects.exists()


def test_the_question_did_it_go_is_asked_and_answered(browser: Client, full_case: str) -> None:
    set_up(1, user="")
    fields = hidden(browser.post(page(full_case), {"to": ["boone"]}).content.decode())
    browser.post(page(full_case), fields | {"step": "send"})
    OutboxRow.objects.update(state="sending")
    mail = f"/cases/{full_case}/mail/"
    assert "Did it go?" in browser.get(mail).content.decode()
    (row,) = list_outbox(full_case)
    assert browser.post(f"{mail}{row.id}/", {"answer": "retry"}).status_code == 422
    assert browser.post(f"{mail}{row.id}/", {"answer": "again"}).status_code == 302
    box = Box()
    with serve(box) as port:
        set_up(port, user="")
        assert browser.post(f"{mail}send/").status_code == 302
    assert len(box.got) == 1 and list_outbox(full_case)[0].state == "accepted"


def test_answers_are_brought_in_and_placed(browser: Client, full_case: str) -> None:
    mail = f"/cases/{full_case}/mail/"
    upload = SimpleUploadedFile("a.eml", b"From: x@else.example\r\nMessage-ID: <a@else.example>\r\n"
                                         b"Subject: About Mateo\r\n\r\nHello\r\n")
    assert browser.post(f"{mail}import/", {"mail": upload}).status_code == 302
    seen = browser.get(mail).content.decode()
    assert "About Mateo" in seen and "Where do these belong?" in seen
    number = re.search(r"/mail/waiting/(\d+)/", seen)
    assert number and browser.post(f"{mail}waiting/{number[1]}/", {"letter": ""}).status_code == 302
    assert get_case(full_case).get_events("reply-received")[0].payload.says == "Hello"  # type: ignore[union-attr]
    assert browser.post(f"{mail}import/").status_code == 422
    assert browser.post(f"{mail}import/", {"mail": SimpleUploadedFile("a.eml", b"\0\0")}).status_code == 422


def test_the_invented_family_sends_nothing(browser: Client, full_case: str) -> None:
    set_up(1)
    save_facts(full_case, {"invented": True})
    for answer in (browser.get(page(full_case)), browser.post(page(full_case), {"step": "send"})):
        assert answer.status_code == 409 and "invented family" in answer.content.decode()


def test_the_message_holds_the_words_of_the_letter(browser: Client, full_case: str) -> None:
    set_up(1, user="")
    shown = browser.post(page(full_case), {"to": ["boone"]}).content.decode()
    assert "Walk from the classroom to lunch" in shown or "Walk beside him" in shown
