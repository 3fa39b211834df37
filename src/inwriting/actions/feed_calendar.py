"""Gives a calendar program that holds the right link the dates of a case, counted anew each time; and makes that link's token."""

import hmac

from inwriting.actions.clock import today_in
from inwriting.actions.get_case import get_case, get_summary
from inwriting.core.deadlines import count_deadlines, pick_soonest
from inwriting.core.law.load import load_pack
from inwriting.core.problems import CaseMissing

PURPOSE = "inwriting.feed-calendar"


def make_feed_token(case_id: str) -> str:
    """What the link must carry. It rests on the server's secret key: with a new key, all old links stop working."""
    from django.utils.crypto import salted_hmac
    return salted_hmac(PURPOSE, str(case_id), algorithm="sha256").hexdigest()[:40]


def feed_calendar(case_id: str, token: str, lang: str = "") -> bytes:
    """The dates as iCalendar. The same deadline keeps its UID; the sequence number rises whenever the case changes.

    Raises CaseMissing for a wrong token too, so that nobody can find out which cases there are.
    """
    from inwriting.output.calendar import write_calendar
    if not hmac.compare_digest(make_feed_token(case_id), token):
        raise CaseMissing(case=case_id)
    case, summary = get_case(case_id), get_summary(case_id)
    pack = load_pack(case.file.pack)
    watch = count_deadlines(case, pack, today_in(case.file.calendar.zone), lang or case.file.family_language)
    return write_calendar(pick_soonest(watch.deadlines, pack), str(case_id), revision=summary.entries + summary.version)
