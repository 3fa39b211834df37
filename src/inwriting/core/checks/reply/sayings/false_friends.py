"""Words that look like an answer and are none: classes that silence a rule in their sentence."""

FALSE_FRIENDS = """
STANDOUT: look different, looks different, stand out, stands out, treat him, treat her, treats him, stare, tease*
STANDOUT: teasing, singled out, single him out, single her out, self conscious, embarrass*, conspicuous, label him
STANDOUT: label her, scare off, drive away, push away, targets for
ALONE: without another, without an extra, without a second, without an additional, without any
FADEGOAL: goal is, goal for
HELPAD: we are hiring, apply online, join our team, now hiring
LOOKED: looked
APPROVEDIT: approved the, approved your, has approved, approved a, approved this
SHARED: waiting list, wait list
ARTICLE: not a, not an, not the, not another, not just, not my, not available, not enough, not support, not any
NEXTGRADE: not promoted, will be promoted to
TEACHREVIEW: teacher conference
PARENTRULES: parent consent, parental consent, parent approv*, your consent, your signature, evaluation report
GRADEPOINT: grade point, test score*, test scores, reading score*, scores on, scored at, math score*, points on
VIOLENT: out of control, violent, danger*, hurting, hurts others, aggressive, self injur*, kicking, extreme behavior*
VIOLENT: safety risk, unsafe, elope*, bolt*, runs away, harm himself, harm herself
PARENTAL: parent education, parent training
APPROVAL: approval, approved, application
LESSR: less restrictive
HIRED: hired, applied
FEE: agenda, meets on, trip, field trip, insurance, fee, fees, ticket, tickets, yearbook, proof of, fundraiser
FEE: lunch account, library, uniform, cafeteria account
PAYOFFER: offered to pay, pay ourselves, pay privately, we would pay
ENOUGHNEED: recommend
STAFFNOW: right now, at this time, currently
LAST: last option
CONCERNED: shared concern*, shared his, shared her concern*, shared their, shared that, shared with us
CONCERNED: share information, share data, shared information, share your concern*
CLASSAIDENEED: asked for a classroom aide, request a classroom aide, needs a classroom aide
NOCLASSAIDE: no classroom aide, without a classroom aide, not have a classroom aide, no classroom para
NEEDSDEPEND: dependent for all, dependent child, military dependent
NOTFINE: not doing well, failing, not passing, below grade, not fine, fails, not keep
AVAILNOW: available
NEEDREQ: needs a
NOTPROGRESS: without success, no success, no progress, not progress*, not making, not made, lack of progress
NOTPROGRESS: limited progress, little progress, insufficient progress, not meeting, not met, not mastered, not make
NOTPROGRESS: minimal progress, no growth, not improv*, regress*, not showing, not adequate, not benefit*, no gains
NOTPROGRESS: to make progress, help him make, help her make, not advancing, not working, so he can make
NOTPROGRESS: so she can make, in order to make
TOIMPROVE: will improve, to improve
MEDOTHER: epipen training, medication form, mental health, first aid
TEACHONLY: only teacher
TEACHNOT: implemented by the teacher, tried by the teacher, used by the teacher, under a teacher
TEACHNOT: under the supervision, under the direction, under supervision
TEACHNOT: less attention, less instruction, less teacher, less time, fewer interactions, attention from certified
TEACHNOT: teacher can not, teachers can not, teacher could not, teacher is not able, teacher is unable, teacher alone
TEACHNOT: teacher will not be able, teachers are not, teacher cannot, one teacher, teacher has no
TEACHNOT: teacher does not have time, teacher is on, long term sub, independent contractor, teacher conference
TEACHNOT: teacher quit, teacher will not have
TEACHTELL: will consult, will teach, will send, consult with, will meet with you, teacher will meet, will call
TEACHTELL: will contact, will email, will attend, meet on, will be trained, will join, will be out
EXISTNOT: not sufficient, not enough, insufficient, can not meet, not adequate, inadequate, not able, unable
STAFFCANNOT: staff can not, staff are not, staff will not
STAFFTRAIN: be trained, receive training, attend training, cpr, available to speak
AIDEDELIVERS: provided by a paraprofessional, provided by an aide, provided by the aide, provided by a para
PEERNOT: peer review*, peer reviewed
LAWTRY: law requires
FIRSTNAME: first name, first grade*, first period, first responder*, first grader*
MEETDAY: before the meeting, before school, before lunch, before the bell
PRIORGONE: at no cost, progress monitoring data
NOADMIN: administrative assistant, administered, administrator will attend
FEDCOMMITTEE: federal, i ask a
ASKABOUT: i ask
LETTERONLY: thank you
DIRECTORHELP: happy to help
PLACEMENTONLY: placement is in the least, educated in the least, more than 80
PLACEMENTONLY: least restrictive environment for him is
STIGMA: stigma
SEVEREAWARE: severe allerg*, severe storm*, severe weather
RECORDS: records
MANYASK: ask questions
CHOICE: lazy, chooses, choice
AIDEPOST: paraprofessional positions, aide positions, para positions, assistant positions
"""
