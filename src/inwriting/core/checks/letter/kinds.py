"""Rules for the parts that only some kinds of letter have; the ids are those of `[[parts]]` in packs/us/letters."""

from functools import cache

from inwriting.core.checks.letter.spanish import KIND_RULES as SPANISH_RULES
from inwriting.core.checks.reading import Rule, read_rules

_RULES = {
    "accepts": """
        i|we ~2 agree|accept|consent|approve ~6 with|to|that|the|these / NOTAGREE
        agree|accept ~3 part|parts|following|first|rest / NOTAGREE
    """,
    "excepts": """
        i|we ~2 NOTAGREEWORD
        except|exception|disagree|object|objection|withhold
    """,
    "quotes-lines": """
        line|lines|sentence|page|iep|section|plan|it ~8 says|states|reads|leaves|open|vague|unclear
        the ~1 iep|plan ~2 says|states|reads
    """,
    "proposes-wording": """
        i|we ~1 propose|suggest
        propose|proposed|suggest|suggested|instead|replace|new ~8 wording|words|text|sentence|line|say|read
        wording ~6 propose|suggest|proposed|clear|clearer
        could|should ~3 say|read|state ~1 instead
    """,
    "refusal": """
        TOLDNO ~10 REFUSEWORD
        school|district|team|principal|director|they|she|he|you ~4 REFUSEWORD / FUTUREIF
        notice|letter|refusal|decision ~6 dated|of ~2 MONTHNAME
        my|our|the ~1 request ~8 REFUSEWORD
        would|will|can not ~2 give|provide|add|assign|approve|evaluate
    """,
    "answers-reasons": """
        answer|respond|reply ~4 reasons|reason|points|point
        notice|school|district|letter|you|she|he ~3 says|said|gives|gave|states|stated|wrote ~20 because|but|however
        about|to|on ~3 reason|reasons|point
        the|your reason ~3 given|is|was
        as|to|about|on ~2 staffing|dependence|budget|progress|independence|cost
    """,
    "need-by-need": """
        each|every ~2 need
        need|needs ~6 how|who ~4 meet|would|will|does
        how ~4 shared ~6 meet
        who ~3 is|does|will|keeps ~6 with|for|while|when
    """,
    "filing": """
        filed|filing|sent|submitted|made ~6 complaint|request|petition
        complaint ~8 MONTHNAME|dated|filed|received|number
    """,
    "understanding": """
        understood|understand|understanding
        you|she|he ~1 told|said|explained ~4 me|us|that
        our ~2 talk|conversation|call|meeting
        as i recall|remember|heard
    """,
    "asks-correction": """
        if ~4 wrong|mistaken|misunderstood|right|missed|differently|disagree ~8 tell|let|write|correct|know
        correct me|this|it|anything
        please ~4 correct
    """,
    "asks-notice": """
        send|give|provide|issue|ask|asking|request|requesting|need|want|expect|owe|email ~10 WRITTENNOTICE / NEVERGOT
        WRITTENNOTICE ~8 please|required|by
    """,
    "names-records": """
        records|logs|log|report|reports|data|notes|file|files|emails|schedule|schedules|statements|copies|copy|video
    """,
    "promise": """
        iep|plan|page ~8 says|states|promises|provides|requires|lists|calls|gives
        minutes ~2 of|a|per|daily|weekly
        promised|owed|in ~1 force
    """,
    "asks-plan": """
        plan|schedule ~3 in ~1 writing
        please|ask|asking|request|need|want|send|tell|make ~10 plan|schedule|makeup|make
        who ~4 steps|covers|gives|fills|substitute
        how ~6 made|make ~1 up
    """,
    "figures": """
        promised|given|missed|received|owed|hours|minutes ~4 DIGITS
        DIGITS ~3 minutes|hours|sessions|days
        summary|table|total|totals
    """,
    "order": """
        decision|order|state|hearing|report|agency|department ~10 orders|ordered|requires|required|directs|directed
        ordered|orders
        corrective action
    """,
    "statement": """
        my|parent|parents|our ~2 statement|concerns|view|views|input
        i|we ~2 want|wish|would|disagree|believe|ask ~6 record|known|read|say
    """,
    "points": """
        response|answer|point|points|report ~8 says|states|add|wrong|incorrect|following|correct
        like ~2 to ~2 add|answer|correct|reply
    """,
    "topics": """
        topic|topics|agenda
        talk|discuss|cover|go ~2 about|over|the|these
    """,
    "names-evaluation": """
        evaluation|evaluate|evaluated|assessment|assess|assessed|fba|test|testing|iee|reevaluation
    """,
    "asks-help": """
        mediation|mediator|facilitator|facilitated|facilitation|neutral
    """,
    "asks-meeting": """
        ask|asking|request|requesting|please|would|like|need|want|schedule|call|set|hold|let|can ~8 meeting|meet|
            conference
        times ~3 suit|work|good
    """,
    "asks-safeguards": """
        send|give|provide|ask|asking|request|requesting|copy|need|want|like|please ~10 safeguards|rights
    """,
    "asks-answer": """
        tell|write|send|let|answer|reply|confirm|show ~2 me|us|to|back ~14 writing|before|if|what|that|when|by
    """,
    "asks-team": """
        ask|asking|request|requesting|like|please ~14 meet|team|committee|consider|write|say|decide
    """,
}
KIND_WORDS = """
NOTAGREE: not agree, do not accept, not accept, disagree, not consent, agreement
NOTAGREEWORD: not agree, do not agree, disagree, object, not accept, do not accept, not consent, refuse
TOLDNO: told, said, says, wrote, informed, emailed, notified, answered, replied, learned, heard, explained
REFUSEWORD: refuse, refused, refuses, refusing, refusal, deny, denied, denies, declined, turned down, rejected, said no
REFUSEWORD: would not, will not, can not, could not, not give, not provide, not add, no aide, no one, not approve
FUTUREIF: if the team, if the district, if you
WRITTENNOTICE: prior written notice, written notice, notice of action, pwn, notice, the notice, decision in writing
NEVERGOT: not received, never received, no written notice, never got
MONTHNAME: january, february, march, april, may, june, july, august, september, october, november, december
MONTHNAME: 1*, 2*, 3*
DIGITS: 1*, 2*, 3*, 4*, 5*, 6*, 7*, 8*, 9*, 0
"""
KIND_PARTS = frozenset(_RULES)


@cache
def get_kind_rules() -> tuple[Rule, ...]:
    """Return the rules, with those that widen two parts of the request letter for the other kinds; English and Spanish."""
    return tuple(rule for rules in (_RULES, SPANISH_RULES) for part, lines in rules.items() for rule in read_rules(part, lines))
