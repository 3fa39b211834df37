"""A paper decides: a form, a signature, a formula, a contract, the boxes of a program."""

WORDS = """
TEAMRIGHT: iep team, the team
RESERVED: reserved, sole discretion, discretion, management right*, managerial, prerogative, left to the, left up to
RESERVED: determined by the, set by the, controlled by, allocated by the, dictated by, not be set by, governed by
RESERVED: not subject to, solely by, exclusively by, assigned by the, at the direction of, falls to the, lies with
RESERVED: responsibility of the district, responsibility of the administration, right of the
FORMULA: formula, staffing formula, allocation formula, matrix, rubric, point system, points, score, scores, scoring
FORMULA: algorithm, spreadsheet, index, calculator, worksheet score, tally sheet, cut score, threshold, quota, cap
FORMULA: caseload formula, model, staffing model, allocation model, grid, staffing ratio, weighting, needs index, cba
FORMULA: contract, union, union agreement, union contract, bargaining agreement, agreement, memorandum, mou, article
FORMULA: bargaining, collective bargaining, negotiated agreement, seniority, handbook, employee handbook, rule book
FORMULA: procedures manual, operations manual, master schedule, algorithm's, the tool, scoring tool, checklist score
SOFTWARE: computer, software, system, portal, dropdown, drop down, menu, screen, template, form, program, iep writer
SOFTWARE: easyiep, seis, frontline, powerschool, pull down, online iep, iep program, iep system, iep software
"""
RULES = """
    cap|limit|quota|ceiling ~1 of ~2 NUMBER|SIZE
    packet ~14 district|office|director|committee|panel|county
    approved|approval|vote|voted|signature|initials|sign|signed|okay|ok|consent ~3 by|of|
        from ~5 OFFICES / NOADMIN PARENTRULES
    OFFICES ~1 initials|signature|approval|disapproval|authorization|use / PARENTRULES
    cap|quota|ceiling on ~4 AIDE|1:1s / MONEY
    RESERVED ~6 OFFICES|ADMIN|district|employer|school|principal|administration|management / TEAMRIGHT
    assigned|assignment|assignments|number|hours|staffing|who ~10 RESERVED ~4 OFFICES|ADMIN|district|employer|
        school|principal|management / TEAMRIGHT
    contract|article|handbook|union|formula ~8 not ~3 iep|team
    approval|approved|approve|authorization|authorize|authorized|permission|sign ~4 by|from|of|through|at|
        off ~8 ADMIN|application|committee|panel|principal|board|office|someone|district
    application|packet ~6 AIDE|approval|committee|services|form
    signature|signatures|initials ~8 ADMIN|OFFICES|HIGHER / PARENTRULES
    RULING ~3 by|from|of|with|through|at ~3 HIGHER|OFFICES|ORDER|
        FORMULA / GRANTEDIT NOADMIN PARENTRULES PUBLICBODY COMMITTEEIS
    HIGHER|OFFICES|ADMIN ~3 LEAVE ~3 LEAVEDUE / PARENTRULES
    LEAVEDUE ~4 LEAVE ~3 of|from|by|at ~4 HIGHER|OFFICES|ADMIN / PARENTRULES
    not|no ~5 without|until|unless ~5 HIGHER|OFFICES|ADMIN|prior ~3 LEAVE / PARENTRULES
    without ~1 prior|written|advance|district LEAVE ~4 from|of|by|END
    FORMULA ~4 DRIVES ~8 who|whether|hours|assignment|staffing|assignments / MONEY PROGRESS
    SOFTWARE ~4 not ~1 let|allow|accept|permit|give|offer|have|save|take ~6 AIDE|me|us|it|that|box|option
"""
