"""Measures how hard the guides, steps and words are to read: Flesch-Kincaid grade in English, Fernandez-Huerta in Spanish.

Run: python -m benchmarks.reading_grade. Peer in the same run: the same formulas on the rule that the notice guide explains,
34 CFR 300.503(b), as a yardstick of what these pages replace.

Syllables of English words are counted by rule (groups of vowels, silent e), because textstat's own dictionary is fetched from
the network at first use; the rule was checked by hand on the words of the yardstick and errs towards harder, not easier.
"""

import re
from collections.abc import Iterable
from statistics import mean
from typing import NamedTuple

from inwriting.core.law.load import load_pack
from inwriting.core.law.pack import Pack

REGULATION = (
    "A description of the action proposed or refused by the agency; an explanation of why the agency proposes or refuses to "
    "take the action; a description of each evaluation procedure, assessment, record, or report the agency used as a basis "
    "for the proposed or refused action; a statement that the parents of a child with a disability have protection under the "
    "procedural safeguards of this part and, if this notice is not an initial referral for evaluation, the means by which a "
    "copy of a description of the procedural safeguards can be obtained.")


class Grade(NamedTuple):
    """One text's grade in English (school years) and its ease in Spanish (0 to 100; 70 is seventh grade or easier)."""

    name: str
    english: float
    spanish: float
    words: int


def grade_english(text: str) -> float:
    """The Flesch-Kincaid grade."""
    words = re.findall(r"[A-Za-z][A-Za-z’'-]*|\d[\d,.:]*\d|\d", text)
    syllables = sum(_syllables(word) for word in words)
    return 0.39 * len(words) / _sentences(text) + 11.8 * syllables / len(words) - 15.59


def ease_spanish(text: str) -> float:
    """Fernandez-Huerta reading ease, with textstat's counts of syllables."""
    import textstat
    textstat.set_lang("es")
    words = re.findall(r"[^\W\d_]+|\d[\d,.:]*\d|\d", text)
    syllables = textstat.syllable_count(text)
    return 206.84 - 60 * syllables / len(words) - 1.02 * len(words) / _sentences(text)


def _sentences(text: str) -> int:
    return max(1, len(re.findall(r"[.!?](?:\s|$|”)", text)))


def _syllables(word: str) -> int:
    lower = re.sub(r"[^a-z]", "", word.lower())
    if not lower or word.isupper():
        return max(1, len(word)) if word.isalpha() else 1
    groups = len(re.findall(r"[aeiouy]+", lower))
    if re.search(r"[^aeiouyl]e$|[^aeiouydt]ed$|[^aeiouysxzc]es$", lower):
        groups -= 1
    return max(1, groups + len(re.findall(r"i[ao](?!u)|eo|ua", lower[:-1])) - len(re.findall(r"[tcs]i[ao]", lower)))


def plain_text(pack: Pack, text: str, lang: str) -> str:
    """A guide's body as it is read: words of the pack filled in, list marks and quotation marks taken out."""
    filled = pack.fill(text, {"term": pack.terms_in(lang)})
    lines = re.sub(r"^(?:- |\d+\. )", "", filled, flags=re.M)
    return re.sub(r"[“”]", "", re.sub(r"[;:](?=\n|$)", ".", lines))


def grade_all(pack: Pack) -> dict[str, list[Grade]]:
    """Guides, steps and glossary of a pack."""
    values = {"quote": "aide as needed", "missed": "840"}

    def of_step(texts: Iterable[dict[str, str]], lang: str) -> str:
        return " ".join(pack.fill(one[lang], {"term": pack.terms_in(lang), **values}) for one in texts)

    def grade(name: str, english: str, spanish: str) -> Grade:
        return Grade(name, grade_english(english), ease_spanish(spanish), len(english.split()))

    return {
        "guides": [grade(one.id, plain_text(pack, one.body["en"], "en"), plain_text(pack, one.body["es"], "es"))
                   for one in pack.guides.values()],
        "steps": [grade(one.id, *(of_step((one.why, one.do, one.expect, one.wait), lang) for lang in ("en", "es")))
                  for one in pack.steps],
        "glossary": [grade("all", *(" ".join(one.says[lang] for one in pack.glossary.values()) for lang in ("en", "es")))],
    }


def main() -> None:
    """Print the figures and the hardest pages."""
    for kind, grades in grade_all(load_pack("us-ar")).items():
        print(f"{kind}: {len(grades)} texts; Flesch-Kincaid grade {mean(one.english for one in grades):.1f} on average, "
              f"hardest {max(one.english for one in grades):.1f}; Fernandez-Huerta {mean(one.spanish for one in grades):.0f}, "
              f"hardest {min(one.spanish for one in grades):.0f}; {min(one.words for one in grades)} to "
              f"{max(one.words for one in grades)} words")
        for one in sorted(grades, key=lambda grade: -grade.english)[:5]:
            print(f"    {one.name}: {one.english:.1f} / {one.spanish:.0f}")
    print(f"peer, the words of the regulation: grade {grade_english(REGULATION):.1f}")


if __name__ == "__main__":
    main()
