"""Not a team decision: an office, a form or a committee decides, or it was decided outside the meeting."""

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
AFTERSIGN: after we signed, after we had signed, after i signed, after i had signed, after everyone signed
AFTERSIGN: after signing, after the iep was signed, after we left, after we agreed, after the team agreed
AFTERSIGN: once we left, days later, weeks later, the next day, by mail, by email, in the mail, behind our backs
AFTERSIGN: no one convened, nobody convened, no team meeting, never convened, without a team, no iep meeting
CHANGED: changed, removed, deleted, eliminated, crossed out, taken off, taken out, cut, reduced, gone, ended, dropped
CHANGED: took away, rewritten, altered, edited, not accepted, whited out, unchecked, missing
OFFREC: pulled me aside, pulled us aside, off the record, whispered, between you and me, quietly told, confided
OFFREC: told me privately, admitted privately, in private, behind the scenes, her hands were tied
OFFREC: not supposed to tell, in confidence, can not say so, could not say so, not say it out loud
OFFREC: asked not to be named
BOARDVOTE: board votes, board vote, vote was, board meeting, board meetings, board voted, board approved, board cut
BOARDVOTE: board decided, board members voted, trustees voted
APPROVEDIT: approved the, approved your, has approved, approved a, approved this
PARENTRULES: parent signature, parent guardian, parent initials, parent consent, parental consent, parent approv*
PARENTRULES: your consent, your signature, evaluation report
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
"""
# Somebody above the team says the word, or must be asked.
SOMEBODY_ABOVE = """
    packet ~14 district|office|director|committee|panel|county
    says|said no ~1 anyway|regardless
    superintendent|district|board|county ~2 says|announces|said|announced|plans ~4 AIDE ~6 moved|reassigned|shifted|
        replaced
    not ~2 determined|decided|made|set|assigned ~3 at|in|by ~3 iep|meeting|team
    administrative ~1 responsibility|function|duty|task|prerogative
    school|district|county ~2 chooses|chose|decided ~2 to ~2 discontinue|end|stop|eliminate|phase
    district|county|school|they|system|state ~3 no longer ~8 AIDE
    school|we|they|staff|team|i ~2 can|may ~1 only recommend|suggest|request
    county|office|downtown|selpa ~1 assigns|decides|determines|allots|rations
    decides|picks|chooses|determines ~2 who|which ~3 gets|goes|receives|get|receive / NURSEDECIDES
    go|goes|going ~3 through ~2 process|channels|protocol|procedure|committee
    even ~1 if ~5 agree|agreed|agrees|want|wants
    per ~1 the|our|my ~1 OFFICES|ADMIN ~8 no|not|only|all|cannot|need|must / NOADMIN
    DECIDER ~2 signs|approves|okays|denies|decides / NOADMIN PARENTCAN COMMITTEEIS
    went|goes|go|sent|back|to ~2 to|from committee
    came|comes|come back ~3 as|cut|denied|without|different|from
    reviewed|approved|decided|denied|scored|ranked|considered ~10 by ~4 panel|cabinet|
        OFFICES / PARENTRULES COMMITTEEIS BOARDVOTE
    renewed|extended|authorized|approved|reauthorized ~1 by ~1 the ~1 district|county|office|department|state
    team|teams ~3 not ~2 assign|allocate|hire|select|choose|change|control|determine ~3 staff|aides|paras|personnel|
        who|this|that|it|staffing
    on hold ~12 until|by|team|budget|district
    director|superintendent|principal|district|board|office ~4 number|list|count|quota ~8 paras|aides|positions|board
    DECIDER ~5 VERDICT / NOADMIN BOARDVOTE COMMITTEEIS PARENTCAN
    DECIDER ~3 wrote|said|told|says|emailed|announced|writes ~14 VERDICT / NOADMIN BOARDVOTE PARENTCAN
    UPWARD ~6 OFFICES|ADMIN|dr|boss|chief|her|him|them|district|board|downtown|director|
        committee / FEDCOMMITTEE LETTERONLY
    approved|approval|vote|voted|signature|initials|sign|signed|okay|ok|consent ~3 by|of|
        from ~5 OFFICES / NOADMIN PARENTRULES
    OFFICES ~1 initials|signature|approval|disapproval|authorization|use / PARENTRULES
    approved denied ~6 OFFICES|initials|signature|by
    ADMIN|OFFICES ~10 before|until ~4 iep|para|aide|meeting|team|agenda|anything|added / NOADMIN BOARDVOTE CUSTOM
    obtain|obtains|secure|get|gets ~2 approval|signature|permission|sign|authorization|consent ~4 OFFICES|ADMIN
    district|county|state|co op|selpa|corporation ~2 has|have|set|sets ~3 cap|limit|quota|ceiling
    cap|quota|ceiling on ~4 AIDE|1:1s
    team|teachers|iep team|we ~4 may|can|allowed|only ~2 recommend|recommends|suggest ~4 only|but|not|while|decide
    team|we ~3 allowed ~1 to ~1 recommend
    team ~3 not ~4 commit|bind|obligate ~3 district|lea|agency|school
    not ~1 the table
    not ~6 at|in this table|meeting / MEETTOPIC
    office|downtown|director|district|they decides|decide|decided ~2 that|it|not
    request|requests|flow|process ~2 form|packet|chart|procedure ~12 OFFICES|ADMIN|approved|denied|superintendent
"""
# A contract, a formula, a rule book decides in the team's place.
PAPER_DECIDES = """
    RESERVED ~6 OFFICES|ADMIN|district|employer|school|principal|administration|management / TEAMRIGHT
    assigned|assignment|assignments|number|hours|staffing|who ~10 RESERVED ~4 OFFICES|ADMIN|district|employer|school|
        principal|management / TEAMRIGHT
    not ~2 be ~1 set|determined|decided|dictated|written ~1 by|in|into ~3 iep|team
    POINTS ~4 decides|determines|dictates|drives|rules|controls|says
    contract|article|handbook|union|formula ~8 not ~3 iep|team
    district|school|county|state|they ~2 says|said|say ~2 no ~1 AIDE ~3 past|after|beyond|until|before|under
"""
# The people who know are told to keep still.
STAFF_SILENCED = """
    WEDO ~6 STOPTALK / ASKABOUT
    told|asked|warned ~3 to ~1 stop|quit ~3 bringing|asking|saying|recommending|writing|advocating|mentioning|pushing
    fought|wanted|argued|pushed ~4 told|warned|shut
    teacher|therapist|ot|slp|psychologist|staff|aide ~4 eyes|looked|stared ~4 table|floor|director|principal|notes|
        shoes
    opened ~1 her|his mouth
    looked|looks|glanced ~2 at ~3 director|principal|administrator|coordinator|supervisor ~4 before|and|for
"""
# Decided, or changed, when the team was not sitting.
OUTSIDE_MEETING = """
    OFFICES|principal|ADMIN ~2 wrote|crossed|took|edited|scratched|struck ~2 out|off
    MADEALREADY
    IEPASIDE ~3 say|says|said|wants|want|decided|writes|wrote|recommends
    DRAFTGONE ~12 TAKENOUT / FADEHELP
    NOTMEETING ~14 no|denied|denial|letter|decided|decision|answer|removed|written|out|outcome|iep|gone|minutes
    decided|decision|letter|denied|denial|answer|outcome|removed|taken ~14 NOTMEETING
    iep|plan|copy|version ~8 that|which|it|and said|says|showed|had ~2 NUMBER|shared|different|less|fewer
    iep|plan ~2 came|arrived|showed|appeared ~2 home|up ~6 without|missing|gone|less|backpack|different
    not ~1 where ~2 left ~1 it
    never|not ~1 met|observed|laid|spoken ~2 him|her|my|eyes|our|child / CUSTOM
"""
SAID_OUTRIGHT = """
    district|office|department|administration decides|decide|determines|chooses
    decided|decision|made|said|told|refused|denied ~8 before ~1 the ~1 meeting
    ADMIN ~4 ending|removing|cutting|stopping|denying|refusing|reducing
    district|office|they|department ~3 has|have|must|needs ~2 to ~1 approve|authorize|sign|ok|okay|agree
    take|taking|takes|bring|bringing|bump|kick|escalate ~2 it|this|that ~3 to ~3 district|ADMIN|office|downtown|board|
        team
    ADMIN ~3 shot|turned|struck|kicked|sent ~2 down|back
    principal|superintendent|director|administrator ~2 decided|chose|ended|discontinued|reassigned
    someone|somebody ~5 office|administration|downtown|district ~10 crossed|changed|rewrote|removed|cut|took|denied|
        said|approved|deleted
    after ~3 we ~2 all|both signed|agreed|left ~8 crossed|changed|rewrote|removed|cut|deleted|took|different
    hours|minutes|time|service|services ~4 instead ~1 of NUM|more|the
    nobody|no|one ~2 called|held|had ~2 meeting
    comes|came|come|coming|handed ~2 from|down ~2 above|top
    whose decision|decisions is final
    their|director's|committee's|her|his ~2 decision|answer ~1 is final
    observe|observes|assess|evaluate ~3 and ~2 then ~3 decide|determine|decides
    is|are|was not ~2 allowed|permitted ~2 to ~1 say|write|recommend|put|speak|tell
    ADMIN ~4 informed|announced|notified|wrote|emailed|letter|told|said ~14 discontinued|removed|end|ended|reduced|
        cut|denied|discontinue|remove
    lea ~1 rep|representative ~8 not|district|back|authority|no
    but ~3 ADMIN|boss ~3 said|refused|denied|would|shot|overruled
    a|another|review|allocation|district|panel ~2 committee|panel ~3 scores|rates|ranks|decides|votes|looks|meets|
        determines
    rubric ~6 qualif|qualifies|determine|eligible|score|scores
    application ~8 qualifies|qualify|determine|approved|eligible
    administrative ~1 one|decision|matter|call
    not ~3 team ~1 decision
    overruled|overrode|overturned|overridden|vetoed|reversed
    run ~1 it ~1 by|past
    not ~2 have ~2 authority|power|say
    get|need|needs|require|requires|wait|waiting ~3 approval|permission|authorization|okay ~6 ADMIN|principal|above|
        office|district|board|downtown
    already ~2 decided|made|determined
    decided|determined ~3 before|without|outside
    district|office|they|administrator|administration ~2 not ~2 approve|allow|authorize|fund|sign|let
    ADMIN ~2 stepped ~1 in
    approved ~2 by ~6 ADMIN|office|district|department
    ADMIN|office ~3 prior ~1 to
    i|we|staff|teachers|they ~1 was|were|are|been ~1 told|instructed|directed|warned|advised ~6 not ~3 write|put|say|
        offer|list|recommend|talk|discuss|speak|bring|include
    only ~6 ADMIN ~3 may|can|has|could
    only ~4 ADMIN is
    specialist|representative|rep|consultant ~12 refused|denied|no|not|overruled ~3 sign|approve|agree
    ADMIN ~3 will|would|must|has|have ~3 review|decide|approve|determine|consider ~6 and|notify|request|whether|it|
        them
    ADMIN ~3 pulled|removed|eliminated|took|ended|cut|stopped / BOARDVOTE
    go|goes ~2 to ~4 yes
    no meeting
    they ~2 almost ~2 always|usually say ~1 no
    allocated|allocates|assigned|assigns ~4 by ~3 ADMIN|principal|district
    principal ~2 deploys|assigns|decides|allocates
    out ~2 of ~2 team|my|our ~2 hands|control
    district ~2 will|would|does ~1 not ~2 let|allow ~3 us|me|teams|the
    NOTUS / OUTSIDER
    ADMIN ~6 DECIDE / NOADMIN BOARDVOTE FLATNO
    DECIDE ~3 by|from|of|with|at|is|through|up ~6 ADMIN
    DECIDE ~6 downtown|central|panel|administration|administrators|administrator|director|superintendent|supervisor|
        coordinator|principal
    principal ~3 decid|decides|decided|has|must|approve|approves|denied|refused|overruled|will ~3 say|approve|not|
        decide|all|final|allow|sign
    approval|approved|approve|authorization|authorize|authorized|permission|sign ~4 by|from|of|through|at|
        off ~8 ADMIN|application|committee|panel|principal|board|office|someone|district
    application|packet ~6 AIDE|approval|committee|services|form
    apply|applying|applied ~4 AIDE|support|services
    SENDTO ~8 panel|committee|ADMIN|district|downtown|office|board|administrator ~6 approval|decide|decides|decision|
        review|assign|final|approve|who|AIDE|services|both / FEDCOMMITTEE FORWARDME
    SENDTO ~6 ADMIN / LETTERONLY ASKABOUT
    team ~3 can not|could|does|do|cannot ~4 make|decide|put|write|add|approve|commit|promise|offer|order|grant|
        authorize
    we|i|teachers|team|they can|could|are|were not ~3 make|decide|put|write|add|approve|commit|promise|say|speak|
        authorize ~8 iep|approval|that|decision|it|without|this|here|plan
    PRIOR
    TEAM ~4 agreed|found|supported|wanted|recommended|felt|thought|agrees|supports|recommends|appropriate ~12 but|
        until|although|yet|however|then ~10 ADMIN|denied|refused|overruled|no|district|office|not
    although|though|even ~3 TEAM ~4 agreed|found|supported|wanted|recommended
    decision|decisions ~6 made|comes|came|rests|is|lies|belongs ~6 by|from|with|before|above|at|elsewhere ~6 ADMIN|
        principal|level|top|meeting|district
    ADMIN ~5 made|make|makes|making ~4 decision|decisions|call|calls|choice
    administrators ~3 make|decide
    teachers|staff|team ~5 quiet|silent|afraid|privately|scared|record
    school|district|they ~1 decided|chooses|chose|unilaterally|overruled|overrode
    office|downtown|director|superintendent|coordinator ~2 denied|refused|vetoed|overruled|rejected|cut|
        said ~3 request|it|no|the|that|him|her|AIDE / FLATNO
    director|superintendent|supervisor|coordinator|downtown|office ~6 told|said|says|stated|informed|emailed|
        wrote ~8 not|no|never / DIRECTORHELP CUSTOM FLATNO
    never|not ~2 team|iep|committee ~2 decision
    takes ~2 team
    whoever|someone|person|people ~4 downtown|above|higher|office|looks
    panel ~4 decide|decides|reviews|approves|assigns|approve|review|determines|meets|votes
    committee ~3 meets|sits|votes|ranks|scores
    up to ~2 ADMIN|district|principal|them|downtown|administration
    without ~3 meeting|team|consent|us|parents|agreement|asking ~3 present|input|knowledge|agreement|consent|approval|
        us
    request|requests|process|assignment|assignments|decisions|allocation|aides ~6 handled|made|determined|decided|
        approved|reviewed|controlled ~3 by|at|through ~4 ADMIN|central|district|committee|level|panel
    para|aide|assistant ~2 request ~1 process|form|committee|packet
    no matter ~2 what ~3 team|iep|we
    without ~1 my|our|parent|parental permission|consent|agreement|knowledge|input
    we do not ~1 make|decide ~6 decision|decisions|that|those|call|calls
    district ~1 team|committee|panel|office ~2 will|must|may|can|would ~2 consider|review|approve|decide|assign
    iep|plan ~6 mail ~3 said|showed|had|says
    agreed ~8 then|but|later|until ~6 said|cut|changed|removed|denied|told|wrote ~4 not|no|never
    presented|handed|gave|sent ~3 iep|plan ~8 already|out|without|gone
    signature|signatures|initials ~8 ADMIN|OFFICES
    ADMIN|board|analyst|lawyer|attorney ~6 sets|controls|dictates|reviews|decides
    not the ~1 iep team|committee
    amended|new|different|revised ~1 copy|version|iep ~12 not|no|never|without|different|fewer|less
    finished|completed|final ~1 iep|plan|document ~10 out|door|before|meeting
    nobody|not|never ~2 discussed|agreed|approved ~2 it|that|this|by
    after ~4 signed ~12 new|changed|different|fewer|less|without
    come|comes|came|set|determined ~3 from|by ~4 ADMIN|principal
    not ~1 have ~2 power|authority|say
    allocation|review|assignment|staffing|approval ~1 committee|panel|cabinet
    cabinet ~4 can|decides|say|approves
    read|handed|announced|presented ~2 us|me ~3 outcome|decision|final
    lose|keep ~2 my ~1 job
    determination|decision|decisions|approval|authority|final ~8 rests|lies|resides|belongs|remains ~2 with
    ADMIN ~2 makes|make|made|told|tells|asked|wants|instructed|pressured ~2 me|us|teachers|them|staff|
        everyone ~6 change|write|say|not|remove|take|delete|stop|quiet
    supervisor|principal|director|boss ~2 makes|made|make|told|wants|tells ~2 me|us|teachers|staff ~6 change|write|
        say|not|remove|take|delete|stop
    OFFREC / BROKE
    forwarded|submitted|referred|escalated|elevated ~3 to ~5 superintendent|director|office|committee|department|
        supervisor
    BARRED ~3 SHUTUP ~6 AIDE|form|paperwork|needs|need|parents|that|it / LAWSAYS ASKABOUT
    CHECKWITH ~4 OFFICES ~8 before|approval|first|who|whether|and|add|to / FEDCOMMITTEE ASKABOUT LETTERONLY
    OFFICES ~4 RULES / NOADMIN PARENTRULES APPROVEDIT BOARDVOTE COMMITTEEIS
    RULES ~3 by|from|of|through|at ~3 OFFICES / NOADMIN PARENTRULES COMMITTEEIS
    AFTERSIGN ~12 CHANGED
    CHANGED ~12 AFTERSIGN
"""
RULES = SOMEBODY_ABOVE + PAPER_DECIDES + STAFF_SILENCED + OUTSIDE_MEETING + SAID_OUTRIGHT
