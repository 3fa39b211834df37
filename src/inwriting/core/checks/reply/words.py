"""The people and deeds that many sayings speak of: aides, staff, teachers, offices, children, yes and no."""

WORDS = """
AIDE: aide, aides, para, paras, paraprofessional*, paraeducator*, para educator*, para professional*, parapro*
AIDE: assistant, assistants, !assistant principal, !assistant superintendent, !assistant director, attendant*
AIDE: helper, helpers, shadow, intervener*, one on one, one to one, 1:1, 1 on 1, 1 to 1, one on ones
AIDE: one to ones, 1:1s, individual support, individualized support, !one on one instruction
AIDE: !one to one instruction, !one on one tutoring, !1:1 instruction, adult support, adult assistance
AIDE: adult help, additional adult*, extra adult*, dedicated adult, constant adult, an adult, adults
AIDE: hovering adult*, additional support, additional assistance, extra support, extra help, extra adult support
AIDE: grown up, individual assistance, sci assistance, scia, scias, support assistant*, support person
AIDE: support staff, adult supervision, personal aide*, classroom support, someone with him, someone with her
AIDE: person of his own, person of her own, adult with your, adult at his side, adult at her side, tsa, iea, bsp
AIDE: interventionist*, nurse, lsa, ea, instructional aide*, tas, rbt, behavior tech, behavior technician
AIDE: set of hands, pca, personal care assistant, ed tech, extra person, personal assistant, shadow aide
AIDE: extra hands, another person, extra body, human support, adult assistant
AIDE: ta, ia, ias, isa, isas, epa, sna, eas, lsas, rbts, pcas, ed techs, edtech, esp, esps, grownup, grown ups
AIDE: grownups, skills trainer*, paraprofesional*, parapros, teacher's aide*, floater*, second adult, third adult
AIDE: bus monitor*, a person, a body, somebody with him, somebody with her, adult next to, adult beside
AIDE: someone beside
PARAS: aides, paras, paraprofessionals, paraeducators, assistants, attendants, helpers, one on ones, one to ones
AIDE: adult proximity, adult presence, shadows, shadow aides, shadow teacher*, monitor resigned, monitor quit
AIDE: monitor is out, monitor left
PARAS: shadows, individual aides, 1:1s, educational assistants
NOT: not, never, no, cannot, no longer, neither, unable, refuse, refuses, refused, nor
NUMBER: one, two, three, four, five, six, seven, eight, ten, 1, 2, 3, 4, 5, 6, 7, 8, 10, several, both
NUMBER: nine, eleven, twelve, dozen, 9, 11, 12, 13, 14, 15, plenty of, enough
KIDS: kinders, stu, stus, stdts, sts, scholars, keiki, learners, kiddo, tots, littles
KIDS: pupils, pupil, youngsters, kiddos, grader, kids, children, students, classmates, boys, girls, graders
KIDS: child, peers, kindergartners, kindergarteners, preschoolers, teenagers, toddlers, freshmen, year olds
TEACHER: teacher, teachers, co teacher, co teachers, ms, mrs, mr, counselor, case manager, faculty
ADMIN: student services, pupil services, exceptional children, executive director, regional specialist
ADMIN: sped office, special ed office, ese office, ese department, special ed department, county level
ADMIN: co op supervisor, compliance office*, attorney*, lawyers, legal, department head, top
ADMIN: district specialist, district rep*, lea rep*, lea supervisor, district team, district committee
ADMIN: director*, administrat*, admin, superintendent*, central office, district office, downtown, supervisor*
ADMIN: coordinator*, school board, the board, higher up*, higher ups, anyone higher, boss, bosses
ADMIN: business office, finance director, main office, panel, upper management, review team, legal department
ADMIN: headquarters, human resources, central administration, district administrator*, district level
ADMIN: sped department, special education department, special services, head of special, county office, cabinet
ADMIN: chief, those in charge, program specialist, area office, regional office, !administrative
ADMIN: !administration of, !school administrator present, !district wide, !special education director letter
DENY: not be providing, told me no, told us no, told him no, told her no, not providing, not be adding
DENY: disappeared, vanished, not be assigned, not be given, not be getting, not be continu*, not continue
DENY: rejection, not fund, nope, shut down, shot down, not be written, not write, not put, not willing, unwilling, deny
DENY: denied, denies, denial, declin*, refuse, refuses, refused, refusing, refusal, rejected, rejects
DENY: turned down, disapprov*, said no, says no, say no, not approved, not agree, did not agree, does not agree
DENY: not granted, not provide, not be provided, not be able to provide, not support the request, not warranted
DENY: not necessary, not needed, not required, not recommend*, not qualify, not eligible, not happening
DENY: not happen, not going to, not add, not adding, not justified, not an option, told no, not receive, not get
DENY: not consider, not be considered, not appropriate
SUPPOSED: whenever he is not, whenever she is not, when not needed, whether, if the team, if they, if your, if a
SUPPOSED: if the school, if the district, when a school, when schools
SUPPOSED: if you are, if you get, in case, should the
CHILDBLAMED: discipline, lazy, choice, choosing, chooses, attention, spoiled, motivation, motivated, manipulat*
CHILDBLAMED: parenting
CHILDBLAMED: boundaries, consequences, bored, control it, controls it, stubborn, willful, defiant, behave, attitude
EITHER: approval or denial, approval denial, approve or deny, approved or denied, approved denied, grant or deny
EITHER: approve deny, granted or denied, accept or reject, approves or denies, denied approved
REMOVE: reduced, reducing, cut, cutting, removed, removing, remove, discontinu*, eliminated, taken away
REMOVE: took away, taking away, dropped, ended, stopped, faded, pulled, decreased, shortened, lost
ASKED: asked, requested, request*, wanted, applied
MEASURED: full, full day, full time, all day, half, half day, lunch only, lunch and recess, hour, hours
MEASURED: minutes, minute, min, hrs, every day, whole day, 0, 5, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 100
MEASURED: 120, 150, 180, 240, 300, 360, 390, 400, 420, 1, 2, 3, 4, 6, 7, 8, 10, 12, 6.5, 7.5, 33.5, 32.5
MEASURED: 27.5, 35, 1.5, 2.5, 3.5, one, two, three, four, five, six, seven, thirty, twenty, fifteen, forty
MEASURED: sixty, ninety, ten
NUMERAL: 0, 5, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 100, 120, 150, 180, 240, 300, 360, 390, 400, 420, 1
NUMERAL: 2, 3, 4, 6, 7, 8, 10, 12, 6.5, 7.5, 33.5, 32.5, 27.5, 35, 1.5, 2.5, 3.5, one, two, three, four
NUMERAL: five, six, seven, thirty, twenty, fifteen, forty, sixty, ninety, ten, full time, full day, all day
NUMERAL: half
GOT: came home with, came back with, came back, says, got, received, gave, offered, given, approved, wrote, ended up
AGREE: continue to provide, will continue, agreed to add, agreed to provide, agreed to give, agrees to provide
AGREE: agree to provide, agrees to add, approved the, approved a, approved your, approved his, approved her
AGREE: has been approved, was approved, will be assigned, will receive, will be provided, will have a, has hired
AGREE: hired a, will start, starting monday, happy to, pleased to, granted, agreed that he needs
AGREE: agreed that she needs, will provide a, will add
"""
