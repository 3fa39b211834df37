"""Has the record's head stamped by a time-stamp server that the parent names, and keeps the stamp as evidence."""

import msgspec

from inwriting.actions.append_entry import append_entry
from inwriting.actions.clock import now
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.core.facts.events import EvidenceKept
from inwriting.core.facts.when import When
from inwriting.core.problems import NothingToStamp
from inwriting.core.record import Entry
from inwriting.post.tsa import Stamp, ask_stamp
from inwriting.store.append import get_entry_row
from inwriting.store.rows import get_case_row


class Stamped(msgspec.Struct, frozen=True):
    """A stamp that was kept: over which head, what it says, and the entry that holds it."""

    seq: int
    head: str
    stamp: Stamp
    entry: Entry


def stamp_time(case_id: str, url: str, *, roots: bytes = b"") -> Stamped:
    """Stamp the fingerprint of the last entry. Only the fingerprint leaves the machine.

    Anybody can check it: openssl ts -verify -digest HEAD -in stamp.tsr -CAfile THE-SERVER'S-CERTIFICATES.
    Raises NothingToStamp, StampServerUnusable or StampWrong.
    """
    row = get_case_row(case_id)
    if not row.seq:
        raise NothingToStamp
    seq, head = row.seq, row.head
    stamp = ask_stamp(url, get_entry_row(row, seq).header.encode(), roots=roots)
    kept = keep_bytes(stamp.token, f"stamp-of-entry-{seq}.tsr", "application/timestamp-reply")
    checked = "" if stamp.trusted else " Whose certificate that is was not checked."
    payload = EvidenceKept(
        f"Time stamp over the record up to entry {seq}", from_whom=url[:300],
        proves=f"The fingerprint {head} of entry {seq} existed at {stamp.stamped_at.isoformat(timespec='seconds')}, as signed by "
               f"{stamp.signer or 'the server'}.{checked}")
    moment = now()
    entry = append_entry(case_id, payload, happened=When(moment.date(), at=moment), files=(kept,), origin="computed")
    return Stamped(seq, head, stamp, entry)
