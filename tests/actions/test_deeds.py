"""What a person can do with a case: each deed keeps its entry, refuses what would lose something, and is safe to repeat."""

import errno
import hashlib
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from inwriting.actions.append_entry import append_entry
from inwriting.actions.correct_entry import correct_entry
from inwriting.actions.erase_payload import erase_payload
from inwriting.actions.get_case import get_case, get_facts, get_overview, get_summary
from inwriting.actions.keep_evidence import keep_bytes, keep_evidence
from inwriting.actions.keep_letter import LetterFile, keep_letter
from inwriting.actions.list_cases import find_case_id, list_cases
from inwriting.actions.list_entries import get_line, list_entries
from inwriting.actions.list_letters import get_letter, list_letters
from inwriting.actions.mark_sent import mark_sent
from inwriting.actions.match_sent import match_sent
from inwriting.actions.save_facts import save_facts
from inwriting.actions.verify_case import require_sound, verify_case
from inwriting.actions.withdraw_entry import withdraw_entry
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import Delivery, EvidenceKept, Incident, Note
from inwriting.core.facts.needs import Need
from inwriting.core.facts.when import When
from inwriting.core.problems import (
    BlankNotConfirmed,
    CaseMissing,
    DiskFull,
    EntryMissing,
    EntryNotChangeable,
    FactsChangedMeanwhile,
    FactWrongKind,
    FieldTooLong,
    FieldUnknown,
    FileChanged,
    FileNotInVault,
    FileTooBigToKeep,
    HeaderSealed,
    LetterMissing,
    LetterNotMatched,
    RecordBroken,
)
from inwriting.store import vault
from inwriting.store.models import CaseRow, EntryRow, PayloadRow

OCTOBER_5 = When(date(2026, 10, 5))
PDF = b"%PDF-1.7 the letter as it went out"


def add_incident(case_id: str, says: str = "He fell.") -> int:
    return append_entry(case_id, Incident(says), happened=OCTOBER_5).seq


def keep_pdf(case_id: str, content: bytes = PDF) -> str:
    return keep_letter(case_id, "request-paraprofessional", (LetterFile("letter.pdf", "application/pdf", content),),
                       title="Request").id


def sent_mail(attached: bytes = PDF, to: str = "Dana Boone <D.Boone@larkfield.example>, office@larkfield.example") -> bytes:
    message = EmailMessage()
    message["To"], message["From"], message["Date"] = to, "rivera@example.org", "Tue, 06 Oct 2026 08:15:00 -0500"
    message["Message-ID"] = "<abc@example.org>"
    message.set_content("Please see the letter.")
    message.add_attachment(attached, maintype="application", subtype="pdf", filename="letter.pdf")
    return message.as_bytes()


# --- facts -----------------------------------------------------------------------------------------------------------


def test_fields_are_saved_one_by_one_and_the_version_counts(case_id: str) -> None:
    assert save_facts(case_id, {"child.grade": "3"}) == 2
    assert save_facts(case_id, {"child.grade": "3"}) == 2
    assert save_facts(case_id, {"needs": (Need("safety"),), "wanted.minutes_per_day": 120}) == 3
    file = get_facts(case_id)
    assert (file.child.grade, file.needs[0].area, file.wanted.minutes_per_day) == ("3", "safety", 120)
    assert file.id == case_id


def test_a_blank_erases_only_when_that_is_said(case_id: str) -> None:
    for blank in ("", "  ", None):
        with pytest.raises(BlankNotConfirmed):
            save_facts(case_id, {"child.grade": blank})
    assert get_facts(case_id).child.grade == "2"
    save_facts(case_id, {"child.grade": ""}, erase=True)
    assert get_facts(case_id).child.grade == ""


def test_text_that_is_newer_is_not_overwritten_unseen(case_id: str) -> None:
    seen = get_facts(case_id)
    save_facts(case_id, {"child.grade": "3"}, seen=seen)
    save_facts(case_id, {"child.disability": "autism"}, seen=seen)
    with pytest.raises(FactsChangedMeanwhile):
        save_facts(case_id, {"child.grade": "4"}, seen=seen)
    assert (get_facts(case_id).child.grade, get_facts(case_id).child.disability) == ("3", "autism")


@pytest.mark.parametrize(("path", "value", "problem"), [
    ("child.grad", "3", FieldUnknown), ("child.grade.x", "3", FieldUnknown), ("id", "x", FieldUnknown),
    ("child.grade", 3, FactWrongKind), ("child.pronoun", "it", FactWrongKind), ("child.disability", "x" * 100_001, FieldTooLong),
])
def test_what_does_not_fit_is_refused_and_nothing_changes(case_id: str, path: str, value: Any, problem: type[Exception]) -> None:
    before = get_facts(case_id)
    with pytest.raises(problem):
        save_facts(case_id, {"child.disability": "autism", path: value})
    assert get_facts(case_id) == before


def test_a_case_that_is_not_here_is_a_problem(db: None) -> None:
    for wrong in ("x", "", "7c0f3d9e-0000-4000-8000-000000000000"):
        with pytest.raises(CaseMissing):
            get_case(wrong)
        with pytest.raises(CaseMissing):
            find_case_id(wrong)


def test_cases_are_listed_without_reading_their_records(case_id: str, django_assert_num_queries: Any) -> None:
    add_incident(case_id)
    with django_assert_num_queries(1):
        (case,) = list_cases()
    assert (case.id, case.name, case.entries) == (case_id, "Mateo Rivera", 1)
    with django_assert_num_queries(1):
        assert get_overview(case_id).summary.latest["incident"] == (1, "2026-10-05")
    assert find_case_id(case_id[:8].upper()) == case_id


# --- entries ---------------------------------------------------------------------------------------------------------


def test_an_entry_is_sealed_and_the_record_holds(case_id: str) -> None:
    add_incident(case_id)
    append_entry(case_id, Note("x"), happened=When(date(2026, 10, 4)))
    found = verify_case(case_id)
    assert found.holds and found.entries == 2 and found.head == get_summary(case_id).head == get_case(case_id).head
    assert [line.entry.seq for line in list_entries(case_id).lines] == [1, 2]


def test_the_timeline_comes_in_pages(case_id: str) -> None:
    for number in range(7):
        append_entry(case_id, Note(str(number)), happened=When(date(2026, 10, 1 + number)))
    withdraw_entry(case_id, 7)
    page = list_entries(case_id, page=2, per_page=3)
    assert [line.entry.seq for line in page.lines] == [4, 3, 2] and (page.pages, page.total) == (3, 7)
    assert list_entries(case_id, page=99, per_page=3).number == 3
    assert list_entries(case_id, kinds=("incident",)).lines == ()


def test_a_correction_is_a_new_entry_and_the_old_words_stay_readable(case_id: str) -> None:
    seq = add_incident(case_id)
    correct_entry(case_id, seq, Incident("He was pushed."), happened=When(date(2026, 10, 6)), why="saw the report")
    line = get_line(case_id, seq)
    assert line.standing and line.standing.state == "corrected"
    assert [event.id for event in line.standing.history] == ["e1", "e2"]
    (event,) = get_case(case_id).events
    assert event.payload == Incident("He was pushed.") and str(event.happened) == "2026-10-06"
    assert list_entries(case_id).total == 1 and verify_case(case_id).entries == 2


def test_a_correction_keeps_the_kind_and_is_not_itself_corrected(case_id: str) -> None:
    seq = add_incident(case_id)
    with pytest.raises(EntryNotChangeable):
        correct_entry(case_id, seq, Note("no"))
    change = withdraw_entry(case_id, seq, why="typed twice")
    with pytest.raises(EntryNotChangeable):
        withdraw_entry(case_id, change.seq)
    with pytest.raises(EntryMissing):
        withdraw_entry(case_id, 99)
    assert get_case(case_id).events == ()


def test_erasing_takes_the_words_and_what_was_said_about_them_and_the_record_holds(case_id: str) -> None:
    seq = keep_evidence(case_id, EvidenceKept("a private photo"), (("photo.jpg", b"jpeg"),), happened=OCTOBER_5).seq
    correct_entry(case_id, seq, EvidenceKept("a very private photo"))
    erase_payload(case_id, seq, why="my wish", files=True)
    found = verify_case(case_id)
    assert found.holds and found.erased == (1, 2)
    assert "private" not in str(list(PayloadRow.objects.values_list("document", flat=True)))
    assert not vault.has_file(hashlib.sha256(b"jpeg").hexdigest())
    assert get_case(case_id).events == () and get_line(case_id, seq).standing is None
    with pytest.raises(EntryNotChangeable):
        erase_payload(case_id, seq)


def test_a_file_that_another_entry_needs_is_not_erased(case_id: str) -> None:
    for title in ("one", "two"):
        keep_evidence(case_id, EvidenceKept(title), (("photo.jpg", b"jpeg"),), happened=OCTOBER_5)
    erase_payload(case_id, 1, files=True)
    assert vault.has_file(hashlib.sha256(b"jpeg").hexdigest()) and verify_case(case_id).holds


def test_a_change_cannot_be_erased_alone(case_id: str) -> None:
    seq = add_incident(case_id)
    change = withdraw_entry(case_id, seq)
    with pytest.raises(EntryNotChangeable):
        erase_payload(case_id, change.seq)


def test_our_own_code_cannot_change_or_delete_a_sealed_row(case_id: str) -> None:
    add_incident(case_id)
    row = EntryRow.objects.get()
    for deed in (row.save, row.delete, EntryRow.objects.all().delete, row.payload.delete,
                 lambda: EntryRow.objects.update(kind="x"), lambda: EntryRow.objects.bulk_update([row], ["kind"])):
        with pytest.raises(HeaderSealed):
            deed()  # type: ignore[operator]


def test_a_summary_that_was_tampered_with_shows(case_id: str) -> None:
    add_incident(case_id)
    CaseRow.objects.update(head="f" * 64)
    with pytest.raises(RecordBroken):
        require_sound(case_id)


# --- files -----------------------------------------------------------------------------------------------------------


def test_the_same_bytes_are_kept_once_and_never_overwritten(db: None) -> None:
    first, second = keep_bytes(b"same", "a.txt"), keep_bytes([b"sa", b"me"], "../../b.txt")
    assert first.sha256 == second.sha256 and second.name == "b.txt" and second.size == 4
    assert list(vault.list_files()) == [first.sha256]
    assert vault.place_of(first.sha256).stat().st_mode & 0o777 == 0o400


def test_a_file_changed_on_the_disk_is_not_shown_as_the_one_that_was_kept(case_id: str) -> None:
    entry = keep_evidence(case_id, EvidenceKept("x"), (("a.txt", b"words"),), happened=OCTOBER_5)
    place = vault.place_of(entry.files[0].sha256)
    place.chmod(0o600)
    place.write_bytes(b"sword")
    with pytest.raises(FileChanged):
        vault.get_file(entry.files[0].sha256)
    assert [(one.seq, one.what) for one in verify_case(case_id).breaks] == [(1, "file")]
    assert keep_bytes(b"words", "a.txt").sha256 == entry.files[0].sha256 and verify_case(case_id).holds
    place.unlink()
    with pytest.raises(FileNotInVault):
        vault.get_file(entry.files[0].sha256)
    with pytest.raises(FileNotInVault):
        append_entry(case_id, Note("x"), happened=OCTOBER_5, files=entry.files)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "A" * 64, "g" * 64])
def test_no_name_leads_out_of_the_vault(name: str) -> None:
    with pytest.raises(FileNotInVault):
        vault.place_of(name)


def test_a_file_over_the_limit_is_refused_before_it_fills_the_disk(settings: Any, db: None) -> None:
    settings.MAX_FILE_BYTES = 10
    with pytest.raises(FileTooBigToKeep):
        keep_bytes((b"12345" for _ in range(10**9)), "endless.bin")
    assert not list(Path(settings.VAULT).rglob("*.*")) and not list((Path(settings.VAULT) / "waiting").iterdir())


def test_no_room_on_the_disk_is_a_problem_and_no_entry_is_written(case_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")
    monkeypatch.setattr("inwriting.store.vault.os.fsync", full)
    with pytest.raises(DiskFull):
        keep_evidence(case_id, EvidenceKept("x"), (("a.txt", b"words"),), happened=OCTOBER_5)
    assert verify_case(case_id).entries == 0 and not list(vault.list_files())


# --- letters ---------------------------------------------------------------------------------------------------------


def test_sent_is_kept_for_each_recipient_once_however_often_it_is_marked(case_id: str) -> None:
    letter_id = keep_pdf(case_id)
    boone = Delivery("boone", "email", date(2026, 10, 6))
    hale = Delivery("hale", "certified-mail", date(2026, 10, 7), proof="7000 0000")
    first = mark_sent(case_id, letter_id, (boone,))
    assert mark_sent(case_id, letter_id, (boone, boone)) == first
    both = mark_sent(case_id, letter_id, (boone, hale))
    assert [entry.seq for entry in both] == [1, 2]
    sent = get_case(case_id).events
    assert [one.payload.deliveries for one in sent] == [(boone,), (hale,)]  # type: ignore[union-attr]
    assert sent[0].files[0].sha256 == hashlib.sha256(PDF).hexdigest() and str(sent[1].happened) == "2026-10-07"
    assert [one.to for one in get_letter(case_id, letter_id).sent] == ["boone", "hale"]


def test_a_letter_with_the_same_bytes_is_the_same_letter(case_id: str) -> None:
    assert keep_pdf(case_id) == keep_pdf(case_id) != keep_pdf(case_id, b"%PDF other")
    assert len(list_letters(case_id)) == 2
    for wrong in ("x", "7c0f3d9e-0000-4000-8000-000000000000"):
        with pytest.raises(LetterMissing):
            mark_sent(case_id, wrong, ())


def test_a_sent_mail_is_matched_by_the_bytes_attached_to_it(case_id: str) -> None:
    keep_pdf(case_id)
    (entry,) = match_sent(case_id, sent_mail())
    (event,) = get_case(case_id).events
    assert [(one.to, one.address) for one in event.payload.deliveries] == [  # type: ignore[union-attr]
        ("boone", "d.boone@larkfield.example"), ("office@larkfield.example", "office@larkfield.example")]
    assert event.payload.message_id == "<abc@example.org>"  # type: ignore[union-attr]
    assert event.happened.at == datetime(2026, 10, 6, 13, 15, tzinfo=UTC)
    assert [file.media_type for file in entry.files] == ["application/pdf", "message/rfc822"]
    assert match_sent(case_id, sent_mail()) == (entry,) and verify_case(case_id).entries == 1


@pytest.mark.parametrize("mail", [sent_mail(b"%PDF another letter"), b"", b"not a mail", sent_mail(to="")])
def test_a_mail_without_the_very_letter_matches_nothing(case_id: str, mail: bytes) -> None:
    keep_pdf(case_id)
    with pytest.raises(LetterNotMatched):
        match_sent(case_id, mail)
    assert verify_case(case_id).entries == 0


def test_file_names_are_kept_short_and_plain() -> None:
    ref = keep_bytes(b"x", "a" * 500 + ".pdf")
    assert isinstance(ref, FileRef) and len(ref.name) <= 300
