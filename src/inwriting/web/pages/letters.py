"""The letters: which there are, how one reads, why each sentence is there, and a paragraph in one's own words."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions.draft_letter import draft_letter
from inwriting.core.checks.letter import check_letter
from inwriting.core.documents.blocks import Document
from inwriting.core.documents.check_parts import check_parts
from inwriting.core.documents.fill import find_draft
from inwriting.core.facts.case import Draft
from inwriting.core.facts.paper import paper_of
from inwriting.core.law.load import load_pack
from inwriting.core.problems import Problem
from inwriting.web.drafts import Choice, LetterKind, list_choices, list_kinds, save_draft, with_edit
from inwriting.web.fact_words import find_place
from inwriting.web.holding import Held, hold_case
from inwriting.web.reasons import explain_document, whole_text
from inwriting.web.rendering import Flaw


def list_letters(request: HttpRequest, case_id: str) -> HttpResponse:
    """The letters that can be written, and those begun."""
    held = hold_case(request, case_id)
    return render(
        request,
        "letters.html",
        {
            "case": held,
            "kinds": list_kinds(held, page_language(request)),
            "begun": {draft.letter for draft in held.file.drafts},
        },
    )


def page_language(request: HttpRequest) -> str:
    """The language of the page, of those that the packs speak."""
    return "es" if str(getattr(request, "LANGUAGE_CODE", "en")).startswith("es") else "en"


def get_kind(held: Held, kind: str) -> Any:
    """The letter's template from the pack, or page not found."""
    try:
        return load_pack(held.file.pack).get_letter(kind)
    except Problem:
        raise Http404 from None


def compose(held: Held, kind: str, language: str = "en") -> Document:
    """The letter as it would be written today."""
    get_kind(held, kind)
    return draft_letter(held.case, kind, lang=language)


def show_letter(request: HttpRequest, case_id: str, kind: str) -> HttpResponse:
    """The preview; or, when something is missing, what it is and where to fill it in."""
    held = hold_case(request, case_id)
    template = get_kind(held, kind)
    language = "es" if request.GET.get("lang") == "es" else "en"
    letter = LetterKind.of(template, page_language(request))
    try:
        document = compose(held, kind, language)
    except Problem as problem:
        return ask_blanks(request, held, letter, problem)
    pack = load_pack(held.file.pack)
    return render(
        request,
        "letter.html",
        {
            "case": held,
            "letter": letter,
            "document": document,
            "language": language,
            "draft": find_draft(held.case, kind),
            "reasons": explain_document(document, pack, page_language(request)) if language == "en" else {},
            "parts": check_parts(document, template),
            "cautions": list_cautions(held, kind),
            "choices": list_choices(template),
            "downloads": list_downloads(held, kind, language),
            "signature_address": reverse("letter-signature", args=[held.id, kind]),
        },
    )


def list_cautions(held: Held, kind: str) -> list[tuple[str, str]]:
    """What to read once more in the parent's own words of this letter: the words, and the thought."""
    names = (held.name, held.child, *(person.name for person in held.file.people if person.name))
    own = (edit.text for edit in find_draft(held.case, kind).edits if edit.text.strip())
    return [(one.quote, _(one.says)) for text in own for one in check_letter(paper_of(text), child_names=names).cautions]


def list_downloads(held: Held, kind: str, language: str) -> list[dict[str, str]]:
    """The forms of a letter, each named by its letter and its kind."""
    words = {
        "pdf": (_("PDF of the letter"), _("to print, to sign, to attach")),
        "docx": (_("Word file of the letter"), _("to change further")),
        "txt": (_("Plain text of the letter"), _("to paste into a message or the school's portal")),
        "eml": (_("E-mail draft with the PDF attached"), _("opens in your mail program")),
    }
    ending = "?lang=es" if language == "es" else ""
    return [
        {
            "address": reverse("letter-file", args=[held.id, kind, form]) + ending,
            "words": words[form][0],
            "hint": words[form][1],
        }
        for form in FORMS
        if language == "en" or form != "eml"
    ]


def ask_blanks(request: HttpRequest, held: Held, letter: LetterKind, problem: Problem) -> HttpResponse:
    """What the letter still needs, each with the page on which it is answered."""
    blanks = []
    for one in getattr(problem, "problems", None) or (problem,):
        words = one.explain(_)
        place = one.where.removeprefix("choices.")
        address = (
            reverse("letter-choices", args=[held.id, letter.kind]) + f"#id_{place}"
            if one.where.startswith("choices.")
            else find_place(held.id, one.where)
        )
        blanks.append({"words": words["what"], "why": words["why"], "address": address})
    return render(request, "letter_blanks.html", {"case": held, "letter": letter, "blanks": blanks})


def edit_paragraph(request: HttpRequest, case_id: str, kind: str, paragraph: str) -> HttpResponse:
    """Write a paragraph in one's own words, go back to ours, or leave it out."""
    held = hold_case(request, case_id)
    draft = find_draft(held.case, kind)
    document = compose(held, kind)
    ours = whole_text(compose_without(held, kind, paragraph), paragraph)
    now = whole_text(document, paragraph) or next((edit.text for edit in draft.edits if edit.paragraph == paragraph), "")
    if not ours and not now:
        raise Http404
    back = reverse("letter", args=[held.id, kind])
    frame = {
        "case": held,
        "letter": LetterKind.of(get_kind(held, kind), page_language(request)),
        "paragraph": paragraph,
        "text": now,
        "ours": ours,
        "back": back,
        "is_own": any(edit.paragraph == paragraph for edit in draft.edits),
    }
    if request.method != "POST":
        return render(request, "letter_edit.html", frame)
    text = request.POST.get("text", "").replace("\r\n", "\n")
    if "ours" in request.POST:
        save_draft(held, with_edit(draft, paragraph, None))
    elif "leave-out" in request.POST:
        save_draft(held, with_edit(draft, paragraph, ""))
    elif text.strip():
        save_draft(held, with_edit(draft, paragraph, text if text != ours else None))
    else:
        flaw = Flaw(_("The paragraph is blank. Write something, or choose “Leave this paragraph out”."), "text")
        return render(request, "letter_edit.html", {**frame, "text": text, "problems": [flaw]}, status=422)
    return redirect(back)


def compose_without(held: Held, kind: str, paragraph: str) -> Document:
    """The letter with our own words for one paragraph, to show what it said before."""
    import msgspec

    draft = with_edit(find_draft(held.case, kind), paragraph, None)
    others = tuple(one for one in held.file.drafts if one.letter != kind)
    file = msgspec.structs.replace(held.file, drafts=(*others, draft))
    return compose(Held(held.id, msgspec.structs.replace(held.case, file=file)), kind)


def ask_choices(request: HttpRequest, case_id: str, kind: str) -> HttpResponse:
    """What only this letter needs to know, such as which records it asks for."""
    held = hold_case(request, case_id)
    template, draft = get_kind(held, kind), find_draft(held.case, kind)
    choices: list[Choice] = list_choices(template)
    frame = {
        "case": held,
        "letter": LetterKind.of(template, page_language(request)),
        "back": reverse("letters", args=[held.id]),
    }
    if request.method == "POST":
        typed = {choice.name: request.POST.get(choice.name, "").replace("\r\n", "\n").strip() for choice in choices}
        kept = {**draft.choices, **{name: text for name, text in typed.items() if text}}
        dropped = [name for name in typed if not typed[name] and request.POST.get(f"{name}-blank") == "drop"]
        save_draft(
            held,
            Draft(
                draft.letter,
                draft.edits,
                draft.left_out,
                {name: text for name, text in kept.items() if name not in dropped},
                draft.signature,
                draft.signature_sha256,
            ),
        )
        asked = [
            choice
            for choice in choices
            if not typed[choice.name]
            and draft.choices.get(choice.name)
            and request.POST.get(f"{choice.name}-blank") not in {"keep", "drop"}
        ]
        if not asked:
            return redirect("letter", held.id, kind)
        flaws = [
            Flaw(
                _("“%(label)s” was answered before and is blank now. Keep the earlier answer, or take it away?")
                % {"label": choice.label},
                f"{choice.name}-blank",
            )
            for choice in asked
        ]
        frame |= {"problems": flaws, "asks": {choice.name: draft.choices[choice.name] for choice in asked}}
    frame["choices"] = [(choice, draft.choices.get(choice.name, "")) for choice in choices]
    return render(request, "letter_choices.html", frame, status=422 if "problems" in frame else 200)


FORMS = ("pdf", "docx", "txt", "eml")
urlpatterns = [
    path("cases/<uuid:case_id>/letters/", list_letters, name="letters"),
    path("cases/<uuid:case_id>/letters/<slug:kind>/", show_letter, name="letter"),
    path("cases/<uuid:case_id>/letters/<slug:kind>/choices/", ask_choices, name="letter-choices"),
    path("cases/<uuid:case_id>/letters/<slug:kind>/edit/<slug:paragraph>/", edit_paragraph, name="letter-edit"),
]
