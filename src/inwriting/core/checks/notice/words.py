"""The classes of words a notice is made of: who acts, what is done, what was read, whom to call."""

from functools import cache, lru_cache

from inwriting.core.checks.notice.printed_words import PRINTED
from inwriting.core.checks.reading import Lexicon, Sentence

_ACTING = """
ACTOR: cse, cpse, they, district, districts, school, schools, team, teams, committee, cmte, lea, we, agency
ACTOR: department, dept, arc, ard, ardc, county, county schools, case conference, ccc, campus, admission, division
ACTOR: ppt, met, mdt, board, academy, charter, cooperative, corporation, parish, isd, usd, cisd, sau, boces, doe, dcps
ACTOR: lausd, administration, principal, director, coordinator, group, eligibility committee, supervisory union, chair
ACTOR: pps, special education office, student services, student support office, superintendent, iep members, staff
PROPOSE: propos*, recommend*, intends, intend, plans to, plan to, decided, determined, agreed to, has decided
REFUSE: refus*, deny, denies, denied, denying, declin*, reject*, not able to, unable to, not agree*, will not, can not
REFUSE: not provide, turned down, not to provide, not approve, not approved, not add, not support, no longer qualif*
REFUSE: not eligible, not qualify, ineligible, respectfully, would not, not grant*, disapprov*, opposes, not be able
REFUSE: chooses not, chose not, elected not, opted not, not in a position, not in agreement, disagrees, not accept
REFUSE: not accommodate, not honor, not fund, not consent
DO: add, provide, change, reduce, end, move, evaluate, implement, begin, conduct, discontinue, dismiss, place
DO: graduate, increase, continue, remove, exit, initiate, transfer, offer, start, decrease, amend, assign, approve
DO: maintain, keep, fund, pay, stop, cease, terminate, suspend, withdraw, cut, drop, limit, replace, revise
DO: reevaluate, assess, test, identify, classify, declassify, qualify, find, extend, shorten, switch, restore, deliver
DO: write, name, hold, specify, commit, update, let, reassign, staff, give, take, make
DO: grant, accommodate, transport, hire, purchase, enroll, expand, support, allow, honor, send, have, rescind, file
DO: try, pilot, trial, lend, loan, rent, buy, restart
DO: convert, accept, authorize, agree, alter, modify, reinstate, supply, phase, adopt, put, bring, serve, use
DOING: adding, providing, changing, reducing, ending, moving, evaluating, implementing, beginning, conducting
DOING: discontinuing, dismissing, placing, increasing, continuing, removing, exiting, initiating, transferring
DOING: offering, starting, decreasing, amending, assigning, approving, maintaining, keeping, funding, paying, stopping
DOING: ceasing, terminating, suspending, withdrawing, cutting, dropping, limiting, replacing, revising, reevaluating
DOING: assessing, testing, identifying, transporting, taking, switching, granting, honoring, giving, making
DONE: added, reduced, ended, moved, removed, discontinued, terminated, dropped, suspended, cut, increased, decreased
DONE: changed, transferred, exited, dismissed, denied, refused, declined, approved, granted, lowered, replaced
DONE: stopped, pulled, taken away, withdrawn, reassigned, phased out, initiated, amended, continued, restored
DONE: closed out, put in place, wound down, faded, restarted, halved, doubled, scaled back, cut back
DONE: cancelled, authorized, eliminated, turned down, placed, extended, shortened
SERVICE: aide, aides, para, paras, paraprofessional*, assistant, attendant, services, service, minutes, hours, therapy
SERVICE: placement, program, speech, ot, pt, transportation, bus, tutoring, instruction, class, iep, bip, esy, nursing
SERVICE: nurse, support, supports, counseling, interpreter, evaluation, reevaluation, assessment, fba, iee
SERVICE: eligibility, device, accommodation*, monitor, scribe, time, resource room, inclusion, day, schedule, request
SERVICE: consult, ride, extended school year, specialized instruction, school year services, special education
SERVICE: sessions, goals, counselling, o&m, orientation and mobility, mobility, vision services, vision, hearing
SERVICE: lre, ecse, tablet, trnsp, txp, nurs, slt, coun, sped, bx plan, aba, iee, independent educational evaluation, harness
SERVICE: related services, svc, svcs, plcmt, occupational, physical therapy, social skills, behavior plan, iep's
SERVICE: behavior intervention plan, reading group, summer program, summer school, extended year, busing, private evaluation
SERVICE: outside evaluation, independent evaluation, group, supervision, check in, slp, mobility services, fm system
SERVICE: assistive technology, at consult, testing, eval, evals, preschool, homebound, adapted pe, ape, braille
GOES: end, ends, begin, begins, start, starts, stop, sremain, remains, stay, stays, continue, continues, cease
GOES: ceases, conclude, concludes, expire, expires, drop, drops, increase, increases, decrease, decreases, change
GOES: changes, move, moves, shift, shifts, go, goes, resume, resumes, no longer, fade, transition, take, become
CHILD: he, she, student, child, son, daughter, him, pupil, learner, your child
GETS: receive, attend, get, move, return, go, start, begin, have, be placed, be moved, graduate, transition, transfer
GETS: exit, be provided, be served, be evaluated, be dismissed, remain, continue, spend, join, ride, eat, work, stay
GETS: be exited, be included, be assigned, be educated, participate, be found
SCHOOL: cse, cpse, district, school, team, committee, lea, agency, department, ard, arc, ppt, principal, district's
SCHOOL: school's, board, campus, iep team, director, administration
AIDE: one to ones, one on ones, 1:1s, aide*, para, paras, paraprofessional*, one on one, one to one, 1:1, 1 to 1, 1 on 1
AIDE: attendant, shadow, nurse, monitors, nurses, attendants, assistants, helpers, interpreters, scribes, sitters
AIDE: adult, adults, scribe, interpreter, monitor, assistant, helper, dedicated, sitter, intervenor, tutor
SETTING: resource room, self contained, general education, gen ed, homebound, day treatment, special class, classroom
SETTING: academy, interim setting, interim alternative, alternative setting, iaes, separate school, separate setting
SETTING: residential, private school, day school, life skills, co taught, cotaught, push in, pull out, home instruction
SETTING: remote instruction, special school, half day, shortened day, full day, school for, center, preschool
SETTING: elementary, middle school, high school, regular bus, special bus, resource, transitions, unit, class, placement
SETTING: special education, lunch bunch, virtual, diploma, afternoon, morning
WHEN: weekly, daily, monthly, minutes, min, mins, hours, hrs, hour, sessions, session, times, quarterly, per week, wk
WHEN: a week, a month, a day, once, twice, half hour, days
TOOK: took, takes, taking, pulled, pulling, pulls, cut, cuts, cutting, dropped, drops, dropping, ended, ending, yanked
TOOK: axed, slashed, trimmed, removed, removing, stopped, stopping, reduced, reducing, denied, denying, denies, refused
TOOK: nixed, eliminated, discontinued, reassigned, halved, trimming, withdrew, lowered
GO: wraps, wrap, finishes, finish, pauses, lapses, lapse, closes, concludes, kicks, comes, runs, go, goes, end, ends, stop
GO: stops, drop, drops, move, moves, change, changes, begin, begins, start, starts, continue
GO: continues, stay, stays, remain, remains, increase, increases, decrease, decreases, shift, shifts, dropped
GO: moved, ended, stopped, expire, expires, fade, fades, resume, resumes, switch, switches, will go
HEADVERB: inc, dec, d c, dc, chg, chng, rm, adj, adjust, raise, revise, modify, switch, put, drop, cut, grant, add
HEADVERB: increase, incr, reduce, decrease, decr, discontinue, disc, change, implement, remove, end, continue, cont
HEADVERB: begin, initiate, init, terminate, dismiss, exit, place, evaluate, amend, extend, move, start, stop, drop, keep
HEADVERB: maintain, transfer, reevaluate, assign, deliver, replace, raise, lower, restore, resume, conduct, hold
COURTESY: attend to, iep goal, annual goal, with prompts, prompts, send you, send the pwn, send a pwn, send the notice
COURTESY: send the paperwork, send out, mail you, reconvene, get back
COURTESY: invite*, happy to, glad to, please feel free, follow up, look forward, be in touch
RULE: must, shall, whenever, each time, required to, should include, should describe, proposes or refuses
RULE: propose or refuse, proposed or refused, proposing or refusing, you will receive, frequently asked
RULE: any time the, any time a, any time your
RULE: a statement that, statement that, any refusal, every notice, each notice, notices, pwns, should be
RULE: denies the allegation*, denied the allegation*, denies the claim*, denies all, denies each, denies any
RULE: agree do not agree, consent do not consent, i do not agree, agree disagree, do do not
RULE: proposes refuses to initiate, propose refuse to initiate, proposing refusing to initiate
RULE: refuse or propose, refuses or proposes, if the district, if the school, when the district, when a district
RULE: when the school, when a school, a school district, school districts, a district, before the district
RULE: propose meeting, propose to meet, propose a meeting, propose a time, propose we meet, bill medicaid
RULE: if a parent, if parents, when a parent, when parents, that is a pwn, agreement does not
RULE: next year's budget, next year budget, year's budget, layoffs, taxpayers, voters, school board voted
RULE: or has decided not, or have decided not, or does not want, or do not want, or has refused, or refuses to do
RULE: before a district, is the form, pwn is, prior written notice is, prior written notice means
LACKS: did not describe, did not list, did not mention, did not state, did not explain, did not include, did not give
LACKS: did not identify, did not say, did not contain, did not name, did not specify, did not address
LACKS: does not describe, does not list, does not mention, does not state, does not explain, does not include
LACKS: does not give, failed to, does not identify, does not say, does not contain, fails to, omits, omitted, lacks
LACKS: lacked, listed no, lists no, contained no, contains no, gave no, gives no, cited no, cites no, no mention of
LACKS: offered no, included no, named no, names no, is blank, was blank, left blank, were blank, are blank, is empty
LACKS: was empty, are empty, were empty, missing, says nothing, said nothing, silent, not one word, without saying
LACKS: not provide pwn, not provide prior, not provide notice, not send pwn, not send prior, not send notice, without pwn
LACKS: without notice, without prior, no pwn, no prior written notice, no notice, no reference to, issued no, sent no
LACKS: declined to write, declined to put, refused to write, refused to put, not write, not put, none of it is
LACKS: never issued, never sent, never gave
NAMELESS: all options, all available, all placement options, full continuum, range of options, various options
NAMELESS: others rejected, others were rejected, option was selected, following options were, options were considered
NAMELESS: following were considered, options listed, options considered and, options described, other options were
NONE: no other factors, no other relevant, no additional factors, no factors, no other considerations, are no other
LACKS: got no answer, got no reply, got no response, never answered, never replied, never got an answer, never heard back
LACKS: no explanation, no reason given, no reason is given, no reason was given, without explanation, not say why, not explain
LACKS: identified no, describes no, described no, provided no, states no, stated no, left empty, leaves out, left out
"""
_TOLD = """
CAUSE: on the ground, on grounds, reasoning, reasoning that, explaining that, in that he, in that she, supposedly, apparently
CAUSE: they claim, the thinking is, thinking is, on the theory, on the basis that, seeing as, seeing how, so as to, if he is to
CAUSE: because, b c, due to, so that, in order to, in order for, reason is, reason for, reasons are, doing this
CAUSE: owing to, therefore, result of, on the grounds, given that, given his, given her, thus, as a result
CAUSE: as evidenced, so she gets, so he gets, rationale, b cause, becuase, becasue, bc, bec, in view of, in light of
CAUSE: the reason, our reason, reason was, reasons were, reason given, reasons given, on account of, is why, was why
CAUSE: stems from, based on need, inasmuch as, seeing that, now that, for the reason, this is so, so he can
CAUSE: so she can, explains that, explained that, reasons that, reasoned that, gives as its reason, gave as its reason
ELSEWHERE: set out in, are in the, found in, stated in, described in, listed in, explained in, as the parent
ELSEWHERE: as a parent, as parents, next page, page 2, page two, see attached, see iep, attached iep, on the back
ELSEWHERE: see below, are described, other page, reverse side, following page
SINCEWHEN: week* since, day* since, month* since, year* since, ever since, since i, since we, since then, long since
REVOKE: revok*, revocation, withdrew your consent, withdrew consent, withdrawn consent
CLINICIAN: doctor, neurologist, pediatrician, physician, psychiatrist, surgeon, cardiologist, dr, bcba, orthopedist
CLINICIAN: therapist, oncologist, allergist, audiologist, optometrist, ophthalmologist, pulmonologist, hospital
PARENT: parent, parents, mother, father, mom, mum, dad, family, guardian, guardians, grandmother, grandparents, caregiver
SHOWS: show, shows, showed, shown, indicat*, demonstrat*, suggest*, found, noted, observed, reveal*, believes, felt
SHOWS: feels, concluded, states, stated, reflect*, support*, confirm*, fall, falls, fell
RECORD: orders, consult note, printout*, letter from, statement, questionnaires, evaluation*, assessment*, report
RECORD: reports, record, records, log, logs, data, observation*, scores, test, tests, testing, probe*, grades
RECORD: iep data, iep progress, goal data, present level*, documented, samples, notes, screening*, counts, chart*, iee
RECORD: psychoeducational, psychological, dibels, wisc, map, attendance, checklist*, rating scale*, ratings, bip, fba
RECORD: transcript*, tally, tallies, behavior charts, inventory, inventories, iready, i ready, history of, interview*
RECORD: reevaluation, medical information, results, benchmark*, files, portfolio, basc*, ktea*, wiat*, woodcock*
RECORD: staar, records review, portfolios, survey*, input, documentation, evals, eval, rpt, rpts, obs, fie, reed, etr
RECORD: mfe, er, rr, psych, assmt, assmts, audiogram*, screener*, tracker*, running record*, work sample*, iep review
RECORD: review of existing data, existing data, report card*, referral*, incident report*, frequency count*, matrix
RECORD: rubric*, score sheet*, doctor's note, prescription, physician*, medical statement, nurse log
RECORD: discipline record*, cumulative file, cumulative folder, cum file, eligibility report, summary
RECORD: progress monitoring, questionnaire*, notes from, teacher notes, classwork, quiz*, exams, transcripts
RECORD: daily sheet*, speech sample*, language sample*, writing sample*, parent form*, teacher form*, rating form*
TEST: dibels, wisc, wisc 5, wisc v, wisc iv, wiat*, ktea*, basc*, woodcock*, wj, vineland*, abas*, ados*, gars*
TEST: cars 2, celf*, gfta*, map, nwea, aimsweb*, star, iready, i ready, easycbm, fastbridge, acadience, sbac, parcc
TEST: staar, sol, lexile, brief 2, conners*, vmi, ppvt, casl, ctopp*, gort*, towl*, kabc*, stanford, leiter*, toni
TEST: sensory profile, peabody, srs, scq, mchat, battelle, bdi, dayc, dayc 2, vb mapp, ablls*, brigance, swis, fba, mcas
TEST: regents, tcap, eog, percentile, standard score, composite, wcpm, odr, odrs
RECORD: site visit, classroom visit, audiologist's visit, consultation, home visit, neuropsych, neuropsychological
RECORD: goal sheet*, emails, point sheet*, tally sheet*, sign in sheet*, footage
RECORD: unit test*, quizzes, visits log, visit log, data sheet*
RECORD: behavior sheet*, health plan*, care plan*, discharge summary, slips, feedback, bus slips, videotape*
RECORD: video, screen, file review, write up*, writeup*, health history, communication log
RECORD: work product*, schoolwork, visit summary, action plan, threat assessment, safety plan
NORECORD: not what, no records, no data, no evaluation*, no report*, no assessment*, no test*, no new data
TOCOME: may include, will include, will conduct, will complete, will collect, would be, consent, permission, will send
TOCOME: to be completed, will be completed, will be conducted, will be done, will consist, will receive a, if
TEST: dial, dial 4, asq*, aimsweb*, aimswebplus, mabel, wjiv, wj iv, wiat4, tgmd*, bot 2, bruininks, pdms*, ssis, saed
TEST: dra, dra 2, rit, fountas, f&p, access scores, access for ells, wida, psat, nwea map, isip, istation
TEST: stanford binet, das ii, unit 2, spm, goldman, tops, plai, rowpvt, eowpvt, asrs, sib r, caars
BASED: cite, point to, got this from, got us here, pointing to, points to, pointed at, led us here, went over, gone over
BASED: went through
BASED: pored over, in front of us, turned to, leaned on
BASED: we had, drawing on, came out of, grew out of, as shown in, as seen in, seen in, backed by, goes back to, go by
BASED: listed, lists, cited, cites, citing, named, referenced, references, pointed to, based, based upon
BASED: on the basis of, basis of, reviewed, reviewing, review of, looked at, relied on, relied upon, according to
BASED: used, results of, refer to, data from, in light of, as shown by, considered, per, the basis is, basis is
BASED: basis was, basis for, drew on, examined, looking at, relies on, consulted, relying on, considering, is from
BASED: consider, rests on, rested on, using, draws on, came from, comes from, taken from, as documented in
BASED: informed by, derived from, supported by, evidenced by, consulting, rely on, points to, shown by, shown in
BASED: documented in
WEIGHED: considered, discussed, thought about, talked about, option, options, alternative, alternatives, looked at
WEIGHED: raised, the idea of, brought up, asked about, suggested, weighed, explored, reviewed the option, think about
WEIGHED: consideration was given, also considered, looked into, talk about, entertained, contemplated, examined, tried
WEIGHED: floated, on the table, proposed by the parent, as an alternative, thought of, considering, studied
WEIGHED: tossed around, kicked around, batted around, brainstormed, pondered, toyed with, gave thought
WEIGHED: !alternative setting, !alternative school*, !alternative educational, !alternative placement
WEIGHED: !as discussed, !as we discussed, !as the team discussed, !as was discussed
WEIGHED: !interim alternative, !alternative campus, !alternative center, !alternative program*, !alternative learning
WEIGHED: !alternative high, !alternative education, !alternative class*, !alternative site, !alternative location
DROPPED: concluded that it was not, was not since, was not because, say no, said no, concluded, reject*, not chosen
DROPPED: ruled out, turned down, decided against, not selected, felt, declined, not adopted, not go, decided not
DROPPED: passed on, not used, not taken, not followed, not accepted, dismissed, not pursued, set aside, but, however
DROPPED: not appropriate, not recommended, not choose, not recommend, not select, not pursue, not adopt, not accept
DROPPED: not agreed, tried and failed, did not work, not workable, not feasible, discarded, eliminated, although, yet
DROPPED: not picked, passed over, thrown out, not taken up, did not take, not tried, dropped, not viable, not meet
DROPPED: ruled it out, chose not, opted against, rather than, voted down, not supported
DROPPED: discounted, not needed, not necessary, not suitable, deemed, determined, seen as
WHYNOT: concern*, led, same, waitlist, wait list, closed, cost, costs, unavailable, full, nothing, liability, limit*
WHYNOT: reduc*, interfer*, depend*, isolat*, restrict*, without, effect, twice, been tried, had, has, failed
WHYNOT: unsuccessful, little, minimal, falls, outside, exceeds, beyond, only, still, takes, took, means, far, long
WHYNOT: worried, worry, feared, absent, unsafe, nobody, wait, because, since, as, due, would, not, too, same reason
WHYNOT: insufficient, already, would not, no longer, does not
WHYNOT: did not, wants, want, need, needs, needed, cannot, could, so, given, enough, less, more, pulled, lost, misses
CIRCUM: family, household, grandmother, grandfather, grandparents, sibling*, sister, brother, custody, foster, divorce*
CIRCUM: medicine*, medication*, meds, asthma, surgery, hospital*, bus ride, internet, absences, absent, absence, speaks
CIRCUM: interpreter, home language, work schedule, works nights, night shift, shift, military, deploy*, relocat*, moving
CIRCUM: age, commute, distance, new to, country, twins, long drive, mileage, renovation, remodel*, job, jobs, baby, funeral
CIRCUM: dad, mom, recent move, move, tutor, private therapy, outside therapy, work hours, divorce, travel, trip, new baby
CIRCUM: retire*, daycare, day care, after school, preference*, wishes, wish, religio*, cultur*
CIRCUM: immigra*, homeless*, shelter, insurance, seizure*, diagnosis, trauma, bully*, bullied, death, illness, ill, sick
CIRCUM: middle school, starting high school, start high school, move to high school, start kindergarten, transition to
CIRCUM: weather, camp, attendance, anxiety, sleep, car, transportation, commute, long ride
CIRCUM: schedule, english, court, probation, pregnan*, twin, cousin, step*, adopt*, moved, move, new school, aunt, uncle
MIND: in mind, took note, taken note, take note, aware, mindful, on our minds, of note, please note, note that, noting that
MIND: also noted, was noted, were noted, team noted, we noted, weighed, into account, into consideration, bears on, we know
MIND: also heard, also relevant, plays a part, also true, worth noting, worth mentioning, should be noted, another thing
MIND: also talked about, also discussed, also considered, also weighed, also mattered, matters here, relevant to
STRONGMIND: weighing on, weighed on, was conscious, were conscious, conscious of, also heard, took that in
STRONGMIND: also talked about how, was another thing, one other thing, kept in mind, keep in mind, bore in mind
STRONGMIND: took into account, taken into account, into consideration, figured in
STRONGMIND: in the mix, played a part, played a role, a factor too, was a factor, were factors, also a factor, came into play
STRONGMIND: entered into, also weighed, were mindful, was mindful, on our minds, one more thing, another consideration
STRONGMIND: additional consideration, also bears on, also played, also counted, weighed too, gave weight, kept in view
MIND: in the mix, in view, in the picture, in play, given weight, on the team's mind, on everyone's mind, sensitive to
MIND: understands that, recognizes that, acknowledges that, acknowledged that, recognized that
MINDED: given weight, in view, in the picture, in the mix, weighed too, was weighed, were weighed, weighed as well
MINDED: considered as well, noted too, noted as well, in mind, played into, also a factor, a factor, came up too
MINDED: came up as well, also came up, was noted, were noted
MINDED: taken into account, mattered, also mattered, played a part, played a role, was considered too, weighed in, weighed on
MINDED: was also weighed, was also noted, was also considered, also counted, was discussed as well, was part of
EXPLAINS: walk you through, go over this, go over it, go over the, go through this, go through it, go through the
EXPLAINS: sit down with you, talk it over, talk this over, talk it through, explain this, explain it, explain the notice
EXPLAINS: read it with, read this with, someone explain, explain to you, answer questions, answer your, answer any
EXPLAINS: talk with you about, help you understand, help you read, understand this notice, make sense of
FAMILY: family, mother, father, mom, dad, parents, grandmother, grandfather, grandma, guardian, home, household, brother, sister
FACTOR: other factors, other relevant factors, other factor, also relevant, took into account, taken into account
FACTOR: additional factor*, other information relevant, other considerations, another factor, factors relevant
FACTOR: factors considered, relevant factor*, weighed the fact, kept in mind, a factor, also bears on, bore in mind
FACTOR: also mattered, also played a part, also played a role, also taken, were mindful, was mindful, also weighed
FACTOR: another consideration, also worth noting, also noted that, it also matters, also matters
REQUESTED: request, requests, requested
MONTH: january, february, march, april, may, june, july, august, september, october, november, december, 2*, 19*, 1*
MONTH: last, then, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, spring, fall, winter, summer, q1, q2
MONTH: q3, q4, fourth, third, second, first, this year, wkly, weekly, daily, quarterly
"""
_SPANISH = """
RECORDES: evaluación, evaluaciones, informe, informes, registro, registros, datos, prueba, pruebas, notas, observación
RECORDES: observaciones, calificaciones, expediente, expedientes, resultados, boleta, reporte, reportes, bitácora
"""
_KINDS = """
GENERICPAIR: proposed or refused, proposes or refuses, proposed refused, proposing or refusing, propose or refuse
GENERICPAIR: proposal or refusal, proposed or, refused by the district
NEG: rather than, not, refuses, refused, denied, denies, declines, never
"""


@cache
def get_words() -> Lexicon:
    """Return the word classes of a notice."""
    return Lexicon(_ACTING + _TOLD + PRINTED + _SPANISH + _KINDS)


def tags_of(sentence: Sentence) -> dict[str, list[tuple[int, int]]]:
    """Return for each class where its words stand in the sentence."""
    return _tag(tuple(word for word, _, _ in sentence.words))


@lru_cache(maxsize=512)
def _tag(words: tuple[str, ...]) -> dict[str, list[tuple[int, int]]]:
    """Several rules ask for the classes of the same sentence; nobody changes what is returned."""
    return get_words().tag(list(words))
