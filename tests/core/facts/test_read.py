"""Reading a case file: strict, all problems at once, each with its line."""

import json
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.core.facts.case import Case, CaseFile
from inwriting.core.facts.people import Child
from inwriting.core.facts.read import Limits, read_case
from inwriting.core.facts.write import write_case
from inwriting.core.problems import ManyProblems, Problem

GOOD = """\
format = "inwriting-case/1"
[child]
name = "Mateo Rivera"
born_on = 2019-03-08
[[people]]
id = "boone"
role = "principal"
[[needs]]
area = "safety"
[[needs.tried]]
what = "a picture schedule"
from_on = 2026-09-01
[[entries]]
kind = "incident"
happened_on = 2026-10-05T10:20:00-05:00
says = "He ran out of the building."
told_by = "boone"
told_at = 2026-10-05
[[entries]]
kind = "note"
happened_on = "2026-10-05/2026-10-09"
text = "A quiet week."
"""


def problems_of(text: str | bytes, name: str = "case.toml", **more: object) -> list[tuple[str, str]]:
    """(where, code) of everything that reading complains about."""
    with pytest.raises(Problem) as caught:
        read_case(text.encode() if isinstance(text, str) else text, name, **more)  # type: ignore[arg-type]
    found = getattr(caught.value, "problems", (caught.value,))
    return [(one.where, one.code) for one in found]


def swap(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new)


def test_a_good_file_is_read() -> None:
    case = read_case(GOOD.encode(), "case.toml")
    assert case.file.child.born_on == date(2019, 3, 8)
    assert [event.kind for event in case.events] == ["incident", "note"]
    assert str(case.events[1].happened) == "2026-10-05/2026-10-09"
    assert case.events[0].id == "e1"


def test_the_same_case_as_json_is_equal() -> None:
    case = read_case(GOOD.encode(), "case.toml")
    assert read_case(write_case(case).encode(), "case.json") == case


@pytest.mark.parametrize(("old", "new", "where", "code"), [
    ('name = "Mateo Rivera"', 'nmae = "Mateo Rivera"\nname = "M R"', "case.toml:3", "key-unknown"),
    ('role = "principal"', 'role = "principle"', "case.toml:7", "fact-wrong-kind"),
    ('area = "safety"', "area = 3", "case.toml:9", "fact-wrong-kind"),
    ("from_on = 2026-09-01", 'from_on = "2026-02-30"', "case.toml:12", "date-impossible"),
    ("from_on = 2026-09-01", "from_on = 2026-02-30", "case.toml:12", "date-impossible"),
    ("from_on = 2026-09-01", "from_on = 2062-09-01", "case.toml:12", "date-implausible"),
    ('kind = "note"', 'kind = "noet"', "case.toml:20", "fact-wrong-kind"),
    ('text = "A quiet week."', 'txet = "A"\ntext = ""', "case.toml:22", "key-unknown"),
    ('text = "A quiet week."', "", "case.toml:19", "fact-missing"),
    ("2026-10-05T10:20:00-05:00", "2026-10-05T10:20:00", "case.toml:15", "when-unclear"),
    ('"2026-10-05/2026-10-09"', '"2026-10-09/2026-10-05"', "case.toml:21", "when-unclear"),
    ('told_by = "boone"', 'told_by = "bone"', "case.toml:17", "person-unknown"),
    ('told_by = "boone"', 'told_by = "ms-nobody"', "case.toml:17", "person-unknown"),
    ("born_on = 2019-03-08", "born_on = 2027-03-08", "case.toml:4", "date-implausible"),
    ("told_at = 2026-10-05", "told_at = 2018-10-05", "case.toml:18", "date-implausible"),
    ('id = "boone"', 'id = "boone"\n[[people]]\nid = "boone"', "case.toml:7", "name-used-twice"),
    ('text = "A quiet week."', 'text = "A"\nevidence = "nowhere.pdf"', "case.toml:23", "evidence-missing"),
    ('[child]\nname', '[child\nname', "case.toml:2", "case-file-unreadable"),
    ('format = "inwriting-case/1"', 'format = "inwriting-case/9"', "case.toml:1", "fact-wrong-kind"),
])
def test_each_mistake_is_told_with_its_line(old: str, new: str, where: str, code: str) -> None:
    assert (where, code) in problems_of(swap(old, new))


def test_all_mistakes_are_told_at_once() -> None:
    text = GOOD.replace("principal", "principle").replace('what = "a', 'waht = "a').replace('"safety"', '"safty"')
    assert problems_of(text) == [
        ("case.toml:7", "fact-wrong-kind"), ("case.toml:9", "fact-wrong-kind"), ("case.toml:10", "fact-missing"),
        ("case.toml:11", "key-unknown")]


def test_a_likely_name_is_offered() -> None:
    with pytest.raises(Problem, match="Did you mean “principal”"):
        read_case(swap("principal", "principle").encode(), "case.toml")


def test_a_name_with_a_capital_is_a_name_and_needs_no_entry_in_the_list() -> None:
    case = read_case(swap('told_by = "boone"', 'told_by = "Mrs. Vance"').encode(), "case.toml")
    assert case.events[0].payload.told_by == "Mrs. Vance"  # type: ignore[union-attr]


def test_json_mistakes_have_lines_too() -> None:
    text = json.dumps({"child": {"name": "Mateo"}, "people": [{"id": "a"}, {"id": "b", "role": "boss"}]}, indent=1)
    line = next(number for number, words in enumerate(text.splitlines(), 1) if "boss" in words)
    assert problems_of(text, "case.json") == [(f"case.json:{line}", "fact-wrong-kind")]
    assert problems_of('{"child": {"name": "Mateo"},\n "people": [}', "case.json") == [("case.json:2", "case-file-unreadable")]


def test_text_that_is_not_utf8_is_refused_with_its_line() -> None:
    assert problems_of(b'[child]\nname = "Jos\xe9"') == [("case.toml:2", "text-not-utf8")]


def test_too_much_is_refused_quickly() -> None:
    assert problems_of('[child]\nname = "M"\ndisability = "' + "a" * 10_000_000 + '"')[0][1] == "case-file-too-big"
    assert problems_of('[child]\nname = "M"\ndisability = "' + "a" * 100_001 + '"') == [("case.toml:3", "field-too-long")]
    assert problems_of('[child]\nname = "Mateo"', limits=Limits(field_characters=3))[0][1] == "field-too-long"


def test_today_sharpens_the_question_about_dates() -> None:
    far = swap("from_on = 2026-09-01", "from_on = 2029-09-01")
    assert read_case(far.encode(), "case.toml")
    assert problems_of(far, today=date(2026, 1, 1)) == [("case.toml:12", "date-implausible")]


def test_papers_are_fingerprinted_and_never_taken_from_outside_the_folder(tmp_path: Path) -> None:
    (tmp_path / "case").mkdir()
    (tmp_path / "secret.txt").write_text("not yours")
    (tmp_path / "case" / "mail.pdf").write_bytes(b"%PDF-1.4 hello")
    place = tmp_path / "case" / "case.toml"
    place.write_text(GOOD + 'evidence = ["mail.pdf"]\n', encoding="utf-8")
    (file,) = read_case(place).events[1].files
    assert (file.name, file.media_type, file.size) == ("mail.pdf", "application/pdf", 14)
    place.write_text(GOOD + 'evidence = "../secret.txt"\n', encoding="utf-8")
    with pytest.raises(Problem) as caught:
        read_case(place)
    assert caught.value.code == "evidence-missing"


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        read_case(tmp_path / "none.toml")
    assert caught.value.code == "case-file-unreadable"


def test_corrections_and_withdrawals_in_the_file_are_applied() -> None:
    more = GOOD + """
[[entries]]
kind = "corrected"
happened_on = 2026-10-06
seq = 1
payload = { kind = "incident", says = "He ran into the yard." }
[[entries]]
kind = "withdrawn"
happened_on = 2026-10-20
seq = 2
"""
    case = read_case(more.encode(), "case.toml")
    assert [event.payload.says for event in case.events] == ["He ran into the yard."]  # type: ignore[union-attr]
    assert str(case.events[0].happened) == "2026-10-06"


def test_keys_in_strings_and_comments_do_not_confuse_the_lines() -> None:
    text = '[child]\nname = """\n[people]\nrole = "x"\n"""\n# [[people]]\ngrade = "3" # = [\n' \
        '[[people]]\nid = "a"\nrole = "boss"\n'
    assert problems_of(text) == [("case.toml:10", "fact-wrong-kind")]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.text(max_size=200))
def test_any_text_survives_the_way_out_and_back(name: str, says: str) -> None:
    case = Case(CaseFile(child=Child(name or "M", disability=says)))
    assert read_case(write_case(case).encode(), "case.json") == case


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_whatever_the_bytes_the_answer_is_a_case_or_a_problem(data: bytes) -> None:
    for name in ("case.toml", "case.json"):
        with suppress(Problem, ManyProblems):
            read_case(data, name)
