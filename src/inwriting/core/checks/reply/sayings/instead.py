"""What schools put before or in place of an aide, and a no without a reason. One rule a line."""

SAYINGS = {
    "try-first": """
        not ~5 long ~1 enough
        too new
        until|til|till ~3 christmas|spring|fall|winter|january|thanksgiving|easter|semester|quarter|break|progress|
            next
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
        more|additional|further|another ~3 data|information|observations|evaluation|assessments|testing|
            evaluations
        NOT ~2 enough|sufficient|adequate ~2 data|information|evidence|documentation
        need|want|collect|gather|require|take|requires|collecting|gathering|review ~4 data|documentation|charts|
            baseline
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
        """,
    "too-restrictive": """
        RESTRICTIVE2 / PLACEMENTONLY
        AIDE ~8 restrictive / LESSR
        restrictive ~8 AIDE / LESSR
        RESTRICT / PLACEMENTONLY LESSR
        least restrictive / PLACEMENTONLY
        AIDE ~10 less ~2 interaction|contact|time ~3 peers|friends / STIGMA
        STANDOUT / STIGMA
        """,
    "other-service-instead": """
        rather ~8 SERVICE ~12 than
        SERVICE ~8 instead|rather ~3 AIDE
        no|not ~5 AIDE ~4 but ~8 SERVICE
        but|instead ~4 add|offer|give|provide|offered|gave|added ~8 SERVICE
        AIDE ~10 move|moving|place|transfer ~4 to ~4 SERVICE
        countered ~2 with
        rather|instead ~2 of|than ~3 AIDE ~12 suggests|suggested|proposes|proposed|recommends|offers|offered|
            recommended
        INSTEAD ~10 SERVICE
        in lieu|place ~8 AIDE
        instead|rather ~2 of|than ~4 AIDE ~12 SERVICE|minutes
        AIDE ~10 but|they|instead|district|school ~3 offered|gave|proposed|proposes|suggested|offering|offers ~6 SERVICE
        refus|refused|denied|declined|turned ~8 AIDE ~10 but|and|instead|offered|proposed ~8 SERVICE
        SERVICE ~6 instead
        will|can|could ~2 offer|provide|add|give|increase|try ~10 SERVICE ~8 instead
        """,
    "no-reason": """
        nobody ~3 tell|say|explain ~3 why
        would|could|did|do not ~2 tell|say|explain ~3 why
        one ~1 could|would|can ~2 tell|say|explain ~3 why
        entire|only|whole|full ~1 answer|response|reply
        answer|reply|response ~2 was because
        that ~1 is ~2 our|the|my|their ~1 answer
        NOREASON
        asked ~2 why ~8 nobody|no|not|never
        found|learned ~2 out ~4 from ~3 bus|driver|another|sub|letter|teacher|portal|facebook|child|son|daughter|other
        """,
}
