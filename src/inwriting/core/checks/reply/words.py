"""The words schools and parents use around aide support, sorted into classes for the rules of a reply."""

from inwriting.core.checks.reply.more_words import MORE_WORDS

REPLY_WORDS = """
AIDE: aide, aides, para, paras, paraprofessional*, paraeducator*, para educator*, para professional*, parapro*
AIDE: assistant, assistants
AIDE: !assistant principal, !assistant superintendent, !assistant director, attendant*, helper, helpers, shadow
AIDE: intervener*
AIDE: one on one, one to one, 1:1, 1 on 1, 1 to 1, one on ones, one to ones, 1:1s, individual support
AIDE: individualized support
AIDE: !one on one instruction, !one to one instruction, !one on one tutoring, !1:1 instruction
AIDE: adult support, adult assistance, adult help, additional adult*, extra adult*, dedicated adult, constant adult
AIDE: an adult, adults, hovering adult*
AIDE: additional support, additional assistance, extra support, extra help, extra adult support, grown up
AIDE: individual assistance, sci assistance, scia, scias
AIDE: support assistant*, support person, support staff, adult supervision, personal aide*, classroom support
AIDE: someone with him, someone with her
AIDE: person of his own, person of her own, adult with your, adult at his side, adult at her side, tsa, iea, bsp
AIDE: interventionist*, nurse, lsa, ea, instructional aide*
PARAS: aides, paras, paraprofessionals, paraeducators, assistants, attendants, helpers, one on ones, one to ones, 1:1s
PARAS: educational assistants
CLASSAIDE: classroom aide*, classroom para*, classroom assistant*, class aide*, class assistant*, class para*
CLASSAIDE: program aide*, program assistant*, room aide*
CLASSAIDE: classroom instructional aide*, classroom instructional assistant*, building aide*, building para*
CLASSAIDE: existing aide*, existing para*, grade level aide*, grade level para*
CLASSAIDE: general classroom support, inclusion aide*, inclusion para*, classroom paraprofessional*
CLASSAIDE: classroom support staff, pool of
CLASSAIDE: !1:1 classroom aide, !one on one classroom aide, !one to one classroom aide, !dedicated classroom aide
NO: no, not, none, never, nobody, without, unable, neither, nor, lack*, hardly, refuse, refuses, refused, insufficient
NO: inadequate, short, zero, cannot, nothing, few
NOT: not, never, no, cannot, no longer, neither, unable, refuse, refuses, refused, nor
STAFF: grownups, grown ups, hands, warm bodies, floaters, aids, extra people, adult
STAFF: staff, staffing, people, bodies, personnel, hands, subs, substitutes, substitute, sub, applicants, candidates
STAFF: manpower, workers, employees, coverage, adults, helpers
STAFF: aides, paras, paraprofessionals, assistants, paraeducators, body, person, anybody, anyone, one on ones, aide
STAFF: para, paraprofessional, assistant
SHORTAGE: para shortage, aide shortage, paraprofessional shortage, sub shortage, substitute shortage
SHORTAGE: interviewing, job openings, vacancies, empty position*, short handed, high turnover, no takers, low pay
SHORTAGE: staffing we
SHORTAGE: shortage*, short staffed, short handed, understaffed, under staffed, short on staff, short of staff
SHORTAGE: hiring freeze, hiring crisis, hiring problem*, freeze on hiring
SHORTAGE: vacan*, unfilled, turnover, staffing issue*, staffing problem*, staffing constraint*, staffing crisis
SHORTAGE: staffing challenge*, staffing limit*, staffing level*, staffing pattern*
SHORTAGE: staffing difficult*, staffing concern*, lack of staff*, lack of personnel, lack of aides, lack of paras
SHORTAGE: staffing reasons, stretched thin, spread thin, spread too thin
SHORTAGE: manpower, high demand, worker shortage, limited staff*, no staff*, insufficient staff*, not enough staff
SHORTAGE: not enough people, low staffing, no subs, no substitute*
SHORTAGE: unavailability of, staff availability, availability of staff, availability of personnel, skeleton crew
SHORTAGE: be everywhere
UNABLE: unable, cannot, can not, could not, not able, not been able, struggl*, difficult*, hard time, hard to
UNABLE: trying to, try to, having trouble, trouble, no luck, impossible to, tough to, failed to, attempting to
HIRE: find, found, hire, hired, hiring, recruit*, fill, filled, filling, locate, retain, keep, replace, replaced
HIRE: staff, staffed, attract, secure
OPENING: position, positions, job, jobs, vacancy, slot, slots, posting, opening, openings, anyone, anybody, someone
OPENING: somebody, candidate*, applicant*, replacement, it, role, qualified
NOBODY: nobody, no one, no applicants, none, no takers, no candidates, not anyone, not anybody, no qualified, not one
PULLED: pulled, reassigned, borrowed, called away, diverted, redirected, needed elsewhere, used elsewhere
PULLED: moved to, covers for, cover for, covering, floated to, taken to
LEFT: quit, quits, resigned, left, leaving, retired, out sick, called out, calls out, was out, is out, absent
LEFT: on leave, took another job, transferred
MONEY: !scholarship fund, !behavior bill, !bill of rights, !broke his, !broke her, !broke the, !broke down, !broke out
MONEY: !broke into, !broke up, !broke a
MONEY: broke, wealthy, rich district, taxpayer*, referendum, millage, bond issue, bottom line, bake sale, unfunded
MONEY: underfund*, payroll, fund, grant ran out, grant ended, expenditure*, outlay, penny, pennies, bill, invoice
MONEY: per pupil, medicaid, reimbursement
MONEY: budget, budgets, budgetary, budgeted, fund, funds, funded, funding, underfunded, money, cost, costs, costly
MONEY: expens*, afford*, dollars, financ*, fiscal*, salary, salaries, reimburs*, deficit, shortfall
MONEY: limited resources, resource constraints, too much money, cost effective, levy, tight year, budget cuts
MONEY: financial*, $, price, pay for, spend, spending, spent, economic*
MONEY: !no cost, !at no cost, !public expense, !public funds, !counting money, !money skills, !money management
MONEY: !count money, !free of charge, !budget goal, !fund raiser, !math budget, !time is spent, !cost is twelve
MONEY: !time spent
MONEY: !time spent, !spend time, !spends time, !spend the day, !spent the day, !spends the day, !spends most
MONEY: !spend most, !spends his, !spends her, !spend his, !spend her, !parents to pay for, !offered to pay for
MONEY: !pay for it ourselves
MATHS: worksheet*, accuracy, coins, math, mathematics, lesson*, curriculum unit, checkbook, independent living
MATHS: objective
ELIM: eliminat*, cut, cuts, cutting, lay off, laid off, layoffs, slash*, reduction in force, trim*, abolish*
ELIM: do away with, doing away with, got rid of, reduce, reducing, reduced
JOBS: positions, jobs, lines, assistants, aides, paras, paraprofessionals, paraeducators, support staff, staff, posts
JOBS: employees
BODY: district, districts, board, school, schools, superintendent, county, state, campus, principal, county office
BODY: co op
WE: we, they, our, district, school, campus, county, schools, this building, our building, our team, team, department
WE: program
DO: do, offer, offers, offered, provide, provides, provided, give, gives, given, allow, allows, assign, assigns, use
DO: uses, write, believe in, done, doing, giving, providing, put
TYPICAL: typically, usually, normally, generally, customarily, ordinarily, practice, standard practice, customary
TYPICAL: the way we, how we, how things, our model, routine, routinely, protocol, the norm, common practice, usual
TYPICAL: our process, tradition*
RARE: rare, rarely, seldom, unusual, uncommon, unheard of, almost never, hardly ever, hardly anyone
EVERYONE: everyone, everybody, all, every, others, another, other, each, the rest
SHARE: share, shares, sharing, shared, split, splits, splitting, splitted, rotat*, float*, circulat*, roam*, roving
SHARE: divided
WORKSWITH: support, supports, supporting, help, helps, helping, work, works, working, serve, serves, serving, cover
WORKSWITH: covers, covering, assist, assists, assisting, float*, rotat*, circulat*, available, assigned, there
WORKSWITH: between, among, watch*
WORKSWITH: monitors, monitor, responsible, shares, share, split, divide*, used, assist*
OTHERS: pupils, three kids, four kids, five kids, nine students, seven pupils, two pupils, three pupils, ten kids
OTHERS: eight kids, twelve kids, other pupils, other kiddos, whole room, all pupils, multiple kids
OTHERS: each of the students, all three, all four, all five, other people
OTHERS: all children, all students, all the students, all the children, all the kids, all kids, all of the, everyone
OTHERS: everybody, other students, other children, other kids, other boys, other girls, others, whole class
OTHERS: entire class, the class, classes
OTHERS: both students, both classes, both rooms, both children, both, multiple, group, small group, two students
OTHERS: two children, two kids, two boys, two girls, two other, three other, four other, five other, six other
OTHERS: several other, three students, four students, five students
OTHERS: six students, eight students, ten students, two classrooms, three classrooms, classrooms, rooms, table of
OTHERS: the room, another student, another child, another boy, another girl, second student, more than one
OTHERS: number of students, many students
OTHERS: all of our, every child, every student, any student, any child, anyone who, whoever, rest of, the students
OTHERS: the kids, the children, grade level, whole grade, other classmates, seven students, twelve students
OTHERS: her classmates, his classmates, school wide, schoolwide
RATIO: 1:2, 1:3, 1:4, 1:5, 1:6, 1:7, 1:8, 1:10, 1:12, 2:1, 3:1, 4:1, 5:1, 6:1, 8:1, 1 to 2, 1 to 3, 1 to 4, 1 to 6
RATIO: 1 to 8, one to two, one to three, one to four, one to eight, 2 to 1, 12:1:1, 8:1:1, 6:1:1
RATIO: student to adult ratio, adult to student ratio, student to staff ratio, staff to student ratio
NUMBER: one, two, three, four, five, six, seven, eight, ten, 1, 2, 3, 4, 5, 6, 7, 8, 10, several, both, plenty of
NUMBER: enough
CLASS: class, classroom, room, classrooms, rooms, program, building, school, grade, wing, hall, hallway, teacher
CLASS: case manager
DEPEND: attached to one, too attached, used to having, step away, steps away, stepping away, stepped away, babysitter
DEPEND: babysitting, baby sitter, hand holding, handheld, hold his hand, hold her hand, cling*, co dependence
DEPEND: security blanket, safety net, lean on, leans on, leaning on, latch*, tether*
DEPEND: dependen*, overdependen*, over dependen*, overly dependen*, overrel*, over relian*, overly relian*, reliant
DEPEND: reliance, rely on, relies on, relying on, relied on, crutch, learned helpless*, helpless*, prompt dependen*
DEPEND: velcro*, enabling, enable him, enable her, co dependen*, codependen*, hovering
DEPEND: !dependent on a ventilator, !dependent on insulin, !dependent on staff, !dependent on funding
DEPEND: !dependent on availability, !dependent on the availability, babied, babying, coddl*, spoon fe*
INDEP: independence, independent, independently, autonom*, self relian*, self suffic*, self determin*, self advoca*
INDEP: on his own, on her own, on their own, for himself, for herself, for themselves, without help, self directed
INDEP: initiative
INDEP: !independent living, !independent educational, !independent evaluat*, !independent reading, !independent study
INDEP: !independent work, !independent psych*, !independent hearing, !independent review*, !independent assess*
PROMOTE: goal, goals, promot*, maximiz*, foster*, increas*, build*, hinder*, encourag*, develop*, undermin*, imped*
PROMOTE: interfer*, limit, limits, reduc*, gain*, want, wants, become, possible, more, grow*, learn, discourag*
PROMOTE: inhibit*, harm*, hamper*, stifl*, working on, toward, towards, prevent*, rob*, take away, too much, practice
PROMOTE: focus*, strive*, opportunit*, work on, encroach*, compromis*, lose, learns, erode*, need to, needs to
PROMOTE: purpose, jeopardiz*, important, emphas*, ability
HINDER: hinder*, undermin*, imped*, interfer*, limit, limits, reduc*, discourag*, inhibit*, hamper*, stifl*, take away
HINDER: rob*, harm*, compromis*, stunt*, erode*, jeopardiz*
GROWTH: growth, development, maturity, confidence, problem solving, self confidence, initiative, skills
GRADES: grades, grade, marks, report card, test scores, scores, academics, academically, schoolwork, class work
GRADES: classwork, gpa, reading and math, work, achievement, performance
FINE: fine, good, great, ok, okay, well, passing, above, strong, excellent, capable, solid, satisfactor*, successful*
FINE: high, honor roll, all right, average, keeps up, keeping up, able, smart, acceptable, on par, within normal
FINE: bright, commensurate
ACADOK: !not on level, !reads at a kindergarten level, !reads at a first grade level, !not proficient
ACADOK: at benchmark, keeps pace, keeping pace, nothing for us to fix, nothing to fix, nothing to address, b average
ACADOK: a average, c average, doing good, goal mastery, at or above, holds his own, holds her own, holding his own
ACADOK: holding her own, reads above, reads at, no academic, strong student, good student, keeping up, does great
ACADOK: does okay, on level, proficient, no deficits, passes his, passes her, passed every
ACADOK: grade level, straight a's, honor roll, keeps up, keeping up, doing fine, doing just fine, doing well
ACADOK: doing great, doing okay, above average, passing all, passing everything, passing her classes
ACADOK: passing his classes, getting by, is passing, are passing, a's and, all a's, good grades
ACADOK: has access, accessing the curriculum, access the curriculum, able to access, performing well, does well
ACADOK: does fine, is fine, no concerns at school, no problems at school, as and bs, a and b, average range
ACADOK: passing grades, well behaved
ACADOK: !below grade level, !not doing well, !next grade level, !grade level aide*, !grade level para*
ACADOK: !grade level meeting
EDU: educational, academic, academics, academically, learning, education, schoolwork, curriculum, grades, instruction
EDU: instructional, achievement, classroom performance
IMPACT: need, needs, impact*, reason, effect*, problem*, issue*, relat*, concern*, affect*, deficit*, matter, benefit
IMPACT: adverse*, interfer*, necessity, purpose, basis, function, relevance
NONACAD: social, socially, behavioral, behavior, emotional, recess, lunch, friends*, playground, anxiety
NONACAD: organization*, hygiene, bathroom, safety
NORMAL: typical rowdy, just a boy, just being a kid, just a kid, being a boy
NORMAL: normal, typical, natural, common, expected, age appropriate, developmentally appropriate, ordinary, usual
NORMAL: regular
KIDS: pupils, pupil, youngsters, kiddos, grader
KIDS: kids, children, students, classmates, boys, girls, graders, child, peers, kindergartners, kindergarteners
KIDS: preschoolers, teenagers, toddlers, freshmen, year olds
MANY: all, lots of, many, most, every, plenty of, a lot of, other, some, half the, any, half of
SAMEWAY: struggl*, same, too, wander*, trouble, forget*, have, do, does, need reminders, need*, fidget*, difficult*
SAMEWAY: act*, like that, get*
AGE: age, ages, grade, kindergarten, boys, kids, children, first graders, development, developmental*, kid, boy, girl
AGE: teenagers, students, year old, graders
OUTGROW: grow out, outgrow*, grows out, boys will be boys, phase, immatur*, mature, maturity, late bloomer
OUTGROW: give it time
NOSEE: do not see, not see, not seeing, have not seen, not observed, not noticed, never seen, no evidence
NOSEE: does not show, not exhibit*, not display*, not demonstrat*
MAKE: make, makes, making, made, show, shows, showing, shown, showed, demonstrat*, has, have, had, achiev*, seen
MAKE: experienc*, evidence of, continu*, indicat*, reflect*
PROGRESS: progress, gains, growth, strides, improvement*, improving
PROGRESS: !progress report*, !progress monitoring, !progress note*, !monitor progress, !progress on monitoring
PROGRESS: !lack of progress, !progress toward graduation
PROGRESSING: progressing, advancing, improving, meeting expectation*, meeting his goals, meeting her goals
PROGRESSING: meets his goals, meeting goals, mastered, met his goals, met her goals, on track, meeting the goals
PROGRESSING: meeting standard*, meeting all, meeting his iep, meeting her iep
PROGRESSING: thriving, advanced satisfactorily, benefiting, benefitting, succeeding, is successful
PROGRESSING: been successful, being successful, meets grade, making it, adequate progress, sufficient progress
PROGRESSING: appropriate progress, steady progress, good progress, satisfactory progress, meaningful progress
GOALS: goals, goal, objective*, expectation*, benchmark*, standard*, target*, milestones
SUPPORTS: current services, existing services, current supports, existing supports, current plan, current iep
SUPPORTS: current accommodations, existing accommodations, current program, the accommodations, current support
SUPPORTS: current level, accommodations in place, supports in place, services in place, present services, iep services
SUPPORTS: existing support, his accommodations, her accommodations, current placement, present placement, the iep
SUPPORTS: his iep, her iep
WORKING: working, sufficient, appropriate, adequate, meeting his, meeting her, meeting the, meeting all, meeting needs
WORKING: effective, successful, enough, meets, benefit, fape, suffice, adequately, well
MED: !physical education, !physical therapy, !physical therapist, !physical aggression, !physical activity
MED: physical need*, physical support, physical disabilities, physical, hearing impaired, blind, deaf, potty trained
MED: potty, bathroom help, nonverbal and
MED: medical*, medically, doctor*, physician*, health, nurs*, diagnos*, seizure*, feeding tube*, tube, tubes, trach*
MED: diabet*, wheelchair*, toilet*, diaper*, feeding, personal care, physical disab*, physically, prescri*, insulin
MED: epilep*, oxygen, ventilator, catheter*, suction*, self care, lifting, health plan*, allerg*, mobility, fragile
MED: !medical leave, !medical form, !medical appointment*, !medical decisions, !health class, !nursing home
MED: !health teacher, !mental health
""" + MORE_WORDS
