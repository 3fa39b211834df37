"""Compare two IEPs: which promises of help appeared, shrank, lost words, vanished or stayed."""

import re
from typing import Any, Literal

import msgspec

from inwriting.core.checks.plan import PlanCheck, Promise, Stated, check_plan
from inwriting.core.facts.paper import Paper

Kind = Literal["vanished", "shrank", "lost-words", "changed", "grew", "appeared", "unchanged"]
_ORDER: tuple[Kind, ...] = ("vanished", "shrank", "lost-words", "changed", "grew", "appeared", "unchanged")


class Loss(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that differs: `what` is minutes, sharing, settings, words or stated; before and after as text."""

    what: Literal["minutes", "sharing", "settings", "words", "stated", "verdict"]
    before: str = ""
    after: str = ""
    less: bool = True


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one promise: the old and the new one (with quotation and page), and each difference."""

    kind: Kind
    old: Promise | None = None
    new: Promise | None = None
    differences: tuple[Loss, ...] = ()


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """All changes, losses first."""

    changes: tuple[Change, ...] = ()

    @property
    def losses(self) -> tuple[Change, ...]:
        """The changes by which the child gets less, or less surely."""
        return tuple(change for change in self.changes if change.kind in ("vanished", "shrank", "lost-words"))


def compare_plans(old: Paper, new: Paper, pack: Any = None, lang: str = "en") -> Comparison:
    """Compare the aide promises of two IEPs."""
    return compare_checks(check_plan(old, pack, lang), check_plan(new, pack, lang))


def compare_checks(old: PlanCheck, new: PlanCheck) -> Comparison:
    """Compare two plan checks that were already made."""
    pairs = _pair(old.promises, new.promises)
    changes = [_change(first, second) for first, second in pairs]
    matched_old, matched_new = {id(first) for first, _ in pairs}, {id(second) for _, second in pairs}
    changes += [Change(kind="vanished", old=promise) for promise in old.promises if id(promise) not in matched_old]
    changes += [Change(kind="appeared", new=promise) for promise in new.promises if id(promise) not in matched_new]
    return Comparison(changes=tuple(sorted(changes, key=lambda change: _ORDER.index(change.kind))))


def _pair(old: tuple[Promise, ...], new: tuple[Promise, ...]) -> list[tuple[Promise, Promise]]:
    scored = sorted(((_likeness(first, second), -at - to, at, to) for at, first in enumerate(old)
                     for to, second in enumerate(new)), reverse=True)
    pairs, used_old, used_new = [], set(), set()
    alone = len(old) == 1 and len(new) == 1
    for likeness, _, at, to in scored:
        if at in used_old or to in used_new or (likeness < 0.3 and not alone):
            continue
        used_old.add(at)
        used_new.add(to)
        pairs.append((at, to))
    return [(old[at], new[to]) for at, to in sorted(pairs)]


def _likeness(first: Promise, second: Promise) -> float:
    where = _share_of_places(set(first.settings), set(second.settings))
    words = _words(first.quote) & _words(second.quote)
    said = len(words) / (len(_words(first.quote) | _words(second.quote)) or 1)
    same = 0.2 * (first.sharing == second.sharing) + 0.2 * (first.minutes_per_week == second.minutes_per_week)
    return 0.4 * where + 0.4 * said + same * 0.5 + 0.1 * (first.support.lower() == second.support.lower())


def _share_of_places(places: set[str], others: set[str]) -> float:
    """How far two lines speak of the same places; one that names none, or all, may speak of those of the other."""
    if not places or not others or "all settings" in places | others:
        return 0.6
    return len(places & others) / len(places | others)


def _words(quote: str) -> set[str]:
    return {word for word in re.findall(r"[a-z]+", quote.lower()) if len(word) > 3}


def _change(old: Promise, new: Promise) -> Change:
    differences = tuple(_amounts(old, new) + _sharings(old, new) + _places(old, new) + _wording(old, new))
    shrinking = {"minutes", "sharing", "settings"}
    kind: Kind = "unchanged"
    if any(loss.less and loss.what in shrinking for loss in differences):
        kind = "shrank"
    elif any(loss.less for loss in differences):
        kind = "lost-words"
    elif any(loss.what in shrinking for loss in differences):
        kind = "grew"
    elif differences:
        kind = "changed"
    return Change(kind=kind, old=old, new=new, differences=differences)


def _amounts(old: Promise, new: Promise) -> list[Loss]:
    before, after = old.minutes_per_week, new.minutes_per_week
    if before == after or (before is None and after is None):
        return []
    if before is None or after is None:
        return [Loss(what="minutes", before=_number(before), after=_number(after), less=after is None)]
    return [Loss(what="minutes", before=_number(before), after=_number(after), less=after < before)]


def _number(amount: float | None) -> str:
    return "" if amount is None else f"{amount:g}"


def _sharings(old: Promise, new: Promise) -> list[Loss]:
    if old.sharing == new.sharing:
        return []
    rank = {"dedicated": 2, "unstated": 1, "shared": 0}
    return [Loss(what="sharing", before=old.sharing, after=new.sharing, less=rank[new.sharing] < rank[old.sharing])]


def _places(old: Promise, new: Promise) -> list[Loss]:
    """Both lists in full where they differ: fewer places, or others, are a loss; "all settings" holds every place."""
    before, after = set(old.settings), set(new.settings)
    if before == after:
        return []
    lost = before - after if "all settings" not in after else set()
    return [Loss(what="settings", before=", ".join(old.settings), after=", ".join(new.settings), less=bool(lost))]


def _wording(old: Promise, new: Promise) -> list[Loss]:
    found = [Loss(what="stated", before=name) for name in Stated.__struct_fields__
             if getattr(old.stated, name) and not getattr(new.stated, name) and name not in ("sharing", "setting")]
    opened = [term for term in new.vague_terms if term not in old.vague_terms]
    closed = [term for term in old.vague_terms if term not in new.vague_terms]
    found += [Loss(what="words", after=", ".join(opened))] if opened else []
    found += [Loss(what="words", before=", ".join(closed), less=False)] if closed and not opened else []
    rank = {"specific": 2, "incomplete": 1, "vague": 0}
    if rank[new.verdict] < rank[old.verdict] and not found:
        found.append(Loss(what="verdict", before=old.verdict, after=new.verdict))
    return found
