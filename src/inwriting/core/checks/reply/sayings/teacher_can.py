"""Teacher can: the teacher, the staff who are there, natural supports or classmates can do it."""

from inwriting.core.checks.reply.sayings import teacher_can_deeds, teacher_can_others

_OWN_WORDS = """
EXISTNOT: not sufficient, not enough, insufficient, can not meet, not adequate, inadequate, not able, unable
EXISTING: classroom team, the team in the room, staff already assigned, adults naturally, adults in the room
EXISTING: adults in the classroom, adults present, people in the room, staff members already, classroom adults
EXISTING: adults who are already, adults he already, regular classroom staff, present staffing, existing staffing
EXISTING: current staffing, existing adult*, educators in the room, school team members, grade level team
EXISTING: existing staff, current staff, existing personnel, existing instructional staff, existing school staff
EXISTING: school staff, classroom staff, school personnel, available staff, natural support*, staff already
EXISTING: existing site staff, existing resources, site staff, regular staff, current personnel, staff on hand
EXISTING: instructional staff, current team, existing adults, teaching staff, staff who are already
EXISTING: general education staff, present staff, classroom personnel, staff in the room, staff in the classroom
EXISTING: personnel presently, personnel already, personnel currently, staff presently, adults presently, personnel now
EXISTING: people already working, people currently working, those already working, those currently working
EXISTING: adults already, staff currently, campus staff, building staff
CAN: can, could, able, capable, is, are, will, would, equipped, trained
HANDLE: nudge*, tap, see to, look after, looks after, walk, walks, keep track, catch him, catch her, take him
HANDLE: take her, guide*, refocus, be there, juggle, handle*, manage*, meet, meets, provid*, support, supports, help
HANDLE: helps, give, gives, assist*, address*, monitor*, redirect*, step in, keep an eye, cover, covers, prompt*
HANDLE: deliver*, supervis*, cue*, check, checks, accommodate*, differentiat*, take care, attend, offer, remind*
HANDLE: watch*, implement*, intervene
PEER: peer, peers, buddy, classmate, classmates, peer buddy, peer helper, peer tutor*, friend
SUPPLY: support, help, assistance, redirection, cues, prompts, prompting, attention, check ins, reminders
SUPPLY: supervision, guidance, accommodations, instruction
GEEDTEACHER: classroom teacher, regular teacher, general education teacher, gen ed teacher, teacher, teachers
GEEDTEACHER: co teacher, case manager, special education teacher, regular education teacher, homeroom teacher
DUTIES: accommodations, safety, supervision, supervises, oversees, oversee, redirects, redirect, monitors, monitor
DUTIES: prompts, prompting, reminders, cues, seat him, seat her, front row, up front, tap, handles, handle
DUTIES: differentiates, differentiate, differentiation, manages, manage, checks in, responsible for, keep an eye
PEERHELP: other students, other kids, classmates, classmate, peers, peer, buddy, buddies, friends, other children
PEERHELP: students in the class, a friend, another student, fifth grader, older student, table partner
HELPS: help, helps, helping, assist, assists, support, remind, reminds, show, shows, walk, walks, read, pack, carry
HELPS: guide, meet, pair, paired, partner
TEACHNOT: contact with the, time with the certified, instruction from a certified, can not do, do it all
TEACHNOT: implemented by the teacher, tried by the teacher, used by the teacher, under a teacher
TEACHNOT: under the supervision, under the direction, under supervision, less attention, less instruction
TEACHNOT: less teacher, less time, fewer interactions, attention from certified, teacher can not, teachers can not
TEACHNOT: teacher could not, teacher is not able, teacher is unable, teacher alone, teacher will not be able
TEACHNOT: teachers are not, teacher cannot, one teacher, teacher has no, teacher does not have time, teacher is on
TEACHNOT: long term sub, independent contractor, teacher conference, teacher quit, teacher will not have
TEACHNOT: can not do it, can not keep, can not watch, can not be everywhere, supports our, supports my
TEACHNOT: supports the request, supported our, agrees with us, agrees with me, needs help, needs an aide
TEACHNOT: needs another, fought for, begging, overwhelmed, drowning, can not handle, can not manage, can not teach
TEACHNOT: struggles to, too busy, wants an aide, wants him to have, wants her to have, backed us up
TEACHTELL: will consult, will teach, will send, consult with, will meet with you, teacher will meet, will call
TEACHTELL: will contact, will email, will attend, meet on, will be trained, will join, will be out
STAFFCANNOT: staff can not, staff are not, staff will not
STAFFTRAIN: be trained, receive training, attend training, cpr, available to speak
AIDEDELIVERS: provided by a paraprofessional, provided by an aide, provided by the aide, provided by a para
PEERNOT: may not be used, not be used, should not be used, attempted, flowchart, peer review*, peer reviewed, tried
PEERNOT: none of these worked, peer supports have, peer support and
TEACHWORD: tchr, tchrs, teach, g ed, gened, gen ed, sped teacher, sped tchr, inclusion teacher, homeroom, specials
TEACHWORD: instructor*, educator, educators, co teacher, coteacher*, co teachers, resource teacher, support teacher
TEACHWORD: special educator*, team teacher, master teacher, teacher, teachers, mr, mrs, ms, miss, coach, librarian
TEACHWORD: interventionist, intervention specialist, education specialist, case carrier
CONFID: confidence, confident, faith, trust, trusts, ability, skill, skills, expertise, experience, experienced
CONFID: trained, training, capable, equipped, strategies, strategy, wonderful, fantastic, excellent, terrific
CONFID: amazing, great with, good with, gifted, veteran, seasoned, knows him, knows her, knows how, certified
CONFID: qualified, strong, skilled, capacity, toolbox, tool kit, toolkit, patient, dually, does a great job
CONFID: does great, does a nice job, does a good job, great job, does wonderfully
GOTIT: got this, got it, got him, got her, handled, under control, covered, taken care of, has him, has her, in hand
GOTIT: on it, handles it, manages it, manages fine, managing fine, has this
OWNACT: redirect, redirection, redirects, prompt, prompts, cue, cues, reminder, reminders, proximity, verbal
OWNACT: check in, check ins, attention, feedback, voice, support, supports, supervision, help, signal, signals
TWOTEACH: co taught, cotaught, co teach, co teaching, coteach*, two teachers, two certified, two licensed, 2 teachers
TWOTEACH: two educators, second teacher, two qualified teachers, both teachers, team taught, teaming class
TWOTEACH: two of us teach, both of us teach, we both teach, push in teacher, inclusion teacher
TWOTEACH: integrated co teaching, ict, two certificated
SOMEADULT: need, needs, covered, enough, redundant, sufficient, adequate, suff, adeq, met, support, supports, already
SOMEADULT: unnecessary, third, another, so, fine, meet, meets, plenty, not, has, have
OTHERKIDS: student ambassador*, ambassador*, peer leader*, line leader, buddy bench, big buddy, reading buddy
OTHERKIDS: kids at his table, kids at her table, table mate*, tablemate*, desk partner, seat partner, table partner
OTHERKIDS: peer partner*, peer buddy, buddies, peer buddies, buddy system, classmate*, fifth graders, older students
OTHERKIDS: older kids, student helper*, peer helper*, peer mentor*, peer tutor*, elbow partner, shoulder partner
OTHERKIDS: the other kids, other students, his friends, her friends, friend*, cousin, sibling, sister, brother
OTHERKIDS: another student, kids around him, kids around her, peers, safety patrol*
NOTKIDS: peers alone, classmates alone, since there is no, no aide, no para, not have an adult, peers can not
NOTKIDS: classmates can not, peers could not, peers are not able, peers are unable
NOTKIDS: could not rely on peers, not rely on peers, make friends, making friends, friendships, other kids notice
NOTKIDS: kill*, tease*, laugh*, pick on, bully*, bullied, stigma*, mortified, embarrass*, hurt, hit, like his peers
NOTKIDS: like her peers, same as, than his peers, than her peers, interact*, away from peers, from his peers
NOTKIDS: from her peers, from peers, contact*, isolat*, with his peers, with her peers, cut off, typ peers
NOTKIDS: typical peers, relationship*, compared, asked
SHORTSTAFF: beyond, short, out today, no sub, no substitute, outside people, not enough staff, cover for
SHORTSTAFF: covering for
PARENTHERE: my son, my daughter, i can not, we can not
WHATNATURAL: natural support plan
GIVENOTHER: speech, group, pass, box
TEACHQUIT: asked for, requested, we want, i want, quit, resigned
AIDEWORD: aide, para, one on one
FIRSTAIDE: least restrictive environment, least restrictive setting
ASKSELF: letter from, note from, email from
"""
# The teacher (by name too) is able, is trusted, or has it in hand.
_ABLE_TEACHER = """
    TEACHWORD ~2 can|could|will|would ~2 move|seat|stand|sit|stay|circulate|repeat|
        remind / TEACHNOT TEACHTELL TEACHTRY OFFERTEACH NOTUS
    TEACHWORD ~20 without ~1 an|another|additional|extra|adding ~2 AIDE / TEACHNOT TEACHTRY OFFERTEACH NOTUS
    keep|keeps|keeping ~1 an eye ~1 on ~1 him|her / TEACHNOT PARENTHERE AIDEWORD
    sit|seat|put|keep|have ~1 him|her ~4 front|next|near|close|right ~2 by|to ~1 me|my|us|TEACHER
    TEACHWORD ~2 carries|delivers|implements|runs|provides ~4 plan|it|strategies|support|supports|accommodations|
        interventions / TEACHNOT
    confidence|confident|faith|trust|trusts ~5 TEACHWORD / TEACHNOT
    TEACHWORD ~3 CONFID ~8 needs|him|her|support|class|classroom|differentiate|room|
        enough / TEACHNOT TEACHTELL TEACHTRY OFFERTEACH NOTUS
    very|highly|so|an|a|is|have|has ~2 CONFID ~2 TEACHWORD / TEACHNOT TEACHTELL TEACHQUIT
    TEACHWORD ~2 is ~2 wonderful|fantastic|excellent|amazing|terrific|great|experienced|capable|
        trained / TEACHNOT TEACHTRY OFFERTEACH NOTUS
    teacher|tchr|ms|mr|mrs ~3 CONFID ~2 with ~2 him|her|kids|students|children / TEACHNOT
    TEACHWORD ~10 GOTIT / TEACHNOT TEACHTELL TEACHTRY OFFERTEACH NOTUS
    TEACHWORD ~1 pushing|pushes in
    not ~1 need|want ~1 another|extra|second|additional|other ~1 AIDE|adult|person|body ~3 my|here|room|there
    TEACHWORD ~4 adequate|adeq|sufficient|suff|enough / TEACHNOT EXISTNOT TEACHTRY OFFERTEACH NOTUS
    i|we ~1 can|will|could ~2 handle|manage|watch|redirect|help ~2 him|her|it|that|this / TEACHNOT NOTUS PARENTHERE
    happy|glad|pleased ~1 to help ~1 him|her
    TEACHWORD ~2 can|could|will|would ~8 do|handle|manage|see|redirect|help|check|keep|watch|support|prompt|cover|provide|
        meet / TEACHNOT TEACHTELL
    TEACHWORD ~2 does|do|handles|manages|keeps|watches|sees|walks|checks|redirects|repeats|helps ~6 him|her|them|student|
        that|this|on|eye / TEACHNOT TEACHTELL not well
"""
# What the teacher does already: she stands near, she redirects, and he comes back to work.
_TEACHER_NEAR = """
    TEACHWORD ~4 OWNACT ~6 enough|sufficient|works|effective|adequate / TEACHNOT TEACHTRY OFFERTEACH NOTUS
    teacher|teachers OWNACT / TEACHNOT
    TEACHWORD ~2 standing|stands|stand|sits|sitting|seated|staying ~3 near|close|by|nearby|beside|
        next / TEACHNOT TEACHTRY OFFERTEACH NOTUS
"""
# Whoever is employed there anyway: two teachers in the room, the staff on duty.
_OTHER_STAFF = """
    staff|adults|monitors|teachers ~10 will|can ~2 watch|help|check|keep|respond|assist ~3 him|her|eye|
        for / EXISTNOT STAFFCANNOT STAFFTRAIN
    staff|adults|teachers ~4 already ~2 around|with|there|in|near
    support|services|help|push ~3 from ~3 TEACHWORD / TEACHQUIT TEACHNOT ASKSELF
    TEACHWORD ~8 TWOTEACH / TEACHQUIT TEACHNOT OFFERTEACH TEACHTRY NOTUS
    TWOTEACH ~8 SOMEADULT / TEACHQUIT TEACHNOT
    is|are|class|classes|math|ela|reading|room ~2 TWOTEACH / TEACHQUIT TEACHNOT OFFERTEACH
    all|every|any ~2 staff|teachers|adults ~4 responsible|trained|aware|watch|help|support / EXISTNOT
    TEACHWORD ~14 plenty
    TEACHWORD ~2 and|plus ~4 AIDE|assistant ~3 will|can
    TEACHWORD ~2 and|plus ~4 AIDE|floater|assistant ~6 enough|sufficient|adequate|cover|covers|there|room|suff
    support|help ~8 is|are ~2 the ~3 TEACHWORD ~1 plus|and
    can|could ~2 current|present|existing|regular ~1 staff|personnel|team
    present|current|existing|regular|available ~1 staff|personnel|adults|faculty ~4 cover|covers|meet|meets|need|do|handle|
        provide|support|help|first / EXISTNOT
"""
# Classmates and natural supports.
_CLASSMATES = """
    paired|pair|matched|match|seat|seated ~3 with|by|beside|near ~4 classmate|peer|student|friend|buddy|
        partner / NOTKIDS GIVENOTHER
    least ~1 intrusive|intensive|restrictive ~12 teacher|peers|peer|staff / FIRSTAIDE
    natural supports|support / WHATNATURAL TEACHTRY
    OTHERKIDS ~3 can|could|will|would|are|is|to ~2 help|assist|remind|walk|support|guide|show|read|carry|take|prompt|keep|
        meet / NOTKIDS
    PEER ~1 buddy|buddies|helper|helpers|tutor|tutors|mentor ~10 SUFFICE|NOHELPX|will|to|
        who / GIVENOTHER NOTKIDS PEERNOT OFFERTEACH NOTMATES TEACHTRY
"""
_SAID_OUTRIGHT = """
    other|another ~1 students|kids|children|classmates|student|child ~3 can|could|will ~2 help|show|remind|walk|guide
    TEACHER ~4 gives|give|provides|provide ~4 prompts|cues|support|help / TEACHNOT
    TEACHER ~8 can|could|able ~2 watch|handle|manage|help|support|meet|supervise|keep|assist|redirect|provide|
        monitor / TEACHNOT TEACHTELL
    TEACHER ~16 no ~1 difficulty|trouble|problem|issue|issues|problems
    adults ~3 naturally|already ~3 in
    classroom|class|room ~6 teacher ~2 and ~10 support|meet|enough|sufficient|needs
    staff|adults ~4 already ~3 do|help|provide|support|check|there|in|with
    between|with ~3 teacher ~2 and ~12 covered|enough|fine|help|needs|met
    TEACHER ~4 can|could|able|capable|equipped|will|would ~4 HANDLE / TEACHNOT TEACHTELL
    TEACHER ~6 CAN ~2 meet|handle|manage|provide|accommodate|redirect|support|supervise|monitor / TEACHNOT TEACHTELL
    TEACHER ~2 checks|provides|helps|redirects|sits|circulates|works|gives|prompts|handles|covers|manages|supports|assists|
        monitors|addresses|walks|cues|reminds / TEACHNOT TEACHTELL
    TEACHER ~3 still|always|already|right ~3 there|available|here|present / TEACHNOT
    TEACHER ~4 there|available|present|here ~1 to ~1 HANDLE / TEACHNOT
    EXISTING ~6 CAN|meet|sufficient|enough|adequate|HANDLE / EXISTNOT TEACHTRY ROOMFULL
    sufficient|enough|adequate|already|by|from|with|through|using|utilize|utilizing|use|rely|
        available ~2 EXISTING / EXISTNOT ROOMFULL
    SUPPLY ~2 from|by|through ~5 TEACHER / TEACHNOT
    provided|met|handled|addressed|delivered|covered|given|managed|available|accommodated ~3 by|through|from|
        within ~5 TEACHER|staff|personnel / AIDEDELIVERS TEACHNOT
    PEER ~3 can|could|will|would|is ~4 help|walk|assist|support|remind|guide|meet|take|read|show / PEERNOT not
    staff ~3 can|could|will|are ~4 meet|provide|handle|manage|support|assist|monitor|address|sufficient|able|
        cover / EXISTNOT STAFFCANNOT STAFFTRAIN
    TEACHER ~3 trained|experienced|skilled|excellent|wonderful|great|knows|certified|qualified ~8 HANDLE|enough|how|him|her|
        needs / TEACHNOT
    TEACHER ~2 says|said|told|feels|thinks|reports|believes|reported|stated ~6 she|they|can|handle|manages ~4 not|can|is|
        handles|manages ~4 need|fine|handle|control|manage|managing|help|redirect|without / TEACHNOT
    co|classroom|regular|general|special|gen ~3 TEACHER ~5 meet|able|can|sufficient|support|supporting / TEACHNOT TEACHTELL
    that|what|it|which|this|supervision|redirection ~3 is|are ~4 teachers|teacher ~2 job|do|for|role|responsibility
    adult|adults ~6 can|could|able ~2 HANDLE / EXISTNOT
    TEACHER ~12 herself|himself|themselves / TEACHNOT
    teacher ~3 and ~4 AIDE ~4 room|class|classroom
    who ~4 in|at ~1 building|school|room|site ~2 could|can|will ~2 HANDLE / STAFFCANNOT
    why|no|whether|document|explain ~3 EXISTING / TEACHNOT
    need|needs ~4 addressed|met|managed|handled ~6 consultation|existing|reassignment|natural|teacher
    first|consider|before|prior|exhaust|whenever|maximize ~10 EXISTING
    peer|peers support|supports|assistance|helpers|modeling ~12 SUFFICE|available|instead|NOHELPX / PEERNOT
    GEEDTEACHER ~5 DUTIES / TEACHNOT TEACHTELL
    PEERHELP ~8 HELPS ~3 him|her|with|them / TEACHNOT STIGMA not no
    PEERHELP ~3 can|could|will|would|glad|happy|willing ~3 HELPS|meet / not
"""
RULES = "".join((
    _ABLE_TEACHER, _TEACHER_NEAR, _OTHER_STAFF, _CLASSMATES, _SAID_OUTRIGHT, teacher_can_deeds.RULES, teacher_can_others.RULES,
))
WORDS = _OWN_WORDS + teacher_can_deeds.WORDS + teacher_can_others.WORDS
