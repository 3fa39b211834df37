"""Findings that the parent confirms become facts: the entry with the paper as its proof, and the letter that asks."""

from datetime import date
from typing import Any

import msgspec

from inwriting.actions.append_entry import append_entry
from inwriting.actions.correct_entry import correct_entry
from inwriting.actions.list_entries import get_line
from inwriting.core.documents.facts_for import find_refused_how, see_notice, see_talk
from inwriting.core.documents.fill import find_draft
from inwriting.core.facts.case import Event
from inwriting.core.facts.events import NoticeReceived, PlanReceived, ReplyReceived
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.law.load import load_pack
from inwriting.web.drafts import save_draft
from inwriting.web.findings import Shown
from inwriting.web.holding import Held

KINDS = {"notice": "notice-received", "plan": "plan-received", "reply": "reply-received"}
EVERY = ""


def keep_findings(held: Held, seq: int, what: str, checked: Any, only: str = EVERY) -> str:
    """Keep all findings, or `only` the one with that id, in the entry of the paper; return the id of the entry ("e7")."""
    payload = make_payload(held, seq, what, checked)
    if only and what != "plan":
        payload = narrow(payload, only)
    earlier = find_kept(held, seq, KINDS[what])
    if earlier is None:
        line = get_line(held.id, seq)
        standing = line.standing.event if line.standing else None
        happened = standing.happened if standing else line.entry.happened
        return f"e{append_entry(held.id, payload, happened=happened, files=line.entry.files, origin='extracted').seq}"
    added = add_to(earlier.payload, payload)
    if added != earlier.payload:
        correct_entry(held.id, int(earlier.id[1:]), added)
    return earlier.id


def find_kept(held: Held, seq: int, kind: str) -> Event | None:
    """The entry that already holds what this paper says, if it still counts."""
    proof = {file.sha256 for file in get_line(held.id, seq).entry.files}
    fitting = [event for event in held.case.get_events(kind) if proof & {file.sha256 for file in event.files}]
    return fitting[-1] if fitting else None


def make_payload(held: Held, seq: int, what: str, checked: Any) -> Any:
    """Everything that was found, in the record's own shape."""
    if what == "notice":
        kind: Any = checked.kind if checked.kind in {"proposal", "refusal", "both"} else "unclear"
        return NoticeReceived(
            notice=kind,
            absent=tuple(one.id for one in checked.elements if one.status == "absent"),
            thin=tuple(one.id for one in checked.elements if one.status == "thin"),
            answers=tuple(dict.fromkeys(one.id for one in checked.reasons)),
            says=next((one.quote for one in checked.elements if one.id == "reason"), ""),
        )
    line = get_line(held.id, seq)
    if what == "plan":
        return PlanReceived(plan=make_plan(checked, seq, line.entry.happened.from_on))
    refused: Any = "yes" if checked.refused is True else "no" if checked.refused is False else "unclear"
    return ReplyReceived(
        sender=getattr(line.standing.event.payload, "from_whom", "") if line.standing else "",
        channel="other",
        says="\n".join(one.quote for one in checked.answers),
        refused=refused,
        answers=tuple(dict.fromkeys(one.id for one in checked.answers)),
    )


def narrow(payload: Any, only: str) -> Any:
    """The payload with that one finding and without the others: what the parent did not confirm is not a fact."""
    lists = {name: tuple(one for one in getattr(payload, name, ()) if one == only) for name in ("absent", "thin", "answers")}
    return msgspec.structs.replace(payload, **{name: kept for name, kept in lists.items() if hasattr(payload, name)})


def add_to(earlier: Any, found: Any) -> Any:
    """What was kept before, and what is confirmed now. The parent's own corrections stay."""
    if isinstance(earlier, PlanReceived):
        return earlier
    lists = {name: tuple(dict.fromkeys((*getattr(earlier, name), *getattr(found, name))))
             for name in ("absent", "thin", "answers") if hasattr(earlier, name)}
    return msgspec.structs.replace(earlier, **lists)


def put_in_letter(held: Held, what: str, entry: str, one: Shown | None, file_name: str) -> str:
    """Tell the draft of the fitting letter which entry, line and page it is about; return the kind of letter, or ""."""
    letter = choose_letter(held, what, one.id if one else "", entry)
    if not letter:
        return ""
    held = Held(held.id)
    draft = find_draft(held.case, letter)
    choices = dict(draft.choices)
    if what == "notice":
        choices["notice"] = entry
    elif what == "reply":
        choices["offer" if letter == "ask-shared-in-writing" else "refusal"] = entry
        if letter == "demand-notice":
            choices.pop("notice", None)  # one letter asks about one refusal: the one just confirmed
    elif one is not None:
        lines = [name for name in choices.get("lines", "").split() if name != one.id]
        choices["lines"] = " ".join((*lines, one.id))
    else:
        choices.pop("lines", None)
    if one is not None and one.page:
        choices[f"proof-{one.id}"] = f"{file_name}, {one.page}: {one.quote}"[:2000]
    if choices != draft.choices:
        save_draft(held, msgspec.structs.replace(draft, choices=choices))
    return letter


def choose_letter(held: Held, what: str, finding: str, entry: str) -> str:
    """The letter that asks it, of those that the pack has."""
    held = Held(held.id)
    kept: Any = next((event.payload for event in held.case.events if event.id == entry), None)
    answers = getattr(kept, "answers", ())
    wanted: tuple[str, ...]
    if what == "plan":
        wanted = ("amend-wording",)
    elif what == "notice":
        reasons = finding in answers if finding else bool(answers)
        wanted = ("answer-notice", "demand-notice") if reasons else ("demand-notice",)
    elif finding == "shared-instead" or (not finding and "shared-instead" in answers):
        wanted = ("ask-shared-in-writing",)
    else:
        wanted = ("answer-notice", "demand-notice") if is_noticed(held, entry) else ("demand-notice",)
    letters = load_pack(held.file.pack).letters
    return next((kind for kind in wanted if kind in letters), "")


def is_noticed(held: Held, entry: str) -> bool:
    """A notice is there, and no later than it does this reply say no: the letter answers the notice, and the reply with it."""
    reply = see_talk(held.case, next((event for event in held.case.events if event.id == entry), None))
    notice = see_notice(next(reversed(held.case.get_events("notice-received")), None))
    refusal = reply if reply and reply["refused"] else None
    return notice is not None and find_refused_how(refusal, notice, notice_chosen=False) != "word"


def make_plan(checked: Any, seq: int, got_on: date) -> Plan:
    """The promises that were found, with their own words, as a dated version of the plan."""
    promises = []
    for number, one in enumerate(checked.promises, start=1):
        starts = date.fromisoformat(one.starts_on) if one.starts_on else None
        ends = date.fromisoformat(one.ends_on) if one.ends_on else None
        # A number beside "up to" or "as needed" is no promise of so many minutes.
        weekly = round(one.minutes_per_week) if one.minutes_per_week and not one.vague_terms else None
        promises.append(
            Promise(
                id=f"promise-{number}",
                service=one.support or "Paraprofessional support",
                sharing=one.sharing,
                minutes=weekly,
                per="week" if weekly else "day",
                settings=one.settings,
                starts_on=starts,
                ends_on=ends,
                vague_terms=one.vague_terms,
                quote=one.quote,
                page=one.page,
            )
        )
    first = min((promise.starts_on for promise in promises if promise.starts_on), default=got_on)
    return Plan(id=f"plan-{seq}", starts_on=min(first, got_on), promises=tuple(promises))
