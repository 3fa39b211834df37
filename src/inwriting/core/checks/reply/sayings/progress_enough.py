"""Progress adequate, told of the help: what he has is enough, his needs are met, the law asks for no more."""

WORDS = """
INUSE: we provide, provide, offer, offers, providing, current, existing, present, ongoing, already, now, currently
INUSE: in place, provides, has, gets, receives, receiving, getting, have, having, written, listed, as is, at present
INUSE: today, given, he is, she is
PACKAGE: services, supports, support, service, accommodations, plan, iep, program, placement, minutes, bip
PACKAGE: interventions, package, strategies, level of support, level of service, level of services
PACKAGE: level of assistance, accommodation, goals, modifications, amount of support, programming, hours
PACKAGE: intervention, visual schedule, chart, help
SUFFICES: meets the student needs, meet the student needs, meeting the student needs, meeting the child needs
SUFFICES: meets the child needs, meet the child needs, right for him, right for her, a good fit, meet needs
SUFFICES: meets needs, meeting needs, meet all, meets all, enough, sufficient, adequate, appropriate, effective
SUFFICES: working, works, do the job, doing the job, doing their job, doing its job, does the job, do the trick
SUFFICES: doing the trick, does the trick, get the job done, gets the job done, serving him well, serving her well
SUFFICES: is plenty, are plenty, suffice, suffices, meet his needs, meet her needs, meets his needs, meets her needs
SUFFICES: meeting his needs, meeting her needs, meeting the needs, meet the needs, meets the student
SUFFICES: meet the student, meeting the student, successful, allow him to succeed, allow her to succeed
SUFFICES: fits him well, fits her well, just right, adequately, satisfactory, suff, supporting him well
SUFFICES: supporting her well, for him to succeed, for her to succeed, allows access, right amount, right level
SUFFICES: address, addresses, addressing
NOTSUFFICE: not working, not enough, not sufficient, not effective, has not worked, see if, see how, first
NOTSUFFICE: not adequate, whether, chance to work, until, before, insufficient, exhaust*, tried, try
NOTSUFFICE: more appropriate, not appropriate, budget, staff, staffing, enough staff, enough people, share, shared
NOTSUFFICE: teacher, teachers, room, class, classroom, not available, enough hours, unless, enough aides
NOTSUFFICE: enough paras, enough adults, enough money, contract, elsewhere, placement change, funding, fidelity
NOTSUFFICE: peers, caseload, behavior tech
LEASTLAW: floor of opportunity, basic floor, cadillac, chevy, chevrolet, rolls royce, mercedes, ferrari, maximize
LEASTLAW: maximizing, de minimis, some benefit, educational benefit, endrew, rowley, reasonably calculated
LEASTLAW: in light of her circumstances, in light of his circumstances, light of the child, gold standard
LEASTLAW: gold plated, ideal program, best possible, top of the line, optimal, optimum, more than trivial
LEASTLAW: ideal education, perfect education, best education, maximum, meaningful benefit, maximum potential
LEASTLAW: full potential, best program, the very best, the ideal, deluxe, first class
NOTLEAST: promises more, cost, not reasonably, dollars, maximize independence, maximizes independence
NOTLEAST: maximizing independence, maximize his independence, maximize her independence, maximize the number
NOTLEAST: maximum number, maximum caseload, hours, maximum independence, group
FAPEWORD: fape, free appropriate public
LEAVEBE: icing on the cake, mess with a good, argue with results, argue with success, argue with the results
LEAVEBE: holding him just fine, doing what we need, ain't broke, ai not broke, not broke, not broken, is not broken
LEAVEBE: mess with success, stay the course, staying the course, rock the boat, status quo, keep doing what
LEAVEBE: winning formula, leave well enough, well enough alone, tinker, right path, if it works, why change
LEAVEBE: keep things as, keep it as is, leave things as, leave it as, continue as is, no reason to change
LEAVEBE: keep going as, same plan, hold the course, what works, keep on doing, stick with what
LACKFAPE: failed to, must, shall, excuse*, obligation, duty, responsible
SHAREDMEET: staff, room, classroom, class, group, peers, existing staff
NOTMET: not met, not being met, can not be met, not addressed, can be met, could be met, not be met, never met
NOTMET: must be met, if, will be met, to be met, may be met, which needs, whether, not currently, not adequately
"""
RULES = """
    education|program|placement|instruction ~2 is|are|was|remains ~1 appropriate / NOTSUFFICE
    what ~4 is ~1 appropriate / NOTSUFFICE
    getting|receiving|receives|gets ~2 appropriate ~1 education|program|services / LACKFAPE
    confers|confer|conferred|derives|derived|obtains ~3 benefit|benefits / SHAREDMEET
    INUSE ~5 PACKAGE ~6 SUFFICES / NOTSUFFICE NOT NOTPROGRESS
    PACKAGE ~5 INUSE ~6 SUFFICES / NOTSUFFICE NOT NOTPROGRESS
    PACKAGE ~5 SUFFICES ~10 REFUSAL / NOTSUFFICE
    INUSE ~3 enough|plenty|ample|sufficient|adequate ~2 PACKAGE / NOTSUFFICE
    needs ~9 are|is|were|being|was ~3 met|addressed|covered / NOTMET TEACHER SHAREDMEET
    needs ~4 met ~2 with|by|through|under|within ~2 INUSE ~3 PACKAGE / NOTSUFFICE
    needs|need met|addressed|covered|supported|satisfied ~2 through|by|in|with|via|under / NOTMET TEACHER SHAREDMEET
    every|each|all|any ~2 need|needs ~8 met|addressed|covered / NOTMET TEACHER SHAREDMEET
    what ~4 is|are ~1 plenty|enough|sufficient / NOTSUFFICE
    has|have|got|gets ~2 everything|tools|all|supports|what ~2 he|she|they|student ~1 needs|need / NOTSUFFICE
    amount|level ~6 right|plenty / NOTSUFFICE
    part|half|hours|minutes|time ~4 is|are ~2 enough|working|plenty|sufficient|doing / NOTSUFFICE STAFFTALK
    LEASTLAW ~14 DOWELL|GAIN|BLOOM|benefit|moving|doing|standing|receiving|getting|derives|derived|making / NOTLEAST
    DOWELL|GAIN|derives|derived|receives|received|receiving|getting|confers|obtaining ~6 LEASTLAW / NOTLEAST
    getting|gets|receive|receives|received|receiving|provided|provides|afforded|offered ~2 FAPEWORD / LACKFAPE
    LEAVEBE / TEACHER
    no|not ~2 change|changes ~5 level|services|support|iep|paraprofessional|para|aide|plan ~6 progress|needed|
        warranted|required|necessary / STAFFTALK
"""
