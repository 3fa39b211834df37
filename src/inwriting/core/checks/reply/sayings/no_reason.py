"""No reason: a refusal or a cut, and nothing that says why."""

WORDS = """
NOREASON: went quiet, something else, went silent, no one spoke, blank stare*, stopped coming, shrugged
NOREASON: changed topics, changed topic, brushed off, brushed me off, brushed us off, no follow up
NOREASON: radio silence, silence, dodged, avoided, left the room, kept reading, would not say why, not know why
NOREASON: no idea why, not told why, without a word, out of the blue, no one can tell, can not tell me why
NOREASON: just because, hung up, never said why, not given a reason, not given any, no details, no clue why
NOREASON: kept quiet, gave none, no explanation, no reason was, no reason given, no reasons, no rationale
NOREASON: no written, gave no reason, nothing in writing, not in writing, just said no, simply said no
NOREASON: said no and, without explanation, without explaining, without giving, without a reason
NOREASON: without any reason, without any explanation, without any notice, changed the subject, moved on
NOREASON: no response, no reply, no answer, ignored, never heard back, not heard back, never responded
NOREASON: never answered, not say why, not tell us why, not tell me why, won't say why, because i said so
NOREASON: no notice, no pwn, no paperwork, no prior written, no documentation, not explain, never explained
NOREASON: nobody explained, not give a reason, never gave, refused to explain, nobody would answer, nobody would
NOREASON: nobody told, no one told, no one explained, no one would, end of discussion, end of story
NOREASON: no discussion, would not discuss, not up for discussion, not negotiable, non negotiable
NOREASON: without discussion, refused to discuss, verbally denied, left it at that, did not elaborate
NOREASON: already discussed, discussed this already, discussed it already, as i said before, that is final
NOREASON: asked three times, asked several times, asked repeatedly, asked twice, nothing more to discuss
"""
RULES = """
    nobody ~3 tell|say|explain ~3 why
    would|could|did|do not ~2 tell|say|explain ~3 why
    one ~1 could|would|can ~2 tell|say|explain ~3 why
    entire|only|whole|full ~1 answer|response|reply
    answer|reply|response ~2 was because
    that ~1 is ~2 our|the|my|their ~1 answer
    NOREASON
    asked ~2 why ~8 nobody|no|not|never
    found|learned ~2 out ~4 from ~3 bus|driver|another|sub|letter|teacher|portal|facebook|child|son|daughter|other
"""
