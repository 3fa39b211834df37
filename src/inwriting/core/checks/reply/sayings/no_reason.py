"""No reason: a refusal, a cut or less than was asked, and nothing that says why."""

# "Nobody told us why" is said outright, and stands beside other reasons; silence or a bare no counts only when no other
# reason is given anywhere in the passage (silence.py weighs that).
WORDS = """
TELLS: discuss*, elaboration, detail*, spell*, say, says, said, tell, tells, told, explain*, give, gives, given, gave
TELLS: offer*, state, states, stated, record, records, recorded, write, wrote, written, list, lists, listed, mention*
TELLS: provide, provided, identif*, cite, cites, cited, includ*, document*, show, shows, answer, answered, describe*
TELLS: note, noted, enter*, share, shared, articulat*, elaborat*, disclos*, justif*, comment*, furnish*, clarif*
TELLS: attach*, offered up, came up with, come up with, showing, giving, saying, telling, hear, heard, reveal*
TELLS: specif*, set forth, set out, spelled out, get, got, supply, supplied, contain*
WHY: how the team reached, how they reached, how the district reached, what made them, how it reached, what led to
WHY: why, reason, reasons, rationale, explanation, explanations, basis, justification, grounds, cause, logic
WHY: reasoning, thinking behind, the why, a why, based on what, what it was based on, how it was decided
WHY: what became of, how they decided, how they arrived, what the thinking, who decided, what it was about
WHY: what changed, what happened, how come, where that number came from, that number came from
HUSH: moved along, not going there, closed the binder, shut the binder, shut her folder, in its entirety
HUSH: only thing they will say, kept repeating, keeps repeating, keep repeating, decision has been made
HUSH: made our decision, made its decision, made their decision, made up their minds, mind is made up, will not budge
HUSH: not budge, rather not get into, rather not say, rather not discuss, at liberty to, dead end, brick wall
HUSH: fell silent, nothing else to say, nothing to say, said nothing, says nothing, never said a word, not a word
HUSH: without comment, went quiet, went silent, silence, silent, blank stare*, shrugged, shrug, crickets, brushed off
HUSH: !hung up his, !hung up her, !hung up the
HUSH: brushed me off, brushed us off, brushed aside, waved me off, waved it off, waved it away, waved us off
HUSH: radio silence, dodged, closed her folder, closed his folder, closed the folder, closed her laptop
HUSH: closed his laptop, closed her binder, clammed up, dead air, dead silence, pin drop, looked at each other
HUSH: looked at her shoes, looked at the floor, think about it, thinking about it, sleep on it, stood up, packed up
HUSH: looked at her watch, looked at her phone, looked at his phone, kept reading, kept typing, kept going
HUSH: kept talking, kept quiet, hung up, walked away, walked off, walked out, left the room, left it at that
HUSH: stared at, looked away, looked at the clock, ended the call, ended the meeting, changed the subject
HUSH: changed subjects, changed topics, changed topic, moved on, moving on, skipped it, skipped over, skipped past
HUSH: skipped right, went right past, went past, glossed over, talked over, cut me off, cut us off, next item
HUSH: next page, next thing, next topic, something else, no follow up, no response, no reply, no answer, no word
HUSH: no call back, no callback, never heard back, not heard back, never responded, not responded, not replied
HUSH: not answered, never answered, never replied, never called, not called back, nobody has called, nobody called
HUSH: nobody wrote, nobody answered, ignored, ghosted, unanswered, still waiting, that was the end of it, that was it
HUSH: end of discussion, end of story, end of conversation, case closed, matter closed, that is final
HUSH: decision is final, final answer, not up for discussion, not negotiable, non negotiable, not open for discussion
HUSH: no discussion, would not discuss, refused to discuss, without discussion, nothing more to discuss
HUSH: already discussed, discussed this already, discussed it already, asked and answered, as i said before
HUSH: gone over this, been over this, been through this, did not elaborate, because i said so, because we said so
HUSH: just because, no pwn, no notice, no paperwork, no documentation, no prior written, verbally denied, fell off
HUSH: left off, missing from, not on there, look into it, looking into it, just gone, was struck, got struck
HUSH: was deleted, got deleted, was missing, is missing, simply gone, is gone, was gone, disappeared, vanished
HUSH: crossed out, whited out, deleted, unchecked, out of the blue, without a word, without warning, asked three times
HUSH: asked several times, asked repeatedly, asked twice, asked four times, keep asking, kept asking, been asking
HUSH: sent three, several emails, three emails, two emails, stopped coming
HUSH: black hole, the void, thin air, said noted, next goal, next agenda, next section, next slide, no talk about
HUSH: no talk of, no mention of, no conversation about, white space, no action taken, took no action, on repeat
NONEGIVEN: comments, comment, supporting data, data reviewed, data relied on, evidence, remarks, notes, explanation
NONEGIVEN: justification, documentation
GAVEWHY: that is why, which is why, was the reason, that was why, on the ground that, on the grounds that
GAVEWHY: on the basis that, the reason there would, no basis
CIRCLE: tabling it, tabled it, keep tabling, keeps tabling, kicked the can, put off, pushed it off, pushed off
CIRCLE: team does not agree, team did not agree, team disagrees, team disagreed, committee does not agree
CIRCLE: committee did not agree, committee disagrees, district does not agree, does not concur, did not concur
CIRCLE: not in his best interest, not in her best interest, not in the best interest, not right now, not at this time
CIRCLE: not today, not yet, maybe later, we will see, not there yet, not where we are, not appropriate at this time
CIRCLE: not feel it is appropriate, not feel it is needed, not feel it is necessary, not think it is appropriate
CIRCLE: not think it is needed, not think it is necessary, not see the need, not see a need, no need at this time
CIRCLE: not needed at this time, not warranted at this time, not warranted, not supported, not accepted, not adopted
CIRCLE: not support it, not a good idea, not a good fit, not saying no, not the right time, just not seeing it
CIRCLE: not seeing it, not convinced, not comfortable, not feel comfortable, under consideration, our determination
CIRCLE: what we have decided, what we decided, what has been decided, team does not recommend
CIRCLE: team did not recommend, that is our position, position of the district, as a team we
CIRCLE: that is what the team decided
CIRCLE: that is our decision, that is our answer, different direction, another direction, no change
CIRCLE: maintains its position, maintain its position, stands by its, position remains, decision stands
CIRCLE: stand by our decision, not gonna work, not going to work, not something we can do, position has not changed
CIRCLE: not changing our, not changing the, nothing has changed, remains the same, not on board
CIRCLE: take it under advisement, under advisement, agree to disagree, professional judgment, professional judgement
CIRCLE: professional opinion, trust us, trust the team, trust the process, on our radar, circle back
UNSAID: no, not, never, nobody, none, neither, without, nor, nothing, zero, refused, refuses, declined, failed, fails
UNSAID: cannot, any, blank, empty, refusing, unwilling, unable, hardly, silent, declines, omits, omitted, lacks
UNSAID: lacked, lacking, absent
PAPER: notice, pwn, notes, minutes, letter, document, form, response, record, page, paper, notas, it, file, email
PAPER: grid, plan, iep, amendment, report, portal, box, field, space, line, section, log
ONELINE: one line, one sentence, one word, two lines, two line, single line, single sentence, single word, three words
ONELINE: four words, two words, one liner, whole answer, entire answer, whole response, entire response, whole reply
ONELINE: entire reply, whole email, entire email, whole letter, entire letter, full answer, all it said, all it says
ONELINE: all they said, all she said, all he said, all i got, all we got, only answer, only response, that is it
ONELINE: that was all, that is all, just said no, simply said no, flat no
SEENONE: see no reason, sees no reason, saw no reason, there is no reason, reason to, reason for an, reason he
SEENONE: reason she, reason the aide, reason that
OWES: owe, owes, owed, obliged, obligated, required, bound, supposed, have to, has to, need to, needs to, got to
EVADES: danced around, dancing around, dance around, skirted, skirt, sidestepped, sidestep, dodge, dodges, ducked
EVADES: deflected, deflect, deflects, evaded, evade, hemmed and hawed, hem and haw, tap danced, talked around
EVADES: talk around, stonewall*, talked past, beat around, beating around, skated past, skated over, breezed past
EVADES: breezed by, passed over, flew past, ran out the clock, time was up, time is up, out of time, run out of time
EVADES: had another meeting, had to go, got up, subject changes, changes the subject, change the subject, steered the
EVADES: !hung up his, !hung up her, !hung up the
EVADES: hung up, hangs up, stands up, walks out, got the runaround, the runaround, run around, getting the runaround
EVADES: passed the buck, gloss over, glosses over, ignores, ignoring, ignore me, ignore us, acted like i had not
EVADES: pretended not to hear, pretended i, as if i had never, as if i had not, as though i had not
EVADES: as though i had never, talked about something else, cleared her throat, cleared his throat, shuffled papers
EVADES: shuffled her papers, looked down, would not look at me, mumbled, mumbles, went into a tangent
EVADES: started talking about, went on about, went straight to, jumped to, another day, another time, some other time
EVADES: kept under review, under review, in limbo, shelved, sat on it, sat on my, lost my, procedural safeguards and
EVADES: handed me the safeguards, gave me the booklet, stock answer, form letter*
RESTATES: restates, restate, restated, repeats, parrots, parroted, echoes, reiterates, reiterated, reasserts
NORETURN: got back to, get back to, gotten back to, getting back to, came back to, come back to, circled back
NORETURN: followed up, returned my, returned our, return my, return our, heard back, hear back, back to us, back to me
NORETURN: heard from, answered my, answered our, answerd, answered me, answered us, responded, replied, written back
NORETURN: wrote back, called back, called me back, called us back, addressed her request, addressed his request
NORETURN: addressed our request, addressed my request, address her request, address his request, address our request
NORETURN: address my request, acknowledged, acknowledge, take up our, take up my, took up our, took up my
NORETURN: received a response, got a response, received an answer, got an answer, gave me an answer, gave us an answer
NORETURN: heard anything, answered it
OTHERTOPIC: field trip, bus was, spelling, book fair, homework, report card, copy of, records, be sent in writing
OTHERTOPIC: lunch money, picture day, conference time, transportation, chaperone, permission slip, excused
TEAMFAULT: know the
PROGRESSNOTHING: nothing wrong, nothing medical, nothing to show
BEHAVED: without incident, without a problem, without reminders
TELLUS: list why, describe why, state why, show why, if not, need explain why, if yes explain, if peers, if current
TELLUS: if existing, if you, please, describe, if no
TELLUS: explanation needed
GIVENWHY: gave a reason, explained that, gave the reason, explained why, told me why
"""
RULES = """
    WHY|NONEGIVEN ~2 none|blank|nothing ~2 END|listed|stated|given|noted|provided|offered
    UNSAID ~8 could|would|can|able ~2 explain|tell|say ~4 WHY|what / TELLUS GAVEWHY
    beats me
    not told ~1 anything|why|a
    nobody|not|never|neither ~6 say|tell|elaborate END
    not|nobody|never ~1 tell|told|telling ~1 us|me|them END
    left|leaves|leaving ~2 guessing|wondering ~6 WHY|how|what|grounds|about
    asked|pressed|pushed ~4 WHY ~10 decision|no|silence|final|just|never|nothing / TELLUS
    without ~2 elaboration|detail|details|explanation|comment|specifics
    UNSAID ~4 TELLS ~4 WHY / TELLUS GAVEWHY
    UNSAID ~4 WHY ~6 TELLS / TELLUS GAVEWHY
    no|any|zero|nowhere ~2 WHY ~2 in|on|anywhere|given|listed|stated|offered|whatsoever|at|for ~4 PAPER|all|it|
        decision|why
    UNSAID ~3 know|knows|idea|clue|understand|learned|sure ~3 WHY / TEAMFAULT
    not|nobody|never ~4 OWES ~8 explain|justify|WHY|defend|elaborate / TELLUS LAWSAYS
    not|never|without ~2 elaborate|elaborating|elaborated / TELLUS
    will|would|could|can|does|did not ~2 comment|clarify|explain ~5 WHY|END|further|it|that / TELLUS
    nothing ~8 WHY / TELLUS PROGRESSNOTHING
    nothing|none ~2 written|underneath|beneath|under|entered|filled|typed ~4 it|END|box|space|line|heading|there
    RESTATES ~8 decision|refusal|denial|determination|no|answer|position|conclusion
    failed|fails|failure|failing|neglected|omitted|omits ~8 explain|explaining|explanation|WHY|justify / TELLUS
    no|not ~2 further|other|additional|more ~2 information|detail|details|explanation|comment|discussion ~6 provided|
        given|
        END|offered|from|was
    because ~1 i|we|they|she|he ~1 said ~1 so
    because ~2 that|it is ~2 our|the|their|my ~1 decision|answer|determination|position
    without ~3 word|discussion|comment|discussing|reason ~4 us|me|END|anyone|parents|grounds|it|WHY / BEHAVED
    no|without|zero|any|never ~3 explanation|explanations|rationale|explaining|justification / GIVENWHY
    not ~2 get ~3 anybody|anyone|them|someone|her|him ~2 to ~1 explain|tell|say
    nobody|not|never ~4 say|tell|explain|show ~3 how ~3 they|it|that|district|number|team|school ~3 got|came|arrived|
        chose|picked|decided|figured|reached
    no ~1 reason|reasons / SEENONE
    UNSAID ~2 explain|explained|explains|explaining ~4 END|decision|it|anything|us|me|change / TELLUS
    TELLS|says ~2 WHY ~4 UNSAID / TELLUS GAVEWHY
    PAPER ~8 not|neither|nor|never|no ~2 mention|record|records|reflect|reflects|address|addresses|
        reference ~5 request|
        it|aide|AIDE|hours|ask|change|cut|reduction
    PAPER ~3 blank|empty
    WHY ~3 blank|empty|none|missing|unstated
    asked ~2 why ~14 shrugged|shrug|stared|silence|crickets|nothing
    asked ~2 why ~1 nobody|no|silence|nothing|crickets
"""
# Counts only when the words hold no other reason.
HUSHED = """
    moved|went|skipped ~2 to|on ~3 next|agenda
    zero|no ~2 replies|responses|answers|callbacks|reply|response ~6 AIDE|request|END / OTHERTOPIC
    never ~2 took|taken|brought|got ~2 up|to ~4 AIDE|request|it
    HUSH / OTHERTOPIC
    EVADES / OTHERTOPIC
    not|never|nobody|no ~4 NORETURN / OTHERTOPIC
    emailed|called|wrote|asked|written|requested|asking ~6 times|repeatedly|x3|again ~12 nobody|no|not|nothing|never|
        silence
    request|letter|email|question ~8 no ~1 response|answer|reply|acknowledgment
    there was|is|were no attachment|enclosure|meeting|conversation|attachments
    nobody ~2 explain|explained|said|told|says ~1 a|anything|me|us ~1 thing|END|anything
    no|not|nothing|never|refused|why ~6 in writing / OTHERTOPIC
    nobody|never|not ~3 answered|replied|responded|called|wrote ~3 me|us|back|my|our|END / OTHERTOPIC
    called|emailed|wrote|asked ~2 NUMBER|twice|three ~6 nobody|no|not|nothing
    START ~1 it|that ~2 just ~1 not|is END
    get|circle|be ~2 back|touch ~2 to|with|END ~1 me|us|you|END
    that ~1 was ~3 TIMESPAN|ago END
    NOBODY|never|not ~3 addressed|acknowledged|brought|discussed|mentioned ~3 AIDE|it|request|ask
    PAPER ~3 not ~3 show|mention|reflect|record|include ~6 brought|asked|it|request|AIDE
    nobody ~3 tell ~3 who|what|how
    answer|reply|response ~2 was because
    found|learned ~2 out ~4 from ~3 bus|driver|another|sub|substitute|letter|teacher|portal|facebook|child|son|
        daughter|other|aide|neighbor
"""
# A no that tells nothing: counts only when the passage holds nothing else (only_no.py).
BARE = """
    answer|decision ~1 is|remains|stays no
    regret|unable ~6 accommodate|approve|grant|honor|fulfill|meet ~5 it|request|AIDE|END|that
    CIRCLE
    START ~4 is ~1 a no
    START ~2 discussed|noted|considered|rejected|refused|denied END
    request|recommendation|input|proposal ~2 considered|noted|discussed END
    iep|plan|services|minutes|hours ~2 unchanged|stands|stand END
    START ~4 request|application|petition ~6 DENY|denied END
"""
# A no in one line: the office that sent it is named, the reason is not.
CURT = """
    all ~4 said|says|say|wrote|got|told|gave ~1 was|is
    no letter|notice|note|email|phone|warning|pwn|paperwork / OTHERTOPIC
    nobody ~3 wrote|called|emailed ~3 us|me|back
    WHY|AIDE|request|one ~4 n a END
    not ~1 have ~1 to ~1 justify|explain|answer|give
    concern|concerns|request|input ~6 noted
    WHY ~4 team|committee|district|parent decision|discussion|disagreement|decided
    ONELINE
"""
