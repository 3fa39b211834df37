"""The team itself says that it cannot: it may only recommend, it has no say, it isn't its call."""

WORDS = """
NOTUS: told we can not, told i could not, told we could not, i was told not, were told not, not supposed to
NOTUS: can not put those, can not put that, can not write, could not write, not my place, not my department
NOTUS: get fired, lose my job, afraid to speak, not up to her, not up to him, not up to them, pay grade, not up to us
NOTUS: not up to me, not up to the, hands are tied, not my call, not our call, not my decision, not our decision
NOTUS: out of my hands, out of our hands, no authority, not authorized, not have the authority, not have authority
NOTUS: get in trouble, instructed not, up to the district, up to the director, district's call, district's decision
NOTUS: district call, above our heads, over our heads, over my head, beyond our control, beyond my control
NOTUS: not ours to, bigger than this team, up to the principal, up to administration, subject to approval
NOTUS: needs approval, pending approval, requires approval, must be approved, need approval, prior approval
NOTUS: pre approv*, preapprov*, have approval, get approval, got approval, obtain approval
IEPASIDE: whatever the ieps, whatever the iep, no matter what the iep, regardless of the iep, regardless of what
IEPASIDE: whatever the team, no matter what the team, whatever our team
STAFFSHORT: nobody to, no people, no bodies, shorthanded, short staffed, no applicants, nobody left, not enough
ORDERS: enter, put, add, grant, write, commit, promise, approve, authorize, direct, assign, determine, decide
ORDERS: specify, order, include, propose, exceed, change, offer, guarantee, bind, require, place, prescribe, dictate
ORDERS: select, name, override, control, get into, pick, award, check, tell, mandate, request, say, list
OWNWORD: my, our, ours, mine, yours, your, team, teams, iep team, parent, parents, family, families, committee
OWNWORD: teacher, teachers, us, me, iep, meeting, anyone here, anybody here, folks here
OWNCALL: call, decision, decisions, place, choice, department, purview, lane, say, power, control, hands, authority
OWNCALL: prerogative, table, doing, business, role, level, pay grade, job to decide, ours to make, hands now
RECOMMENDS: recommend, recommends, suggest, suggests, request, propose
ADVICE: recommendation, recommendations, rec, recs, request, requests, vote, votes, yes, opinion, opinions, input
NOTHONORED: not honored, not honoured, not followed, overridden, ignored, disregarded, set aside, advisory
NOTHONORED: not binding, not final, rejected above, reversed, not accepted, not adopted, not count
NOTHONORED: only a recommendation, is a maybe, just a maybe, only advisory, a suggestion, means nothing, not mean
NOTHONORED: carries no weight, not stick, not constitute, not carry, not matter, not a promise, not guaranteed
NOTHONORED: subject to, contingent
POWERLESS: no authority, lacks authority, lack authority, lacked authority, without authority, not the authority
POWERLESS: no power, lacks the authority, lacked the authority, lack the authority, not authorized, not empowered
POWERLESS: unauthorized, powerless, no vote, not get a vote, no control, no say, not my say, hands are tied
POWERLESS: hands tied, hands were tied, hands is tied, tied my hands, tied our hands, ties my hands, ties our hands
POWERLESS: just the messenger, only the messenger, just a teacher, just the teacher, only a teacher
POWERLESS: just the case manager, i just work here, pay grade, paygrade, above my pay, above our pay, over my head
POWERLESS: above my head, outside my lane, out of my lane, not have the juice, no pull, i am just the
POWERLESS: we are just the, wish i could, wish it were up, if it were up to, if it was up to, were it up to
POWERLESS: if i had my way, if i had my druthers, not the ones who decide, not the one who decides
POWERLESS: not the one who makes, !wish i could wave, out of my wheelhouse, not in my wheelhouse, in no position to
POWERLESS: not in a position to, if the choice were mine, if the choice was mine, if i were in charge
POWERLESS: if i was in charge, if i ran, if it were my, only the case manager, just a case manager, just a para
POWERLESS: only a para, above my station, my boss's, not my lane, the clout, nobody in that room could say
POWERLESS: nobody in the room could say, nobody at that table could say, not let me give, not let us give
POWERLESS: no ability to, lacked the ability, lack the ability, lacked power, beyond my authority
POWERLESS: exceeds my authority, above my authority, past my authority, no standing, outside its authority
POWERLESS: outside our authority, beyond its authority, beyond our authority, above this table, above the table
POWERLESS: bigger than this table, above this team, not at liberty, would love to give you, love to give you one
POWERLESS: love to give him one, love to give her one
FAVOURED: wanted, voted, agreed, supported, thought, recommended, said yes, favored, believed, felt, nodded
FAVOURED: unanimous, all for it, was for it, in favor, on board, on our side, recommendation, asked for it
KILLED: killed, died, shot down, overruled, rejected, vetoed, nixed, not be happening, not happening, not happen
KILLED: squashed, overturned, reversed, undone, sank, sunk, torpedoed, got axed, went nowhere, denied, turned down
KILLED: threw it out
SHORTCAUSE: freeze, shortage, vacancy, vacancies, nobody to hire, october count, no applicants, budget, money, funds
SHORTCAUSE: aba, outside aba, private aba, visitors, campus, insurance pays, volunteers, outside provider*
SHORTCAUSE: outside agenc*
CAUSED: educationally based
OUTSIDEADVICE: parent request, parent's request, parents' request, clinic, clinic's, doctor, doctor's, pediatrician
DECISIONGONE: communicated, told, informed, afterward, afterwards, not made, judgment, part in, no part, without
DECISIONGONE: alone, single, unilateral*, elsewhere, announced, notified, not by, rather than, instead of
DECISIONGONE: removed from
TEAMLAW: may not base, must not base, may not refuse, not predetermine, not use cost, may not rely, may not limit
"""
RULES = """
    it|they|we can not ~1 put|write|add ~1 one|it|that|him|her ~1 in END|is|so|and
    have|has|had|get ~2 no ~1 say|authority|power|vote|control
    not ~2 determined|decided|made|set|assigned ~3 at|in|by ~3 iep|meeting|team
    team|teams ~3 not ~2 assign|allocate|hire|select|choose|change|control|determine ~3 staff|aides|paras|personnel|
        who|this|that|it|staffing
    ADMIN|OFFICES ~10 before|until ~4 iep|meeting|team|agenda|anything|added / NOADMIN BOARDVOTE CUSTOM
    not ~2 be ~1 set|determined|decided|dictated|written ~1 by|in|into ~3 iep|team
    IEPASIDE ~3 say|says|said|wants|want|decided|writes|wrote|recommends
    take|taking|takes|bring|bringing|bump|kick|escalate ~2 it|this|that ~3 to ~3 district|ADMIN|office|downtown|
        board
    lea ~1 rep|representative ~4 not|lacks|district|back|no ~4 authority|approve|agree|sign|take|office|allow|let
    not ~2 have ~2 authority|power|say
    i|we|staff|teachers|they ~1 was|were|are|been ~1 told|instructed|directed|warned|advised ~6 not ~3 write|put|
        say|offer|list|recommend|talk|discuss|speak|bring|include
    NOTUS / OUTSIDER SHORTCAUSE MONEY STAFFSHORT
    team ~3 can not|could|does|do|cannot ~4 make|decide|put|write|add|approve|commit|promise|offer|order|grant|
        authorize
    TEAM ~4 agreed|found|supported|wanted|recommended|felt|thought|agrees|supports|recommends|appropriate ~12 but|
        until|although|yet|however|then ~10 ADMIN|denied|refused|overruled|district|office
    although|though|even ~3 TEAM ~4 agreed|found|supported|wanted|recommended
    never|not ~2 team|iep|committee ~2 decision
    takes ~2 team
    district ~1 team|committee|panel|office ~2 will|must|may|can|would ~2 consider|review|approve|decide|assign
    not the ~1 iep team|committee
    not ~1 have ~2 power|authority|say
    determination|decision|decisions|approval|authority|final ~8 rests|lies|resides|belongs|remains ~2 with
    authority|power & nobody|not|no|lacks|lacked|without|nor & yes|approve|say|meeting|table|team|commit|offer|
        grant|AIDE|staff|services
    decision|decide|decides|decided & THETEAM|teachers & DECISIONGONE / LETTERFORM MONEY
    THETEAM ~3 can|could|may|shall|must not|never ~3 ORDERS / TEAMLAW SHORTCAUSE MONEY
    THETEAM ~1 does|do not ~3 decide|determine|make|assign|specify|dictate|control|select|direct|get / TEAMLAW
    THETEAM|teachers can|may|could RECOMMENDS ~4 but|only|while|END / ACADEMICWORD
    ADVICE ~10 NOTHONORED / MED CAUSED OUTSIDEADVICE
    not|never|nor|neither ~3 OWNWORD ~1 OWNCALL
    POWERLESS / SHORTCAUSE MONEY STAFFSHORT
    not ~1 have|got ~2 ability|authority|power|say|clout|pull|juice ~2 to
    not|no ~8 without ~2 LEAVE
    we|team|everyone|everybody|table|recommendation|us ~4 FAVOURED ~14 KILLED
    they|district|others|downtown decide|decides END
    is|was not ~1 up to ~1 me|us|them|team|teachers|the
    not ~1 have ~3 authority|power|clearance|permission
    beyond|above|outside ~4 THETEAM ~2 authority|power|control|level|scope|reach|approval|END / LAWSAYS
"""
