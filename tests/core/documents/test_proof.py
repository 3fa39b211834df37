"""A copy says what it proves and what not, the same way everywhere."""

from datetime import UTC, datetime

from inwriting.core.documents.proof import describe_proof
from inwriting.core.facts.case import FileRef

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_the_statement_names_head_range_and_who_copied_it_and_claims_no_truth() -> None:
    said = describe_proof((7, "a" * 64), "Elena Rivera", NOON)
    assert (said.head, said.first_entry, said.last_entry, said.exported_by) == ("a" * 64, 1, 7, "Elena Rivera")
    assert said.exported_at == "2026-11-24T12:00:00+00:00" and any("true" in line for line in said.does_not_show)
    assert describe_proof((0, "0" * 64), "x", NOON).first_entry == 0


def test_a_time_stamp_in_the_record_is_named_with_the_way_to_check_it() -> None:
    stamp = FileRef("b" * 64, "stamp-of-entry-5.tsr", "application/timestamp-reply", 9)
    line = describe_proof((6, "a" * 64), "x", NOON, (stamp,)).shows[-1]
    assert "b" * 64 in line and "openssl ts -verify" in line and "SEAL-OF-ENTRY-5" in line
