"""What schools say of the hands that are there already: shared aides, the teacher, peers (one rule a line)."""

SAYINGS = {
    "shared-instead": """
        AIDE ~8 enough|sufficient|adequate ~6 KIDS|students|class
        AIDE ~10 and ~3 other ~2 KIDS / STANDOUT
        AIDE ~6 WHICHEVER
        AIDE ~9 WORKSWITH ~6 another|other|others|several|multiple|three|four|five|six|eight|ten ~3 KIDS|little|one
        AIDE ~4 who ~2 is ~1 already
        already ~3 AIDE ~3 assigned|in|there
        changed ~8 shared
        AIDE ~6 general ~2 support|help|use
        AIDE ~6 everyone's|everybody|entire ~2 class|room
        two|2|three|3|four|4 ~2 AIDE ~4 for ~3 the ~2 class|room|whole
        AIDE ~6 class|classroom|room ~2 wide
        support|help|assistance ~5 AIDE ~4 assigned ~2 to ~3 CLASS
        AIDE ~4 among ~6 students|kids|children|rooms|classes|classrooms|KIDS
        AIDE ~4 (also) ~2 others
        AIDE ~6 back ~1 and ~1 forth
        AIDE ~5 between ~4 students|kids|children|rooms|classes|classrooms|two|KIDS
        not ~3 exclusively|solely|just|only|specifically ~3 for|to|his|her|him
        not ~3 his|her|my|child ~2 own AIDE
        AIDE ~3 used ~2 as|for|by|with ~4 classroom|general|others|whole|class|everyone
        NUMBER AIDE ~3 cover|serve|support|handle|watch|covers
        one|a|an AIDE ~2 for ~2 NUMBER ~4 KIDS
        AIDE ~4 watch|helps|help|keep ~5 everybody|everyone|else
        para|aide|paraprofessional|adult support ~3 in ~2 classroom|class ~4 can|could|means|mean|is|not
        NUMBER ~3 AIDE ~12 NUMBER ~3 KIDS
        one ~1 lady|adult|person|woman|staff|man|aide|para ~4 for|with|to ~4 KIDS
        AIDE ~4 building|school ~1 resource
        AIDE ~6 deployed|dispatched|where|wherever ~4 needed|need|greatest|most
        AIDE ~3 go|goes|come|belong|belongs|assigned ~1 with|to ~2 classrooms|rooms|classes|teachers|programs|
            classroom
        extra|second adult ~3 floating|circulating|room|class
        adult|adults ~4 floating|circulating|roaming|rotating
        KIDS ~4 one AIDE
        AIDE ~8 her|his|the ~2 other ~2 KIDS / STANDOUT
        she|he|time|day|hours|hers|AIDE ~3 splits|divides|split|divided ~6 among|between|three|two|four|KIDS|rooms
        covered|covers|coverage ~4 by ~3 PARAS|AIDE|adults
        instead ~1 of ~4 own|dedicated|individual|1:1 ~2 AIDE ~12 classroom|class|room|whole|entire|everyone|group
        AIDE ~3 for ~2 classroom|class|room|building
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
        NUMBER ~1 AIDE ~8 two|both|several|multiple|three|four|other|all ~3 students|children|kids|boys|girls|rooms|
            classes|classrooms|teachers
        same ~1 AIDE ~8 other|another|both|others|two
        AIDE ~6 everybody|everyone / NOT
        AIDE ~8 also|too ~3 WORKSWITH ~5 kids|students|children|others|other|boys|girls|classmates
        AIDE|he|she ~3 is|are|be available to ~2 all|any|every|the ~3 students|children|kids
        adult|adults|staff ~2 to|for ~2 eight|ten|twelve|fifteen|six|five
        NUMBER adults ~3 NUMBER
        pool|pooled ~3 AIDE
        AIDE ~3 pool|pooled
        cover|covers|covering ~2 OTHERS / PULLED
        AIDE ~4 students|kids|children|others ~1 at ~2 time|once
        combine|combined|pair|paired|cluster|clustered|group|grouped|pooling ~6 AIDE|together|support
        AIDE ~8 multiple|several|various ~2 classrooms|students|children|kids
        where ~3 already ~4 AIDE
        """,
    "teacher-can": """
        other|another ~1 students|kids|children|classmates|student|child ~3 can|could|will ~2 help|show|remind|walk|
            guide
        teacher|teachers ~4 first|primary|main|responsible ~4 support|source|help|him|her
        TEACHER ~4 gives|give|provides|provide ~4 prompts|cues|support|help / TEACHNOT
        capability|capacity|ability|beyond ~3 EXISTING|current|existing|regular
        TEACHER ~8 can|could|able ~2 watch|handle|manage|help|support|meet|supervise|keep|assist|redirect|provide|
            monitor / TEACHNOT TEACHTELL
        before ~6 AIDE ~8 EXISTING|peers|staff
        peers|technology ~6 staff ~6 provide|help|meet
        TEACHER ~2 is|sits|stands ~3 next|beside|near|right|close ~3 him|her|there
        TEACHER ~16 no ~1 difficulty|trouble|problem|issue|issues|problems
        adults ~3 naturally|already ~3 in
        needs ~3 can|could|be|are|is|being ~2 met ~10 by|within|in
        classroom|class|room ~6 teacher ~2 and ~10 support|meet|enough|sufficient|needs
        teacher ~8 can|able|would ~4 do ~2 that|it|this
        staff|adults ~4 already ~3 do|help|provide|support|check|there|in|with
        between|with ~3 teacher ~2 and ~12 covered|enough|fine|help|needs|met
        teacher ~4 comfortable|confident|happy|willing ~6 him|her|without|needs
        TEACHER ~4 CAN ~4 HANDLE / TEACHNOT TEACHTELL
        TEACHER ~6 CAN ~2 meet|handle|manage|provide|accommodate|redirect|support|supervise|
            monitor / TEACHNOT TEACHTELL
        TEACHER ~2 checks|provides|helps|redirects|sits|circulates|works|gives|prompts|handles|covers|manages|
            supports|assists|monitors|addresses|walks|cues|reminds / TEACHNOT TEACHTELL
        TEACHER ~3 still|always|already|right ~3 there|available|here|present / TEACHNOT
        TEACHER ~4 there|available|present|here ~1 to ~1 HANDLE / TEACHNOT
        TEACHER ~3 sufficient|adequate|push|pushes / TEACHNOT
        EXISTING ~6 CAN|meet|sufficient|enough|adequate|HANDLE / EXISTNOT
        sufficient|enough|adequate|already|by|from|with|through|using|utilize|utilizing|use|rely|
            available ~2 EXISTING / EXISTNOT
        SUPPLY ~2 from|by|through ~5 TEACHER / TEACHNOT
        provided|met|handled|addressed|delivered|covered|given|managed|available|accommodated|implemented ~3 by|
            through|from|within ~5 TEACHER|staff|personnel / AIDEDELIVERS TEACHNOT
        natural support*
        natural supports|support ~4 used|first|be|preferred|considered|whenever|explored|are|should
        PEER ~3 can|could|will|would|is ~4 help|walk|assist|support|remind|guide|meet|take|read|show / PEERNOT not
        PEER ~1 buddy|buddies|helper|helpers|tutor|tutors|mentor
        staff ~3 can|could|will|are ~4 meet|provide|handle|manage|support|assist|monitor|address|sufficient|able|
            cover / EXISTNOT STAFFCANNOT STAFFTRAIN
        TEACHER ~3 trained|experienced|skilled|excellent|wonderful|great|knows|certified|qualified ~8 HANDLE|enough|
            how|him|her|needs / TEACHNOT
        TEACHER ~2 says|said|told|feels|thinks|reports|believes|reported|stated ~6 does|do|can|handle|manages|fine|
            not|no ~6 need|fine|handle|problem|control|manage|him|her
        two|both TEACHER ~5 room|class|classroom
        co|classroom|regular|general|special|gen ~3 TEACHER ~5 meet|able|can|sufficient|support|
            supporting / TEACHNOT TEACHTELL
        small|low|only|smaller ~2 class|student|teacher ~2 size|ratio
        AIDE ~4 not ~2 needed|necessary|required ~8 TEACHER
        that|what|it|which|this|supervision|redirection ~3 is|are ~4 teacher's|teachers|teacher ~2 job|do|for|role|
            responsibility
        seat|seated|near|proximity|close ~2 TEACHER / TEACHNOT
        sit|sits|sitting ~1 by|beside|near|next|with ~3 TEACHER / TEACHNOT
        adult|adults ~6 can|could|able ~2 HANDLE / EXISTNOT
        TEACHER ~12 meet|meets|handle|manage|support|cope|do|teach ~5 without ~2 another|extra|second|additional
        capable|confident|comfortable|equipped ~4 meet|meeting|handle|handling|manage|managing ~4 needs|him|her
        """,
}
