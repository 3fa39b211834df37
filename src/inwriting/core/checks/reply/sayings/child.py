"""What schools say of the child: dependence, schoolwork, progress, health, how severe it is (one rule a line)."""

SAYINGS = {
    "dependence": """
        learn|do|learning|figure|practice ~8 himself|herself|themselves|alone|independently ~6 and|adult|AIDE|without|
            get
        adult|AIDE ~4 get|gets|getting ~2 in ~1 the ~1 way
        AIDE ~6 hinder|hinders|interfere|interferes|impede|impedes|undermine|undermines|stunt|inhibit|inhibits
        without ~1 someone|somebody|anyone|adult|person ~5 elbow|side|hip|shoulder|him|her|there
        elbow|hip|shoulder
        least ~2 amount ~2 of ~2 help
        for|by ~1 themselves|himself|herself
        learned ~1 dependency
        detrimental ~6 INDEP|student|him|her
        hold|holds|holding ~2 him|her ~1 back
        outgrow|wean|weaned|weaning
        not ~2 want ~4 dependent|depend|rely
        fade|faded|fading ~3 AIDE|support|prompts|quickly|out
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
        too much ~2 adult|support|help|assistance|prompting
        too much ~1 AIDE ~2 support|time|help
        stop|stops|quit ~2 trying|thinking
        """,
    "not-academic": """
        not ~2 behind|failing|struggling ~3 academically|class|classes|school|academics
        lots|many|most|plenty ~2 KIDS ~6 grade|age|year|are|struggle|do
        behavior|behaviors|problem|problems|issues|symptoms|meltdowns ~4 only ~2 at home
        every|all|most|other|many ~2 KIDS ~3 age
        do not ~2 see ~6 at|in school|class
        not ~2 academic|educational ~2 problem|issue|concern|need
        educationally|academically ~1 necessary|needed|relevant|required
        not ~2 educationally|academically ~2 necessary|needed|relevant|required|based
        within ~3 average|normal|typical|expected|class
        anxiety|behavior|behaviors|social|friendship|friendships ~4 not ~4 academic|educational|school|iep
        access|accesses|accessing ~4 curriculum|instruction|education
        he|she|student|child ~1 is|does|doing ~2 fine|great|well|okay
        not ~2 show|see|find ~3 educational|academic impact|need|effect
        GRADES ~3 do|does not ~2 show|support|indicate
        reads|reading|performs|performing|works|working|scores|testing|tests|functions ~5 above|at|on ~3 level|grade|
            average
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
        fine|good|great|passing|strong|excellent|solid|satisfactory|average|decent|
            above ~2 GRADES / NOTFINE TEACHER NOTUS
        NOT ~3 EDU ~2 IMPACT
        NOT ~3 IMPACT ~4 EDU
        NONACAD ~10 NOT ~5 EDU|our|job|school|responsibility|iep
        NOT ~5 school's|school|our ~1 job|responsibility|place|problem|concern
        outside|beyond ~3 scope|purview|responsibility
        outside|beyond ~3 what ~3 school|schools|iep|we
        outside ~2 school ~2 issue|problem|matter|concern
        NORMAL ~4 for|at|among|of|in|behavior ~4 AGE
        MANY ~2 KIDS ~6 SAMEWAY / AIDE AVAILNOW NEEDREQ STANDOUT
        all|most|other ~1 KIDS ~8 at|this|that|too|his|her ~2 age|too
        OUTGROW
        NOSEE ~8 school|here|class|classroom|it|that|any|behavior|behaviors|need|this|what / records
        at|in school ~5 behaves|fine|well|good|problem|problems
        happens|happen|problem|issue|behavior ~3 at|only home
        not ~2 for ~3 academic|educational|learning
        purely|only|strictly|just ~3 social|behavioral|behavior|emotional
        for|about|purely|only|strictly ~2 academic|academics|curriculum|instruction ~2 only|support|purposes|needs|
            purpose|reasons
        academically ~4 FINE
        able|capable ~5 complete|do|keep|access|participate|perform|handle|master ~5 work|assignments|curriculum|
            tasks|peers|up
        comparable|similar|same ~3 to|with|as ~3 peers|classmates|age
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
        successful|succeeds|succeeding|success|managing|manages ~5 without|with ~4 AIDE|supports|accommodations|
            support / NOTPROGRESS
        improved|improves|improve|decreased|grown|advanced ~6 reading|math|behavior|behaviors|significantly|since|
            greatly|steadily|levels|level|incidents|goals / NOTPROGRESS TOIMPROVE
        benefit|benefits|benefitted|benefited ~3 from|educationally ~5 program|services|instruction|placement|
            class / NOTPROGRESS
        what ~2 have|doing|do ~4 working|works
        """,
    "progress-adequate": """
        SUPPORTS ~5 WORKING / NOTPROGRESS APPROVAL
        level|amount ~3 support|supports|service|services|assistance ~5 sufficient|adequate|appropriate|enough
        needs ~3 being|are ~1 met / NOT
        nothing ~5 suggest|suggests|indicate|indicates|show|shows ~5 need|needs|more|additional
        not ~2 require|need ~3 AIDE ~3 to|in ~4 benefit|receive|make|access
        without ~3 AIDE ~6 PROGRESS|progressing|successful|succeeding
    """,
    "medical-only": """
        KIDS|those|ones ~6 not ~1 walk|talk|breathe|swallow|eat
        nurse ~3 decides|determines|approves|says ~6 AIDE
        based ~2 on ~2 health|medical
        feed|feeds|toilet|toilets|dress|dresses ~4 himself|herself|themselves
        prescribed|ordered|certified|recommended ~2 by ~3 ORDERER
        letter|note|order|orders|statement|prescription ~3 from ~3 ORDERER
        documented|diagnosed ~1 medical|health ~1 condition|need
        KIDS|ones ~2 who ~3 get|have|receive|qualify ~3 AIDE ~3 are|have ~6 MED
        AIDE ~3 is|are ~2 for ~6 with|who ~6 MED
        not|no ~3 have ~3 any|one ~2 of ~2 those|these
        ORDERER ~3 say|says|order|sign|recommend|certify|write|prescribe ~10 AIDE|need|needs|necessary
        AIDE|PARAS ~6 for ~3 KIDS ~4 with ~6 MED
        must|has|have|need|needs|requires ~4 MED ~12 AIDE / MEDOTHER
        AIDE ~6 where|when|if ~6 requires|require|need|needs|has|have ~4 MED
        not ~2 medically
        medical ~2 condition|need|necessity|reason|documentation|model ~12 AIDE|required
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
        NOT ~4 medical|health|physical|medically ~3 need|needs|condition|issue|diagnosis|reason|necessity|problem|
            disability|concern|necessary|fragile|concerns|issues
        AIDE ~3 is|are ~3 for|assigned|given ~6 MED
        need|require|requires|must|without|unless|bring|needs|require|provide|get|submit|obtain|
            have ~4 ORDERER ~3 DOCNOTE
        ORDERER ~2 DOCNOTE ~6 before|first|required|needed|necessary
        AIDE ~5 medical|health ~2 issue|issues|reason|reasons|need|needs|condition|conditions|decision|service
        medical|health ~2 model|criteria|necessity|criterion
        KIDS|students|children|those ~2 who ~6 MED ~6 get|receive|have ~3 AIDE
        criteria|qualify|eligible|requirement ~8 MED / MEDOTHER
        physically ~2 able|capable|fine|independent
        """,
    "severity": """
        VIOLENT ~5 before|to|until ~5 AIDE|qualify
        unless ~6 VIOLENT
        AIDE ~3 go|goes|reserved|are|is ~2 to|for ~2 level|tier|severe|the ~2 2|3|most|worst
        only|just ~2 do|does|done|use|give|provide ~4 AIDE|that|those|it ~3 for|with|in ~8 life|severe|significant|
            profound|intensive
        only|unless|reserved|meant|until ~12 VIOLENT
        AIDE ~4 for ~4 VIOLENT
        that|this|one ~3 is ~2 what ~2 AIDE ~2 is|are ~1 for
        needs|need ~2 it ~1 more|most
        not ~3 enough ~4 for|to ~3 AIDE|one|warrant|justify|qualify
        not ~2 rise ~4 level
        not ~2 warrant|justify ~4 AIDE|level / MED MONEY
        SEVERE / SEVEREAWARE
        reserved|meant|only|intended ~4 for ~8 severe|severely|significant|significantly|profound|serious|intensive
        not ~2 severe|significant|disabled|intense|involved|extreme|needy|bad
        """,
}
