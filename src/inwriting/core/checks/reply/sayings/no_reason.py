"""No reason: a refusal, a cut or less than was asked, and nothing that says why."""

# "Nobody told us why" is said outright, and stands beside other reasons; silence or a bare no counts only when no other
# reason is given anywhere in the passage (silence.py weighs that).
WORDS = """
CIRCLE: tabling it, tabled it, keep tabling, keeps tabling, kicked the can, put off, pushed it off, pushed off
WHY: why, reason, reasons, rationale, explanation, explanations, basis, justification, ground, grounds, cause
WHY: what changed, what happened, how come, where that number came from, that number came from
UNSAID: no, not, never, nobody, none, neither, without, nor, nothing, zero, refused, refuses, declined, failed, fails
UNSAID: cannot, any, blank, empty
TELLS: say, says, said, tell, tells, told, explain*, give, gives, given, gave, offer*, state, states, stated, record
TELLS: records, recorded, write, wrote, written, list, lists, listed, mention*, provide, provided, identif*, cite
TELLS: cites, cited, includ*, document*, show, shows, answer, answered, describe*, note, noted, enter*, share, shared
TELLS: set out, spelled out, get, got, supply, supplied, contain*
PAPER: notice, pwn, notes, minutes, letter, document, form, response, record, page, paper, notas, it, file, email
PAPER: grid, plan, iep, amendment, report, portal, box, field, space, line, section, log, email
HUSH: went quiet, went silent, silence, silent, blank stare*, shrugged, shrug, crickets, brushed off, brushed me off
HUSH: brushed us off, brushed aside, waved me off, waved it off, waved it away, waved us off, radio silence, dodged
HUSH: closed her folder, closed his folder, closed the folder, closed her laptop, closed his laptop, closed her binder
HUSH: think about it, thinking about it, sleep on it, stood up, packed up, looked at her watch, looked at her phone
HUSH: looked at his phone, kept reading, kept typing
HUSH: kept going, kept talking, kept quiet, hung up, walked away, walked off, walked out
HUSH: left the room, left it at that, stared at, looked away, looked at the clock, ended the call, ended the meeting
HUSH: changed the subject, changed subjects, changed topics, changed topic, moved on, moving on, skipped it
HUSH: skipped over, skipped past, skipped right, went right past, went past, glossed over, talked over, cut me off
HUSH: cut us off, next item, next page, next thing, next topic, something else, no follow up, no response
HUSH: no reply, no answer, no word, no call back, no callback, never heard back, not heard back, never responded
HUSH: not responded, not replied, not answered, never answered, never replied, never called, not called back
HUSH: nobody has called, nobody called, nobody wrote, nobody answered, ignored, ghosted, unanswered, still waiting
HUSH: that was the end of it, that was it, end of discussion, end of story, end of conversation, case closed
HUSH: matter closed, that is final, decision is final, final answer, not up for discussion, not negotiable
HUSH: non negotiable, not open for discussion, no discussion, would not discuss, refused to discuss
HUSH: without discussion, nothing more to discuss, already discussed, discussed this already, discussed it already
HUSH: asked and answered, as i said before, gone over this, been over this, been through this, did not elaborate
HUSH: because i said so, because we said so, just because, no pwn, no notice, no paperwork, no documentation
HUSH: no prior written, verbally denied, fell off, left off, missing from, not on there, look into it, looking into it
HUSH: just gone, was struck, got struck, was deleted, got deleted, was missing
HUSH: is missing, simply gone, is gone, was gone, disappeared, vanished
HUSH: crossed out, whited out, deleted, unchecked, out of the blue, without a word, without warning
HUSH: asked three times, asked several times, asked repeatedly, asked twice, asked four times, keep asking
HUSH: kept asking, been asking, sent three, several emails, three emails, two emails, stopped coming
CIRCLE: team does not agree, team did not agree, team disagrees, team disagreed, committee does not agree
CIRCLE: committee did not agree, committee disagrees, district does not agree, does not concur, did not concur
CIRCLE: not in his best interest, not in her best interest, not in the best interest
CIRCLE: not right now, not at this time, not today, not yet, maybe later, we will see, not there yet, not where we are
CIRCLE: not appropriate at this time, not feel it is appropriate, not feel it is needed, not feel it is necessary
CIRCLE: not think it is appropriate, not think it is needed, not think it is necessary, not see the need
CIRCLE: not see a need, no need at this time, not needed at this time, not warranted at this time, not warranted
CIRCLE: not supported, not accepted, not adopted, not support it, not a good idea, not a good fit, not saying no
CIRCLE: not the right time, just not seeing it, not seeing it, not convinced, not comfortable, not feel comfortable
CIRCLE: under consideration, our determination, that is our decision, that is our answer, different direction
CIRCLE: another direction, no change, maintains its position, maintain its position
CIRCLE: stands by its, position remains, decision stands
CIRCLE: stand by our decision, not gonna work, not going to work, not something we can do, position has not changed
CIRCLE: not changing our, not changing the, nothing has changed, remains the same, not on board, table it, tabled
CIRCLE: take it under advisement
CIRCLE: under advisement, agree to disagree, professional judgment, professional judgement, professional opinion
CIRCLE: trust us, trust the team
CIRCLE: trust the process, on our radar, circle back
ONELINE: one line, one sentence, one word, two lines, two line, single line, single sentence, single word, three words
ONELINE: four words, two words, one liner, whole answer, entire answer, whole response, entire response
ONELINE: whole reply, entire reply, whole email, entire email, whole letter, entire letter, full answer, in full
ONELINE: all it said, all it says, all they said, all she said, all he said, all i got, all we got, only answer
ONELINE: only response, that is it, that was all, that is all, just said no, simply said no, said no and, flat no
SEENONE: see no reason, sees no reason, saw no reason, there is no reason, reason to, reason for an, reason he
SEENONE: reason she
SEENONE: reason the aide, reason that
OTHERTOPIC: field trip, bus was, spelling, book fair, homework, report card, copy of, records, be sent in writing
OTHERTOPIC: lunch money
OTHERTOPIC: picture day, conference time, transportation, chaperone, permission slip, excused
TELLUS: explain why, if you, please, describe, if no, explanation needed
GIVENWHY: gave a reason, explained that, gave the reason, explained why, told me why
"""
RULES = """
    UNSAID ~4 TELLS ~4 WHY / TELLUS
    UNSAID ~4 WHY ~6 TELLS / TELLUS
    no|any|zero ~2 WHY ~2 in|on|anywhere|given|listed|stated|offered|whatsoever|at|for ~4 PAPER|all|it|decision|why
    UNSAID ~3 know|knows|idea|clue|understand ~3 WHY
    no|without|zero|any ~2 explanation|explanations|rationale|explaining|justification / GIVENWHY
    no|without ~1 a|any|giving|stated|given ~1 reason|reasons
    no ~1 reason|reasons / SEENONE
    not one ~6 WHY
    UNSAID ~2 explain|explained|explains|explaining ~4 END|decision|it|anything|us|me|change / TELLUS
    not ~2 a single reason
    TELLS|says ~2 WHY ~4 UNSAID
    PAPER ~8 not|neither|nor|never|no ~2 mention|record|records|reflect|reflects|address|addresses|reference ~5 request|
        it|aide|AIDE|hours|ask|change|cut|reduction
    PAPER ~3 blank|empty
    WHY ~3 blank|empty|none|missing|unstated
    not ~3 identif*|cite|cites|cited|name|named|give|gave ~4 evaluation|evidence|data|record|records|report|source|
        assessment
    it|he|she|who identified|cited|named|listed no
    asked ~2 why ~8 nobody|no|not|never|silence|nothing
    part|place|line|page|sentence ~3 says|tells|explains|where ~3 why ~5 not
"""
# Counts only when the words hold no other reason.
HUSHED = """
    HUSH / OTHERTOPIC
    nobody ~6 say ~2 it ~2 out|aloud
    AIDE ~2 is|was not ~2 in|on ~3 draft|plan|iep|grid|page|final
    no|not|nothing|never|put|asked|refused|why ~6 in writing / OTHERTOPIC
    turned ~1 the|to ~3 page|next
    had ~1 my|our ~1 letter|request|email ~2 since
    not ~2 answer|respond|reply ~2 END
    goes|went|going nowhere
    nobody|never|not ~3 answered|replied|responded|called|wrote ~3 me|us|back|my|our|END / OTHERTOPIC
    called|emailed|wrote|asked ~2 NUMBER|twice|three ~6 nobody|no|not|nothing
    CIRCLE
    START ~1 it|that ~2 just ~1 not|is END
    START ~2 discussed|noted|considered|rejected|refused|denied END
    hear|understand ~1 you|your ~2 concerns|frustration END
    get|circle|be ~2 back|touch ~2 to|with|END ~1 me|us|you|END
    that ~1 was ~3 TIMESPAN|ago END
    failed|fails|refused|declined|not|never ~1 to|did ~1 respond|answer|reply
    NOBODY|never|not ~3 addressed|acknowledged|brought|discussed|mentioned ~3 AIDE|it|request|ask
    PAPER ~3 not ~3 show|mention|reflect|record|include ~6 brought|asked|it|request|AIDE
    nobody ~3 tell ~3 who|what|how
    answer|reply|response ~2 was because
    that ~1 is ~2 our|the|my|their ~1 answer
    notes|minutes|pwn|notice|line|box ~2 say|says|said|read|reads|states ~8 discussed|considered|noted|denied
    found|learned ~2 out ~4 from ~3 bus|driver|another|sub|substitute|letter|teacher|portal|facebook|child|son|
        daughter|other|aide|neighbor
"""
# A bare "denied" in one line: the office that sent it is named, the reason is not.
CURT = """
    no letter|call|notice|note|email|phone|warning / OTHERTOPIC
    nobody ~3 wrote|called|emailed ~3 us|me|back
    WHY|AIDE|request|one ~4 n a END
    not ~1 have ~1 to ~1 justify|explain|answer|give
    WHY ~3 see ~1 notes|meeting|pwn|iep|minutes
    blank ~1 PAPER
    concern|concerns|request|input ~2 been|is|was|are noted
    WHY ~4 see above|below|attached|notes
    WHY ~4 team|committee|district|parent decision|discussion|disagreement|decided
    START ~4 is ~1 a no
    ONELINE
    START ~2 no END
    START ~4 request|application|petition ~6 DENY|denied END
"""
