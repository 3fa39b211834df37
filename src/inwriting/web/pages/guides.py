"""The short pages in plain words: a list, a search, one page with its rules."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from inwriting.core.documents.blocks import Listing, Paragraph, text_of
from inwriting.core.documents.guide_page import lay_out_body
from inwriting.core.law.load import load_pack
from inwriting.core.law.pack import Pack
from inwriting.core.law.search import search_guides
from inwriting.web.pages.letters import page_language
from inwriting.web.reasons import say_rule

PACK = "us-ar"


def list_guides(request: HttpRequest) -> HttpResponse:
    """All of them; or what fits the words that were looked for, best first."""
    pack, language = load_pack(PACK), page_language(request)
    asked = request.GET.get("q", "").strip()[:200]
    found = search_guides(pack, asked, language) if asked else ()
    guides = (
        [{"id": one.id, "title": one.title, "begin": one.excerpt} for one in found if one.kind == "guide"]
        if asked
        else [
            {"id": name, "title": guide.title[language], "begin": begin_of(pack, name, language)}
            for name, guide in pack.guides.items()
        ]
    )
    words = (
        [{"word": one.title, "says": one.excerpt} for one in found if one.kind != "guide"]
        if asked
        else [
            {"word": one.word[language], "says": pack.fill(one.says[language], {"term": pack.terms_in(language)})}
            for one in pack.glossary.values()
        ]
    )
    return render(request, "guides.html", {"asked": asked, "guides": guides, "words": words})


def read_body(pack: Pack, name: str, language: str) -> list[dict[str, Any]]:
    """The paragraphs and lists of a guide, with the jurisdiction's own words filled in."""
    parts: list[dict[str, Any]] = []
    for block in lay_out_body(pack, pack.guides[name], language):
        if isinstance(block, Listing):
            parts.append({"lines": [text_of(item.runs) for item in block.items], "numbered": block.style == "numbered"})
        elif isinstance(block, Paragraph) and block.style == "body":
            parts.append({"text": text_of(block.runs)})
    return parts


def begin_of(pack: Pack, name: str, language: str) -> str:
    """The first sentences of a guide."""
    return next((part["text"] for part in read_body(pack, name, language) if "text" in part), "")[:160]


def show_guide(request: HttpRequest, guide: str) -> HttpResponse:
    """One page, with the rules behind it."""
    pack, language = load_pack(PACK), page_language(request)
    if guide not in pack.guides:
        raise Http404
    found: Any = pack.guides[guide]
    return render(
        request,
        "guide.html",
        {
            "title": found.title[language],
            "parts": read_body(pack, guide, language),
            "secondary": found.status == "secondary",
            "rules": [rule for rule in (say_rule(pack, one, language) for one in found.rules) if rule],
        },
    )


urlpatterns = [
    path("guides/", list_guides, name="guides"),
    path("guides/<slug:guide>/", show_guide, name="guide"),
]
