"""Staffing by its terms: the contract, the hours and days there is somebody, the next one free, the far-off town."""

WORDS = """
UNIONS: union, unions, union contract, collective agreement, bargaining, bargaining agreement, cba, grievance, seniority
UNIONS: bumping rights, negotiated agreement, labor agreement, teamsters, steward, association contract
TIED: cannot, not, bars, prevents, forbids, prohibits, limits, restricts, stops, keeps, only, blocks, governs, controls
MOVESTAFF: move, moving, reassign, reassigning, change, changing, extend, extending, assign, assigning, transfer
MOVESTAFF: assignment, assignments, transferring, shift, shifting, schedule, hours, bid, bids, bump, bumped, duties
INJURED: broke her, broke his, injured, hurt her, hurt his, threw out, knee replacement, hip replacement, surgery
INJURED: workers comp, workers compensation, disability leave, in the hospital, had a baby, having a baby, family leave
INJURED: medical leave, recovering, jury duty, bereavement, in a cast, concussion, car accident, has cancer, slipped a disc
NEEDIER: needier, greater need, greater needs, higher need, higher needs, bigger behaviors, more severe, worse off
NEEDIER: transferred in, moved in, came in, new student, new boy, new girl, new kid, new arrival, move in, another child
STARVED: hurting for, starved for, desperate for, strapped for, crying out for, begging for, scrambling for, dying for
STARVED: hard up for, at a loss for, pressed for, clamoring for, fighting over, competing for
OVERWORKED: work of two, work of three, work of four, two jobs, three jobs, double duty, triple duty, many hats, overworked
OVERWORKED: run off their feet, at their limit, running on empty, overtaxed, overburdened, worn out, two people's work
COMPANIES: companies, company, agencies, firms, vendors, temp services, providers, contractors, colleges, districts
CAMEUPEMPTY: struck out, came up empty, come up empty, came up dry, no luck, turned us down, never called back, no response
CAMEUPEMPTY: dead end, dead ends, fell flat, none had, none has, none could, nothing came of, empty handed, drew a blank
REMOTE: sticks, middle of nowhere, rural, remote, gravel, island, this far out, back roads, frontier, reservation, the bush
REMOTE: small town, boonies, out here, end of the road, up the mountain
STRIKING: on strike, striking, walkout, walk out, sickout, sick out, picket line, picketing, work to rule
NEVERREFILLED: never refilled, not refilled, never filled, never replaced, not replaced, never rehired, not been filled
NEVERREFILLED: never been filled, not been replaced, never been replaced, left open, sat open, gone unfilled, went unfilled
OFFSHIFT: gets off, get off, goes home, go home, leaves, leave, ends, end, is done, are done, off the clock, clock out
OFFSHIFT: clocks out, works until, work until, works till, finishes, knocks off
SHORTDAY: half days, half day, part time, mornings only, two days a week, three days a week, four hours a day, only mornings
SHORTDAY: only afternoons, only tuesdays, every other day, alternate days, split shift, three hours a day, two hours a day
BYHIMSELF: by himself, by herself, alone, unaccompanied, unsupervised, on his own, on her own, nobody with, without anyone
BYHIMSELF: without a monitor, without her aide, without his aide, with no one, with nobody
CHORES: copier, copies, photocopy*, laminat*, phones, filing, errands, the office, office work, front desk, bulletin board*
CHORES: proctor, proctoring, proctors, testing, setting up, crossing guard, lunch tickets, attendance desk, serving lunch
REFUSESJOB: volunteered, volunteer, willing, signed up, stepped up, stepped forward, agreed to, raised a hand, wants to
UNCOVEREDTIME: not be covered, not covered, uncovered, nothing after, without coverage, on his own, on her own, open
FREES: open, free, available, opens, frees, freed, hired, hire, unassigned
"""
RULES = """
    UNIONS & TIED & MOVESTAFF / MONEY
    HELPERS ~3 INJURED / his child because student
    moved|took|take|takes|gave|pulled|sent|shifted|reassigned & HELPERS & NEEDIER / needs need
    STARVED ~2 HELPERS|CREW
    HELPERS|CREW|everyone|they ~6 OVERWORKED
    COMPANIES ~8 CAMEUPEMPTY
    only ~1 HELPERS|CREW|one ~1 we|they|i ~1 have|got / need
    we|they|school|i ~1 only ~1 have|has|got ~1 the one|two
    LEAVESOFF|home & UNCOVEREDTIME & HELPERS|CREW
    days ~2 HELPERS|CREW ~2 is|works|comes|here
    mornings|afternoons|fridays|mondays|lunch|recess|rest ~3 UNCOVEREDTIME / need
    HELPERS|CREW|one ~2 not ~2 found|located|hired|recruited|secured|obtained|identified / MONEY TEACHERGONE NEVERHIRED need
    no CREW ~2 assigned|sent|supplied|came|reported|appeared|arrived ~2 from|since|for|all
    next ~1 HELPERS|opening|hire|person ~3 FREES|we
    name ~4 list ~6 HELPERS|CREW
    with|given ~2 numbers|staff|people|crew|adults ~2 we ~2 have|got
    ours|all|they|PARAS ~2 are|were ~1 already ~1 placed|assigned|used|committed|matched|deployed|scheduled|working
    supply|pool|roster & personnel|HELPERS|CREW & exhausted|depleted|used|gone|empty
    no ~1 HELPERS|chaperone ~2 for|on ~2 bus|route|trip|ride|van|outing
    for want|lack|shortage of ~3 HELPERS|CREW|chaperone|chaperones
    NOONE ~1 takes|took|fills|filled over|in
    if|when|whenever ~4 extra|spare|free|available ~1 CREW|HELPERS / need
    not ~2 compete ~3 COMPETITOR|with|on|wages
    rob|robbing|robs peter
    shift|shifts|move|moves|create|creates|opens|leave ~2 hole|gap|shortage ~6 room|class|next|else|another|somewhere
    who ~3 drive|drives|commute|relocate / school
    REMOTE & NOONE|find|hire|recruit|drive|apply|applies|applicants / progress
    NOONE to ~1 get|hire|call|ask|pull|give|put|assign|take|find
    efforts|effort ~5 not ~2 hire|find|fill|recruit|staff
    not hire END
    since|because ~1 there ~1 is|was|are|were no ~1 HELPERS|CREW
    ours|theirs|hers ~1 is|was ~1 out|gone|away|sick|absent|leaving
    no|without ~5 HELPERS|CREW to ~1 assign|send|give|spare|cover|hire|place|station|ride|sit|shadow|follow
    SKILLED ~10 not ~1 have|got one|any END
    none avail
    HELPERS|CREW|they|drivers ~3 STRIKING
    HELPERS|CREW|she|he|who ~6 got|took|found|accepted ~2 better|another ~1 offer|job|position|gig / mom dad
    hours ~2 not ~2 line|match|reach|stretch|extend|overlap
    HELPERS ~2 only ~1 stay|stays|come|comes|work|works ~3 through|until|till / independence
    HELPERS|she ~2 needed more|elsewhere ~2 in|at|by|END
    until|till|once|when hr|human
    use|using|used ~2 parents|volunteers|secretary|STANDIN ~2 to|for ~1 cover|sit|watch|fill|supervise
    sub|substitute ~6 never ~1 met|seen|worked
    offered ~3 NUMBER ~1 people|candidates|applicants
    only HELPERS ~2 who|that ~6 is ~3 another|other|middle|high|elementary|elsewhere|out|leave
    NOONE to ~1 walk|ride|be|stand|help|lift|feed|change|push|watch|meet|accompany|go|sit|stay|follow / talk
    pays|paid|pay ~2 less|nothing|peanuts|little ~6 than|nobody|who|car|retail|quit|apply
    use|uses|used|using ~1 her|him|HELPERS ~2 for ~2 everything|other|anything|whatever
    we|school|they ~1 lost|losing ~1 one|two|three|four|another|several ~1 more|this|last|since|over / games game points
    promised|promising|owed|owes ~2 me|us|him|her ~4 person|HELPERS|body|sub|replacement ~4 since|for|weeks|months
    HELPERS ~6 called|summoned|paged|radioed ~2 to|away|down ~2 office|front|cafeteria|another|other|room
    HELPERS|she ~2 has|takes|had ~2 day|days|week off
    there ~1 is|was NOBODY ~1 because|on|since|left|today
    his|her|their person ~2 gone|out|sick|absent|left|missing|late
    HELPERS ~1 went|goes|left|leaves home|sick|early / stayed COVEREDBY
    no humans|human
    we ~3 wing|winging|muddle|improvise|scramble|scrambling it|through|along|for|END
    leave|leaves|leaving ~3 office|room|class|classroom|desk|station|kindergarten ~1 empty|uncovered|short|bare
    HELPERS ~1 was|is|were|are needed|wanted ~1 in|at|by|over ~3 room|office|building|elsewhere|another|kitchen|cafeteria
    not have ~1 a|any nurse|interpreter|monitor|tech|floater
    who|whom ~5 i|we ~1 pull|take|move|send|borrow|rob|shortchange
    NEVERREFILLED / cavity MONEY
    we|they|school ~1 are|is|been down ~2 HELPERS|CREW|one|two|three|NUMBER
    when|whenever|if ~1 they|we ~1 are|is ~1 short
    HELPERS|CREW ~2 OFFSHIFT ~2 at / bus gym age MONEY
    she|he|HELPERS|CREW ~3 works|work|here|comes ~2 SHORTDAY / class program
    SHORTDAY & BYHIMSELF
    BYHIMSELF & HELPERS & quit|out|absent|sick / independence
    HELPERS|she ~4 taken|used|running|doing|making|sent|answering|asked|stuck|helping ~4 CHORES
    HELPERS ~1 is ~2 in|at ~1 another|different ~1 room|class|classroom|building|school ~3 until|till|from|most|during|today|so
    our|the|one only|one|single ~1 HELPERS|CREW ~3 with|for|between|across ~2 NUMBER|other|others|another|the|entire|whole
    need ~1 NUMBER more ~1 CREW|HELPERS
    take|steal|pull|borrow|move|get ~1 her|him|one|them|someone|somebody ~1 from|off ~2 somebody|someone|another|other|else
    NOONE ~1 REFUSESJOB / lunch
    cannot force|make|require|order ~2 HELPERS|CREW|them|anyone|anybody
    NUMBER|no ~1 HELPERS|CREW ~3 and|with no ~1 replacements|replacement|subs|sub|backup|substitute|relief
    no ~2 human|person|body ~1 in|behind ~2 it|seat|spot|chair|job|position|slot
    HELPERS|CREW|they ~3 last|lasts|lasted|stay|stays|stayed a|NUMBER ~1 SHORTWHILE|fortnight
"""
