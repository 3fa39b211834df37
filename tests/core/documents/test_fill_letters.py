"""Every kind of letter fills for the invented family, in both languages, whole and clean, and stops at a missing fact."""

import re

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.documents.conftest import TODAY, choices_for, under

from inwriting.core.documents.blocks import Document, Heading
from inwriting.core.documents.check_parts import check_parts
from inwriting.core.documents.explain import explain_document, words_of
from inwriting.core.documents.fill import fill_letter
from inwriting.core.facts.case import Case, Draft, EditedParagraph
from inwriting.core.law.load import load_pack
from inwriting.core.law.pack import Pack
from inwriting.core.problems import BlankNotFilled, ManyProblems, Problem

KINDS = sorted(load_pack("us-ar").letters)
REQUEST = "request-paraprofessional"


def fill(case: Case, pack: Pack, kind: str, lang: str = "en") -> Document:
    return fill_letter(
        pack.get_letter(kind), under(case, kind), pack, lang=lang, today=TODAY, choices=choices_for(case, kind, lang)
    )


def text_of_document(document: Document) -> str:
    head = document.letterhead
    assert head is not None
    return "\n".join([head.subject, head.salutation, head.closing, *(words_of(block) for block in document.blocks)])


def test_without_an_address_of_their_own_the_parent_writes_from_the_childs_home(rivera: Case, pack: Pack) -> None:
    home = ("14 Invented Lane", "Larkfield, AR 72000")
    child = msgspec.structs.replace(rivera.file.child, home_address=home)
    for own, expected in (((), home), (("1 Own Street",), ("1 Own Street",))):
        people = tuple(msgspec.structs.replace(one, address=own) if one.role == "parent" else one for one in rivera.file.people)
        file = msgspec.structs.replace(rivera.file, child=child, people=people)
        head = fill(msgspec.structs.replace(rivera, file=file), pack, REQUEST).letterhead
        assert head is not None and head.sender.lines[: len(expected)] == expected


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_letter_under_law_past_its_review_says_so_on_top(rivera: Case, pack: Pack, lang: str) -> None:
    said = "read again by" if lang == "en" else "leerse de nuevo"
    assert said not in fill(rivera, pack, REQUEST, lang).notice
    long_after = pack.review_due_on.replace(year=pack.review_due_on.year + 1)
    assert said in fill_letter(pack.get_letter(REQUEST), rivera, pack, lang=lang, today=long_after).notice


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_fills_whole_and_clean(rivera: Case, pack: Pack, kind: str, lang: str) -> None:
    document = fill(rivera, pack, kind, lang)
    text = text_of_document(document)
    for spoiled in ("{{", "}}", "{%", "None", "Undefined", "[]", "and/or", "  ", " .", " ,", "..", "\ue000", "LEARNS"):
        assert spoiled not in text, (
            f"{kind} {lang}: {spoiled!r} in {text[max(0, text.find(spoiled) - 60) : text.find(spoiled) + 40]!r}"
        )
    assert not re.search(r"\b(illegal|violation|demand|error)\b|!", text, re.I)
    assert document.language == lang and document.reading_copy == (lang == "es")
    assert [part.id for part in check_parts(document, pack.get_letter(kind)) if not part.present] == []


@pytest.mark.parametrize("kind", KINDS)
def test_only_verified_rules_stand_in_letters(rivera: Case, pack: Pack, kind: str) -> None:
    template = pack.get_letter(kind)
    cited = {rule for paragraph in template.paragraphs for rule in paragraph.rules} | {
        part.rule for part in template.parts if part.rule
    }
    document = fill(rivera, pack, kind)
    cited |= {rule for block in document.blocks for rule in getattr(block, "rules", ())}
    assert {rule for rule in cited if pack.get_rule(rule).status != "verified"} == set()


@pytest.mark.parametrize("kind", KINDS)
def test_every_section_named_in_a_letter_is_one_of_its_rules(rivera: Case, pack: Pack, kind: str) -> None:
    for block in fill(rivera, pack, kind).blocks:
        for section in set(re.findall(r"\b(?:300|104)\.\d+", words_of(block))):
            rules = getattr(block, "rules", ())
            assert any(section in pack.get_rule(rule).cite for rule in rules), (
                f"{kind}: {section} in {words_of(block)[:80]}"
            )


def blank_at(case: Case, path: str) -> Case | None:
    """The case without the fact at that path; None if the path is not one of the file's own facts."""
    file = case.file
    if path.startswith("needs."):
        name = path.split(".")[1]
        return msgspec.structs.replace(
            case,
            file=msgspec.structs.replace(
                file, needs=(msgspec.structs.replace(file.needs[0], **{name: ""}), *file.needs[1:])
            ),
        )
    if path == "needs":
        return msgspec.structs.replace(case, file=msgspec.structs.replace(file, needs=()))
    if path == "wanted.amount":
        wanted = msgspec.structs.replace(file.wanted, times="", minutes_per_day=None)
        return msgspec.structs.replace(case, file=msgspec.structs.replace(file, wanted=wanted))
    if path in {"wanted.tasks", "wanted.settings"}:
        wanted = msgspec.structs.replace(file.wanted, **{path.split(".")[1]: ()})
        return msgspec.structs.replace(case, file=msgspec.structs.replace(file, wanted=wanted))
    if path in {"school.name", "district.name"}:
        holder = path.split(".")[0]
        return msgspec.structs.replace(
            case,
            file=msgspec.structs.replace(file, **{holder: msgspec.structs.replace(getattr(file, holder), name="")}),
        )
    if path == "parent.contact":
        people = tuple(
            msgspec.structs.replace(one, phone="", email="", address=()) if one.role == "parent" else one
            for one in file.people
        )
        return msgspec.structs.replace(case, file=msgspec.structs.replace(file, people=people))
    if path.startswith("choices."):
        return msgspec.structs.replace(case, file=msgspec.structs.replace(file, drafts=()))
    if path in {"plan", "vague", "aide_promises"}:
        return msgspec.structs.replace(case, file=msgspec.structs.replace(file, plans=()))
    return msgspec.structs.replace(case, events=())


@pytest.mark.parametrize(
    ("kind", "path"), [(kind, path) for kind in KINDS for path in load_pack("us-ar").get_letter(kind).needs]
)
def test_a_missing_fact_stops_the_letter_and_is_named(rivera: Case, pack: Pack, kind: str, path: str) -> None:
    case = blank_at(rivera, path)
    assert case is not None
    choices = {} if path.startswith("choices.") or path == "ledger" else choices_for(rivera, kind, "en")
    with pytest.raises((BlankNotFilled, ManyProblems)) as caught:
        fill_letter(pack.get_letter(kind), under(case, kind), pack, lang="en", today=TODAY, choices=choices)
    problems = getattr(caught.value, "problems", (caught.value,))
    assert all(
        isinstance(problem, BlankNotFilled) and problem.where and "." not in problem.values["blank"].split()[0]
        for problem in problems
    )


@pytest.mark.parametrize("role", ["principal", "special-education-director", "parent"])
def test_the_request_needs_both_addressees_and_a_parent(rivera: Case, pack: Pack, role: str) -> None:
    people = tuple(person for person in rivera.file.people if person.role != role)
    with pytest.raises(Problem):
        fill(msgspec.structs.replace(rivera, file=msgspec.structs.replace(rivera.file, people=people)), pack, REQUEST)


def test_the_request_has_every_part_that_cannot_be_waved_away(rivera: Case, pack: Pack) -> None:
    document = fill(rivera, pack, REQUEST)
    text = text_of_document(document)
    assert [address.role for address in document.letterhead.to] == ["principal", "special-education-director"]  # type: ignore[union-attr]
    for words in (
        "consider 1:1 paraprofessional support",
        "300.320(a)(4)",
        "300.320(a)(7)",
        "300.324(a)(1)(ii)",
        "before we meet",
        "September 24, 2026",
        "Notice of Action",
        "in writing",
        "December 8, 2026",
        "only as a courtesy",
        "Fading:",
        "Absences:",
    ):
        assert words in text
    seven = next(block for block in document.blocks if getattr(block, "id", "") == "seven-parts")
    assert len(seven.items) == 7  # type: ignore[union-attr]
    assert {"addressed", "support", "reasons", "iep-areas", "asks-team", "asks-answer"} == {
        part.id for part in check_parts(document, pack.get_letter(REQUEST))
    }


def test_optional_facts_leave_their_sentence_out(rivera: Case, pack: Pack) -> None:
    needs = tuple(
        msgspec.structs.replace(need, tried=(), plan_mentions=(), why_less_is_not_enough="", support="")
        for need in rivera.file.needs
    )
    wanted = msgspec.structs.replace(
        rivera.file.wanted, times="", minutes_per_day=None, training=(), answer_by_on=None, meeting_times=""
    )
    child = msgspec.structs.replace(rivera.file.child, disability="", grade="", born_on=None)
    classroom = msgspec.structs.replace(rivera.file.classroom, children=None)
    file = msgspec.structs.replace(rivera.file, needs=needs, wanted=wanted, child=child, classroom=classroom, plans=())
    document = fill(Case(file), pack, REQUEST)
    text = text_of_document(document)
    assert (
        "What has been tried" not in text
        and "Less than this" not in text
        and "courtesy" not in text
        and "children and" not in text
    )
    assert "  " not in text and "()" not in text and "None" not in text
    assert all(part.present for part in check_parts(document, pack.get_letter(REQUEST)))


@pytest.mark.parametrize(
    ("pronoun", "words"), [("she", "where they no longer describe her"), ("they", "They have an IEP")]
)
def test_grammar_follows_the_pronoun(rivera: Case, pack: Pack, pronoun: str, words: str) -> None:
    child = msgspec.structs.replace(rivera.file.child, pronoun=pronoun)
    needs = tuple(msgspec.structs.replace(need, plan_mentions=()) for need in rivera.file.needs)
    case = msgspec.structs.replace(rivera, file=msgspec.structs.replace(rivera.file, child=child, needs=needs))
    assert words in text_of_document(fill(case, pack, REQUEST))


@settings(max_examples=60, deadline=None)
@given(typed=st.text(min_size=1, max_size=60).filter(lambda text: text.strip()))
def test_no_typed_character_vanishes_and_none_is_run_as_code(rivera: Case, pack: Pack, typed: str) -> None:
    text = f"q{typed}q {{{{ 7*7 }}}} {{% if %}} | # * <b>"
    need = msgspec.structs.replace(rivera.file.needs[0], happens_now=text, must_do=text)
    wanted = msgspec.structs.replace(rivera.file.wanted, tasks=(text,), fading=text)
    case = msgspec.structs.replace(rivera, file=msgspec.structs.replace(rivera.file, needs=(need,), wanted=wanted))
    assert text_of_document(fill(case, pack, REQUEST)).count(text) >= 4


def test_own_words_are_marked_kept_and_checked_again(rivera: Case, pack: Pack) -> None:
    edits = (
        EditedParagraph("answer", "See you {{ soon }}."),
        EditedParagraph("ask", "Please consider an aide for him."),
    )
    draft = Draft(letter=REQUEST, edits=edits, left_out=("seven-parts", "meeting", "courtesy-date"))
    document = fill(
        msgspec.structs.replace(rivera, file=msgspec.structs.replace(rivera.file, drafts=(draft,))), pack, REQUEST
    )
    own = [block for block in document.blocks if getattr(block, "own_words", False)]
    assert [words_of(block) for block in own] == ["Please consider an aide for him.", "See you {{ soon }}."]
    parts = {part.id: part for part in check_parts(document, pack.get_letter(REQUEST))}
    assert parts["support"].present and parts["support"].own_words
    assert not parts["asks-answer"].present


def test_each_paragraph_explains_itself(rivera: Case, pack: Pack) -> None:
    document = fill(rivera, pack, REQUEST)
    reasons = {one["paragraph"]: one for one in explain_document(document, pack)}
    assert {rule["cite"] for rule in reasons["ask-team"]["rules"]} >= {
        "34 CFR 300.324(a)(1)(ii)",
        "34 CFR 300.320(a)(7)",
    }
    assert all(
        rule["link"].startswith("https://") and rule["status"] == "verified"
        for one in reasons.values()
        for rule in one["rules"]
    )
    assert any("trips or falls" in fact["value"] for fact in reasons["need-safety"]["facts"])
    assert all(one["rules"] or one["facts"] for name, one in reasons.items())
    assert not any(isinstance(block, Heading) and block.level == 1 for block in document.blocks)


def test_a_notice_that_lacks_parts_is_asked_for_by_exactly_those_parts(rivera: Case, pack: Pack) -> None:
    document = fill_letter(
        pack.get_letter("demand-notice"), rivera, pack, lang="en", today=TODAY, choices={"notice": "notice-october-2"}
    )
    absent = next(block for block in document.blocks if getattr(block, "id", "") == "absent")
    assert len(absent.items) == 3  # type: ignore[union-attr]
    assert "seven-parts" not in {getattr(block, "id", "") for block in document.blocks}


def test_a_letter_for_an_iep_refuses_a_504_plan(rivera: Case, pack: Pack) -> None:
    with pytest.raises(BlankNotFilled):
        fill_letter(pack.get_letter(REQUEST), under(rivera, "504"), pack, lang="en", today=TODAY)


def test_the_same_facts_give_the_same_document(rivera: Case, pack: Pack) -> None:
    assert fill(rivera, pack, REQUEST) == fill(rivera, pack, REQUEST)
