"""Words for "try first": trying, tools, measuring, waiting, and what only looks like them."""

WORDS = """
TRY: try, start with, begin with, implement, use, attempt, explore, see, give, wait, look at, put in place, introduce
TRIED: exhaust*, tried, attempted, unsuccessful, failed, proven, documented, implemented, used, ineffective
TRIED: ruled out, not working, not worked, insufficient, considered and
INTERV: intervention*, strateg*, accommodation*, support*, alternatives, options, everything, methods, measures
INTERV: less intensive, less restrictive, resources, modifications, tools, steps
MOREDATA: more data, additional data, weeks of data, months of data, not enough data, more information
MOREDATA: additional evaluation*, further evaluation*, further assessment*, additional assessment*, more observation*
MOREDATA: further observation*, insufficient data, another evaluation, more documentation, another round
MOREDATA: more testing, gather data, data first, the data first
FIRSTSTEP: as a first step, in the interim, not ready to go there, low tech first, least invasive, ramp up
FIRSTSTEP: wait on that, one thing at a time, not there yet, start there, down the road, at a later date, later date
FIRSTSTEP: skip steps, intervention log, come back to us, hold off, cross that bridge, slow down, baby steps
FIRSTSTEP: maybe later, ease into, first try, device trial, trial of, trial run, on a trial, trial basis
FIRSTSTEP: wait and see, too early, too soon, premature, trial period, time to adjust, time to settle, settle in
FIRSTSTEP: let us see, one step at a time, first quarter, first semester, next semester, preceded by, reconvene in
FIRSTSTEP: reconsider later, adjustment period, check back, start small, honeymoon, get to know him, get to know her
FIRSTSTEP: not tried everything, starting point, pre referral, prereferral, fba first, few more weeks, a few weeks
FIRSTSTEP: couple of weeks, keep monitoring, continue to monitor, will monitor
GATE: prior to, before, only after, not until, unless, first, must show, must document, shall include, required to
GATE: minimum of, at least, when, after, evidence that, evidence of, documentation of, documentation that, attach
GATE: describe, list, have you, has the
GATED: interventions, intervention, strategies, options, supports, accommodations, alternatives, modifications, data
GATED: baseline, fba, bip, behavior plan, functional behavior, observations, observation, tier, assessment
GATED: evaluation, trial, visual, schedule, chart, peers, technology, natural, resources, plan, steps
GATEDDONE: tried, exhausted, attempted, implemented, documented, failed, unsuccessful, carried out, completed, used
GATEDDONE: considered, ruled out, in place, insufficient, ineffective, proven, collected, done, inadequate, explored
GATEDDONE: consistently, with fidelity, for a minimum, weeks, days
TRYIT: try, trying, tried, start with, begin with, implement, use, attempt, explore, put in place, introduce, give
MONTHNAME: january, february, march, april, may, june, august, september, october, november, december, christmas
MONTHNAME: thanksgiving, winter break, spring break, conferences, the quarter, the semester
PRIORNOTICE: prior notice, prior written notice
TEACHREVIEW: teacher conference
LAWTRY: law requires
FIRSTNAME: first to go, first to be, first thing, first day, first time, first week, first half, first year
FIRSTNAME: first meeting, first of, at first, first heard, first asked, first place, first one, first name
FIRSTNAME: first grade*, first period, first responder*, first grader*
MEETDAY: before the meeting, before school, before lunch, before the bell
PRIORGONE: at no cost, progress monitoring data, data sheet
TALKEDWITH: talk to you, talk with you
CONSUMED: homework
WAITSHARED: waiting list, wait list, waitlist
VACANT: openings, opening, nobody, hire, hired, fill, filled, staff, sub, happen, vacancy, summer school
ENOUGHDONE: we tried, i tried, they tried everything, already tried
PEOPLE: we, anybody, anyone, they, you, team, teams, i, parents, committee, staff, district, school, somebody, people
SPEAK: say, says, talk, talks, think, thinks, discuss, consider, considers, considering, ask, asks, request, bring
SPEAK: brings, write, put, look, jump, go, even, add, assign, give, have, entertain, commit, decide, move, mention
SPEAK: approve
ONETHING: aide, aides, para, paras, person, bodies, body, one, it, 1:1, one on one, one to one, adult, adults, that
ONETHING: word, human, someone, somebody, conversation, staffing, hands, assistant, assistants, assistance, daa
ONETHING: support, paraprofessional*, paraeducator*, referral, recommendation, request
LADDER: ladder, flow chart, flowchart, decision tree, pyramid, hierarchy, tiered, tier, tiers, continuum, sequence
LADDER: least to most, progression, level 1, level a, level b, levels of support, steps of, protocol
MEASURE: abc data, abc sheets, abc chart*, baseline, frequency data, tally, tallies, data collection, scatterplot
MEASURE: scatter plot, observation log, intervention log, behavior log, weeks of, days of, six weeks, nine weeks
MEASURE: eight weeks, twelve weeks, four weeks, 6 weeks, 8 weeks, 9 weeks, 12 weeks, 4 weeks, 30 days, 45 days
MEASURE: 20 day, 30 day, 45 day, 60 day, grading period, marking period, data points, fidelity, fidelity check*
MEASURE: cycle, cycles, thirty school days, 30 school days, ten days, 10 days, two cycles, fba, bip, observations
MEASURE: school days of, weeks with
GATEWORD: then, before, until, first, only, required, must, shall, unless, prior, once, after, attach, attached
GATEWORD: complete, completed, collect, collected, need, needs, want, wants, minimum, document, documented, take
WAITING: give it, give him, give her, give that, let it, wait, waiting, hold, see where, see if, see whether
WAITING: see what, monitor, watch, sit tight, hang on, pump the brakes, slow down, not rush, not rushing, no rush
LATER: time, weeks, month, months, spring, january, conferences, break, quarter, semester, chance, shot, try, works
LATER: helps, helping, trick, takes us, gets us, goes, settles, adjusts, adjust, settled, enough, difference, changes
LATER: anything further, warranted, responds, october, november, december, february, march, april, the new year
TOOLS: toolbox, tool box, tool kit, toolkit, bag of tricks, strategies, interventions, supports, options
TOOLS: accommodations, everything, these, alternatives, avenues, measures, other things, tier 2, tier two, resources
TOOLS: less
NOTWORK: not work, not worked, not working, failed, fail, fails, exhausted, exhaust, not exhausted, ineffective
NOTWORK: unsuccessful, proven, ruled out, insufficient, inadequate, worked, used up, run out, not successful
NOTWORK: not enough, not been successful, have not worked, did not work, not been effective, not effective
NOTWORK: not been enough, not sufficient, not adequate, not been sufficient, not respond, not responded
NOTWORK: not made progress, no response to, nonresponsive, non responsive
DOCVERB: document, prove, show, demonstrate, describe, explain, list, attach, provide, submit, justify, justification
DOCVERB: documentation, evidence, proof, none, all, until, after, when, if, before, once, unless, whether, have
NOGO: no request, no requests, not be processed, not be considered, not be accepted, not be reviewed, not accept
NOGO: not bring, not be brought, not entertain, not consider, not process, not request, not review, not be scheduled
NOGO: may be considered only, considered only, only considered, only be considered, not be made, not be submitted
BUTFIRST: without, until, unless, after, when, at least, if, once
STARTER: start with, begin with, starting with, beginning with, start by, begin by, start out, first response
STARTER: first line, first approach, first course, first step, go to, usually go with, try out, test out, pilot
STARTER: piloting, start off
SMALLER: behavior plan, plan, chart, timer, schedule, seat, seating, peer, peers, breaks, checklist, visuals, device
SMALLER: accommodations, strategies, environmental, environment, less, least, small, something, shared, instruction
SMALLER: classroom, room, general education, fidget*, cues, prompts, technology, intervention, interventions
ENOUGHSTAFF: enough staff, enough aides, enough paras, not enough
ANNUAL: annual review, annual meeting, annual iep, data collected weekly, data sheet
DATATASK: aide will, para will, collected weekly, sent home, each transition, data weekly, weekly data
DATATASK: will collect data on each
SCHOOLSKIP: skipped school, skip class, skipped class, skip lunch
ADULTSFIRST: before every, before each, before initiating, before starting, before beginning, before he starts
ADULTSFIRST: before she starts, before moving
BELLTIME: before his aide, before her aide, before the aide came, before the aide arriv*, before the aide left
BELLTIME: before aides
WONTREVISIT: not revisit
GOBEFORE: go before, goes before, went before, come before
SEVEREGATE: intensive, moderate, all the time, severe, severity
OWNDOING: himself, herself, themselves, on his own, on her own, for him, for her, mature, ot a chance, companion
SPEAKTURN: speaking, cafeteria, pizza, raise her hand, raise his hand, naturally there, first graders
PHONEDHOME: calling, called, phoned
"""
