"""Not a team decision: an office, a form or a committee decides, or it was decided outside the meeting."""

from inwriting.core.checks.reply.sayings.not_team_decision_words import WORDS as WORDS

# Somebody above the team says the word, or must be asked.
_SOMEBODY_ABOVE = """
    district|office|director|downtown|county|they ~2 told|telling|tells ~3 team|us|teachers|school ~2 no
    sitting|stuck|waiting ~3 on|at|with ~6 district|office|downtown|desk|director
    desk ~4 district|office|downtown|director|county
    must|shall|should|has ~2 initial|countersign|sign / PARENTRULES
    outside|beyond ~4 team ~2 purview|scope|authority
    out|outside|beyond ~2 of ~4 team ~2 purview|scope|authority|control|hands
    who|whoever ~2 decides|decide|approves ~4 not
    not ~2 something ~3 we|i|team|they ~2 can|could|get ~2 decide|approve|do|promise|answer|grant
    need|needs|have|has|had|will|would ~2 ask|check|consult|call|clear ~3 county|district|downtown|office|director|
        supervisor|boss|central / ASKABOUT DIRECTORHELP PARENTADVICE
    have|has|had|get ~2 no ~1 say|authority|power|vote|control
    they ~2 never|not approve|allow|agree|okay|sign|let ~2 it|that|one|to|me|us
    UPIDIOM
    nobody ~6 can|could ~2 say|answer|approve|commit|authorize ~2 yes|it|that|one
    lawyer|attorney|counsel ~12 talking|answered|decided|no|objected|advised / OURLAWYER
    somebody|someone|person|people|woman|man|official|administrator ~4 not ~2 there|present|even|at|know ~8 no|denied|
        cut|decided|changed|removed|overruled|vetoed
    stopped|left|stepped|paused|excused ~8 call|phone|text ~4 OFFICES|ADMIN|boss
    cap|limit|quota|ceiling ~1 of ~2 NUMBER|SIZE
    committee|panel ~2 may|can|will|shall ~2 continue|end|approve|deny|terminate|extend|renew|grant|
        reduce / COMMITTEEIS
    packet ~14 district|office|director|committee|panel|county
    says|said no ~1 anyway|regardless
    superintendent|district|board|county ~2 says|announces|said|announced|plans ~4 AIDE ~6 moved|reassigned|shifted|
        replaced
    not ~2 determined|decided|made|set|assigned ~3 at|in|by ~3 iep|meeting|team
    administrative ~1 responsibility|function|duty|task|prerogative
    school|district|county ~2 chooses|chose|decided ~2 to ~2 discontinue|end|stop|eliminate|phase
    district|county|school|they|system|state ~3 no longer ~8 AIDE
    school|we|they|staff|team|i ~2 can|may ~1 only recommend|suggest|request
    county|office|downtown|selpa ~1 assigns|decides|determines|allots|rations
    decides|picks|chooses|determines ~2 who|which ~3 gets|goes|receives|get|receive / NURSEDECIDES
    go|goes|going ~3 through ~2 process|channels|protocol|procedure|committee
    even ~1 if ~5 agree|agreed|agrees|want|wants
    per ~1 the|our|my ~1 OFFICES|ADMIN ~8 no|not|only|all|cannot|need|must / NOADMIN
    DECIDER ~2 signs|approves|okays|denies|decides / NOADMIN PARENTCAN COMMITTEEIS
    went|goes|go|sent|back|to ~2 to|from committee
    came|comes|come back ~3 as|cut|denied|without|different|from
    reviewed|approved|decided|denied|scored|ranked|considered ~10 by ~4 panel|cabinet|
        OFFICES / PARENTRULES COMMITTEEIS BOARDVOTE
    renewed|extended|authorized|approved|reauthorized ~1 by ~1 the ~1 district|county|office|department|state
    team|teams ~3 not ~2 assign|allocate|hire|select|choose|change|control|determine ~3 staff|aides|paras|personnel|
        who|this|that|it|staffing
    on hold ~12 until|by|team|budget|district
    director|superintendent|principal|district|board|office ~4 number|list|count|quota ~8 paras|aides|positions|board
    DECIDER ~5 VERDICT / NOADMIN BOARDVOTE COMMITTEEIS PARENTCAN
    DECIDER ~3 wrote|said|told|says|emailed|announced|writes ~14 VERDICT / NOADMIN BOARDVOTE PARENTCAN
    UPWARD ~6 OFFICES|ADMIN|dr|boss|chief|her|him|them|district|board|downtown|director|
        committee / FEDCOMMITTEE LETTERONLY
    approved|approval|vote|voted|signature|initials|sign|signed|okay|ok|consent ~3 by|of|
        from ~5 OFFICES / NOADMIN PARENTRULES
    OFFICES ~1 initials|signature|approval|disapproval|authorization|use / PARENTRULES
    approved denied ~6 OFFICES|initials|signature|by
    ADMIN|OFFICES ~10 before|until ~4 iep|para|aide|meeting|team|agenda|anything|added / NOADMIN BOARDVOTE CUSTOM
    obtain|obtains|secure|get|gets ~2 approval|signature|permission|sign|authorization|consent ~4 OFFICES|ADMIN
    district|county|state|cooperative|selpa|corporation ~2 has|have|set|sets ~3 cap|limit|quota|ceiling
    cap|quota|ceiling on ~4 AIDE|1:1s
    team|teachers|we ~4 may|can|allowed|only ~2 recommend|recommends|suggest ~4 only|but|not|while|decide
    team|we ~3 allowed ~1 to ~1 recommend
    team ~3 not ~4 commit|bind|obligate ~3 district|lea|agency|school
    not ~1 the table
    not ~6 at|in this table|meeting / MEETTOPIC
    office|downtown|director|district|they decides|decide|decided ~2 that|it|not
    request|requests|flow|process ~2 form|packet|chart|procedure ~12 OFFICES|ADMIN|approved|denied|superintendent
"""
# A contract, a formula, a rule book decides in the team's place.
_PAPER_DECIDES = """
    RESERVED ~6 OFFICES|ADMIN|district|employer|school|principal|administration|management / TEAMRIGHT
    assigned|assignment|assignments|number|hours|staffing|who ~10 RESERVED ~4 OFFICES|ADMIN|district|employer|school|
        principal|management / TEAMRIGHT
    not ~2 be ~1 set|determined|decided|dictated|written ~1 by|in|into ~3 iep|team
    POINTS ~4 decides|determines|dictates|drives|rules|controls|says
    contract|article|handbook|union|formula ~8 not ~3 iep|team
    district|school|county|state|they ~2 says|said|say ~2 no ~1 AIDE ~3 past|after|beyond|until|before|under
"""
# The people who know are told to keep still.
_STAFF_SILENCED = """
    written|fired|disciplined|reprimanded ~2 if|for ~3 recommended|recommending|suggested|said|wrote|mentioned|asked|
        spoke
    not ~2 discuss|discussing|bring|mention|raise ~8 until ~8 OFFICES|ADMIN|specialist|coordinator
    words|phrases ~2 we|they|staff|teachers ~2 not ~2 use|say|write
    list ~1 of ~2 words|phrases ~4 not ~2 use|say|write|put
    told|asked|signaled|motioned ~4 stop ~1 talking|speaking
    told|reminded|coached ~3 what ~3 could|can ~6 say|recommend|write|put|offer
    WEDO ~6 STOPTALK / ASKABOUT
    told|asked|warned ~3 to ~1 stop|quit ~3 bringing|asking|saying|recommending|writing|advocating|mentioning|pushing
    fought|wanted|argued|pushed ~4 told|warned|shut
    teacher|therapist|ot|slp|psychologist|staff|aide ~4 eyes|looked|stared ~4 table|floor|director|principal|notes|
        shoes
    opened ~1 her|his mouth
    looked|looks|glanced ~2 at ~3 director|principal|administrator|coordinator|supervisor ~4 before|and|for
"""
# Decided, or changed, when the team was not sitting.
_OUTSIDE_MEETING = """
    told ~3 what ~2 the ~1 answer|decision|outcome
    swapped|switched|replaced|altered|rewritten ~4 after ~3 signatures|signed|meeting|signing|sign
    pre|premeeting|huddle meeting|before|met ~8 told|answer|decided|agreed|what
    final|finished|finalized ~1 iep|copy|draft|version ~6 AIDE ~4 not|gone|missing
    already ~1 cut|removed|decided|denied|eliminated|rejected ~4 it|the|aide|him|her|before|para
    formality
    who|whoever ~2 made|makes|decided|decides ~2 the|that|it|this ~2 decision|call
    decision|answer ~4 made|reached|given ~3 last|earlier|yesterday|previously|weeks|days|already|beforehand|elsewhere
    by ~1 phone|email|letter|text|voicemail|mail ~8 AIDE ~6 end|ended|ending|removed|cut|stop|stopped|discontinued|
        reduced
    polled|conferred|caucused|agreed ~8 NOTMEETING
    papers|paper|iep|form|forms|document|plan ~3 filled|typed|printed|completed|finished ~2 in|out|up|already|before|
        ahead
    finalized|written|completed|changed|signed|closed|rewritten ~2 without ~1 us|me|parents|parent|the
    OFFICES|principal|ADMIN ~2 wrote|crossed|took|edited|scratched|struck ~2 out|off
    MADEALREADY
    IEPASIDE ~3 say|says|said|wants|want|decided|writes|wrote|recommends
    DRAFTGONE ~12 TAKENOUT / FADEHELP
    NOTMEETING ~14 no|denied|denial|letter|decided|decision|answer|removed|written|out|outcome|iep|gone|minutes
    decided|decision|letter|denied|denial|answer|outcome|removed|taken ~14 NOTMEETING
    iep|plan|copy|version ~8 that|which|it|and said|says|showed|had ~2 NUMBER|shared|different|less|fewer
    iep|plan ~2 came|arrived|showed|appeared ~2 home|up ~6 without|missing|gone|less|backpack|different
    not ~1 where ~2 left ~1 it
    never|not ~1 met|observed|laid|spoken ~2 him|her|my|eyes|our|child / CUSTOM
"""
_SAID_OUTRIGHT = """
    district|office|department|administration decides|decide|determines|chooses
    decided|decision|made|said|told|refused|denied ~8 before ~1 the ~1 meeting
    ADMIN ~4 ending|removing|cutting|stopping|denying|refusing|reducing
    district|office|they|department ~3 has|have|must|needs ~2 to ~1 approve|authorize|sign|ok|okay|agree
    take|taking|takes|bring|bringing|bump|kick|escalate ~2 it|this|that ~3 to ~3 district|ADMIN|office|downtown|board|
        team
    ADMIN ~3 shot|turned|struck|kicked|sent ~2 down|back
    principal|superintendent|director|administrator ~2 decided|chose|ended|discontinued|reassigned
    someone|somebody ~5 office|administration|downtown|district ~10 crossed|changed|rewrote|removed|cut|took|denied|
        said|approved|deleted
    after ~3 we ~2 all|both signed|agreed|left ~8 crossed|changed|rewrote|removed|cut|deleted|took|different
    hours|minutes|time|service|services ~4 instead ~1 of NUMBER|more|the
    nobody|no|one ~2 called|held|had ~2 meeting
    comes|came|come|coming|handed ~2 from|down ~2 above|top
    whose decision|decisions is final
    their|director|committee|her|his ~2 decision|answer ~1 is final
    observe|observes|assess|evaluate ~3 and ~2 then ~3 decide|determine|decides
    is|are|was not ~2 allowed|permitted ~2 to ~1 say|write|recommend|put|speak|tell
    ADMIN ~4 informed|announced|notified|wrote|emailed|letter|told|said ~14 discontinued|removed|end|ended|reduced|
        cut|denied|discontinue|remove
    lea ~1 rep|representative ~8 not|district|back|authority|no
    but ~3 ADMIN|boss ~3 said|refused|denied|would|shot|overruled
    a|another|review|allocation|district|panel ~2 committee|panel ~3 scores|rates|ranks|decides|votes|looks|meets|
        determines
    rubric ~6 qualif|qualifies|determine|eligible|score|scores
    application ~8 qualifies|qualify|determine|approved|eligible
    administrative ~1 one|decision|matter|call
    not ~3 team ~1 decision
    overruled|overrode|overturned|overridden|vetoed|reversed
    run ~1 it ~1 by|past
    not ~2 have ~2 authority|power|say
    get|need|needs|require|requires|wait|waiting ~3 approval|permission|authorization|okay ~6 ADMIN|principal|above|
        office|district|board|downtown
    already ~2 decided|made|determined
    decided|determined ~3 before|without|outside
    district|office|they|administrator|administration ~2 not ~2 approve|allow|authorize|fund|sign|let
    ADMIN ~2 stepped ~1 in
    approved ~2 by ~6 ADMIN|office|district|department
    ADMIN|office ~3 prior ~1 to
    i|we|staff|teachers|they ~1 was|were|are|been ~1 told|instructed|directed|warned|advised ~6 not ~3 write|put|say|
        offer|list|recommend|talk|discuss|speak|bring|include
    only ~6 ADMIN ~3 may|can|has|could
    only ~4 ADMIN is
    specialist|representative|rep|consultant ~12 refused|denied|no|not|overruled ~3 sign|approve|agree
    ADMIN ~3 will|would|must|has|have ~3 review|decide|approve|determine|consider ~6 and|notify|request|whether|it|
        them
    ADMIN ~3 pulled|removed|eliminated|took|ended|cut|stopped / BOARDVOTE
    go|goes ~2 to ~4 yes
    no meeting
    they ~2 almost ~2 always|usually say ~1 no
    allocated|allocates|assigned|assigns ~4 by ~3 ADMIN|principal|district
    principal ~2 deploys|assigns|decides|allocates
    out ~2 of ~2 team|my|our ~2 hands|control
    district ~2 will|would|does ~1 not ~2 let|allow ~3 us|me|teams|the
    NOTUS / OUTSIDER
    ADMIN ~6 DECIDE / NOADMIN BOARDVOTE FLATNO
    DECIDE ~3 by|from|of|with|at|is|through|up ~6 ADMIN
    DECIDE ~6 downtown|central|panel|administration|administrators|administrator|director|superintendent|supervisor|
        coordinator|principal
    principal ~3 decid|decides|decided|has|must|approve|approves|denied|refused|overruled|will ~3 say|approve|not|
        decide|all|final|allow|sign
    approval|approved|approve|authorization|authorize|authorized|permission|sign ~4 by|from|of|through|at|
        off ~8 ADMIN|application|committee|panel|principal|board|office|someone|district
    application|packet ~6 AIDE|approval|committee|services|form
    apply|applying|applied ~4 AIDE|support|services
    SENDTO ~8 panel|committee|ADMIN|district|downtown|office|board|administrator ~6 approval|decide|decides|decision|
        review|assign|final|approve|who|AIDE|services|both / FEDCOMMITTEE FORWARDME
    SENDTO ~6 ADMIN / LETTERONLY ASKABOUT
    team ~3 can not|could|does|do|cannot ~4 make|decide|put|write|add|approve|commit|promise|offer|order|grant|
        authorize
    we|i|teachers|team|they can|could|are|were not ~3 make|decide|put|write|add|approve|commit|promise|say|speak|
        authorize ~8 iep|approval|that|decision|it|without|this|here|plan
    PRIOR
    TEAM ~4 agreed|found|supported|wanted|recommended|felt|thought|agrees|supports|recommends|appropriate ~12 but|
        until|although|yet|however|then ~10 ADMIN|denied|refused|overruled|no|district|office|not
    although|though|even ~3 TEAM ~4 agreed|found|supported|wanted|recommended
    decision|decisions ~6 made|comes|came|rests|is|lies|belongs ~6 by|from|with|before|above|at|elsewhere ~6 ADMIN|
        principal|level|top|meeting|district
    ADMIN ~5 made|make|makes|making ~4 decision|decisions|call|calls|choice
    administrators ~3 make|decide
    teachers|staff|team ~5 quiet|silent|afraid|privately|scared|record
    school|district|they ~1 decided|chooses|chose|unilaterally|overruled|overrode
    office|downtown|director|superintendent|coordinator ~2 denied|refused|vetoed|overruled|rejected|cut|
        said ~3 request|it|no|the|that|him|her|AIDE / FLATNO
    director|superintendent|supervisor|coordinator|downtown|office ~6 told|said|says|stated|informed|emailed|
        wrote ~8 not|no|never / DIRECTORHELP CUSTOM FLATNO
    never|not ~2 team|iep|committee ~2 decision
    takes ~2 team
    whoever|someone|person|people ~4 downtown|above|higher|office|looks
    panel ~4 decide|decides|reviews|approves|assigns|approve|review|determines|meets|votes
    committee ~3 meets|sits|votes|ranks|scores
    up to ~2 ADMIN|district|principal|them|downtown|administration
    without ~3 meeting|team|consent|us|parents|agreement|asking ~3 present|input|knowledge|agreement|consent|approval|
        us
    request|requests|process|assignment|assignments|decisions|allocation|aides ~6 handled|made|determined|decided|
        approved|reviewed|controlled ~3 by|at|through ~4 ADMIN|central|district|committee|level|panel
    para|aide|assistant ~2 request ~1 process|form|committee|packet
    no matter ~2 what ~3 team|iep|we
    without ~1 my|our|parent|parental permission|consent|agreement|knowledge|input
    we do not ~1 make|decide ~6 decision|decisions|that|those|call|calls
    district ~1 team|committee|panel|office ~2 will|must|may|can|would ~2 consider|review|approve|decide|assign
    iep|plan ~6 mail ~3 said|showed|had|says
    agreed ~8 then|but|later|until ~6 said|cut|changed|removed|denied|told|wrote ~4 not|no|never
    presented|handed|gave|sent ~3 iep|plan ~8 already|out|without|gone
    signature|signatures|initials ~8 ADMIN|OFFICES / PARENTRULES
    ADMIN|board|analyst|lawyer|attorney ~6 sets|controls|dictates|reviews|decides
    not the ~1 iep team|committee
    amended|new|different|revised ~1 copy|version|iep ~12 not|no|never|without|different|fewer|less
    finished|completed|final ~1 iep|plan|document ~10 out|door|before|meeting
    nobody|not|never ~2 discussed|agreed|approved ~2 it|that|this|by
    after ~4 signed ~12 new|changed|different|fewer|less|without
    come|comes|came|set|determined ~3 from|by ~4 ADMIN|principal
    not ~1 have ~2 power|authority|say
    allocation|review|assignment|staffing|approval ~1 committee|panel|cabinet
    cabinet ~4 can|decides|say|approves
    read|handed|announced|presented ~2 us|me ~3 outcome|decision|final
    lose|keep ~2 my ~1 job
    determination|decision|decisions|approval|authority|final ~8 rests|lies|resides|belongs|remains ~2 with
    ADMIN ~2 makes|make|made|told|tells|asked|wants|instructed|pressured ~2 me|us|teachers|them|staff|
        everyone ~6 change|write|say|not|remove|take|delete|stop|quiet
    supervisor|principal|director|boss ~2 makes|made|make|told|wants|tells ~2 me|us|teachers|staff ~6 change|write|
        say|not|remove|take|delete|stop
    OFFREC / BROKE
    forwarded|submitted|referred|escalated|elevated ~3 to ~5 superintendent|director|office|committee|department|
        supervisor
    BARRED ~3 SHUTUP ~6 AIDE|form|paperwork|needs|need|parents|that|it / LAWSAYS ASKABOUT
    CHECKWITH ~4 OFFICES ~8 before|approval|first|who|whether|and|add|to / FEDCOMMITTEE ASKABOUT LETTERONLY
    OFFICES ~4 RULES / NOADMIN PARENTRULES APPROVEDIT BOARDVOTE COMMITTEEIS
    RULES ~3 by|from|of|through|at ~3 OFFICES / NOADMIN PARENTRULES COMMITTEEIS
    AFTERSIGN ~12 CHANGED
    CHANGED ~12 AFTERSIGN
"""
RULES = _SOMEBODY_ABOVE + _PAPER_DECIDES + _STAFF_SILENCED + _OUTSIDE_MEETING + _SAID_OUTRIGHT
