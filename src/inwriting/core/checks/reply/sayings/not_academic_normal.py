"""Not academic, told of the others: all children that age are like that, or it is seen at home only."""

WORDS = """
AGEMATE: kindergartner, kindergartners, kindergartener, first grader, first graders, second grader, third graders
AGEMATE: graders, grader, preschooler, preschoolers, teenager, teenagers, middle schooler, middle schoolers
AGEMATE: five year old, year old, year olds, boy, boys, girl, girls, kid, kids, child, children, student, students
AGEMATE: peers, classmates, tween, toddlers, teens, adolescents, ninth graders, freshman, freshmen, fifth grader
AGEMATE: seventh grader, age mates, kinder, kinders
SAMEAS: no different from, no different than, not different from, just like, not unlike, same as, like any
SAMEAS: like every, like all, like most, similar to, comparable to, commensurate with, in line with, consistent with
SAMEAS: typical of, normal for, typical for, expected for, expected of, appropriate for, on par with, average for
SAMEAS: common in, common for, common among, indistinguishable from, standard for, usual for, within the range
SAMEAS: range of, within range, in the range, well within, within normal, within the norm, par for the course
SAMEAS: right in line, not unusual for, nothing unusual for, same boat as
AGEWORDS: his age, her age, that age, this age, same age, their age, age peers, age level, developmental
AGEWORDS: grade level peers, at six, at five, at seven, at eight, at four, in kindergarten, in first grade
AGEWORDS: in middle school, in preschool, grade, age, stage, being six, being five, being seven
KIDTHING: sit still, sits still, lose, loses, forget, forgets, cry, cries, wander, wanders, run, runs, fidget
KIDTHING: fidgets, talk, melt down, melts down, whine, argue, argues, push, pushes, hit, hits, struggle, struggles
KIDTHING: get upset, need reminders, need help, act, acts, do, does, have, has, bite, bites, yell, blurt, blurts
KIDTHING: space out, daydream, squirm, wiggle, run around, wiggles, gets distracted, get distracted, listen, trouble
KIDTHING: spill, misplace, grow, hide, bolt, test limits, messy, wild, loud, emotional, dramatic, moody, immature
KIDTHING: impulsive, hyper, tired, homesick, shy, that way
ALIKE: same thing, same stuff, same way, just like him, just like her, like him, like her, like that, like yours
ALIKE: do that too, do it too, does it too, does that too, same boat, same behavior, same behaviors, same issues
ALIKE: same problem, as him, do this, as much as he, as much as she, act like that, the same as he, same as him
ALIKE: same as her, much the same
CROWDOF: half my class, half the class, half of my, most of my, most of the class, plenty, others, ten, a dozen
CROWDOF: lots, three, four, several, every other, everybody, everyone, all of them, half of them, twenty, six others
CROWDOF: five others, all kids, all kindergartners, all first graders, most kids, most boys, the whole class
CROWDOF: every kid, every child, all children, half the kids, most of them, half the room, most children, all boys
CROWDOF: kids all, the rest, i have had, i have got
OUTGROWS: grow out, grows out, outgrow*, will mature, to mature, maturity, immature, immaturity, late bloomer
OUTGROWS: young for his, young for her, just young, phase, growing pains, summer birthday, youngest in
OUTGROWS: boys will be boys, kids will be kids, being a boy, being a kid, being six, being five, being seven
OUTGROWS: being four, being a teenager, just a kid, just a boy, puberty, hormones, time to mature, catch up by
OUTGROWS: developmental stage, terrible twos
OUTGROWBAIT: outgrew the, caseload, mature enough, phase out, phased out, phase one, pilot phase, phase in, phasing
OUTGROWBAIT: matures out, phase of, outgrown the aide, outgrown the need, outgrown his, outgrown her, funding
ONLYHOME: only at home, only happens at home, only in the home, home setting, in the home, occur at home
ONLYHOME: occurs at home, happens at home, happen at home, after dismissal, at home but, home but not, after school
ONLYHOME: what happens at home, at home is, falls apart at home, only see at home, seen at home, home life
ONLYHOME: what you see, at your house, at home only
NOTSEEN: not showing, not see, not seeing, not seen, not happen, not present, not observed, not exhibit, not display
NOTSEEN: not our, none of that, no sign, not evident, not occur, not a school, not ours, holds it together
NOTSEEN: not noticed, not witness, no evidence of, not shown, does not come to school, do not come to school
NOTSEEN: not our concern
SPED: goal for all, eligible, iep, disabilities, the paras, entitled, children are, students are entitled, protected
SPED: on a waiting, on his caseload
SEEBAIT: not seen one, seen one, one here, an aide here, records, the need, a need, reason, him as, how an, why
SEEBAIT: how we, how the, another adult, the point, policy, budget, way
ANGEL: angel, perfect gentleman, model student, pleasure to have, joy to have, delight, sweet boy, sweet girl
ANGEL: sweetheart, fine here, fine at school, fine for us, fine for me, no trouble here, happy here, great for us
ANGEL: good for us, well behaved, does fine in class, no behavior problems, no problems here, no issues here
ANGEL: no concerns here, never any trouble
"""
RULES = """
    all|most|many|every|lots ~2 AGEMATE ~1 are|is|get|forget|struggle|trouble|disorganized|
        shy / AIDE AIDENEEDED PARAS SPED TEACHER
    my ~1 own ~1 son|kids|daughter|children|kid|boy|girl|sons ~2 did|do|does|same|too|was
    SAMEAS ~5 AGEMATE|AGEWORDS / AIDE
    CROWDOF ~6 ALIKE / STANDOUT
    CROWDOF ~4 AGEMATE ~3 KIDTHING / AIDE AIDENEEDED
    AGEMATE ~1 AGEWORDS ~4 KIDTHING|not|all / AIDE AIDENEEDED
    all|every|most|half|any ~1 AGEMATE ~3 KIDTHING / AIDE AIDENEEDED PARAS even
    it|that|this ~2 is ~2 AGEWORDS
    OUTGROWS / OUTGROWBAIT AIDENEEDED
    ONLYHOME ~12 NOTSEEN
    NOTSEEN ~12 ONLYHOME / SEEBAIT
    NOTSEEN ~5 here|school|class|classroom|schoolwork / SEEBAIT
    ANGEL / NOTBAIT
    typical|normal|common|natural|expected ~4 AGEWORDS / AIDE
"""
