"""Rules that join wide classes: one for each way of giving an answer, not for one way of wording it."""

SAYINGS = {
    "staffing": """
        not money|funding ~1 or ~1 staff|people
        staff|people ~1 or ~1 money|funding
        NOBODY ~2 to ~1 send|give|spare|assign|put
        UNABLE ~2 get ~2 anyone|somebody|someone|anybody|staff|applicants|people|subs
        NOBODY ~3 showed|came|arrived|turned ~6 aide|help|him|her|work
        keep|keeps|kept ~1 quitting|leaving|changing
        open|vacant|unfilled ~2 positions|position|jobs|slots
        no people|staff|bodies|personnel|hands
        most|some|certain days
        nobody ~2 to ~1 help|assist
        NOBODY ~3 help|there
        not ~1 find|hire|get ~1 one|anyone|somebody|anybody
        not|no ~1 anybody|anyone|nobody ~3 there|available|free|to|so
        there ~1 was|were|is not ~1 anybody|anyone|enough
        AIDE|she|he ~2 subbing
        subbing
        new ~1 hires
        AIDE ~8 had ~1 to ~2 take|cover|run|teach ~2 class|room|duty|group
        position|job|posting ~6 website|listed|since|months
        not ~2 keep|retain ~2 them|AIDE|people|staff
        be patient
        STILLNOW ~2 SEEK / HELPAD
        NOCARE ~3 APPLYWORDS
        STANDIN ~8 WATCHES ~6 him|her|with
        AIDE ~14 STAYHOME
        STAYHOME ~14 AIDE
        no ~2 AIDE ~6 found|hired|located|available
        when|if|whenever ~4 AIDE ~3 out|absent|sick|gone
        gets|get ~2 whoever ~3 free|available
        AIDE ~4 called ~1 out|in
    """,
    "budget": """
        spend|spends|spending|spent ~2 too|so|enough much
        first ~3 to ~1 go|be ~1 cut
        enrollment ~3 drops|drop|down|declined|declining|decline
        jobs|positions|lines|posts ~3 cut|eliminated|lost|slashed
        low|poor|bad ~1 pay|wages|wage|salary|salaries
        raise ~3 rate|pay|wages|salary
        cap|quota|allotment ~8 AIDE|PARAS|staff
        cost|costs|runs|run ~4 thousand|district|school|too|year
    """,
    "not-typical": """
        in ~1 all|the ~3 years ~6 not|never
        no ~1 child|student|kid ~8 ever ~2 had|has|gotten|received
        never|not ~1 seen ~10 AIDE
        only ~2 given|had|have|done|used ~3 AIDE ~3 to|for|with
        only ~2 private|other ~1 schools|districts
        AIDE ~3 not ~2 come|go|follow|carry|transfer ~8 middle|elementary|high|junior
        no ~2 individual|personal|one AIDE
        unheard
        AIDE|that|it ~6 not ~4 service|something ~4 makes|make|made|available|offer|offers
        FLOODGATE / MANYASK
        nobody|none ~6 gets|get|has|receives ~3 AIDE
        not|never ~2 goes|go|written|going ~2 in|into ~2 iep|plan
        CUSTOM ~8 not|no|never|against ~8 AIDE|assign|individual|that|those / FADEGOAL
        school|charter|district|campus|program|we ~1 do|does not ~1 use|have|do|offer|provide|believe ~3 AIDE|
            PARAS / STAFFNOW MONEY
    """,
    "shared-instead": """
        aides|AIDE|paras ~3 in|to ~1 classes|classrooms|programs|rooms ~3 not
        AIDE|aides|paras ~4 already ~3 in
        just|only ~2 SIZE AIDE|PARAS
        whichever ~3 AIDE|assistant|staff|adult
        not|never ~3 designated|dedicated|specific|particular|individual person|adult|individual|aide|para
        merged|merge|merging|folded ~6 AIDE|position
        AIDE ~12 SIZE of them
        WORKSWITH ~2 SIZE ~2 KIDS
        belongs|belong|goes|attached|assigned ~3 room|class|program|teacher|building|grade
        AIDE ~3 to|for|with ~2 whole|entire|full ~3 class|grade|room|team|pod|group|program
        teacher ~3 and ~2 SIZE AIDE|PARAS|paras|aides|assistants
        program|building|classroom|room|grade ~1 hours|aide|support
        AIDE ~4 also ~3 listed|assigned|named|on|works|has ~6 SIZE|KIDS|children
        AIDE ~6 area|zone|room|hallway|floor ~2 not ~3 kid|child|student|person
        whoever ~4 be|is|there|available|free|around
        zone coverage
        two|both adults|aides ~6 all|everyone|whole|KIDS
        one ~1 PERSONS ~2 one ~3 group|class|room
        several|multiple|different|all|various ~1 staff|adults|people|aides|paras ~8 share|sharing|responsibility|
            rotate|turns|pitch
        AIDE ~4 follow|follows|goes|stays|belongs ~3 class|classroom|room|teacher|program
        when ~2 she|he|they can|could|gets
        when|as|if ~2 time permits|allows
        PERSONS ~5 covering|covers|serving|serves ~3 grades|k|kindergarten|two|three|four|both|all|whole|several
        one|a|single ~2 PERSONS ~4 for|among|between|across|to|with ~4 SIZE ~2 CROWD / LOOKED
        one|a|single ~2 PERSONS ~3 for ~3 group|cluster|class|grade|room|section
        rotate|rotates|rotating|rotated|share|shares|sharing|shared|split|splits|splitting|float|floats|
            spread ~4 HELPWORD ~6 SIZE|CROWD|around|kids|children / CONCERNED FADEGOAL
        HELPWORD ~6 whichever|whoever|wherever|whomever|anyone
        SIZE ~1 HELPWORD ~4 SIZE ~1 CROWD
        AIDE ~5 for ~1 the ~1 teacher|teachers|class|classroom|room|program
        AIDE ~5 assigned|allocated|given ~4 class|classroom|room|group|grade|school|teacher|program|environment
        support|assistance|assistant ~3 assigned ~4 school|class|environment|teacher
        she|he|aide|that|who is not ~1 AIDE / ARTICLE
        kindergarten|grade|program|room|class|school|building|hall ~1 aide|para|assistant|paraprofessional
        rest ~4 fill|fills|cover|covers ~1 in
        adult|adults ~2 in ~2 room|class|classroom ~4 already|enough|plenty
    """,
    "dependence": """
        count|counting|counts ~1 on ~3 AIDE|adult|her|him|someone
        teach|teaching|taught|help ~5 independent|independence|independently
        advocate|advocates|advocating ~3 themselves|himself|herself|own
        own advocate|advocates|voice
        speak|speaks|talk ~1 for ~1 him|her|them
        AIDE|one|it ~6 forever
        forever ~8 AIDE|one
        do ~2 alone|themselves|himself|herself
        build|builds|gain|gains|develop ~2 confidence|competence
        own ~1 skills|abilities|judgment
        step|pull|pulled|steps|back ~1 back|off ~6 independent|so|adult|assistant|AIDE
        before ~2 trying|attempting|tries
        adult|AIDE ~3 nearby|close|beside|side ~6 ask|asks|wait|waits|look
        support|assistance|AIDE ~3 should|will|must|can ~2 lessen|decrease|diminish|fade|taper
        passive
        plan|goal|gradually|systematically|time|steps ~4 decrease|decreasing|reduce|reducing|eliminate|eliminating|
            withdraw|lessen ~4 HELPWORD
        reliance|reliant|dependence|dependent ~3 on
        FADEWORD ~6 HELPWORD
        HELPWORD ~6 FADEWORD
        WAITS ~4 TOLD / SHARED
        STRUGGLE
    """,
    "not-academic": """
        behaves|behaved|fine|good|well|great|calm|angel ~2 at|in ~1 school|class / not
        just ~1 being / CHOICE
        like ~1 his|her|their|other|the classmates|peers|others / not
        right where ~2 should
        not ~4 school|our ~2 role|job|responsibility|function|business
        what ~3 AIDE ~2 solve|fix|do|add
        what ~1 problem
        educate|teach|academics|learning ~3 not ~8 friends|social|NONACAD|babysit|therapy
        will ~1 be ~1 fine|okay|ok
        big|normal|usual adjustment
        passing ~1 marks|grades|classes
        not ~6 make ~2 friends
        SMART / NOTFINE CHOICE NEXTGRADE
        not|no|without|never ~4 CALM ~3 HERE
        NOSEE ~6 CALM|HERE
        HERE ~6 not|no|without|never ~4 CALM
        not|nothing ~6 NOTOURS
        NOTOURS ~8 not|nothing ~6 school|iep|we
        nothing|not ~2 something|anything|thing|what ~4 iep|school|we ~3 cover|covers|act|address|fix|handle|treat
        CHILDISH ~6 age|grade|year|kids|children|boys|girls|developmental / AIDE
        lots|plenty|many|most|half ~2 of ~4 graders|kids|boys|children|class ~6 wander|chew|fidget|talk|struggle|
            forget|cry|lose
    """,
    "progress": """
        went|gone|moved|gained|grew|jumped ~3 level|levels|points|months|percentile
        no ~1 regression
        upward|positive ~2 trend|trends|trajectory|direction
        data ~10 upward|improvement|increase|gains|growth / NOTPROGRESS
        passing ~1 grades
        made ~3 expected|adequate|good|some|appropriate|reasonable ~2 progress|gains|growth / NOTPROGRESS
    """,
    "progress-adequate": """
        provided|provides|offered|offers|receives|received ~2 fape
        supports|services|accommodations|program|plan ~6 adequate|sufficient|enough|appropriate / EXISTNOT NOTPROGRESS
        no|not ~2 evidence|indication|data ~5 requires|needs|require|need|more
        more ~1 than ~2 he|she|getting|receives
        educational benefit
        reasonably calculated
        no|not ~2 change|changes|increase|adjustment ~4 required|needed|necessary|warranted|recommended
        remains|remain ~1 unchanged|appropriate|same
        successful|fine|well|managed ~6 without ~3 one|it|AIDE|her|him
        no|not ~2 reason|need|basis ~2 to|for ~2 change|more|increase|add|additional
        see|sees|saw ~1 no ~1 need|reason
        no|not ~2 further|additional|more ~3 support|supports|services ~3 required|needed|necessary|warranted
        advances|advancing|advanced ~3 satisfactorily|appropriately|grade
    """,
    "teacher-can": """
        teacher ~12 sufficient|enough|adequate ~4 needs|meet|support
        with ~2 teacher ~2 and ~14 not ~2 required|needed|necessary
        train|trained|training ~6 teachers ~10 not|without|instead
        TEACHER ~12 herself|himself|themselves / TEACHNOT
        prompt|redirect|help|watch|handle ~3 herself|himself|myself
        teacher ~3 and ~4 AIDE ~4 room|class|classroom
        natural supports|support
        two|three adults ~6 support|help|redirect|all
        volunteers|classmates ~8 teacher|used
        need|needs ~4 addressed|met|managed|handled ~6 peer|peers|consultation|existing|reassignment|natural|teacher
        first|consider|before|prior|exhaust|whenever|maximize ~10 EXISTING
        EXISTING ~10 before|prior
        peer|peers support|supports|assistance|helpers|modeling / PEERNOT
        GEEDTEACHER ~5 DUTIES / TEACHNOT TEACHTELL
        PEERHELP ~8 HELPS ~3 him|her|with|them / TEACHNOT STIGMA not
        PEERHELP ~3 can|could|will|would|glad|happy|willing ~3 HELPS|meet / not
    """,
    "try-first": """
        before|prior ~2 submitting|making|filing ~3 request|referral|application
        monitor|watch|track|observe ~3 for ~3 weeks|months|quarter|semester|days
        step|steps|flowchart ~12 before
        has|have ~4 received|been ~2 training|trained|taught
        before|prior ~2 adding|assigning|requesting|hiring|increasing ~3 staff|adult|adults|personnel|staffing|person
        what|which|has|have|could ~10 GATED|modifications|changes|environmental|accommodations ~6 replace|reduce|
            eliminate|lessen|meet ~5 need|AIDE
        first ~2 consider|explore|look|examine|address|review
        let|lets|see ~2 us ~2 where|how ~4 are|is|goes|settles
        revisit|revisited|revisiting|pilot|piloting|piloted
        through|until|by ~1 MONTHNAME ~10 then|need|reconvene|decide|discuss|meet
        see ~1 where ~3 are|is|at
        GATE ~6 GATED ~12 GATEDDONE / MONEY MEETDAY TEACHREVIEW
        GATED ~6 GATEDDONE ~6 before|prior|first
        baseline ~8 then|first|before
        first ~4 need|needs|want|get|do|complete|write ~4 GATED
        less|least ~1 restrictive|intensive|intrusive ~3 options|supports|support|measures|interventions ~8 GATEDDONE
    """,
    "other-service-instead": """
        request|requested|asked ~14 proposed|offered|suggested|recommended ~6 placement|school|program
        approved ~5 OTHERSTAFF
        no ~3 AIDE ~5 but|yes ~8 OTHERSTAFF
        OTHERSTAFF ~8 but ~2 no|not ~2 AIDE
        AIDE ~8 came|come|got|ended ~3 back|up|with|was ~10 OTHERSTAFF
        REFUSED ~10 GIVEN ~8 OTHERSTAFF
        REFUSED ~12 but|and|instead ~6 MINUTES ~8 OTHERSTAFF
        but|instead ~3 GIVEN ~8 MINUTES ~8 OTHERSTAFF|teacher
    """,
    "severity": """
        not ~5 frequency|intensity|magnitude|degree|severity
        not ~2 left ~1 alone
        compared ~2 to ~4 students|kids|children|others
        AIDE|those|them ~3 go|goes|are|is|reserved|given ~2 to|for ~8 WORSE
        KIDS|students|children|ones ~1 who|that ~4 WORSE
        enough ~2 behaviors|behavior|incidents|needs ~5 warrant|justify|qualify|AIDE
        unless ~8 risk
        put|putting|puts ~6 at ~1 risk
        see|seen|met|visit ~4 KIDS|others|children ~3 in|on|at ~4 other|self|contained|program|special|unit
        no|not|never|without|zero ~2 severe|significant|extreme|dangerous|serious|major ~2 behavior|behaviors|
            disability|disabilities|needs
        not|no ~4 WORSE ~8 GETONE
        not ~3 runner|hitter|biter|danger|crisis|violent|dangerous|aggressive
        CASES ~6 COMPARE
        COMPARE ~6 CASES
        GETONE ~8 WORSE
        WORSE ~8 GETONE
    """,
    "not-team-decision": """
        no matter ~2 what ~3 team|iep|we
        without ~1 my|our|parent|parental permission|consent|agreement|knowledge|input
        district ~1 team|committee|panel|office ~2 will|must|may|can|would ~2 consider|review|approve|decide|assign
        iep|plan ~6 mail ~3 said|showed|had|says
        agreed ~8 then|but|later|until ~6 said|cut|changed|removed|denied|told|wrote ~4 not|no|never
        presented|handed|gave|sent ~3 iep|plan ~8 already|out|without|gone
        signature|signatures|initials ~8 ADMIN|OFFICES
        ADMIN|board|analyst|lawyer|attorney ~6 sets|controls|dictates|reviews|decides
        not the ~1 iep team|committee
        amended|new|different|revised ~1 copy|version|iep ~12 not|no|never|without|different|fewer|less
        finished|completed|final ~1 iep|plan|document ~10 out|door|before|meeting
        nobody|not|never ~2 discussed|agreed|approved ~2 it|that|this|by
        after ~4 signed ~12 new|changed|different|fewer|less|without
        come|comes|came|set|determined ~3 from|by ~4 ADMIN|principal
        rather|instead than|of the iep
        not ~1 have ~2 power|authority|say
        allocation|review|assignment|staffing|approval ~1 committee|panel|cabinet
        cabinet ~4 can|decides|say|approves
        never|not ~1 voted|vote|asked|consulted
        read|handed|announced|presented ~2 us|me ~3 outcome|decision|final
        lose|keep ~2 my ~1 job
        determination|decision|decisions|approval|authority|final ~8 rests|lies|resides|belongs|remains ~2 with
        ADMIN ~2 makes|make|made|told|tells|asked|wants|instructed|pressured ~2 me|us|teachers|them|staff|
            everyone ~6 change|write|say|not|remove|take|delete|stop|quiet
        supervisor|principal|director|boss ~2 makes|made|make|told|wants|tells ~2 me|us|teachers|staff ~6 change|
            write|say|not|remove|take|delete|stop
        OFFREC
        forwarded|submitted|referred|escalated|elevated ~3 to ~5 superintendent|director|office|committee|department|
            supervisor
        BARRED ~3 SHUTUP ~6 AIDE|form|paperwork|needs|need|parents|that|it / LAWSAYS ASKABOUT
        CHECKWITH ~4 OFFICES ~8 before|approval|first|who|whether|and|add|to / FEDCOMMITTEE ASKABOUT LETTERONLY
        OFFICES ~4 RULES / NOADMIN PARENTRULES APPROVEDIT BOARDVOTE
        RULES ~3 by|from|of|through|at ~3 OFFICES / NOADMIN PARENTRULES
        AIDE ~8 POINTS / ACADOK GRADEPOINT
        POINTS ~8 AIDE / ACADOK GRADEPOINT
        AFTERSIGN ~12 CHANGED
        CHANGED ~12 AFTERSIGN
    """,
}
