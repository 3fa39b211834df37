"""Something must be tried, measured, learned or written down before anybody speaks of an adult."""

WORDS = """
SMALLSTEP: fba, fbas, bip, bsp, behavior plan, plan, plans, chart, charts, timer, visual schedule, schedule, visuals
SMALLSTEP: headphones, seat, seating, buddy, lunch buddy, breaks, break card, medication, meds, evaluation, evaluated
SMALLSTEP: eval, evals, assessment, assessed, assessments, ot, sensory, sensory diet, data, baseline, observation
SMALLSTEP: observations, log, logs, consult, consultation, tiers, tier 2, tier 3, mtss, rti, training, trained, trial
SMALLSTEP: trials, accommodation, accommodations, strategies, strategy, supports, options, option, intervention
SMALLSTEP: interventions, technology, tablet, alarm, glasses, hearing test, vision test, attendance, sleep, diet
SMALLSTEP: toilet, layout, environment, matrix, checklist, time study, routines, social story, token, token board
SMALLSTEP: reward, rewards, steps, alternatives, testing, triennial, psychological, neuropsych, adhd, counseling
SMALLSTEP: documentation, evidence, behavior specialist, facilitator, device, fidgets, peer, classmates
SMALLSTEP: modifications, methods, graphs, screener, referral meeting, function of, instruction in, coaching
SMALLSTEP: consultant, reeval, reevaluation, rubric, tally, tallies, behavior log, schedule change
SMALLSTEP: scheduling changes, room arrangement, wiggle seat, reports, report, results, tools, measures
SPOKENOF: discuss, discussed, discussing, consider, considered, considering, talk, talking, revisit, revisited, decide
SPOKENOF: revisiting, look at, looked at, think about, circle back, come back to, return to, weigh, determine
SPOKENOF: bring up, brought up, raise, raised, entertain, put in for, ask for, apply, request, requesting, decided
SPOKENOF: on the table, added, add, know, assigned, explore, approved
FIRSTLY: first, 1st, before, b4, then, until, til, till, once, prior, precede, precedes, preceded, preceding, pending
FIRSTLY: only then, only after, unless, initially, after which, in advance of, ahead of, by the time, when those
SOMETHING: request, requesting, requests, submit, submission, staffing, personnel, staff, ta, person, body, somebody
SOMETHING: anybody, someone, adult, aide, aides, para, paras, one to one, 1:1, one on one, helper, shadow
SOMETHING: conversation, referral, form, note taker, apply, applying, ia, ea, assistant, paraprofessional*
SOMETHING: additional support
CONSIDERED: discuss, discussed, discussing, consider, considered, considering, consideration, talk, revisit
CONSIDERED: reconvene, look at, think about, decide, decided, determine, go there, any further, accepted, added, ask
CONSIDERED: see about, weigh, entertain, bring up, no support, no change, on the table, help put in, put in for
DONE: exhaust*, tried, attempted, unsuccessful, failed, fails, proven, documented, implemented, ineffective
DONE: ruled out, insufficient, carried out, completed, ran, run, collected, modified, enlisted, utilized, piloted
DONE: taught, tested, not working, not worked, did not work, does not work, not help, not helped, not be enough
DONE: flops, flop, falls short, proves inadequate, inadequate, have not worked, has not worked, with fidelity
DONE: reviewed, redone, updated, faithfully
DEMANDS: first, only, must, required, requires, attach, attached, list, lists, describe, describes, minimum, at least
DEMANDS: before, prior, until, unless, once, then, when, if, after, explain, shall, need, needs, have you, has the
DEMANDS: have the, what, fewer, less, more, all other, every other, show, prove, provide, each
PAPERWORK: form, packet, request, application, section, referral, proposal
LACKING: returned, incomplete, insufficient, missing, left blank, blank, fewer, not attached, no documentation
LACKING: not enough, not done, not completed, kicked back, sent back, not documented
OTHERGATE: director, superintendent, board, panel, allocation, budget, money, funds, funding, hire, hired, hiring
OTHERGATE: fill, vote, medical condition, letter from his doctor, letter from her doctor, doctor has, physician's
OTHERGATE: on alternate, health plan, sign off, signature, downtown, county office, contract, state law, regulation
OTHERGATE: law
OTHERAIM: dependent, dependence, independence, independent, independently, fade, faded, fading, exit plan, removing
OTHERAIM: mature, hearing aids, grow out, retired, accuracy, given a, jobs without, testing weeks, proctors
OTHERAIM: bus driver, school day, the bell, friday, behavior supports, goal, goals, granted, approved, no further
OTHERAIM: plan says, i request, please send, i would like, i do not consent, was caused by, will be collected
OTHERAIM: trained in, trained by, ask for, day of the, seizure first aid, pwn, peer reviewed, after the meeting
OTHERAIM: working with, points, intact, on pace, upward trend, good response, procedural, when notice, notice must
OTHERAIM: reasons why, never once, making progress, good progress, adequate progress, teacher first, natural supports
OTHERAIM: before lunch, before the meeting, before school, each transition, wrote in
BEFOREPEOPLE: before we, before they, before anybody, before anyone, before i, before the team, before you
BEFOREPEOPLE: before staff, before she, before the district, before the school, before somebody, before a, before an
BEFOREPEOPLE: before any, before another, before adding, before asking, before requesting, before bringing
BEFOREPEOPLE: before assigning, before throwing, before jumping, before considering, before applying, prior to
BEFOREPEOPLE: b4 they, b4 we, before one, before he, before there, before adult, before even, before more
CLIMBTO: ask, talk, discuss, consider, look, think, jump, go, put, apply, request, add, decide, bring, staff
CLIMBTO: staffing, person, aide, para, adult, help, submission, assigned, assignment, referral, personnel, assistance
CLIMBTO: assistant, one, further, body, even, any, reach, anybody, somebody, considered, hiring a
PENDINGONS: pending, awaiting, waiting on, waiting for, await
SHOWS: prove, show, demonstrate, document, evidence, proof, in writing
NOTENOUGH: nothing else, everything else, not working, not work, not enough, failed, fails, not helping, falls short
NOTENOUGH: not effective, not successful, ineffective, insufficient, not sufficient, unsuccessful
PROGRESSED: progress, growth, gains, achieving, meeting goals
"""
RULES = """
    START ~2 first ~12 then ~8 SPOKENOF|AIDE|see / OTHERGATE OTHERAIM
    first ~12 then ~2 see ~1 if|whether|how|what / OTHERAIM FIRSTNAME
    only then|after|once ~4 can|could|will|would|may ~6 SPOKENOF / OTHERGATE OTHERAIM MED
    SPOKENOF ~6 after|once|when ~5 tried|try|done|finished|exhausted|implemented|run / OTHERGATE OTHERAIM
    not|no ~4 proof|evidence|documentation|record|paperwork ~5 tried|attempted|used|implemented / PROGRESSED
    then ~1 we|you|they|team ~1 can|will|would ~2 SPOKENOF ~6 AIDE|needed|necessary|needs|anybody|somebody|
        person / OTHERGATE MED
    interventions|strategies|accommodations|supports ~1 attempted|tried|used ~2 min|minimum|dates|list|END|NUMBER|
        NUMERAL
    which|what ~3 SMALLSTEP ~3 been|were|was ~2 trialed|trialled|piloted|tried|tested|used|considered
    SMALLSTEP & FIRSTLY & SOMETHING / OTHERGATE OTHERAIM MED ADULTSFIRST
    SMALLSTEP ~3 must|shall|should|is|are ~2 be ~4 prior|before|first ~4 request|requests|referral|AIDE|submission|
        considering / OTHERGATE MED
    SMALLSTEP & FIRSTLY & CONSIDERED / OTHERGATE OTHERAIM MED
    SMALLSTEP & DONE & DEMANDS / OTHERGATE OTHERAIM MED PROGRESSED ENOUGHDONE
    PAPERWORK & LACKING & SMALLSTEP|data|log / OTHERGATE OTHERAIM
    LACKING & INTERV|data|baseline|documentation|strategies & AIDE|denied|request|returned|
        not / OTHERAIM PROGRESSED OTHERGATE
    BEFOREPEOPLE & CLIMBTO & SMALLSTEP / OTHERGATE OTHERAIM MED
    SMALLSTEP ~4 first END
    SMALLSTEP ~2 first|1st / OTHERAIM TEACHER FIRSTNAME
    PENDINGONS ~4 SMALLSTEP / OTHERGATE OTHERAIM
    SHOWS ~8 NOTENOUGH / PROGRESSED
    has|have|was|were|been|is|are ~5 SMALLSTEP ~3 been ~2 modified|tried|enlisted|taught|considered|attempted|
        implemented / OTHERAIM
    what|which ~3 been ~1 tried|attempted|done|implemented
    hoop|hoops
    evidence|documentation|proof|data|shown|show|shows ~8 not ~2 respond|responded|work|worked|succeed|succeeded
    can|could ~2 task|environment|schedule|assignment|activity|materials|routine|room|instruction ~1 be ~1 changed|
        modified|adapted|adjusted|altered|simplified
    gather|gathering|collect|collecting ~2 information|data ~2 and|first|before|for|then
    less|least intrusive|intensive|restrictive ~2 supports|interventions|options|measures|help ~6 insufficient|
        inadequate|failed|tried|exhausted|first
    why they|each|it|these|those|INTERV ~1 were|was|is|are|did|have|has ~1 not|insufficient|inadequate|unsuccessful
    try ~1 that|it|this|those|these ~2 for|until|through ~3 LATER|quarter|week|weeks|month|semester|while|year|
        bit / OTHERAIM
"""
