"""Each picture is sound SVG, says its finding, and carries its numbers as words and as a table."""

from datetime import date, timedelta
from xml.etree import ElementTree

import pypdfium2
import pytest

from inwriting.core.documents.blocks import Document, Picture, Table
from inwriting.output.pdf import write_pdf
from inwriting.output.pictures.canvas import Drawing, fix_ink
from inwriting.output.pictures.causes import CauseCount, causes_picture
from inwriting.output.pictures.incidents import incidents_picture
from inwriting.output.pictures.timeline import TimeEvent, timeline_picture
from inwriting.output.pictures.weeks import WeekBar, weeks_picture
from inwriting.output.pictures.year import OUTCOMES, DayMark, year_picture

MONDAY = date(2026, 8, 17)
WEEKS = [WeekBar(MONDAY + timedelta(weeks=n), 300, 120, 30, 60, 90) for n in range(38)]
DAYS = [DayMark(MONDAY + timedelta(days=n), OUTCOMES[n % len(OUTCOMES)]) for n in range(280)]
CAUSES = [CauseCount("Aide absent & <nobody> sent", 3), CauseCount("A very long reason " * 5, 12)]
EVENTS = [TimeEvent(date(2026, 10, 19), "The school answered " * 8, "school"), TimeEvent(MONDAY, "Letter", "family")]


def draw_all(language: str) -> list[Drawing]:
    return [
        weeks_picture(WEEKS, language), year_picture(DAYS, language), causes_picture(CAUSES, language),
        incidents_picture(2, 7, 40, 12, language=language), timeline_picture(EVENTS, language),
        weeks_picture([], language), year_picture([], language), causes_picture([], language),
        incidents_picture(0, 0, 0, 0, language=language), incidents_picture(0, 3, 0, 9, language=language),
        timeline_picture([], language),
    ]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_picture_is_sound_and_prints(language: str) -> None:
    drawings = draw_all(language)
    for drawing in drawings:
        root = ElementTree.fromstring(drawing.svg)
        names = [child.tag.rpartition("}")[2] for child in root]
        assert names[:2] == ["title", "desc"] and root[0].text == drawing.title and root[1].text == drawing.alt
        assert all(len(row) == len(drawing.header) for row in drawing.rows)
        assert "var(" not in fix_ink(drawing.svg) and "style=" not in drawing.svg
    assert write_pdf(Document(title="All", blocks=tuple(block for d in drawings for block in d.blocks())))


def test_ids_of_two_pictures_differ() -> None:
    first, second = draw_all("en")[:2]
    assert first.svg.split('id="')[1][:9] != second.svg.split('id="')[1][:9]


def test_weeks_say_how_much_came_and_do_not_call_the_unknown_missed() -> None:
    drawing = weeks_picture([WeekBar(MONDAY, minutes_delivered=60, minutes_missed=20, minutes_unaccounted=40)])
    assert drawing.title == "Of 120 minutes promised, 60 are known to have been delivered"
    assert "missed by the school 20 min" in drawing.alt and "not accounted for 40 min" in drawing.alt


def test_incidents_compare_rates_and_show_the_counts() -> None:
    drawing = incidents_picture(2, 7, 40, 12)
    assert drawing.rows[0][1:] == ("7", "12", "5.8") and drawing.rows[1][1:] == ("2", "40", "0.5")
    assert "no such days" in incidents_picture(0, 3, 0, 9).alt


def test_picture_comes_with_its_table() -> None:
    picture, table = causes_picture(CAUSES).blocks()
    assert isinstance(picture, Picture) and isinstance(table, Table) and table.rows[0][1].runs[0].text == "12"


def test_timeline_is_in_order() -> None:
    assert [row[0] for row in timeline_picture(EVENTS).rows] == ["2026-08-17", "2026-10-19"]


def test_a_long_picture_stays_on_its_page() -> None:
    events = [TimeEvent(MONDAY + timedelta(days=n), f"Thing number {n}") for n in range(60)]
    paper = Document(title="Long", blocks=timeline_picture(events).blocks(with_table=False))
    pages = list(pypdfium2.PdfDocument(write_pdf(paper)))
    text = [page.get_textpage() for page in pages]
    assert any("Thing number 59" in page.get_text_range() for page in text)
    for page in text:
        assert all(page.get_charbox(index)[1] > 0 for index in range(page.count_chars()))
