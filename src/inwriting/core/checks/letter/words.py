"""The words of a parent's letter: word classes, and rules for the parts a letter of each kind must have."""

from functools import cache

from inwriting.core.checks.letter.kinds import KIND_WORDS
from inwriting.core.checks.reading import Lexicon, Rule, read_rules

_WORDS = """
SUPPORT: aide, aides, para, paras, paraprofessional*, paraeducator*, one on one, one to one, 1:1, 1 on 1
SUPPORT: adult support, instructional assistant, educational assistant, teaching assistant, personal assistant
SUPPORT: dedicated adult, attendant, intervener, shadow, additional adult, classroom aide, accommodation*
SUPPORT: compensatory, speech, occupational therapy, physical therapy, ot, pt, behavior plan, bip, nurse, counseling
SUPPORT: assistive technology, interpreter, tutoring, transportation, supervision, assistant, helper, services
SUPPORT: service, support person, someone with him, someone with her, someone beside, adult
AIDE: aide, aides, para, paras, paraprofessional*, paraeducator*, one on one, one to one, 1:1, 1 on 1, adult support
AIDE: instructional assistant, educational assistant, teaching assistant, dedicated adult, attendant, intervener
AIDE: additional adult, adult assistance, support person, support assistant, someone with him, someone with her
AIDE: an adult, helper, assistant, extra adult
AIDE: !assistant principal, !assistant superintendent, !legal aide
ASK: ask, asking, asks, request, requesting, requests, requested, would like, want, wants, please, seek, seeking, need
ASK: needs, consider, urge, propose, right, hoping, hope, ought, demand, must have, deserves, added, add, require
ASK: requires, insist, restore, reinstate
IEPWORD: goal, goals, present levels, plaafp, iep services, services in iep, services page, accommodations page
IEPWORD: minutes, behavior plan, bip, fba, related services, supplementary aids, service page, evaluation report
IEPWORD: objective, objectives, annual goal, annual goals, benchmark*, section, 300.320*, least restrictive, sessions
IEPWORD: speech therapy, plop, special factors, times a week, per week, page
TEAM: iep team, team, iep meeting, meeting, ard, committee, iep, reconvene, conference, arc, cse
ASKTEAM: ask, asking, request, requesting, please, would like, call, schedule, convene, reconvene, hold, consider
ASKTEAM: discuss, review, address, meet, set up, arrange, add to the agenda, put, place
ANSWER: prior written notice, pwn, notice of action, written response, written reply, written answer
ANSWER: response in writing, reply in writing, answer in writing, respond in writing, in writing, written explanation
ANSWER: written decision, respond by, reply by, answer by, your response, your reply, your answer, hear from you
ANSWER: hear back, write back, let me know, email me back, written notice, get back to me, look forward
ANSWER: provide me with, norep, respond within, a response
ANSWERASK: please, ask, asking, request, requesting, expect, would like, provide, send, issue, look forward, need
ANSWERASK: respond, reply, give, kindly, await, let, write, answer, want, should, could you, get, email
LACK: no, not, never, without, failed, failure, did not, refused
"""
_EXTRA = """
COMPLAINT: failure to implement, formal complaint, filing a complaint, state complaint, violation, violations
COMPLAINT: complaint
PAST: no prior written notice, without prior written notice, never received, never got, did not send
PAST: failed to provide, not given a prior, did not receive
"""

_RULES = {
    "support": """
        AIDE / COMPLAINT NEWS
        ASK ~14 SUPPORT / COMPLAINT NEWS
        SUPPORT ~10 ASK|reduced|discontinued|removed|cut|ended|dropped|stopped|changed|missed / COMPLAINT NEWS
        missed ~1 services
        reduced ~3 from
        services ~2 missed
    """,
    "iep-areas": """
        iep ~4 goals|goal
        goals ~4 not|since|reports|progress
        present level|levels
        annual goal|goals
        goal|goals ~4 in|of|for|number|on|1|2|3|4 / HISLIFE
        iep ~3 goal|goals|page|section|services|lists|states|says|calls|includes|provides|minutes|objective|
            objectives / COMPLAINT
        plaafp|plop|bip|fba
        behavior plan|intervention
        service|services ~2 in ~2 iep
        services|service ~1 page|grid
        minute|30|60|minutes ~3 sessions
        NUMBER ~3 minute ~3 sessions
        sessions ~2 each|per|a ~1 week
        accommodation|accommodations ~4 page|listed|iep
        supplementary aids
        reading|math|writing|communication|behavior|safety|toileting|mobility ~3 goal|goals
        page ~1 NUMBER
        section ~2 of ~2 iep
        areas ~4 affected|need|of
    """,
    "asks-team": """
        can|could|will|would|may ~3 team|committee ~2 talk|meet|discuss|look|consider
        ask|asking|request|requesting ~3 you|everyone|all ~2 meet|convene|sit|gather
        ASKTEAM ~10 team|meeting|committee|reconvene|conference / THANKMEET PASTTENSE
        team|committee|arc|ard|meeting ~6 consider|discuss|review|add|address|reconvene|meet|convene|decide|revise|
            amend|look / THANKMEET PASTTENSE
        ask|asking|request|requesting|would ~6 iep meeting
        at ~4 next|upcoming ~4 meeting
        reconvene|convene
        put|add|place|include|on ~5 agenda
        want|ask|like|need|asking ~4 team|committee ~4 talk|look|meet|consider|discuss
    """,
    "asks-answer": """
        put|confirm ~4 writing|email / PAST
        ask|please|can|could|would ~5 send|reply|respond|answer|confirm ~2 it|by|me|to|back|in|that|the / PAST THANKMEET
        ANSWERASK ~10 ANSWER / PAST
        email|send|give|mail|provide ~4 notice|decision|reasons / PAST
        request|requesting|want|need|asking ~6 pwn|notice / PAST
        ANSWER ~6 by|within|if|please|explaining / PAST
        if ~14 ANSWER / PAST
        look forward ~4 hearing|response|reply|answer
        let me know ~8 by
    """,
    "reasons": """
        can|could not ~1 open|eat|walk|talk|speak|write|sit|stay|use|follow|reach|tell|keep|read|be|do|manage|start|
            finish
        gone|went|goes|going without
        was|were|been ~1 removed|cut|stopped|denied|ended|absent|hurt|sent
        regress|regresses|regressing|chokes|choking|falls|faints|elopes|wanders|wandering|hungry
        told ~2 no
        failing|fails|behind|worse|declined|regression|unsupervised|unattended|soiled|bitten|bit
        cut|reduced|removed|taken ~3 half|away|without
        nobody ~2 told|tells|called|helps|helped|replaced
        because|since|due|diagnosed|diagnosis|struggles|struggled|struggling|unable|cannot|fell|fall|falls|bolted|
            elopes|eloped|runs|ran|hit|hits|hurt|injured|injury|bruise|bruises|seizure|seizures|concern|concerns|
            concerned|worried|missed|afraid|suspended|regressed|refuses|meltdowns|meltdown|overwhelmed|unsafe|alone|
            choked|wandered|left
        has|have ~4 autism|adhd|disability|syndrome|epilepsy|palsy|delay|diabetes|dyslexia|anxiety|tbi|impairment|
            seizures|apraxia
        autism|adhd|ptsd|tbi|dyslexia|epilepsy|pdd|diabetes|apraxia
        not|no ~3 timely|given|receive|received|able|safe|help|modified|trained|training|keep|follow|finish|staff|
            progress|speak|tell|been|meet|have / ANSWER
        failure|failed|denies|denied|denying|delayed|late|overdue|arrears
        needs|need ~3 help|prompts|prompting|reminders|someone|assistance|redirection|constant|support ~4 to|with|for|
            in
        so ~1 that|he|she ~4 can|safe
        help|helped|allow|ensure|enable ~2 him|her|them|my|a|access ~6 learn|access|stay|keep|participate|join|the|
            with
        every|each|last|yesterday|twice|times|days ~3 day|week|month|times|a
        helped ~1 him|her
        only ~6 were|was|given|came|minutes
        works ~2 when|only
    """,
}


@cache
def get_words() -> Lexicon:
    """Return the word classes of a letter."""
    return Lexicon(_WORDS + _EXTRA + KIND_WORDS + """
NEWS: press release, training for teacher, training of teacher
HISLIFE: goal kick, career goal, soccer goal
NUMBER: 1, 2, 3, 4, 5, 6, 7, 8, 9, one, two, three, four, five, ten, 10, 15, 20, 30, 45, 60
THANKMEET: thank you for meeting, thanks for meeting, nice to meet, thank you for the meeting
PASTTENSE: met on, meeting ended, left the meeting, before the january, team decided
""")


@cache
def get_part_rules() -> tuple[Rule, ...]:
    """Return the rules that find the parts."""
    return tuple(rule for part, lines in _RULES.items() for rule in read_rules(part, lines))
