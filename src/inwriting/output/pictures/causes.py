"""Why the aide was not there: how often each reason is in the record."""

from collections.abc import Sequence

import msgspec

from inwriting.output.pictures.canvas import WIDTH, Canvas, Drawing, draw_text, wrap_text
from inwriting.output.pictures.wording import words_for

LEFT = 220.0
ROW = 30.0


class CauseCount(msgspec.Struct, frozen=True):
    """A reason in plain words, and how often it is in the record."""

    label: str
    count: int


def causes_picture(counts: Sequence[CauseCount], language: str = "en") -> Drawing:
    """Draw a bar per reason, the most frequent on top, with its number at its end."""
    words = words_for(language)
    ranked = sorted((cause for cause in counts if cause.count > 0), key=lambda cause: (-cause.count, cause.label))
    total = sum(cause.count for cause in ranked)
    title = words["causes_none"]
    if ranked:
        title = words["causes_title"].format(cause=ranked[0].label, count=ranked[0].count, all=total)
    canvas = Canvas(title, f"{title}. " + ", ".join(f"{cause.label}: {cause.count}" for cause in ranked) + ".")
    for cause in ranked:
        lines = wrap_text(cause.label, 32)
        height = max(ROW, 16.0 * len(lines) + 10)
        width = (WIDTH - LEFT - 50) * cause.count / ranked[0].count
        for number, line in enumerate(lines):
            canvas.add(draw_text(LEFT - 12, canvas.top + 19 + 16 * number, line, 'text-anchor="end"', size=14))
        canvas.add(canvas.box("missed", (LEFT, canvas.top + 5, width, ROW - 10)))
        canvas.add(draw_text(LEFT + width + 9, canvas.top + 20, str(cause.count), 'font-weight="600"', size=14))
        canvas.top += height
    table = tuple((cause.label, str(cause.count)) for cause in ranked)
    return Drawing(canvas.finish(), title, canvas.alt, (words["cause"], words["times"]), table)
