"""Too restrictive: the least restrictive environment turned against the aide, who is said to cut the child off."""

# To look different (STANDOUT) is stigma, no answer of its own; other sayings look away where it is said.
WORDS = """
RESTRICT: shut him off, shut her off, shuts him off, shuts her off, shut off from, closed off from, fenced off
RESTRICT: sealed off, sets him apart from the class, incompatible with lre, step backward, little island
RESTRICT: island in the, whole idea of inclusion, idea of inclusion, not inclusion, counter to inclusion, fence around
RESTRICT: bubble around, more restrictive, most restrictive, too restrictive, overly restrictive, highly restrictive
RESTRICT: so restrictive, restrictive environment, very restrictive, restrictive setting, restrictive support
RESTRICT: restrictive option, restrictive intervention, unnecessarily restrictive, needlessly restrictive, lre
RESTRICT: restrictiveness, restrictive than, restrictive supports, is restrictive, restrictive service
RESTRICT: restrictive thing, restrictive placement, restrictive step, restrictive measure, restrictive decision
RESTRICT: restrictive level, unduly restrictive, excessively restrictive, as restrictive, quite restrictive
RESTRICT: restrictive form, barrier to inclusion, barriers to inclusion, inclusion goals, against inclusion
RESTRICT: opposite of inclusion, backward from inclusion, backwards from inclusion, spirit of inclusion
RESTRICT: defeats inclusion, defeats the purpose of inclusion, not true inclusion, not really inclusion
RESTRICT: not real inclusion, undermines inclusion, undermine inclusion, undermining inclusion, class of one
RESTRICT: classroom of one, most intrusive, more intrusive, overly intrusive, too intrusive, highly intrusive
RESTRICT: unnecessarily intrusive, segregat*, isolat*, overly supportive environment, cocoon, special class inside
RESTRICT: class within a class, classroom of two, class of two, private classroom, own little island, on an island
RESTRICT: island of, most invasive, more invasive, overly invasive, too invasive, so invasive, is intrusive
RESTRICT: unduly restrict, unduly restrict*, highest restriction, heaviest support, heavy handed, lighter touch
RESTRICT: light touch, over supporting, oversupporting, over supported, over support, oversupport, over serve
RESTRICT: over serving, least restrict*, too restrict*, more restrict*, most restrict*, less restrictive of the two
RESTRICT: an island in, island unto, level of restrict*, degree of restrict*, greater restrict*, extreme restrict*
RESTRICT: restrictive end
RESTRICT: classroom for one, class for one, school for one, heaviest thing, overkill, principle of least
RESTRICT: limiting his environment, limiting her environment, limits his environment, limits her environment
RESTRICT: unnecessary restriction*, restrictions on students, restricting his, restricting her, least intrusive assistance
FURTHER: further from, farther from, further away from, away from, apart from, at a distance from, distance from
IMPEDES: impede, impedes, limit, limits, hinder, hinders, block, blocks, reduce, reduces, restrict, restricts
IMPEDES: interfere with, interferes with, decrease, decreases, come between, comes between, get in the way of
IMPEDES: gets in the way of, lessen
WITHPEERS: access to, interaction with, interactions with, time with, contact with, relationships with
WITHPEERS: opportunities with, connection with, interaction, interactions, contact
TETHER: fence, fences, cage, bubble, leash, ball and chain, shackle*, handcuff*, straitjacket, prison, jail, warden
TETHER: guard, tether*, chain, chains, wall, walls, moat, cocoon, box him, box her, hemmed in, crowd him, crowd her
TETHER: corral, quarantine, solitary, freedom, narrower, narrows, narrow, confine*, confining, surveillance, shrink*
TETHER: shrinks, smaller world, boxed in, fenced in, walled off, prisoner, freedom of movement
CUTSOFF: cut him off, cut her off, cuts him off, cuts her off, cut off from, cutting him off, cutting her off
CUTSOFF: separate, separates, separated, separating, wall off, walls off, wall between, barrier between, barrier to
CUTSOFF: barriers to, keeps him from, keep him from, keeps her from, keep her from, removes him from, removes her from
CUTSOFF: away from, comes between, come between, bubble, stands between, stand between, apart from, exclude*
CUTSOFF: excluding
PEERS: peers, classmates, friends, typical peers, other kids, other children, nondisabled, general education
PEERS: inclusion, gen ed, the class, typical kids, the group, other students
LESSR: less restrictive, not restrictive, least intrusive level
PLACEMENTONLY: lre for, lre for student, environment for the student is, environment for student is, percent
PLACEMENTONLY: placement is in the least, educated in the least, more than 80, lre percentage, lre code, lre data
PLACEMENTONLY: least restrictive environment for him is, least restrictive environment for her is, lre is
NOTTETHER: math, gate, reading, wall chart, off the wall, fourth wall, runs, elope*, playground fence, box of
NOTTETHER: security, crossing guard, guard the, hit the wall, up the wall, wall street, narrow hallway, chain of
ABOUTNEED: need, needs, require, requires, get, gets, share, shared, worse, severe, enough, have, has
STIGMA: stigma
STANDOUT: look different, looks different, stand out, stands out, treat him, treat her, treats him, stare, tease*
STANDOUT: teasing, singled out, single him out, single her out, self conscious, embarrass*, conspicuous, label him
STANDOUT: label her, scare off, drive away, push away, targets for
STUDENTSEAT: preferential, seat, seated, noise, window, distract*
"""
RULES = """
    not ~2 lre / PERCENT
    TETHER ~3 him|her|them ~10 AIDE / NOTTETHER
    included|inclusion ~2 means|mean|is ~4 with ~2 PEERS|kids|children
    AIDE|adult ~3 instead|rather ~2 of|than ~2 with ~3 PEERS|kids|children|class
    AIDE ~12 FURTHER ~3 PEERS / STUDENTSEAT
    with|means|around|among ~4 PEERS|children|kids ~2 not ~3 AIDE|adult / STUDENTSEAT ABOUTNEED for
    AIDE|it ~6 separate|isolate|segregate|isolates|separates ~1 him|her|them|student|child
    AIDE ~8 IMPEDES ~4 WITHPEERS ~3 PEERS|typical|nondisabled / STIGMA independence
    AIDE ~10 basically|essentially|practically|effectively|same|becomes ~4 special|self|separate|class ~2 class|
        contained|room|
        of
    AIDE ~6 against|counter|contrary|opposite|antithesis ~5 inclusion|lre|integration
    AIDE|adults|staff|somebody|someone ~12 TETHER / NOTTETHER
    TETHER ~8 AIDE|adults|called|mom|opposite|wants / NOTTETHER
    AIDE ~8 restrict|restricts|constrain|constrains ~3 student|him|her|his|child|access
    requires|needs|with ~4 AIDE ~8 not ~8 least restrictive
    support|assistance|help|level ~5 intrusive|invasive|restrictive / LESSR PLACEMENTONLY
    not ~1 inclusion END|so|and
    RESTRICT / PLACEMENTONLY LESSR PERCENT
    least restrictive / PLACEMENTONLY LESSR PERCENT
    AIDE ~8 restrictive / LESSR
    restrictive ~8 AIDE / LESSR
    AIDE ~10 CUTSOFF ~5 PEERS / STUDENTSEAT
    CUTSOFF ~4 typical|nondisabled|classmates|inclusion / STUDENTSEAT
    AIDE ~4 not ~2 included|inclusion
"""
