"""Staffing by its terms: the contract, the hours and days there is somebody, the next one free, the far-off town."""

WORDS = """
UNIONS: union, unions, union contract, collective agreement, bargaining, bargaining agreement, cba, grievance, seniority
UNIONS: bumping rights, negotiated agreement, labor agreement, teamsters, steward, association contract
TIED: cannot, not, bars, prevents, forbids, prohibits, limits, restricts, stops, keeps, only, blocks, governs, controls
MOVESTAFF: move, moving, reassign, reassigning, change, changing, extend, extending, assign, assigning, transfer
MOVESTAFF: transferring, shift, shifting, schedule, hours, bid, bids, post, bump, bumped, duties
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
UNCOVEREDTIME: not be covered, not covered, uncovered, nothing after, without coverage, on his own, on her own, open
FREES: open, free, available, opens, frees, freed, hired, hire, unassigned
"""
RULES = """
    UNIONS & TIED & MOVESTAFF|HELPERS / MONEY
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
    allocation|allotment|supply|pool|roster & personnel|HELPERS|CREW & exhausted|depleted|used|gone|empty
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
    no ~2 human|person|body ~1 in|behind ~2 it|seat|spot|chair|job|position|slot
    HELPERS|CREW|they ~3 last|lasts|lasted|stay|stays|stayed a|NUMBER ~1 SHORTWHILE|fortnight
"""
