"""It was decided, or changed, outside the meeting: before it, after it, in the hallway, by mail."""

WORDS = """
PRIOR: without an iep meeting, without iep meeting, without a team meeting, no meeting, without any meeting
PRIOR: not invited, without being invited, never asked, never consulted, found out later, unilateral*
PRIOR: on their own decision, already decided, already made, already been made, already printed, already written
PRIOR: predetermin*, pre determin*, already said no, mind was made up, minds made up, made up their minds
PRIOR: decided beforehand, decided ahead, before we sat, before we even, before i arrived, before i got
PRIOR: without asking us, without the team, never a team decision, without our consent, never agreed
PRIOR: without our input, without my input, without parent*, without a meeting, without telling, without my consent
PRIOR: outside the meeting, outside of the meeting, behind closed doors, without consulting, before i sat
PRIOR: before i walked, before i said, before i opened, without calling a meeting, without calling an iep
PRIOR: without holding a meeting, without convening, without reconvening, without discussion, without a discussion
PRIOR: without any discussion, made ahead of time
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
NOTMEETING: already filled, already signed, pre printed, preprinted, pre filled, pre written, prewritten
NOTMEETING: came home in, not where we left it, not what we agreed, not what the team, not what we decided
NOTMEETING: never discussed, nobody discussed, over the summer, already a no, answer was already
NOTMEETING: decision had been made, decision was made, had been decided, was decided, before we walked in
NOTMEETING: walked in with, came in with, before anyone spoke, no discussion, ahead of the meeting, after we left
NOTMEETING: after everyone left, outside of the meeting, in a hallway, in the parking lot
MADEALREADY: decision had been made, decision was already, decision has been made, decision had already
MADEALREADY: had been decided, was already decided, had already decided, answer was already
MADEALREADY: already made the decision, already been decided, made before the meeting, decided before
ARRIVE: came, come, arrive, arrived, got, sat, sit, walked, walk, joined, join, spoke, speak, opened, logged, entered
ARRIVE: said, started, began, begin, met, meet, finished, meeting, conference, showed
SETTLED: decided, made, agreed, resolved, told, wrote, written, typed, printed, answer, denied, decision, decisions
SETTLED: determination, determined, settled, concluded, outcome, voted, filled out, filled in, completed, drafted
SETTLED: vote, taken, typed in, circled, fixed, reached, set, worked out, assigned, checked, finalized, chosen, minds
SETTLED: mind, verdict, ruled, knew, no, cut, removed, refuse
FIRMLY: decided, agreed, resolved, settled, decision, determined, voted, concluded, determination, talked it over
FIRMLY: hashed, worked it out, discussed, met
NODEBATE: not to debate, not to discuss, not open to, not up for, not a discussion, not here to, no discussion
NODEBATE: not to argue, not a debate, nonnegotiable, non negotiable, not negotiable, not to be discussed
NODEBATE: end of story, no debate, only to inform, just to inform, to notify you, only to let you, just to let you
NODEBATE: simply to inform, courtesy call, just informing you, only informing, as a courtesy, not asking
NODEBATE: end of discussion, not reopen*, decision stands, case closed, decision is final, closed matter
AMONG: among themselves, amongst themselves, between themselves, by themselves, on their own, without us, privately
AMONG: in private, behind our backs, behind our back, behind my back, backroom, back room, behind closed doors
AMONG: in the hallway, in a hallway, in the hall, parking lot, in the lot, over coffee, at lunch, off to the side
AMONG: a side meeting, side meeting, side conversation, pre meeting, premeeting, planning meeting, staff only meeting
AMONG: internal meeting, staff meeting, secret meeting, closed meeting, meeting before the meeting, separate meeting
AMONG: in e mails, group chat, over the phone, over email, by text, before the conference, caucus*
AHEADTIME: beforehand, ahead of time, in advance, days earlier, weeks earlier, the day before, the night before
AHEADTIME: before the meeting, before our meeting, long before, weeks before, days before, hours before, going in
AHEAD: beforehand, ahead of time, in advance, before hand, ahead of the meeting, already, days earlier, weeks earlier
AHEAD: the day before, the night before, the week before, prior to the meeting, prior to our meeting, long before
AHEAD: before the meeting, before our meeting, before his meeting, before her meeting, before the iep, days before
AHEAD: weeks before, going in, walked in with, came in with, showed up with, hours before, minutes before, before any
TAKENAWAY: discontinued, removed, ended, gone, cut, taken, reduced, dropped, eliminated, vanished, disappeared
TAKENAWAY: missing, erased, deleted, replaced, changed, amended, revised, edited, altered, rewritten, stopped, pulled
TAKENAWAY: reassigned, exited, struck, crossed, whited, lowered, faded, halved, shortened, terminated, swapped, blank
TAKENAWAY: moved, evaporated, dissolved, different, nowhere
AFTERMEET: after the meeting, after our meeting, after his meeting, after her meeting, after mtg
AFTERMEET: following the meeting, following our meeting, after the conference, after the iep, after everyone
AFTERMEET: after parents left, after mom left, after the fact, after the ard, after the cse, after the team
AFTERMEET: after we hung up, post meeting, after i left, after we left, once we left, after everybody
AFTERMEET: since the meeting, after adjourning, after we adjourned
NOMEETING: no iep meeting, no iep mtg, no mtg, no meeting, without a meeting, without meeting, without an iep
NOMEETING: without calling a, without calling an, without holding a, without any meeting, without convening
NOMEETING: without reconvening, never met, did not meet, not from any meeting, no team meeting, without mtg
NOMEETING: never convened, no iep, not at a meeting, not at any meeting, not in a meeting, not in any meeting
NOMEETING: no team convened, never held a meeting, not hold a meeting, not convene, no addendum, no amendment
NOMEETING: w o mtg, w o meeting
STEPOUT: step out, stepped out, steps out, stepping out, step outside, stepped outside, went out, went into the hall
STEPOUT: went into the hallway, left the room, leave the room, walked out, excused herself, excused himself, recess
STEPOUT: recessed, paused, took a break, went in the hall, put us on hold, put me on hold, put on hold, muted
STEPOUT: muted us, step away, stepped away, take a break, went next door, ducked out, huddled, caucused
STEPOUT: disappeared for
RINGUP: call, called, phone, phoned, rang, ring, text, texted, texting, email, emailed, check with, checked with
RINGUP: dial*, talk to, talked to, consult, consulted, conferred, spoke to, spoke with, message, messaged
RINGUP: got on the phone
BACKWITH: came back, comes back, come back, back in, returned, back with, hung up, reappeared
BANNEDALL: phased out, done away with, did away with, do away with, doing away with, abolished, got rid of
BANNEDALL: getting rid of, discontinued all, ended all, eliminated all, pulled all, ended individual, abolish
SWEEP: districtwide, district wide, county wide, across the district, all elementary, every building, reorganization
SWEEP: reorganisation, restructuring, reorg, all schools, all buildings, over the summer, by directive, this fall
SWEEP: in a single weekend, overnight, effective july, effective this
BATHROOM: bathroom, restroom, meltdown, calm
STILLTOGO: not without, cannot be, can not be, unless, must be, may not, will my, requires
EXISTMET: already met, already meet, already meets, already provided, already getting, already receiving
EXISTMET: already working
TEACHERPREP: lesson, worksheet, homework, school day, recess
PARENTASKS: i asked, please send, send me, draft before, in advance of, request a copy
"""
RULES = """
    iep|plan|page|copy|version & TAKENAWAY & signed|agreed|mtg / STILLTOGO
    pwn|notice|letter|denial|iep|form ~6 dated|signed|typed|printed|written ~6 before|when|already|two|day
    already ~1 cut|removed|decided|denied|eliminated|rejected ~4 it|the|aide|him|her|before|para
    MADEALREADY
    DRAFTGONE ~12 TAKENOUT / FADEHELP
    NOTMEETING ~14 no|denied|denial|letter|decided|decision|answer|removed|written|out|outcome|iep|gone|minutes
    decided|decision|letter|denied|denial|answer|outcome|removed|taken ~14 NOTMEETING
    decided|decision|made|said|told|refused|denied ~8 before ~1 the ~1 meeting
    already ~2 decided|made|determined
    decided|determined ~3 before|without|outside
    PRIOR / STILLTOGO HEARINGLOSS
    presented|handed|gave|sent ~3 iep|plan ~8 already|out|without|gone
    not ~2 consulted
    SETTLED ~10 before ~2 i|we|you|parents|parent|mom|dad|anyone|anybody|us|the|they|mother|father|family|
        even ~2 ARRIVE
    SETTLED ~6 AHEAD ~8 refuse|not|no|without|deny|END / PARENTASKS TEACHERPREP
    AHEADTIME ~4 SETTLED ~8 refuse|deny|out|down|END / LAWTEXT TEACHERPREP EXISTMET
    already ~2 FIRMLY|typed|printed|settled|voted|chosen ~6 END|that|not|no|it|before / LAWTEXT TEACHERPREP EXISTMET
    FIRMLY ~4 AMONG
    NODEBATE ~8 AIDE|decision|discuss|discussion|debate
    TAKENAWAY ~10 AFTERMEET / STILLTOGO SCHOOLFINE
    between ~5 meeting|mtg|conference|table|signing|draft ~5 and ~10 TAKENAWAY|AIDE|ADMIN|different
    TAKENAWAY ~6 NOMEETING / STILLTOGO
    nobody ~1 asked|consulted|invited ~3 us|me|teacher|parents|team|mom|him|her
    STEPOUT ~12 RINGUP|BACKWITH / BATHROOM
    RINGUP ~2 somebody|someone|OFFICES|ADMIN|HIGHER|district|boss|downtown ~8 BACKWITH|denied|allowed|no
    BACKWITH ~2 and|with ~4 no|denied|told|answer|said ~6 AIDE|it|that|END|table|possible / TEACHERPREP SHORTCAUSE
    AIDE|1:1s ~5 BANNEDALL|discontinued|phased|eliminated ~8 SWEEP / MONEY
    not|never ~2 at ~1 a|any|the meeting
    decided ~1 END
    SETTLED ~6 before ~1 the|our|your|my ~1 meeting|ard|iep|conference
    draft ~14 signed|final ~8 not|without|different|gone|missing
"""
