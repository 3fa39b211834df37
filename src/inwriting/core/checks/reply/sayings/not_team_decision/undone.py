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
BUCK: pass the buck, passes the buck, passing the buck, passed the buck, runaround, run around in circles
BUCK: finger pointing, pointing fingers, point fingers, points the finger, hot potato, potted plant*, wallpaper
BUCK: might as well have been, may as well have been, may as well have stayed, might as well have stayed
BUCK: might as well have mailed, one person veto, absolute veto
OTHERSUNNAMED: someone somewhere, somebody somewhere, someone else who, somebody else who, someone else always
OTHERSUNNAMED: someone upstairs, somebody upstairs, some office, whoever sits
HEARINGLOSS: hearing loss, hearing aid, hearing aids
"""
# Others undo or overrule what the team said, or set other terms than were agreed.
_UNDONE = """
    UNDID ~5 TEAMSWORD / MED LAWTEXT CAUSED
    REFUSALPAPER ~3 DRAFTED ~3 SOONER ~8 meeting|mtg|we|parent|conference|END|iep
    met|convened|gathered|conferred|huddled|caucused ~3 APARTMEET / STILLTOGO
    OTHERSUNNAMED ~2 decides|decide|decided|said|made|says|determined
    BUCK
    HIGHER|OFFICES|ADMIN|REMOTE ~1 who ~1 never|not ~3 attended|met|seen|came|sat|attend|meet / NOADMIN
    not ~1 to ~2 bring|mention|raise|discuss ~4 again|table|meeting / PARENTASKS SENTHOME
"""
# Others hold the answer: one waits for them, depends on them, must follow them, asks them.
_HELD_BY_OTHERS = """
"""
RULES = _UNDONE + _HELD_BY_OTHERS
