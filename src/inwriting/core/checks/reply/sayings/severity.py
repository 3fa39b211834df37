"""Severity: others need it more, a score or a category decides, the need does not rise to that level."""

WORDS = """
SMALLHARM: punch, slap, bite, kick, scratch, fall, scare, trip, blowup, meltdowns, meltdown, incidents, outbursts
SMALLHARM: elopements, referrals, episodes, tantrums, events, incident reports
HIGHER: gray area, grey area, bottom of the list, at the bottom, last on the list, low on the list, far down the list
HIGHER: down the list, lowest priority, low priority, higher ones, higher one, highest kids, highest kid, highest ones
HIGHER: higher kids, higher kid, our higher, brighter ones, high flyer, high flyers, one of the good ones, easy ones
HIGHER: easy one, easy kid, milder ones, milder end, higher end, high end, top of the class functioning, more able
HIGHER: most capable, least involved, least needy, more capable, too minor, too mild, too slight, too verbal, too able
HIGHER: too well behaved, not bad off, well off compared, mild side, mild end, better end, not needy
HARDACTS: hitting, biting, kicking, throwing, running, eloping, bolting, screaming, fighting, bleeding, hurting
HARDACTS: spitting, hit, bite, kick, throw, run, elope, bolt, scream, punch, spit, bleed, flip
IMPAIRED: impairment, nature, magnitude, degree, extent, intensity, gravity, kind, type, caliber, scale
THATAGE: that age, this age, that grade, that stage
SEVERE: exceptional need, extraordinary need*, dire need, critical need, extreme need*, greatest need, triage
SEVERE: heart attack, exceptional cases, extreme cases, exceptional circumstances, extraordinary circumstances
PROGRAMKIND: self contained, special, life skills, resource, severe, medically, center based, sdc, nonverbal, intensive
PROGRAMKIND: multi needs, multiple needs, functional, adaptive, structured, autism
ENOUGHOF: blind, deaf, disabled, autistic, sick, impaired, delayed, handicapped, impulsive, low, involved, needy
ENOUGHOF: limited, aggressive, affected
SEVERE: less intense, less severe, less significant, highest functioning, most complex, more complex, !mild moderate
SEVERE: !mild to moderate, !moderate severe, compared him, compared her, need it most, needs it most, need one more
SEVERE: mildly, kids who really, mild, children who really, students who really, bigger needs, higher needs
SEVERE: worse than, really disabled, not like the other, not like those, truly need, too smart, too capable
SEVERE: level of disability, severe enough, not severe, not that severe, high functioning, higher functioning
SEVERE: too high functioning, greater needs, more severe, severely, severe disabilit*, severe needs
SEVERE: severe autism, severe and profound, most severe, significantly impaired, significant disabilit*
SEVERE: most significant*, significant needs, serious disabilit*, more serious, that bad, bad enough
SEVERE: rise to the level, rises to the level, rise to that level, that level of support, level of need
SEVERE: disabled enough, more involved, most involved, worse off, much worse, profound*, autistic enough
SEVERE: low functioning, lower functioning, intense enough, extreme enough, greatest need*, level of severity
SEVERE: that much support, far worse, needs it more, need it more, more needy, neediest, more intensive needs
SEVERE: more intense needs, not significant enough, should see the, be grateful, be thankful, count your blessings
SEVERE: how lucky, highest need*, highest level of need, sickest, toughest kids, worst cases, severe cases, seen worse
SEVERE: could be worse, more significant, true need, borderline, on the mild, level 1 autism, level one autism
SEVERE: !severe in, !mild in, !mild delay*, !mild hearing, !mild articulation, real needs, actual needs, serious needs
SEVERE: !profound class, intensity of need, tier 3 kids, not autistic enough, severest, severity
SEVERE: doing so much better than, not the kind of kid, not that kind of kid, kind of kid who, type of student who
SEVERE: kids like that, not one of those kids, not one of those, not what we picture, not what we think of
CUTOFF1: cutoff, cut off score, cut score, cutscore, cut point, threshold, qualifying score, minimum score
CUTOFF1: below range, points needed, points short, not score high, score high enough, scored too low
CUTOFF1: score was too low, did not score, entry score, eligibility score, matrix score, rubric score, point total
CUTOFF1: required score, not meet criteria, did not meet the criteria, does not meet the criteria
CUTOFF1: not meet the criteria, not meet our criteria, not meet the threshold, met zero, not meet the standard for
SCORED: score, scores, scored, scoring, points, point, total, totals, rubric, matrix, rating, ratings, rated, scale
SCORED: checklist score, tally, index
BOUND: or above, or higher, or more, and above, and up, at least, minimum, below, under, short of, required, needed
BOUND: to qualify, may be considered, may discuss, not high, too low, shy of, less than, fewer than
ABILITY: reading, math, iq, percentile, standard score, state test, star, map, lexile, wisc, achievement, grade, cost
ABILITY: pays, reimburs*, expensive, money, composite, literacy, assessments, benchmark
WORSE: crisis, crises, runner, hitter, biter, kicker, dangerous, danger, violent, aggressive, aggression, bite, bites
WORSE: elopement, elopes, elope, eloping, bolting, throwing chairs, throw chairs, throw desks, chairs, destroying
WORSE: severe, extreme, safety risk, hurts, hurt, unsafe, hurting, destructive, self injury, self injurious
WORSE: assaultive, run off, runs off, hits, hit, hitting, biting, runners, bolts, bolt, flight risk, tearing up, kick
WORSE: threw, throw, throws, throwing, kicks, kicked, kicking, choke*, stabs, stabbed, stabbing, putting hands on
WORSE: run away, runs away, runs into traffic, nonverbal, non verbal, diapers, in diapers, head banging
WORSE: climb the fence, clear the room, room clears, evacuate, out of control, scream all day
GETONE: get one, gets one, get them, gets them, get those, who gets, got one, receive one, qualify for one, have 1:1
GETONE: qualifies, qualify, get an aide, gets an aide, have one, has one, need one, needs one, get a para, gets a para
VIOLENT: injury, injuries, injured, out of control, violent, danger*, hurting, hurts others, aggressive, self injur*
VIOLENT: kicking, hurts someone, extreme behavior*, safety risk, unsafe, elope*, bolt*, runs away, harm himself
VIOLENT: harm herself, assault*
CATEGORY: category, label, classification, classified, eligibility, coded, code, diagnosis of, level 3, level three
CATEGORY: level 2, tier 3, intellectual disability, multiple disabilities, md, autism, id label, emotional disturbance
PROFILE: profile, standard, standards, guidelines, guideline, definition, picture, description, bar, threshold
PROFILE: criteria, criterion, rubric, matrix, benchmark for, cutoff, level, tier, category, type, mold
MILDLABEL: ld, sld, speech, speech language, asperger, aspergers, adhd, dyslexia, dyslexic, depression, ohi
MILDLABEL: learning disabled, learning disability, learning disabilities, dysgraphia, mild autism, odd, ocd, slp only
MILDLABEL: level one, level 1, high functioning, articulation, stutter*, selective mutism, 504 kids, tourette*
MILDLABEL: hearing loss
TESTWORD: ados, cars 2, range, comparison score, gars, conners, basc
THEMILD: moderate, mild, minor, mild to moderate, manageable, slight, low level, low grade, modest, occasional
THEMILD: infrequent
NUMBERED: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 30, 40, 41, 50
NUMBERED: 60
MYCHILD: my son, my daughter, my child, our son, our daughter
GRANTS: agreed, approved
REPORT: progress
SEVEREAWARE: severe allerg*, severe storm*, severe weather, severe peanut
"""
# Others are worse, and get one.
_OTHERS = """
    not ~2 one ~1 of ~1 them|those END
    not ~2 who|what ~2 AIDE ~2 for
    START ~2 compared ~2 to|with ~4 KIDS|peers|others|classmates|what|most|rest|some / PROGRESS
    quiet ~1 kid|kids|child|children|girl|girls|boy|boys|ones|one ~6 AIDE|get|gets|never|no
    AIDE ~3 go|goes|are|is ~3 kids|students|children ~2 in|from|with ~3 PROGRAMKIND
    HIGHER / ABILITY ACADOK
    WORSE|SEVERE ~3 KIDS ~2 get|gets|have|receive|got ~3 AIDE / BODILY
    we|i ~2 got|have|had ~4 guy|one|boy|girl|kid|student|child|kiddo|friend ~2 who ~4 WORSE / MYCHILD
    MILDLABEL ~8 not|never ~8 AIDE|qualify|qualifies|list|one / MONEY ACADOK
    not|never ~2 GIVES ~4 AIDE ~3 for|with ~2 MILDLABEL / MONEY
    SEVERE / SEVEREAWARE GRANTS TESTWORD
    AIDE|those|them|ones ~3 go|goes|are|is|reserved|given|meant|saved ~2 to|for ~8 WORSE / BODILY
    AIDE ~4 for ~4 VIOLENT
    GETONE ~8 WORSE / BODILY
    WORSE ~8 GETONE / BODILY
    AIDE ~2 kids|kid|students|children|ones ~3 are|is|have ~4 WORSE
    KIDS|students|children|ones|kid|boy|girl ~4 who|that ~4 WORSE / MYCHILD THATAGE years
    compared ~2 to ~4 students|kids|children|others|peers
    needs|need ~2 it ~1 more|most
    only|just ~2 GIVES ~4 AIDE|that|those|it ~3 for|with|in ~8 life|severe|significant|profound|intensive
    reserved|meant|only|intended|saved ~4 for ~8 severe|severely|significant|significantly|profound|serious|intensive|
        extreme|toughest|highest
    AIDE ~3 go|goes|reserved|are|is ~2 to|for ~2 level|tier|severe|the ~2 2|3|most|worst
    AIDE ~8 severe|severely / MYCHILD
    yours ~1 is not
    nowhere near ~8 AIDE|one|that
    should see ~1 what|some
    i|we|have ~2 have|got ~3 student|kid|kids|students ~2 who ~2 WORSE
    worse ~2 behavior|behaviors|needs|problems
    AIDE ~2 for ~2 intensive|severe|profound|significant
    not ~1 a behavior|runner|1:1|crisis|elopement ~1 kid|student|problem|risk|issue|case
"""
# Not bad enough.
_NOT_ENOUGH = """
    not ~2 ENOUGHOF ~1 enough / ABILITY
    one|two|single|only ~2 SMALLHARM ~3 in|all|this|does|is ~8 not
    not|nobody ~2 HARDACTS ~6 so|no|not|nobody|invisible / PROGRESS
    not ~2 of ~2 such|that|a ~2 IMPAIRED
    needs|need|behaviors|condition ~1 are|is ~1 mild|modest|minor|slight|manageable|minimal
    not ~2 meet|meets|fit|fits|match|matches|satisfy ~4 PROFILE ~4 AIDE|one / ABILITY MED
    frequency|intensity|severity|incidents|outbursts|episodes ~12 not ~2 justify|warrant|support|merit|rise|require
    THEMILD ~6 so ~6 AIDE ~6 not|off|no|denied|declined|removed
    unless|until ~6 VIOLENT
    not ~2 WORSE ~10 AIDE|one|so / MED BODILY
    START ~4 not ~2 hit|run|bite|elope|throw|bolt|kick|hurting|biting|running / since anymore
    not ~1 hurting ~1 anyone|anybody|himself|herself|others
    have|has|had|need|needs ~2 be ~3 WORSE
    range ~2 so|not|no
    not ~3 runner|hitter|biter|danger|crisis|violent|dangerous|aggressive
    not ~3 enough ~4 for|to ~3 AIDE|one|warrant|justify|qualify / MONEY MED
    not ~2 rise|rises|rising|reach|reaches|hit ~4 level|bar|threshold / ABILITY
    not ~2 warrant|warrants ~4 AIDE|level / MED MONEY ACADOK
    not ~2 severe|significant|intense|involved|extreme|needy|bad / REPORT nondisabled
    not ~5 frequency|intensity|magnitude|degree|severity
    not ~2 that|so ~1 bad|often|severe|frequent
    enough ~2 behaviors|behavior|incidents|needs ~5 warrant|justify|qualify|AIDE
"""
# A number or a label decides.
_GATES = """
    fell|fall|falls|came|comes|landed ~5 below|under|short ~4 cut|line|cutoff|threshold|mark|bar|minimum
    CUTOFF1 / ABILITY MED
    SCORED ~2 NUMBERED ~2 NUMBERED ~8 support|supports|assistance|AIDE|staff / ABILITY survey satisfied
    SCORED ~8 BOUND ~10 AIDE|assistant|considered|request|consideration|adult|support / ABILITY
    SCORED ~4 NUMBERED ~10 BOUND / ABILITY
    checklist|matrix|rubric|tool|screener|inventory ~3 gave|put|came|totaled|totals|says|said ~4 NUMBERED / ABILITY
    only ~3 KIDS|students|children ~3 with ~5 WORSE|risk|significant|danger|severe
    CATEGORY ~3 not ~3 qualify|get|entitle|carry ~4 AIDE|one
"""
RULES = _OTHERS + _NOT_ENOUGH + _GATES
