"""Staffing: nobody to send, to hire or to stay; the aide used elsewhere; one aide for two who each have their own."""

from inwriting.core.checks.reply.sayings import (
    staffing_signs,
    staffing_speech,
    staffing_terms,
    staffing_turnover,
    staffing_words,
)

WORDS = "".join((
    staffing_words.WORDS, staffing_signs.WORDS, staffing_speech.WORDS, staffing_turnover.WORDS, staffing_terms.WORDS))

# Nobody is there, or nobody is free.
_NOBODY_FREE = """
    seat|chair|desk|spot|role|job ~3 empty|unfilled|vacant
    there ~1 is nobody ~1 END
    they|we|school|district ~1 have|has|had nobody ~1 END
    SHORTAGE / TEACHERGONE
    vacant|vacancy|vacancies|unfilled|unstaffed|understaffed / TEACHERGONE
    NO ~1 enough|available|extra|more|spare|free ~1 STAFF|anyone|anybody / INSTRUCTION MONEY always
    NOT ~2 have|has|had|got ~3 enough|any|the|extra|another|more|a|spare ~2 STAFF ~3 available|free|left|now|to|for|who|
        right|END / NOPROBLEM MONEY
    NOT ~2 have|has|had|got ~4 hands|bodies|manpower|coverage
    NOT ~3 have|has|had|got ~2 STAFFNOUN|people|bodies|manpower|hands|subs|coverage
    not have|has|had|got ~1 anyone|anybody|someone|somebody ~4 to|available|free|who|trained|for|right|we / should
    not have|had|got ~1 anyone|anybody|someone|somebody ~1 END / should can
    there|is|are|have|has|had ~1 no ~1 staff|staffing|people|bodies|personnel|subs|coverage|workers|hands|applicants|
        candidates / DEPEND MED POLICY FADEWORD NEVERHIRED such
    no ~1 STAFF ~2 available|avail|left|free|shows|came / FADEWORD MONEY matched prior guidelines
    no ~1 STAFF to ~1 SENDS|be|offer|pull / FADEWORD
    no ~1 STAFF signed|volunteered|applied|responded|accepted|bid|interviewed / FADEWORD
    UNABLE get ~2 STAFF|WORKER ~1 to / MED
    no people|staff|bodies|personnel|hands / given matched assigned
    no ~1 AIDE ~2 on|today|this|again|since|all|yesterday|monday|tuesday|wednesday|thursday|friday / POLICY
    STAFF ~3 NOT ~2 available|enough|show|free|spare|obtainable
    no|not ~3 more|other ~1 positions|bodies|people|adults ~3 give|spare|send|left|available|offer|END
    NOBODY ~3 available|free|trained|left|spare|help|qualified|certified
    NOBODY to ~1 SENDS
    NOBODY ~3 in|for ~2 chair|seat|job|role|position
    not|no ~1 anybody|anyone|nobody ~3 available|free|so
    who ~2 would|will|is|else ~2 going|do|cover|sit|watch|take ~2 do|cover|sit|watch|it|him|her / para aide
    short ~2 staffed|handed|AIDE|people|staff|adults|NUMBER|today|again / points point
    down ~2 NUMBER ~2 AIDE|people|staff|adults
    fewer PARAS|staff|people|hands / around
    without ~2 AIDE ~4 for|since ~4 TIMESPAN
    STAFFNOUN ~2 LIMITS / FADEWORD
    due|because|given|with|based|owing|per|neither|nor ~2 staffing|staffed / MEETING spoken justification packet formula
    as|if|when ~1 staffing|staff|personnel|coverage ~2 permits|allows|permit|allow|available|becomes
    wait|waiting ~1 list ~4 AIDE
    doing ~2 best ~1 we ~1 can
    be patient
    all|every|each|both ~3 AIDE ~6 assigned|committed|taken|used|booked|busy|spoken|tied / CLASSED
    most|some|certain days
    they|we|are|is|be|so|too ~1 short ~2 in|here|this|again|END / term
    UNABLE get ~2 anyone|somebody|someone|anybody|staff|applicants|people|subs
    on ~2 days ~3 AIDE ~4 not|absent|out / independence
"""
# Few adults for many: "one para for K through 3".
_TOO_FEW = """
    have|got|has ~2 NUMBER ~1 AIDE ~4 for|and|across ~6 building|school|wing|district|grade|grades|floor|KIDS|
        NUMBER|k|caseload|campus|hall / ENOUGHSAID
    NUMBER ~1 AIDE|GROWNUP ~2 for ~2 the|this|whole|entire|our ~3 building|school|wing|district|grades / ENOUGHSAID day
    NUMBER ~2 AIDE ~4 NUMBER ~3 KIDS ~6 each|own|minutes|turns / ENOUGHSAID
    one|a|same|single|the ~1 AIDE ~10 two|both|three|multiple|several|2|3|4 ~3 KIDS ~8 each|own|full
    two|both|three|several|2|3 ~2 KIDS ~3 who ~2 each ~4 AIDE
    all ~2 she|he|they|we ~2 have|has|got END
    also|too ~2 has|have|does|doing|runs|covers|handles ~2 DUTY
    COMPETITOR ~3 pays|hires|hiring|paying|pay
    do the math
    AIDE ~8 other|another|second|two|three ~1 campus|school|building|campuses|schools|buildings / RETIREDTO split who than
    ONEONE ~1 with|for two|both|three|four ~2 KIDS
    take ~2 turns ~6 because|AIDE
"""
# A place is open, and nobody comes.
_NOBODY_HIRED = """
    UNABLE ~3 HIRE ~5 OPENING|STAFF / TEACHERGONE
    UNABLE ~2 HIRE|cover ~4 AIDE|anyone|someone|it|anybody|somebody / TEACHERGONE
    NOT ~1 find|hire|recruit|fill|locate|found|recruited|filled ~4 STAFF|OPENING / MONEY TEACHERGONE
    not ~1 find|hire|found ~1 anyone|somebody|anybody|someone / TEACHERGONE would
    AIDE ~14 not ~1 find|hire|found|fill one ~2 END
    not ~2 any|one|single ~1 applicant|candidate|application|bite
    NOBODY ~3 applied|applies|apply|willing|trained|hired|found|interviewed|replaced|bites|bit / SOCIAL
    NOBODY ~2 wants|wanted|takes|replaces ~3 job|jobs|position|posting|shift|work / SOCIAL
    NOBODY ~5 accepted|accepts|took|takes|wanted|take ~4 job|position|posting|role
    NOBODY ~2 showed|came|arrived|turned|shows|show|comes|covers|covered|hire|fill ~6 END|aide|help|him|her|work
    POSTED ~6 position|job|opening|vacancy|times|it|since|again|that|twice
    position|job|vacancy|opening|slot|spot|posting|post|positions|jobs ~6 posted|advertised|open|vacant|empty|unfilled|
        
        relisted|sits|sit|listed|website|since / JOBAD TEACHERGONE
    NOT ~2 filled|hired|staffed|replaced|applied / MONEY CUTS NEVERHIRED form circle box
    when|until|once|after|unless ~6 filled|hire|hired|find|staffed|recruited|fill / JOBAD TRYWORD
    as soon as ~5 find|hire|filled|hired|fill|someone|somebody
    HRWORK ~6 pending|waiting|wait|still|clear|clears|cleared|back|hold
    AIDE|position|job|hire|candidate|person|somebody|someone ~8 HRWORK
    hr|human ~8 looking|hire|hiring|posting|recruit|recruiting|candidates|applicants|interviewing|fill / decides authorize
    fingerprints|fingerprinting|fingerprinted|onboarding ~4 pending|still|not|waiting|clear|cleared|back
    NUMBER ~3 openings|vacancies|resignations|applicants|unfilled
    STILLNOW ~2 SEEK / HELPAD
    NOCARE ~3 APPLYWORDS
    trying|tried|try ~6 get|find|hire|recruit ~4 somebody|someone|anybody|person|AIDE|applicants
    hire|hiring|recruiting|recruitment|staff|staffing|fill|filling|keep ~3 difficult|hard|tough|challenge|challenging|
        impossible|slow|struggle|frozen|freeze
    hard|tough|difficult ~2 to|job ~1 fill|staff|hire|recruit|keep|find
    willing ~2 to ~2 work|do|take
    not|nobody ~2 want|wants ~2 work|job|jobs
    took|take|accepted|accept ~2 jobs|job|position|offer ~2 at|elsewhere|with|in|somewhere|END
    until|till ~3 get|have|find|got ~2 another|more|someone|somebody|body|person|people|staff
    the ~1 agency ~4 not|cannot|no|sends|send|out|gone|pulled|trying|looking / PUBLICAGENCY
    positions|position|jobs|openings ~3 vacant|unfilled|advertised|empty / TEACHERGONE
    open|vacant|unfilled|empty ~2 positions|position|jobs|slots|desks / JOBAD
    AIDE ~2 positions|position|jobs|job ~3 open|vacant|empty|unfilled / JOBAD
"""
# The aide is gone, away, or used for something else.
_AWAY = """
    AIDE ~6 LEFT / TEACHERGONE COVEREDBY LOSTALONE MONEY independence please
    when|if|whenever|while|because|since|days ~4 AIDE|she|he ~4 out|absent|sick|gone ~8 sub|home|nobody|AIDE|call|not|no
    when|if|whenever ~4 AIDE ~3 out|absent|sick|gone|calls / LOSTALONE COVEREDBY
    PARAS ~1 out|absent|gone|quit / went
    AIDE ~4 called|calls ~1 out|in
    NOT ~2 sub|subs|substitute|substitutes|replacement|coverage|backup / SUBFOR
    nobody|no|without ~3 sub|subs|substitute|replacement|backup
    sub|subs|substitute|substitutes ~2 did|does|do not ~1 show|come
    NUMBER ~1 different ~2 sub|subs|AIDE|substitutes|people / board positions
    NUMBER ~2 AIDE|subs ~1 since|in|already ~3 TIMESPAN
    different ~2 person|sub|adult|aide|substitute ~4 each|every|covers|day|week / TEACHERGONE
    lost|losing|lose|loses ~3 AIDE|STAFF|NUMBER / PROMOTE DUTYLOST LOSTALONE when if loss
    people|AIDE|subs|staff|they|nobody ~4 lasts|stays|stayed|lasted ~3 TIMESPAN|long
    AIDE ~5 PULLED ~8 cover|for|to|office|room|class|classroom|elsewhere|from|because|lunch|other|another|
        due|when|daily|END / PEERCOVER MONEY classmate resources
    AIDE ~6 pulled|sub|subbing|substitute|substituting ~3 for|to|in|away|out / INDEP BECOME SUBFOR
    AIDE ~5 taken|needed|called|moved|sent|asked ~6 to ~1 help|cover|work|watch|serve|sub|be|do|run
    AIDE ~4 elsewhere
    covering|cover|covers ~3 whoever|absences|absent|office|called|desk|duty|vacancy|front
    he|she|AIDE|i|have ~2 is|am|was ~2 covering ~4 room|class|duty|desk|another|office|k|NUMBER|NTH
    use|used|using|uses ~3 AIDE ~2 as ~2 a|substitute|sub
    AIDE|she|he ~3 is|becomes|been|was ~3 sub|substitute ~3 for|in|all|today|this|again|END / INDEP BECOMEIN SUBFOR
    STANDIN ~8 WATCHES ~6 him|her|with|front / will can
    because|due ~2 absences|absence
"""
# The family stands in.
_PARENT_STANDS_IN = """
    i|parent|mother|father|mom|dad|grandmother|grandma|husband|wife ~2 was|be|being|served|act|serve|serving|
        acting|been|am ~1 his|her|as|my ~2 AIDE / PARENTAL told
    have|had|want|wants|asked|asks|ask|make|made|if ~1 me|parents|parent|mom|mother|us|i|grandma|grandmother|
        family ~4 come|
        sit|serve|act|be|keep|stay|volunteer ~5 AIDE|with|coming|class|lunch|him|her / TEAMMATE TALK
    me|i|mom|dad|nana|grandma|grandmother|husband|wife|neighbor ~2 goes|go|went|come|comes ~2 in ~6 lunch|nobody|day|
        pe|recess|person|AIDE / TALK
    could|would|will come ~2 sit|stay|help|be ~2 with ~2 him|her
    AIDE ~14 STAYHOME / SUSPENDED
    STAYHOME ~14 AIDE|til|until|sub|somebody|someone|nobody / SUSPENDED
"""
# All are taken, or there are just enough for less than was asked.
_ALL_TAKEN = """
    AIDE|STAFF|adults|people ~4 FULLUP / TEACHERGONE
    NONELEFT ~3 AIDE|STAFF|of ~3 UNUSED / INSTRUCTION
    none ~2 UNUSED
    all|amount|time|what|hours|much ~6 AMOUNTLEFT
    AIDE|paras|aides|staff ~1 not ~2 work|working|contracted|scheduled|paid|employed ~3 OFFTIMES
    nobody|no|not ~3 relieve|relieves|relief|spells|spell
    LONE ~2 AIDE|adult|person ~6 CARESFOR ~2 NUMBER|KIDS|NUMERAL|whole|entire|both|all / wheelchairs plans who
    need|needs|takes|take ~3 NUMBER ~2 have|has ~1 NUMBER
"""
# The search: no one is found, the agency has none, those who are there lack the training.
_SEARCH = """
    UNABLE ~3 FINDS ~4 WORKER|AIDE|OPENING / TEACHERGONE qualify disability so off
    UNTIL ~5 HIRING / TEACHERGONE JOBAD evaluation
    UNTIL ~6 body|person|someone|somebody|WORKER|AIDE ~4 FOUND|available|free|frees|opens
    UNTIL ~4 find|get|locate|bring ~3 WORKER|AIDE
    UNTIL ~3 body|person|someone|somebody ~1 to|for ~2 be|go|sit|stay|work|him|her
    hiring|recruiting|recruitment ~2 process|takes|pending|complete|completed
    QUEUE / aim progress improvement grade expected
    LACKS ~2 CREW / HELPERS skills time
    VENDOR ~6 HASNONE / PUBLICAGENCY
    NOBODY|no|not|none|few|LACKS ~4 SKILLED ~3 STAFF|WORKER|to|in|available / DEPEND
    NOBODY ~4 signs|certified|qualified|licensed
    STAFF|WORKER|AIDE ~2 unavailable
    not ~2 DRAWS ~6 WAGES
    pending|reposted|readvertised|relisted ~2 since|hire|END
    not ~2 one hand|soul|bite|taker
    ad|ads|posting ~4 out|up|running ~8 not|nobody|weeks|months|since
"""
# Used for others, or others used for the aide.
_LENT_OUT = """
    BORROWS ~1 her|him|AIDE ~2 for|to|where|as ~4 DUTY|recess|lunch|bus|kindergarten|other|another|fire|class|office|desk
    AIDE|she|he|i|her|him ~8 covering|cover|covers|running|working|manning|doing ~3 DUTY
    STANDIN ~4 STOODIN
"""
RULES = "".join((
    staffing_signs.RULES, staffing_speech.RULES, staffing_turnover.RULES, staffing_terms.RULES,
    _ALL_TAKEN, _SEARCH, _LENT_OUT, _NOBODY_FREE, _TOO_FEW, _NOBODY_HIRED, _AWAY, _PARENT_STANDS_IN))
