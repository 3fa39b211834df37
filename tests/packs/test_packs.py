"""The packs that ship: no mistake, every citation readable, nothing unverified, a link and a reader for each rule."""

from datetime import date
from pathlib import Path

import pytest

from inwriting.core.law.citation import read_citation
from inwriting.core.law.lint import lint_pack
from inwriting.core.law.load import PACKS, list_packs, load_pack

TODAY = date(2026, 11, 24)
# what nobody has read the words of (law notes, UNVERIFIED): these may never become rules
UNREAD = ("us/300-17", "us/300-34", "us/300-101", "us/300-508", "us/99-10", "us/104-34", "us/104-35", "us/104-36",
          "us/guidance/71-fr-46667", "us/case/parrish", "us/case/l-j", "us-ar/17-03", "us-ar/17-04", "us-ar/16-05", "us-ar/26-00")


@pytest.mark.parametrize("pack", list_packs())
def test_the_pack_has_no_mistake(pack: str) -> None:
    assert [f"{one.where} {one.code} {one.values}" for one in lint_pack(PACKS / pack, TODAY)] == []


def test_every_federal_citation_is_read_and_gives_its_id() -> None:
    rules = [rule for rule in load_pack("us").rules.values() if rule.cite.startswith("34 CFR")]
    assert len(rules) > 100
    for rule in rules:
        assert str(read_citation(rule.cite)) == rule.cite
        assert read_citation(rule.cite).rule_id == rule.id
        assert rule.link == f"https://www.ecfr.gov/current/title-34/section-{read_citation(rule.cite).section}"


@pytest.mark.parametrize("pack", ["us", "us-ar"])
def test_what_nobody_read_is_no_rule(pack: str) -> None:
    rules = load_pack(pack).rules
    for unread in UNREAD:
        assert not [rule for rule in rules if rule == unread or rule.startswith(unread + "/")]
    assert {rule.status for rule in rules.values()} <= {"verified", "secondary"}
    assert load_pack(pack).not_covered


@pytest.mark.parametrize("pack", ["us", "us-ar"])
def test_secondary_rules_are_help_only(pack: str) -> None:
    for rule in load_pack(pack).rules.values():
        assert rule.status == "verified" or rule.used_for == "help", rule.id


def test_no_notice_rule_of_a_real_pack_gives_a_number_of_days() -> None:
    for pack in ("us", "us-ar"):
        assert load_pack(pack).get_value("notice", on=TODAY).amount is None
        assert load_pack(pack).get_value("meeting-after-request", on=TODAY).amount is None


def test_ids_are_there_that_other_parts_rest_on() -> None:
    pack = load_pack("us-ar")
    for rule in ("us/300-503/b-7", "us/300-324/a-1-ii", "us/300-320/a-7", "us/300-153/b-4-v", "us/300-42", "us/104-33",
                 "us/case/neosho", "us/ocr/180-days", "us-ar/notice-of-action", "us-ar/9-04", "us-ar/dese/reconvene"):
        assert pack.get_rule(rule).id == rule


def test_every_office_says_check_before_sending() -> None:
    for pack in list_packs():
        assert all(office.check_before_sending for office in load_pack(pack).offices.values())


def test_each_pack_tells_its_changes() -> None:
    for pack in list_packs():
        version = load_pack(pack).info.version
        assert f"## {version}" in (Path(PACKS) / pack / "CHANGES.md").read_text(encoding="utf-8")
