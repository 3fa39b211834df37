"""Another service instead: asked for an aide, got something else."""

WORDS = """
SERVICE: study skills, laptop, day school, therapeutic, study hall, peer tutoring, nurse visits, extra recess
SERVICE: calculator, folder, planner, daily report, organizer, advisory, lunch bunch, club, aba, outside agency
SERVICE: camp, summer school, intervention period, audio books, note taker, online school, virtual
SERVICE: social worker, training for, coaching, professional development, parent training, walkie talkie
SERVICE: check list, checklist, half hour, resource, social skills, counsel*, consult*, check in, check ins
SERVICE: speech, occupational therapy, ot, self contained, special class, special day class, different school
SERVICE: special program, seating, fidget*, break, breaks, sensory, visual schedule, behavior plan
SERVICE: behavior chart, co taught, co teaching, tutoring, pull out, push in, inclusion support, resource room
SERVICE: assistive technology, headphones, extra time, extended time, other school, another school, homebound
SERVICE: alternative school, shortened day, half day, small class, smaller class, therapy, bcba
SERVICE: behavior specialist, mentor, special education teacher, life skills, group, timer, tablet
INSTEAD: instead, in lieu, rather than, in place of, as an alternative, alternatively, replace with
INSTEAD: substitute for, offered, offer, offers, offering, propos*, countered, suggested, suggests
GIVEN: gave, given, gives, offered, offers, agreed to, proposes, proposed, will get, received, wrote in, added
GIVEN: add, approved, settled on, provided, got, getting, get, provide, adds, will receive, willing to, suggests
GIVEN: suggested, came back, came back was, ended up, increased, upped, extended, substituted
MINUTES: minutes, minute, half hour, an hour, one hour, hours, sessions, session, 30 minutes, twice a week
MINUTES: weekly
OTHERSTAFF: special education teacher, resource teacher, special ed teacher, speech, ot, therapist, counselor
OTHERSTAFF: bcba, interventionist, specialist, reading teacher, social worker, psychologist, resource room
OTHERSTAFF: behaviorist, learning center, consultation, consult, headphones, chart, group, tutoring, seating
OTHERSTAFF: fidgets, software, app, tablet, laptop, training, club, chair, schedule, wiggle seat, sensory, coach
OTHERSTAFF: coaching, reading group, math group, bus, check in, check ins, resource, device, picture schedule
OTHERSTAFF: communication, inclusion support, resource support, support from the teacher, inclusion, office
OTHERSTAFF: train the teacher, train, social work
REFUSED: declined, denied, refused, rejected, did not add, not add, not give, not agree, turned down, no aide
REFUSED: no para, not approve, not get, not provide, said no, instead of, rather than, in place of, in lieu of
REFUSED: wanted, asked for, requested, ask for, i asked, we asked, request was
"""
RULES = """
    rather ~8 SERVICE ~12 than
    SERVICE ~8 instead|rather ~3 AIDE
    no|not ~5 AIDE ~4 but ~8 SERVICE
    but|instead ~4 add|offer|give|provide|offered|gave|added ~8 SERVICE
    AIDE ~10 move|moving|place|transfer ~4 to ~4 SERVICE
    countered ~2 with
    rather|instead ~2 of|than ~3 AIDE ~12 suggests|suggested|proposes|proposed|recommends|offers|offered|recommended
    INSTEAD ~10 SERVICE
    in lieu|place ~8 AIDE
    instead|rather ~2 of|than ~4 AIDE ~12 SERVICE|minutes
    AIDE ~10 but|they|instead|district|school ~3 offered|gave|proposed|proposes|suggested|offering|offers ~6 SERVICE
    refus|refused|denied|declined|turned ~8 AIDE ~10 but|and|instead|offered|proposed ~8 SERVICE
    SERVICE ~6 instead
    will|can|could ~2 offer|provide|add|give|increase|try ~10 SERVICE ~8 instead
    request|requested|asked ~14 proposed|offered|suggested|recommended ~6 placement|school|program
    approved ~5 OTHERSTAFF
    no ~3 AIDE ~5 but|yes ~8 OTHERSTAFF
    OTHERSTAFF ~8 but ~2 no|not ~2 AIDE
    AIDE ~8 came|come|got|ended ~3 back|up|with|was ~10 OTHERSTAFF
    REFUSED ~10 GIVEN ~8 OTHERSTAFF
    REFUSED ~12 but|and|instead ~6 MINUTES ~8 OTHERSTAFF
    but|instead ~3 GIVEN ~8 MINUTES ~8 OTHERSTAFF|teacher
"""
