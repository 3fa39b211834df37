"""Progress adequate, told of the help: what he has is enough, his needs are met, the law asks for no more."""

WORDS = """
INUSE: we provide, provide, offer, offers, providing, current, existing, present, ongoing, already, now, currently
INUSE: in place, provides, has, gets, receives, receiving, getting, have, having, written, listed, as is, at present
INUSE: today, given, he is, she is
PACKAGE: services, supports, support, service, accommodations, plan, iep, program, placement, minutes, bip
PACKAGE: interventions, package, strategies, level of support, level of service, level of services
PACKAGE: level of assistance, accommodation, goals, modifications, amount of support, programming, hours
PACKAGE: intervention, visual schedule, chart, help
SUFFICES: right for him, right for her, a good fit, meet needs, meets needs, meeting needs, meet all, meets all
SUFFICES: enough, sufficient, adequate, appropriate, effective, working, works, do the job, doing the job
SUFFICES: doing their job, doing its job, does the job, do the trick, doing the trick, does the trick
SUFFICES: get the job done, gets the job done, serving him well, serving her well, is plenty, are plenty, suffice
SUFFICES: suffices, meet his needs, meet her needs, meets his needs, meets her needs, meeting his needs
SUFFICES: meeting her needs, meeting the needs, meet the needs, meets the student's, meet the student's
SUFFICES: meeting the student's, successful, allow him to succeed, allow her to succeed, fits him well
SUFFICES: fits her well, just right, adequately, satisfactory, suff, supporting him well, supporting her well
SUFFICES: for him to succeed, for her to succeed, allows access, right amount, right level, address, addresses
SUFFICES: addressing
NOTSUFFICE: not working, not enough, not sufficient, not effective, has not worked, see if, see how, first
NOTSUFFICE: not adequate, whether, chance to work, until, before, insufficient, exhaust*, tried, try
NOTSUFFICE: more appropriate, not appropriate, budget, staff, staffing, enough staff, enough people, share, shared
NOTSUFFICE: teacher, teachers, room, class, classroom, not available, enough hours, unless, enough aides
NOTSUFFICE: enough paras, enough adults, enough money, contract, elsewhere, placement change, funding, fidelity
NOTSUFFICE: peers, caseload, behavior tech
LEASTLAW: floor of opportunity, basic floor, cadillac, chevy, chevrolet, rolls royce, mercedes, ferrari, maximize
LEASTLAW: maximizing, de minimis, some benefit, educational benefit, endrew, rowley, reasonably calculated
LEASTLAW: in light of her circumstances, in light of his circumstances, light of the child's, gold standard
LEASTLAW: gold plated, ideal program, best possible, top of the line, optimal, optimum, more than trivial
LEASTLAW: ideal education, perfect education, best education, maximum, meaningful benefit, maximum potential
LEASTLAW: full potential, best program, the very best, the ideal, deluxe, first class
NOTLEAST: promises more, cost, not reasonably, dollars, maximize independence, maximizes independence
NOTLEAST: maximizing independence, maximize his independence, maximize her independence, maximize the number
NOTLEAST: maximum number, maximum caseload, hours, maximum independence, group
FAPEWORD: fape, free appropriate public
LEAVEBE: ain't broke, ai not broke, not broke, not broken, is not broken, mess with success, stay the course
LEAVEBE: staying the course, rock the boat, status quo, keep doing what, winning formula, leave well enough
LEAVEBE: well enough alone, tinker, right path, if it works, why change, keep things as, keep it as is
LEAVEBE: leave things as, leave it as, continue as is, no reason to change, keep going as, same plan
LEAVEBE: hold the course, what works, keep on doing, stick with what
LACKFAPE: failed to, must, shall, excuse*, obligation, duty, responsible
SHAREDMEET: room, classroom, class, group, peers, existing staff
NOTMET: not met, not being met, can not be met, not addressed, can be met, could be met, not be met, never met
NOTMET: must be met, if, will be met, to be met, may be met, which needs, whether, not currently, not adequately
UNMETNEED: unmet need, unmet needs, need not already met, needs not being met, gap in services, gap in support
"""
RULES = """
    INUSE ~5 PACKAGE ~6 SUFFICES / NOTSUFFICE NOT NOTPROGRESS
    PACKAGE ~5 INUSE ~6 SUFFICES / NOTSUFFICE NOT NOTPROGRESS
    INUSE ~4 PACKAGE ~3 SUFFICES ~10 REFUSAL / NOTSUFFICE
    PACKAGE ~5 SUFFICES ~10 REFUSAL / NOTSUFFICE
    REFUSAL ~8 PACKAGE ~5 SUFFICES / NOTSUFFICE
    INUSE ~3 enough|plenty|ample|sufficient|adequate ~2 PACKAGE / NOTSUFFICE
    enough|plenty|ample|sufficient|adequate ~2 PACKAGE ~4 already|now|currently|place / NOTSUFFICE
    what|everything|all ~2 he|she|they|student ~2 has|gets|receives|have|need|needs ~4 enough|works|working|
        sufficient|plenty|adequate / NOTSUFFICE
    get|getting|gets|has|receiving|receives|given ~1 everything|all|what ~3 he|she|they|student|child ~1 need|
        needs / NOTSUFFICE NOT
    not ~2 need|needs|require|requires more ~1 than
    needs ~9 are|is|were|being|was ~3 met|addressed|covered / NOTMET TEACHER SHAREDMEET
    needs ~3 already|currently|adequately|appropriately|fully ~1 met|addressed
    needs ~4 met ~2 with|by|through|under|within ~2 INUSE ~3 PACKAGE / NOTSUFFICE
    accessing|accesses|access ~1 FAPEWORD
    already|now|currently ~4 well|lot|plenty|good ~3 PACKAGE|supported / NOTSUFFICE
    well|fully|adequately ~1 supported / TEACHER SHAREDMEET
    no|not|any|without ~3 UNMETNEED
    LEASTLAW ~14 DOWELL|GAIN|BLOOM|benefit|moving|doing|standing|receiving|getting|derives|derived|making / NOTLEAST
    DOWELL|GAIN|derives|derived|receives|received|receiving|getting|confers|obtaining ~6 LEASTLAW / NOTLEAST
    appropriate ~3 light ~3 circumstances
    getting|gets|receive|receives|received|receiving|provided|provides|afforded|offered ~2 FAPEWORD / LACKFAPE
    not ~3 required|needed|necessary|denial|denied|deny ~3 FAPEWORD / LACKFAPE TEACHER SHAREDMEET
    FAPEWORD ~6 without ~3 AIDE|MINDER / LACKFAPE
    LEAVEBE / TEACHER
    service|services|support|supports|minutes|hours|iep|placement|program ~4 remain|remains|stay|stays|continue|
        continues|unchanged ~6 progress|same|current|appropriate|unchanged / STAFFTALK
    no|not ~2 change|changes ~5 level|services|support|iep|paraprofessional|para|aide|plan ~6 progress|needed|
        warranted|required|necessary / STAFFTALK
    increase|more|additional|extra|another ~6 REFUSAL ~4 because|as|since|given ~6 progress|well|successful
"""
