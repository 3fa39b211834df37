"""The second half of the words of a reply: trying first, deciding, severity, and who is speaking."""

MORE_WORDS = """
ONLY: only, unless, strictly, solely, reserved, limited to, must, without, not, no, criteria, restricted to
ONLY: exclusively, just for, except for, have to have, has to have, need a, require*, only if, when, meant for
ONLY: for those, intended for, purely
DOCNOTE: doctor's note, order, note, script, letter, diagnosis, documentation, prescription, statement, referral
DOCNOTE: recommendation, orders, paperwork, form
ORDERER: doctor, doctors, physician, physicians, medical, pediatrician, neurologist, health care
TEACHER: teacher, teachers, co teacher, co teachers, ms, mrs, mr, counselor, case manager, faculty
EXISTING: adults naturally, adults in the room, adults in the classroom, adults present, people in the room
EXISTING: staff members already, classroom adults, adults who are already, adults he already, regular classroom staff
EXISTING: present staffing, existing staffing, current staffing, existing adult*, educators in the room
EXISTING: school team members, grade level team
EXISTING: existing staff, current staff, existing personnel, existing instructional staff, existing school staff
EXISTING: school staff, classroom staff, school personnel, available staff, natural support*, staff already
EXISTING: existing site staff, existing resources, site staff, regular staff, current personnel, staff on hand
EXISTING: instructional staff, current team, existing adults, teaching staff, staff who are already
EXISTING: general education staff, present staff, classroom personnel, staff in the room, staff in the classroom
EXISTING: adults already, staff currently, campus staff, building staff
CAN: can, could, able, capable, is, are, will, would, equipped, trained
HANDLE: nudge*, tap, see to, look after, looks after, walk, walks, keep track, catch him, catch her, take him
HANDLE: take her, guide*, refocus, be there, juggle
HANDLE: handle*, manage*, meet, meets, provid*, support, supports, help, helps, give, gives, assist*, address*
HANDLE: monitor*, redirect*, step in, keep an eye, cover, covers, prompt*, deliver*, supervis*, cue*, check, checks
HANDLE: accommodate*, differentiat*, take care, attend, offer, remind*, watch*, implement*, intervene
PEER: peer, peers, buddy, classmate, classmates, peer buddy, peer helper, peer tutor*, friend
SUPPLY: support, help, assistance, redirection, cues, prompts, prompting, attention, check ins, reminders, supervision
SUPPLY: guidance, accommodations, instruction
TRY: try, start with, begin with, implement, use, attempt, explore, see, give, wait, look at, put in place, introduce
TRIED: exhaust*, tried, attempted, unsuccessful, failed, proven, documented, implemented, used, ineffective, ruled out
TRIED: not working, not worked, insufficient, considered and
INTERV: intervention*, strateg*, accommodation*, support*, alternatives, options, everything, methods, measures
INTERV: less intensive, less restrictive, resources, modifications, tools, steps
MOREDATA: more data, additional data, further data, weeks of data, months of data, not enough data, more information
MOREDATA: additional information, further information, more time, additional evaluation*, further evaluation*
MOREDATA: further assessment*, additional assessment*, more observation*, further observation*, insufficient data
MOREDATA: another evaluation, more documentation, another round, more testing, collect data, gather data
MOREDATA: collecting data, gathering data, take data, taking data, data first, the data first
FIRSTSTEP: step 1, step one, skip steps, intervention log, fail first, come back when, come back in, come back to us
FIRSTSTEP: come back after, table it, tabled, tabling, hold off, not at this time, wait until, cross that bridge
FIRSTSTEP: slow down, baby steps, maybe later, for now, ease into, first try, gradual, graduated
FIRSTSTEP: trial, data do not, data does not, data did not
FIRSTSTEP: last resort, wait and see, too early, too soon, premature, trial period, time to adjust, time to settle
FIRSTSTEP: settle in, let us see, see how, one step at a time, not there yet, first quarter, first semester
FIRSTSTEP: next semester, revisit, re visit, preceded by, reconvene in, reconsider later, adjustment period
FIRSTSTEP: check back, start small, least intrusive first, honeymoon, get to know him, get to know her
FIRSTSTEP: not tried everything, starting point, continuum of, pre referral, prereferral, mtss, rti, tier 2, tier 3
FIRSTSTEP: tier ii, tier iii, fba first, hierarchy, stepwise
ADMIN: student services, pupil services, exceptional children, executive director, regional specialist, sped office
ADMIN: special ed office, ese office, ese department, special ed department, county level, co op supervisor
ADMIN: compliance office*, attorney*, lawyers, legal, department head, top, district specialist, district rep*
ADMIN: lea rep*, lea supervisor, district team, district committee
ADMIN: director*, administrat*, admin, superintendent*, central office, district office, downtown, supervisor*
ADMIN: coordinator*, school board, the board, higher up*, higher ups, anyone higher, boss, bosses, business office
ADMIN: finance director, main office, panel, upper management, review team, legal department, headquarters
ADMIN: human resources, central administration, district administrator*, district level, sped department
ADMIN: special education department, special services, head of special, county office, cabinet, chief, those in charge
ADMIN: program specialist, area office, regional office
ADMIN: !administrative, !administration of, !school administrator present, !district wide
ADMIN: !special education director letter
TEAM: team, committee, everyone, everybody, teachers, we all, teacher, psychologist, iep team, ard committee, arc
DECIDE: pulled, removed, took, commit, commits, rule on, ruled, override, overturned, shot down, nixed, blocked, signs
DECIDE: sign, yes or no, review and, rubber stamp
DECIDE: decid*, decision*, determin*, approv*, authoriz*, sign off, signs off, signed off, permission, veto*, overrul*
DECIDE: overrid*, overrode, denied, deny, denies, refus*, said no, say no, says no, makes the call, make the call
DECIDE: make those calls, makes those calls, allow*, grant*, turned down, turn down, reject*, final say, last word
DECIDE: assigns, instruct*, not willing, the call, green light, okay it, dictat*, ok it, directed, cut
NOTUS: told i can not, told we can not, told i could not, told we could not, i was told not, were told not
NOTUS: not supposed to, can not put those, can not put that, can not write, could not write, not my place
NOTUS: not my department, get fired, lose my job, afraid to speak
NOTUS: not up to her, not up to him, not up to them, pay grade, not up to us, not up to me, not up to the
NOTUS: hands are tied, not my call, not our call
NOTUS: not my decision, not our decision, out of my hands, out of our hands, no authority, not authorized
NOTUS: not allowed to, not allowed, not permitted, forbidden, told not to, not have the authority, not have authority
NOTUS: get in trouble, instructed not, prohibited, up to the district, up to the director, district's call
NOTUS: district's decision, district call, above our heads, over our heads, over my head, beyond our control
NOTUS: beyond my control, not ours to, bigger than this team, up to the principal, up to administration
NOTUS: subject to approval, needs approval, pending approval, requires approval, must be approved, need approval
NOTUS: prior approval, pre approv*, preapprov*, have approval, get approval, got approval, obtain approval
PRIOR: without an iep meeting, without iep meeting, without a team meeting
PRIOR: no meeting, never met, without any meeting, not invited, without being invited, never asked, never consulted
PRIOR: found out later, unilateral*, on their own decision
PRIOR: already decided, already made, already been made, already printed, already written, predetermin*, pre determin*
PRIOR: already said no, mind was made up, minds made up, made up their minds, decided beforehand, decided ahead
PRIOR: before we sat, before we even, before i arrived, before i got, without asking us
PRIOR: without the team, never a team decision, without our consent, never agreed, without our input, without my input
PRIOR: without parent*, without a meeting, without telling, without my consent, outside the meeting
PRIOR: outside of the meeting, behind closed doors, after the meeting, after the iep meeting, without consulting
SENDTO: go, goes, going, went, sent, send, submit*, forward*, rout*, refer*, apply, applying, application, packet
SENDTO: request*, passed, run it by, check with, talk to, ask, approved by, go through, goes through
RESTRICT: more restrictive, most restrictive, too restrictive, overly restrictive, highly restrictive, so restrictive
RESTRICT: restrictive environment, very restrictive, restrictive setting, restrictive support, restrictive option
RESTRICT: restrictive intervention, unnecessarily restrictive, needlessly restrictive, lre, restrictiveness
RESTRICT: restrictive than, restrictive supports, is restrictive, restrictive service, segregat*, isolat*, barrier to
RESTRICT: barriers to, inclusion goals
INSTEAD: instead, in lieu, rather than, in place of, as an alternative, alternatively, replace with, substitute for
INSTEAD: offered, offer, offers, offering, propos*, countered, suggested, suggests
SERVICE: study skills, laptop, day school, therapeutic, study hall, peer tutoring, nurse visits, extra recess
SERVICE: calculator, folder, planner, daily report, organizer, advisory, lunch bunch, club, aba, outside agency, camp
SERVICE: summer school, intervention period, audio books, note taker, online school, virtual, social worker
SERVICE: training for, coaching, professional development, parent training, walkie talkie, check list, checklist
SERVICE: half hour
SERVICE: resource, social skills, counsel*, consult*, check in, check ins, speech, occupational therapy, ot
SERVICE: self contained, special class, special day class, different school, special program, seating, fidget*, break
SERVICE: breaks, sensory, visual schedule, behavior plan, behavior chart, co taught, co teaching, tutoring, pull out
SERVICE: push in, inclusion support, resource room, assistive technology, headphones, extra time, extended time
SERVICE: other school, another school, homebound, alternative school, shortened day, half day, small class
SERVICE: smaller class, therapy, bcba, behavior specialist, mentor, special education teacher, life skills, group
SERVICE: timer, tablet
SEVERE: compared him, compared her, need it most, needs it most, need one more, mildly, kids who really
SEVERE: children who really, students who really, bigger needs, higher needs, high needs, worse than
SEVERE: not like the other, not like those, truly need, really disabled, too smart, too capable, threshold
SEVERE: level of disability
SEVERE: severe enough, not severe, not that severe, high functioning, higher functioning, too high, greater needs
SEVERE: more severe, severely, severe disabilit*, severe needs, severe autism, severe and profound, most severe
SEVERE: significantly impaired, significant disabilit*, most significant*, significant needs, serious disabilit*
SEVERE: more serious, that bad, bad enough, rise to the level, rises to the level, rise to that level
SEVERE: that level of support, level of need, disabled enough, mild, more involved, most involved, worse off
SEVERE: much worse, profound*, autistic enough, low functioning, lower functioning, intense enough, extreme enough
SEVERE: greatest need*, level of severity, that much support, far worse, needs it more, need it more, more needy
SEVERE: neediest, more intensive needs, not significant enough
NOREASON: went quiet, something else, went silent, no one spoke, blank stare*, stopped coming, shrugged
NOREASON: changed topics, changed topic, brushed off, brushed me off, brushed us off, no follow up, radio silence
NOREASON: silence, dodged, avoided
NOREASON: left the room, kept reading, would not say why, not know why, no idea why, not told why, without a word
NOREASON: out of the blue, no one can tell, can not tell me why, just because, hung up, never said why
NOREASON: not given a reason, not given any, no details, no clue why, kept quiet, gave none
NOREASON: no explanation, no reason was, no reason given, no reasons, no rationale, no written, gave no reason
NOREASON: nothing in writing, not in writing, just said no, simply said no, said no and, without explanation
NOREASON: without explaining, without giving, without a reason, without any reason, without any explanation
NOREASON: without any notice, changed the subject, moved on
NOREASON: no response, no reply, no answer, ignored, never heard back, not heard back, never responded, never answered
NOREASON: not say why, not tell us why, not tell me why, won't say why, because i said so, no notice, no pwn
NOREASON: no paperwork, no prior written, no documentation, not explain, never explained, nobody explained
NOREASON: not give a reason, never gave, refused to explain, nobody would answer, nobody would, nobody told
NOREASON: no one told, no one explained, no one would, end of discussion, end of story, no discussion
NOREASON: would not discuss, not up for discussion, not negotiable, non negotiable, without discussion
NOREASON: refused to discuss, verbally denied, left it at that, did not elaborate
DENY: not be providing, told me no, told us no, told him no, told her no, not providing, not be adding, disappeared
DENY: vanished, not be assigned, not be given, not be getting, not be continu*, not continue, not fund, nope
DENY: shut down, shot down, not be written, not write, not put, not willing, unwilling
DENY: deny, denied, denies, denial, declin*, refuse, refuses, refused, refusing, refusal, rejected, rejects
DENY: turned down, disapprov*, said no, says no, say no, not approved, not agree, did not agree, does not agree
DENY: not granted, not provide, not be provided, not be able to provide, not support the request, not warranted
DENY: not necessary, not needed, not required, not recommend*, not qualify, not eligible, not happening, not happen
DENY: not going to, not add, not adding, not justified, not an option, told no, not receive, not get, not consider
DENY: not be considered, not appropriate
REMOVE: reduced, reducing, cut, cutting, removed, removing, remove, discontinu*, eliminated, taken away, took away
REMOVE: taking away, dropped, ended, stopped, faded, pulled, decreased, shortened, lost
ASKED: asked, requested, request*, wanted, applied
GOT: got, received, gave, offered, given, approved, wrote, ended up
AGREE: continue to provide, will continue, agreed to add, agreed to provide, agreed to give, agrees to provide
AGREE: agree to provide, agrees to add
AGREE: approved the, approved a, approved your, approved his, approved her, has been approved, was approved
AGREE: will be assigned, will receive, will be provided, will have a, has hired, hired a, will start, starting monday
AGREE: happy to, pleased to, granted, agreed that he needs, agreed that she needs, will provide a, will add
LAWSAYS: law says
LAWSAYS: no matter what, no matter the cost, must provide, is required to provide, are required to provide
LAWSAYS: has to provide, legally required, required by law
LAWSAYS: never a reason, not a reason, under the regulations, is no reason, cannot be a reason, not grounds
LAWSAYS: regulation says, by law, federal regulations, regulations say, court held, courts have held, supreme court
LAWSAYS: ruled that
LAWSAYS: not a lawful reason, not a legal reason, lawful reason, law does not allow, law does not permit
LAWSAYS: not an excuse, no excuse, not a valid reason, not allowed to refuse, cannot refuse because
LAWSAYS: not refuse because, cannot deny because, not deny because, cannot use, not use cost, not use budget
LAWSAYS: not a defense, idea does not allow, idea requires, law requires, regardless of cost, regardless of budget
LAWSAYS: not legally, must provide regardless, illegal to, cannot legally, not be denied because, not deny services
LAWSAYS: not relieve, not excuse, prohibits, under idea, under the law, federal law
PARENTSAYS: i told the team, i told the, i want, i wrote, i feel
PARENTSAYS: i believe, i disagree, i explained, we disagree, i argued, we argued, parents believe, parents argue*
PARENTSAYS: parent believe*, parent argu*, parents disagree, parent disagree*, i told them, i said, we told them
PARENTSAYS: i think, i replied, i reminded, i pointed out, we pointed out, we replied, we explained, my response
PARENTSAYS: mother argued, father argued, in my opinion, we believe that, parents maintain*, parent maintain*
PARENTSAYS: parents assert*, parent assert*, advocate said, my advocate, our advocate, our attorney
SCHOOLSAYS: they said, they say, school said, school says, they told, district says, district said, told me, told us
SCHOOLSAYS: they keep, principal said, teacher said, but they, they claim*, claims, response was, answer was
SCHOOLSAYS: reply was, director wrote, director said, they wrote, she wrote, he wrote, principal wrote
GIVE: zzz
GIVE: provid*, offer*, give, gives, giving, gave, given, assign*, allow*, use, uses, used, using, do, does, did, done
GIVE: doing, have, has, had, having, get, gets, got, getting, see, saw, seen, put, puts, place, places, placed, write
GIVE: writes, written, add, adds, added, grant*, employ*, hire, hires, hired, fund, funds, funded, approve, approves
GIVE: approved, supply, supplies, issue, issued
US: we, they, our, district, school, campus, county, schools, building, team, department, here, this, program, my, i
US: nobody, no one, admin, administration, principal, director
STAFFNOUN: staff, staffing, personnel, manpower, workforce, employee, employees, staff's, labor, staffing
LIMITS: limitation*, limit, limits, limited, shortage*, constraint*, issue, issues, problem, problems, crisis
LIMITS: availability, capacity, challenge*, reduction*, turnover, absence*, absences, allocation*, difficult*
LIMITS: restriction*, gap, gaps, vacanc*, ratio problem, levels, crunch, deficit*, openings, shortfall*, unavailab*
SCARCE: idiom
NORMWORD: standard, typical, typically, usual, usually, normal, normally, common, commonly, customary, practice, norm
NORMWORD: protocol, routine, routinely, regular, regularly, ordinary, ordinarily, something, thing, traditional
NORMWORD: traditionally, generally, appropriate setting
SETTING: self contained, elementary, special, life skills, kindergarten, preschool, resource, severe, medically
SETTING: physical, lower grades, younger, early childhood, small class, center based, autism, sdc, nonverbal
SETTING: intensive
IDIOM: asked for the moon, looked at me like, looked at me as, rolled her eyes, rolled his eyes, rolled their eyes
IDIOM: like i was crazy, as if i, as though i, pie in the sky, fairy tale, dream on, never going to happen
IDIOM: not going to happen here, no one gets, nobody gets, snowball, fat chance, unicorn, not in this district
IDIOM: not in our district, not at this school, not at our school, not in this school, not how it works, not how we do
IDIOM: not how this works, do not believe in, unprecedented, first time anyone, no other parent, no other family
IDIOM: nobody else has asked, no one else has asked, special favor*, favoritism, one size
WHICHEVER: whichever, whoever, wherever, whomever, whatever child, any child, any student, as needed by
PLANLINE: opportunities, accuracy, trials, consecutive, accommodations preferential, present levels, annual goal
"""
