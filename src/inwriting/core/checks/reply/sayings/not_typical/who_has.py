"""Nobody has one; not at this level, for this group or in this place."""

# Nobody has one; nobody asks.
NOBODY_HAS = """
    not one|single|student|kid|child ~4 HOLDS ~3 AIDE|PERSONAL / SHORTAGE TALLY
    years|decade|career ~10 NUMBER|few|couple ~3 ones|1:1s|PARAS|AIDE / CHILDACTS STAFFNOW
    not ~2 like|kind|type|sort|picture|profile ~8 kid|child|student|one|learner ~1 who|that|with ~4 AIDE|adult
    what ~2 every|all ~2 child|kid|student|kids|else|students ~1 gets|get|has
    like ~4 other|everyone|everybody ~4 do|does ~3 own|without
    everybody|everyone|kids|students|peers ~1 else ~2 manages|does|goes|rides|survives ~3 without ~2 AIDE|one|that
    same|that ~1 diagnosis|label|disability|eligibility ~8 none|not|no|nobody
    know|knew|aware ~1 of ~1 no ~6 AIDE|one|that
    nobody ~3 ever ~2 pulled|gotten|got|won|managed ~3 that|one|it|AIDE|off
    not ~1 a ~1 one ~1 of ~8 AIDE|PERSONAL|one|has
    nobody|none ~6 ever ~1 seen|heard|written|had ~6 AIDE|one|that
    nobody|none ~8 HOLDS ~3 AIDE|PERSONAL|one|them|those / HIRED SHORTAGE TALLY APPLYING HUNTING THISCHILD
    no ~1 ONEKID|GROUPS|KIDS ~8 HOLDS ~3 AIDE|PERSONAL|one|ONES|them / HIRED SHORTAGE TALLY APPLYING THISROUTE
    none ~3 our|the|these|my|of ~3 GROUPS|schools|campuses|buildings|KIDS|programs ~4 AIDE|PERSONAL|them|one|have|
        do|staff|that|it
    no|none ~1 other|of ~3 district|districts|school|schools|campus ~8 provides|provide|does|do|has|have|offers|offer
    few|hardly|almost ~2 GROUPS|anybody|anyone|any ~6 HOLDS ~3 AIDE|PERSONAL|one|them / SHORTAGE
    GROUPS ~6 do|does|are|have not ~1 HOLDS ~3 AIDE|PERSONAL|one|
        ONES / MONEY STAFFNOW SHORTAGE ACADOK THISCHILD SEVERETEST DIAGNOSED CATEGORY
    GROUPS ~6 never ~1 HOLDS ~4 AIDE|PERSONAL|one / MONEY STAFFNOW
    most|majority ~4 KIDS|students|children ~10 without ~3 AIDE
    not ~1 aware|know ~2 any|anyone ~2 KIDS|student|who ~8 AIDE|that|one
    we|they|school|you ~2 never have|had|do|did END
    even ~1 they ~2 not ~2 have|get ~2 AIDE|one
    never ~1 met ~2 family|parent|anyone ~6 AIDE|one
    OURS ~3 never hired ~4 AIDE
    yet ~1 to ~1 see|meet|have ~3 AIDE|one|that
    never ~1 seen|met|known|saw|heard ~4 AIDE|PERSONAL|one ~4 here|ever|in|that|END|work / RIGHTFIT
    have|has not ~1 seen|met|known|heard ~4 AIDE|PERSONAL|one|that ~4 here|ever|in|END|work / RIGHTFIT
    not ~4 had ~3 AIDE ~8 years|year|ever|since
    in ~4 years ~12 never|not|seen|two|one ~6 AIDE|one|that|ONES / progress
    no ~1 school|schools|district|districts|campus ~1 does|do|has|have|assigns|gives|writes ~3 it|that|this|one|ones|
        those|
        them|AIDE
    never ~5 in ~1 NUMBER|all|my|the|our|her|his ~4 years / progress
    years ~8 WEONLY ~2 NUMBER ~2 AIDE
    neither|nor do|does we|this|our
    neither ~2 of ~3 our|the ~3 schools|campuses|buildings|programs
    nobody|no|never ~3 parent|parents|family|mother|mom|else|here|ever ~4 asked|requested|asks|requests|wanted|needed
    nobody ~3 asked|requested ~2 us ~1 for
    not|never ~2 had ~3 request|requests|call ~4 sort|kind|like|before|this|for
    first ~3 parent|family|mother|mom|person|request|one|time ~4 ask|asked|want|requested|kind|request|sort
    be ~1 a first ~1 for ~1 us|the|this|our|END
    no ~2 individual|personal|one|1:1 AIDE ~4 here|in|past|at|this|after|for|END / STAFFNOW HIRED
    nobody ~2 gets ~2 one|them|that
    NOBODY ~1 in|at ~3 LEVEL|school|building|grade ~1 HOLDS ~1 that|one|them|AIDE / SHORTAGE
    never ~1 had|seen|met|taught ~2 student|child|kid|one ~1 with|who ~2 one|had|AIDE|that
    nobody|none|not ~1 else ~1 gets|has|had|got|asks|wants / SHORTAGE
    of ~5 KIDS|students|GROUPS ~1 NUMBER|none|only ~2 have|has|get|gets ~3 AIDE|PERSONAL|one
    GROUPS ~6 are|is not ~1 accompanied|escorted|shadowed|followed|chaperoned
"""
# Not at this level, for this group, in this place.
LEVELS = """
    only ~1 KIDS|students|GROUPS ~6 SETTING|program|programs|THEIRS ~6 HOLDS|are|receive ~4 AIDE|PERSONAL|
        individual / BODILY SEVERETEST
    only ~3 see|find|have|has|exist|exists ~4 SETTING|rooms|THEIRS / BODILY
    AIDE|PARAS ~3 are|is ~3 reserved ~4 SETTING|program|programs|THEIRS / SEVERETEST BODILY
    not ~2 at ~2 LEVEL|secondary ~1 level|END
    AIDE ~3 approved|granted|given|provided|added|considered only|solely ~2 under|in ~2 extraordinary|exceptional|rare|
        unusual|limited|extreme
    LEVEL|NTH ~2 we|they|schools ~2 take|pull|stop|end|drop|cut ~2 AIDE|them|it|those
    support|AIDE|help|PERSONAL ~4 not ~1 continue|extend|go|run|reach|last ~1 past|beyond|after|above ~2 LEVEL|NTH|
        grade|age
    if ~2 were|was ~3 SETTING ~6 AIDE|one|adult ~10 not
    AIDE|adults|ONES ~2 are|stay|live|belong ~2 in|with ~2 the ~1 special|self|resource|SETTING ~1 classes|class|
        rooms|
        contained|programs
    that is|was ~1 a ~3 city|suburban|private|hospital|elementary|daycare|preschool|coastal|rich thing
    LEVEL|SETUPS|HOMEGROUND|bus|parochial|private ~8 there is|are no ~3 AIDE|PERSONAL|such / SHORTAGE
    LEVEL|HOMEGROUND|academy|charter|magnet|gifted|virtual ~12 there is|are no ~3 AIDE|PERSONAL / SHORTAGE
    PARAS ~3 are|is ~3 ordinarily|only|just|for ~4 SETTING ~3 programs|classes|rooms|program|classrooms / BODILY
    AIDE not ~1 follow|follows|transfer|transfers|carry|travel|come|portable ~4 KIDS|students|from|over|with|between
    LEVEL|SETUPS|year ~3 runs|run|operates|goes|meets ~3 without ~3 AIDE|PERSONAL|adults
    PARAS|AIDE|that|those ~5 for|with ~2 LITTLEONES ~2 END|only|not|and|but / THISCHILD
    LITTLEONES ~4 get|have|receive ~2 AIDE|one|them ~6 not|no
    LEVEL|NTH ~4 AIDE|support|help ~3 goes|go|gone|ends|stops|disappears|over|dries|drops
    LITTLEONES only ~6 END|told|said|that|not
    LEVEL|SETUPS ~3 no ~4 AIDE|PERSONAL ~3 are|is|furnished|provided|END|assigned|
        allowed / STAFFNOW SHORTAGE MONEY available
    no ~3 AIDE|PERSONAL ~1 in|at|on|during|past|for|after ~3 SETUPS|LEVEL|NTH|honors|ap|regular|general|gen|
        HOMEGROUND / STAFFNOW SHORTAGE MONEY HIRED THISCHILD
    general|regular|mainstream ~1 education|ed ~2 students|kids|children ~2 not ~1 have|get|need|receive ~3 AIDE
    AIDE ~2 for|in|through ~2 LEVEL|k ~2 only
    AIDE ~3 LEVEL ~5 none|nothing|no|not ~2 at|in|after ~2 LEVEL
    not ~2 available ~3 at|in ~2 level|LEVEL|campus|school|building|program
    there ~1 are ~2 private ~1 schools
    AIDE ~4 end|ends|stop|stops ~1 at ~1 age|grade|kindergarten|NTH
    LEVEL ~3 where|when ~3 AIDE|supports|support ~2 come|comes|end|ends|stop|stops|drop|drops|go
    LEVEL ~2 does|do not END
    LEVEL|NTH ~5 AIDE ~3 go|goes|going|disappear|end|ends|stop|stops|fade ~1 away|END / independence
    LEVEL ~5 not ~1 get|receive|have|use ~3 AIDE|adults|PERSONAL / ACADOK MONEY STAFFNOW
    LEVEL ~6 without ~3 AIDE|PERSONAL END / ACADOK
    AIDE ~6 CUTOFF ~4 LEVEL|NTH / SHIFTS
    no|not ~3 AIDE ~4 CUTOFF|in|at ~4 LEVEL|NTH|SETUPS / STAFFNOW MONEY
    LEVEL|NTH ~6 do|does|are|is not ~2 GIVES|need ~4 AIDE|ONES|one|adults / ACADOK MONEY STAFFNOW
    LEVEL ~2 not ~1 GIVES|come
    more ~3 of ~1 a|an ~3 LEVEL ~2 thing
    elementary|preschool|kindergarten|LEVEL thing
    only|just ~3 GIVES ~4 that|those|them|AIDE|it|one|PERSONAL ~3 in|at|for|through|with ~4 LEVEL|NTH|SETUPS|program|
        classes|class|room|special|self|rooms / BODILY
    only|just ~3 GIVES ~4 AIDE|that|those|it ~4 for|with ~8 kids|students|children|severe / BODILY
    only ~6 classes|classrooms|rooms|programs ~2 have|get|gets|has|with AIDE
    PARAS ~4 only|stay|stays|remain|live|belong ~3 in|at|to ~4 SETTING / BODILY
    PARAS ~6 are ~1 in|for ~4 SETTING ~6 not|never / BODILY
    PARAS ~3 go|goes|come|comes|belong|belongs ~1 with|to ~3 classrooms|rooms|classes|teachers|programs|assessment|
        class|
        program|placement
    AIDE ~3 not ~2 come|go|follow|carry|transfer ~8 LEVEL|NTH / RULEDBY
    AIDE ~6 not ~1 belong ~1 to|with ~1 children|kids|a|individual|students|any|one
    SERVICE|services|support|supports ~6 not ~1 to ~1 people|individuals|persons
    services ~8 not ~2 people|persons|bodies|humans
    SETUPS ~5 not|no|never ~3 HOLDS|GIVES|AIDE ~3 AIDE|adults|people|PERSONAL / because MONEY STAFFNOW available
    SETUPS ~6 without ~2 AIDE|PERSONAL|staff / MONEY SHORTAGE
    SETUPS ~3 not ~1 come ~1 with
    AIDE ~5 not ~4 SETUPS
    not ~3 offered|provided|available|used ~5 LEVEL|NTH|SETUPS / STAFFNOW
    not ~2 the|a ~1 place|setting ~2 for ~4 AIDE|PERSONAL
    AIDE|that|ONES ~5 what|something|for ~1 OUTSIDE ~2 do|does|have|has|offer|provide|END
    school|this|we|classroom ~1 is|are not ~1 a ~2 OUTSIDE
    ELSEWHERE ~1 may|might|can|could|will|does|do ~3 STILLDOES|have|did|END / THEYFOUND
    maybe|perhaps ~3 ELSEWHERE ~8 not
    ELSEWHERE ~10 but|not ~4 here|this|not|we ~3 here|this|not|we
    not ~1 his|her|your|that|the ~1 old|last|previous|former ~1 school|district
    where ~1 would|does|will ~1 it ~1 end|stop
"""
