"""The rules that find the seven parts of a notice in sentences, and tell a proposal from a refusal."""

from functools import cache

from inwriting.core.checks.notice.acts import ACTION
from inwriting.core.checks.reading import Rule, read_rules

_REASON = """
    REFUSE ~6 based|on ~2 on|basis|account / RULE LACKS ELSEWHERE
    not ~1 need|require|believe ~3 her|him|it|an|the|any|this|he|she|one / RULE LACKS
    no|not|nobody ~4 noted|warranted|necessary|needed|required|observed|justified / RULE LACKS
    no longer|never ~3 needs|needing|requires|require / RULE LACKS WEIGHED
    met all|his|her / RULE
    CAUSE / RULE LACKS ELSEWHERE
    since / RULE MONTH LACKS SINCEWHEN
    because ~1 he|she|it|they|the|his|her|this|student|team|there|of / RULE LACKS
    for ~1 possession|lack|failure|excessive|repeated|insufficient|continued|frequent|chronic|violating|fighting|leaving|
        hitting|poor|low|threatening|nonattendance / RULE LACKS WEIGHED
    as|since he|she|the|they|there|it|his|her|all|no|data|student|current ~8 is|are|has|have|was|were|does|do|can|did|
        needs|continues|already / RULE LACKS ELSEWHERE
    ACTOR|RECORD|TEST ~8 SHOWS ~6 that|he|she|is|no|not|in|on|to|a|the|below|above|continues / RULE LACKS
    ACTOR ~4 determined|concluded|believes|feels|finds|think ~10 sufficient|adequate|appropriate|meeting|met|
        meets / RULE LACKS WEIGHED ELSEWHERE
    REFUSE ~24 as / RULE LACKS
    based ~1 on ~3 need|needs|request / RULE LACKS
    PROPOSE ~30 to ~1 address|ensure|allow|enable|meet|close|target|remediate / RULE LACKS
    ms|mr|mrs|dr|teacher|psychologist|nurse ~3 stated|reported|reports|noted|said|observed ~1 that / RULE LACKS
    is|are|has|have now ~2 closing|ended|available / RULE
    per ~2 RECORD / RULE LACKS
    not ~2 see ~2 need / RULE
    as|like you|parents|mom|family ~1 asked|requested|wanted|wished|suggested|know / RULE LACKS
    at your|parent|parents|family|mother|father|the|their ~1 request / RULE LACKS
    per ~1 parent|parents|parental|family|mother|father|mom|dad|your ~1 request|req|wish|wishes|preference|choice / RULE LACKS
    REVOKE ~3 consent|services|permission / RULE LACKS
    as|since that|this is / RULE LACKS MONTH ELSEWHERE
    at|turns|turned age ~1 21|22|26 / LACKS
    by|under|state law|statute|regulation / RULE LACKS rights
    for|on|of ~3 safety|medical|health|sensory|behavioral|religious|personal|educational|financial|staffing ~1 reasons|
        grounds|purposes|concerns / RULE LACKS WEIGHED
    for ~1 his|her|their|student|everyone|child ~1 safety|health|protection|own / RULE LACKS WEIGHED
    CLINICIAN ~4 asks|asked|recommends|recommended|ordered|orders|wants|advises|advised|says|wrote|prescribed|cleared|
        suggests|insists / RULE LACKS WEIGHED
    so ~2 SCHOOL|we|they|SERVICE|AIDE|i ~3 is|are|will|would|refuses|proposes|proposed|refused|not|ends|end|stops|
        denied|propose|refuse|recommend|recommended|want|moved|moving|adding / RULE LACKS WEIGHED
    PARENT ~2 mentioned|shared|expressed|worries|worried|explained|described ~3 that|us|how|is|about|he|she|her|his|
        concern / RULE LACKS WEIGHED
    you ~1 mentioned|told|shared|explained|described|wrote ~2 that|us|me|how|he|she|his|her|GETS / RULE LACKS WEIGHED
    you ~1 mentioned|told|shared|explained|described|noted|reported|worried ~6 not|is|has|him|her|he|she / RULE LACKS WEIGHED
    conduct|behavior|incident|offense|act was|is not ~2 manifestation|caused|result / RULE LACKS
    START this|that|it|which|doing ~2 will|lets|allows|gives|keeps|helps ~2 him|her|help|let|allow|give|
        keep|make|free|put|the / RULE LACKS WEIGHED
    this|that is ~2 where|what|how|enough / RULE LACKS WEIGHED
    he|she|they would ~1 miss|lose|fall|have|be|need|get|struggle / RULE LACKS WEIGHED
    otherwise ~1 he|she|they|there|we|it|the / RULE LACKS WEIGHED
    saying|says|said|claiming|claims|citing|cited|argued|arguing|insisted|excuse|excuses|told ~2 he|she|it|there|
        lack|of|staff / RULE LACKS WEIGHED
    move|change|decision|proposal|reduction|increase|refusal|this ~2 comes|arises|results|follows|grows ~2 from|
        of / RULE LACKS WEIGHED RECORD TEST
    insufficient|no|not|little|limited|inadequate ~2 evidence|documentation|proof ~2 of|that / RULE LACKS WEIGHED
    law|laws|regulation|regulations|statute|idea ~1 requires|require|calls|says ~10 reevaluated|evaluated|reviewed|reevaluation|
        review|revised|ends|end|placed|educated / RULE LACKS WEIGHED notice
    evaluate|test|assess|evaluation|testing|evaluating|reevaluate|reevaluation ~8 to find|see|determine|learn|decide|identify|
        figure ~1 out|if|whether|what|how|his|her|the|why / RULE LACKS WEIGHED
    program|programming|placement|services|supports|iep|setting|plan ~1 continues|continue|remains|remain ~2 appropriate|adequate|
        sufficient|effective / RULE LACKS WEIGHED
    evaluation|assessment|testing|evaluations|assessments ~12 was|were|is ~2 appropriate|comprehensive|thorough|complete|valid|
        sufficient / RULE LACKS WEIGHED
    is|are|was|remains ~2 personnel|administrative|hr|building|board|staffing|scheduling|methodology|district ~1 matter|
        matters|decision|decisions|issue|question|call / RULE LACKS WEIGHED
    belongs|belong|left|rests|lies ~1 to|with ~2 teacher|teachers|school|principal|district|board|us|
        administration / RULE LACKS WEIGHED
    is|are|was ~1 up to ~2 teacher|school|principal|district|superintendent|board|us / RULE LACKS WEIGHED
    as|since|because ~1 family|parents|mother|parent|mom|dad|he|she ~2 moved|withdrew|withdrawn|revoked|enrolled|moving|
        transferred / RULE LACKS MONTH
    pointed|points|pointing|attributed|blamed|blames ~2 to|on|it ~3 staff|staffing|budget|money|cost|costs|shortage|shortages|
        schedule|schedules|contract|enrollment|space|vacancy / RULE LACKS
    porque
    debido|puesto|dado|ya que|a|al|del|él|ella|no|hay|su
"""
_BASIS = """
    see|refer ~4 report|log|record|data|evaluation|assessment|chart|summary / RULE LACKS
    log|logs|data|chart|charts|scores|counts|checklist|report|notes ~3 0|1|2|3|4|5|6|7|8|9|10|11|12 / RULE LACKS
    BASED ~10 RECORD|TEST / RULE LACKS NORECORD
    RECORD|TEST ~12 found|show|shows|showed|shown|indicate|indicates|indicated|demonstrate|demonstrates|fall|falls|reveal|
        revealed|reveals|reflect|reflects|confirm|confirms|confirmed|document|documents|support|
        supports|back|backs|bear|bears|describes|describe|note|notes|put|puts|place|places|averaged|averages|says|said|
        states|stated|recommends|recommended|suggest|suggests|lists|gives|ranged|totaled|recorded|counted|run|runs|
        returned|rose|fell|dropped|climbed|grew|improved|declined|doubled|range|
        came|sit|sits|hover|put|call|justify|justifies|warrant / RULE LACKS NORECORD ELSEWHERE
    reason|reasons ~1 is|are ~3 RECORD / RULE LACKS
    scores ~6 on ~3 RECORD / RULE LACKS
    documented ~2 in / RULE LACKS
    receipt|review ~1 of ~4 RECORD / RULE LACKS TOCOME REQUESTED
    RECORD|TEST ~10 were|was ~3 used|reviewed|considered|examined|consulted / RULE LACKS NORECORD
    RECORD|TEST ~6 was|were|is|are the|what ~1 basis|source|BASED / RULE LACKS NORECORD
    START from|per|in ~3 RECORD|TEST ~12 we|it|he|she|the / RULE LACKS NORECORD TOCOME
    RECORD|TEST ~3 we|team ~1 used|read|reviewed|have|had|relied|looked / RULE LACKS NORECORD
    percentile|quartile|lexile ~4 on|in|for ~3 TEST / RULE LACKS
    0|1|2|3|4|5|6|7|8|9|MONTH ~4 TEST / RULE LACKS TOCOME
    RECORD|TEST ~3 from|dated|of|on|MONTH ~2 MONTH / RULE LACKS REQUESTED NORECORD
    MONTH ~2 RECORD ~3 show|shows|showed|show / RULE LACKS
    TEST ~5 0|1|2|3|4|5|6|7|8|9|MONTH / RULE LACKS
    basa|basado|basada|según|revisó|usó|utilizó|usaron|revisaron ~10 RECORDES
    RECORDES ~10 muestra|muestran|indica|indican|demuestran
"""
_SAFEGUARDS = """
    acknowledges|acknowledged|received|acknowledge ~3 SAFE / RULE LACKS
    SAFE ~3 with ~1 this / RULE LACKS
    copy ~8 was|is ~1 given|mailed|enclosed|attached|sent ~3 1|2|3|4|5|6|7|8|9|10|11|12 / RULE LACKS
    inform|notify|remind|advise ~3 of ~2 SAFE / RULE LACKS
    SAFE ~14 GIVEN / RULE LACKS
    GIVEN ~14 SAFE / RULE LACKS
    garantías|salvaguardas|derechos|salvaguardias ~12 copia|procesales|adjunta|adjunto|protegen|procedimiento|
        tienen|tiene
    copia ~12 garantías|salvaguardas|derechos|salvaguardias
"""
_HELP = """
    CONTACT ~12 ENTITY|ORG / RULE LACKS
    ENTITY|ORG ~4 can|will|is|are|may ~4 answer|available|explain|assist|help|walk|talk|go|speak ~3 you|your|
        questions|this|it|them|these|parents|with / RULE LACKS
    ORG ~3 0|1|2|3|4|5|6|7|8|9|800|877|888|866|855|help / RULE LACKS
    you ~3 ask ~6 ENTITY|ORG / RULE LACKS
    sources|resources|agencies|organizations ~4 you ~2 may|can contact / RULE LACKS
    staff ~2 available ~2 to ~2 speak|help|answer / RULE LACKS
    EXPLAINS ~6 you|notice|letter|paper|this|it|parents / RULE LACKS
    help|assistance ~2 reading|understanding ~2 this|the|notice|letter|these|your / RULE LACKS
    help|assistance with ~1 this|notice|letter / RULE LACKS
    where|whom|who to ~1 call|turn|go|ask|contact|write ~3 help|assistance|questions|advice / RULE LACKS
    unclear|confusing|confused|questions|wonder|unsure ~10 call|contact|ask|email|see|reach|text|talk|write / RULE LACKS
    not|hard ~2 understand ~8 call|contact|ask|email|see|reach / RULE LACKS english language
    naming|names|named|lists|listed|gives|gave|includes|included ~6 ORG|ombudsman|hotline|helpline / RULE LACKS
    help from|at ~3 ENTITY|ORG / RULE LACKS
    pti|cprc ~3 ORG|ENTITY / RULE LACKS
    ORG ~3 takes|gives|offers|runs|has|helps ~6 call|calls|questions|help|advice|free|parents|families|you / RULE LACKS
    list|lists ~1 of ~5 legal|advocacy|advocates|agencies|organizations|lawyers|attorneys|resources / RULE LACKS
    you|parent|parents|family|mother|mom|us|me ~3 referred|directed|pointed|sent ~2 to ~4 ORG / RULE LACKS
    ORG ~4 you|your|families|parents / RULE LACKS
    phone|number ~3 for|of ~3 ENTITY|ORG|dept / RULE LACKS
    llame|comuníquese|contacte|llamar|contactar|preguntas|ayuda ~12 con|al|a|escuela|oficina|directora|director|centro
"""
_OPTIONS = """
    was|were ~1 rejected|dismissed|declined ~2 because|since|as|due / RULE LACKS REQUESTED NAMELESS
    WEIGHED ~24 DROPPED ~14 WHYNOT / RULE LACKS NAMELESS
    DROPPED ~10 WEIGHED ~14 WHYNOT / RULE LACKS
    WEIGHED ~16 but|however ~6 is|are|was|were|he|she|they|it|the|this|that|would|mom|dad|parents|family|staff|nobody|no|
        not / RULE LACKS NAMELESS
    WEIGHED ~16 though|although|except|yet ~8 is|are|was|were|has|have|had|would|could|needs|not|nobody|
        no / RULE LACKS NAMELESS REQUESTED
    wanted|preferred|hoped|argued|pushed ~10 DROPPED ~14 WHYNOT / RULE LACKS REQUESTED
    WEIGHED ~24 DROPPED after|when|once / RULE LACKS NAMELESS
    could|might have ~8 but ~4 would|he|she|it|the / RULE LACKS NAMELESS
    instead|rather ~2 of|than ~8 rejected|considered ~10 because|since|as / RULE LACKS
    opción|opciones|consideró|consideraron|alternativa ~24 rechazó|descartó|rechazada|rechazaron|descartaron|
        rechazado|descartada ~14 porque|ya|debido|pues
"""
_FACTORS = """
    FACTOR ~6 include|includes|included / RULE LACKS NONE
    FACTOR ~3 that|include|included|are|is|was|were|the|in|a|his|her / RULE LACKS NONE
    STRONGMIND / RULE LACKS NONE RECORD TEST
    MIND ~12 CIRCUM / RULE LACKS NONE
    CIRCUM ~8 MINDED / RULE LACKS NONE
    CIRCUM ~4 noted END / RULE LACKS NONE
    also ~2 MIND|weighed|considered|discussed ~10 CIRCUM / RULE LACKS NONE
    also|too|additionally|besides ~3 noted|thought|heard|weighed|remembered|recognized|mentioned|talked|discussed|considered|
        knew|know|aware|took|kept ~12 CIRCUM / RULE LACKS NONE
    noted|thought|heard|weighed|remembered|mentioned|talked|discussed|considered ~3 too|also ~10 CIRCUM / RULE LACKS NONE
    PARENT|you ~1 added|adds|also ~12 CIRCUM / RULE LACKS NONE
    preference|preferences|wishes ~2 was|were|is ~3 factor / RULE LACKS NONE
    factores ~3 incluyen|son|es|fueron
"""
_RULES = {
    "action": ACTION, "reason": _REASON, "basis": _BASIS, "safeguards": _SAFEGUARDS, "help": _HELP, "options": _OPTIONS,
    "factors": _FACTORS,
}
_KIND = {
    "refusal": """
        REFUSE / GENERICPAIR
        rather than ~1 DO / GENERICPAIR
        not ~1 do ~1 what
        niega|negó|rechaza|rechazó|rehúsa|rehusa
        not ~2 DO|DOING / GENERICPAIR
        not ~3 go|going|move|moving|proceed|proceeding ~1 forward|ahead|with / GENERICPAIR
        not ~2 planning|able|prepared|ready ~1 to / GENERICPAIR
        not ~2 agreement|agree ~1 to|with / GENERICPAIR
        not ~6 AIDE|evaluation|warranted|necessary|needed|required|appropriate|eligible / GENERICPAIR
        no longer / GENERICPAIR
    """,
    "proposal": """
        propos|proposes|proposed|proposing|proposal|recommends|recommended|recommend / GENERICPAIR
        ACTOR ~4 will ~2 DO / GENERICPAIR NEG
        will ~2 receive|be|graduate|get|begin|attend / GENERICPAIR NEG
        plans|intends|agreed to / GENERICPAIR
        closed|combined|merged|consolidated|relocated|reassigned|reorganized|moved / GENERICPAIR NEG REFUSE REQUESTED
        will ~1 attend|report|end|begin|start|change / GENERICPAIR NEG
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
