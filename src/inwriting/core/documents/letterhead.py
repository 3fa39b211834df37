"""The frame of a letter: who writes, to whom, about what, and how it ends."""

from collections.abc import Mapping
from typing import Any

from inwriting.core.documents.blocks import Address, Letterhead
from inwriting.core.documents.conditions import render_text
from inwriting.core.documents.words import ROLES, join_words, pick
from inwriting.core.facts.case import Case, Draft
from inwriting.core.facts.people import Person

OPENING = {"en": "Dear {names}:", "es": "Estimados/as {names}:"}
CLOSING = {"en": "Sincerely,", "es": "Atentamente,"}


def make_letterhead(template: Any, case: Case, facts: Mapping[str, Any], *, lang: str, draft: Draft) -> Letterhead:
    """Make the frame. Each role of the template gets its own address block."""
    to = tuple(address_of(person, case) for role in template.to if (person := case.find_person(role)) is not None)
    parent = facts["parent"]
    reach = tuple(line for line in (*parent["address"], parent["phone"], parent["email"]) if line)
    return Letterhead(
        sender=Address(parent["name"], reach, email=parent["email"], role="parent"), to=to, dated_on=facts["today"],
        subject=render_text(template.subject[lang], lang, facts), closing=CLOSING[lang], signature=draft.signature,
        salutation=OPENING[lang].format(names=join_words([person.name for person in to], lang)),
    )


def address_of(person: Person, case: Case) -> Address:
    """Where a person gets mail: the own address, else that of the school or the district."""
    file = case.file
    title = person.title or pick(ROLES.get(person.role, ("", "")), "en")
    place: tuple[str, ...]
    if person.role in {"special-education-director", "superintendent"}:
        place = (file.district.name, *(person.address or file.district.address))
    elif person.role in {"state-agency", "advocate", "attorney", "other"}:
        place = person.address
    else:
        place = (file.school.name, *(person.address or file.school.address))
    lines = tuple(dict.fromkeys(line for line in ((title if person.name else ""), *place) if line))
    return Address(person.name or title, lines, email=person.email, role=person.role)

