"""Reads one pack with a lawyer's patience: every mistake in it, each with its file and line."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from inwriting.core.law import load, mistakes
from inwriting.core.law.citation import CitationUnreadable, read_citation
from inwriting.core.law.pack import Pack
from inwriting.core.law.rule import Rule
from inwriting.core.law.texts import AllegationText, Answer, Guide, LetterTemplate, PackInfo, Sheet, StepText, Way
from inwriting.core.law.values import Timeline
from inwriting.core.law.worked import WorkedCase
from inwriting.core.problems import PackMistake, Problem

Steps = list[str | int]
Found = Iterator[Problem]
RULE_ID = re.compile(r"[a-z0-9]+(?:-[A-Za-z0-9]+)*(?:/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*")
CHECK_THIS = {"en": "check this", "es": "verifique esto"}
NUMBERED = {"calendar-days", "school-days", "business-days", "months", "years"}
NAMED_BY_CODE = {"courtesy", "state-complaint"}  # a deadline and a paper that no pack file defines


def lint_pack(folder: Path, today: date) -> list[Problem]:
    """Every mistake in the pack of that folder (its neighbours are what it builds on), in the order of its files."""
    try:
        pack = load.load_chain(folder.name, folder.parent)
    except Problem as problem:
        return [problem]
    rows, found = _read_rows(folder)
    names = _names(folder, pack)
    for _name, value, path, steps in rows:
        found += _look_at(value, _Place(path, steps), pack, names)
    found += _info_mistakes(pack.info, folder / "pack.toml", today)
    found += [mistake for _, value, path, steps in rows if isinstance(value, Rule)
              for mistake in _rule_mistakes(value, _Place(path, steps), folder.name, today)]
    return sorted(found, key=lambda one: _order(one.where))


class _Place:
    """A value in a file, and the way to the line of any of its keys."""

    def __init__(self, path: Path, steps: Steps) -> None:
        self.path, self.steps = path, steps

    def at(self, *steps: str | int) -> str:
        return load.say_place(self.path, [*self.steps, *steps])


def _order(where: str) -> tuple[str, int]:
    name, _, line = where.rpartition(":")
    return (name, int(line)) if line.isdigit() else (where, 0)


def _read_rows(folder: Path) -> tuple[list[load.Row], list[Problem]]:
    rows: list[load.Row] = []
    found: list[Problem] = []
    seen: set[tuple[type, str]] = set()
    for path, read in _readers(folder):
        try:
            fresh = read()
        except PackMistake as mistake:
            found.append(mistake)
            continue
        for row in fresh:
            key = (type(row[1]), row[0])
            if key in seen:
                found.append(mistakes.IdTwice(mistake=f"the id {row[0]} is there twice", where=load.say_place(path, row[3])))
            seen.add(key)
        rows += fresh
    return rows, found


def _readers(folder: Path) -> Iterator[tuple[Path, Callable[[], list[load.Row]]]]:
    for path in sorted((folder / "rules").glob("*.toml")):
        yield path, lambda path=path: load.read_list(path, Rule, "rules")  # type: ignore[misc]
    for path in sorted((folder / "cases").glob("*.toml")):
        yield path, lambda path=path: load.read_cases(path)  # type: ignore[misc]
    for name, (shape, key) in load.LISTS.items():
        path = folder / f"{name}.toml"
        if path.is_file():
            yield path, lambda path=path, shape=shape, key=key: load.read_list(path, shape, key)  # type: ignore[misc]
    for name, shape in load.FOLDERS.items():
        for path in sorted((folder / name).glob("*.toml")):
            yield path, lambda path=path, shape=shape: [  # type: ignore[misc]
                (value.id, value, path, []) for value in [load.read_one(path, shape)]]


def _names(folder: Path, pack: Pack) -> dict[str, set[str]]:
    """The ids that this pack and what it builds on have, by kind; a file that cannot be read still has its name."""
    places = [folder.parent / info.id for info in pack.chain]
    names = {kind: {path.stem for place in places for path in (place / kind).glob("*.toml")} for kind in load.FOLDERS}
    for kind in ("rules", "timelines", "answers"):
        files = [path for place in places for path in
                 (sorted((place / "rules").glob("*.toml")) if kind == "rules" else [place / f"{kind}.toml"]) if path.is_file()]
        names[kind] = {found for path in files for found in
                       re.findall(r'^id *= *"([^"]+)"', path.read_text(encoding="utf-8", errors="replace"), re.M)}
    names["situations"] = {found for place in places if (place / "steps.toml").is_file() for found in
                           re.findall(r'^situation *= *"([^"]+)"', (place / "steps.toml").read_text(encoding="utf-8"), re.M)}
    names["terms"] = set(pack.terms_in("en"))
    return names


def _look_at(value: Any, place: _Place, pack: Pack, names: dict[str, set[str]]) -> Found:
    if not RULE_ID.fullmatch(value.id):
        yield mistakes.IdNotPath(mistake=f"the id “{value.id}” is not a kebab-case path", where=place.at("id"))
    if isinstance(value, WorkedCase):
        yield from _case_mistakes(value, place, names)
        return
    yield from _text_mistakes(value, place, [], pack)
    yield from _dead_rules(value, place, [], names["rules"])
    yield from _dead_names(value, place, names)
    if isinstance(value, LetterTemplate):
        yield from _letter_mistakes(value, place)
    if isinstance(value, Guide):
        yield from _unsure_rules(value, place, pack)
    if isinstance(value, LetterTemplate | Answer | AllegationText):
        yield from _unfit_rules(value, place, [], pack)
    if isinstance(value, Timeline):
        yield from _timeline_mistakes(value, place)
    if getattr(value, "status", "verified") == "secondary":
        yield from _unmarked(value, place, pack)


# --- texts -----------------------------------------------------------------------------------------------------------
def _text_mistakes(value: Any, place: _Place, steps: Steps, pack: Pack) -> Found:
    """Each text in every language, each template readable, each word of the pack defined; nested shapes too."""
    for field in msgspec.structs.fields(value):
        inside = getattr(value, field.name)
        if isinstance(inside, tuple) and inside and isinstance(inside[0], msgspec.Struct):
            for number, one in enumerate(inside):
                yield from _text_mistakes(one, place, [*steps, field.name, number], pack)
        elif isinstance(inside, dict) and (inside or field.required):
            for language in pack.languages:
                if not inside.get(language):
                    yield mistakes.LanguageMissing(mistake=f"“{field.name}” has no words in {language}",
                                                   where=place.at(*steps, field.name))
            for language, words in inside.items():
                if isinstance(words, str):
                    yield from _template_mistakes(words, place, [*steps, f"{field.name}.{language}"], pack)
        elif isinstance(inside, str) and field.name in ("when", "each", "only") and inside:
            yield from _template_mistakes("{{ (" + inside + ") }}", place, [*steps, field.name], pack)


def _template_mistakes(words: str, place: _Place, steps: Steps, pack: Pack) -> Found:
    if "{" not in words:
        return
    from jinja2 import Environment, TemplateSyntaxError
    try:
        Environment(autoescape=False).parse(words)
    except TemplateSyntaxError as error:
        yield mistakes.TemplateBroken(mistake=f"Jinja cannot read this text ({error.message})", where=place.at(*steps))
        return
    terms = pack.terms_in("en")
    for term in re.findall(r"\{\{ *terms?\.(\w+)", words):
        if term not in terms:
            yield mistakes.NameDead(mistake=f"the pack has no word for “{term}”", where=place.at(*steps))


def _unmarked(value: Any, place: _Place, pack: Pack) -> Found:
    texts = [(field.name, getattr(value, field.name)) for field in msgspec.structs.fields(value)]
    said = [(name, text) for name, text in texts if isinstance(text, dict) and text and name not in ("name", "note")]
    for language in pack.languages:
        mark = CHECK_THIS.get(language, CHECK_THIS["en"])
        if said and not any(mark in str(text.get(language, "")).lower() for _name, text in said):
            yield mistakes.CheckMarkMissing(mistake=f"this is secondary and does not say “{mark}” in {language}",
                                            where=place.at(said[0][0]))


# --- names -----------------------------------------------------------------------------------------------------------
def _rules_in(value: Any, steps: Steps) -> Iterator[tuple[str, Steps]]:
    for field in msgspec.structs.fields(value):
        inside = getattr(value, field.name)
        if field.name == "rules" and not isinstance(value, Rule):
            yield from ((rule, [*steps, "rules"]) for rule in inside)
        elif field.name == "rule" and inside:
            yield inside, [*steps, "rule"]
        elif isinstance(inside, tuple) and inside and isinstance(inside[0], msgspec.Struct):
            for number, one in enumerate(inside):
                yield from _rules_in(one, [*steps, field.name, number])


def _dead_rules(value: Any, place: _Place, steps: Steps, known: set[str]) -> Found:
    for rule, where in _rules_in(value, steps):
        if rule not in known:
            yield mistakes.RuleDead(mistake=f"there is no rule {rule}", where=place.at(*where))


def _unfit_rules(value: Any, place: _Place, steps: Steps, pack: Pack) -> Found:
    try:
        rules = pack.rules
    except Problem:
        return
    for rule_id, where in _rules_in(value, steps):
        rule = rules.get(rule_id)
        if rule and (rule.status != "verified" or rule.used_for != "letter"):
            why = f"{rule_id} is {rule.status} and for {rule.used_for}; a letter may not rest on it"
            yield mistakes.RuleNotForLetters(mistake=why, where=place.at(*where))


def _unsure_rules(guide: Guide, place: _Place, pack: Pack) -> Found:
    """A guide that is not marked secondary may rest only on rules that were read."""
    unsure = [rule for rule in guide.rules if (found := pack.find_rule(rule)) and found.status != "verified"]
    if unsure and guide.status == "verified":
        yield mistakes.CheckMarkMissing(mistake=f"{unsure[0]} is secondary and the guide is not", where=place.at("rules"))


def _case_mistakes(case: WorkedCase, place: _Place, names: dict[str, set[str]]) -> Found:
    """A worked case is named as a sentence, expects something, and names clocks and situations that there are."""
    if len(case.name.split()) < 4 or not case.name[0].isupper():
        yield mistakes.TypeWrong(mistake="the name of a case is a sentence", where=place.at("name"))
    if not (case.expect or case.absent or case.questions or case.step):
        yield mistakes.KeyMissing(mistake="the case expects nothing", where=place.at("id"))
    for number, expected in enumerate(case.expect):
        if expected.id.split(":")[0] not in names["timelines"] | NAMED_BY_CODE:
            yield mistakes.NameDead(mistake=f"there is no clock called “{expected.id}”", where=place.at("expect", number, "id"))
    for situation in (case.step, *case.situations):
        if situation and situation not in names["situations"]:
            yield mistakes.NameDead(mistake=f"no step is for the situation “{situation}”", where=place.at("step"))


def _dead_names(value: Any, place: _Place, names: dict[str, set[str]]) -> Found:
    wanted: list[tuple[str, str, str]] = []
    if isinstance(value, StepText):
        wanted = [("letter", value.letter, "letters"), ("deadline", value.deadline, "timelines"),
                  ("guide", value.guide, "guides")]
    elif isinstance(value, Way):
        wanted = [("letter", value.letter, "letters")]
    elif isinstance(value, Sheet):
        wanted = [("answers", name, "answers") for section in value.sections for name in section.answers]
    for key, name, kind in wanted:
        if name and name not in names[kind] | NAMED_BY_CODE:
            yield mistakes.NameDead(mistake=f"there is nothing called “{name}” among the {kind}", where=place.at(key))


# --- letters, clocks, rules, head ------------------------------------------------------------------------------------
def _letter_mistakes(letter: LetterTemplate, place: _Place) -> Found:
    given = {paragraph.part for paragraph in letter.paragraphs} - {""}
    for number, part in enumerate(letter.parts):
        if part.id not in given and part.id != "addressed":  # the letterhead gives that one
            yield mistakes.PartEmpty(mistake=f"no paragraph gives the part “{part.id}”", where=place.at("parts", number, "id"))
    known, ids = {part.id for part in letter.parts}, set()
    for number, paragraph in enumerate(letter.paragraphs):
        if paragraph.part and paragraph.part not in known:
            yield mistakes.NameDead(mistake=f"the letter has no part “{paragraph.part}”",
                                    where=place.at("paragraphs", number, "part"))
        if paragraph.id in ids:
            yield mistakes.IdTwice(mistake=f"the paragraph {paragraph.id} is there twice",
                                   where=place.at("paragraphs", number, "id"))
        ids.add(paragraph.id)


def _timeline_mistakes(timeline: Timeline, place: _Place) -> Found:
    days = [value.starts for value in timeline.values]
    if not days or len(set(days)) < len(days):
        yield mistakes.DayWrong(mistake="each value needs its own first day", where=place.at("values"))
    for value in timeline.values:
        if (value.amount is None) is (value.unit in NUMBERED) or (value.amount is not None and value.amount < 1):
            yield mistakes.AmountOdd(mistake=f"{value.amount} does not fit the unit {value.unit}", where=place.at("values"))


def _rule_mistakes(rule: Rule, place: _Place, pack: str, today: date) -> Found:
    if not rule.id.startswith(f"{pack}/"):
        yield mistakes.IdNotPath(mistake=f"the rule {rule.id} does not begin with {pack}/", where=place.at("id"))
    if rule.verified_on > today:
        yield mistakes.DayWrong(mistake=f"{rule.verified_on} has not come yet", where=place.at("verified_on"))
    if not re.match(r"https?://\S+\.\S+", rule.link):
        yield mistakes.TypeWrong(mistake=f"“{rule.link}” is not a web address", where=place.at("link"))
    if " CFR " in rule.cite and rule.kind == "regulation":
        try:
            citation = read_citation(rule.cite)
        except CitationUnreadable:
            yield mistakes.CitationUnread(mistake=f"“{rule.cite}” is not a citation", where=place.at("cite"))
            return
        if pack == "us" and citation.rule_id != rule.id:
            yield mistakes.CitationUnread(mistake=f"the id of {rule.cite} is {citation.rule_id}", where=place.at("cite"))


def _info_mistakes(info: PackInfo, path: Path, today: date) -> Found:
    place = _Place(path, [])
    if info.reviewed_on > today:
        yield mistakes.DayWrong(mistake=f"{info.reviewed_on} has not come yet", where=place.at("reviewed_on"))
    try:
        due_on = Pack((info,), lambda _name: {}).review_due_on
    except (ValueError, TypeError):
        yield mistakes.DayWrong(mistake=f"“{info.review_every}” is not a span like “12 months”", where=place.at("review_every"))
        return
    if today > due_on:
        yield mistakes.ReviewPast(mistake=f"the law had to be read again by {due_on}", where=place.at("reviewed_on"))
    for name, words in info.terms.items():
        for language in info.languages:
            if not words.get(language):
                yield mistakes.LanguageMissing(mistake=f"the word for “{name}” is missing in {language}",
                                               where=place.at("terms", name))
