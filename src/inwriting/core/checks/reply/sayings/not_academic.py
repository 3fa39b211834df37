"""Not academic: grades are fine, it is normal at that age, it is not the school's matter."""

from inwriting.core.checks.reply.sayings import not_academic_duty, not_academic_normal, not_academic_schoolwork

_PARTS = (not_academic_schoolwork, not_academic_normal, not_academic_duty)
WORDS = "".join(part.WORDS for part in _PARTS) + """
OUTGROW: grow out, outgrow*, grows out, boys will be boys, phase, immatur*, mature, maturity, late bloomer
OUTGROW: give it time
ACADOK: !grade level ia, !grade level ea, !is fine with, !grade level team, !grade level reading on her
ACADOK: !not on level, !reads at a kindergarten level, !reads at a first grade level, !not proficient, at benchmark
ACADOK: doing so well, doing really well, doing very well, doing beautifully
ACADOK: keeps pace, keeping pace, nothing for us to fix, nothing to fix, nothing to address, b average, a average
ACADOK: c average, doing good, goal mastery, at or above, holds his own, holds her own, holding his own
ACADOK: holding her own, reads above, no academic, keeping up, does great, does okay, reads on level, is on level
ACADOK: are on level, reading on level, works on level, proficient, no deficits, passes his, passes her
ACADOK: passed every, grade level, straight a's, honor roll, keeps up, doing fine, doing just fine, doing well
ACADOK: doing great, doing okay, above average, passing all, passing everything, passing her classes
ACADOK: passing his classes, getting by, is passing, are passing, all a's, good grades, has access
ACADOK: accessing the curriculum, access the curriculum, able to access, performing well, does well, does fine
ACADOK: he is fine, she is fine, student is fine, everything is fine, work is fine, no concerns at school
ACADOK: no problems at school, as and bs, a and b, average range, passing grades
ACADOK: well behaved, !below grade level, !not doing well, !next grade level, !grade level aide*, !grade level para*
ACADOK: !grade level meeting
GRADES: grades, marks, report card, test scores, scores, academics, academically, schoolwork, class work
GRADES: classwork, gpa, reading and math, work, achievement, performance
FINE: fine, good, great, ok, okay, well, passing, above, strong, excellent, capable, solid, satisfactor*
FINE: successful*, high, honor roll, all right, average, keeps up, keeping up, able, smart, acceptable, on par
FINE: within normal, bright, commensurate
EDU: educational, academic, academics, academically, learning, education, schoolwork, curriculum, grades
EDU: instruction, instructional, achievement, classroom performance
IMPACT: need, needs, impact*, reason, effect*, problem*, issue*, relat*, concern*, affect*, deficit*, matter
IMPACT: benefit, adverse*, interfer*, necessity, purpose, basis, function, relevance
NONACAD: social, socially, behavioral, behavior, emotional, recess, lunch, friends*, playground, anxiety
NONACAD: organization*, hygiene, bathroom, safety
NORMAL: typical rowdy, just a boy, just being a kid, just a kid, being a boy, normal, typical, natural, common
NORMAL: expected, age appropriate, developmentally appropriate, ordinary, usual, regular
AGE: age, ages, grade, kindergarten, boys, kids, children, first graders, development, developmental*, kid, boy
AGE: girl, teenagers, students, year old, graders
NOSEE: !not seen one, !not see one, !never seen one, do not see, not see, not seeing, have not seen, not observed
NOSEE: not noticed, never seen, no evidence, does not show, not exhibit*, not display*, not demonstrat*
CALM: meltdown*, tantrum*, outburst*, behaviors, behavior, incident*, problems, issues, concerns, referrals, trouble
CALM: anxiety, symptoms, difficulties
ATSCHOOL: here, at school, in school, in class, in the classroom, for us, for me, in my room, in my class
SMART: !gifted program, !gifted staff, bright, intelligent, gifted, able to do the work, sharp, brilliant, high iq
SMART: top of the class, can do the work, capable of doing the work, knows the material, understands the material
SMART: grade to grade, promoted, on target, average student, on grade level, advances, commended, meets the standard
SMART: meets standards, not failing, is not behind, cognitive ability, average iq, c or better
CHILDISH: normal, typical, common, age appropriate, developmental, developmentally, average, usual
CHILDISH: kids will be kids, a phase, growing pains, maturity, immature, going through, boys will be boys, all kids
CHILDISH: lots of kids, every kid, every child, most kids, most children, lots of children, plenty of kids
CHILDISH: many children, lots of boys
NEXTGRADE: need not be, not promoted, will be promoted to
NOTFINE: not keeping up, not keep up, not on level, when she stands, when he stands, with one, with his aide
NOTFINE: with her aide, with an aide, with the aide, with support, when an adult, when she is near, when he is near
NOTFINE: as long as, not capable, can not keep up, struggling to, not doing well, failing, not passing, below grade
NOTFINE: not fine, fails, not keep
SEVERETALK: verbal, too smart, enough
AIDENEEDED: have an aide, needs an aide, had aides, have aides, get an aide, gets an aide, one on ones
NOTBAIT: we are not, i do not, not believe that
CHOICE: lazy, chooses, choice
MARKS: ap classes, ap class, advanced placement, honors english, algebra, a and b, b and c, all a, straight a, bs
MARKS: cs, as and bs, b student, c student, a b student, b average, straight as, all as, all bs, all 3s, 3s and 4s
MARKS: all a and, honor roll, merit roll, dean's list, principal's list, gpa, proficient, advanced, on level
MARKS: above level, grade level, above grade level, top reading group, top group, high group, gifted cluster, gifted
MARKS: gt, gate program, enrichment, accelerated, mastery, meets expectations, meets standard, at benchmark
MARKS: benchmark, percentile, above average, well above average, passing, two years above, a year above, years ahead
MARKS: a grade ahead
GETS: gets, get, getting, earns, earning, earned, has, have, made, makes, making, is, on, brings, brought, receives
GETS: pulls, pulling, in, scored, scores, scoring, reads, reading, tests, tested, carries, carrying, see, say, shows
GETS: show
AIDETALK: aide, para, grade level aide, grade level para, grade level meeting, grade level team
CLIMB: rose, climbed, increased, improved, higher, above, jumped, fine, good, strong, solid, great
SCORES: scores, grades, marks, gpa, test scores, report card, reading level, lexile, map scores, star scores
SCORES: benchmarks, dibels, iready, i ready, assessments, classwork, schoolwork, work, state test, tests
WHEREIS: where is, what is, show me, show us, no, not, any, lack of, without, nothing, zero, do not see, see no
EDUIMPACT: educational impact, academic impact, impact on learning, impact on education, adverse effect
EDUIMPACT: adverse impact, educational need, academic need, academic deficit*, learning deficit*
EDUIMPACT: educational relevance, academic concern*, academic problem*, academic issue*, effect on learning
EDUIMPACT: academic reason*, educational reason*, educational benefit, educational necessity
EDUIMPACT: educationally necessary, educationally relevant, academically necessary, effect on grades
ALLDO: all kids, all kindergartners, all kindergarteners, all first graders, all children, every kid
ALLDO: every kindergartner, every child, every boy, all boys, most kids, most boys, lots of kids, kids this age
ALLDO: kids his age, kids her age, children this age, children his age, boys his age, girls her age, they all
ALLDO: half the class, half my class, kids do, five year olds, six year olds, seven year olds, middle schoolers
ALLDO: sixth graders, second graders, preschoolers, all of them, other kids do, so do half, everybody's kid
ALLDO: every student, everyone his age, plenty of kids, the rest of the class
DOTHAT: elope*, bite*, yell*, argue*, whine*, chew*, shout*, spin*, get lost, bolt*, melt*, space out, zone out
DOTHAT: talk out, fall apart, wander*, cry, cries, fidget*, struggle*, forget*, lose, loses, act, hit, run, wiggle*
DOTHAT: blurt*, do that, do it, do this, have trouble, get upset, melt down, have accidents, need reminders
DOTHAT: test limits, push, talk back, go through, are like that, have a hard time, daydream*, is like that
DOTHAT: have bad days, need help, get distracted, like this
HOMEONLY: at home, home issue, home problem, home life, parenting, discipline at home, family issue, family matter
HOMEONLY: screen time, bedtime, after school, home environment, in the home, when he gets home, when she gets home
HOMEONLY: family stress
SCHOOLFINE: not see it, not see that, not see those, not see any, not seeing it, not seeing that, not seeing any
SCHOOLFINE: fine here, fine at school, fine for us, holds it together, angel, perfect for us, good for us
SCHOOLFINE: no problem here, no problems here, no issues here, no concerns here, never a problem, no trouble
SCHOOLFINE: sweet boy, sweet girl, pleasure, joy to have, model student, delight, no concerns, well behaved
SCHOOLFINE: no behavior problems, not a behavior problem, does not happen here, not happen at school
SCHOOLFINE: do not happen here, no behaviors
NOTOURJOB: not our job, not the school's job, not our responsibility, not the school's responsibility
NOTOURJOB: not what school is for, not babysitter*, not a babysitt*, not daycare, not a daycare
NOTOURJOB: not a clinic, not a hospital, not a therapist*, not therapists, not nurses
NOTOURJOB: not our role, not our place, not our purview, outside our scope, beyond our scope
NOTOURJOB: not a school issue, not a school problem, not school related, not a school matter, a medical issue
NOTOURJOB: not educational, not an educational, not academic, not an academic, clinical issue, therapy issue
NOTOURJOB: private therapy, outside counseling, outside therapy, take that up with, family's responsibility
NOTOURJOB: parent's responsibility, parents' responsibility, parent responsibility, mental health issue
LOWERKIDS: working below, below grade level, behind academically, kids who are behind, students who are behind
LOWERKIDS: failing students, kids who are failing, struggling academically, kids who can not read, lower kids
LOWERKIDS: low kids, academic help, students who are failing, students failing, two years behind, kids below
LOWERKIDS: low group
ARE: are, is, push, for, go, goes, work, works, support, supports, help, helps, reserved, meant, serve, serves
NOTBELOW: he is below, she is below, is reading below, reads below, child is behind, falling behind
DEVAPP: age appropriate peers, age appropriate goals, age appropriate materials
DEVAPP: developmentally appropriate materials
"""
# Marks and scores are good, so where is the need?
_GOOD_MARKS = """
    not ~1 failing / NEXTGRADE
    pass|passed|passes|passing ~3 test|tests|exam|staar|classes|grade|everything|subjects / NOTFINE
    not ~3 get|getting ~1 in ~1 the ~1 way ~4 EDU
    is|are not ~1 education|academics|educational|academic|schoolwork|instruction|curriculum / MEDONLYBAIT
    scores|scored|score|tests|tested|performs|performing ~4 at|above|in|within ~5 percentile|ile|average|
        range / NOTFINE AIDE LOWSCORE
    GETS ~4 MARKS / NOTFINE AIDETALK MEDTASK
    GETS|with ~4 MARKS ~12 no|not|so|but|without ~8 AIDE|need|one|reason|impact|services / NOTFINE
    SCORES ~5 CLIMB / NOTFINE NOTPROGRESS TEACHER
    WHEREIS ~3 EDUIMPACT
    AIDE ~8 ARE ~4 LOWERKIDS / NOTBELOW
    he|she is ~2 smart / CHOICE SEVERETALK
    not ~3 affect|affecting|affects|impact|impacting|impacts|interfere|interfering|hurt|hurting ~4 learning|grades|
        education|academics|schoolwork|work|achievement|performance|progress
"""
# Everybody is like that at that age, or it only happens at home.
_LIKE_EVERYBODY = """
    every|all|most|any|half ~2 KIDS ~1 DOTHAT / AIDENEEDED AIDE
    developmentally|age ~1 expected|appropriate|normal|typical / AIDENEEDED DEVAPP
    occur|occurs|happen|happens|happening|seen|present|reported ~3 outside ~2 school
    occur|occurs|happen|happens|happening ~3 at|in ~2 home
    ALLDO ~4 DOTHAT / AIDENEEDED
    give ~1 him|her ~4 mature|grow
    SCHOOLFINE / NOTBAIT
    HOMEONLY ~4 issue|problem|matter|thing|concern
"""
# It is not what a school is for.
_NOT_FOR_SCHOOL = """
    ieps|iep|school|aides|aide|paras ~2 are|is ~1 for ~1 academics|learning|education|academic|instruction
    not ~1 something|anything ~4 covers|cover|addresses|handles|fixes|treats|works
    NOTOURJOB / AIDENEEDED
    friends|friendship|friendships|social|lunch|recess|anxiety|behavior|toileting|eating|hygiene|
        organization ~6 NOTOURJOB
    school|we ~2 here ~1 to ~1 teach|educate
"""
_SAID_OUTRIGHT = """
    lots|many|most|plenty ~2 KIDS ~6 grade|age|year|struggle / AIDE
    do not ~2 see ~6 at|in school|class
    not ~2 academic|educational ~2 problem|issue|concern|need
    educationally|academically ~1 necessary|needed|relevant|required
    not ~2 educationally|academically ~2 necessary|needed|relevant|required|based
    within ~3 average|normal|typical|expected|class
    anxiety|behavior|behaviors|social|friendship|friendships ~4 not ~4 academic|educational|school|iep
    accesses|accessing ~4 curriculum|instruction|education
    not ~2 show|see|find ~3 educational|academic impact|need|effect
    GRADES ~3 do|does not ~2 show|support|indicate
    reads|reading|performs|performing|works|working|scores|testing|tests|functions ~5 above|at|on ~3 level|grade|
        average / LOWSCORE
    typical|normal|regular|average ~4 year|kid|boy|child|grader|teenager|kindergartner|student|girl / not AIDE
    nothing ~3 fix|address|wrong|worry / physically
    average|above ~3 scores|grades|range|ability / LOWSCORE
    GRADES ~4 FINE / NOTFINE LOWSCORE
    ACADOK / NOTFINE
    fine|good|great|passing|strong|excellent|solid|satisfactory|average|decent|
        above ~2 GRADES / NOTFINE TEACHER NOTUS
    NOT ~3 EDU ~2 IMPACT
    NOT ~3 IMPACT ~4 EDU
    NONACAD ~10 NOT ~5 EDU|our|job|school|responsibility|iep
    NOT ~5 school|our ~1 job|responsibility|place|problem|concern
    NORMAL ~4 for|at|among|of|in|behavior ~4 AGE / AIDE
    all|most|other ~1 KIDS ~8 at|this|that|too|his|her ~2 age|too
    OUTGROW / OUTGROWBAIT
    NOSEE ~8 school|here|class|classroom|behavior|behaviors / records
    happens|happen|problem|issue|behavior ~3 at|only home
    able|capable ~5 complete|keep|access|participate|perform|handle|master ~5 work|assignments|curriculum|tasks|
        peers|up
    behaves|behaved|fine|good|well|great|calm|angel ~2 at|in ~1 school|class / not
    just ~1 being / CHOICE
    not ~4 school|our ~2 role|job|responsibility|function|business
    educate|teach|academics|learning ~3 not ~8 friends|social|NONACAD|babysit|therapy
    passing ~1 marks|grades|classes
    SMART / NOTFINE CHOICE NEXTGRADE
    not|no|without|never ~4 CALM ~3 ATSCHOOL
    NOSEE ~6 CALM|ATSCHOOL
    ATSCHOOL ~6 not|no|without|never ~4 CALM
    nothing|not ~2 something|anything|thing|what ~4 iep|school|we ~3 cover|covers|act|address|fix|handle|treat
    CHILDISH ~6 age|grade|year|kids|children|boys|girls|developmental / AIDE
    lots|plenty|many|most|half ~2 of ~4 graders|kids|boys|children|class ~6 wander|chew|fidget|talk|struggle|forget|
        cry|lose
"""
RULES = "".join(part.RULES for part in _PARTS) + _GOOD_MARKS + _LIKE_EVERYBODY + _NOT_FOR_SCHOOL + _SAID_OUTRIGHT
