"""Correct an entry: what it said stays to be seen, and the right words become an entry of their own."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from inwriting.actions.correct_entry import correct_entry
from inwriting.core.facts.case import Event
from inwriting.core.facts.when import When
from inwriting.core.law.load import load_pack
from inwriting.core.problems import EntryNotChangeable, Problem
from inwriting.web.answering import say_kept, show_questions
from inwriting.web.asking import Answers, is_blank
from inwriting.web.entry_words import describe_history, describe_payload
from inwriting.web.forms.corrections import CORRECTIONS, CorrectionForm
from inwriting.web.forms.log import reasons_for
from inwriting.web.forms.people import ROLE_WORDS
from inwriting.web.holding import Held, hold_case
from inwriting.web.pages.letters import page_language
from inwriting.web.pages.record import get_line_or_404
from inwriting.web.rendering import Flaw, flaws_of
from inwriting.web.sessions import list_choices

WHEN = ("happened_on", "happened_at", "last_on")


def correct(request: HttpRequest, case_id: str, seq: int) -> HttpResponse:
    """The form, filled with what the entry says now; a blank over an answer asks before it counts."""
    held = hold_case(request, case_id)
    line = get_line_or_404(held, seq)
    kind = CORRECTIONS.get(line.entry.kind)
    if kind is None or line.standing is None or line.standing.state not in ("stands", "corrected"):
        raise EntryNotChangeable(seq=seq, reason=gettext_noop("this kind of entry can only be withdrawn"))
    event = line.standing.event
    earlier = read_earlier(held, event, kind)
    options: dict[str, Any] = {
        "choices": list_codes(held, event, page_language(request)), "child": held.child, "initial": earlier}
    if offered := parse_date(request.GET.get("day", "")[:10]):
        # Offered by another page, such as the day on which a photo was taken; kept only if the parent keeps it.
        options["initial"] = {**earlier, "happened_on": offered}
    frame = {
        "template": "entry_correct.html", "kicker": held.name, "back": reverse("entry", args=[held.id, seq]),
        "keep_words": _("Keep the correction"), "history": describe_history(held, line),
        "told": describe_payload(held, event.payload), "when": event.happened,
    }
    if request.method != "POST":
        return show_questions(request, held, kind(**options), None, frame)
    form = kind(request.POST, **options)
    answers = form.read_answers(earlier)
    why = answers.keep.pop("why", "")
    if not answers.flaws and not answers.keep:
        answers.flaws.append(Flaw(_("Nothing is different from what the entry says now."), "id_happened_on"))
    if not answers.flaws:
        try:
            correct_entry(held.id, seq, put_right(event, answers.keep), happened=read_when(held, event, answers.keep), why=why)
        except Problem as problem:
            answers.flaws.extend(flaws_of(problem))
    if answers.flaws:
        # Nothing of a correction is kept until all of it can be: half a correction would be a wrong entry.
        return show_questions(request, held, form, Answers({}, answers.asks, answers.flaws), frame)
    say_kept(request, _("Corrected. What it said before stays to be seen below."))
    return redirect("entry", held.id, seq)


def read_earlier(held: Held, event: Event, kind: type[CorrectionForm]) -> dict[str, Any]:
    """What the entry says now, field by field."""
    earlier: dict[str, Any] = {"happened_on": event.happened.from_on, "why": ""}
    for name in kind.base_fields:
        if name == "happened_at":
            earlier[name] = event.happened.at.time().replace(second=0, microsecond=0) if event.happened.at else None
        elif name == "last_on":
            earlier[name] = event.happened.to_on
        elif name not in WHEN:
            value = getattr(event.payload, name)
            earlier[name] = value.date() if isinstance(value, datetime) else value
    if "told_by" in earlier:
        # A person of the case stands in the record under an id; nobody should have to read that.
        names = {person.id: person.name for person in held.file.people}
        earlier["told_by"] = names.get(earlier["told_by"]) or earlier["told_by"]
    return earlier


def put_right(event: Event, changed: dict[str, Any]) -> Any:
    """What the entry should have said."""
    empty = type(event.payload)
    defaults = dict(zip(reversed(empty.__struct_fields__), reversed(empty.__struct_defaults__), strict=False))
    values = {name: defaults.get(name, value) if is_blank(value) else value
              for name, value in changed.items() if name not in WHEN}
    return msgspec.structs.replace(event.payload, **values)


def read_when(held: Held, event: Event, changed: dict[str, Any]) -> When:
    """The day as corrected; untouched, exactly as it was."""
    if not any(name in changed for name in WHEN):
        return event.happened
    day = changed.get("happened_on", event.happened.from_on)
    last = changed.get("last_on", event.happened.to_on)
    at = changed.get("happened_at", event.happened.at.time() if event.happened.at else None)
    if at:
        zone = event.happened.at.tzinfo if event.happened.at and "happened_at" not in changed else None
        return When(day, at=datetime.combine(day, at, zone or ZoneInfo(held.file.calendar.zone)))
    return When(day, last if last and last > day else None)


def list_codes(held: Held, event: Event, language: str) -> dict[str, list[tuple[str, str]]]:
    """The choices that come from the case and its law: reasons, parts of a notice, promises."""
    pack = load_pack(held.file.pack)
    answers = [(one.id, one.label.get(language) or one.label["en"]) for one in pack.answers.values()]
    parts = [(one.id, one.label.get(language) or one.label["en"]) for one in pack.papers["notice"].elements]
    found = {"answers": answers, "absent": parts, "thin": parts}
    people = [(person.id, person.name or str(ROLE_WORDS[person.role])) for person in held.file.people if person.role != "parent"]
    found |= {"who": people, "sender": [("", _("Not said")), *people], "reason": reasons_for(held.child)}
    if event.kind == "session-logged":
        found["promise"] = [("", _("The only promise on that day")), *list_choices(held.case)]
    for name, pairs in found.items():
        now = getattr(event.payload, name, ())
        known = {code for code, _words in pairs}
        pairs += [(code, code.replace("-", " ")) for code in ((now,) if isinstance(now, str) else now)
                  if code and code not in known]
    return found


urlpatterns = [path("cases/<uuid:case_id>/record/<int:seq>/correct/", correct, name="entry-correct")]
