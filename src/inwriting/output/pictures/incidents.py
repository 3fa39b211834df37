"""Incidents on days with the aide against days without, as numbers per ten days."""

from inwriting.output.pictures.canvas import SOFT, WIDTH, Canvas, Drawing, draw_text
from inwriting.output.pictures.wording import words_for

LEFT = 175.0
ROOM = 300.0


def incidents_picture(
    with_aide: int, without_aide: int, days_with: int, days_without: int, *, language: str = "en"
) -> Drawing:
    """Draw two bars whose length is incidents per ten days; the counts that they rest on stand beside them."""
    words = words_for(language)
    rows = [("missed", words["without"], without_aide, days_without), ("delivered", words["with"], with_aide, days_with)]
    total = with_aide + without_aide
    title = words["incidents_none"]
    if total:
        title = words["incidents_title"].format(
            without=without_aide, all=total, days=days_without, all_days=days_with + days_without
        )
    rates = [10 * count / days if days else 0.0 for _, _, count, days in rows]
    spoken = [_say(words, count, days, rate) for (_, _, count, days), rate in zip(rows, rates, strict=True)]
    canvas = Canvas(title, f"{title}. " + " ".join(
        f"{label}: {said}." for (_, label, _, _), said in zip(rows, spoken, strict=True)
    ))
    most = max(rates) or 1.0
    for (outcome, label, _, _), rate, said in zip(rows, rates, spoken, strict=True):
        width = ROOM * rate / most
        canvas.add(draw_text(0, canvas.top + 25, label, 'font-weight="600"', size=14))
        if width:
            canvas.add(canvas.box(outcome, (LEFT, canvas.top + 6, width, 28)))
        canvas.add(draw_text(LEFT + width + 10, canvas.top + 25, said, size=14))
        canvas.top += 44
    canvas.add(draw_text(LEFT, canvas.top + 12, words["rate"], size=11.5, fill=SOFT))
    canvas.top += 20
    header = ("", words["incidents"], words["days"], words["rate"])
    table = tuple(
        (label, str(count), str(days), f"{rate:.1f}" if days else "–")
        for (_, label, count, days), rate in zip(rows, rates, strict=True)
    )
    assert LEFT + ROOM < WIDTH
    return Drawing(canvas.finish(), title, canvas.alt, header, table)


def _say(words: dict[str, str], count: int, days: int, rate: float) -> str:
    if not days:
        return words["no_days"]
    return f"{rate:.1f} ({words['in_days'].format(count=count, days=days)})"
