"""Dependence, in pictures and plain talk: wings, nets and nannies, the helper as his brain, the day he is grown."""

WORDS = """
SPOILS: square one, who can walk, when he can walk, when she can walk, take the scaffolding, scaffolding down
SPOILS: !rise to the level, !crawl before we, underestimat*, selling him short, selling her short, sell him short
SPOILS: sell her short, some credit, capable of more, more capable than, higher expectations for, rise to the
SPOILS: rise to what, surprise you, own it, own their, hide behind, hides behind, hiding behind, cutting them loose
SPOILS: cut him loose, cut her loose, let him go it, too protective, protective of, own good, stop helping
SPOILS: quit helping, give in to, walk before, crawl before, do hard things, hard things, on a platter
SPOILS: someone to lean, somebody to lean, thinks it through, think it through, mollycoddl*, pamper*, cosset*
SPOILS: cater to, caters to, catering to, wait on him, wait on her, waiting on him, waiting on her, beck and call
SPOILS: cushion him, cushion her, shelter him, shelter her, sheltering, sheltered, rescues him, rescues her
SPOILS: rescue him, rescue her, bail him out, bails him out, bail her out, bails her out, security object
SPOILS: comfort object, emotional crutch, crutches, hooked on her, hooked on him, rescuing, hooked on help
SPOILS: doing too much, does too much, butler, servant, valet, personal secretary, hand hold, spoiling him
SPOILS: spoiling her, spoil him, spoil her, spoils him, spoils her, spoiled by, disempower*, infantiliz*, babies him
SPOILS: babies her, baby them, baby kids, baby students, baby the, babying, cheating him, cheating her, cheats him
SPOILS: cheats her, thinks for, think for him, think for her, apron strings, cut the cord, umbilical, over scaffold*
SPOILS: overscaffold*, over accommodat*, overaccommodat*, over servic*, overservic*, overdoing, training wheels
SPOILS: water wings, floaties, floatie, cocoon, leash, ride a bike, rides a bike, riding a bike, to fish
SPOILS: the net away, spread his wings, spread her wings, try his wings, try her wings, baby bird, the nest
SPOILS: builds character, build character, on command, lift a finger, milk it, milks it, milking it, get lazy
SPOILS: gets lazy, get out of work, getting out of work, presume competence, presuming competence, wing it
SPOILS: plays helpless, helpless act, lower the bar, lowers the bar, lowering the bar, lower expectations
SPOILS: lowers expectations, lowered expectations, lowering expectations, step backward, step backwards
SPOILS: going backward, going backwards, go backward, go backwards, moving backward, too old for that
SPOILS: treated like a baby, treat him like a baby, treat her like a baby, puppet, robot, remote control, smothered
SPOILS: life sentence, dependan*, independant*, cripple him, cripples him, crippling, crippled, coast, coasts
SPOILS: coasting, free ride, lazy river, do it all for, grow a backbone, thicker skin, toughen up, toughen him
SPOILS: toughen her, tough love, sit back and let, sits back and lets, sits back and waits, along for the ride
SPOILS: off the hook, let off
SPOILS: a man a fish, man to fish, killing him with kindness, killing her with kindness, kill him with kindness
SPOILS: kill her with kindness, killing them with kindness, kill with kindness, self starter, big girl and, big boy and
SPOILS: itself unnecessary, itself obsolete, itself unneeded, themselves unnecessary, themselves obsolete, prompt dep
BRAIN: brain, brains, frontal lobe, prefrontal cortex, memory, arms, legs, hands, voice, conscience, alarm clock
BRAIN: ears, executive function, personal assistant, mommy, second mother, mother hen, shadow self, puppet master
BRAIN: ghostwriter
BECOMES: end up, ends up, turns into, turn into, function as, functions as, operates as, becoming his, work as
BECOMES: works as, become, becomes, becoming, be his, be her, is his, is her, acts as, act as, serve as, serves as
BECOMES: substitute
BADFOR: does him no good, does her no good, more harm than good, not good for him, not good for her, no kindness
BADFOR: not a kindness, not doing him any, not doing her any, not helping him grow, not helping her grow, no favors
BADFOR: unkind in the long run, hold him back, holds him back, holding him back, hold her back, holds her back
BADFOR: holding her back, hold them back, not in his long term, not in her long term, keep him little
BADFOR: keep her little, not healthy, unhealthy, healthier, hurts more than, hurt more than, helping hurts
BADFOR: help hurts, harming him, harming her, harmful in the long run, disservice, no favor, stunting, unfair to him
BADFOR: unfair to her
FARLIFE: gets a job, has a job, get a job, college, real world, adulthood, grown man, grown woman
FARLIFE: is twenty five, 30 years old, workforce, employer, the army, a dorm, dorm, wedding, roommate, job interview
FARLIFE: post graduation, postgraduation, job coach
FARLIFE: job site, real life, workplace, work world, adult life, adult living, after high school, after graduation
FARLIFE: till graduation, until graduation, coworker, on the job, whole life, entire life, rest of his life
FARLIFE: rest of her life, rest of their lives, out in the world, an adult himself, an adult herself, as an adult
FARLIFE: he is grown, she is grown, life after, driver test, first job, marry, marries, prom, when he is 40
FARLIFE: he is is thirty, turns thirty, at thirty, she is thirty, he is forty, trade school, university
FARLIFE: a job someday, later in life, all his life, all her life, in life, in the world, post secondary
FARLIFE: postsecondary, community college, work setting, grocery store, employment, someday
HIRINGTALK: quit, quits, left, resigned, leaving, went back, hire, hired, hiring, degree, credits, posting, salary
HIRINGTALK: diploma, applicants, agency, pays, career, hour, hours, grand, dollars, raise, $, budget, minutes, bound
HIRINGTALK: prep, requirements, testified
STEPWISE: candidate, hiring, before we, inclusion, fingerprints
STAFFGOOD: capable hands, for the good
HARDTOEND: take it away, take away, taken away, give it up, giving it up, give up, let go, get rid, wean, undo it
HARDTOEND: never closes, turning back, going back, backing out, get out of it, get him off, get her off
HARDTOEND: break the habit
LEASTHELP: the minimum that, minimum needed, minimum necessary, not exceed what, no more help than, least intrusive
LEASTHELP: least amount of help, least amount of adult, least amount of assistance, least help
LEASTHELP: least amount of support, smallest prompt, least prompt, least to most, lightest prompt, lightest touch
LEASTHELP: minimal prompt*, smallest amount, fewest prompts, minimum help, minimum amount of help, too much help
LEASTHELP: minimum necessary help, lowest level of prompt*, least assistance, least support, lowest prompt
LEASTHELP: minimum amount of support, as little help as, the less help
LEASTMENU: tried, list, first, comes last, ruled out, level, levels, document, restrictive
OTHERFAMILIES: every parent, every family, everyone, everybody, floodgates, precedent, for one, the next parent
OTHERFAMILIES: others will
OLDENOUGH: old enough, big enough, mature enough, too old, too big, big boy, big girl, a big kid, age he should
OLDENOUGH: age she should
"""
RULES = """
    SPOILS / STAFFGOOD STEPWISE
    research|studies|study|literature|article ~8 proximity|hovering|reliance
    do|try|face|tackle ~2 hard|difficult|tough|challenging ~1 things|work
    AIDE|MINDER ~5 BECOMES ~4 BRAIN
    BADFOR ~12 AIDE|MINDER|help|support|it|this
    AIDE|MINDER|it|this|that ~8 BADFOR
    AIDE|MINDER|beside|follow|following|hand|hold|behind|along|tag|remind ~10 FARLIFE / HIRINGTALK
    FARLIFE ~10 AIDE|MINDER|hand|helping|follow|beside|nobody / HIRINGTALK
    prepare|prepares|preparing|prepared|ready|getting ~4 FARLIFE|life|independence|INDEP / HIRINGTALK
    when|till|until|once|by ~1 he|she ~1 is ~1 18|20|21|25|30|35|40|50|eighteen|twenty|thirty|forty|grown|married|
        out
    once|if|when ~6 AIDE|MINDER|one|it ~10 never|not|no|hard|harder|impossible|tough ~4 HARDTOEND / OTHERFAMILIES
    never|hard|harder|impossible ~4 HARDTOEND ~4 it|AIDE|MINDER|one|them / OTHERFAMILIES
    LEASTHELP / LEASTMENU
    OLDENOUGH ~4 to|for|be|now|END
    shadow|shadows|shadowed|follow|follows|following ~2 him|her|them ~6 FARLIFE|forever
"""
