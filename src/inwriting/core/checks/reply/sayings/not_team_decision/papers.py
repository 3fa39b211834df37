"""A paper decides: a form, a signature, a formula, a contract, the boxes of a program."""

WORDS = """
POINTS: point system, points, scored, scoring, score, scores, rubric, matrix, cut score, threshold, weighting
POINTS: formula
TEAMRIGHT: iep team, the team
RESERVED: reserved, sole discretion, discretion, management right*, managerial, prerogative, left to the, left up to
RESERVED: determined by the, set by the, controlled by, allocated by the, dictated by, not be set by, governed by
RESERVED: not subject to, solely by, exclusively by, assigned by the, at the direction of, falls to the, lies with
RESERVED: responsibility of the district, responsibility of the administration, right of the
ALLBUTNEED: allocation, allotment, staffing formula, master schedule, bell schedule, staffing plan
ALLBUTNEED: availability of a formula
FORMULABASE: based on, according to, depends on, determined by, comes from, decided by, calculated from, going by, by
FORMULABASE: per, tied to, driven by, set by, under, come out of
FORMULA: formula, staffing formula, allocation formula, matrix, rubric, point system, points, score, scores, scoring
FORMULA: algorithm, spreadsheet, index, calculator, worksheet score, tally sheet, cut score, threshold, quota, cap
FORMULA: caseload formula, model, staffing model, allocation model, grid, staffing ratio, weighting, needs index, cba
FORMULA: contract, union, union agreement, union contract, bargaining agreement, agreement, memorandum, mou, article
FORMULA: bargaining, collective bargaining, negotiated agreement, seniority, handbook, employee handbook, rule book
FORMULA: procedures manual, operations manual, master schedule, algorithm's, the tool, scoring tool, checklist score
SOFTWARE: computer, software, system, portal, dropdown, drop down, menu, screen, template, form, program, iep writer
SOFTWARE: easyiep, seis, frontline, powerschool, pull down, online iep, iep program, iep system, iep software
FIELDS: field, box, option, menu, dropdown, drop down, code, button, checkbox, check box, tab, entry
LOCKED: locked, greyed, grayed, disabled, blocked, removed, took, taken, turned off, hid, hidden, gone, deleted
LOCKED: dropped, not there, disappeared, no longer
"""
RULES = """
    needs|need|requires|require|takes|needing|wanted ~1 NUMBER|two|three|four|several signatures|initials|approvals|
        sign
    countersigned|countersignature|countersign
    have|has|had|need|needs|must ~1 to apply
    district|school|building|county ~1 limit|max|maximum|ceiling|cap ~2 is|of|NUMBER|4|5|6|NUMERAL
    score|scored ~2 of|was|is ~1 NUMERAL|18|19|22|24|16|17|21|23 END
    team ~2 not convened
    cap|limit|quota|ceiling ~1 of ~2 NUMBER|SIZE
    packet ~14 district|office|director|committee|panel|county
    iep|draft|request|packet|plan|proposal ~4 came|comes|come back ~3 cut|denied|without|different|from
    director|superintendent|principal|district|board|office ~4 number|list|count|quota ~8 paras|aides|positions|
        board
    approved|approval|vote|voted|signature|initials|sign|signed|okay|ok|consent ~3 by|of|
        from ~5 OFFICES / NOADMIN PARENTRULES
    OFFICES ~1 initials|signature|approval|disapproval|authorization|use / PARENTRULES
    approved denied ~6 OFFICES|initials|signature|by
    obtain|obtains|secure|get|gets ~2 approval|signature|permission|sign|authorization|consent ~4 OFFICES|ADMIN
    district|county|state|cooperative|selpa|corporation ~2 has|have|set|sets ~3 cap|limit|quota|ceiling
    cap|quota|ceiling on ~4 AIDE|1:1s / MONEY
    request|requests|flow|process ~2 form|packet|chart|procedure ~12 OFFICES|ADMIN|approved|denied|superintendent
    RESERVED ~6 OFFICES|ADMIN|district|employer|school|principal|administration|management / TEAMRIGHT
    assigned|assignment|assignments|number|hours|staffing|who ~10 RESERVED ~4 OFFICES|ADMIN|district|employer|
        school|principal|management / TEAMRIGHT
    POINTS ~4 decides|determines|dictates|drives|rules|controls|says
    contract|article|handbook|union|formula ~8 not ~3 iep|team
    swapped|switched|replaced|altered|rewritten ~4 after ~3 signatures|signed|meeting|signing|sign
    papers|paper|iep|form|forms|document|plan ~3 filled|typed|printed|completed|finished ~2 in|out|up|already|
        before|ahead
    rubric ~6 qualif|qualifies|determine|eligible|score|scores
    application ~8 qualifies|qualify|determine|approved|eligible
    approval|approved|approve|authorization|authorize|authorized|permission|sign ~4 by|from|of|through|at|
        off ~8 ADMIN|application|committee|panel|principal|board|office|someone|district
    application|packet ~6 AIDE|approval|committee|services|form
    para|aide|assistant ~2 request ~1 process|form|committee|packet
    signature|signatures|initials ~8 ADMIN|OFFICES|HIGHER / PARENTRULES
    fill|filled|complete|submit|attach|turn ~4 form|packet|worksheet|justification|application ~10 wait|hear|
        returned|notified|decided
    form|checklist|packet|worksheet|application ~10 back from|gets back|comes back|main office|downtown|on somebody|
        on someone
    requests|request|forms|packets ~2 lacking|without|missing ~3 ORGBODY|LEAVE|endorsement ~6 returned|denied|
        rejected|considered
    ALLBUTNEED ~8 determined|dictated|drove|decided|controlled
    whatever ~3 district|office|they|central|county|downtown|contract|formula|principal ~2 sends|gives|allots|says|
        decides|wants|assigns|END
    paperwork|form|forms|packet|application|request ~8 sent|send|submitted|filled|goes ~3 in|off|up|
        downtown ~6 AIDE|1:1
    FORMULABASE ~2 FORMULA ~6 he|she|child|student|team ~4 not
    RULING ~3 by|from|of|with|through|at ~3 HIGHER|OFFICES|ORDER|
        FORMULA / GRANTEDIT NOADMIN PARENTRULES PUBLICBODY COMMITTEEIS
    HIGHER|OFFICES|ADMIN ~3 LEAVE ~3 LEAVEDUE / PARENTRULES
    LEAVEDUE ~4 LEAVE ~3 of|from|by|at ~4 HIGHER|OFFICES|ADMIN / PARENTRULES
    LEAVE ~3 of|from|by|at ~3 HIGHER|OFFICES|ADMIN ~12 AIDE|1:1|hours|position|before|
        assistant / PARENTRULES GRANTEDIT
    START LEAVE ~2 req|reqd|required|needed|pending
    not|no ~5 without|until|unless ~5 HIGHER|OFFICES|ADMIN|prior ~3 LEAVE / PARENTRULES
    without ~1 prior|written|advance|district LEAVE ~4 from|of|by|END
    form|packet|paperwork|application|request|it ~4 goes|went|disappears|vanishes|disappeared|
        vanished ~3 black hole|into|void
    not ~3 accept|take|look|process|read|review ~2 packet|packets|application|applications
    FORMULA ~4 DRIVES ~8 who|whether|hours|assignment|staffing|assignments / MONEY PROGRESS
    because ~2 of ~2 union|contract|agreement|cba|article
    fewer|less|under|below|short|reach|reaches|yields ~5 points ~8 team|may|shall
    points ~4 to ~2 qualify|get|earn|receive|request
    not ~2 exceed|exceeded ~3 model|allocation|cap|formula|allotment|limit
    SOFTWARE ~4 not ~1 let|allow|accept|permit|give|offer|have|save|take ~6 AIDE|me|us|it|that|box|option
    LOCKED ~4 FIELDS ~6 software|system|form|iep|computer|template
    FIELDS ~4 locked|greyed|grayed|disabled
    locked ~2 FIELDS
    answer|word|opinion|vote|signature|yes ~2 that|which|one ~2 counts|count|counted|matters|mattered
"""
