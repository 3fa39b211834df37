"""Who stands above the team, and who sits in it."""

WORDS = """
TEAM: team, committee, everyone, everybody, teachers, we all, teacher, psychologist, iep team, ard committee, arc
OFFICES: special education office, sped office, special ed office, ese office, program office, area director
OFFICES: scp panel, finance office, business office, district office, central office, county, downtown, headquarters
OFFICES: cabinet, superintendent, assistant superintendent, director, supervisor, coordinator, administration
OFFICES: sp ed dir, sped dir, dir, spec ed dir, supt, asst supt, asst superintendent, area supervisor, co op
OFFICES: co op board, cooperative, boces, intermediate unit, esc, service center, regional office, region office
OFFICES: network, headmaster, head of school, ceo, corporation, employer, union, contract, legal counsel, counsel
OFFICES: attorney, law firm, risk management, central, central admin, ddo, cse chair, chairperson, diocese
OFFICES: charter board, management company, contractor, staffing office, payroll, comptroller, treasurer, cfo, deputy
OFFICES: trustees, allocation committee, review committee, placement committee, staffing committee
OFFICES: district committee, support committee, screening committee, oversight committee, central committee
OFFICES: services committee, assistance committee, needs committee, funding committee, circumstances committee
OFFICES: intensive committee, individual committee, paraprofessional committee, support panel, needs panel
OFFICES: para committee, staffing panel, approval committee, aide committee, resource committee, special committee
OFFICES: a committee, another committee, this committee meets, board of education, governing board, autism specialist
OFFICES: executive cabinet, administrator, administrators, school board, board, panel, review team, county team
OFFICES: district team, special ed, special education department, student services, pupil services, program manager
OFFICES: program specialist, upstairs, principal, vp, assistant principal, chief, lea rep, lea, someone above
OFFICES: people above, the office, special services, exceptional student, ese, sped department, selpa, area office
OFFICES: hr, !ard committee, !iep committee, !arc committee, !conference committee, !admissions committee
DECIDER: director, supervisor, coordinator, superintendent, principal, administrator, admin, board, co op, downtown
DECIDER: district, district office, central office, county, cabinet, headmaster, corporation, employer, dr
DECIDER: head of school, regional office, legal, attorney, union, contract, hr, lea rep, boss, vp, ap, asst principal
DECIDER: chair, chairperson, specialist, consultant, psychologist, selpa, cooperative, boces, network
DECIDER: program manager, sp ed dir, sped director, ese, supt, district's attorney, district lawyer, service center
DECIDER: state, committee, assistant superintendent, area coordinator, facilitator, department, office, upstairs
DECIDER: team lead, dean
HIGHER: iu, esd, boces, coop, co ops, agency that employs, chair, facilitator, treasurer, leadership, behaviorist
HIGHER: bcba, home office, head office, corporate, corporate office, management, management company, upper management
HIGHER: cfo, coo, business manager, finance, accounting, purchasing, registrar, scheduler, general counsel, counsel
HIGHER: staffing agency, staffing company, placement office, vendor, insurer, independence team, inclusion team
HIGHER: autism team, scia team, itinerant team, specialty team, review board, resource allocation, allocation office
HIGHER: site administrator, school administrator, site admin, sped admin, vice principal, associate principal
HIGHER: assistant head, head of lower school, division, division office, zone office, cluster office
HIGHER: community office, inclusion specialist, inclusion facilitator, inclusion coordinator, autism consultant
HIGHER: behavior consultant, special programs, office of special, office of exceptional, office of student
HIGHER: placement specialist*, staffing specialist*, allocation specialist*, placement coordinator, cmo, medicaid office
HIGHER: human resources, personnel office, personnel department, area supervisor, executive, commissioner
HIGHER: department chair, higher level, higher authority, higher up, higher ups, the powers, people upstairs, the top
HIGHER: the bosses, somebody in an office, someone in an office, another office, another building, that office
HIGHER: their office, allocation model, staffing model, staffing plan, master schedule, board policy, central
HIGHER: central staff, special education administration, sp ed administrator, special education administrator
HIGHER: lea administrator, district administrator, district staff, district people, cluster supervisor
HIGHER: regional director, county coordinator, lead teacher, sped lead, program lead, district lead, dept head
HIGHER: sped chair, state office, outside evaluator, district evaluator, district observer, observer, evaluator
HIGHER: intake office, deputy, supt, receiving school, sending district, home district, district of residence
HIGHER: charter network, network office, sped coordinator, area manager, regional manager, executive director
HIGHER: assistant superintendent, dss, daa, dese, district psychologist, lead psychologist, head of schools, owner
HIGHER: founder, ceo, director, spec ed admin, district office, superintendent's office, principal's office
HIGHER: front office, legal office, legal team, assistance team, support services, allocations, human capital
HIGHER: talent office, operations, chief of staff, cluster leader, area leader, regional leader, program leader
HIGHER: region leader, district leader, leadership team, exec, exec dir, exec director, itinerant, budget office
HIGHER: aea, esu, cesa, resa, iu, interlocal, collaborative, supervisory union, sau, ec director, ec department
HIGHER: ese director, area education agency, service unit, program administrator, business administrator, insurance
HIGHER: chief academic officer, principal supervisor, case conference coordinator, district liaison, nurse consultant
HIGHER: admin rep, placement team, lead agency, school committee, office of finance, council, board of directors
HIGHER: trustees, governing body
OTHERTEAM: resource committee, resource team, allocation team, allocations team, regional support team, regional team
OTHERTEAM: district team, support committee, one on one committee, aide committee, para committee, review committee
OTHERTEAM: district level team, district autism team, autism team, services committee, staffing committee
OTHERTEAM: intensive team, needs committee, panel, review panel, review board, review team, a committee
OTHERTEAM: allocations committee, screening team, screening committee, central committee, administrative team
OTHERTEAM: administrative committee, leadership team, cabinet, another team, another committee, different committee
OTHERTEAM: board of
REMOTE: downtown, co op, cooperative, iu, county, staffing agency, agency that employs, contract agency, contractor
REMOTE: network, headquarters, corporate, central office, central, main office, regional office, boces, esd, union
REMOTE: board, insurance, service center, company, home office, legal, hr, human resources, powers that be
REMOTE: somebody upstairs, people upstairs, the top
ORGBODY: district, county, principal, school board, administration, management, building, lea, division, office
ORGBODY: state, campus, department, corporation, school, central, sped, special ed, director, superintendent, board
ORGBODY: supervisor
AWAY: county, district, department, district level, office, downtown, central, upstairs, student services
AWAY: headquarters, main office, another department, cooperative, agency, administration, central office
ORGKIND: school, district, administrative, administrator, admin, management, managerial, personnel, staffing
ORGKIND: building, operational, principal, superintendent, hr, campus, county, board, central office, central
ORGKIND: director, employer, business office, executive, downtown, lea, dept, department, office, leadership
THETEAM: team, teams, tm, tms, iep team, iep teams, committee, cse, ard, arc, ieps, iep, case manager, case managers
THETEAM: school team, site team, building team, nobody here, anyone here, none of us, teacher, teachers, pet, cst
THETEAM: ppt, site, site staff, school staff, anybody here, no iep team, nobody at this table, nobody in this room
THETEAM: us, cct
STAFFWHO: staff, teachers, teacher, we, i, us, me, case managers, case manager, therapists, therapist, psychologists
STAFFWHO: psychologist, aides, para, paras, employees, everyone, slps, ots, ot, slp, providers, them, team, teams
STAFFWHO: she, he, everybody, evaluators, counselors, you
"""
