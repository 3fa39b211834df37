"""The law in plain words: a list that can be searched, and one page for each rule."""

from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext as _

from inwriting.core.law.load import list_packs, load_pack
from inwriting.core.law.pack import Pack
from inwriting.core.law.rule import Rule
from inwriting.web.clock import today

HOME_PACK = "us-ar"


def pack_of(request: HttpRequest) -> Pack:
    """The pack that the address asks for, or Arkansas."""
    wanted = request.GET.get("pack", HOME_PACK)
    return load_pack(wanted if wanted in list_packs() else HOME_PACK)


def language_of(request: HttpRequest) -> str:
    """The language of the page, of those that the packs speak."""
    return "es" if str(getattr(request, "LANGUAGE_CODE", "en")).startswith("es") else "en"


def list_rules(request: HttpRequest) -> HttpResponse:
    """All rules of the pack, those that match the words if any were typed."""
    pack, language = pack_of(request), language_of(request)
    asked = request.GET.get("q", "").strip()[:100]
    rules = [rule for rule in pack.rules.values() if matches(rule, asked, language)]
    kinds = {
        "regulation": _("Federal and state rules"),
        "statute": _("Statutes"),
        "case": _("Court decisions"),
        "guidance": _("Guidance"),
        "agency": _("What the agency says"),
    }
    order = list(kinds)
    rules.sort(key=lambda rule: order.index(rule.kind))
    groups = [
        {
            "heading": kinds[kind],
            "rules": [
                {"id": rule.id, "cite": rule.cite, "says": words_of(rule, language), "secondary": rule.status != "verified"}
                for rule in group
            ],
        }
        for kind, group in groupby(rules, key=lambda rule: rule.kind)
    ]
    return render(
        request,
        "law.html",
        {
            "groups": groups,
            "asked": asked,
            "count": len(rules),
            "pack_name": pack.info.name.get(language, pack.id),
            "version": pack.version,
            "reviewed_on": pack.reviewed_on,
            "past_review": pack.is_past_review(today()),
            "not_covered": [
                {"topic": one.topic.get(language, ""), "open": one.open.get(language, "")} for one in pack.not_covered
            ],
        },
    )


def matches(rule: Rule, asked: str, language: str) -> bool:
    """Whether each word that was typed stands somewhere in the rule."""
    text = f"{rule.id} {rule.cite} {words_of(rule, language)}".lower()
    return all(word in text for word in asked.lower().split())


def words_of(rule: Rule, language: str) -> str:
    """The rule in that language, else in English."""
    return rule.says.get(language) or rule.says.get("en", "")


def show_rule(request: HttpRequest, rule_id: str) -> HttpResponse:
    """One rule: what it says, where it stands, who read it when, and its limits."""
    pack, language = pack_of(request), language_of(request)
    rule = pack.find_rule(rule_id)
    if rule is None:
        for other in list_packs():
            rule = rule or load_pack(other).find_rule(rule_id)
    if rule is None:
        raise Http404
    return render(
        request,
        "rule.html",
        {
            "rule": rule,
            "says": words_of(rule, language),
            "verified": rule.status == "verified",
            "note": rule.note.get(language) or rule.note.get("en", ""),
        },
    )


urlpatterns = [
    path("law/", list_rules, name="law"),
    path("law/<path:rule_id>/", show_rule, name="rule"),
]
