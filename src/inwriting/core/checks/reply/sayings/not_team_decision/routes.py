"""The request has a road of its own, past the team: a form to an office, a deadline, a reviewer, a renewal."""

WORDS = """
REQUESTPAPER: request, requests, application, applications, packet, packets, referral, referrals, form, forms
REQUESTPAPER: justification, worksheet, paperwork, proposal, proposals, recommendation, recommendations, petition
REQUESTPAPER: need statement, submission, submissions
RECEIVED: due, received, submitted, forwarded, returned, logged, filed, delivered, routed, directed, addressed, sent
RECEIVED: turned in, turned over, mailed, emailed, e-mailed, uploaded, referred, presented, reported, transmitted
RENEWAL: renewal, renews, renewed, renew, extension, extends, extended, extend, reauthorization, reauthorized
RENEWAL: reauthorizes, continuation, concurrence, concurs, concur, endorsement, endorses, waiver, exception
RENEWAL: reapplication, recertified, recertification, written authorization, authorization, authorizes
TREATS: adjust, adjusts, adjusted, review, reviews, reviewed, award, awards, awarded, prioritize, prioritizes
TREATS: prioritized, rank, ranks, ranked, distribute, distributes, distributed, finalize, finalizes, finalized, edit
TREATS: edits, edited, revise, revises, revised, screen, screens, screened, vet, vets, vetted, deploy, deploys
TREATS: deployed, apportion, apportions, apportioned, allocates, allocated, allots, allotted, assigns, places, set
TREATS: sets, decides, determines, render, renders, weigh, weighs, considers
WORKOF: support, supports, student supports, services, requests, request, iep, ieps, iep's, aides, paras, aide, para
WORKOF: paraprofessional, paraprofessionals, paraeducator, paraeducators, 1:1, assignments, assignment, hours
WORKOF: applications, staffing, assistants, assistance, positions, proposal, proposals, recommendation, drafts, draft
NEEDSYES: has to, have to, had to, must, needs to, need to, would have to, will have to, is required to
YESVERB: authorize, approve, sign off, okay, ok, clear, bless, agree to, greenlight, green light, countersign, release
YESVERB: endorse, concur
WHOASKS: parent, parents, you, i, we, mother, father, guardian, mom, dad, doctor, physician, nurse, pediatrician, judge
FAVOUR: agreed, agree, agrees, recommended, recommends, recommend, supports, supported, support, wanted, wants, in favor
FAVOUR: all for it, found appropriate
NOTUP: did not concur, does not concur, not concur, overruled, overrode, not support, disapproved, not approved, denied
NOTUP: declined, rejected, turned it down, turned her down, turned him down, said no, shot it down, sent it back
TRIAL: trial, pilot
REPORTCARD: report card, progress report, field trip, transportation, records, evaluation, eligibility
MADEUPMIND: made up her mind, made up his mind, made up their minds, made up its mind, mind made up, minds made up
WORDING: word, words, term, terms, phrase, phrases, language, label, letters
ELSETOLD: not her idea, not his idea, not my idea, not our idea, not her decision, not his decision, not her choice
ELSETOLD: not my choice, not her doing, not my doing, not the teacher's idea
"""
RULES = """
    REQUESTPAPER ~12 RECEIVED ~3 to|by|at|with|in ~5 HIGHER|OFFICES|ADMIN|REMOTE|
        committee / PARENTRULES LETTERONLY ASKABOUT REPORTCARD
    REQUESTPAPER ~8 must|shall|should|are|is|will ~2 be ~1 RECEIVED ~8 HIGHER|OFFICES|ADMIN|REMOTE|
        committee / PARENTRULES REPORTCARD
    without|unless|until|requires|pending|upon|needs ~5 RENEWAL ~4 by|of|from ~5 HIGHER|OFFICES|ADMIN|
        REMOTE / PARENTRULES
    unless|until ~5 HIGHER|OFFICES|ADMIN|REMOTE ~2 RENEWAL
    HIGHER|OFFICES|ADMIN|REMOTE ~4 TREATS ~4 WORKOF / below NOADMIN PARENTRULES BOARDVOTE GRANTEDIT LETTERFORM REPORTCARD
    WORKOF ~8 TREATS ~1 by ~4 HIGHER|OFFICES|ADMIN|REMOTE|council|
        committee / NOADMIN PARENTRULES GRANTEDIT COMMITTEEIS REPORTCARD
    NEEDSYES YESVERB ~6 AIDE|it|any|new|one|job|hours / WHOASKS PARENTRULES TRIAL SHORTCAUSE
    team|school|campus|building|tm|site ~3 FAVOUR ~10 district|director|HIGHER|OFFICES|ADMIN ~6 NOTUP
    district|committee|office|cabinet review ~2 denied|disapproved|not|declined
    fill|filled|complete|completed|do ~2 out|in|up ~10 somebody|someone|committee|panel|nobody|people ~10 score|scores|
        decides|met|meet|reads|looks
    form|packet|request|application ~3 came|comes|come ~2 back ~3 not|denied|disapproved|no|rejected|stamped
    nobody ~4 knows|know ~3 who ~3 looked|looks|decided|decides|reviewed|reads|signed
    took|removed|pulled|deleted|dropped|changed ~8 report|evaluation|draft ~8 conversation|talk|talking|call|meeting|
        word ~3 with ~3 HIGHER|OFFICES|ADMIN|boss
    can|may|could|allowed|told ~4 not ~3 use|using|say|write ~2 the|that|those ~1 WORDING
    until ~4 HIGHER|OFFICES|ADMIN|REMOTE ~2 responds|answers|replies|acts|decides|rules|weighs|says|looks|gets
    they|teachers|staff|therapist|aides|paras|everyone ~2 were|was|been|got ~1 all|both|being warned|threatened|coached|
        prepped|briefed
    opinion|opinions|judgment|recommendation ~8 not ~2 her|his|their|my|our job|place|role|call
    okay|ok|go ahead|permission|yes|clearance|blessing|nod from ~3 REMOTE|HIGHER|OFFICES|ADMIN
    what ~4 team|iep|plan ~2 writes|says|recommends|decides and ~2 what ~8 two|different|separate
    HIGHER|OFFICES|ADMIN|REMOTE|rep|representative|lea ~3 not ~2 agreement|agree|agreeing|agreed|concur
    REMOTE|HIGHER|OFFICES|county sends|sent|provides whoever|whomever|whatever
    HIGHER|OFFICES|ADMIN|REMOTE ~10 picked|chose|set|settled ~3 NUMERAL|number|hours|amount
    person|one whose ~1 vote|opinion|word|answer|signature
    not ~1 be the one|person to|who
    nobody ~4 team ~2 changed|agreed|discussed|voted|approved|wrote|remembers|asked|decided
    not|never ~4 agenda
    call|letter|email|text|memo|note ~2 not ~1 a|an|the meeting
    up to ~1 the|each building|school|campus|site|office ~4 who|where|how|which|when
    not ~2 iep ~1 team ~1 thing|matter|issue|call|question|item
    HIGHER|OFFICES|ADMIN|REMOTE|office ~12 their|its|her|his call|decision / TEAM
    nodded|sat|silent|quiet|shook|stared ~8 when|while|as|until ~2 ADMIN|principal|director|coordinator
    ADMIN|principal|director|coordinator|boss ~2 shook ~2 head
    ELSETOLD
    MADEUPMIND ~6 before
    sent|sends|send word
    decision|determination|cut|reduction|change ~16 merely|simply|only|already|just ~2 presented|announced|read|
        reported|handed
    HIGHER|OFFICES|ADMIN|REMOTE ~8 does|makes|renders|conducts|writes the determination|decision|call
    whatever ~4 says|writes|puts|recommends|decides|finds ~2 is|goes|that ~2 what|law|END|happens|final
    REMOTE|state|parish|region|agency ~3 writes|controls|runs|owns ~4 plan|plans|services|service|hours|iep|it
    written|controlled|decided|set|run ~2 by ~3 parish|region|REMOTE|state|agency
    team|teams ~2 is|are|was|were not ~1 able|free|empowered|authorized|permitted|allowed ~1 to
    written|write|wrote ~2 as ~1 determined ~1 by ~2 staff|administration|principal|district|school
    HIGHER|OFFICES|ADMIN ~4 purse strings
    belongs|belong ~2 to ~2 school|building|district|county|principal ~4 not ~4 plan|iep
    put|send|move|use|assign ~2 her|him|them|aides|paras ~2 where|wherever ~3 they|he|she|principal ~1 want|wants|need|
        needs|like|likes|please
    memo|directive|email|instruction|instructions ~8 to|that|all|teachers|staff ~6 write|use|list|say ~6 instead|only|
        available
    instructed|directed|told|ordered|required|trained ~2 to write|use|put|list|say|enter ~10 iep|ieps|instead|page|
        plans
"""
