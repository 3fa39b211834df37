"""What the ledger, the dates and the complaint ask about, in the language of the page; English keeps the core's own words."""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

DOUBTS = {
    "entries-disagree": gettext_noop(
        "Two entries about %(day)s say different things. Which one is right? Until one is corrected, the day is not "
        "accounted for."
    ),
    "log-outside-plan": gettext_noop("No plan that we know was in force on %(day)s. Is the date right?"),
    "promise-unknown": gettext_noop("The entry of %(day)s names a promise that was not in force that day. Which one is meant?"),
    "promise-unclear": gettext_noop("Several promises were in force on %(day)s. Which one is the entry about?"),
    "closed-day": gettext_noop("School was closed on %(day)s by the calendar. Is the date right?"),
    "part-without-minutes": gettext_noop(
        "Part of the session on %(day)s was given. How many minutes? Until you say, it is not accounted for."
    ),
    "minutes-impossible": gettext_noop("The minutes of %(day)s are more than a day has. How many were given?"),
    "delivered-while-absent": gettext_noop(
        "The entry of %(day)s says service was given, and the child is marked away that day. Which is right?"
    ),
    "no-number": gettext_noop("The plan promises this without a number of minutes: “%(words)s”. How many minutes, how often?"),
    "more-than-a-day": gettext_noop(
        "The promises of one plan add up to more minutes than school is open. Do some of them run at the same time?"
    ),
    "plans-start-together": gettext_noop(
        "Two versions of the plan start on %(day)s. Which one was in force? Only the later one is counted."
    ),
    "plans-overlap": gettext_noop(
        "Two versions of the plan overlap from %(day)s. From that day only the later one is counted. Is that right?"
    ),
}
QUESTIONS = {
    "in-the-future": gettext_noop("An entry says that it happened on a day that is still to come. Is the date right?"),
    "long-ago": gettext_noop("An entry says that it happened very long ago. Is the year right?"),
    "answer-before-request": gettext_noop("An answer is dated before the letter it answers. Which date is right?"),
    "received-before-sent": gettext_noop("A filing was received before it was made. Which date is right?"),
    "notice-dated-later": gettext_noop("A notice is dated later than the day it came. Which date is right?"),
}
WARNINGS = {
    "set-aside": gettext_noop(
        "A due process case is open. Any part of this complaint on the same issue is set aside until that case ends; "
        "the other parts go on."
    ),
    "no-stay-put": gettext_noop(
        "A state complaint does not keep services in place while it is decided; only a due process case does that. If an aide "
        "is about to be taken away, ask a lawyer or your protection and advocacy agency soon."
    ),
    "wet-signature": gettext_noop(
        "We could not find whether the state accepts a typed or drawn signature. Ink on paper, by mail or fax, is the safest. "
        "Send an e-mail copy too if you like."
    ),
    "not-part-b": gettext_noop(
        "This child has a 504 plan and no IEP. The state complaint is for children under Part B of the IDEA. "
        "Look at the 504 steps instead."
    ),
    "background": gettext_noop(
        "Some dated facts are more than a year older than the day the state receives the complaint. They are shown as "
        "background and are not counted."
    ),
    "wrong-office": gettext_noop(
        "If the question is whether a paraprofessional paid from Title I has the training that Title I asks for, that complaint "
        "goes to another office under other rules."
    ),
}


def say_doubt(doubt: Any, language: str, quotes: dict[str, str] | None = None) -> str:
    """A doubt of the ledger. `quotes` gives the plan's words for each promise."""
    words = DOUBTS.get(doubt.id)
    if language == "en" or words is None:
        return str(doubt.question)
    day = date_format(doubt.on, "DATE_FORMAT") if doubt.on else ""
    return _(words) % {"day": day, "words": (quotes or {}).get(doubt.promise, doubt.promise)}


def say_question(question: Any, language: str) -> str:
    """A question about dates that do not fit."""
    words = QUESTIONS.get(question.id)
    return str(question.question) if language == "en" or words is None else _(words)


def say_warning(warning: Any, language: str) -> str:
    """Something to know before filing."""
    words = WARNINGS.get(warning.id)
    return str(warning.says) if language == "en" or words is None else _(words)
