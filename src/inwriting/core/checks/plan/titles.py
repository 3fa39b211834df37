"""Job titles of adults who help one child, of all states, and the letters districts shorten them to."""

ONE_TO_ONE = (r"(?<![\w/:.$-])(?:1|one)[ ]?(?:[:/]|[ ]?-[ ]?(?:(?:to|on|by)[ ]?-[ ]?)?|[ ](?:to|on|by)[ ]?|x(?=1[ ](?:aide"
              r"|para|adult|support|staff)))[ ]?(?:1|one)"
              r"(?![\w]|[-/:.]\d)")
LEADS = (r"(?:(?:1:1|shared|individual(?:ized|ised)?|dedicated|personal|instructional|teaching|teacher'?s?"
           r"|educational"
           r"|education|special|sped|spec|ed|classroom|class|program|student|support|learning|behaviou?r(?:al)?"
           r"|health|medical|nursing"
           r"|bilingual|inclusion|academic|school|care|resource|temporary|additional|extra|full-?time|part-?time"
           r"|trained"
           r"|assigned|qualified|bsp|bip|aba|transportation|bus|lunch|recess|cafeteria|playground|noon|group|adult"
           r"|child-?specific"
           r"|student-?specific)[ -]{1,2})")

_QUALIFIER = (r"(?:instructional|instruct\.?|instr\.?|teaching|teacher'?s?|educational|education|special[ ]ed(?:ucation)?"
              r"|sp\.?[ ]?ed\.?"
              r"|sped|ese|ec|classroom|class|room|program|student|support|learning(?:[ ]support)?|personal|care|behaviou?r(?:al)?"
              r"|nursing|health|medical|inclusion|academic|one|1:1|individual|dedicated|shared|school|campus|resource|adult"
              r"|direct[ ](?:care|support)|community|therapeutic|mobility|safety|student[ ]services?|licensed|bilingual)")

TITLES = (
    r"para-?[ ]?(?:prof\w{0,12}\.?|educ\w{0,9}|pro|ed\b\.?|eds\b)s?|par[ae]{0,2}-?[a-z]{0,3}fes+i?on\w*|paras?",
    r"aides?|floaters?|supplementa(?:ry|l)[ ](?:school[ ])?personnel|(?:bus[ ])?matrons?|(?:personal|shared|private"
    r"|individual|1:1)[ ]nurses?",
    r"(?:his|her|their|own|individual|1:1|dedicated)[ ](?:own[ ])?(?:monitor|escort|rider|chaperone|companion|attendant)\b",
    r"rider(?=[ ]assigned)|monitors?(?=[ ](?:on|for)[ ](?:the[ ])?(?:\w+[ ])?(?:bus|van|transport\w*))",
    r"(?<=transportation[ ]with[ ])monitor|(?<=with[ ])(?:monitor|escort|chaperone)\b|(?<=with[ ]a[ ])(?:monitor"
    r"|chaperone)\b|(?<=bus[ ]with[ ])monitor|(?<=transportation[ ]with[ ]a[ ])monitor"
    r"|(?<=bus[ ]with[ ]a[ ])monitor",
    r"helpers?(?=[ ](?:assigned[ ])?(?:in|for|at|during)[ ](?:\w+[ ])?(?:class|school|lunch|recess|room|math|reading|my|him"
    r"|her)\b)",
    r"(?:an?|one|two|three|[23]|our|his|her|the|own|special|trained|adult|personal|individual)[ ]helpers?(?![ ](?:job|of|chart"
    r"|role))",
    r"(?:1:1|one[ -](?:to|on)[ -]one|teacher'?s?|classroom|class|personal|individual|instructional|dedicated|shared"
    r"|bus|shadow|health|an|full[- ]time|special[ ]ed(?:ucation)?)[ ]aid",
    r"(?<!to[ ])(?<!will[ ])aid(?=[ ](?:support|hrs?|hours|time|assigned)\b)|(?:behaviou?r|recess|inclusion)[ ]coach(?:es)?"
    r"|inclusion[ ](?:helper|tutor|buddy|facilitator|worker)s?",
    r"(?:bus|van|transport\w*)\b[^.;\n|]{0,24}?(?:[,/][ ]?|[ ]with[ ](?:a[ ])?|[ ]an?[ ])monitors?\b(?![ ](?:data|his|her"
    r"|for|behav|progress))",
    r"(?:(?:communication|language)[ ]facilitator|nurse(?=[ ](?:(?:will|must|to)[ ])?(?:be[ ])?(?:with|accompan\w+"
    r"|rides?[ ]\w*|stays[ ]with|attends?[ ]\w+[ ]with)[ ]"
    r"(?:him|her|the[ ]student|student|(?-i:[A-Z][a-z]))))",
    rf"(?:{_QUALIFIER}|the|an|[a-z]{{2,14}}(?:'s|\.)?)[ ]assistants?(?![ ](?:principal|super|direct|teacher|coach|prof))",
    rf"{_QUALIFIER}[ ](?:associate|technician|tech|attendant|companion|partner(?=[ ](?:assigned|will|to[ ]))"
    r"|implementer|interventionist(?=[ ](?:aide|assist)))s?(?![ ]?nolog)",
    r"ed(?:ucation(?:al)?)?[ ]tech(?:nician)?s?(?![ ]?nolog)(?:[ ]i{1,3}\b)?",
    rf"(?:{_QUALIFIER}[ ])support[ ](?:professional|worker|provider|person|people|specialist|assistant|staff|para\w*|aide"
    rf"|associate)s?"
    r"|(?:direct[ ]support|support)[ ](?:professional|person|people|worker)s?|direct[ ]care[ ](?:staff|workers?)"
    r"|(?:educ?|instr|acad|spec|special|learning|class)\w*\.?[ ]supp?(?:or)?t?\.?[ ]prof\w{0,12}\.?",
    r"(?:applied[ ])?behaviou?r(?:al)?[ ](?:support[ ]|intervention[ ]|health[ ])?(?:technician|tech|interventionist|implementer"
    r"|implementation|para|staff|worker)s?",
    r"(?:unlicensed|non-?licensed|delegated)[ ](?:assistive[ ]|school[ ]|trained[ ])?(?:person(?:nel)?"
    r"|staff(?:[ ](?:person|member))?"
    r"|assistants?)",
    r"(?:aba|registered[ ]behaviou?r)[ ](?:therapist|tech(?:nician)?)s?",
    r"inter(?:vener|venor)s?(?=\b)|job[ ]coach(?:es)?|skills[ ]trainer",
    r"(?:bus|lunch|recess|hall(?:way)?|transportation|student|van|safety|behaviou?r)[ ](?:monitor|attendant|helper"
    r"|escort|chaperone|assistant|rider)s?",
    r"(?:special[ ]circumstances?|intensive[ ]individual(?:ized)?)[ ](?:instructional[ ])?(?:assistance|services?|support)",
    r"(?:shadow[ ](?:teacher|support|aide)|(?:a|an|adult|1:1|full[- ]time|his|her)[ ][\"']?shadow|shadow(?=[ ]?(?:\(|1:1|one)))",
    r"(?:1:1|one[ -](?:to|on)[ -]one|individual|dedicated|private[ ]duty)[ ](?:nurs(?:e|ing)|rn|lpn)",
    r"(?:para|classified|adult|staff|paraeducator|aide|assistant)[ ]support",
    r"attendants?(?![ ]care[ ]leave)",
    r"(?:[a-z]{2,14}\.?[ ])?asst\.?s?(?![ ](?:principal|super|dir|coach|prof))|(?<=teacher[ ]or[ ])assistant"
    r"|(?<=with[ ])assistant\b"
    r"|(?<=teacher/)assistant|assistant(?=,?[ ](?:\d|shared\b|daily\b|1:)|[ ](?:will|to|for|in|during|with)[ ]|[ ]?[:|][ ]"
    r"|[ ]-[ ](?:shared|pooled|1:1"
    r"|individual|group))",
    r"assistant[ ]teachers?",
    r"(?:child|student)[- ]specific[ ](?:adult|staff|support|assistant|helper|aide)",
    r"(?:intensive|individual(?:ized)?|dedicated|1:1|one[ -](?:to|on)[ -]one)[ ](?:adult|staff|helper|assistant"
    r"|person|support[ ]person)",
)
# Capitals only: the same letters are common words or other bodies in small letters.
INITIALS = (r"(?:SCIA|BII|BID|TSA|LSA|ISA|RBT|PCA|SSA|IIS|IPA|ESP|BSP[ ]aide|SSP|EA|TA|IA|SEA|IBI|CSA|PSA|SNA|LSP|ESA|SEIA"
            r"|ISP|SPA|AS(?=[ ](?:\d|will|support|1:1|shared|daily)|[ ]?[|:-])|LPN|TDP|CNA|UAP|HCA|DSP|TSS|BHT|LNA|BTA|SETA"
            r"|SEPA|HHA|ECA|BIA|UDCA|UDAP|SCA|SPED[ ]TA)s?"
            r"|BTs?(?=[ ](?:\d|support|full|will|with))")

# Letters of a district's own making end like the titles they shorten: assistant, person, paraprofessional, technician, staff.
_OWN = (r"(?!(?:IDEA|LEA|SEA|AEA|ELA|LA|ABA|FBA|ADA|PTA|OTA|COTA|SLPA|SELPA|NEA|OHA|USA|FERPA|HIPAA|GA|PA|CA|MA|VA|WA|IA|NA"
        r"|IEP|IHP|BIP|BSP|EAP|ISP|RSP|SLP|SDP|MAP|CAP|PLP|PLAAFP|PLOP|PEP|AP|PP|IFSP|ITP|ILP|IPP|GSP|ESSA|RTA|MOA|LBA|BCBA|EBA"
        r"|OT|PT|ST|AT|SST|SLT|EST|CST|PST|MT|ACT|SAT|PSAT|CAT|IST|MST|CT|TT|MDT|PPT|TST|RT|VT|LRT|ART|BT|EOG)s?\b)"
        r"[A-Z]{0,3}(?:A|P|T)s?")
OWN_INITIALS = (
    rf"(?:{_OWN})(?=[ ](?:access|coverage|push-?in|will[ ](?:\w+[ ])?(?:assist|help|support|accompany|stay|sit|supervise|prompt"
    r"|walk|escort|be[ ](?:with|present|there)|ride|attend|go|monitor|redirect)|other[ ]than[ ]an?[ ]|assists|accompanies"
    r"|stays|sits|rides|supervises|w/|with[ ](?:him|her|student)))"
    rf"|(?:(?<=ed[ ]by[ ]an[ ])|(?<=ed[ ]by[ ]a[ ])|(?<=ed[ ]by[ ]the[ ])|(?<=has[ ]an[ ])|(?<=has[ ]a[ ])"
    rf"|(?<=help[ ]of[ ]an[ ])|(?<=with[ ]an[ ])|(?<=by[ ]1[ ])|(?<=by[ ]one[ ]))(?:{_OWN})|(?:{_OWN})(?=[ ]pool\b)"
    rf"|(?<=1:1[ ])(?:{_OWN})|(?<=\bshared[ ])(?:{_OWN})|(?<=\bdedicated[ ])(?:{_OWN})|(?:{_OWN})(?=[ ]?\(?(?:shared|1:1"
    rf"|dedicated)\b)"
    rf"|(?:{_OWN})(?=[ ](?:helps?|supports?|prompts?|walks?|escorts?|shadows?)[ ](?:him|her|the[ ]student|student"
    rf"|(?-i:[A-Z][a-z]))\b)"
    rf"|(?:^|(?<=[.;|\n]))[ ]?(?:{_OWN})(?=[ ](?:\d{{1,3}}(?:\.\d)?[ ]?(?:min|hr|hour)|all[ ]day|full[ -]time))")
