"""Shared instead: help for the class or the group is there, or the plan's wording does not say "for him only"."""

WORDS = """
CONCERNED: glad to share, happy to share, share that, excited to share, pleased to share, shared concern*
CONCERNED: shared his, shared her concern*, shared their, shared that, shared with us, share information
CONCERNED: share data, shared information, share your concern*
CLASSAIDE: classroom aide*, classroom para*, classroom assistant*, class aide*, class assistant*, class para*
CLASSAIDE: program aide*, program assistant*, room aide*, classroom instructional aide*
CLASSAIDE: classroom instructional assistant*, building aide*, building para*, existing aide*, existing para*
CLASSAIDE: grade level aide*, grade level para*, general classroom support, inclusion aide*, inclusion para*
CLASSAIDE: classroom paraprofessional*, classroom support staff, pool of, !1:1 classroom aide
CLASSAIDE: !one on one classroom aide, !one to one classroom aide, !dedicated classroom aide
WORKSWITH: support, supports, supporting, help, helps, helping, work, works, working, serve, serves, serving
WORKSWITH: cover, covers, covering, assist, assists, assisting, float*, rotat*, circulat*, available, assigned
WORKSWITH: there, between, among, watch*, monitors, monitor, responsible, shares, share, split, divide*, used
WORKSWITH: assist*
OTHERS: pupils, three kids, four kids, five kids, nine students, seven pupils, two pupils, three pupils
OTHERS: ten kids, eight kids, twelve kids, other pupils, other kiddos, whole room, all pupils, multiple kids
OTHERS: each of the students, all three, all four, all five, other people, all children, all students
OTHERS: all the students, all the children, all the kids, all kids, all of the, everyone, everybody
OTHERS: other students, other children, other kids, other boys, other girls, others, whole class, entire class
OTHERS: the class, classes, both students, both classes, both rooms, both children, both, multiple, group
OTHERS: small group, two students, two children, two kids, two boys, two girls, two other, three other
OTHERS: four other, five other, six other, several other, three students, four students, five students
OTHERS: six students, eight students, ten students, two classrooms, three classrooms, classrooms, rooms
OTHERS: table of, the room, another student, another child, another boy, another girl, second student
OTHERS: more than one, number of students, many students, all of our, every child, every student, any student
OTHERS: any child, anyone who, whoever, rest of, the students, the kids, the children, grade level, whole grade
OTHERS: other classmates, seven students, twelve students, her classmates, his classmates, school wide
OTHERS: schoolwide
RATIO: 1:2, 1:3, 1:4, 1:5, 1:6, 1:7, 1:8, 1:10, 1:12, 2:1, 3:1, 4:1, 5:1, 6:1, 8:1, 1 to 2, 1 to 3, 1 to 4
RATIO: 1 to 6, 1 to 8, one to two, one to three, one to four, one to eight, 2 to 1, 12:1:1, 8:1:1, 6:1:1
RATIO: student to adult ratio, adult to student ratio, student to staff ratio, staff to student ratio
CLASS: class, classroom, room, classrooms, rooms, program, building, school, grade, wing, hall, hallway, teacher
CLASS: case manager
WHICHEVER: whichever, whoever, wherever, whomever, whatever child, any child, any student, as needed by
PERSONS: aide, para, paraprofessional, assistant, person, adult, lady, woman, staff member, helper, body
PERSONS: paraeducator
SIZE: two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, eighteen, twenty, thirty, 2
SIZE: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
SIZE: several, multiple, both, many, whole, entire, all
CROWD: kids, children, students, pupils, boys, girls, kindergartners, graders, rooms, classrooms, classes, class
CROWD: classroom, group, cluster, grade, section, hall, wing, teachers, building, school, kiddos, friends, pod
LOOKED: looked
ARTICLE: not a, not an, not the, not another, not just, not my, not available, not enough, not support, not any
CLASSAIDENEED: asked for a classroom aide, request a classroom aide, needs a classroom aide
NOCLASSAIDE: no classroom aide, without a classroom aide, not have a classroom aide, no classroom para
"""
RULES = """
    AIDE ~8 enough|sufficient|adequate ~6 KIDS|students|class
    AIDE ~10 and ~3 other ~2 KIDS / STANDOUT
    AIDE ~6 WHICHEVER
    AIDE ~9 WORKSWITH ~6 another|other|others|several|multiple|three|four|five|six|eight|ten ~3 KIDS|little|one
    AIDE ~4 who ~2 is ~1 already
    already ~3 AIDE ~3 assigned|in|there
    changed ~8 shared
    AIDE ~6 general ~2 support|help|use
    AIDE ~6 everyone's|everybody|entire ~2 class|room
    two|2|three|3|four|4 ~2 AIDE ~4 for ~3 the ~2 class|room|whole
    AIDE ~6 class|classroom|room ~2 wide
    support|help|assistance ~5 AIDE ~4 assigned ~2 to ~3 CLASS
    AIDE ~4 among ~6 students|kids|children|rooms|classes|classrooms|KIDS
    AIDE ~4 (also) ~2 others
    AIDE ~6 back ~1 and ~1 forth
    AIDE ~5 between ~4 students|kids|children|rooms|classes|classrooms|two|KIDS
    not ~3 exclusively|solely|just|only|specifically ~3 for|to|his|her|him
    not ~3 his|her|my|child ~2 own AIDE
    AIDE ~3 used ~2 as|for|by|with ~4 classroom|general|others|whole|class|everyone
    NUMBER AIDE ~3 cover|serve|support|handle|watch|covers
    one|a|an AIDE ~2 for ~2 NUMBER ~4 KIDS
    AIDE ~4 watch|helps|help|keep ~5 everybody|everyone|else
    para|aide|paraprofessional|adult support ~3 in ~2 classroom|class ~4 can|could|means|mean|is|not
    NUMBER ~3 AIDE ~12 NUMBER ~3 KIDS
    one ~1 lady|adult|person|woman|staff|man|aide|para ~4 for|with|to ~4 KIDS
    AIDE ~4 building|school ~1 resource
    AIDE ~6 deployed|dispatched|where|wherever ~4 needed|need|greatest|most
    AIDE ~3 go|goes|come|belong|belongs|assigned ~1 with|to ~2 classrooms|rooms|classes|teachers|programs|classroom
    extra|second adult ~3 floating|circulating|room|class
    adult|adults ~4 floating|circulating|roaming|rotating
    KIDS ~4 one AIDE
    AIDE ~8 her|his|the ~2 other ~2 KIDS / STANDOUT
    she|he|time|day|hours|hers|AIDE ~3 splits|divides|split|divided ~6 among|between|three|two|four|KIDS|rooms
    covered|covers|coverage ~4 by ~3 PARAS|AIDE|adults
    instead ~1 of ~4 own|dedicated|individual|1:1 ~2 AIDE ~12 classroom|class|room|whole|entire|everyone|group
    AIDE ~3 for ~2 classroom|class|room|building
    share|shared|sharing|split ~4 AIDE|one|adult|assistant|person|staff / CONCERNED
    AIDE ~6 share|shared|sharing|split|splitting|divided|rotated / CONCERNED
    AIDE ~9 WORKSWITH ~5 OTHERS
    AIDE ~5 rotate|rotates|float|floats|circulate|circulates|roam|roams|roving|floating|rotating
    float|floats|floater|roving|floating|rotating|circulating|roaming ~3 AIDE
    CLASSAIDE / CLASSAIDENEED NOCLASSAIDE
    already|currently ~4 AIDE ~4 in|there|room|class|classroom / DEPEND
    already ~2 has|have|had|is|are ~5 AIDE / DEPEND
    two|three|four|several|2|3|4 AIDE ~3 in|for ~3 CLASS
    one|an|a AIDE ~2 in ~2 CLASS ~6 already|everyone|all|for / 1:1
    AIDE ~8 not ~3 just|only|solely|for|exclusively|specifically ~3 him|her|one|only|his|hers|leo|child|student
    AIDE ~10 him|her only
    rather|instead ~2 than|of ~3 own|his own|her own ~6 AIDE|person
    ratio|support|aide|group|classroom ~4 rather|instead ~2 than|of ~3 individual|dedicated|1:1|one
    access ~4 AIDE ~5 CLASS
    RATIO / 1:1
    RATIO ~8 AIDE|support|adults
    AIDE ~8 RATIO
    support|assistance|help|AIDE ~6 goes|allocated|given|assigned|provided|belongs ~2 to|for ~3 CLASS
    assigned ~3 to ~3 classroom|class|program|room|building|grade|teacher
    AIDE ~6 for ~2 the ~1 whole|entire|room|class|classroom|grade|building|program
    small|group ~2 AIDE
    NUMBER ~1 AIDE ~8 two|both|several|multiple|three|four|other|all ~3 students|children|kids|boys|girls|rooms|
        classes|classrooms|teachers
    same ~1 AIDE ~8 other|another|both|others|two
    AIDE ~6 everybody|everyone / NOT
    AIDE ~8 also|too ~3 WORKSWITH ~5 kids|students|children|others|other|boys|girls|classmates
    AIDE|he|she ~3 is|are|be available to ~2 all|any|every|the ~3 students|children|kids
    adult|adults|staff ~2 to|for ~2 eight|ten|twelve|fifteen|six|five
    NUMBER adults ~3 NUMBER
    pool|pooled ~3 AIDE
    AIDE ~3 pool|pooled
    cover|covers|covering ~2 OTHERS / PULLED
    AIDE ~4 students|kids|children|others ~1 at ~2 time|once
    combine|combined|pair|paired|cluster|clustered|group|grouped|pooling ~6 AIDE|together|support
    AIDE ~8 multiple|several|various ~2 classrooms|students|children|kids
    where ~3 already ~4 AIDE
    aides|AIDE|paras ~3 in|to ~1 classes|classrooms|programs|rooms ~3 not
    AIDE|aides|paras ~4 already ~3 in
    just|only ~2 SIZE AIDE|PARAS
    whichever ~3 AIDE|assistant|staff|adult
    not|never ~3 designated|dedicated|specific|particular|individual person|adult|individual|aide|para
    merged|merge|merging|folded ~6 AIDE|position
    AIDE ~12 SIZE of them
    WORKSWITH ~2 SIZE ~2 KIDS
    belongs|belong|goes|attached|assigned ~3 room|class|program|teacher|building|grade
    AIDE ~3 to|for|with ~2 whole|entire|full ~3 class|grade|room|team|pod|group|program
    teacher ~3 and ~2 SIZE AIDE|PARAS|paras|aides|assistants
    program|building|classroom|room|grade ~1 hours|aide|support
    AIDE ~4 also ~3 listed|assigned|named|on|works|has ~6 SIZE|KIDS|children
    AIDE ~6 area|zone|room|hallway|floor ~2 not ~3 kid|child|student|person
    whoever ~4 be|is|there|available|free|around
    zone coverage
    two|both adults|aides ~6 all|everyone|whole|KIDS
    one ~1 PERSONS ~2 one ~3 group|class|room
    several|multiple|different|all|various ~1 staff|adults|people|aides|paras ~8 share|sharing|responsibility|
        rotate|turns|pitch
    AIDE ~4 follow|follows|goes|stays|belongs ~3 class|classroom|room|teacher|program
    when ~2 she|he|they can|could|gets
    when|as|if ~2 time permits|allows
    PERSONS ~5 covering|covers|serving|serves ~3 grades|k|kindergarten|two|three|four|both|all|whole|several
    one|a|single ~2 PERSONS ~4 for|among|between|across|to|with ~4 SIZE ~2 CROWD / LOOKED
    one|a|single ~2 PERSONS ~3 for ~3 group|cluster|class|grade|room|section
    rotate|rotates|rotating|rotated|share|shares|sharing|shared|split|splits|splitting|float|floats|
        spread ~4 HELPWORD ~6 SIZE|CROWD|around|kids|children / CONCERNED FADEGOAL
    HELPWORD ~6 whichever|whoever|wherever|whomever|anyone
    SIZE ~1 HELPWORD ~4 SIZE ~1 CROWD
    AIDE ~5 for ~1 the ~1 teacher|teachers|class|classroom|room|program
    AIDE ~5 assigned|allocated|given ~4 class|classroom|room|group|grade|school|teacher|program|environment
    support|assistance|assistant ~3 assigned ~4 school|class|environment|teacher
    she|he|aide|that|who is not ~1 AIDE / ARTICLE
    kindergarten|grade|program|room|class|school|building|hall ~1 aide|para|assistant|paraprofessional
    rest ~4 fill|fills|cover|covers ~1 in
    adult|adults ~2 in ~2 room|class|classroom ~4 already|enough|plenty
"""
