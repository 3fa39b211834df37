"""The rules that find an act in a sentence: what the school proposes, refuses, changes, ends or keeps as it is."""

_SCHOOL_ACTS = """
    ACTOR|i ~8 propos|propose|proposes|proposed|proposing|recommends|recommend|recommended|recommending / RULE LACKS
    ACTOR|i ~8 refuses|refused|refusing|refuse|denies|denied|denying|declines|declined|declining|decline|rejects|
        rejected|rejecting|disapproved / RULE LACKS
    ACTOR ~6 REFUSE ~8 DO|request|AIDE / RULE LACKS
    REFUSE ~8 request|aide|paraprofessional|services|evaluation|placement / RULE LACKS
    request|requests|requested ~12 denied|refused|declined|rejected|not|disapproved / RULE LACKS WEIGHED
    asked|asks|requested|request ~12 denied|refused|declined / RULE LACKS WEIGHED
    CHILD ~2 not ~2 require|need|qualify ~3 a|an|the|any|for ~3 SERVICE / RULE LACKS WEIGHED
    request|requests|requested ~12 was|is|are|were|been ~1 turned|denied|refused|declined|rejected|disapproved / RULE LACKS
    refusal|denial|proposal|intent|intention ~1 to|of ~1 DO|provide|the|request / RULE LACKS
    refusal|denial|removal|reduction ~1 of ~6 AIDE|SERVICE / RULE LACKS
    not ~1 approved|granted|accepted|authorized|honored ~3 by ~2 ACTOR / RULE LACKS
    ACTOR ~5 deciding|decides|chose|chooses|elected|elects|opted ~4 to|not / RULE LACKS
    ACTOR ~6 decided|intends|intend|plans|plan|agreed|agrees|voted ~3 to|on|upon|that / RULE LACKS
    ACTOR|i ~4 will|would|shall ~3 DO|DOING / RULE LACKS COURTESY WEIGHED
    we|school|district|they|team|i ~2 going ~1 to ~2 DO / RULE LACKS
    we|school|district|they|team|i are|is|am|be|been ~2 DOING / RULE LACKS WEIGHED
    ACTOR|i ~4 can|are|is|am not|unable ~3 DO|DOING / RULE LACKS
    not ~2 able|prepared|willing|ready ~1 to ~3 DO / RULE LACKS
    ACTOR|i ~4 does|do|did|has|have not ~3 agree|approve|support|find|recommend|grant|accept|adopt|see / RULE LACKS WEIGHED
    ACTOR|i ~2 not ~2 be ~2 DO|DOING|able / RULE LACKS
    ACTOR ~6 not ~5 warranted|necessary|needed|appropriate|required / RULE LACKS
    SERVICE ~5 is|are|was|were not ~2 warranted|necessary|needed|required|justified / RULE LACKS WEIGHED
    district|school|team|committee|we|lea|department|board ~2 can|will|would|could not / RULE LACKS
    notice|letter|pwn|notification ~8 that|stating|saying|said|says|it|informed ~8 will|would|was|is|be ~3 DO|
        DOING|REFUSE|DONE / RULE LACKS
    ACTOR ~1 position|response|decision|answer|determination ~3 REFUSE|not|no|agreed / RULE LACKS
    ACTOR said ~1 no / RULE LACKS
    we|school|district|team would ~1 like ~1 to ~2 DO / RULE LACKS
    SERVICE ~6 will|shall|would|can ~2 GOES|DONE / RULE LACKS WEIGHED
    SERVICE ~4 is|are|was|were|been|being|has|have|gets|got ~2 DONE / RULE LACKS WEIGHED DROPPED
    SERVICE ~3 ends|ended|ending|stops|stopped|begins|starts|drops|dropped|ceases|goes|moves|increases|
        decreases ~4 on|from|to|after|at|with|effective|by|MONTH / RULE LACKS WEIGHED
    SERVICE ~2 cut|reduced|increased|lowered|ended|discontinued|removed|added|changed ~3 from|to|by|effective|on / RULE LACKS
    removal|discontinuation|termination|reduction|addition|dismissal|exit ~5 to|for|from|of / RULE LACKS WEIGHED
    CHILD ~2 will|shall ~2 GETS / RULE LACKS WEIGHED
    would|will ~2 better|best ~1 served|placed|off / RULE LACKS WEIGHED
    will no longer|continue / RULE LACKS COURTESY
    continue|remain|remains|stays|stay as ~2 written|is|are|before|they|now / RULE LACKS
    found|determined|declared|finds|determines ~4 eligible|ineligible|qualif|qualify|qualifies|qualified / RULE LACKS
    continues|continue to ~2 qualify|be ~1 eligible / RULE LACKS
    ACTOR ~4 determined|found|finds|concluded|concludes ~6 not|no|eligible|ineligible|qualifies|longer / RULE LACKS
    is|was proposed|decided|agreed|recommended that ~8 GETS|GOES|be|stay|move|continue|SERVICE / RULE LACKS WEIGHED
    decision|determination|consensus ~6 is|was|not|no|to ~2 DO|not|no|that / RULE LACKS
    option|placement|plan ~4 was|is ~1 selected|chosen|adopted / RULE LACKS NAMELESS
    placement|setting|program recommended is|was / RULE LACKS WEIGHED
    recommended|proposed placement|setting|program is|was / RULE LACKS WEIGHED
    option a|b|c|d|e|1|2|3|4|5|one|two|three ~1 selected|chosen|adopted|picked / RULE LACKS NAMELESS
    recommendation|recommended|recommends ~6 declassify|dismiss|exit|place|placement|classify|continue|DO / RULE LACKS
    re ~2 denial|refusal|denied|refused
    notice|pwn|letter ~5 proposes|refuses|denies|declines|proposed|refused|denied|rejects / RULE LACKS
    no ~1 change|changes ~5 propos|proposed|recommended|made|needed / RULE LACKS
    ACTOR ~4 determined|concluded|decided ~10 sufficient|adequate|meeting|met|meets / RULE LACKS WEIGHED
    ACTOR ~3 feels|believes|thinks|felt|believe|feel ~6 not ~2 need|require|needed|warranted / RULE LACKS WEIGHED
    decision|position ~4 stands|final|unchanged / RULE LACKS
    no ~2 testing|evaluation|evaluations|assessment|assessments|reevaluation|data ~3 needed|necessary|warranted|called|required|
        planned / RULE LACKS WEIGHED
    ACTOR ~3 not ~2 suspect|suspects / RULE LACKS WEIGHED
    referral|request ~2 returned|closed|withdrawn|tabled / RULE LACKS WEIGHED
    will ~1 go|stay|remain|keep ~1 on|in|with|at ~4 SERVICE|SETTING|tier|room|AIDE / RULE LACKS WEIGHED COURTESY
    stands|stand by ~4 its|our|the|their / RULE LACKS
    ACTOR|i ~2 not ~1 feel|think|believe|see|find ~14 can|could|should|needs|need|necessary|warranted|required|appropriate|
        something|way|fits|fit / RULE LACKS WEIGHED
    announced|announces|announcing|announce|reported|tells|told|states|stated|confirmed|confirms|explained ~3 change|cut|
        reduction|
        move|switch|end|removal|loss|drop|increase ~3 of|in|to|from / RULE LACKS WEIGHED
    iep|plan|services|service|program|support|supports|placement ~3 will|shall be ~1 implemented|delivered|provided|carried|
        followed ~2 at|in|by|through|as|out / RULE LACKS WEIGHED
    SERVICE|AIDE ~2 is|was|be no longer / RULE LACKS WEIGHED
    CHILD ~1 not ~1 get|getting ~3 AIDE|SERVICE / RULE LACKS WEIGHED
    SERVICE|AIDE ~3 to be ~2 DONE / RULE LACKS WEIGHED REQUESTED
    we|team|district|school|committee|arc will ~1 review ~1 existing / RULE LACKS
"""
_SAYS_NO = """
    say|says|said|saying|told ~2 no to / RULE LACKS
    answer|verdict|decision|reply|response ~6 is|was|remains|stays ~1 no|denied|refused|final / RULE LACKS
    START denied|declined|refused|ref ~3 AIDE|SERVICE|request|due|because|based|as|since / RULE LACKS WEIGHED
    not ~1 go|going along|with ~4 request|idea|plan|SERVICE|AIDE / RULE LACKS WEIGHED
    SCHOOL|they|we|i ~1 is|are|was|were|will|would|does|do|did|can|could not ~2 DO|DOING|give|let|pay|even|
        get / RULE LACKS WEIGHED
    not ~2 be getting|receiving|attending|allowed|given|provided|riding|assigned / RULE LACKS WEIGHED
    START SERVICE|AIDE|CHILD ~3 not ~1 qualify|eligible|recommended|approved|offered|granted|indicated / RULE LACKS WEIGHED
    not recommending|recommended|supporting ~4 SERVICE|AIDE / RULE LACKS WEIGHED
    SERVICE|AIDE ~3 not ~1 offered|recommended|approved|granted|given|provided ~1 END / RULE LACKS WEIGHED
    SERVICE|AIDE ~5 denied|refused|declined|approved|granted|tabled|rejected ~5 END / RULE LACKS WEIGHED
    START dnq|inelig|ineligible|nonqual / RULE
    dnq|nonqual ~3 SERVICE
    no AIDE|SERVICE ~3 this|next|for|at|until|because|due|since|END / RULE LACKS WEIGHED NORECORD
    letter|notice|pwn|email|they|note ~2 says|say|said|saying no|denied ~3 AIDE|SERVICE|SETTING / RULE LACKS
    not ~2 something|possible|feasible|happening|happen ~4 we|district|school|for|at|END / RULE LACKS WEIGHED
    decided|voted|came|ruled ~2 against|down / RULE LACKS WEIGHED
    shot|turned|voted|turning down ~4 request|AIDE|SERVICE|my|our|your|the|us|me / RULE LACKS WEIGHED
    START ~1 will|can|shall not / RULE LACKS WEIGHED COURTESY
    only willing to ~1 DO|give / RULE LACKS
    budge
    turned|turn|turns|shot ~3 down / RULE LACKS WEIGHED
    SCHOOL|they|we|i is|are|am not going to / RULE LACKS COURTESY
    eligible|ineligible END / RULE LACKS WEIGHED if
    START ~4 not ~1 able|possible|approved|available ~1 to|this|at|END / RULE LACKS WEIGHED
    SCHOOL|they|we|i ~2 say|said|says|saying no / RULE LACKS
    not do|provide|give|have|offer ~2 AIDE / RULE LACKS WEIGHED
    SERVICE|AIDE|SETTING ~1 not this|now|until|yet|at / RULE LACKS WEIGHED
"""
_GIVES = """
    ACTOR ~3 offers|offered|offering ~8 SERVICE|AIDE|WHEN / RULE LACKS WEIGHED
    they|we ~2 only ~1 offered|offer|gave|give|got / RULE LACKS
    asking|ask|request|requesting|need|want|like|seek|seeking ~3 consent|permission ~2 to|for ~2 DO|evaluation|
        testing|assess / RULE LACKS
    your consent|permission ~2 to|for ~2 evaluate|test|assess|begin|start|change|place|conduct / RULE LACKS
    with your|parent consent|permission ~4 DO|will / RULE LACKS
    we|team|district|school|staff|i would|want|wants|wish|wishes|like|hope|hopes|propose ~2 to ~2 DO|
        try / RULE LACKS COURTESY WEIGHED
    SCHOOL|they|we is|are going ~1 to ~2 DO|do / RULE LACKS
    SCHOOL|they|we went|going|go|stick|sticks|sticking|stuck|sides|sided with ~6 SERVICE|AIDE|WHEN / RULE LACKS WEIGHED
    filing|file|filed|request|requesting ~2 due|for process|hearing / RULE LACKS i
    will|shall ~2 GETS ~8 SERVICE|SETTING|AIDE / RULE LACKS WEIGHED COURTESY goal
    will|to ~1 attend|exit|join|graduate|ride / RULE LACKS WEIGHED COURTESY meeting
    will|to be ~2 placed|served|treated|evaluated|assigned|moved|transferred|enrolled|dismissed|exited|
        tested / RULE LACKS WEIGHED
    is|are|was|were|been|being ~1 placed|dismissed|exited|moved|transferred|assigned|enrolled|bumped|kicked|
        pulled ~4 in|to|from|at|out / RULE LACKS WEIGHED
    is|are ~1 moving|going|leaving|exiting|joining|staying|switching|transferring|losing|getting ~5 SERVICE|SETTING|
        AIDE / RULE LACKS WEIGHED
    CHILD is|are|will ~1 be|off|out ~2 SERVICE|AIDE / RULE LACKS WEIGHED
    CHILD|no longer ~2 gets|get|receives|receive|has|attends|qualifies|needs ~4 SERVICE|AIDE / RULE LACKS WEIGHED
    qualifies|eligible ~1 under|as / RULE LACKS WEIGHED
    starting|beginning|effective|monday|tuesday|wednesday|thursday|friday|next|from ~8 goes|moves|gets|attends|joins|starts|
        switches ~6 to|SETTING|room|SERVICE|AIDE / RULE LACKS WEIGHED
    gets|receives|get|getting ~4 more|fewer|less|extra|additional ~3 SERVICE|AIDE|WHEN / RULE LACKS WEIGHED
    START initial placement in ~4 SETTING|SERVICE|WHEN / RULE LACKS
    START graduation|exit|dismissal|revocation|expulsion ~3 with|from|of / RULE LACKS
    SCHOOL|we|they ~4 settled|landed|added|removed|ended|increased|reduced|moved|switched|approved|extended|trimmed|raised|
        shortened|lowered|granted|restored ~6 SERVICE|AIDE|WHEN|SETTING / RULE LACKS WEIGHED
    START kept|left|settled|stayed|staying ~1 at|as|with|on ~4 WHEN|SERVICE|AIDE|SETTING / RULE LACKS WEIGHED
    no ~1 services|aide|para|bus|speech|therapy|transportation|esy END / RULE LACKS WEIGHED
    WHEN ~3 of|out ~4 requested|asked / RULE LACKS WEIGHED
"""
_TAKES_AWAY = """
    SERVICE|AIDE ~3 is|are|was|were ~1 done|over|finished|gone|paused|suspended|reassigned / RULE LACKS WEIGHED
    SERVICE|AIDE ~3 off|on the|hold ~1 table|hold / RULE LACKS WEIGHED
    loses|lost|losing|lose ~2 his|her|the|their|our|my ~1 AIDE|minutes|hours|services|SETTING / RULE LACKS WEIGHED
    iep|plan|amendment ~2 drops|removes|adds|cuts|takes|reduces|deletes|raises|lowers ~6 SERVICE|AIDE|SETTING|
        WHEN / RULE LACKS WEIGHED
    put|putting|moved|moving|switched|switching|transferred|transferring|sent|sending|bumped|kicked|dropped|
        pulled ~1 him|her|them|CHILD ~4 in|into|to|at|from|out|off / RULE LACKS WEIGHED
    took|take|taking|taken ~6 away / RULE LACKS WEIGHED
    there ~1 is|are ~4 no ~2 AIDE / RULE LACKS WEIGHED
    so ~1 now ~3 going|moving|goes|moves|gets|has|starts / RULE LACKS
    TOOK ~1 his|her|my|their|our|the|all ~3 AIDE|SERVICE / RULE LACKS WEIGHED
    cutting|cut|cuts|scaling|scale|pulling|dialing ~1 back ~6 SERVICE|AIDE|to|from|on / RULE LACKS WEIGHED
    put|putting|puts|hold|holding|held ~3 off ~2 on|until|till|for / RULE LACKS WEIGHED
"""
_CHANGES = """
    SERVICE|AIDE ~3 GO ~3 from|to|on|by|down|up|back|out|away|until|after|effective|MONTH|as / RULE LACKS WEIGHED
    SERVICE|AIDE ~3 is|are|will|be being|be|is|are ~1 phased|faded|cut|reduced|ended|dropped|increased|added|
        weaned / RULE LACKS WEIGHED
    being|be|is|are ~1 phased|faded ~1 out / RULE LACKS WEIGHED
    category|classification|eligibility|disability ~2 changes|changed|change|changing|moves|updated ~2 from|
        to / RULE LACKS WEIGHED
    change|switch|shift|move ~1 of|in|to ~2 placement|category|eligibility|setting|location|SETTING ~2 to|
        from / RULE LACKS WEIGHED
    START HEADVERB ~7 SERVICE|AIDE|SETTING|WHEN / RULE LACKS WEIGHED COURTESY
    START to HEADVERB ~7 SERVICE|AIDE|SETTING|WHEN|CHILD / RULE LACKS WEIGHED COURTESY
    START ~2 propose|proposes|refuses|denies|refuse|prop|offer|deny|reject|proposing|refusing ~8 SERVICE|AIDE|SETTING|
        WHEN|adult / RULE LACKS WEIGHED
    START ~2 SETTING ~2 due|effective|eff|beginning|starting|from|through|for / RULE LACKS WEIGHED
    request|req|requested|asked|asking|parent|mom ~6 offered|given|granted|approved|agreed|got|gave / RULE LACKS WEIGHED
    START offered|granted|approved|given|agreed|counter ~5 SERVICE|AIDE|WHEN|SETTING / RULE LACKS WEIGHED
    turn|turns|turning 21|22|26 ~12 SERVICE ~4 stop|end|ends|stops|cease / LACKS
"""
_KEEPS = """
    SETTING|SERVICE|class|program|classroom|site|school ~6 has|have|is|are been|being|to ~1 closed|combined|merged|consolidated|
        relocated|moved|reorganized|phased|discontinued|reassigned / RULE LACKS WEIGHED
    CHILD|child ~1 will|shall ~1 attend|report / RULE LACKS WEIGHED meeting
    assigned|reassigned to ~6 SETTING|elementary|school|classroom / RULE LACKS WEIGHED AIDE
    not ~1 to ~1 go|move|proceed ~1 forward|ahead / RULE LACKS WEIGHED
    not ~2 going|moving|go|move|proceed|proceeding ~1 forward|ahead ~1 with / RULE LACKS WEIGHED
    START the|his|her|our|all ~2 stays|stay|remains|remain|goes|continues|continue ~3 END / RULE LACKS WEIGHED
    CHILD ~1 returns|transfers|moves|goes|starts|reports ~3 to|in|at ~3 SETTING|room|school|SERVICE / RULE LACKS WEIGHED
    SERVICE|AIDE|plan|nothing|everything ~4 stay|stays|remain|remains|kept|left|leave|leaves ~2 same|as|where|put|at|
        way|unchanged|in / RULE LACKS WEIGHED
    SCHOOL|we|they ~1 kept|left|keeps|leaves|leaving|keeping ~2 him|her|them|the|it|things|his|
        CHILD / RULE LACKS WEIGHED MIND MINDED
    nothing ~5 will|to change / RULE LACKS
    services|minutes|hours|supports ~4 stop|end|cease / RULE LACKS WEIGHED
    no|not change|changing|changed|changes ~2 to|in|of ~4 SERVICE|SETTING|AIDE / RULE LACKS WEIGHED
"""
_SPANISH = """
    distrito|escuela|equipo|comité ~1 no ~2 acepta|aceptó|aprueba|aprobó|autoriza|recomienda|dará|proporcionará|ofrecerá
    distrito|escuela|equipo|comité ~6 propone|rechaza|niega|negó|rechazó|recomienda|decidió|rehúsa|rehusa|propuso|
        acordó|recomendó
    mover|terminar|cambiar|agregar|reducir|evaluar|continuar|negar|aumentar ~6 salón|servicios|terapia|colocación|habla|
        minutos|clase|programa|asistente
"""
ACTION = _SCHOOL_ACTS + _SAYS_NO + _GIVES + _TAKES_AWAY + _CHANGES + _KEEPS + _SPANISH
