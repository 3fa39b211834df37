"""Who a clause is about, and what it says of them: the child, or the school and its staff."""

import re

from inwriting.core.checks.letter.alternatives import one_of

_PAST_VERBS = one_of("""
    was, were, had, did, came, fell, ran, left, hit, bit, got, went, sat, lost, broke, threw, choked, hurt, cut,
    said, told, took, gave, kept, made, put, sent, began, wet, cried, slept, ate, held, hid, drew, fought,
    stood, quit, found, saw, wrote, stuck, shut, let, spent, paid, brought, caught, taught, heard, grew, became,
    burnt, swung, tore, withdrew, met, led, read, bled
""")
PAST = rf"(?:[a-z]{{2,}}ed|{_PAST_VERBS})"
_NOW = one_of("is, are, am, has, have, does, do, can not, could not, will not, would not")
_ADVERBS = rf"""(?:{one_of('''
    also, still, often, always, never, usually, only, just, not, currently, already, then, sometimes,
    frequently, regularly, repeatedly, again, really, even, twice, both, recently, since, has been, suddenly,
    each, all, once, now
''')} ){{0,3}}"""
_CHILD_NOUN = one_of("""
    child, son, daughter, boy, girl, kid, kiddo, grandson, granddaughter, grandchild, nephew, niece, student,
    twin, twins, sons, daughters, children, students, kids, grader, year old, hijo, hija, kindergartner,
    kindergartener, preschooler, teen, teenager, first-grader
""")
CHILD = re.compile(
    rf"\b(?:(?P<pronoun>he|she|él|ella)|(?:my|our|the|this|her|his|a|mi|nuestro|nuestra) (?:[\w-]+ ){{0,3}}?"
    rf"(?:{_CHILD_NOUN}|\d+-year-old)"
    rf"|student|child|kid|█+) {_ADVERBS}(?P<said>\S.*)")
_NO_NAME = one_of("""
    I, We, They, The, This, That, There, It, You, If, Please, What, How, Who, Page, Dear, Section, As, At, In,
    On, For, To, Here, My, Our, His, Her, Your, Also, Now, Then, After, Before, Since, When, While, Because,
    And, But, So, Any, All, Each, Every, Some, No, Not, These, Those, Sample, Re, Enclosed, Attached, Grade,
    School, District, State, Never, Nothing, Option, Options, Stay, Data, Fee, Fees, Parent, Parents, Lunch,
    Copies, Attachments, Services, Homework, January, February, March, April, May, June, July, August,
    September, October, November, December, Goal, Speech
""")
_CHILD_DOES = one_of("""
    bites, bolts, cries, runs, falls, hides, hits, kicks, screams, wanders, waits, sits, stares, eats, chews, chokes, comes,
    gets, goes, loses, misses, leaves, refuses, shuts, sleeps, stays, spends, throws, climbs, forgets, struggles, takes, uses
""")
NAMED = re.compile(
    rf"(?:^|\b(?:[Oo]n|[Ii]n|[Aa]t|[Ss]ince) [^,]{{2,25}},? ?)(?!{_NO_NAME}\b)[A-Z][a-z]+(?: [A-Z]\.?)? "
    rf"{_ADVERBS}(?P<said>(?:{PAST}|{_CHILD_DOES}|is|has|can't|cannot|doesn't|won't|isn't|hasn't)\b.*)")
# A verb that may go on about who was named before; a participle ("named", "enrolled at") only says who that is.
_WHO_THAT_IS = one_of("named, called, born, enrolled, placed, classified, aged, attending, listed, shared, dated, based")
GOES_ON = re.compile(rf"(?!{_WHO_THAT_IS}\b)(?:(?:{PAST}|{_NOW}) \S|(?:refuses|denies|declines|rejects|fails)\b)")
FINITE = re.compile(rf"(?:{PAST}|{_NOW}|[a-z]{{3,}}s)\b")

_BEING = one_of("is, was, am, are, has been, will be, turned, turns, just turned")
_NOT_PUT_OUT = r"(?!(?:an?|the) (?:hall|hallway|office|closet|corner)\b)"
_PLAIN_STATES = one_of("""
    at, entering, starting, going into, enrolled, attending, eligible, entitled, my, our, your, the, doing,
    excited, looking, due, scheduled, available, ready, happy, #, five, six, seven, eight, nine, ten, eleven,
    twelve, classified, gap, enclosed, encl, attached, below, packed, assigned, served, placed in, able
""")
_PUPIL = one_of("student, pupil, grader, child, boy, girl, freshman, sophomore, junior, senior")
_PLAIN_VERBS = one_of("""
    attend, attends, attended, enjoys, enjoyed, loves, loved, likes, liked, wants, wanted, deserves, qualif*,
    benefits, benefit, gap, receives, receive, goes, started, starts, transferred, moved, met, would, should,
    may, might, must, shall, see, meet, meets, continues to, hopes, thinks, does well, does great, does fine,
    did well, did great, gets along, has had an iep, has an iep, has a 504, has a plan, has a right, has the
    right, has a current iep, has an active iep, has a new, has new, has one, has gap, had an iep, had an
    evaluation, will not be at, tiene iep, asiste
""")
_WORKS_WITH = one_of("""
    aide, para, paraprofessional, one on one, one to one, 1:1, assistant, adult, helper, mrs, ms, mr, support, help
""")
# What goes well because somebody is there.
WORKS = re.compile(r"^(?:does|did|do|has done|is doing|was doing|is|was) (?:very |so |really )?"
                   r"(?:well|great|fine|better|best|calm|safe|happy) "
                   rf"(?:\S+ ){{0,5}}?(?:with|when) (?:\S+ ){{0,4}}?{_WORKS_WITH}\b")
# What is said of a child that is no reason: who the child is, what is liked, wished or asked for.
PLAIN_OF_CHILD = re.compile(
    rf"^(?:{_BEING} (?:currently |now |presently |only )?(?:{_PLAIN_STATES}|in {_NOT_PUT_OUT}|an? (?:\S+ ){{0,4}}{_PUPIL})\b"
    rf"|{_PLAIN_VERBS}\b|(?:will|can|could) (?!not\b))")
PLAIN_NEED = re.compile(
    r"^(?:also |still |clearly )?(?:needs?|needed|requires?|required|necesita|requiere)\b"
    rf"(?! (?:\S+ ){{0,2}}?{one_of('help, prompt*, reminders, cues, cueing, redirection, constant, hand, someone to, ayuda')} )")
SHARE = re.compile(
    rf"^{one_of('had, got, received, gets, receives, has had, has received, has gotten, has missed, tuvo, recibió')} "
    rf"(?:\S+ ){{0,2}}?{one_of('only, no, none, zero, nothing, less, half, #')}\b")

SCHOOL = rf"""(?:(?:mr|mrs|ms|dr|miss) \S+|{one_of('''
    you, they, school, district, team, committee, principal, teacher, aide, aides, para, paras,
    paraprofessional, paraeducator, nurse, staff, bus, driver, director, office, superintendent, sub,
    substitute, assistant, counselor, therapist, psychologist, manager, coordinator, class, department, cse,
    ard, ppt, everyone, somebody, someone, one to one, 1:1, one on one, ea, lea, escuela, distrito, maestra
''')})"""
# "The report you relied on", "the options that the team weighed": what is asked about, not a deed that is told.
_ASKED_ABOUT = one_of('''
    report, reports, record, records, evaluation, evaluations, data, information, option, options, reason, reasons,
    form, forms, document, documents, paper, papers, notes, what, whatever, anything, all, factors, test, tests, steps
''')
OF_WHAT_IS_ASKED = re.compile(rf"\b{_ASKED_ABOUT} (?:that )?(?:you|they|we|the (?:school|district|team)) {_ADVERBS}\S+")
SCHOOL_DID = re.compile(rf"\b{SCHOOL} {_ADVERBS}(?:has |have |had )?(?P<did>{PAST})\b")
# Deeds of a school that say nothing for the request.
PLAIN_DEED = re.compile(rf"""^{one_of('''
    met, agreed, discussed, asked, requested, mentioned, offered, scheduled, suggested, thanked, helped,
    completed, conducted, evaluated, held, finished, provided, developed, invited, worked, made, had, did, was,
    were, wrote, emailed, sent, gave, read, attended, received, need, needed, proposed, tested, assigned,
    dated, considered, relied, reviewed, weighed, drafted, shared, explained, signed, advised, enclosed, attached,
    included, paid, listed, located, named,
    called, involved, concerned, based, led, required, saw, heard, said, told, stated, got, decided, came, went
''')}$""")
_STAFF = one_of("""
    aide, para, paraprofessional, paraeducator, assistant, associate, technician, attendant, ea, esp, lsa, teacher,
    driver, nurse, sub, substitute, staff
""")
_WHERE = r"(?:(?:in|on|for|from|with|at) (?:his|her|the|my|our|that) \w+ )?"
STAFF_DOES = re.compile(
    rf"\b{_STAFF} "
    rf"{_WHERE}{_ADVERBS}(?!{one_of('says, needs, works, provides, is, has, was, this, supports, services, positions, hours')}\b)"
    r"[a-z]{3,}s (?!and|or|of|for|if|please|will|must|should|in (?:his|her) iep)\w+")
SCHOOL_TO_CHILD = re.compile(
    rf"\b{one_of('you, they, staff, teacher, teachers, aide, aides, para, paras, school')} "
    rf"(?!{one_of('will, would, can, could, may, should, must, to')}\b)(?:\w+ )?[a-z]{{3,}} (?:him|her|my \w+)\b")
SCHOOL_SAID = re.compile(rf"\b{SCHOOL} (?:\S+ ){{0,2}}?{one_of('said, told, says, informed, announced, wrote')}\b")
_DECIDES = r"(?:the )?(?:team|district|school|committee|principal|director|you|they)"
# The refusal that a letter answers is its occasion, not one of the parent's reasons.
REFUSED_REQUEST = re.compile(
    rf"^(?:and |but )?{_DECIDES} (?:has |have )?(?:since )?(?:refused|declined|denied|rejected)"
    r"(?: it| this| that| them| gap| us)?$|"
    r"\b(?:denied|refused|declined|rejected|turned down) (?:\w+ ){0,2}?(?:request|requests)\b"
    r"|\brequests? (?:\w+ )?(?:was|were) (?:denied|refused|declined|rejected)\b|\b(?:said|told me|told us|was told) no\b")
DONE_TO_PARENT = re.compile(
    r"\b(?:i|we) (?:was|were) (?:\w+ )?(?:given|made|promised|forced|left|shut out|rushed|denied|"
    r"asked to leave|blocked|turned away)\b"
    r"|\b(?:i|we) (?:came|sat|went|had to) (?:\S+ ){0,4}?(?:alone|without|myself|ourselves)\b")
PAPER_SHOWS = re.compile(rf"""\b{one_of('''
    report, reports, evaluation, evaluations, data, log, logs, test, tests, score, scores, doctor, pediatrician,
    neurologist, therapist, bcba, record, records, notes, video, sheet, assessment, fba, photo, photos, probe,
    sign-in, sign-ins, sheets, calendar, chart, graph, printout, timesheet, timesheets,
    neuropsych, scan, results, endocrinologist, psychiatrist
''')} (?:\S+ ){{0,5}}?{one_of('''
    shows, show, showed, says, states, recommends, recommended, found, documents, document, indicates, confirms,
    noted, notes, reveal*, list
''')}\b""")
