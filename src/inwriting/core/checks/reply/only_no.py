"""Says whether a passage holds nothing but the asking and the no: any further matter may be its reason."""

from collections.abc import Sequence
from functools import cache

from inwriting.core.checks.reading import Lexicon, Sentence

# What belongs to asking, refusing and sending a paper; everything else in a short refusal may be its reason.
_PLAIN = """
NO: a, an, the, this, that, these, those, it, its, his, her, him, he, she, they, them, their, we, us, our, i, me, my
NO: you, your, of, for, to, in, on, at, by, with, from, as, and, or, but, so, then, be, is, are, was, were, been
NO: being
NO: am, do, does, did, have, has, had, will, would, can, could, shall, should, may, might, not, no, never, nor, nope
NO: there, here, what, which, who, whom, when, any, some, all, one, just, only, simply, also, again, still, yet, now
NO: right, time, today, present, moment, currently, further, once, after, before, if, than, because, very, really
NO: request*, ask*, want*, said, say, says, saying, told, tell, tells, answer*, repl*, respon*, wrote, writes, written
NO: letter*, email*, e, mail, call*, note*, notice*, pwn, form, paper, line, box, page, record*, minutes, meeting*
NO: mtg
NO: iep, ard, arc, cse, pet, team*, committee, district, school, lea, principal, director, office, board, agency
NO: staff
NO: department, services, service, special, education, sped, coordinator, supervisor, administrat*, vice, chair*
NO: panel
NO: decid*, decision*, determin*, conclu*, found, consensus, position, outcome, result*, status, action, disposition
NO: den*, refus*, declin*, reject*, disapprov*, approv*, grant*, agree*, disagree*, accept*, adopt*, support*, add*
NO: provid*, assign*, give*, gave, giv*, get*, got, receiv*, mov*, forward, proceed*, accommodat*, honor*, pursu*
NO: remov*, discontinu*, cut, reduc*, dropped, end, ended, taken, took, away, off, out, gone, stopped, pulled
NO: recommend*, warrant*, necessary, needed, need*, requir*, appropriate, justif*, feel*, felt, believ*, think, see
NO: consider*, review*, careful, carefully, regret*, unable, able, unfortunately, thank*, please, advised, be, inform*
NO: respectfully, sincerely, regards, dear, mr, mrs, ms, dr, mom, dad, parent*, mother, father, family, child
NO: student*
NO: son, daughter, kid, boy, girl, full, stop, period, flat, flatly, going, happen*, offer*, propos*, happy, sorry
NO: level, reference*, above, subject, re, matter, dated, regarding, concerning, pursuant, additional, extra, explain*
NO: explanation, reason*, why, rationale, basis, item, question*, day, week, month, year, monday, tuesday, wednesday
NO: thursday, friday, yes, well, okay, ok, about, into, up, down, back, more, other, another, discuss*, talk*, until
NO: application, petition, appeal, part, section, field, status, date, listed, list, file, report, finding*, final
NO: january, february, march, april, june, july, august, september, october, november, december, fall, spring
NO: hour*, minute*, min, hrs, half, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen
NO: thirty, forty, sixty, ninety, hundred, daily, days, full, plan*, draft, says, per, times, twice, less, fewer
NO: instead
NO: n, summary, text*, voicemail*, circled, checked, verbal*, backpack, question*, direct, dedicated, used, word, copy
NO: look*, shook, shake*, nod*, head, push*, press*, independent, evaluator*, doctor*, pediatrician, advocate*
NO: attorney*, therapist*, across, unchanged
NO: same, remain*, stand*, kept, keep, nothing, list*, mention*, brought, bring*, change*, increase*, long
NO: whole, entire, word*, sentence, came, come, comes, went, that, sent, send, got, made, make*, put, consensus
"""


# Classes of a reply that name the help, the missing reason, and the ways to wave a parent off.
_NAMED = ("AIDE", "PARAS", "ADMIN", "DENY", "not-typical.PERSONAL", "no-reason.WHY", "no-reason.HUSH",
          "no-reason.CIRCLE", "no-reason.ONELINE")


def says_only_no(sentences: Sequence[Sentence], helpers: Lexicon) -> bool:
    """Say whether all words ask, refuse or name the help; one foreign word, or one in eight, is let pass."""
    foreign = count = 0
    for sentence in sentences:
        words = [word for word, _, _ in sentence.words]
        known = {n for first, last in _known_places(words, helpers) for n in range(first, last)}
        foreign += len(words) - len(known) - sum(word.isdigit() for n, word in enumerate(words) if n not in known)
        count += len(words)
    return foreign <= max(1, count // 8)


def _known_places(words: list[str], helpers: Lexicon) -> list[tuple[int, int]]:
    named = helpers.tag(words)
    places = _get_plain().tag(words).get("NO", [])
    return places + [span for name in _NAMED for span in named.get(name, ())]


@cache
def _get_plain() -> Lexicon:
    return Lexicon(_PLAIN)
