"""How papers name the adults, the child and the other children when they say who shares whom."""

ADULT = (
    r"(?:aides?|aid|para\w*|assistants?|asst|adults?|staff(?: members?| persons?)?|supports?|assistance|helpers?|attendants?"
    r"|nurses?|shadow|technicians?|techs?|person|lady|grown-?up|interveners?|monitors?|matrons?|job coach|coach|ea|ta|ia|pa|rbt"
    r"|lsa"
    r"|supervision)")
# Only somebody, not a kind of help: "two adults for three" counts people.
SOMEBODY = (r"(?:adults?|staff(?: members?)?|aides?|paras?|paraprofessionals?|paraeducators?|assistants?|helpers?|attendants?"
            r"|nurses?|monitors?|coach(?:es)?|technicians?|techs?|persons?|people|(?-i:[A-Z]{2,4}s?))")
CHILD = r"(?:student|child|pupil|kid|learner|stu|rider|boy|girl|camper|peer|youngster)"
CHILDREN = (
    r"(?:(?:student|child|children|kid|boy|girl|pupil|peer|classmate|learner|other|friend|sibling|brother|sister|twin|rider"
    r"|preschooler|\w{0,12}-?grader|kindergart\w+|young(?:ster|one)|little one|teammate|client|charge)s?|stu|stds?|ss|ieps)")
NUMBER = (r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|[2-9]|[1-3]\d)")

# A name, or the letters that stand for it ("with Mia", "with K.", "TR and BA"); lessons, therapies and days are none.
_LESSONS = (r"(?!(?:Math|Read|Writ|Sci|Soc|Eng|Hist|Lit|Lang|Art|Mus|Lib|Lunch|Rec|Gym|Spec|Gen|Reg|Elec|Home|Phys|Comp"
            r"|Spell|Word"
            r"|Mon|Tue|Wed|Thu|Fri|Speech|Bus|Cafe|Arriv|Dismiss|Trans|Field|PE|OT|PT|ST|SS|LA|IA|TA|EA|AM|PM|GE|SE|MW|Th"
            r"|Adult|Aide|Para|Staff|Teach))")
NAME = rf"(?-i:{_LESSONS}(?:[A-Z][a-z]{{1,14}}|[A-Z]{{1,2}}(?:\.|(?=[ ,;)&/]|$))))"

_WHOSE = r"(?:the|his|her|their|other|our|these|those|more|additional|my|such)"
# "three of them", "all eleven first graders", "another boy", "the rest of the class": more children than one.
SEVERAL = (
    rf"(?:(?:{NUMBER}|several|multiple|many|both|all|some|most|the others|more than (?:one|1)|a (?:few|couple|number|group"
    rf"|handful"
    rf"|pair|trio))(?: of)?(?: {_WHOSE})*(?: {NUMBER})?(?: [\w-]{{2,16}}){{0,2}}? {CHILDREN}"
    rf"|(?:the )?(?:{NUMBER}|all|both|several|some|most) of (?:them|us|these|those)"
    rf"|(?:an|one |1 |at least one |a )?(?:other|second) (?:[\w-]{{2,16}} ){{0,2}}?{CHILDREN}"
    rf"|the other (?:{NUMBER} )?(?:students|children|kids|boys|girls|pupils|ones|peers)"
    r"|any (?:other )?(?:students?|child|children|kids?) (?:in|who)\b"
    r"|the (?:rest of|whole|entire) (?:the )?(?:class|group|room|grade|table|crew|team)|every(?:one|body)"
    r"|every (?:child|kid|student) (?:in|gets|has|shares|who)"
    r"|the others|others)")
