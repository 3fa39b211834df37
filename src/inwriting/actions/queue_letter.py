"""Shows a letter as the exact e-mail that would go out, and queues that very e-mail: frozen, one row for each recipient."""

import re
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

import msgspec

from inwriting.actions.clock import new_id, now
from inwriting.actions.get_case import get_facts
from inwriting.actions.keep_account import Kept
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.actions.keep_letter import letter_file
from inwriting.actions.load_demo import refuse_invented
from inwriting.core.facts.case import CaseFile, FileRef
from inwriting.core.facts.people import Person
from inwriting.core.law.load import load_pack
from inwriting.core.problems import FileNotInVault, NobodyToSendTo, PreviewChanged, Problem
from inwriting.core.record import canonical, digest
from inwriting.post.account import check_address
from inwriting.post.message import Built, Mailbox, Paper, Words, build_messages, refuse_too_big
from inwriting.store.letters import KeptLetter, get_letter_row, read_letter
from inwriting.store.models import FileRow
from inwriting.store.outbox import Mailing, queue_mailings
from inwriting.store.vault import get_file
from inwriting.store.writing import in_one_transaction

Way = Literal["attach", "split", "list"]
OLDEST_PREVIEW = timedelta(hours=24)
_STAMP = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00)~([0-9a-f-]{36})")


class Wish(msgspec.Struct, frozen=True):
    """How a letter should go: to whom (ids of people or addresses; none: those the letter is for), with which kept papers.

    `papers` are (number of the entry, fingerprint). `own_copy` sends the same message to the parent too.
    """

    to: tuple[str, ...] = ()
    papers: tuple[tuple[int, str], ...] = ()
    way: Way = "attach"
    own_copy: bool = True


class Recipient(msgspec.Struct, frozen=True):
    """Somebody who gets the message."""

    person: str
    name: str
    address: str


class Preview(msgspec.Struct, frozen=True):
    """What would go out, to the byte. Handing back `stamp` and `fingerprint` sends exactly this."""

    letter: KeptLetter
    messages: tuple[Built, ...]
    recipients: tuple[Recipient, ...]
    without_address: tuple[str, ...]
    text: str
    stamp: str
    fingerprint: str
    limit: int

    @property
    def size(self) -> int:
        """Bytes over the wire to one recipient."""
        return sum(one.size for one in self.messages)


def preview_letter(case_id: str, letter_id: str, kept: Kept, wish: Wish, *, stamp: str = "") -> Preview:
    """The exact messages. Raises DemoNotSent, NobodyToSendTo, AddressUnusable, MailTooBig, PaperTooBigToMail."""
    refuse_invented(case_id)
    file, letter = get_facts(case_id), read_letter(get_letter_row(case_id, letter_id))
    recipients, without = find_recipients(file, letter.kind, wish.to)
    if not recipients:
        raise NobodyToSendTo(who=", ".join(without) or "this letter")
    stamp = stamp or f"{now().isoformat(timespec='seconds')}~{new_id()}"
    words = _words(file, letter, kept, recipients, stamp)
    messages = build_messages(words, _papers(case_id, letter, wish, kept.limit), limit=kept.limit, way=wish.way)
    fingerprint = digest(canonical([[one.fingerprint for one in messages], [one.address for one in recipients], wish.own_copy]))
    return Preview(letter, messages, recipients, without, words.text, stamp, fingerprint, kept.limit)


@in_one_transaction
def queue_letter(case_id: str, letter_id: str, kept: Kept, wish: Wish, *, stamp: str, fingerprint: str) -> tuple[Mailing, ...]:
    """Freeze the messages of that preview and queue them, in one transaction. Nothing is sent yet.

    Raises PreviewChanged where the messages are not those that were shown, and SentAlready.
    """
    preview = preview_letter(case_id, letter_id, kept, wish, stamp=_checked(stamp))
    if preview.fingerprint != fingerprint:
        raise PreviewChanged
    moment = now()
    made = []
    for message in preview.messages:
        frozen = keep_bytes(message.content, f"message-{message.number}.eml", "message/rfc822")
        base = Mailing(letter_id, "", "", "", message.message_id, message.subject[:500], frozen.sha256, message.size, moment,
                       number=message.number, of=message.of, papers=message.papers)
        made += [msgspec.structs.replace(base, recipient=one.address.lower(), person=one.person, name=one.name)
                 for one in preview.recipients]
        mine = kept.account.address.lower()
        if wish.own_copy and mine not in {one.address.lower() for one in preview.recipients}:
            made.append(msgspec.structs.replace(base, recipient=mine, name=kept.account.name, own_copy=True))
    return queue_mailings(case_id, tuple(made))


def _checked(stamp: str) -> str:
    found = _STAMP.fullmatch(stamp)
    if not found or not timedelta() <= now() - datetime.fromisoformat(found[1]) + timedelta(minutes=5) <= OLDEST_PREVIEW:
        raise PreviewChanged
    return stamp


def find_recipients(file: CaseFile, kind: str, to: tuple[str, ...] = ()) -> tuple[tuple[Recipient, ...], tuple[str, ...]]:
    """Those who get the letter, and the names of those who cannot because they have no usable address."""
    people = {person.id: person for person in file.people}
    chosen = [people.get(one) or Person(one, email=one) for one in to] if to else _addressees(file, kind)
    found: dict[str, Recipient] = {}
    without = []
    for person in chosen:
        name = person.name or person.title or person.role.replace("-", " ")
        try:
            address = check_address(person.email.strip())
            found.setdefault(address.lower(), Recipient(person.id, person.name, address))
        except Problem:
            without.append(name if person.role != "other" or person.name else person.id)
    return tuple(found.values()), tuple(without)


def _addressees(file: CaseFile, kind: str) -> list[Person]:
    """The people that the pack's letter is for; a letter that no pack knows goes to nobody by itself."""
    try:
        roles = load_pack(file.pack).get_letter(kind).to
    except Problem:
        return []
    return [person for role in roles for person in file.people if person.role == role]


def _words(file: CaseFile, letter: KeptLetter, kept: Kept, recipients: tuple[Recipient, ...], stamp: str) -> Words:
    moment, _, number = stamp.partition("~")
    plain = next((one for one in letter.files if one.media_type.startswith("text/plain")), None)
    text = get_file(plain.sha256).decode("utf-8") if plain else f"{letter.title}\n\nThe letter is attached.\n"
    account = kept.account
    return Words(
        Mailbox(account.address, account.name), tuple(Mailbox(one.address, one.name) for one in recipients),
        letter.title, text, datetime.fromisoformat(moment).astimezone(ZoneInfo(file.calendar.zone)),
        f"{number}@{account.address.rpartition('@')[2].encode('idna').decode()}", letter.language)


def _papers(case_id: str, letter: KeptLetter, wish: Wish, limit: int) -> tuple[Paper, ...]:
    """The letter itself first, then the papers that were chosen, each only if an entry of this case names it."""
    first = letter_file(letter, "application/pdf") or letter.files[0]
    chosen = [_find_paper(case_id, seq, fingerprint) for seq, fingerprint in wish.papers]
    mine = Paper(first.name, first.media_type, get_file(first.sha256))
    if wish.way == "list":
        return (mine, *(Paper(one.name, one.media_type, b"", one.sha256, one.size) for one in chosen))
    refuse_too_big(tuple((one.name, one.size) for one in (first, *chosen)), limit=limit, way=wish.way)
    return (mine, *(Paper(one.name, one.media_type, get_file(one.sha256)) for one in chosen))


def _find_paper(case_id: str, seq: int, fingerprint: str) -> FileRef:
    row = FileRow.objects.filter(case_id=case_id, entry__seq=seq, sha256=fingerprint).first()
    if row is None:
        raise FileNotInVault(fingerprint=fingerprint[:12])
    return FileRef(row.sha256, row.name, row.media_type, row.size)
