"""Shared instead, told by who has whom: one helper with many children, a room that has its helpers, nobody with his own."""

WORDS = """
LIKEALL: like everybody, like everyone, like the rest, like all the, like all of, the way everyone, the way everybody
LIKEALL: just like the, like any other, along with everyone, along with everybody, like his classmates
LIKEALL: like her classmates, as everyone, as everybody, as all the, as all students, as all children, wait his turn
LIKEALL: wait her turn, waits his turn, waits her turn, wait in line, takes his turn, takes her turn, take turns
NEEDWHERE: need is greatest, needs are greatest, greatest need, greatest needs, where the need, where needed
NEEDWHERE: where she is needed, where he is needed, where they are needed, most needed, needed most, the fires
NEEDWHERE: fires are, whoever needs, who needs her most, who needs him most, as need arises, as needs arise
NEEDWHERE: day's needs, changing needs, shifting needs, higher need, biggest need, wherever the, to whichever
NEEDWHERE: to whoever, from child to child, from kid to kid, student to student, room to room, kid to kid
NEEDWHERE: child to child, classroom to classroom, table to table, desk to desk, building to building
DOCSAYS: iep, document, plan, page, wording, language, grid, services page, service page, paper, line, it says
DOCSAYS: it reads, text, nothing in, nowhere, says aide, says para, says adult, reads, matrix, word
NEGSAYS: not say, not state, not specify, not promise, not guarantee, not name, not entitle, not mean, not require
NEGSAYS: not call, never says, never said, never promised, nothing in, nowhere, no mention, not mention, not read
NEGSAYS: not spell, silent, not identify, not list, not written, no word, not obligate, leaves open, left open, vague
NEGSAYS: not limit
HISALONE: his, hers, his aide, her aide, exclusive*, only, alone, own, individual, individually, one person
HISALONE: particular person, same person, dedicated, undivided, solely, private, personal, by name, who, whose
HISALONE: which adult, which aide, to you, one to one, one on one, 1:1, to him, to her
FRACTION: third, half, quarter, fraction, slice, piece, sliver, portion, fifth, tenth, percentage, leftover*
FRACTION: remainder
TAKES: takes, take, helps, help, watches, watch, sees, see, serves, serve, has, covers, cover, feeds, walks, handles
TAKES: supports, support, assists, knows, gets, checks on, looks after, tends
SERVEIT: support, supports, help, helps, serve, serves, assist, assists, cover, covers, with, for, to, work with
SERVEIT: works with
MONOPOLY: monopoliz*, hog, hogging, tie up, tying up, tied up, lock, locking, devote, devoting, commit, committing
MONOPOLY: dedicate, dedicating, chain, chaining
OTHERCASE: independen*, at risk, permit*, discontinued, fading, faded, set us back, natural supports, naturally
OTHERCASE: remind him, remind her, need it most, only pupils, only students, only children, only kids, are only
OTHERCASE: only the, teachers say, attached to one, hit by, bit by, before an aide, before adult, before a para
HAND: aide, aides, para, paras, paraprofessional*, paraeducator*, parapro*, assistant, assistants, asst, assts
HAND: attendant*, helper, helpers, adult, adults, grown up, grown ups, grownup*, ta, tas, ia, ias, ea, eas, scia
HAND: scias, ed tech, ed techs, chaperone*, job coach*, floater*, float person, intervener*, behavior tech*
HAND: behavior aide*, beh tech, rbt, rbts, shadow, monitor, monitors, paraed, isa, isas, lsa, lsas, pca, pcas, sna
HAND: matron, matrons, bus matron, snas, esp, esps, body, bodies, set of hands, pair of hands, extra person
HAND: support person, iea, para pro
HAND: education assistant*, edu asst, adult support, paraprofessional support, para support, aide support, aide time
HAND: para time, para hours, aide hours, staff member*, lady, ladies, person, tech, skills trainer*
HAND: !self monitor, !self monitors, classroom support, inclusion support, !assistant principal
HAND: !assistant superintendent, !assistant director
HAND: !iep team, !aide jobs
MANYX: other students, other kids, other children, other pupils, other learners, other boys, other girls
MANYX: another student, another child, another kid, another boy, another girl, another pupil, another learner
MANYX: for everyone, for everybody, with everyone, to everyone, help everyone, helps everyone, serve all
MANYX: supports all, for all students, for all kids, for all children, to all students, among students
MANYX: between students, of students, couple of others, and others, with others, for others, to others
MANYX: needed by others, shared with, all who need, whoever else, the others, another room, other rooms
MANYX: other classes, other classrooms, across classrooms, second student, second child, second kid, third student
MANYX: classmate*, everyone else, everybody else, all the students, all the kids, all the children, all of them
MANYX: all of us, all learners, all our, each student, each child, any student, any child, whichever student
MANYX: whichever child, whichever kid, whoever needs, who ever needs, caseload, roster, group, grp, cluster, crew
MANYX: bunch, the lot, rest of the class, whole class, entire class, whole room, whole grade, whole building
MANYX: whole group, half the school, half the class, passengers, riders, several students, several kids
MANYX: several children, multiple students, multiple children, multiple kids, many students, many kids, both students
MANYX: both kids, both boys, both girls, both children, one peer, two peers, three peers, his table, her table
MANYX: other two, other three, other four, boy next, girl next, a girl in, a boy in, two boys, two girls, siblings
MANYX: kiddos, littles, babies, all seven, all eight, all nine, all ten, all twelve, all six, all five, all four
MANYX: other passengers, entire group, teammates, cohort, other riders, the class as a whole, other friends
MANYX: other needs, eight kids, nine kids, ten kids, twelve kids, homerooms, sections, grade levels, pair of students
MANYX: trio, table of, other walkers, greatest need, most need, where needed, students according, students across
MANYX: three students, two students, four students, five students, six students
TOWARDS: for, with, to, of, among, between, across, over, serving, serves, serve, served, supports, support
TOWARDS: supporting, help, helps, helping, assists, assist, assisting, covers, cover, covering, watches, watch
TOWARDS: watching, sees, see, takes, take, handles, works, work, working, shared, shares, share, sharing, has, have
TOWARDS: split, splits, divided, divides, rotates, floats, circulates, and, moves, monitors, supervises, supervise
TOWARDS: tends, attends, available, runs, run, responsible, check, checks, assigned, stretched, spread, juggles
TOWARDS: juggling, looks, look, belongs, there, used
ROOMX: room, rm, rooms, class, classes, classroom, classrooms, clsrm, classrm, grade, section, wing, pod, sdc, ecse
ROOMX: homeroom, hall, cafeteria, playground, kindergarten, pre k, prek, library, self contained, life skills, ict
ROOMX: learning center
ROOMADJ: gr, grd, general ed, gen ed, general education, first grade, house, campus, class, classroom, clsrm, classrm
ROOMADJ: cls, rm, room, grade, grade level, pod, wing, building, bldg, shared, communal, common, floating, roving
ROOMADJ: roaming, resident, lunchroom, cafeteria, pooled, unit, inclusion, second grade, third grade, fourth grade
ROOMADJ: fifth grade, sixth grade
NOTEACHONE: of his own, of her own, of their own, to himself, to herself, private, personal, exclusively, exclusive
NOTEACHONE: his alone, her alone, hers alone, just for him, just for her, just his, just hers, only for him
NOTEACHONE: only for her, one child, one student, one kid, single child, single student, single kid, single pupil
NOTEACHONE: particular child, particular pupil, particular student, specific student, specific child
NOTEACHONE: individual student*, individual child*, student specific, child specific, indiv, individually, velcroed
NOTEACHONE: glued, attached to one, tied to one, solely, any one child, any one student, any one kid, one person
NOTEACHONE: no one in particular, nobody in particular, dedicated, all to him, all to her, matched to student
NOTEACHONE: assigned to him, assigned to her, individual, designated
NAYX: not, no, never, nobody, none, rather than, instead of, without, cannot, nor, isn, vs, versus
MOVES: zoned, splitting, alternating, alternates, shares, splits, floats, stretched, pooled, pooling, blended
MOVES: blending, rotat*, floating, rove, roves, roving, roam, roams, circulat*, cluster*, sharing, divide, divides
MOVES: dividing, doubling, double up, doubles, stagger*, staggered, swing, swings, hop, hops, bounce, bounces, spread
MOVES: spreads, juggl*, buddy up, take turns, takes turns, stations, on call, as available, many hats, lots of hats
MOVES: slice, half an, part of an
SERVED: served, helped, supported, assisted, watched, supervised, covered, handled, monitored
STATIONED: reassigned, converted, allotted, distributed, deployed, apportioned, given, divided, stationed, assigned
STATIONED: posted, placed, positioned, allocated, attached, scheduled, works, working, based, housed
CROWDSTAFF: classroom people, classroom adults, class staff, room staff, program staff, unit staff
CROWDSTAFF: classroom support staff, classroom helpers, existing attendant, existing aide, existing para
CROWDSTAFF: existing paras, existing aides, adults in there, adults in the room, aides in there, grown ups in there
CROWDSTAFF: paras in there, class's aide, class's para
HANDHELP: adult support, adult assistance, paraprofessional support, paraprofessional assistance, para support
HANDHELP: aide support, additional support, extra support, paraeducator support
NORMHERE: not provide, not use, not send, not place, not give, not allow, not come, not go into, not available
NORMHERE: not offered, not add, not refused, refused, declines, declined, denied, not happen, not belong, not done
NORMHERE: not common, not do, nobody at, none of
NOTSHARED: distract*, by june, by may, period 1, appreciation day, best aide
NOTSHARED: said a word, survey, scale of, shout out, shoutout, bell schedule, would the aide, requesting that, position summary
NOTSHARED: applicants, apply by, apply online, rejected because, not shared, isolat*, stigma*, single him out
NOTSHARED: single her out, embarrass*, in front of, apart from, away from, unlike, compared, jobs, vacanc*, unfilled
NOTSHARED: were cut, was cut, precedent, unfair, afford, interact*, social, stand out, label*, learned help*, law
NOTSHARED: statute, regulation, copy, counselor*, obliged, privacy, liability, shadow for, is hiring, are hiring
NOTSHARED: now hiring, pulled to, pulled for, orientation, timesheet*, got everyone, thank you for, no loss to
NOTSHARED: means an, refers to, restrictive, intrusive, separate, too reliant, velcro aide, glued to his
NOTSHARED: glued to her, glad to, how many, hired as, outside people, closed session, motto, not be shared
NOTSHARED: any other student, any other child, is defined, two or more named, goal, trials, criterion, baseline
"""
# One helper and more than one child.
_WITH_OTHERS = """
    HAND ~18 help|helps|helping|support|supports|assist|assists|serve|serves|cover|covers|watch|
        watches ~1 MANYX / NOTSHARED NOBODYTHERE NOTUS WANTED DEPEND STANDOUT HANDEDOVER
    HAND ~1 is|are ~1 responsible|assigned ~2 an|a|one ~1 area|zone|section|corner|table|side
    assign|assigned|reassign|reassigned|deploy|deployed|schedule|scheduled|place|placed ~8 according|based|by|per ~3 building|
        campus|program|school|classroom ~1 need|needs|demand
    one|a|single|same ~1 HAND ~1 for|between|with ~1 the|both|all ~1 two|three|four|five|them|both ~1 of|END
    HAND ~2 has|have|with ~1 SIZE ~1 others|other|more / NOTSHARED
    HAND & SHARESWITH & ONEKID|MANYX|OTHERS / NOTSHARED CONCERNED
    RELABELED ~5 to|into|as|by|with ~3 LOOSENAME
    HAND ~1 can|could|will|to ~2 do|cover|covers|shepherd|handle|serve|watch ~1 both|SIZE / NOTSHARED NOBODYTHERE
    put|place|placed|puts|cluster|clustered|seat|seated|schedule|scheduled ~6 homeroom|class|section|room|group|
        cluster ~10 HAND / NOTSHARED NOBODYTHERE WANTED DEPEND
    HAND ~6 TOWARDS ~4 MANYX / NOTSHARED NOBODYTHERE NOTUS WANTED HANDEDOVER
    HAND ~12 MANYX / NOTSHARED NOBODYTHERE NOTUS WANTED HANDEDOVER
    LIKEALL & HAND|help|support / NOTSHARED NOBODYTHERE NOTUS WANTED DEPEND STANDOUT
    HAND & NEEDWHERE / NOTSHARED NOBODYTHERE DEPEND STANDOUT
    FRACTION ~2 of ~2 a|an|one|the ~2 HAND|person|her|him
    HAND|she|he|they ~6 SIZE ~2 on ~1 her|his|my|their|the ~1 list|caseload|roster|schedule|plate / NOBODYTHERE NOTUS TEACHNOT
    HAND ~4 TAKES ~2 everybody|everyone|all / NOTSHARED NOBODYTHERE
    only|one|single|sole ~1 HAND ~2 in|on|for|at|per ~2 ROOMX|PLACE|bus|table|route|van|trip ~8 called|all|every|keep|cover|
        helps|watch|everyone|so|and / NOTSHARED NOBODYTHERE WANTED
    one|a|an ~1 HAND ~1 per ~2 ROOMX|PLACE|bus|table|route|van|trip|center|line ~6 is|enough|she|that|what|so / NOBODYTHERE
    HAND ~4 SERVEIT ~2 student|pupil|child ~2 and ~1 student|pupil|another|child|a
    there ~1 for ~1 room|all|everyone|everybody|whoever
    HAND|she|he ~2 MOVES ~4 between|among|from|to|table|tables|desks|rooms / NOTSHARED NOBODYTHERE TEACHNOT
    SERVED ~5 along|together ~1 with
    MONOPOLY ~3 HAND|one|her|person ~6 one|single|all|him|child|kid|END / NOTSHARED NOTUS GAGGED
    SIZE ~1 KIDS ~4 SIZE|one ~1 HAND / NOBODYTHERE NOTSHARED
    HAND ~1 x|per ~1 SIZE / NOTSHARED
    near|beside|next|by ~3 HAND ~2 who|working|with / NOTSHARED
    share|shares|sharing|shared ~4 HAND ~8 with|among|between / NOTSHARED
    one|a|an|single|each|every ~1 HAND ~3 TOWARDS ~3 SIZE ~3 CROWD|young / NOTSHARED NOBODYTHERE teachers DAYLONG
    one|a|an|single|each|every ~1 HAND ~3 per|to|for ~2 every|each ~2 SIZE / NOTSHARED NOBODYTHERE
    HAND ~8 and ~2 one|a|another|his|her|two ~1 peer|classmate|other|others|brother|sister|friend|girl|boy|kid|child|
        student / NOTSHARED
    HAND ~6 MOVES / NOTSHARED NOBODYTHERE NOTUS CONCERNED quit substitutes subs
    i|we|she|he ~2 rove|float|circulate|rotate|roves|floats|circulates|rotates
    if|when|whenever|unless ~2 another|somebody|someone|others|other ~3 needs|need|melts ~8 she|he|i|they|her|me / NOTSHARED
    there|here ~1 to|for ~2 serve|help|support|all|everyone|everybody ~2 all|everyone|everybody|students|kids
    half an|a ~1 HAND
    SIZE ~2 one HAND / NOBODYTHERE
    part ~1 of ~2 group|crew|cluster|grp
    HAND ~6 group|groups|crew|cluster|bunch|grp / NOTSHARED NOTUS NOBODYTHERE
    group|groups|crew|cluster|bunch|grp ~3 HAND / NOTSHARED NOTUS NOBODYTHERE
"""
# The room, the grade, the bus has its helper.
_ROOM_HAS = """
    ROOMADJ HAND / NOTSHARED NOBODYTHERE NOTUS WANTED SHAREDREFUSED
    there ~1 is|are ~4 HAND ~3 in|for|at|on ~3 ROOMX|PLACE / NOTSHARED NOBODYTHERE NOTUS
    HAND ~2 in|for|at|on|to ~2 ROOMX|PLACE ~4 already|enough|help|helps|there|available|cover|covers|
        meet / NOTSHARED NOBODYTHERE NOTUS NORMHERE ALLTAKEN
    HAND ~3 STATIONED ~3 ROOMX|PLACE|buildings|sites|schools|campuses|programs|
        teachers / NOTSHARED NOBODYTHERE NOTUS NORMHERE SICK shortages shortage cover
    teacher|tchr|teachers ~2 SIZE ~1 HAND / NOBODYTHERE
    teacher|tchr|teachers ~2 and|plus|with ~3 HAND ~6 enough|already|will|can|there|in|room|class|not / NOTSHARED
    HAND ~3 on|in ~1 SIZE ~2 ieps|plans|schedules / NOTSHARED
    available ~3 in ~2 ROOMX ~4 HAND / NOTSHARED NOBODYTHERE
    the ~1 HAND ~1 also / NORMHERE NOTSHARED NOBODYTHERE WANTED
    HAND ~2 who ~2 is|are|helps|supports|comes|has / NORMHERE NOTSHARED NOBODYTHERE WANTED
    allocated|allotted|assigned|attached|posted ~3 to ~3 site|building|school|classroom|class|room|program|grade / NORMHERE
    where ~2 a|an|the HAND ~2 is|was|already ~2 END|already|is|was|instead
    already ~5 HAND / added then OTHERCASE NORMHERE NOTSHARED NOBODYTHERE EXISTGATE WANTED
    access ~1 to ~3 HAND|CROWDSTAFF / NOTSHARED NOTUS WANTED
    borrow|borrows|share|tap ~3 HAND / NOTSHARED NOTUS CONCERNED
    supervise|supervises|supervision|watch|monitor ~3 every|all|each ~2 KIDS|student|child|one / NOTSHARED
    CROWDSTAFF / NOTSHARED NOTUS TEACHTRY
    HANDHELP ~3 in|within ~3 ROOMX / NOTSHARED NORMHERE NOTUS WANTED
"""
# Nobody is the child's alone.
_NOT_HIS_OWN = """
    HAND ~12 NAYX ~4 NOTEACHONE / NOTSHARED NORMHERE WANTED DEPEND
    NAYX ~1 HAND ~3 of ~1 his|her|their ~1 own / NOTSHARED NORMHERE
    not ~6 HAND ~2 of ~1 his|her|their ~1 own / NOTSHARED NORMHERE
    DOCSAYS & NEGSAYS & HISALONE / NOTSHARED NOTUS WANTED DEPEND STANDOUT
    HAND ~6 not ~3 just|only ~2 yours|his|hers|him|her
    not ~2 need|needs|require|requires ~2 his|her|their ~1 own ~1 HAND|person|END|he|she / NOTSHARED
    not ~4 individual|individuals|particular ~3 student|child|students|children / NORMHERE NOTSHARED
    rather ~1 than ~3 individuals|individually|students|children|pupils / NOTSHARED
    belongs|belong|tied|tie|tying ~3 to|up|with ~2 nobody|no|one|single|all|everyone|everybody
    NAYX ~4 dedicated ~8 required|necessary|needed|word|appears|listed|page|anywhere / NORMHERE
"""
RULES = _WITH_OTHERS + _ROOM_HAS + _NOT_HIS_OWN
