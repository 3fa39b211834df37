"""Medical only: aides are for bodily or health needs, or a doctor has to order one."""

WORDS = """
MEDOTHER: epipen training, medication form, mental health, first aid
MED: !physical education, !physical therapy, !physical therapist, !physical aggression, !physical activity
MED: physical need*, physical support, physical disabilities, physical, hearing impaired, blind, deaf
MED: potty trained, potty, bathroom help, nonverbal and, medical*, medically, doctor*, physician*, health, nurs*
MED: diagnos*, seizure*, feeding tube*, tube, tubes, trach*, diabet*, wheelchair*, toilet*, diaper*, feeding
MED: personal care, physical disab*, physically, prescri*, insulin, epilep*, oxygen, ventilator, catheter*
MED: suction*, self care, lifting, health plan*, allerg*, mobility, fragile, !medical leave, !medical form
MED: !medical appointment*, !medical decisions, !health class, !nursing home, !health teacher, !mental health
ONLY: only, unless, strictly, solely, reserved, limited to, must, without, not, no, criteria, restricted to
ONLY: exclusively, just for, except for, have to have, has to have, need a, require*, only if, when, meant for
ONLY: for those, intended for, purely
DOCNOTE: doctor's note, order, note, script, letter, diagnosis, documentation, prescription, statement, referral
DOCNOTE: recommendation, orders, paperwork, form
ORDERER: doctor, doctors, physician, physicians, medical, pediatrician, neurologist, health care
TEACHONLY: only teacher
"""
RULES = """
    KIDS|those|ones ~6 not ~1 walk|talk|breathe|swallow|eat
    nurse ~3 decides|determines|approves|says ~6 AIDE
    based ~2 on ~2 health|medical
    feed|feeds|toilet|toilets|dress|dresses ~4 himself|herself|themselves
    prescribed|ordered|certified|recommended ~2 by ~3 ORDERER
    letter|note|order|orders|statement|prescription ~3 from ~3 ORDERER
    documented|diagnosed ~1 medical|health ~1 condition|need
    KIDS|ones ~2 who ~3 get|have|receive|qualify ~3 AIDE ~3 are|have ~6 MED
    AIDE ~3 is|are ~2 for ~6 with|who ~6 MED
    not|no ~3 have ~3 any|one ~2 of ~2 those|these
    ORDERER ~3 say|says|order|sign|recommend|certify|write|prescribe ~10 AIDE|need|needs|necessary
    AIDE|PARAS ~6 for ~3 KIDS ~4 with ~6 MED
    must|has|have|need|needs|requires ~4 MED ~12 AIDE / MEDOTHER
    AIDE ~6 where|when|if ~6 requires|require|need|needs|has|have ~4 MED
    not ~2 medically
    medical ~2 condition|need|necessity|reason|documentation|model ~12 AIDE|required
    situations|reasons|criteria|cases|circumstances|conditions ~6 AIDE ~8 MED
    does|do|is ~2 he|she|your|child ~3 have ~3 medical|nursing|health ~1 plan|diagnosis|condition|need
    AIDE ~6 MED ~4 MED ~4 MED
    nothing ~3 medical|medically|physically
    not ~4 wheelchair|ventilator|tube|seizures|diabetic
    AIDE ~8 ONLY ~10 MED / MEDOTHER
    ONLY ~8 AIDE ~10 MED / MEDOTHER
    only|unless|strictly|solely|reserved|just|exclusively ~10 MED / MEDOTHER TEACHONLY
    MED ~8 only|reason|unless ~8 AIDE / MEDOTHER
    not medically|physically
    NOT ~4 medical|health|physical|medically ~3 need|needs|condition|issue|diagnosis|reason|necessity|problem|
        disability|concern|necessary|fragile|concerns|issues
    AIDE ~3 is|are ~3 for|assigned|given ~6 MED
    need|require|requires|must|without|unless|bring|needs|require|provide|get|submit|obtain|
        have ~4 ORDERER ~3 DOCNOTE
    ORDERER ~2 DOCNOTE ~6 before|first|required|needed|necessary
    AIDE ~5 medical|health ~2 issue|issues|reason|reasons|need|needs|condition|conditions|decision|service
    medical|health ~2 model|criteria|necessity|criterion
    KIDS|students|children|those ~2 who ~6 MED ~6 get|receive|have ~3 AIDE
    criteria|qualify|eligible|requirement ~8 MED / MEDOTHER
    physically ~2 able|capable|fine|independent
"""
