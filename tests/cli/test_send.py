"""The commands that send, bring in, stamp and back up, as a person runs them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ..post.servers import PASSWORD, Box, serve

CASE = """
format = "inwriting-case/1"
[child]
name = "Mateo Rivera"
first_name = "Mateo"
[[people]]
id = "boone"
name = "Dana Boone"
role = "principal"
email = "d.boone@larkfield.example"
"""
KEEP = """
import sys
from inwriting.actions.start import start_django
start_django()
from inwriting.actions.keep_letter import LetterFile, keep_letter
print(keep_letter(sys.argv[1], "request-paraprofessional", (LetterFile("l.pdf", "application/pdf", b"%PDF x"),
      LetterFile("l.txt", "text/plain", b"Please read this.")), title="Request").id)
"""


def run(*words: str, data: Path, code: int = 0, given: str = "") -> str:
    """Run the program; return what it printed, on both streams if it should fail."""
    env = os.environ | {"INWRITING_DATA": str(data), "INWRITING_MAIL_WAIT": "2"}
    done = subprocess.run([sys.executable, "-m", "inwriting", *words], capture_output=True, text=True, env=env, timeout=60,
                          check=False, input=given)
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout + done.stderr if code else done.stdout


def keep(case: str, data: Path) -> str:
    """The id of a letter that was kept."""
    env = os.environ | {"INWRITING_DATA": str(data)}
    done = subprocess.run([sys.executable, "-c", KEEP, case], capture_output=True, text=True, env=env, check=True)
    return done.stdout.strip()


@pytest.fixture
def kept(tmp_path: Path) -> tuple[str, str, Path]:
    data = tmp_path / "data"
    (tmp_path / "case.toml").write_text(CASE)
    case = json.loads(run("import", str(tmp_path / "case.toml"), "--json", data=data))["case"]
    letter = keep(case, data)
    return case, letter, data


def test_a_letter_is_previewed_sent_once_answered_and_listed(kept: tuple[str, str, Path], tmp_path: Path) -> None:
    case, letter, data = kept
    assert "no mail account" in run("send", letter, "--case", case, "--yes", data=data, code=1)
    box = Box()
    with serve(box, login=True) as port:
        run("mail", "account", "elena@mail.example", "--host", "127.0.0.1", "--port", str(port), "--security", "plain", data=data)
        run("mail", "account", "elena@mail.example", "--test", data=data, given=PASSWORD + "\n")
        shown = run("send", letter, "--case", case, "--preview", data=data)
        assert "To: Dana Boone <d.boone@larkfield.example>" in shown and "Please read this." in shown and not box.got
        words = ("send", "request-paraprofessional", "--case", case, "--yes", "--json")
        done = json.loads(run(*words, data=data, given=PASSWORD + "\n"))
        assert [(one["recipient"], one["state"]) for one in done] == [
            ("d.boone@larkfield.example", "accepted"), ("elena@mail.example", "accepted")]
        assert "in the outbox" in run("send", letter, "--case", case, "--yes", data=data, code=1, given=PASSWORD + "\n")
    everything = b"".join(path.read_bytes() for path in data.rglob("*") if path.is_file())
    assert len(box.got) == 2 and PASSWORD.encode() not in everything
    assert "accepted" in run("send", "--list", "--case", case, data=data)
    answer = tmp_path / "answer.eml"
    answer.write_text("From: d.boone@larkfield.example\nDate: Mon, 05 Oct 2026 10:00:00 -0500\n"
                      f"Message-ID: <r@larkfield.example>\nIn-Reply-To: <{done[0]['message_id']}>\nSubject: Re\n\nNo.\n")
    assert json.loads(run("mail", "import", str(answer), "--case", case, "--json", data=data))["placed"] == [2]
    assert json.loads(run("mail", "import", str(answer), "--case", case, "--json", data=data))["known"] == 1
    assert "not a report" in run("mail", "bounce", str(answer), "--case", case, data=data, code=1)
    assert "It holds" in run("verify", case, data=data)


def test_the_invented_family_is_never_sent(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (tmp_path / "case.toml").write_text(CASE.replace("[child]", "invented = true\n[child]", 1))
    case = json.loads(run("import", str(tmp_path / "case.toml"), "--json", data=data))["case"]
    letter = keep(case, data)
    run("mail", "account", "elena@mail.example", "--host", "mail.example", data=data)
    assert "invented family" in run("send", letter, "--case", case, "--yes", data=data, code=1)


def test_a_backup_can_be_used_and_a_stamp_needs_a_server(kept: tuple[str, str, Path], tmp_path: Path) -> None:
    case, _letter, data = kept
    run("backup", str(tmp_path / "copy"), data=data)
    assert case in run("cases", data=tmp_path / "copy")
    assert "record is empty" in run("timestamp", case, "--server", "http://127.0.0.1:1/", data=data, code=1)
