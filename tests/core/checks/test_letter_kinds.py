"""Every kind's filled letter has its own parts; a letter that says none of them fails each."""

import pytest
from tests.core.documents.conftest import TODAY, choices_for, pack, rivera, under  # noqa: F401 (fixtures)

from inwriting.core.checks.letter import check_letter
from inwriting.core.documents.explain import words_of
from inwriting.core.documents.fill import fill_letter
from inwriting.core.facts.case import Case
from inwriting.core.facts.paper import paper_of
from inwriting.core.law.load import load_pack
from inwriting.core.law.pack import Pack

KINDS = sorted(load_pack("us-ar").letters)
BARE = "Dear Principal Moss,\n\nThank you for the kind words at the concert. We enjoyed the music.\n\nSincerely,\nLena Rivera"


def missing(text: str, kind: str, law: Pack) -> set[str]:
    return {part.id for part in check_letter(paper_of(text), kind, law).parts if not part.present}


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_filled_letter_passes_its_own_check(rivera: Case, pack: Pack, kind: str, lang: str) -> None:  # noqa: F811
    document = fill_letter(pack.get_letter(kind), under(rivera, kind), pack, lang=lang, today=TODAY,
                           choices=choices_for(rivera, kind, lang))
    head = document.letterhead
    assert head is not None
    text = "\n\n".join([head.subject, head.salutation, *(words_of(block) for block in document.blocks), head.closing])
    found = check_letter(paper_of(text), kind, pack, ("Mateo Rivera",))
    assert {part.id for part in found.parts if not part.present} == set()
    assert [caution.quote for caution in found.cautions] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_that_asks_nothing_lacks_every_part_but_its_greeting(pack: Pack, kind: str) -> None:  # noqa: F811
    parts = {part.id for part in pack.get_letter(kind).parts}
    assert missing(BARE, kind, pack) >= parts - {"addressed"}
    assert "addressed" in missing("We enjoyed the music.", kind, pack)


@pytest.mark.parametrize(("kind", "part", "text"), [
    ("demand-notice", "asks-notice", "Dear Ms. Moss, on May 2 you told me the school would not give Ana an aide."),
    ("request-meeting", "asks-meeting", "Dear Ms. Moss, please answer me in writing by Friday."),
    ("request-records", "names-records", "Dear Ms. Moss, please answer me in writing by Friday."),
    ("missed-service", "asks-plan", "Dear Ms. Moss, the IEP says 60 minutes daily. On May 2 nobody came."),
    ("accept-with-exception", "excepts", "Dear Ms. Moss, I agree with the speech therapy."),
])
def test_a_letter_that_lacks_one_part_fails_that_part(pack: Pack, kind: str, part: str, text: str) -> None:  # noqa: F811
    assert part in missing(text, kind, pack)
