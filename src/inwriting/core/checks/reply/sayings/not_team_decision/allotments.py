"""An amount settled beforehand decides: a pot of hours, a cap, a formula, a score, a contract the team must fit."""

WORDS = """
POT: allotment, allotments, allocation, allocations, allotted, allocated, quota, quotas, cap, caps, ceiling, ceilings
POT: pot, pool, bank of hours, hours bank, bucket, para budget, hours budget, staffing budget, available fte
POT: available staff, available staffing, available resources, resources available, available positions, slots
POT: existing allocations, hours available, available hours, what we were given, what we are given, numbers we
POT: staffing plan, staffing table, staffing chart, staffing grid, staffing ratio, staffing ratios, staffing guideline
POT: staffing guidelines, staffing formula, staffing model, master schedule
TEAMPAPER: iep, ieps, iep team, iep teams, teams, case manager, case managers, individual need, individual needs
TEAMPAPER: entitlement, what he needs, what she needs, what the child needs, child's needs, student's needs
TEAMPAPER: required more, needed more, needs more, individual student, individual students, this student, this child
FITS: fit, fits, within, inside, exceed, exceeds, exceeding, over, under, limited to, limits, limit, dictate, dictates
FITS: regardless, no matter, whatever, cannot, not, around, against, based on, according to, in mind, work with
FITS: written to, match, matches, only, determines, determine, drives, driven, relied, entitlement, stay
TOOL: formula, matrix, rubric, algorithm, index, point system, points, scoring tool, spreadsheet, computer, calculator
TOOL: worksheet, questionnaire, tally, tally sheet, scale, grid, chart, guideline, guidelines, tool, decision tree
HOLDLINE: hold the line, hold down, holding the line, keep the numbers, keep numbers, keep it down, keep aides down
HOLDLINE: cut back, cutting back, trim, trimming, reduce the number, reduce the numbers, bring down, bring the number
HOLDLINE: get the numbers down, get our numbers, get numbers down, wean, tighten, not to add, drop our
HOLDLINE: pull back, scale back, phase out, move away from, get away from, stop writing, stop adding, fewer, shave
BARGAINED: union contract, union agreement, labor agreement, negotiated agreement, bargaining agreement, teamsters
BARGAINED: collective agreement, master agreement, bargaining unit, union rules, union, cba, seniority rules
BARGAINED: classified contract, aides contract, para contract, paras contract
SEVERITYTALK: severity, severe, intensity
"""
RULES = """
    POT ~10 TEAMPAPER ~10 FITS / PROGRESS
    no|not|may|cannot ~3 exceed|exceeded|exceeds ~5 POT
    AIDE|hours|time|support ~4 assigned ~1 by|through ~4 TOOL
    under|below|fewer|less ~2 NUMERAL|20|22|24|18|40|60 ~1 points ~4 no|not|automatic / SEVERITYTALK
    ORGBODY|HIGHER|OFFICES|ADMIN|REMOTE|they ~2 told|asked|wants|want|pushing|pressure ~8 HOLDLINE ~6 AIDE|1:1s
    WEDO ~3 to ~2 HOLDLINE ~6 AIDE|1:1s
    under|per|by|because ~4 BARGAINED ~12 assignment|assigned|assign|assignments|rotate|right
"""
