"""Brings in answers by e-mail: each is matched to the letter it answers, kept as it came, and never counted twice."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from email.utils import parseaddr
from zoneinfo import ZoneInfo

import msgspec

from inwriting.actions.append_entry import append_entry
from inwriting.actions.clock import now
from inwriting.actions.get_case import get_case, get_facts
from inwriting.actions.keep_account import Kept, limits, require_password
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.actions.read_bounce import Returned, read_bounce
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import LetterSent, ReplyReceived
from inwriting.core.facts.when import When
from inwriting.core.problems import BounceNotMatched, MailboxUnreadable, OutboxMoved, Problem
from inwriting.core.record import Entry, digest
from inwriting.intake.email import find_ids, read_message
from inwriting.intake.message import Message
from inwriting.post.bounce import find_report
from inwriting.post.imap import read_folder
from inwriting.post.mbox import is_mbox, split_mbox
from inwriting.store.brought_in import BroughtIn, get_mail, has_mail, list_mail, move_mail, put_mail
from inwriting.store.outbox import list_mailings
from inwriting.store.vault import get_file
from inwriting.store.writing import in_one_transaction

LONGEST_WORDS = 20_000
DAEMONS = ("mailer-daemon", "postmaster")


class Brought(msgspec.Struct):
    """What became of the mail that was read. `others` have nothing to do with the case and were not kept."""

    placed: list[Entry] = []
    waiting: list[BroughtIn] = []
    returned: list[Returned] = []
    known: int = 0
    own: int = 0
    others: int = 0
    unreadable: int = 0


class Threads(msgspec.Struct, frozen=True):
    """How mail is matched: message ids -> the letter's own, the people of the case, the parent's addresses, answers kept."""

    letters: dict[str, str]
    people: frozenset[str]
    own: frozenset[str]
    answers: frozenset[str]

    def find_letter(self, ids: Iterable[str]) -> str | None:
        """The letter that these ids lead to; the newest id counts first."""
        return next((self.letters[one] for one in ids if one in self.letters), None)


def import_mail(case_id: str, content: bytes, name: str = "answer.eml") -> Brought:
    """Bring in one saved message or a mailbox file (mbox). A single message that fits no letter waits for the parent.

    Raises MailboxUnreadable, or the PaperProblem of a single message that cannot be read.
    """
    threads, brought = read_threads(case_id), Brought()
    if not is_mbox(content):
        _bring(case_id, content, threads, brought, name=name)
        return brought
    for message in split_mbox(content):
        try:
            _bring(case_id, message, threads, brought, only_people=True)
        except Problem:
            brought.unreadable += 1
    if not any(getattr(brought, field) for field in brought.__struct_fields__):
        raise MailboxUnreadable(reason="there is no message in the file")
    return brought


def import_folder(case_id: str, kept: Kept, password: str = "", *, folder: str = "INBOX", since: date | None = None) -> Brought:
    """Bring in answers from a folder at the parent's mail server; nothing there is changed.

    Raises PasswordNeeded, MailPasswordWrong, MailServerUnusable or MailboxUnreadable.
    """
    threads, brought = read_threads(case_id), Brought()
    secret = require_password(kept.account, password)

    def is_wanted(headers: bytes) -> bool:
        wanted = _is_about(headers, threads)
        brought.others += not wanted
        return wanted

    for message in read_folder(kept.account, secret, wanted=is_wanted, folder=folder, since=since, limits=limits()):
        try:
            _bring(case_id, message, threads, brought, only_people=True)
        except Problem:
            brought.unreadable += 1
    return brought


def read_threads(case_id: str) -> Threads:
    """Collect what mail can be matched to."""
    case = get_case(case_id)
    letters: dict[str, str] = {}
    for one in list_mailings(case_id):
        root = one.message_id if one.number == 1 else one.message_id.replace(f".{one.number}@", "@", 1)
        letters[one.message_id] = f"<{root}>"
    answers = set()
    for event in case.events:
        if isinstance(event.payload, LetterSent) and event.payload.message_id:
            letters[event.payload.message_id.strip("<>")] = event.payload.message_id
        if isinstance(event.payload, ReplyReceived) and event.payload.message_id:
            message_id = event.payload.message_id.strip("<>")
            answers.add(message_id)
            letters.setdefault(message_id, event.payload.in_reply_to or event.payload.message_id)
    people = {person.email.strip().lower(): person.role for person in case.file.people if person.email}
    own = frozenset(address for address, role in people.items() if role == "parent")
    return Threads(letters, frozenset(people) - own, own, frozenset(answers))


def _is_about(headers: bytes, threads: Threads) -> bool:
    """Whether the headers of a message say that it belongs to the case."""
    text = headers.decode("utf-8", "replace")
    sender = next((line[5:] for line in text.splitlines() if line.lower().startswith("from:")), "")
    address = parseaddr(sender)[1].lower()
    return bool(threads.find_letter(find_ids(text))) or address in threads.people or address.partition("@")[0] in DAEMONS


def _bring(case_id: str, content: bytes, threads: Threads, brought: Brought, *, name: str = "",
           only_people: bool = False) -> None:
    """Sort one message in. With `only_people`, what fits no letter is kept only if a person of the case wrote it."""
    if find_report(content) is not None:
        _bring_report(case_id, content, brought, name or "returned.eml")
        return
    message = read_message(content)
    if not message.sender and not message.message_id:
        raise MailboxUnreadable(reason="it says neither who wrote it nor which message it is")
    message_id = message.message_id or f"sha256:{digest(content)}"
    sender = parseaddr(message.sender)[1].lower()
    if message_id in threads.answers or has_mail(case_id, message_id):
        brought.known += 1
    elif sender in threads.own or message_id in threads.letters:
        brought.own += 1
    else:
        letter = threads.find_letter((message.in_reply_to, *reversed(message.references)))
        if not letter and only_people and sender not in threads.people:
            brought.others += 1
            return
        result = _keep(case_id, content, message, letter, name or "answer.eml")
        (brought.placed if isinstance(result, Entry) else brought.waiting).append(result)  # type: ignore[arg-type]
        if letter:
            threads.letters.setdefault(message_id, letter)


def _bring_report(case_id: str, content: bytes, brought: Brought, name: str) -> None:
    try:
        returned = read_bounce(case_id, content, name)
    except BounceNotMatched:
        brought.others += 1
        return
    if returned.entry:
        brought.returned.append(returned)
    else:
        brought.known += 1


@in_one_transaction
def _keep(case_id: str, content: bytes, message: Message, letter: str | None, name: str) -> Entry | BroughtIn:
    """Keep the original, and either place it in the record or let it wait."""
    kept = keep_bytes(content, name, "message/rfc822")
    message_id = message.message_id or f"sha256:{kept.sha256}"
    mail = BroughtIn(message_id, kept.sha256, kept.size, message.sender, message.subject, _aware(message.sent_at))
    if letter is None:
        return put_mail(case_id, mail)
    entry = _add_entry(case_id, kept, message, letter)
    put_mail(case_id, msgspec.structs.replace(mail, state="placed", entry_seq=entry.seq))
    return entry


def _add_entry(case_id: str, kept: FileRef, message: Message, letter: str) -> Entry:
    zone, moment = ZoneInfo(get_facts(case_id).calendar.zone), now()
    sent_at = _aware(message.sent_at) or moment
    at = (sent_at if sent_at <= moment + timedelta(days=1) else moment).astimezone(zone)
    payload = ReplyReceived(
        message.sender[:500], "email", message.text.strip()[:LONGEST_WORDS], in_reply_to=letter,
        message_id=f"<{message.message_id}>" if message.message_id else "")
    return append_entry(case_id, payload, happened=When(at.date(), at=at), files=(kept,), origin="extracted")


def _aware(moment: datetime | None) -> datetime | None:
    return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment


def list_waiting(case_id: str) -> tuple[BroughtIn, ...]:
    """The mail that fits no letter by itself and waits for the parent."""
    return list_mail(case_id)


@in_one_transaction
def place_mail(case_id: str, mail_id: int, *, in_reply_to: str = "") -> Entry:
    """Put a waiting message into the record as an answer (to that letter). Raises OutboxMissing or OutboxMoved."""
    mail = get_mail(case_id, mail_id)
    content = get_file(mail.eml_sha256)
    kept = FileRef(mail.eml_sha256, "answer.eml", "message/rfc822", mail.eml_size)
    if mail.state != "waiting":
        raise OutboxMoved(to=mail.sender, state=mail.state)
    entry = _add_entry(case_id, kept, read_message(content), in_reply_to)
    move_mail(mail, "placed", entry.seq)
    return entry


@in_one_transaction
def leave_mail(case_id: str, mail_id: int) -> None:
    """Leave a waiting message aside; it stays kept, and is not asked about again."""
    mail = get_mail(case_id, mail_id)
    if not move_mail(mail, "left"):
        raise OutboxMoved(to=mail.sender, state=mail.state)
