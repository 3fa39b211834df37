"""Dependence, seen from the child's learning: what he would stop doing, never learn, or has to learn alone."""

WORDS = """
MINDER: adult, adults, someone, somebody, anyone, anybody, companion, companions, grown up, grown ups, grownup
MINDER: grownups, minder, sitter, chaperone, escort, sidekick, a person, one person, another person, staff member
MINDER: other people, others, staff person, a lady, a second person, helper, helpers, partner, escorts, minders
ARRANGED: accompaniment, proximity, assigned, assigning, constant, beside, next to him, next to her, at his side
SINKS: drop, drops, dropped, fall, falls, fell, decline, declines, declined, decrease, decreases, decreased, suffers
SINKS: less, lower, lowest, worst, worse, fewer, dips, goes down, went down, slows, stops, weaker, plummets
OWNEFFORT: effort, initiation, initiative, independence, participation, performance, engagement, output, work
OWNEFFORT: attempts, attention, tries, focus, thinking, responses, stamina, accuracy
NEARBY: near, nearby, beside, close, around, there, present, sits, hovers, helping, helps, next, in the room, over him
NEARBY: over her, comes over, steps in, sitting, assisting, with him, with her, prompting, hovering
DEEPENS: increase*, heighten*, feed, feeds, feeding, deepen*, compound*, reinforc*, strengthen*, creat*, caus*
DEEPENS: breed*, foster*, lead to, leads to, leading to, produc*, encourag*, grow, grows, worsen*, entrench*
DEEPENS: perpetuat*, fuel*, cement*, add to, adds to, contribut*, invit*, result in, results in, induc*, instill*
DEEPENS: raise, raises
LEANING: reliance, habit, habits, helplessness, passivity, dependence, dependency, neediness, laziness, avoidance
LEANING: attachment, expectation, need for cues, need for prompts, need for prompting, need for adult, need for help
LEANING: need for adults, need for assistance, need for support, need for constant, need for cueing
LEANING: need for reminders
WEAKENS: interrupt*, kill*, sap, saps, squash*, crush*, stifl*, drain*, dampen*, smother*, steal*, undercut*
WEAKENS: destroy*, lower*, lessen*, weaken*, diminish*, decreas*, undo, undoes, undoing, set back, sets back
WEAKENS: set us back, set him back, set her back, in the way of, work against, works against, working against
WEAKENS: run counter, runs counter, counter to, conflict*, contrary to, defeat*, inconsistent with, impair*, delay*
WEAKENS: slow, slows, slowing, block*, ruin*, threaten*, curtail*, detract*, sabotag*, spoil*, hurt, hurts
WEAKENS: get between, counterproductive, counteract*, derail*, discourag*, hinder*, imped*, inhibit*, undermin*
WEAKENS: hamper*, stunt*, erod*, thwart*, jeopardiz*, compromis*, interfer*, wreck*, damag*, backfire*, squelch*
WEAKENS: deaden*, choke*, suppress*, cost him, cost her, take away, takes away, taking away, rob, robs, robbed
WEAKENS: deprive*, strip*, at the expense of
ASPIRATION: communication, spontaneous, interaction skills, dignity, pride, belief, spirit, self worth, courage
ASPIRATION: self image, drive, persistence, initiation, sense of self, self sufficient, learning to, ability to
ASPIRATION: thinking skills, social growth, maturation, character, mastery, self concept, voice, grit, initiative
ASPIRATION: motivation, effort, curiosity, self esteem, self confidence, confidence, competence, maturity
ASPIRATION: resilience, ownership, responsibility, self reliance, self direction, self advocacy, autonomy, agency
ASPIRATION: independence, independent, problem solving, perseverance, stamina, self regulation, self monitoring
ASPIRATION: executive function, executive functioning, self help, self sufficiency, coping, decision making, growth
ASPIRATION: self determination, self management, empowerment, willingness to try, risk taking, functioning
SELFSKILL: self help, self care, life skill*, adaptive skill*, daily living, executive function*, coping skill*
SELFSKILL: self monitoring, self management, self direction, self regulation, self advocacy, problem solving
SELFSKILL: stamina, resilience, perseverance, responsibility, ownership, muscles, his own skills, her own skills
BUILDS: build, builds, building, develop, develops, developing, practice, practicing, grow, growing, strengthen
BUILDS: strengthening, gain, acquire, exercise, flex, own, learn, learning, master
CHORE: holding, doing, writing, finishing, carrying, answering, cutting, zipping, packing, opening, completing
CHORE: tying, talking, thinking, speaking, unpacking, filling in, feeding, erasing, deciding, remembering
CHORE: organizing, solving, fixing, cleaning, buttoning, copying, reading it, telling him, telling her, fetching
CHORE: doing his, initiating, choosing, planning, turning, tracking, explaining
DOESIT: does, do, doing, did, initiate, initiates, talks, speaks, thinks, answers, writes, carries, opens, zips
DOESIT: ties, packs, decides, chooses, remembers, finishes, solves, cuts, cleans, plans, organizes, starts, asks
DOESIT: feeds, fixes, manages, manage, handles, carry, open, zip, tie, pack, decide, choose, finish, solve, organize
DOESIT: ask
ENDSUP: winds up, wind up, wound up, winding up, ends up, end up, ended up, ending up, always, just, keeps, starts
LOSES: lost, loses, losing, lose, stopped, stops, stop, quit, quits, forgets, forgot, forget, unlearn*, gave up
LOSES: gives up, give up, slid back, slides back, shuts off, shuts down, tunes out, checks out, coasts, coast
ABILITIES: skills, skill, ground, trying, asking, thinking, listening, walking, unpacking, doing, how, initiating
ABILITIES: interest, effort, participating, learning, working, paying, solving, attempting, reading, writing
GONE: removed, is pulled, backs off, moves away, stands back, is off, is late, absent, gone, leaves, left, away
GONE: out sick, out, steps, stepped, not there, walks off, not around, not present, not in the room, back
FALLSAPART: fall apart, falls apart, fell apart, fall to pieces, falls to pieces, melt down, melts down, shuts down
FALLSAPART: shut down, distress, distressed, lost, upset, crumble*, unable to function, can not function, panics
FALLSAPART: panic, refuse* to work, does nothing, cries, cry
BONDS: bond, bonds, bonded, bonding, imprint*, fixat*, cling, clings, clinging, latch*, glom*, glued, fused
SEEKSOUT: turn, turns, turning, turned, go, goes, going, run, runs, running, look, looks, looking, gravitat*, checks
SEEKSOUT: check, glances, glance, head, heads, defer, defers, seek, seeks, seeking, rushes, reports
RATHERTHAN: instead, rather, first, 1st, before, not, every, everything, always, never, constantly, each, whenever
RATHERTHAN: any, second, anytime, automatically
CLASSMATES: classmates, peers, friends, friend, teacher, neighbor, other kids, other students, buddy, the lesson
FALTER: struggle, struggles, struggling, stumble, mistakes, mistake, flounder, fumble, wobble, fail, failing, sweat
FALTER: uncomfortable, discomfort, frustration, frustrated, scrape, bumps, lose points, get it wrong
ALLOWS: let, lets, letting, allow, allows, allowed, allowing, room, space, chance, chances, freedom, okay, permit
ALLOWS: opportunity, opportunities, right, free, dignity, safe, good for, benefit
FADES: decreas*, reduce*, reducing, lessen*, diminish*, fade*, fading, taper*, withdraw*, remove*, removing, phase*
FADES: phasing, scale back, scaled back, step down, stepped down, thinned, eliminat*, discontinu*, pulled back
FADES: scaling back
FADEHOW: over time, as student, as the student, as skills, as he, as she, as the child, gradually, systematically
FADEHOW: plan, timeline, criteria, gains skills, each quarter, each month, by the end, over the year, as the learner
FADEHOW: as independence, how will, incrementally, in stages, slowly, end date, progressively, across the year
FADEHOW: how the, independently, self
ACCESSTALK: access, peers, classmates, other kids, room for, room to, sensory, inclusion, lre, room at, classroom
ACCESSTALK: budget
NEEDSIT: without, needs, need, needed, unless, sub, out, safe, refuses
CUTSTAFF: budget, staffing, positions, board, levy, cuts, enrollment, caseload, reassigned, cost, costs, share
CUTSTAFF: shared, funding, behavior plan, behaviors, notice, incidents, salary, hours to, classes, district wide
CUTSTAFF: districtwide, caseloads
UNIT: independent living, study, work
MUSTSCREEN: hire, until, first, before we, before they, retain*, grades
LETSOTHERS: letting others, letting adults, letting people, having others, having someone, having adults
LETSOTHERS: being helped, having somebody, being waited, having things done, letting someone, letting somebody
LETSOTHERS: having it done, being rescued, being prompted, having help, having an adult, being told
OWNTHING: locker, folder, coat, backpack, materials, desk, tray, belongings, schedule, zipper, shoes, problems
OWNTHING: battles, mistakes, choices, decisions, learning, stuff, self help, pencil, planner, lunch, things, work
OWNTHING: hands, thinking, way, actions, behavior, words, skills, strategies, questions, body, routine, bag, binder
MANAGES: figure, figures, manage, manages, handle, handles, carry, carries, open, pack, organize, track, keep, take
MANAGES: remember, solve, solves, fight, run, zip, tie, clean, find, be responsible, take charge, responsible, build
MANAGES: learn, use, make, makes, work out, own, get, trust, think, speak
GOALNOUN: goal, idea, aim, point, purpose, object, target, objective, end game, endgame, destination, mission, job
FEWER: zero, no, without, fewer, less
"""
RULES = """
    SINKS ~4 OWNEFFORT ~4 when|whenever|with|if|once|while ~6 AIDE|MINDER ~5 NEARBY / STAFFTALK
    AIDE|MINDER ~12 learns|learning|learned ~1 nothing|less|little
    make|makes|making|made|keep|keeps ~3 needy|needier|soft|softer|weak|weaker|helpless
    let|lets|letting ~2 AIDE|MINDER ~1 do|write|carry|answer|handle|think|talk|finish|take
    INDEP|ASPIRATION ~6 AIDE|MINDER ~3 WEAKENS
    HELPWORD|AIDE|reliance|prompts ~5 FADEHOW ~2 FADES / CUTSTAFF parents
    not ~2 want ~4 attached
    grow|grown|grows|come|comes|get|gets|learned ~1 to ~1 need|needing|want|expect ~2 her|him|one|AIDE|it|MINDER
    stuck ~1 on|to ~2 AIDE|MINDER|her
    WAITSFOR ~1 until|till ~3 AIDE|MINDER|adult / SHARED
    AIDE|MINDER|support|prompting|assistance ~6 barrier|obstacle|impediment|hindrance|handicap / ACCESSTALK
    give|giving|gives|gave|needs|need|has ~1 him|her|them|some|more ~2 room|space|freedom / ACCESSTALK
    AIDE|MINDER|she|it ~6 shield|buffer|wall|filter|cushion ~2 between|against|from / ACCESSTALK
    mistakes|frustration|discomfort|challenge|struggle|failure|failing|risk|boredom ~6 learn|learning|grow|growth|
        good|healthy|okay|part / MUSTSCREEN
    no ~1 reason|incentive|motivation|need ~4 to ~1 use|try|talk|learn|attend|listen|think|speak|ask|work|initiate
    AIDE|MINDER ~8 he|she|they|him|her ~3 not|never ~2 use|try|talk|speak|initiate|learn|think|listen|
        start / NEEDSIT
    DEEPENS ~6 LEANING / NEEDSDEPEND
    NOT ~3 support|supports|foster|fosters|serve|serves|promote|promotes|further|help|helps|build|builds ~3 INDEP|
        ASPIRATION
    GOALNOUN|intent|intention|always ~8 pull|fade|remove|wean|withdraw|taper|reduce|lessen|ease ~4 AIDE|MINDER|
        support / CUTSTAFF positions
    always|meant|intended|supposed|only|never ~4 temporary|forever|permanent / STAFFCANNOT HIRINGTALK
    need|needs|learn|learns|learning|want|wants|should ~4 ask|asks|asking|go|raise ~2 the|his|her|a teacher|hand|
        peers
    would|will|could|just|only|makes|make ~3 get|become|make|him|her|them|kids ~2 lazy|lazier|passive|complacent
    AIDE|MINDER|ARRANGED ~10 feed|feeds|compound|compounds|deepen|deepens|reinforce|reinforces ~2 it|that|
        this
    WEAKENS ~7 ASPIRATION|INDEP
    ASPIRATION|INDEP ~7 WEAKENS ~8 AIDE|MINDER|ARRANGED|support|assistance
    AIDE|MINDER|ARRANGED ~3 would|will|may|could|can|might ~2 INDEP
    AIDE|MINDER|assistance ~8 less|lower|reduced|lost|fewer|limited|limits|limiting ~3 INDEP|ASPIRATION|able
    AIDE|MINDER ~3 ENDSUP ~2 CHORE
    AIDE|MINDER ~3 DOESIT ~3 for ~1 him|her|them|student|child|kids / TEACHER more
    AIDE|MINDER ~2 does|doing|did ~3 work|everything|thinking|it ~6 he|she|sits|sit|not
    AIDE|MINDER ~2 will|would|does ~1 do|tie|fix|answer|finish ~1 it|that|everything / TEACHER
    if|when|because|since ~6 AIDE|MINDER ~3 DOESIT ~2 it|everything|that
    MANAGES ~5 own ~1 OWNTHING / TEACHER OWNTIME
    need|needs|have|has|must|want|wants|should|time|learning ~3 BUILDS ~5 SELFSKILL
    SELFSKILL ~8 not|instead|rather ~6 AIDE|MINDER / room
    BUILDS ~3 ASPIRATION ~6 not|instead|rather|denied|refused
    comfortable|accustomed|used ~2 to|with ~2 LETSOTHERS
    comfortable|likes|like|prefers|enjoys|expects|expect|wants ~1 LETSOTHERS
    BONDS ~4 AIDE|MINDER|one|her|him|adult
    FALLSAPART ~10 AIDE|MINDER|person|one ~5 GONE|absence
    SEEKSOUT ~2 to|toward|for|towards ~4 AIDE|MINDER|adult ~8 RATHERTHAN
    ask|asks|asking|turn|turns|turning|use|learn|rely|count ~4 CLASSMATES ~8 not|instead|rather|before ~6 AIDE|
        MINDER
    ALLOWS ~4 FALTER / MUSTSCREEN
    need|needs|has|have|got|should|must ~2 to ~2 struggle|stumble|fumble|flounder|wobble / MUSTSCREEN
    takes|take|taking|remove|removes|removing|rob|robs|steals|eliminates ~5 struggle|challenge|chance
    feel|feels|believe|believes|see|sees ~3 capable|able|competent|strong|confident|himself|herself / TEACHER
    ASPIRATION|pride ~2 comes|come|grows|built
    tells|tell|telling|teach|teaches|message|signal|signals|signaling|convince|convinces ~2 him|her|them|student|
        child|kids ~2 he|she|they ~2 not|incapable|helpless|less
    message|signal|messages ~6 can|not|able|helpless|incapable|needs / TEACHER
    with ~3 AIDE|MINDER ~8 LOSES ~3 ABILITIES
    AIDE|MINDER ~8 he|she|they|student|child|kids ~2 LOSES ~3 ABILITIES
    more|better|alone|himself|herself|INDEP ~8 AIDE|MINDER ~3 absent|gone|leaves|away|out|steps|stepped
    he|she|him|her|learner|learners|students|kids|child|student ~3 take|takes|taking|assume|stays|stay|accept|
        show ~3 responsibility|ownership|charge|initiative|reins
    GOALNOUN ~6 FEWER ~1 AIDE|PARAS|MINDER
    FADES ~6 HELPWORD|AIDE|LEANING|reliance|prompts ~8 FADEHOW / CUTSTAFF
    HELPWORD|AIDE|LEANING|reliance|prompts ~5 FADES ~8 FADEHOW / CUTSTAFF
    FADEHOW ~8 FADES ~4 HELPWORD|AIDE|LEANING|reliance|prompts / CUTSTAFF
    plan|plans|steps|timeline|path|roadmap|road|route ~3 INDEP / UNIT
    fewer|less ~1 prompts|prompting|support|adults|assistance|help ~3 not|rather ~1 more
    with|if|having|once ~3 AIDE|MINDER ~8 never|stop|stops|quit|quits|less|lose ~4 try|learn|learning|ask|talk|
        trying|think|initiate|do|attempt|own
    he'd|she'd|they'd|would|will|he|she ~1 never ~2 leave|try|ask|learn|join|attempt|reach|talk|start|do|let|
        want ~10 AIDE|MINDER|side|adult
    keep|keeps|keeping|prevent|prevents|stop|stops|hold|holds ~2 him|her|them|student|students ~1 from ~3 becoming|
        learning|growing|developing|doing|trying|making|using|reaching|building|maturing|gaining
    AIDE|MINDER|it|that|which|help ~3 teaches|teach|trains|train|conditions ~3 to ~2 quit|wait|rely|give|sit|expect|
        lean|look|depend|stop
    never ~2 know|knows|find|finds|discover|learn|learns ~4 how|what|he|she|alone
"""
