"""Another service instead: asked for an aide, got something else."""

WORDS = """
ELSE: bench, buddy, buddies, extra recess, longer recess, card, moving his seat, moving her seat, program at
ELSE: feelings chart
ELSE: social worker, learning coach, early release, leave early, leave class, peer support, lunch group
ELSE: breakfast club
ELSE: mindfulness, yoga, therapy dog, coloring, playlist, music, art class, chess club, homework help, lunch detention
REPLACES: take the place of, taking the place of, do more for, in its place, instead
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
ELSE: hold him back, hold her back, retain, retention, repeat the grade, repeat kindergarten, front row
ELSE: wiggle cushion, cushion, seat up front, move his seat, move her seat, corner, bean bag, tent, swing, trampoline
ELSE: pass system, moving his desk, moving her desk, seat by the door, homeschool*, home school, leave class early
ELSE: early dismissal, apps, list of apps, website*, links, phone numbers, medication, meds, books, worksheets
ELSE: packet of worksheets, weighted vest, vest, bell, different classroom, another classroom, other classroom
ELSE: another class, other class, another room, different room, half days, half day, speech, occupational therapy
ELSE: ot consult, ot, pt, physical therapy, slp, language therapy, counsel*, therapy, consult, consults, consultation*
ELSE: social skills, social group, friendship group, lunch bunch, lunch group, lunch buddies, social work
ELSE: social worker, check in, check ins, check ins and, cico, check in check out, breaks, movement breaks, break card
ELSE: break cards, pass, cool down, calm corner, calm down, calming corner, sensory, fidget*, weighted, wobble
ELSE: headphones, earplugs, ear defenders, noise canceling, slant board, standing desk, wiggle seat, seat cushion
ELSE: visual schedule, visuals, picture schedule, first then board, timer, timers, sticker chart, behavior chart
ELSE: token*, reward chart, point sheet, chart, checklist, planner, folder, agenda, laptop, tablet, ipad, chromebook
ELSE: talker, aac, device, communication device, app, software, assistive technology, audiobook*, text to speech
ELSE: recorder, walkie talkie, radio, tracker, gps, door alarm, camera, mirror, gate, fence, harness, resource time
ELSE: resource room, resource support, resource minutes, resource, pull out, push in, inclusion support, co taught
ELSE: co taught class, co teaching, reading group, math group, reading intervention, math intervention
ELSE: intervention block, intervention period, study hall, study skills, learning lab, learning center, tutoring
ELSE: tutor, specialized instruction, specially designed instruction, sdi, more instruction, small group instruction
ELSE: reteaching, 504, 504 plan, section 504, preferential seating, extra time, extended time, seat change
ELSE: modified assignments, behavior plan, bip, behavior contract, behavior consult*, behavior specialist, bcba
ELSE: autism specialist, coaching, safety plan, crisis plan, health plan, teacher training, staff training
ELSE: training for, professional development, card, cards, laminated, poster, notebook, binder, clipboard, stool, bin
ELSE: basket, stress ball, behavior coach, instructional coach, inclusion coach, coach, parent training, social story
ELSE: social stories, mentor, mentoring, mentorship, club, big brother, homework club, summer school, esy
ELSE: nurse will see, nurse visits, nurse checks, nurse check, psychologist minutes, art therapy, shortened day
ELSE: partial day, reduced day, modified day, late start, homebound, home instruction, virtual, online school
ELSE: online academy, home hospital, wiggle, chew*, brochure, pamphlet, door to door, smaller class
ELSE: small class, different school, other school, another school, different class
ELSE: aac system, communication system, fm system, hearing system, car seat, small van, harness, harnesses
ELSE: safety vest
ELSE: class notes, copies of, guided notes, note taking app, accommodation, accommodations, workload
ELSE: adapted pe, adaptive pe, workshop, workshops, study skills class, executive function coaching, keyboarding
ELSE: vision therapy, music therapy, equine, aba, ermhs, wraparound, word prediction, speech to text, voice typing
ELSE: pragmatics, pragmatic group, wilson, orton, phonics, reading program, reading specialist, push in minutes
ELSE: resource lessons, resource period*, ict, integrated co teaching, sdi minutes, shortened schedule
ELSE: modified schedule, schedule change, change of schedule, behavior support plan, positive behavior, fba
ELSE: functional behavior assessment, at eval, at evaluation, assistive tech, eleven accommodations, reward system
ELSE: incentive chart, break space, quiet room, peer buddy, peer buddies, peer tutor*, peer mentor*, buddy system
ELSE: circle of friends, in home, home support, respite, private therapy, outside therapy, outside counseling
ELSE: clinic, hotline, sensory room, sensory diet, obstacle, heavy work, compression, gum, pencil grip*, line reader
ELSE: wheelchair lift, ramp, elevator key, smartwatch, watch, alarm, beeper, pager, fence, lock, geofence, airtag
ELSE: pep talk*, newsletter, support group, book list, webinar*, online course, video model*
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
PROGRAM: different setting, another program
PROGRAM: self contained room, smaller structured, structured setting, center based class, special education room
PROGRAM: special ed room, other campus, sister school, another building, different building, small group setting
PROGRAM: resource setting, pull out setting, resource support, more pull out, hospital program, home instruction
PROGRAM: therapeutic school, specialized school, regional program, county program, self contained class
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
HUMAN: aide, aides, para, paras, paraprofessional*, paraeducator*, assistant, attendant, one on one, one to one, 1:1
HUMAN: person, somebody, someone, human, adult, adults, helper, shadow, extra adult, adult support, aide support, tech
HUMAN: babysitter*, nanny, scribe, reader, note taker, facilitator, communication partner, bus monitor, monitor
HUMAN: escort
HUMAN: rider, pulse, ias, isa, sna, scia, bus aide, bus attendant, attendant, a second adult, extra person
HUMAN: staff person
HUMAN: grown up, hands, body, bodies, positions, adult attention, adult time, personal, individual support, ea, ta, ia
SOMEAIDE: will provide an aide, assigned an aide, agreed to an aide, add an aide, aide starts, added an aide
SOMEAIDE: offered an aide, give him an aide, give her an aide, approved an aide, will have an aide, para minutes
SOMEAIDE: aide minutes, aide hours
TRYOUT: first, trial, weeks, let us see, before we, then, prior to, if it is not helping
SPLITTING: split, share, shared, sharing
MEDTASK: insulin, medication, meds, glucose, feeding, catheter*, inhaler
REPLACES: replaces, replaced, replace, replacing, takes the place of, took the place of, substitutes for
REPLACES: substituted for
REPLACES: in place of, in lieu of, instead of, rather than, in favor of, as opposed to, not an, over an
REPLACES: over providing
REPLACES: over assigning, over adding, over a personal, over a dedicated, preferable to, than by
SUFFICES: serve, do, meet, address, handle, cover, let, allow, help, solve, fix, take care of, suffice, enough, give
SUFFICES: get
SUFFICES: provide, keep, right tool, right answer, better served, best served, served by, do the job, do the trick
TURNEDDOWN: denied, refused, declined, rejected, not approved, not granted, not offered, not added, not provided
TURNEDDOWN: turned down, not being granted, dropped, off the table, not adding, not given, crossed off, not authorized
TURNEDDOWN: not recommended, no, not, unnecessary, not necessary, not needed, not assigned
TAKENUP: offered, accepted, approved, added, proposed, recommended, provided, adopted, increased, furnished, selected
TAKENUP: chosen, agreed, granted, to be added, instead, yes, started, starting
CLASSAIDEWORD: classroom staff, classroom aide, shared aide
ONTOP: on top of, in addition, as well as, not in place of, along with, and not in place
CLASSMEET: meeting, conference, observation
IOFFER: i offered, we offered, i offer, my offer
HASNOW: has, receives, already, currently, continues, gets
GIVECHANCE: chance, a try, a shot
ANYSTAFF: available staff, existing staff
"""
# Said in one sentence: this, not that.
_THIS_NOT_THAT = """
    ELSE|PROGRAM ~6 and|but no ~3 HUMAN / SOMEAIDE HASNOW
    instead|rather ~1 of|than ~3 HUMAN|assigning|giving|hiring|staff ~8 gets|get|got|has|gave|leaves|sits|
        uses / SPLITTING IOFFER
    told ~1 me|us ~2 to ~1 get|find|hire|try ~3 ELSE / TRYOUT
    START ~3 how|what about|if ~8 ELSE|PROGRAM
    what ~1 we|they|i ~2 can|could|will ~1 do|offer|give|provide ~1 is ~5 ELSE|PROGRAM
    HUMAN ~4 TURNEDDOWN ~4 and|but ~3 ELSE|PROGRAM / SOMEAIDE
    ELSE|PROGRAM|train ~8 but ~3 not ~3 HUMAN|anyone|anybody / SOMEAIDE
    ELSE|PROGRAM ~6 more ~3 than ~3 HUMAN
    all ~4 was|is ~3 ELSE / HASNOW
    ELSE|plan ~4 instead|rather ~1 of|than ~3 HUMAN|staff / SPLITTING
    asked|wanted|requested|wanting ~6 HUMAN|help|hours ~6 ELSE|PROGRAM / SOMEAIDE TRYOUT
    try|tried ~2 ELSE ~6 asked ~4 HUMAN
    ELSE|PROGRAM ~12 REPLACES ~8 HUMAN / SPLITTING ONTOP IOFFER MEDTASK
    HUMAN ~8 REPLACES ~8 ELSE|PROGRAM / SPLITTING ONTOP
    REPLACES ~5 HUMAN ~14 ELSE|PROGRAM / SPLITTING ONTOP IOFFER
    REPLACES ~4 HUMAN ~3 request|requested|asked|wanted / SPLITTING ONTOP
    ELSE|PROGRAM ~8 so|therefore|thus|hence ~12 HUMAN ~6 TURNEDDOWN / SOMEAIDE HASNOW teacher TRYOUT
    ELSE|PROGRAM ~8 so|therefore|thus|hence ~2 TURNEDDOWN ~4 HUMAN / SOMEAIDE HASNOW teacher TRYOUT yet
    ELSE|PROGRAM ~4 TAKENUP ~8 HUMAN ~6 TURNEDDOWN / SOMEAIDE
    ELSE|PROGRAM ~4 TAKENUP ~4 TURNEDDOWN ~4 HUMAN / SOMEAIDE
    HUMAN ~4 TURNEDDOWN ~6 ELSE|PROGRAM ~4 TAKENUP|will|can / SOMEAIDE
    yes ~2 ELSE|PROGRAM ~16 no ~10 HUMAN
    TURNEDDOWN ~4 HUMAN ~3 but|however ~4 can|will|could|would|do|did ~6 ELSE|PROGRAM / SOMEAIDE
    ELSE|PROGRAM ~3 will|would|can|could ~3 SUFFICES ~16 HUMAN ~6 TURNEDDOWN|not|unnecessary / SOMEAIDE TRYOUT
    ELSE|PROGRAM ~3 will|would|can|could ~3 SUFFICES ~12 without ~4 HUMAN / TRYOUT
    ELSE|PROGRAM ~4 will|would|can|could ~2 SUFFICES ~4 better ~3 than ~8 HUMAN|asking
    better|best ~2 served|met|addressed|supported ~2 by|with|through|in ~8 ELSE|PROGRAM ~6 than
    with ~6 ELSE ~16 not ~4 see|need|role|call|reason|place ~6 HUMAN / TRYOUT
    with ~8 ELSE ~6 no ~2 call|need|reason|role ~3 HUMAN / TRYOUT
    not ~2 HUMAN ~4 it|needs|need|but ~6 ELSE|PROGRAM / SPLITTING TRYOUT
    ELSE ~8 not|no|isn ~1 a ~2 HUMAN / SOMEAIDE HASNOW TRYOUT
    answer|answers|answered|respond|responds|responded|reply ~6 with ~8 ELSE|PROGRAM / SOMEAIDE
    ELSE ~10 cheaper|cheap|free ~3 than|END|as ~3 HUMAN|END
    why|no ~2 hire|pay ~4 when ~8 ELSE
    ELSE ~10 HUMAN ~3 runs|costs|cost|thousand|grand
    moved|placed|sent|transferred|transfer|place ~4 PROGRAM ~6 because|has|have|where ~6 HUMAN|aides|adults
    ELSE|PROGRAM ~6 till|until ~4 find|hire|get ~3 HUMAN
    counteroffer|counter|compromise|consolation ~4 ELSE|PROGRAM
    request ~8 HUMAN ~6 answered|met ~2 with
    every ~3 but|except ~8 HUMAN
    ELSE ~1 will|would|should ~1 solve|fix|do|handle|help ~1 it|this|that|the|him|her
    only ~2 give|gave|offer|offered|provide|add ~4 ELSE
    ELSE ~12 is ~2 his|her|the ~2 support|help|aide|adult|person
    no ~3 HUMAN ~2 but|yet ~3 can|could|may|will ~2 use|have|go|take|sit|eat|leave|come|stay
    HUMAN ~2 and|but ~1 yes
    have ~1 you ~2 considered ~4 ELSE|PROGRAM
    thought|considered|thinking ~2 about|of ~3 ELSE|PROGRAM
    HUMAN ~2 but ~3 will|would|can|could ~1 let|allow
    alternative ~1 to ~3 HUMAN
    what ~1 we|i|he|she|they ~1 got ~12 ELSE|PROGRAM
    rather|instead ~1 than|of ~2 staff|staffing|HUMAN ~6 OFFERS ~6 ELSE|PROGRAM / SPLITTING
    solution|answer|response|fix|alternative|compromise|offer ~2 was|is|being ~6 ELSE|PROGRAM
    program|school|classroom|setting|class|placement ~8 better ~3 than ~5 HUMAN
    instead of ~4 HUMAN ~10 they|school|team|she|he ~2 let|have|make|put|gave|sit|sits|sends|send
    put|putting ~2 him|her ~1 on ~3 half|short|shortened|reduced|modified|partial
    ELSE|PROGRAM ~3 instead|rather ~3 HUMAN / SOMEAIDE
    ELSE ~1 not ~3 HUMAN / SOMEAIDE
    device|schedule|chart|talker|timer|app|headphones ~10 prior|before ~5 talk|talking ~3 HUMAN / GIVECHANCE
    more ~5 ELSE ~3 not ~2 more
    consult|consultation|training|therapy|device|technology|schedule is ~2 support|the|help
    if ~3 had|has|gets|uses ~3 ELSE ~6 not ~2 need|want ~3 HUMAN
    PROGRAM ~12 rather|instead|than ~4 HUMAN
    HUMAN ~14 PROGRAM ~6 FITS / SOMEAIDE
    HUMAN ~10 then ~6 FITS ~6 PROGRAM
    PROGRAM|ELSE ~3 what|all ~2 they|school|district|we ~2 offered|offer|offering|got|gave / SOMEAIDE
    request ~8 HUMAN ~10 team|district|committee|school|we ~2 OFFERS ~10 ELSE|PROGRAM
    asked|wanted|requested ~6 HUMAN ~8 OFFERS ~8 ELSE|PROGRAM
    HUMAN ~4 instead|but|so ~3 OFFERS ~6 ELSE|PROGRAM / SOMEAIDE
"""
# The school's own voice: what it can do, which is not an aide.
_WE_CAN = """
    offered|offer|offering|suggested|proposed ~2 to ~1 let|allow|have|put|move ~10 instead
    bus|send|move|transfer|ship ~1 him|her ~3 to ~3 program|school|class|campus|site|room / SOMEAIDE
    WECAN ~2 put|see|fit|take|meet|work ~6 ELSE / TRYOUT MEDTASK
    should|would|could|needs|need ~3 go|attend|move ~4 PROGRAM / SOMEAIDE
    WECAN ~4 OFFERS|see|meet|start|open|try ~8 ELSE / TRYOUT SOMEAIDE
    counselor|nurse|psychologist|therapist|ot|slp|bcba ~3 can|will|could ~2 see|meet|work|visit|check ~2 him|her|
        with / TRYOUT MEDTASK
    PROGRAM ~4 is|would|was ~3 what|where|the|better|more|appropriate ~4 offered|offer|fit|option|setting
    FITS ~6 PROGRAM / TRYOUT CLASSMEET
    do|does|be|fare|learn|thrive|served ~1 better|well|best ~3 in|at|by|with ~4 PROGRAM
    ELSE|PROGRAM ~6 better|best|right ~2 match|option|fit|choice|answer|setting|appropriate|placement
    OFFERS|offering ~5 PROGRAM|ELSE ~5 whenever|when|every ~8 HUMAN
"""
# Two sides that may stand in two sentences (read by given_instead.py).
ASKED = """
    request|requested|requests|ask|asked|sought|seeks|seeking ~3 HUMAN
    ASKAIDE ~8 HUMAN
    HUMAN ~6 denied|refused|rejected|declined|not|no
    not ~2 a person|human
    request ~2 is ~1 denied|declined
"""
GIVEN = """
    START ~1 ELSE|PROGRAM ~2 is END
    START ~1 how|what about|if ~8 ELSE|PROGRAM
    sent|sends|send|referred|pointed ~2 me|us|him|her ~4 ELSE|PROGRAM
    told ~1 us|me ~3 use|try|pay|get|call ~6 ELSE
    ELSE ~3 offered|accepted|approved|added|furnished|proposed|increased|replaced
    for ~4 going ~1 to ~1 use ~3 ELSE
    ELSE ~8 will|would ~1 serve|do|help|let|give|address|replace|suffice
    accepted|offered|proposed|changed ~6 ELSE|PROGRAM
    put|putting|sit|seat ~2 him|her ~4 front|row|corner|back
    answer|response|solution|reply ~5 was|is ~3 ELSE|PROGRAM
    now ~2 eats|sits|stays|works|goes ~3 office|alone|library|hall|nurse / HASNOW
    ELSE ~3 daily|weekly|twice|monthly|minutes|min|times|fridays|mondays|tuesdays|wednesdays|
        thursdays / HASNOW SOMEAIDE TRYOUT
    ELSE ~12 will|would|can ~1 meet|address|be ~2 need|needs|concern|concerns|appropriate|sufficient|enough|these|this
    response|answer|decision|offered|proposal|result|outcome ~4 ELSE|PROGRAM / TRYOUT SOMEAIDE ANYSTAFF
    OFFERS ~10 ELSE|PROGRAM / SOMEAIDE TRYOUT
    ELSE ~4 OFFERS / SOMEAIDE TRYOUT
    ELSE ~3 increased|added|approved|offered|given|provided
    nurse|counselor|psychologist|therapist ~1 will|can ~2 see|meet|visit|check / MEDTASK
    giving|gave|handing|handed|offering|offered ~2 me|us|him|her ~3 ELSE|PROGRAM / TRYOUT
"""
_SAID_OUTRIGHT = """
    rather ~8 SERVICE ~12 than
    SERVICE ~8 instead|rather ~3 AIDE
    no|not ~5 AIDE ~4 but ~8 SERVICE
    but|instead ~4 add|offer|give|provide|offered|gave|added ~8 SERVICE
    AIDE ~10 move|moving|place|transfer ~4 to ~4 SERVICE
    countered ~2 with
    rather|instead ~2 of|than ~3 AIDE ~12 suggests|suggested|proposes|proposed|recommends|offers|offered|
        recommended / SPLITTING
    INSTEAD ~10 SERVICE / IOFFER
    in ~1 lieu|place of ~6 AIDE / PEER CLASSAIDEWORD ONTOP
    instead|rather ~2 of|than ~4 AIDE ~12 SERVICE|minutes
    AIDE ~10 but|they|instead|district|school ~3 offered|gave|proposed|proposes|suggested|offering|offers ~6 SERVICE
    refus|refused|denied|declined|turned ~8 AIDE ~10 but|and|instead|offered|proposed ~8 SERVICE
    SERVICE ~6 instead
    will|can|could ~2 offer|provide|add|give|increase|try ~10 SERVICE ~8 instead
    request|requested|asked ~14 proposed|offered|suggested|recommended ~6 placement|school|program
    no ~3 AIDE ~5 but|yes ~8 OTHERSTAFF
    OTHERSTAFF ~8 but ~2 no|not ~2 AIDE
    AIDE ~8 came|come|got|ended ~3 back|up|with|was ~10 OTHERSTAFF
    REFUSED ~10 GIVEN ~8 OTHERSTAFF
    REFUSED ~12 but|and|instead ~6 MINUTES ~8 OTHERSTAFF
    but|instead ~3 GIVEN ~8 MINUTES ~8 OTHERSTAFF|teacher
"""
RULES = _THIS_NOT_THAT + _WE_CAN + _SAID_OUTRIGHT
