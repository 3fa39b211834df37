"""The words of a parent's letter: word classes, and rules for the parts a letter must have."""

from functools import cache
from itertools import product

from inwriting.core.checks.letter.kinds import KIND_WORDS
from inwriting.core.checks.letter.spanish import RULES as SPANISH_RULES
from inwriting.core.checks.letter.spanish import WORDS as SPANISH_WORDS
from inwriting.core.checks.reading import Lexicon, Rule, read_rules

_WORDS = """
AIDE: aide, aides, para, paras, para's, paraprofessional*, paraeducator*, para educator, para pro, parapro, parapros
AIDE: one on one, one on ones, one to one, one to ones, 1:1, 1:1s, 1 on 1, 1 to 1, adult support, adult assistance
AIDE: ed tech, ed techs, edtech, education technician, educational technician
AIDE: educational associate, special education associate, teacher associate, para associate, 1:1 associate
AIDE: instructional support person, support person, support staff, dedicated adult, dedicated person, extra adult
AIDE: additional adult, second adult, extra person, extra staff, adult help, adult helper, adult supervision
AIDE: attendant, attendants, intervener, interveners, intervenor, shadow, rbt, behavior technician, behavior tech
AIDE: pca, therapeutic support staff, tss, scia, ea, eas, bus monitor
AIDE: private nurse, one to one nurse, extra hands, extra set of hands, extra set of eyes, sitter, adult proximity
AIDE: job coach, direct supervision, line of sight, within arm*, arm length
AIDE: !assistant principal, !assistant superintendent, !legal aide, !aide in the office, !office aide, !health aide
AIDE: !office assistant, !library aide, !financial aide, !band aide, !administrative assistant, !not the aide
AIDE: !aides not trained, !aides were not trained, !paras were not trained, !paras not trained, !para wages, !para pay
AIDE: !aide pay, !aide wages, !para salaries, !para appreciation
AIDE: esp, lsa, tsa, sna, dsp, bht, associate, associates, one to one person, support worker, care aide, bus attendant
AIDE: bus matron, care attendant
AIDE: tutor aide, assistant, assistants, helper in the room, his helper, her helper, a helper, one helper, the helper
AIDE: classroom helper, class helper, trained helper, no monitor, the monitor, bus monitors, in class support
AIDE: push in support, inclusion support, classroom support, second set of hands, second pair of hands, floater, floaters
AIDE: arm reach, behavioral technician, behavioral tech, his ta, her ta, a ta, the ta, no ta
AIDE: a aid, an aid, his aid, her aid, no aid, one on one aid, 1:1 aid, classroom aid
AIDE: !associate superintendent, !associate director, !associate principal, !associate dean, !associate professor
AIDE: !assistant director, !aide memoire, !assistant to the, !assistant supt*, !dental assistant, !physician assistant
AIDE: !assistant attorney, !assistant commissioner, !assistant secretary, !assistant special, !research assistant
AIDE: !assistant coach, !voice assistant, !assistant manager, !assistant head, !assistant dean
STAFFCLASS: freedom of information, foia, public records, job description, professional qualifications, short survey
STAFFCLASS: graduate student
HELPS: sit, sits, sitting, stand, stands, standing, walk, walks, walking, sign, signs, signing, stay, stays, staying
HELPS: watch, watches, watching, help, helps, helping, hold, holds, holding, take, takes, taking, feed, feeds, feeding
HELPS: accompany, accompanies, assist, assists, support, supports, guide, guides, keep, keeps, keeping, supervise
HELPS: supervises, supervising, monitor, monitors, shadow, shadows, be, is, being, near, beside, assigned, with, next
HELPS: hired, ride, rides, riding, follow, follows, prompt, prompts, redirect, redirects, go, goes, change, changes
HIM: him, her, them, my, our, with, next, beside, by, near, his, within, hired, assigned, child, student
ASK: ask, asking, asks, asked, request, requesting, requests, requested, would like, want, wants, please, seek, need
ASK: seeking, needs, consider, urge, propose, right, hoping, hope, ought, demand, must have, deserves, added, add
ASK: require, requires, insist, restore, reinstate, kindly, pls, needed, entitled, should, get, allow
WISH: request, requesting, want, would like, like, asking, ask, requests, seek, wants
THERAPY: speech therapy, speech services, occupational therapy, ot, physical therapy, pt, aba, counseling, tutoring
THERAPY: reading program, reading specialist, orton*, wilson, structured literacy, tutor, assistive technology, slp
THERAPY: behavior support, social work, social skills group, nursing, aac device, vision services, audiology, speech
THERAPY: make up services, extra help, sign language, transportation, mobility services
RECORDS: copies, copy, records, evaluation, evaluate, screening, assessment, logs
AGREED: agreed services
ATTENDS: be there, attend, in person, be present, take part, invited, at the meeting, to the meeting
GONE: reduced, discontinued, removed, cut, ended, dropped, stopped, changed, missed, owed, lost, no longer provided
GONE: not provided, not delivered, not given, not received
ESCORT: to the meeting, to the next iep, to the iep, to meetings, to the next meeting
MEETING: iep meeting, iep meetings, meeting, mtg, iep mtg, ard, ards, ppt, cse, cpse, arc, ccc, conference
MEETING: a staffing, the staffing, staffing meeting, iep staffing, eligibility staffing
MEETING: !not need a meeting, !not want a meeting, !no meeting, !without a meeting, !w o meeting
MEETING: !annual goal, !annual goals, !annual objective, !annual objectives, !annual benchmark
MEETING: case conference, annual review, iep review, reconvene, annual iep, cst, iepc, m team, mdt, sst, pet
MEETING: arc meeting, iep amendment, iep conference, annual, team review, iep addendum, addendum, program review
TEAM: iep team, team, committee, iep committee, ard, ard committee, cse, cpse, arc, ppt, ccc, m team, cst, iepc, mdt
TEAM: case conference, case conference committee, everyone, everybody, we all, all of us, the group, pet, sst
TEAM: planning team
NOTTEAM: swim team, soccer team, team sport, football team, team this season
ACT: consider, considers, discuss, review, add, address, decide, look, talk, take up, revise, revisit, amend, write
ACT: include, put, determine, reconvene, reconvenes, meet, meets, convene, convenes, sit, sits, gather, gathers, come
ACT: looks, discusses, decides, come together, approve, reconsider, reopen, fix, change, develop, examine, explore
ACT: agree, go over, weigh, note
ASKTEAM: ask, asking, request, requesting, requests, please, would like, want, wants, call, calling, schedule, convene
ASKTEAM: reconvene, hold, set up, arrange, seek, seeking, need, set, kindly, pls, propose, petition, let us, demand
ASKTEAM: can we, could we, may we, can you, could you, would you, looking for, asks, push for
CANWE: can we, could we, may we, shall we, when can we, let us, like to, like us to, want to, we need to
MEETVERB: meet, sit down, get together, reconvene, all sit, all meet, come together, regroup, meet again
WRITTEN: prior written notice, pwn, notice of action, written response, written reply, written answer, in writing
WRITTEN: response in writing, written explanation, written decision, written notice, norep, on paper, by email, on letterhead
WRITTEN: by e mail, via email, via e mail, written confirmation, written statement, writing, by letter, notice
WRITTEN: written justification, written reasons, written refusal, written plan
ANSWER: email confirming, e mail confirming, respond by, reply by, answer by, your response, your reply, your answer
ANSWER: your written response, a response
ANSWER: hear back, write back, email me back, get back to me, a reply, an answer, respond within
ANSWER: your decision, written decision, reply within, answer within, acknowledgment, acknowledgement, this in writing
ANSWERASK: please, ask, asking, request, requesting, expect, would like, provide, send, issue, need
ANSWERASK: appreciate, respond, reply, give, kindly, await, awaiting, let, write, answer, want, should, could you
ANSWERASK: get, email
ANSWERASK: can you, would you, will you, pls, confirm, put, state, tell, show, requests, asks, demand, explain, owe
COMPLAINT: failure to implement, formal complaint, filing a complaint, state complaint, violation, violations
PAST: no prior written notice, without prior written notice, never received, never got, did not send
PAST: no written notice, this as our, this as my, this as notice, as my notice, as our notice, advised to
PAST: my ten day notice, our ten day notice, my 10 day notice, our 10 day notice
WRITTEN: !requesting in writing, !asking in writing, !request in writing that, !ask in writing that, !permission in writing
WRITTEN: !consent in writing, !in writing goal, !in writing goals, !behind in writing, !goal in writing, !goals in writing
WRITTEN: !help in writing, !struggles in writing, !level in writing, !in writing and math, !putting this in writing
WRITTEN: !put request in writing, !put this request in writing, !my request in writing
PAST: failed to provide, not given a prior, did not receive, without written notice, no pwn, did not give, did not get
PAST: failed to give, failed to send, failed to issue, without notice, no notice, never sent, never gave, never given
PAST: when i requested, when my request, without pwn, without a pwn, not received prior, not provided prior
HISLIFE: same goal, common goal, shared goal, mutual goal, ultimate goal, goal kick, career goal, soccer goal
HISLIFE: goal is, my goal, our goal, draft of the goals, all his goals, all her goals, all goals, all but one of
NUMBER: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, one, two, three, four, five, six, eight, ten, 15, 20, 25, 30, 40, 45, 60, 90
NUMBER: 120
PAST: you asked me to, when the meeting, i understand you, i understand that you, i know you, i am aware
PAST: you will send, which of these dates
PAST: what time, what times, which day, what day, dates work
AGREEDTO: agree to amend, agree to change, agreed to amend, agreed to change
THANKMEET: thank you for meeting, thanks for meeting, nice to meet, thank you for the meeting, thank you for coming
PASTTENSE: failed to hold, never held, not held, did not hold, was held, were held, advise, advised, met on
PASTTENSE: failed to a hold, failed to 1 hold
PASTTENSE: meeting ended, left the meeting, team decided, team refused, team said, team met, team agreed
PROVIDED: speech, ot, pt, counseling, special instruction, transportation, aide, para, paraprofessional, occupational
PROVIDED: resource room, nursing, vision, social work, physical therapy, occupational therapy, specially designed instruction
RATE: 1x*, 2x*, 3x*, 4x*, 5x*
REPORTS: logs, notes, records
AREA: goal, goals, objective, objectives, benchmark, benchmarks, present levels, present level, plaafp, plop, plep
AREA: present levels page, bip, behavior plan, behavior intervention plan
AREA: behavioral intervention plan, supplementary aids
AREA: related services page, related services box, related services section, special factors, accommodations page
AREA: services page, service page, services grid, service grid, lre, lre page, lre statement
AREA: lre section, accommodations section, accommodations list, service minutes
AREA: placement page, transition plan, program modifications, services section, annual goals, service summary
AREA: iep areas, areas of the iep, areas of her iep, areas of his iep, service delivery grid, service grid, delivery grid
AREA: schedule of services, service delivery page, services statement, pafp, present performance, services box
AREA: grid page, matrix, health plan, crisis plan, safety plan
DOMAIN: reading, math, writing, communication, behavior, safety, toileting, mobility, feeding, social, motor, speech
DOMAIN: self care, transition, language, articulation, independence, fluency, spelling, eating, health, sensory
"""
_ONE_AIDE = ("aide", "para", "paraprofessional", "paraeducator", "assistant")
_AIDES = (*_ONE_AIDE, "aides", "paras", "paraprofessionals", "paraeducators", "assistants")
# Where the aide is not who is sought: somebody to be trained, and the papers that are kept about aides.
_TRAINEES = "".join(
    f"AIDE: !{lead} {who}\n" for lead, who in product(
        ("training the", "training for", "training for the", "training of", "train the", "teacher or", "teachers and",
         "teachers or", "teacher and", "number of"), _AIDES))
_PAPERS = "".join(
    f"AIDE: !{who} {paper}\n" for who, paper in product(
        _ONE_AIDE, ("logs", "schedules", "sheets", "daily sheets", "notes", "records", "data",
                    "timesheets", "time sheets", "training rule", "certification", "qualifications")))
_RULES = {
    "support": """
        AIDE / COMPLAINT STAFFCLASS
        with|had|has|have|having|want|miss ~1 mr|mrs|ms|miss ~3 with|beside|by|near ~1 him|her|them
        ASK ~8 adult|supervision|nurse|helper / COMPLAINT
        adult|adults ~1 support|assistance|supervision|help|to|who|helping|assigned|proximity
        an|one|trained ~1 adult ~1 takes|helps|sits|walks|stays|for|with|beside|near|who|during|in|at|on
        someone|somebody|person|adult|staff|nurse ~3 HELPS ~2 HIM / ESCORT
        trained person|adult
        more|additional|extra|increased|enough ~1 support|help ~2 class|classroom|day|lunch|recess|school|during
        who is|will ~2 HELPS ~1 HIM
        used ~1 to ~1 HELPS ~1 with|beside|by|near ~1 him|her|them
        mr|mrs|ms|miss ~4 HELPS ~1 him|her|me|with
        want|need|needs|hire|find|get ~2 person|someone|somebody
        lost|missing|without ~1 her|his ~1 person
        have|has|had|get|gets|given|without|assigned ~2 adult|adults
        individual|dedicated ~8 shared|sharing
        shared ~6 individual|dedicated
        shared ~2 between|among|with ~4 kids|children|students|classmates|others
    """,
    "service": """
        WISH ~12 THERAPY / RECORDS ATTENDS
        make|made|makeup ~4 THERAPY|services|service
        THERAPY|sessions|session|services|hours ~4 made ~1 up
        missed|missing ~1 THERAPY|sessions|minutes|services
        reinstate|restore|keep|continue|drop|end|stop|cut ~3 THERAPY
        service|services|accommodation|accommodations|supports ~4 GONE / AGREED
        service|services|support ~1 back|restored
        GONE ~2 services
        compensatory services
        THERAPY ~10 drop|discharge|dismiss|exit|dropped|discharged|dismissed|exited
        ask|asked|request|requested|requesting ~2 service|services|support|supports
        reduction|removal|loss ~1 of ~1 gap
        stopped|ended|discontinued ~1 gap
    """,
    "iep-areas": """
        AREA / HISLIFE
        DOMAIN ~3 goal|goals
        service|services|supports ~1 in|on ~2 iep
        iep ~2 services|supports
        iep ~3 following ~1 services|supports|accommodations
        PROVIDED ~3 PROVIDED ~3 PROVIDED / REPORTS
        PROVIDED ~4 RATE
        PROVIDED ~3 week|weekly|month ~2 PROVIDED / REPORTS
        NUMBER ~3 minute|min ~3 sessions|session
        sessions ~2 each|per|a ~1 week
        minutes|min ~6 speech|ot|pt|therapy|therapist|counseling
        speech|ot|pt|therapy|counseling ~6 minutes|min
        accommodation|accommodations ~4 page|listed|iep|list
        section ~2 of ~2 iep
    """,
    "asks-team": """
        ASKTEAM ~8 MEETING / THANKMEET PASTTENSE
        proposed|solution|resolution|remedy|relief ~12 MEETING / PASTTENSE
        ask|asks|asking|request|requests ~6 convene|reconvene ~3 TEAM|MEETING / PASTTENSE
        WISH ~3 talk|meet|sit|speak ~2 with ~2 TEAM
        ASK ~6 TEAM ~6 ACT / PASTTENSE NOTTEAM
        can|could|will|would|may|when ~3 TEAM ~4 ACT / PASTTENSE NOTTEAM
        that ~2 TEAM ~1 meet|consider|convene|reconvene|review|discuss|address|look|revise
        TEAM ~2 should|needs|must|to ~2 ACT / PASTTENSE NOTTEAM
        ask|asking|request|requesting ~3 you|everyone|all ~2 meet|convene|sit|gather|consider|reconvene
        please|kindly|pls ~3 convene|reconvene|consider|meet
        want ~16 team ~3 ACT
        ASKTEAM ~4 TEAM ~2 for|together|back
        CANWE ~3 MEETVERB
        MEETING ~4 CANWE ~2 ACT / PASTTENSE
        when|let|could|can ~4 TEAM ~3 MEETVERB
        set|pick|find ~2 date|time ~3 TEAM|MEETING
        put|add|place|include|on ~8 agenda
        iep ~3 opened|reopened|revisited|reconvened
        open|reopen|review|revise|amend ~2 iep / AGREEDTO
    """,
    "asks-this-team": """
        ask|asking|request|requesting|please|like|want|propose|would ~4 add|write|list|include|put|revise|rewrite|restore|look
        ask|asking|request|requesting|propose ~10 considered|added|included|revised|listed
    """,
    "asks-answer": """
        ANSWERASK ~10 WRITTEN|ANSWER / PAST
        please|kindly|pls|could|can|would ~4 reply|respond|answer|acknowledge / THANKMEET
        please|kindly|pls|could|can|would ~3 confirm ~4 writing|email|receipt|whether|that|by
        ask|please|can|could|would ~4 send|give|issue ~1 it|one|that|back / THANKMEET
        reply|respond|answer ~3 by|within|no later|before|to me
        email|mail|send|give ~3 notice|decision|reasons|answer / PAST
        request|requesting|want|need|asking|owed ~6 pwn|notice / PAST
        WRITTEN ~6 by|within|if|please|explaining / PAST
        if ~14 WRITTEN|ANSWER / PAST
        look|looking ~1 forward ~6 written|within|decision
        look|looking forward ~3 hearing|hear ~4 by|within|before|writing
        you have|until|by ~6 to ~1 tell|answer|respond|reply
        let ~1 me|us|know ~1 know ~1 in|whether|your|before / PAST
        let ~1 me|us ~1 know ~6 decide|decides|decided|decision / PAST
        let me know ~8 by / PAST
        write|email|text ~1 me|us ~1 back / PAST
        tell|write|email|e mail ~1 me|us ~4 by|before|back / PAST
        confirm ~5 writing|email
        yes ~1 no ~3 WRITTEN
        letter|email ~4 answer|decision|reasons|explaining|stating
        write|email|text ~1 me|us ~3 by|what|whether|why / PAST
        WRITTEN|ANSWER ~5 requested|expected|awaited|appreciated|required|due / PAST
    """,
}


@cache
def get_words() -> Lexicon:
    """Return the word classes of a letter."""
    return Lexicon(_WORDS + _TRAINEES + _PAPERS + KIND_WORDS + SPANISH_WORDS)


@cache
def get_part_rules(part: str) -> tuple[Rule, ...]:
    """Return the rules that find one part, in English and in Spanish; "service" is support other than an adult's."""
    return read_rules(part, _RULES[part]) + read_rules(part, SPANISH_RULES.get(part, ""))
