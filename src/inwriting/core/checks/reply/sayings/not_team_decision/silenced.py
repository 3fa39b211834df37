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
QUIETLY: quote me, hear it from me, hear that from me, hear this from me, not from me, deny i said, deny saying it
QUIETLY: between us, between you and me, off the record, not supposed to say, not supposed to tell, under her breath
QUIETLY: not allowed to say, can not say it, can not put it in, whispered, confided, in confidence
QUIETLY: in the parking lot, slipped me, admitted privately, privately, hush hush, winked, mouthed, texted me later
QUIETLY: called me at home, walked me to my car, pulled me aside, after the others left, took me aside
SECRETLY: needs, need, should, would, agrees, agree, agreed, wants, supports, recommend, recommended, told, allowed
SECRETLY: fight, push, ask for, aide, para, one to one, 1:1, not, cannot, must
MONEYHUSH: money, budget, cost, costs, dollars, dollar, funding, funds, price, shortage, staffing shortage
MONEYHUSH: understaffed
USEAIDES: not use aides, not use paras, not provide
SHAREWORD: flexibly, across students, adult support
SECRETOUT: offer counseling
FUNNY: funniest, funny, sweetest, smart, smartest, favorite, cutest
LAWTEXT: regulation, regulations, statute, federal, idea, under the law, state law, parents must, agency must
"""
RULES = """
    WEDO ~6 STOPTALK / ASKABOUT MONEY SENTHOME
    never|not ~1 met|observed|laid|spoken ~2 him|her|my|eyes|our|child / CUSTOM
    STAFFWHO|they ~3 NOTALLOWED ~4 HUSHACT|decide|make|give|do|approve|commit|
        agree / OUTSIDER SHORTCAUSE MONEY PLAYRULES STAFFSHORT
    NOTALLOWED ~3 HUSHACT ~8 HUSHTHING / OUTSIDER SHORTCAUSE MONEY PLAYRULES
    STAFFWHO ~2 are|were|was|been|am|got|get|being ~2 TELLSTAFF ~4 not|never|avoid|stop|quit|
        against ~4 HUSHACT ~6 HUSHTHING / MONEYHUSH USEAIDES
    TELLSTAFF ~3 STAFFWHO ~3 not|never|avoid|stop|quit|against ~2 HUSHACT ~6 HUSHTHING / MONEYHUSH PARENTSTOLD
    are|were|was|been|am|got|get ~2 TELLSTAFF ~2 not|never|against|avoid ~3 HUSHACT|to ~6 HUSHTHING / MONEYHUSH
    STAFFWHO ~3 may|can|could|are|is|am|shall|must|do|should not|never ~3 allowed|permitted|
        supposed ~2 HUSHACT ~5 HUSHTHING / MONEYHUSH LAWTEXT
    START do|never|please ~1 not use|write|say|include|type|list|mention|offer|recommend|promise|commit ~4 AIDE|
        term|words|word|1:1 / MONEYHUSH SHAREWORD
    avoid|avoids|avoiding|refrain|refraining ~4 term|word|words|phrase|phrases|language|saying|naming|recommending|
        writing|using|putting ~6 AIDE|in|any|that|END
    QUIETLY ~12 SECRETLY / BROKE MONEYHUSH FUNNY MONEY SECRETOUT HIRE
    SECRETLY ~8 QUIETLY / BROKE MONEYHUSH FUNNY
"""
