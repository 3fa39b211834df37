"""The people who know are told to keep still: not to say it, not to write it, not to recommend it."""

WORDS = """
BROKE: broke, funding, money, budget, funds, cost
OUTSIDER: outside provider*, outside people, outside agenc*, outside therap*, visitors, on campus, private provider*
OUTSIDER: rbt, insurance, aba provider
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
NOTALLOWED: not allowed to, not permitted to, told not to, forbidden to, prohibited from, barred from, told i can not
NOTALLOWED: told we can not, told they can not, told she can not, forbidden from, not supposed to, discouraged from
NOTALLOWED: warned against, warned off, warned not to, instructed not to, directed not to, steered away from
PLAYRULES: run in, lift, medication, cell phone, hallway
SENTHOME: not to bring him, not to bring her, keep her safe, keep him safe
TELLSTAFF: told, instructed, directed, trained, warned, advised, coached, reminded, ordered, cautioned, asked
TELLSTAFF: forbidden, briefed, admonished, pressured, schooled
HUSHACT: say, saying, mention, mentioning, recommend, recommending, write, writing, put, putting, use, using, utter
HUSHACT: suggest, suggesting, propose, proposing, bring up, bringing up, raise, raising, offer, offering, promise
HUSHACT: promising, discuss, discussing, commit, committing, speak, speaking, talk about, talking about, include
HUSHACT: including, list, listing, add, adding, advocate, advocating, tell, admit, volunteer, agree to, support
HUSHACT: document, enter, entering, type, name, request, requesting, speak up
HUSHTHING: aide, aides, para, paras, one to one, one to ones, one on one, 1:1, 1:1s, it, that, term, word, words
HUSHTHING: phrase, adult, person, services, staffing, a one, need, needs, needed, so, assistant, paraprofessional*
HUSHTHING: support, shadow, helper, any, anything, parents, in front, iep, out loud, one, recommendation, dedicated
HUSHTHING: individual
TONGUE: tongue, tongues, lips, lip, mouth, mouths, trap, trap shut
HOLDTONGUE: bite, bit, biting, hold, held, holding, watch, watched, zip, zipped, keep, kept, shut, shuts, button
FEARS: have my head, have her head, have his head, have my hide, in trouble, written up, get fired, lose my job
FEARS: keep my job, like my job, need my job, risk my job
FEARS: cost me my job, called in, called down, called to the office, a talking to, a call from, visit from, heat
FEARS: be reprimanded, reprimanded, disciplined, non renewed, nonrenewed, insubordinate, insubordination, retaliat*
FEARS: called into the office, called on the carpet, hauled in, talked to, chewed out, my evaluation, blackballed
FEARS: transferred, moved to another school, on thin ice, fired, a target, her job, his job, my neck, my job
STAYOUT: stay out, keep out, say nothing, go along, let it go, back off, toe the line, be careful, keep still
STAYOUT: stay in, mind my own, mind your own, keep it to, leave it, drop it, hush
QUIETLY: quote me, hear it from me, hear that from me, hear this from me, not from me, deny i said, deny saying it
QUIETLY: between us, between you and me, off the record, not supposed to say, not supposed to tell, under her breath
QUIETLY: not allowed to say, can not say it, can not put it in, whispered, confided, in confidence
QUIETLY: in the parking lot, slipped me, admitted privately, privately, hush hush, winked, mouthed, texted me later
QUIETLY: called me at home, walked me to my car, pulled me aside, after the others left, took me aside
SECRETLY: needs, need, should, would, agrees, agree, agreed, wants, supports, recommend, recommended, told, allowed
SECRETLY: fight, push, ask for, aide, para, one to one, 1:1, not, cannot, must
FORBID: forbidden, banned, off limits, taboo, dirty word, four letter word, not allowed, verboten, no no, prohibited
FORBID: blacklisted, not permitted
LOOKDOWN: shoes, floor, table, papers, notes, laps, hands, ceiling, window, feet, their laptops
MONEYHUSH: money, budget, cost, costs, dollars, dollar, funding, funds, price, shortage, staffing shortage
MONEYHUSH: understaffed
USEAIDES: not use aides, not use paras, not provide
SHAREWORD: flexibly, across students, adult support
SECRETOUT: offer counseling
ASKUP: ask, asks, bring up, brings up, bring, brings, raise, raises, mention, mentions, comes up, come up, request
ASKUP: requests
FUNNY: funniest, funny, sweetest, smart, smartest, favorite, cutest
STUDENTTROUBLE: he gets, she gets, my son gets, my daughter gets, suspended, his behavior
LAWTEXT: regulation, regulations, statute, federal, idea, under the law, state law, parents must, agency must
"""
RULES = """
    words|phrases ~2 we|they|staff|teachers ~2 not ~2 use|say|write
    list ~1 of ~2 words|phrases ~4 not ~2 use|say|write|put
    WEDO ~6 STOPTALK / ASKABOUT MONEY SENTHOME
    opened ~1 her|his mouth
    never|not ~1 met|observed|laid|spoken ~2 him|her|my|eyes|our|child / CUSTOM
    STAFFWHO|they ~3 NOTALLOWED ~4 HUSHACT|decide|make|give|do|approve|commit|
        agree / OUTSIDER SHORTCAUSE MONEY PLAYRULES STAFFSHORT
    NOTALLOWED ~3 HUSHACT ~8 HUSHTHING / OUTSIDER SHORTCAUSE MONEY PLAYRULES
    if|when ~3 parents|parent|families|subject|moms|family|mother ~3 ASKUP ~12 say|redirect|change|answer|tell|
        respond
    told|tell|slide|script|trained|coached ~6 what ~1 to say ~6 ASKUP|parents|parent
    reprimanded|disciplined|scolded|dressed|chewed ~2 for|out ~4 telling|saying|writing|recommending|suggesting
    signed ~3 saying|something ~6 not ~3 talk|discuss|say|speak
    STAFFWHO ~2 are|were|was|been|am|got|get|being ~2 TELLSTAFF ~4 not|never|avoid|stop|quit|
        against ~4 HUSHACT ~6 HUSHTHING / MONEYHUSH USEAIDES
    TELLSTAFF ~3 STAFFWHO ~3 not|never|avoid|stop|quit|against ~2 HUSHACT ~6 HUSHTHING / MONEYHUSH PARENTSTOLD
    are|were|was|been|am|got|get ~2 TELLSTAFF ~2 not|never|against|avoid ~3 HUSHACT|to ~6 HUSHTHING / MONEYHUSH
    STAFFWHO ~3 may|can|could|are|is|am|shall|must|do|should not|never ~3 allowed|permitted|
        supposed ~2 HUSHACT ~5 HUSHTHING / MONEYHUSH LAWTEXT
    teachers|staff|therapists|evaluators|psychologists|employees ~2 may|must|shall|should|can|
        will not ~2 HUSHACT ~6 HUSHTHING / MONEYHUSH LAWTEXT
    START do|never|please ~1 not use|write|say|include|type|list|mention|offer|recommend|promise|commit ~4 AIDE|
        term|words|word|1:1 / MONEYHUSH SHAREWORD
    START ~2 never ~1 use|write|say|put|include|mention|offer|recommend|promise|commit ~4 AIDE|term|words|word
    avoid|avoids|avoiding|refrain|refraining ~4 term|word|words|phrase|phrases|language|saying|naming|recommending|
        writing|using|putting ~6 AIDE|in|any|that|END
    word|words|term|phrase ~8 FORBID
    AIDE|1:1 ~4 is|are|was|were ~2 FORBID ~3 word|words|term|phrase|subject
    case managers|managers|teachers|staff|we ~1 were|was|are|been|got TELLSTAFF ~10 recommendation|recommendations|
        AIDE|requests ~6 wait|stop|not|no|done|over
    get|gets|got|gotten|being told ~1 not ~2 to ~1 HUSHACT|add
    HOLDTONGUE ~3 TONGUE
    told|warned|informed|learned ~4 HUSHACT ~6 FORBID
    warned|cautioned|reprimanded|disciplined ~1 about|against|for ~2 HUSHACT
    shut|clammed|quieted|hushed|froze|clam ~2 up|down ~6 director|principal|administrator|boss|supervisor|admin
    not ~2 need ~3 paycheck|job|pension|insurance
    hear ~1 about it
    gets|get|got ~2 a talking
    made|had|makes ~2 her|him|me|them ~2 take|delete|change|remove|cross|erase ~2 it|that|AIDE
    script|talking ~6 when|parents|asks|ask|say|points
    told|asked|warned ~3 STAYOUT
    made|makes|make|had|forced ~2 me|us|her|him ~2 rewrite|delete|change|edit|erase|remove|redo|take
    not ~2 put|write|include|document ~5 in ~2 notes|report|writing|minutes|iep ~8 told|said|think|what|needs|but
    discouraged|dissuaded|steered ~3 from ~4 HUSHACT
    if|when ~3 say|said|write|wrote|recommend|recommended|put|told|speak|spoke|suggest ~12 FEARS
    HUSHACT|say|wrote|recommended|said|suggested ~12 FEARS / STUDENTTROUBLE
    afraid|scared|fear|feared|nervous ~2 to|of|for ~4 HUSHACT|speaking|speak|say|admit|job|retaliation|jobs
    QUIETLY ~12 SECRETLY / BROKE MONEYHUSH FUNNY MONEY SECRETOUT HIRE
    SECRETLY ~8 QUIETLY / BROKE MONEYHUSH FUNNY
    looked|stared|looking|staring|studied|eyes ~3 at|on|down ~3 LOOKDOWN ~10 no|said|not|while|when|because
    not ~1 meet ~2 our|my eyes
    then|said|says ~3 do not ~1 put|write ~2 it ~1 in
"""
