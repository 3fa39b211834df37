"""Somebody above the team decides: an office, a director, a committee, a contractor."""

RULES = """
    director|superintendent|supervisor|coordinator|downtown|administrator ~6 told|informed|instructed|emailed|
        notified|wrote ~3 TEAM|teachers|staff|therapist|manager ~6 not|no|never|cannot
    ADMIN|OFFICES|HIGHER|REMOTE ~2 has|have|must|needs|need|had ~1 to say|agree|greenlight|okay|ok|buy|give|grant|
        be|want|like|see|weigh|vote|do|conduct|observe|evaluate / MONEY BEHAVIOROBS PARENTRULES OTHERTOPIC
    ORGBODY ~2 has|have|must|needs ~1 to say|agree|greenlight|okay|ok|approve|authorize|sign|
        give / MONEY PARENTRULES OTHERTOPIC
    i|we|me ~4 CONSULTS
    CONSULTS ~4 HIGHER|OFFICES|ADMIN|REMOTE|district
    SCREENERS
    AWAY|HIGHER|OFFICES & has|have|makes|make|gets|get & final|last & say|call|calls|decision|word|authority
    superintendent|board|principal|director|district|county ~2 put|puts ~2 stop|end|halt ~4 AIDE|ones|it
    superintendent|board|director|district|county ~2 voted|decided|chose|moved ~2 to end|stop|eliminate|
        halt ~4 AIDE / MONEY
    it|request|recommendation ~1 never ~3 past|beyond ~4 HIGHER|OFFICES|ADMIN|desk
    work|works|worked ~2 that|it|those|this ~1 out|between ~6 union|district|principal|them|themselves
    that is|was|are ~2 department|office|job ~1 that|not
    ADMIN|OFFICES|HIGHER|REMOTE|consultant ~2 disagreed|balked|objected|dissented|hesitated
    called|phoned|rang|texted ~2 district|office|downtown|director|boss ~4 from|during ~8 no|back|shook|head|not
    meeting|they ~1 ended|stopped|adjourned|broke ~8 answer|permission|call|approval
    sitting|stuck|waiting ~3 on|at|with ~6 district|office|downtown|desk|director
    desk ~4 district|office|downtown|director|county
    must|shall|should|has ~2 initial|countersign|sign / PARENTRULES
    who|whoever ~2 decides|decide|approves ~4 not
    need|needs|have|has|had|will|would ~2 ask|check|consult|call|clear ~3 county|district|downtown|office|director|
        supervisor|boss|central / ASKABOUT DIRECTORHELP PARENTADVICE
    UPIDIOM
    nobody ~6 can|could ~2 say|answer|approve|commit|authorize ~2 yes|it|that|one
    lawyer|attorney|counsel ~12 talking|answered|decided|no|objected|advised / OURLAWYER
    somebody|someone|person|people|woman|man|official|administrator ~4 not ~2 there|present|even|at|know ~8 no|
        denied|cut|decided|changed|removed|overruled|vetoed
    stopped|left|stepped|paused|excused ~8 call|phone|text ~4 OFFICES|ADMIN|boss
    committee|panel ~2 may|can|will|shall ~2 continue|end|approve|deny|terminate|extend|renew|grant|
        reduce / COMMITTEEIS
    says|said no ~1 anyway|regardless
    superintendent|district|board|county ~2 says|announces|said|announced|plans ~4 AIDE ~6 moved|reassigned|shifted|
        replaced
    administrative ~1 responsibility|function|duty|task|prerogative
    school|district|county ~2 chooses|chose|decided ~2 to ~2 discontinue|end|stop|eliminate|phase
    district|county|school|they|system|state ~3 no longer ~8 AIDE
    county|office|downtown|selpa ~1 assigns|decides|determines|allots|rations
    decides|picks|chooses|determines ~2 who|which ~3 gets|goes|receives|get|receive / NURSEDECIDES
    go|goes|going ~3 through ~2 process|channels|protocol|procedure|committee
    even ~1 if ~5 agree|agreed|agrees|want|wants
    per ~1 the|our|my ~1 OFFICES|ADMIN ~8 no|not|only|all|cannot|need|must / NOADMIN
    DECIDER ~2 signs|approves|okays|denies|decides / NOADMIN PARENTCAN COMMITTEEIS
    went|goes|go|sent|back|to ~2 to|from committee
    reviewed|approved|decided|denied|scored|ranked|considered ~10 by ~4 panel|cabinet|
        OFFICES / PARENTRULES COMMITTEEIS BOARDVOTE
    renewed|extended|authorized|approved|reauthorized ~1 by ~1 the ~1 district|county|office|department|state
    on hold ~8 by|until ~3 OFFICES|ADMIN|district|budget
    DECIDER ~5 VERDICT / NOADMIN BOARDVOTE COMMITTEEIS PARENTCAN
    DECIDER ~3 wrote|said|told|says|emailed|announced|writes ~14 VERDICT / NOADMIN BOARDVOTE PARENTCAN
    UPWARD ~6 OFFICES|ADMIN|dr|boss|chief|her|him|them|district|board|downtown|director|
        committee / FEDCOMMITTEE LETTERONLY
    not ~6 at|in this table|meeting / MEETTOPIC
    office|downtown|director|district|they decides|decide|decided ~2 that|it|not
    district|school|county|state|they ~2 says|said|say ~2 no ~1 AIDE ~3 past|after|beyond|until|before|under
    written|fired|disciplined|reprimanded ~2 if|for ~3 recommended|recommending|suggested|said|wrote|mentioned|
        asked|spoke
    not ~2 discuss|discussing|bring|mention|raise ~8 until ~8 OFFICES|ADMIN|specialist|coordinator
    told|asked|signaled|motioned ~4 stop ~1 talking|speaking
    told|reminded|coached ~3 what ~3 could|can ~6 say|recommend|write|put|offer
    told|asked|warned ~3 to ~1 stop|quit ~3 bringing|asking|saying|recommending|writing|advocating|mentioning|
        pushing
    fought|wanted|argued|pushed ~4 told|warned|shut
    looked|looks|glanced ~2 at ~3 director|principal|administrator|coordinator|supervisor ~4 before|and|for
    told ~3 what ~2 the ~1 answer|decision|outcome
    who|whoever ~2 made|makes|decided|decides ~2 the|that|it|this ~2 decision|call
    not ~1 where ~2 left ~1 it
    district|office|department|administration decides|decide|determines|chooses
    ADMIN ~4 ending|removing|cutting|stopping|denying|refusing|reducing
    district|office|they|department ~3 has|have|must|needs ~2 to ~1 approve|authorize|sign|ok|okay|agree
    ADMIN ~3 shot|turned|struck|kicked|sent ~2 down|back
    principal|superintendent|director|administrator ~2 decided|chose|ended|discontinued|reassigned
    someone|somebody ~5 office|administration|downtown|district ~10 crossed|changed|rewrote|removed|cut|took|denied|
        said|approved|deleted
    hours|minutes|time|service|services ~4 instead ~1 of NUMBER|more|the
    nobody|no|one ~2 called|held|had ~2 meeting
    comes|came|come|coming|handed ~2 from|down ~2 above|top
    whose decision|decisions is final
    their|director|committee|her|his ~2 decision|answer ~1 is final
    observe|observes|assess|evaluate ~3 and ~2 then ~3 decide|determine|decides
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
    get|need|needs|require|requires|wait|waiting ~3 approval|permission|authorization|okay ~6 ADMIN|principal|above|
        office|district|board|downtown
    district|office|administrator|administration ~2 not ~2 approve|allow|authorize|sign|let
    ADMIN ~2 stepped ~1 in
    approved ~2 by ~6 ADMIN|office|district|department
    ADMIN|office ~3 prior ~1 to
    only ~6 ADMIN ~3 may|can|has|could
    only ~4 ADMIN is
    specialist|representative|rep|consultant ~12 refused|denied|no|not|overruled ~3 sign|approve|agree
    ADMIN ~3 will|would|must|has|have ~3 review|decide|approve|determine|consider ~6 and|notify|request|whether|it|
        them
    ADMIN ~3 pulled|removed|eliminated|took|ended|cut|stopped / BOARDVOTE MONEY
    go|goes ~2 to ~4 yes
    no meeting
    they ~2 almost ~2 always|usually say ~1 no
    allocated|allocates|assigned|assigns ~4 by ~3 ADMIN|principal|district
    principal ~2 deploys|assigns|decides|allocates / NOADMIN
    district ~2 will|would|does ~1 not ~2 let|allow ~3 us|me|teams|the
    ADMIN ~6 DECIDE / NOADMIN BOARDVOTE FLATNO
    DECIDE ~3 by|from|of|with|at|is|through|up ~6 ADMIN
    DECIDE ~6 downtown|central|panel|administration|administrators|administrator|director|superintendent|supervisor|
        coordinator|principal
    apply|applied ~2 to|through ~4 OFFICES|HIGHER|committee|district|panel
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
    director|superintendent|supervisor|coordinator|downtown said|says no|never END|to|and|
        but / DIRECTORHELP CUSTOM FLATNO
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
    read|handed|announced|presented ~2 us|me ~3 outcome|decision|final
    lose|keep ~2 my ~1 job
    forwarded|submitted|referred|escalated|elevated ~3 to ~5 superintendent|director|office|committee|department|
        supervisor
    CHECKWITH ~4 OFFICES ~8 before|approval|first|who|whether|and|add|to / FEDCOMMITTEE ASKABOUT LETTERONLY
    OFFICES ~4 RULES / NOADMIN PARENTRULES APPROVEDIT BOARDVOTE COMMITTEEIS
    RULES ~3 by|from|of|through|at ~3 OFFICES / NOADMIN PARENTRULES COMMITTEEIS
    handles|handle|handled & AWAY / NOADMIN MONEY OTHERTOPIC
    passed|pass|forwarded|forward|sent ~3 request|it|recommendation|that|this ~2 along|on|up|over / LETTERFORM
    will|be ~4 mailed|touch|letter|notified ~8 district|office|answer|determination|department
    hear ~3 from ~3 AWAY
    refer|direct|send ~3 all ~3 inquiries|questions|requests|calls ~8 to
    talk|go|see ~3 to|with|see ~4 AWAY / TEACHERTALK OTHERDISTRICT
    substituted ~3 judgment|judgement|opinion
    delegated|ceded|surrendered ~4 decision|authority
    not ~3 discuss|discussing|talk ~3 personnel|staffing
    ADMIN|OFFICES|HIGHER|REMOTE & DECIDING|RULING & AIDE|
        IEPWORD / MONEY OTHERTOPIC GRANTEDIT NOADMIN PARENTRULES BOARDVOTE LETTERFORM FLATNO
    ORGBODY & DECIDING & IEPWORD / MONEY OTHERTOPIC LETTERFORM
    ADMIN|OFFICES|
        HIGHER ~10 DECIDING / background NOADMIN BOARDVOTE GRANTEDIT PARENTRULES PARENTCAN LETTERFORM COMMITTEEIS MONEY FLATNO
    DECIDING ~8 ADMIN|OFFICES|
        HIGHER / NOADMIN BOARDVOTE GRANTEDIT PARENTRULES PARENTCAN LETTERFORM COMMITTEEIS MONEY PUBLICBODY
    MUSTHAVE ~2 permission|clearance|preapproval|authorization / PARENTRULES
    RULEDON ~2 by ~2 ORGBODY / PARENTRULES PUBLICBODY GRANTEDIT
    DECISIONNOUN ~3 for|by|of|with|to|at|from ~2 ORGBODY ~2 END|not|and|to|alone|rather / PUBLICBODY PARENTRULES
    ORGBODY ~1 reserves|reserved|retains|retained ~2 right|authority|discretion
    ORGBODY ~6 own ~2 decision|decisions|determination|call|choice
    defer|deferred|defers|left|leave|leaves|punted|punt|kicked|kick ~5 to|with ~3 ADMIN|OFFICES|HIGHER|district|
        principal
    per dr ~3 no|not|denied
    LOOKOVER ~3 ADMIN|OFFICES|HIGHER
    ADMIN|OFFICES|HIGHER ~3 has|have|needs|must|had|will|would ~2 look|weigh|review|agree|okay|consider|consult|
        vet / BEHAVIOROBS PARENTRULES
    someone|somebody|person|man|woman|lady|guy ~3 from ~3 district|downtown|office|county|state|headquarters|
        central ~12 announced|said|told|decided|ended|informed|no
    except|but|against ~3 one|person ~3 from ~3 district|office|downtown|county
    START ~4 determination|decision ~3 no|not|denied / TEAMDETERMINES
    ORGBODY ~5 who ~1 says|decides|determines|approves|chooses
    presented|brought|taken|goes|go|sent|heard|considered|reviewed|ranked|evaluated ~3 to|before|by|at ~4 OTHERTEAM
    OTHERTEAM ~8 meets|votes|decides|notify|determines|denied|approves|approved|ranked|scores|makes|rejected|review|
        reviews|only
    only ~2 OTHERTEAM
    comes out ~6 answer|decision|that
    REMOTE ~2 said|says|say|told no|not
    REMOTE ~8 makes|make|sets|decides|controls|owns|assigns|decide|set|moved|pulled|assign|control|staffs
    belong|belongs ~2 to ~2 REMOTE
    REMOTE ~1 not END
    for ~2 ORGBODY ~1 to ~1 decide|determine|say|choose
    ORGBODY ~1 controls|control
    how|who|where ~1 we|i ~2 staff|hire|assign|put|use|place|deploy ~10 our|my|up|business|decide|decision|for|
        matter
    principal ~2 puts|places|uses|moves|sends|pulls|deploys|shifts|pulled ~3 aides|paras|her|people|us|staff|aide|
        them ~8 where|wherever|as|right|whenever|sees|around
    which|who|they ~1 makes|make ~2 determination|decision|decisions|call
    depends ~1 on ~2 what|whether ~3 insurance|agency|district|office|county|principal|director|company
    whatever she|he|they ~1 says|say|decides|said goes|is|went
    adopted|accepted|followed|swallowed ~4 conclusion|conclusions|report|findings|opinion ~3 wholesale|END|without|
        and
    WATCHWORD ~2 carried|ended|trumped|overrode|won
    nobody else ~3 speak|say|word|asked|vote|voice
    announced|informed|delivered ~3 decision|outcome|determination
    not|nobody ~3 who ~1 decided|chose|made / UNEXPLAINED
    higher than ~1 me|us|this
    cut score|cutoff score|cut off score
    leadership|district|board|superintendent ~4 decision|decided|chose ~2 to ~3 move away|eliminate|stop|end|phase|
        discontinue|do away
    memo|letter|directive|notice|announcement|email ~8 eliminating|ending|banning|stopping|discontinuing|
        freezing ~4 AIDE
    word ~2 from ~2 top|above|downtown|district
    every|all ~8 same letter
    ORDERVERB ~4 ADVICEBY ~8 not|withdrew|AIDE|withdraw|refuse|discuss|agree / OURLAWYER
    legal|counsel|lawyer|lawyers|attorney|attorneys ~3 told|advised|answered|objected|instructed|warned ~8 not|team|
        us|them|for|against / OURLAWYER PARENTSAYS MONEY
    decided|set|determined|established ~6 once|when|after ~3 ORGBODY ~2 reviews|looks|decides|sees|meets
    puts|put ~1 it ~2 on ~2 list
    outvoted|outranked|outgunned|overridden|steamrolled
    stopped|ended|adjourned|halted|paused|suspended|shut ~3 meeting
    reconvene|reschedule|continue ~4 with ~4 district|ADMIN|OFFICES|HIGHER|someone
    not ~3 place|forum|venue|setting|right ~3 discuss|talk|discussing|bring|raise ~6 staffing|AIDE|that|personnel|it
    submitted|sent|send|forwarded ~4 to|up ~4 ORGBODY ~8 rejected|denied|refused|came|no|declined|nothing
    submit|submitted|complete|send|file ~8 to ~3 office|department|committee|panel|district ~8 determination|
        decision|approval|consideration|review|allow
    top down
    requires|needs|need|without|require ~4 password|code|override|login
    settled it
    new|receiving ~1 school ~6 decide|decides|determine|whether
    principal|director|supervisor|administrator ~3 decide|decides|determine ~2 END|in|whether|later|when
    HIGHER ~5 RULING / ALLOCATEDTO EQUIPPED GRANTEDIT NOADMIN PARENTRULES BOARDVOTE PARENTCAN
    HIGHER|OFFICES|ADMIN ~8 PASTNO / NOADMIN BOARDVOTE PARENTCAN
    HIGHER|OFFICES|ADMIN ~3 HOLDING ~3 SAYSO / NOADMIN
    HOLDING|exercised ~2 SAYSO ~6 AIDE|assistants|who|where|staffing|placed|whether
    SAYSO ~3 rests|lies|belongs|is|remains ~2 with|of|for ~4 HIGHER|OFFICES|ADMIN|district|principal
    HIGHER|OFFICES|ADMIN|district|county|school|agency ~1 says|say|decides|decide|determines|determine|chooses|
        picks|dictates|controls ~2 CHOOSER / NURSEDECIDES
    she|he|i|director|principal|administrator|chairperson ~1 alone|herself|himself|myself ~2 would|will|can|could|
        shall|decides|decided|determines|determined|makes|made
    decided|determined|made ~3 by herself|himself|themselves|themself
    only|just ~3 HIGHER|OFFICES|ADMIN|principal ~3 can|may|could|has|have|is|answers|signs|gets|approves|decides|
        gives
    until ~5 confirmed|approved|blessed|signed|cleared|authorized|ratified|okayed ~3 by|at ~4 HIGHER|OFFICES|ADMIN|
        department|district
    PASSUP ~5 HIGHER|OFFICES|ADMIN|dr|boss|committee|panel|chain|
        ladder / FEDCOMMITTEE LETTERONLY ASKABOUT DIRECTORHELP
    refer ~1 to ~4 team|committee|panel|office ~1 END
    decided|made|determined|settled|resolved|handled|comes|came|happens|happen ~4 ELSEWHERES
    ELSEWHERES ~4 decides|decided|said|determined|makes|made
    ORDER ~12 AIDE|1:1|hours|staff|reassigned|phased
    AIDE|1:1 ~12 by|per|under ~2 ORDER
    word|order|orders|decision ~2 came|comes|come down
    word ~2 came|comes ~2 from ~3 HIGHER|OFFICES|ADMIN
    ORGKIND CALLNOUN ~1 END|and|not|so|ma'am|rather / PUBLICBODY CONFID NOTOURJOB
    is|was|that|this|as|considered|purely|strictly|treated ~2 ORGKIND CALLNOUN / PUBLICBODY CONFID
    STAFFMATTER ~6 NOTOPEN
    STAFFMATTER ~4 ORGKIND ~2 CALLKIND
    STAFFMATTER ~8 up to ~1 me|us|them|HIGHER|OFFICES|ADMIN|principal
    not ~2 something ~2 parents|parent|families|you|team|teams ~1 can|could|get|may|decides|decide|gets
    not ~2 something ~1 i|we ~1 can|could|get ~2 decide|approve|do|promise|answer|grant|authorize|commit|give|offer
    discretion ~2 of|by|lies|rests ~4 HIGHER|OFFICES|ADMIN|school|district|principal|receiving
    HIGHER|OFFICES|ADMIN|principal|they|district ~2 moves|shuffles|shuffled|moved|bounces|yanks ~1 us|aides|paras|
        people|staff ~2 around|like
    iep or no|not iep
    DEFERS ~4 WATCHWORD ~3 END|and|on|so
    WATCHWORD ~2 is|was|as ~1 gospel|final|law|binding
    HIGHER|OFFICES|ADMIN|district ~1 instructed|directed|ordered|forbade|forbids|forbid ~3 staff|us|team|teams|
        school|principal|teachers|everyone|me|schools
    HIGHER|OFFICES|ADMIN ~2 told ~4 us|staff|me|teachers|everyone|team ~6 not|no|stop / PARENTSTOLD
    policy|rule|rules ~3 on|for|about ~2 AIDE ~6 follow|follows
    observe|observes|evaluates|visit|visits ~2 and ~3 decide|determine|decides|determines|report
"""
