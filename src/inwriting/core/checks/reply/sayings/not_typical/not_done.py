"""We do not do that: in all its persons and verbs."""

# "We do not do that", in all its persons and verbs.
NOT_DONE = """
    no|zero AIDE rule|rules
    never|not ~2 how ~1 we|they|things ~3 served|serve|done|do|handled|handle|supported|support|run
    something ~2 read|hear|see ~2 about|on ~3 paper|news|tv|movies|internet
    SOFTWARE ~4 CANTENTER ~6 AIDE|PERSONAL|that|it|option|line
    nowhere|no ~1 place|way|spot|room ~4 iep|form|plan|paper ~4 put|write|enter|list|for
    nowhere ~3 iep|form|plan ~3 put|write|enter|list
    ieps|plans|we|law ~1 list|write|are|cover|name|contain ~3 not|never ~2 PERSONAL|staff|AIDE|
        grown|bodies|employees
    not ~2 one ~2 of ~2 our|the ~2 options|choices|services|offerings|supports|programs
    not ~2 business ~1 of
    school|we|this|educators ~5 not ~2 NURSERY|CUSTODIANS
    there ~1 is|are ~2 no ~2 such NOSUCHPOST
    no such staff|position|person|employee|job|role|title
    not ~1 have ~1 such|that ~2 position|positions|staff|role|job / HIRED
    allowed|permitted|let|did ~3 i|we do not END
    not ~1 encountered|seen|heard|known|met ~4 AIDE ~8 career|years|here|time
    OURS ~8 do|does not ~1 STILLDOES ~4 ONES|PERSONAL|staff|way|
        AIDE / STAFFNOW ENOUGHNEED MONEY BODILY FADEGOAL THISCHILD TOYOURS SHORTAGE unless academics because since
    OURS|GROUPS never ~2 STILLDOES ~4 ONES / THISCHILD TOYOURS
    OURS do|does ~2 groups|rooms|pods|programs|classes ~2 not ~2 individuals|people|kids|persons
    AIDE|that|it ~2 not ~1 a|an|really ~4 thing
    not ~1 how ~4 roll|rolls|works|operates|runs|run|rolled
    against protocol|policy|custom|tradition|practice
    START ~5 school|schools|district|districts|we|they ~4 do|does not END / THISCHILD think see agree
    PARAS ~2 not MADE END / MONEY because since unless
    GROUPS|timers|participants|enrollees ~4 are|is not ~1 MADE ~3 AIDE|PARAS / MONEY ACADOK
    AIDE ~5 SETUPS|LEVEL|HOMEGROUND none
    not|against|contrary ~3 our|the|this ~1 way|culture ~2 END|here|to|of|at|do
    against|contrary ~3 how ~1 we|things|the
    is|are|being|was not ~2 AIDE|that ~2 school|district|campus|program|building|kind
    no|zero AIDE school|district|campus|program|building|zone|policy / STAFFNOW SHORTAGE days when
    there ~1 is|are|has|have ~2 no|not|never ~5 AIDE|PERSONAL ~4 in|at|on|for|during|past|after|since ~4 WHEREABOUTS|
        we|SETUPS / STAFFNOW SHORTAGE THISCHILD HIRED MONEY
    no such AIDE|thing|support|service|supports|animal|person|PERSONAL / INSISTS
    not ~2 find|see|encounter|hear ~4 AIDE|one ~6 in|at|on|around|past ~4 WHEREABOUTS / SHORTAGE HIRED HUNTING
    not something|anything ~3 see|find|hear ~3 WHEREABOUTS|END
    not ~3 know|think|recall|remember|aware ~4 school|district|student|child|kid|family|anyone|anybody|another|
        case|time ~6 AIDE|one|that|those|PERSONAL / THISCHILD
    AIDE ~8 outside|beyond ~2 scope|range|bounds|what ~3 of|district|we|school|our
    not ~2 among|within|part ~4 services|supports|program|model|offerings|what|package / count counts counted
    no|without|historically|traditionally|generally|typically|normally ~1 no ~3 AIDE ~3 for|at|in|on ~4 WHEREABOUTS
    US|program|academy|school|state ~6 never ~1 gone|got|gotten|been ~2 in ~1 for|to
    something ~6 never ~4 gone|done|offered|had|tried|used|provided
    never ~3 been asked|approached ~4 for
    other ~1 moms|parents|families|mothers|districts ~2 do not ~1 ask|request|want|expect|demand|need
    years|decade|decades|always|fine|forever|long|well ~5 without ~3 AIDE|one|them|those|that|
        PERSONAL / SHORTAGE THISCHILD
    always ~1 managed|survived|gotten|coped|done ~3 without
    there ~1 has|have not ~1 been ~4 AIDE|one ~6 in|since|at|for|here|on
    yet|have|has ~1 to ~2 sign|signed|see|seen|write|written|approve|meet ~2 for ~1 one|AIDE
    CUSTOMS|preference ~5 not ~1 to ~4 AIDE|PERSONAL|assign|write|put|use / THISCHILD
    CUSTOMS ~3 of ~1 not ~8 AIDE|PERSONAL|assigning
    CUSTOMS|handbook|board|district|school|program|model|manual ~3 SHUTOUT ~6 AIDE|PERSONAL|one / MONEY tuition
    PARAS not ~1 MADE ~4 at|in|for|on|past|during ~3 WHEREABOUTS / STAFFNOW SHORTAGE
    OURS ~3 do|does|did ~1 not ~2 GIVES ~3 PARAS|
        ONES / STAFFNOW ENOUGHNEED BODILY MONEY FADEGOAL TALLY HIM RULEDBY academics unless
    OURS ~3 is|are ~1 not ~2 GIVES ~3 PARAS / STAFFNOW ENOUGHNEED BODILY MONEY FADEGOAL TALLY HIM RULEDBY
    OURS ~2 do|does not ~1 GIVES ~3 AIDE / STAFFNOW ENOUGHNEED BODILY MONEY FADEGOAL TALLY HIM academics unless
    OURS ~1 do|does not ~2 GIVES ~1 ONES / STAFFNOW ENOUGHNEED MONEY parent because since MED ACADOK TOYOURS THISCHILD
    OURS|state|system|region ~4 do|does not ~1 STILLDOES ~3 PERSONAL|
        AIDE / STAFFNOW ENOUGHNEED MONEY BODILY FADEGOAL unless academics
    OURS|GROUPS ~4 never ~2 STILLDOES ~4 AIDE|PERSONAL / HIM progress NOPROBLEM
    iep|plan|504|rotation|section|sections|program ~2 never ~2 STILLDOES ~3 AIDE
    OURS ~3 have|has ~1 not|never ~2 MADE ~4 AIDE|PERSONAL|ONES ~3 ever|here|any|before|since|in|to|for|anymore|
        END / TOYOURS
    have|has not ~2 MADE ~1 any ~5 AIDE|PERSONAL
    OURS ~4 never ~1 MADE|had|seen|known ~6 AIDE|PERSONAL|ONES|one / progress NOPROBLEM TOYOURS
    never ~3 seen|had|done|heard|provided|given|happen|happens|used|offered|written|assigned|allowed|attached ~6 AIDE|
        ONES|PERSONAL|before / progress NOPROBLEM TOYOURS
    PARAS ~3 are|is not ~2 MADE|something|part / STAFFNOW MONEY THISCHILD because unless
    AIDE ~3 is|are not ~1 MADE ~3 in|at|during|for|on|through|here|to ~3 PLACE|SETUPS|LEVEL|
        GROUPS / STAFFNOW MONEY THISCHILD because
    NORMWORD ~6 AIDE ~4 not ~3 MADE
    not|longer ~3 find ~3 public|school|district|here
    not ~2 kind ~1 of ~1 school|place|program|district
    just ~1 do|does not ~1 do|offer|have / STAFFNOW MONEY TOYOURS
    here|there ~1 we|they do|did not
    we|they|district|districts|schools do|does not END
    not ~2 something|thing|service|things|option ~3 we|they|our|that|this|here|district|school|lea ~3 DOING|NORMWORD|
        puts|write|writes / OUTSIDEPUBLIC prepared willing
    not ~2 something|service|thing ~6 we|they|district|school|building|lea|program ~2 STILLDOES|recognize|supply
    not ~2 how ~2 it|that|this|things|we|they ~3 done|works|work|do|does|operate
    not ~1 done ~3 here|in|at
    PLACE|here|HOMEGROUND ~3 it|that|this|they is|are not ~1 done|used|given / TESTING
    not ~1 GIVES ~1 that|those ~1 here|anymore
    not ~4 AIDE anymore|here
    no|not AIDE ~1 here|past|beyond / STAFFNOW
    not ~2 in ~2 the ~2 habit|business
    not ~2 practice|custom|norm|model|philosophy|style|approach|convention / BEHAVES
    OURS ~1 do|does not ~1 put|assign|place ~1 people|adults|staff|somebody|grownups ~1 on|with|to
    not|nor|neither ~2 supply|provide|furnish|assign ~3 second|extra|additional ~1 adult|person
    not ~1 even ~1 an|a ~1 option|possibility|consideration|thing
    not ~2 option|menu|available option ~4 here|at|for|in|END / LAST
    not|longer|nowhere|isn ~6 MENU
    not ~1 go|goes|going|went in for
    START ~1 never once
    never|not once ~6 since|years|career|here
    since ~2 doors|school|building|place ~2 opened|built|founded
    not ~2 available ~2 as ~1 an|a ~1 option|service|support|choice
    not ~2 among ~2 choices|options|offerings|selections
    not ~1 allowed|permitted|supposed to ~1 STILLDOES ~4 AIDE|PERSONAL|ONES / MONEY THISCHILD
    AIDE|PERSONAL ~2 not ~1 a|an ~3 service|accommodation|modality ~3 in|here|we|our|under
    AIDE|PERSONAL ~2 not ~2 something|thing ~3 student|child|kid|anyone|pupil ~2 has|gets|have|keeps|END
    not ~2 what ~2 school|schools|we|district|public|classroom ~3 for|do|does|about
    OURS|place ~1 do|does|did not ~1 do|offer|have|hand|give|dole|pass ~1 it|that|those|them ~2 END
    in our|my|their|this book END
    ship ~4 sail|sails
    OURS ~1 do things differently
    never ~1 had ~2 need|call|cause|occasion to
    how ~2 do|did|does ~1 it|that|things in|over|at|back ~2 OTHERSTATE|ELSEWHERE
    not ~1 find|see ~2 that|it|those|one ~1 in|at|on ~2 any|our|this ~3 schools|school|buildings|building|district|
        rooms|classes
    not in|part ~2 our|the|my ~1 handbook|manual|playbook|vocabulary|wheelhouse|culture|dictionary
    that is ~1 a new one
    CUSTOMS ~2 to not ~2 STILLDOES
    no aides|paras|shadows|helpers|ONES in|at|past|after ~1 WHEREABOUTS / SHORTAGE
    OURS|i do|does not ~1 write|put|list|name ~2 people|persons|adults|bodies|names ~2 in|into|on
    not ~1 something|anything|thing ~1 public|a|any|most|this|our|the ~1 school|schools|district|districts ~2 STILLDOES
    no|not ~2 place|spot|way|option|box|room ~2 in|on ~1 computer|system|software|program|form|template
    CUSTOMS|handbook|manual ~3 no|not ~3 AIDE|ONES / STATERULE EVIDENCE BEHAVES INSISTS FADEGOAL
    maybe|perhaps|possibly ~6 but not here|us|at|in
    no ~2 FORMPART ~5 for|in|to ~3 ONES|it|AIDE|such|PERSONAL / WHY NUMBERED
    no ~1 FORMPART ~1 END|in|on|at|here / WHY NUMBERED
    no line|box|place|field|code ~3 it
    AIDE|PERSONAL|personnel|staff ~3 not ~2 listed|written|named|included|put ~4 ieps|iep|plan|plans|504 / approval
    AIDE|that|it ~6 not ~4 service|something ~4 makes|make|made|available|offer|offers
    not a service|thing|something ~2 we|this|our|that / OUTSIDEPUBLIC
    not ~2 starting|start|begin ~3 now|here|that|with
    not|nor ~4 recognize|recognized ~4 AIDE|service
    OURS ~2 not|never ~3 set up|equipped|designed|built|structured|licensed|organized|configured
    not ~2 how ~1 our|the ~2 programs|classes|schools|classrooms ~2 set|designed|run|work|structured
    not ~2 fit|fits|match|matches ~3 way|CUSTOMS|how|who|what
    is what ~1 we|they ~1 offer|do|provide
"""
