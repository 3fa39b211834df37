"""Try first, said outright: trials, more data, exhausted options, not yet."""

RULES = """
    not ~5 long ~1 enough
    evidence|document|documentation|documented|proof|show ~8 INTERV ~8 exhausted|tried|failed|used|attempted
    at ~1 least ~3 INTERV|weeks|two|three
    give ~2 until
    weeks ~3 each|of ~3 data|INTERV
    before ~3 we|they ~3 will|would|can|even ~4 talk|discuss|consider|look / MED
    thirty|30|60|90|45|sixty ~2 day|days|school ~1 trial|period
    INTERV ~4 attempted|tried|exhausted|implemented ~3 without|and|unsuccessfully|before
    see|sees if ~10 work|works|help|helps|trick|enough|difference|change|better|improves|improve
    want|wants|like ~3 see ~2 if|how|whether|what
    start|begin|starting ~3 with ~6 chart|schedule|plan|accommodations|small|breaks|timer|seating|something|less
    FIRSTSTEP / NOTDEAL
    come|comes back ~2 when|in|after|with|once ~8 data|tried|weeks|months|log|logs|chart|results|documentation|done
    revisit ~8 AFTERAWHILE|if|once|after / NOTDEAL WONTREVISIT
    MOREDATA / NOTDEAL
    let|lets ~1 us ~2 TRY|try|see|start|wait|give
    TRYIT ~10 first|before|initially|nine|weeks|revisit / CONCERNED DEPEND NOTDEAL OTHERGATE SPEAKTURN
    first ~5 try|use|collect|complete|want|consider|explore|implement|exhaust|attempt|gather|need|look|
        put / FIRSTNAME
    must|should|need|needs|want|have|has|like|would ~2 to|be|first ~2 try|tried|explore|exhaust|attempt|attempted|
        exhausted / LAWTRY
    before|prior ~1 to|a|an|the|any|requesting|considering|adding|
        assigning ~4 AIDE / MEETDAY MED ADMIN PRIORNOTICE GOBEFORE OTHERGATE
    before ~2 we|they|team|district|committee|school ~4 consider|discuss|look|talk|add|think|would|will|can|could|
        request|approve|even / MED DEPEND PRIOR UPWARD OTHERGATE NOTDEAL SEVEREGATE
    before|until|unless ~8 exhaust|exhausted|tried|evaluation|assessment|fba|observation|data|documented|
        collected / OTHERGATE OTHERAIM
    fba|evaluation|assessment|observation|observations|bip|data ~6 first|before|needed|required|
        must / PRIORGONE MEETDAY OTHERAIM OTHERGATE
    only|considered|made|request|requested|assigned|used|available|added ~4 after|when|once|if|where|
        until ~10 TRIED / MEDOTHER
    after|once|when|until|unless ~6 INTERV ~6 TRIED
    INTERV ~6 TRIED ~6 first|before|prior|already
    have|has|were|been|are ~6 INTERV ~6 been|tried|exhausted|attempted|used|implemented
    what|which|list|describe|document|all ~3 INTERV ~4 tried|attempted|used|implemented|been|have|were
    all|other|least|less ~5 INTERV ~5 exhausted|unsuccessful|failed|tried|ineffective|proven
    NOT ~3 tried|exhausted|attempted ~4 everything|all|other|yet|enough|anything|INTERV|the
    more|additional|further|another ~3 data|information|observations|evaluation|assessments|testing|
        evaluations / NOTDEAL
    need|want|collect|gather|require|take|requires|collecting|gathering|review ~4 data|documentation|charts|
        baseline / DATATASK
    give|gives|allow|need|needs|wait ~5 time|chance|while|weeks|months|semester|year|longer ~4 to|before|adjust|
        settle|and|work / OUTGROW NOTDEAL OWNDOING SEVEREGATE
    wait|waiting ~3 until|to|for|and ~4 see|end|quarter|semester|next|results|after|evaluation|report|conference|
        winter|spring|fall|january / NOTDEAL MONEY
    see ~3 how ~4 goes|does|do|works|responds|adjusts|doing
    try|trying|start|starting|begin|beginning|pilot ~3 chart|schedule|plan|system|accommodations|strategies|seating|
        breaks|timer|visuals|interventions
    if|when|should ~2 peers|these|those|that|this|they|strategies|interventions ~5 not|fail|fails|
        unsuccessful ~8 explain|then|consider|reconvene|revisit|look
    peers ~2 not ~2 meet
    AIDE ~6 last|final ~1 resort|step|option
    not|too ~2 yet|early|soon|point|ready ~4 ready|consider|decide|tell|judge|for|to|time|know
    before|prior ~2 submitting|making|filing ~3 request|referral|application
    step|steps|flowchart ~12 before
    before|prior ~2 adding|assigning|requesting|hiring|increasing ~3 staff|adult|adults|personnel|staffing|person
    first ~2 consider|explore|look|examine|address|review
    let|lets|see ~2 us ~2 where|how ~4 are|is|goes|settles
    through|until|by ~1 MONTHNAME ~10 then|need|reconvene|decide|discuss|meet
    see ~1 where ~3 are|is|at
    GATE ~6 GATED ~12 GATEDDONE / MONEY MEETDAY TEACHREVIEW
    GATED ~6 GATEDDONE ~6 before|prior|first
    first ~4 need|needs|want|get|do|complete|write ~4 GATED
    less|least ~1 restrictive|intensive|intrusive ~3 options|supports|support|measures|interventions ~8 GATEDDONE
"""
