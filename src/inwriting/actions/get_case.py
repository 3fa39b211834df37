"""Gets one case: whole, or only its facts, or a few words about it."""

import msgspec

from inwriting.core.facts.case import Case, CaseFile
from inwriting.store.rows import Summary, get_case_row, read_case_row, read_file, read_summary


def get_case(case_id: str) -> Case:
    """The whole case, with every entry as it now stands. For pages that show a part, see the other functions here."""
    return read_case_row(get_case_row(case_id))


def get_facts(case_id: str) -> CaseFile:
    """Only the facts that the parent may edit; the record is not read."""
    return read_file(get_case_row(case_id))


def get_summary(case_id: str) -> Summary:
    """Counts, head and latest entries by kind; the record is not read."""
    return read_summary(get_case_row(case_id))


class Overview(msgspec.Struct, frozen=True):
    """What a page about a case needs at once."""

    file: CaseFile
    summary: Summary


def get_overview(case_id: str) -> Overview:
    """Facts and summary in one query."""
    row = get_case_row(case_id)
    return Overview(read_file(row), read_summary(row))
