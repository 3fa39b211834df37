"""Not academic, told of the schoolwork: scores, a bright child, work that is done, a class he keeps up with."""

WORDS = """
TESTNAME: gpa, iq, fsiq, full scale, lexile, map, dibels, dra, star, iready, i ready, wisc, kbit, wiat, woodcock
TESTNAME: nwea, staar, sbac, parcc, state test, state tests, state assessment, quiz, quizzes, test average
TESTNAME: cognitive, benchmarks, aimsweb, benchmark, fastbridge, spelling test, spelling tests, report card, ela
TESTNAME: reading scores, test scores, standardized, fcat, mcas, regents, eog, eoc, acadience, exam, exams
TESTNAME: achievement testing, map scores, unit tests
HIGHSCORE: percentile, ile, average, above, superior, core, benchmark, on level, proficient, mastery, masters, high
HIGHSCORE: well, strong, advanced, passed, passing, green, met, exceeds, exceeded, gr level, grade level, gl, 100
HIGHSCORE: 90s, aces, ace, score of, excellent, solid, satisfactory, avg, 3s, 4s, on gl, fine, good, top, perfect
HIGHSCORE: level, at grade
HIGHNUM: 80, 82, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 80%, 85%, 88%, 90%, 92%, 95%
HIGHNUM: 98%, 100%
LOWSCORE: below, low, failing, failed, fell, far below, far behind, reads at, kindergarten level, not on level
LOWSCORE: deficit, bottom, autism range, adaptive, 1st percentile, 2nd percentile, significantly, ados
LOWSCORE: level of functioning
WORKNOUN: work, classwork, assignments, assignment, homework, worksheets, tasks, schoolwork, tests, projects
WORKNOUN: seatwork
WORKVERB: completes, completing, completed, finishes, finished, turns in, turned in, turning in, hands in, handed in
WORKVERB: keeps up with, produces, understands, handles, masters, aces, passes, knows, gets through
NOTDONE: not complete, not finish, not turn in, unable to complete, help him complete, help her complete, not done
NOTDONE: no work, chooses, an aide might, aide would, would do, want to work, in july, not get, only when, refuses
NOTDONE: never finishes, does not do, not do his, not do her, little work, incomplete, not finished, before he
NOTDONE: does the work, paperwork, half his, half her, data tasks, shuts down, to complete, not completed
NOTDONE: when an adult, prompts, does for him, teacher, staff, needs to, need to, must, work samples, not keep
NOTDONE: does not, adult nearby, without, nurse, office, district, the form, tries, tried, not able, she does his
NOTDONE: does his work, aide does, para does, first
KEEPSPACE: follows directions, attends and, he participates, she participates, participates and, attends he
KEEPSPACE: blends in, blends right in, on par, middle of the pack, not lagging, not behind, not trailing
KEEPSPACE: follows the lessons, follows along, answers correctly, answers when, participates in class
KEEPSPACE: participates in discussions, understands the material, gets the material, grasps
KEEPSPACE: keeping pace, ahead of his, ahead of her, ahead of the class, ahead of most, ahead of grade
KEEPSPACE: grades ahead, years ahead, a year ahead, grade ahead, knows the answers, holds his own
KEEPSPACE: strongest students, strongest readers, top third, follows the lesson, follows instruction
KEEPSPACE: following the lesson, stays with the class, at pace, in the top half, right along with, same work as
KEEPSPACE: learning the same, access the lesson, accesses instruction, work on level, picks things up, picks it up
KEEPSPACE: quick learner, learns quickly, learns easily, fast learner, is ahead, since he is ahead, strong reader
KEEPSPACE: strong readers, avid reader, fluent reader, excellent reader, advanced reader, good reader
NOTKEEP: so that, so he can, so she can, with her aide, with his aide, with help, can not, way ahead, schedule
NOTKEEP: staff, we get it, help him, help her, without help, everybody gets it, funds, first in, caseload
NOTKEEP: get it together, line
TOPPED: best, top, strongest, smartest, brightest, quickest, fastest, highest, sharpest, most capable, most advanced
LEARNER: reader, readers, speller, spellers, student, scholars, scorer, scorers, mathematician, writer, writers
LEARNER: thinkers, math student, kids in the room, kid in the room, kids in the class, kid in the class
LEARNER: kids in class, in math, in reading, in the class, in his class, in her class, in the grade, in his grade
LEARNER: in her grade, math mind, kids i
CLEVER: honors kid, honors student, ap kid, ap student, honor student, smart, bright, gifted, intelligent, brilliant
CLEVER: sharp, clever, gt, gate program, high iq, smartest, brightest, academically strong, precocious
CLEVER: academically advanced, cognitively high, academically able, honors courses, honors classes, ap classes
CLEVER: ap courses, advanced classes, advanced courses, regular diploma track, high achieving
BADMARKS: fail*, falling, drop*, below, behind, bad, low, salary, pay, list
CLEVERBAIT: gifted program, severity, too verbal, capable of meeting, teacher, teachers, capable hands, staff
CLEVERBAIT: program staff, precedent, cut, enjoy, college prep school, state test, more capable, sharp objects
CLEVERBAIT: sharp turn, capable aide, capable para, advanced notice, quick to
BSTUDENT: b student, c student, straight a student, ab student, honor student, honors student, average student
BSTUDENT: solid student, great student, good student, excellent student, strong student, straight a, all a
BSTUDENT: as and bs, a and b, a b, honor roll, dean list, principal list, high marks, top marks, top grades
BSTUDENT: good marks, good grades, grades are, marks are, b and c, all 3, all 4, 3 and 4, 4 and 3, on level in
BSTUDENT: at grade level in, gpa, report card is, cs and bs
FAILS: fail, fails, failing, failed, flunk, flunks, flunking, bomb, bombs, slip, slips, drop, drops, suffer, suffers
FAILS: tank, tanks, fall behind, falls behind, falling behind, plummet*, nosedive*, fs, goes down, go down
FAILS: falling
WHOFAILS: he, she, grades, marks, scores, her, his, child, student, they, you, kid, son, daughter, grade, i
WHOFAILS: academics
MEASURESFAIL: interventions, intervention, supports, strategies, strategy, tier, these, plan, it fails, that fails
MEASURESFAIL: budget, levy, all else, accommodations, negotiations, enrollment, candidates, applicants, attempts
MEASURESFAIL: sub, bolts, off
PROMO: promoted, promotion, moved up every, moves up every, advance from grade, advancing from grade
PROMO: advances from grade, advanced from grade, graduate, graduating, graduation, credits, diploma
PROMO: passes every year, passed every year, on grade, next grade, moving on to, passed to, earned promotion
PROMOBAIT: not eligible, no bar, toward a standard, entitled, after graduation, until graduation, till graduation
PROMOBAIT: coordinator, by graduation, credits required
PASSED: passing, passed, passes, pass
PASSBAIT: passed away, passed out, passed on, passed over, passed around, passed along, passed to
PASSBAIT: passed the request, passing period, passing periods, passing time, in passing, board passed
PASSBAIT: passed a budget, pass the, passed by, passing by, bill passed, levy passed, not passing, hall pass, a pass
PASSBAIT: bathroom pass, not pass, passed up, passed down, bond passed, pass on, pass along, passed it, pass it
PASSBAIT: vote
"""
RULES = """
    grades|marks|report|scores ~4 speak|speaks|thrown|threw|slid|say|says|settled / LOWSCORE TEACHER
    bring|brings|brought|point|pointed|pointing|points|cite|cited|held|slid|look|looking|waved|pulled ~4 grades|
        marks|gpa|report ~1 card|again|not|and|END|when / LOWSCORE BADMARKS
    bs|as|cs|3s|4s ~1 across
    iq ~3 was|is|of|in|over|above|reason
    far|well|way|years|grades ~1 above|ahead / BADMARKS LOWSCORE
    he|she|student|child ~2 advanced|promoted|passed ~1 to|into|onto ~2 grade|next|first|second|third|fourth|fifth|
        sixth|seventh ~2 grade|with|on|END|year / STAFFTALK
    got|gets|earned|has|scored|made|earns|averaging ~2 HIGHNUM ~3 in|on|average|percent|for
    ACADWORD ~3 not ~4 ACADNEED|weak|weakness / MEDONLYBAIT
    where ~6 be ~2 academically|grades|reading|math
    samples|writing|reading|math ~3 look|looks|better|like ~6 everyone|class|peers|others|most|rest
    can|could read|write|spell|do|multiply|add ~3 anything|everything|fine|well|better|division|chapter|algebra|
        math|work
    knows|know ~4 letters|numbers|material|math|facts|words|answers|alphabet|content / TEACHER
    not ~2 need|needs|require|requires ~2 help|support|assistance|aide|adult ~3 academically|work|schoolwork|
        academics|reading|math|learning|learn|classwork
    not ~2 necessary|needed|required ~6 access|education|curriculum|learn|learning
    TESTNAME ~6 HIGHSCORE / LOWSCORE NOTPROGRESS STAFFTALK
    HIGHSCORE ~4 TESTNAME / LOWSCORE NOTPROGRESS STAFFTALK TEACHER
    BSTUDENT ~14 not|no|so|why|REFUSAL|AIDE / LOWSCORE CLEVERBAIT
    WORKVERB ~4 WORKNOUN / NOTDONE
    WORKVERB ~4 WORKNOUN ~14 REFUSAL|AIDE / NOTDONE
    KEEPSPACE / NOTKEEP
    TOPPED ~1 LEARNER / CLEVERBAIT
    CLEVER ~10 REFUSAL|why|aide|aides|para|paras|adult|person|one / CLEVERBAIT LOWSCORE
    he|she|child|student is|was ~1 learning ~1 so|and|fine|well|END|just|same|like
    until|unless|when|if|once|only ~4 WHOFAILS ~3 FAILS / MEASURESFAIL
    not ~2 failing|flunking|behind ~8 no|not|so|anybody|anyone|class|peers|academically
    PROMO ~12 REFUSAL|settles|not|no|why / PROMOBAIT
    he|she|student|child ~3 promoted|promoting / PROMOBAIT
    PASSED ~6 REFUSAL|so|they / PASSBAIT NOTPROGRESS MEDTASK
    long|because|since|if|though|still|is|are|was ~3 passing / PASSBAIT
    he|she|student|i|daughter|son passes|passed ~4 so|classes|everything|test|tests|year|END / PASSBAIT
    does|did|do|is ~1 well|great|fine|excellent ~2 on|in|with ~2 quizzes|tests|class|math|reading|school|academics
    accesses|access|accessing ~4 curriculum|instruction|content ~6 without|REFUSAL
"""
