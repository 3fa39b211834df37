"""Try first: a gate before the request: tools, data, steps, waiting."""

WORDS = """
TRY: try, start with, begin with, implement, use, attempt, explore, see, give, wait, look at, put in place, introduce
TRIED: exhaust*, tried, attempted, unsuccessful, failed, proven, documented, implemented, used, ineffective, ruled out
TRIED: not working, not worked, insufficient, considered and
INTERV: intervention*, strateg*, accommodation*, support*, alternatives, options, everything, methods, measures
INTERV: less intensive, less restrictive, resources, modifications, tools, steps
MOREDATA: more data, additional data, further data, weeks of data, months of data, not enough data, more information
MOREDATA: additional information, further information, more time, additional evaluation*, further evaluation*
MOREDATA: further assessment*, additional assessment*, more observation*, further observation*, insufficient data
MOREDATA: another evaluation, more documentation, another round, more testing, gather data, data first, the data first
FIRSTSTEP: as a first step, in the interim, not ready to go there, low tech first, least invasive, ramp up
FIRSTSTEP: wait on that, one thing at a time, not there yet, start there, down the road, at a later date, later date
FIRSTSTEP: skip steps, intervention log, fail first, come back when, come back in, come back to us, come back after
FIRSTSTEP: table it, tabled, tabling, hold off, wait until, cross that bridge, slow down, baby steps, maybe later
FIRSTSTEP: for now, ease into, first try, gradual, graduated, device trial, trial of, trial run, on a trial
FIRSTSTEP: trial basis, data do not, data does not, data did not, last resort, wait and see, too early, too soon
FIRSTSTEP: premature, trial period, time to adjust, time to settle, settle in, let us see, see how, one step at a time
FIRSTSTEP: first quarter, first semester, next semester, revisit, re visit, preceded by, reconvene in
FIRSTSTEP: reconsider later, adjustment period, check back, start small, least intrusive, honeymoon, get to know him
FIRSTSTEP: get to know her, not tried everything, starting point, continuum of, pre referral, prereferral, mtss, rti
FIRSTSTEP: tier 2, tier 3, tier ii, tier iii, fba first, hierarchy, stepwise, dust settle, few more weeks, a few weeks
FIRSTSTEP: couple of weeks, keep monitoring, continue to monitor, will monitor
GATE: prior to, before, only after, not until, unless, first, must show, must document, shall include, required to
GATE: minimum of, at least, when, after, evidence that, evidence of, documentation of, documentation that, attach
GATE: describe, list, have you, has the
GATED: interventions, intervention, strategies, options, supports, accommodations, alternatives, modifications, data
GATED: baseline, fba, bip, behavior plan, functional behavior, observations, observation, tier, assessment, evaluation
GATED: trial, visual, schedule, chart, peers, technology, natural, resources, plan, steps
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
OLDLIST: no data
LASTYEAR: last year, last week, last month, last fall, last spring, last name, last friday, last meeting, last summer
LASTYEAR: last time, last day, last iep
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
LASTPLACE: comes last, come last, goes last, is last, be last, are last, considered last, left for last
LASTPLACE: saved for last
LADDER: ladder, flow chart, flowchart, decision tree, pyramid, hierarchy, tiered, tier, tiers, continuum, sequence
LADDER: least to most, progression, level 1, level a, level b, levels of support, steps of, protocol
MEASURE: abc data, abc sheets, abc chart*, baseline, frequency data, tally, tallies, data collection, scatterplot
MEASURE: scatter plot, observation log, intervention log, behavior log, weeks of, days of, six weeks, nine weeks
MEASURE: eight weeks, twelve weeks, four weeks, 6 weeks, 8 weeks, 9 weeks, 12 weeks, 4 weeks, 30 days, 45 days, 20 day
MEASURE: 30 day, 45 day, 60 day, grading period, marking period, data points, fidelity, fidelity check*, cycle, cycles
MEASURE: thirty school days, 30 school days, ten days, 10 days, two cycles, fba, bip, observations, school days of
MEASURE: weeks with
GATEWORD: then, before, until, first, only, required, must, shall, unless, prior, once, after, attach, attached
GATEWORD: complete, completed, collect, collected, need, needs, want, wants, minimum, document, documented, take
WAITING: give it, give him, give her, give that, let it, wait, waiting, hold, see where, see if, see whether, see what
WAITING: monitor, watch, sit tight, hang on, pump the brakes, slow down, not rush, not rushing, no rush
LATER: time, weeks, month, months, spring, january, conferences, break, quarter, semester, chance, shot, try, works
LATER: helps, helping, trick, takes us, gets us, goes, settles, adjusts, adjust, settled, enough, difference, changes
LATER: anything further, warranted, responds, october, november, december, february, march, april, the new year
TOOLS: toolbox, tool box, tool kit, toolkit, bag of tricks, strategies, interventions, supports, options
TOOLS: accommodations, everything, these, alternatives, avenues, measures, other things, tier 2, tier two, resources
TOOLS: less
NOTWORK: not work, not worked, not working, failed, fail, fails, exhausted, exhaust, not exhausted, ineffective
NOTWORK: unsuccessful, proven, ruled out, insufficient, inadequate, worked, used up, run out, not successful
NOTWORK: not enough, not been successful, have not worked, did not work
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
NATURALS: natural support*
BELLTIME: before his aide, before her aide, before the aide came, before the aide arriv*, before the aide left
BELLTIME: before aides
LEAVEWORK: homework, assignments, work before
"""
# Steps before the request may even be made.
_STEPS_BEFORE = """
    attempt|try ~3 then ~2 request|ask|refer|submit
    document ~2 then
    fba|bip|plan ~3 failed|fails|fail
    want|wants|need|needs|going|like|plan|plans ~2 to ~1 do|conduct|complete|start|run ~3 fba|functional|bip|
        assessment|evaluation|observation|observations
    go|goes|move|moves|work ~3 through ~3 tiers|steps|levels|stages
    want|wants|like ~2 to ~1 try ~8 with|without|SMALLER|first
    not ~1 until ~6 chance|implement|implemented|try|tried|run|complete|data|done|consulted
    want|wants|propose|proposes|suggest|suggests ~3 trial
    on|at step ~1 one|two|1|2|three|3
    step|steps ~1 process|protocol
    complete|finish|fill|submit ~8 before|prior / MEETDAY LEAVEWORK
    INTERV|documented|steps ~4 precede|precedes
    document|describe|list ~3 use|uses|strategies|attempts ~2 of|tried|used|made
    not ~1 before|until ~4 eval|evaluation|reeval|re|assessment|results|fba|reevaluation
    rung
    keep|kept|keeping|take|took|collect|collected ~2 data ~3 for|over ~3 weeks|months|days
    before ~2 AIDE / MEETDAY MED ADMIN PRIORNOTICE BELLTIME
    consider|explore|exhaust|examine|use|try|look|address|check|rule|get|do|see|finish|fix|focus|
        update ~6 first / FIRSTNAME
    consider|considered|considers|try|use|used ~2 last / LASTYEAR
    changes|interventions|strategies|supports|accommodations|trial ~3 NUMBER|10|15|20|30|45|60|90 ~1 school|days|weeks
    describe|list|explain|document|attach|record ~3 each|result|results|outcome|outcomes
    process|assessment|procedure|evaluation ~3 takes|take|requires ~4 days|weeks|months|data|steps
    not ~2 skip|skipped|bypass|bypassed|shortcut / SCHOOLSKIP
    not ~2 where ~1 we|you|they ~1 start|begin|started
    INTERV|supports|strategies|accommodations ~2 come|comes|go|goes|are first / NATURALS
    must|shall|should ~3 documented|implemented|tried|attempted ~5 weeks|days|minimum|months|least
    have|has|had ~2 team|you|staff|school ~1 considered|looked|explored|tried|attempted ~4 SMALLER|INTERV|
        modifications
    then ~12 then ~14 ONETHING|we|talk|conversation
    before|prior|until ~2 PEOPLE ~3 SPEAK ~6 ONETHING / MEETDAY TALKEDWITH MED DEPEND
    LASTPLACE / LASTYEAR
    save|saves|saved|keep|leave ~6 for last
    last ~2 resort|step|option|thing|rung
    LADDER ~10 AIDE|adult|support|before|first|request
    NOGO ~10 BUTFIRST ~14 MEASURE|TOOLS|INTERV|evaluation|form|log
    BUTFIRST ~4 MEASURE ~10 attached|completed|complete|done|submitted|collected|run|reviewed
    MEASURE ~12 GATEWORD ~10 ONETHING|request|talk|meet|conversation / MEETDAY
    GATEWORD ~3 MEASURE ~12 ONETHING|request|before|then / MEETDAY NOTPROGRESS
    they|district|team|school|we ~1 want|wants|need|needs|require|requires ~4 MEASURE / NOTPROGRESS
    weeks|days ~1 of ~4 data|sheets|observations|interventions|documentation|monitoring|charting|logs
    none ~2 of ~2 these|them|those ~2 worked|work|works
    conduct|complete|finish|do|run|redo|update|schedule ~3 fba|assessment|observation|observations|
        evaluation ~6 first|before|then|and
    should|will|would ~2 be ~2 the ~1 first / TEACHER
    first|before|prior ~6 LADDER
"""
# What was tried must have failed, and be written down.
_FAILED_FIRST = """
    must|shall|should|has|have ~3 show|prove|document|demonstrate ~10 NOTWORK
    prove|show|document|demonstrate ~5 fail|fails|failing|failed
    show|prove|document|demonstrate ~6 tried|exhausted|used|attempted ~3 everything|all|other|INTERV
    weeks|days ~1 of ~3 sampling|tracking|records|recording|evidence|implementation|baseline|charts
    rule|ruled|ruling ~1 out ~2 everything|other|all|anything|less
    only|unless|until ~16 NOTWORK / ENOUGHDONE ENOUGHSTAFF
    DOCVERB ~6 TOOLS ~8 NOTWORK / ENOUGHDONE
    TOOLS ~4 NOTWORK ~8 before|first|then|explain|documented|reconvene
    prove|show|demonstrate ~4 nothing|TOOLS ~6 NOTWORK
    has|have ~1 to ~1 fail|crash|bomb ~3 first|before
"""
# Something smaller now, and we shall see.
_SMALLER_NOW = """
    wait|waiting ~2 NUMBER|30|45|60|90|thirty|sixty|ten|twenty ~1 school|days|weeks|months / WAITSHARED VACANT
    get through ~3 first|quarter|fall|semester|september|month
    rather|prefer|prefers|like ~2 trial|pilot|try
    monitor|watch|observe ~3 and ~2 meet|reconvene|revisit|report|see
    want|wants|need|needs ~10 first / FIRSTNAME
    let ~1 him|her|them ~1 get|settle|adjust ~3 used|in|to|first
    report|reports|reporting back
    for ~2 NUMBER|six|eight|nine|twelve weeks ~4 then|and|before|first
    give|gives|given|giving ~6 semester|quarter|month|year|chance|try|shot|time|weeks / OUTGROW VACANT
    put|putting ~3 in ~1 place ~3 see|first|before
    not ~2 know ~1 him|her ~3 enough|yet
    talk|discuss|look|decide ~4 at ~2 next|30|60|90|annual|quarterly|fall|spring ~2 meeting|review|day|conference
    not ~4 jump|rush|leap|jumping|rushing ~4 ONETHING|into
    STARTER ~6 SMALLER / ENOUGHDONE CONSUMED
    WAITING ~6 LATER / OUTGROW VACANT WAITSHARED
    let|lets ~2 us ~2 give|try|see|start|do|get|wait|hold ~10 LATER|first|SMALLER / OUTGROW
    see ~1 if|whether|how|where|what ~8 LATER / OUTGROW
    give|gives|giving|gave ~1 it|that|him|her|this ~3 time|chance|shot|try|weeks|month|months|week|few|couple|until|
        till|another / OUTGROW
    come|comes|coming|circle|check|talk|meet ~1 back|again|together ~8 weeks|months|spring|january|break|data|
        conferences|see|quarter|semester|october|november / ANNUAL
    take|takes|taking|collect|gather|collecting|gathering ~2 data / DATATASK
    once ~2 settles|settled|adjusts|adjusted|used|knows|know
    year|school ~2 just ~2 started|began
    only ~2 been ~4 weeks|days|month|months
    revisit|revisited|revisiting ~6 after|in|at|when|if|data|need|aide|later / OLDLIST
    pilot|piloted|piloting
"""
_SAID_OUTRIGHT = """
    not ~5 long ~1 enough
    too new
    until|til|till|through ~3 christmas|spring|fall|winter|january|thanksgiving|easter|semester|quarter|break|
        progress|next / OUTGROW VACANT
    revisit|look ~4 again|later
    evidence|document|documentation|documented|proof|show ~8 INTERV ~8 exhausted|tried|failed|used|attempted
    at ~1 least ~3 INTERV|weeks|two|three
    give ~2 until
    weeks ~3 each|of ~3 data|INTERV
    before ~3 we|they ~3 will|would|can|even ~4 talk|discuss|consider|look / MED
    thirty|30|60|90|45|sixty ~2 day|days|school ~1 trial|period
    INTERV ~4 attempted|tried|exhausted|implemented ~3 without|and|unsuccessfully|before
    consider|considered|considers|discuss|look ~6 after|once ~10 fba|assessment|data|observation|evaluation|
        assessments|testing|report
    considered implemented
    after|once ~4 current|completed|complete|documented ~6 fba|assessment|evaluation|data
    options ~4 considered ~4 documented|implemented|tried
    must|should ~4 considered ~3 before|first|prior
    see|sees if ~10 work|works|help|helps|trick|enough|difference|change|better|improves|improve
    want|wants|like ~3 see ~2 if|how|whether|what
    fail|failed|fails ~2 first|before
    when ~3 grades ~2 drop|fall|slip
    not|may not skip
    fade|replace|remove ~4 then ~3 consider
    least ~1 intrusive|intensive
    INTERV ~4 not ~2 been ~2 tried|exhausted|implemented
    still ~3 trying|try|collecting|gathering|working
    start|begin|starting ~3 with ~6 chart|schedule|plan|accommodations|small|breaks|timer|seating|something|less
    moving|move|moved ~4 seat|desk ~6 first|will|do|see|front
    FIRSTSTEP
    MOREDATA
    let|lets ~1 us ~2 TRY|try|see|start|wait|give
    TRYIT ~10 first|before|initially|nine|weeks|revisit / CONCERNED DEPEND
    first ~5 try|use|collect|complete|want|consider|explore|implement|exhaust|attempt|gather|need|look|put / FIRSTNAME
    must|should|need|needs|want|have|has|like|would ~2 to|be|first ~2 try|tried|explore|exhaust|attempt|attempted|
        exhausted / LAWTRY
    before|prior ~1 to|a|an|the|any|requesting|considering|adding|assigning ~4 AIDE / MEETDAY MED ADMIN PRIORNOTICE
    before ~2 we|they|team|district|committee|school ~4 consider|discuss|look|talk|add|think|would|will|can|could|
        request|approve|even / MED DEPEND PRIOR UPWARD
    before|until|unless ~8 exhaust|exhausted|tried|evaluation|assessment|fba|observation|data|documented|collected
    fba|evaluation|assessment|observation|observations|bip|data ~6 first|before|completed|needed|required|
        must / PRIORGONE MEETDAY
    only|considered|made|request|requested|assigned|used|available|added ~4 after|when|once|if|where|
        until ~10 TRIED / MEDOTHER
    after|once|when|until|unless ~6 INTERV ~6 TRIED
    INTERV ~6 TRIED ~6 first|before|prior|already
    have|has|were|been|are ~6 INTERV ~6 been|tried|exhausted|attempted|used|implemented
    have|has|had you|we|they|staff|team|all|the ~4 tried|exhausted|attempted|used|considered ~6 INTERV|peer|other|
        everything
    what|which|list|describe|document|all ~3 INTERV ~4 tried|attempted|used|implemented|been|have|were
    exhaust|exhausted|exhausting ~5 INTERV|other|all|everything|options
    all|other|least|less ~5 INTERV ~5 exhausted|unsuccessful|failed|tried|ineffective|proven
    NOT ~3 tried|exhausted|attempted ~4 everything|all|other|yet|enough|anything|INTERV|the
    more|additional|further|another ~3 data|information|observations|evaluation|assessments|testing|evaluations
    NOT ~2 enough|sufficient|adequate ~2 data|information|evidence|documentation
    need|want|collect|gather|require|take|requires|collecting|gathering|review ~4 data|documentation|charts|
        baseline / DATATASK
    give|gives|allow|need|needs|wait ~5 time|chance|while|weeks|months|semester|year|longer ~4 to|before|adjust|
        settle|and|work / OUTGROW
    wait|waiting ~3 until|to|for|and ~4 see|end|quarter|semester|next|results|after|evaluation|report|conference|
        winter|spring|fall|january
    see ~3 how ~4 goes|does|do|works|responds|adjusts|doing
    try|trying|start|starting|begin|beginning|pilot ~6 chart|schedule|plan|system|accommodations|strategies|seating|
        breaks|timer|visuals|interventions
    if|when|should ~2 peers|these|those|that|this|they|strategies|interventions ~5 not|fail|fails|
        unsuccessful ~8 explain|then|consider|reconvene|revisit|look
    peers ~2 not ~2 meet
    AIDE ~6 last|final ~1 resort|step|option
    least restrictive|intensive ~3 first|interventions|supports ~6 exhausted|first|tried
    criteria|checklist|rubric|matrix|worksheet|tool|form|packet ~8 before|prior|requesting|completed|complete|must|
        used|required
    not|too ~2 yet|early|soon|point|ready ~4 ready|consider|decide|tell|judge|for|to|time|know
    before|prior ~2 submitting|making|filing ~3 request|referral|application
    monitor|watch|track|observe ~3 for ~3 weeks|months|quarter|semester|days
    step|steps|flowchart ~12 before
    has|have ~4 received|been ~2 training|trained|taught
    before|prior ~2 adding|assigning|requesting|hiring|increasing ~3 staff|adult|adults|personnel|staffing|person
    what|which|has|have|could ~10 GATED|modifications|changes|environmental|accommodations ~6 replace|reduce|
        eliminate|lessen|meet ~5 need|AIDE
    first ~2 consider|explore|look|examine|address|review
    let|lets|see ~2 us ~2 where|how ~4 are|is|goes|settles
    through|until|by ~1 MONTHNAME ~10 then|need|reconvene|decide|discuss|meet
    see ~1 where ~3 are|is|at
    GATE ~6 GATED ~12 GATEDDONE / MONEY MEETDAY TEACHREVIEW
    GATED ~6 GATEDDONE ~6 before|prior|first
    baseline ~8 then|first|before
    first ~4 need|needs|want|get|do|complete|write ~4 GATED
    less|least ~1 restrictive|intensive|intrusive ~3 options|supports|support|measures|interventions ~8 GATEDDONE
"""
RULES = _STEPS_BEFORE + _FAILED_FIRST + _SMALLER_NOW + _SAID_OUTRIGHT
