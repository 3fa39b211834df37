"""Words for "not typical": custom and rule, rarity, what is never given, who never has it, places that differ."""

WORDS = """
ANOTHERMATTER: feeding, toileting, declined, rejected, supervisor, lazy, say in, his aide, her aide, his para
ANOTHERMATTER: her para, ahead, instruction, sent us, sent me, fidget, on level, get off, cry, let teachers
ANOTHERMATTER: explanation, lre, necessary, meeting, data, progress*, work, working
ANOTHERMATTER: part of the plan, part of the iep, part of his plan, part of her plan
ANOTHERMATTER: works, money, depend*, until, till, peers, classmates, academic*
ANOTHERMATTER: academically, tried, try, trying, trial, rather, instead, prompt*, goal, well, educational*, score*
ANOTHERMATTER: alone, interventions, share, shares, sharing, passing, reliance, rely, relies, fine, trained
ANOTHERMATTER: decides, decide, vote, herself, helpless*, grades, safety, doctor, math, danger*, fade, lean, crutch*
ANOTHERMATTER: test, tests, reads, curriculum, smart, smartest, bright, straight, step back, confidence, failing
ANOTHERMATTER: honor roll, wean, classwork, grow up, iq, report card, cover, covers, monitor, supervise, hurts, hurt
ANOTHERMATTER: improv*, absent, resigned, quit last, hiring, applicants, vacancy, vacant, capable, handle, handles
ANOTHERMATTER: manage on, !upper grades, !lower grades, !these grades, !how it works, !how this works, !how that works
ANOTHERMATTER: !way it works, !working toward, !standard curriculum, !regular curriculum, !general curriculum
ANOTHERMATTER: !at our meeting, !at the meeting, !at his meeting, !at her meeting, !at my meeting, !at our iep meeting
ANOTHERMATTER: entitlement, iep team thing, team thing, signature, permission, !worked in, !work here, !work in
ANOTHERMATTER: !work at, !worked here
SOFTWARE: software, system, program, computer, form, template, iep form, iep program, website, platform, database
CANTENTER: not let, not allow, not have, no place, no spot, nowhere, no field, not accept, no option, no way to enter
CANTENTER: not an option, no drop down, no dropdown, no code, not list, not include, not mention, no mention
OLDTIMES: eighties, nineties, seventies, 80s, 90s, 70s, last century, old days, outdated, old fashioned, obsolete
OLDTIMES: passe, outmoded, antiquated, dinosaur, dinosaurs, relic, thing of the past, a bygone, dated, archaic
OLDTIMES: going out, old school
OTHERSTATE: california, arizona, utah, texas, florida, new york, oregon, ohio, chicago, boston, the city, the suburbs
OTHERSTATE: massachusetts, new jersey, the military, overseas, the base, another state, a rich district, big city
OTHERSTATE: minnesota, colorado, virginia, georgia, washington, illinois, michigan, wisconsin, connecticut, vermont
NURSERY: nursing home, hospital, daycare, day care, babysitting service, preschool, camp, clinic, nanny service
NURSERY: home health, social service, charity, private school, hotel, rehab, group home, residential facility
NURSERY: care facility
CUSTODIANS: personal attendants, attendants, babysitters, caretakers, caregivers, nannies, nurses, bodyguards
CUSTODIANS: companions
NOSUCHPOST: job title, job description, position, job class, classification, title, role, post, job
ODD: out of the norm, outside the norm, not the norm, strange, odd, weird, peculiar, bizarre, funny, abnormal
ODD: atypical, irregular, unorthodox, unconventional, novel, out of the ordinary, surprising, extraordinary, unusual
ODD: out of place, laughable, absurd, ridiculous, outlandish, unprecedented, unheard of, out of step, eyebrows
ODD: far fetched, ludicrous
COUNTER: counter to, at odds with, out of line with, inconsistent with, contrary to, departure from
COUNTER: out of keeping with, out of step with, not consistent with, not in keeping with, not in line with
COUNTER: goes against, against
STILLDOES: name, names, arrange, arranges, attaching, hand, hands, mix, honors, do, run, does, offer, offers, provide
STILLDOES: provides, use, uses, give, gives, assign, assigns, write, writes, put, puts, send, sends, attach, attaches
STILLDOES: supply, supplies, place, places, include, includes, recognize, recognizes, carry, carries, carry over
STILLDOES: issue, issues, allow, allows, permit, permits, grant, grants, furnish, furnishes, runs, employ, employs
STILLDOES: hand out, deploy, deploys, authorize, authorizes, honor, add, adds, list, lists, pair, pairs, station
STILLDOES: stations, dedicate, dedicates, approve, approves, entertain, contemplate, believe in, believes in, accept
STILLDOES: accepts, support, supports, contemplates, utilize, utilizes, staff, staffs
MADE: arranged, named, hired, seen, sent along, paired, tied, designated, afforded, supplied with, provided with, done
MADE: offered, provided, given, used, written, supplied, furnished, assigned, placed, granted, allowed, authorized
MADE: accompanied, escorted, shadowed, chaperoned
MADE: permitted, included, attached, recognized, issued, utilized, employed, listed, approved, sent, contemplated
MADE: practiced, entertained, carried over, honored, handed out, put, added, extended, made available, accepted
QUITDOING: quit, stopped, ceased, discontinued, gave up, given up, done with, moved on from, abandoned
DOINGIT: writing, doing, offering, giving, using, providing, assigning, having, putting, listing, hiring, funding
DOINGIT: allowing
DIEDOUT: died out, went away, gone away, faded out, fell out of favor, went extinct, dried up, went out
DIEDOUT: out of fashion, out of style, passed into history, relic, history, dinosaur, dinosaurs, ancient history
DIEDOUT: retired
SCOFF: like you are crazy, like i was crazy, made the word up, made it up, like you are nuts, like an alien, grew a
SCOFF: smirked, smirk, come on, butler, i do not think so, rolled their, laughing at me, laughed at me, laughed at us
SCOFF: fell off my chair, snickered, got to be kidding, have to be joking, will be the day, in the cards
SCOFF: laugh of the week, you are joking, must be joking, are you kidding, kidding me, be serious, when pigs fly
SCOFF: in your dreams, what world, what planet, what universe, yeah right, dream on, keep dreaming, hell freezes
SCOFF: barking up the wrong, snowball, cold day, not on your life, fat chance, not a chance, no chance
SCOFF: asking for hold your breath, get real, laughed out, two heads, asked for a pony, asked for a unicorn
SCOFF: asked for the moon, asked for gold, pie in the sky, fairy tale, wishful thinking, never in a million
SCOFF: not in a million, good one, over my dead body, next you will want, who do you think, not in this lifetime
SCOFF: not in my lifetime, not in your wildest, from another planet, from mars, from the moon, another language
SCOFF: la la land, fantasy, never gonna happen, not gonna happen here, on another planet, what were you thinking
SCOFF: told to dream, win the lottery, winning the lottery, hold your breath, hit by lightning, struck by lightning
ONES: those, that, them, this, these, such, any, it
US: we, they, our, district, school, county
OURS: we, they, our, district, districts, school, schools, campus, campuses, county, here, program, programs, team
OURS: building, department, charter, academy, co op, division, corporation, this, my, i, nobody, admin, principal
OURS: cooperative, selpa, agency, system, parish, archdiocese, magnet, consortium, preschool, preschools, head start
OURS: transportation, academies, charters, website, handbook, network, region
OURS: director, administration, team's, diocese, classrooms, grade, level
GIVES: do, does, did, done, doing, offer*, provide*, providing, give, gives, giving, gave, given, allow*, assign*, use
GIVES: uses, used, using, utiliz*, write, writes, written, writing, put, puts, place, places, placed, add, adds, added
GIVES: grant*, employ*, fund, funds, have, has, had, having, get, gets, got, see, saw, seen, supply, supplies
GIVES: supplied, issue, issues, believe in, believes in, run, deploy*, hand out, send, staff, support, approve*, carry
GIVES: include*, recognize*, come with, comes with, built for, set up for, equipped, equipped for
NORMWORD: standard, typical, typically, usual, usually, normal, normally, common, commonly, customary, customarily
NORMWORD: norm, protocol, routine, routinely, regular practice, regularly, ordinary, ordinarily, traditional
NORMWORD: traditionally, generally, usual practice, best practice, our practice, common practice, the way we, how we
NORMWORD: how things, our model, our process, our philosophy, our culture, part of our
RARE: rare, rarely, seldom, unusual, uncommon, unheard of, almost never, hardly ever, hardly anyone, hardly any
RARE: few and far between, exceptional cases, exception, exceptions, rarest, once in a
LEVEL: middle, elementary, secondary, junior, high school, kindergarten, preschool, pre k, prek, this grade, our grade
LEVEL: high schoolers, middle schoolers, preschoolers, kindergartners, schoolers, teens, grader, graders, intermediate
LEVEL: upper, primary, freshman, teenagers, at this age, by this age, this age, that age, their age, older kids
LEVEL: older students, younger, lower grades, early childhood
SETUPS: esy, extended school year, summer school, summer program, after school, aftercare, before care, clubs, honors
SETUPS: field trips, specials, virtual, online, private school, sports, ap class, advanced class, gifted, magnet
SETUPS: dual language, homebound, electives, athletics, school of choice, montessori
SETTING: self contained, elementary, special, life skills, kindergarten, preschool, resource, severe, medically
SETTING: physical, lower grades, younger, early childhood, small class, center based, autism, sdc, nonverbal
SETTING: intensive
CUTOFF: stop at, stops at, stop after, stops after, end at, ends at, end after, ends after, past, beyond, after
CUTOFF: stop in, stops in, end in, ends in, stop once, stop when, end when, above, outgrow*, age out, ages out
CUTOFF: drop off
IDIOM: asked for the moon, looked at me like, looked at me as, rolled her eyes, rolled his eyes, looked at us like
IDIOM: rolled their eyes, like i was crazy, pie in the sky, fairy tale, dream on, never going to happen
IDIOM: not going to happen here, snowball, fat chance, not in this district, not in our district, not at this school
IDIOM: not at our school, not in this school, not in this building, not around here, not how it works, not how we do
IDIOM: not how this works, not do believe in, do not believe in, unprecedented, unheard of, first time anyone
IDIOM: no other parent, no other family, nobody else has asked, special favor*, not a thing, favoritism, one size
IDIOM: not how we roll, not our thing, not how we operate, not a service we, not who we are, not the way we
IDIOM: no such thing, does not exist, do not exist, not exist here, not set up for, not set up to, not equipped
IDIOM: not built for, not designed for, not our model, not the model, never heard of, not heard of, never been done
IDIOM: not been done, does not come with, do not come with, not come with, wish list, good one
REFUSEONCE: off the table, out of the question, non starter, not on the table
CANDIDATE: candidate, one on one kid, 1:1 kid, your typical, the typical
STATERULE: no new, new aides, new paras, new positions, state rule, state rules, federal rules, federal rule, ratio
STATERULE: ratios, caseloads
FADEGOAL: goal is, goal for
HIRED: hired, applied
STAFFNOW: in writing, hands, right now, at this time, currently, staffing, enough, staff, bodies, people, personnel
STAFFNOW: to fill, manpower
ENOUGHNEED: recommend, see, agree, feel, think, need
LAST: last option, last resort
TYPICALLY: typically, usually, normally, customarily, ordinarily, traditionally, standard practice, the norm
TYPICALLY: customary
DOING: do, does, offer, offers, provide, provides, use, uses, give, gives, have, has, assign, assigns
HIM: him, her, he, she, your, have to, has to
NTH: 1st, 2nd, 3rd, 4th, 5th, 6th, 7th, 8th, 9th, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth
WEONLY: seen, seen maybe, seen only, known
TALLY: their 1:1, their aide, their aides, their para, their one, has their, their own, his own, her own
TALLY: nobody gets their own
OUTOFORDINARY: rare disease, rare disorder, rare condition, rare syndrome, rare genetic
RULEDBY: director says, director said
EVERYBODYLAUGHED: everybody laughed, everyone laughed
BODILY: seizure, diabetes, medical, medically, wheelchair, wheelchairs, physical, diapers, nursing, health, seizures
BODILY: toileting, potty
PREDETERMINED: before the meeting, whatever the team, no matter what the team, already decided
CUSTOMS: tradition, precedent, custom, practice, policy, policies, philosophy, culture, model, norm, norms, rule
CUSTOMS: rules, convention, conventions, guideline, guidelines, procedure, procedures, handbook, protocol, mission
CUSTOMS: motto, approach, manual, template
PERSONAL: person, personnel, people, human, human being, human beings, somebody, someone, adult, adults, bodies
PERSONAL: individual assistance, individual help, individual staff, dedicated staff, personal assistance
PERSONAL: personal help, staffing support, dedicated support, anyone, anybody, buddy adult, a companion, companions
PERSONAL: individual adult, own adult, whole adult, paraprofessional support
HOLDS: gets, get, has, have, walking around with, walks with, out with, around with, receives, receive, gotten, had
HOLDS: given, granted, assigned, alongside, handed, keeps, got, comes with, come with, walks around with, approved
HOLDS: offered, issued, brings, bring, wins, won, afforded, awarded, sent, provided, attached, qualifies for
HOLDS: qualify for, followed, shadowed
ENDED: done away with, did away with, doing away with, does away with, phased out, phasing out, phase out, wiped out
ENDED: moved away from, moving away from, move away from, moved off, gone away from, went away from, got rid of
ENDED: getting rid of, gotten rid of, discontinued, discontinuing, retired, abolished, abolishing, sunset, sunsetted
ENDED: stopped doing, stopped writing, stopped giving, stopped offering, stopped using, stopped providing, quit doing
ENDED: stopped assigning, stop doing, quit giving, quit offering, scrapped, scrapping, axed, ended the practice
ENDED: ended the use, eliminating, eliminated, moved on from, steered away from, steering away from, banned, shelved
ENDED: transitioned away from, shifted away from, went out with, left behind, outgrew, dropped the practice, banishing
GENERIC: aides, paras, paraprofessionals, paraeducators, assistants, attendants, helpers, one on ones, one to ones
GENERIC: shadows, 1:1s, those, individual aides, personal aides, dedicated aides, practice, individual adults
GENERIC: individual support, adult support, one to one support, one on one support, 1:1 support, one to one aides
GENERIC: one on one aides, 1:1 aides, tas, ias, eas, minutes for adults, parapros, model
GROUPS: kids, students, children, families, teens, juniors, seniors, sophomores, freshmen, boys, girls, pupils
GROUPS: learners, graders, schoolers, athletes, sections, classes, classrooms, preschoolers, kindergartners, toddlers
GROUPS: teenagers, adolescents, youngsters, kindergarteners, transfers, newcomers, readers, parents, enrollees
ONEKID: child, student, kid, pupil, sophomore, freshman, junior, senior, grader, schooler, boy, girl, teen, teenager
ONEKID: kindergartner, preschooler, other child, other student, other kid, learner, family, parent, toddler, soul
FORMPART: box, line, field, slot, category, code, mechanism, provision, checkbox, spot, drop down, dropdown, column
FORMPART: button, form, procedure, process, process here, space, heading, vehicle, avenue, comparable service
FORMPART: equivalent service, such service, such thing, such animal
MENU: menu, among the services, among our services, among the supports, array, continuum, list of services, catalog
MENU: offerings, repertoire, toolbox, tool box, toolkit, service list, in our program, services offered
MENU: our wheelhouse, palette, playbook, service model, delivery model, part of our program, part of the program
MENU: part of the package
SCARCE: hen teeth, blue moon, few and far between, one in a million, one hand, vanishingly, infrequent*, sparingly
SCARCE: needle in a haystack, exceptional circumstances, exceptional cases, extraordinary circumstances
SCARCE: exceptional situations, unusual circumstances, rare circumstances, unicorns, a unicorn, mythical, dodo
SCARCE: extremely limited circumstances, bigfoot, a myth, black swan
ELSEWHERE: other counties, other districts, other states, other schools, other towns, other places, another district
ELSEWHERE: another state, another county, some districts, some schools, some states, up north, down south, out west
ELSEWHERE: back east, in the city, elsewhere, big districts, bigger districts, suburbs, where you come from
ELSEWHERE: where you came from, last district, last school, old district, old school, previous district
ELSEWHERE: former district, previous school, prior district, your friend in, cousin in, sister in, that state
ELSEWHERE: other county, other district
OUTSIDE: hospital, hospitals, nursing home*, day care, daycare, daycares, summer camp, camps, private schools, wealthy
OUTSIDE: private school, rich people, home care, movies, television, tv, home health, hollywood, colleges
PEERNORM: typical peer*, typically developing, normal range, typical development, regular education, regular ed
PEERNORM: normal for, regular classroom, general ed, common core, typical for his age, typical for her age
PEERNORM: common area*, regular class, typical day, typical of, standard score*, standards, norm referenced
PEERNORM: typical kids, typical children, his routine, her routine, daily routine, transition routine
PEERNORM: typical classroom, standard deviation*, common planning, state standard*, usual self, grade standards
SEVERETEST: severe, severity, extreme, most significant, intense, profound, behavioral, psychiatric, dangerous
SEVERETEST: scale, scoring, scores, domains, medical, medically, category, eligibility, points, score
CHILDACTS: behaves, behaving, acting, seemed, looked, stares, behaviors, behavior, noises
TOYOURS: getting back, get back, got back, told, gave me, gave us, give me, give us, answered, offered me, offered us
TOYOURS: answer, straight answer, reason, reasons, why, notice, return, next page, doing that
HISOWN: his, her, my, our son, our daughter, hours, minutes from, weeks
THISCHILD: your, him, his, my son, my daughter, our son, our daughter, my child
EVIDENCE: must rest, individual child, based on, each child, individual need*, individually
INSISTS: must rest, should, cannot be, individual child, each decision, required to
BEHAVES: procedural, safeguards, rules at, classroom rules, follow, follows, following, rule out
OUTSIDEPUBLIC: private school, parochial, public district, obliged, homeschool*
TESTING: assessment, assessments, evaluation, testing, test, tests, work, homework, fba
APPLYING: applied, applies, applying, interview*, posting, posted, job, quit, absent, out sick, sub, subs
HUNTING: to cover, cover, available, to spare, free, called, calls, answer, answered, plan, hurt, wants
THISROUTE: this route, the route, rides
RIGHTFIT: like her, like him, like ours, help more, better
SHIFTS: shift, shifts, bell, hours, schedule
THEYFOUND: found, help
HOMEGROUND: our culture, this county, this district, this school, this building, this state, our county, our district
HOMEGROUND: our school, our building, our state, around here, down here, over here, this campus, our campus, this town
HOMEGROUND: our region
DIAGNOSED: ld, speech, quiet, mild, sld
WHEREABOUTS: here, school, schools, district, districts, campus, campuses, building, buildings, class, classes, grade
WHEREABOUTS: grades, program, programs, gen ed, general ed, general education, regular ed, ap, honors, county, state
WHEREABOUTS: elementary, middle, high, secondary, primary, preschool, kindergarten, pre k, career center, vo tech
WHEREABOUTS: electives, specials, academy, charter, summer, esy, after school, sports, field trips, bus, recess, lunch
WHEREABOUTS: college, town, region, parochial, catholic, private, virtual, online, 504, 504s, 504 plan, 504 plans
WHEREABOUTS: decade, years, career, place, classroom, classrooms, mainstream, inclusion, speech, graduation, dances
WHEREABOUTS: clubs, extracurriculars, level
LITTLEONES: little ones, littles, little kids, babies, younger, youngest, small children, tiny ones, toddlers
LITTLEONES: kindergarten, preschool, preschoolers, pre k, kindergartners, lower grades, elementary, primary
LITTLEONES: early grades
BUTLER: butler, limo, limousine, chauffeur, maid, servant, pony, unicorn, the moon, gold, kidney, castle, helicopter
BUTLER: mars, a ferrari, diamonds, private jet, bodyguard, personal chef, nanny, swimming pool, my own teacher
BUTLER: concierge, valet
SHUTOUT: excludes, exclude, precludes, preclude, rules out, rule out, disallows, disallow, discourages, discourage
SHUTOUT: disfavors, disfavor, does not extend, do not extend, does not include, does not cover, prohibits, prohibit
SHUTOUT: bars, forbids, does not provide, does not allow, does not permit, does not contemplate, does not authorize
"""
