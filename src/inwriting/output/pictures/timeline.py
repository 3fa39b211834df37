"""What happened, in order, with the days between."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec

from inwriting.output.pictures.canvas import INK, PAPER, SOFT, Canvas, Drawing, draw_text, wrap_text
from inwriting.output.pictures.wording import words_for
from inwriting.output.wording import write_date

LINE_AT = 165.0
LEFT = 188.0


class TimeEvent(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that happened, in a few words, and whose deed it was."""

    day: date
    label: str
    by: Literal["family", "school", ""] = ""


def timeline_picture(events: Sequence[TimeEvent], language: str = "en") -> Drawing:
    """Draw the events from the first down to the last: full dots are the family's deeds, rings are the school's."""
    words = words_for(language)
    ordered = sorted(events, key=lambda event: event.day)
    title = _write_title(ordered, language)
    alt = f"{title}. " + " ".join(f"{write_date(event.day, language)}: {event.label}." for event in ordered)
    canvas = Canvas(title, alt)
    line_top = canvas.top + 14
    line_bottom, before = line_top, None
    drawn: list[str] = []
    for event in ordered:
        if before is not None:
            gap = (event.day - before).days
            drawn.append(draw_text(LEFT, canvas.top + 13, _say_gap(gap, words), size=11.5, fill=SOFT))
            canvas.top += 24
        line_bottom = canvas.top + 14
        drawn += _draw_event(canvas, event, language)
        before = event.day
    canvas.add(f'<path d="M{LINE_AT:g} {line_top:g}V{line_bottom:g}" stroke="{INK}" stroke-width="1.2"/>', *drawn)
    header = (words["date"], words["event"], words["who"])
    table = tuple((event.day.isoformat(), event.label, words.get(event.by, "")) for event in ordered)
    return Drawing(canvas.finish(), title, canvas.alt, header, table)


def _write_title(ordered: Sequence[TimeEvent], language: str) -> str:
    words = words_for(language)
    if not ordered:
        return words["timeline_none"]
    first, last = ordered[0].day, ordered[-1].day
    name = "timeline_title" if first != last else "timeline_one"
    return words[name].format(
        first=write_date(first, language), last=write_date(last, language), count=(last - first).days
    )


def _say_gap(gap: int, words: dict[str, str]) -> str:
    if gap == 0:
        return words["same_day"]
    return words["day_later"] if gap == 1 else words["days_later"].format(count=gap)


def _draw_event(canvas: Canvas, event: TimeEvent, language: str) -> list[str]:
    y = canvas.top + 14
    fill = PAPER if event.by == "school" else INK
    drawn = [
        draw_text(LINE_AT - 16, y + 5, write_date(event.day, language), 'text-anchor="end"', size=13.5, fill=SOFT),
        f'<circle cx="{LINE_AT:g}" cy="{y:g}" r="5.5" fill="{fill}" stroke="{INK}" stroke-width="1.8"/>',
    ]
    lines = wrap_text(event.label, 66)
    drawn += [draw_text(LEFT, y + 5 + 18 * number, line, size=14) for number, line in enumerate(lines)]
    canvas.top = y + 5 + 18 * (len(lines) - 1) + 8
    return drawn
