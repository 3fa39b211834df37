"""A case goes whole or not at all: only after a copy, only with its name, and nothing of another case goes with it."""

from datetime import date
from pathlib import Path

import pytest
from django.db import IntegrityError, connection, transaction

from inwriting.actions.append_entry import append_entry
from inwriting.actions.export_case import export_case
from inwriting.actions.get_case import get_case
from inwriting.actions.import_case import import_case
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.actions.open_case import open_case
from inwriting.actions.remove_case import remove_case
from inwriting.actions.verify_case import verify_case
from inwriting.core.facts.case import CaseFile
from inwriting.core.facts.events import Note
from inwriting.core.facts.people import Child
from inwriting.core.facts.when import When
from inwriting.core.problems import CaseMissing, CopyNotTaken, HeaderSealed, NameNotTyped
from inwriting.store.models import CaseRow, EntryRow, FileRow, PayloadRow
from inwriting.store.removal import remove_rows
from inwriting.store.vault import has_file
from inwriting.store.writing import in_one_transaction

pytestmark = pytest.mark.django_db
ON = When(date(2026, 10, 5))


def make_case(name: str, *contents: bytes) -> str:
    case_id = open_case(CaseFile(child=Child(name)))
    for content in contents:
        append_entry(case_id, Note(f"A private word about {name}"), happened=ON, files=(keep_bytes(content, "a.txt"),))
    return case_id


def test_the_whole_case_goes_and_the_other_one_stays(tmp_path: Path) -> None:
    mine, other = make_case("Mateo Rivera", b"mine", b"shared"), make_case("Ada Rivera", b"shared")
    files = [event.files[0].sha256 for event in get_case(mine).events]
    export_case(mine, tmp_path / "copy.zip")
    removed = remove_case(mine, "  mateo   RIVERA ")
    assert (removed.entries, removed.files, removed.shared) == (3, 1, 1)
    assert [has_file(one) for one in files] == [False, True]
    with pytest.raises(CaseMissing):
        get_case(mine)
    assert CaseRow.objects.count() == EntryRow.objects.count() == PayloadRow.objects.count() == FileRow.objects.count() == 1
    assert verify_case(other).holds
    connection.check_constraints()
    again = import_case(tmp_path / "copy.zip")
    assert len(get_case(again).events) == 2 and verify_case(again).holds, "the copy brings it back"


def test_without_a_fresh_copy_or_with_another_name_nothing_goes(tmp_path: Path) -> None:
    case_id = make_case("Mateo Rivera", b"mine")
    with pytest.raises(CopyNotTaken):
        remove_case(case_id, "Mateo Rivera")
    export_case(case_id, tmp_path / "copy.zip")
    with pytest.raises(NameNotTyped):
        remove_case(case_id, "Mateo")
    append_entry(case_id, Note("Something new"), happened=ON)
    with pytest.raises(CopyNotTaken):
        remove_case(case_id, "Mateo Rivera")
    assert verify_case(case_id).holds and len(get_case(case_id).get_events("note")) == 2


def test_the_database_refuses_to_let_a_part_of_a_case_go() -> None:
    case_id = make_case("Mateo Rivera", b"one", b"two")

    @in_one_transaction
    def remove_one_entry() -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM store_entryrow WHERE seq = 2")

    with pytest.raises(HeaderSealed):
        remove_one_entry()
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM store_caserow")
        cursor.execute("DELETE FROM store_payloadrow WHERE entry_id = (SELECT id FROM store_entryrow WHERE seq = 2)")
        cursor.execute("DELETE FROM store_filerow WHERE entry_id = (SELECT id FROM store_entryrow WHERE seq = 2)")
        cursor.execute("DELETE FROM store_entryrow WHERE seq = 2")
        connection.check_constraints()
    assert verify_case(case_id).holds and len(get_case(case_id).events) == 2


def test_a_removal_that_breaks_off_leaves_everything() -> None:
    case_id = make_case("Mateo Rivera", b"one")
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        remove_rows(CaseRow.objects.get(pk=case_id))
        _ = 1 // 0
    assert verify_case(case_id).holds and len(get_case(case_id).events) == 1
