"""Not typical: custom, policy, precedent, "we do not do that here"."""

WORDS = """
FADEGOAL: goal is, goal for
WE: we, they, our, district, school, campus, county, schools, this building, our building, our team, team
WE: department, program
DO: do, offer, offers, offered, provide, provides, provided, give, gives, given, allow, allows, assign, assigns
DO: use, uses, write, believe in, done, doing, giving, providing, put
TYPICAL: typically, usually, normally, generally, customarily, ordinarily, practice, standard practice
TYPICAL: customary, the way we, how we, how things, our model, routine, routinely, protocol, the norm
TYPICAL: common practice, usual, our process, tradition*
RARE: rare, rarely, seldom, unusual, uncommon, unheard of, almost never, hardly ever, hardly anyone
EVERYONE: everyone, everybody, all, every, others, another, other, each, the rest
GIVE: zzz, provid*, offer*, give, gives, giving, gave, given, assign*, allow*, use, uses, used, using, do, does
GIVE: did, done, doing, have, has, had, having, get, gets, got, getting, see, saw, seen, put, puts, place
GIVE: places, placed, write, writes, written, add, adds, added, grant*, employ*, hire, hires, hired, fund, funds
GIVE: funded, approve, approves, approved, supply, supplies, issue, issued
US: we, they, our, district, school, campus, county, schools, building, team, department, here, this, program
US: my, i, nobody, no one, admin, administration, principal, director
NORMWORD: standard, typical, typically, usual, usually, normal, normally, common, commonly, customary, practice
NORMWORD: norm, protocol, routine, routinely, regular, regularly, ordinary, ordinarily, something, thing
NORMWORD: traditional, traditionally, generally, appropriate setting
SETTING: self contained, elementary, special, life skills, kindergarten, preschool, resource, severe, medically
SETTING: physical, lower grades, younger, early childhood, small class, center based, autism, sdc, nonverbal
SETTING: intensive
IDIOM: asked for the moon, looked at me like, looked at me as, rolled her eyes, rolled his eyes
IDIOM: rolled their eyes, like i was crazy, as if i, as though i, pie in the sky, fairy tale, dream on
IDIOM: never going to happen, not going to happen here, no one gets, nobody gets, snowball, fat chance, unicorn
IDIOM: not in this district, not in our district, not at this school, not at our school, not in this school
IDIOM: not how it works, not how we do, not how this works, do not believe in, unprecedented, first time anyone
IDIOM: no other parent, no other family, nobody else has asked, no one else has asked, special favor*
IDIOM: favoritism, one size, off the table, not on the table, out of the question, non starter, not a thing
CUSTOM: tradition, precedent, custom, customary, practice, policy, philosophy, culture, model, norm, norms, rule
CUSTOM: rule of thumb, guideline, guidelines, standard, approach
FLOODGATE: can of worms, floodgate*, slippery slope, everybody would, everyone would, all of them, do it for all
FLOODGATE: every parent, next thing you know, set a bad example, fair to the others, fair to everyone
FLOODGATE: not fair to, special treatment, line up, lining up, the whole school would
HIRED: hired, applied
ENOUGHNEED: recommend
STAFFNOW: right now, at this time, currently
LAST: last option
MANYASK: ask questions
"""
RULES = """
    AIDE ~16 RARE
    no|zero|none ~2 KIDS|students|child|student ~3 with|have|has ~3 AIDE / SHORTAGE
    practice|policy|policies|custom|rule|procedure|procedures ~3 is|to|prevent|prevents|prevented|prohibit|
        bars ~8 AIDE|not|drop|end|remove|stop|fade|discontinue / FADEGOAL
    AIDE ~8 not|against ~3 policy|practice|custom|protocol
    not ~2 how ~2 it|that|this|things|we|they ~3 done|works|work|do|does|operate
    no|none ~1 other|of ~3 district|districts|school|schools|campus ~8 provides|provide|does|do|has|have|offers|
        offer
    neither|nor do|does we|this|our
    not ~4 had ~3 AIDE ~8 years|year|ever|since
    we ~1 do not ~1 do|offer|provide|give|assign|write|use|have ~3 PARAS|those|that|1:1 / STAFFNOW
    just ~2 do|does not ~1 do ~2 it|that|this|those
    only|just ~2 do|does|done|use|give|gives|provide ~4 AIDE|that|those|it ~3 for|with|in ~6 KIDS|program|
        students|class|room
    nobody|first|never ~4 asked|requested|asks|requests ~3 for
    nobody ~3 ever ~3 asked|had|gotten|requested|needed
    not ~1 done ~2 here|in|at
    only ~6 classes|classrooms|rooms|programs ~2 have|get|gets|has|with AIDE
    hardly|few|almost|no ~3 students|kids|children|student|one ~4 have|has|get|gets ~2 one|them|AIDE|those
    IDIOM
    never ~4 GIVE ~6 AIDE|that|this|those
    US ~4 NOT ~3 GIVE ~5 PARAS / staff enough
    PARAS ~4 NOT ~5 NORMWORD|offered|provided|given|used|part|available ~4 here|at|in|this|our|the|district|
        school|grade|level|we|inclusion
    PARAS ~4 only ~3 in|at ~4 SETTING
    PARAS ~6 are ~1 in|for ~4 SETTING ~6 not|never
    not ~3 NORMWORD ~12 AIDE
    NORMWORD ~6 NOT ~4 GIVE ~6 AIDE
    NOT ~1 NORMWORD ~4 GIVE
    no|none|zero ~2 students|kids|child|children|student|one ~6 GIVE ~3 AIDE / HIRED
    US ~3 stopped|quit ~2 GIVE ~4 AIDE|that|those|them
    WE ~2 do|does NOT have ~2 PARAS|those|that|1:1|such|them ~4 here|in|at|for|school|district|anymore|kids|class|
        students|this
    WE do not have those|them
    never ~2 see ~3 AIDE
    not ~1 a ~1 thing
    not ~1 heard ~1 of
    not ~2 starting|start ~3 now|here|that
    AIDE ~3 go|goes|come|comes|belong|belongs ~1 with|to ~2 classrooms|rooms|classes|teachers|programs
    does|do not ~1 exist
    nobody|none|never ~3 heard ~1 of
    not ~2 have|do|done|offer ~2 those|that|them|this ~4 here|school|district|grade|program|anymore|building
    we ~2 not ~2 in ~2 the ~2 habit|business
    NOT ~2 something|thing|service|things ~2 we|they|our|the|that ~3 DO|TYPICAL
    NOT ~3 we|they ~1 TYPICAL
    WE ~2 do|does|would NOT ~1 DO ~5 AIDE|that|those|this|them / ENOUGHNEED parent MED ACADOK since because
    WE ~1 do|does not ~1 do|believe ~1 in|AIDE|that|those|this|them
    never ~3 seen|had|done|have|heard|provided|given|happen|happens|use|used|do|offer|offered|written ~8 AIDE|
        that|this|before|it|one / progress
    never ~1 have|has|had ~1 had|done|seen|given
    we|i|they have|has never ~1 done|had|seen|given|provided|heard|offered
    that|this|it will|would never ~1 happen|fly|work|be
    nobody|none ~5 has|have|gets|get|with ~3 AIDE
    nobody ~5 has|have|gets|get|receives ~3 AIDE
    no other|student|students|child|kid|children ~5 has|have|gets|get|with|receives|receive ~3 AIDE
    NOT ~3 TYPICAL
    NOT ~2 TYPICAL ~4 AIDE
    TYPICAL ~4 do|does|will not
    NOT ~1 part|how ~2 our|we|the ~3 model|program|operate|work|do|practice|things
    RARE ~10 AIDE
    AIDE ~8 RARE
    policy|practice|rule|procedure|handbook|guidelines ~6 no|not|against|prohibits|never ~8 AIDE|allow|student|
        assign|one
    no|not|against ~4 policy|protocol
    precedent
    if ~1 we ~4 gave|give|did|do|provided|provide|add|allowed|allow|start ~14 everyone|everybody|all|every|others|
        another|each
    EVERYONE ~3 will|would|is|be|parents ~2 want|wanting|ask|asking|going / MANYASK
    NOT ~1 even ~1 an|a ~1 option|possibility|consideration|thing
    NOT ~2 option|table|menu|possibility|available option / LAST options
    NOT ~2 offered|offer|provided|available ~4 at|in ~2 this|our|middle|high|elementary|the ~2 school|level|
        campus|district|building|grade / STAFFNOW
    middle|elementary|secondary|junior|kindergarten|preschool|grade|kindergartners|schoolers|teens ~6 NOT ~3 have|
        get|do|use|need|receive|provide|offer|assign ~5 AIDE|those|that|one / ACADOK
    elementary|preschool|kindergarten thing
    no|not longer|anymore ~3 offer|offers|provide|provides|do|does|use|uses|using|have|assign
    NOT ~4 AIDE anymore|here
    chooses|choose|chose|decided|plans|voted|going ~3 discontinu|discontinue|eliminate|stop|phase|end ~5 them|
        having|AIDE
    discontinue|discontinuing|discontinued|phasing|phased|moving|moved|stopped|away ~2 having|out|away|using|from|
        offering|providing ~4 them|AIDE|one
    scoffed|scoff|laughed|laugh|laughing|luck|chuckled|unrealistic
    not a service|thing|something ~2 we|this|our|that
    only|just ~2 do|does|done|use ~4 AIDE|that|those|it ~4 for|with ~8 kids|students|children|severe
    always|tradition|traditionally|historically ~3 done|been|handled|without ~6 way|AIDE
    special|different ~1 treatment
    exception|exceptions
    the way|how ~1 things|we|they|it ~1 are|is|do|work|works|done ~3 here|district|things
    in ~1 all|the ~3 years ~6 not|never
    no ~1 child|student|kid ~8 ever ~2 had|has|gotten|received
    never|not ~1 seen ~10 AIDE
    only ~2 given|had|have|done|used ~3 AIDE ~3 to|for|with
    only ~2 private|other ~1 schools|districts
    AIDE ~3 not ~2 come|go|follow|carry|transfer ~8 middle|elementary|high|junior
    no ~2 individual|personal|one AIDE
    unheard
    AIDE|that|it ~6 not ~4 service|something ~4 makes|make|made|available|offer|offers
    FLOODGATE / MANYASK
    nobody|none ~6 gets|get|has|receives ~3 AIDE
    not|never ~2 goes|go|written|going ~2 in|into ~2 iep|plan
    CUSTOM ~8 not|no|never|against ~8 AIDE|assign|individual|that|those / FADEGOAL
    school|charter|district|campus|program|we ~1 do|does not ~1 use|have|do|offer|provide|believe ~3 AIDE|
        PARAS / STAFFNOW MONEY
"""
