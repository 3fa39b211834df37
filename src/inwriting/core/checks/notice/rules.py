"""The rules that find the seven parts of a notice in sentences, and tell a proposal from a refusal."""

from functools import cache

from inwriting.core.checks.reading import Rule, read_rules

_ACTION = """
    ACTOR|i ~8 propos|propose|proposes|proposed|proposing|recommends|recommend|recommended|recommending / RULE LACKS
    ACTOR|i ~8 refuses|refused|refusing|refuse|denies|denied|denying|declines|declined|declining|decline|rejects|
        rejected|rejecting|disapproved / RULE LACKS
    ACTOR ~6 REFUSE ~8 DO|request|AIDE / RULE LACKS
    REFUSE ~8 request|aide|paraprofessional|services|evaluation|placement / RULE LACKS
    request|requests|requested ~12 denied|refused|declined|rejected|not|disapproved / RULE LACKS WEIGHED
    asked|asks|requested|request ~12 denied|refused|declined / RULE LACKS WEIGHED
    CHILD ~2 not ~2 require|need|qualify ~3 a|an|the|any|for ~3 SERVICE / RULE LACKS WEIGHED
    request|requests|requested ~12 was|is|are|were|been ~1 denied|refused|declined|rejected|disapproved / RULE LACKS
    refusal|denial|proposal|intent|intention ~1 to|of ~1 DO|provide|the|request / RULE LACKS
    refusal|denial|removal|reduction ~1 of ~6 AIDE|SERVICE / RULE LACKS
    not ~1 approved|granted|accepted|authorized|honored ~3 by ~2 ACTOR / RULE LACKS
    ACTOR ~5 deciding|decides|chose|chooses|elected|elects|opted ~4 to|not / RULE LACKS
    ACTOR ~6 decided|intends|intend|plans|plan|agreed|agrees|voted ~3 to|on|upon|that / RULE LACKS
    ACTOR|i ~4 will|would|shall ~3 DO|DOING / RULE LACKS COURTESY WEIGHED
    we|school|district|they|team|i ~2 going ~1 to ~2 DO / RULE LACKS
    we|school|district|they|team|i are|is|am|be|been ~2 DOING / RULE LACKS WEIGHED
    ACTOR|i ~4 can|are|is|am not|unable ~3 DO|DOING / RULE LACKS
    not ~2 able|prepared|willing|ready ~1 to ~3 DO / RULE LACKS
    ACTOR|i ~4 does|do|did|has|have not ~3 agree|approve|support|find|recommend|grant|accept|adopt|see / RULE LACKS WEIGHED
    ACTOR|i ~2 not ~2 be ~2 DO|DOING|able / RULE LACKS
    ACTOR ~6 not ~5 warranted|necessary|needed|appropriate|required / RULE LACKS
    SERVICE ~5 is|are|was|were not ~2 warranted|necessary|needed|required|justified / RULE LACKS WEIGHED
    district|school|team|committee|we|lea|department|board ~2 can|will|would|could not / RULE LACKS
    notice|letter|pwn|notification ~8 that|stating|saying|said|says|it|informed ~8 will|would|was|is|be ~3 DO|
        DOING|REFUSE|DONE / RULE LACKS
    ACTOR ~1 position|response|decision|answer|determination ~3 REFUSE|not|no|agreed / RULE LACKS
    ACTOR said ~1 no / RULE LACKS
    we|school|district|team would ~1 like ~1 to ~2 DO / RULE LACKS
    SERVICE ~6 will|shall|would|can ~2 GOES|DONE / RULE LACKS WEIGHED
    SERVICE ~4 is|are|was|were|been|being|has|have|gets|got ~2 DONE / RULE LACKS WEIGHED DROPPED
    SERVICE ~3 ends|ended|ending|stops|stopped|begins|starts|drops|dropped|ceases|goes|moves|increases|
        decreases ~4 on|from|to|after|at|with|effective|by|MONTH / RULE LACKS WEIGHED
    SERVICE ~2 cut|reduced|increased|lowered|ended|discontinued|removed|added|changed ~3 from|to|by|effective|on / RULE LACKS
    removal|discontinuation|termination|reduction|addition|suspension|dismissal|exit ~5 to|for|from|of / RULE LACKS WEIGHED
    CHILD ~2 will|shall ~2 GETS / RULE LACKS WEIGHED
    he'd|she'd|they'd|would|will ~2 better|best ~1 served|placed|off / RULE LACKS WEIGHED
    will no longer|continue / RULE LACKS COURTESY
    continue|remain|remains|stays|stay as ~2 written|is|are|before|they|now / RULE LACKS
    found|determined|declared|finds|determines ~4 eligible|ineligible|qualif|qualify|qualifies|qualified / RULE LACKS
    continues|continue to ~2 qualify|be ~1 eligible / RULE LACKS
    ACTOR ~4 determined|found|finds|concluded|concludes ~6 not|no|eligible|ineligible|qualifies|longer / RULE LACKS
    decision|determination|consensus ~6 is|was|not|no|to ~2 DO|not|no|that / RULE LACKS
    option|placement|plan ~4 was|is ~1 selected|chosen|adopted / RULE LACKS NAMELESS
    recommendation|recommended|recommends ~6 declassify|dismiss|exit|place|placement|classify|continue|DO / RULE LACKS
    re ~2 denial|refusal|denied|refused
    notice|pwn|letter ~5 proposes|refuses|denies|declines|proposed|refused|denied|rejects / RULE LACKS
    no ~1 change|changes ~5 propos|proposed|recommended|made|needed / RULE LACKS
    ACTOR ~4 determined|concluded|decided ~10 sufficient|adequate|meeting|met|meets / RULE LACKS WEIGHED
    ACTOR ~3 feels|believes|thinks|felt|believe|feel ~6 not ~2 need|require|needed|warranted / RULE LACKS WEIGHED
    decision|position ~4 stands|final|unchanged / RULE LACKS
    stands|stand by ~4 its|our|the|their / RULE LACKS
"""
_REASON = """
    REFUSE ~6 based|on ~2 on|basis|account / RULE LACKS ELSEWHERE
    not ~1 need|require|believe ~3 her|him|it|an|the|any|this|he|she|one / RULE LACKS
    no|not ~4 noted|warranted|necessary|needed|required|observed|justified / RULE LACKS
    met all|his|her / RULE
    CAUSE / RULE LACKS ELSEWHERE
    since / RULE MONTH LACKS
    as|since he|she|the|they|there|it|his|her|all|no|data|student|current ~8 is|are|has|have|was|were|does|do|can|did|
        needs|continues|already / RULE LACKS ELSEWHERE
    ACTOR|RECORD|TEST ~8 SHOWS ~6 that|he|she|is|no|not|in|on|to|a|the|below|above|continues / RULE LACKS
    ACTOR ~4 determined|concluded|believes|feels|finds|think ~10 sufficient|adequate|appropriate|meeting|met|
        meets / RULE LACKS WEIGHED ELSEWHERE
    REFUSE ~24 as / RULE LACKS
    based ~1 on ~3 need|needs|request / RULE LACKS
    necessary|needed|warranted|required ~6 so|for|to / RULE LACKS
    PROPOSE ~30 to ~1 address|ensure|allow|enable|meet|close|target|remediate / RULE LACKS
    ms|mr|mrs|dr|teacher|psychologist|nurse ~3 stated|reported|reports|noted|said|observed ~1 that / RULE LACKS
    is|are|has|have now ~2 closing|ended|available / RULE
    per ~2 RECORD / RULE LACKS
    not ~2 see ~2 need / RULE
    porque
    debido|puesto|dado|ya que|a|al|del|él|ella|no|hay|su
"""
_BASIS = """
    see|refer ~4 report|log|record|data|evaluation|assessment|chart|summary / RULE LACKS
    log|logs|data|chart|charts|scores|counts|checklist|report|notes ~3 0|1|2|3|4|5|6|7|8|9|10|11|12 / RULE LACKS
    BASED ~10 RECORD|TEST / RULE LACKS
    RECORD|TEST ~8 found|show|shows|showed|shown|indicate|indicates|indicated|demonstrate|demonstrates|fall|falls|reveal|
        revealed|reveals|reflect|reflects|confirm|confirms|confirmed|document|documents|support|
        supports|back|backs|bear|bears|describes|describe|note|notes|put|puts|place|places / RULE LACKS
    reason|reasons ~1 is|are ~3 RECORD / RULE LACKS
    scores ~6 on ~3 RECORD / RULE LACKS
    documented ~2 in / RULE LACKS
    RECORD ~10 were|was ~3 used|reviewed|considered|examined|consulted / RULE LACKS
    RECORD|TEST ~3 from|dated|of|on|MONTH ~2 MONTH / RULE LACKS REQUESTED
    MONTH ~2 RECORD ~3 show|shows|showed|show / RULE LACKS
    TEST ~5 0|1|2|3|4|5|6|7|8|9|MONTH / RULE LACKS
    basa|basado|basada|según|revisó|usó|utilizó|usaron|revisaron ~10 RECORDES
    RECORDES ~10 muestra|muestran|indica|indican|demuestran
"""
_SAFEGUARDS = """
    acknowledges|acknowledged|received|acknowledge ~3 SAFE / RULE LACKS
    SAFE ~3 with ~1 this / RULE LACKS
    copy ~8 was|is ~1 given|mailed|enclosed|attached|sent ~3 1|2|3|4|5|6|7|8|9|10|11|12 / RULE LACKS
    SAFE ~14 GIVEN / RULE LACKS
    GIVEN ~14 SAFE / RULE LACKS
    garantías|salvaguardas|derechos|salvaguardias ~12 copia|procesales|adjunta|adjunto|protegen|procedimiento|
        tienen|tiene
    copia ~12 garantías|salvaguardas|derechos|salvaguardias
"""
_HELP = """
    CONTACT ~12 ENTITY|ORG / RULE LACKS
    ENTITY|ORG ~4 can|will|is|are|may ~4 answer|available|explain|assist|help|walk|talk|go|speak ~3 you|your|
        questions|this|parents|with / RULE LACKS
    ORG ~3 0|1|2|3|4|5|6|7|8|9|800|877|888|866|855|help / RULE LACKS
    you ~3 ask ~6 ENTITY|ORG / RULE LACKS
    sources|resources|agencies|organizations ~4 you ~2 may|can contact / RULE LACKS
    staff ~2 available ~2 to ~2 speak|help|answer / RULE LACKS
    llame|comuníquese|contacte|llamar|contactar|preguntas|ayuda ~12 con|al|a|escuela|oficina|directora|director|centro
"""
_OPTIONS = """
    was|were ~1 rejected|dismissed|declined ~2 because|since|as|due / RULE LACKS REQUESTED NAMELESS
    WEIGHED ~24 DROPPED ~14 WHYNOT / RULE LACKS NAMELESS
    DROPPED ~10 WEIGHED ~14 WHYNOT / RULE LACKS
    WEIGHED ~16 but|however ~6 is|are|was|were|he|she|they|it|the|this|that|would / RULE LACKS NAMELESS
    instead|rather ~2 of|than ~8 rejected|considered ~10 because|since|as / RULE LACKS
    opción|opciones|consideró|consideraron|alternativa ~24 rechazó|descartó|rechazada|rechazaron|descartaron|
        rechazado|descartada ~14 porque|ya|debido|pues
"""
_FACTORS = """
    FACTOR ~6 include|includes|included / RULE LACKS NONE
    FACTOR ~3 that|include|included|are|is|was|were|the|in|a|his|her / RULE LACKS NONE
    factores ~3 incluyen|son|es|fueron
"""
_RULES = {
    "action": _ACTION + """
    distrito|escuela|equipo|comité ~6 propone|rechaza|niega|negó|rechazó|recomienda|decidió|rehúsa|rehusa|propuso|
        acordó|recomendó
    """,
    "reason": _REASON, "basis": _BASIS, "safeguards": _SAFEGUARDS, "help": _HELP, "options": _OPTIONS,
    "factors": _FACTORS,
}
_KIND = {
    "refusal": """
        REFUSE / GENERICPAIR
        rather than ~1 DO / GENERICPAIR
        not ~1 do ~1 what
        niega|negó|rechaza|rechazó|rehúsa|rehusa
        not ~2 DO|DOING / GENERICPAIR
        no longer / GENERICPAIR
    """,
    "proposal": """
        propos|proposes|proposed|proposing|proposal|recommends|recommended|recommend / GENERICPAIR
        ACTOR ~4 will ~2 DO / GENERICPAIR NEG
        will ~2 receive|be|graduate|get|begin|attend / GENERICPAIR NEG
        plans|intends|agreed to / GENERICPAIR
        DONE / GENERICPAIR NEG REFUSE REQUESTED
        propone|propuso|recomienda|recomendó|acordó
        going to ~2 DO / GENERICPAIR NEG
        add|change|move|reduce|amend|increase|transfer|continue|
            place|dismiss|review|begin|end|reevaluation|evaluate|placement / GENERICPAIR NEG REFUSE
    """,
}


@cache
def get_element_rules() -> tuple[Rule, ...]:
    """Return the rules that find the seven parts in free text."""
    return tuple(rule for element, lines in _RULES.items() for rule in read_rules(element, lines))


@cache
def get_kind_rules() -> tuple[Rule, ...]:
    """Return the rules that tell a proposal from a refusal."""
    return tuple(rule for kind, lines in _KIND.items() for rule in read_rules(kind, lines))
