"""A small grammar of ideas: word classes, and rules that say which classes follow each other how closely.

A lexicon is text, one class a line: `STAFF: staff, bodies, personnel*, people`. A trailing `*` stands for any ending;
a phrase that begins with `!` takes its place out of the class ("!assistant principal"). A rule is a line too:
`NO ~3 STAFF` means a word of class NO, at most three words, a word of class STAFF, within one sentence.
`A|B` is either class, lower case is the word itself, and ` / X Y` at the end means: not if X or Y is in the sentence.
`A & B & C` means one word of each class, in any order and anywhere in the sentence, no word counted twice.
`START` and `END` are the sentence's own beginning and end, so that `START no END` is a bare "No."
No regular expressions and no unbounded search: the time is linear in the length of the paper.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from inwriting.core.checks.reading.sentences import Sentence

_CONTINUED = re.compile(r"\|\n\s*")  # a rule may go on in the next line after "|"
_MOST_WORDS = 20_000
_ONE_THOUGHT = 60  # words: longer sentences are lists or tables

Spans = dict[str, list[tuple[int, int]]]
# Which rules begin with a name, for each tuple of rules in use; the tuple is kept with it, so that its id stays its own.
_PLACES: dict[int, tuple[Sequence["Rule"], dict[str, list[int]]]] = {}


class Rule(msgspec.Struct, frozen=True):
    """One line of the grammar: steps of (gap before it in words, alternatives), and classes that silence it."""

    id: str
    line: str
    steps: tuple[tuple[int, tuple[str, ...]], ...]
    silenced_by: tuple[str, ...] = ()
    in_order: bool = True


class Match(msgspec.Struct, frozen=True):
    """A rule that fits: its id, the words [first, last) of the sentence, and the line that fitted."""

    id: str
    first: int
    last: int
    line: str


def read_rules(rule_id: str, lines: str) -> tuple[Rule, ...]:
    """Read rules from text, one a line; blank lines are skipped."""
    rules = []
    for line in (raw.strip() for raw in _CONTINUED.sub("|", lines).strip().splitlines()):
        if not line:
            continue
        body, _, silenced = line.partition(" / ")
        in_order = " & " not in body
        if not in_order and "~" in body:
            raise ValueError(f"A rule goes in order or in any order, not both: {line}")
        steps = _read_steps(body.replace(" & ", " "))
        rules.append(Rule(rule_id, line, steps, tuple(silenced.split()), in_order))
    return tuple(rules)


def _read_steps(body: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    steps: list[tuple[int, tuple[str, ...]]] = []
    gap = 0
    for part in body.split():
        if part.startswith("~"):
            gap = int(part[1:])
        else:
            steps.append((gap, tuple(part.split("|"))))
            gap = 0
    return tuple(steps)


class _Known(NamedTuple):
    """What a lexicon knows of one word: classes of the word alone, and phrases that go on with a second word."""

    alone: list[str]
    going_on: dict[str, list[tuple[tuple[str, ...], str]]]
    open_ended: list[tuple[tuple[str, ...], str]]


class Lexicon:
    """Word classes, looked up by first word so that one pass over a sentence finds every class."""

    def __init__(self, lines: str) -> None:
        self._exact: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._prefix: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._known: dict[str, _Known] = {}
        for line in lines.strip().splitlines():
            name, _, phrases = line.partition(":")
            for phrase in filter(None, map(str.strip, phrases.split(","))):
                self._add(name.strip(), phrase)

    def _add(self, name: str, phrase: str) -> None:
        if phrase.startswith("!"):
            name, phrase = "!" + name, phrase[1:]
        first, *rest = " ".join(map(_say, phrase.replace("no one", "nobody").split())).split()
        table = self._prefix if first.endswith("*") else self._exact
        table.setdefault(first.rstrip("*"), []).append((tuple(rest), name))

    def tag(self, words: list[str]) -> Spans:
        """Return for each class the word ranges [first, last) where it stands."""
        spans: Spans = {}
        for index, word in enumerate(words):
            known = self._known.get(word) or self._learn(word)
            for name in known.alone:
                spans.setdefault(name, []).append((index, index + 1))
            if known.going_on or known.open_ended:
                second = words[index + 1] if index + 1 < len(words) else ""
                for rest, name in (*known.going_on.get(second, ()), *known.open_ended):
                    last = index + 1 + len(rest)
                    if last <= len(words) and all(map(_fits, rest, words[index + 1:last])):
                        spans.setdefault(name, []).append((index, last))
        for name in [name for name in spans if name.startswith("!")]:
            barred = {i for first, last in spans.pop(name) for i in range(first, last)}
            kept = [span for span in spans.get(name[1:], []) if not barred.intersection(range(*span))]
            spans[name[1:]] = kept
        return spans

    def tag_sentence(self, sentence: Sentence) -> Spans:
        """Tag a sentence once: its classes, its plain words, and where it begins (START) and ends (END)."""
        if self not in sentence.tags:
            words = [word for word, _, _ in sentence.words]
            spans = self.tag(words)
            for index, word in enumerate(words):
                spans.setdefault(word, []).append((index, index + 1))
            spans["START"], spans["END"] = [(0, 0)], [(len(words), len(words))]
            sentence.tags[self] = {name: places for name, places in spans.items() if places}
        return sentence.tags[self]

    def _learn(self, word: str) -> _Known:
        """Gather what is known of a word, once; a very long paper does not fill the memory."""
        if len(self._known) > _MOST_WORDS:
            self._known.clear()
        known = self._known[word] = _Known([], {}, [])
        entries = list(self._exact.get(word, ()))
        for length in range(1, min(len(word), 30) + 1):
            entries += self._prefix.get(word[:length], ())
        for rest, name in entries:
            if not rest:
                known.alone.append(name)
            elif rest[0].endswith("*"):
                known.open_ended.append((rest, name))
            else:
                known.going_on.setdefault(rest[0], []).append((rest, name))
        return known


def _say(word: str) -> str:
    """Write a word of a phrase as sentences give it: "doctor's note" stands there as "doctor note"."""
    return word[:-2] if word.endswith("'s") and word not in ("it's", "that's", "there's", "what's", "let's") else word


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def find_matches(sentence: Sentence, lexicon: Lexicon, rules: Sequence[Rule]) -> list[Match]:
    """Return the first fit of each rule in the sentence."""
    spans = lexicon.tag_sentence(sentence)
    present = spans.keys()
    matches = []
    for rule in _rules_beginning_with(present, rules):
        if present.isdisjoint(rule.steps[-1][1]) or not present.isdisjoint(rule.silenced_by):
            continue  # most rules end here, without following a step
        found = _fit(rule, spans) if rule.in_order else _fit_anywhere(rule, spans, len(sentence.words))
        if found:
            matches.append(Match(rule.id, found[0], found[1], rule.line))
    return matches


def _rules_beginning_with(present: Iterable[str], rules: Sequence[Rule]) -> list[Rule]:
    """Return, in their order, the rules whose first step may stand in a sentence of these classes and words."""
    kept, places = _PLACES.get(id(rules), ((), {}))
    if kept is not rules:
        places = {}
        for place, rule in enumerate(rules):
            for name in rule.steps[0][1]:
                places.setdefault(name, []).append(place)
        if isinstance(rules, tuple):
            _PLACES[id(rules)] = (rules, places)
    return [rules[place] for place in sorted({place for name in present for place in places.get(name, ())})]


def _fit(rule: Rule, spans: Spans) -> tuple[int, int] | None:
    """Follow the steps from every start at once: each step keeps, per end reached, the earliest beginning."""
    _, names = rule.steps[0]
    reached = {last: first for name in names for first, last in spans.get(name, ())}
    for gap, names in rule.steps[1:]:
        reached = _advance(reached, gap, [span for name in names for span in spans.get(name, ())])
        if not reached:
            return None
    if not reached:
        return None
    last = min(reached)
    return reached[last], last


def _fit_anywhere(rule: Rule, spans: Spans, length: int) -> tuple[int, int] | None:
    """Find a word for each step, in any order; what stands far apart in a text without full stops is not one thought."""
    if length > _ONE_THOUGHT:
        return None
    places = [[span for name in names for span in spans.get(name, ())] for _, names in rule.steps]
    return _choose_apart(places, ()) if all(places) else None


def _choose_apart(
    places: Sequence[list[tuple[int, int]]], taken: tuple[tuple[int, int], ...]
) -> tuple[int, int] | None:
    """Choose one span of each list so that no two overlap, and return where they begin and end."""
    if not places:
        return min(first for first, _ in taken), max(last for _, last in taken)
    for first, last in places[0]:
        if all(last <= begin or end <= first for begin, end in taken):
            found = _choose_apart(places[1:], (*taken, (first, last)))
            if found:
                return found
    return None


def _advance(reached: dict[int, int], gap: int, spans: list[tuple[int, int]]) -> dict[int, int]:
    following: dict[int, int] = {}
    for first, last in spans:
        for before in range(max(0, first - gap), first + 1):
            if before in reached and last not in following:
                following[last] = reached[before]
    return following
