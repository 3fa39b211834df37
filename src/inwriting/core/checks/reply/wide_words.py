"""Words for the wider turns of speech: policy guides, application forms, parents' posts, staff remarks."""

WIDE_WORDS = """
MONEY: monetary, thousand*, million*, reallocat*, cutback*, cut backs, austerity, tighten our belts, grand, pricey
MONEY: !two million steps, !counts to one thousand, !thousands place, !a million times, !grand total
PERSONS: aide, para, paraprofessional, assistant, person, adult, lady, woman, staff member, helper, body, paraeducator
SIZE: two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, eighteen, twenty, thirty
SIZE: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
SIZE: several, multiple, both, many, whole, entire, all
CROWD: kids, children, students, pupils, boys, girls, kindergartners, graders, rooms, classrooms, classes, class
CROWD: classroom, group, cluster, grade, section, hall, wing, teachers, building, school, kiddos, friends, pod
SEEK: recruiting, hiring, interviewing, advertising, searching, looking, seeking, posting, waiting
STILLNOW: still, currently, actively, continually, constantly, always, trying
STANDIN: librarian, custodian, secretary, lunch lady, nurse, volunteer, parent volunteer, janitor, speech assistant
STANDIN: office staff, counselor, music teacher, gym teacher
WATCHES: sit, sits, sitting, watch, watches, watching, stay, stays, staying, cover, covers, covering, help, helps
WATCHES: fill, fills, filling
STAYHOME: keep him home, keep her home, kept him home, kept her home, stay home, stays home, pick him up, pick her up
STAYHOME: keep my child home, keep my son home, keep my daughter home, sent home, send him home, send her home
NOCARE: zero, no, not one, not a single, not any
APPLYWORDS: applicants, applications, application, takers, candidates, bites, responses
WAITS: wait, waits, waiting, sits, looks, look, looking, relies
TOLD: told, prompted, prompt, someone, somebody, help, adult, cue, cued, reminded
STRUGGLE: productive struggle, struggle a little, let him struggle, let her struggle, stamina, resilience, resilient
STRUGGLE: grit, self reliance, fly solo, spread his wings, spread her wings, own two feet, training wheels, sink or swim
STRUGGLE: baby him, baby her, do too much for, does too much for, hold on to, stifle, overprotect*, smother*
FADEWORD: fade, fades, faded, fading, wean, weaned, weaning, time limited, phase out
FADEWORD: phased out, taper, tapered, tapering, decrease over time, sunset, fade plan, fading plan, exit plan
HELPWORD: aide, aides, para, paras, assistance, assistant, assistants, support, supports, adult, adults, scia, prompts
HELPWORD: help, paraprofessional, paraprofessionals, paraeducator, paraeducators, services
CALM: meltdown*, tantrum*, outburst*, behaviors, behavior, incident*, problems, issues, concerns, referrals, trouble
CALM: anxiety, symptoms, difficulties
HERE: here, at school, in school, in class, in the classroom, for us, for me, in my room, in my class
SMART: bright, smart, intelligent, gifted, capable, able to do the work, sharp, brilliant, high iq, top of the class
SMART: can do the work, capable of doing the work, knows the material, understands the material
SMART: grade to grade, promoted, on target, average student, on grade level, advances, commended
SMART: meets the standard, meets standards, not failing, is not behind, cognitive ability, average iq, c or better
NOTOURS: not something an iep, nothing an iep, not an iep issue, not a school issue, not a school problem
NOTOURS: not the school's, not our job, home issue, home problem, parenting issue, parenting, discipline issue
NOTOURS: not something the school, not something school, clinical issue, private therapy, outside counseling, at home
CHILDISH: normal, typical, common, age appropriate, developmental, developmentally, average, usual, kids will be kids
CHILDISH: a phase, growing pains, maturity, immature, going through, boys will be boys, all kids, lots of kids
CHILDISH: every kid, every child, most kids, most children, lots of children, plenty of kids, many children
CHILDISH: lots of boys
WORSE: crisis, crises, runner, hitter, biter, kicker, dangerous, danger, violent, aggressive, aggression, elopement
WORSE: elopes, bolting, throwing chairs, chairs, destroying, severe, extreme, safety risk, hurts, unsafe, hurting
WORSE: destructive, self injury, self injurious, assaultive
CASES: my caseload, our caseload, the others, other kids, other students, some of our kids, some of our students
CASES: other children, kids here, kids we have, students we have, the ones we have, caseload, that child, those kids
COMPARE: worse, compared, look like, looks like, need it more, needs it more, more needs, greater, far more, way more
COMPARE: really need, truly need, more than he, more than she, worse off, higher need, bigger problems, more serious
GETONE: get one, gets one, get them, gets them, get those, who gets, got one, receive one, qualify for one, qualifies
GETONE: qualify, get an aide, gets an aide, have one, has one, need one, needs one
POINTS: point system, points, scored, scoring, score, scores, rubric, matrix, cut score, threshold, weighting
POINTS: formula
SHUTUP: fill out, put in writing, bring up, bring it up, mention, recommend, suggest, offer, say, tell, talk about
SHUTUP: write
SHUTUP: speak, promise, commit, put it in, put that in, raise, discuss, request
BARRED: can not, not allowed, not permitted, warned not, told not, not supposed, forbidden, instructed not, afraid to
BARRED: in trouble for, written up for, reprimanded, cautioned not, advised not, asked not, directed not, may not
OFFICES: finance office, business office, district office, central office, county, downtown, headquarters, cabinet
OFFICES: superintendent, assistant superintendent, director, supervisor, coordinator, administration, administrator
OFFICES: administrators, school board, board, committee, panel, review team, county team, district team, special ed
OFFICES: special education department, student services, pupil services, program manager, program specialist, upstairs
OFFICES: principal, vp, assistant principal, chief, lea rep, lea, someone above, people above, the office
OFFICES: special services, exceptional student, ese, sped department, selpa, area office, hr
RULES: approves, approve, approved, approval, decides, decide, decided, determines, determine, authorizes, authorize
RULES: authorized, authorization, denied, denies, reject, rejected, rejects, overruled, overrode, accepted, scored
RULES: scores, signs, sign off, signed off, signature, permission, allots, allotted, allocates, allocated, veto
RULES: vetoed, reviewed, reviews, review, override, final, decision, decisions, determination, green light
RULES: turned down, cut
RULES: refuses, refused, say so, ok, okay, blocked, blocks, rule, rules
CHECKWITH: check with, checked with, ask, clear it with, run it by, run it past, talk to, take it to, consult, confer
CHECKWITH: go to, goes to, go through, goes through, sent to, send to, submit to, submitted to, forward to, forwarded to
CHECKWITH: routed to, hear from, hear back from, get back from, wait for, waiting for, waiting on
AFTERSIGN: after we signed, after we had signed, after i signed, after i had signed, after everyone signed
AFTERSIGN: after signing
AFTERSIGN: after the iep was signed, after we left, after we agreed, after the team agreed, once we left
AFTERSIGN: days later, weeks later, the next day, by mail, by email, in the mail, behind our backs
AFTERSIGN: no one convened, nobody convened, no team meeting, never convened, without a team, no iep meeting
CHANGED: changed, removed, deleted, eliminated, crossed out, taken off, taken out, cut, reduced, gone, ended, dropped
CHANGED: took away, rewritten, altered, edited, not accepted, whited out, unchecked, missing
GIVEN: gave, given, gives, offered, offers, agreed to, proposes, proposed, will get, received, wrote in, added, add
GIVEN: approved, settled on, provided, got, getting, get, provide, adds, will receive, willing to, suggests, suggested
MINUTES: minutes, minute, half hour, an hour, one hour, hours, sessions, session, 30 minutes, twice a week, weekly
OTHERSTAFF: special education teacher, resource teacher, special ed teacher, speech, ot, therapist, counselor, bcba
OTHERSTAFF: interventionist, specialist, reading teacher, social worker, psychologist, resource room, behaviorist
OTHERSTAFF: learning center, consultation, consult, headphones, chart, group, tutoring, seating, fidgets, software
OTHERSTAFF: app, tablet, laptop, training, club, chair, schedule, wiggle seat, sensory
REFUSED: declined, denied, refused, rejected, did not add, not add, not give, not agree, turned down, no aide
REFUSED: no para, not approve, not get, not provide, said no, instead of, rather than, in place of, in lieu of
REFUSED: wanted, asked for, requested, ask for, i asked, we asked, request was
GEEDTEACHER: classroom teacher, regular teacher, general education teacher, gen ed teacher, teacher, teachers
GEEDTEACHER: co teacher, case manager, special education teacher, regular education teacher, homeroom teacher
DUTIES: accommodations, safety, supervision, supervises, oversees, oversee, redirects, redirect, monitors, monitor
DUTIES: prompts, prompting, reminders, cues, seat him, seat her, front row, up front, tap, handles, handle
DUTIES: differentiates, differentiate, differentiation, manages, manage, checks in, responsible for, keep an eye
PEERHELP: other students, other kids, classmates, classmate, peers, peer, buddy, buddies, friends, other children
PEERHELP: students in the class, a friend, another student, fifth grader, older student, table partner
HELPS: help, helps, helping, assist, assists, support, remind, reminds, show, shows, walk, walks, read, pack, carry
HELPS: guide, meet, pair, paired, partner
GATE: prior to, before, only after, not until, unless, first, must show, must document, shall include, required to
GATE: minimum of, at least, when, after
GATE: evidence that, evidence of, documentation of, documentation that, attach, describe, list, have you, has the
GATED: interventions, intervention, strategies, options, supports, accommodations, alternatives, modifications, data
GATED: baseline, fba, bip, behavior plan, functional behavior, observations, observation, tier, assessment, evaluation
GATED: trial, visual, schedule, chart, peers, technology, natural, resources, plan, steps
GATEDDONE: tried, exhausted, attempted, implemented, documented, failed, unsuccessful, carried out, completed, used
GATEDDONE: considered, ruled out, in place, insufficient, ineffective, proven, collected, done, inadequate, explored
GATEDDONE: consistently, with fidelity, for a minimum, weeks, days
TRYIT: try, trying, tried, start with, begin with, implement, use, attempt, explore, put in place, introduce, give
CUSTOM: tradition, precedent, custom, customary, practice, policy, philosophy, culture, model, norm, norms, rule
CUSTOM: rule of thumb, guideline, guidelines, standard, approach
FLOODGATE: can of worms, floodgate*, slippery slope, everybody would, everyone would, all of them, do it for all
FLOODGATE: every parent, next thing you know, set a bad example, fair to the others, fair to everyone, not fair to
FLOODGATE: special treatment, line up, lining up, the whole school would
OFFREC: pulled me aside, pulled us aside, off the record, whispered, between you and me, quietly told, confided
OFFREC: told me privately, admitted privately, in private, behind the scenes, her hands were tied, not supposed to tell
MONTHNAME: january, february, march, april, may, june, august, september, october, november, december, christmas
MONTHNAME: thanksgiving, winter break, spring break, conferences, the quarter, the semester
GIVEN: came back, came back was, ended up
OTHERSTAFF: coach, coaching, reading group, math group, bus, check in, check ins, resource
SEVERE: should see the, be grateful, be thankful, count your blessings, how lucky
NOREASON: already discussed, discussed this already, discussed it already, as i said before, that is final
NOREASON: asked three times, asked several times, asked repeatedly, asked twice, nothing more to discuss
FIRSTSTEP: dust settle, few more weeks, a few weeks, couple of weeks, keep monitoring, continue to monitor, monitor and
IDIOM: off the table, not on the table, out of the question, non starter, not a thing
BOARDVOTE: board voted, board approved, board cut, board decided, board members voted, trustees voted
RESTRICTIVE2: most intrusive, more intrusive, segregation, segregating, overly intrusive, too intrusive
OTHERSTAFF: device, picture schedule, communication
CONCERNED: glad to share, happy to share, share that, excited to share, pleased to share
FEE: an hour, per hour, aides make, pay rate for
WORSE: run off, runs off, hits, hit, runners, bolts, flight risk, tearing up, putting hands on
GIVEN: increased, upped, extended, substituted
OTHERSTAFF: inclusion support, resource support, support from the teacher, inclusion, office
OFFICES: !ard committee, !iep committee, !arc committee, !conference committee, !admissions committee
AIDE: tas, rbt, behavior tech, behavior technician, set of hands, pca, personal care assistant, ed tech, extra person
AIDE: personal assistant, shadow aide, extra hands, another person, extra body, human support, adult assistant
MONEY: unsustainable, sustainable
SEVERE: highest need*, high need, highest level of need
OTHERSTAFF: train the teacher, train, social work, social worker
PRIORNOTICE: prior notice, prior written notice
"""
