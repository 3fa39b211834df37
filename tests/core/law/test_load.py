"""Packs are merged by id, dated values never come back blank, and unknown names are refused."""

from datetime import date
from pathlib import Path

import pytest

from inwriting.core.law.load import list_packs, load_pack
from inwriting.core.problems import LetterUnknown, PackUnknown, RuleUnknown, TermUnknown, ValueNotYet, ValueUnknown


def test_a_state_overrides_by_id_and_keeps_the_rest() -> None:
    federal, state, zenith = load_pack("us"), load_pack("us-ar"), load_pack("us-zz")
    assert federal.term("notice") == "prior written notice"
    assert state.term("notice") == "Notice of Action"
    assert zenith.term("notice") == "Letter of Decision"
    assert zenith.term("plan") == federal.term("plan") == "IEP"
    assert set(federal.rules) < set(state.rules)
    assert state.offices["state-complaints"].phone == "501-682-4291"
    assert state.offices["parent-center-hub"] == federal.offices["parent-center-hub"]
    assert zenith.timelines["notice"].rule == "us-zz/7-01"
    assert list(state.rules)[0].startswith("us/")


@pytest.mark.parametrize(("day", "days"), [(date(2020, 7, 1), 20), (date(2026, 6, 30), 20), (date(2026, 7, 1), 10),
                                           (date(2026, 7, 2), 10)])
def test_a_value_changes_on_its_day(day: date, days: int) -> None:
    assert load_pack("us-zz").get_value("records-inspection", on=day).amount == days


def test_a_day_before_the_first_value_is_refused() -> None:
    with pytest.raises(ValueNotYet):
        load_pack("us-zz").get_value("records-inspection", on=date(2020, 6, 30))
    with pytest.raises(ValueNotYet):
        load_pack("us-ar").get_value("referral-conference-set", on=date(2010, 7, 30))
    assert load_pack("us-ar").get_value("referral-conference-set", on=date(2010, 7, 31)).amount == 7


def test_where_the_law_gives_no_number_the_value_has_none() -> None:
    value = load_pack("us-ar").get_value("services-after-iep", on=date(2026, 11, 24))
    assert (value.amount, value.unit, value.rule) == (None, "reasonable-time", "us/300-323/c-2")


def test_unknown_names_are_refused() -> None:
    pack = load_pack("us-ar")
    for ask, problem in ((lambda: pack.get_rule("us/nope"), RuleUnknown), (lambda: pack.term("nope"), TermUnknown),
                         (lambda: pack.get_value("nope", on=date(2026, 1, 1)), ValueUnknown),
                         (lambda: pack.get_letter("nope"), LetterUnknown), (lambda: pack.get_letter("../pack"), LetterUnknown),
                         (lambda: load_pack("nope"), PackUnknown), (lambda: load_pack("../us"), PackUnknown)):
        with pytest.raises(problem):
            ask()
    assert pack.find_rule("us/nope") is None


def test_a_renamed_rule_is_found_by_the_id_it_had() -> None:
    assert load_pack("us-zz").get_rule("us-zz/old-records").id == "us-zz/7-02"


def test_the_version_names_the_whole_chain() -> None:
    assert load_pack("us-ar").version.startswith("us-ar ") and " on us " in load_pack("us-ar").version
    assert load_pack("us-ar") is load_pack("us-ar")
    assert list_packs() == ["us", "us-ar", "us-zz"]


def test_a_folder_without_packs_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(PackUnknown):
        load_pack("us", tmp_path)
