"""Shared instead, told by where help belongs: it comes with a place, it is passed around, it is somebody else's too."""

WORDS = """
ROOMOWN: its own, program
ROOMOWN: non dedicated, nondedicated, undedicated, unassigned, intervention, cohort
HELPPLACE: setting, settings, environment, environments, unit, units, preschool, prek, pre k, cabin, center, camp
HELPPLACE: placement, placements, section, sections, program, programs, class, classes, classroom, classrooms, room
HELPPLACE: rooms, grade, kindergarten, team, bus, route
PASTAROUND: ping pong, ping pongs, ping ponging, ping ponged, shuttle, shuttles, shuttling, shuttled, yo yo, pinball
PASTAROUND: hopscotch, ricochet, ricochets, passed around, pass around, passes around, spread around, shuffled
PASTAROUND: shuffles, loaned, lent, loan, lend, bounced, flit, flits, traded, trade off, trading off
PASTAROUND: man to man, zone defense, play zone, plays zone, playing zone
SPREADS: spread, pass, move, float, share, rotate, circulate, shuffle, send, spreading, passing, moving, spreads
FASTEN: park, plant, glue, glued, chain, attach, pin, pinned, anchor, velcro, stick, station, parked, planted, tether
FASTEN: tethered, anchored, stationed, plop, hitch, hitched
ANOTHERS: another student, another child, another kid, another boy, another girl, another pupil, different student
ANOTHERS: different child, someone else, somebody else, second student, other boy, other girl, fellow student
PLENTYOF: number, abundance, presence, army, roomful, surplus, wealth, handful, crowd, platoon
OTHERONE: other one, other boy, other girl, other child, other kid, other student, another one, second one
OTHERONE: first grader, second grader, third grader, fourth grader, fifth grader, sixth grader, kindergartner
OTHERONE: kindergartener, preschooler, younger child, older child, younger boy, another kiddo, other kiddo
SHAREDREFUSED: shared aide would, shared para would, shared aide can not, shared para can not, declined the shared
SHAREDREFUSED: rejected the shared, refused the shared, replaced it with, request his own, request her own
SHAREDREFUSED: wants his own, wants her own, dedicated one, dedicated aide adopted, appreciation, late start
SHAREDREFUSED: send a note, please note, offices closed
SCARCE: do the math, suspended, unfilled, absent, shortage, not enough, until further notice, ride alone, quit
"""
# Help comes with a place, and there it is for whoever is there.
_WITH_THE_PLACE = """
    ROOMOWN ~1 HAND / NOTSHARED NOBODYTHERE NOTUS WANTED SHAREDREFUSED SCARCE NORMHERE
    HELPPLACE ~3 comes|come|came ~1 with ~4 HAND|ADULTS / NOTSHARED SCARCE NORMHERE
    HAND|hours|support|staff ~6 BELONGS|allotted|STATIONED ~2 to|by|with|for|in ~2 settings|environments|placements|units / SCARCE
    classroom|class|group|room|program|setting|unit based / NOTSHARED WANTED based instruction
    group ~1 coaching|supervision|assistance|support|aide|coach|help / NOTSHARED WANTED
    HAND|staff|adults|people ~5 SERVEIT|TAKES ~1 everyone|everybody|all|every|each|whole ~4 HELPPLACE|unit|table|
        tables / NOTSHARED
    who|that ~1 cover|covers|watch|watches|serve|serves|supervise|supervises|monitor|monitors ~1 every|all|each|whole / NOTSHARED
    PLENTYOF ~1 of ~2 ADULTS|HAND ~4 in|present|there|room|already|made|makes|rendered / NOTSHARED SCARCE NOBODYTHERE
    look|looks|looking|care|cares ~1 after|for ~4 group|unit|whole|cabin|class|all|everyone / NOTSHARED
    hire|hired|hires|staffed|staff|assign|assigned|allocate|pay ~1 by ~2 room|class|classroom|grade|building|program|site
    mobile|roving|floating|traveling|itinerant|rotating|flying ~2 team|squad|crew|support|unit
    replaced|replaces|instead|rather|lieu ~4 individual|dedicated|personal|one on one ~1 assignment|assignments|staffing
    anyone|anybody|everyone|everybody|whoever|all ~5 use|uses|borrow|access|share ~2 my|the|our|her|his ~1 HAND / NOTSHARED
"""
# One helper goes from child to child, and is nobody's own.
_PASSED_AROUND = """
    HAND|i|me|she|he|they|we ~3 PASTAROUND / NOTSHARED SCARCE TEACHNOT
    SPREADS ~1 her|him|them|me|HAND ~1 around|out|among|across|between / NOTSHARED
    not ~2 FASTEN ~3 by|to|with|beside|next|at|on ~2 one|any|single|a|each ~2 KIDS / NOTSHARED NORMHERE DEPEND
    everybody's|everyone's|nobody's ~2 HAND
    not ~3 belong|belongs ~1 to ~1 anyone|anybody|one|him|her|any
    she|he|they|HAND ~2 is|are ~1 for ~1 all|everyone|everybody|whole|every
    ANOTHERS HAND|hours|minutes / NOTSHARED ANOTHERHAS SCARCE
    HAND|one on one ~2 now ~1 has|covers|helps|serves ~2 SIZE ~2 KIDS / NOBODYTHERE
    assign|assigned|assignment|assigning ~2 to ~2 single|one|individual|particular ~2 KIDS ~2 discouraged|avoided|rare|not
    HAND|support|assistance ~1 shared ~2 END|all|by|in|with|class / NOTSHARED CONCERNED
    they|students|kids|children ~2 all share ~2 HAND|one|her|him|ms|miss|mrs|mr
    not ~1 his|hers|yours ~4 is ~3 class|room|everybody|everyone|all|program|classroom
    one ~1 and only ~3 HAND|one
    SIZE ~1 KIDS ~8 by ~1 myself|herself|himself
    with|to ~1 him|her|yours|mine|you ~8 with|to ~2 OTHERONE|others / NOTSHARED
    she|he|they|HAND ~3 belongs|belong|goes ~1 to|with ~2 OTHERONE|others
    doubled|doubling|paired|pairing|twinned|teamed ~2 up ~2 with|to ~2 another|other|a / NOTSHARED
    has|have ~1 others|SIZE ~2 to ~1 mind|watch|see|help|tend|serve|look|think
    is|be|as|just|only ~1 one of ~1 SIZE / NOTSHARED OTHERCASE WANTED
    one|single|lone|same ~1 matron|coach|escort|attendant|driver|HAND ~1 SIZE ~1 KIDS / NOTSHARED NOBODYTHERE
    group|grp size ~3 SIZE|RATIO
    HAND ~3 pot|pool|kitty|pie
    HAND ~14 her|his|their ~1 other|additional|regular ~1 duties|responsibilities|assignments
"""
RULES = _WITH_THE_PLACE + _PASSED_AROUND
