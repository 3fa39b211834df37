"""Places a line names although the adult's help is not there: left out, another child's, the adult's own duty, a job's name."""

import re
from functools import cache

_LEFT_OUT = (
    r"\b(?:excluding|except(?:ing)?(?: for)?|other than(?! (?:an? |the )?(?:bus )?(?:driver|parent|teacher|guard))"
    r"|not (?:including|counting)|minus|none (?:at|in|during|on"
    r"|after))[^,;.|]{0,60}",
    r"\b(?:nobody(?! (?:else|but))|no one(?! (?:else|but))|nothing|no (?:aide|adult|help|para\w*|support|staff|1:1"
    r"|assistance) (?:at|in|during|on"
    r"|for))\b[^.;]{0,60}",
    r"\b\w+(?: (?:is|are|time))? not (?:included|counted|covered|needed)\b",
    # "In every class but band": a word ending so, then what it leaves out.
    r"(?<=class|asses|tting|tings|bject|jects|eriod|riods) but (?:for )?(?!(?:s?he|it|they|the|no|not|only|is|was|has)\b)"
    r"[\w ]{2,25}(?=[.,;\"']|$)",
    r"(?:,|\bbut|\band) not (?:at|in|during|on|for) [^,;.|]{3,40}",
    r"\bon (?:his|her|their) own (?:at|in|during|on|for) [^,;.|]{3,40}",
)
_AWAY = (
    r"\b(?:pulled|sent|called|moved|taken|covers?|covering|cover|reassigned|borrowed) (?:away |out |over )?(?:to|for|into|the"
    r"|by|from)"
    r" [^,.;]{3,30}",
    r"\b(?:has|have|had|does|do|for|on|her|his|their|to|cover\w*) (?:the )?(?:lunch|recess|bus|hall(?:way)?|cafeteria"
    r"|playground|crosswalk|dismissal|arrival|breakfast|car ?line|office) duty\b",
    r"\b(?:eats?|takes?|has) (?:her |his |their )?lunch (?:when|while) [^,.;]{3,40}",
    r"\b(?:her|his|their|the (?:aide|para)'s) (?:own )?lunch(?: break)?\b(?= \d| break|,)|\bown lunch\b",
    r"\bwhen (?:he|she|they) (?:is|are) in the building|\balready in (?:the|his|her) (?:program|room|class(?:room)?)\b",
    r"\baccess to (?:an? |the )?(?:\w+ )?(?:space|room|area|corner)\b",
    # Where somebody calls from or is called, and sums that are no lesson.
    r"\b(?:calls?|radios?|tells?|notif(?:y|ies)|contacts?|asks?|phones?) the (?:front |main )?office\b|\bdo(?:es"
    r"|ing)? the math\b",
    r"\bfrom (?:the |a |outside the )?(?:front |main )?(?:office|hall(?:way)?|door(?:way)?|back of the room)\b(?! to\b)",
    r"\b(?:winter|spring|fall|christmas|holiday) recess\b|\bthe room's \w+",
    r"\b(?:works?|helps?|helping|goes|runs?|answers? \w+) (?:in|at|to|out in|for) the (?:front |main |school )?office\b",
    r"\b(?:steps|stepped|gets|got) (?:on|off|onto|back on) (?:the )?(?:bus|van)\b",
)
_OTHERS = (
    r"\b(?:another|different) (?:class(?:room)?|room|school|building)",
    r"\b(?:who(?:ever|mever)? is|belongs? to|(?:no word|nothing) on|which|remainder of) [^,;.|]{0,12}?\b(?:class(?:es|room)?"
    r"|room|week)\b"
    r"(?: staff)?",
    r"\bothers in \w+ \d+|\b(?:among|between) [^,.;]{0,30}\bprogram\b|\b(?:available|accessible|for|belongs|help\w*"
    r"|with) (?:to )?the whole"
    r" class",
    r"\b(?:teacher|staff) [^,;.|]{0,12}\bor\b[^,;.|]{0,16}assigned to (?:the|a|his|her|their|that) (?:class(?:room)?|room"
    r"|program)",
    r"\b(?:student|child|children|kid|boy|girl|pupil|peer|twin|brother|sister|friend)s? (?:who are )?in "
    r"(?:the|his|her|that|another|same|this|our|that same) (?:\w+ ){0,2}?(?:class(?:room)?|room|grade|wing|homeroom|pod|unit)",
)
_SUBJECT = (r"(?:math|reading|writing|science|ela|english|social studies|history|art|music|band|gym|p\.?e\.?|phys ed|spanish"
            r"|library|lunch|recess|cafeteria|bus|van|office|class(?:room)?|homeroom|resource(?: room)?|special ed(?:ucation)?"
            r"|sped"
            r"|gen(?:eral)?\.? ed(?:ucation)?|regular ed(?:ucation)?|inclusion|school|program|kitchen|computer)")
_NAMES = (
    rf"\b{_SUBJECT} (?:teachers?|lad(?:y|ies)|drivers?|specialists?|coach(?:es)?|interventionists?|secretar\w+|coordinators?"
    rf"|directors?"
    r"|therapists?|grades?|scores?|levels?|goals?|tests? scores?|counselors?|principals?|psychologists?|nurses?|board|district"
    r"|calendar)\b",
    r"\b(?:lunch|recess|bus|hall(?:way)?|cafeteria) monitor(?= ?(?:,|or\b))",
    r"\b(?:full[ -]?(?:time|day)|individual|group|shared|weekly|daily|language) ?[,;:.|-]? {1,4}english\b|\b1:1 or small group",
)
_TIMES = (
    r"\barrival (?:to|until|through|thru) (?:\w+ of )?\w+|\b(?:until|till) lunch\b",
    r"\b(?:min\w*|hrs?|hours?) (?:before|after|prior to) (?:lunch|recess|breakfast|snack|meals?|gym)",
)


@cache
def elsewhere() -> re.Pattern[str]:
    """The pattern of places that are not where the help is."""
    return re.compile("|".join((*_LEFT_OUT, *_AWAY, *_OTHERS, *_NAMES, *_TIMES)), re.I)
