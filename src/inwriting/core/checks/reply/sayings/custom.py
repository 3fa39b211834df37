"""What schools say of how things are usually done, and of who decides. Rules over the word classes, one a line."""

SAYINGS = {
    "not-typical": """
        AIDE ~16 RARE
        no|zero|none ~2 KIDS|students|child|student ~3 with|have|has ~3 AIDE / SHORTAGE
        practice|policy|policies|custom|rule|procedure|procedures ~3 is|to|prevent|prevents|prevented|prohibit|
            bars ~8 AIDE|not|drop|end|remove|stop|fade|discontinue / FADEGOAL
        AIDE ~8 not|against ~3 policy|practice|custom|protocol
        not ~2 how ~2 it|that|this|things|we|they ~3 done|works|work|do|does|operate
        no|none ~1 other|of ~3 district|districts|school|schools|campus ~8 provides|provide|does|do|has|have|offers|
            offer
        neither|nor do|does we|this|our
        not ~4 had ~3 AIDE ~8 years|year|ever|since
        we ~1 do not ~1 do|offer|provide|give|assign|write|use|have ~3 PARAS|those|that|1:1 / STAFFNOW
        just ~2 do|does not ~1 do ~2 it|that|this|those
        only|just ~2 do|does|done|use|give|gives|provide ~4 AIDE|that|those|it ~3 for|with|in ~6 KIDS|program|
            students|class|room
        nobody|first|never ~4 asked|requested|asks|requests ~3 for
        nobody ~3 ever ~3 asked|had|gotten|requested|needed
        not ~1 done ~2 here|in|at
        only ~6 classes|classrooms|rooms|programs ~2 have|get|gets|has|with AIDE
        hardly|few|almost|no ~3 students|kids|children|student|one ~4 have|has|get|gets ~2 one|them|AIDE|those
        IDIOM
        never ~4 GIVE ~6 AIDE|that|this|those
        US ~4 NOT ~3 GIVE ~5 PARAS / staff enough
        PARAS ~4 NOT ~5 NORMWORD|offered|provided|given|used|part|available ~4 here|at|in|this|our|the|district|
            school|grade|level|we|inclusion
        PARAS ~4 only ~3 in|at ~4 SETTING
        PARAS ~6 are ~1 in|for ~4 SETTING ~6 not|never
        not ~3 NORMWORD ~12 AIDE
        NORMWORD ~6 NOT ~4 GIVE ~6 AIDE
        NOT ~1 NORMWORD ~4 GIVE
        no|none|zero ~2 students|kids|child|children|student|one ~6 GIVE ~3 AIDE / HIRED
        US ~3 stopped|quit ~2 GIVE ~4 AIDE|that|those|them
        WE ~2 do|does NOT have ~2 PARAS|those|that|1:1|such|them ~4 here|in|at|for|school|district|anymore|kids|class|
            students|this
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
        WE ~2 do|does|would NOT ~1 DO ~5 AIDE|that|those|this|
            them / ENOUGHNEED parent MED ACADOK since because
        WE ~1 do|does not ~1 do|believe ~1 in|AIDE|that|those|this|them
        never ~3 seen|had|done|have|heard|provided|given|happen|happens|use|used|do|offer|offered|written ~8 AIDE|
            that|this|before|it|one / progress
        never ~1 have|has|had ~1 had|done|seen|given
        we|i|they have|has never ~1 done|had|seen|given|provided|heard|offered
        that|this|it will|would never ~1 happen|fly|work|be
        nobody|none ~5 has|have|gets|get|with ~3 AIDE
        nobody ~5 has|have|gets|get|receives ~3 AIDE
        no other|student|students|child|kid|children ~5 has|have|gets|get|with|receives|receive ~3 AIDE
        NOT ~3 TYPICAL
        NOT ~2 TYPICAL ~4 AIDE
        TYPICAL ~4 do|does|will not
        NOT ~1 part|how ~2 our|we|the ~3 model|program|operate|work|do|practice|things
        RARE ~10 AIDE
        AIDE ~8 RARE
        policy|practice|rule|procedure|handbook|guidelines ~6 no|not|against|prohibits|never ~8 AIDE|allow|student|
            assign|one
        no|not|against ~4 policy|protocol
        precedent
        if ~1 we ~4 gave|give|did|do|provided|provide|add|allowed|allow|start ~14 everyone|everybody|all|every|others|
            another|each
        EVERYONE ~3 will|would|is|be|parents ~2 want|wanting|ask|asking|going / MANYASK
        NOT ~1 even ~1 an|a ~1 option|possibility|consideration|thing
        NOT ~2 option|table|menu|possibility|available option / LAST options
        NOT ~2 offered|offer|provided|available ~4 at|in ~2 this|our|middle|high|elementary|the ~2 school|level|
            campus|district|building|grade / STAFFNOW
        middle|elementary|secondary|junior|kindergarten|preschool|grade|kindergartners|schoolers|teens ~6 NOT ~3 have|
            get|do|use|need|receive|provide|offer|assign ~5 AIDE|those|that|one / ACADOK
        elementary|preschool|kindergarten thing
        no|not longer|anymore ~3 offer|offers|provide|provides|do|does|use|uses|using|have|assign
        NOT ~4 AIDE anymore|here
        chooses|choose|chose|decided|plans|voted|going ~3 discontinu|discontinue|eliminate|stop|phase|end ~5 them|
            having|AIDE
        discontinue|discontinuing|discontinued|phasing|phased|moving|moved|stopped|away ~2 having|out|away|using|from|
            offering|providing ~4 them|AIDE|one
        scoffed|scoff|laughed|laugh|laughing|luck|chuckled|unrealistic
        not a service|thing|something ~2 we|this|our|that
        only|just ~2 do|does|done|use ~4 AIDE|that|those|it ~4 for|with ~8 kids|students|children|severe
        always|tradition|traditionally|historically ~3 done|been|handled|without ~6 way|AIDE
        special|different ~1 treatment
        exception|exceptions
        the way|how ~1 things|we|they|it ~1 are|is|do|work|works|done ~3 here|district|things
        """,
    "not-team-decision": """
        district|office|department|administration decides|decide|determines|chooses
        decided|decision|made|said|told|refused|denied ~8 before ~1 the ~1 meeting
        ADMIN ~4 ending|removing|cutting|stopping|denying|refusing|reducing
        district|office|they|department ~3 has|have|must|needs ~2 to ~1 approve|authorize|sign|ok|okay|agree
        take|taking|takes|bring|bringing|bump|kick|escalate ~2 it|this|that ~3 to ~3 district|ADMIN|office|downtown|
            board|team
        ADMIN ~3 shot|turned|struck|kicked|sent ~2 down|back
        principal|superintendent|director|administrator ~2 decided|chose|ended|discontinued|reassigned
        principal|superintendent|director|administrator ~2 announced ~10 AIDE|end|ended|discontinue
        someone|somebody ~5 office|administration|downtown|district ~10 crossed|changed|rewrote|removed|cut|took|
            denied|said|approved|deleted
        after ~3 we ~2 all|both signed|agreed|left ~8 crossed|changed|rewrote|removed|cut|deleted|took|different
        hours|minutes|time|service|services ~4 instead ~1 of NUM|more|the
        nobody|no|one ~2 called|held|had ~2 meeting
        comes|came|come|coming|handed ~2 from|down ~2 above|top
        whose decision|decisions is final
        their|director's|committee's|her|his ~2 decision|answer ~1 is final
        observe|observes|assess|evaluate ~3 and ~2 then ~3 decide|determine|decides
        is|are|was not ~2 allowed|permitted ~2 to ~1 say|write|recommend|put|speak|tell
        ADMIN ~4 informed|announced|notified|wrote|emailed|letter|told|said ~14 discontinued|removed|end|ended|
            reduced|cut|denied|discontinue|remove
        lea ~1 rep|representative ~8 not|district|back|authority|no
        but ~3 ADMIN|boss ~3 said|refused|denied|would|shot|overruled
        committee|panel ~2 scores|rates|ranks|decides|votes|looks|meets|determines
        rubric ~6 qualif|qualifies|determine|eligible|score|scores
        application ~8 qualifies|qualify|determine|approved|eligible
        administrative ~1 one|decision|matter|call
        not ~3 team ~1 decision
        overruled|overrode|overturned|overridden|vetoed|reversed
        run ~1 it ~1 by|past
        not ~2 have ~2 authority|power|say
        no ~1 authority|say|power|vote
        get|need|needs|require|requires|wait|waiting ~3 approval|permission|authorization|okay ~6 ADMIN|principal|
            above|office|district|board|downtown
        already ~2 decided|made|determined
        decided|determined ~3 before|without|outside
        district|office|they|administrator|administration ~2 not ~2 approve|allow|authorize|fund|sign|let
        ADMIN ~2 stepped ~1 in
        approved ~2 by ~6 ADMIN|office|district|department
        ADMIN|office ~3 prior ~1 to
        i|we|staff|teachers|they ~1 was|were|are|been ~1 told|instructed|directed|warned|advised ~6 not ~3 write|put|
            say|offer|list|recommend|talk|discuss|speak|bring|include
        only ~6 ADMIN ~3 may|can|has|could
        only ~4 ADMIN is
        specialist|representative|rep|consultant ~12 refused|denied|no|not|overruled ~3 sign|approve|agree
        ADMIN|committee ~3 will|would|must|has|have ~3 review|decide|approve|determine|consider ~6 and|notify|request|
            whether|it|them
        ADMIN ~3 pulled|removed|eliminated|took|ended|cut|stopped
        go|goes ~2 to ~4 yes
        no meeting
        they ~2 almost ~2 always|usually say ~1 no
        allocated|allocates|assigned|assigns ~4 by ~3 ADMIN|principal|district|formula
        principal ~2 deploys|assigns|decides|allocates
        out ~2 of ~2 team|my|our ~2 hands|control
        district ~2 will|would|does ~1 not ~2 let|allow ~3 us|me|teams|the
        NOTUS
        ADMIN ~6 DECIDE / NOADMIN BOARDVOTE
        DECIDE ~3 by|from|of|with|at|is|through|up ~6 ADMIN
        DECIDE ~6 downtown|central|panel|administration|administrators|administrator|director|superintendent|
            supervisor|coordinator|principal
        principal ~3 decid|decides|decided|has|must|approve|approves|denied|refused|overruled|will ~3 say|approve|not|
            decide|all|final|allow|sign
        approval|approved|approve|authorization|authorize|authorized|permission|sign ~4 by|from|of|through|at|
            off ~8 ADMIN|application|committee|panel|principal|board|office|someone|district
        application|packet ~6 AIDE|approval|committee|services|form
        apply|applying|applied ~4 AIDE|support|services
        SENDTO ~8 panel|committee|ADMIN|district|downtown|office|board|administrator ~6 approval|decide|decides|
            decision|review|assign|final|approve|who|AIDE|services|both / FEDCOMMITTEE
        SENDTO ~6 ADMIN / LETTERONLY ASKABOUT
        team ~3 can not|could|does|do|cannot ~4 make|decide|put|write|add|approve|commit|promise|offer|order|grant|
            authorize
        we|i|teachers|team|they can|could|are|were|do not ~3 make|decide|put|write|add|approve|commit|promise|say|
            speak|authorize ~8 iep|approval|that|decision|it|without|this|here|plan
        PRIOR
        TEAM ~4 agreed|found|supported|wanted|recommended|felt|thought|agrees|supports|recommends|appropriate ~12 but|
            until|although|yet|however|then ~10 ADMIN|denied|refused|overruled|no|district|office|not
        although|though|even ~3 TEAM ~4 agreed|found|supported|wanted|recommended
        decision|decisions ~6 made|comes|came|rests|is|lies|belongs ~6 by|from|with|before|above|at|
            elsewhere ~6 ADMIN|principal|level|top|meeting|district
        ADMIN ~5 made|make|makes|making ~4 decision|decisions|call|calls|choice
        administrators ~3 make|decide
        teachers|staff|team ~5 quiet|silent|afraid|privately|scared|record
        school|district|they ~1 decided|chooses|chose|unilaterally|overruled|overrode
        office|downtown|director|superintendent|coordinator ~2 denied|refused|vetoed|overruled|rejected|cut|
            said ~3 request|it|no|the|that|him|her|AIDE
        director|superintendent|supervisor|coordinator|downtown|office ~6 told|said|says|stated|informed|emailed|
            wrote ~8 not|no|never / DIRECTORHELP
        never|not ~2 team|iep|committee ~2 decision
        takes ~2 team
        whoever|someone|person|people ~4 downtown|above|higher|office|looks
        committee|panel ~4 decide|decides|reviews|approves|assigns|approve|review|determines|meets|votes
        up to ~2 ADMIN|district|principal|them|downtown|administration
        without ~3 meeting|team|consent|us|parents|agreement|asking ~3 present|input|knowledge|agreement|consent|
            approval|us
        request|requests|process|assignment|assignments|decisions|allocation|aides ~6 handled|made|determined|decided|
            approved|reviewed|controlled ~3 by|at|through ~4 ADMIN|central|district|committee|level|panel
        para|aide|assistant ~2 request ~1 process|form|committee|packet
        """,
}
