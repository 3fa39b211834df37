"""How each of the fifteen answers is said: rules over the word classes, one a line."""

from functools import cache

from inwriting.core.checks.reading import Rule, read_rules

ANSWER_IDS = (
    "staffing", "budget", "not-typical", "shared-instead", "dependence", "not-academic", "medical-only", "teacher-can",
    "try-first", "not-team-decision", "progress-adequate", "too-restrictive", "other-service-instead", "severity",
    "no-reason",
)

_RULES = {
    "staffing": """
        NOT ~1 have|has|had ~5 staff|staffing|personnel|people|bodies|manpower
        we|they|school|district ~2 not have ~2 a|an|any|enough|another|extra ~2 AIDE
        fewer AIDE|STAFF
        NOBODY ~3 shows|show|came|comes|there|hire|fill|spare|covers|covered
        different ~2 person|sub|adult|aide|substitute ~4 each|every|covers|day|week
        loses|losing|lost ~3 paras|aides|assistants|staff
        AIDE ~6 pulled|sub|subbing|substitute|substituting ~3 for|to|in|away|out
        AIDE ~4 not ~2 there|here|replaced|come|shown|show
        interviews ~3 are|is|being|scheduled|ongoing|happening|next|this
        without ~2 AIDE ~4 for|since ~4 weeks|days|months|week|month|year|august|september|october|november|december|january|march
        NUMBER ~2 openings|vacancies
        no ~1 AIDE ~2 on|today|this|again|since|all|yesterday|monday|tuesday|wednesday|thursday|friday
        not ~2 happen|start|begin ~3 until ~6 january|hire|next|someone|person|fill
        he|she|AIDE ~2 is ~2 covering ~4 room|class|duty|desk|another
        AIDE ~4 LEFT
        only ~2 one|two|three|1|2|3 ~2 AIDE
        no|not ~2 AIDE ~3 to ~2 give|send|spare|assign|cover|put|offer
        AIDE ~5 absent|missing|gone ~3 days|weeks|again|since|today
        leave|leaves|left ~3 student|child|kid|him|her ~2 alone ~8 duty|because|since|line|cover
        SHORTAGE
        NO ~1 enough|available|extra|more|spare ~1 STAFF
        NOT ~2 have|has|had|got ~1 enough|any|the|extra|a|another|more ~1 STAFF ~3 available|free|left|now|to|for|who|right
        NOT ~2 have|has|had|got ~1 the|enough|any|more ~1 bodies|staff|people|personnel|manpower|staffing|paras|aides|hands|coverage
        there|is|are|have|has|with|had ~1 no ~1 STAFF / DEPEND
        no ~1 STAFF ~2 available|left|to|free|can
        STAFF ~3 NOT ~2 available|enough|show|free
        AIDE ~2 is|are|was|were NOT ~1 available
        UNABLE ~2 HIRE ~5 OPENING|STAFF
        UNABLE ~2 HIRE|cover ~4 AIDE|anyone|someone|it
        NOT ~1 find|hire|recruit|fill|locate ~4 STAFF|OPENING / MONEY
        NOBODY ~4 applied|applies|apply|available|qualified|wants|willing|replaces|else|trained
        NOBODY ~3 do|cover|fill|take|work ~3 it|job|him|her|shift
        posted|advertised|advertising|posting|posts|relisted|reposted ~6 position|job|opening|vacancy|times
        position|job|vacancy|opening|slot|spot ~6 posted|advertised|open|vacant|empty|unfilled|opened
        NOT ~2 filled|hired|staffed|replaced|applied
        when|until|once|after ~6 filled|hire|hired|find|staffed|recruited
        as soon as ~5 find|hire|filled|hired|fill
        AIDE ~4 PULLED ~8 cover|for|to|office|room|class|classroom|elsewhere|from|because|lunch|other|another|due / because|sit
        pulled|reassigned|borrowed|diverted ~3 AIDE ~5 cover|to|for|from
        AIDE ~6 LEFT
        when ~4 AIDE ~4 out|absent|sick|gone
        NOT ~2 sub|subs|substitute|substitutes|replacement|coverage|backup
        only ~2 NUMBER ~2 AIDE
        we have|got NUMBER AIDE
        NUMBER AIDE ~2 for ~2 the|this|whole|entire ~3 building|school|wing|grade|district|hall
        all|every|each|our|both ~3 AIDE ~6 assigned|committed|taken|used|booked|busy|spoken
        i|parent|mother|father|mom|dad|grandmother|grandma|husband|wife ~2 was|am|be|being|served|act|serve|serving|acting|been ~1 his|her|the|as|my|a ~2 AIDE / PARENTAL told
        have|had|want|asked|make|made ~1 me|parents|parent|mom|mother|us ~4 come|sit|serve|act|be ~4 AIDE|with
        one|a|same|single AIDE ~8 two|both|three|multiple ~3 students|children|kids|boys|girls ~6 each
        minutes|services|hours|support ~8 hold ~3 until
        hire|hiring|recruiting|recruitment|staff|staffing ~3 difficult|hard|tough|challenge|challenging|impossible|slow|struggle|frozen|freeze
        due|because|given|with|based|owing ~2 staffing
        staffing ~3 does|do|is|are|will|just|simply ~3 not|tight|short|what|limited|low|problem
        depends|depending|contingent|subject|dependent ~3 staff|staffing|personnel|availability
        waiting|wait ~3 on|for|list|to ~4 hire|hiring|applicants|candidate|replacement|AIDE|hr|fill
        short ~2 staffed|handed|AIDE|people|staff|adults
        lost|losing|lose ~3 AIDE|STAFF / PROMOTE
        people|AIDE|staff|employees ~3 keep|kept|always ~2 quitting|leaving
        no one|nobody|anyone|body|someone ~2 to ~1 do|cover|send|spare|put|give|staff|sit|replace
        as|if|when ~1 staffing|staff|personnel ~2 permits|allows|permit|allow|available|becomes
        """,
    "budget": """
        let|lay|laid ~1 go|off ~2 of ~6 teacher|interventionist|staff|specialist
        if ~1 we ~3 hire|hired|pay|paid ~6 have ~1 to ~4 cut|let|lose|give|take
        someone|somebody|who|nobody|no one ~3 pay|pays|paying ~3 it|that|for
        rob ~4 peter|programs|other
        MONEY / MATHS PAYOFFER FEE
        ELIM ~4 positions|jobs|lines|posts|assistants|AIDEPOST
        BODY ~5 ELIM ~6 PARAS|positions|jobs|staff
        more with less
        take|takes|taking|took ~3 resources|away ~3 from
        can|could not justify ~5 one|single|child|student
        new|additional|another ~2 AIDE ~2 lines|line|position|allocation|allocations|slot
        resources ~3 limited|finite|scarce|stretched|tight|allocated
        limited|finite|scarce ~1 resources
        PARAS|services|support|AIDE ~4 subject ~1 to ~1 approval
        rif|allotment|allocation|allocations|allotted|formula|ftes|fte|allocated ~6 AIDE|positions|district|staff|school|campus|hours
        """,
    "not-typical": """
        WE ~2 do|does NOT have ~2 PARAS|those|that|1:1|such|them ~4 here|in|at|for|school|district|anymore|kids|class|students|this
        WE do not have those|them
        never ~2 see ~3 AIDE
        not ~1 a ~1 thing
        not ~1 heard ~1 of
        not ~2 starting|start ~3 now|here|that
        AIDE ~3 go|goes|come|comes|belong|belongs ~1 with|to ~2 classrooms|rooms|classes|teachers|programs
        does|do not ~1 exist
        nobody|none|never ~3 heard ~1 of
        not ~2 have|do|done|offer ~2 those|that|them|this ~4 here|school|district|grade|program|anymore|building
        we ~2 not ~2 in ~2 the ~2 habit|business
        NOT ~2 something|thing|service|things ~2 we|they|our|the|that ~3 DO|TYPICAL
        NOT ~3 we|they ~1 TYPICAL
        WE ~2 do|does|will|would|did|can NOT ~1 DO ~5 AIDE|that|those|this|them / ENOUGHNEED parent
        WE ~1 do|does not ~1 do|believe ~1 in|AIDE|that|those|this|them
        never ~3 seen|had|done|have|heard|provided|given|happen|happens|use|used|do|offer|offered|written ~8 AIDE|that|this|before|it|one / progress
        never ~1 have|has|had ~1 had|done|seen|given
        we|i|they have|has never ~1 done|had|seen|given|provided|heard|offered
        that|this|it will|would never ~1 happen|fly|work|be
        nobody|none ~5 has|have|gets|get|with ~3 AIDE
        no one|other|student|students|child|kid|children ~5 has|have|gets|get|with|receives|receive ~3 AIDE
        NOT ~3 TYPICAL
        NOT ~2 TYPICAL ~4 AIDE
        TYPICAL ~4 do|does|will not
        NOT ~1 part|how ~2 our|we|the ~3 model|program|operate|work|do|practice|things
        RARE ~10 AIDE
        AIDE ~8 RARE
        policy|practice|rule|procedure|handbook|guidelines ~6 no|not|against|prohibits|never ~8 AIDE|allow|student|assign|one
        no|not|against ~4 policy|protocol
        precedent
        if ~1 we ~4 gave|give|did|do|provided|provide|add|allowed|allow|start ~14 everyone|everybody|all|every|others|another|each
        EVERYONE ~3 will|would|is|be|parents ~2 want|wanting|ask|asking|going / MANYASK
        NOT ~1 even ~1 an|a ~1 option|possibility|consideration|thing
        NOT ~2 option|table|menu|possibility|available option / LAST options
        NOT ~2 offered|offer|provided|available ~4 at|in ~2 this|our|middle|high|elementary|the ~2 school|level|campus|district|building|grade / STAFFNOW
        middle|elementary|secondary|junior|kindergarten|preschool|grade|kindergartners|schoolers|teens ~6 NOT ~3 have|get|do|use|need|receive|provide|offer|assign ~5 AIDE|those|that|one
        elementary|preschool|kindergarten thing
        no|not longer|anymore ~3 offer|offers|provide|provides|do|does|use|uses|using|have|assign
        NOT ~4 AIDE anymore|here
        chooses|choose|chose|decided|plans|voted|going ~3 discontinu|discontinue|eliminate|stop|phase|end ~5 them|having|AIDE
        discontinue|discontinuing|discontinued|phasing|phased|moving|moved|stopped|away ~2 having|out|away|using|from|offering|providing ~4 them|AIDE|one
        scoffed|scoff|laughed|laugh|laughing|luck|chuckled|unrealistic
        not a service|thing|something ~2 we|this|our|that
        only|just ~2 do|does|done|use ~4 AIDE|that|those|it ~4 for|with ~8 kids|students|children|severe
        always|tradition|traditionally|historically ~3 done|been|handled|without ~6 way|AIDE
        special|different|exception|exceptions ~2 treatment|for|made|just|to
        the way|how ~1 things|we|they|it ~1 are|is|do|work|works|done ~3 here|district|things
        """,
    "shared-instead": """
        AIDE ~3 used ~2 as|for|by|with ~4 classroom|general|others|whole|class|everyone
        NUMBER AIDE ~3 cover|serve|support|handle|watch|covers
        one|a|an AIDE ~2 for ~2 NUMBER ~4 KIDS
        AIDE ~4 watch|helps|help|keep ~5 everybody|everyone|else
        para|aide|paraprofessional|adult support ~3 in ~2 classroom|class ~4 can|could|means|mean|is|not
        NUMBER ~3 AIDE ~12 NUMBER ~3 KIDS
        one ~1 lady|adult|person|woman|staff|man|aide|para ~4 for|with|to ~4 KIDS
        AIDE ~4 building|school ~1 resource
        AIDE ~6 deployed|dispatched|where|wherever ~4 needed|need|greatest|most
        AIDE ~3 go|goes|come|belong|belongs|assigned ~1 with|to ~2 classrooms|rooms|classes|teachers|programs|classroom
        extra|additional|another|second ~1 AIDE|adult|person ~4 in ~2 room|class|classroom|section
        extra|second adult ~3 floating|circulating|room|class
        adult|adults ~4 floating|circulating|roaming|rotating
        KIDS ~4 one AIDE
        AIDE ~8 her|his|the ~2 other ~2 KIDS
        share|shared|sharing|split ~4 AIDE|one|adult|assistant|person|staff / CONCERNED
        AIDE ~6 share|shared|sharing|split|splitting|divided|rotated / CONCERNED
        AIDE ~9 WORKSWITH ~5 OTHERS
        AIDE ~5 rotate|rotates|float|floats|circulate|circulates|roam|roams|roving|floating|rotating
        float|floats|floater|roving|floating|rotating|circulating|roaming ~3 AIDE
        CLASSAIDE / CLASSAIDENEED NOCLASSAIDE
        already|currently ~4 AIDE ~4 in|there|room|class|classroom / DEPEND
        already ~2 has|have|had|is|are ~5 AIDE / DEPEND
        two|three|four|several|2|3|4 AIDE ~3 in|for ~3 CLASS
        one|an|a AIDE ~2 in ~2 CLASS ~6 already|everyone|all|for / 1:1
        AIDE ~8 not ~3 just|only|solely|for|exclusively|specifically ~3 him|her|one|only|his|hers|leo|child|student
        AIDE ~10 him|her only
        rather|instead ~2 than|of ~3 own|his own|her own ~6 AIDE|person
        ratio|support|aide|group|classroom ~4 rather|instead ~2 than|of ~3 individual|dedicated|1:1|one
        access ~4 AIDE ~5 CLASS
        RATIO / 1:1
        RATIO ~8 AIDE|support|adults
        AIDE ~8 RATIO
        support|assistance|help|AIDE ~6 goes|allocated|given|assigned|provided|belongs ~2 to|for ~3 CLASS
        assigned ~3 to ~3 classroom|class|program|room|building|grade|teacher
        AIDE ~6 for ~2 the ~1 whole|entire|room|class|classroom|grade|building|program
        small|group ~2 AIDE
        NUMBER ~1 AIDE ~8 two|both|several|multiple|three|four|other|all ~3 students|children|kids|boys|girls|rooms|classes|classrooms|teachers
        same ~1 AIDE ~8 other|another|both|others|two
        AIDE ~6 everybody|everyone / NOT
        AIDE ~8 also|too ~3 WORKSWITH ~5 kids|students|children|others|other|boys|girls|classmates
        AIDE|he|she ~3 is|are|be available to ~2 all|any|every|the ~3 students|children|kids
        adult|adults|staff|AIDE ~3 in|to ~2 eight|ten|twelve|fifteen|six|five
        NUMBER adults ~3 NUMBER
        pool|pooled ~3 AIDE
        AIDE ~3 pool|pooled
        cover|covers|covering ~2 OTHERS
        AIDE ~4 students|kids|children|others ~1 at ~2 time|once
        combine|combined|pair|paired|cluster|clustered|group|grouped|pooling ~6 AIDE|together|support
        AIDE ~8 multiple|several|various ~2 classrooms|students|children|kids
        where ~3 already ~4 AIDE
        """,
    "dependence": """
        used to ~2 having|it
        manage|managing|cope ~3 without
        not ~2 want ~5 get|become|be ~2 used|attached|spoiled
        DEPEND / NEEDSDEPEND
        depend|depends|depending ~1 on|upon ~4 AIDE|adult|adults|help|someone|others|staff / availability
        PROMOTE ~8 INDEP
        INDEP ~8 PROMOTE
        HINDER ~5 INDEP|GROWTH
        fading|fade|faded|phased|reduced|removed ~8 INDEP
        do|doing|does ~3 work|everything|things|it|thinking ~1 for ~1 him|her|them|student|child
        wait|waits|waiting|look|looks|looking ~3 for|to ~4 prompt|prompts|adult|help|aide
        need|needs|have|has|must|should|learn ~3 to ~3 more|be|function|work|manage|do|cope ~3 INDEP
        INDEP ~6 AIDE ~6 PROMOTE|take|not|too|crutch
        AIDE ~8 INDEP
        learn|learns|learning ~2 to ~4 without ~3 adult|AIDE|someone
        without ~2 AIDE|adult ~5 him|her|side
        never ~2 learn|learns|grow|develop
        adult|someone|AIDE ~3 always|constantly ~3 prompting|there|with|beside|helping
        too much ~2 AIDE|adult|support|help|assistance|prompting
        stop|stops|quit ~2 trying|thinking
        """,
    "not-academic": """
        he|she|student|child ~1 is|does|doing ~2 fine|great|well|okay
        not ~2 show|see|find ~3 educational|academic impact|need|effect
        GRADES ~3 do|does not ~2 show|support|indicate
        reads|reading|performs|performing|works|working|scores|testing|tests|functions ~5 above|at|on ~3 level|grade|average
        half|rest|most ~2 class|room ~5 acts|act|does|do|is|like|same
        typical|normal|regular|average ~4 year|kid|boy|child|grader|teenager|kindergartner|student|girl
        not ~2 something|anything|thing ~3 iep|school|we ~3 fix|address|solve|handle
        nothing ~3 fix|address|wrong|worry
        he|she ~1 is fine
        EDU ~4 not ~3 affected|impacted|suffering|suffer|issue|problem|concern
        not ~3 impede|interfere|interfering|impeding|hinder|keeping ~6 EDU
        capable|bright|smart|intelligent ~2 child|boy|girl|student|kid / CHOICE
        average|above ~3 scores|grades|range|ability
        GRADES ~4 FINE / NOTFINE
        ACADOK / NOTFINE
        fine|good|great|passing|strong|excellent|solid|satisfactory|average|decent|above ~2 GRADES / NOTFINE TEACHER NOTUS
        NOT ~3 EDU ~2 IMPACT
        NOT ~3 IMPACT ~4 EDU
        NONACAD ~10 NOT ~5 EDU|our|job|school|responsibility|iep
        NOT ~5 school's|school|our ~1 job|responsibility|place|problem|concern
        outside|beyond ~5 school|schools|address|iep|scope|educational
        NORMAL ~4 for|at|among|of|in|behavior ~4 AGE
        MANY ~2 KIDS ~6 SAMEWAY / AIDE AVAILNOW NEEDREQ
        all|most|other ~1 KIDS ~8 at|this|that|too|his|her ~2 age|too
        OUTGROW
        NOSEE ~8 school|here|class|classroom|it|that|any|behavior|behaviors|need|this|what / records
        at|in school ~5 behaves|fine|well|good|problem|problems
        happens|happen|problem|issue|behavior ~3 at|only home
        not ~2 for ~3 academic|educational|learning
        purely|only|strictly|just ~3 social|behavioral|behavior|emotional|attention
        for|about|purely|only|strictly ~2 academic|academics|curriculum|instruction ~2 only|support|purposes|needs|purpose|reasons
        academically ~4 FINE
        able|capable ~5 complete|do|keep|access|participate|perform|handle|master ~5 work|assignments|curriculum|tasks|peers|up
        compared|comparable|similar|same|like ~3 to|with|as ~3 peers|classmates|age|students|kids
        """,
    "progress": """
        progress ~7 show|shows|showed|indicate|indicates|demonstrate|demonstrates|demonstrated|supports / NOTPROGRESS
        goal|goals ~2 mastery|mastered|met
        on ~1 track
        met|meeting|mastered ~4 of ~4 goals|objectives
        responds|responding|responded ~2 well|positively
        doing|does ~1 well ~4 with|without ~4 SUPPORTS|supports|accommodations|services|aide|help
        PROGRESSING / NOTPROGRESS
        MAKE ~4 PROGRESS / NOTPROGRESS
        PROGRESS ~3 toward|towards|on|in ~4 GOALS ~3 without|with / NOTPROGRESS
        meeting|met|meets|mastered|achieving|achieved|accomplished ~6 GOALS / NOTPROGRESS
        PROGRESS ~3 adequate|sufficient|satisfactory|appropriate|steady|expected / NOTPROGRESS
        SUPPORTS ~5 WORKING / NOTPROGRESS APPROVAL
        successful|succeeds|succeeding|success|managing|manages ~5 without|with ~4 AIDE|supports|accommodations|support / NOTPROGRESS
        educational benefit
        improved|improves|improve|decreased|grown|advanced ~6 reading|math|behavior|behaviors|significantly|since|greatly|steadily|levels|level|incidents|goals / NOTPROGRESS TOIMPROVE
        benefit|benefits|benefitted|benefited ~3 from|educationally ~5 program|services|instruction|placement|class / NOTPROGRESS
        what ~2 have|doing|do ~4 working|works
        needs ~3 being|are ~1 met / NOT
        needs ~2 can be met / NOT
        """,
    "medical-only": """
        situations|reasons|criteria|cases|circumstances|conditions ~6 AIDE ~8 MED
        does|do|is ~2 he|she|your|child ~3 have ~3 medical|nursing|health ~1 plan|diagnosis|condition|need
        AIDE ~6 MED ~4 MED ~4 MED
        nothing ~3 medical|medically|physically
        not ~4 wheelchair|ventilator|tube|seizures|diabetic
        AIDE ~8 ONLY ~10 MED / MEDOTHER
        ONLY ~8 AIDE ~10 MED / MEDOTHER
        only|unless|strictly|solely|reserved|just|exclusively ~10 MED / MEDOTHER TEACHONLY
        MED ~8 only|reason|unless ~8 AIDE / MEDOTHER
        not medically|physically
        NOT ~4 medical|health|physical|medically ~3 need|needs|condition|issue|diagnosis|reason|necessity|problem|disability|concern|necessary|fragile|concerns|issues
        AIDE ~3 is|are ~3 for|assigned|given ~6 MED
        need|require|requires|must|without|unless|bring|needs|require|provide|get|submit|obtain|have ~4 ORDERER ~3 DOCNOTE
        ORDERER ~2 DOCNOTE ~6 before|first|required|needed|necessary
        AIDE ~5 medical|health ~2 issue|issues|reason|reasons|need|needs|condition|conditions|decision|service
        medical|health ~2 model|criteria|necessity|criterion
        KIDS|students|children|those ~2 who ~6 MED ~6 get|receive|have ~3 AIDE
        criteria|qualify|eligible|requirement ~8 MED / MEDOTHER
        physically ~2 able|capable|fine|independent
        """,
    "teacher-can": """
        capability|capacity|ability|beyond ~3 EXISTING|current|existing|regular
        TEACHER ~8 can|could|able ~2 watch|handle|manage|help|support|meet|supervise|keep|assist|redirect|provide|monitor / TEACHNOT TEACHTELL
        before ~6 AIDE ~8 EXISTING|peers|staff
        peers|technology ~6 staff ~6 provide|help|meet
        TEACHER ~2 is|sits|stands ~3 next|beside|near|right|close ~3 him|her|there
        TEACHER ~16 no ~1 difficulty|trouble|problem|issue|issues|problems|concerns
        adults ~3 naturally|already ~3 in
        needs ~3 can|could|be|are|is|being ~2 met ~10 by|without|within|with|in
        classroom|class|room ~6 teacher ~2 and ~10 support|meet|enough|sufficient|needs
        teacher ~8 can|able|would ~4 do ~2 that|it|this
        staff|adults ~4 already ~3 do|help|provide|support|check|there|in|with
        between|with ~3 teacher ~2 and ~12 covered|enough|fine|help|needs|met
        teacher ~4 comfortable|confident|happy|willing ~6 him|her|without|needs
        TEACHER ~4 CAN ~4 HANDLE / TEACHNOT TEACHTELL
        TEACHER ~6 CAN ~2 meet|handle|manage|provide|accommodate|redirect|support|supervise|monitor / TEACHNOT TEACHTELL
        TEACHER ~2 checks|provides|helps|redirects|sits|circulates|works|gives|prompts|handles|covers|manages|supports|assists|monitors|addresses|walks|cues|reminds / TEACHNOT TEACHTELL
        TEACHER ~3 still|always|already|right ~3 there|available|here|present / TEACHNOT
        TEACHER ~4 there|available|present|here ~1 to ~1 HANDLE / TEACHNOT
        TEACHER ~6 sufficient|enough|adequate|push|pushes / TEACHNOT
        EXISTING ~6 CAN|meet|sufficient|enough|adequate|HANDLE / EXISTNOT
        sufficient|enough|adequate|already|by|from|with|through|using|utilize|utilizing|use|rely|available ~2 EXISTING / EXISTNOT
        SUPPLY ~2 from|by|through ~5 TEACHER / TEACHNOT
        provided|met|handled|addressed|delivered|covered|given|managed|available|accommodated|implemented ~3 by|through|from|within ~5 TEACHER|staff|personnel / AIDEDELIVERS TEACHNOT
        natural support*
        natural supports|support ~4 used|first|be|preferred|considered|whenever|explored|are|should
        PEER ~3 can|could|will|would|is ~4 help|walk|assist|support|remind|guide|meet|take|read|show / PEERNOT not
        PEER ~1 buddy|buddies|helper|helpers|tutor|tutors|mentor
        staff ~3 can|could|will|are ~4 meet|provide|handle|manage|support|assist|monitor|address|sufficient|able|cover / EXISTNOT STAFFCANNOT STAFFTRAIN
        TEACHER ~3 trained|experienced|skilled|excellent|wonderful|great|knows|certified|qualified ~8 HANDLE|enough|how|him|her|needs / TEACHNOT
        TEACHER ~2 says|said|told|feels|thinks|reports|believes|reported|stated ~6 does|do|can|handle|manages|fine|not|no ~6 need|fine|handle|problem|control|manage|him|her
        two|both TEACHER ~5 room|class|classroom
        co|classroom|regular|general|special|gen ~3 TEACHER ~5 meet|able|can|sufficient|support|supporting / TEACHNOT TEACHTELL
        small|low|only|smaller ~2 class|student|teacher ~2 size|ratio
        AIDE ~4 not ~2 needed|necessary|required ~8 TEACHER
        that|what|it|which|this|supervision|redirection ~3 is|are ~4 teacher's|teachers|teacher ~2 job|do|for|role|responsibility
        use|using|seat|seated|sit|sits|near|next|proximity|close ~3 TEACHER / TEACHNOT
        """,
    "try-first": """
        INTERV ~4 attempted|tried|exhausted|implemented ~3 without|and|unsuccessfully|before
        consider|considered|considers|discuss|look ~6 after|once ~10 fba|assessment|data|observation|evaluation|assessments|testing|report
        considered implemented
        after|once ~4 current|completed|complete|documented ~6 fba|assessment|evaluation|data
        options ~4 considered ~4 documented|implemented|tried
        must|should ~4 considered ~3 before|first|prior
        see|sees if ~10 work|works|help|helps|trick|enough|difference|change|better|improves|improve
        want|wants|like ~3 see ~2 if|how|whether|what
        fail|failed|fails ~2 first|before
        when ~3 grades ~2 drop|fall|slip
        not|may not skip
        fade|replace|remove ~4 then ~3 consider
        least ~1 intrusive|intensive
        INTERV ~4 not ~2 been ~2 tried|exhausted|implemented
        still ~3 trying|try|collecting|gathering|working
        start|begin|starting ~3 with ~6 chart|schedule|plan|accommodations|small|breaks|timer|seating|something|less
        moving|move|moved ~4 seat|desk ~6 first|will|do|see|front
        FIRSTSTEP
        MOREDATA
        let|lets ~1 us ~2 TRY|try|see|start|wait|give
        TRY ~10 first|before|initially|nine|weeks|revisit / CONCERNED DEPEND
        first ~5 try|use|collect|complete|want|consider|explore|implement|exhaust|attempt|gather|need|look|put / FIRSTNAME
        must|should|need|needs|want|have|has|like|would ~2 to|be|first ~2 try|tried|explore|exhaust|attempt|attempted|exhausted / LAWTRY
        before|prior ~1 to|a|an|the|any|requesting|considering|adding|assigning ~4 AIDE / MEETDAY MED ADMIN
        before ~2 we|they|team|district|committee|school ~4 consider|discuss|look|talk|add|think|would|will|can|could|request|approve|even / MED DEPEND PRIOR
        before|until|unless ~8 exhaust|exhausted|tried|evaluation|assessment|fba|observation|data|documented|collected
        fba|evaluation|assessment|observation|observations|bip|data ~6 first|before|completed|needed|required|must / PRIORGONE
        only|considered|made|request|requested|assigned|used|available|added ~4 after|when|once|if|where|until ~10 TRIED / MEDOTHER
        after|once|when|until|unless ~6 INTERV ~6 TRIED
        INTERV ~6 TRIED ~6 first|before|prior|already
        have|has|were|been|are ~6 INTERV ~6 been|tried|exhausted|attempted|used|implemented
        have|has|had you|we|they|staff|team|all|the ~4 tried|exhausted|attempted|used|considered ~6 INTERV|peer|other|everything
        what|which|list|describe|document|all ~3 INTERV ~4 tried|attempted|used|implemented|been|have|were
        exhaust|exhausted|exhausting ~5 INTERV|other|all|everything|options
        all|other|least|less ~5 INTERV ~5 exhausted|unsuccessful|failed|tried|ineffective|proven
        NOT ~3 tried|exhausted|attempted ~4 everything|all|other|yet|enough|anything|INTERV|the
        more|additional|further|another ~3 data|information|observations|evaluation|assessments|time|testing|evaluations
        NOT ~2 enough|sufficient|adequate ~2 data|information|evidence|documentation
        need|want|collect|gather|require|take|requires|collecting|gathering|review ~4 data|documentation|charts|baseline
        give|gives|allow|need|needs|wait ~5 time|chance|while|weeks|months|semester|year|longer ~4 to|before|adjust|settle|and|work
        wait|waiting ~3 until|to|for|and ~4 see|end|quarter|semester|next|results|after|evaluation|report|conference|winter|spring|fall|january
        see ~3 how ~4 goes|does|do|works|responds|adjusts|doing
        try|trying|start|starting|begin|beginning|pilot ~6 chart|schedule|plan|system|accommodations|strategies|seating|breaks|timer|visuals|interventions
        if|when|should ~2 peers|these|those|that|this|they|strategies|interventions ~5 not|fail|fails|unsuccessful ~8 explain|then|consider|reconvene|revisit|look
        peers ~2 not ~2 meet
        AIDE ~6 last|final ~1 resort|step|option
        least restrictive|intensive ~3 first|interventions|supports ~6 exhausted|first|tried
        criteria|checklist|rubric|matrix|worksheet|tool|form|packet ~8 before|prior|requesting|completed|complete|must|used|required
        revisit|reconvene|reconsider|reassess|reevaluate|review|discuss ~6 in|at|after|later|next|later ~3 weeks|quarter|semester|year|days|months|conference|date|winter|spring|fall|time
        not|too ~2 yet|early|soon|point|ready ~4 ready|consider|decide|tell|judge|for|to|time|know
        """,
    "not-team-decision": """
        district|office|they|administrator|administration ~2 not ~2 approve|allow|authorize|fund|sign|let
        ADMIN ~2 stepped ~1 in
        approved ~2 by ~6 ADMIN|office|district|department
        ADMIN|office ~3 prior ~1 to
        i|we|staff|teachers ~1 was|were|are|been ~1 told|instructed|directed|warned|advised ~4 not
        only ~6 ADMIN ~3 may|can|has|could|is
        specialist|representative|rep|consultant ~12 refused|denied|no|not|overruled ~3 sign|approve|agree
        ADMIN|committee ~3 will|would|must|has|have ~3 review|decide|approve|determine|consider ~6 and|notify|request|whether|it|them
        ADMIN ~3 pulled|removed|eliminated|took|ended|cut|stopped
        go|goes ~2 to ~4 yes
        no meeting
        they ~2 almost ~2 always|usually say ~1 no
        allocated|allocates|assigned|assigns ~4 by ~3 ADMIN|principal|district|formula
        principal ~2 deploys|assigns|decides|allocates
        out ~2 of ~2 team|my|our ~2 hands|control
        district ~2 will|would|does ~1 not ~2 let|allow ~3 us|me|teams|the
        NOTUS
        ADMIN ~6 DECIDE / NOADMIN
        DECIDE ~3 by|from|of|with|at|is|through|up ~6 ADMIN
        DECIDE ~6 downtown|central|panel|administration|administrators|administrator|director|superintendent|supervisor|coordinator|principal
        principal ~3 decid|decides|decided|has|must|approve|approves|denied|refused|overruled|will ~3 say|approve|not|decide|all|final|allow|sign
        approval|approved|approve|authorization|authorize|authorized|permission|sign ~4 by|from|of|through|at|off ~8 ADMIN|application|committee|panel|principal|board|office|someone|district
        application|packet ~6 AIDE|approval|committee|services|form
        apply|applying|applied ~4 AIDE|support|services
        SENDTO ~8 panel|committee|ADMIN|district|downtown|office|board|administrator ~6 approval|decide|decides|decision|review|assign|final|approve|who|AIDE|services|both / FEDCOMMITTEE
        SENDTO ~6 ADMIN / LETTERONLY ASKABOUT
        team ~3 can not|could|does|do|cannot ~4 make|decide|put|write|add|approve|commit|promise|offer|order|grant|authorize
        we|i|teachers|team|they can|could|are|were|do not ~3 make|decide|put|write|add|approve|commit|promise|say|speak|authorize ~8 iep|approval|that|decision|it|without|this|here|plan
        PRIOR
        TEAM ~4 agreed|found|supported|wanted|recommended|felt|thought|agrees|supports|recommends|appropriate ~12 but|until|although|yet|however|then ~10 ADMIN|denied|refused|overruled|no|district|office|not
        although|though|even ~3 TEAM ~4 agreed|found|supported|wanted|recommended
        decision|decisions ~6 made|comes|came|rests|is|lies|belongs ~6 by|from|with|before|above|at|elsewhere ~6 ADMIN|principal|level|top|meeting|district
        ADMIN ~5 made|make|makes|making ~4 decision|decisions|call|calls|choice
        administrators ~3 make|decide
        teachers|staff|team ~5 quiet|silent|afraid|privately|scared|record
        school|district|they ~1 decided|chooses|chose|unilaterally|overruled|overrode
        office|downtown|director|superintendent|coordinator ~2 denied|refused|vetoed|overruled|rejected|cut|said ~3 request|it|no|the|that|him|her|AIDE
        director|superintendent|supervisor|coordinator|downtown|office ~6 told|said|says|stated|informed|emailed|wrote ~8 not|no|never / DIRECTORHELP
        never|not ~2 team|iep|committee ~2 decision
        takes ~2 team
        whoever|someone|person|people ~4 downtown|above|higher|office|looks
        committee|panel ~4 decide|decides|reviews|approves|assigns|approve|review|determines|meets|votes
        up to ~2 ADMIN|district|principal|them|downtown|administration
        without ~3 meeting|team|consent|us|parents|agreement|asking ~3 present|input|knowledge|agreement|consent|approval|us
        request|requests|process|assignment|assignments|decisions|allocation|aides ~6 handled|made|determined|decided|approved|reviewed|controlled ~3 by|at|through ~4 ADMIN|central|district|committee|level|panel
        para|aide|assistant ~2 request ~1 process|form|committee|packet
        """,
    "too-restrictive": """
        AIDE ~8 restrictive
        restrictive ~8 AIDE
        RESTRICT / PLACEMENTONLY
        least restrictive / PLACEMENTONLY
        AIDE ~10 less ~2 interaction|contact|time ~3 peers|friends / STIGMA
        """,
    "other-service-instead": """
        countered ~2 with
        rather|instead ~2 of|than ~3 AIDE ~12 suggests|suggested|proposes|proposed|recommends|offers|offered|recommended
        INSTEAD ~10 SERVICE
        in lieu|place ~8 AIDE
        instead|rather ~2 of|than ~4 AIDE ~12 SERVICE|add|provide|offer|give|minutes
        refus|refused|denied|declined|turned ~8 AIDE ~10 but|and|instead|offered|proposed ~8 SERVICE
        SERVICE ~6 instead
        will|can|could ~2 offer|provide|add|give|increase|try ~10 SERVICE ~8 instead
        """,
    "severity": """
        only|unless|reserved|meant|until ~12 VIOLENT
        AIDE ~4 for ~4 VIOLENT
        that|this|one ~3 is ~2 what ~2 AIDE ~2 is|are ~1 for
        needs|need ~2 it ~1 more|most
        not ~3 enough ~4 for|to ~3 AIDE|one|warrant|justify|qualify
        not ~2 warrant|justify|rise ~4 AIDE|level
        SEVERE / SEVEREAWARE
        reserved|meant|only|intended ~4 for ~8 severe|severely|significant|significantly|profound|serious|intensive
        not ~2 severe|significant|disabled|intense|involved|extreme|needy|bad
        """,
    "no-reason": """
        NOREASON
        asked ~2 why ~8 nobody|no|not|never
        found ~2 out ~4 from|by|when|after|on
        """,
}

_SILENCERS = """
VIOLENT: out of control, violent, danger*, hurting, hurts others, aggressive, self injur*, kicking, extreme behavior*, safety risk, unsafe, elope*, bolt*, runs away, harm himself, harm herself
PARENTAL: parent education, parent training
APPROVAL: approval, approved, application
FEE: agenda, meets on, trip, field trip, insurance, fee, fees, ticket, tickets, yearbook, proof of, fundraiser, lunch account, library, uniform, cafeteria account
PAYOFFER: offered to pay, pay ourselves, pay privately, we would pay
ENOUGHNEED: recommend
STAFFNOW: right now, at this time, currently
LAST: last option
CONCERNED: shared concern*, shared his, shared her concern*, shared their, shared that, shared with us, share information, share data, shared information, share your concern*
CLASSAIDENEED: asked for a classroom aide, request a classroom aide, needs a classroom aide
NOCLASSAIDE: no classroom aide, without a classroom aide, not have a classroom aide, no classroom para
NEEDSDEPEND: dependent for all, dependent child, military dependent
NOTFINE: not doing well, failing, not passing, below grade, not fine, fails, not keep
AVAILNOW: available
NEEDREQ: needs a
NOTPROGRESS: without success, no success, no progress, not progress*, not making, not made, lack of progress, limited progress, little progress, insufficient progress, not meeting, not met, not mastered, not make, minimal progress, no growth, not improv*, regress*, not showing, not adequate, not benefit*, no gains, to make progress, help him make, help her make, not advancing, not working, so he can make, so she can make, in order to make
TOIMPROVE: will improve, to improve
MEDOTHER: epipen training, medication form, mental health, first aid
TEACHONLY: only teacher
TEACHNOT: less attention, less instruction, less teacher, less time, fewer interactions, attention from certified, teacher can not, teachers can not, teacher could not, teacher is not able, teacher is unable, teacher alone, teacher will not be able, teachers are not, teacher cannot, one teacher, teacher has no, teacher does not have time, teacher is on, long term sub, independent contractor, teacher conference, teacher quit, teacher will not have
TEACHTELL: will consult, will teach, will send, consult with, will meet with you, teacher will meet, will call, will contact, will email, will attend, meet on, will be trained, will join, will be out
EXISTNOT: not sufficient, not enough, insufficient, can not meet, not adequate, inadequate, not able, unable
STAFFCANNOT: staff can not, staff are not, staff will not
STAFFTRAIN: be trained, receive training, attend training, cpr, available to speak
AIDEDELIVERS: provided by a paraprofessional, provided by an aide, provided by the aide, provided by a para
PEERNOT: peer review*, peer reviewed
LAWTRY: law requires
FIRSTNAME: first name, first grade*, first period, first responder*, first grader*
MEETDAY: before the meeting, before school, before lunch, before the bell
PRIORGONE: at no cost, progress monitoring data
NOADMIN: administrative assistant, administered, administrator will attend
FEDCOMMITTEE: federal, i ask a
ASKABOUT: i ask
LETTERONLY: thank you
DIRECTORHELP: happy to help
PLACEMENTONLY: placement is in the least, educated in the least, more than 80, least restrictive environment for him is
STIGMA: stigma
SEVEREAWARE: severe allerg*, severe storm*, severe weather
RECORDS: records
MANYASK: ask questions
CHOICE: lazy, chooses, choice
AIDEPOST: paraprofessional positions, aide positions, para positions, assistant positions
"""


@cache
def get_rules() -> tuple[Rule, ...]:
    """Return every rule, read once."""
    return tuple(rule for rule_id, lines in _RULES.items() for rule in read_rules(rule_id, lines))


def silencers() -> str:
    """Return the classes that only silence rules, to be added to the words."""
    return _SILENCERS
