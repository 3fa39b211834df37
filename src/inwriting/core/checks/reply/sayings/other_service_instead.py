"""Another service instead: asked for an aide, got something else."""

WORDS = """
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
ELSE: online academy, home hospital, wiggle, chew*, brochure, pamphlet, transportation, door to door, smaller class
ELSE: small class, different school, other school, another school, different class
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
HUMAN: grown up, hands, body, bodies, positions, adult attention, adult time, personal, individual support, ea, ta, ia
SOMEAIDE: will provide an aide, assigned an aide, agreed to an aide, add an aide, aide starts, added an aide
SOMEAIDE: offered an aide, give him an aide, give her an aide, approved an aide, will have an aide, para minutes
SOMEAIDE: aide minutes, aide hours
TRYOUT: first, trial, weeks, let us see, before we, then, prior to, if it is not helping
SPLITTING: split, share, shared, sharing
MEDTASK: insulin, medication, meds, glucose, feeding, catheter*, inhaler
CLASSMEET: meeting, conference, observation
IOFFER: i offered, we offered, i offer, my offer
HASNOW: has, receives, already, currently, continues, gets
GIVECHANCE: chance, a try, a shot
ANYSTAFF: available staff, existing staff
"""
# Said in one sentence: this, not that.
_THIS_NOT_THAT = """
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
    ELSE|PROGRAM ~1 not ~3 HUMAN / SOMEAIDE
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
    HUMAN ~4 instead|but|so|and ~3 OFFERS ~6 ELSE|PROGRAM / SOMEAIDE
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
    in ~1 lieu|place of ~6 AIDE / PEER
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
