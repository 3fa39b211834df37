"""The record: any change of any byte shows, erasures are declared, corrections are entries of their own."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

import msgspec
import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import AnyPayload, Corrected, Erased, Incident, Note, Withdrawn
from inwriting.core.facts.when import When
from inwriting.core.problems import EntryUnreadable, MomentWithoutZone
from inwriting.core.record import (
    START,
    Head,
    Saying,
    Sealed,
    apply_changes,
    canonical,
    get_standing,
    seal_entry,
    to_event,
    verify_record,
)

MOMENT = datetime(2026, 10, 5, 15, 20, 0, 123456, tzinfo=UTC)
PAPER = b"the exact bytes"
FILE = FileRef(sha256(PAPER).hexdigest(), "mail.pdf", "application/pdf", len(PAPER))


def seal_all(*payloads: AnyPayload, files: tuple[FileRef, ...] = ()) -> list[Sealed]:
    record: list[Sealed] = []
    head = START
    for number, payload in enumerate(payloads):
        said = Saying(payload, When(date(2026, 10, 5)), MOMENT + timedelta(hours=number), f"{number:032x}", files=files)
        record.append(seal_entry(head, said))
        head = record[-1].head
    return record


def read_paper(fingerprint: str) -> Iterable[bytes] | None:
    return [PAPER[:4], PAPER[4:]] if fingerprint == FILE.sha256 else None


def without(sealed: Sealed) -> Sealed:
    return msgspec.structs.replace(sealed, payload=None)


ascii_keys = st.text(st.characters(max_codepoint=127), max_size=8)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=20),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(ascii_keys, inside, max_size=4), max_leaves=12)


@settings(max_examples=150, deadline=None)
@given(json_values)
def test_canonical_json_is_that_of_rfc_8785_byte_for_byte(value: object) -> None:
    assert canonical(value) == rfc8785.dumps(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [1.5, 2**53, {"é": 1}, "\ud800"])
def test_what_json_cannot_carry_everywhere_is_refused(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        canonical(value)


def test_a_record_as_sealed_holds() -> None:
    record = seal_all(Incident("He fell."), Note("Called."), files=(FILE,))
    found = verify_record(record, read_paper, record[-1].head)
    assert found.holds and (found.entries, found.files, found.head) == (2, 1, record[-1].seal)


def test_the_header_says_what_the_house_promises() -> None:
    (sealed,) = seal_all(Incident("He fell."), files=(FILE,))
    entry = sealed.entry
    assert (entry.seq, entry.kind, entry.happened_on) == (1, "incident", "2026-10-05")
    assert (entry.author, entry.origin) == ("parent", "typed")
    assert entry.recorded_at == "2026-10-05T15:20:00.123456Z" and entry.files == (FILE,)
    assert entry.seal == sha256(sealed.header).hexdigest() and sealed.payload is not None
    assert entry.payload_sha256 == sha256(sealed.payload).hexdigest()


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_any_changed_byte_is_found_and_its_entry_named(data: st.DataObject) -> None:
    record = seal_all(Incident("He fell.", told_at=date(2026, 10, 5)), Note("one"), Note("two"))
    which = data.draw(st.integers(0, 2))
    field = data.draw(st.sampled_from(["header", "payload", "seal"]))
    value = getattr(record[which], field)
    raw = bytearray(value.encode() if isinstance(value, str) else value)
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= data.draw(st.integers(1, 127))
    changed = bytes(raw).decode("latin-1") if field == "seal" else bytes(raw)
    record[which] = msgspec.structs.replace(record[which], **{field: changed})
    assert which + 1 in {one.seq for one in verify_record(record).breaks}


@settings(max_examples=50, deadline=None)
@given(st.permutations(range(4)))
def test_any_other_order_is_found(order: list[int]) -> None:
    record = seal_all(*(Note(str(number)) for number in range(4)))
    assert verify_record([record[number] for number in order]).holds == (list(order) == [0, 1, 2, 3])


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_a_missing_entry_is_found_and_named(gone: int) -> None:
    record = seal_all(Note("0"), Note("1"), Note("2"))
    head = record[-1].head
    found = verify_record(record[:gone] + record[gone + 1:], expected=head)
    assert found.breaks[0].seq == min(gone + 1, 2)
    assert found.breaks[0].what == ("head" if gone == 2 else "missing")


def test_a_cut_off_end_is_found_only_with_the_head_kept_elsewhere() -> None:
    record = seal_all(Note("0"), Note("1"))
    assert verify_record(record[:1]).holds
    assert [one.what for one in verify_record(record[:1], expected=record[-1].head).breaks] == ["head"]


def test_a_repeated_entry_is_found() -> None:
    record = seal_all(Note("0"), Note("1"))
    assert not verify_record([record[0], record[1], record[1]]).holds


def test_words_that_vanish_are_a_break_unless_an_entry_declares_it() -> None:
    record = seal_all(Incident("private"), Note("x"))
    found = verify_record([without(record[0]), record[1]])
    assert [(one.seq, one.what) for one in found.breaks] == [(1, "missing")]
    record = seal_all(Incident("private"), Note("x"), Erased(1))
    found = verify_record([without(record[0]), *record[1:]])
    assert found.holds and found.erased == (1,)


def test_words_declared_erased_that_are_still_there_are_a_break() -> None:
    assert [one.seq for one in verify_record(seal_all(Incident("private"), Erased(1))).breaks] == [1]


def test_a_declaration_whose_own_words_are_gone_declares_nothing() -> None:
    record = seal_all(Incident("private"), Erased(1))
    assert {one.seq for one in verify_record([without(one) for one in record]).breaks} == {1, 2}


def test_a_changed_or_missing_file_is_found() -> None:
    record = seal_all(Note("x"), files=(FILE,))
    assert [one.what for one in verify_record(record, lambda _: [b"other"]).breaks] == ["file"]
    assert [one.what for one in verify_record(record, lambda _: None).breaks] == ["file"]
    record = [without(record[0]), seal_entry(record[0].head, Saying(Erased(1, files=True), When(date(2026, 10, 6)), MOMENT, ""))]
    assert verify_record(record, lambda _: None).holds


def test_an_erased_payload_cannot_be_guessed_back_from_its_digest() -> None:
    first, second = (seal_entry(START, Saying(Note("yes"), When(date(2026, 1, 1)), MOMENT, salt)) for salt in ("00", "01"))
    assert first.entry.payload_sha256 != second.entry.payload_sha256


def test_a_newer_kind_of_entry_still_verifies() -> None:
    payload = canonical({"says": {"kind": "from-2031", "mood": "calm"}, "salt": "00"})
    (sealed,) = seal_all(Note("x"))
    header = msgspec.json.decode(sealed.header) | {"kind": "from-2031", "payload_sha256": sha256(payload).hexdigest()}
    newer = Sealed(canonical(header), sha256(canonical(header)).hexdigest(), payload)
    assert verify_record([newer]).holds
    with pytest.raises(EntryUnreadable):
        to_event(newer)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(MomentWithoutZone):
        seal_entry(START, Saying(Note("x"), When(date(2026, 1, 1)), datetime(2026, 1, 1), "00"))


def test_the_same_saying_after_the_same_head_seals_the_same() -> None:
    assert seal_all(Note("x")) == seal_all(Note("x"))
    assert seal_all(Note("x"))[0].head == Head(1, seal_all(Note("x"))[0].seal)


def test_corrections_show_what_was_said_before() -> None:
    events = tuple(event for event in map(to_event, seal_all(
        Incident("He fell."), Note("n"), Corrected(1, Incident("He was pushed."), "saw the report"),
        Corrected(1, Incident("He slipped.")))) if event)
    first, second = apply_changes(events)
    assert first.state == "corrected" and first.event.payload == Incident("He slipped.")
    assert [event.id for event in first.history] == ["e1", "e3", "e4"] and second.state == "stands"
    assert [event.id for event in get_standing(events)] == ["e1", "e2"]


def test_a_correction_of_a_correction_reaches_the_entry() -> None:
    events = tuple(filter(None, map(to_event, seal_all(
        Incident("a"), Corrected(1, Incident("b")), Corrected(2, Incident("c"))))))
    assert [one.payload for one in get_standing(events)] == [Incident("c")]


def test_what_was_withdrawn_or_erased_no_longer_counts_and_stays_visible() -> None:
    events = tuple(filter(None, map(to_event, seal_all(Incident("a"), Note("b"), Withdrawn(1), Erased(2)))))
    assert get_standing(events) == ()
    assert [one.state for one in apply_changes(events)] == ["withdrawn", "erased"]
