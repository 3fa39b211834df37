"""They said it: the words, what can be answered, the entry in the record, and the letter that confirms it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from inwriting.actions.append_entry import append_entry
from inwriting.core.checks.reply import check_reply
from inwriting.core.facts.events import Conversation, ReplyReceived
from inwriting.core.facts.paper import paper_of
from inwriting.core.facts.when import When
from inwriting.core.law.load import load_pack
from inwriting.web.answering import say_kept, show_questions
from inwriting.web.answers import say_answer
from inwriting.web.asking import Answers
from inwriting.web.clock import today
from inwriting.web.findings import say_nothing_heard
from inwriting.web.flows import Flow
from inwriting.web.forms.people import ROLE_WORDS
from inwriting.web.forms.said import REFUSED, SaidForm
from inwriting.web.holding import Held, hold_case
from inwriting.web.pages.cases import start_flow
from inwriting.web.pages.letters import page_language
from inwriting.web.rendering import Flaw

FLOWS = (
    Flow(
        "said",
        20,
        gettext_lazy("The school said no"),
        gettext_lazy("What you can answer to each reason, and a letter that asks for the no in writing."),
        "said-start",
    ),
    Flow(
        "shared",
        40,
        gettext_lazy("They offered a shared aide instead"),
        gettext_lazy("A letter that asks how a shared aide will meet each need."),
        "shared-start",
    ),
)
BEGINS = {"said": "said", "shared": "said"}


def start_said(request: HttpRequest) -> HttpResponse:
    """What this flow does."""
    return start_flow(
        request,
        "said",
        {
            "heading": _("When the school says no"),
            "sentences": [
                _("A no that was only spoken is hard to answer later. Write down the words while you remember them."),
                _(
                    "You then see what you can say to each reason, with the rule, and the letter that asks for the "
                    "answer in writing."
                ),
            ],
        },
    )


def start_shared(request: HttpRequest) -> HttpResponse:
    """The same for an offer of a shared aide."""
    return start_flow(
        request,
        "shared",
        {
            "heading": _("When they offer a shared aide instead"),
            "sentences": [
                _("A shared aide can be right for some needs and too little for others. Neither is true by itself."),
                _("Write down what was offered. The letter then asks, need by need, how the shared aide will meet it."),
            ],
        },
    )


def ask_said(request: HttpRequest, case_id: str) -> HttpResponse:
    """First the words; then, from the same page, what they mean and what to keep."""
    held = hold_case(request, case_id)
    people = tuple(
        (person.id, f"{person.name or _('name not known')} ({ROLE_WORDS[person.role]})")
        for person in held.file.people
        if person.role != "parent"
    )
    frame = {"kicker": held.name, "back": reverse("case", args=[held.id]), "keep_words": _("See what you can answer")}
    if request.method != "POST":
        return show_questions(
            request,
            held,
            SaidForm(people=people, child=held.child, initial={"channel": "in-person", "happened_on": today()}),
            None,
            frame,
        )
    form = SaidForm(request.POST, people=people, child=held.child)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if flaws or "again" in request.POST:
        return show_questions(request, held, form, Answers({}, {}, flaws) if flaws else None, frame)
    if "keep" in request.POST:
        return keep_said(request, held, form.cleaned_data)
    return show_meaning(request, held, form.cleaned_data)


def show_meaning(request: HttpRequest, held: Held, typed: dict[str, Any]) -> HttpResponse:
    """What the words seem to say, each to be confirmed, with what can be answered."""
    pack = load_pack(held.file.pack)
    language = page_language(request)
    found = check_reply(paper_of(typed["words"]), pack)
    heard = {answer.id: answer.quote for answer in found.answers}
    refused = "yes" if found.refused is True else "no" if found.refused is False else "unclear"
    return render(
        request,
        "said.html",
        {
            "case": held,
            "typed": typed,
            "refused": refused,
            "refused_choices": REFUSED,
            "answers": [say_answer(held, one, language, quote) for one, quote in heard.items()],
            "others": [say_answer(held, one, language) for one in pack.answers if one not in heard],
            "nothing_heard": say_nothing_heard(found.refused),
            "offers": [offer.quote for offer in found.offers],
        },
    )


def keep_said(request: HttpRequest, held: Held, typed: dict[str, Any]) -> HttpResponse:
    """Seal it into the record, and go on to the letter that fits."""
    refused: Any = request.POST.get("refused", "unclear")
    refused = refused if refused in dict(REFUSED) else "unclear"
    answers = tuple(request.POST.getlist("answers"))
    when = When(typed["happened_on"])
    if typed["channel"] in {"in-person", "phone"}:
        append_entry(
            held.id,
            Conversation(who=typed["who"], channel=typed["channel"], says=typed["words"], refused=refused, answers=answers),
            happened=when,
        )
    else:
        append_entry(
            held.id,
            ReplyReceived(
                sender=typed["who"], channel=typed["channel"], says=typed["words"], refused=refused, answers=answers
            ),
            happened=when,
        )
    say_kept(request, _("Kept in the record, with its date."))
    letter = choose_letter(held.file.pack, refused, answers, typed["channel"])
    return redirect("letter", held.id, letter) if letter else redirect("case", held.id)


def choose_letter(pack_id: str, refused: str, answers: tuple[str, ...], channel: str) -> str:
    """The letter that fits what was said, of those that the pack has."""
    wanted = ["ask-shared-in-writing"] if "shared-instead" in answers else []
    wanted += ["demand-notice"] if refused == "yes" else []
    wanted += ["confirm-conversation"] if channel in {"in-person", "phone"} else ["demand-notice"]
    letters = load_pack(pack_id).letters
    return next((kind for kind in wanted if kind in letters), "")


urlpatterns = [
    path("said/", start_said, name="said-start"),
    path("said/shared/", start_shared, name="shared-start"),
    path("cases/<uuid:case_id>/said/", ask_said, name="said"),
]
