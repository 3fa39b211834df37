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
SICKKIDS: diabetics, diabetic kids, medical kids, medically fragile kids, tube fed kids, kids in chairs
SICKKIDS: kids in wheelchairs
TICKET: magic word, ticket, takes, required, key, way in, door, trigger, only way, threshold, test, standard, bar
TICKET: gate
TRAINEDIN: training, can train, will train, trained, trains
NEEDSNOUN: needs are, needs were, need for, needs of
ALLHEALTHY: healthy, healthy as a horse, picture of health, in good health, able bodied, physically sound
ALLHEALTHY: physically well
TEACHONLY: only teacher
NOTFOR: behavior, behaviors, academic, academics, classwork, learning, attention, schoolwork, instruction, social
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
    absent|barring ~4 medical|health|physical|nursing ~1 need|needs|condition|reason|diagnosis|order / MEDOTHER
    AIDE ~6 only ~6 safety|imminent|risk|danger
    not ~1 unsafe|dangerous ~6 no|not ~6 AIDE
    START ~4 CARE ~3 would|might|could ~3 END|get|be|qualify|earn / HELPGIVEN MEDOTHER
    SAFETYCARE ~2 SAFETYCARE ~2 are|is ~2 categories|reasons|criteria|ones|grounds|only / HELPGIVEN
    check|circle|mark|select ~3 CARE ~6 CARE
    has|have|must|needs|need ~2 be ~2 physical|medical|bodily|health ~2 need|reason|condition|issue|care / MEDOTHER
    AIDE ~4 with|for ~3 CARE ~2 not ~2 with|for|her|his
    AIDE ~2 personal care|nursing
    START ~1 it|that|they|those|these ~2 for ~2 CARE ~3 CARE
    AIDE ~5 do|does|handle|handles|perform ~2 CARE ~3 CARE / HELPGIVEN
    AIDE ~2 are ~1 nurses
    limited|reserved|only|restricted ~4 KIDS ~6 CARE
    give|gives|gave|assign|assigns ~3 AIDE ~2 to ~3 SICKKIDS|diabetics
    if ~2 not ~1 medical|physical|health ~6 not|no
    have|has|need ~1 to ~1 be ~1 medically|physically
    behavioral|emotional|academic|cognitive ~2 not ~1 physical|medical|bodily
    limited|restricted|confined ~2 to ~4 SAFETYCARE ~4 needs|need|reasons|care|concerns|conditions|issues / MEDOTHER
    purpose|function|role|job|point ~6 AIDE ~4 is ~4 SAFETYCARE
    AIDE ~3 is ~2 nursing|medical|health ~2 service|support|position|thing|matter|decision
    AIDE ~3 SAFETYCARE ~2 SAFETYCARE ~3 SAFETYCARE|END|only / HELPGIVEN
    START ~3 SAFETYCARE ~2 only|do|does|is|are END
    AIDE ~3 for ~5 MED ~2 but ~1 not
    SAFETYCARE ~3 not|never ~3 NOTFOR END
    FRAGILE ~8 TICKET / MEDOTHER HELPGIVEN
    KIDS|students|children|kid|SICKKIDS ~2 with ~4 MED ~2 get|gets|have|receive ~3 AIDE / MYCHILD
    SICKKIDS ~4 get|gets|have|receive ~3 AIDE
    NOTFOR ~6 not ~4 AIDE ~8 SAFETYCARE
    NOTFOR ~6 not ~6 function|purpose|role|basis ~6 AIDE
    AIDE ~3 is|are ~2 for ~6 with|who ~6 MED
    AIDE ~3 is|are ~3 for|assigned|given|provided|reserved|limited ~6 MED
    AIDE ~12 is|are ~1 for ~2 CARE
    AIDE|PARAS ~6 for ~3 KIDS ~4 with|who ~6 MED
    AIDE ~5 medical|health ~2 issue|issues|reason|reasons|need|needs|condition|conditions|decision|service
    AIDE ~6 MED ~4 MED ~4 MED / HELPGIVEN TRAINEDIN
    AIDE ~6 where|when|if ~6 requires|require|need|needs|has|have ~4 MED / HELPGIVEN
    AIDE ~14 MED ~10 not ~4 NOTFOR
    not ~4 NOTFOR ~10 MED ~10 AIDE
    AIDE ~4 both|all ~1 medical
    requested|approved|considered|assigned|available ~3 for ~2 MED ~2 MED / HELPGIVEN
    if ~1 it|he|she ~1 were|was|had ~3 MED ~8 could|would|different
    AIDE ~8 MED ~2 only
    AIDE ~4 go|goes|come|comes|belong ~2 with ~4 CARE
    KIDS|ones ~2 who ~3 get|have|receive|qualify ~3 AIDE ~3 are|have ~6 MED
    KIDS|students|children|those ~2 who ~6 MED ~6 get|receive|have ~3 AIDE
    KIDS|those|ones|children ~6 not ~1 walk|talk|breathe|swallow|eat / MYCHILD
    situations|reasons|criteria|cases|circumstances|conditions ~6 AIDE ~8 MED
    does|do|is|can|if ~6 need|require|needs|requires|help ~6 CARE ~4 CARE
    AIDE ~8 ONLY ~10 MED / MEDOTHER HELPGIVEN TRAINEDIN
    ONLY ~8 AIDE ~10 MED / MEDOTHER CONTRACT HELPGIVEN TRAINEDIN
    only|unless|strictly|solely|reserved|just|exclusively ~10 MED / MEDOTHER TEACHONLY
    MED ~8 only|reason|unless ~8 AIDE / MEDOTHER
    based ~2 on ~2 health|medical
"""
# A doctor or nurse has to say so.
_ORDERED = """
    prescription|script ~6 must|required|needed|attached|missing
    without ~3 paperwork|note|letter|order|something ~3 ORDERER
    asked ~2 if|whether ~5 CARE
    you ~2 have ~3 ORDERER ~1 DOCNOTE
    without ~3 health|medical|doctor|physician ~1 plan|diagnosis|order|documentation|note|orders
    lack|want|absence ~2 of ~2 prescription|medical|doctor|physician
    medical|health|physician ~1 documentation|form|paperwork|statement|certification ~2 not|never|missing|incomplete
    ORDERER ~2 to ~1 say|write|sign|certify|put
    nurse ~3 makes|make|made|decides ~3 call|decision
    ORDERER ~1 DOCNOTE ~6 not ~1 process|consider|accept|move / educationally
    ORDERER ~6 blank|missing|absent|unsigned
    must|needs|need|requires|also ~4 have|has ~3 qualifying|documented|diagnosed|underlying ~2 MED
    no ~3 health|medical|nursing ~2 procedure|procedures|plan|order|orders|protocol ~3 required|needed|file|END
    nurse|doctor ~3 decides|determines|approves|says ~6 AIDE
    prescribed|ordered|certified|recommended|signed ~2 by ~3 ORDERER
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
    eats|feeds|dresses|toilets|washes|bathes ~10 on ~1 his|her|their ~1 own
    eat|feed|bathroom|toilet|dress ~8 by ~1 himself|herself|themselves|his
    walks|talks|eats ~3 walks|talks|eats ~4 uses|goes|toilet|eats
    has|have no ~2 CARE ~12 not|no / MEDOTHER
    ABLEBODY ~10 no ~3 need|AIDE|assistant
    no|not ~2 CARE ~5 needed|required|necessary / MEDOTHER OTHERSKIDS MYCHILD
    no|longer ~3 medical|health|physical ~1 ground|grounds|basis|reason|justification|need|indication
    not ~4 count|counts|consider|classify|regard|treat ~6 as ~2 medical|health|physical|nursing
    is not ~1 medical ~1 fragility|need|issue|condition|emergency|problem
    independent|independently ~3 CARE ~3 END|so / HELPGIVEN
    CARE ~4 independent|independently ~2 END|and|so / HELPGIVEN
    START is|are ~2 toilet|potty trained
    START ~1 does|is|can|do ~3 need|require|have ~3 nursing|suctioning|medical|toileting|lifting|feeding ~2 END
    nurse|doctor|pediatrician ~6 ALLHEALTHY
    ALLHEALTHY ~10 not|no|so ~6 AIDE|need
    NOT ~4 medical|health|physical|medically ~3 need|needs|condition|issue|diagnosis|reason|necessity|problem|
        disability|concern|necessary|fragile|concerns|issues
    not medically|physically
    not ~2 medically
    not|no ~3 have ~3 any|one ~2 of ~2 those|these
    has|have none ~2 of ~2 those|these
    medical|health|physical ~2 needs|condition|concerns ~2 not ~2 require|warrant|rise|necessitate
    nothing ~3 medical|medically|physically
    not ~4 wheelchair|ventilator|tube|seizures|diabetic
    feed|feeds|toilet|toilets|dress|dresses ~4 himself|herself|themselves / OTHERSKIDS
    ABLEBODY ~12 not ~6 AIDE|require|need
    manage|manages|handles ~2 his|her|their ~1 own ~1 MED
    physically ~2 able|capable|fine|independent|healthy
    walks|walk|talk|talks ~3 talks|eats|feeds|talk|eat|feed|bathroom|toilet ~6 himself|herself|bathroom|fine
"""
RULES = _BODILY_HELP + _ORDERED + _NO_SUCH_NEED
