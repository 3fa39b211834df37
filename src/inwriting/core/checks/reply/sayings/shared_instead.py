"""Shared instead: help for the class or the group is there, or the plan's wording does not say "for him only"."""

from inwriting.core.checks.reply.sayings import shared_instead_deeds, shared_instead_spread, shared_instead_words

WORDS = shared_instead_words.WORDS + shared_instead_deeds.WORDS + shared_instead_spread.WORDS

# Adults are there for the room, the hall, the grade.
_THERE_FOR_ALL = """
    AIDE ~6 between ~3 PLACE
    an adult ~1 in ~1 the ~1 area|vicinity|room|setting|building|hall
    ONEADULT ~1 in ~2 PLACE ~3 can|will|could|would ~2 check|help|watch|look|assist|support|keep
    there|as ~4 for ~1 everyone|everybody / WANTED
    AIDE ~8 enough|sufficient|adequate ~6 KIDS|students|class
    AIDE ~4 who ~2 is ~1 already
    already ~3 AIDE ~3 assigned|in|there
    AIDE ~4 watch|helps|help|keep ~5 everybody|everyone|else
    para|aide|paraprofessional|adult support ~3 in ~2 classroom|class ~4 can|could|means|mean|is|not
    AIDE ~3 to|for|with ~2 whole|entire|full ~3 class|grade|room|team|pod|group|program|bus
    CLASSAIDE / CLASSAIDENEED NOCLASSAIDE NOTSHARED SHAREDREFUSED
    already|currently ~4 AIDE ~4 in|there|room|class|classroom / DEPEND
    already ~2 has|have|had|is|are ~5 AIDE / DEPEND
    two|three|four|several|2|3|4 AIDE ~3 in|for ~3 CLASS / SICK
    one|an|a AIDE ~2 in ~2 CLASS ~6 already|everyone|all|for / 1:1
    teacher ~3 and ~2 SIZE AIDE|PARAS|paras|aides|assistants
    two|both adults|aides ~6 all|everyone|whole|KIDS
    AIDE ~5 for ~1 the ~1 teacher|teachers|class|classroom|room|program / WANTED
    SIZE ADULTS ~3 in|on|for|at|inside|across ~4 PLACE / NOBODYTHERE NOTSHARED training trained
    PLACE ~3 has|have|comes|already|staffed|with ~4 SIZE ~1 ADULTS / NOBODYTHERE SICK
    there|already|room|class|classroom ~3 ONEADULT ~3 in|on|assigned ~3 PLACE / NOBODYTHERE WANTED
    ONEADULT ~2 in|on ~3 PLACE ~2 is|are ~2 there|available|already / ALLTAKEN
    ONEADULT|she ~2 is|are ~2 for ~1 the ~1 PLACE / WANTED
    in|into|on that|the|every|each|his|her|our PLACE ~3 is|are ~2 there ~2 for
    is|are ~1 there for ~2 the|all|any|every|everyone|everybody|whole ~3 PLACE|KIDS|CROWD|OTHERS
    along with ~2 the ~1 OTHERS|rest|other / formula
    AIDE ~6 built ~1 into|in
    floaters|floater
    plenty|lots of ~1 ADULTS
    AIDE ~8 all ~2 learners|scholars|keiki|friends|kiddos
"""
# More children than helpers, or a helper who has others too.
_MANY_TO_ONE = """
    SIZE ~1 KIDS|kindergartners|graders ~8 one ~1 AIDE / NOBODYTHERE ANOTHERHAS NOTSHARED
    avail|available ~1 to ~1 all|every|any
    AIDE ~16 share ~1 END / CONCERNED
    support|type|level|adult|assistance|sharing ~2 shared / CONCERNED
    AIDE ~4 WORKSWITH ~2 SIZE ~3 CROWD / NOTSHARED DAYLONG
    AIDE|she|he|they ~3 HERD / SEATED NOBODYTHERE
    one ~1 for ~1 the|each|every ~1 PLACE|wing / ONEOWN day
    AIDE ~7 another|second|third ~1 student|child|kid|boy|girl|pupil / STANDOUT ANOTHERHAS HANDEDOVER
    share|shares|sharing ~1 ms|mrs|mr|miss|him|her|aide|person ~3 with / CONCERNED
    SIZE ~1 ieps|plans|schedules ~8 AIDE|same|hour|time
    AIDE ~8 across ~2 students|children|kids|classes|rooms|grades|buildings
    AIDE ~4 among ~2 students|children|kids|classes|rooms|grades|buildings
    classrooms|rooms|schools|teachers|grades|buildings|programs ~2 share|sharing
    AIDE ~12 with|to|for|between|of ~2 two|three|four|five|another|SIZE ~2 other|boys|girls|kids|students|children|
        child / HANDEDOVER
    AIDE ~9 WORKSWITH ~6 another|other|others|several|multiple|three|four|five|six|eight|ten ~3 KIDS|little|one
    AIDE ~4 among ~6 students|kids|children|rooms|classes|classrooms|KIDS
    AIDE ~4 between ~3 SIZE|classrooms|rooms|classes|groups|students|kids|children / BARRIER NOTSHARED
    NUMBER AIDE ~3 cover|serve|support|handle|watch|covers
    one|a|an AIDE ~2 for ~2 SIZE ~4 KIDS
    NUMBER ~3 AIDE ~12 SIZE ~3 KIDS / NOTSHARED
    one ~1 lady|adult|person|woman|staff|man|aide|para ~3 for|with|to ~2 SIZE|every|all|whole ~3 KIDS|CROWD / NOBODYTHERE
    SIZE ~1 AIDE|ADULTS ~2 for|to|with|across|among ~3 SIZE ~2 CROWD / NOBODYTHERE
    SIZE ~2 CROWD ~8 and ~2 SIZE|one ~1 AIDE|ADULTS / NOBODYTHERE
    AIDE ~4 for|to|with ~4 and ~3 another|other|two|three|his|her ~2 boy|girl|child|student|kid|boys|girls
    she|he|time|day|hours|hers|AIDE ~3 splits|divides|split|divided ~6 among|between|three|two|four|KIDS|rooms
    share|shared|sharing|split ~4 AIDE|one|adult|assistant|person|staff|two|three / CONCERNED NOTSHARED SHAREDREFUSED
    AIDE ~6 share|shared|sharing|split|splitting|divided|rotated / CONCERNED
    AIDE ~9 WORKSWITH ~2 OTHERS / NOTSHARED BARRIER
    AIDE ~5 rotate|rotates|float|floats|circulate|circulates|roam|roams|roving|floating|rotating
    float|floats|roving|floating|rotating|circulating|roaming ~3 AIDE
    AIDE ~8 also|too ~3 WORKSWITH ~5 kids|students|children|others|other|boys|girls|classmates / NOTSHARED
    NUMBER adults ~3 NUMBER
    cover|covers|covering ~2 OTHERS / PULLED SICK
    AIDE ~8 multiple|several|various ~2 classrooms|students|children|kids
    just|only ~2 SIZE AIDE|PARAS / SICK
    HAND|she|he|they ~6 WORKSWITH ~2 SIZE ~2 KIDS / TEACHNOT NOTSHARED years
    AIDE ~4 also ~3 listed|assigned|named|on|works|has ~6 SIZE|KIDS|children
    PERSONS ~5 covering|covers|serving|serves ~3 grades|k|kindergarten|two|three|four|both|all|whole|several
    one|a|single ~2 PERSONS ~4 for|among|between|across|to|with ~4 SIZE ~2 CROWD / LOOKED DAYLONG
    one|a|single ~2 PERSONS ~3 for ~3 group|cluster|class|grade|room|section|bus
    rotate|rotates|rotating|rotated|share|shares|sharing|shared|split|splits|splitting|float|floats|
        spread ~4 HELPWORD ~6 SIZE|CROWD|around|kids|children / CONCERNED FADEGOAL
    SIZE ~1 HELPWORD ~4 SIZE ~1 CROWD / SICK
    HELPWORD ~10 whichever|whoever|whomever
    AIDE|they|PARAS ~8 HERD / NOBODYTHERE
    HERD ~8 AIDE|PARAS|kids|students|children / NOBODYTHERE
    AIDE ~3 small ~1 group|groups
    small group ~2 AIDE|paraeducator|para|aide|support
    whichever ~3 AIDE|assistant|staff|adult
    RATIO / 1:1 NOTSHARED OFFERTEACH
    RATIO ~8 AIDE|support|adults|sufficient|suff|enough|meets / NOTSHARED OFFERTEACH
    AIDE ~8 RATIO
    ratio|support|aide|group|classroom ~4 rather|instead ~2 than|of ~3 individual|dedicated|1:1|one
"""
# The help is given to a class, a programme, a building: it is not the child's.
_BELONGS_TO_CLASS = """
    AIDE ~7 building|school|campus|program|classroom ~1 resource / room
    AIDE ~3 go|goes|come|belong|belongs|assigned ~1 with|to ~2 classrooms|rooms|classes|teachers|programs|classroom
    access ~4 AIDE ~5 CLASS
    support|assistance|help|AIDE ~6 goes|allocated|given|assigned|provided|belongs ~2 to|for ~3 CLASS
    assigned ~3 to ~3 classroom|class|program|room|building|grade|teacher
    AIDE ~5 assigned|allocated|given ~4 class|classroom|room|group|grade|school|teacher|program|environment
    HAND ~6 belongs|belong|goes|go|attached|assigned ~3 room|class|program|teacher|building|grade
    AIDE ~4 follow|follows|goes|stays|belongs ~3 class|classroom|room|teacher|program
    HAND|staff|hours|minutes ~12 NOTCHILD / NOTSHARED
    zone ~1 coverage|model|defense|approach|system|zones
"""
# The plan's words leave room: it does not say who, or that it is for him alone.
_WORDING_GAP = """
    means|mean ~2 all|any|anyone|anybody|everyone|whoever ~3 us|adult|staff|room|here|employee|person|who|is
    adult support|assistance ~6 any ~2 adult|staff
    not ~3 exclusively|solely|just|only|specifically ~3 for|to|his|her|him
    not ~6 AIDE ~6 him|her|them ~1 only|alone
    not|never ~8 just|only ~1 him|her
    WRITTEN ~6 UNWORDED ~8 who|alone|him|her|anyone / NOTUS
    access ~1 to ~2 AIDE|adult|support ~6 not|means|mean|is
    nobody ~2 gets|has|have|get ~2 their|his|her|an|a ~1 own
    not ~6 just|only ~1 for|with ~1 him|her
"""
RULES = "".join((
    _THERE_FOR_ALL, _MANY_TO_ONE, _BELONGS_TO_CLASS, _WORDING_GAP, shared_instead_deeds.RULES, shared_instead_spread.RULES,
))
