"""Staffing: nobody to send, to hire or to stay; the aide used elsewhere; one aide for two who each have their own."""

WORDS = """
PULLED: pulled, reassigned, borrowed, called away, diverted, redirected, needed elsewhere, used elsewhere
PULLED: moved to, covers for, cover for, covering, floated to, taken to
SHORTAGE: para shortage, aide shortage, paraprofessional shortage, sub shortage, substitute shortage
SHORTAGE: interviewing, job openings, vacancies, empty position*, short handed, high turnover, no takers
SHORTAGE: low pay, staffing we, shortage*, short staffed, understaffed, under staffed, short on staff
SHORTAGE: short of staff, hiring freeze, hiring crisis, hiring problem*, freeze on hiring, vacan*, unfilled
SHORTAGE: turnover, staffing issue*, staffing problem*, staffing constraint*, staffing crisis
SHORTAGE: staffing challenge*, staffing limit*, staffing level*, staffing pattern*, staffing difficult*
SHORTAGE: staffing concern*, lack of staff*, lack of personnel, lack of aides, lack of paras, staffing reasons
SHORTAGE: stretched thin, spread thin, spread too thin, manpower, high demand, worker shortage, limited staff*
SHORTAGE: no staff*, insufficient staff*, not enough staff, not enough people, low staffing, no subs
SHORTAGE: no substitute*, unavailability of, staff availability, availability of staff
SHORTAGE: availability of personnel, skeleton crew, be everywhere
NO: no, not, none, never, nobody, without, unable, neither, nor, lack*, hardly, refuse, refuses, refused
NO: insufficient, inadequate, short, zero, cannot, nothing, few
STAFF: grownups, grown ups, hands, warm bodies, floaters, aids, extra people, adult, staff, staffing, people
STAFF: bodies, personnel, subs, substitutes, substitute, sub, applicants, candidates, manpower, workers
STAFF: employees, coverage, adults, helpers, aides, paras, paraprofessionals, assistants, paraeducators, body
STAFF: person, anybody, anyone, one on ones, aide, para, paraprofessional, assistant
UNABLE: unable, cannot, can not, could not, not able, not been able, struggl*, difficult*, hard time, hard to
UNABLE: trying to, try to, having trouble, trouble, no luck, impossible to, tough to, failed to, attempting to
HIRE: find, found, hire, hired, hiring, recruit*, fill, filled, filling, locate, retain, keep, replace, replaced
HIRE: staff, staffed, attract, secure
OPENING: position, positions, job, jobs, vacancy, slot, slots, posting, opening, openings, anyone, anybody
OPENING: someone, somebody, candidate*, applicant*, replacement, it, role, qualified
NOBODY: nobody, no one, no applicants, none, no takers, no candidates, not anyone, not anybody, no qualified
NOBODY: not one
LEFT: quit, quits, resigned, left, leaving, retired, out sick, called out, calls out, was out, is out, absent
LEFT: on leave, took another job, transferred
STAFFNOUN: staff, staffing, personnel, manpower, workforce, employee, employees, staff's, labor
LIMITS: limitation*, limit, limits, limited, shortage*, constraint*, issue, issues, problem, problems, crisis
LIMITS: availability, capacity, challenge*, reduction*, turnover, absence*, absences, allocation*, difficult*
LIMITS: restriction*, gap, gaps, vacanc*, ratio problem, levels, crunch, deficit*, openings, shortfall*
LIMITS: unavailab*
SEEK: recruiting, hiring, interviewing, advertising, searching, looking, seeking, posting, waiting
STILLNOW: still, currently, actively, continually, constantly, always, trying
STANDIN: librarian, custodian, secretary, lunch lady, nurse, volunteer, parent volunteer, janitor
STANDIN: speech assistant, office staff, counselor, music teacher, gym teacher
WATCHES: sit, sits, sitting, watch, watches, watching, stay, stays, staying, cover, covers, covering, help
WATCHES: helps, fill, fills, filling
STAYHOME: keep him home, keep her home, kept him home, kept her home, stay home, stays home, pick him up
STAYHOME: pick her up, keep my child home, keep my son home, keep my daughter home, sent home, send him home
STAYHOME: send her home
NOCARE: zero, no, not one, not a single, not any
APPLYWORDS: applicants, applications, application, takers, candidates, bites, responses
HELPAD: we are hiring, apply online, join our team, now hiring
PARENTAL: parent education, parent training
"""
RULES = """
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
    not money|funding ~1 or ~1 staff|people
    staff|people ~1 or ~1 money|funding
    NOBODY ~2 to ~1 send|give|spare|assign|put
    UNABLE ~2 get ~2 anyone|somebody|someone|anybody|staff|applicants|people|subs
    NOBODY ~3 showed|came|arrived|turned ~6 aide|help|him|her|work
    keep|keeps|kept ~1 quitting|leaving|changing
    open|vacant|unfilled ~2 positions|position|jobs|slots
    no people|staff|bodies|personnel|hands
    most|some|certain days
    nobody ~2 to ~1 help|assist
    NOBODY ~3 help|there
    not ~1 find|hire|get ~1 one|anyone|somebody|anybody
    not|no ~1 anybody|anyone|nobody ~3 there|available|free|to|so
    there ~1 was|were|is not ~1 anybody|anyone|enough
    AIDE|she|he ~2 subbing
    subbing
    new ~1 hires
    AIDE ~8 had ~1 to ~2 take|cover|run|teach ~2 class|room|duty|group
    position|job|posting ~6 website|listed|since|months
    not ~2 keep|retain ~2 them|AIDE|people|staff
    be patient
    STILLNOW ~2 SEEK / HELPAD
    NOCARE ~3 APPLYWORDS
    STANDIN ~8 WATCHES ~6 him|her|with
    AIDE ~14 STAYHOME
    STAYHOME ~14 AIDE
    no ~2 AIDE ~6 found|hired|located|available
    when|if|whenever ~4 AIDE ~3 out|absent|sick|gone
    gets|get ~2 whoever ~3 free|available
    AIDE ~4 called ~1 out|in
"""
