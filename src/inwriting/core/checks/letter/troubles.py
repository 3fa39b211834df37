"""What goes wrong for a child at school: harm, lack, loss, diagnoses and counts, as patterns over plain words."""

import re

from inwriting.core.checks.letter.alternatives import one_of

_ADVERSE_WORDS = one_of("""
    cut, was changed, were changed, was taken, were taken, was moved, were moved, taken away, took away, taken
    off, crossed out, was deleted, was switched, reduced, removed, denied, refused, declined, rejected, stopped,
    ended, dropped, missed, failed, fails, failing, ignored, suspended, suspension, suspensions, expelled,
    restrained, restraint, restraints, secluded, seclusion, hurt, injured, injury, injuries, bitten, bruis*,
    eloped, elopes, eloping, elopement, elopements, choked, chokes, choking, wanders, wandered, wandering,
    bolted, bolts, bolting, falls, fell, fainted, faints, regress*, meltdown, meltdowns, tantrum, tantrums,
    unsafe, soaked, wet, bleeding, bloody, hungry, dirty, broken, fracture*, concussion, stitches, in tears,
    unsupervised, unattended, soiled, overwhelmed, struggl*, quit, resigned, absent, absences, pulled,
    reassigned, replaced, overdue, late, behind, below, worse*, delayed, arrears, declin*, bullied, bullying,
    referral, referrals, detentions, faded, discontinued, eliminated, slashed, vacant, unfilled, understaffed,
    shortage, shortages, go without, goes without, went without, going without, violat*, failure, failures,
    neglect*, noncompliance, canceled, cancelled, postponed, skipped, withheld, incompetent, lying, refuses,
    refusing, denies, denying, cries, crying, hits, unable, isolated, afraid, scared, terrified, excluded, left
    out, left alone, left behind, left him, left her, left without, left unattended, sent home, picked him up,
    picked her up, seizure, seizures, lost, copied, unmet, shorted, shortchanged, instead of, retained,
    escalat*, lapsed, expired, dangerous, danger, risk, hospitali*, emergency, aggress*, self-injur*, accident,
    accidents, lagging, is blank, was blank, is missing, was missing, is empty, is vague, is wrong, stagna*,
    no-show, frustrat*, brushed off, waved off, talked over, shrugged, moved on, changed the subject, hung up,
    unchanged, same as last, same as two, same ones, cut and pasted, copied and pasted, owed, owes, in place of,
    cayó, cayo, cae, golpe*, lastim*, escap*, negó, quitaron, solo en, sola en, se fue,
    atras*
""")
ADVERSE = re.compile(
    r"(?<!\bto )(?<!\bwill )(?<!\bwould )(?<!\bbe )(?<!\bcould )(?<!\bcan )"
    rf"\b{_ADVERSE_WORDS}\b")
NOT_ADVERSE = re.compile(rf"""\b{one_of('''
    risk assessment, risk management, lost and found, prevent*, avoid*, this fall, last fall, in the fall,
    behind him, behind her, behind them, emergency contact, emergency card, emergency form, referral form,
    accident report form, late bus, late fee
''')}\b""")
NEGATION = re.compile(rf"\b{one_of('not, never, nobody, none, nothing, no longer, neither, hardly, nadie, nunca')}\b")
_DENIED_TO_US = one_of("""
    get, given, told, invited, asked, receive, received, shown, allowed, notified, informed, consulted, at,
    included, seen, offered, sent
""")
# A "not" that is no fact: of the parent's own mind, of a rule or a plan, or of an answer still awaited.
IDLE_NEGATION = re.compile(
    r"^nothing (?:urgent|serious|new|else|big|personal)\b|\bnot (?:\w+ )?(?:work|convenient|possible) (?:for|with) (?:me|us|my)\b"
    r"|\b(?:no longer|not) (?:be )?(?:needed|necessary|required|warranted)\b|\bnot need to\b"
    r"|\bnever (?:\w+ )?(?:got|get|heard|received|had|saw) (?:(?:anything|a word|a reply|an answer|a response)\b|back\b)"
    r"|^that (?:\w+ ){1,4}?(?:would|will|can|could) not\b|^nothing$"
    r"|\b(?:i|we) (?:still |have |got |heard |hear ){1,2}nothing\b"
    rf"|\b(?:i|we) (?:am|are|do|have|would|could|can|will|did|was|were|had) not (?!{_DENIED_TO_US}\b)"
    r"|\b(?:i|we) (?:have|had) not (?:given|sent|shown|offered|asked|notified|informed)\b"
    r"|\b(?:should|must|need|may|shall|might|why) not\b"
    r"|\bnot (?:agreed|accepted|only|sure|limited|hesitate|an?|to exceed|asking)\b"
    r"|\bhave not (?:had|heard|received|gotten) (?:\w+ ){0,3}?(?:answer|reply|response|back|from)")
_LACKED = one_of("""
    aide, aides, para, paras, adult, adults, help, support, staff, teacher, service, services, session,
    sessions, progress, growth, data, plan, notice, pwn, meeting, training, supervision, reason, change, speech,
    ot, pt, therapy, therapist, report, reports, rpts, nurse, interpreter, substitute, sub, coverage,
    improvement, evaluation, minutes, friends, response, explanation, one, goal, goals, consent, warning,
    attendant, specialist, money, certified, schedule, show, ayudante, aviso
""")
_SPANISH_NEGATED = one_of("""
    puede, pueden, habla, tiene, hay, come, quiere, sabe, recibe, está, es, ha, han, le, lo, la, me, nos, se
""")
LACK = re.compile(
    rf"\b(?:no|zero|little|minimal|hardly any) (?:[\w-]+ ){{0,3}}?{_LACKED}\b(?! (?:later|less|more|fewer)\b)"
    r"|\b(?:has|have|had|there (?:is|are|was|were)|with|shows?|got|are|is) no (?!(?:one|longer|later|less|more)\b)[a-z]+"
    r"|\bwithout (?:an?|any|his|her|my|our|the|prior|being|telling|asking|notice)\b|\bsin (?:ayuda|un|una|su)\b"
    rf"|\bno {_SPANISH_NEGATED}\b")
DIAGNOSIS = re.compile(rf"""\b(?:\w+ syndrome|{one_of('''
    autis*, asd, adhd, ptsd, tbi, dyslexi*, epilep*, pdd, pdd-nos, diabet*, apraxia, syndrome, cerebral palsy,
    cp, spina bifida, muscular dystrophy, nonverbal, non-verbal, nonspeaking, non-speaking, deaf, blind,
    visually impaired, hearing loss, hard of hearing, hearing impair*, intellectual disab*, developmental
    delay*, developmentally delayed, intellectual delay, medically fragile, fasd, anxiety, bipolar, depress*,
    ocd, sensory processing, trach*, g-tube, feeding tube, wheelchair, diagnosed, diagnosis, diagnoses, fragile x,
    tourette*, stutters, allerg*, hemophilia, parálisis, síndrome, convulsiones
''')})\b(?! {one_of('''
    program, class*, room, unit, team, teacher, specialist, society, consultant, center, waiver, support group,
    evaluation, eligibility, category, training
''')})""")
_NUMBERS = one_of("""
    #, #x, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozen, several, multiple, many,
    twice, numerous, half, every
""")
_COUNTED = one_of("""
    incident, incidents, referrals, suspensions, absences, injuries, falls, bruises, seizures, elopements, calls
    home, accidents, meltdowns, times, days, weeks, months, hours, classes, lessons, sessions, grades behind,
    grades below, years behind, years below, errors, restraints
""")
AHEAD = re.compile(r"\b(?:will|would|may)\b")
COUNT = re.compile(
    rf"(?<!\bin )(?<!\bwithin )(?<!\bnext )(?<!\bby )(?<!\bthan )\b{_NUMBERS} (?:[\w/-]+ ){{0,4}}?{_COUNTED}\b"
    r"(?! (?:of )?notice\b| (?:daily|weekly|per|each)\b)")
SHORTFALL = re.compile(
    rf"\bonly (?:\S+ ){{0,3}}?{one_of('given, provided, delivered, received, got, came, minutes, times, were, was, #')}\b"
    rf"|\b\d+\S* {one_of('vs, versus, instead of, rather than, out of, of the, of, not')} \d+"
    r"|\b(?:now|new one|was|were) (?:\S+ ){0,3}?(?:shared|as available|as needed)\b"
    r"|\bshare[ds]? (?:\S+ ){0,3}?(?:with|between|among) (?:\S+ ){0,3}?(?:others|students|kids|children|classmates)\b"
    r"|\bin name only\b|\bonly on paper\b")
_HURTS = one_of("""
    mean, hurt, harm, undo, cost him, cost her, set him back, set her back, take away, force, cause, confuse, upset, break
""")
_TAKE_AWAY = one_of("end, remove, cut, drop, reduce, stop, take away, fade, eliminate, discontinue")
# What a change does, or would do, to the child; and a loss that is announced.
CONSEQUENCE = re.compile(
    rf"\b(?:(?:has )?meant|(?:would|will) (?:only )?{_HURTS})\b(?! a lot| the world)"
    rf"|\b(?:proposal|plans?|proposed|decision|intends?) to {_TAKE_AWAY}\b")
# "No other concerns", "no rush": nothing is missing.
NOTHING_AMISS = re.compile(
    r"\bno (?:other |further |new |real )?(?:concerns?|questions?|objections?|rush|hurry|worries)\b"
    r"|\b(?:had|have|received|got|heard) no (?:reply|answer|response|word)\b")
CONCERN = re.compile(rf"(?<!\bmay )\b{one_of('concern*, worry, worried, worries, afraid, alarmed, troubled, preocup*')}\b"
                     r"(?! (?:template|letter|form|gap))")
