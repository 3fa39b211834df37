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
MOSTOF: most impacted, most involved, most affected, most complex, most challenging, most needy, most disabled
MOSTOF: neediest, highest need, hardest, toughest, most significant, most severe, most serious, heaviest
MOSTOF: most dependent, most impaired
HARDACTS: hitting, biting, kicking, throwing, running, eloping, bolting, screaming, fighting, bleeding, hurting
HARDACTS: spitting, hit, bite, kick, throw, run, elope, bolt, scream, punch, spit, bleed, flip
BREEZE: a breeze, piece of cake, walk in the park, small potatoes, nothing compared, the least of, low frequency
BREEZE: low intensity, invisible, a picnic, cakewalk, the easiest
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
SEVERE: too high functioning, too high, greater needs, more severe, severely, severe disabilit*, severe needs
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
CASES: my caseload, our caseload, the others, other kids, other students, some of our kids, some of our students
CASES: other children, kids here, kids we have, students we have, the ones we have, caseload, that child, those kids
CASES: kids in this building, children in this building, kids down the hall, kids in our
COMPARE: worse, compared, need it more, needs it more, more needs, greater, far more, way more, really need
COMPARE: truly need, more than he, more than she, worse off, higher need, bigger problems, more serious, needier
GETONE: get one, gets one, get them, gets them, get those, who gets, got one, receive one, qualify for one, have 1:1
GETONE: qualifies, qualify, get an aide, gets an aide, have one, has one, need one, needs one, get a para, gets a para
VIOLENT: injury, injuries, injured, out of control, violent, danger*, hurting, hurts others, aggressive, self injur*
VIOLENT: kicking, hurts someone, extreme behavior*, safety risk, unsafe, elope*, bolt*, runs away, harm himself
VIOLENT: harm herself, assault*
CATEGORY: category, label, classification, classified, eligibility, coded, code, diagnosis of, level 3, level three
CATEGORY: level 2, tier 3, intellectual disability, multiple disabilities, md, autism, id label, emotional disturbance
HARM: injury, injuries, restraint, restraints, evacuation, evacuations, suspension, suspensions, hospitalization*
HARM: arrests, elopement, elopements, room clears, incident reports, referrals, office referrals, broken bones
HARM: police calls, 911, psychiatric placement*, psychiatric admission*, hospital stay*, expulsion*, seclusion*
HARM: bloodshed, er visits, stitches
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
    whoever|whichever|whomever ~4 worst|neediest|sickest
    not ~2 one ~1 of ~1 them|those END
    not ~2 who|what ~2 AIDE ~2 for
    KIDS ~2 with ~2 AIDE ~6 not ~4 speak|talk|walk|toilet|eat|alone
    if ~2 could|saw|seen ~3 see|saw|boy|girl|kid|others ~12 understand|know|why
    only ~2 top
    nobody|no ~4 MILDLABEL ~6 qualified|gets|qualifies|gotten
    only ~3 MOSTOF ~6 AIDE|one|them|those
    START ~2 compared ~2 to|with ~4 KIDS|peers|others|classmates|what|most|rest|some / PROGRESS
    in comparison END
    save|saves|saved|saving|keep|keeps ~3 for ~6 WORSE|HARDACTS|MOSTOF
    if ~2 were|was|had ~6 different ~1 story|conversation|matter|ball
    caseload ~8 easiest|mildest|least|easy
    quiet ~1 kid|kids|child|children|girl|girls|boy|boys|ones|one ~6 AIDE|get|gets|never|no
    not ~2 one ~1 of ~1 the ~1 kids|students|ones ~3 worry|worried|concerned|picture|mean
    BREEZE ~8 AIDE|one|no / ABILITY
    compared|deal|dealing ~8 BREEZE
    AIDE ~3 go|goes|are|is ~3 kids|students|children ~2 in|from|with ~3 PROGRAMKIND
    talk|talks|walk|walks ~5 talk|talks|walk|walks ~6 not|no
    HIGHER / ABILITY ACADOK
    WORSE|SEVERE ~3 KIDS ~2 get|gets|have|receive|got ~3 AIDE / BODILY
    we|i ~2 got|have|had ~4 guy|one|boy|girl|kid|student|child|kiddo|friend ~2 who ~4 WORSE / MYCHILD
    only ~2 extreme|severe|profound|serious|dangerous ~3 cases|kids|students|needs ~4 get|gets|receive|qualify|have
    MILDLABEL ~8 not|never ~8 AIDE|qualify|qualifies|list|one / MONEY ACADOK
    not|never ~2 GIVES ~4 AIDE ~3 for|with ~2 MILDLABEL / MONEY
    only ~2 if|when ~3 severe|profound|extreme|significant|aggressive|nonverbal
    SEVERE / SEVEREAWARE GRANTS TESTWORD
    AIDE|those|them|ones ~3 go|goes|are|is|reserved|given|meant|saved ~2 to|for ~8 WORSE / BODILY
    AIDE ~4 for ~4 VIOLENT
    GETONE ~8 WORSE / BODILY
    WORSE ~8 GETONE / BODILY
    not|no ~4 WORSE ~8 GETONE / BODILY
    AIDE ~2 kids|kid|students|children|ones ~3 are|is|have ~4 WORSE
    not ~2 a AIDE ~1 kid|student|child|candidate|case
    KIDS|students|children|ones|kid|boy|girl ~4 who|that ~4 WORSE / MYCHILD THATAGE
    CASES ~6 COMPARE
    COMPARE ~6 CASES
    compared ~2 to ~4 students|kids|children|others|peers
    see|seen|met|visit ~4 KIDS|others|children ~3 in|on|at ~4 other|self|contained|program|special|unit
    needs|need ~2 it ~1 more|most
    that|this|one ~3 is ~2 what ~2 AIDE ~2 is|are ~1 for
    only|just ~2 GIVES ~4 AIDE|that|those|it ~3 for|with|in ~8 life|severe|significant|profound|intensive
    reserved|meant|only|intended|saved ~4 for ~8 severe|severely|significant|significantly|profound|serious|intensive|
        extreme|toughest|highest
    AIDE ~3 go|goes|reserved|are|is ~2 to|for ~2 level|tier|severe|the ~2 2|3|most|worst
    only the ~2 KIDS ~6 get|gets|have|receive ~3 AIDE|own|one / MED
    AIDE ~8 severe|severely / MYCHILD
    others ~2 on ~2 caseload
    not ~1 a ~1 tier|level ~1 2|3|three|two|one ~1 kid|student|child
    yours ~1 is not
    nowhere near ~8 AIDE|one|that
    criteria|indicators|criterion ~8 met|meets|has|had ~1 NUMBER of / MED
    i|we have ~2 KIDS|kids ~2 who ~1 can ~1 not ~1 speak|talk|walk|eat
    AIDE ~3 go|goes|prioritized ~6 first|hitters
    bigger fish
    should see ~1 what|some
    easier|easy|easiest|mildest ~1 ones|kids|students|cases
    not ~3 top ~2 of ~2 list
    i|we|have ~2 have|got ~3 student|kid|kids|students ~2 who ~2 WORSE
    your ~2 son|daughter|child ~1 is ~1 not ~1 one
    worse ~2 behavior|behaviors|needs|problems
    AIDE ~2 for ~2 intensive|severe|profound|significant
    those|they|these|now ~2 are|is ~2 AIDE kids|kid|students|student
    not ~1 a behavior|runner|1:1|crisis|elopement ~1 kid|student|problem|risk|issue|case
    others|kids|students|children ~2 have|has|had ~1 it ~2 harder|worse|tougher
    AIDE ~2 go|goes|went ~2 to ~2 KIDS ~2 with ~4 disabilities|CATEGORY
"""
# Not bad enough.
_NOT_ENOUGH = """
    not ~2 ENOUGHOF ~1 enough / ABILITY
    not ~2 look|looks|seem|seems|sound|sounds|appear|appears ~2 disabled|autistic|sick|blind|deaf|handicapped|impaired
    come ~1 back ~3 when|if|after|once ~5 WORSE|HARM
    pose|poses|posing|present|presents ~4 danger|threat|risk ~2 END|to|of|not|no / MYCHILD
    not ~1 sufficiently|adequately ~2 END|severe|pervasive|significant|impaired|disabled|intense
    rating|score|rubric|scale ~3 moderate|mild|low|minimal / ABILITY
    hospitalized first|before|for
    takes|take|requires|need|needs ~2 NUMBER ~2 SMALLHARM / REPORT
    one|two|single|only ~2 SMALLHARM ~3 in|all|this|does|is ~8 not
    until|till|unless|before ~3 hurt|injured|bleeds|dies|killed|lost
    not|nobody ~2 HARDACTS ~6 so|no|not|nobody|invisible / PROGRESS
    have|has|need|needs ~1 to ~2 throw|hit|bite|kick|scream|bolt|hurt|flip|punch|bleed
    because ~2 not ~1 HARDACTS
    not ~2 of ~2 such|that|a ~2 IMPAIRED
    not ~4 degree|level|intensity|severity ~2 of ~2 impairment|need|disability|behavior ~8 AIDE|guidelines|
        contemplated|
        required
    certain|enough|more|minimum ~4 SMALLHARM|reports ~6 before|to|and
    only ~4 SMALLHARM ~3 this|in|all ~2 month|week|year|semester / PROGRESS
    criteria|standard|guidelines ~3 call|calls|require|requires|demand ~4 WORSE|daily|aggression|danger
    needs|need|behaviors|condition ~1 are|is ~1 mild|modest|minor|slight|manageable|minimal
    come ~1 back ~4 worse
    when|if|once|until ~2 it|things|he|she ~1 gets|get worse
    no ~1 HARM ~4 no|not ~2 HARM|AIDE
    no ~1 HARM ~12 not ~4 AIDE|meet|qualify
    nobody ~4 HARM|hospital
    not ~2 meet|meets|fit|fits|match|matches|satisfy ~4 PROFILE ~4 AIDE|one / ABILITY MED
    PROFILE ~12 not met
    frequency|intensity|severity|incidents|outbursts|episodes ~12 not ~2 justify|warrant|support|merit|rise|require
    WORSE|HARM ~6 not ~2 pattern|enough|often
    has|have|got ~1 to ~2 need ~2 it|one|help ~2 all|constantly|constant|every|full
    THEMILD ~6 so ~6 AIDE ~6 not|off|no|denied|declined|removed
    condition|needs|disability|behavior|behaviors|situation ~6 THEMILD|minor ~6 not|so|no ~6 AIDE|one
    once ~6 gets|get|becomes|is ~1 worse
    no ~2 longer ~4 demonstrates|shows|exhibits|displays ~4 WORSE|unsafe
    unless|until ~6 VIOLENT
    only|reserved|meant ~3 if|for|when ~8 VIOLENT / MYCHILD
    AIDE|one|that ~8 only ~4 VIOLENT
    not ~2 WORSE ~10 AIDE|one|so / MED BODILY
    START ~4 not ~2 hit|run|bite|elope|throw|bolt|kick|hurting|biting|running / since anymore
    not ~1 hurting ~1 anyone|anybody|himself|herself|others
    nobody ~3 hurt|injured|harmed
    have|has|had|need|needs ~2 be ~3 WORSE
    have|has|had|need|needs ~2 be ~3 risk ~2 of|to ~3 harm|injury|danger
    more ~1 outbursts|incidents|behaviors|meltdowns|elopements|injuries|referrals ~4 before|first|until
    range ~2 so|not|no
    in comparison ~2 to ~4 students|kids|children|others|peers    not ~2 a ~1 pattern
    not ~3 runner|hitter|biter|danger|crisis|violent|dangerous|aggressive
    not ~3 enough ~4 for|to ~3 AIDE|one|warrant|justify|qualify / MONEY MED
    not ~2 rise|rises|rising|reach|reaches|hit ~4 level|bar|threshold / ABILITY
    not ~3 demonstrated|shown|exhibited|displayed|presented ~6 WORSE
    not ~3 injured|harmed|hospitalized
    not ~3 typical|usual|classic ~1 AIDE ~2 kid|candidate|student|child|case
    not ~2 warrant|warrants ~4 AIDE|level / MED MONEY ACADOK
    not ~2 severe|significant|intense|involved|extreme|needy|bad / REPORT nondisabled
    not ~5 frequency|intensity|magnitude|degree|severity
    not ~2 that|so ~1 bad|often|severe|frequent
    not ~2 left ~1 alone / mother stove
    enough ~2 behaviors|behavior|incidents|needs ~5 warrant|justify|qualify|AIDE
    unless ~8 risk
    put|putting|puts ~6 at ~1 risk
    no|not|never|without|zero ~2 severe|significant|extreme|dangerous|serious|major ~2 behavior|behaviors|
        disability|disabilities|needs
"""
# A number or a label decides.
_GATES = """
    not ~3 enough points
    SCORED|column|columns ~6 must|should|needs ~3 exceed|equal|reach|total|meet / ABILITY
    eligible|qualifying|covered|approved ~1 categories|conditions|diagnoses|labels|codes|disabilities / BODILY
    top ~2 percent|NUMBERED|one ~3 need|needs
    NUMBERED ~1 point|points ~2 under|below|short|shy
    fell|fall|falls|came|comes|landed ~5 below|under|short ~4 cut|line|cutoff|threshold|mark|bar|minimum
    SCORED ~2 NUMBERED ~3 NUMBERED ~1 needed|required|to
    not ~1 id|md|intellectually ~3 no ~2 AIDE
    ranks|ranked|ranking|prioritizes ~6 need|severity
    AIDE ~2 start|starts|begin|begins|kick|kicks ~2 at ~2 NUMBERED
    not ~2 qualify ~3 AIDE ~3 under|per|by|according ~4 guidelines|criteria|rubric|policy|standards
    not ~2 list ~2 of ~2 conditions|diagnoses|disabilities|categories
    CUTOFF1 / ABILITY MED
    SCORED ~2 NUMBERED ~2 NUMBERED ~8 support|supports|assistance|AIDE|staff / ABILITY survey satisfied
    SCORED ~8 BOUND ~10 AIDE|assistant|considered|request|consideration|adult|support / ABILITY
    SCORED ~4 NUMBERED ~10 BOUND / ABILITY
    SCORED ~4 not ~3 enough|high / ABILITY
    checklist|matrix|rubric|tool|screener|inventory ~3 gave|put|came|totaled|totals|says|said ~4 NUMBERED / ABILITY
    students|kids|children|those|SCORED ~6 below|under ~2 level|tier|threshold|cutoff|line / ABILITY
    SCORED ~4 NUMBERED out of ~1 NUMBERED / ABILITY
    SCORED ~8 not ~2 qualify|meet / ABILITY
    AIDE ~6 for ~3 students|kids|children|those|pupils ~6 CATEGORY / BODILY
    AIDE ~4 require|requires|need|needs ~4 CATEGORY
    only ~4 CATEGORY ~6 AIDE|get|qualify
    only ~3 KIDS|students|children ~3 with ~5 WORSE|risk|significant|danger|severe
    only ~3 KIDS|students|children ~6 CATEGORY|level|tier ~10 AIDE / MED
    verbal|talks ~3 so ~6 not|no
    not ~2 qualify|meet|score ~3 rubric|criteria|matrix|checklist|scale / MED ABILITY
    not ~3 right|correct ~1 label|category|eligibility|classification|code
    CATEGORY ~3 not ~3 qualify|get|entitle|carry ~4 AIDE|one
"""
RULES = _OTHERS + _NOT_ENOUGH + _GATES
