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
AFTERSIGN: after i left, after i had left, after the meeting ended, once i left, when i left, after we signed
AFTERSIGN: after we had signed, after i signed, after i had signed, after everyone signed, after signing
AFTERSIGN: after the iep was signed, after we left, after we agreed, after the team agreed, once we left, days later
AFTERSIGN: weeks later, the next day, by mail, by email, in the mail, behind our backs, no one convened
AFTERSIGN: nobody convened, no team meeting, never convened, without a team, no iep meeting
CHANGED: changed, removed, deleted, eliminated, crossed out, taken off, taken out, cut, reduced, gone, ended, dropped
CHANGED: took away, rewritten, altered, edited, not accepted, whited out, unchecked, missing
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
SHOW: done deal, foregone conclusion, forgone conclusion, fait accompli, rubber stamped, going through the motions
SHOW: went through the motions, just a formality, a formality, signed and sealed, set in stone, just for show
SHOW: for show, all for show, a show, dog and pony, theater, theatre, pro forma, cut and dried, made up its mind
SHOW: signed sealed, already settled, already a no, stage managed, scripted, from a script, rehearsed, charade
SHOW: a sham, window dressing, !no predetermination, predetermin*, preordained, prearranged, already in ink, in ink
SHOW: ambush*, pre decided
SHOW: predecided, kangaroo
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
LATERON: after the meeting, after our meeting, after his meeting, after her meeting, after mtg, following the meeting
LATERON: following our meeting, after the conference, after the iep, post meeting, after we left, after i left
LATERON: after mom, after parents left, once we left, after everyone, after the fact, since the meeting
LATERON: following mtg, after the team, after we signed, after i signed, after signing, after signatures
LATERON: once i signed, after we hung up, days after, after the ard, after the cse, after the parent, when the final
LATERON: when the paperwork, in the final, final copy, final version, final draft, final iep, finalized copy
LATERON: finalized iep, the copy that, came home, came in the mail, by mail, by email, by e mail, in the mail
LATERON: by letter, by phone, by text, voicemail, in his backpack, in her backpack, over the summer, over the weekend
LATERON: over break, over winter break, over christmas, overnight, opened the envelope, opened the file, the pdf
LATERON: friday's copy, the scanned copy, the printed copy, over spring break, during break, a week later
LATERON: two weeks later, days later, next morning, the next day, first day back, between the draft
LATERON: between the meeting, somewhere between
AFTERMEET: after the meeting, after our meeting, after his meeting, after her meeting, after mtg
AFTERMEET: following the meeting, following our meeting, after the conference, after the iep, after everyone
AFTERMEET: after parents left, after mom left, after the fact, after the ard, after the cse, after the team
AFTERMEET: after we hung up, post meeting, after i left, after we left, once we left, after everybody
AFTERMEET: since the meeting, after adjourning, after we adjourned
NOPARENT: parent not, parents not, parent was not, parents were not, parent absent, parents absent, without parent*
NOPARENT: mom not, dad not, mother not, family not, guardian not, no parent, no parental, parent did not, we were not
NOPARENT: i was not, nobody asked, nobody consulted, nobody told, nobody called, nobody invited, nobody informed
NOPARENT: never asked, never told, never consulted, never invited, never informed, never notified, without us
NOPARENT: without me, not told, not invited, not asked, not consulted, not notified, without asking, without telling
NOPARENT: without notice, without warning, without consulting, without informing, without consent, without notifying
NOPARENT: without my, without our, nobody notified
NOMEETING: no iep meeting, no iep mtg, no mtg, no meeting, without a meeting, without meeting, without an iep
NOMEETING: without calling a, without calling an, without holding a, without any meeting, without convening
NOMEETING: without reconvening, never met, did not meet, not from any meeting, no team meeting, without mtg
NOMEETING: never convened, no iep, not at a meeting, not at any meeting, not in a meeting, not in any meeting
NOMEETING: no team convened, never held a meeting, not hold a meeting, not convene, no addendum, no amendment
NOMEETING: w o mtg, w o meeting
HEARDOF: found out, find out, learned, heard, discovered, noticed, finding out, learn, discover
WAYS: from my, from her, from his, from our, from the, from another, by accident, in the, on the, when, only after
WAYS: through, weeks, days, from a
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
UNEXPLAINED: told why, explanation, know why, a word, no call, tell us why, the reason, not say why
BAREGONE: no explanation, no note, not say why, no reason
RESIGNED: quit, quitting, resigned, new job, maternity, retired, no replacement
LACKSTAFF: resigned, quit, leave, shortage, vacancy
BATHROOM: bathroom, restroom, meltdown, calm
STILLTOGO: not without, cannot be, can not be, unless, must be, may not, will my, requires
EXISTMET: already met, already meet, already meets, already provided, already getting, already receiving
EXISTMET: already working
TEACHERPREP: lesson, worksheet, homework, school day, recess
PARENTASKS: i asked, please send, send me, draft before, in advance of, request a copy
"""
RULES = """
    iep|plan|page|copy|version & TAKENAWAY & signed|agreed|mtg / STILLTOGO
    signed|agreed ~6 had ~2 it|one|AIDE
    took|taken|removed|deleted ~4 after ~1 i|we|mom|everyone|all ~1 signed|left|agreed
    pwn|notice|letter|denial|iep|form ~6 dated|signed|typed|printed|written ~6 before|when|already|two|day
    nothing|not ~3 up ~1 for ~1 discussion|debate
    amendment ~2 without|w|no
    met ~2 before ~2 meeting|us|conference
    pre|premeeting|huddle meeting|before|met ~8 told|answer|decided|agreed|what
    final|finished|finalized ~1 iep|copy|draft|version ~6 AIDE ~4 not|gone|missing
    already ~1 cut|removed|decided|denied|eliminated|rejected ~4 it|the|aide|him|her|before|para
    formality
    decision|answer ~4 made|reached|given ~3 last|earlier|yesterday|previously|weeks|days|already|beforehand|
        elsewhere
    by ~1 phone|email|letter|text|voicemail|mail ~8 AIDE ~6 end|ended|ending|removed|cut|stop|stopped|discontinued|
        reduced
    polled|conferred|caucused|agreed ~8 NOTMEETING
    finalized|written|completed|changed|signed|closed|rewritten ~2 without ~1 us|me|parents|parent|the
    MADEALREADY
    DRAFTGONE ~12 TAKENOUT / FADEHELP
    NOTMEETING ~14 no|denied|denial|letter|decided|decision|answer|removed|written|out|outcome|iep|gone|minutes
    decided|decision|letter|denied|denial|answer|outcome|removed|taken ~14 NOTMEETING
    iep|plan ~2 came|arrived|showed|appeared ~2 home|up ~6 without|missing|gone|less|backpack|different
    decided|decision|made|said|told|refused|denied ~8 before ~1 the ~1 meeting
    after ~3 we ~2 all|both signed|agreed|left ~8 crossed|changed|rewrote|removed|cut|deleted|took|different
    already ~2 decided|made|determined
    decided|determined ~3 before|without|outside
    PRIOR / STILLTOGO HEARINGLOSS
    without ~3 meeting|team|consent|us|parents|agreement|asking ~3 present|input|knowledge|agreement|consent|
        approval|us
    without ~1 my|our|parent|parental permission|consent|agreement|knowledge|input
    iep|plan ~6 mail ~3 said|showed|had|says
    presented|handed|gave|sent ~3 iep|plan ~8 already|out|without|gone
    amended|new|different|revised ~1 copy|version|iep ~12 not|no|never|without|different|fewer|less
    finished|completed|final ~1 iep|plan|document ~10 out|door|before|meeting
    after ~4 signed ~12 new|changed|different|fewer|less|without
    AFTERSIGN ~12 CHANGED
    CHANGED ~12 AFTERSIGN
    copy|version|draft & signed|theirs|mine & not|different|another|filed|changed
    presented|told|given ~4 as ~1 settled|final|fact|decided
    nothing ~3 we|i ~2 said ~6 changed|change|mattered|matter
    talked|talking ~3 wall
    ink ~3 dry
    already|been ~1 determined|settled ~2 END|that|before
    not ~2 consulted
    SETTLED ~10 before ~2 i|we|you|parents|parent|mom|dad|anyone|anybody|us|the|they|mother|father|family|
        even ~2 ARRIVE
    before ~2 i|we|you|parents|parent|mom|dad|anyone|anybody|mother|father|family|even ~2 ARRIVE ~8 SETTLED
    SETTLED ~6 AHEAD ~8 refuse|not|no|without|deny|END / PARENTASKS TEACHERPREP
    AHEADTIME ~4 SETTLED ~8 refuse|deny|out|down|END / LAWTEXT TEACHERPREP EXISTMET
    already ~2 FIRMLY|typed|printed|settled|voted|chosen ~6 END|that|not|no|it|before / LAWTEXT TEACHERPREP EXISTMET
    FIRMLY ~4 AMONG
    AMONG ~10 FIRMLY
    SHOW
    read ~2 it|decision|answer|us ~4 off|from ~3 page|paper|script|screen|sheet|phone
    meeting|here|call|letter ~4 NODEBATE
    NODEBATE ~8 AIDE|decision|discuss|discussion|debate
    LATERON ~14 TAKENAWAY ~14 agreed|meeting|mtg|team|we|discussed|ADMIN|OFFICES|HIGHER / STILLTOGO BAREGONE
    agreed|meeting|mtg|team|we|discussed|ADMIN|OFFICES|HIGHER ~10 LATERON ~14 TAKENAWAY / STILLTOGO
    AFTERMEET ~14 TAKENAWAY / STILLTOGO
    TAKENAWAY ~10 AFTERMEET / STILLTOGO SCHOOLFINE
    between ~5 meeting|mtg|conference|table|signing|draft ~5 and ~10 TAKENAWAY|AIDE|ADMIN|different
    AIDE|one ~8 all|we|team|had ~3 agreed ~6 TAKENAWAY
    TAKENAWAY ~6 NOMEETING / STILLTOGO
    NOMEETING ~12 TAKENAWAY / STILLTOGO
    TAKENAWAY ~6 NOPARENT / STILLTOGO UNEXPLAINED
    cut|reduced|removed|ended|pulled ~10 without ~3 meeting|mtg|notice|asking|discussion|consent
    START ~1 no ~1 iep|team ~1 meeting|mtg ~2 END
    START ~1 no parent|parental ~1 consent|notice|signature
    nobody ~1 asked|consulted|invited ~3 us|me|teacher|parents|team|mom|him|her
    held|met|meeting|mtg ~4 parent|parents|mom|guardian|family ~3 not ~2 attendance|present|invited|attending|
        notified
    HEARDOF ~4 WAYS ~12 meeting|mtg ~8 TAKENAWAY|AIDE / STILLTOGO
    amended|revised|altered|edited|rewritten|changed ~3 by ~3 ADMIN|OFFICES|HIGHER|office|district
    ADMIN|OFFICES|HIGHER|principal|somebody|someone|they|she|he ~4 took|takes|with ~1 a red pen
    STEPOUT ~12 RINGUP|BACKWITH / BATHROOM
    need|have|let|going|make|made ~4 call ~4 about|first|on|regarding ~3 that|it|this|AIDE
    texted|texting|messaging ~14 not|no|denied
    RINGUP ~2 somebody|someone|OFFICES|ADMIN|HIGHER|district|boss|downtown ~8 BACKWITH|denied|allowed|no
    RINGUP ~3 OFFICES|ADMIN|HIGHER|district|boss ~3 if|whether|see|about ~6 allowed|can|could|i|we|approve|offer
    see|sees|know ~1 if|whether ~2 i|we|she|he ~1 am|are|is|was ~1 allowed|authorized|permitted
    BACKWITH ~2 and|with ~4 no|denied|told|answer|said ~6 AIDE|it|that|END|table|possible / TEACHERPREP SHORTCAUSE
    BANNEDALL ~8 AIDE|1:1s
    AIDE|1:1s ~5 BANNEDALL|discontinued|phased|eliminated ~8 SWEEP / MONEY
    SWEEP ~8 AIDE|1:1s ~8 BANNEDALL|discontinued|phased / MONEY
    no longer ~3 among|one|offered|part ~4 services|offered|menu
    not|never ~2 at ~1 a|any|the meeting
    decided ~1 END
    minds ~4 made up
    before ~2 i|we|you|parents|anyone|anybody|mom ~6 coat|hello|mouth|chair|parked|seat|seated
    SETTLED ~6 before ~1 the|our|your|my ~1 meeting|ard|iep|conference
    worked out ~2 before
    decision|decided|outcome ~12 AMONG
    ship ~2 sailed ~4 before|already
    vote ~4 taken|before ~4 before|parents|we|i|us
    drafts ~10 nobody|removed|gone|who
    reduced|ended|cut|removed|discontinued|dropped|stopped ~3 by phone|email|text|letter|mail|memo|voicemail
    HEARDOF ~2 from ~3 aide|para|teacher|bus|neighbor|another|herself|himself|substitute|someone ~10 TAKENAWAY|
        moved|losing / RESIGNED
    meeting ~2 went ~4 without ~1 me|us
    held|had|have ~3 meeting ~6 while|when|without ~4 i|we|me|us|work
    i|we was|were not ~2 at|in|invited ~3 meeting|there ~8 took|removed|decided|cut|where|when
    not ~1 asking ~2 for ~1 your|my|our
    informing ~4 decision
    not ~2 negotiation|conversation|vote
    handed|given|gave|presented|shown ~3 finished|completed|final|finalized|printed|typed ~2 iep|plan|document
    pointed|showed ~4 where ~2 sign
    draft ~14 signed|final ~8 not|without|different|gone|missing
    got|received|letter|email|call ~8 no longer|ended|ending|discontinued|pulled ~3 have|receive|get|his|her|
        END / UNEXPLAINED LACKSTAFF
    met ~1 without ~2 us|me|parents|mom|parent|family
    talked|discussed|gone|went|hashed|worked ~3 over|it|out ~2 beforehand|ahead|already|without|among
    email|message ~10 mistake|accident|accidentally|reply
    they|it ~1 decided ~2 outside|elsewhere|somewhere
"""
