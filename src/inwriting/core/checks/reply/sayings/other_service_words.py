"""Words for "another service instead": services, programmes and things, and how one replaces the other."""

WORDS = """
HUMAN: direct support, direct help, hands on help, anybody, anyone, aide, aides, para, paras, paraprofessional*
HUMAN: paraeducator*, assistant, attendant, one on one, one to one, 1:1, person, somebody, someone, human, adult
HUMAN: adults, helper, shadow, extra adult, adult support, aide support, tech, babysitter*, nanny, scribe, reader
HUMAN: note taker, facilitator, communication partner, bus monitor, monitor, escort, rider, pulse, ias, isa, sna, scia
HUMAN: bus aide, bus attendant, a second adult, extra person, staff person, grown up, hands, body, bodies, positions
HUMAN: adult attention, adult time, personal, individual support, ea, ta, ia
ELSE: medicate, medicated, medicating, door chime, chime, roster, friendship table, app based, bench, buddy, buddies
ELSE: extra recess, longer recess, moving his seat, moving her seat, program at, feelings chart, social worker
ELSE: learning coach, early release, leave early, leave class, peer support, lunch group, breakfast club, mindfulness
ELSE: yoga, therapy dog, coloring, playlist, art class, chess club, homework help, lunch detention, hold him back
ELSE: hold her back, retain, retention, repeat the grade, repeat kindergarten, front row, wiggle cushion, cushion
ELSE: seat up front, move his seat, move her seat, corner, bean bag, tent, swing, trampoline, pass system
ELSE: moving his desk, moving her desk, seat by the door, homeschool*, home school, leave class early, early dismissal
ELSE: apps, list of apps, website*, links, phone numbers, medication, meds, books, worksheets, packet of worksheets
ELSE: weighted vest, vest, bell, different classroom, another classroom, other classroom, another class, other class
ELSE: another room, different room, half days, half day, speech, occupational therapy, ot consult, ot, pt
ELSE: physical therapy, slp, language therapy, counsel*, therapy, consult, consults, consultation*, social skills
ELSE: social group, friendship group, lunch bunch, lunch buddies, social work, check in, check ins, check ins and
ELSE: cico, check in check out, breaks, movement breaks, break card, break cards, pass, cool down, calm corner
ELSE: calm down, calming corner, sensory, fidget*, weighted, wobble, headphones, earplugs, ear defenders
ELSE: noise canceling, slant board, standing desk, wiggle seat, seat cushion, visual schedule, visuals
ELSE: picture schedule, first then board, timer, timers, sticker chart, behavior chart, token*, reward chart
ELSE: point sheet, chart, checklist, planner, folder, agenda, laptop, tablet, ipad, chromebook, talker, aac, device
ELSE: communication device, app, software, assistive technology, audiobook*, text to speech, recorder, walkie talkie
ELSE: radio, tracker, gps, door alarm, camera, mirror, gate, harness, resource time, resource room, resource support
ELSE: resource minutes, resource, pull out, push in, inclusion support, co taught, co taught class, co teaching
ELSE: reading group, math group, reading intervention, math intervention, intervention block, intervention period
ELSE: study hall, study skills, learning lab, learning center, tutoring, tutor, specialized instruction
ELSE: specially designed instruction, sdi, more instruction, small group instruction, reteaching, 504, 504 plan
ELSE: section 504, preferential seating, extra time, extended time, seat change, modified assignments, behavior plan
ELSE: bip, behavior contract, behavior consult*, behavior specialist, bcba, autism specialist, coaching, safety plan
ELSE: crisis plan, health plan, teacher training, staff training, training for, professional development, cards
ELSE: laminated, poster, notebook, binder, clipboard, stool, bin, basket, stress ball, behavior coach
ELSE: instructional coach, inclusion coach, coach, parent training, social story, social stories, mentor, mentoring
ELSE: mentorship, club, big brother, homework club, summer school, esy, nurse will see, nurse visits, nurse checks
ELSE: nurse check, psychologist minutes, art therapy, shortened day, partial day, reduced day, modified day
ELSE: late start, homebound, home instruction, virtual, online school, online academy, home hospital, wiggle, chew*
ELSE: brochure, pamphlet, door to door, smaller class, small class, different school, other school, another school
ELSE: different class, aac system, communication system, fm system, hearing system, car seat, small van, harnesses
ELSE: safety vest, class notes, copies of, guided notes, note taking app, accommodation, accommodations, workload
ELSE: adapted pe, adaptive pe, workshop, workshops, study skills class, executive function coaching, keyboarding
ELSE: vision therapy, music therapy, equine, aba, ermhs, wraparound, word prediction, speech to text, voice typing
ELSE: pragmatics, pragmatic group, wilson, orton, phonics, reading program, reading specialist, push in minutes
ELSE: resource lessons, resource period*, ict, integrated co teaching, sdi minutes, shortened schedule
ELSE: modified schedule, schedule change, change of schedule, behavior support plan, positive behavior, fba
ELSE: functional behavior assessment, at eval, at evaluation, assistive tech, eleven accommodations, reward system
ELSE: incentive chart, break space, quiet room, peer buddy, peer buddies, peer tutor*, peer mentor*, buddy system
ELSE: circle of friends, in home, home support, respite, private therapy, outside therapy, outside counseling, clinic
ELSE: hotline, sensory room, sensory diet, obstacle, heavy work, compression, pencil grip*, line reader
ELSE: wheelchair lift, elevator key, smartwatch, beeper, pager, geofence, airtag, pep talk*, newsletter, support group
ELSE: book list, webinar*, online course, video model*
PROGRAM: state school, state program, county class, tiny classes, smaller school, micro school, ed unit, ebd unit
PROGRAM: private school, private placement, charter school, another district, magnet school, online program
PROGRAM: life skills, self contained, special day class, sdc, center program, center based, structured learning
PROGRAM: structured classroom, autism program, autism class, autism room, autism unit, behavior class, behavior room
PROGRAM: behavior unit, behavior program, ebd, ed program, therapeutic, day treatment, day school, alternative school
PROGRAM: alternative placement, alternative program, special class, special school, separate school, separate class
PROGRAM: resource class, intensive class, intensive program, cluster program, cluster site, specialized program
PROGRAM: specialized class, specialized classroom, structured teaching, across town, adaptive class, functional class
PROGRAM: functional skills, mild moderate, moderate severe, more restrictive placement, change of placement
PROGRAM: different placement, placement discussion, placement change, out of district, nonpublic, non public
PROGRAM: residential, center school, 12:1:1, 8:1:1, 6:1:1, district 75, small class setting, smaller setting
PROGRAM: different setting, another program, self contained room, smaller structured, structured setting
PROGRAM: center based class, special education room, special ed room, other campus, sister school, another building
PROGRAM: different building, small group setting, resource setting, pull out setting, resource support, more pull out
PROGRAM: hospital program, home instruction, therapeutic school, specialized school, regional program, county program
PROGRAM: self contained class
STILLTRYING: try, trying, first, before, trained, given, until, chance, data, pilot, see how, hold off, yet, reconvene
STILLTRYING: revisit*
ELSE: o m, orientation and mobility, mobility lessons, alarms, alarms on, door alarms, read lab, friendship club
ELSE: study period, calm room, lessons in
PROGRAM: separate program*, another placement, other placement, separate placement
REPLACES: take the place of, taking the place of, do more for, in its place, instead, replaces, replaced, replace
REPLACES: replacing, takes the place of, took the place of, substitutes for, substituted for, in place of, in lieu of
REPLACES: instead of, rather than, in favor of, as opposed to, not an, over an, over providing, over assigning
REPLACES: over adding, over a personal, over a dedicated, preferable to, than by
SERVICE: study skills, laptop, day school, therapeutic, study hall, peer tutoring, nurse visits, extra recess
SERVICE: calculator, folder, planner, daily report, organizer, advisory, lunch bunch, club, aba, outside agency, camp
SERVICE: summer school, intervention period, audio books, note taker, online school, virtual, social worker
SERVICE: training for, coaching, professional development, parent training, walkie talkie, check list, checklist
SERVICE: half hour, resource, social skills, counsel*, consult*, check in, check ins, speech, occupational therapy, ot
SERVICE: self contained, special class, special day class, different school, special program, seating, fidget*, break
SERVICE: breaks, sensory, visual schedule, behavior plan, behavior chart, co taught, co teaching, tutoring, pull out
SERVICE: push in, inclusion support, resource room, assistive technology, headphones, extra time, extended time
SERVICE: other school, another school, homebound, alternative school, shortened day, half day, small class
SERVICE: smaller class, therapy, bcba, behavior specialist, mentor, special education teacher, life skills, group
SERVICE: timer, tablet
INSTEAD: instead, in lieu, rather than, in place of, as an alternative, alternatively, replace with, substitute for
INSTEAD: offered, offer, offers, offering, propos*, countered, suggested, suggests
GIVEN: gave, given, gives, offered, offers, agreed to, proposes, proposed, will get, received, wrote in, added, add
GIVEN: approved, settled on, provided, got, getting, get, provide, adds, will receive, willing to, suggests, suggested
GIVEN: came back, came back was, ended up, increased, upped, extended, substituted
MINUTES: minutes, minute, half hour, an hour, one hour, hours, sessions, session, 30 minutes, twice a week, weekly
OTHERSTAFF: special education teacher, resource teacher, special ed teacher, speech, ot, therapist, counselor, bcba
OTHERSTAFF: interventionist, specialist, reading teacher, social worker, psychologist, resource room, behaviorist
OTHERSTAFF: learning center, consultation, consult, headphones, chart, group, tutoring, seating, fidgets, software
OTHERSTAFF: app, tablet, laptop, training, club, chair, schedule, wiggle seat, sensory, coach, coaching, reading group
OTHERSTAFF: math group, bus, check in, check ins, resource, device, picture schedule, communication, inclusion support
OTHERSTAFF: resource support, support from the teacher, inclusion, office, train the teacher, train, social work
REFUSED: declined, denied, refused, rejected, did not add, not add, not give, not agree, turned down, no aide, no para
REFUSED: not approve, not get, not provide, said no, instead of, rather than, in place of, in lieu of, wanted
REFUSED: asked for, requested, ask for, i asked, we asked, request was
FITS: suggesting, suggests, look into, look at, offering, spot in, a spot, seat in, fit, nice fit, better fit
FITS: good fit, right setting, right place, appropriate setting, appropriate placement, better served, best served
FITS: better suited, belongs, instead, need to look at, consider, considering, offered, offer, proposed, propose
FITS: suggested, suggest, recommended, recommend, recommends, recommending, move, moving, transfer, placed, placement
FITS: more appropriate, pushing, push, keep bringing up, discussion, option, better option, tour, visit, openings
FITS: opening, what they offered, talk about, talking about
OFFERS: put, puts, installed, bought, ordered, set up, sent home, made him a, made her a, offered, offer, offers
OFFERS: offering, gave, give, gives, giving, given, got, get, gets, came back with, countered, proposed, proposes
OFFERS: propose, suggested, suggests, suggest, added, adds, add, adding, put in, wrote in, increased, increase
OFFERS: extended, upped, handed, handing, keep handing, settled on, open to, approved, agreed to, provide, came back
OFFERS: came back was, comes back, provided, provides, recommended, recommends, substituted, wrote, what we got
OFFERS: ended up with, included, threw in, pushing, pushed, bumped, willing to, will be, talked about, turned to
OFFERS: moved to, discussed, instead
WECAN: i can, i could, we can, we could, we will, we would, we are, our counselor, our social worker, our psychologist
WECAN: our ot, our bcba, our behavior, the nurse will, nurse can, counselor can, counselor will, social worker can
WECAN: social worker will, team can, team will, team proposes, team offers, district can, district will
WECAN: district offers, district proposes, school can, school will, school offers, committee offers, they will
WECAN: they can, they would, happy to, glad to, team is proposing, district is proposing, we have, we propose
WECAN: we offer, we suggest, we recommend, team recommends
ASKAIDE: asked for a, asked for an, asked for one, ask for a, asked about a, request for, requested, requesting
ASKAIDE: wanted, i say, we say, asking for, asked for, request was, rejected, denied, declined, refused
ASKAIDE: in response to, asks for, ask for, want, wants, requests, not approved, not agree, not agreed, begged for
ASKAIDE: pushed for, applied for, proposed, no more, no, not, is not, need for, establish, turned down, not add
ASKAIDE: truly requires, instead of, rather than
SOMEAIDE: will provide an aide, assigned an aide, agreed to an aide, add an aide, aide starts, added an aide
SOMEAIDE: offered an aide, give him an aide, give her an aide, approved an aide, will have an aide, para minutes
SOMEAIDE: aide minutes, aide hours
TRYOUT: first, trial, weeks, let us see, before we, then, prior to, if it is not helping
SPLITTING: split, share, shared, sharing
MEDTASK: insulin, medication, meds, glucose, feeding, catheter*, inhaler
SUFFICES: serve, do, meet, address, handle, cover, let, allow, help, solve, fix, take care of, suffice, enough, give
SUFFICES: get, provide, keep, right tool, right answer, better served, best served, served by, do the job
SUFFICES: do the trick
TURNEDDOWN: denied, refused, declined, rejected, not approved, not granted, not offered, not added, not provided
TURNEDDOWN: turned down, not being granted, dropped, off the table, not adding, not given, crossed off, not authorized
TURNEDDOWN: not recommended, no, not, unnecessary, not necessary, not needed, not assigned
TAKENUP: offered, accepted, approved, added, proposed, recommended, provided, adopted, increased, furnished, selected
TAKENUP: chosen, agreed, granted, to be added, instead, yes, started, starting
CLASSAIDEWORD: classroom staff, classroom aide, shared aide, shared para*, roaming, roving, floating, floater, pooled
CLASSAIDEWORD: shared, one assistant, entire class, whole class, small group para*, small group aide*
ONTOP: on top of, in addition, as well as, not in place of, along with, and not in place
CLASSMEET: meeting, conference, observation
IOFFER: i offered, we offered, i offer, my offer
HASNOW: has, receives, already, currently, continues, gets
GIVECHANCE: chance, a try, a shot
ANYSTAFF: available staff, existing staff
"""
