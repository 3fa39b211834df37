"""Somebody above the team decides: an office, a director, a committee, a contractor."""

RULES = """
    director|superintendent|supervisor|coordinator|downtown|administrator ~6 told|informed|instructed|emailed|
        notified|wrote ~3 TEAM|teachers|staff|therapist|manager ~6 not|no|never|cannot
    ORGBODY ~2 has|have|must|needs ~1 to say|agree|greenlight|okay|ok|approve|authorize|sign|
        give / MONEY PARENTRULES OTHERTOPIC
    SCREENERS
    must|shall|should|has ~2 initial|countersign|sign / PARENTRULES
    need|needs|have|has|had|will|would ~2 ask|check|consult|call|clear ~3 county|district|downtown|office|director|
        supervisor|boss|central / ASKABOUT DIRECTORHELP PARENTADVICE
    UPIDIOM
    school|district|county ~2 chooses|chose|decided ~2 to ~2 discontinue|end|stop|eliminate|phase
    county|office|downtown|selpa ~1 assigns|decides|determines|allots|rations
    decides|picks|chooses|determines ~2 who|which ~3 gets|goes|receives|get|receive / NURSEDECIDES
    even ~1 if ~5 agree|agreed|agrees|want|wants
    DECIDER ~2 signs|approves|okays|denies|decides / NOADMIN PARENTCAN COMMITTEEIS
    reviewed|approved|decided|denied|scored|ranked|considered ~10 by ~4 panel|cabinet|
        OFFICES / PARENTRULES COMMITTEEIS BOARDVOTE
    renewed|extended|authorized|approved|reauthorized ~1 by ~1 the ~1 district|county|office|department|state
    DECIDER ~5 VERDICT / NOADMIN BOARDVOTE COMMITTEEIS PARENTCAN
    DECIDER ~3 wrote|said|told|says|emailed|announced|writes ~14 VERDICT / NOADMIN BOARDVOTE PARENTCAN
    UPWARD ~6 OFFICES|ADMIN|dr|boss|chief|her|him|them|district|board|downtown|director|
        committee / FEDCOMMITTEE LETTERONLY
    looked|looks|glanced ~2 at ~3 director|principal|administrator|coordinator|supervisor ~4 before|and|for
    district|office|department|administration decides|decide|determines|chooses
    district|office|they|department ~3 has|have|must|needs ~2 to ~1 approve|authorize|sign|ok|okay|agree
    ADMIN ~3 shot|turned|struck|kicked|sent ~2 down|back
    principal|superintendent|director|administrator ~2 decided|chose|ended|discontinued|reassigned
    someone|somebody ~5 office|administration|downtown|district ~10 crossed|changed|rewrote|removed|cut|took|denied|
        said|approved|deleted
    nobody|no|one ~2 called|held|had ~2 meeting
    comes|came|come|coming|handed ~2 from|down ~2 above|top
    is|are|was not ~2 allowed|permitted ~2 to ~1 say|write|recommend|put|speak|tell / MONEYHUSH STAFFSHORT
    ADMIN|OFFICES|HIGHER|principal ~3 informed|announced|notified|wrote|emailed|letter|called|phoned|
        texted ~14 discontinued|removed|end|ended|ending|reduced|pulled|denied|discontinue|remove|
        off / MONEY STAFFSHORT NOBODY
    but ~3 ADMIN|boss ~3 said|refused|denied|would|shot|overruled
    a|another|review|allocation|district|panel ~2 committee|panel ~3 scores|rates|ranks|decides|votes|looks|meets|
        determines
    administrative ~1 one|decision|matter|call
    overruled|overrode|overturned|overridden|vetoed|reversed / ENTITLED
    run ~1 it ~1 by|past
    district|office|administrator|administration ~2 not ~2 approve|allow|authorize|sign|let
    approved ~2 by ~6 ADMIN|office|district|department
    only ~6 ADMIN ~3 may|can|has|could
    ADMIN ~3 pulled|removed|eliminated|took|ended|cut|stopped / BOARDVOTE MONEY
    no meeting
    ADMIN ~6 DECIDE / NOADMIN BOARDVOTE FLATNO
    DECIDE ~3 by|from|of|with|at|is|through|up ~6 ADMIN
    DECIDE ~6 downtown|central|panel|administration|administrators|administrator|director|superintendent|supervisor|
        coordinator|principal
    SENDTO ~8 panel|committee|ADMIN|district|downtown|office|board|administrator ~6 approval|decide|decides|
        decision|review|assign|final|approve|who|AIDE|services|both / FEDCOMMITTEE FORWARDME
    SENDTO ~6 ADMIN / LETTERONLY ASKABOUT
    decision|decisions ~6 made|comes|came|rests|is|lies|belongs ~6 by|from|with|before|above|at|elsewhere ~6 ADMIN|
        principal|level|top|meeting|district
    ADMIN ~5 made|make|makes|making ~4 decision|decisions|call|calls|choice
    administrators ~3 make|decide
    school|district|they ~1 decided|chooses|chose|unilaterally|overruled|overrode / GAVEONE
    office|downtown|director|superintendent|coordinator ~2 denied|refused|vetoed|overruled|rejected|cut ~3 request|
        it|no|the|that|him|her|AIDE / FLATNO
    office|downtown|director|superintendent|coordinator said no / FLATNO
    director|superintendent|supervisor|coordinator|downtown ~2 told ~3 not|no|never / DIRECTORHELP CUSTOM FLATNO
    panel ~4 decide|decides|reviews|approves|assigns|approve|review|determines|meets|votes
    committee ~3 meets|sits|votes|ranks|scores
    up to ~2 ADMIN|district|principal|them|downtown|administration
    request|requests|process|assignment|assignments|decisions|allocation|aides ~6 handled|made|determined|decided|
        approved|reviewed|controlled ~3 by|at|through ~4 ADMIN|central|district|committee|level|panel
    agreed ~8 then|but|later|until ~6 said|cut|changed|removed|denied|told|wrote ~4 not|no|never
    ADMIN|board|analyst|lawyer|attorney ~6 sets|controls|dictates|reviews|decides
    come|comes|came|set|determined ~3 from|by ~4 ADMIN|principal
    allocation|review|assignment|staffing|approval ~1 committee|panel|cabinet
    cabinet ~4 can|decides|say|approves
    forwarded|submitted|referred|escalated|elevated ~3 to ~5 superintendent|director|office|committee|department|
        supervisor
    CHECKWITH ~4 OFFICES ~8 before|approval|first|who|whether|and|add|to / FEDCOMMITTEE ASKABOUT LETTERONLY
    OFFICES ~4 RULES / NOADMIN PARENTRULES APPROVEDIT BOARDVOTE COMMITTEEIS
    RULES ~3 by|from|of|through|at ~3 OFFICES / NOADMIN PARENTRULES COMMITTEEIS
    talk|go|see ~3 to|with|see ~4 AWAY / TEACHERTALK OTHERDISTRICT
    ADMIN|OFFICES|HIGHER|REMOTE & DECIDING|RULING & AIDE|
        IEPWORD / MONEY OTHERTOPIC GRANTEDIT NOADMIN PARENTRULES BOARDVOTE LETTERFORM FLATNO
    ADMIN|OFFICES|
        HIGHER ~10 DECIDING / background NOADMIN BOARDVOTE GRANTEDIT PARENTRULES PARENTCAN LETTERFORM COMMITTEEIS MONEY FLATNO
    DECIDING ~8 ADMIN|OFFICES|
        HIGHER / NOADMIN BOARDVOTE GRANTEDIT PARENTRULES PARENTCAN LETTERFORM COMMITTEEIS MONEY PUBLICBODY
    MUSTHAVE ~2 permission|clearance|preapproval|authorization / PARENTRULES
    RULEDON ~2 by ~2 ORGBODY / PARENTRULES PUBLICBODY GRANTEDIT
    DECISIONNOUN ~3 for|by|of|with|to|at|from ~2 ORGBODY ~2 END|not|and|to|alone|rather / PUBLICBODY PARENTRULES
    defer|deferred|defers|left|leave|leaves|punted|punt|kicked|kick ~5 to|with ~3 ADMIN|OFFICES|HIGHER|district|
        principal
    LOOKOVER ~3 ADMIN|OFFICES|HIGHER
    ADMIN|OFFICES|HIGHER ~3 has|have|needs|must|had|will|would ~2 look|weigh|review|agree|okay|consider|consult|
        vet / BEHAVIOROBS PARENTRULES
    presented|brought|taken|goes|go|sent|heard|considered|reviewed|ranked|evaluated ~3 to|before|by|at ~4 OTHERTEAM
    OTHERTEAM ~8 meets|votes|decides|notify|determines|denied|approves|approved|ranked|scores|makes|rejected|review|
        reviews|only
    REMOTE ~2 said|says|say|told no|not
    REMOTE ~8 makes|make|sets|decides|controls|owns|assigns|decide|set|moved|pulled|assign|control|staffs
    HIGHER ~5 RULING / ALLOCATEDTO EQUIPPED GRANTEDIT NOADMIN PARENTRULES BOARDVOTE PARENTCAN
    HIGHER|OFFICES|ADMIN ~8 PASTNO / NOADMIN BOARDVOTE PARENTCAN
    HIGHER|OFFICES|ADMIN ~3 HOLDING ~3 SAYSO / NOADMIN
    HOLDING|exercised ~2 SAYSO ~6 AIDE|assistants|who|where|staffing|placed|whether
    HIGHER|OFFICES|ADMIN|district|county|school|agency ~1 says|say|decides|decide|determines|determine|chooses|
        picks|dictates|controls ~2 CHOOSER / NURSEDECIDES
    only|just ~3 HIGHER|OFFICES|ADMIN|principal ~3 can|may|could|has|have|is|answers|signs|gets|approves|decides|
        gives
    until ~5 confirmed|approved|blessed|signed|cleared|authorized|ratified|okayed ~3 by|at ~4 HIGHER|OFFICES|ADMIN|
        department|district
    PASSUP ~5 HIGHER|OFFICES|ADMIN|dr|boss|committee|panel|chain|
        ladder / FEDCOMMITTEE LETTERONLY ASKABOUT DIRECTORHELP
    refer ~1 to ~4 team|committee|panel|office ~1 END
    decided|made|determined|settled|resolved|handled|comes|came|happens|happen ~4 ELSEWHERES
    ELSEWHERES ~4 decides|decided|said|determined|makes|made
    word|order|orders|decision ~2 came|comes|come down
    ORGKIND CALLNOUN ~1 END|and|not|so|ma'am|rather / PUBLICBODY CONFID NOTOURJOB
    is|was|that|this|as|considered|purely|strictly|treated ~2 ORGKIND CALLNOUN / PUBLICBODY CONFID
    STAFFMATTER ~6 NOTOPEN
    STAFFMATTER ~4 ORGKIND ~2 CALLKIND
    not ~2 something ~2 parents|parent|families|you|team|teams ~1 can|could|get|may|decides|decide|gets
    discretion ~2 of|by|lies|rests ~4 HIGHER|OFFICES|ADMIN|school|district|principal|receiving
    HIGHER|OFFICES|ADMIN ~2 told ~4 us|staff|me|teachers|everyone|team ~6 not|no|stop / PARENTSTOLD
    observe|observes|evaluates|visit|visits ~2 and ~3 decide|determine|decides|determines|report
"""
