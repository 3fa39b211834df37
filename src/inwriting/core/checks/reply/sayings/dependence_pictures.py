"""Dependence, in pictures and plain talk: wings, nets and nannies, the helper as his brain, the day he is grown."""

WORDS = """
SPOILS: mollycoddl*, pamper*, cosset*, cater to, caters to, catering to, wait on him, wait on her, waiting on him
SPOILS: waiting on her, beck and call, cushion him, cushion her, shelter him, shelter her, sheltering, sheltered
SPOILS: rescues him, rescues her, rescue him, rescue her, bail him out, bails him out, bail her out, bails her out
SPOILS: security object, comfort object, emotional crutch, crutches, hooked on her, hooked on him, rescuing
SPOILS: hooked on help, doing too much, does too much, butler, servant, valet, personal secretary, hand hold
SPOILS: spoiling him, spoiling her, spoil him, spoil her, spoils him, spoils her, spoiled by, disempower*
SPOILS: infantiliz*, babies him, babies her, baby them, baby kids, baby students, baby the, babying, cheating him
SPOILS: cheating her, cheats him, cheats her, thinks for, think for him, think for her, apron strings, cut the cord
SPOILS: umbilical, over scaffold*, overscaffold*, over accommodat*, overaccommodat*, over servic*, overservic*
SPOILS: overdoing, training wheels, water wings, floaties, floatie, cocoon, leash, ride a bike, rides a bike
SPOILS: riding a bike, to fish, the net away, spread his wings, spread her wings, try his wings, try her wings
SPOILS: baby bird, the nest, builds character, build character, on command, lift a finger, milk it, milks it
SPOILS: milking it, get lazy, gets lazy, get out of work, getting out of work, presume competence
SPOILS: presuming competence, wing it, plays helpless, helpless act, lower the bar, lowers the bar, lowering the bar
SPOILS: lower expectations, lowers expectations, lowered expectations, lowering expectations, step backward
SPOILS: step backwards, going backward, going backwards, go backward, go backwards, moving backward
SPOILS: too old for that, treated like a baby, treat him like a baby, treat her like a baby, puppet, robot
SPOILS: remote control, smothered, life sentence, dependan*, independant*, cripple him, cripples him, crippling
SPOILS: crippled, coast, coasts, coasting, free ride, lazy river, do it all for, grow a backbone, thicker skin
SPOILS: toughen up, toughen him, toughen her, tough love, sit back and let, sits back and lets, sits back and waits
SPOILS: along for the ride, off the hook, let off
BRAIN: brain, brains, frontal lobe, prefrontal cortex, memory, arms, legs, hands, voice, conscience, alarm clock
BRAIN: ears, executive function, personal assistant, mommy, second mother, mother hen, shadow self, puppet master
BRAIN: ghostwriter
BECOMES: become, becomes, becoming, be his, be her, is his, is her, acts as, act as, serve as, serves as, substitute
BADFOR: does him no good, does her no good, more harm than good, not good for him, not good for her, no kindness
BADFOR: not a kindness, not doing him any, not doing her any, not helping him grow, not helping her grow, no favors
BADFOR: unkind in the long run, hold him back, holds him back, holding him back, hold her back, holds her back
BADFOR: holding her back, hold them back, not in his long term, not in her long term, keep him little
BADFOR: keep her little, not healthy, unhealthy, healthier, hurts more than, hurt more than, helping hurts
BADFOR: help hurts, harming him, harming her, harmful in the long run, disservice, no favor, stunting, unfair to him
BADFOR: unfair to her
FARLIFE: college, real world, adulthood, grown man, grown woman, thirty, twenty five, 30 years old, workforce
FARLIFE: employer, the army, a dorm, dorm, wedding, roommate, job interview, job site, real life, workplace
FARLIFE: work world, adult life, adult living, after high school, after graduation, till graduation
FARLIFE: until graduation, coworker, on the job, whole life, entire life, rest of his life, rest of her life
FARLIFE: rest of their lives, out in the world, an adult himself, an adult herself, as an adult, he is grown
FARLIFE: she is grown, life after, at work, driver's test, first job, marry, marries, prom, when he is 40
FARLIFE: he is thirty, she is thirty, he is forty, trade school, university, a job someday, later in life
FARLIFE: all his life, all her life, in life, in the world, post secondary, postsecondary, community college
FARLIFE: work setting, the bank, grocery store, employment, someday
HIRINGTALK: quit, quits, left, resigned, leaving, went back, hire, hired, hiring, degree, credits, posting, salary
HIRINGTALK: diploma, applicants, agency, pays, career, hour, hours, grand, dollars, raise, $, budget, minutes, bound
HIRINGTALK: prep, requirements, testified
HARDTOEND: take it away, take away, taken away, give it up, giving it up, give up, let go, get rid, wean, undo it
HARDTOEND: never closes, turning back, going back, backing out, get out of it, get him off, get her off
HARDTOEND: break the habit
LEASTHELP: least intrusive, least amount of help, least amount of adult, least amount of assistance, least help
LEASTHELP: least amount of support, smallest prompt, least prompt, least to most, lightest prompt, lightest touch
LEASTHELP: minimal prompt*, smallest amount, fewest prompts, minimum help, minimum amount of help, too much help
LEASTHELP: minimum necessary help, lowest level of prompt*, least assistance, least support, lowest prompt
LEASTHELP: minimum amount of support, as little help as, the less help
LEASTMENU: tried, list, first, comes last, ruled out, level, levels, document, restrictive
OTHERFAMILIES: every parent, every family, everyone, everybody, floodgates, precedent, for one, the next parent
OTHERFAMILIES: others will
OLDENOUGH: old enough, big enough, mature enough, too old, too big, big boy, big girl, a big kid, age he should
OLDENOUGH: age she should
ONEONLY: only works for, only listens to, only responds to, only work for, only talks to, only eats for
ONEONLY: only goes with, only respond to, only listen to, works only for, responds only to
"""
RULES = """
    SPOILS
    BECOMES ~2 BRAIN ~8 not|so|instead|then|when|if|all
    AIDE|MINDER ~5 BECOMES ~4 BRAIN
    BADFOR ~12 AIDE|MINDER|help|support|it|this
    AIDE|MINDER|it|this|that ~8 BADFOR
    AIDE|MINDER|beside|follow|following|hand|hold|behind|along|tag|remind ~10 FARLIFE / HIRINGTALK
    FARLIFE ~10 AIDE|MINDER|hand|helping|follow|beside|nobody / HIRINGTALK
    prepare|prepares|preparing|prepared|ready|getting ~4 FARLIFE|life|independence|INDEP / HIRINGTALK
    when|till|until|once|by ~1 he|she ~1 is ~1 18|20|21|25|30|35|40|50|eighteen|twenty|thirty|forty|grown|married|
        out
    still ~1 need|have|want|expect|rely|be ~4 one|AIDE|her|it|MINDER ~6 grade|school|years|fifth|sixth|eighth|
        college
    once|if|when ~6 AIDE|MINDER|one|it ~10 never|not|no|hard|harder|impossible|tough ~4 HARDTOEND / OTHERFAMILIES
    never|hard|harder|impossible ~4 HARDTOEND ~4 it|AIDE|MINDER|one|them / OTHERFAMILIES
    LEASTHELP / LEASTMENU
    OLDENOUGH ~4 to|for|be
    ONEONLY ~3 AIDE|MINDER|one|her|him|person|adult
    help|helping|helped ~2 hurts|hurt|harm|harms
    shadow|shadows|shadowed|follow|follows|following ~2 him|her|them ~6 FARLIFE|forever
"""
