"""Dependence: an aide would make the child lean on others; independence as the goal; fading."""

WORDS = """
HELPWORD: aide, aides, para, paras, assistance, assistant, assistants, support, supports, adult, adults, scia
HELPWORD: prompts, help, paraprofessional, paraprofessionals, paraeducator, paraeducators, services
PROMOTE: goal, goals, promot*, maximiz*, foster*, increas*, build*, hinder*, encourag*, develop*, undermin*
PROMOTE: imped*, interfer*, limit, limits, reduc*, gain*, want, wants, become, possible, more, grow*, learn
PROMOTE: discourag*, inhibit*, harm*, hamper*, stifl*, working on, toward, towards, prevent*, rob*, take away
PROMOTE: too much, practice, focus*, strive*, opportunit*, work on, encroach*, compromis*, lose, learns, erode*
PROMOTE: need to, needs to, purpose, jeopardiz*, important, emphas*, ability
INDEP: independence, independent, independently, autonom*, self relian*, self suffic*, self determin*
INDEP: self advoca*, on his own, on her own, on their own, for himself, for herself, for themselves
INDEP: without help, self directed, initiative, !independent living, !independent educational
INDEP: !independent evaluat*, !independent reading, !independent study, !independent work, !independent psych*
INDEP: !independent hearing, !independent review*, !independent assess*
DEPEND: attached to one, too attached, used to having, step away, steps away, stepping away, stepped away
DEPEND: babysitter, babysitting, baby sitter, hand holding, handheld, hold his hand, hold her hand, cling*
DEPEND: co dependence, security blanket, safety net, lean on, leans on, leaning on, latch*, tether*, dependen*
DEPEND: overdependen*, over dependen*, overly dependen*, overrel*, over relian*, overly relian*, reliant
DEPEND: reliance, rely on, relies on, relying on, relied on, crutch, learned helpless*, helpless*
DEPEND: prompt dependen*, velcro*, enabling, enable him, enable her, co dependen*, codependen*, hovering
DEPEND: !dependent on a ventilator, !dependent on insulin, !dependent on staff, !dependent on funding
DEPEND: !dependent on availability, !dependent on the availability, babied, babying, coddl*, spoon fe*
HINDER: hinder*, undermin*, imped*, interfer*, limit, limits, reduc*, discourag*, inhibit*, hamper*, stifl*
HINDER: take away, rob*, harm*, compromis*, stunt*, erode*, jeopardiz*
GROWTH: growth, development, maturity, confidence, problem solving, self confidence, initiative, skills
WAITS: wait, waits, waiting, sits, looks, look, looking, relies
TOLD: told, prompted, prompt, someone, somebody, help, adult, cue, cued, reminded
STRUGGLE: productive struggle, struggle a little, let him struggle, let her struggle, stamina, resilience
STRUGGLE: resilient, grit, self reliance, fly solo, spread his wings, spread her wings, own two feet
STRUGGLE: training wheels, sink or swim, baby him, baby her, do too much for, does too much for, hold on to
STRUGGLE: stifle, overprotect*, smother*
FADEWORD: fade, fades, faded, fading, wean, weaned, weaning, time limited, phase out, phased out, taper, tapered
FADEWORD: tapering, decrease over time, sunset, fade plan, fading plan, exit plan
SHARED: waiting list, wait list
NEEDSDEPEND: dependent for all, dependent child, military dependent
"""
RULES = """
    learn|do|learning|figure|practice ~8 himself|herself|themselves|alone|independently ~6 and|adult|AIDE|without|
        get
    adult|AIDE ~4 get|gets|getting ~2 in ~1 the ~1 way
    AIDE ~6 hinder|hinders|interfere|interferes|impede|impedes|undermine|undermines|stunt|inhibit|inhibits
    without ~1 someone|somebody|anyone|adult|person ~5 elbow|side|hip|shoulder|him|her|there
    elbow|hip|shoulder
    least ~2 amount ~2 of ~2 help
    for|by ~1 themselves|himself|herself
    learned ~1 dependency
    detrimental ~6 INDEP|student|him|her
    hold|holds|holding ~2 him|her ~1 back
    outgrow|wean|weaned|weaning
    not ~2 want ~4 dependent|depend|rely
    fade|faded|fading ~3 AIDE|support|prompts|quickly|out
    used to ~2 having|it
    manage|managing|cope ~3 without
    not ~2 want ~5 get|become|be ~2 used|attached|spoiled
    DEPEND / NEEDSDEPEND
    depend|depends|depending ~1 on|upon ~4 AIDE|adult|adults|help|someone|others|staff / availability
    PROMOTE ~8 INDEP
    INDEP ~8 PROMOTE
    HINDER ~5 INDEP|GROWTH
    fading|fade|faded|phased|reduced|removed ~8 INDEP
    do|doing|does ~3 work|everything|things|it|thinking ~1 for ~1 him|her|them|student|child
    wait|waits|waiting|look|looks|looking ~3 for|to ~4 prompt|prompts|adult|help|aide
    need|needs|have|has|must|should|learn ~3 to ~3 more|be|function|work|manage|do|cope ~3 INDEP
    INDEP ~6 AIDE ~6 PROMOTE|take|not|too|crutch
    AIDE ~8 INDEP
    learn|learns|learning ~2 to ~4 without ~3 adult|AIDE|someone
    without ~2 AIDE|adult ~5 him|her|side
    never ~2 learn|learns|grow|develop
    adult|someone|AIDE ~3 always|constantly ~3 prompting|there|with|beside|helping
    too much ~2 adult|support|help|assistance|prompting
    too much ~1 AIDE ~2 support|time|help
    stop|stops|quit ~2 trying|thinking
    count|counting|counts ~1 on ~3 AIDE|adult|her|him|someone
    teach|teaching|taught|help ~5 independent|independence|independently
    advocate|advocates|advocating ~3 themselves|himself|herself|own
    own advocate|advocates|voice
    speak|speaks|talk ~1 for ~1 him|her|them
    AIDE|one|it ~6 forever
    forever ~8 AIDE|one
    do ~2 alone|themselves|himself|herself
    build|builds|gain|gains|develop ~2 confidence|competence
    own ~1 skills|abilities|judgment
    step|pull|pulled|steps|back ~1 back|off ~6 independent|so|adult|assistant|AIDE
    before ~2 trying|attempting|tries
    adult|AIDE ~3 nearby|close|beside|side ~6 ask|asks|wait|waits|look
    support|assistance|AIDE ~3 should|will|must|can ~2 lessen|decrease|diminish|fade|taper
    passive
    plan|goal|gradually|systematically|time|steps ~4 decrease|decreasing|reduce|reducing|eliminate|eliminating|
        withdraw|lessen ~4 HELPWORD
    reliance|reliant|dependence|dependent ~3 on
    FADEWORD ~6 HELPWORD
    HELPWORD ~6 FADEWORD
    WAITS ~4 TOLD / SHARED
    STRUGGLE
"""
