"""Medical only: aides are for bodily or health needs, or a doctor has to order one."""

WORDS = """
DOCNOTE: signature, sign off, certification, authorization, say so, word, doctor's note, order, note, script, letter
DOCNOTE: diagnosis, documentation, prescription, statement, referral, recommendation, orders, paperwork, form
CARE: epipen, epipens, epi pen, injections, injection, catheters, suction, respiratory, allergic reactions
CARE: diapering, diapers changed, tube feeds, bathrooming, bathing, catheterization, medication
CARE: activities of daily living, daily living, adls, suctioning, toilet*, diaper*, feeding, tube feeding
CARE: feeding tube*, g tube, suction*, seizure*, catheter*, lifting, mobility, transfers, wheelchair*, positioning
CARE: insulin, hygiene, health, nursing, medical needs, oxygen, trach*, diabet*, potty, diapers, personal care
CARE: self care, bathroom, dressing, physical needs, physical care, ventilator*
MEDOTHER: delegat*, give medication, give meds, administer*, medications, epipen training, medication form
MEDOTHER: mental health, first aid
MED: physical need*, physical support, physical disabilit*, physical, hearing impaired, blind, deaf, potty trained
MED: potty, bathroom help, nonverbal and, medical*, medically, doctor*, physician*, health, nurs*, diagnos*, seizure*
MED: feeding tube*, tube, tubes, trach*, diabet*, wheelchair*, toilet*, diaper*, feeding, g tube, personal care
MED: physical disab*, physically, prescri*, insulin, epilep*, oxygen, ventilator*, catheter*, hygiene, suction*
MED: self care, lifting, health plan*, allerg*, mobility, fragile, transfers, bodily, positioning, incontinen*
MED: changing, bathroom, dressing, self help, adl, adls, activities of daily living, choking, iv, walker, gait
MED: ambulat*, breathing, vision, hearing, tracheostomy, cath, orthopedic, lifts, eating, !physical education
MED: !physical therapy, !physical therapist, !physical aggression, !physical activity, !medical leave, !medical form
MED: !medical appointment*, !medical decisions, !health class, !nursing home, !health teacher, !mental health
MED: !transfer student, !physical harm, !changing the, !changing his, !changing her, !behavioral health
MED: !health insurance, !physical restraint, !physical prompt*, !hearing officer, !due process hearing
MED: !hearing decision, !at hearing, !the hearing, !physical safety, !physically aggressive, !health records
MED: !a hearing
ONLY: only, unless, strictly, solely, reserved, limited to, must, without, not, no, criteria, restricted to
ONLY: exclusively, just for, except for, have to have, has to have, need a, require*, only if, when, meant for
ONLY: for those, intended for, purely
ORDERER: psychiatrist, psychiatrist's, doctor's, physician's, pediatrician's, doctor, doctors, physician, physicians
ORDERER: medical, pediatrician, neurologist, health care, nurse, md
FRAGILE: fragile, fragility, medical need, medical necessity, health condition, medical condition, health need
FRAGILE: health needs, physical need, physical needs, medical needs, nursing need, nursing needs, bodily needs
FRAGILE: physical disability
SAFETYCARE: safety, medical, health, toileting, feeding, lifting, personal care, mobility, nursing, physical, hygiene
TICKET: magic word, ticket, takes, required, key, way in, door, trigger, only way, threshold, test, standard, bar
TICKET: gate
TRAINEDIN: training, can train, will train, trained, trains
NEEDSNOUN: needs are, needs were, need for, needs of
TEACHONLY: only teacher
ABLEBODY: toilet trained, potty trained, ambulatory, continent, walks on
CONTRACT: union, contract
OTHERSKIDS: children here, kids here, kids who, children who
ATTACHED: attached, enclosed
HELPGIVEN: who is assigned, is assigned full, nurse is assigned, shall assist, shall provide, shall help, will help
HELPGIVEN: will provide, outlined in, agreed, will assist, each day, daily, will continue
"""
# The help itself is named as bodily care.
_BODILY_HELP = """
    without ~3 physical|medical|bodily|health ~2 disability|condition|need|needs|diagnosis|reason ~8 not|
        no / MEDOTHER HELPGIVEN
    START ~4 CARE ~3 would|might|could ~3 END|get|be|qualify|earn / HELPGIVEN MEDOTHER
    AIDE ~4 with|for ~3 CARE ~2 not ~2 with|for|her|his
    AIDE ~2 personal care|nursing
    limited|reserved|only|restricted ~4 KIDS ~6 CARE
    AIDE ~3 is ~2 nursing|medical|health ~2 service|support|position|thing|matter|decision
    AIDE ~3 SAFETYCARE ~2 SAFETYCARE ~3 SAFETYCARE|END|only / HELPGIVEN
    START ~3 SAFETYCARE ~2 only|do|does|is|are END
    FRAGILE ~8 TICKET / MEDOTHER HELPGIVEN
    AIDE ~8 is|are ~3 for ~6 with|who ~6 MED
    AIDE ~8 is|are ~3 for|there|assigned|given|provided|reserved|limited ~6 MED
    AIDE ~12 is|are ~1 for ~2 CARE
    AIDE|PARAS ~6 for ~3 KIDS ~4 with|who ~6 MED
    AIDE ~5 medical|health ~2 issue|issues|reason|reasons|need|needs|condition|conditions|decision|service
    AIDE ~6 MED ~4 MED ~4 MED / HELPGIVEN TRAINEDIN
    AIDE ~6 where|when|if ~6 requires|require|need|needs|has|have ~4 MED / HELPGIVEN
    requested|approved|considered|assigned|available ~3 for ~2 MED ~2 MED / HELPGIVEN
    if ~1 it|he|she ~1 were|was|had ~3 MED ~8 could|would|different
    AIDE ~8 MED ~2 only
    AIDE ~4 go|goes|come|comes|belong ~2 with ~4 CARE
    situations|reasons|criteria|cases|circumstances|conditions ~6 AIDE ~8 MED
    does|do|is|can|if ~6 need|require|needs|requires|help ~6 CARE ~4 CARE
    AIDE ~8 ONLY ~10 MED / MEDOTHER HELPGIVEN TRAINEDIN
    ONLY ~8 AIDE ~10 MED / MEDOTHER CONTRACT HELPGIVEN TRAINEDIN
    only|unless|strictly|solely|reserved|just|exclusively ~10 MED / MEDOTHER TEACHONLY
    MED ~8 only|reason|unless ~8 AIDE / MEDOTHER
"""
# A doctor or nurse has to say so.
_ORDERED = """
    without ~3 health|medical|doctor|physician ~1 plan|diagnosis|order|documentation|note|orders
    medical|health|physician ~1 documentation|form|paperwork|statement|certification ~2 not|never|missing|incomplete
    ORDERER ~2 to ~1 say|write|sign|certify|put
    ORDERER ~1 DOCNOTE ~6 not ~1 process|consider|accept|move / educationally
    must|needs|need|requires|also ~4 have|has ~3 qualifying|documented|diagnosed|underlying ~2 MED
    nurse|doctor ~3 decides|determines|approves|says ~6 AIDE
    letter|note|order|orders|statement|prescription|script|something|anything|
        documentation ~3 from ~3 ORDERER / ATTACHED
    ORDERER ~3 say|says|order|sign|recommend|certify|write|prescribe ~10 AIDE|need|needs|necessary
    need|require|requires|must|without|unless|bring|needs|provide|get|submit|obtain|
        have ~4 ORDERER ~3 DOCNOTE / MEDOTHER
    ORDERER ~2 DOCNOTE ~6 before|first|required|needed|necessary|different|then
    documented|diagnosed ~1 medical|health|physical ~1 condition|need|needs
    must|has|have|need|needs|requires ~4 MED ~12 AIDE / MEDOTHER HELPGIVEN NEEDSNOUN
    medical ~2 condition|need|necessity|reason|documentation|model|diagnosis ~12 AIDE|required
    medical|health ~2 model|criteria|necessity|criterion
    criteria|qualify|eligible|requirement ~8 MED / MEDOTHER
    does|do|is ~2 he|she|your|child ~3 have ~3 medical|nursing|health ~1 plan|diagnosis|condition|need
"""
# He has no such need.
_NO_SUCH_NEED = """
    has|have no ~2 CARE ~12 not|no / MEDOTHER
    ABLEBODY ~10 no ~3 need|AIDE|assistant
    no|not ~2 CARE ~5 needed|required|necessary / MEDOTHER OTHERSKIDS MYCHILD
    no|longer ~3 medical|health|physical ~1 ground|grounds|basis|reason|justification|need|indication
    is not ~1 medical ~1 fragility|need|issue|condition|emergency|problem
    independent|independently ~3 CARE ~3 END|so / HELPGIVEN
    START ~1 does|is|can|do ~3 need|require|have ~3 nursing|suctioning|medical|toileting|lifting|feeding ~2 END
    NOT ~4 medical|health|physical|medically ~3 need|needs|condition|issue|diagnosis|reason|necessity|problem|
        disability|concern|necessary|fragile|concerns|issues
    not medically|physically
    not ~2 medically
    has|have none ~2 of ~2 those|these
    nothing ~3 medical|medically|physically
    not ~4 wheelchair|ventilator|tube|seizures|diabetic
    feed|feeds|toilet|toilets|dress|dresses ~4 himself|herself|themselves / OTHERSKIDS
    physically ~2 able|capable|fine|independent|healthy
"""
RULES = _BODILY_HELP + _ORDERED + _NO_SUCH_NEED
