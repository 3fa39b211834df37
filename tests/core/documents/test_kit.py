"""The starter kit prints blank or filled, whole or by sheet, in both languages, and every citation in it is a verified rule."""

import pytest
from tests.core.documents.conftest import TODAY

from inwriting.core.documents.blocks import Heading, Listing, Table
from inwriting.core.documents.explain import words_of
from inwriting.core.documents.kit import build_kit
from inwriting.core.facts.case import Case
from inwriting.core.law.load import load_pack
from inwriting.core.law.pack import Pack
from inwriting.core.problems import SheetUnknown

SHEETS = (
    "request-checklist",
    "meeting-checklist",
    "scripts",
    "notice-checklist",
    "wording-checklist",
    "service-log",
    "complaint-checklist",
    "action-plan",
    "reference",
    "free-help",
)


def text_of_kit(pack: Pack, lang: str, case: Case | None, part: str = "") -> str:
    return "\n".join(words_of(block) for block in build_kit(pack, lang=lang, today=TODAY, case=case, part=part).blocks)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("filled", [False, True])
def test_the_kit_is_whole_and_clean(pack: Pack, rivera: Case, lang: str, filled: bool) -> None:
    document = build_kit(pack, lang=lang, today=TODAY, case=rivera if filled else None)
    assert [block.id for block in document.blocks if isinstance(block, Heading) and block.level == 1] == list(SHEETS)
    text = text_of_kit(pack, lang, rivera if filled else None)
    for spoiled in ("{{", "{%", "None", "Undefined", "and/or", "  "):
        assert spoiled not in text
    assert ("Mateo" in text) == filled


@pytest.mark.parametrize("part", SHEETS)
def test_each_sheet_prints_alone(pack: Pack, part: str) -> None:
    document = build_kit(pack, lang="en", today=TODAY, part=part)
    assert document.blocks and document.landscape == (part == "service-log")
    assert not any(isinstance(block, Heading) and block.level == 1 for block in document.blocks)


def test_the_script_answers_the_four_sentences(pack: Pack) -> None:
    blocks = build_kit(pack, lang="en", today=TODAY, part="scripts").blocks
    assert [getattr(block, "id", "") for block in blocks if getattr(block, "id", "").startswith("answer-")] == [
        "answer-staffing",
        "answer-not-typical",
        "answer-budget",
        "answer-shared-instead",
    ]


def test_the_notice_sheet_has_the_seven_parts_in_order(pack: Pack) -> None:
    lists = [
        block
        for block in build_kit(pack, lang="en", today=TODAY, part="notice-checklist").blocks
        if isinstance(block, Listing)
    ]
    assert lists[0].rules == tuple(f"us/300-503/b-{number}" for number in range(1, 8))
    assert all(block.style == "boxes" for block in lists)


def test_the_log_sheet_has_room_to_write(pack: Pack) -> None:
    table = next(
        block
        for block in build_kit(pack, lang="en", today=TODAY, part="service-log").blocks
        if isinstance(block, Table)
    )
    assert table.blank_rows >= 15 and len(table.header) == 7


def test_the_reference_links_every_rule_and_sets_apart_what_was_not_read_at_the_source(pack: Pack) -> None:
    blocks = build_kit(pack, lang="en", today=TODAY, part="reference").blocks
    tables = {block.id: block for block in blocks if isinstance(block, Table)}
    verified = {
        rule.id for name, rule in pack.rules.items() if rule.status == "verified" and "/other-state/" not in name
    }
    assert set(tables["reference-verified"].rules) == verified
    assert all(row[0].runs[0].href.startswith("http") for row in tables["reference-verified"].rows)
    assert all(pack.get_rule(rule).status != "verified" for rule in tables["reference-check"].rules)


def test_every_office_of_the_pack_is_named(pack: Pack) -> None:
    text = text_of_kit(pack, "en", None, "free-help")
    assert all(office.name["en"] in text for office in pack.offices.values())


def test_a_rule_cited_on_a_sheet_exists_and_is_verified() -> None:
    for pack in (load_pack("us"), load_pack("us-ar")):
        for sheet in pack.checklists.values():
            for section in sheet.sections:
                for item in section.items:
                    assert all(pack.get_rule(rule).status == "verified" for rule in item.rules), sheet.id


def test_an_unknown_sheet_is_named(pack: Pack) -> None:
    with pytest.raises(SheetUnknown):
        build_kit(pack, lang="en", today=TODAY, part="nothing")
