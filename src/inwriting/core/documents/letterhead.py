"""The frame of a letter: who writes, to whom, about what, and how it ends."""

from collections.abc import Iterable, Mapping
from typing import Any

from inwriting.core.documents.blocks import Address, Letterhead
from inwriting.core.documents.conditions import render_text
from inwriting.core.documents.words import ROLES, join_words, pick
from inwriting.core.facts.case import Case, Draft
from inwriting.core.facts.people import Person

OPENING = {"en": "Dear {names}:", "es": "Estimados/as {names}:"}
COMPLAINT_OFFICES = {"state-complaints", "dispute-resolution", "drs"}
CLOSING = {"en": "Sincerely,", "es": "Atentamente,"}


def make_letterhead(template: Any, case: Case, pack: Any, facts: Mapping[str, Any], *, lang: str, draft: Draft) -> Letterhead:
    """Make the frame. Each role of the template gets its own address block."""
    to = find_addresses(template.to, case, pack, lang)
    copies = tuple(one for one in find_addresses(template.copies, case, pack, lang) if one not in to)
    parent = facts["parent"]
    # A parent who gave no address of their own lives where the child lives.
    reach = tuple(line for line in (*(parent["address"] or case.file.child.home_address), parent["phone"]) if line)
    opening = template.salutation.get(lang) or OPENING[lang]
    return Letterhead(
        sender=Address(parent["name"], reach, email=parent["email"], role="parent"), to=to, dated_on=facts["today"],
        subject=render_text(template.subject[lang], lang, facts), closing=template.closing.get(lang) or CLOSING[lang],
        salutation=opening.format(names=join_words([one.name for one in to], lang)), copies=copies, signature=draft.signature,
    )


def find_addresses(roles: Iterable[str], case: Case, pack: Any, lang: str) -> tuple[Address, ...]:
    """The addresses of those roles, in order; a state office comes from the pack if the case names none."""
    found = []
    for role in roles:
        person = case.find_person(role)  # type: ignore[arg-type]
        office = find_office(pack) if person is None and role == "state-agency" else None
        if person is not None:
            found.append(address_of(person, case))
        elif office is not None:
            found.append(Address(office.name[lang], tuple(office.address), role=role))
    return tuple(found)


def find_office(pack: Any) -> Any:
    """The office that takes state complaints, or None."""
    return next((office for name, office in pack.offices.items() if name.rsplit("/", 1)[-1] in COMPLAINT_OFFICES), None)


def find_roles(case: Case, pack: Any) -> set[str]:
    """The roles that a letter can be addressed to in this case."""
    named: set[str] = {person.role for person in case.file.people}
    return named | ({"state-agency"} if find_office(pack) is not None else set())


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

