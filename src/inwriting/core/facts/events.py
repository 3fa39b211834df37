"""What can happen in a case: one payload shape for each kind of entry in the record."""

from datetime import date
from typing import Literal

import msgspec

from inwriting.core.facts.plan import Plan
from inwriting.core.facts.when import DayOrMoment

Channel = Literal["email", "certified-mail", "mail", "handed-over", "fax", "portal", "phone", "in-person", "other"]
Outcome = Literal["delivered", "part", "missed", "someone-else", "unknown"]
Reason = Literal[
    "aide-absent", "no-one-assigned", "pulled-to-other-duty", "substitute", "came-late-or-left-early", "schedule-change",
    "child-absent", "school-closed", "child-declined", "unknown",
]
KnownBy = Literal["seen-myself", "child-said", "teacher-wrote", "aide-said", "sign-in-sheet", "school-log", "other", "unknown"]


class Payload(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, tag_field="kind"):
    """What an entry says. The kind is the tag."""


class Delivery(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """How a letter reached one recipient. `proof` is a tracking number, a stamp, or the server's reply."""

    to: str
    channel: Channel
    sent_at: DayOrMoment | None = None
    address: str = ""
    proof: str = ""


class LetterSent(Payload, frozen=True, tag="letter-sent"):
    """A letter went out. The exact bytes are among the entry's files. `asks` names what it asks for (records, meeting)."""

    letter: str
    title: str = ""
    deliveries: tuple[Delivery, ...] = ()
    courtesy_on: date | None = None
    document_sha256: str = ""
    message_id: str = ""


class ReplyReceived(Payload, frozen=True, tag="reply-received"):
    """The school answered, in whatever form. `answers` are the ids that the check found and the parent confirmed."""

    sender: str = ""
    channel: Channel = "email"
    says: str = ""
    refused: Literal["yes", "no", "unclear"] = "unclear"
    answers: tuple[str, ...] = ()
    in_reply_to: str = ""
    message_id: str = ""


class NoticeReceived(Payload, frozen=True, tag="notice-received"):
    """A notice (prior written notice) arrived. `absent` and `thin` name elements of 34 CFR 300.503(b)."""

    notice: Literal["proposal", "refusal", "both", "unclear"] = "unclear"
    about: str = ""
    dated_on: date | None = None
    acts_on: date | None = None
    absent: tuple[str, ...] = ()
    thin: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    says: str = ""


class PlanReceived(Payload, frozen=True, tag="plan-received"):
    """A version of the IEP arrived."""

    plan: Plan


class RequestOutcome(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a meeting decided on one request."""

    request: str
    outcome: Literal["agreed", "refused", "postponed", "unclear"]
    in_writing: bool = False
    who: str = ""


class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Words spoken by somebody, with the answer ids that fit them."""

    who: str
    words: str
    answers: tuple[str, ...] = ()


class MeetingHeld(Payload, frozen=True, tag="meeting-held"):
    """An IEP (or 504) meeting took place."""

    purpose: str = ""
    place: str = ""
    attended: tuple[str, ...] = ()
    said: tuple[Said, ...] = ()
    outcomes: tuple[RequestOutcome, ...] = ()


class Conversation(Payload, frozen=True, tag="conversation"):
    """A call or a hallway talk."""

    who: str
    channel: Channel = "in-person"
    says: str = ""
    refused: Literal["yes", "no", "unclear"] = "unclear"
    answers: tuple[str, ...] = ()


class SessionLogged(Payload, frozen=True, tag="session-logged"):
    """What became of one promised session. The day is the entry's `happened_on`; a range means every school day in it.

    `minutes_delivered` is needed for "part"; for "someone-else" it counts the substitute's minutes.
    `period` names the session where a day has several. Empty `promise` means the only promise in force that day.
    """

    outcome: Outcome
    promise: str = ""
    period: str = ""
    minutes_delivered: int | None = None
    reason: Reason = "unknown"
    substitute_qualified: Literal["yes", "no", "unknown"] = "unknown"
    reason_said: str = ""
    known_by: KnownBy = "unknown"
    note: str = ""


class Incident(Payload, frozen=True, tag="incident"):
    """A fall, an injury, leaving the room, distress. Other children are never named."""

    says: str
    place: str = ""
    injury: str = ""
    need: str = ""
    promise: str = ""
    aide_there: Literal["yes", "no", "unknown"] = "unknown"
    told_by: str = ""
    told_at: DayOrMoment | None = None
    reported: Literal["yes", "no", "unknown"] = "unknown"


class EvidenceKept(Payload, frozen=True, tag="evidence-kept"):
    """A file was kept. `proves` is what it shows, in the parent's words."""

    title: str
    proves: str = ""
    from_whom: str = ""


class FilingMade(Payload, frozen=True, tag="filing-made"):
    """Something was filed with somebody outside the school. `received_on` is the day the office got it."""

    filing: Literal[
        "state-complaint", "due-process", "mediation", "facilitation", "ocr", "iee-request", "referral", "eligibility", "other"]
    office: str = ""
    received_on: date | None = None
    copied_to_district_on: date | None = None
    issues: tuple[str, ...] = ()
    channel: Channel = "mail"
    proof: str = ""


class DecisionReceived(Payload, frozen=True, tag="decision-received"):
    """A decision on a filing arrived. `carry_out_by_on` is the date that the decision itself sets."""

    filing: str
    result: Literal["for-parent", "partly", "for-district", "unclear"] = "unclear"
    orders: tuple[str, ...] = ()
    carry_out_by_on: date | None = None
    carried_out: Literal["yes", "no", "unknown"] = "unknown"


class Note(Payload, frozen=True, tag="note"):
    """A note for oneself."""

    text: str


class Corrected(Payload, frozen=True, tag="corrected"):
    """An earlier entry was wrong: `seq` is the entry, `payload` what it should have said."""

    seq: int
    payload: "AnyPayload"
    why: str = ""


class Withdrawn(Payload, frozen=True, tag="withdrawn"):
    """An earlier entry no longer counts."""

    seq: int
    why: str = ""


class Erased(Payload, frozen=True, tag="erased"):
    """The payload (and, if asked, the files) of an earlier entry was erased; the seal and the digest stay."""

    seq: int
    why: str = ""
    files: bool = False


class Exported(Payload, frozen=True, tag="exported"):
    """The record was copied out. `head` is the fingerprint of the last entry in the copy."""

    what: Literal["export", "binder", "complaint", "backup", "other"]
    head: str
    to_whom: str = ""
    file_sha256: str = ""


AnyPayload = (
    LetterSent | ReplyReceived | NoticeReceived | PlanReceived | MeetingHeld | Conversation | SessionLogged | Incident
    | EvidenceKept | FilingMade | DecisionReceived | Note | Corrected | Withdrawn | Erased | Exported
)
KINDS: tuple[str, ...] = tuple(str(kind.__struct_config__.tag) for kind in AnyPayload.__args__)
