"""The binder: made away from the page, told how far it is, downloaded when it is done, begun anew when it was interrupted."""

import os
from typing import Any

import msgspec
import pytest
from django.test import Client

from inwriting.actions import start_binding as binding
from inwriting.actions.clock import now
from inwriting.actions.log_day import log_day
from inwriting.core.facts.events import SessionLogged

from .served import open_served, school_days

pytestmark = pytest.mark.django_db


class AtOnce:
    """A thread that runs where it is started, so that the test sees the same database."""

    def __init__(self, target: Any, args: tuple[Any, ...], daemon: bool) -> None:
        self.target, self.args = target, args

    def start(self) -> None:
        self.target(*self.args)


@pytest.fixture(autouse=True)
def _here_and_now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(binding.threading, "Thread", AtOnce)
    monkeypatch.setattr(binding.connections, "close_all", lambda: None)


def test_it_is_made_checked_and_taken(browser: Client) -> None:
    case_id = open_served()
    log_day(case_id, SessionLogged("missed", "aide", known_by="teacher-wrote"), on=school_days(1)[0])
    browser.post(f"/cases/{case_id}/complaint/binder/", {"size": "0"})
    page = browser.get(f"/cases/{case_id}/complaint/binder/").content.decode()
    assert "The binder is ready" in page and "It was read again" in page
    assert browser.get(f"/cases/{case_id}/complaint/binder/part-1.pdf").content.startswith(b"%PDF")
    assert browser.get(f"/cases/{case_id}/complaint/binder/part-2.pdf").status_code == 404


def test_nothing_to_bind_is_a_problem_in_words(browser: Client, full_case: str) -> None:
    binding.start_binding(full_case)
    assert "could not be made" in browser.get(f"/cases/{full_case}/complaint/binder/").content.decode()


def test_a_locked_exhibit_asks_for_its_password(browser: Client) -> None:
    import io

    import pikepdf

    from inwriting.actions.keep_evidence import keep_evidence
    from inwriting.core.facts.events import EvidenceKept
    from inwriting.core.facts.when import When

    case_id, day = open_served(), school_days(1)[0]
    log_day(case_id, SessionLogged("missed", "aide", known_by="teacher-wrote"), on=day)
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        locked = io.BytesIO()
        pdf.save(locked, encryption=pikepdf.Encryption(user="open sesame", owner="owner"))
    keep_evidence(case_id, EvidenceKept(title="Locked report"), (("locked.pdf", locked.getvalue()),), happened=When(day))
    where = f"/cases/{case_id}/complaint/binder/"
    browser.post(where, {"size": "0"})
    page = browser.get(where).content.decode()
    assert "is locked with a password" in page and 'name="password-1"' in page
    browser.post(where, {"size": "0", "password-1": "wrong"})
    assert 'name="password-1"' in browser.get(where).content.decode()
    browser.post(where, {"size": "0", "password-1": "open sesame"})
    assert "The binder is ready" in browser.get(where).content.decode()


def test_one_that_a_closed_program_left_is_interrupted_and_can_begin_again(browser: Client) -> None:
    case_id = open_served()
    binding._folder(case_id).mkdir(parents=True)
    where, moment, here = f"/cases/{case_id}/complaint/binder/", now().timestamp(), binding.HOST
    for left, words in (
        (binding.Binding("working", moment, moment, 2_000_000_000, here, "another run", "join", 3, 9), "It was interrupted"),
        (binding.Binding("working", moment, moment, os.getpid(), here, "another run", "join", 3, 9), "It was interrupted"),
        (binding.Binding("working", 1.0, 1.0, 5, "another machine", "another run", "join", 3, 9), "It was interrupted"),
        (binding.Binding("working", moment, moment, 5, "another machine", "another run", "join", 3, 9), "It is being made"),
        (binding.Binding("working", moment, moment, os.getppid(), here, "another run", "join", 3, 9), "It is being made"),
    ):
        (binding._folder(case_id) / "progress.json").write_bytes(msgspec.json.encode(left))
        assert words in browser.get(where).content.decode(), left
