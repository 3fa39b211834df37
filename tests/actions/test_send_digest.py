"""The week's page goes to the parent alone, and never for an invented case."""

from datetime import date
from email import message_from_bytes, policy
from typing import Any

import pytest

from inwriting.actions.get_case import get_case
from inwriting.actions.keep_account import Account, keep_account
from inwriting.actions.load_demo import load_demo
from inwriting.actions.send_digest import send_digest
from inwriting.core.problems import DemoNotSent, MailServerUnusable

from ..post.servers import Box, serve

pytestmark = pytest.mark.django_db
MINE, MONDAY = "elena.rivera@mail.example", date(2026, 11, 30)


@pytest.fixture(autouse=True)
def _quick(settings: Any) -> None:
    settings.MAIL_WAIT = 1


def test_it_arrives_at_the_parents_own_address_and_leaves_no_entry(case_id: str) -> None:
    box, before = Box(), get_case(case_id).head
    with serve(box) as port:
        keep_account(Account(MINE, "127.0.0.1", port, "plain", "", "Elena Rivera"))
        assert send_digest(case_id, MONDAY).state == "accepted"
    (recipient, content), = box.got
    message = message_from_bytes(content, policy=policy.default)
    assert recipient == MINE and "Your week" in message["Subject"] and "X-Unsent" not in message
    assert get_case(case_id).head == before


def test_a_server_that_is_not_there_is_said(case_id: str) -> None:
    keep_account(Account(MINE, "127.0.0.1", 1, "plain", "", "Elena Rivera"))
    with pytest.raises(MailServerUnusable):
        send_digest(case_id, MONDAY)


def test_an_invented_case_sends_nothing() -> None:
    demo = load_demo()
    keep_account(Account(MINE, "127.0.0.1", 1, "plain", "", "Elena Rivera"))
    with pytest.raises(DemoNotSent):
        send_digest(demo, MONDAY)
