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
HOURSEND: shift is up, shift is over, shift ends, shift is done, hours are up, hours run out, day is done, day ends
HOURSEND: contracted
HOURSEND: clock out, clocks out, clock, off the clock, her shift, his shift, contract hours, contract day, contract ends
HOURSEND: only here, only works, only there, leaves at, only comes, only paid, only scheduled, only hired
BOUND: till, until, for, at, by, before, after, when
EPIDEMIC: flu, covid, norovirus, stomach bug, strep, pneumonia, stomach virus, bug going around
OUTS: out, half, staff, aides, building, sick, down, subs, absent, everyone, everybody
PARENTS: mom, mother, dad, father, grandma, grandmother, grandpa, nana, aunt, parent, husband, wife
ATTENDS: sit, sits, sitting, sat, shadow, shadowing, shadowed, stay, stayed, come, comes, came, help, feed, fill in
SCHOOLTIME: class, lunch, recess, school, field trip, bus, room, classroom, bathroom
WHODOES: stay, work, want, take, do, apply, come, cover, sit, get, ask, send, put, find, use, be with
SOLE: just, only
HAVEONE: have one, have any, have anyone, have anybody, have someone, have somebody, got one, got anyone, got anybody
NAMEDDUTY: testing, state testing, cover, watch, monitor, supervise, sub, answer, run, proctor, help out, fill
UNFILLEDBY: empty, dry, nothing, short handed
WAGEWORD: wage, wages, pay, salary, hourly, paycheck, pay scale
WORKERSGO: applicant, applicants, candidates, apply, stay, quit, quits, leave, leaves, leaving, compete, recruit, hang up
AWAYPOST: hall duty, lunch, recess, duty, office, bus, cafeteria, testing, another, other, kindergarten, hall, carpool
BOUNCES: bounce, bouncing, bounces, float, floating, floats, rotate, rotating, run, running, split, spread
VANISHES: vanish, vanishes, vanished, disappear, disappears, disappeared, evaporate, evaporates, get pulled, gets pulled
DEFERRED: tbd, deferred, interrupted, delayed, on hold, pending, postponed, suspended, not started, unavailable, reason
"""
RULES = """
    resigned|resigns|resignation / TEACHERGONE superintendent
    employee|employees|worker|provider|staffer ~3 quit|left|leave|gone|out
    hr|human ~3 backed|slow|behind|paperwork|process
    waiting|wait ~2 on|for ~1 hr|human
    DEFERRED & staffing|personnel / meeting
    been|gone|was|went|goes without ~3 HELPERS ~3 since|for|all|NUMBER
    take|takes|took|grab|grabs|borrow|borrows|use|uses ~2 her|him|HELPERS ~1 for|at|to ~2 AWAYPOST / help him
    HELPERS ~4 currently|now ~1 supporting|assisting|assigned|with|helping ~3 student|child|another|kid
    i ~2 BOUNCES ~1 between|among|from ~3 rooms|classrooms|classes|buildings|schools
    VANISHES & HELPERS & testing|duty|lunch|class|sub|absent
    parent|mom|mother|dad|father|grandma|grandmother ~6 as ~1 his|her|the|a ~1 HELPERS / who left
    leave|leaving|miss|missing|missed|off ~1 work ~6 with|sit|come|lunch|aide
    lose|losing|lost & hire|hired|hires|train|trained & them|people|aides|paras|HELPERS
    WAGEWORD & WORKERSGO / JOBAD
    lose|spare|give ~1 another|any ~1 more|adult|person|body|staff|aide
    come|came|coming ~1 up UNFILLEDBY
    with who|whom|what we|i|they ~2 have|got / make know
    people|staff|adults|bodies where ~4 fires|fire|crisis|needed
    training ~3 until|till
    lives|stuck|parked|stationed ~1 in|at ~2 office|cafeteria|desk|room
    POOLNAME & SHRINKS / MONEY
    since ~4 retired|left|quit|resigned|moved|transferred / started TEACHERGONE
    somebody|anyone|nobody|people|who|anybody|someone ~2 would|to|will|even ~1 apply|interview|bite
    before|until|till|once|when|after ~3 anyone|someone|somebody|person|HELPERS ~2 in place
    onboarding|onboarded
    NEWHIRE & NEVERCAME / JOBAD
    can|could|be ~2 spared
    HELPERS ~3 needed|required|used ~1 for|in|to ~2 NAMEDDUTY|OTHERUSE / him
    HELPERS ~1 proctors|proctor|subs
    use|uses|using|put|puts|have|has ~2 HELPERS ~1 to|as|for ~1 NAMEDDUTY|OTHERUSE
    only ~3 in ~1 one place
    one ~1 adult|person|aide|woman|assistant|para NOT ~4 two|both|three|NUMBER
    math|numbers ~3 NOT ~1 work|add
    SOLE ~1 the ~1 NUMBER ~1 of us
    so|too thin
    NTHONE ~1 HELPERS|sub|person / grade grader of
    NTHONE ~1 HELPERS|sub|person ~4 year|fall|spring|since / grade grader
    TURNOVER / peers
    HOURSEND ~4 BOUND / must MONEY
    BOUND ~6 HOURSEND / must MONEY
    EPIDEMIC & OUTS
    PARENTS & ATTENDS & SCHOOLTIME & because|nobody|no|since|without / TEAMMATE TALK PARENTAL
    could|can|will|would you ~2 come ~6 help|sit|stay|feed / TALK
    schedule|roster ~3 NOT ~2 stretch|allow
    every|all ~2 spare ~1 minute|minutes|body|hand
    pays|pay|paying ~3 more ~4 takes|take|taking|lose|leave|HELPERS
    START|then|so|and|but ~2 who would ~2 WHODOES
    none ~2 of|on ~2 CREW|HELPERS / told asked
    if ~2 had ~2 CREW
    i|we|they NOT ~1 HAVEONE ~1 END
    whoever ~1 around|free / can helps
    whoever is ~1 around|free|available / can helps
    can not ~2 get ~1 subs|sub|anybody|anyone|bodies|people
    who ~2 supposed|meant|expected ~2 to ~2 WHODOES|watch|help
    depend|depends|depending ~6 hire|hiring|staff|fill|recruit / adult
    called|summoned ~2 to ~2 office ~2 to ~1 translate|cover|answer|help|sub
    HELPERS ~1 absences|absence|vacancies|turnover|shortages|openings
    unable|inability|failed ~2 staff|hire|recruit|fill
    staffing ~4 NOT ~2 permit|allow|support|let
    need|needs more ~1 CREW / see
    find ~1 somebody|someone|anybody|anyone|person ~2 take|cover|replace|do|willing|who
    rob|robbing ~1 peter ~8 HELPERS|CREW
    only one ~1 woman|person|man|human|body|pair|set
    waiting & HELPERS & weeks|months|home|october|september|since
    that|which is when ~4 she|he|HELPERS|person|adult works|comes|leaves|arrives|starts
    take|takes|took|taken & job & leave|leaves|quit|left
    if|when|once ~4 passes|clears|finishes ~3 HRWORK|training
"""
