"""Staffing told by signs that stand together in any order: a job and a search, a gap and nobody to fill it."""

WORDS = """
HELPERS: aide, aides, para, paras, paraprofessional*, paraeducator*, parapro*, assistant, assistants, one on one, 1:1
HELPERS: one to one, ta, ia, ea, eas, tas, ias, shadow, helper, ed tech, ed techs, rbt, rbts, attendant, monitor
HELPERS: asst, assts, assitant, assitants, assistent, assistents
HELPERS: interpreter*, tech, technician*, scia, monitors, helpers, one on ones
CREW: people, person, somebody, someone, anybody, anyone, body, bodies, adult, adults, hands, staff, personnel, employee
CREW: employees, sub, subs, substitute, substitutes, worker, workers, replacement, candidate, candidates, applicant
CREW: applicants, stand in, workforce, manpower, ladies, grown ups, grownups, grown up, crew, folks
EMPTY: nobody, none, no staff, no people, no adult, no sub, no subs, no aide, no aides, no paras, no substitute
EMPTY: not anybody, not anyone, no adults, no personnel, no relief, no backup, no replacement, not a soul, no takers
EMPTY: no applicants, no candidates, no bodies, no coverage, no qualified, no openings, no capacity, no spare
NOTANY: not, no, never, cannot, unable, without, neither, nor, hardly, barely, lack*, inability, failed, zero, few
GETWORK: hire, hires, hired, hiring, recruit*, find, finding, found, locate*, fill, filled, filling, replace, replaced
GETWORK: replacing, attract, retain, employ, secure, identify, staffed
JOBS: position, positions, job, jobs, post, posting, opening, openings, vacanc*, slot, slots, vacant, seat, role, spot
OPENJOB: posted, open, vacant, unfilled, empty, advertised, listed, reposted
GONE: quit, quits, quitting, resign*, left, leaving, retired, transferred, absent, absence*, out, sick, gone, on leave
GONE: maternity, called out, calls out, missing, moved away, walked off, out sick, surgery, jury duty, flu, fmla
COVERS: cover, covers, covering, covered, sub, subs, subbing, substitute, substitutes, fill in, filling in, fills in
COVERS: relief, relieve, backup
PULLEDOFF: pulled, pull, pulls, pulling, borrow*, reassign*, taken, take, takes, sent, moved, called away, loan*, used
PULLEDOFF: poach*, diverted, lent, floated, floats, grabbed, yanked, redeployed, bumped, dispatched, snagged, shifted
OTHERUSE: lunch, recess, office, bus, cafeteria, testing, kindergarten, another, other, elsewhere, copy room
OTHERUSE: front desk, crossing, proctor*, hallway, dismissal, arrival, carpool, car line, phones, library, detention
OTHERUSE: playground, other rooms, other buildings
SPARE: free, available, spare, unassigned, idle, on hand, to give, to send, to assign, free up, loose, to spare
SPARE: standing by, left over, in reserve, sitting around, on the bench
SINCEWHEN: since, weeks, months, october, november, september, january, december, february, march, year, semester
SINCEWHEN: labor day, thanksgiving, christmas, fall, spring
RIGHTNOW: now, right now, currently, today, at the moment, this week, these days, presently, monday, friday
NOTENOUGH: enough, only, just, few, fewer, short, lone, single, limited
AGENCIES: our agency, an agency, agency nurse, agency staff, vendor*, contractor*, contracted, temp agency
AGENCIES: home health company, staffing company, staffing firm
AGENCIES: subcontractor*, registry, the agency
NOTYET: wait, waiting, until, till, pending, once, when, as soon as, waitlist*, list, queue, line, hold, after, next
SENTHOME: stay home, stays home, stayed home, keep him home, keep her home, kept him home, kept her home, keep them home
SENTHOME: pick him up, pick her up, picked up early, send him home, send her home, half day*, shortened, partial day*
SENTHOME: come get him, come get her, early pickup, home early, reduced day, reduced schedule, reduced sched, shorter day
SENTHOME: early dismissal, not bring him, not bring her, not to bring
EFFORTS: job fair*, indeed, craigslist, signing bonus, sign on bonus, advertis*, recruiter*, recruit*, headhunt*
EFFORTS: beat the bushes, beating the bushes, scouring, scoured, job search, interviewing, candidates, candidate pool
EFFORTS: every rock, high and low, far and wide, applicant pool, hiring fair, job board*, repost*, readvertis*
SCARCITY: drought, dearth, depleted, famine, exodus, skeleton, fumes, duct tape, hemorrhag*, bottom of the barrel
SCARCITY: scrambl*, patchwork, limping, plugging holes, musical chairs, crunch, scarce, scarcity, paucity, run dry
SCARCITY: ran dry, dried up, wing and a prayer, on empty, drowning, running ragged, cupboard, burnout, to go around
SCARCITY: to go round, unstaffed, uncovered, understaff*, breaking point, thin on, sub pool, substitute pool, attrition
CONJURES: conjure*, clone*, miracle, wave a wand, wave a magic, out of a hat, out of thin air, materializ*
CONJURES: grow people, grow aides, print people, in two places, two places at once, everywhere at once, be everywhere
CONJURES: split myself, split herself, split ourselves, make people, make one appear, snap my fingers, snap our fingers
CONJURES: blood from a stone, blood from a turnip, pull a rabbit, rabbit out, make one out of, invent one, invent people
BETTERPAY: flip burgers, flipping burgers, burgers, fast food, mcdonald's, walmart, amazon, warehouse, retail, costco
BETTERPAY: gas station, drive through, drive thru, starbucks, minimum wage, pays more, make more, makes more, earn more
BETTERPAY: better pay, higher pay, better wages, low pay, low wages, pay is low, what we pay, pays so little, for that pay
BETTERPAY: for the pay, at that wage, salary stage, our pay rate, more money
SEEKERS: people, applicant*, candidate*, anyone, anybody, nobody, they, workers, paras, aides, folks, employees, who
UNSERVED: missed, uncovered, unstaffed, unserved, not delivered, went without, gone without, going without, not covered
UNSERVED: undelivered, unfulfilled, unmet hours, unprovided
ASAVAILABLE: if available, when available, subject to availability, based on availability, staffing permitting
ASAVAILABLE: if staffing, when staffing, where staffing, staffing allows, staffing permits, as personnel
ASAVAILABLE: availability of staff, staff availability, personnel availability, depending on staff*, depends on staff*
ASAVAILABLE: contingent on staff*, provided we have, assuming we have, as long as we have, whenever staff
GETSONE: hire, hires, hired, hiring, recruit*, onboard*, replacement, filled, vacancy, find someone, find somebody
GETSONE: find a person, find a para, find an aide, find one, found one, someone is found, get someone, get somebody
GETSONE: staffed, someone new, somebody new, new hire, candidate, background check, fingerprint*, clearance
"""
RULES = """
    GETWORK & JOBS / JOBAD TEACHERGONE vote why budgeted
    HELPERS & GONE & SINCEWHEN / MONEY COVEREDBY trained
    HELPERS & JOBS & OPENJOB / JOBAD
    JOBS & SINCEWHEN & OPENJOB / JOBAD MONEY
    JOBS & EMPTY
    COVERS & EMPTY
    COVERS & PULLEDOFF & OTHERUSE
    SPARE & EMPTY
    AGENCIES & have|has|had|got|sent|sends / PUBLICAGENCY MONEY restrictive
    AGENCIES & NOTANY & CREW|HELPERS / PUBLICAGENCY MONEY restrictive
    AGENCIES & EMPTY / PUBLICAGENCY MONEY restrictive
    SENTHOME & NOTYET / SUSPENDED
    SENTHOME & GONE / SUSPENDED
    SENTHOME & NOTANY & HELPERS|CREW / SUSPENDED
    EFFORTS / JOBAD MONEY
    SCARCITY & HELPERS|CREW|COVERS / MONEY
    CONJURES & HELPERS|CREW|NOTANY
    BETTERPAY & SEEKERS / JOBAD
    UNSERVED & HELPERS|CREW / need NOTANY
    ASAVAILABLE
    RIGHTNOW & CREW & NOTENOUGH
    NOTYET ~5 GETSONE / JOBAD TEACHERGONE line
    HELPERS ~1 is|are not there|showing|coming / ENOUGHSAID for
    contract|agency ~3 lapse|lapsed|expired|ended|fell|ran
"""
