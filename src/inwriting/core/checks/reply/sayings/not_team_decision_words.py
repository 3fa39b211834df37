"""Words for "not a team decision": who stands above the team, how they rule, and how it comes out."""

WORDS = """
PRIOR: without an iep meeting, without iep meeting, without a team meeting, no meeting, without any meeting
PRIOR: not invited, without being invited, never asked, never consulted, found out later, unilateral*
PRIOR: on their own decision, already decided, already made, already been made, already printed, already written
PRIOR: predetermin*, pre determin*, already said no, mind was made up, minds made up, made up their minds
PRIOR: decided beforehand, decided ahead, before we sat, before we even, before i arrived, before i got
PRIOR: without asking us, without the team, never a team decision, without our consent, never agreed
PRIOR: without our input, without my input, without parent*, without a meeting, without telling, without my consent
PRIOR: outside the meeting, outside of the meeting, behind closed doors, after the meeting, after the iep meeting
PRIOR: without consulting, before i sat, before i walked, before i said, before i opened, without calling a meeting
PRIOR: without calling an iep, without holding a meeting, without convening, without reconvening, without discussion
PRIOR: without a discussion, without any discussion, made ahead of time
NOTUS: told i can not, told we can not, told i could not, told we could not, i was told not, were told not
NOTUS: not supposed to, can not put those, can not put that, can not write, could not write, not my place
NOTUS: not my department, get fired, lose my job, afraid to speak, not up to her, not up to him, not up to them
NOTUS: pay grade, not up to us, not up to me, not up to the, hands are tied, not my call, not our call
NOTUS: not my decision, not our decision, out of my hands, out of our hands, no authority, not authorized
NOTUS: not allowed to, not permitted to, forbidden, told not to, not have the authority, not have authority
NOTUS: get in trouble, instructed not, prohibited, up to the district, up to the director, district's call
NOTUS: district's decision, district call, above our heads, over our heads, over my head, beyond our control
NOTUS: beyond my control, not ours to, bigger than this team, up to the principal, up to administration
NOTUS: subject to approval, needs approval, pending approval, requires approval, must be approved, need approval
NOTUS: prior approval, pre approv*, preapprov*, have approval, get approval, got approval, obtain approval
TEAM: team, committee, everyone, everybody, teachers, we all, teacher, psychologist, iep team, ard committee, arc
DECIDE: pulled, removed, took, commit, commits, rule on, ruled, overturned, shot down, nixed, blocked, signs, sign
DECIDE: yes or no, review and, rubber stamp, decid*, decision*, determin*, approv*, authoriz*, sign off, signs off
DECIDE: signed off, permission, veto*, overrul*, overrid*, overrode, denied, deny, denies, refus*, said no, say no
DECIDE: says no, makes the call, make the call, make those calls, makes those calls, allow*, grant*, turned down
DECIDE: turn down, reject*, final say, last word, assigns, instruct*, not willing, the call, green light, okay it
DECIDE: dictat*, ok it, directed, cut
SENDTO: go, goes, going, went, sent, send, submit*, forward*, rout*, refer*, apply, applying, application, packet
SENDTO: request*, passed, run it by, check with, talk to, ask, approved by, go through, goes through
POINTS: point system, points, scored, scoring, score, scores, rubric, matrix, cut score, threshold, weighting, formula
SHUTUP: fill out, put in writing, bring up, bring it up, mention, recommend, suggest, offer, say, tell, talk about
SHUTUP: write, speak, promise, commit, put it in, put that in, raise, discuss, request
BARRED: can not, not allowed, not permitted, warned not, told not, not supposed, forbidden, instructed not, afraid to
BARRED: in trouble for, written up for, reprimanded, cautioned not, advised not, asked not, directed not, may not
OFFICES: special education office, sped office, special ed office, ese office, program office, area director
OFFICES: scp panel, finance office, business office, district office, central office, county, downtown, headquarters
OFFICES: cabinet, superintendent, assistant superintendent, director, supervisor, coordinator, administration
OFFICES: sp ed dir, sped dir, dir, spec ed dir, supt, asst supt, asst superintendent, area supervisor, co op
OFFICES: co op board, cooperative, boces, intermediate unit, esc, service center, regional office, region office
OFFICES: network, headmaster, head of school, ceo, corporation, employer, union, contract, legal counsel, counsel
OFFICES: attorney, law firm, risk management, central, central admin, ddo, cse chair, chairperson, diocese
OFFICES: charter board, management company, contractor, staffing office, payroll, comptroller, treasurer, cfo, deputy
OFFICES: trustees, allocation committee, review committee, placement committee, staffing committee, district committee
OFFICES: support committee, screening committee, oversight committee, central committee, services committee
OFFICES: assistance committee, needs committee, funding committee, circumstances committee, intensive committee
OFFICES: individual committee, paraprofessional committee, support panel, needs panel, para committee, staffing panel
OFFICES: approval committee, aide committee, resource committee, special committee, a committee, another committee
OFFICES: this committee meets, board of education, governing board, autism specialist, executive cabinet
OFFICES: administrator, administrators, school board, board, panel, review team, county team, district team
OFFICES: special ed, special education department, student services, pupil services, program manager
OFFICES: program specialist, upstairs, principal, vp, assistant principal, chief, lea rep, lea, someone above
OFFICES: people above, the office, special services, exceptional student, ese, sped department, selpa, area office, hr
OFFICES: !ard committee, !iep committee, !arc committee, !conference committee, !admissions committee
RULES: approves, approve, approved, approval, decides, decide, decided, determines, determine, authorizes, authorize
RULES: authorized, authorization, denied, denies, reject, rejected, rejects, overruled, overrode, accepted, scored
RULES: scores, signs, sign off, signed off, signature, permission, allots, allotted, allocates, allocated, veto
RULES: vetoed, reviewed, reviews, review, override, final, decision, decisions, determination, green light
RULES: turned down, cut, refuses, refused, say so, ok, okay, blocked, blocks, rule, rules
CHECKWITH: check with, checked with, ask, clear it with, run it by, run it past, talk to, take it to, consult, confer
CHECKWITH: go to, goes to, go through, goes through, sent to, send to, submit to, submitted to, forward to
CHECKWITH: forwarded to, routed to, hear from, hear back from, get back from, wait for, waiting for, waiting on
AFTERSIGN: after i left, after i had left, after the meeting ended, once i left, when i left, after we signed
AFTERSIGN: after we had signed, after i signed, after i had signed, after everyone signed, after signing
AFTERSIGN: after the iep was signed, after we left, after we agreed, after the team agreed, once we left, days later
AFTERSIGN: weeks later, the next day, by mail, by email, in the mail, behind our backs, no one convened
AFTERSIGN: nobody convened, no team meeting, never convened, without a team, no iep meeting
CHANGED: changed, removed, deleted, eliminated, crossed out, taken off, taken out, cut, reduced, gone, ended, dropped
CHANGED: took away, rewritten, altered, edited, not accepted, whited out, unchecked, missing
OFFREC: pulled me aside, pulled us aside, off the record, whispered, between you and me, quietly told, confided
OFFREC: told me privately, admitted privately, in private, behind the scenes, her hands were tied
OFFREC: not supposed to tell, in confidence, can not say so, could not say so, not say it out loud
OFFREC: asked not to be named
BOARDVOTE: board votes, board vote, vote was, board meeting, board meetings, board voted, board approved, board cut
BOARDVOTE: board decided, board members voted, trustees voted
APPROVEDIT: approved the, approved your, has approved, approved a, approved this
PARENTRULES: you must sign, parents must sign, parent must sign, you must initial, you should sign, parent shall sign
PARENTRULES: parents should sign, parent has to sign, parent signature, parent guardian, parent initials
PARENTRULES: parent consent, parental consent, parent approv*, your consent, your signature, evaluation report
NOADMIN: administrative assistant, administered, administrator will attend
FEDCOMMITTEE: federal, i ask a
ASKABOUT: i ask
LETTERONLY: thank you
DIRECTORHELP: happy to help
CUSTOM: does not do, do not do, does not use, do not use, never has, never have, not something we, not typical
CUSTOM: does not write, do not write, does not have, do not have, never had, never seen
COMMITTEEIS: it is the determination of the committee, ard committee, arc committee, conference committee
MEETTOPIC: agenda, discussed, attend, present, talk about
BROKE: broke, funding, money, budget, funds, cost
OUTSIDER: outside provider*, outside people, outside agenc*, outside therap*, visitors, on campus, private provider*
OUTSIDER: rbt, insurance, aba provider
FORWARDME: forward me, forwarded me, send me, sent me
TEAMRIGHT: iep team, the team
PARENTCAN: parent said no, mom said no, parents said no
DECIDER: director, supervisor, coordinator, superintendent, principal, administrator, admin, board, co op, downtown
DECIDER: district, district office, central office, county, cabinet, headmaster, corporation, employer, dr
DECIDER: head of school, regional office, legal, attorney, union, contract, hr, lea rep, boss, vp, ap, asst principal
DECIDER: chair, chairperson, specialist, consultant, psychologist, selpa, cooperative, boces, network, program manager
DECIDER: sp ed dir, sped director, ese, supt, district's attorney, district lawyer, service center, state, committee
DECIDER: assistant superintendent, area coordinator, facilitator, department, office, upstairs, team lead, dean
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
RESERVED: reserved, sole discretion, discretion, management right*, managerial, prerogative, left to the, left up to
RESERVED: determined by the, set by the, controlled by, allocated by the, dictated by, not be set by, governed by
RESERVED: not subject to, solely by, exclusively by, assigned by the, at the direction of, falls to the, lies with
RESERVED: responsibility of the district, responsibility of the administration, right of the
STOPTALK: to never bring, to never mention, to never say, to never write, to never put, to never recommend
STOPTALK: never bring up, stop bringing it up, stop bringing, stop asking, stop saying, quit bringing, drop it
STOPTALK: keep quiet, keep her mouth, keep his mouth, keep my mouth, stay quiet, not to say, not to put, not to write
STOPTALK: not to bring, not to mention, not to recommend, not to discuss, not to offer, not to use the word
STOPTALK: not to promise, not to commit, never to say, not to talk, be careful what, watch what, coached, muzzled
STOPTALK: shushed, silenced, hushed, cut off, cut her off, cut him off, talking points, script, stick to the script
STOPTALK: not say one to one, say we hear you, not to suggest, never to recommend, never to mention, never to write
STOPTALK: never to offer, never to put, never to bring, not to include, not to list, not to add, not to agree
STOPTALK: not to tell, not to support, reprimand*, written up
WEDO: told, warned, instructed, advised, directed, asked, reminded, coached, ordered, cautioned, they, been, trained
DRAFTGONE: draft, wording, words, line, sentence, minutes, page, box, hours, paragraph, service, row, language
DRAFTGONE: version
TAKENOUT: taken out, was gone, were gone, is gone, is just gone, just gone, had been removed, had been taken
TAKENOUT: been deleted, was missing, were missing, is missing, had vanished, disappeared, crossed out, whited out
TAKENOUT: been changed, was changed, were changed, was deleted, were deleted, struck out, lined out, was different
TAKENOUT: had changed, been edited, been altered, was removed, were removed, been swapped, no longer there
TAKENOUT: not there anymore, not in it, was blank, replaced with, been lowered, been reduced, been cut, was taken off
TAKENOUT: was taken out
NOTMEETING: before the meeting, before wednesday*, before monday*, before tuesday*, before thursday*, before friday*
NOTMEETING: day before, night before, week before, morning of, dated the day, already printed, already typed
NOTMEETING: already filled, already signed, pre printed, preprinted, pre filled, pre written, prewritten, came home in
NOTMEETING: not where we left it, not what we agreed, not what the team, not what we decided, never discussed
NOTMEETING: nobody discussed, over the summer, already a no, answer was already, decision had been made
NOTMEETING: decision was made, had been decided, was decided, before we walked in, walked in with, came in with
NOTMEETING: before anyone spoke, no discussion, ahead of the meeting, after we left, after everyone left
NOTMEETING: outside of the meeting, in a hallway, in the parking lot
MADEALREADY: decision had been made, decision was already, decision has been made, decision had already
MADEALREADY: had been decided, was already decided, had already decided, answer was already, already made the decision
MADEALREADY: already been decided, made before the meeting, decided before
IEPASIDE: whatever the ieps, whatever the iep, no matter what the iep, regardless of the iep, regardless of what
IEPASIDE: whatever the team, no matter what the team, whatever our team
FLATNO: just said no, simply said no, only said no, said no and, just no, flat no
NURSEDECIDES: nurse decides, nurse determines, doctor decides
OURLAWYER: our attorney, my attorney, our lawyer, my lawyer, attorney fees, attorneys fees
UPIDIOM: out of our purview, beyond our purview, outside our purview, powers that be, from on high, marching orders
UPIDIOM: orders from above, directive from, mandate from, edict, moratorium, the higher ups, gatekeeper*, handed down
UPIDIOM: bigger than us, people upstairs, up the flagpole, up the chain, up the food chain, up the line, above my head
UPIDIOM: chain of command
PARENTADVICE: you need to, you will need to, you have to, you should
"""
