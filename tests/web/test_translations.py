"""Every sentence of the pages is there in Spanish, the compiled file is current, and no blank was lost in translation."""

import re

from inwriting.web import translations as t

PO = t.HERE / "locale" / "es" / "LC_MESSAGES" / "django.po"
BLANK = re.compile(r"%\(\w+\)s|\{\w*\}")


def of_the_pages() -> set[t.Sentence]:
    found: set[t.Sentence] = set()
    for path in t.HERE.rglob("*.py"):
        found |= set(t.read_calls(path.read_text(encoding="utf-8")))
    for path in (t.HERE / "templates").rglob("*.html"):
        found |= set(t.read_template(path.read_text(encoding="utf-8")))
    return {sentence for sentence in found if sentence[0].strip()}


def test_every_sentence_of_the_pages_is_translated() -> None:
    catalog = t.read_po(PO)
    assert not [sentence for sentence in of_the_pages() if not all(catalog.get(sentence, ("",)))]


def test_every_problem_is_translated_too() -> None:
    """Problems are added by every part of the house; `python -m inwriting.web.translations` lists the new ones."""
    assert not t.find_untranslated(t.read_po(PO))


def test_the_compiled_file_is_current() -> None:
    assert PO.with_suffix(".mo").read_bytes() == t.compile_catalog(t.read_po(PO))


def test_no_blank_is_lost_or_added() -> None:
    for (sentence, plural), strings in t.read_po(PO).items():
        for words in strings:
            if words:
                assert set(BLANK.findall(words)) == set(BLANK.findall(plural or sentence)), words


def test_templates_hold_no_bare_words() -> None:
    """Words outside of {% translate %} would stay English."""
    allowed = {"In Writing", "PDF", "/s/", "·", "←"}
    for path in (t.HERE / "templates").rglob("*.html"):
        text = re.sub(r"\{% block shape %\}.*?\{% endblock %\}", "", path.read_text(encoding="utf-8"))
        text = re.sub(r"\{% (blocktranslate|comment).*?%\}.*?\{% end\1 %\}", "", text, flags=re.S)
        text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|<!doctype[^>]*>", " ", text, flags=re.S)
        text = re.sub(r"<[^>]*>", "\n", text, flags=re.S)
        words = [line.strip() for line in text.split("\n") if re.search(r"[A-Za-z]{2}", line)]
        assert not [line for line in words if not any(one in line for one in allowed)], (path.name, words)
