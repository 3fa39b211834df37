"""A case goes out as a zip that a stranger can check, and comes back with the same seals, or not at all."""

import errno
import io
import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from inwriting.actions.append_entry import append_entry
from inwriting.actions.correct_entry import correct_entry
from inwriting.actions.erase_payload import erase_payload
from inwriting.actions.export_case import export_case
from inwriting.actions.get_case import get_case, get_summary
from inwriting.actions.import_case import import_case
from inwriting.actions.keep_evidence import keep_evidence
from inwriting.actions.keep_letter import LetterFile, keep_letter
from inwriting.actions.list_letters import list_letters
from inwriting.actions.load_demo import load_demo, refuse_invented
from inwriting.actions.mark_sent import mark_sent
from inwriting.actions.verify_case import verify_case
from inwriting.actions.verify_export import verify_export
from inwriting.core.facts.events import Delivery, EvidenceKept, Incident, Note
from inwriting.core.facts.when import When
from inwriting.core.problems import (
    CaseThere,
    DataFolderUnusable,
    DemoNotSent,
    DiskFull,
    EvidenceMissing,
    ExportUnusable,
    Problem,
)
from inwriting.store.models import CaseRow, DeliveryRow, EntryRow, FileRow, LetterRow, PayloadRow

DAY = When(date(2026, 10, 5))
SCRIPT = Path(__file__).parents[2] / "src" / "inwriting" / "store" / "verify.py"


@pytest.fixture
def export(case_id: str, tmp_path: Path) -> Path:
    """The zip of a case with a correction, an erasure, papers and a letter that was sent."""
    append_entry(case_id, Incident('He said “stop” \u2028 \U0001f600 \\ "'), happened=DAY)
    correct_entry(case_id, 1, Incident("He fell."))
    keep_evidence(case_id, EvidenceKept("private"), (("private.jpg", b"jpeg"),), happened=DAY)
    keep_evidence(case_id, EvidenceKept("the log"), (("log.csv", b"a,b\n"),), happened=DAY)
    erase_payload(case_id, 3, files=True)
    letter = keep_letter(case_id, "request-paraprofessional", (LetterFile("letter.pdf", "application/pdf", b"%PDF x"),))
    mark_sent(case_id, letter.id, (Delivery("boone", "email", date(2026, 10, 6)),))
    export_case(case_id, tmp_path / "case.zip", to_whom="an advocate")
    return tmp_path / "case.zip"


def forget_everything(settings: Any, place: Path) -> None:
    """As on another computer: empty tables, empty vault."""
    from django.db import connection
    settings.VAULT = place / "vault"
    tables = [model._meta.db_table for model in (DeliveryRow, LetterRow, FileRow, PayloadRow, EntryRow, CaseRow)]
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        triggers = cursor.fetchall()
        for name, _sql in triggers:
            cursor.execute(f"DROP TRIGGER {name}")
        for table in tables:
            cursor.execute(f"DELETE FROM {table}")
        for _name, sql in triggers:
            cursor.execute(sql)


def run_script(path: Path) -> tuple[int, str]:
    done = subprocess.run([sys.executable, "-I", str(SCRIPT), str(path)], capture_output=True, text=True, check=False)
    assert not done.stderr
    return done.returncode, done.stdout


def rewrite(source: Path, target: Path, change: Callable[[str, bytes], bytes | None],
            more: dict[str, bytes] | None = None) -> Path:
    """The same zip with each file passed through `change` (None leaves it out), and some more files."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
        for name, data in (more or {}).items():
            new.writestr(name, data)
    return target


def test_the_zip_holds_what_it_should_and_the_script_says_so(export: Path) -> None:
    with zipfile.ZipFile(export) as box:
        names = box.namelist()
        manifest = json.loads(box.read("manifest.json"))
    assert {"case.json", "record.jsonl", "manifest.json", "verify.py"} <= set(names)
    assert sum(name.startswith("files/") for name in names) == 2 and any(name.startswith("letters/") for name in names)
    assert set(manifest["files"]) == set(names) - {"manifest.json"}
    code, said = run_script(export)
    assert code == 0 and said.startswith("HOLDS: 6 entries, 2 files.")
    assert "Erased, and declared so: entries 3." in said


def test_the_script_is_short_and_needs_only_python(export: Path, tmp_path: Path) -> None:
    assert len(SCRIPT.read_text(encoding="utf-8").splitlines()) < 150
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(export) as box:
        box.extractall(folder)
    done = subprocess.run([sys.executable, "-I", "-S", "verify.py"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and done.stdout.startswith("HOLDS")
    shutil.rmtree(folder / "files")
    assert run_script(folder)[0] == 1


def test_coming_back_gives_the_identical_record(export: Path, case_id: str, settings: Any, tmp_path: Path) -> None:
    sealed = list(EntryRow.objects.order_by("seq").values_list("header", "seal", "payload__document"))[:-1]
    before = get_case(case_id)
    forget_everything(settings, tmp_path / "elsewhere")
    assert import_case(export) == case_id
    assert list(EntryRow.objects.order_by("seq").values_list("header", "seal", "payload__document")) == sealed
    found = verify_case(case_id)
    after = get_case(case_id)
    assert found.holds and found.erased == (3,) and after.file == before.file
    assert after.events == tuple(event for event in before.events if event.kind != "exported")
    (letter,) = list_letters(case_id)
    assert [one.to for one in letter.sent] == ["boone"]
    mark_sent(case_id, letter.letter.id, (Delivery("boone", "email", date(2026, 10, 6)),))
    assert verify_case(case_id).entries == found.entries


def test_taking_in_what_is_here_already_changes_nothing(export: Path, case_id: str) -> None:
    before = get_summary(case_id)
    assert import_case(export) == case_id and get_summary(case_id) == before


def test_another_record_under_the_same_id_is_refused(export: Path, case_id: str, settings: Any, tmp_path: Path) -> None:
    forget_everything(settings, tmp_path / "elsewhere")
    import_case(export)
    append_entry(case_id, Note("only here"), happened=DAY)
    export_case(case_id, tmp_path / "longer.zip")
    forget_everything(settings, tmp_path / "third")
    import_case(export)
    append_entry(case_id, Note("something else"), happened=DAY)
    with pytest.raises(CaseThere):
        import_case(tmp_path / "longer.zip")


def test_every_single_file_of_the_zip_is_guarded(export: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(export) as box:
        names = box.namelist()
    for number, wanted in enumerate(names):
        def change(name: str, data: bytes, wanted: str = wanted) -> bytes:
            return data[:-3] + bytes([data[-3] ^ 1]) + data[-2:] if name == wanted else data
        changed = rewrite(export, tmp_path / f"{number}.zip", change)
        lacking = rewrite(export, tmp_path / f"{number}-.zip", lambda name, data, wanted=wanted: None if name == wanted else data)
        assert run_script(changed)[0] == 1 or wanted == "manifest.json", wanted
        assert run_script(lacking)[0] == 1, wanted


@pytest.mark.parametrize("change", [
    lambda lines: lines[1:], lambda lines: lines[:-1], lambda lines: lines[:2] + lines[3:],
    lambda lines: [lines[1], lines[0], *lines[2:]],
    lambda lines: [lines[0].replace(b"He", b"We"), *lines[1:]], lambda lines: [*lines, lines[-1]],
    lambda lines: [lines[0] + b" ", *lines[1:]],
    lambda lines: [lines[0].replace(b'"origin":"typed"', b'"origin":"computed"'), *lines[1:]], lambda lines: [*lines[:-1], b"{}"],
])
def test_a_forged_record_is_found_even_with_a_manifest_to_match(export: Path, tmp_path: Path, change: Any) -> None:
    import hashlib
    with zipfile.ZipFile(export) as box:
        record = b"\n".join(change(box.read("record.jsonl").splitlines())) + b"\n"
        manifest = json.loads(box.read("manifest.json"))
    manifest["files"]["record.jsonl"]["sha256"] = hashlib.sha256(record).hexdigest()
    new = {"record.jsonl": record, "manifest.json": json.dumps(manifest).encode()}
    forged = rewrite(export, tmp_path / "forged.zip", lambda name, data: new.get(name, data))
    assert run_script(forged)[0] == 1 and verify_export(forged).wrong
    with pytest.raises(ExportUnusable):
        import_case(forged)


@pytest.mark.parametrize("name", [
    "../evil.txt", "/etc/evil", "files/../../evil", "files/a/b", "evil.txt", "files\\..\\evil", "case.json"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_leads_elsewhere_is_refused(export: Path, tmp_path: Path, name: str) -> None:
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(ExportUnusable):
        import_case(rewrite(export, tmp_path / "evil.zip", lambda _name, data: data, {name: b"x"}))
    assert sorted(tmp_path.rglob("*")) == sorted([*before, tmp_path / "evil.zip"])


def test_a_zip_that_explodes_is_refused_before_it_is_unpacked(export: Path, tmp_path: Path, settings: Any) -> None:
    bomb = rewrite(export, tmp_path / "bomb.zip", lambda _name, data: data, {"files/" + "a" * 64: b"\0" * 50_000_000})
    with pytest.raises(ExportUnusable, match="unpack"):
        import_case(bomb)
    settings.MAX_IMPORT_BYTES = 100
    with pytest.raises(ExportUnusable, match="unpack"):
        import_case(export)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 not really", b"hello" * 100])
def test_what_is_no_zip_is_a_problem(db: None, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.zip").write_bytes(data)
    for deed in (import_case, verify_export):
        with pytest.raises(ExportUnusable):
            deed(tmp_path / "x.zip")
    assert run_script(tmp_path / "x.zip")[0] == 1


def test_a_cut_off_zip_is_a_problem(export: Path, tmp_path: Path) -> None:
    data = export.read_bytes()
    for length in (len(data) // 4, len(data) // 2, len(data) - 10):
        (tmp_path / "cut.zip").write_bytes(data[:length])
        with pytest.raises(ExportUnusable):
            import_case(tmp_path / "cut.zip")


def test_a_full_disk_leaves_no_half_zip(case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")
    monkeypatch.setattr("inwriting.store.exporting.os.fsync", full)
    with pytest.raises(DiskFull):
        export_case(case_id, tmp_path / "out.zip")
    assert not list(tmp_path.glob("*.zip*")) and not list(tmp_path.glob(".*")) and get_summary(case_id).entries == 0


def test_a_folder_that_is_not_there_is_a_problem(case_id: str, tmp_path: Path) -> None:
    with pytest.raises(DataFolderUnusable):
        export_case(case_id, tmp_path / "none" / "out.zip")


def test_a_case_file_is_taken_in_with_its_papers(db: None, tmp_path: Path) -> None:
    (tmp_path / "mail.txt").write_text("Hello")
    text = '[child]\nname = "Ana Poe"\n[[entries]]\nkind = "evidence-kept"\nhappened_on = 2026-10-05\ntitle = "mail"\n'
    (tmp_path / "case.toml").write_text(text + 'evidence = "mail.txt"\n')
    found = verify_case(import_case(tmp_path / "case.toml"))
    assert found.holds and (found.entries, found.files) == (1, 1)
    (tmp_path / "case.toml").write_text(text + 'evidence = "gone.txt"\n')
    with pytest.raises(EvidenceMissing):
        import_case(tmp_path / "case.toml")
    assert CaseRow.objects.count() == 1


def test_the_demo_is_loaded_once_and_can_never_be_sent(db: None) -> None:
    demo = load_demo()
    assert load_demo() == demo and get_summary(demo).invented and verify_case(demo).holds
    with pytest.raises(DemoNotSent):
        refuse_invented(demo)


def test_a_zip_with_a_password_or_an_odd_method_is_a_problem_not_a_crash(export: Path, tmp_path: Path) -> None:
    data = bytearray(export.read_bytes())
    place = data.find(b"PK\x01\x02")
    data[place + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(bytes(data))
    with pytest.raises(Problem):
        import_case(tmp_path / "locked.zip")
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w") as new:
        new.writestr("manifest.json", b"[]")
        new.writestr("record.jsonl", b"\xff\xfe")
    (tmp_path / "odd.zip").write_bytes(box.getvalue())
    with pytest.raises(Problem):
        import_case(tmp_path / "odd.zip")
