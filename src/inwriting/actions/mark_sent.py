"""Keeps "I sent this": when, how, to whom, with what proof; the exact bytes are named in the entry. Safe to repeat."""

from datetime import date, datetime

from inwriting.actions.append_entry import append_entry
from inwriting.actions.clock import now
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import Delivery, LetterSent
from inwriting.core.facts.when import When
from inwriting.core.record import Entry
from inwriting.store.letters import add_deliveries, delivery_key, find_sent, get_letter_row, read_letter
from inwriting.store.rows import get_case_row
from inwriting.store.writing import in_one_transaction


@in_one_transaction
def mark_sent(case_id: str, letter_id: str, deliveries: tuple[Delivery, ...], *, courtesy_on: date | None = None,
              message_id: str = "", proofs: tuple[FileRef, ...] = ()) -> tuple[Entry, ...]:
    """Record the deliveries that are not in the record yet, as one entry; return the entries that say they were sent.

    The same letter to the same person by the same way on the same day is one delivery, however often it is marked.
    `proofs` are kept files: the stamped copy, the postal receipt, the sent e-mail.
    """
    get_case_row(case_id, lock=True)
    letter = read_letter(get_letter_row(case_id, letter_id))
    known = find_sent(letter.id)
    fresh = {delivery_key(one): one for one in deliveries if delivery_key(one) not in known}
    if fresh:
        new = tuple(fresh.values())
        payload = LetterSent(letter.kind, title=letter.title, deliveries=new, courtesy_on=courtesy_on,
                             document_sha256=letter.document_sha256, message_id=message_id)
        entry = append_entry(case_id, payload, happened=_first_sent(new), files=letter.files + proofs)
        add_deliveries(letter.id, case_id, entry, new)
        known |= dict.fromkeys(fresh, entry)
    said = {known[delivery_key(one)].seq: known[delivery_key(one)] for one in deliveries}
    return tuple(said[seq] for seq in sorted(said))


def _first_sent(deliveries: tuple[Delivery, ...]) -> When:
    """The earliest moment or day among the deliveries; without any, this moment."""
    whens = [When(one.date(), at=one) if isinstance(one, datetime) else When(one)
             for one in (delivery.sent_at for delivery in deliveries) if one]
    moment = now()
    return min(whens, key=lambda when: when.order) if whens else When(moment.date(), at=moment)
