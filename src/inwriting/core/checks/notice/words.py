"""The words a notice uses when it is a letter and not a form: word classes, and rules for each of the seven parts."""

from functools import cache

from inwriting.core.checks.reading import Lexicon, Rule, read_rules

_WORDS = """
ACTOR: cse, they, district, school, team, committee, lea, we, agency, department, arc, ard, county, schools
ACTOR: case conference, campus, admission
PROPOSE: propos*, recommend*, intends, intend, plans to, plan to, decided, determined, agreed to, has decided
REFUSE: refus*, deny, denies, denied, denying, declin*, reject*, not able to, unable to, not agree*, will not, can not
REFUSE: not provide, turned down, not to provide, not approve, not approved, not add, not support, no longer qualif*
REFUSE: not eligible, not qualify, ineligible, respectfully
DO: add, provide, change, reduce, end, move, evaluate, implement, begin, conduct, discontinue, dismiss, place
DO: graduate, increase, continue, remove, exit, initiate, transfer, offer, start, decrease, amend
RULE: must, shall, whenever, each time, required to, should include, should describe, proposes or refuses
RULE: propose or refuse, proposed or refused, proposing or refusing, you will receive, frequently asked
RULE: a statement that, statement that
CAUSE: because, b c, due to, so that, in order to, reason is, reason for, reasons are, doing this, owing to, therefore
CAUSE: result of, on the grounds, given that, thus, as a result, as evidenced, so she gets, so he gets, rationale
SHOWS: show, shows, showed, shown, indicat*, demonstrat*, suggest*, found, noted, observed, reveal*, determined that
SHOWS: believes, felt, feels, concluded, states, stated, reflect*, support*, confirm*, fall, falls, fell
RECORD: evaluation*, assessment*, report, reports, record, records, log, logs, data, observation*, scores, test, tests
RECORD: testing, probe*, grades, iep data, iep progress, goal data, present level*, documented, samples, notes
RECORD: screening*, counts, chart*, iee, psychoeducational, psychological, dibels, wisc*, map, attendance, checklist*
RECORD: rating scale*, ratings, bip, fba, transcript*, tally, tallies, behavior charts, inventory, inventories, iready
RECORD: i ready, history of, interview*, reevaluation, medical information, results, benchmark*, files, portfolio
RECORD: basc*, ktea*, wiat*, woodcock*, staar, records review, portfolios, survey*, input, documentation
BASED: based on, based upon, on the basis of, basis of, reviewed, reviewing, review of, looked at, relied on
BASED: relied upon, according to, used, results of, refer to, data from, in light of, as shown by, considered, per
BASED: drew on, examined, looking at, relies on, consulted, relying on, considering, is from, consider
SAFE: safeguard*, parental rights, legal rights, your rights, rights, protections, have protection*, protected
SAFE: parent rights, booklet, brochure, handbook of rights
GIVEN: have, has, protect, protects, protected, enclosed, attached, attach, provided, given, sent, received, receive
GIVEN: available, obtain, request, copy, came, includes, find, handed, gave, explain*, offered, mailed, on file
GIVEN: online, see, accompanies, ask for
CONTACT: questions may, questions can, questions should, questions to, directed to, inquiries,
CONTACT: contact, call, reach, speak, any questions, with questions, for questions, questions about, have questions
CONTACT: questions please, questions call, questions contact, question, write to, email, talk to, get in touch
CONTACT: for help, for assistance, for more information, resources, help understanding, help in understanding
CONTACT: assistance in understanding, want help, need help, like help, further assistance, help reading
ENTITY: principal, director, office, department, teacher, center, disability rights, parent to parent, pti, advocacy
ENTITY: coalition, alliance, coordinator, chair, chairperson, ms, mr, mrs, dr, staff, case manager, supervisor, phone
ENTITY: ombudsman, law center, legal aid, division, administrator, psychologist, below, at the number, number
ENTITY: sources you may contact, organizations, agencies listed, helpline, hotline, network, facilitator, liaison
ENTITY: specialist, state education agency
WEIGHED: considered, discussed, thought about, talked about, option, options, alternative, alternatives, looked at
WEIGHED: raised, the idea of, brought up, asked about, suggested, weighed, explored, reviewed the option
WEIGHED: consideration was given, also considered
DROPPED: reject*, not chosen, ruled out, turned down, decided against, not selected, felt, declined, not adopted
DROPPED: not go, decided not, passed on, not used, not taken, not followed, not accepted, dismissed, not pursued
DROPPED: set aside, but, however, not appropriate, not recommended
WHYNOT: limit*, reduc*, interfer*, depend*, isolat*, restrict*, without, effect, twice, been tried, had, has, failed
WHYNOT: unsuccessful, little, minimal
WHYNOT: because, since, as, due, would, not, too, same reason, insufficient, already, would not, no longer, does not
WHYNOT: did not, wants, want, need, needs, needed, cannot, could, so, given, enough, less, more
FACTOR: other factors, other relevant factors, other factor, also relevant, took into account, taken into account
FACTOR: additional factor*, other information relevant, other considerations, another factor, factors relevant
REQUESTED: request, requests, requested
RECORDES: evaluación, evaluaciones, informe, informes, registro, registros, datos, prueba, pruebas, notas, observación
RECORDES: observaciones, calificaciones
FACTOR: factors considered, relevant factor*, weighed the fact, kept in mind
MONTH: january, february, march, april, may, june, july, august, september, october, november, december, 2*, 19*, 1*
MONTH: last, then
"""

_RULES = {
    "action": """
        not ~1 approved|granted|accepted ~3 by ~2 ACTOR / RULE
        refusal|denial|proposal ~1 to|of ~1 DO|provide|the|request / RULE
        we|school|district|team would ~1 like ~1 to ~2 DO / RULE
        hours|minutes|time|services|aide ~2 cut|reduced|increased|lowered|ended ~3 from|to|by / RULE
        distrito|escuela|equipo|comité ~6 propone|rechaza|niega|negó|rechazó|recomienda|decidió|rehúsa
        found|determined|declared ~4 eligible|ineligible / RULE
        ACTOR ~5 recommending|denying|refusing|rejecting|declining|deciding / RULE
        asked|asks|requested|request ~12 denied|refused|declined / RULE
        team|committee|district|school|staff ~6 not ~5 warranted|necessary|needed|appropriate|required / RULE
        we|school|district|they are|is ~1 taking|removing|ending|moving|reducing|changing|cutting|adding|stopping|
            discontinuing / RULE
        removal ~4 to|for|from / RULE
        determined|determination ~6 not|no|was|is / RULE
        will no longer
        ACTOR ~8 propos|proposes|proposed|proposing|recommends|recommend|refuses|refused|refusing|refuse|denies|
            denied|denying|declines|declined|declining|rejects|rejected / RULE
        we|i ~3 propose|proposing|recommend|recommending|refuse|refusing|decline|declining|deny|denying / RULE
        not ~2 able ~1 to ~3 DO|approve / RULE
        ACTOR said ~1 no / RULE
        we ~2 not ~2 be ~2 DO|adding|providing|changing|able / RULE
        placement|program|services|minutes|time|aide ~4 will ~2 change|end|be|increase|decrease|move|stop|begin / RULE
        recommendation|recommended|recommends ~6 declassify|dismiss|exit|place|placement|classify|continue|DO / RULE
        ACTOR ~6 decided|intends|intend|plans|plan|agreed ~3 to / RULE
        ACTOR ~6 REFUSE ~8 DO|request|AIDE / RULE
        ACTOR ~4 will ~2 DO / RULE
        ACTOR ~4 can|are|is not|unable ~3 DO|approve / RULE
        ACTOR ~4 does|do|did|has|have not ~3 agree|approve|support|find|recommend / RULE
        request|requests|requested ~12 denied|refused|declined|rejected|not|disapproved / RULE
        REFUSE ~8 request|aide|paraprofessional|services|evaluation|placement / RULE
        ACTOR ~4 determined|found|finds ~6 not|no|eligible|ineligible|qualifies|longer / RULE
    """,
    "reason": """
        porque|debido|puesto|dado|ya que|a|al|del|él|ella|no|hay|su
        porque
        REFUSE ~6 based|on ~2 on|basis|account / RULE
        not ~1 need|require|believe ~3 her|him|it|an|the|any|this|he|she|one / RULE
        not ~3 warranted|necessary|needed / RULE
        met all|his|her / RULE
        CAUSE / RULE
        since / RULE MONTH
        ACTOR|RECORD ~8 SHOWS ~6 that|he|she|is|no|not|in|on|to|a|the|below|above|continues / RULE
        REFUSE ~24 as / RULE
        based ~1 on ~3 need|needs|request / RULE
        necessary|needed|warranted|required ~6 so|for|to / RULE
        no|not ~4 noted|warranted|necessary|needed|required|observed / RULE
        in that / RULE
        ms|mr|mrs|dr|teacher|psychologist|nurse ~3 stated|stated|reported|reports|noted|said|observed ~1 that / RULE
        is|are|has|have now ~2 closing|ended|available / RULE
        per ~2 RECORD / RULE
        not ~2 see ~2 need / RULE
    """,
    "basis": """
        basa|basado|basada|según|revisó|usó|utilizó ~10 RECORDES
        see ~4 report|log|record|data|evaluation|assessment|chart / RULE
        log|logs|data|chart|charts|scores|counts ~3 0|1|2|3|4|5|6|7|8|9|10 / RULE
        BASED ~10 RECORD / RULE
        RECORD ~8 show|shows|showed|shown|indicate|indicates|indicated|demonstrate|demonstrates|fall|falls|reveal|
            revealed|reflect|reflects / RULE
        reason|reasons ~1 is|are ~3 RECORD / RULE
        scores ~6 on ~3 RECORD / RULE
        documented ~2 in / RULE
        RECORD ~4 were|was ~3 used|reviewed|considered|examined / RULE
        RECORD ~3 from|dated|of ~2 MONTH / RULE
    """,
    "safeguards": """
        garantías|salvaguardas|derechos ~12 copia|procesales|adjunta|adjunto|protegen|procedimiento|tienen|tiene
        copia ~12 garantías|salvaguardas|derechos
        acknowledges|acknowledged|received ~3 SAFE / RULE
        SAFE ~3 with ~1 this / RULE
        copy ~8 was|is ~1 given|mailed|enclosed|attached|sent ~3 1|2|3|4|5|6|7|8|9|10|11|12 / RULE
        SAFE ~14 GIVEN / RULE
        GIVEN ~14 SAFE / RULE
    """,
    "help": """
        llame|comuníquese|contacte|llamar|contactar|preguntas ~12 con|al|a|escuela|oficina|directora|director|centro
        CONTACT ~12 ENTITY / RULE
        ENTITY ~4 can|will|is|are ~4 answer|available|explain|assist|help ~3 you|your|questions|this|parents / RULE
        you ~3 ask ~6 ENTITY / RULE
        sources|resources ~4 you ~2 may|can contact / RULE
        staff ~2 available ~2 to ~2 speak|help|answer / RULE
    """,
    "options": """
        was|were ~1 rejected|dismissed|declined ~2 because|since|as|due / RULE REQUESTED
        opción|opciones|consideró|consideraron|alternativa ~24 rechazó|descartó|rechazada|rechazaron|
            rechazado ~14 porque|ya|debido|pues
        WEIGHED ~24 DROPPED ~14 WHYNOT / RULE
        DROPPED ~10 WEIGHED ~14 WHYNOT / RULE
        instead|rather ~2 of|than ~8 rejected|considered ~10 because|since|as / RULE
    """,
    "factors": """
        factores ~3 incluyen|son|es|fueron
        FACTOR ~3 that|include|included|are|is|was|were|the|in|a|his|her
    """,
}
_KIND = {
    "refusal": """
        REFUSE / GENERICPAIR
        not ~2 DO / GENERICPAIR
    """,
    "proposal": """
        propos|proposes|proposed|proposing|proposal|recommends|recommended|recommend / GENERICPAIR
        ACTOR ~4 will ~2 DO / GENERICPAIR NEG
        will ~2 receive|be|graduate|get|begin|attend / GENERICPAIR NEG
        plans|intends|agreed to / GENERICPAIR
        add|change|move|reduce|amend|increase|transfer|continue|
            place|dismiss|review|begin|end|reevaluation|evaluate|placement / GENERICPAIR NEG REFUSE
    """,
}
_EXTRA = """
GENERICPAIR: proposed or refused, proposes or refuses, proposed refused, proposing or refusing, propose or refuse
GENERICPAIR: proposal or refusal, proposed or, refused by the district
NEG: not, refuses, refused, denied, denies, declines, never
AIDE: aide*, para*, assistant*, 1:1, one
"""


@cache
def get_words() -> Lexicon:
    """Return the word classes of a notice."""
    return Lexicon(_WORDS + _EXTRA)


@cache
def get_element_rules() -> tuple[Rule, ...]:
    """Return the rules that find the seven parts in free text."""
    return tuple(rule for element, lines in _RULES.items() for rule in read_rules(element, lines))


@cache
def get_kind_rules() -> tuple[Rule, ...]:
    """Return the rules that tell a proposal from a refusal."""
    return tuple(rule for kind, lines in _KIND.items() for rule in read_rules(kind, lines))
