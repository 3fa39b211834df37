"""Teacher can, told by what the teacher does: she is able, it is her work, she does it alone, she is taught to."""

WORDS = """
TEACHX: sped t, ge t, se t, gen ed t, ge tchr, se tchr, ge tchrs, gen ed tchr, tchr, tchrs, sped tchr, homeroom
TEACHX: instructor*, educator, educators, ged tchr, gened tchr, co teacher, coteacher*, co teachers, teacher
TEACHX: teachers, mr, mrs, ms, miss, faculty, case carrier, case manager, master teacher, gen ed staff
TEACHX: resource specialist, rsp, inclusion specialist, teaching staff, classroom staff, instructional team
TEACHX: classroom personnel, intervention specialist, teacher's, teachers', !student teacher, !teacher of
TEACHX: !my teacher, !my case manager, !teacher's aide
CANX: she'd, he'd, they'd, can, could, will, would, shall, able, capable, equipped, expected, to, may, supposed
CANX: going, competent, prepared, positioned, ability, ready, prefers, intends, plans
CARE: open, opens, follow, follows, handle*, manage, manages, managing, managed, meet, meets, meeting his, meeting her
CARE: meeting the need*, provid*
CARE: support, supports, supporting, help, helps, helping, assist, assists, assisting, give, gives, giving, address*
CARE: monitor*, redirect*, watch*, supervis*, cue, cues, cueing, prompt*, check, checks, checking, accommodat*
CARE: differentiat*, modif*, adapt, adapts, adapting, deliver*, implement*, carry out, carries out, carry, run, runs
CARE: checking in, checks in, moved his desk, moved her desk, moved his seat, moved her seat, pick up, picks up
CARE: take on, takes on, scribe, scribes, reach, reaches, attend to, attends to, step in
CARE: steps in, keeps, cover, covers, covering
CARE: serve, serves, serving, cope, copes, take care, takes care, look after, looks after, see to, sees to, respond*
CARE: interven*, administer*, admin, escort*, walk him, walk her, walks him, walks her, remind*, oversee*, guide*
CARE: calm*, de escalat*, deescalat*, track, tracks, toilet, collect*, hand, hands him, hands her, greet*, nudge*
CARE: tap, taps, keep, sit with, sits with, stand near, stands near, sit near, sits near, absorb*, juggle*, fill
CARE: cut up, repeat*, restat*, read, reads, write for, writes for, dictation, circulate*, scaffold*, rephras*
CARE: reteach*, catch, catches, see that, sees that, make sure, makes sure, get to him, get to her, gets to him
CARE: gets to her, work with, works with, fold, build, builds, embed*, deal with, deals with, tend, tends, take him
CARE: take her, takes him, takes her, notice, coax*, steer*, settle*, buckle*, zip, change, feed, lift, translate*
CARE: reinforce*, correct, review*, simplif*, accompany, accompanies, hover*, stand by, stands by, stay near
CARE: stays near, stay with, stays with
CARED: handled, managed, met, provided, supported, helped, assisted, given, addressed, monitored, redirected, watched
CARED: supervised, cued, prompted, checked, accommodated, differentiated, modified, adapted, delivered, implemented
CARED: carry over, carried over, carried out, run, scribed, reached, attended, covered, served, done, tended
CARED: overseen, guided, administered, escorted, walked, embedded, built, folded, performed, furnished, executed
CARED: assumed, absorbed, supplied, satisfied, obtained, taken care, collected, available, achieved, accomplished
CARED: undertaken, fulfilled
ALONEX: alone, unassisted, unaided, single handed*, singlehanded*, solo, on her own, on his own, on their own
ALONEX: on my own, by herself, by himself, by themselves, without help, without assistance, without an aide
ALONEX: without any, without a, without another, without an additional, without one on one, without one to one
ALONEX: without extra, without additional, w out, without adding, without anyone, without anybody, without someone
ALONEX: without aides, without paras, without para, without aide, without support, without the help, without backup
ALONEX: without aid, herself, himself, themselves
NOHELPX: not think an aide, not think a para, not think an assistant, not called for, not see an aide
NOHELPX: not believe an aide, no aide, no aides, no para, no paras, no assistant, no asst, no attendant, no helper
NOHELPX: no assigned, no adult, no additional, no extra, no individual, no indiv, no one on one, no 1:1, no one to one
NOHELPX: no separate, no dedicated, no added, not need an aide, not need a para, not need another
NOHELPX: not need an assistant, not need a helper, not need anyone, not need anybody, not need one person
NOHELPX: not need one, not need extra, not need a one, not need somebody, not need, not need someone, needs no
NOHELPX: no need of, no need for, need no, unnecessary, not necessary, not nec, not needed, not required
NOHELPX: not warranted, not indicated, not rec, not recommended, not req, not justified, nothing to do
NOHELPX: nothing left to do, redundant, superfluous, overkill, duplicat*, rather than an aide, rather than a para
NOHELPX: rather than add*, rather than bring*, rather than hir*, rather than assign*, instead of an aide
NOHELPX: instead of a para, instead of add*, instead of hir*, instead of assign*, instead of bring*
NOHELPX: in place of an aide, no call for, instead of a one, instead of an assistant, instead of another
NOHELPX: instead of an additional, rather than a one, rather than another, rather than an additional
NOHELPX: rather than an assistant, rather than a second, not see a need, not see the need, not see why, no reason for
NOHELPX: than bring an, than hire, than add, than assign, not require an, not require a, not require another
NOHELPX: not require additional, no place for, so there will be no
TEACHNOT: not find, can not find, sending, whenever he is not, whenever she is not, on maternity, on leave, backfill
TEACHNOT: and no help, with no help, has no help, and paraprofessional, and no aide, objected, to fill, openings
TEACHNOT: been told, would love, whispered, privately, off the record, not allowed, stay quiet, quit, resigned
TEACHNOT: told us to, told me to, told them to, told her to, told him to, back from leave, avail, pressed, shortage
TEACHNOT: scoffed, been hired, moved to other, wants him, wants her, like her to, like him to, ask a teacher
TEACHNOT: not approve, hired as, do it for him, do it for her, waits for, the aide is there, said no, even days
TEACHNOT: vacancy, unfilled, an adult in the, drown*, burned out, burnt out, overwhelmed, begged, begging, pleaded
TEACHNOT: agrees with me, visually impaired, hearing impaired, of the deaf, asked his teacher, asked her teacher
TEACHNOT: asked the teacher, told the teacher, tell the teacher, emailed the teacher, email the teacher
TEACHNOT: contact the teacher, contact your, call the teacher, teacher here, teacher's slides
TEACHNOT: teacher's notes, attendance, invited, attendees, microphone, overruled, switch teachers, change teachers
TEACHNOT: not at the meeting, not present, not invited, not there, met with, meet with, meets with, meeting with
TEACHNOT: directed by, assigned by, supervised by, supervising teacher, direction of, said he needs, said she needs
TEACHNOT: says he needs, says she needs, say he needs, say she needs, think he needs, think she needs, need to ask
TEACHNOT: according to the teacher, according to his teacher, according to her teacher, teacher thought
TEACHNOT: teacher thinks, teacher knew, teacher knows about, learn to ask
TEACHNOT: new teacher, teacher stops, teacher steps back, teacher backs off, per the teacher, teacher already tried
TEACHNOT: nobody asked, survey, caseload, planning time, speech therapist, position is vacant, the teachers the
TEACHNOT: what his teacher just, what her teacher just, i am the, i am a, i am his teacher, i am her teacher
TEACHNOT: as a teacher, goes to the teacher, brought, bit, hit, hurt, punched, teacher left, teacher is out
TEACHNOT: conference, parent teacher, signature, person responsible, teacher training, workshop, asked a teacher
TEACHNOT: goal, will tell, will ask, raise his hand, raise her hand, opportunities, scored by, as a gen ed, by e mail
TEACHNOT: copy of, substitute teacher*, love to, also be working, interfere*, between the child and, come between
TEACHNOT: cut off, ownership, ideas, gift, evaluation*, observation, rating scale*, completed by, probes, data sheet*
TEACHNOT: questionnaire*, clone, we had no one, nobody who, no replacement, stop listening, best aide, reporter
TEACHTRY: !at trial, found inadequate, used up, first, before, until, then ask, prior to, weeks, trial
TEACHTRY: shown ineffective, hold the, document*, precede
TEACHTRY: in lieu of the teacher, after that
GOODTEACH: good teacher, good teachers, good tchr, good instructor, great teacher, great teachers, great tchr
GOODTEACH: great instructor, terrific teacher, terrific teachers, terrific tchr, terrific instructor, exp teacher
GOODTEACH: exp teachers, exp tchr, exp instructor, experienced teacher, experienced teachers, experienced tchr
GOODTEACH: experienced instructor, strong teacher, strong teachers, strong tchr, strong instructor, best teacher
GOODTEACH: best teachers, best tchr, best instructor, wonderful teacher, wonderful teachers, wonderful tchr
GOODTEACH: wonderful instructor, excellent teacher, excellent teachers, excellent tchr, excellent instructor
GOODTEACH: veteran teacher, veteran teachers, veteran tchr, veteran instructor, seasoned teacher, seasoned teachers
GOODTEACH: seasoned tchr, seasoned instructor, skilled teacher, skilled teachers, skilled tchr, skilled instructor
GOODTEACH: solid teacher, solid teachers, solid tchr, solid instructor, fantastic teacher, fantastic teachers
GOODTEACH: fantastic tchr, fantastic instructor, amazing teacher, amazing teachers, amazing tchr, amazing instructor
TEACHY: teacher, teachers, tchr, tchrs, instructor*, educator*, co teacher*, coteacher*, faculty, homeroom, teacher's
TEACHY: teachers', !substitute teacher*, !teacher appreciation, !reading teacher, !art teacher, !music teacher
TEACHSAYS: said the teacher, teacher joked, according to the sped
TEACHSAYS: teacher says, teacher said, teacher say, teacher told, teacher reports, teacher report, teacher reported
TEACHSAYS: teacher states, teacher stated, teacher feels, teacher felt, teacher wrote, teacher emailed, teacher e
TEACHSAYS: teacher explained, teacher agreed, teacher admitted, teacher mentioned, teacher commented, teacher shared
TEACHSAYS: teacher noted, teacher put, teacher whispered, teacher shrugged, teacher thinks, teacher writes
TEACHSAYS: teacher comments, teacher input, teachers says, teachers said, teachers say, teachers told
TEACHSAYS: teachers reports, teachers report, teachers reported, teachers states, teachers stated, teachers feels
TEACHSAYS: teachers felt, teachers wrote, teachers emailed, teachers e, teachers explained, teachers agreed
TEACHSAYS: teachers admitted, teachers mentioned, teachers commented, teachers shared, teachers noted, teachers put
TEACHSAYS: teachers whispered, teachers shrugged, teachers thinks, teachers writes, teachers comments, teachers input
TEACHSAYS: tchr says, tchr said, tchr say, tchr told, tchr reports, tchr report, tchr reported, tchr states
TEACHSAYS: tchr stated, tchr feels, tchr felt, tchr wrote, tchr emailed, tchr e, tchr explained, tchr agreed
TEACHSAYS: tchr admitted, tchr mentioned, tchr commented, tchr shared, tchr noted, tchr put, tchr whispered
TEACHSAYS: tchr shrugged, tchr thinks, tchr writes, tchr comments, tchr input, manager says, manager said
TEACHSAYS: manager say, manager told, manager reports, manager report, manager reported, manager states
TEACHSAYS: manager stated, manager feels, manager felt, manager wrote, manager emailed, manager e, manager explained
TEACHSAYS: manager agreed, manager admitted, manager mentioned, manager commented, manager shared, manager noted
TEACHSAYS: manager put, manager whispered, manager shrugged, manager thinks, manager writes, manager comments
TEACHSAYS: manager input, educator says, educator said, educator say, educator told, educator reports
TEACHSAYS: educator report, educator reported, educator states, educator stated, educator feels, educator felt
TEACHSAYS: educator wrote, educator emailed, educator e, educator explained, educator agreed, educator admitted
TEACHSAYS: educator mentioned, educator commented, educator shared, educator noted, educator put, educator whispered
TEACHSAYS: educator shrugged, educator thinks, educator writes, educator comments, educator input, instructor says
TEACHSAYS: instructor said, instructor say, instructor told, instructor reports, instructor report
TEACHSAYS: instructor reported, instructor states, instructor stated, instructor feels, instructor felt
TEACHSAYS: instructor wrote, instructor emailed, instructor e, instructor explained, instructor agreed
TEACHSAYS: instructor admitted, instructor mentioned, instructor commented, instructor shared, instructor noted
TEACHSAYS: instructor put, instructor whispered, instructor shrugged, instructor thinks, instructor writes
TEACHSAYS: instructor comments, instructor input, specialist says, specialist said, specialist say, specialist told
TEACHSAYS: specialist reports, specialist report, specialist reported, specialist states, specialist stated
TEACHSAYS: specialist feels, specialist felt, specialist wrote, specialist emailed, specialist e
TEACHSAYS: specialist explained, specialist agreed, specialist admitted, specialist mentioned, specialist commented
TEACHSAYS: specialist shared, specialist noted, specialist put, specialist whispered, specialist shrugged
TEACHSAYS: specialist thinks, specialist writes, specialist comments, specialist input
ALSOAIDES: assts, two aides, three aides, two assistants, two paras, three paras, 2 ias, 2 paras, 2 aides
ALSOAIDES: student teacher
ATHAND: desk, feet, steps away, step away, near, nearby, beside, next to, close by, close to, within reach, present
ATHAND: in the room, around, comes over, walks over, comes by, end of the line, front of the room, up front, seat
ATHAND: with his teacher, with her teacher, his teacher, with their teacher, in front of her, look after, calls
ATHAND: who else is
HERWORK: job, jobs, duty, duties, territory, scope, competence, all day long, decisions, provider, role, customarily
HERWORK: ordinarily, responsible, responsibility, lead, leads, handed, firm, trained, licensed, make sure
HERWORK: unnecessary, not necessary, strategies in place, on the teacher, up to the teacher, first
FINEWITHHER: fine with her, fine with him, okay with her, ok with her, safe with her, safe with him, okay with him
FINEWITHHER: eyes in the back, in good hands, be fine in her, be okay in her, be fine in his, well looked after
JUSTNAMED: consult, touches base, probes, zone, share, shares, concern, concerns, we are educators, rescheduling
JUSTNAMED: art teacher
JUSTNAMED: sent home, permission slip, field trip, newsletter, scale of, as teachers, music teacher, teacher made
JUSTNAMED: teacher of record
OFFERTEACH: recommend*, offered, offering, in lieu, is proposed, we are a, placement in, can increase
OFFERTEACH: assigned instead
ROOMFULL: two adults, three adults, four adults, access to, children, people and routines
COACHX: train, training, coach, coaching, coached, upskill*, equip, in service, inservice, teach
"""
# She is able to, she does, it is done by her; and then nobody else is needed.
_DOES = """
    he|she|child|student ~1 has|have ~1 TEACHX / TEACHNOT NOTUS TEACHTRY TEACHTELL OFFERTEACH
    TEACHY ~3 can|could|will|would|able / TEACHNOT NOTUS TEACHTRY TEACHTELL TEACHSAYS OFFERTEACH ALSOAIDES
    can|could|will|would ~1 TEACHX ~6 CARE / TEACHNOT TEACHTRY
    TEACHX ~2 already|always|regularly ~1 uses|does|gives|provides|has|CARE / TEACHNOT not
    TEACHX ~1 has|have|with ~4 years|experience|degree|master|masters|certificate|certification|endorsement / TEACHNOT
    TEACHX ~20 no|never ~6 unattended|unsupervised|alone|unwatched / TEACHNOT
    TEACHX ~8 ALONEX / TEACHNOT NOTUS TEACHTRY TEACHSAYS
    TEACHX & NOHELPX / TEACHNOT NOTUS TEACHTRY TEACHTELL OFFERTEACH TEACHSAYS
    TEACHY & ATHAND|HERWORK / TEACHNOT NOTUS TEACHTRY TEACHTELL TEACHSAYS AIDE ALSOAIDES JUSTNAMED
    adult|person|support|helper|someone|somebody ~2 is|was|means ~3 TEACHX / TEACHNOT TEACHSAYS NOTUS
    TEACHX ~1 and|plus|with ~5 AIDE|PARAS ~1 serve|serves|support|supports|cover|covers|share|work / TEACHNOT WANTED
    TEACHX & FINEWITHHER / TEACHNOT NOTUS
    TEACHX ~8 CANX ~4 CARE / TEACHNOT TEACHTELL TEACHTRY NOTUS
    TEACHX ~2 say|says|said|told|feels|thinks|believes|insists|assured|assures|reports|reported ~4 she|they|he|i|we ~2 can|
        could|will|would|able ~3 CARE / TEACHNOT TEACHTELL TEACHTRY NOTUS
    TEACHX ~2 CARE / TEACHNOT TEACHTELL TEACHTRY NOTUS
    TEACHX ~8 and|then ~2 can|could|will ~2 CARE / TEACHNOT TEACHTELL TEACHTRY NOTUS
    CARED ~3 by|through|from|with ~6 TEACHX / AIDEDELIVERS TEACHNOT TEACHTRY NOTUS
    embedded|built|folded|ordinarily|already|part ~3 in|into|of ~3 TEACHX / TEACHNOT
    TEACHX ~14 ALONEX / TEACHNOT TEACHTRY
    TEACHX ~16 NOHELPX / TEACHNOT TEACHTRY TEACHTELL NOTUS TEACHSAYS
    NOHELPX ~14 TEACHX / TEACHNOT TEACHTRY TEACHTELL NOTUS
    exceed|exceeds|exceeded|beyond|outside|outstrip ~6 TEACHX ~2 capacity|ability|skill|skills|reach|can|capable|able
"""
# It is the teacher's work; a good one is enough; a trained one too.
_IS_HER_WORK = """
    part|all ~3 my|their|her|his|our|the ~1 job / TEACHTRY
    functions|duties|tasks|things|job|work|role ~8 TEACHX ~4 expected|does|do|perform|performs|already|supposed
    pay|paid|expect|expected|trust ~2 TEACHX ~1 to
    TEACHX ~8 be ~2 his|her|your|their|the|an ~2 AIDE|helper|scribe|buddy / TEACHNOT
    build|builds|built|fold|folded ~2 into ~3 my|her|his|the|their ~2 routine|routines|lesson|lessons|teaching|day|
        instruction
    need|needs ~3 met|addressed|managed|covered|handled ~10 by ~3 staff|TEACHX|personnel / TEACHNOT EXISTNOT AIDEDELIVERS
    prompting|redirection|cueing|scribing|supervision|toileting|reminding|repeating ~2 is|are ~4 teaching|teacher|teachers|
        instructional
    TEACHX ~3 can|could ~2 do ~2 it|this|that|so / TEACHNOT TEACHTELL NOTUS
    confident|confidence|faith|trust ~4 team|staff|teachers|faculty|adults|educators ~4 can|ability|to|will|keep|meet|
        handle / NOTUS
    support|supports|help|assistance ~6 come|comes|coming ~2 from ~2 classroom|class|teacher|teachers / TEACHNOT AIDE
    GOODTEACH ~12 NOHELPX|so|enough / TEACHNOT
    good|strong|solid|quality|effective|great ~1 teaching|instruction|teachers ~6 cover|covers|enough|need|needs|handle|
        handles|do|meet|meets|take|takes|reach|reaches
    COACHX ~3 TEACHX|staff|faculty|personnel ~14 NOHELPX
    rather|sooner|prefer ~2 COACHX ~2 TEACHX|staff|faculty|personnel
    TEACHX ~4 trained|training|certified ~10 can|could|equipped|able|ready|handle|NOHELPX / TEACHTRY
"""
RULES = _DOES + _IS_HER_WORK
