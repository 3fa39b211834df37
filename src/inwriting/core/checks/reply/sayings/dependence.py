"""Dependence: an aide would make the child lean on others; independence as the goal; fading."""

from inwriting.core.checks.reply.sayings import dependence_learning, dependence_pictures

WORDS = dependence_learning.WORDS + dependence_pictures.WORDS + """
HELPWORD: aide, aides, para, paras, assistance, assistant, assistants, support, supports, adult, adults, scia
HELPWORD: prompts, help, paraprofessional, paraprofessionals, paraeducator, paraeducators, services
PROMOTE: preserv*, protect*, safeguard*, maintain, maintaining, prioritiz*, value, values, plan is, long range
PROMOTE: long term, goal, goals, promot*, maximiz*, foster*, increas*, build*, hinder*, encourag*, develop*
PROMOTE: undermin*, imped*, interfer*, limit, limits, reduc*, gain*, want, wants, become, possible, more, grow*
PROMOTE: learn, discourag*, inhibit*, harm*, hamper*, stifl*, working on, toward, towards, prevent*, rob*, take away
PROMOTE: too much, practice, focus*, strive*, opportunit*, work on, encroach*, compromis*, lose, learns, erode*
PROMOTE: need to, needs to, purpose, jeopardiz*, important, emphas*, ability
INDEP: independ, self suff, self manage, self monitor, self regulate, manage himself, manage herself, self direction
INDEP: self management, self regulat*, self monitoring, independence, independent, independently, autonom*
INDEP: self relian*, self suffic*, self determin*, self advoca*, on his own, on her own, on their own, for himself
INDEP: for herself, for themselves, without help, self directed, initiative, !independent living
INDEP: !independent educational, !independent evaluat*, !independent reading, !independent study, !independent work
INDEP: !independent psych*, !independent hearing, !independent review*, !independent assess*
DEPEND: he steps away, she steps away, aide steps away, adult steps away
DEPEND: attached to one, too attached, used to having, step away, stepping away, stepped away
DEPEND: babysitter, babysitting, baby sitter, hand holding, handheld, hold his hand, hold her hand, cling*
DEPEND: co dependence, security blanket, safety net, lean on, leans on, leaning on, latch*, tether*, dependen*
DEPEND: overdependen*, over dependen*, overly dependen*, overrel*, over relian*, overly relian*, reliant, reliance
DEPEND: rely on, relies on, relying on, relied on, crutch, learned helpless*, helpless*, prompt dependen*, velcro*
DEPEND: enabling, enable him, enable her, co dependen*, codependen*, hovering, !dependent on a ventilator
DEPEND: !dependent on insulin, !dependent on staff, !dependent on funding, !dependent on availability
DEPEND: !dependent on the availability, babied, babying, coddl*, spoon fe*
HINDER: hinder*, undermin*, imped*, interfer*, limit, limits, reduc*, discourag*, inhibit*, hamper*, stifl*
HINDER: take away, rob*, harm*, compromis*, stunt*, erode*, jeopardiz*
GROWTH: growth, development, maturity, confidence, problem solving, self confidence, initiative, skills
WAITS: wait, waits, waiting, sits, looks, look, looking, relies
TOLD: told, prompted, prompt, someone, somebody, help, adult, cue, cued, reminded
STRUGGLE: productive struggle, struggle a little, let him struggle, let her struggle, stamina, resilience, resilient
STRUGGLE: grit, self reliance, fly solo, spread his wings, spread her wings, own two feet, training wheels
STRUGGLE: sink or swim, baby him, baby her, do too much for, does too much for, hold on to, stifle, overprotect*
STRUGGLE: smother*
FADEHELP: fade, fades, faded, fading, wean, weaned, weaning, time limited, phase out, phased out, taper, tapered
FADEHELP: tapering, decrease over time, sunset, fade plan, fading plan, exit plan
SHARED: waiting list, wait list
NEEDSDEPEND: relied on my, rely on my, relying on my, relied on our, relied on an
NEEDSDEPEND: can lean on, relied on this, relied on that, relied on the, relied on these, relied on data
NEEDSDEPEND: relying on progress, relied on a, relied on an, relying on a, relied on progress, relying on notes
NEEDSDEPEND: be relied on, relied upon the, rely on cost, rely on the cost, rely on budget, rely on data
NEEDSDEPEND: rely on testimony, rely on the, rely on natural, safety net student, dependence speech, velcro aides
NEEDSDEPEND: rely on each other, rely on peers, rely on classmates, rely on other students, rely on the parent*
NEEDSDEPEND: rely on parents, may rely, can rely, may not rely, district relied, officer relied, relied on by
NEEDSDEPEND: relied on the testimony, relied on testimony, relies on testimony, dependent for all, dependent child
NEEDSDEPEND: military dependent, ventilator*, insulin, oxygen, wheelchair*, trach*, feeding tube, g tube
NEEDSDEPEND: dependent on others for, dependent care, substance, drug, chemical dependen*, depending on the
NEEDSDEPEND: depends on the, depend on the, depending on how, depends on how, depends on whether, depends on who
NEEDSDEPEND: depends on what, depend on who, depends on availab*, depending on staff
CLOSE: glued, velcroed, velcro, attached at the hip, joined at the hip, tethered, stuck to, hovering, hover, hovers
CLOSE: hovered, shadowing, on top of him, on top of her, breathing down, trailing, trails, tailing, elbow, hip
CLOSE: constantly beside, always beside, at his shoulder, at her shoulder, at his side, at her side, at his hip
CLOSE: holding his hand, holding her hand, within arm's reach all day, side by side all day
PEEL: back away, backs away, backing away, backed away, peel, peeled, pry, pried, unstick, ungluing, unglue
PEEL: cut the cord, cut the strings, cut the apron, let go of him, let go of her, back off, backing off, step back
PEEL: stepping back, stepped back, backed off, pull back, pulling back, pulled back, stand back, standing back
PEEL: steps back, move away, loosen, give him space, give her space, give him room, give her room, give them space
PEEL: some space, room to grow, room to breathe, get out of the way
WAITSFOR: waits, waiting, wait, waited, expects, expecting, looks, look, looking, turns, turn, checks, glances, sits
WAITSFOR: stops, freezes, stalls, relies, learned to wait
CUEDBY: told, prompted, someone, somebody, adult, cue, cued, reminded, aide, para, helper, prompt, prompts, her, him
CUEDBY: grown up, assistant, permission, reassurance, paraprofessional, one on one
BEFOREACT: before, to tell, to start, to do, to pick, to answer, every time, each time, to begin, to prompt, first
BEFOREACT: instead of, to act, to move, for everything, to help, to fix, to say, and will not, to be told
ALONE: alone, himself, herself, themselves, solo, independently, unaided, unassisted
LIFE: college, real world, adulthood, middle school, high school, junior high, workplace, grown, work world, job
LIFE: real life, in life, next year, an adult himself, an adult herself
NOHELPER: without a shadow, without a helper, without an assistant, without a buddy, without hand holding
NOHELPER: without one, without an aide, without a para, without her, without him, without help, without an adult
NOHELPER: without adult, without assistance, without assistant, without support, without someone, without somebody
NOHELPER: without a paraprofessional, without the aide, without the adult, doing without, do without, no adult there
NOHELPER: no adult, without the assistant, without the para, without prompting, without adults, without individual
NOHELPER: without that support, without paraprofessional, without prompts
FADEPLAN: end date, exit date, discontinuation date, termination date, gradual release, release of responsibility
FADEPLAN: gradual removal, gradual withdrawal, step down plan, stepdown, fade plan, fading plan, plan to fade
FADEPLAN: plan for fading, fade out, fading of, fade support, fading support, fade the, fading the, to be faded
FADEPLAN: exit criteria, exit plan, phase out, phasing out, phased out, weaning, wean, withdrawal of support
FADEPLAN: plan for removing, plan to remove, plan for reducing, plan to reduce, fades, plan for withdrawing
FADEPLAN: sunset date, faded, fade, fading, date of removal, reduction plan, tapering, taper, discontinuation plan
FADEPLAN: plan for independence, path to independence, independence plan
VOICE: speak up, self advocate, self advocating, self advocacy, advocate for himself, advocate for herself
VOICE: advocate for themselves, ask for help, ask for what, own voice, find his voice, find her voice
VOICE: raise his hand, raise her hand, asking for help
GROWUP: clingy, prompt bound, cue dependent, adult dependent, hand feeding, rise to the occasion, raise the bar
GROWUP: raising the bar, natural consequence, shut down without, high expectations, figure it out, grow up
GROWUP: growing up, wings, leave the nest, fly on, taking risks, risk taking, babied, baby him, baby her, babying
GROWUP: coddle*, coddling, pampered, overhelp*, over help*, overassist*, over assist*, oversupport*, over support*
GROWUP: overprompt*, over prompt*, disempower*, learned helpless*, helpless, incapable, walking prompt, human prompt
GROWUP: human crutch, hand held, waited on, mothered, mothering, bubble wrap*, helicopter*, smother*, overprotect*
GROWUP: own two feet, own feet, open a milk, tie his own, tie her own, do for themselves, do for himself
GROWUP: do for herself, fend for, comfort zone, push himself, push herself, take risks, dignity of risk
GROWUP: learn by doing, safe failure, natural consequences, sink or swim, safety blanket, security blanket
GROWUP: comfort blanket, safety net, pacifier, too comfortable, spread his wings
JOBORTERM: experience with, candidate, desirable, applicants, is fading, districtwide, district wide
JOBORTERM: phased out districtwide, hr
CANNOTALONE: not do it alone, not do this alone, not do that alone, can not do it by
TIMELIMIT: exit date, end date, exit plan, expiration date, sunset, time limited, expires after, expires at, short term
TIMELIMIT: temporary measure, temporary basis, ending date, withdrawal date, exit criteria
SPANCOUNT: 12, 14, 16, 18, 20, 30, 40, 45, 60, 90, 120, sixty, ninety, thirty, twelve, twenty
SPAN: days, weeks, months, school, semesters, quarters
STIGMAONLY: elbow to elbow, academy, friendship*, friends, stigma*, mortified, embarrass*, isolat*, segregat*
STIGMAONLY: restrictive, separat*, setting him, apart, different, lonely, that kid, bus, ventilator, seizure*
STIGMAONLY: safety, safe, most natural, other children, other kids, other boys, other girls, classmates, any other
LESSHELP: salary, budget, costs
SCHOOLTEAM: independent agency, independent body, independent of
UNWATCHED: the other two, left, leaves, unsafe, wander*, the others, hallway, lost
INCLUSION: inclusion, nondisabled, non disabled, lre, peers, typical peers, restrictive, environment
BODILYDONE: eats, walks, bathroom, toilet, stairs, norm, text, software, ipad, tablet, changing, decided, word came
BODILYDONE: 2 step, two step, above
OWNTIME: own time, own pace, own office, own expense, own aide, own para, own person, own adult, own desk, own room
OWNTIME: on his own iep, on their own iep, own risk, own money
PROGRESSWORD: progress*, fine, successful*, growth, gains, fape, goals, unsafe
"""
# An adult who is too close, and the child who waits for her.
_TOO_CLOSE = """
    let|lets ~1 her|him|them|AIDE ~1 do ~3 work|everything|it|thinking|job
    AIDE ~3 make|makes|making|made ~2 kids|him|her|them|children|students ~1 lazy|helpless|dependent|weak|passive
    the more ~14 the more|less
    start|want|time|need|begin|try|ready ~3 PEEL
    AIDE ~8 not|never ~1 learn|develop|grow|try|become
    depend|depends|dependent|depending ~1 on|upon ~2 it|her|him|them|one|that / NEEDSDEPEND
    so|too|gotten|got ~1 used to / NEEDSDEPEND
    get|getting|become used to ~4 AIDE|having|her|him|it|someone / NEEDSDEPEND
    get|gets|getting|got|become|becomes|too ~2 attached
    let|lets|letting ~2 AIDE ~1 do|does|carry|answer
    rely|relies|relying|relied ~3 on|upon ~4 AIDE|adult|adults|help|prompts|her|him|someone|others
    AIDE|adult|someone|somebody|helper ~6 CLOSE / STIGMAONLY
    PEEL ~6 AIDE|her|him|adult|so|that / LESSHELP
    AIDE|adult|her|him ~4 PEEL
    WAITSFOR ~3 for|to|on|at|until ~3 CUEDBY ~5 BEFOREACT / SHARED
    WAITSFOR ~3 to|until ~2 be|is|he|she ~2 told|prompted|reminded|cued
    look|looks|looking|turn|turns|turned|glances to|at|toward|towards ~1 her|him|AIDE|adult ~5 before|instead|when
    if|unless ~4 PEEL
    learn|learns|learned|learning|taught|teaches ~2 to ~1 wait|rely|lean|depend / INDEP
    GROWUP
"""
# What the school wants for the child: to do it alone, now or by a later age.
_ON_HIS_OWN = """
    negative|harmful|unintended ~2 effects|effect|consequences|impact ~10 INDEP|AIDE|adult / INCLUSION
    see ~1 what he|she|they|him|her ~2 can ~1 do
    make|makes|making|become|becoming|be ~2 INDEP / SCHOOLTEAM
    out of ~1 a job
    learn|learns|learning|able|want|wants|need|needs|try|trying|ready|chance|expect|expects ~4 to ~4 ALONE
    go|goes|going|do|does|doing|did|walk|handle|manage|try ~2 it|this|that|things ~1 ALONE / CANNOTALONE
    stand|stands|standing ~1 on ~2 own
    on ~1 his|her|their ~1 own / OWNTIME UNWATCHED TEACHER BODILYDONE ADMIN
    learn|learns|learning|needs|need|want|wants|how|has|have|able ~4 do|function|manage|cope|survive|work|
        navigate|get|be ~4 NOHELPER / PROGRESSWORD TEACHER practice until peers hired
    will|can not|not ~4 AIDE|one|someone|her|somebody ~6 in|at|when ~3 LIFE
    ready|prepare|prepares|preparing|prepared ~3 for|him|her ~4 LIFE
    VOICE ~8 AIDE|need|needs|expect|themselves|himself|herself|instead|for
    expect|expects|want|wants|learn|learning ~5 VOICE / before
    AIDE ~10 VOICE
    independence ~2 lens|goal|first|plan|is
    more ~2 AIDE|help|support|adult ~3 less ~2 he|she|they|learning
    builds|build|building ~2 confidence|stamina|resilience|grit
"""
# A guide or form that asks how the help will end.
_FADING = """
    fade|fading plan / INCLUSION
    FADEHELP ~4 goal|aim|purpose|plan|target|expectation|intent / INCLUSION JOBORTERM
    request|assignment|approval|support|AIDE|application ~6 TIMELIMIT / JOBORTERM
    TIMELIMIT ~8 request|assignment|approval|support|AIDE|application / JOBORTERM
    not|never|nor|no ~4 exceed|exceeds|past|beyond|longer|renewed ~3 NUMBER|NUMERAL|SPANCOUNT ~2 SPAN / JOBORTERM
    not|never|hard|cannot|unable ~3 take|takes|taking ~2 away|back ~1 later|END|once / staff BODILYDONE
    limits|limit|lessens|hurts|reduces ~2 indep|independence|initiative
    moving|move|moves|transition|transitioning ~4 to|toward|towards ~2 independence|INDEP / UNIT
    FADEPLAN ~10 AIDE|support|assistance|adult|written|removed|request|plan|help / JOBORTERM INCLUSION
    AIDE|support|assistance|adult|help ~10 FADEPLAN / JOBORTERM INCLUSION
    removing|reducing|withdrawing|eliminating|decreasing ~2 AIDE|support|assistance ~12 plan|date|projected|goal|
        INDEP
    plan|date|goal|criteria|timeline ~4 removing|reducing|withdrawing|eliminating|decreasing|discontinuing ~3 AIDE|
        support|assistance|prompts
"""
_SAID_OUTRIGHT = """
    learn|do|learning|figure|practice ~8 himself|herself|themselves|alone|independently ~6 and|adult|AIDE|without|
        get
    AIDE ~6 hinder|hinders|interfere|interferes|impede|impedes|undermine|undermines|stunt|inhibit|
        inhibits / INCLUSION
    for ~1 himself|herself|themselves / OWNTIME
    want|wants|learn|learns|should|need|needs|let|has|have|try|tries|can|able|ready|see|step ~8 by ~1 himself|
        herself|themselves / BODILYDONE TEACHER ADMIN
    detrimental ~6 INDEP|student|him|her
    outgrow|wean|weaned|weaning
    not ~2 want ~4 dependent|depend|rely
    used to ~2 having
    manage|managing|cope ~3 without / TEACHER until hired record
    DEPEND / NEEDSDEPEND
    depend|depends|depending ~1 on|upon ~4 AIDE|adult|adults|help|someone|others|staff / availability
    PROMOTE ~8 INDEP
    INDEP ~8 PROMOTE
    HINDER ~5 INDEP|GROWTH
    fading|fade|faded|phased|reduced|removed ~8 INDEP
    do|doing|does ~3 work|everything|things|it|thinking ~1 for ~1 him|her|them|student|child
    need|needs|have|has|must|should|learn ~3 to ~3 more|be|function|work|manage|do|cope ~3 INDEP
    AIDE ~8 INDEP
    learn|learns|learning ~2 to ~4 without ~3 adult|AIDE|someone
    never ~2 learn|learns|grow|develop
    too much ~2 adult|support|help|assistance|prompting
    stop|stops|quit ~2 trying|thinking
    count|counting|counts ~1 on ~3 AIDE|adult|her|him|someone
    teach|teaching|taught|help ~5 independent|independence|independently
    advocate|advocates|advocating ~3 themselves|himself|herself|own
    own advocate|advocates|voice
    AIDE|one|it ~6 forever
    do ~2 alone|themselves|himself|herself / CANNOTALONE
    step|pull|pulled|steps|back ~1 back|off ~6 independent|so|adult|assistant|AIDE
    adult|AIDE ~3 nearby|close|beside|side ~6 ask|asks|wait|waits|look
    plan|goal|gradually|systematically|time|steps ~4 decrease|decreasing|reduce|reducing|eliminate|eliminating|
        withdraw|lessen ~4 HELPWORD
    reliance|reliant|dependence|dependent ~3 on / NEEDSDEPEND
    HELPWORD ~6 FADEHELP
    WAITS ~4 TOLD / SHARED
    STRUGGLE
"""
RULES = dependence_learning.RULES + dependence_pictures.RULES + _TOO_CLOSE + _ON_HIS_OWN + _FADING + _SAID_OUTRIGHT
