"""What schools say of staff and money. Rules over the word classes, one a line."""

SAYINGS = {
    "staffing": """
        vacant|vacancy|vacancies|unfilled
        people|person|AIDE|subs|staff|one|they ~4 last|lasts|stay|stays|stayed|lasted ~3 week|weeks|day|days|month
        willing ~2 to ~2 work|do|take
        sub|subs|substitute|substitutes ~2 did|does|do not ~1 show|come
        NOBODY ~3 hired|found|interviewed|replaced
        PARAS ~1 out|absent|gone|quit
        AIDE ~5 taken|needed|called|moved ~6 to ~1 help|cover|work|watch|serve|sub|be|do|run
        use|used|using ~3 AIDE ~2 as ~2 a|substitute|sub
        doing ~2 best ~1 we ~1 can
        down ~2 NUMBER ~1 AIDE|people|staff
        STAFFNOUN ~2 LIMITS
        LIMITS ~2 in|of|on|with ~2 STAFFNOUN
        trying|tried|try ~6 get|find|hire|recruit ~4 somebody|someone|anybody|person|AIDE|applicants
        resume|resumes
        AIDE ~4 elsewhere
        because|due ~2 absences|absence
        not ~3 anyone|anybody ~4 available|free|to|trained|who
        nobody ~3 available|free|trained|left|else
        who ~2 would|will|is ~2 going ~2 do|cover|sit
        could|would|will come ~2 sit|stay|help|be ~2 with ~2 him|her
        until ~3 we|they ~3 staff|staffed|fully|hire|find|get
        when|if ~2 AIDE|someone|staff ~2 is ~1 available
        on ~2 days ~3 AIDE ~4 not|absent|out
        lapse|lapsed|lapses ~6 staff|position|vacancy|AIDE
        everyone ~2 wants|leaving|quitting
        positions|position|job ~3 vacant|unfilled|advertised
        NOT ~1 have|has|had ~3 staff|staffing|personnel|people|bodies|manpower
        we|they|school|district ~2 not have ~2 a|an|any|enough|another|extra ~2 AIDE
        fewer PARAS|staff|people|adults|hands
        NOBODY ~3 shows|show|came|comes|there|hire|fill|spare|covers|covered
        different ~2 person|sub|adult|aide|substitute ~4 each|every|covers|day|week
        loses|losing|lost ~3 paras|aides|assistants|staff
        AIDE ~6 pulled|sub|subbing|substitute|substituting ~3 for|to|in|away|out / INDEP
        AIDE ~4 not ~2 there|here|replaced|shown|show
        interviews ~3 are|is|being|scheduled|ongoing|happening|next|this
        without ~2 AIDE ~4 for|since ~4 weeks|days|months|week|month|year|august|september|october|november|december|
            january|march
        NUMBER ~2 openings|vacancies
        no ~1 AIDE ~2 on|today|this|again|since|all|yesterday|monday|tuesday|wednesday|thursday|friday
        not ~2 happen|start|begin ~3 until ~6 january|hire|next|someone|person|fill
        he|she|AIDE ~2 is ~2 covering ~4 room|class|duty|desk|another
        AIDE ~4 LEFT
        only ~2 one|two|three|1|2|3 ~2 AIDE
        no|not ~2 AIDE ~3 to ~2 give|send|spare|assign|cover|put|offer
        AIDE ~5 absent|missing|gone ~3 days|weeks|again|since|today
        leave|leaves|left ~3 student|child|kid|him|her ~2 alone ~8 duty|because|since|line|cover
        SHORTAGE
        NO ~1 enough|available|extra|more|spare ~1 STAFF
        NOT ~2 have|has|had|got ~1 enough|any|the|extra|a|another|more ~1 STAFF ~3 available|free|left|now|to|for|who|
            right
        NOT ~2 have|has|had|got ~1 the|enough|any|more ~1 bodies|staff|people|personnel|manpower|staffing|paras|aides|
            hands|coverage
        there|is|are|have|has|with|had ~1 no ~1 STAFF / DEPEND MED
        no ~1 STAFF ~2 available|left|to|free|can
        STAFF ~3 NOT ~2 available|enough|show|free
        AIDE ~2 is|are|was|were NOT ~1 available
        UNABLE ~2 HIRE ~5 OPENING|STAFF
        UNABLE ~2 HIRE|cover ~4 AIDE|anyone|someone|it
        NOT ~1 find|hire|recruit|fill|locate ~4 STAFF|OPENING / MONEY
        NOBODY ~4 applied|applies|apply|available|qualified|wants|willing|replaces|else|trained
        NOBODY ~3 do|cover|fill|take|work ~3 it|job|him|her|shift
        posted|advertised|advertising|posting|posts|relisted|reposted ~6 position|job|opening|vacancy|times
        position|job|vacancy|opening|slot|spot ~6 posted|advertised|open|vacant|empty|unfilled|opened
        NOT ~2 filled|hired|staffed|replaced|applied
        when|until|once|after ~6 filled|hire|hired|find|staffed|recruited
        as soon as ~5 find|hire|filled|hired|fill
        AIDE ~4 PULLED ~8 cover|for|to|office|room|class|classroom|elsewhere|from|because|lunch|other|another|
            due / because|sit
        pulled|reassigned|borrowed|diverted ~3 AIDE ~5 cover|to|for|from
        AIDE ~6 LEFT
        when ~4 AIDE ~4 out|absent|sick|gone
        NOT ~2 sub|subs|substitute|substitutes|replacement|coverage|backup
        only ~2 NUMBER ~2 AIDE
        we have|got NUMBER AIDE
        NUMBER AIDE ~2 for ~2 the|this|whole|entire ~3 building|school|wing|district
        all|every|each|both ~3 AIDE ~6 assigned|committed|taken|used|booked|busy|spoken
        i|parent|mother|father|mom|dad|grandmother|grandma|husband|wife ~2 was|be|being|served|act|serve|serving|
            acting|been ~1 his|her|the|as|my ~2 AIDE / PARENTAL told
        have|had|want|asked|make|made ~1 me|parents|parent|mom|mother|us ~4 come|sit|serve|act|be ~4 AIDE|with
        one|a|same|single AIDE ~8 two|both|three|multiple ~3 students|children|kids|boys|girls ~6 each
        minutes|services|hours|support ~8 hold ~3 until
        hire|hiring|recruiting|recruitment|staff|staffing ~3 difficult|hard|tough|challenge|challenging|impossible|
            slow|struggle|frozen|freeze
        due|because|given|with|based|owing ~2 staffing
        staffing ~3 does|do|is|are|will|just|simply ~3 not|tight|short|what|limited|low|problem
        depends|depending|contingent|subject|dependent ~3 staff|staffing|personnel|availability
        waiting|wait ~3 on|for|list|to ~4 hire|hiring|applicants|candidate|replacement|AIDE|hr|fill
        short ~2 staffed|handed|AIDE|people|staff|adults
        lost|losing|lose ~3 AIDE|STAFF / PROMOTE
        people|AIDE|staff|employees ~3 keep|kept|always ~2 quitting|leaving
        nobody|anyone|body|someone ~2 to ~1 do|cover|send|spare|put|give|staff|sit|replace
        as|if|when ~1 staffing|staff|personnel ~2 permits|allows|permit|allow|available|becomes
        """,
    "budget": """
        set|fixed|certain|limited|given ~3 number|amount|allotment|pool ~2 of ~3 AIDE|hours|positions|PARAS
        let|lay|laid ~1 go|off ~2 of ~6 teacher|interventionist|staff|specialist
        if ~1 we ~3 hire|hired|pay|paid ~6 have ~1 to ~4 cut|let|lose|give|take
        someone|somebody|who|nobody ~3 pay|pays|paying ~3 it|that|for
        rob ~4 peter|programs|other
        MONEY / MATHS PAYOFFER FEE
        ELIM ~4 positions|jobs|lines|posts|assistants|AIDEPOST
        BODY ~5 ELIM ~6 PARAS|positions|jobs|staff
        more with less
        take|takes|taking|took ~3 resources|away ~3 from
        can|could not justify ~5 one|single|child|student
        new|additional|another ~2 AIDE ~2 lines|line|position|allocation|allocations|slot
        resources ~3 limited|finite|scarce|stretched|tight|allocated
        limited|finite|scarce ~1 resources
        PARAS|services|support|AIDE ~4 subject ~1 to ~1 approval
        rif|allotment|allocation|allocations|allotted|formula|ftes|fte|allocated ~6 AIDE|positions|district|staff|
            school|campus|hours
        """,
}
