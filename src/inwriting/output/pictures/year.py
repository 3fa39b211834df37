"""The school year as a calendar, each day filled by what became of the promise."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

import msgspec

from inwriting.output.pictures.canvas import SOFT, WIDTH, Canvas, Drawing, draw_text
from inwriting.output.pictures.wording import name_month, words_for

Outcome = Literal["delivered", "part", "missed", "unqualified", "excused", "unknown", "closed"]
OUTCOMES: tuple[Outcome, ...] = ("delivered", "part", "unqualified", "missed", "excused", "unknown", "closed")
DAY_NAMES = {"en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom")}
LEFT = 38.0


class DayMark(msgspec.Struct, frozen=True):
    """One day and what is known about it."""

    day: date
    outcome: Outcome


def year_picture(days: Sequence[DayMark], language: str = "en") -> Drawing:
    """Draw the days as a calendar: a column is a week, a row is a day of the week."""
    words = words_for(language)
    marks = {mark.day: mark.outcome for mark in days}
    counts = Counter(marks.values())
    looked_at = sum(counts.values()) - counts["closed"]
    title = words["year_none"]
    if looked_at:
        title = words["year_title"].format(delivered=counts["delivered"], all=looked_at)
    known = [(outcome, f"{words[outcome]} {counts[outcome]}") for outcome in OUTCOMES if counts[outcome]]
    canvas = Canvas(title, f"{title}. " + ", ".join(label for _, label in known) + ".")
    canvas.legend(list(known), signs=True)
    if marks:
        _draw_days(canvas, marks, language)
    table = tuple((day.isoformat(), words[outcome]) for day, outcome in sorted(marks.items()))
    return Drawing(canvas.finish(), title, canvas.alt, (words["day"], words["what"]), table)


def _draw_days(canvas: Canvas, marks: dict[date, Outcome], language: str) -> None:
    first, last = min(marks), max(marks)
    monday = first - timedelta(days=first.weekday())
    weeks = (last - monday).days // 7 + 1
    rows = max(5, max(day.weekday() for day in marks) + 1)
    pitch = min(26.0, (WIDTH - LEFT) / weeks)
    top = canvas.top + 20
    names = DAY_NAMES.get(language.partition("-")[0].lower(), DAY_NAMES["en"])
    for row in range(rows):
        canvas.add(draw_text(0, top + row * pitch + pitch * 0.68, names[row], size=11.5, fill=SOFT))
    labelled = -100.0
    for week in range(weeks):
        starts_on = monday + timedelta(weeks=week)
        x = LEFT + week * pitch
        new_month = week == 0 or starts_on.month != (starts_on - timedelta(weeks=1)).month
        if new_month and x - labelled > 30:
            canvas.add(draw_text(x, top - 7, name_month(starts_on, language), size=11.5, fill=SOFT))
            labelled = x
        for row in range(rows):
            outcome = marks.get(starts_on + timedelta(days=row))
            if outcome:
                canvas.add(canvas.sign(outcome, (x + 1, top + row * pitch + 1, pitch - 2, pitch - 2)))
    canvas.top = top + rows * pitch + 6
