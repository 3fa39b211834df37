"""It is unusual, against custom, or was given up: what is and is not the practice."""

# It is not usual; it is rare or odd.
UNUSUAL = """
    imagine ~6 AIDE|PERSONAL|babysitter
    START ~1 what|which ~2 ONEKID|old|NTH ~3 has|needs|gets ~3 AIDE|PERSONAL|babysitter|one
    would|be ~2 look|seem|appear ~2 odd|strange|funny|silly|weird|ridiculous|out
    new one ~1 on ~1 me|us
    be|are ~1 the ~1 first ~2 mom|dad|parent|family|person|one|mother|father ~4 ask|bring|request|want|mention|raise
    first ~3 ask|bring|request|mention|raise ~2 that|this|it|up|for
    not ~1 know ~1 where ~2 begin|start
    table|room|team|everyone|board ~2 laughed|chuckled|giggled|snickered / EVERYBODYLAUGHED
    AIDE ~8 OLDTIMES / THISCHILD
    trend|movement|field|direction ~6 away ~1 from ~3 AIDE|PARAS|ONES
    START not ~1 in|at ~1 my|our|this ~1 school|building|district|classroom|watch
    COUNTER ~5 CUSTOMS|NORMWORD|how / MONEY RESTRICT
    few ~1 if ~1 any ~4 receive|get|have|qualify|are / SHORTAGE
    one|two ~4 in ~1 a|my decade|century|lifetime|career|blue
    closest thing ~8 AIDE|that|one
    not ~3 know|sure|figure ~3 how ~4 write|put|code|enter|do ~3 that|it|one
    acted|looked|behaved|reacted|stared ~4 like|if|though ~6 asked|requesting|wanted|BUTLER
    like|though|if ~4 asked|requested|demanded ~3 BUTLER
    two|three|four|several|six heads
    thinking|confusing|mistaken ~3 another|different|other|wrong ~1 district|school|state
    wrong|another|different ~1 district|school|building|place ~3 for ~3 AIDE|that|those
    that ~2 would be a first
    be ~1 the ~1 only|first ~1 one|family|child|kid|student|parent|boy|girl|pupil ~8 AIDE|one|that|so / SEVERETEST
    highly|quite|most|pretty|very|rather|extremely ~1 irregular|atypical|unusual|unorthodox|rare|uncommon ~6 AIDE|
        END|for|
        at|that
    not ~3 NORMWORD ~8 GIVES / PEERNORM MED
    not|never ~3 NORMWORD ~12 AIDE|PERSONAL / CANDIDATE PEERNORM SEVERETEST
    AIDE|PERSONAL ~8 not ~3 NORMWORD|part / CANDIDATE PEERNORM SEVERETEST MED
    it|that|this|these|those ~2 not ~2 NORMWORD / PEERNORM
    not ~2 NORMWORD ~4 our|here|region|district|school|county|us / PEERNORM
    NORMWORD ~4 not|no ~4 GIVES ~4 AIDE
    nobody|none ~8 NORMWORD END
    not ~2 TYPICALLY
    ODD ~8 AIDE|PERSONAL / CHILDACTS
    AIDE ~5 ODD / CHILDACTS
    depart|departs|departure|deviate|deviation|break ~2 from ~4 CUSTOMS|NORMWORD
    RARE|SCARCE ~14 AIDE|PERSONAL|one|ONES / OUTOFORDINARY SEVERETEST restrictive
    AIDE|PERSONAL|ONES ~14 RARE|SCARCE / OUTOFORDINARY SEVERETEST restrictive
    more ~3 AIDE ~3 than ~3 neighbor|neighbors|other|average|most|any|anybody|anyone / already
    what|how ~1 is common|usual|customary|typical ~1 END|here
    IDIOM / SEVERETEST
    SCOFF
    REFUSEONCE / PREDETERMINED MONEY
    scoffed|scoff|laughed|chuckled|snorted ~4 me|us|at|out / EVERYBODYLAUGHED
    told|said|answered|counselor|she|he|they laughing / EVERYBODYLAUGHED
    unrealistic ~6 AIDE|END
    good luck ~3 with|getting|that
    that|this|it will|would never ~1 happen|fly|work|be
"""
# A rule, a custom, a practice that was ended.
CUSTOM = """
    unspoken|unwritten|understood|understanding|known ~3 rule|that|policy|norm ~6 not ~4 AIDE|GIVES|write|that|given
    everyone|everybody ~1 knows ~1 we|they|district ~3 not
    not ~2 bound ~3 by|to
    what ~4 last|old|previous|former|other ~1 school|district|state ~1 did|gave|wrote|had ~4 not|no|matter|
        irrelevant|bearing
    that was OTHERSTATE
    not ~1 OTHERSTATE END
    QUITDOING ~1 DOINGIT ~6 AIDE|ONES|PERSONAL / MONEY THISCHILD
    AIDE|that|those|support ~6 DIEDOUT ~4 when|with|in|years|END|here|ago / THISCHILD MONEY
    must|required|expected ~3 attend|participate|come|go|enroll ~4 without ~4 AIDE
    CUSTOMS ~4 is ~1 that ~2 AIDE ~3 are|go ~3 for|to|in ~4 SETTING|classes|programs
    CUSTOMS ~6 no|not|against|prohibits|never|prohibit|prevent|prevents|bars|forbids ~8 AIDE|PERSONAL|student|one|
        that|ONES / FADEGOAL STATERULE EVIDENCE BEHAVES INSISTS
    AIDE ~8 not|against ~3 policy|practice|custom|protocol|rules / INSISTS
    against ~3 CUSTOMS ~6 AIDE
    against|violates|contrary ~2 our|district|school|the ~2 CUSTOMS
    CUSTOMS ~3 is|to ~8 drop|end|remove|stop|fade|discontinue ~6 AIDE / FADEGOAL
    CUSTOMS ~3 to ~1 use ~1 only
    by|per ~2 tradition|custom|convention|practice
    norm|custom|tradition|convention ~2 here|is
    that|it is ~1 the|our|their ~2 policy|practice|norm|custom|tradition|way|model|convention END
    that|it is ~1 the ~1 norm|way ~1 here|END|we
    directed|instructed|ordered|trained ~3 to ~1 avoid|never ~8 AIDE|term|word
    directed|instructed|ordered|trained not ~1 to ~2 STILLDOES|writing ~6 AIDE|PERSONAL
    expected ~3 function|manage|attend|participate|go ~4 without ~3 AIDE|assistance|PERSONAL
    the way|how ~1 things|we|they|it ~1 are|is|do|work|works|done ~3 here|district
    way|how ~1 we|it|they|this ~3 always ~2 done|been|run|had|worked|handled|operated
    always|tradition|traditionally|historically ~3 done|been|handled|run|without ~6 way|AIDE
    OURS ~3 avoid|avoids|discourage|discourages ~3 AIDE
    AIDE ~3 frowned
    OURS ~2 believes|believe ~6 not ~2 PERSONAL|AIDE
    precedent / MONEY
    special|different ~1 treatment
    ENDED ~6 GENERIC / MONEY HISOWN SHORTAGE
    GENERIC ~4 ENDED / MONEY HISOWN SHORTAGE
    that|those|it went out ~1 in|with|years
    that ship ~1 has sailed
    OURS|system|school|district|building ~6 ENDED ~3 END|in|this|last|years
    US ~2 used ~1 to ~1 do|have|offer|give ~3 AIDE|ONES ~4 not|no
    no longer|anymore ~3 GIVES ~3 PARAS|ONES|individual
    all ~3 PARAS ~6 ending|end|discontinued|going|phased ~4 END|in|by|next|away|out|because
    chooses|choose|chose|decided|plans|voted|going|moving ~4 discontinue|eliminate|stop|phase|end|away ~5 them|
        having|PARAS|from
    phased|phasing|phase ~2 those|them|that|it ~1 out / THISCHILD MONEY
    next ~2 year|fall ~6 no ~2 personal|individual|one|dedicated ~2 AIDE|PARAS
    thing ~1 of ~1 the ~1 past
"""
