"""Progress adequate: the goals are being met, the present services are enough."""

from inwriting.core.checks.reply.sayings import progress_enough, progress_made

WORDS = progress_made.WORDS + progress_enough.WORDS + """
MAKE: make, makes, making, made, show, shows, showing, shown, showed, demonstrat*, has, have, had, achiev*, seen
MAKE: experienc*, evidence of, continu*, indicat*, reflect*
PROGRESS: progress, gains, growth, strides, improvement*, improving, !progress report*, !progress monitoring
PROGRESS: !progress note*, !monitor progress, !progress on monitoring, !lack of progress
PROGRESS: !progress toward graduation
PROGRESSING: progressing, advancing, improving, meeting expectation*, meeting his goals, meeting her goals
PROGRESSING: meets his goals, meeting goals, mastered, met his goals, met her goals, on track, meeting the goals
PROGRESSING: meeting standard*, meeting all, meeting his iep, meeting her iep, thriving, advanced satisfactorily
PROGRESSING: benefiting, benefitting, succeeding, is successful, been successful, being successful, meets grade
PROGRESSING: making it, adequate progress, sufficient progress, appropriate progress, steady progress, good progress
PROGRESSING: satisfactory progress, meaningful progress
GOALS: goals, goal, objective*, expectation*, benchmark*, standard*, target*, milestones
SUPPORTS: current services, existing services, current supports, existing supports, current plan, current iep
SUPPORTS: current accommodations, existing accommodations, current program, the accommodations, current support
SUPPORTS: current level, accommodations in place, supports in place, services in place, present services
SUPPORTS: iep services, existing support, his accommodations, her accommodations, current placement
SUPPORTS: present placement, the iep, his iep, her iep
WORKING: working, sufficient, appropriate, adequate, meeting his, meeting her, meeting the, meeting all
WORKING: meeting needs, effective, successful, enough, meets, benefit, fape, suffice, adequately, well
APPROVAL: approval, approved, application
NOTPROGRESS: met one of, met none, one of six, only met, is limited, was limited, been limited, progress code
NOTPROGRESS: code p, standard diploma, regular diploma, meets standard exceeds, meets standard needs, need not be
NOTPROGRESS: without success, no success, no progress, not progress*, not making, not made, lack of progress
NOTPROGRESS: limited progress, little progress, insufficient progress, not meeting, not met, not mastered, not make
NOTPROGRESS: minimal progress, no growth, not improv*, regress*, not showing, not adequate, not benefit*, no gains
NOTPROGRESS: to make progress, help him make, help her make, not advancing, not working, so he can make
NOTPROGRESS: so she can make, in order to make
TOIMPROVE: will improve, to improve
ACADEMICWORD: academically, academics, grades, passing marks, test scores, marks
CALMNOW: removals, room clears, runaways, write up, write ups, writeup, phone call, calls home, detention*
CALMNOW: infraction*, discipline referral*, incident, incidents, referral*, elopement*, meltdown*, outburst*
CALMNOW: suspension*, restraint*, aggression, eloped, run, bolted, behavior, behaviors, problem, problems, injur*
CALMNOW: accident*, episode*
SINCE: whole month, whole year, entire year, entire month, last month, all semester, whole quarter, all quarter
SINCE: since, this year, this month, all month, all year, this quarter, this semester, in weeks, in months, lately
SINCE: anymore, recently, fewer, down, decreased, decrease, dropped, reduced, reduction, less, far less, down to
ALONG: moving along, coming along, getting there, moving right along, doing so well, doing great, doing better
ALONG: come a long way, came a long way, blossomed, flourishing, thriving, making it, headed in the right direction
ALONG: right direction, hitting his, hitting her, hit his, hit her, exceeded his, exceeded her, exceeding
ALONG: closing the gap, gaining ground, caught up, catching up, turned a corner, leaps and bounds, doing really well
ALONG: on pace
RISES: up, climbing, rising, climb, rise, improving, upward, growing
INPLACE: what is in place, what he has, what she has, what we have, what we are doing, supports he has
INPLACE: supports she has, services he has, services she has, support he has, support she has, support he gets
INPLACE: support she gets, services he receives, services she receives, support he receives, support she receives
INPLACE: what he is getting, what she is getting, what is there now, existing plan, the plan, his plan, her plan
INPLACE: the bip, behavior plan, current level of support, level of support, current goals, current minutes
INPLACE: current amount, present iep, the supports, accommodations, what he gets, what she gets, iep as written
INPLACE: current services and, supports already in place, supports currently in place, interventions in place
WORKS: working, works, worked, effective, sufficient, enough, adequate, appropriate, doing the job, meeting, meets
WORKS: suff, fine, successful, is plenty, does the trick, doing what, address, addresses
LACKOF: staff, aides, paras, teachers, positions, hours, minutes, funding, sent home, called me
SETBACK: regression, regress, backslid*, decline, setback
NOTWORKS: not working, is not enough, not sufficient, not effective, has not worked, see if, see how, to work, first
NOTWORKS: not adequate, if the, whether, would be, chance to work, until
WITHONE: with one, with her aide, with his aide, with an aide, with the aide, with a para, with that support
WITHONE: with support, with it, with the para, with the help, with help, without one, without it, without her
WITHONE: without him, with 1:1
COSTRISE: cost, enrollment, budget, caseload, salary, number of, hours, minutes
"""
# It goes well: no incidents, no setback, the plan works, he moves along.
_GOES_WELL = """
    graphs|graph|data|numbers|chart|charts|line|lines|points ~3 is|are|keep|keeps|going ~2 RISES / COSTRISE LACKOF
    transition|move|start ~5 successful|smooth|smoothly / NOTPROGRESS would
    doing ~2 great|wonderful|wonderfully|beautifully|terrific|amazing ~1 END|now|so / NOTWORKS ACADEMICWORD
    goals|objectives|benchmarks ~1 achieved|met|mastered|accomplished|attained
    doing|done ~2 so ~1 well|great|good
    it|this|that|everything ~1 is ~1 working / NOTWORKS NOTPROGRESS
    seeing|see|saw ~3 growth|gains|improvement|success / NOTPROGRESS NOTWORKS
    receiving|receives|received|providing|provided|provides|offered ~3 fape / NOTPROGRESS
    not|no|never|zero ~4 CALMNOW ~6 SINCE
    SINCE ~4 CALMNOW / NOTPROGRESS NOTWORKS LACKOF
    CALMNOW ~5 SINCE / NOTPROGRESS LACKOF threshold
    ALONG ~8 goals|goal|objectives|now|without|with|so|year|WITHONE
    doing|does|did|done|been ~2 well|fine|great|good|better ~3 WITHONE
    INPLACE ~4 WORKS / NOTWORKS NOTPROGRESS trained
    no|not ~4 SETBACK
    no longer ~2 needs|need|requires|require|necessary|warranted
    on ~1 track / ACADEMICWORD credits graduate diploma
    responds|responding|responded ~2 well|positively
    no ~1 regression
    successful|succeeds|succeeding|success|managing|manages ~5 without|with ~4 AIDE|supports|accommodations|
        support / NOTPROGRESS
    benefit|benefits|benefitted|benefited ~3 from|educationally ~5 program|services|instruction|placement|iep|plan|
        class / NOTPROGRESS ACADEMICWORD
    what ~2 have|doing|do ~4 working|works
"""
_SAID_OUTRIGHT = """
    SUPPORTS ~5 WORKING / NOTPROGRESS APPROVAL
    level|amount ~3 support|supports|service|services|assistance ~5 sufficient|adequate|appropriate|enough
    his|her|current|present|these|those|iep ~2 supports|services|accommodations|program|plan ~6 adequate|sufficient|
        enough|appropriate|working / EXISTNOT NOTPROGRESS
    educational benefit
    no|not ~2 change|changes|increase|adjustment ~4 required|needed|necessary|warranted|recommended
    successful|fine|well|managed ~6 without ~3 one|it|AIDE|her|him
    no|not ~2 reason|need|basis ~2 to|for ~2 change|more|increase|add|additional / CLASSAIDE
    advances|advancing|advanced ~3 satisfactorily|appropriately
"""
RULES = progress_made.RULES + progress_enough.RULES + _GOES_WELL + _SAID_OUTRIGHT
# Good progress is said of schoolwork far more often than of anything else, so it answers under two ids.
PROGRESS = """
    progress ~7 show|shows|showed|indicate|indicates|demonstrate|demonstrates|demonstrated|supports / NOTPROGRESS
    goal|goals ~2 mastery|mastered|met
    met|meeting|mastered ~4 of ~4 goals|objectives / NOTPROGRESS
    PROGRESSING / NOTPROGRESS
    MAKE ~4 PROGRESS / NOTPROGRESS
    GOODLY ~1 GAIN ~8 REFUSAL / NOTREACHED NOTPROGRESS
    PROGRESS ~3 toward|towards|on|in ~4 GOALS ~3 without|with / NOTPROGRESS
    meeting|met|meets|mastered|achieving|achieved|accomplished ~6 GOALS / NOTPROGRESS
    PROGRESS ~3 adequate|sufficient|satisfactory|appropriate|steady|expected / NOTPROGRESS
    went|gone|moved|gained|grew|jumped ~3 level|levels|points|months|percentile
    upward|positive ~2 trend|trends|trajectory|direction
    data ~10 upward|improvement|increase|gains|growth / NOTPROGRESS
    passing ~1 grades
    made ~3 expected|adequate|good|some|appropriate|reasonable ~2 progress|gains|growth / NOTPROGRESS
"""
