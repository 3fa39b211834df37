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
"""
RULES = """
    REQUESTPAPER ~12 RECEIVED ~3 to|by|at|with|in ~5 HIGHER|OFFICES|ADMIN|REMOTE|
        committee / PARENTRULES LETTERONLY ASKABOUT REPORTCARD
    without|unless|until|requires|pending|upon|needs ~5 RENEWAL ~4 by|of|from ~5 HIGHER|OFFICES|ADMIN|
        REMOTE / PARENTRULES
    HIGHER|OFFICES|ADMIN|REMOTE ~4 TREATS ~4 WORKOF / below NOADMIN PARENTRULES BOARDVOTE GRANTEDIT LETTERFORM REPORTCARD
    WORKOF ~8 TREATS ~1 by ~4 HIGHER|OFFICES|ADMIN|REMOTE|council|
        committee / NOADMIN PARENTRULES GRANTEDIT COMMITTEEIS REPORTCARD
    NEEDSYES YESVERB ~6 AIDE|it|any|new|one|job|hours / WHOASKS PARENTRULES TRIAL SHORTCAUSE
    team|school|campus|building|tm|site ~3 FAVOUR ~10 district|director|HIGHER|OFFICES|ADMIN ~6 NOTUP
    nobody ~4 knows|know ~3 who ~3 looked|looks|decided|decides|reviewed|reads|signed
    until ~4 HIGHER|OFFICES|ADMIN|REMOTE ~2 responds|answers|replies|acts|decides|rules|weighs|says|looks|gets
    not ~2 iep ~1 team ~1 thing|matter|issue|call|question|item
    ADMIN|principal|director|coordinator|boss ~2 shook ~2 head
"""
