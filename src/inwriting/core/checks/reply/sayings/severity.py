"""Severity: others need it more, the need does not rise to that level."""

WORDS = """
SEVERE: compared him, compared her, need it most, needs it most, need one more, mildly, kids who really
SEVERE: children who really, students who really, bigger needs, higher needs, high needs, worse than
SEVERE: not like the other, not like those, truly need, really disabled, too smart, too capable, threshold
SEVERE: level of disability, severe enough, not severe, not that severe, high functioning, higher functioning
SEVERE: too high, greater needs, more severe, severely, severe disabilit*, severe needs, severe autism
SEVERE: severe and profound, most severe, significantly impaired, significant disabilit*, most significant*
SEVERE: significant needs, serious disabilit*, more serious, that bad, bad enough, rise to the level
SEVERE: rises to the level, rise to that level, that level of support, level of need, disabled enough, mild
SEVERE: more involved, most involved, worse off, much worse, profound*, autistic enough, low functioning
SEVERE: lower functioning, intense enough, extreme enough, greatest need*, level of severity, that much support
SEVERE: far worse, needs it more, need it more, more needy, neediest, more intensive needs
SEVERE: not significant enough, should see the, be grateful, be thankful, count your blessings, how lucky
SEVERE: highest need*, high need, highest level of need
WORSE: crisis, crises, runner, hitter, biter, kicker, dangerous, danger, violent, aggressive, aggression
WORSE: elopement, elopes, bolting, throwing chairs, chairs, destroying, severe, extreme, safety risk, hurts
WORSE: unsafe, hurting, destructive, self injury, self injurious, assaultive, run off, runs off, hits, hit
WORSE: runners, bolts, flight risk, tearing up, putting hands on
CASES: my caseload, our caseload, the others, other kids, other students, some of our kids, some of our students
CASES: other children, kids here, kids we have, students we have, the ones we have, caseload, that child
CASES: those kids
COMPARE: worse, compared, look like, looks like, need it more, needs it more, more needs, greater, far more
COMPARE: way more, really need, truly need, more than he, more than she, worse off, higher need, bigger problems
COMPARE: more serious
GETONE: get one, gets one, get them, gets them, get those, who gets, got one, receive one, qualify for one
GETONE: qualifies, qualify, get an aide, gets an aide, have one, has one, need one, needs one
VIOLENT: out of control, violent, danger*, hurting, hurts others, aggressive, self injur*, kicking
VIOLENT: extreme behavior*, safety risk, unsafe, elope*, bolt*, runs away, harm himself, harm herself
SEVEREAWARE: severe allerg*, severe storm*, severe weather
"""
RULES = """
    VIOLENT ~5 before|to|until ~5 AIDE|qualify
    unless ~6 VIOLENT
    AIDE ~3 go|goes|reserved|are|is ~2 to|for ~2 level|tier|severe|the ~2 2|3|most|worst
    only|just ~2 do|does|done|use|give|provide ~4 AIDE|that|those|it ~3 for|with|in ~8 life|severe|significant|
        profound|intensive
    only|unless|reserved|meant|until ~12 VIOLENT
    AIDE ~4 for ~4 VIOLENT
    that|this|one ~3 is ~2 what ~2 AIDE ~2 is|are ~1 for
    needs|need ~2 it ~1 more|most
    not ~3 enough ~4 for|to ~3 AIDE|one|warrant|justify|qualify
    not ~2 rise ~4 level
    not ~2 warrant|justify ~4 AIDE|level / MED MONEY
    SEVERE / SEVEREAWARE
    reserved|meant|only|intended ~4 for ~8 severe|severely|significant|significantly|profound|serious|intensive
    not ~2 severe|significant|disabled|intense|involved|extreme|needy|bad
    not ~5 frequency|intensity|magnitude|degree|severity
    not ~2 left ~1 alone
    compared ~2 to ~4 students|kids|children|others
    AIDE|those|them ~3 go|goes|are|is|reserved|given ~2 to|for ~8 WORSE
    KIDS|students|children|ones ~1 who|that ~4 WORSE
    enough ~2 behaviors|behavior|incidents|needs ~5 warrant|justify|qualify|AIDE
    unless ~8 risk
    put|putting|puts ~6 at ~1 risk
    see|seen|met|visit ~4 KIDS|others|children ~3 in|on|at ~4 other|self|contained|program|special|unit
    no|not|never|without|zero ~2 severe|significant|extreme|dangerous|serious|major ~2 behavior|behaviors|
        disability|disabilities|needs
    not|no ~4 WORSE ~8 GETONE
    not ~3 runner|hitter|biter|danger|crisis|violent|dangerous|aggressive
    CASES ~6 COMPARE
    COMPARE ~6 CASES
    GETONE ~8 WORSE
    WORSE ~8 GETONE
"""
