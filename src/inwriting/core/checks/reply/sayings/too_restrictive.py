"""Too restrictive: the least restrictive environment turned against the aide, who is said to cut the child off."""

# To look different (STANDOUT) is stigma, no answer of its own; other sayings look away where it is said.
WORDS = """
RESTRICT: fence around, bubble around
RESTRICT: more restrictive, most restrictive, too restrictive, overly restrictive, highly restrictive
RESTRICT: so restrictive, restrictive environment, very restrictive, restrictive setting, restrictive support
RESTRICT: restrictive option, restrictive intervention, unnecessarily restrictive, needlessly restrictive, lre
RESTRICT: restrictiveness, restrictive than, restrictive supports, is restrictive, restrictive service
RESTRICT: restrictive thing
RESTRICT: restrictive placement, restrictive step, restrictive measure, restrictive decision, restrictive level
RESTRICT: unduly restrictive, excessively restrictive, as restrictive, quite restrictive, restrictive form
RESTRICT: barrier to inclusion, barriers to inclusion, inclusion goals, against inclusion, opposite of inclusion
RESTRICT: backward from inclusion, backwards from inclusion, spirit of inclusion, defeats inclusion
RESTRICT: defeats the purpose of inclusion, not true inclusion, not really inclusion, not real inclusion
RESTRICT: undermines inclusion, undermine inclusion, undermining inclusion, class of one, classroom of one, island
RESTRICT: most intrusive, more intrusive, overly intrusive, too intrusive, highly intrusive, unnecessarily intrusive
RESTRICT: segregat*, isolat*, overly supportive environment, cocoon
CUTSOFF: cut him off, cut her off, cuts him off, cuts her off, cut off from, cutting him off, cutting her off, separate
CUTSOFF: separates, separated, separating, wall off, walls off, wall between, barrier between, barrier to, barriers to
CUTSOFF: keeps him from, keep him from, keeps her from, keep her from, removes him from, removes her from, away from
CUTSOFF: comes between, come between, bubble, stands between, stand between, apart from
CUTSOFF: exclude*, excluding
PEERS: peers, classmates, friends, typical peers, other kids, other children, nondisabled, general education, inclusion
PEERS: gen ed, the class, typical kids, the group, other students
LESSR: less restrictive, not restrictive, least intrusive level
PLACEMENTONLY: lre for, lre for student, environment for the student is, environment for student is, percent
PLACEMENTONLY: placement is in the least, educated in the least, more than 80, lre percentage, lre code
PLACEMENTONLY: lre data
PLACEMENTONLY: least restrictive environment for him is, least restrictive environment for her is, lre is
STIGMA: stigma
STANDOUT: look different, looks different, stand out, stands out, treat him, treat her, treats him, stare, tease*
STANDOUT: teasing
STANDOUT: singled out, single him out, single her out, self conscious, embarrass*, conspicuous, label him, label her
STANDOUT: scare off, drive away, push away, targets for
STUDENTSEAT: preferential, seat, seated, noise, window, distract*
"""
RULES = """
    RESTRICT / PLACEMENTONLY LESSR PERCENT
    least restrictive / PLACEMENTONLY LESSR PERCENT
    AIDE ~8 restrictive / LESSR
    restrictive ~8 AIDE / LESSR
    AIDE ~10 CUTSOFF ~5 PEERS / STUDENTSEAT
    CUTSOFF ~4 typical|nondisabled|classmates|inclusion / STUDENTSEAT
    AIDE ~10 less ~2 interaction|contact|time ~3 peers|friends / STIGMA
    AIDE ~4 not ~2 included|inclusion
    AIDE ~6 before ~4 separate|special|placement|self
    AIDE ~8 opposite ~2 of ~2 inclusion|lre
"""
