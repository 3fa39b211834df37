"""Budget: money, cuts of positions, allotments."""

WORDS = """
MONEY: !scholarship fund, !behavior bill, !bill of rights, !broke his, !broke her, !broke the, !broke down
MONEY: !broke out, !broke into, !broke up, !broke a, broke, wealthy, rich district, taxpayer*, referendum
MONEY: millage, bond issue, bottom line, bake sale, unfunded, underfund*, payroll, fund, grant ran out
MONEY: grant ended, expenditure*, outlay, penny, pennies, bill, invoice, per pupil, medicaid, reimbursement
MONEY: budget, budgets, budgetary, budgeted, funds, funded, funding, underfunded, money, cost, costs, costly
MONEY: expens*, afford*, dollars, financ*, fiscal*, salary, salaries, reimburs*, deficit, shortfall
MONEY: limited resources, resource constraints, too much money, cost effective, levy, tight year, budget cuts
MONEY: financial*, $, price, pay for, spend, spending, spent, economic*, !no cost, !at no cost, !public expense
MONEY: !public funds, !counting money, !money skills, !money management, !count money, !free of charge
MONEY: !budget goal, !fund raiser, !math budget, !time is spent, !cost is twelve, !time spent, !spend time
MONEY: !spends time, !spend the day, !spent the day, !spends the day, !spends most, !spend most, !spends his
MONEY: !spends her, !spend his, !spend her, !parents to pay for, !offered to pay for, !pay for it ourselves
MONEY: monetary, thousand*, million*, reallocat*, cutback*, cut backs, austerity, tighten our belts, grand
MONEY: pricey, !two million steps, !counts to one thousand, !thousands place, !a million times, !grand total
MONEY: unsustainable, sustainable
MATHS: worksheet*, accuracy, coins, math, mathematics, lesson*, curriculum unit, checkbook, independent living
MATHS: objective
ELIM: eliminat*, cut, cuts, cutting, lay off, laid off, layoffs, slash*, reduction in force, trim*, abolish*
ELIM: do away with, doing away with, got rid of, reduce, reducing, reduced
BODY: district, districts, board, school, schools, superintendent, county, state, campus, principal
BODY: county office, co op
FEE: an hour, per hour, aides make, pay rate for, agenda, meets on, trip, field trip, insurance, fee, fees
FEE: ticket, tickets, yearbook, proof of, fundraiser, lunch account, library, uniform, cafeteria account
PAYOFFER: offered to pay, pay ourselves, pay privately, we would pay
AIDEPOST: paraprofessional positions, aide positions, para positions, assistant positions
"""
RULES = """
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
    spend|spends|spending|spent ~2 too|so|enough much
    first ~3 to ~1 go|be ~1 cut
    enrollment ~3 drops|drop|down|declined|declining|decline
    jobs|positions|lines|posts ~3 cut|eliminated|lost|slashed
    low|poor|bad ~1 pay|wages|wage|salary|salaries
    raise ~3 rate|pay|wages|salary
    cap|quota|allotment ~8 AIDE|PARAS|staff
    cost|costs|runs|run ~4 thousand|district|school|too|year
"""
