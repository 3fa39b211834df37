"""Budget: money, cuts of positions, allotments."""

WORDS = """
MONEY: the cuts, these cuts, those cuts, more cuts, staffing cuts, round of cuts, state cuts, federal cuts
MONEY: poor county, poor district, poor town, poor school
MONEY: budget, budgets, budgetary, budgeted, funds, fund, funded, funding, unfunded, underfund*, money, moneys, cash
MONEY: cost, costs, costly, costing, expens*, afford, affords us, affordable, afforded by, unaffordable, affording
MONEY: dollar*, financ*, fiscal*, salary, salaries, payroll, price
MONEY: pricey, break the bank, breaks the bank, breaking the bank, deep pockets, pockets, out of pocket, overdrawn
MONEY: coffers, piggy bank, rainy day, the kitty, the well is dry, pot of money, red ink, fiscal cliff, insolven*, solvent
MONEY: dime, dimes, nickel, nickels, price tag, sticker shock, steep, exorbitant, hefty, costlier, less costly, cheap
MONEY: cheaper option, luxury, frills, thrifty, frugal*, penny pinch*, savings
MONEY: save money, saves money, saving money, save on, cost saving*, right sizing, rightsiz*, right size, downsiz*
MONEY: reduction in force, reductions in force, the reductions, riffed, rif, rif'd, furlough*, pink slip*, override
MONEY: foot the bill, footing the bill, pick up the tab, picks up the tab, the tab, bankroll*, fixed incomes, overtime
MONEY: health insurance, excess cost*, extraordinary aid, circuit breaker, catastrophic fund, unfunded mandate
MONEY: federal share, forty percent, 40 percent, count day, count days, student count, encroach*, fund balance
MONEY: reserve fund, reserve funds
MONEY: discretionary, account code, acct code, funding code, purchase order, books are closed, closed the books, carryover
MONEY: able to bill, bill for, bill for it, billable, consultants report, tuition, maintenance of effort
MONEY: proportionate share
MONEY: porportionate share, at your expense, at your own expense, own expense, at our expense, bang for
MONEY: !two for the price, !if it ain't broke, !not broke, !academic deficit, !deficit the, !skill deficit
MONEY: !attention deficit
MONEY: !deficit area, !the deficit, !itself the deficit, !deficits in
MONEY: !resource allocation office
MONEY: shoestring, good stewards, stewards of, stewardship, efficiencies, budget neutral, cost neutral, revenue neutral
SPEND: spend, spends, spending, spent
TIMESPENT: time, morning, mornings, day, days, minutes, afternoon, lunch, recess, year, years, hour, weeks, week, class
MONEY: pay for, pays for, paying for, paid for, economic*, monetary, bucks, invoice
MONEY: deficit, shortfall, in the red, broke, strapped, poor district, wealthy, rich district, made of money
MONEY: grow on trees, grows on trees, money pit, money tree, taxpayer*, tax payer*, taxes, levy, levies, millage
MONEY: referendum, bond issue, bottom line, bake sale, grant ran out, grant ended, grant money, grant funded, penny
MONEY: pennies, expenditure*, outlay, per pupil, medicaid, reimburs*, limited resources, resource constraints
MONEY: cost effective, tight year, lean year, lean times, belt tightening, tighten*, tighter, austerity, cutback*
MONEY: cut backs, reallocat*
MONEY: thousand*, million*, grand, unsustainable, sustainable, hourly rate, agency rate, an arm and a leg, cheaper
MONEY: cheapest, bean counters, purse strings, purse, wallet, bank account, line item, within our means, live within
MONEY: relief dollars, esser, federal relief, hiring freeze, spending freeze, freeze on hiring, freeze on spending
MONEY: positions frozen, position control, budget freeze, resource allocation, not in the numbers, in the numbers
MONEY: relief money, title i money, idea dollars, general fund, state aid, foundation aid, high cost fund
MONEY: !bill medicaid, !billing medicaid, !medicaid billing, !access medicaid, !salary schedule, october count
MONEY: layoff, layoffs, rich for our, too rich for, time and a half, double time
MONEY: lifts the freeze, lift the freeze, freeze lifts, freeze is lifted, under a freeze
MONEY: headcount, head count
MONEY: !no cost, !at no cost, !public expense, !public funds, !counting money, !money skills, !money management
MONEY: !count money, !free of charge, !scholarship fund, !behavior bill, !broke his, !broke her, !broke the
MONEY: !broke down, !broke out, !broke into, !broke up, !broke a, !broke my, !broke off, !budget goal, !fund raiser
MONEY: !math budget, !cost is twelve
MONEY: !parents to pay for, !offered to pay for, !pay for it ourselves, !pay for it myself
MONEY: !two million steps, !counts to one thousand, !thousands place, !a million times, !million times, !grand total
MONEY: !grandparent
MONEY: !belt loop, !seat belt, !no charge, !zero cost, !regardless of cost
MONEY: !a million things, !grand old, !cash register, !medicaid consent
MATHS: worksheet*, accuracy, coins, math, mathematics, lesson*, curriculum unit, checkbook, independent living
MATHS: objective, purchase, grocery, store
MATHS: paid for the evaluation, paid for an evaluation, paid for a private, paid for private, paid for our own
PROGRAMS: music, art, band, orchestra, sports, librarian, library, electives, theater, chorus, french, spanish
COFFER: line, account, pot, column, bucket, fund, drawer, till, code, allocation, kitty, bank
EMPTIED: exhausted, empty, spent, dry, zeroed, drained, depleted, bare, tapped, overspent
COSTSHEET: cost worksheet, cost sheet, budget worksheet, new cost, cost estimate, funding source, cost code
COSTSHEET: budget code, cost center, business office, finance office, finance director, business manager
COSTSHEET: comptroller, cfo, position request, bankrupt*
ELIM: eliminat*, cut, cuts, cutting, lay off, laid off, laying off, layoffs, slash*, reduction in force, trim*
ELIM: do away with, doing away with, got rid of, reduce, reducing, reduced, abolish*, drop, dropping, freeze, frozen
ELIM: freezing, shed, shedding, scrap*, ax, axe, axed, chop*, pink slip*, non renew*, unfund*, let go, letting go
ELIM: lost, losing, lose
BODY: district, districts, board, school, schools, superintendent, county, state, campus, principal, trustees
BODY: county office, co op, corporation, division, committee, council, voters
POST: positions, position, jobs, lines, posts, assistants, paraprofessional positions, aide positions, para positions
POST: assistant positions, ftes, fte, aide jobs, classified positions, aides, paras, slots, paraprofessionals
POST: instructional assistants, teaching assistants, paraeducators, support staff, staff
POOL: staffing formula, allotment, allotments, allocation, allocations, ftes, fte, quota, cap, caps, capped
POOL: ceiling, pool of, october count, headcount, head count, enrollment count
POOL: number of positions, set number, fixed number
COUNT: number, amount, allotment, pool, allowance
FEE: an hour, per hour, aides make, pay rate for, agenda, meets on, trip, field trip, insurance, fee, fees
FEE: buses, workshop, childcare, district cost, district expense, at district, volunteers, volunteer, pta, playground
FEE: gym, stadium, roof, field day, ticket, tickets, yearbook, proof of
FEE: outside evaluation, independent evaluation, private evaluation, iee, coaches, fundraiser, lunch account
FEE: library, uniform, cafeteria account, settlement
FEE: damages, attorney's fees, to the family of, compensatory, starting pay
PAYOFFER: dollars more, dollars better, pays more
PAYOFFER: parent will pay, parents will pay, parent paid, parents paid, we paid, i paid, i pay, offered to pay
PAYOFFER: pay ourselves, pay privately, we would pay, willing to pay
NOTCOST: word about money, mention of money, burgers, salary stage, pays better, target pays, better pay elsewhere, how grateful
NOTCOST: not because of money, because of money but, no cost, zero cost, never brought up, ever brought up
NOTCOST: once brought up, never about, not about, never mentioned
NOTCOST: was about money, was about the money, it was money, it was the money, was it money, pays for all
NOTCOST: paid for all, no matter the cost, whatever it costs, brought up cost, mentioned money
OWNPURSE: love being a para, love my job, thinking of leaving, thinking of applying, applying, lol, our budget at home
OWNPURSE: our own budget, we are on a budget, family budget
AMOUNT: $
NOTACUT: his, her, my, our son, our daughter, minutes, hours, in half, practice, policy, once a child
NOTACUT: grade, individual aide, individual aides
DISTRICTWIDE: district wide, districtwide, across the district, across the board, county wide, system wide
BUILDINGS: school, schools, building, buildings, campus, campuses, site
HALFPOST: 0.5, 0.2, 0.25, 0.3, 0.4, 0.6, 0.75, 0.8, half time
CAPSAFE: bottle, allocated time, allocated to a program, allocated to a student, counts, counted
YEARLY: year, yearly, annually, annual, position, salary, aide, one, each, child, student, person, para, save, gap
YEARLY: shortfall, cut, cuts, extra, adult, kid, cost, costs, benefits, grader
"""
# Money named in any form, and what only looks like it.
_MONEY = """
    MONEY / MATHS PAYOFFER FEE NOTCOST OWNPURSE
    SPEND / TIMESPENT MATHS OWNPURSE
    COSTSHEET
    AMOUNT ~10 YEARLY / FEE PAYOFFER MATHS
    YEARLY ~6 AMOUNT / FEE PAYOFFER MATHS
    no ~1 adds|additions
    hiring|hires|positions|requests ~4 hold|moratorium|suspended|paused
    what|idea|know|knows ~6 costs|cost
    cut|lose|loses|losing|drop|sacrifice ~2 its|their|our|the PROGRAMS
    COFFER ~3 EMPTIED / blank form
    POOL & exceeds|exceed|exhausted|maxed|full|allow / CAPSAFE
    insurance|medicaid|waiver|reimbursement ~2 not ~2 pay|cover|approve|reimburse
    hire|pay|provide|fund|get ~3 privately|yourself|yourselves
    not ~2 pay|paying ~4 rate|agency|it|that|one|more
    cost|costs ~4 thousand|district|school|year
    spend|spends|spending|spent ~2 too|so|enough much
    resources ~3 limited|finite|scarce|stretched|tight|allocated|stretch
    not justify ~4 expense|cost|spending|position|salary
    insurance|waiver|family|parents ~4 should|can|could|must|to|ought ~3 pay|paying|cover|covering|fund
    enrollment ~3 drops|drop|down|declined|declining|decline
    grant ~3 ran|ended|ends|over|expired|gone|up
    hiring|spending|position|positions ~2 freeze|frozen
    paper|tight|lean ~1 year|times
"""
# Positions taken away, or dealt out by formula.
_POSITIONS = """
    ELIM ~4 POST / NOTACUT
    BODY ~5 ELIM ~6 POST / NOTACUT
    POST ~4 ELIM ~4 END|because|next|due|from|this|to|across|at|by|district|in|and|last / NOTACUT
    vote|voted|votes ~10 POST
    vote|voted|votes ~6 ELIM|down ~6 POST|budget|levy|END
    budget|levy|millage|referendum ~4 failed|fails|down|voted
    AIDE ~3 let go
    lay|laid|laying ~3 off
    ELIM ~4 DISTRICTWIDE
    first ~3 to ~2 go|cut|eliminated
    new|additional|another|add|extra ~3 AIDE|position ~2 lines|line|position|allocation|allocations|slot|fiscal|year
    no|not ~1 new|additional ~2 positions|lines|ftes|slots|allocation|hires|hiring
    hold|holding ~1 the line
    one less|fewer ~3 TEACHER|teacher|program|position
    only ~3 so many ~3 hours|positions|AIDE
    each|every|per ~2 BUILDINGS ~4 NUMBER|fte|hours|positions|2.0|3.0|2.5|1.5|capped
    set|fixed|certain|limited|given ~3 COUNT ~2 of ~3 AIDE|hours|positions|PARAS
    POOL ~8 AIDE|PARAS|positions|staff|hours|1:1|campus / CAPSAFE
    AIDE|PARAS|positions|staff|hours ~5 POOL / CAPSAFE HALFPOST
    considers|considered|reviews|reviewed|weighs|checks|within|against|exhausted|available|availability ~3 POOL / CAPSAFE
    hit|reached|over|met|exceeded|used|maxed ~3 POOL|limit
    PARAS|services|support|AIDE ~4 subject ~1 to ~1 approval
    how many ~1 AIDE ~2 we|they|schools|buildings ~2 have|get|gets
    COMPETITOR ~3 pays|pay|paying
    state|county ~3 only ~4 pays|reimburses|funds|gives|allots
    AIDE ~1 bill|bills|tab|spending|expenditures
"""
RULES = _MONEY + _POSITIONS
