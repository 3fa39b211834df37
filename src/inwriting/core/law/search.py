"""Finds the page for a few words: guides, glossary and answers, whatever the accents, capitals, endings or small slips."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from math import log
from typing import Literal, NamedTuple

import msgspec

from inwriting.core.law.pack import Pack

Kind = Literal["guide", "glossary", "answer"]
TITLE, KEYWORDS, BODY = 6.0, 4.0, 1.0  # how much a word counts where it stands
PART_OF_WORD, NEAR_WORD = 0.5, 0.4  # a longer word that begins so; a word one slip away
SMALL_WORDS = {  # not searched for; each between two spaces
    "en": " a an and are as at be by can do does for from has have he her his how i if in is it its me my no not of on or our "
          "she so that the their they this to us was we what when where which who will with you your ",
    "es": " a al como con cual cuando de del donde el ella en es esta este la las le lo los me mi no o para pero por que quien "
          "se si sin su sus un una y yo ",
}


class Match(msgspec.Struct, frozen=True):
    """A page that fits: what kind, its id, its title, the passage around the first word found, and how well it fits."""

    kind: Kind
    id: str
    title: str
    excerpt: str
    score: float


class _Page(NamedTuple):
    kind: Kind
    id: str
    title: str
    text: str
    weights: dict[str, float]


class _Index(NamedTuple):
    pages: tuple[_Page, ...]
    spread: dict[str, int]  # stem -> on how many pages it stands


def search_guides(pack: Pack, words: str, lang: str = "en", most: int = 10) -> tuple[Match, ...]:
    """The pages that fit `words`, best first; none if nothing fits. Every id of a page finds that page first."""
    index = _index(pack, lang)
    asked = _stems(words, lang) or _stems(words, "")
    scored = [(_score(page, asked, index) + (100.0 if words.strip().lower() == page.id else 0.0), page) for page in index.pages]
    best = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: (-pair[0], pair[1].id))[:most]
    return tuple(Match(page.kind, page.id, page.title, _excerpt(page.text, asked), round(score, 2)) for score, page in best)


@lru_cache(maxsize=16)
def _index(pack: Pack, lang: str) -> _Index:
    pages = tuple(_pages(pack, lang))
    return _Index(pages, Counter(stem for page in pages for stem in page.weights))


def _pages(pack: Pack, lang: str) -> Iterator[_Page]:
    terms = {"term": pack.terms_in(lang), "terms": pack.terms_in(lang)}
    for guide in pack.guides.values():
        body = pack.fill(guide.body[lang], terms)
        yield _page("guide", guide.id, (guide.title[lang], guide.keywords.get(lang, ""), body), lang)
    for word in pack.glossary.values():
        yield _page("glossary", word.id, (word.word[lang], "", word.says[lang]), lang)
    for answer in pack.answers.values():
        if f"answer-{answer.id}" not in pack.guides:  # the guide about an answer says the same and more
            yield _page("answer", answer.id, (answer.label[lang], "", answer.limit[lang]), lang)


def _page(kind: Kind, page_id: str, texts: tuple[str, str, str], lang: str) -> _Page:
    weights: dict[str, float] = defaultdict(float)
    for text, weight in zip(texts, (TITLE, KEYWORDS, BODY), strict=True):
        for stem, times in Counter(_stems(text, lang)).items():
            weights[stem] += weight * (1 + log(times))
    return _Page(kind, page_id, texts[0], texts[2], dict(weights))


def _score(page: _Page, asked: list[str], index: _Index) -> float:
    total, hits = 0.0, 0
    for stem in asked:
        weight = max((page.weights.get(other, 0.0) * share * log(1 + len(index.pages) / index.spread[other])
                      for other, share in _nearby(stem, index)), default=0.0)
        total, hits = total + weight, hits + (weight > 0)
    return total * hits / len(asked) if asked else 0.0


def _nearby(stem: str, index: _Index) -> list[tuple[str, float]]:
    if stem in index.spread:
        return [(stem, 1.0)]
    longer = [(other, PART_OF_WORD) for other in index.spread if len(stem) > 2 and other.startswith(stem)]
    return longer or [(other, NEAR_WORD) for other in get_close_matches(stem, index.spread, 3, 0.8) if len(stem) > 3]


def _stems(text: str, lang: str) -> list[str]:
    words = re.findall(r"[a-z0-9]+", _bare(text))
    return [_stem(word) for word in words if f" {word} " not in SMALL_WORDS.get(lang, "")]


def _stem(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    for ending in ("es", "s"):
        if len(word) > len(ending) + 3 and word.endswith(ending) and not word.endswith("ss"):
            return word[:-1] if ending == "s" or word[-3] not in "sxzhnrdl" else word[:-2]
    return word


def _bare(text: str) -> str:
    """Small letters without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold().replace("ñ", "n"))
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _excerpt(text: str, asked: list[str], length: int = 160) -> str:
    """The sentence with the most of the words asked for; the first one if none has any."""
    sentences = re.split(r"(?<=[.!?])\s+|\n+", text.strip())
    best = max(sentences, key=lambda one: sum(stem in _stems(one, "") for stem in asked))
    return best if len(best) <= length else best[:length].rsplit(" ", 1)[0] + " …"
