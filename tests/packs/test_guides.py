"""Each step and each answer has its page, in plain words, in both languages, on verified law; and a search finds it."""

import re
from statistics import mean

import pytest
from benchmarks.reading_grade import grade_all
from tests.core.cases import TODAY

from inwriting.core.documents.blocks import Heading, Listing, Paragraph, text_of
from inwriting.core.documents.guide_page import write_guide_page
from inwriting.core.law.load import load_pack
from inwriting.core.law.search import search_guides
from inwriting.core.problems import GuideUnknown

PACK = load_pack("us-ar")
GUIDES = list(PACK.guides.values())
# words that would blame, frighten or promise: HOUSE.md "How it looks and how it speaks"
UNWANTED = re.compile(r"!|\billegal|\bviolat|you will win|\bilegal|\bviolaci|\bganará", re.I)


def test_every_step_and_every_answer_has_a_page() -> None:
    assert all(step.guide in PACK.guides for step in PACK.steps)
    assert [one for one in PACK.answers if f"answer-{one}" not in PACK.guides] == []


def test_the_topics_a_parent_asks_about_have_a_page() -> None:
    assert {"what-an-aide-is", "ask-for-an-aide", "the-meeting", "notice", "clear-wording", "shared-aide", "keep-the-log",
            "state-complaint", "budget", "learns", "mediation", "facilitation", "section-504", "free-help",
            "independent-evaluation", "records", "prior-years"} <= set(PACK.guides)


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_a_page_is_short_calm_and_rests_on_law_that_was_read(guide) -> None:  # type: ignore[no-untyped-def]
    for lang in ("en", "es"):
        words = len(guide.body[lang].split())
        assert 110 <= words <= 300, f"{words} words in {lang}"
        assert not UNWANTED.search(guide.title[lang] + guide.body[lang])
    assert guide.rules
    secondary = [rule for rule in guide.rules if PACK.get_rule(rule).status != "verified"]
    assert not secondary or guide.status == "secondary"


def test_a_number_of_days_in_a_page_stands_in_one_of_its_rules() -> None:
    """A page may name only a number that a rule of its own, or a clock on that rule, gives."""
    for guide in GUIDES:
        said = " ".join(PACK.get_rule(rule).says["en"] + PACK.get_rule(rule).note.get("en", "") for rule in guide.rules)
        for number in re.findall(r"(\d+)(?: calendar)? days?\b", guide.body["en"]):
            assert re.search(rf"\b{number}\b", said), f"{guide.id}: {number} days"


def test_learns_is_only_a_warning_and_in_no_letter_answer_or_step() -> None:
    assert PACK.guides["learns"].status == "secondary"
    texts = [paragraph.text["en"] for letter in PACK.letters.values() for paragraph in letter.paragraphs]
    texts += [answer.paragraph["en"] for answer in PACK.answers.values()] + [step.do["en"] for step in PACK.steps]
    assert not [text for text in texts if "LEARNS" in text]


def test_pages_steps_and_words_read_at_about_seventh_grade_or_below() -> None:
    for kind, grades in grade_all(PACK).items():
        assert mean(one.english for one in grades) <= 7.5, kind
        assert max(one.english for one in grades) <= 8.0, kind
        assert min(one.spanish for one in grades) >= 70, kind


def test_the_pack_has_about_forty_words_of_the_field() -> None:
    assert len(PACK.glossary) >= 40


@pytest.mark.parametrize(("words", "lang", "first"), [
    ("budget", "en", "budget"), ("STAFFING", "en", "answer-staffing"), ("shared aide", "en", "answer-shared-instead"),
    ("free lawyer", "en", "free-help"), ("prior written notice", "en", "notice"),
    ("evaluación independiente", "es", "independent-evaluation"), ("evaluacion independiente", "es", "independent-evaluation"),
    ("meditation", "en", "mediation"), ("sustituto", "es", "substitutes"), ("the-meeting", "en", "the-meeting"),
    ("LEARNS", "en", "learns"), ("last year", "en", "prior-years"), ("injuries", "en", "child-hurt"),
])
def test_a_search_finds_the_page_whatever_accents_and_capitals(words: str, lang: str, first: str) -> None:
    found = search_guides(PACK, words, lang)
    assert found[0].id == first, [one.id for one in found][:4]
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def test_words_that_fit_nothing_find_nothing() -> None:
    assert search_guides(PACK, "zzqx") == ()
    assert search_guides(PACK, "  ") == ()


def test_a_page_to_print_has_its_words_its_rules_and_the_age_of_the_law() -> None:
    page = write_guide_page(PACK, "notice", TODAY)
    assert any(isinstance(block, Listing) and block.style == "numbered" and len(block.items) == 7 for block in page.blocks)
    assert any(isinstance(block, Heading) for block in page.blocks)
    assert "Notice of Action" in text_of(next(block for block in page.blocks if isinstance(block, Paragraph)).runs)
    assert "reviewed November 24, 2026" in page.footer
    assert page.notice == ""
    assert write_guide_page(PACK, "staffing", TODAY).title.startswith("They say")
    late = write_guide_page(PACK, "notice", TODAY.replace(year=2028))
    assert "read again" in late.notice


def test_a_page_that_is_not_there_is_refused() -> None:
    with pytest.raises(GuideUnknown):
        write_guide_page(PACK, "nothing", TODAY)
