"""The words that tell what kind a sentence is: giving, taking back, binding by law, wishing, thanking."""

WORDS = """
GIVER: team, district, school, they, we, committee, board, principal, everyone, everybody, agency, director, council
GIVER: lea, respondent, officials, superintendent, department, both sides, parties, ard, coordinator, at the table
GIVER: judge, alj, hearing officer, mediator, mediation, settlement, order, agreement, state, investigator
GRANTS: agree, agrees, agreed, approve, approves, approved, grant, grants, granted, provide, provides, provided
GRANTS: assign, assigns, assigned, add, adds, added, hire, hires, hired, increase, increases, increased, continue
GRANTS: continues, restore, restores, restored, reinstate*, furnish*, extend, extends, extended, keep, keeps
GRANTS: kept, put in, put one in, wrote in, wrote it in, gave, fund, funds, funded, secured, ok'd, oks, okayed
GRANTS: accept, accepted, bring back, brought back, arranged, arranged for, resume, resumes, resumed, ordered, awarded
GRANTS: said yes, says yes, offered a dedicated, offered a full, offered more, doubled, renewed, put one
GRANTS: accepts, adopt, adopts, adopted, make up, made up, makes up, replaced it with
GRANTED: approved, granted, added, assigned, provided, hired, restored, continued, increased, extended, written in
GRANTED: arranged, in place, reinstated, secured, confirmed, funded, renewed, awarded, resumed, back, staffed
GRANTED: adopted, accepted, written into, okayed, agreed to, ordered, chosen, replaced
STAYS: start, begin, stay, remain, continue, return, resume, join, meet, accompany, be with, be beside, be there, follow
HELP: aide, para, paraprofessional, paraeducator, parapro, one on one, one to one, 1:1, assistant, aide hours, ia
HELP: ea, ta, tsa, scia, attendant, shadow, helper, intervener, adult support, dedicated adult, adult assistance
HELP: trained adult, second adult, rbt, behavior tech, para hours, own aide, own para, the person
TAKENBACK: not, no, never, cannot, nobody, none, only, unless, until, but, however, instead, although, though, share
TAKENBACK: shared, sharing, shares, denied, denies, deny, refus*, declin*, reject*, before, rather, if, whole, entire
TAKENBACK: pilot, revisit*, trial, trials, temporar*, except, without, less, fewer, reduc*, cut, cuts, cutting
TAKENBACK: eliminat*, fade, fading, faded, fades, remove, removed, removing, end, ends, ended, drop, dropped, laid
TAKENBACK: monitor, review, look, wait, watch, consult*, unable, class, classroom, room, requested, in lieu
TAKENBACK: all students, group, groups, other children, other students, other kids, asked, in place of, solely
TAKENBACK: whoever, whether, would, could, should, may, when, might, either, nor, neither, yet, first, where
TAKENBACK: half, building, buildings, how, why, just, because, too, another, other, two, also, prior, ratio, each
TAKENBACK: has to, have to, decides, decide, sign off, used as, as a substitute, substitute, sent, comfortable, since
TAKENBACK: caseload, quit, left, already, every, then, point, points, some, most, aides, paras, power, ask, minutes
TAKENBACK: spreadsheet, formula, computer, matrix, rubric, algorithm, lottery, worksheet
TAKENBACK: upon, permits, permitting, pending, depending, contingent, subject to, availability, if available
TAKENBACK: !not shared, !not be shared, !not to be shared, !we all, !no cost, !no loss, !no longer alone
YESWORD: good news, great news, happy to, pleased to, glad to, delighted, we won, congratulations
LAWTEXT: cfr, idea, ada, section 504, fape, federal law, statute, statutes, federal regulation*, u.s.c, usc
LAWTEXT: supreme court, circuit, courts, court, state regulation*, due process, child find, civil rights
BINDS: must, shall, may, require, requires, required, need not, prohibits, forbids, guarantees, entitles, says
BINDS: entitled, entitle, allows, covers, protects, obliges, bars, limits, held, holds, ruled, affirmed
DUTYHOLDER: a school, a district, no school, no district, an agency, agency, agencies, lea, leas, school districts
DUTYHOLDER: districts, schools, public agency, lea representative
DUTYHOLDER: notice, decision, decisions, determination, determinations, iep, prior written notice, medicaid, states
FORBIDDEN: may not, must not, shall not, cannot, can not, not allowed to, not permitted to, not free to
WITHHOLDS: refuse, deny, limit, reduce, withhold, base, use, cite, rely, decide, reject, remove, consider, predetermine
WITHHOLDS: charge, delay, hide, ignore
ANYCHILD: a child, a student, each child, every child, children, students, any child, no child, parents, a parent
OWED: need not, entitled, right to, rights, need not be
NOBAR: bar, defense, excuse, justification, exception
ERRAND: keep his, keep her, keep the, send a, send his, send her, send the, send lunch, bring, excuse, return, pack
ERRAND: label
SECURED: secured, arranged, confirmed, lined up, in place
STANDBY: coverage, sub coverage, sub, substitute, backup
ASKEDWORDS: wording, request, language, changes, edits, proposal
EXCUSES: excuse, excuses, excused, relieve, relieves, defense, lawful, legal basis, valid reason
ASKEDFIRST: approval, approved, approve, request, requested, requesting, form, tried, exhaust*, first, prior, before
ASKEDFIRST: submit*, document*, committee, restrictive, review*, not, ratif*, authoriz*, sign, signed, cleared, consent
ASKEDFIRST: confirmed, exceed, fit, cabinet, director, superintendent, coordinator, office, allocation, allotment
ASKEDFIRST: no iep
SPEAKER: we, our, us, i, they, he, she, his, her, here, told, said
WHATIS: refers to, is defined as, are defined as, shall mean, defined as, is short for, stands for
SCORED: accuracy, opportunities, trials, sessions, consecutive, mastery, criterion, data days
SCORED: probes, verbal cues, verbal prompts, baseline, objectives
DUETIME: year, review, trimester, quarter, semester, january, february, march, april, may, june, october
DUETIME: november, december, next iep
OWNVIEW: my worry, my fear, my concern, my question, i worry, i am worried, i am afraid, i wonder, i am wondering
OWNVIEW: i fear
OWNVIEW: my argument, our argument
OWNVIEW: in my opinion, my view is, my opinion, my wish, our wish, my dream, our dream, my hope, all i want, all i
OWNVIEW: i would rather, i would prefer, as his mother, as her mother, as a parent, as his father, as her father
OWNVIEW: as her mom, as his mom, i dream, my belief, i nominate, as parents, as his parents, i am requesting
OWNVIEW: i do not blame, i am writing to request, what i would like, we are asking, i am asking
PRAISE: thankful, grateful, blessing, !blessing of, !blessing from, shoutout, shout out, kudos, bravo, wonderful
PRAISE: amazing, hooray, we owe, proud
PRAISE: terrific, hats off, best aide, best para, best assistant, finest, finer, love my job, lucky to have, godsend
PRAISE: brightens, appreciation, cannot say enough, lifesaver
WITHDREW: withdrew, withdraws, withdrawn, rescind*, reversed, reverses, abandoned, retracted
PROPOSED: proposal, plan to, denial, refusal, reduction, removal, cut, proposed
EVENTS: webinar, webinars, appreciation day, appreciation week, pta, pto, workshop, register now, rsvp, newsletter
EVENTS: conference session, online modules, training modules, open house, guest speaker, keynote
EVENTS: support group meets, support group meeting, support group for, parent support group
ARRIVED: came, started, arrived, joined, began, has been with, has been there, quiet, work, patient, patience, got
"""
