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
FUNDERS: governor, govenor, legislature, lawmakers, congress, feds, washington, statehouse, state, county, assembly
SHORTED: shorted, cut us, slashed, stiffed, stingy, clawed back, gutted, gave us less, owes us, short changed
SHORTED: shortchanged, took back, underpaid, starved
PROGRAMS: music, art, band, orchestra, sports, librarian, library, electives, theater, chorus, french, spanish
COFFER: line, account, pot, column, bucket, fund, drawer, till, code, allocation, kitty, bank
EMPTIED: exhausted, empty, spent, dry, zeroed, drained, depleted, bare, tapped, overspent
ALLOTS: allocation, allocations, allotment, allotments, staffing, positions, ftes, hours, aides, paras
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
PARTPOST: 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 2.0, 3.0, 4.0
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
    someone|somebody|who|nobody ~3 pay|pays|paying ~3 it|that|for
    no ~1 adds|additions
    hiring|hires|positions|requests ~4 hold|moratorium|suspended|paused
    resources ~8 not ~3 extend|permit|allow|stretch
    what|idea|know|knows ~6 costs|cost
    29 hours
    FUNDERS ~3 SHORTED
    AIDE ~5 teacher|teachers ~2 lose|lost|less|fewer
    not|avoid|without|avoids|avoiding ~3 pay|paying|offer|owe ~2 insurance|health|benefits|overtime
    hours ~1 from ~1 the|our state|county|district|board
    used|burned|exhausted|spent|through ~2 our|the|all ~2 hours|allocation|allotment ~3 year|semester|END / CAPSAFE
    premium|premiums|fuel|heating|utilities|utility|pension|pensions ~3 up|rose|rising|doubled|costs|bill|increase
    lost|lose|losing|fewer|down ~2 NUMERAL|forty|fifty|hundred|enrollment|kids|students ~2 kids|students|enrollment|pupils
    ALLOTS ~3 based|tied|driven|set|depends ~3 enrollment|numbers|formula|count|headcount
    staffing ~2 numbers|allocation|formula|plan ~6 set|submitted|locked|final|fixed|closed|approved
    blame|thank|tell|call|ask|write|complain ~3 voters|taxpayers|legislature|legislators|governor|senator|lawmakers|congress
    cut|lose|loses|losing|drop|sacrifice ~2 its|their|our|the PROGRAMS
    fte|ftes ~6 left|remain|remaining|promised|gone|available|spare|used
    hole ~1 we|they
    nothing|none|not ~3 left|remaining ~3 COFFER / blank form
    COFFER ~3 EMPTIED / blank form
    benefit|benefits ~2 threshold|eligible|eligibility|cutoff
    qualify|qualifies|eligible|avoid|owe|trigger|triggers|dodge|pay|paying ~3 benefits / educational
    not|nobody|hardly ~3 want|wants|wanted|wanna|willing|gonna ~2 pay|spend|shell|fork|foot|cough
    POOL & exceeds|exceed|exhausted|maxed|full|allow / CAPSAFE
    unless|until|if|not ~3 insurance|medicaid|waiver ~3 pays|pay|covers|cover|approves|reimburses
    insurance|medicaid|waiver|reimbursement ~2 not ~2 pay|cover|approve|reimburse
    would|must|to ~3 cut|lose|drop|sacrifice ~4 program|programs|teacher|art|music|band|sports|librarian|electives
    part ~1 time ~8 benefits|insurance
    lost|failed|defeated|passed ~4 votes|polls|ballot
    voters|ballot|polls ~6 down|no|rejected|lost|failed
    account|accounts ~4 empty|dry|zero|overdrawn|drained|frozen
    hire|pay|provide|fund|get ~3 privately|yourself|yourselves
    split|broke|cut ~6 two ~1 halves|positions|part
    not ~2 pay|paying ~4 rate|agency|it|that|one|more
    cost|costs|runs|run ~4 thousand|district|school|too|year
    spend|spends|spending|spent ~2 too|so|enough much
    more with less
    resources ~3 limited|finite|scarce|stretched|tight|allocated|stretch
    limited|finite|scarce|tight|few ~1 resources
    not justify ~4 expense|cost|spending|position|salary
    raise ~3 rate|pay|wages|salary
    insurance|waiver|family|parents ~4 should|can|could|must|to|ought ~3 pay|paying|cover|covering|fund
    enrollment ~3 drops|drop|down|declined|declining|decline
    grant ~3 ran|ended|ends|over|expired|gone|up
    freeze|frozen|froze|freezing|halted|paused ~4 hiring|positions|spending|budget
    hiring|spending|position|positions ~2 freeze|frozen
    paper|tight|lean ~1 year|times
    not ~2 good ~1 year
"""
# Positions taken away, or dealt out by formula.
_POSITIONS = """
    ELIM ~4 POST / NOTACUT
    position|post ~3 abolished|eliminated|defunded
    BODY ~5 ELIM ~6 POST / NOTACUT
    POST ~4 ELIM ~4 END|because|next|due|from|this|to|across|at|by|district|in|and|last / NOTACUT
    POST ~6 not ~2 filled|replaced|refilled|renewed|funded ~4 vote|budget|levy|funds
    vote|budget|levy|referendum ~12 POST ~6 not ~2 filled|replaced|renewed|funded
    vote|voted|votes ~10 POST
    vote|voted|votes ~6 ELIM|down ~6 POST|budget|levy|END
    budget|levy|millage|referendum ~4 failed|fails|down|voted
    let|lay|laid ~1 go|off ~2 of ~6 teacher|interventionist|staff|specialist|AIDE
    AIDE ~3 let go
    lay|laid|laying ~3 off
    ELIM ~4 DISTRICTWIDE
    if ~1 we ~3 hire|hired|pay|paid|add|added ~6 have ~1 to ~4 cut|let|lose|give|take
    first ~3 to ~2 go|cut|eliminated
    new|additional|another|add|extra ~3 AIDE|position ~2 lines|line|position|allocation|allocations|slot|fiscal|year
    no|not ~2 room ~3 add|for|in ~3 position|another|one|budget|staff
    no|not ~1 new|additional ~2 positions|lines|ftes|slots|allocation|hires|hiring
    hold|holding ~1 the line
    one less|fewer ~3 TEACHER|teacher|program|position
    only ~3 so many ~3 hours|positions|AIDE
    each|every|per ~2 BUILDINGS ~4 NUMBER|fte|hours|positions|2.0|3.0|2.5|1.5|capped
    NUMBER ~3 fte|ftes / HALFPOST
    gets|get|has|have|given|receives|allotted ~1 NUMBER|NUMERAL|PARTPOST ~2 positions|ftes|slots|allocations / JOBAD
    tripled|skyrocketed|ballooned
    set|fixed|certain|limited|given ~3 COUNT ~2 of ~3 AIDE|hours|positions|PARAS
    POOL ~8 AIDE|PARAS|positions|staff|hours|1:1|campus / CAPSAFE
    AIDE|PARAS|positions|staff|hours ~5 POOL / CAPSAFE HALFPOST
    considers|considered|reviews|reviewed|weighs|checks|within|against|exhausted|available|availability ~3 POOL / CAPSAFE
    POOL ~4 exhausted|gone|used|full|closed|available / CAPSAFE
    hit|reached|over|met|exceeded|used|maxed ~3 POOL|limit
    PARAS|services|support|AIDE ~4 subject ~1 to ~1 approval
    sets|decides|limits|caps ~2 how many ~2 AIDE
    how many ~1 AIDE ~2 we|they|schools|buildings ~2 have|get|gets
    COMPETITOR ~3 pays|pay|paying
    state|county ~3 only ~4 pays|reimburses|funds|gives|allots
    PARAS|positions ~4 by|down ~4 percent|third|quarter|half
    AIDE ~1 bill|bills|tab|spending|expenditures
    rein|reining|reined ~1 in ~4 AIDE|numbers
    not|never ~2 costly|expensive ~1 enough
"""
RULES = _MONEY + _POSITIONS
