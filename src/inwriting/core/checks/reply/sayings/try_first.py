"""Try first: a gate before the request: tools, data, steps, waiting."""

WORDS = """
TRY: try, start with, begin with, implement, use, attempt, explore, see, give, wait, look at, put in place
TRY: introduce
TRIED: exhaust*, tried, attempted, unsuccessful, failed, proven, documented, implemented, used, ineffective
TRIED: ruled out, not working, not worked, insufficient, considered and
INTERV: intervention*, strateg*, accommodation*, support*, alternatives, options, everything, methods, measures
INTERV: less intensive, less restrictive, resources, modifications, tools, steps
MOREDATA: more data, additional data, further data, weeks of data, months of data, not enough data
MOREDATA: more information, additional information, further information, more time, additional evaluation*
MOREDATA: further evaluation*, further assessment*, additional assessment*, more observation*
MOREDATA: further observation*, insufficient data, another evaluation, more documentation, another round
MOREDATA: more testing, collect data, gather data, collecting data, gathering data, take data, taking data
MOREDATA: data first, the data first
FIRSTSTEP: step 1, step one, skip steps, intervention log, fail first, come back when, come back in
FIRSTSTEP: come back to us, come back after, table it, tabled, tabling, hold off, not at this time, wait until
FIRSTSTEP: cross that bridge, slow down, baby steps, maybe later, for now, ease into, first try, gradual
FIRSTSTEP: graduated, trial, data do not, data does not, data did not, last resort, wait and see, too early
FIRSTSTEP: too soon, premature, trial period, time to adjust, time to settle, settle in, let us see, see how
FIRSTSTEP: one step at a time, not there yet, first quarter, first semester, next semester, revisit, re visit
FIRSTSTEP: preceded by, reconvene in, reconsider later, adjustment period, check back, start small
FIRSTSTEP: least intrusive first, honeymoon, get to know him, get to know her, not tried everything
FIRSTSTEP: starting point, continuum of, pre referral, prereferral, mtss, rti, tier 2, tier 3, tier ii, tier iii
FIRSTSTEP: fba first, hierarchy, stepwise, dust settle, few more weeks, a few weeks, couple of weeks
FIRSTSTEP: keep monitoring, continue to monitor, monitor and
GATE: prior to, before, only after, not until, unless, first, must show, must document, shall include
GATE: required to, minimum of, at least, when, after, evidence that, evidence of, documentation of
GATE: documentation that, attach, describe, list, have you, has the
GATED: interventions, intervention, strategies, options, supports, accommodations, alternatives, modifications
GATED: data, baseline, fba, bip, behavior plan, functional behavior, observations, observation, tier, assessment
GATED: evaluation, trial, visual, schedule, chart, peers, technology, natural, resources, plan, steps
GATEDDONE: tried, exhausted, attempted, implemented, documented, failed, unsuccessful, carried out, completed
GATEDDONE: used, considered, ruled out, in place, insufficient, ineffective, proven, collected, done, inadequate
GATEDDONE: explored, consistently, with fidelity, for a minimum, weeks, days
TRYIT: try, trying, tried, start with, begin with, implement, use, attempt, explore, put in place, introduce
TRYIT: give
MONTHNAME: january, february, march, april, may, june, august, september, october, november, december, christmas
MONTHNAME: thanksgiving, winter break, spring break, conferences, the quarter, the semester
PRIORNOTICE: prior notice, prior written notice
TEACHREVIEW: teacher conference
LAWTRY: law requires
FIRSTNAME: first name, first grade*, first period, first responder*, first grader*
MEETDAY: before the meeting, before school, before lunch, before the bell
PRIORGONE: at no cost, progress monitoring data
"""
RULES = """
    not ~5 long ~1 enough
    too new
    until|til|till ~3 christmas|spring|fall|winter|january|thanksgiving|easter|semester|quarter|break|progress|next
    revisit|look ~4 again|later
    evidence|document|documentation|documented|proof|show ~8 INTERV ~8 exhausted|tried|failed|used|attempted
    at ~1 least ~3 INTERV|weeks|two|three
    give ~2 until
    weeks ~3 each|of ~3 data|INTERV
    before ~3 we|they ~3 will|would|can|even ~4 talk|discuss|consider|look / MED
    thirty|30|60|90|45|sixty ~2 day|days|school ~1 trial|period|days
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
    first ~5 try|use|collect|complete|want|consider|explore|implement|exhaust|attempt|gather|need|look|
        put / FIRSTNAME
    must|should|need|needs|want|have|has|like|would ~2 to|be|first ~2 try|tried|explore|exhaust|attempt|attempted|
        exhausted / LAWTRY
    before|prior ~1 to|a|an|the|any|requesting|considering|adding|assigning ~4 AIDE / MEETDAY MED ADMIN PRIORNOTICE
    before ~2 we|they|team|district|committee|school ~4 consider|discuss|look|talk|add|think|would|will|can|could|
        request|approve|even / MED DEPEND PRIOR
    before|until|unless ~8 exhaust|exhausted|tried|evaluation|assessment|fba|observation|data|documented|collected
    fba|evaluation|assessment|observation|observations|bip|data ~6 first|before|completed|needed|required|
        must / PRIORGONE
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
    need|want|collect|gather|require|take|requires|collecting|gathering|review ~4 data|documentation|charts|baseline
    give|gives|allow|need|needs|wait ~5 time|chance|while|weeks|months|semester|year|longer ~4 to|before|adjust|
        settle|and|work / OUTGROW
    wait|waiting ~3 until|to|for|and ~4 see|end|quarter|semester|next|results|after|evaluation|report|conference|
        winter|spring|fall|january
    see ~3 how ~4 goes|does|do|works|responds|adjusts|doing
    try|trying|start|starting|begin|beginning|pilot ~6 chart|schedule|plan|system|accommodations|strategies|
        seating|breaks|timer|visuals|interventions
    if|when|should ~2 peers|these|those|that|this|they|strategies|interventions ~5 not|fail|fails|
        unsuccessful ~8 explain|then|consider|reconvene|revisit|look
    peers ~2 not ~2 meet
    AIDE ~6 last|final ~1 resort|step|option
    least restrictive|intensive ~3 first|interventions|supports ~6 exhausted|first|tried
    criteria|checklist|rubric|matrix|worksheet|tool|form|packet ~8 before|prior|requesting|completed|complete|
        must|used|required
    revisit|reconvene|reconsider|reassess|reevaluate|review|discuss ~6 in|at|after|later|next|later ~3 weeks|
        quarter|semester|year|days|months|conference|date|winter|spring|fall|time
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
    revisit|revisited|revisiting|pilot|piloting|piloted
    through|until|by ~1 MONTHNAME ~10 then|need|reconvene|decide|discuss|meet
    see ~1 where ~3 are|is|at
    GATE ~6 GATED ~12 GATEDDONE / MONEY MEETDAY TEACHREVIEW
    GATED ~6 GATEDDONE ~6 before|prior|first
    baseline ~8 then|first|before
    first ~4 need|needs|want|get|do|complete|write ~4 GATED
    less|least ~1 restrictive|intensive|intrusive ~3 options|supports|support|measures|interventions ~8 GATEDDONE
"""
