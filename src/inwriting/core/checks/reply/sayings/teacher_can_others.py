"""Teacher can, told of everybody else: staff on duty, principals and secretaries, classmates, "all of us here"."""

WORDS = """
ONHAND: ap, vp, vice principal, dean, counselor*, secretary, secretaries, librarian, custodian*, janitor*, principal
ONHAND: social worker, driver, bus driver, cook, cafeteria staff, lunch staff, lunchroom staff, office staff
ONHAND: front office, clerk, security, resource officer, volunteer*, room mother*, room mom*, room parent*
ONHAND: student teacher*, intern, interns, media specialist, duty teacher*, duty tchr*, recess staff
ONHAND: supervising staff, crossing guard, yard duty, playground staff, coach, coaches, adults in the building
ONHAND: adults on campus, adults on duty, staff on duty, staff on campus, staff in the building
ONHAND: people in the building, people on campus, school staff, school personnel, front desk, team members
ONHAND: staff members, school team, campus staff, support team, on duty, hall duty, lunch duty, bus duty, door duty
ONHAND: gate, lunch lady, lunch ladies, whoever is
ALLOFUS: everybody on this campus, everyone on this campus, everybody on campus, everyone on campus
ALLOFUS: everyone at this school, everybody at this school, every adult on, every adult at, all adults, we all
ALLOFUS: all of us, everyone here, everybody here, every adult here, every adult in, whole staff, whole school
ALLOFUS: every teacher here, every staff member, each staff member, any staff member, all staff, all our staff
ALLOFUS: entire staff, everyone on staff, everyone in the building, everybody in the building, whole building
ALLOFUS: village, the adults here, people here, staff here, all hands, from the principal, every grown up
ALLOFUS: all the adults, everyone who works here, every one of us, our whole team
HISHER: him, her, them, his, hers, he, she, child, student, son, daughter, boy, girl, kid, need, needs, this, that
HISHER: it, you, stu, studt, pupil, eye, kids
WHATISTHERE: well run classroom, well run class, well managed, orderly classroom
WHATISTHERE: naturally there, naturally present, naturally occur*, natural occurring, naturally available
WHATISTHERE: ordinarily occur*, ordinarily available, normally available, normally present, typically available
WHATISTHERE: routinely available, who we have, whom we have, what we have, people we have, staff we have
WHATISTHERE: team we have, in house, on hand, already on staff, already on site, already on board, already employed
WHATISTHERE: already work here, already here, already there, already available, already present
WHATISTHERE: currently assigned, currently available, currently present
WHATISTHERE: presently assigned, presently available, current complement, existing complement
WHATISTHERE: existing team, every classroom offers, general setting, universal supports, universal design, udl
WHATISTHERE: tier 1, tier one, core instruction, good hands, capable hands, safe hands, best hands, adults he knows
WHATISTHERE: adults she knows, people he knows, people she knows, normal supervision, regular supervision
WHATISTHERE: usual supervision, routine supervision, general supervision, ordinary supervision, typical supervision
WHATISTHERE: normal classroom, ordinary classroom, usual staff, normal staff
SUFFICE: meet, meets, met, handle, handles, cover, covers, covered, enough, sufficient, sufficiently, suff, adequate
SUFFICE: adequately, adeq, can, could, will, would, able, capable, before, first, instead, use, utiliz*, provide
SUFFICE: provides, satisf*, address*, obtain, rely, relies, support, supports, carry out, take care, fine, plenty
SUFFICE: appropriate
MATES: kid next to, child next to, student next to, person next to, kid beside, child beside, seat partner*
MATES: elbow partner*, captain*, desk partner*, kid behind, leadership class, helpers in the class, child who sits
MATES: kid who sits, pair of students, study buddy, peer, peers, buddy, buddies, classmate, classmates, tablemate*
MATES: table mate*, seatmate*, seat mate*, deskmate*, friend, friends, partner, partners, neighbor, older student
MATES: older students, older kid, older kids, other kids, other children, other students, another student
MATES: another child, another kid, fifth grader*, sixth grader*, eighth grader*, big kids, kids at his table
MATES: kids at her table, girl next to, boy next to, twin, cousin, brother, sister, sibling*, upperclass*
MATES: student helper*, peer helper*, helper of the day, line leader, lab partner, student who sits, girl who sits
MATES: boy who sits, kids around, children around, a girl in, a boy in, his pals, her pals, pals, reading buddy
MATES: lunch buddy, bus buddy, hall buddy, student mentor*, peer mentor*, peer tutor*, friend in class, girl at his
MATES: boy at his, girl at her, boy at her, students at his, students at her, kids in his, kids in her
MATES: children in his, children in her
MATEDEED: deliver, delivers, pull, pulls, help, helps, assist, assists, walk, walks, remind, reminds, read, reads
MATEDEED: show, shows, carry, carries, push, pushes, guide, guides, take, takes, look out, looks out, look after
MATEDEED: looks after, pack, packs, open, opens, prompt, prompts, keep, keeps, watch, watches, escort, escorts
MATEDEED: support, supports, hold, holds, copy, write, writes, get, gets, model, tell, tells, nudge, nudges, cue
MATEDEED: cues, helping, bring, brings, do, lead, leads, catch, meet, accompany, sit
ABLEX: competent, capable, able, trained, equipped, prepared, qualified, ready, sufficient, available, positioned
ABLEX: skilled
LITTLE: a look, a glance, a tap, a word, quick reminder*, simple reminder*, quick word, gentle reminder*, a reminder
LITTLE: one look, tap on the, hand on, verbal prompt*, quick prompt*, a prompt, a nudge, a wink, proximity
LITTLE: quick check, a check in, simple redirection, redirection, verbal redirection, verbal cue*, eye contact
LITTLE: raised eyebrow
NOTMATES: take it or, leave it, enlisted, in comparison, comparison, stop asking, spring, team, lets other
NOTMATES: away from, embarrass*, tease*
NOTMATES: stare*, isolat*, apart from, cut off, wall, walls, distract*, unlike, goal, objective, trials, stigma*
NOTMATES: interact*, interaction*, learn from, same as, compared, similar to, like his, like her, bite*, bit, hit
NOTMATES: hurt*, push another, access to, around peers, nondisabled, non disabled, not need, hover*, talk to
NOTMATES: talks to, talking to, play with, plays with, playing, make friends, making friends, friendship*
NOTMATES: an adult between, stand out, notice, other parents, flock, unified, wanted, workshop, will ask, will greet
NOTMATES: models, independen*, rely on the
"""
RULES = """
    ONHAND ~6 CANX ~4 CARE ~3 HISHER / PULLED SHORTSTAFF NOTUS TEACHTRY TEACHNOT STAFFTRAIN STAFFCANNOT EXISTNOT
    ONHAND ~6 swoop|swoops|pop|pops|drop|drops|come|comes|step|steps ~1 in|by|over|down ~6 if|when|as|for|to / PULLED NOTUS
    ALLOFUS ~6 CARE|know|knows|responsible|look|looks ~3 HISHER / NOTUS SHORTSTAFF TEACHNOT
    ALLOFUS ~3 his|her ~2 AIDE|helper|para
    WHATISTHERE ~10 SUFFICE / EXISTNOT SHORTSTAFF NOTUS TEACHNOT
    SUFFICE ~8 WHATISTHERE / AIDE EXISTNOT SHORTSTAFF NOTUS TEACHNOT
    we|i ~2 can|could|will|able ~3 meet|handle|manage|cover|accommodate|address|take care ~4 his|her|that|this|it|him|need|
        needs|the ~4 with|within|without|ourselves|through|using|in|here / EXISTNOT NOTUS
    ONHAND ~6 down the hall|nearby|close|around|steps|door|minutes|seconds|feet ~2 him|her|away|from|by|if|and|so|
        END / PULLED SHORTSTAFF NOTUS
    ONHAND|staff|adults|people|everyone|everybody ~2 know|knows ~1 him|her / NOTUS SHORTSTAFF TEACHTRY not
    ONHAND ~3 already ~2 CARE / SHORTSTAFF NOTUS
    staff|personnel|team|adults ~6 ABLEX ~2 to ~4 CARE / EXISTNOT SHORTSTAFF STAFFCANNOT NOTUS
    we|school|building ~1 have|has ~2 people|staff|adults|personnel|resources ~2 to ~2 CARE|do / EXISTNOT SHORTSTAFF not
    trained|taught|briefed|trains|training ~6 team|staff|faculty|teachers|everyone ~4 on|in|with ~4 plan|protocol|device|
        seizure|behavior|strategies|how / STAFFTRAIN TEACHTRY AIDE
    i|we ~3 able|can|could ~2 handle|manage|cover|meet ~2 it|him|her|this|that|his / EXISTNOT NOTUS TEACHNOT not
    we|i ~1 look|watch ~1 out ~1 for ~2 him|her|them|each
    we|i ~1 will|can ~3 keep|watch|look ~2 eye|after|on|out / EXISTNOT NOTUS
    MATES ~4 MATEDEED ~4 HISHER|materials|lunch|papers|tray|backpack|lockers / NOTMATES NOTKIDS PEERNOT TEACHTRY not
    MATES ~1 MATEDEED ~2 HISHER / NOTMATES NOTKIDS PEERNOT TEACHTRY
    MATES ~3 can|could|will|would|to|who|happy|glad|eager|volunteered ~3 MATEDEED / NOTMATES NOTKIDS PEERNOT TEACHTRY not
    have|having|let|letting|ask|asking|use|using|rely|relying|lean|pair|pairing|paired|seat|seated|match|matched|partner|
        partnered|assign|assigned|buddied|teamed ~3 MATES / NOTMATES NOTKIDS PEERNOT TEACHTRY GIVENOTHER not
    all|only|just ~6 LITTLE ~6 TEACHX / TEACHNOT
    LITTLE ~3 from|by|of ~3 TEACHX / TEACHNOT
    all ~1 he|she|it ~2 needs|takes|need|take ~2 is ~2 LITTLE
    TEACHX ~4 no ~2 need|concern|concerns|difficulty|trouble|problem ~6 AIDE|managing|handling|help|him|her|assistance
    TEACHX ~4 CARE ~6 already / TEACHNOT
    TEACHX ~1 or ~2 computer|tablet|software|technology|peer|peers
    small|tiny|little|low ~2 class|enrollment|group|section|numbers ~10 TEACHX / TEACHNOT
    class|section ~2 of|only ~2 SIZE ~8 TEACHX ~2 can|could|gets|will|is|has
    SIZE ~1 KIDS ~8 TEACHX ~2 can|could ~2 CARE|get|reach / TEACHNOT
    we|school|they ~1 have|has ~1 got ~1 him|her|it|this ~1 covered|handled
    under control
    TEACHX ~4 got|has|have ~2 training|handle|hang|way|knack|gift|touch / TEACHNOT TEACHTRY
    LITTLE ~8 is ~1 all|enough|plenty ~2 it|he|she|that|END / TEACHNOT
    i ~3 can|could ~1 keep|manage|handle|watch|steer ~4 on task|boy|girl|kid|child|student / TEACHNOT NOTUS PARENTHERE
    normal|ordinary|regular|usual|routine ~1 duties|job|work|role|responsibilities ~3 staff|teacher|teachers|personnel
    all ~1 it ~1 takes|took
    i ~1 would|could|can|will ~1 CARE ~1 for|with|to ~1 him|her / TEACHNOT NOTUS PARENTHERE
    i ~1 CARE ~1 his|her ~3 i ~1 CARE ~1 his|her / PARENTHERE
    with|by ~1 just|only ~1 me END
    ONHAND|administrator|administrators|someone|nurse ~3 can|could|will ~2 respond|arrive|come|get|reach|be ~5 minute|
        minutes|seconds|moments / SHORTSTAFF NOTUS
    my|our ~8 do|does|doing ~2 what|everything ~6 AIDE / TEACHNOT DEPEND
    why|explain|describe|prove|demonstrate|justify ~2 TEACHX|staff|personnel ~1 not|unable ~3 CARE|do|meet
    all|every|each|our ~2 staff|teachers|adults|educators|personnel ~4 hold|holds|has|have ~3 training|
        certification|certificates / STAFFTRAIN TEACHTRY
    qualified|trained|able|equipped ~1 to ~3 CARE ~1 without ~2 additional|another|extra|an
"""
