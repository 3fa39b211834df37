"""Not typical: custom, policy, precedent, a level or a programme that has none: "we do not do that here"."""

WORDS = """
ONES: those, that, them, this, these, such, any, it
US: we, they, our, district, school, county
OURS: we, they, our, district, districts, school, schools, campus, campuses, county, here, program, programs, team
OURS: building, department, charter, academy, co op, division, corporation, this, my, i, nobody, admin, principal
OURS: director, administration, team's, diocese, classrooms, grade, level
GIVES: do, does, did, done, doing, offer*, provide*, providing, give, gives, giving, gave, given, allow*, assign*
GIVES: use, uses, used, using, utiliz*, write, writes, written, writing, put, puts, place, places, placed, add, adds
GIVES: added, grant*, employ*, fund, funds, have, has, had, having, get, gets, got, see, saw, seen, supply, supplies
GIVES: supplied, issue, issues, believe in, believes in, run, deploy*, hand out, send, staff, support, approve*, carry
GIVES: include*, recognize*, come with, comes with, built for, set up for, equipped, equipped for
NORMWORD: standard, typical, typically, usual, usually, normal, normally, common, commonly, customary, customarily
NORMWORD: norm, protocol, routine, routinely, regular practice, regularly, ordinary, ordinarily, traditional
NORMWORD: traditionally, generally, usual practice, best practice, our practice, common practice, the way we, how we
NORMWORD: how things, our model, our process, our philosophy, our culture, part of our
RARE: rare, rarely, seldom, unusual, uncommon, unheard of, almost never, hardly ever, hardly anyone
RARE: hardly any, few and far between, exceptional cases, exception, exceptions, extraordinary, rarest, once in a
LEVEL: middle, elementary, secondary, junior, high school, kindergarten, preschool, pre k, prek, this grade, our grade
LEVEL: high schoolers, middle schoolers, preschoolers, kindergartners, schoolers, teens, grader, graders, intermediate
LEVEL: upper, primary, freshman, teenagers, at this age, by this age
LEVEL: this age, that age, their age, older kids, older students, younger, lower grades, early childhood
SETUPS: esy, extended school year, summer school, summer program, after school, aftercare, before care, clubs, honors
SETUPS: field trips, specials, virtual, online, private school, sports, ap class, advanced class, gifted
SETUPS: magnet, dual language, homebound, electives, athletics, school of choice, montessori
SETTING: self contained, elementary, special, life skills, kindergarten, preschool, resource, severe, medically
SETTING: physical, lower grades, younger, early childhood, small class, center based, autism, sdc, nonverbal
SETTING: intensive
CUTOFF: stop at, stops at, stop after, stops after, end at, ends at, end after, ends after, past, beyond, after
CUTOFF: stop in, stops in, end in, ends in, stop once, stop when, end when
CUTOFF: above, outgrow*, age out, ages out, drop off
IDIOM: asked for the moon, looked at me like, looked at me as, rolled her eyes, rolled his eyes, looked at us like
IDIOM: rolled their eyes, like i was crazy, as if i, as though i, pie in the sky, fairy tale, dream on
IDIOM: never going to happen, not going to happen here, snowball, fat chance, unicorn, not in this district
IDIOM: not in our district, not at this school, not at our school, not in this school, not in this building
IDIOM: not around here
IDIOM: not how it works, not how we do, not how this works, not do believe in, do not believe in, unprecedented
IDIOM: unheard of, first time anyone, no other parent, no other family, nobody else has asked, special favor*
IDIOM: not a thing
IDIOM: favoritism, one size, not how we roll, not our thing, not how we operate, not a service we, not who we are
IDIOM: not the way we, no such thing, does not exist, do not exist, not exist here, not set up for, not set up to
IDIOM: not equipped, not built for, not designed for, not our model, not the model, never heard of, not heard of
IDIOM: never been done, not been done, does not come with, do not come with, not come with, wish list, good one
REFUSEONCE: off the table, out of the question, non starter, not on the table
HABIT: tradition, precedent, custom, customary, practice, policy, policies, philosophy, culture, model, norms, rule
HABIT: rule of thumb, guideline, guidelines, standard, approach, procedure, procedures, handbook, protocol
FLOODGATE: can of worms, floodgate*, slippery slope, do it for all, fair to the others, fair to everyone
FLOODGATE: next thing you know, set a bad example, not fair to, special treatment, the whole school would
FLOODGATE: do it for everyone, do it for everybody, give everyone, give everybody, give one to everybody
FLOODGATE: give one to everyone, every parent, all of them, lining up, line up
HOWMANY: all the other, all of them, everyone, everybody, every, others, another, each, every kid, the rest
ASKMEN: be lining, want, wanting, ask, asking, demand, expect
CANDIDATE: candidate, one on one kid, 1:1 kid, your typical, the typical
STATERULE: state rule, state rules, federal rules, federal rule, ratio, ratios, caseloads
FADEGOAL: goal is, goal for
HIRED: hired, applied
STAFFNOW: in writing, hands, right now, at this time, currently, staffing, enough, staff, bodies, people, personnel
STAFFNOW: to fill
STAFFNOW: manpower
ENOUGHNEED: recommend, see, agree, feel, think, need
LAST: last option, last resort
MANYASK: ask questions
TYPICALLY: typically, usually, normally, customarily, ordinarily, traditionally, standard practice, the norm, customary
DOING: do, does, offer, offers, provide, provides, use, uses, give, gives, have, has, assign, assigns
HIM: him, her, he, she, your, have to, has to
OBTAINS: gets, get, has, have, with, receives, receive, gotten, has had, ever had
NTH: 1st, 2nd, 3rd, 4th, 5th, 6th, 7th, 8th, 9th, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth
WEONLY: seen, seen maybe, seen only, known
TALLY: their 1:1, their aide, their aides, their para, their one, has their, their own, his own, her own
TALLY: nobody gets their own
OUTOFORDINARY: rare disease, rare disorder, rare condition, rare syndrome, rare genetic
SAFEEXC: with the exception, exception of, without exception
RULEDBY: director says, director said
EVERYBODYLAUGHED: everybody laughed, everyone laughed
BODILY: seizure, diabetes, medical, medically, wheelchair, wheelchairs, physical, diapers, nursing, health, seizures
BODILY: toileting, potty
PREDETERMINED: before the meeting, whatever the team, no matter what the team, already decided
"""
# "We do not do that", in all its persons and verbs.
_NOT_DONE = """
    OURS ~3 do|does|did|is|are ~1 not ~2 GIVES ~3 PARAS|ONES / STAFFNOW ENOUGHNEED BODILY MONEY FADEGOAL TALLY HIM RULEDBY
    OURS ~2 do|does not ~1 GIVES ~3 AIDE / STAFFNOW ENOUGHNEED BODILY MONEY FADEGOAL TALLY HIM
    no|not AIDE ~1 here|past|beyond / STAFFNOW
    OURS ~1 do|does not ~2 GIVES ~1 ONES / STAFFNOW ENOUGHNEED MONEY parent because since MED ACADOK
    have|has not ~1 used|done|offered|provided|assigned|written ~3 AIDE|ONES ~4 since|in|anymore|here|ever
    not ~2 kind ~1 of ~1 school|place|program|district
    not ~4 find ~3 public|school|district|here
    by tradition|custom|policy
    norm|custom|tradition ~2 here|is
    that|it is ~1 the ~1 rule|policy|practice|norm
    PARAS ~3 phased|discontinued|retired|abolished ~1 out|END|in|under|years
    OURS ~4 never ~3 GIVES ~6 AIDE|ONES|one / progress NOPROBLEM
    never ~2 saw|seen|see|met ~4 AIDE
    more ~3 AIDE ~3 than ~3 neighbor|neighbors|other|average|most|any|anybody|anyone
    all ~3 PARAS ~6 ending|end|discontinued|going|phased ~4 END|in|by|next|away|out|because
    never ~3 seen|had|done|heard|provided|given|happen|happens|used|offered|written|assigned|allowed ~6 AIDE|ONES|
        before / progress NOPROBLEM
    PARAS ~4 NOT ~4 NORMWORD|offered|provided|given|used|part|available|allowed|done ~6 here|at|in|this|our|the|
        district|
        school|grade|level|we|inclusion / STAFFNOW MONEY
    AIDE ~6 not ~3 part ~1 of
    not ~3 NORMWORD ~8 GIVES
    not|never ~3 NORMWORD ~12 AIDE / CANDIDATE
    NORMWORD ~4 not|no ~4 GIVES ~4 AIDE
    not ~2 TYPICALLY
    not ~2 something|thing|service|things|option ~3 we|they|our|that|this|here|district|school|lea ~3 DOING|NORMWORD|
        puts|write|writes
    not ~2 how ~2 it|that|this|things|we|they ~3 done|works|work|do|does|operate
    not ~1 done ~3 here|in|at
    just ~1 do|does not ~1 do|offer / STAFFNOW
    not ~1 GIVES ~1 that|those ~1 here|anymore
    not ~4 AIDE anymore|here
    no longer|anymore ~3 GIVES ~3 AIDE|ONES
    not ~2 in ~2 the ~2 habit|business
    the way|how ~1 things|we|they|it ~1 are|is|do|work|works|done ~3 here|district|things
    always|tradition|traditionally|historically ~3 done|been|handled|without ~6 way|AIDE
    not|never ~2 goes|go|written ~3 in|into|on ~2 iep|plan|paper|ieps / approval
    OURS ~2 discontinued|ended|phased|phasing|discontinuing|eliminated|eliminating ~4 PARAS|having|offering|individual
    US ~2 quit|stopped ~1 doing|offering|giving|providing|having|using ~4 AIDE|ONES
    chooses|choose|chose|decided|plans|voted|going|moving ~4 discontinue|eliminate|stop|phase|end|away ~5 them|
        having|AIDE|from
    policy|practice|policies|rule|procedure|handbook|guidelines|custom|HABIT ~6 no|not|against|prohibits|never|prohibit|
        prevent|prevents|bars|forbids ~8 AIDE|allow|student|assign|one|that|ONES / FADEGOAL STATERULE
    AIDE ~8 not|against ~3 policy|practice|custom|protocol
    practice|policy|custom ~3 is|to ~8 drop|end|remove|stop|fade|discontinue ~6 AIDE / FADEGOAL
    no|not|against ~4 policy|protocol
    IDIOM
    OURS ~1 do|does not ~1 put|assign|place ~1 people|adults|staff|somebody|grownups ~1 on|with|to
    OURS ~2 believes|believe ~3 not ~2 people|adults|AIDE
    if ~2 they|we ~2 hire ~14 everyone|everybody|list|others|all
    PARAS not ~1 assigned|provided|used|given ~2 for
    OURS ~3 avoid|avoids|discourage|discourages ~3 AIDE
    AIDE ~3 discouraged|frowned
    not ~2 how ~1 our|the ~2 programs|classes|schools|classrooms ~2 set|designed|run|work|structured
    is what ~1 we|they ~1 offer|do|provide
    practice ~5 been ~1 to
    be ~1 a first ~1 for|in|here|END
    REFUSEONCE / PREDETERMINED MONEY
    not ~2 practice|custom|policy|norm|model|philosophy|style|approach
    practice ~3 to ~1 use ~1 only
    never ~2 see ~3 AIDE
    scoffed|scoff|laughed|laugh|laughing|chuckled|unrealistic ~6 me|us|at|when|AIDE|END / EVERYBODYLAUGHED
    good luck ~3 with|getting|that
    that|this|it will|would never ~1 happen|fly|work|be
    not ~1 even ~1 an|a ~1 option|possibility|consideration|thing
    not ~2 option|menu|available option ~4 here|at|for|in|END / LAST
    years ~8 WEONLY ~2 NUMBER ~2 AIDE
    not|nor|neither ~2 supply|provide|furnish|assign ~3 second|extra|additional ~1 adult|person
"""
# Nobody has one.
_NOBODY_HAS = """
    nobody|none ~6 ever ~1 seen|heard|written|had ~6 AIDE|one|that
    not ~1 aware|know ~2 any|anyone ~2 KIDS|student|who ~8 AIDE|that|one
    we|they ~2 never have|had|do|did END
    even ~1 they ~2 not ~2 have|get ~2 AIDE|one
    most|majority ~4 KIDS|students|children ~10 without ~3 AIDE
    never ~1 met ~2 family|parent|anyone ~6 AIDE|one
    OURS ~3 never hired ~4 AIDE
    yet ~1 to ~1 see|meet|have ~3 AIDE|one|that
    US ~2 used ~1 to ~1 do|have|offer|give ~3 AIDE|ONES ~4 not|no
    nobody|none ~6 OBTAINS ~3 AIDE|one|them|those / HIRED SHORTAGE TALLY
    no ~1 KIDS|student|child|students|kids|kid ~6 OBTAINS ~3 AIDE|one|them|ONES / HIRED SHORTAGE TALLY
    no|none|zero|hardly|few|almost|no other ~2 students|kids|child|children|student|one|kid ~8 have|has|get|gets|ever|
        with|
        receive|receives|had|gotten ~3 AIDE|one|them|those / HIRED SHORTAGE STAFFNOW
    none ~2 of ~3 our|the|these ~3 schools|campuses|buildings|classrooms|students|kids|programs ~4 AIDE|them|one|have|
        do|staff|that|it
    no|none ~1 other|of ~3 district|districts|school|schools|campus ~8 provides|provide|does|do|has|have|offers|offer
    neither|nor do|does we|this|our
    in ~4 years ~12 never|not|seen|two|one ~6 AIDE|one|that|ONES / progress
    never ~5 in ~1 NUMBER|all|my|the|our|her|his ~4 years / progress
    not ~4 had ~3 AIDE ~8 years|year|ever|since
    only ~2 private|other ~1 schools|districts
    RARE ~14 AIDE / OUTOFORDINARY
    AIDE ~16 RARE / OUTOFORDINARY
    exception|exceptions / SAFEEXC
    nobody|first|never ~4 asked|requested|asks|requests ~3 for
    nobody ~3 ever ~3 asked|had|gotten|requested|needed
    no ~2 individual|personal|one|1:1 AIDE ~4 here|in|past|at|this|after|for|END / STAFFNOW HIRED
    nobody ~2 gets ~2 one|them|that
"""
# Not at this level, in this programme, in this school.
_LEVELS = """
    general|regular|mainstream ~1 education|ed ~2 students|kids|children ~2 not ~1 have|get|need|receive ~3 AIDE
    thing ~1 of ~1 the ~1 past
    AIDE ~2 for|in|through ~2 LEVEL|NTH|k ~2 only
    not ~2 available ~3 at|in ~2 level|LEVEL|campus|school|building|program
    there ~1 are ~2 private ~1 schools
    no ~1 NTH|LEVEL ~2 grader|student|kid|schooler ~2 needs|gets|has
    AIDE ~4 end|ends|stop|stops ~1 at ~1 age|grade|kindergarten|NTH
    LEVEL ~3 where|when ~3 AIDE|supports|support ~2 come|comes|end|ends|stop|stops|drop|drops|go
    neither ~2 of ~3 our|the ~3 schools|campuses|buildings|programs
    LEVEL ~2 does|do not END
    LEVEL|NTH ~5 AIDE ~3 go|goes|going|disappear|end|ends|stop|stops|fade ~1 away|END
    LEVEL ~5 not ~1 get|receive|have|use ~3 AIDE|adults / ACADOK MONEY STAFFNOW
    KIDS ~3 in|at|our ~4 not ~1 get|receive|have|use ~2 AIDE|individual|adults / MONEY STAFFNOW ACADOK
    AIDE ~6 CUTOFF ~4 LEVEL|NTH
    no|not ~3 AIDE ~4 CUTOFF|in|at ~4 LEVEL|NTH|SETUPS / STAFFNOW MONEY
    LEVEL|NTH ~6 not ~3 GIVES|need ~5 AIDE|ONES|one|adults / ACADOK MONEY STAFFNOW
    LEVEL|NTH ~2 not ~1 GIVES|come
    more ~3 of ~1 a|an ~3 LEVEL ~2 thing
    elementary|preschool|kindergarten|school|LEVEL thing
    only|just ~3 GIVES ~4 that|those|them|AIDE|it|one ~3 in|at|for|through|with ~4 LEVEL|NTH|SETUPS|program|classes|
        class|room|
        special|self / BODILY
    only|just ~3 GIVES ~4 AIDE|that|those|it ~4 for|with ~8 kids|students|children|severe / BODILY
    only ~6 classes|classrooms|rooms|programs ~2 have|get|gets|has|with AIDE
    PARAS ~4 only ~3 in|at|to ~4 SETTING / BODILY
    PARAS ~6 are ~1 in|for ~4 SETTING ~6 not|never / BODILY
    AIDE ~3 go|goes|come|comes|belong|belongs ~1 with|to ~2 classrooms|rooms|classes|teachers|programs
    AIDE ~3 not ~2 come|go|follow|carry|transfer ~8 LEVEL|NTH / RULEDBY
    SETUPS ~8 not|no|without|never ~5 AIDE|staff|people|supports|person / MONEY STAFFNOW available
    SETUPS ~3 not ~1 come ~1 with
    AIDE ~5 not ~4 SETUPS
    OURS ~2 not ~3 set up|equipped|designed|built|structured|licensed
    not ~3 offered|provided|available|used ~5 LEVEL|NTH|SETUPS / STAFFNOW
    not ~2 starting|start ~3 now|here|that
    AIDE|that|it ~6 not ~4 service|something ~4 makes|make|made|available|offer|offers
    not a service|thing|something ~2 we|this|our|that
"""
# What if everybody wanted one.
_PRECEDENT = """
    where ~1 would|does|will ~1 it ~1 end|stop
    HOWMANY ~2 mom|parent|family|mother ~6 here|door|block|want|town|school|line
    precedent
    FLOODGATE / MANYASK
    not ~2 give ~1 every ~2 KIDS ~3 AIDE|one / afford
    if ~2 we|i ~4 gave|give|did|do|provided|provide|add|allowed|allow|start|make ~14 HOWMANY
    HOWMANY ~3 will|would|is|be|parents ~2 ASKMEN / MANYASK
    special|different ~1 treatment
    how ~3 explain ~6 other|others ~2 parents|families|kids
"""
RULES = _NOT_DONE + _NOBODY_HAS + _LEVELS + _PRECEDENT
