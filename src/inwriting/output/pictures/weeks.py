"""Promised against delivered, week by week, as columns."""

from collections.abc import Sequence
from datetime import date

import msgspec

from inwriting.output.pictures.canvas import INK, LINE, SOFT, WIDTH, Canvas, Drawing, draw_text
from inwriting.output.pictures.wording import short_date, words_for

PARTS = ("delivered", "unqualified", "excused", "unknown", "missed")
HEIGHT = 170.0
LEFT = 44.0


class WeekBar(msgspec.Struct, frozen=True, omit_defaults=True):
    """One week in minutes. What was owed is the sum of the other five."""

    starts_on: date
    minutes_delivered: int = 0
    minutes_missed: int = 0
    minutes_unqualified: int = 0
    minutes_excused: int = 0
    minutes_unaccounted: int = 0

    def parts(self) -> tuple[int, ...]:
        """Minutes in the order in which they are stacked (see PARTS)."""
        return (self.minutes_delivered, self.minutes_unqualified, self.minutes_excused, self.minutes_unaccounted,
                self.minutes_missed)


def weeks_picture(rows: Sequence[WeekBar], language: str = "en") -> Drawing:
    """Draw each week's promise as one column, filled by what became of it."""
    words = words_for(language)
    totals = [sum(column) for column in zip(*(row.parts() for row in rows), strict=True)] if rows else [0] * len(PARTS)
    owed = sum(totals)
    title = words["weeks_title"].format(owed=f"{owed:,}", delivered=f"{totals[0]:,}") if owed else words["weeks_none"]
    known = [(part, f"{words[part]} {total:,} {words['minutes']}") for part, total in zip(PARTS, totals, strict=True)
             if total]
    canvas = Canvas(title, f"{title}. " + ", ".join(label for _, label in known) + ".")
    canvas.legend(known)
    if owed:
        _draw_columns(canvas, rows, language)
    header = (words["week"], words["promised"], *(words[part] for part in PARTS))
    table = tuple(
        (row.starts_on.isoformat(), f"{sum(row.parts()):,}", *(f"{minutes:,}" for minutes in row.parts()))
        for row in rows
    )
    return Drawing(canvas.finish(), title, canvas.alt, header, table)


def _draw_columns(canvas: Canvas, rows: Sequence[WeekBar], language: str) -> None:
    top, most = canvas.top + 10, max(sum(row.parts()) for row in rows)
    bottom = top + HEIGHT
    pitch = min(56.0, (WIDTH - LEFT) / len(rows))
    width = pitch * (0.62 if pitch > 20 else 0.78)
    for share in (0.5, 1.0):
        y = bottom - HEIGHT * share
        canvas.add(f'<path d="M{LEFT:g} {y:g}H{WIDTH}" stroke="{LINE}" stroke-width="0.7"/>')
        canvas.add(draw_text(LEFT - 7, y + 4, f"{round(most * share):,}", 'text-anchor="end"', size=11.5, fill=SOFT))
    every = max(1, -(-46 // int(pitch)))
    for number, row in enumerate(rows):
        x, y = LEFT + number * pitch + (pitch - width) / 2, bottom
        for part, minutes in zip(PARTS, row.parts(), strict=True):
            height = HEIGHT * minutes / most
            y -= height
            if minutes > 0:
                canvas.add(canvas.box(part, (x, y, width, height)))
        if number % every == 0:
            label = short_date(row.starts_on, language)
            canvas.add(draw_text(x + width / 2, bottom + 16, label, 'text-anchor="middle"', size=11.5, fill=SOFT))
    canvas.add(f'<path d="M{LEFT:g} {bottom:g}H{WIDTH}" stroke="{INK}" stroke-width="1"/>')
    canvas.top = bottom + 24
