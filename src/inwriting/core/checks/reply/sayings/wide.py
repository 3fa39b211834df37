"""Rules that join wide classes: one for each way of giving an answer, not for one way of wording it."""

SAYINGS = {
    "staffing": """
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
        cost|costs|runs|run ~4 thousand|district|school|too|year
    """,
    "not-typical": """
        FLOODGATE / MANYASK
        nobody|none ~6 gets|get|has|receives ~3 AIDE
        not|never ~2 goes|go|written|put|going ~2 in|into ~2 iep|writing|plan
        CUSTOM ~8 not|no|never|against ~8 AIDE|assign|individual|that|those / FADEGOAL
        school|charter|district|campus|program|we ~2 not ~1 use|have|do|offer|provide ~3 AIDE|PARAS / STAFFNOW MONEY
    """,
    "shared-instead": """
        one|a|single ~2 PERSONS ~4 for|among|between|across|to|with ~4 SIZE ~2 CROWD / LOOKED
        one|a|single ~2 PERSONS ~3 for ~3 group|cluster|class|grade|room|section
        rotate|rotates|rotating|rotated|share|shares|sharing|shared|split|splits|splitting|float|floats|
            spread ~4 HELPWORD ~6 SIZE|CROWD|around|kids|children / CONCERNED FADEGOAL
        HELPWORD ~6 whichever|whoever|wherever|whomever|anyone
        SIZE ~1 HELPWORD ~4 SIZE ~1 CROWD
        AIDE ~5 for ~1 the ~1 teacher|teachers|class|classroom|room|program
        AIDE ~5 assigned|allocated|given ~4 CROWD|teacher|program|environment
        support|assistance|assistant ~3 assigned ~4 school|class|environment|teacher
        she|he|aide|that|who is not ~1 AIDE / ARTICLE
        kindergarten|grade|program|room|class|school|building|hall ~1 aide|para|assistant|paraprofessional
        rest ~4 fill|fills|cover|covers ~1 in
        adult|adults ~2 in ~2 room|class|classroom ~4 already|enough|plenty
    """,
    "dependence": """
        FADEWORD ~6 HELPWORD
        HELPWORD ~6 FADEWORD
        WAITS ~4 TOLD / SHARED
        STRUGGLE
    """,
    "not-academic": """
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
        passing ~1 grades
        made ~3 expected|adequate|good|some|appropriate|reasonable ~2 progress|gains|growth / NOTPROGRESS
    """,
    "progress-adequate": """
        successful|fine|well|managed ~6 without ~3 one|it|AIDE|her|him
        no|not ~2 reason|need|basis ~2 to|for ~2 change|more|increase|add|additional
        see|sees|saw ~1 no ~1 need|reason
        no|not ~2 further|additional|more ~3 support|supports|services ~3 required|needed|necessary|warranted
        advances|advancing|advanced ~3 satisfactorily|appropriately|grade
    """,
    "teacher-can": """
        GEEDTEACHER ~5 DUTIES / TEACHNOT TEACHTELL
        PEERHELP ~8 HELPS ~3 him|her|with|them / TEACHNOT STIGMA not
        PEERHELP ~3 can|could|will|would|glad|happy|willing ~3 HELPS|meet / not
    """,
    "try-first": """
        GATE ~6 GATED ~8 GATEDDONE / MONEY MEETDAY TEACHREVIEW
        GATED ~6 GATEDDONE ~6 before|prior|first
        baseline ~8 then|first|before
        first ~4 need|needs|want|get|do|complete|write ~4 GATED
        less|least ~1 restrictive|intensive|intrusive ~3 options|supports|support|measures|interventions ~8 GATEDDONE
    """,
    "other-service-instead": """
        REFUSED ~10 GIVEN ~8 OTHERSTAFF
        REFUSED ~12 but|and|instead ~6 MINUTES ~8 OTHERSTAFF
        but|instead ~3 GIVEN ~8 MINUTES ~8 OTHERSTAFF|teacher
    """,
    "severity": """
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
        BARRED ~3 SHUTUP ~6 AIDE|form|paperwork|needs|need|parents|that|it / LAWSAYS ASKABOUT
        CHECKWITH ~4 OFFICES ~8 before|approval|first|who|whether|and|add|to / FEDCOMMITTEE ASKABOUT LETTERONLY
        OFFICES ~4 RULES / NOADMIN PARENTRULES APPROVEDIT
        RULES ~3 by|from|of|through|at ~3 OFFICES / NOADMIN PARENTRULES
        AIDE ~8 POINTS / ACADOK GRADEPOINT
        POINTS ~8 AIDE / ACADOK GRADEPOINT
        AFTERSIGN ~12 CHANGED
        CHANGED ~12 AFTERSIGN
    """,
}
