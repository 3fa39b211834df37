"""Words for "shared instead": helpers in the plural, places, the others who are helped too, and what a plan leaves unsaid."""

WORDS = """
CONCERNED: share how, anyone share, please share, thanks for sharing, glad to share, happy to share, share that
CONCERNED: excited to share, pleased to share, shared concern*, shared his, shared her concern*, shared their
CONCERNED: shared that, shared with us, share information, share data, shared information, share your concern*
CONCERNED: not shared, not be shared, shared drive, sharing this, share this, share my, share our, share your
CONCERNED: shared decision*, share custody, shared custody, shared treats, shared snacks, shared meals
CLASSAIDE: utility para*, utility aide*, roving para*, roving aide*, drop in support, ambient support, house para*
CLASSAIDE: common aide*, communal aide*, unit aide*, pod aide*, team assistant*, site aide*, site para*, wing aide*
CLASSAIDE: wing para*, classroom adult*, general para*, cluster aide*, cluster para*, classroom based para*
CLASSAIDE: classroom based support, classroom based aide*, room based para*, group based, group para*, group aide*
CLASSAIDE: group assistant*, group support, small group assistant*, small group aide*, small group para*, its aides
CLASSAIDE: classroom aide*, classroom para*, classroom assistant*, class aide*, class assistant*, class para*
CLASSAIDE: program aide*, program assistant*, room aide*, classroom instructional aide*, room para, room paras
CLASSAIDE: classroom instructional assistant*, building aide*, building para*, existing aide*, existing para*
CLASSAIDE: grade level aide*, grade level para*, general classroom support, inclusion aide*, inclusion para*
CLASSAIDE: classroom paraprofessional*, classroom support staff, pool of, !1:1 classroom aide
CLASSAIDE: !one on one classroom aide, !one to one classroom aide, !dedicated classroom aide, class ta, classroom ta
CLASSAIDE: hall aide, hall para, floating para*, floating aide*, floating assistant*, floater*, shared aide
CLASSAIDE: shared para, shared assistan*, shared adult*, shared support, shared para*, group aide, team para
CLASSAIDE: team aide, inclusion assistant*, resource aide*, resource para*, grade para, general aide, general para
WORKSWITH: support, supports, supporting, help, helps, helping, work, works, working, serve, serves, serving, cover
WORKSWITH: covers, covering, float*, rotat*, circulat*, available, assigned, there, between, among, watch*, monitors
WORKSWITH: monitor, responsible, shares, share, split, divide*, used, assist*, look in on, looks in on, check on
WORKSWITH: checks on, looks after, look after, sees, pops in, tend*, hop, hops, bounce*, juggl*, handles, handle
WORKSWITH: take turns, takes turns
OTHERS: all my, my babies, my whole class, second child, second kid, second boy, second girl, third child
OTHERS: third student, two kiddos, pupils, three kids, four kids, five kids, nine students, seven pupils, two pupils
OTHERS: three pupils, ten kids, eight kids, twelve kids, other pupils, other kiddos, whole room, all pupils
OTHERS: multiple kids, each of the students, all three, all four, all five, other people, all children, all students
OTHERS: all the students, all the children, all the kids, all kids, all of the, everyone, everybody, other students
OTHERS: other children, other kids, other boys, other girls, others, whole class, entire class, the class, classes
OTHERS: both students, both classes, both rooms, both children, both, multiple, group, small group, two students
OTHERS: two children, two kids, two boys, two girls, two other, three other, four other, five other, six other
OTHERS: several other, three students, four students, five students, six students, eight students, ten students
OTHERS: two classrooms, three classrooms, classrooms, rooms, table of, the room, another student, another child
OTHERS: another boy, another girl, second student, more than one, number of students, many students, all of our
OTHERS: every child, every student, any student, any child, anyone who, whoever, rest of, the students, the kids
OTHERS: the children, whole grade, other classmates, seven students, twelve students, her classmates, his classmates
OTHERS: school wide, schoolwide, all learners, every learner, all of them, all our, each student, each child
OTHERS: every kid, another learner, other learners, new friend, another kid, both of them, three of them
OTHERS: four of them
RATIO: 1 to 5, 1 to 7, 1 to 9, 1 to 10, 1 to 12, 1 to 15, aide ratio, one to five, one to six, one to ten
RATIO: one to twelve, 1:2, 1:3, 1:4, 1:5, 1:6, 1:7, 1:8, 1:10, 1:12, 2:1, 3:1, 4:1, 5:1, 6:1, 8:1, 1 to 2, 1 to 3
RATIO: 1 to 4, 1 to 6, 1 to 8, one to two, one to three, one to four, one to eight, 2 to 1, 12:1:1, 8:1:1, 6:1:1
RATIO: 10:1, 12:1, 15:1, 9:1, 7:1, 12:1:2, 12:1:3, 12:1:4, 8:1:2, 8:1:3, 6:1:2, 6:1:3, 15:1:1, 10:1:1, 10:1:2
RATIO: student to adult ratio, adult to student ratio, student to staff ratio, staff to student ratio, class ratio
RATIO: classroom ratio, staffing ratio, room ratio, adult ratio, staff ratio, the ratio, low ratio
CLASS: class, classroom, room, classrooms, rooms, program, building, school, grade, wing, hall, hallway, teacher
CLASS: case manager
PLACE: homeroom, library, art, music, pe, math, reading, ela, room, rm, class, classroom, hall, hallway, wing, pod
PLACE: grade, building, bldg, cafeteria, bus, playground, program, setting, section, rooms, classes, halls, hallways
PLACE: team, cluster, lunchroom, yard, campus, floor, unit, block, gym, environment, school, space
ADULTS: adults, aides, paras, assistants, tas, ias, eas, paraprofessionals, paraeducators, grown ups, grownups
ADULTS: parapros, staff, people, staff members, helpers, ed techs, sets of hands, sets of eyes, pairs of eyes
ADULTS: pairs of hands, hands, eyes, educational assistants, instructional assistants, teaching assistants, bodies
ADULTS: instructional aides, professionals, ladies, floaters, monitors
ONEADULT: aide, para, assistant, paraprofessional, paraeducator, ta, ia, ea, ed tech, adult, grown up, grownup
ONEADULT: floater, parapro, monitor, helper, instructional aide, instructional assistant, educational assistant
ONEADULT: skills trainer, teaching assistant, an aide, lsa, paras, aides, assistants
NOTCHILD: not a student, not to a student, not to students, not students, not to individual, not individual
NOTCHILD: not the child, not children, not kids, not a child, not the kid, not for a child, not for him, not for her
NOTCHILD: not to him, not to her, not a kid, not by child, not by student, not to a child, not for any one
NOTCHILD: not to any one, not to one, not for one, not per child, not just him, not just her, not for one child
NOTCHILD: not for a particular, not a particular, not to a particular, not a single student, not to kids
NOTCHILD: not to children, not to particular, not with students, not with kids, not with a child
NOTCHILD: rather than a student, rather than to a student, rather than a child, rather than to a child
NOTCHILD: rather than individual, rather than to individual, rather than students, instead of a child
WRITTEN: iep, service page, plan, wording, language, grid, document, page, paper, services page, matrix, says, reads
WRITTEN: states, wrote, written, word, words, line, text, sentence
UNWORDED: not say, not state, not specify, not specified, not entitle, not guarantee, not mean, not name, never says
UNWORDED: never said, nowhere, not require, not spell, not include the word, not called for, not call for
UNWORDED: not identify, not mention, not read, no mention, not designate, not obligate, silent, never means
UNWORDED: not have to be, not interpret*, not the same as
HERD: stretched over, stretched among, stretched between, stretched thin, herd, take turns, takes turns, taking turns
HERD: tag team, tag teams, back and forth, piggyback*, double up, doubled up, doubling up, double booked, double duty
HERD: doubles as, bundled, lumped, batch*, spread thin, spread across, spread among, spread out, divvied, juggling
HERD: stretched across, round robin, carousel, pool, pooled, pooling, timeshare, time share, zone, zones
PERSONS: aide, para, paraprofessional, assistant, person, adult, lady, woman, staff member, helper, body
PERSONS: paraeducator
SIZE: two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, eighteen, twenty, thirty, 2, 3
SIZE: 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, several
SIZE: multiple, both, many, whole, entire, all, plenty of, lots of, enough, sixteen, seventeen, thirteen, fourteen
SIZE: nineteen, 31, 32, 33, 34, 35
CROWD: grade levels, grades, levels, stus, stdts, sts, kinders, scholars, keiki, kindergarteners, littles, kids
CROWD: children, students, pupils, boys, girls, kindergartners, graders, rooms, classrooms, classes, class, classroom
CROWD: group, cluster, grade, section, hall, wing, teachers, building, school, kiddos, friends, pod, learners, kiddo
CROWD: bus, caseload
LOOKED: looked
EXISTGATE: remember, before we, have you
BARRIER: come between, comes between, coming between, gets between, barrier between
GAGGED: commit to, commit the, commit a, commit an, promise a, promise an, promise parents, at the meeting, at the table
SHARESWITH: share with, shares with, sharing with, shared with, sharing between, splits with, split with
DAYLONG: school day, school days, each school day, full school day, entire school day, whole school day, school year
ALLTAKEN: tied up, spoken for, taken, maxed, booked, committed
HANDEDOVER: moved her to, moved him to, moved them to, gave her to, gave him to, reassigned to another, moved to another
RELABELED: changed, changes, switched, became, reworded, edited, turned, morphed, now reads, now says, replaced
LOOSENAME: classroom support, class support, classroom staff, shared support, program support, group support, staff support
LOOSENAME: access to adult, access to a, access to an, adult support, support as needed, classroom assistance
ONEKID: girl, boy, kid, student, child, classmate, kindergartner, grader, kiddo, friend, brother, sister, pupil
SICK: called out, calls out, unfilled, out sick, sick, absent, out today, out on leave, reimburs*, on leave
WANTED: asked for, request*, wants, wanted, needs a, need a, needs an, need an, asking for, we want, i want
NOBODYTHERE: no monitor, no helper, no attendant, no grown up, no one available, no bodies, not one adult
NOBODYTHERE: no aide, no aides, no para, no paras, no assistant, no adult, not have an, not have a, without a
NOBODYTHERE: without an, not enough, only one adult, not have enough, nobody, no staff, no floater
CLASSAIDENEED: asked for a classroom aide, request a classroom aide, needs a classroom aide
NOCLASSAIDE: no classroom aide, without a classroom aide, not have a classroom aide, no classroom para
ONEOWN: one for each child, one for every child
ANOTHERHAS: another student has, another child has, another student with an, another child with an, compared
ANOTHERHAS: hit another, hurt another, bit another, another parent, pushed another
SEATED: pool party, swimming pool
"""
