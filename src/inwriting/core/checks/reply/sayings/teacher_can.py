"""Teacher can: the teacher, the staff who are there, natural supports or classmates can do it."""

WORDS = """
EXISTNOT: not sufficient, not enough, insufficient, can not meet, not adequate, inadequate, not able, unable
EXISTING: adults naturally, adults in the room, adults in the classroom, adults present, people in the room
EXISTING: staff members already, classroom adults, adults who are already, adults he already
EXISTING: regular classroom staff, present staffing, existing staffing, current staffing, existing adult*
EXISTING: educators in the room, school team members, grade level team, existing staff, current staff
EXISTING: existing personnel, existing instructional staff, existing school staff, school staff, classroom staff
EXISTING: school personnel, available staff, natural support*, staff already, existing site staff
EXISTING: existing resources, site staff, regular staff, current personnel, staff on hand, instructional staff
EXISTING: current team, existing adults, teaching staff, staff who are already, general education staff
EXISTING: present staff, classroom personnel, staff in the room, staff in the classroom, adults already
EXISTING: staff currently, campus staff, building staff
CAN: can, could, able, capable, is, are, will, would, equipped, trained
HANDLE: nudge*, tap, see to, look after, looks after, walk, walks, keep track, catch him, catch her, take him
HANDLE: take her, guide*, refocus, be there, juggle, handle*, manage*, meet, meets, provid*, support, supports
HANDLE: help, helps, give, gives, assist*, address*, monitor*, redirect*, step in, keep an eye, cover, covers
HANDLE: prompt*, deliver*, supervis*, cue*, check, checks, accommodate*, differentiat*, take care, attend, offer
HANDLE: remind*, watch*, implement*, intervene
PEER: peer, peers, buddy, classmate, classmates, peer buddy, peer helper, peer tutor*, friend
SUPPLY: support, help, assistance, redirection, cues, prompts, prompting, attention, check ins, reminders
SUPPLY: supervision, guidance, accommodations, instruction
GEEDTEACHER: classroom teacher, regular teacher, general education teacher, gen ed teacher, teacher, teachers
GEEDTEACHER: co teacher, case manager, special education teacher, regular education teacher, homeroom teacher
DUTIES: accommodations, safety, supervision, supervises, oversees, oversee, redirects, redirect, monitors
DUTIES: monitor, prompts, prompting, reminders, cues, seat him, seat her, front row, up front, tap, handles
DUTIES: handle, differentiates, differentiate, differentiation, manages, manage, checks in, responsible for
DUTIES: keep an eye
PEERHELP: other students, other kids, classmates, classmate, peers, peer, buddy, buddies, friends
PEERHELP: other children, students in the class, a friend, another student, fifth grader, older student
PEERHELP: table partner
HELPS: help, helps, helping, assist, assists, support, remind, reminds, show, shows, walk, walks, read, pack
HELPS: carry, guide, meet, pair, paired, partner
TEACHNOT: implemented by the teacher, tried by the teacher, used by the teacher, under a teacher
TEACHNOT: under the supervision, under the direction, under supervision, less attention, less instruction
TEACHNOT: less teacher, less time, fewer interactions, attention from certified, teacher can not
TEACHNOT: teachers can not, teacher could not, teacher is not able, teacher is unable, teacher alone
TEACHNOT: teacher will not be able, teachers are not, teacher cannot, one teacher, teacher has no
TEACHNOT: teacher does not have time, teacher is on, long term sub, independent contractor, teacher conference
TEACHNOT: teacher quit, teacher will not have
TEACHTELL: will consult, will teach, will send, consult with, will meet with you, teacher will meet, will call
TEACHTELL: will contact, will email, will attend, meet on, will be trained, will join, will be out
STAFFCANNOT: staff can not, staff are not, staff will not
STAFFTRAIN: be trained, receive training, attend training, cpr, available to speak
AIDEDELIVERS: provided by a paraprofessional, provided by an aide, provided by the aide, provided by a para
PEERNOT: peer review*, peer reviewed
"""
RULES = """
    other|another ~1 students|kids|children|classmates|student|child ~3 can|could|will ~2 help|show|remind|walk|
        guide
    teacher|teachers ~4 first|primary|main|responsible ~4 support|source|help|him|her
    TEACHER ~4 gives|give|provides|provide ~4 prompts|cues|support|help / TEACHNOT
    capability|capacity|ability|beyond ~3 EXISTING|current|existing|regular
    TEACHER ~8 can|could|able ~2 watch|handle|manage|help|support|meet|supervise|keep|assist|redirect|provide|
        monitor / TEACHNOT TEACHTELL
    before ~6 AIDE ~8 EXISTING|peers|staff
    peers|technology ~6 staff ~6 provide|help|meet
    TEACHER ~2 is|sits|stands ~3 next|beside|near|right|close ~3 him|her|there
    TEACHER ~16 no ~1 difficulty|trouble|problem|issue|issues|problems
    adults ~3 naturally|already ~3 in
    needs ~3 can|could|be|are|is|being ~2 met ~10 by|within|in
    classroom|class|room ~6 teacher ~2 and ~10 support|meet|enough|sufficient|needs
    teacher ~8 can|able|would ~4 do ~2 that|it|this
    staff|adults ~4 already ~3 do|help|provide|support|check|there|in|with
    between|with ~3 teacher ~2 and ~12 covered|enough|fine|help|needs|met
    teacher ~4 comfortable|confident|happy|willing ~6 him|her|without|needs
    TEACHER ~4 CAN ~4 HANDLE / TEACHNOT TEACHTELL
    TEACHER ~6 CAN ~2 meet|handle|manage|provide|accommodate|redirect|support|supervise|monitor / TEACHNOT TEACHTELL
    TEACHER ~2 checks|provides|helps|redirects|sits|circulates|works|gives|prompts|handles|covers|manages|
        supports|assists|monitors|addresses|walks|cues|reminds / TEACHNOT TEACHTELL
    TEACHER ~3 still|always|already|right ~3 there|available|here|present / TEACHNOT
    TEACHER ~4 there|available|present|here ~1 to ~1 HANDLE / TEACHNOT
    TEACHER ~3 sufficient|adequate|push|pushes / TEACHNOT
    EXISTING ~6 CAN|meet|sufficient|enough|adequate|HANDLE / EXISTNOT
    sufficient|enough|adequate|already|by|from|with|through|using|utilize|utilizing|use|rely|
        available ~2 EXISTING / EXISTNOT
    SUPPLY ~2 from|by|through ~5 TEACHER / TEACHNOT
    provided|met|handled|addressed|delivered|covered|given|managed|available|accommodated|implemented ~3 by|
        through|from|within ~5 TEACHER|staff|personnel / AIDEDELIVERS TEACHNOT
    natural support*
    natural supports|support ~4 used|first|be|preferred|considered|whenever|explored|are|should
    PEER ~3 can|could|will|would|is ~4 help|walk|assist|support|remind|guide|meet|take|read|show / PEERNOT not
    PEER ~1 buddy|buddies|helper|helpers|tutor|tutors|mentor
    staff ~3 can|could|will|are ~4 meet|provide|handle|manage|support|assist|monitor|address|sufficient|able|
        cover / EXISTNOT STAFFCANNOT STAFFTRAIN
    TEACHER ~3 trained|experienced|skilled|excellent|wonderful|great|knows|certified|qualified ~8 HANDLE|enough|
        how|him|her|needs / TEACHNOT
    TEACHER ~2 says|said|told|feels|thinks|reports|believes|reported|stated ~6 does|do|can|handle|manages|fine|
        not|no ~6 need|fine|handle|problem|control|manage|him|her
    two|both TEACHER ~5 room|class|classroom
    co|classroom|regular|general|special|gen ~3 TEACHER ~5 meet|able|can|sufficient|support|
        supporting / TEACHNOT TEACHTELL
    small|low|only|smaller ~2 class|student|teacher ~2 size|ratio
    AIDE ~4 not ~2 needed|necessary|required ~8 TEACHER
    that|what|it|which|this|supervision|redirection ~3 is|are ~4 teacher's|teachers|teacher ~2 job|do|for|role|
        responsibility
    seat|seated|near|proximity|close ~2 TEACHER / TEACHNOT
    sit|sits|sitting ~1 by|beside|near|next|with ~3 TEACHER / TEACHNOT
    adult|adults ~6 can|could|able ~2 HANDLE / EXISTNOT
    TEACHER ~12 meet|meets|handle|manage|support|cope|do|teach ~5 without ~2 another|extra|second|additional
    capable|confident|comfortable|equipped ~4 meet|meeting|handle|handling|manage|managing ~4 needs|him|her
    teacher ~12 sufficient|enough|adequate ~4 needs|meet|support
    with ~2 teacher ~2 and ~14 not ~2 required|needed|necessary
    train|trained|training ~6 teachers ~10 not|without|instead
    TEACHER ~12 herself|himself|themselves / TEACHNOT
    prompt|redirect|help|watch|handle ~3 herself|himself|myself
    teacher ~3 and ~4 AIDE ~4 room|class|classroom
    natural supports|support
    two|three adults ~6 support|help|redirect|all
    volunteers|classmates ~8 teacher|used
    need|needs ~4 addressed|met|managed|handled ~6 peer|peers|consultation|existing|reassignment|natural|teacher
    first|consider|before|prior|exhaust|whenever|maximize ~10 EXISTING
    EXISTING ~10 before|prior
    peer|peers support|supports|assistance|helpers|modeling / PEERNOT
    GEEDTEACHER ~5 DUTIES / TEACHNOT TEACHTELL
    PEERHELP ~8 HELPS ~3 him|her|with|them / TEACHNOT STIGMA not
    PEERHELP ~3 can|could|will|would|glad|happy|willing ~3 HELPS|meet / not
"""
