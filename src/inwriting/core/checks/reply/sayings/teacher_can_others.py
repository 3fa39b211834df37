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
    ALLOFUS ~6 CARE|know|knows|responsible|look|looks ~3 HISHER / NOTUS SHORTSTAFF TEACHNOT
    WHATISTHERE ~10 SUFFICE / EXISTNOT SHORTSTAFF NOTUS TEACHNOT
    SUFFICE ~8 WHATISTHERE / AIDE EXISTNOT SHORTSTAFF NOTUS TEACHNOT
    ONHAND|staff|adults|people|everyone|everybody ~2 know|knows ~1 him|her / NOTUS SHORTSTAFF TEACHTRY not
    staff|personnel|team|adults ~6 ABLEX ~2 to ~4 CARE / EXISTNOT SHORTSTAFF STAFFCANNOT NOTUS
    i|we ~3 able|can|could ~2 handle|manage|cover|meet ~2 it|him|her|this|that|his / EXISTNOT NOTUS TEACHNOT not
    MATES ~4 MATEDEED ~4 HISHER|materials|lunch|papers|tray|backpack|lockers / NOTMATES NOTKIDS PEERNOT TEACHTRY not
    MATES ~1 MATEDEED ~2 HISHER / NOTMATES NOTKIDS PEERNOT TEACHTRY
    MATES ~3 can|could|will|would|to|who|happy|glad|eager|volunteered ~3 MATEDEED / NOTMATES NOTKIDS PEERNOT TEACHTRY not
    have|having|let|letting|ask|asking|use|using|rely|relying|lean|pair|pairing|paired|seat|seated|match|matched|partner|
        partnered|assign|assigned|buddied|teamed ~3 MATES / NOTMATES NOTKIDS PEERNOT TEACHTRY GIVENOTHER not
    TEACHX ~1 or ~2 computer|tablet|software|technology|peer|peers
    small|tiny|little|low ~2 class|enrollment|group|section|numbers ~10 TEACHX / TEACHNOT
    SIZE ~1 KIDS ~8 TEACHX ~2 can|could ~2 CARE|get|reach / TEACHNOT
    under control
    why|explain|describe|prove|demonstrate|justify ~2 TEACHX|staff|personnel ~1 not|unable ~3 CARE|do|meet
"""
