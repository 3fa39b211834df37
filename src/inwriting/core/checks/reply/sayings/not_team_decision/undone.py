"""What the team said is undone, ignored, or waits on others: a veto, other terms than were agreed, a buck passed on."""

WORDS = """
UNDID: altered, changed, reversed, revised, disregarded, ignored, undid, substituted, set aside, defeated, trumped
UNDID: trumps, overrode, overrides, outweighed, outweighs, outranked, outranks, discarded, dismissed, overruled
UNDID: vetoed, torpedoed, scuttled, sank, nullified, canceled, cancelled, countermanded, threw out, tossed, beat
TEAMSWORD: consensus, recommendation, recommendations, judgment, judgement, opinion, opinions, rest of the team
TEAMSWORD: the team, the team's, iep team, our team, teachers who, professionals, everyone who, everybody who
TEAMSWORD: what we wrote, what we agreed, what the team
REFUSALPAPER: denial, refusal, answer, decision, notice, pwn, letter, response, paperwork, statement, outcome
DRAFTED: prepared, drafted, written, typed, printed, scripted, composed, signed, ready
SOONER: in advance, ahead, beforehand, before, already, prior, earlier
APARTMEET: informally, privately, secretly, separately, internally, behind, without you, without the parent
APARTMEET: without the mother, without the family, without your, without mom, without dad, without inviting
DEPENDSON: depends, depend, hinges, hinge, turns, rests, rides, hangs, contingent, conditional, dependent
GONOGO: approval, decision, signature, permission, vote, blessing, authorization, sign off, go ahead, ruling
BUCK: pass the buck, passes the buck, passing the buck, passed the buck, runaround, run around in circles
BUCK: finger pointing, pointing fingers, point fingers, points the finger, hot potato, potted plant*, wallpaper
BUCK: might as well have been, may as well have been, may as well have stayed, might as well have stayed
BUCK: might as well have mailed, one person veto, absolute veto
OTHERSUNNAMED: someone somewhere, somebody somewhere, someone else who, somebody else who, someone else always
OTHERSUNNAMED: someone upstairs, somebody upstairs, some office, whoever sits
NEVERTHERE: never in the room, not in the room, never been in the room, never sat in, who has never, who never
NEVERTHERE: who was not in, who was not at, who is not at, who is not in
HEARINGLOSS: hearing loss, hearing aid, hearing aids
"""
# Others undo or overrule what the team said, or set other terms than were agreed.
_UNDONE = """
    UNDID ~5 TEAMSWORD / MED LAWTEXT CAUSED
    AIDE|hours|minutes|plan|iep|copy|version|document|draft ~8 not ~2 ones|one|what|those|that ~3 we|i|team|
        they ~2 agreed|
        settled|discussed|decided|talked|voted|wrote|signed
    REFUSALPAPER ~3 DRAFTED ~3 SOONER ~8 meeting|mtg|we|parent|conference|END|iep
    absent|without|minus|lacking ~3 convening|reconvening|convened ~3 team|iep|committee|cse|ard|anyone / STILLTOGO
    met|convened|gathered|conferred|huddled|caucused ~3 APARTMEET / STILLTOGO
    excluded|excluding|shut|left ~2 mother|parent|parents|father|family|mom|us|me ~6 ended|decided|meeting|agreed|
        removed|and
    OTHERSUNNAMED ~2 decides|decide|decided|said|made|says|determined
    BUCK
    voted|decided|agreed|settled ~2 while ~4 out|gone|away|outside|left / BATHROOM
    HIGHER|OFFICES|ADMIN|REMOTE ~1 who ~1 never|not ~3 attended|met|seen|came|sat|attend|meet / NOADMIN
    i|we would ~3 write|put|add|give|recommend|say ~5 if ~1 they|she|he ~1 let|allowed|would
    not ~1 to ~2 bring|mention|raise|discuss ~4 again|table|meeting / PARENTASKS SENTHOME
    AIDE ~6 not|never|nobody|none ~4 weighed|spoke|consulted|asked ~6 ADMIN|OFFICES|principal
"""
# Others hold the answer: one waits for them, depends on them, must follow them, asks them.
_HELD_BY_OTHERS = """
    waiting|wait ~2 to ~1 hear|see|learn ~2 if|whether|what ~4 grant|approve|allow|decide|say|let|give|okay|
        sign / BEHAVIOROBS
    HIGHER|OFFICES|ADMIN|REMOTE ~2 had|has spoken
    HIGHER|OFFICES|ADMIN|REMOTE ~1 figures|sorts|handles|works|figured ~2 out|that|it|those / NOADMIN DIRECTORHELP
    between ~2 HIGHER|OFFICES|ADMIN|REMOTE and ~3 HIGHER|OFFICES|ADMIN|REMOTE
    team|tm|we ~1 must|has|have|shall ~2 follow|comply|abide|obey
    HIGHER|OFFICES|ADMIN|REMOTE ~1 says|said|say no ~2 AIDE / NOADMIN FLATNO CUSTOM MONEY
    will|gets|would|i|she|he ~1 decide|decides|determine|pick|choose ~1 where|who|which ~3 AIDE|adults|people|
        staff / NURSEDECIDES
    DEPENDSON ~1 on|upon ~6 GONOGO
    petition|petitions|plead|pleads|lobby ~3 HIGHER|OFFICES|ADMIN|REMOTE|district
    gets|get ~1 to ~1 say|decide|choose|determine|pick ~1 whether|if|who|what|how
    via|thru|through ~2 HIGHER|OFFICES|ADMIN|ap|vp only
    REMOTE|ORGBODY ~1 says|blames|say ~1 REMOTE|ORGBODY|HIGHER ~1 REMOTE|ORGBODY|HIGHER ~1 says|blames|say
    NEVERTHERE ~3 RULING|DECIDING|sets|decides
    FORMULA ~1 decides|decided|determines|dictates|rules ~1 END|not|and|who
    points|point short|shy|below
    not ~3 enough ~1 points|checks|boxes ~6 form|matrix|rubric|sheet|tool|scale|system
    get|gets|got|getting ~1 a ~1 call|visit|email if|when|for
    not ~1 one|nobody ~3 team ~6 only ~2 ADMIN|principal
"""
RULES = _UNDONE + _HELD_BY_OTHERS
