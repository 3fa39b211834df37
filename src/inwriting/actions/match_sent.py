"""Matches an e-mail from the parent's Sent folder to the letter that is attached to it, byte for byte."""

import hashlib
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime

from inwriting.actions.get_case import get_facts
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.actions.mark_sent import mark_sent
from inwriting.core.facts.case import CaseFile
from inwriting.core.facts.events import Delivery
from inwriting.core.problems import LetterNotMatched
from inwriting.core.record import Entry
from inwriting.store.letters import find_letter_with


def match_sent(case_id: str, content: bytes, name: str = "sent.eml") -> tuple[Entry, ...]:
    """Record that the attached letter was sent to everyone the e-mail names. Raises LetterNotMatched. Safe to repeat."""
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    letter = find_letter_with(case_id, attached_fingerprints(message))
    if letter is None:
        raise LetterNotMatched(where=name)
    deliveries = _deliveries(message, get_facts(case_id))
    if not deliveries:
        raise LetterNotMatched(where=name)
    kept = keep_bytes(content, name, "message/rfc822")
    return mark_sent(case_id, letter.id, deliveries, message_id=str(message.get("Message-ID", "")).strip(), proofs=(kept,))


def attached_fingerprints(message: EmailMessage) -> set[str]:
    """The fingerprint of every part of an e-mail, after its transfer encoding is undone."""
    found = set()
    for part in message.walk():
        content = part.get_payload(decode=True) if not part.is_multipart() else None
        if isinstance(content, bytes):
            found.add(hashlib.sha256(content).hexdigest())
    return found


def _deliveries(message: EmailMessage, file: CaseFile) -> tuple[Delivery, ...]:
    """One delivery for each address in To, Cc and Bcc; named by the person's id where the case knows the address."""
    people = {person.email.lower(): person.id for person in file.people if person.email}
    fields = [str(value) for name in ("To", "Cc", "Bcc") for value in message.get_all(name, [])]
    addresses = dict.fromkeys(address.lower() for _name, address in getaddresses(fields) if "@" in address)
    sent_at = _sent_at(message)
    return tuple(Delivery(people.get(one, one), "email", sent_at, address=one) for one in addresses)


def _sent_at(message: EmailMessage) -> datetime | None:
    try:
        moment = parsedate_to_datetime(str(message["Date"]))
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
