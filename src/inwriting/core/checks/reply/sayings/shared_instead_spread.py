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
    group ~1 coaching|supervision|assistance|support|aide|coach|help / NOTSHARED WANTED
    HAND|staff|adults|people ~5 SERVEIT|TAKES ~1 everyone|everybody|all|every|each|whole ~4 HELPPLACE|unit|table|
        tables / NOTSHARED
    who|that ~1 cover|covers|watch|watches|serve|serves|supervise|supervises|monitor|monitors ~1 every|all|each|whole / NOTSHARED
    mobile|roving|floating|traveling|itinerant|rotating|flying ~2 team|squad|crew|support|unit
"""
# One helper goes from child to child, and is nobody's own.
_PASSED_AROUND = """
    HAND|i|me|she|he|they|we ~3 PASTAROUND / NOTSHARED SCARCE TEACHNOT
    SPREADS ~1 her|him|them|me|HAND ~1 around|out|among|across|between / NOTSHARED
    she|he|they|HAND ~2 is|are ~1 for ~1 all|everyone|everybody|whole|every
    HAND|support|assistance ~1 shared ~2 END|all|by|in|with|class / NOTSHARED CONCERNED
    doubled|doubling|paired|pairing|twinned|teamed ~2 up ~2 with|to ~2 another|other|a / NOTSHARED
    is|be|as|just|only ~1 one of ~1 SIZE / NOTSHARED OTHERCASE WANTED
    one|single|lone|same ~1 matron|coach|escort|attendant|driver|HAND ~1 SIZE ~1 KIDS / NOTSHARED NOBODYTHERE
    group|grp size ~3 SIZE|RATIO
"""
RULES = _WITH_THE_PLACE + _PASSED_AROUND
