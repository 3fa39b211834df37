"""Input nobody made for it: each comes back as a question or a plain refusal, in sensible time, and nothing is half written."""

import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from inwriting.cli import main as program
from inwriting.cli.main import build_app
from inwriting.core.problems import ManyProblems, Problem

ROOT = Path(__file__).parents[2]
CASE = str(ROOT / "samples" / "rivera-family" / "case.toml")
DAY = "2026-11-24"
CHILD = '[child]\nname = "Kim Invented"\n'
YEAR = "[[calendar.years]]\nfirst_on = 2026-08-17\nlast_on = 2027-05-28\n"


def plan(promise: str, starts_on: str = "2026-08-17", name: str = "p", more: str = "") -> str:
    return f'[[plans]]\nid = "{name}"\nstarts_on = {starts_on}\n{more}[[plans.promises]]\nid = "aide"\n{promise}\n'


def log(on: str, outcome: str = "missed", more: str = "") -> str:
    return f'[[entries]]\nkind = "session-logged"\nhappened_on = {on}\noutcome = "{outcome}"\n{more}\n'


def run(*words: str) -> Result:
    return CliRunner().invoke(build_app([]), list(words))


def codes(result: Result) -> set[str]:
    """The codes of the problems that a command ended with."""
    problem = result.exception
    assert isinstance(problem, Problem), (result.output, problem)
    assert problem.explain()["what"] and "{" not in problem.explain()["what"]
    return {one.code for one in problem.problems} if isinstance(problem, ManyProblems) else {problem.code}


def count(tmp_path: Path, text: str) -> Result:
    (tmp_path / "case.toml").write_text(text, encoding="utf-8")
    return run("ledger", "--case", str(tmp_path / "case.toml"), "--as-of", DAY, "--json")


REFUSED = {
    "empty": (b"", "fact-missing"), "latin-1": (b'[child]\nname = "Jos\xe9"\n', "text-not-utf8"),
    "nul": (b'[child]\nname = "A\x00B"\n', "case-file-unreadable"), "binary": (bytes(range(256)) * 10, "text-not-utf8"),
    "10 MB in one field": (b'[child]\nname = "' + b"x" * 9_900_000 + b'"\n', "field-too-long"),
    "more than 10 MB": (b"#" * 10_500_000, "case-file-too-big"), "unknown key": (CHILD.encode() + b'nmae = "x"\n', "key-unknown"),
    "impossible day": (CHILD.encode() + b"born_on = 2019-02-30\n", "date-impossible"),
    "impossible day as text": (CHILD.encode() + b'born_on = "2019-02-30"\n', "date-impossible"),
    "nested without end": (b"a=" + b"[" * 20_000, "case-file-unreadable"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_case_file_that_cannot_be_used_is_refused_with_its_reason(name: str, tmp_path: Path) -> None:
    data, code = REFUSED[name]
    (tmp_path / "case.toml").write_bytes(data)
    assert code in codes(run("ledger", "--case", str(tmp_path / "case.toml"), "--as-of", DAY))


@pytest.mark.parametrize(("text", "code"), [
    ("[1]", "case-file-unreadable"), ("[" * 100_000, "case-file-unreadable"), ('{"child":{"name":"\\ud800"}}', "case-file-unreadable"),
    ('{"child":{"name":5},"people":{"id":1},"entries":5,"plans":[1,null],"calendar":[]}', "fact-wrong-kind"),
    ('{"child":{"name":"x"},"classroom":{"children":1.5}}', "fact-wrong-kind"),
    ('{"child":{"name":"x"},"classroom":{"children":-4}}', "number-implausible"),
    ('{"child":{"name":"x"},"child":{"name":"y"}}', "key-twice"),
])
def test_a_json_case_with_the_wrong_shape_is_refused(text: str, code: str, tmp_path: Path) -> None:
    (tmp_path / "case.json").write_text(text)
    assert code in codes(run("next", "--case", str(tmp_path / "case.json"), "--today", DAY))


@pytest.mark.parametrize(("more", "code"), [
    (YEAR + plan("minutes = -30"), "number-implausible"), (YEAR + plan("minutes = 0"), "number-implausible"),
    (YEAR + plan("minutes = 99999999999999999999"), "number-implausible"), (YEAR + plan("minutes = 1500"), "number-implausible"),
    (YEAR + plan("minutes = 30\ntimes = 100000000"), "number-implausible"), (YEAR + plan("minutes = 30\ntimes = 0"), "number-implausible"),
    (YEAR + "open_minutes = 1500\n", "number-implausible"), (YEAR + "open_minutes = -5\n", "number-implausible"),
    (YEAR + YEAR, "years-overlap"), (YEAR.replace("2027", "2025"), "span-backwards"),
    (plan("minutes = 30", more="ends_on = 2026-08-01\n"), "span-backwards"),
    (plan("minutes = 30") + plan("minutes = 60", "2026-09-01"), "name-used-twice"),
    ('[calendar]\nzone = "Mars/Olympus"\n', "zone-unknown"),
    (log('"2026-08-24/2039-08-28"'), "date-implausible"), (plan("minutes = 30", "9999-12-31"), "date-implausible"),
])
def test_numbers_and_spans_that_cannot_be_are_asked_about(more: str, code: str, tmp_path: Path) -> None:
    assert code in codes(count(tmp_path, CHILD + more))


@pytest.mark.parametrize(("more", "doubt"), [
    (plan("minutes = 30") + log("2026-08-03"), "log-outside-plan"), (plan("minutes = 30") + log("2026-08-22"), "closed-day"),
    (plan("minutes = 30") + log("2026-08-24", "part", "minutes_delivered = 1500"), "minutes-impossible"),
    (plan("minutes = 30") + log("2026-08-24", "part"), "part-without-minutes"), (plan("times = 1"), "no-number"),
    (plan("minutes = 30", more="ends_on = 2027-05-28\n") + plan("minutes = 60", "2026-09-01", "q"), "plans-overlap"),
    (plan("minutes = 30") + plan("minutes = 60", name="q"), "plans-start-together"),
])
def test_what_the_ledger_cannot_decide_comes_back_as_a_question(more: str, doubt: str, tmp_path: Path) -> None:
    found = json.loads(count(tmp_path, CHILD + YEAR + more).stdout)
    assert doubt in {one["id"] for one in found["doubts"]}


def test_a_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    text = CHILD + YEAR + plan("minutes = 30")
    plain = count(tmp_path, text).stdout
    for data in (b"\xef\xbb\xbf" + text.encode(), text.replace("\n", "\r\n").encode()):
        (tmp_path / "case.toml").write_bytes(data)
        assert run("ledger", "--case", str(tmp_path / "case.toml"), "--as-of", DAY, "--json").stdout == plain


def test_a_folder_a_missing_file_and_an_unreadable_one_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    names = ["folder.toml", "nothing.toml"]
    if os.geteuid():
        (tmp_path / "shut.toml").write_text(CHILD)
        (tmp_path / "shut.toml").chmod(0)
        names.append("shut.toml")
    for name in names:
        assert codes(run("deadlines", "--case", str(tmp_path / name))) == {"case-file-unreadable"}
        assert codes(run("check", "plan", str(tmp_path / name))) & {"file-missing", "nothing-to-check"}


def test_a_case_of_two_thousand_entries_is_read_in_a_moment(tmp_path: Path) -> None:
    days = [f"2026-{month:02d}-{day:02d}" for month in (9, 10, 11) for day in range(1, 29)]
    entries = [{"kind": "session-logged", "happened_on": days[number % len(days)], "outcome": "missed", "promise": "aide",
                "period": str(number)} for number in range(2_000)]
    case = {"child": {"name": "Kim Invented"}, "calendar": {"years": [{"first_on": "2026-08-17", "last_on": "2027-05-28"}]},
            "plans": [{"id": "p", "starts_on": "2026-08-17", "promises": [{"id": "aide", "minutes": 30}]}], "entries": entries}
    (tmp_path / "case.json").write_text(json.dumps(case))
    for words in (("ledger",), ("deadlines",), ("next",), ("complaint", "--ready")):
        day = ("--as-of" if words[0] == "ledger" else "--today", DAY)
        assert run(*words, "--case", str(tmp_path / "case.json"), *day, "--json").exit_code == 0


def test_a_result_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    begin = ("ledger", "--case", CASE, "--as-of", DAY, "-o")
    assert codes(run(*begin, str(tmp_path / "missing" / "a.txt"))) == {"not-written"}
    (tmp_path / "folder.txt").mkdir()
    assert codes(run(*begin, str(tmp_path / "folder.txt"))) == {"not-written"}
    for name in ("a", "a.toml", "a.PDF.exe"):
        assert codes(run(*begin, str(tmp_path / name))) == {"ending-unknown"}
    if os.path.exists("/dev/full"):
        (tmp_path / "full.txt").symlink_to("/dev/full")
        assert run(*begin, str(tmp_path / "full.txt")).exit_code == 0  # the link is replaced, never written through
    assert {one.name for one in tmp_path.iterdir()} <= {"folder.txt", "full.txt"}


def test_words_of_the_command_line_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    for code, *words in (
        ("day-unreadable", "ledger", "--case", CASE, "--as-of", "2026-13-01"),
        ("month-unreadable", "ledger", "--case", CASE, "--as-of", DAY, "--month", "2026-99", "-o", str(tmp_path / "a.txt")),
        ("month-unreadable", "letter", "monthly-summary", "--case", CASE, "--set", "month=soon"),
        ("setting-unclear", "letter", "monthly-summary", "--case", CASE, "--set", "soon"),
        ("setting-unclear", "school-log", "compare", CASE, "--case", CASE, "--column", "minutes=x"),
        ("letter-unknown", "letter", "nope", "--case", CASE), ("letter-unknown", "check", "letter", CASE, "--kind", "nope"),
        ("pack-unknown", "kit", "--pack", "../../us"), ("rule-unknown", "law", "show", "nope"),
        ("sheet-unknown", "kit", "--part", "nope"), ("state-unknown", "calendar", "holidays", "2026-08-01", "2027-05-28", "--state", "ZZ"),
        ("span-backwards", "calendar", "holidays", "2026-08-01", "2026-07-01"),
    ):
        assert codes(run(*words)) == {code}, words
    for words in (("next", "--case", CASE, "--lang", "fr"), ("check", "banana", CASE), ("ledger",)):
        assert run(*words).exit_code == 2


def test_lines_of_a_batch_that_are_off_are_named_and_the_ones_before_are_answered(tmp_path: Path) -> None:
    batch = tmp_path / "items.jsonl"
    for bad in (b"not json", b"[1]", b'{"id":"b"}', b'{"id":"b","text":5}', b'{"id":"b","text":"\xff"}', b'{"id":null,"text":"x"}'):
        batch.write_bytes(b'\xef\xbb\xbf{"id":"a","text":"No."}\r\n\r\n' + bad + b"\n")
        result = run("check", "reply", "--batch", str(batch))
        assert codes(result) == {"batch-line-unreadable"} and result.exception.where == "items.jsonl:3"  # type: ignore[union-attr]
        assert json.loads(result.stdout)["id"] == "a"


def test_a_received_on_that_is_no_day_is_a_problem_and_not_a_crash(tmp_path: Path) -> None:
    text = CHILD + '[[drafts]]\nletter = "state-complaint"\n[drafts.choices]\nreceived_on = "next week"\n'
    (tmp_path / "case.toml").write_text(text)
    assert codes(run("complaint", "--case", str(tmp_path / "case.toml"), "--ready", "--today", DAY)) == {"day-unreadable"}


def test_no_cell_of_the_csv_is_taken_for_a_formula(tmp_path: Path) -> None:
    import csv
    import io
    promise = plan("minutes = 30").replace('id = "aide"', 'id = "=cmd()"').replace('id = "p"', 'id = "@p"')
    entry = log("2026-08-24", more='id = "-e1"\npromise = "=cmd()"')
    (tmp_path / "case.toml").write_text(CHILD + YEAR + promise + entry)
    result = run("ledger", "--case", str(tmp_path / "case.toml"), "--as-of", "2026-08-28", "--csv")
    cells = [cell for row in csv.reader(io.StringIO(result.stdout)) for cell in row]
    assert "'=cmd()" in cells and "'@p" in cells and "'-e1" in cells
    assert not [cell for cell in cells if cell[:1] in "=+-@" and cell]


def test_an_error_inside_is_said_without_a_traceback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["inwriting", "law", "list"])
    monkeypatch.setattr("inwriting.core.law.load.load_pack", lambda _: 1 // 0)
    with pytest.raises(SystemExit) as stop:
        program.main()
    assert stop.value.code == 1 and "Something went wrong inside" in capsys.readouterr().err
