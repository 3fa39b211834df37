"""Small filters for the log and the ledger: a promise in one line, minutes as hours, an entry's number."""

from typing import Any

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from inwriting.core.facts.plan import Promise
from inwriting.web.forms.plan import DAYS, SHARING

register = template.Library()
PER = {"day": "day", "week": "week", "month": "month"}


@register.filter
def say_promise(one: Promise) -> str:
    """The promise in one line: how much, how often, where, alone or shared."""
    parts = [say_amount(one)]
    if one.days:
        parts.append(", ".join(str(dict(DAYS)[day]) for day in one.days))
    parts += [", ".join(words) for words in (one.periods, one.settings) if words]
    if one.sharing != "unstated":
        parts.append(str(dict(SHARING)[one.sharing]))
    return " · ".join(parts)


def say_amount(one: Promise) -> str:
    """How much and how often; without a number it says that."""
    if one.whole_day:
        return _("all the time that school is open")
    if one.minutes is None:
        return _("no number of minutes, so it is not counted")
    per = {"day": _("a day"), "week": _("a week"), "month": _("a month")}[one.per]
    if one.times > 1:
        return _("%(minutes)s minutes, %(times)s times %(per)s") % {"minutes": one.minutes, "times": one.times, "per": per}
    return _("%(minutes)s minutes %(per)s") % {"minutes": one.minutes, "per": per}


@register.filter
def say_minutes(minutes: int) -> str:
    """Minutes as people say them: 45 minutes, 2 hours, 2 hours 10 minutes."""
    hours, rest = divmod(int(minutes), 60)
    if not hours:
        return ngettext("%(count)s minute", "%(count)s minutes", rest) % {"count": rest}
    whole = ngettext("%(count)s hour", "%(count)s hours", hours) % {"count": f"{hours:,}"}
    return f"{whole} {ngettext('%(count)s minute', '%(count)s minutes', rest) % {'count': rest}}" if rest else whole


@register.filter
def seq_of(entry: str) -> str:
    """The number of an entry: "e12" is 12. Nothing for entries that have none."""
    return entry[1:] if entry[:1] == "e" and entry[1:].isdigit() else ""


@register.filter
def get_item(things: Any, key: Any) -> Any:
    """The thing under a key, or nothing."""
    try:
        return things[key]
    except (KeyError, IndexError, TypeError):
        return ""
