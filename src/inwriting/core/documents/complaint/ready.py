"""Is the complaint ready? Element by element, with what to get, and never "ready" while one lacks."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from inwriting.core.dates import add_years
from inwriting.core.documents.complaint.allege import Found, find_allegations
from inwriting.core.documents.complaint.shapes import (
    Allegation,
    Complaint,
    Element,
    Exhibit,
    Shortfall,
    Warning,
)
from inwriting.core.facts.case import Case, Draft, Event
from inwriting.core.facts.events import FilingMade
from inwriting.core.law.pack import Pack
from inwriting.core.problems import DateImplausible, DayUnreadable

LETTER = "state-complaint"
LOOK_BACK = "state-complaint-look-back"


def draft_of(case: Case) -> Draft:
    """The parent's choices for the complaint, or none yet."""
    return next((draft for draft in case.file.drafts if draft.letter == LETTER), Draft(LETTER))


def build_complaint(case: Case, pack: Pack, shortfalls: Sequence[Shortfall], *, today: date, lang: str = "en") -> Complaint:
    """The complaint as it stands on `today`: allegations the parent kept, exhibits, elements, warnings.

    The look-back counts from the day the state RECEIVES the complaint (34 CFR 300.153(c)): the draft's
    "received_on", or today if the parent has not said.
    """
    draft = draft_of(case)
    received_on = _chosen_date(draft.choices.get("received_on", ""), today) or today
    years = pack.get_value(LOOK_BACK, on=today).amount or 1
    oldest_on = add_years(received_on, -years)
    found = Found(case, pack, today, oldest_on, lang)
    allegations = tuple(one for one in find_allegations(found, shortfalls)
                        if one.key not in draft.left_out and one.kind not in draft.left_out)
    exhibits = tuple(collect_exhibits(case, allegations))
    elements = tuple(_elements(case, pack, draft, allegations, lang))
    usable = any(one.in_year and one.evidence != "missing" for one in allegations)
    ready = usable and case.file.child.under == "iep" and all(one.status == "present" for one in elements)
    warnings = tuple(
        Warning(one, pack.fill(pack.warnings[one].says[lang], {"count": _count_old(allegations)}), pack.warnings[one].rule)
        for one in _warnings(case, draft, allegations) if one in pack.warnings)
    return Complaint(ready, elements, allegations, exhibits, warnings, received_on, oldest_on)


def collect_exhibits(case: Case, allegations: Sequence[Allegation]) -> Iterator[Exhibit]:
    """Every file behind the allegations, once each, in the order of first mention; then the rest of the evidence."""
    events = {event.id: event for event in case.events}
    cited = [entry for one in allegations for fact in one.facts for entry in fact.entries if entry in events]
    rest = [event.id for event in case.get_events("evidence-kept", "plan-received", "notice-received", "letter-sent",
                                                  "reply-received", "incident", "decision-received")]
    numbers: dict[str, int] = {}
    for entry in dict.fromkeys([*cited, *rest]):
        event = events[entry]
        for file in event.files:
            if file.sha256 not in numbers:
                numbers[file.sha256] = len(numbers) + 1
                title = _title_of(event) or file.name
                yield Exhibit(numbers[file.sha256], file, f"{title} ({event.happened.from_on})", (entry,))


def _title_of(event: Event) -> str:
    """What a file is, in words, where its entry says it; a file's name says little to an investigator."""
    payload: Any = event.payload
    plan = getattr(payload, "plan", None)
    about = getattr(payload, "about", "")
    sender = getattr(payload, "sender", "")
    return (getattr(payload, "title", "") or (plan.title if plan else "") or (f"Notice about {about}" if about else "")
            or (f"Reply from {sender}" if sender else ""))


def _chosen_date(text: str, today: date) -> date | None:
    """The day the office receives it. Raises DayUnreadable or DateImplausible: the whole look-back hangs on this day."""
    if not text.strip():
        return None
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        raise DayUnreadable(text=text[:80], where="received_on") from None
    if not add_years(today, -1) <= day <= add_years(today, 1):
        raise DateImplausible(day=day, field="received_on", because="That is more than a year from today.")
    return day


def _elements(case: Case, pack: Pack, draft: Draft, allegations: Sequence[Allegation], lang: str) -> Iterator[Element]:
    file = case.file
    parent, director = case.find_person("parent"), case.find_person("special-education-director")
    copied = any(isinstance(one.payload, FilingMade) and one.payload.copied_to_district_on
                 for one in case.get_events("filing-made"))
    there: dict[str, Callable[[], bool]] = {
        "statement": lambda: bool(allegations),
        "facts": lambda: any(one.facts for one in allegations),
        "signature": lambda: is_signed(draft),
        "contact": lambda: bool(parent and parent.name and (parent.phone or parent.email)
                                and (parent.address or file.child.home_address or file.child.homeless)),
        "child-name": lambda: bool(file.child.name.strip()),
        "child-address": lambda: bool(file.child.home_address),
        "school": lambda: bool(file.school.name.strip()),
        "homeless-contact": lambda: bool(parent and (parent.phone or parent.email or parent.address)),
        "problem": lambda: any(need.happens_now for need in file.needs) or any(one.facts for one in allegations),
        "resolution": lambda: any(one.remedies for one in allegations) or bool(draft.choices.get("resolution", "").strip()),
        "within-year": lambda: any(one.in_year for one in allegations),
        "copy-to-district": lambda: copied or bool(director and (director.email or director.address)
                                                   or file.district.address),
    }
    for element in pack.papers["complaint"].elements:
        if element.id == ("child-address" if file.child.homeless else "homeless-contact"):
            continue
        present = there[element.id]()
        yield Element(element.id, "present" if present else "missing", element.label[lang], element.rule,
                      "" if present else element.question[lang])


def is_signed(draft: Draft) -> bool:
    """Typed with a name, drawn, or marked as signed with ink."""
    if draft.signature == "drawn":
        return bool(draft.signature_sha256)
    if draft.signature == "typed":
        return bool(draft.choices.get("signed_name", "").strip())
    return bool(draft.choices.get("signed_on", "").strip())


def _warnings(case: Case, draft: Draft, allegations: Sequence[Allegation]) -> Iterator[str]:
    """The ids of the warnings that fit; the pack has their words and rules."""
    filings = [one.payload for one in case.get_events("filing-made") if isinstance(one.payload, FilingMade)]
    if any(one.filing == "due-process" for one in filings):
        yield "set-aside"
    yield "no-stay-put"
    if draft.signature != "paper":
        yield "wet-signature"
    if case.file.child.under == "504":
        yield "not-part-b"
    if _count_old(allegations):
        yield "background"
    if any(one.kind == "unqualified-substitute" for one in allegations):
        yield "wrong-office"


def _count_old(allegations: Sequence[Allegation]) -> int:
    return sum(1 for one in allegations for fact in one.facts if not fact.in_year)
