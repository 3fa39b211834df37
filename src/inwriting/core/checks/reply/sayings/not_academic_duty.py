"""Not academic, told of what schools are for: teaching only, no tie to instruction, a matter for a doctor or the home."""

WORDS = """
BODYNEED: social, sensory, behavioral, emotional, safety, supervision, toileting, feeding, eating, bathroom, hygiene
BODYNEED: wiping, wandering, friends, friendships, friendship, recess, lunch, gym, music, art, specials, field trip
BODYNEED: field trips, bus, anxiety, medical, self care, shoes, coats, dressing, mobility, motor, diagnosis
BODYNEED: medication, playground, cafeteria, hallway, hallways, arrival, dismissal, dance, sports, clubs, play
BODYNEED: stress, running off, eloping, elopement, behavior, behaviors, meltdowns, speech, diapers, diapering
BODYNEED: changing, nose, spoon, wheelchair, stairs, health, physical, unstructured, adhd, autism, happiness
BODYNEED: self esteem, fear, fears, peer, sleep, teasing, bullying, crying, tears, worry, worries, non academic
BODYNEED: nonacademic, assemblies, p.e, pe, extracurricular, before school, outbursts, accidents, potty, handwashing
BODYNEED: picky
ACADWORD: academic, academics, acad, educational, educationally, academically, instruction, instructional, learning
ACADWORD: education, curriculum, schoolwork, classwork, grades, curricular, lessons, core content, core, content
ACADWORD: achievement, teaching, reading and math, the classroom work, class performance, academic performance
ACADWORD: academic functioning, !learning disab*, !general education, !special education, !regular education
ACADWORD: !instruction i got, !education placement*
CLASSBOUND: academics, work, classwork, reading, math, grade level, keep up, schoolwork, learning, read, lessons
ACADNEED: need, needs, deficit, deficits, impact, goal, goals, minutes, reason, basis, effect, effects, necessity
ACADNEED: concern, concerns, relevance, component, purpose, issue, problem, justification, link, tie, connection
ACADNEED: one, thing, matter, evidence, task, tasks, support, benefit, service, grounds, area, areas, domain
ACADNEED: question, rationale, ones, based
UNTIED: unrelated, nothing to do, not related, not tied, not linked, not connected, no connection, no link
UNTIED: no bearing, separate, not speak to, no relation, not impact, not affect, no effect, outside of, apart from
UNTIED: not bear on, not relate, aside, no relationship, not a matter of, not about, not show, not interfere
UNTIED: not involve, not rise to
TIED: tied, linked, link, related, connected, connection, relate, relates, tie, nexus, aligned, attached, based
TIED: speak, support, connect, justify, justified
ONLYFOR: only, limited, strictly, solely, exclusively, purely, reserved, restricted, just, confined
NOTDUTY: raise, babysit, therapy, feed, feeding, wipe, wiping, diapers, friends, friendships, happiness, parenting
NOTDUTY: socialize, happy, lunch, nurse, nursing, social life, counseling, medical, social, supervise, toilet
NOTDUTY: toileting, entertain, babysitters, therapists, caretakers, caregivers, daycare, hospital, clinic
NOTDUTY: play dates, bathroom, playing, shoes
DOCTOR: medical, doctor, doctors, physician, clinical, clinic, diagnosis, pediatrician, neurologist, prescription
DOCTOR: dr, hospital, md, psychiatrist, outside evaluation, outside evaluator, therapist, psychologist, prescribed
DOCTOR: medically, outside provider
NOLEARNDIS: sld, learning disability, learning disabilities, specific learning, learning disabled, learning problem
NOLEARNDIS: reading problem, learning issue, learning issues, learning disorder, academic disability
NOLEARNDIS: learning difficulty
SPEECHONLY: speech only, only has speech, just has speech, only for speech, only a speech, just speech, speech iep
SPEECHONLY: speech student, qualifies for speech, only speech, articulation only, on consult, a speech kid
SPEECHONLY: only gets speech
FAMILYMATTER: family matter, family issue, parenting, for the family, for the parents, home matter, home issue
FAMILYMATTER: private matter, family job, something for her therapist, something for his therapist, for a therapist
FAMILYMATTER: for her doctor, for his doctor, for the doctor, clinical matter, outside counseling, outside counselor
FAMILYMATTER: medical matter
FAMILYMATTER: family responsibility, parent job, parents job, parent responsibility, mom job, a home thing
FAMILYMATTER: a parenting, therapist office, for counseling
FAMILYBAIT: thinks, shame, we need, parenting class
TRAINEDTO: trained, liability, license, licensed, contract, allowed
MEDONLYBAIT: toileting only, nothing for learning, physical needs, medical needs do, health issues
MEDONLYBAIT: not for academics, health and safety, physical and medical, bathroom and health, medical aides
MEDONLYBAIT: only medical, not instruction
CORETALK: core, instructional, instruction, academic, academics, content, curriculum, learning, reading, math
"""
RULES = """
    AIDE ~4 for|to|with ~5 not|trouble|behind|struggling|failing|struggle ~5 CLASSBOUND / MEDONLYBAIT
    has|have|must|needs|need ~2 be|show|have ~3 ACADWORD ~1 ACADNEED / MEDONLYBAIT
    not ~1 in|within|part ~3 standards|curriculum|educational|academic
    BODYNEED|cafeteria|shoes ~3 not ~2 class|classroom|core|lesson|subject|learning
    list|how|which|what ~8 academic|educational|learning|instructional ~3 goal|goals|outcomes|outcome|standard|
        standards
    educational|academic|learning ~1 impact|effect ~2 n|no|none|na
    AIDE|PARAS|we|staff|i ~2 not ~1 do|cover|staff|supervise ~1 BODYNEED / MEDONLYBAIT TRAINEDTO
    BODYNEED|activities ~4 is|are|were not ~1 covered|included|addressed|supported|considered|served
    not ~2 iep|school|education|sped ~1 issue|matter|thing|problem|concern|question / team
    special ~1 education|ed ~1 is|addresses|covers|serves|exists ~3 ACADWORD
    BODYNEED|training|trained|manners ~4 is|are ~3 parents|parent|parent's|parents'|home|family|mom
    no|not|without|lack|zero|any|non|lacks|lacking ~4 ACADWORD ~2 ACADNEED / MEDONLYBAIT
    ACADWORD ~2 ACADNEED ~8 not|none|no|na|zero|absent ~3 established|shown|found|demonstrated|identified|
        documented|met|noted|apparent|listed|attached|applies|END / MEDONLYBAIT
    indicate|identify|describe|state|document|explain|what|which|show ~3 ACADWORD ~2 ACADNEED|help ~8 adult|AIDE|
        address|request
    BODYNEED ~8 not|nonacademic ~4 ACADWORD|taught / MEDONLYBAIT
    that|this|those|it is|are ~1 for ~1 home|parents|families|family|mom / AIDE iep
    BODYNEED ~8 UNTIED ~5 ACADWORD / MEDONLYBAIT
    UNTIED ~5 ACADWORD / MEDONLYBAIT
    not ~2 showing|show|seen|affect|affecting|carry|spill|bleed ~5 schoolwork|work|grades|learning|academics|class|
        classroom|here
    must|should|need|needs|has|have ~3 TIED ~5 ACADWORD
    what|which|no ~3 goal|goals|academics|academic ~6 would|AIDE|need|needs|help ~5 AIDE|adult|work|working|address|
        do
    no|without ~2 goal|goals ~5 AIDE|adult|attached|applies|person
    AIDE|PARAS|support|adult|aides|assistance|ieps|iep are|is|exist|exists ~2 for|about ~2 ACADWORD / MEDONLYBAIT
    AIDE|PARAS|support|adult|assistance|iep|ieps|paraprofessional ~6 ONLYFOR ~4 CORETALK / MEDONLYBAIT
    AIDE|PARAS|support|adult|role|assistance|assigned ~8 CORETALK ~3 only|solely|exclusively / MEDONLYBAIT
    we|i do ~1 not ~1 do ~2 NOTDUTY
    here|school|exist|hired to ~1 teach|educate
    not ~1 part of ~2 curriculum|instruction|education|standards
    non|not ~1 instructional|academic ~2 time|setting|period|minutes|area|need|needs|hours
    DOCTOR ~10 not ~5 ACADWORD|educational / MEDONLYBAIT
    medical ~4 not ~3 educational|academic|school
    educationally|academically ~5 not|no|fine|sound|able|strong|okay|well
    no|not ~4 NOLEARNDIS
    SPEECHONLY ~4 not|no|REFUSAL|END
    FAMILYMATTER / FAMILYBAIT
    not ~2 learning|school|academic|education ~1 thing|problem|issue|matter|concern|need
"""
