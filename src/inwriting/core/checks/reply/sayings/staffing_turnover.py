"""Staffing that comes and goes: shrinking pools, new hires who never start, one after another, hours that end."""

WORDS = """
POOLNAME: pool, roster, bench, crew, ranks, team of aides, list of aides, para list, number of aides, number of paras
SHRINKS: shrunk, shrank, shrinking, dwindl*, dropped, went from, fallen, smaller, thinner, cut in half, down to, evaporat*
SHRINKS: every name, taken, stretched, empty, dry, spent, used up
NEWHIRE: new hire, hire, hiree, candidate, candidates, applicant, finalist, person we hired, one we hired, lined up
NEWHIRE: top choice, first choice, replacement, recruit
NEVERCAME: backed, quit, ghosted, declined, took another, took a job, never showed, never started, fell through, bailed
NEVERCAME: changed her mind, changed his mind, withdrew, accepted elsewhere, awaiting, pending, board approval, onboarding
NEVERCAME: failed the, turned it down, turned us down, recommended
NTHONE: third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, 3rd, 4th, 5th, 6th, 7th
TURNOVER: revolving door, turnover, turnstile, musical chairs, churn, churning, come and go, comes and goes, parade of
TURNOVER: string of subs, string of aides, string of paras, burn through, burning through, fire to fire, putting out fires
TURNOVER: no continuity, nobody stays, do not last, never lasts, nobody lasts, used to one
BOUND: till, until, for, at, by, before, after, when
EPIDEMIC: flu, covid, norovirus, stomach bug, strep, pneumonia, stomach virus, bug going around
OUTS: out, half, staff, aides, building, sick, down, subs, absent, everyone, everybody
PARENTS: mom, mother, dad, father, grandma, grandmother, grandpa, nana, aunt, parent, husband, wife
ATTENDS: sit, sits, sitting, sat, shadow, shadowing, shadowed, stay, stayed, come, comes, came, help, feed, fill in
SCHOOLTIME: class, lunch, recess, school, field trip, bus, room, classroom, bathroom
WAGEWORD: wage, wages, pay, salary, hourly, paycheck, pay scale
WORKERSGO: applicant, applicants, candidates, apply, stay, quit, quits, leave, leaves, leaving, compete, recruit, hang up
AWAYPOST: hall duty, lunch, recess, duty, office, bus, cafeteria, testing, another, other, kindergarten, hall, carpool
VANISHES: vanish, vanishes, vanished, disappear, disappears, disappeared, evaporate, evaporates, get pulled, gets pulled
DEFERRED: tbd, deferred, interrupted, delayed, on hold, pending, postponed, suspended, not started, unavailable, reason
"""
RULES = """
    resigned|resigns|resignation / TEACHERGONE superintendent
    DEFERRED & staffing|personnel / meeting
    been|gone|was|went|goes without ~3 HELPERS ~3 since|for|all|NUMBER
    take|takes|took|grab|grabs|borrow|borrows|use|uses ~2 her|him|HELPERS ~1 for|at|to ~2 AWAYPOST / help him
    VANISHES & HELPERS & testing|duty|lunch|class|sub|absent
    parent|mom|mother|dad|father|grandma|grandmother ~6 as ~1 his|her|the|a ~1 HELPERS / who left
    WAGEWORD & WORKERSGO / JOBAD
    POOLNAME & SHRINKS / MONEY
    since ~4 retired|left|quit|resigned|moved|transferred / started TEACHERGONE
    somebody|anyone|nobody|people|who|anybody|someone ~2 would|to|will|even ~1 apply|interview|bite
    before|until|till|once|when|after ~3 anyone|someone|somebody|person|HELPERS ~2 in place
    onboarding|onboarded
    NEWHIRE & NEVERCAME / JOBAD
    NTHONE ~1 HELPERS|sub|person / grade grader of
    NTHONE ~1 HELPERS|sub|person ~4 year|fall|spring|since / grade grader
    TURNOVER / peers
    EPIDEMIC & OUTS
    PARENTS & ATTENDS & SCHOOLTIME & because|nobody|no|since|without / TEAMMATE TALK PARENTAL
    none ~2 of|on ~2 CREW|HELPERS / told asked
    if ~2 had ~2 CREW
    can not ~2 get ~1 subs|sub|anybody|anyone|bodies|people
    HELPERS ~1 absences|absence|vacancies|turnover|shortages|openings
    unable|inability|failed ~2 staff|hire|recruit|fill
    find ~1 somebody|someone|anybody|anyone|person ~2 take|cover|replace|do|willing|who
    only one ~1 woman|person|man|human|body|pair|set
    that|which is when ~4 she|he|HELPERS|person|adult works|comes|leaves|arrives|starts
"""
