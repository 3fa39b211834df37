"""Compare two plans: what appeared, shrank, lost words or vanished, with both quotations, and whether a notice speaks of it."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext as _

from inwriting.actions.read_kept import read_kept
from inwriting.core.checks.compare import Change, Loss, compare_plans
from inwriting.core.checks.coverage import Coverage, NoticeText, covered_by_notice
from inwriting.core.facts.case import Event
from inwriting.core.law.load import load_pack
from inwriting.core.problems import Problem
from inwriting.web.holding import Held, hold_case
from inwriting.web.pages.letters import page_language
from inwriting.web.rendering import Flaw, flaws_of
from inwriting.web.templatetags.words import say_when

KINDS = ("plan-received", "evidence-kept")
LOSSES = ("vanished", "shrank", "lost-words")


@dataclass(frozen=True)
class ShownChange:
    """One change in words; `asks` is the question, where the child gets less and no notice clearly says so."""

    heading: str
    loss: bool
    old: Any
    new: Any
    differences: list[str]
    notice_words: str
    notice_quote: str
    notice_seq: int
    asks: str


def compare(request: HttpRequest, case_id: str) -> HttpResponse:
    """Choose two kept papers, then see what became of each promise."""
    held = hold_case(request, case_id)
    papers = list_plans(held)
    chosen = {"old": request.GET.get("old", ""), "new": request.GET.get("new", "")}
    frame: dict[str, Any] = {"case": held, "papers": papers, **chosen}
    if not any(chosen.values()):
        return render(request, "compare.html", frame)
    known = {value for value, _words in papers}
    if not all(one in known for one in chosen.values()) or chosen["old"] == chosen["new"]:
        flaw = Flaw(_("Choose two different papers: the earlier plan, and the later one."), "old")
        return render(request, "compare.html", {**frame, "problems": [flaw]}, status=422)
    pack = load_pack(held.file.pack)
    try:
        old, new = (read_chosen(held, chosen[name]) for name in ("old", "new"))
        comparison = compare_plans(old, new, pack, page_language(request))
    except Problem as problem:
        return render(request, "compare.html", {**frame, "problems": flaws_of(problem)}, status=422)
    covers = {id(one.change): one for one in covered_by_notice(comparison, read_notices(held))}
    term = pack.term("notice", page_language(request))
    shown = [show_change(change, covers.get(id(change)), term) for change in comparison.changes if change.kind != "unchanged"]
    same = sum(change.kind == "unchanged" for change in comparison.changes)
    return render(request, "compare.html", {**frame, "shown": shown, "same": same, "compared": True})


def list_plans(held: Held) -> list[tuple[str, str]]:
    """The kept papers that may be plans, newest first: plans that were received before other papers."""
    found: dict[str, tuple[str, str]] = {}
    for kind in KINDS:
        for event in reversed(held.case.get_events(kind)):
            for file in event.files:
                words = f"{say_when(event.happened)}: {file.name}"
                if "reading-of=" not in file.media_type:
                    found.setdefault(file.sha256, (f"{event.id[1:]}-{file.sha256}", words))
    return list(found.values())


def read_chosen(held: Held, value: str) -> Any:
    """The paper under a value of the list."""
    seq, _dash, fingerprint = value.partition("-")
    return read_kept(held.id, int(seq), fingerprint)


def read_notices(held: Held) -> list[NoticeText]:
    """The words of every notice in the record; of one that cannot be read, what the entry itself says."""
    return [NoticeText(id=event.id, text=read_notice(held, event)) for event in held.case.get_events("notice-received")]


def read_notice(held: Held, event: Event) -> str:
    """The words of one notice."""
    said = "\n".join(getattr(event.payload, name) for name in ("about", "says"))
    for file in event.files:
        try:
            said += "\n" + read_kept(held.id, int(event.id[1:]), file.sha256).text
        except (Problem, ValueError):
            continue
    return said


def show_change(change: Change, cover: Coverage | None, term: str) -> ShownChange:
    """One change as the page says it."""
    headings = {
        "vanished": _("No longer there"), "shrank": _("Less than before"), "lost-words": _("Less sure than before"),
        "changed": _("Worded differently"), "grew": _("More than before"), "appeared": _("New"),
    }
    loss = change.kind in LOSSES
    covered = cover.covered if cover else False
    words = {
        True: _("A %(notice)s in the record speaks of this.") % {"notice": term},
        False: _("We found no %(notice)s in the record that speaks of this.") % {"notice": term},
        "unclear": _("A %(notice)s in the record names the aide, but it is not clear that it means this change.")
        % {"notice": term},
    }
    unexplained = loss and covered is not True
    asks = _("When was this changed, why, and which %(notice)s says so?") % {"notice": term} if unexplained else ""
    seq = int(cover.notice[1:]) if cover and cover.notice[1:].isdigit() else 0
    return ShownChange(
        headings[change.kind], loss, change.old, change.new, [say_difference(one) for one in change.differences],
        # What grew or is new needs no notice to explain a loss.
        words[covered] if loss or change.kind == "changed" else "", cover.quote if cover else "", seq, asks,
    )


def say_side(code: str) -> str:
    """One side of a difference in words; amounts, places and quoted words stay as they are."""
    words = {
        "dedicated": _("for your child alone"), "shared": _("shared with others"), "unstated": _("not said"),
        "scope": _("what the aide does"), "frequency": _("how often"), "duration": _("how long"), "start": _("from when"),
        "specific": _("says it clearly"), "incomplete": _("not complete"), "vague": _("leaves it open"),
    }
    return words.get(code, code)


def say_difference(loss: Loss) -> str:
    """One difference in words."""
    names = {
        "minutes": _("Minutes a week"), "sharing": _("Own or shared"), "settings": _("Places"),
        "words": _("Words that leave it open"), "stated": _("No longer said"), "verdict": _("How clear it is"),
    }
    before, after = (say_side(one) for one in (loss.before, loss.after))
    if before and after:
        return _("%(what)s: %(before)s before, %(after)s now") % {"what": names[loss.what], "before": before, "after": after}
    if loss.what == "stated":
        return f"{names['stated']}: {before}"
    if after:
        return _("%(what)s: new: %(after)s") % {"what": names[loss.what], "after": after}
    return _("%(what)s: gone: %(before)s") % {"what": names[loss.what], "before": before}


urlpatterns = [path("cases/<uuid:case_id>/papers/compare/", compare, name="papers-compare")]
