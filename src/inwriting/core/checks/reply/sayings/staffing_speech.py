"""Staffing in everyday speech: everyone is busy, one would be robbed for another, jobs are refused, who would do it."""

WORDS = """
EVERYONE: everyone, everybody, all, all hands, each of them, every one, every aide, every para, every adult, every person
EVERYONE: every single, all of them, all of our, all of my, all my, all our, both of my, both of our, the rest
BUSYWITH: already, elsewhere, busy, tied up, with somebody, with someone, on deck, assigned, has a, has their own
BUSYWITH: spoken for, taken, booked, in class, in classes, with kids, with students, with other
GIVESUP: pull, pulls, pulling, take, takes, taking, give, move, moves, moving, rob, robbing, steal, stealing, strip, send
GIVESUP: borrow, shift, reassign, lend
ANOTHERONE: another, other, others, someone else, somebody else, kindergarten, first grade, else, class, classroom, kids
GOESWITHOUT: goes without, go without, going without, lose, loses, suffers, suffer, short, uncovered, left with nobody
GOESWITHOUT: has no one, has nobody, have nobody, have no one, has none, lost, loses theirs, alone, without theirs
GOESWITHOUT: unattended
STAFFREASON: staffing, personnel, vacancy, staff absence, staff absences, staff shortage, no staff, staff out
NOTDONE: not implemented, not delivered, not provided, not met, missed, unserved, interrupted, not started, suspended
NOTDONE: prevented, delayed, not occurred, not begun, not be implemented, not be delivered, owed, canceled, cancelled
PLACES: hall, hallway, wing, floor, building, campus, grade, grades, schools, buildings, campuses, department, playground
SPREADS: stretched, spread, split, shared, divided, juggled, rotated, rotates, splits, covers, serves
HARDTO: matter, hard, harder, trick, problem, challenge, challenging, impossible, months, slow, luck, struggle, difficult
HARDTO: tough, nightmare, needle, unicorn, another story, easier said, story, thing, lengthy, takes
SEEKING: finding, hiring, recruiting, getting, keeping, retaining, attracting, locating
SEEKING: to find, to hire, to recruit, to keep, to fill, to staff
BODYHELP: body, bodies, hands, warm body, set of hands, more staff, more people, more help, another adult, another person
BODYHELP: extra staff, extra person, extra body, human being, human, another body
CAPACITIES: capacity, bandwidth, manpower, person power, staff power
OPENSUP: becomes available, become available, opens up, open up, comes open, comes up, comes available, frees up, is freed
OPENSUP: frees, is available, are available, comes free, is free, becomes free, gets hired, is hired, is found, is in place
OPENSUP: shows up, comes along, starts, onboards, comes on
ONEPERSON: one, someone, somebody, aide, para, person, position, spot, slot, adult, assistant, body, staff, one on one, hire
QUITS: quit, quits, leave, leaves, walk, walks, last, lasts, bail, bails, disappear, burn out
AFTERTIME: after, within, in, by, every, each
SHORTWHILE: week, weeks, day, days, month, months, christmas, year, october, november, lunch, shift
DOESALSO: serves as, works as, doubles as, acts as, used as, functions as, is also, also runs, also does, also covers
DOESALSO: also works, fills in as, stands in as, been made, made into, subs as, serving as, working as, acting as
DOESALSO: doubling as
OTHERPOST: supervisor, secretary, clerk, receptionist, crossing guard, cafeteria, lunchroom, librarian, playground, recess
OTHERPOST: office, substitute, sub, teacher, monitor, translator, nurse, testing, duty, gym
MINORWORD: need, needs, needed, want, diagnosis, should
SERVED: coverage, staffing, service, services, personnel
LEAVESOFF: leaves at, ends at, gets off at, goes home at, clocks out, off at, is gone by, done at, only here
LEAVESOFF: only works, only there
LEAVESOFF: limits her to, limits him to, hours end, day ends, shift ends, leaves by, leaves before
NOONE: nobody, none, not a soul, no adult, no staff, no aide, no sub, not anyone, not anybody, no person, not one person
PUTS: put, send, give, assign, spare, pull, use, ask, get, find, place, tap, free up, offer
"""
RULES = """
    NOONE ~6 PUTS ~3 him|her|with|there|next|to|you|them
    EVERYONE ~4 BUSYWITH ~3 somebody|someone|kids|student|students|elsewhere|class|END|assigned|a / KIDS PLACES does
    we|they|school|district|i|us ~1 NOTANY ~1 have|has|had|got ~1 a|an|another|any|one ~1 adult|person|body|sub|slot|substitute|
        grown|replacement / MINORWORD
    there ~1 is|was no ~1 person|adult|body|substitute|sub|replacement
    NOTANY|cannot cover|covered ~2 those|it|that|them|him|his|her|this|specials|lunch|recess|bus / MONEY medicaid insurance
    hiring|recruiting ~3 season|window|over|closed|done|stalled|slow
    NUMBER ~2 HELPERS|CREW|aides ~1 down|short|out|absent
    GIVESUP & ANOTHERONE & GOESWITHOUT
    NOTDONE & STAFFREASON
    one|only|single|NUMBER ~1 HELPERS|CREW ~1 on|for|in ~2 whole|entire ~1 PLACES
    NOTANY ~3 CAPACITIES / teacher tchr teachers needed program placement his her
    SEEKING & CREW|HELPERS|one|BODYHELP & HARDTO
    HELPERS ~3 assigned|reassigned|given|moved|sent ~1 to ~2 other|another|different|higher|kindergarten
    moved|reassigned|gave|sent|shifted|took ~3 HELPERS ~1 to|for ~3 class|classroom|another|other|kindergarten|room
    CREW|HELPERS ~1 not ~1 want|take|accept ~4 assignment|job|position|shift|it|work
    when|once|if|until|till|soon|after ~3 ONEPERSON ~2 OPENSUP / needed evaluation
    LEAVESOFF & NOONE
    NOONE ~1 after|for ~3 period|afternoon|afternoons|lunch|bus|rest|hour|morning|recess|dismissal
    find|show|send|bring me ~2 person|body|one|someone|somebody|aide
    CREW|they|HELPERS ~1 QUITS ~2 AFTERTIME ~2 SHORTWHILE
    openings|vacancies|vacancy ~2 for ~2 HELPERS
    NOTANY ~8 with ~2 CREW ~2 have|got
    spend|spends|spent|spending ~5 subbing|covering|proctoring|filling|answering
    HELPERS|she|he|i ~3 DOESALSO ~4 OTHERPOST
"""
