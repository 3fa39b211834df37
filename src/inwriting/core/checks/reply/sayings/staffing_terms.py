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
REMOTE: sticks, middle of nowhere, rural, remote, gravel, island, this far out, back roads, frontier, reservation, the bush
REMOTE: small town, boonies, out here, end of the road, up the mountain
NEVERREFILLED: never refilled, not refilled, never filled, never replaced, not replaced, never rehired, not been filled
NEVERREFILLED: never been filled, not been replaced, never been replaced, left open, sat open, gone unfilled, went unfilled
OFFSHIFT: gets off, get off, goes home, go home, leaves, leave, ends, end, is done, are done, off the clock, clock out
OFFSHIFT: clocks out, works until, work until, works till, finishes, knocks off
REFUSESJOB: volunteered, volunteer, willing, signed up, stepped up, stepped forward, agreed to, raised a hand, wants to
"""
RULES = """
    UNIONS & TIED & MOVESTAFF / MONEY
    HELPERS ~3 INJURED / his child because student
    moved|took|take|takes|gave|pulled|sent|shifted|reassigned & HELPERS & NEEDIER / needs need
    days ~2 HELPERS|CREW ~2 is|works|comes|here
    HELPERS|CREW|one ~2 not ~2 found|located|hired|recruited|secured|obtained|identified / MONEY TEACHERGONE NEVERHIRED need
    supply|pool|roster & personnel|HELPERS|CREW & exhausted|depleted|used|gone|empty
    no ~1 HELPERS|chaperone ~2 for|on ~2 bus|route|trip|ride|van|outing
    for want|lack|shortage of ~3 HELPERS|CREW|chaperone|chaperones
    not ~2 compete ~3 COMPETITOR|with|on|wages
    rob|robbing|robs peter
    REMOTE & NOONE|find|hire|recruit|drive|apply|applies|applicants / progress
    NOONE to ~1 get|hire|call|ask|pull|give|put|assign|take|find
    not hire END
    since|because ~1 there ~1 is|was|are|were no ~1 HELPERS|CREW
    no|without ~5 HELPERS|CREW to ~1 assign|send|give|spare|cover|hire|place|station|ride|sit|shadow|follow
    NOONE to ~1 walk|ride|be|stand|help|lift|feed|change|push|watch|meet|accompany|go|sit|stay|follow / talk
    NEVERREFILLED / cavity MONEY
    we|they|school ~1 are|is|been down ~2 HELPERS|CREW|one|two|three|NUMBER
    HELPERS|CREW ~2 OFFSHIFT ~2 at / bus gym age MONEY
    NOONE ~1 REFUSESJOB / lunch
    NUMBER|no ~1 HELPERS|CREW ~3 and|with no ~1 replacements|replacement|subs|sub|backup|substitute|relief
    HELPERS|CREW|they ~3 last|lasts|lasted|stay|stays|stayed a|NUMBER ~1 SHORTWHILE|fortnight
"""
