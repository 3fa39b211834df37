"""The words of staffing: people, places to fill, hiring, being away, and what only sounds like it."""

WORDS = """
PULLED: pulled, reassigned, borrowed, called away, diverted, redirected, needed elsewhere, used elsewhere, gets pulled
PULLED: covers for, floated to, taken to, taken from, grabbed, snatched, sent to cover
PULLED: poached, yanked, sent to another, filling in
DUTY: lunch duty, bus duty, recess duty, car duty, hall duty, morning duty, yard duty, copies, copying, front office
DUTY: copy room, office phones, proctoring, front desk, cafeteria duty, the office, crosswalk, car line, arrival duty
DUTY: dismissal duty, duty
DUTYLOST: lost time, lost minutes, lost his, lost her, lost my, lost our, lost it, lost one, lose skills, lose ground
DUTYLOST: lose his, lose her, lost in, losing skills, lose the, lost that, lost this, lost recess
SHORTAGE: interviewing, job openings, empty position*, short handed, high turnover, no takers, hands full
SHORTAGE: low pay, shortage*, short staffed, short on staff, short on people, short on adults
SHORTAGE: short of staff, short of people, hiring freeze, hiring crisis, hiring problem*, freeze on hiring
SHORTAGE: hard to staff
SHORTAGE: turnover, staffing issue*, staffing problem*, staffing constraint*, staffing crisis, staffing shortfall*
SHORTAGE: staffing challenge*, staffing limit*, staffing level*, staffing difficult*, staffing gap*
SHORTAGE: staffing concern*, lack of staff*, lack of personnel, lack of aides, lack of paras, staffing reasons
SHORTAGE: lack of adults, lack of people, lack of available, lack of trained, lack of qualified, lack of applicants
SHORTAGE: stretched thin, spread thin, spread too thin, stretched too thin, manpower, high demand, worker shortage
SHORTAGE: limited staff*, no staff*, insufficient staff*, not enough staff, not enough people, low staffing, no subs
SHORTAGE: no substitute*, unavailability of, staff availability, availability of staff, not fully staffed
SHORTAGE: availability of personnel, skeleton crew, be everywhere, in two places, two places at once, clone
SHORTAGE: bare bones, running thin, thin this year, staffing situation, critically low, sub pool
SHORTAGE: not staffed for, not staffed to, funded nor staffed, nor staffed, unfilled absence*, no coverage, sub coverage
SHORTAGE: triaged, hang tight, snap our fingers, snap my fingers, magic wand, conjure, requisition*
SHORTAGE: in the pipeline, triaging
SHORTAGE: backfill*, no bites, hard to fill, labor market, job market
SHORTAGE: staffing woes, staff absences, absent staff, out of bodies
NO: no, not, none, never, nobody, without, unable, neither, nor, lack*, hardly, refuse, refuses, refused
NO: insufficient, inadequate, short, zero, cannot, nothing, few
STAFF: grownups, grown ups, hands, warm bodies, floaters, aids, extra people, adult, staff, staffing, people
STAFF: bodies, personnel, subs, substitutes, substitute, sub, applicants, candidates, manpower, workers
STAFF: employees, coverage, adults, helpers, aides, paras, paraprofessionals, assistants, paraeducators, body
STAFF: person, anybody, anyone, aide, para, paraprofessional, assistant, paraeducator, monitor, monitors
STAFF: tas, eas, techs, ed techs, parapros, candidate, applicant, takers, !initial staffing, !re staffing, !at staffing
STAFF: !staffing meeting, !staffing date, !staffing conference, !staffing committee, !para support, !adult support
UNABLE: unable, cannot, can not, could not, not able, not been able, struggl*, difficult*, hard time, hard to
UNABLE: trying to, try to, having trouble, trouble, no luck, impossible to, tough to, failed to, attempting to
UNABLE: not yet, have not, has not, had not, never could, no way to, inability to
HIRE: find, found, hire, hired, hiring, recruit*, fill, filled, filling, locate, retain, keep, replace, replaced
HIRE: staff, staffed, attract, secure
OPENING: position, positions, job, jobs, vacancy, slot, slots, posting, opening, openings, anyone, anybody
OPENING: someone, somebody, candidate*, applicant*, replacement, qualified, role, roles, spot, spots, seat
NOBODY: nobody, no one, no applicants, none, no takers, no candidates, not anyone, not anybody, no qualified
NOBODY: not one, not a soul, not a single person, no body, no qualified candidate
LEFT: quit, quits, resigned, left, leaving, retired, out sick, called out, calls out, was out, is out, absent
LEFT: requested a transfer, asked for a transfer, on leave, took another job, transferred, is leaving, walked off
LEFT: walked out, no longer works, moved away
LEFT: maternity leave, went on leave, gave notice, took a job, is on leave, was on leave, out again, out today
LEFT: gone since
LEFT: out on, being out, were out, are out, is sick, was sick, calls in, called in, turned over
LEFT: !left to, !left it, !left out, !left him, !left her, !left alone, !left the, !left off, !left my, !left our
LEFT: !leaving that, !walked out with, !left outside, !leaving it, !leaving the room, !leaving class, !leaving the
LEFT: !left with, !left behind, !left blank, !left unattended, !left in
STAFFNOUN: hiring, recruitment, recruiting, staff, staffing, personnel, manpower, workforce, employee, employees
STAFFNOUN: staff's, labor
LIMITS: limitation*, limit, limits, limited, shortage*, constraint*, issue, issues, problem, problems, crisis
LIMITS: availability, capacity, challenge*, reduction*, turnover, absence*, absences, difficult*
LIMITS: restriction*, gap, gaps, vacanc*, ratio problem, levels, crunch, deficit*, openings, shortfall*
LIMITS: unavailab*, changes, numbers
SEEK: !looking into, !looking at, !looking forward, !looking over, recruiting, hiring, interviewing, advertising
SEEK: searching, looking, seeking, posting, waiting
STILLNOW: still, currently, actively, continually, constantly, always, trying
STANDIN: librarian, custodian, secretary, lunch lady, nurse, volunteer, parent volunteer, janitor, cafeteria lady
STANDIN: speech assistant, office staff, counselor, music teacher, gym teacher, bus driver, older student
WATCHES: sit, sits, sitting, watch, watches, watching, stay, stays, staying, cover, covers, covering
WATCHES: fill, fills, filling
SENDS: do, cover, send, spare, put, give, staff, sit, replace, assign, help, assist, fill, take, work, watch, stay, pull
SENDS: be with, follow, come, spares, sends, covers, go, show up, step in, fill in
POSTED: posted, advertised, advertising, posting, posts, relisted, reposted, listed, re posted, been up
STAYHOME: keep him home, keep her home, kept him home, kept her home, stay home, stays home, pick him up
STAYHOME: pick her up, keep my child home, keep my son home, keep my daughter home, sent home early, send him home
STAYHOME: was sent home, were sent home, got sent home, being sent home, sent him home, sent her home, reduced sched*
STAYHOME: send her home, pick up early, picked up early, shortened day*, half day*, keep picking him up
STAYHOME: keep picking her up, picking him up, picking her up, come get him, come get her, home early, stayed home
STAYHOME: keep them home, come to school, partial day*, early dismissal
SUSPENDED: cut, cuts, reduced, suspended, suspension, behavior log, discipline
HRWORK: fingerprint*, background check, onboarding, clearance*, the agency, drug test
NOCARE: zero, no, not one, not a single, not any, few, one
APPLYWORDS: applicants, applications, application, takers, candidates, bites, responses, applicant, resumes, interest
HELPAD: we are hiring, apply online, join our team, now hiring
JOBAD: apply, salary, qualifications, until filled, application
PARENTAL: parent education, parent training
TALK: come to the meeting, come in to talk, sign, keep in mind, be part of, be on the team, come to a meeting
TALK: be with you
TEAMMATE: observe, attend, participate
TEACHERGONE: teacher position*, teacher job, teacher quit, teacher left, teacher resigned, teacher is on leave
TEACHERGONE: teacher retired, of teachers, math teachers, science teachers, education teachers, teacher shortage
TEACHERGONE: teacher is out, teacher vacanc*, teacher was out, teacher went, medical leave, bus driver shortage
TIMESPAN: year, years, week, weeks, month, months, january, february, march, april, may, june, august, september
TIMESPAN: october, november, december, fall, spring, semester, thanksgiving, christmas, labor day, day, days, school
TIMESPAN: winter, break, quarter
INSTRUCTION: specialized instruction, adult time, restrictive, lre
BECOMEIN: become in
NEVERHIRED: never hired, refused, refuses to hire
BECOME: become, becomes
GROWNUP: lady, woman, person, adult, body, gal, guy, grownup
SOCIAL: sit with him, sit with her, play with, friends, lunch table, likes, wants to sit, wants to play
FADEWORD: fade, fading, faded, independen*, without adult, goal, fade plan, could do with
POLICY: policy, guideline*, past, after, beyond, handbook, practice, district wide
MEETING: initial, re staffing, eligibility, date of
CLASSED: classroom, classrooms, room, rooms, class
ENOUGHSAID: is the support, is support, enough, plenty, sufficient, adequate, already, suff, required, ratio
ENOUGHSAID: not need, says, say, wording
PEERCOVER: peer covers
PUBLICAGENCY: public agency, educational agency, agency may, agency shall, agency must
COMPETITOR: warehouse, target, amazon, walmart, mcdonald's, fast food, gas station, costco, starbucks, grocery store
RETIREDTO: placement, program, old school, last school, new school, transferred to, followed
ONEONE: one to one, one on one, 1:1
SUBFOR: substitute for
LOSTALONE: lost when, is lost, upset when, falls apart, melts down, shuts down, does fine when, panics
NOPROBLEM: had a problem, had problems, had trouble, had any trouble, had an issue
COVEREDBY: substitute has been, sub has been, sub is scheduled, substitute is, new one, trained substitute*
COVEREDBY: trained sub, sub worked, sub was there, stayed with him, stayed with her
COVEREDBY: sent a sub, coverage secured, sub coverage, a sub worked
COVEREDBY: send a sub, a sub came, substitute was provided, sub was provided
CUTS: vote, levy, positions will
TRYWORD: tried, exhausted, data, intervention*, strategies, evaluat*, observ*, fba, bip, collect*
FINDS: find, hire, recruit, fill, locate, identify, employ, secure, obtain, procure, attract, retain, keep, replace
FINDS: staff, come up with, scare up, drum up, round up, track down, land, supply, engage, contract, bring on
FOUND: found, hired, located, identified, secured, recruited, filled, employed, obtained, replaced, supplied, sent
FOUND: procured, retained, staffed, freed up, spared, had
WORKER: employee, employees, worker, workers, stand in, stand ins, replacement, replacements, substitute, substitutes
WORKER: sub, subs, someone, somebody, anyone, anybody, candidate, candidates, applicant, applicants, personnel, staff
WORKER: people, adults, bodies, hands, behavior technician*, technician*, interpreter*, another adult, provider
FULLUP: at capacity, fully allocated, fully assigned, fully committed, fully booked, fully scheduled, fully deployed
FULLUP: maxed, maxed out, tapped out, tied up, spoken for, all taken, booked solid, booked up, overextended, overbooked
FULLUP: stretched*, spread thin, spread too thin, overloaded, swamped, snapped up, handed out, doled out, double booked
FULLUP: full plate, plates are full, full load, full loads, already committed, all assigned
FULLUP: committed elsewhere, assigned elsewhere, accounted for, at max
FULLUP: already have students, already have kids, already has a student, already has a child, plate is full, maxed
NONELEFT: none, nobody, no, zero, not
UNUSED: unassigned, free, available, to spare, spare, uncommitted, open, left over, on hand, idle, floating
UNTIL: until, till, til, once, when, pending, awaiting, as soon as, after, whenever, contingent on, upon, subject to
HIRING: hire, hires, hired, hiring, recruitment, recruited, recruit, onboard*, replacement, vacancy, applicants
HIRING: new hire, staffing, candidate
QUEUE: in line, waitlist, waitlisted, wait list, waiting list, wait listed, queue, backlog, unserved, next in line
BORROWS: borrow, borrows, borrowed, borrowing, grab, grabs, poach, poaches, steal, steals, loan, loans, loaned, lend
BORROWS: snag, snags, commandeer*, raid, raids, swipe, swipes, use, uses
VENDOR: vendor, vendors, contractor, contractors, contracted provider, contract agency, staffing agency, staffing company
VENDOR: nursing agency, home health agency, temp agency, contracted agency, agency nurse, the agency, our agency
VENDOR: outside agency, subcontractor
HASNONE: no, none, not, cannot, zero, unable, declined, never, nobody, unfilled, pulled, withdrew
SKILLED: trained, certified, qualified, licensed, credentialed, fluent, signs, cpi, cpr, cpi trained, rbts
LACKS: lack, lacks, lacking, lacked, want of, absence of, dearth, scarcity, insufficient, inadequate, deficit of
LACKS: paucity, unavailability of, short on, short of, out of, low on, run out of, ran out of, running out of
LONE: lone, single, sole, only one, just one, only, just the one, the one, solitary
CARESFOR: responsible, serves, covers, cover, covering, has, for, with, across, handles, juggles, juggling, supports
SHIFTS: shift, shifts, workday, work day, contract, contracts, duty day, clock out, clocks out, paid hours, schedule
OFFTIMES: saturday, saturdays, summer, july, august, weekends, fridays, friday, mondays, afternoons, evenings, after school
OFFTIMES: before school, mornings, past three, after three, ten month, nine month, breaks, esy, winter break
WAGES: wages, wage, pay, hourly rate, salary, what we pay, pay scale, pay rate, paycheck
DRAWS: draw, attract, keep, anyone, anybody, people, stay, applicants, compete, hire, recruit, candidates, retain
STOODIN: stood in, stand in, standing in, fill in, filling in, filled in, sit in, sitting in, sat in, step in, stepping in
STOODIN: pitching in, pitched in, pitches in, pitch in, helps out, helping out, helped out, lending a hand
STOODIN: stepped in, cover for, covering for, covered for, pinch hit, rotate, rotating cast, take turns, taking turns
AMOUNTLEFT: had open, has open, could cover, can cover, could spare, can spare, could staff, can staff, have covered
AMOUNTLEFT: could manage, can manage, had left, has left, have open, had available, has available, able to cover
AMOUNTLEFT: able to staff, able to spare, can free up, could free up
"""
