"""Many days at once: a week by exception, a stretch that went the same way, a sheet of one's own."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions.keep_evidence import keep_evidence
from inwriting.actions.log_session import SheetRow, log_session, log_sheet
from inwriting.actions.read_kept import get_kept, translate_remark
from inwriting.actions.read_log import read_log, rows_to_log
from inwriting.core.dates import week_of
from inwriting.core.facts.events import EvidenceKept, SessionLogged
from inwriting.core.facts.when import When
from inwriting.core.ledger.days import days_in
from inwriting.core.ledger.layout import is_daily
from inwriting.core.ledger.windows import plans_of
from inwriting.core.problems import Problem
from inwriting.web.answering import say_kept, show_questions
from inwriting.web.asking import Answers
from inwriting.web.clock import today
from inwriting.web.forms.log import KNOWN, OUTCOMES, QUALIFIED, FillForm, SheetForm, reasons_for
from inwriting.web.holding import Held, hold_case
from inwriting.web.pages.calendar import find_kept, read_day
from inwriting.web.pages.log import WORDS, say_logged
from inwriting.web.rendering import Flaw, flaws_of, show_problem
from inwriting.web.sessions import DaySession, list_choices, list_sessions


def show_week(request: HttpRequest, case_id: str) -> HttpResponse:
    """The week as promised; change only what went wrong, look at it once, keep it."""
    held = hold_case(request, case_id)
    monday = week_of(read_day(request.GET.get("from", "")) or today())
    days = [monday + timedelta(days=number) for number in range(5) if monday + timedelta(days=number) <= today()]
    sessions = [one for day in days for one in list_sessions(held.case, day) if is_daily(one.promise) and not one.excuse]
    open_ones = [(number, one) for number, one in enumerate(sessions) if one.log is None]
    frame = {
        "case": held,
        "monday": monday,
        "friday": monday + timedelta(days=4),
        "before": monday - timedelta(days=7),
        "after": monday + timedelta(days=7) if monday + timedelta(days=7) <= today() else None,
        "outcomes": (*OUTCOMES, ("leave", _("Leave this one out"))),
        "reasons": reasons_for(held.child),
        "known": KNOWN,
        "open": open_ones,
        "logged": [one for one in sessions if one.log is not None],
    }
    if request.method != "POST" or "again" in request.POST:
        return render(request, "log_week.html", frame)
    rows = [row for number, one in open_ones if (row := read_row(request, number, one)) is not None]
    if not rows:
        flaw = Flaw(_("Every session is left out, so there is nothing to keep."))
        return render(request, "log_week.html", {**frame, "problems": [flaw]}, status=422)
    if "sure" not in request.POST:
        return render(request, "log_week_check.html", {**frame, "rows": rows, "typed": request.POST.items()})
    count = log_sheet(held.id, rows)
    say_kept(request, _("Kept: %(count)s sessions.") % {"count": count})
    return redirect(f"{reverse('log-week', args=[held.id])}?from={monday}")


def read_row(request: HttpRequest, number: int, session: DaySession) -> SheetRow | None:
    """What was chosen for one session; nothing where it is left out."""
    outcome = request.POST.get(f"outcome-{number}", "leave")
    if outcome not in dict(OUTCOMES):
        return None
    reason = request.POST.get(f"reason-{number}", "unknown")
    reason = (
        reason
        if reason in dict(reasons_for("")) and outcome in {"missed", "part"}
        else "substitute"
        if outcome == "someone-else"
        else "unknown"
    )
    known = request.POST.get("known_by", "unknown")
    minutes = request.POST.get(f"minutes-{number}", "").strip()
    given = int(minutes) if minutes.isdigit() and int(minutes) <= 1440 and outcome in {"part", "someone-else"} else None
    return SheetRow(
        0,
        session.on,
        SessionLogged(
            outcome,
            session.promise.id,
            session.period,
            given,
            reason,  # type: ignore[arg-type]
            known_by=known if known in dict(KNOWN) else "unknown",
        ),
    )


def fill_days(request: HttpRequest, case_id: str) -> HttpResponse:
    """A stretch of days: first what it means, then one entry."""
    held = hold_case(request, case_id)
    promises = list_choices(held.case)
    if not promises:
        return redirect("plan", held.id)
    frame = {"kicker": held.name, "back": reverse("log", args=[held.id]), "keep_words": _("See what this means")}
    if request.method != "POST":
        return show_questions(
            request, held, FillForm(child=held.child, promises=promises, initial={"to_on": today()}), None, frame
        )
    form = FillForm(request.POST, child=held.child, promises=promises)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if flaws or "again" in request.POST:
        return show_questions(request, held, form, Answers({}, {}, flaws) if flaws else None, frame)
    given = form.cleaned_data
    days = days_in(held.file.calendar, given["from_on"], given["to_on"])
    if "sure" not in request.POST:
        logged = [
            one for day in days for one in list_sessions(held.case, day.on) if one.promise.id == given["promise"] and one.log
        ]
        return render(
            request,
            "log_fill_check.html",
            {
                "case": held,
                "given": given,
                "school_days": len(days),
                "logged": len(logged),
                "service": dict(promises)[given["promise"]],
                "outcome": dict(OUTCOMES)[given["outcome"]],
                "typed": request.POST.items(),
            },
        )
    reason = (
        given["reason"] if given["outcome"] == "missed" else "substitute" if given["outcome"] == "someone-else" else "unknown"
    )
    session = SessionLogged(
        given["outcome"],
        given["promise"],
        reason=reason or "unknown",  # type: ignore[arg-type]
        known_by=given["known_by"] or "unknown",
        substitute_qualified=given["qualified"]
        if given["outcome"] == "someone-else" and given["qualified"] in dict(QUALIFIED)
        else "unknown",
    )
    log_session(held.id, session, from_on=given["from_on"], to_on=given["to_on"])
    say_kept(request, say_logged(given["from_on"], str(WORDS[given["outcome"]])))
    return redirect("ledger", held.id)


def take_sheet(request: HttpRequest, case_id: str) -> HttpResponse:
    """Keep the sheet, show each row, and log them after a yes."""
    held = hold_case(request, case_id)
    promises = list_choices(held.case)
    if not promises:
        return redirect("plan", held.id)
    event = find_kept(held, request.GET.get("paper", ""))
    if event is not None:
        return check_sheet(request, held, int(event.id[1:]), event.files[0].sha256, request.GET.get("promise", promises[0][0]))
    frame = {"kicker": held.name, "back": reverse("log", args=[held.id]), "keep_words": _("See the rows")}
    if request.method != "POST":
        return show_questions(request, held, SheetForm(child=held.child, promises=promises), None, frame)
    form = SheetForm(request.POST, request.FILES, child=held.child, promises=promises)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if not flaws:
        upload = form.cleaned_data["paper"]
        content = upload.read()
        try:
            read_log(content)
            entry = keep_evidence(held.id, EvidenceKept(title=upload.name), ((upload.name, content),), happened=When(today()))
            return redirect(f"{reverse('log-sheet', args=[held.id])}?paper={entry.seq}&promise={form.cleaned_data['promise']}")
        except Problem as problem:
            flaws = flaws_of(problem)
    return show_questions(request, held, form, Answers({}, {}, flaws), frame)


def check_sheet(request: HttpRequest, held: Held, seq: int, fingerprint: str, promise: str) -> HttpResponse:
    """The rows as they would be logged."""
    order = {"month": True, "day": False}.get(request.POST.get("order", ""))
    known = request.POST.get("known_by", "unknown")
    try:
        log = read_log(
            get_kept(held.id, seq, fingerprint)[1], month_first=order, century=2000 if request.POST.get("century") else None
        )
    except Problem as problem:
        return show_problem(request, problem)
    owed = next((one.minutes for plan in reversed(plans_of(held.case)) for one in plan.promises if one.id == promise), None)
    rows = rows_to_log(log.rows, promise, known if known in dict(KNOWN) else "unknown", owed=owed)
    if request.method == "POST" and "sure" in request.POST and rows:
        try:
            count = log_sheet(held.id, rows)
        except Problem as problem:
            return show_problem(request, problem)
        say_kept(request, _("Kept: %(count)s sessions.") % {"count": count})
        return redirect("ledger", held.id)
    return render(
        request,
        "log_sheet.html",
        {
            "case": held,
            "rows": rows[:400],
            "count": len(rows),
            "left": log.left[:60],
            "questions": [one.say(_) for one in log.questions[:20]],
            "remarks": [translate_remark(one, _) for one in log.remarks],
            "order": request.POST.get("order", ""),
            "known": KNOWN,
            "known_by": known,
            "service": dict(list_choices(held.case)).get(promise, promise),
            "short_years": any("two digits" in one.ask for one in log.questions),
            "late": [row for row in rows if row.on > today()][:5],
        },
    )


urlpatterns = [
    path("cases/<uuid:case_id>/log/week/", show_week, name="log-week"),
    path("cases/<uuid:case_id>/log/fill/", fill_days, name="log-fill"),
    path("cases/<uuid:case_id>/log/sheet/", take_sheet, name="log-sheet"),
]
