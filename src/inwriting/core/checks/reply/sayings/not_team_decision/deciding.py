"""How those above rule, sign, approve, and are asked; and what only sounds like a ruling."""

WORDS = """
DECIDE: !says no money, !says no need, !says no bodies, !says no staff, !says no funding, !said no money, !said no need
DECIDE: said no, say no, says no, commit, commits, rule on, ruled, overturned, shot down, nixed, blocked, signs, sign
DECIDE: yes or no, review and, rubber stamp, decid*, decision*, determin*, approv*, authoriz*, sign off, signs off
DECIDE: signed off, permission, veto*, overrul*, overrid*, overrode, denied, deny, denies, makes the call
DECIDE: make the call, make those calls, makes those calls, allow*, grant*, turned down, turn down, reject*
DECIDE: final say, last word, assigns, instruct*, not willing, the call, green light, okay it, dictat*, ok it
DECIDE: directed
DECIDING: determin*, decid*, decision*, authoriz*, greenlight*, green lights, controls, authority, countersign*
DECIDING: clears, greenlit, the say, releases, release, hands these out, hands those out, hands them out, doles
DECIDING: rations, vets, decision, decisions, decide, decides, deciding, determination, determine, determines
DECIDING: approval, approve, approves, approving, permission, authorize, authorizes, authorization, sign off
DECIDING: signs off, veto, vetoes, discretion, disagreed, dissented, objected, rejected, overrule, override
DECIDING: overrides, final say, the last word, the final word, makes the call, make the call, prerogative
DECIDING: green light, rules on, blessing, go ahead, say so
SCREENERS: screening team, screening committee, intake committee, selection committee, the 1:1 committee
SCREENERS: aide committee, one on one committee, allocation committee, approval committee, para committee
SCREENERS: support committee, rating team
SENDTO: go, goes, going, went, sent, send, submit*, forward*, rout*, refer*, apply, applying, application, packet
SENDTO: request*, passed, run it by, check with, talk to, ask, approved by, go through, goes through
RULES: approves, approve, approved, approval, decides, decide, decided, determines, determine, authorizes, authorize
RULES: authorized, authorization, denied, denies, reject, rejected, rejects, overruled, overrode, accepted, signs
RULES: sign off, signed off, signature, permission, allots, allotted, allocates, allocated, veto, vetoed, override
RULES: decision, decisions, determination, green light, turned down, say so, ok, okay, blocked, blocks, rules
CHECKWITH: check with, checked with, ask, clear it with, run it by, run it past, talk to, take it to, consult, confer
CHECKWITH: go to, goes to, go through, goes through, sent to, send to, submit to, submitted to, forward to
CHECKWITH: forwarded to, routed to, hear from, hear back from, get back from, wait for, waiting for, waiting on
VERDICT: not approving, not approve, not approved, will not approve, would not approve, not going to approve
VERDICT: denied it, not happening, on my watch, vetoed, nixed, killed it, shut it down, shot it down, turned it down
VERDICT: overruled, overrode, signed off, sign off, must sign, has to sign, final say, last word, has the final
VERDICT: makes the call, makes that call, makes those calls, makes the decision, makes that decision, decides
VERDICT: gets to decide, get to decide, rules on it, signs off, has to okay, has to ok, must okay, okays, approves
VERDICT: will decide, would decide, has decided, had decided, have to approve, has to approve, must approve
VERDICT: would have to approve, needs to approve, need to approve, needs to sign, would have to sign, looks at it
VERDICT: pulled it, took it out, took it off, struck it, crossed it out, changed it, will not allow, would not allow
VERDICT: will not let, would not let, not let us, not let me, not authorize, not sign off, not give us permission
VERDICT: caps, capped, has a cap, limits us, limit us
UPWARD: take it to, take this to, took it up to, check with downtown, check with the district, check with the office
UPWARD: ask downtown, run it by, ran it by, ran this by, run this by, running it by, take it back to
UPWARD: take that back to, take this back to, bring it back to, bring that back to, took it to, took this to
UPWARD: kick it up, kicked up, bump it up, send it up, sent up, goes up to, go up to, up the chain, up the ladder
UPWARD: chain of command, above the team, above us, over our heads, looked at downtown, looked at by
UPWARD: waiting on word from, hear back from, get the okay from, get the ok from, get an okay from, get a yes from
UPWARD: needs a yes from, check upstairs, ask upstairs, cleared by, clear it with, check with my, check with the
UPWARD: have to ask my, have to ask the, get back to you after, sign off from, signoff, sign off, voted on by
UPWARD: vote of the, approval of the, blessing of, with the approval, routed to, elevate*, escalat*, go through the
UPWARD: have to go through, has to go through, need to go through, has to go to, have to go to, must go to
UPWARD: need to go to, needs to go to, goes to the, go to the, sent to the, submitted to the, forwarded to the
MUSTHAVE: need, needs, needed, require, requires, required, get, getting, have to get, awaiting, await, pending
MUSTHAVE: subject to, wait for, waiting for, waiting on, without, obtain, seek, seeking, contingent on, once, until
RULEDON: decided, set, fixed, determined, controlled, allocated, assigned, made, handled, managed, dictated, allotted
RULEDON: governed, pulled, removed, ended, reassigned, discontinued, denied, capped, approved, distributed, deployed
RULEDON: dropped
DECISIONNOUN: decision, decisions, call, choice, determination, discretion, question, prerogative, matter, up
DECISIONNOUN: responsibility
LOOKOVER: looked over by, reviewed by, vetted by, cleared by, screened by, run past, run through, ran through
LOOKOVER: run that past, run this past, run it past, run by, ran past, okayed by, blessed by, passed by
LOOKOVER: approved through, checked with
RULING: decide, decides, deciding, determine, determines, determining, determined, control, controls, controlled
RULING: govern, governs, governed, dictate, dictates, dictated, dictating, set, sets, establish, establishes
RULING: established, clear, clears, cleared, bless, blesses, blessed, sanction, sanctions, sanctioned, ratify
RULING: ratifies, ratified, confirm, confirms, confirmed, certify, certifies, certified, approve, approves, approved
RULING: approval, disposition, withhold, withholds, allots, allotted, allocates, allocated, ration, rations, rationed
RULING: spreads, divides, parcels, doles, distributes, hands out, deploys, reassigned, reassigns, veto, vetoes
RULING: vetoed, nix, nixed, nixes, kill, killed, quashed, squashed, countermanded, reversed, overturned, overruled
RULING: overrules, overrode, overrides, override, signs off, sign off, signed off, signoff, initials, okayed, okays
RULING: ok'd, green lit, greenlit, authorize, authorizes, authorized, authorization, has the say, final say, last say
RULING: last word, final word, the say so, calls the shots, call the shots, calling the shots, runs the show
RULING: holds the keys, makes the call, makes that call, makes those calls, makes these calls, make the call
RULING: made the call, made that, makes the final, made the final, makes those, handles aides, handles paras
RULING: handles those, handles that, handles all, handles staffing, tbd, gets to say, gets to pick, picks who
RULING: rules on, ruled on, weighs in, says yes, say yes, say so, the verdict, verdict, jurisdiction, blessing, sign
RULING: signs, go ahead, green light, thumbs up, thumbs down, thumbs, nod, permission, rubber stamp
PASTNO: killed, nixed, vetoed, overruled, overrode, overturned, reversed, quashed, squashed, blocked, struck
PASTNO: scratched, turned it down, turned her down, turned him down, turned us down, turned that down, shot it down
PASTNO: shut it down, sent it back, kicked it back, bounced it, pulled the plug, put the kibosh, red pen
PASTNO: would not sign, will not sign, not sign off, not sign, not approve, not okay, not ok it, not clear
PASTNO: not authorize, not released, not bless, not go for it, not hear of it, not allow it, not allow that
PASTNO: not let us, not let me, not let the, not budge
SAYSO: say so, final say, last say, final word, last word, final decision, final authority, final call
SAYSO: final approval, sole authority, sole control, sole discretion, sole say, only say, ultimate authority
SAYSO: ultimate decision, ultimate say, complete control, full control, full discretion, absolute discretion
SAYSO: exclusive authority, exclusive control, exclusive right, complete discretion, total control, the authority
SAYSO: authority over, control over, discretion over, discretion of
LEAVE: signature, signatures, initials, approval, authorization, sign off, signoff, clearance, blessing, permission
LEAVE: nod, green light, go ahead, okay, ok, countersignature, preapproval, pre approval, sign offs, approvals
LEAVE: consent
LEAVEDUE: req, reqd, required, needed, pending, awaiting, awaited, lacking, not obtained, not given, not received
LEAVEDUE: withheld, outstanding, prior, in advance, must be obtained, must have, necessary, missing, before
PASSUP: take it up, take this up, take that up, taking it up, send up, sends up, sent up, pass up, passed up, kick up
PASSUP: kicked up, bump up, bumped up, move up, push up, push it up, run up, escalate, escalated, elevate, elevated
PASSUP: goes across, go across, across the desk, on the desk, lands on, sits on, sitting on, goes through
PASSUP: went through, go through, run through, take it back, taking it back, forwarded, refer to, referred to, routed
PASSUP: submitted to, take it to, take this to, take that to, taking it to, bring it to, bring this to, send it to
PASSUP: sends it to, sent it to, goes off, goes off to, goes off into, goes up, goes to, went to, has to go to
PASSUP: have to go to, run by, run it by, ran it by, run that by, run this by, cleared with, clear it with
PASSUP: check with, checked with, checking with, take up with, in the hands of, waiting on, waiting for, wait on
PASSUP: hear from, heard from, hear back from, take it up with, take that up with, take this up with, have to ask
PASSUP: need to ask, talk to
DRIVES: decide, decides, decided, determine, determines, determined, dictate, dictates, dictated, drive, drives
DRIVES: drove, control, controls, controlled, govern, governs, governed, set, sets, assigns, assigned, allots
DRIVES: generates, spits out, produces, says who, says how many, says whether, tells us, told us, yields, yielded
DRIVES: yield, rules, not allow, not let, prohibits, forbids, requires that, bars, prevents, trumps, overrides
DRIVES: comes first, limits us
BOARDVOTE: board votes, board vote, vote was, board meeting, board meetings, board voted, board approved, board cut
BOARDVOTE: board decided, board members voted, trustees voted
APPROVEDIT: approved the, approved your, has approved, approved a, approved this
PARENTRULES: you must sign, parents must sign, parent must sign, you must initial, you should sign, parent shall sign
PARENTRULES: parents should sign, parent has to sign, parent signature, parent guardian, parent initials
PARENTRULES: parent consent, parental consent, parent approv*, your consent, your signature, evaluation report
NOADMIN: overturned nothing, the team's call, iep team decision, is the team's decision, owe me
NOADMIN: administrative assistant office, snow days, administrative assistant, administered
NOADMIN: administrator will attend
FEDCOMMITTEE: federal, i ask a
ASKABOUT: i ask
LETTERONLY: thank you
DIRECTORHELP: happy to help
CUSTOM: does not do, do not do, does not use, do not use, never has, never have, not something we, not typical
CUSTOM: does not write, do not write, does not have, do not have, never had, never seen
COMMITTEEIS: it is the determination of the committee, ard committee, arc committee, conference committee
FORWARDME: forward me, forwarded me, send me, sent me
PARENTCAN: parent said no, mom said no, parents said no
FLATNO: just said no, simply said no, only said no, said no and, just no, flat no
NURSEDECIDES: nurse decides, nurse determines, doctor decides
UPIDIOM: out of our purview, beyond our purview, outside our purview, powers that be, from on high, marching orders
UPIDIOM: orders from above, directive from, mandate from, edict, moratorium, the higher ups, gatekeeper*, handed down
UPIDIOM: bigger than us, people upstairs, up the flagpole, up the chain, up the food chain, up the line
UPIDIOM: above my head, chain of command
PARENTADVICE: you need to, you will need to, you have to, you should
ENTITLED: entitled, was entitled, reversed and held, ordered the district
ALLOCATEDTO: to students with, highest level
EQUIPPED: in lieu of
IEPWORD: iep, team, teams, tm, meeting, mtg, table, committee
OTHERTOPIC: only pupils, vacancies, personnel, salaries, salary, positions, seniority, vote, votes, voted
OTHERTOPIC: level of need, federal, state guidance, law, entitled, settlement, ratified, convenience, precedent
OTHERTOPIC: doctor, medical, hearing officer, equipment, eligibility, is the principal, can the principal, does the
OTHERTOPIC: do we, more with less
OTHERDISTRICT: home district, old district, another district, other district
TEACHERTALK: my child, the teacher, about the bus, transportation
BEHAVIOROBS: gone, for a while, at his, at her
HOLDING: has, have, had, gets, get, got, retain, retains, retained, keeps, kept, hold, holds, held, exercise
HOLDING: exercises, is, was, with, reserves, reserved, at, in, within, subject
ELSEWHERES: elsewhere, downtown, upstairs, another level, higher level, a higher level, at another level
ELSEWHERES: district level, above the school, above the building, above us, above me, above the team, above my
ELSEWHERES: above our, state level, building level, county level, different level, other level, on high, higher up
ELSEWHERES: in another office, administrative level, at the top, somewhere else, in a different room, other people
ELSEWHERES: other office
ORDER: directive, directives, administrative order, memo from, moratorium, edict, decree, mandate from
ORDER: marching orders, admin directive, admin order, superintendent's order, executive order, word from above
ORDER: orders from, order from, from on high, administrative memo, blanket order, district memo, standing order
ORDER: district directive, new rule from
CALLKIND: decision, decisions, call, calls, prerogative, matter, matters, function, discretion, choice, determination
CALLKIND: purview, domain, territory, responsibility, issue, business, lane, bailiwick, question
CALLNOUN: decision, decisions, call, prerogative, matter, discretion, determination, purview, issue, question
STAFFMATTER: staffing, personnel, staff assignments, assignment of, assignments, assigning, who works, who supports
STAFFMATTER: deployment, a person, people, allocation of, placement of, adult assignments, aide assignments
STAFFMATTER: para assignment, para assignments, aide assignment, how i use, how we use, use of aides, use of paras
STAFFMATTER: use my aides, aide hours
NOTOPEN: not up for, not open to, not open for, not subject to, not negotiable, non negotiable, not on the agenda
NOTOPEN: not discuss*, not talk about, not debate, not a topic, not an iep, not for the iep, not for parents
NOTOPEN: not part of, not for teams, not for the team, not a team, not a service, outside the scope, outside the iep
NOTOPEN: beyond the scope, not something the iep, not something parents, not something the team, not something teams
NOTOPEN: not something a team, not the iep, not the team, not in the iep, not written into, not an item
NOTOPEN: not what the iep, belongs to, lies with, not something you, not something families, not specified in
NOTOPEN: separate from the iep, off the agenda, not decided at, not decided by, not decided in, not made at
NOTOPEN: not made by, not made in, not discussed at
GRANTEDIT: approved the, approved your, has approved, approved a, approved this, approved it, approved his
GRANTEDIT: approved her, approved him, granted
GAVEONE: decided to give, decided to add, decided to provide, decided to assign, chose to give
PUBLICBODY: hearing officer, judge, appeals court, court, tribunal, state complaint, review officer
CHOOSER: whether, who, which child, which kid, which student, how many, how much, if he, if she, if a child, if your
CHOOSER: what kind, where aides, where paras, where the aides
LETTERFORM: sincerely, your request
PARENTSTOLD: the team's call, owe me, told the parents, told us parents, parents were told, told the mother
"""
