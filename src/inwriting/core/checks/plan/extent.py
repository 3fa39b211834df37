"""Words that tell how long or how often without counting: the whole day, from bell to bell, never alone, each transition."""

import re
from functools import cache

from inwriting.core.checks.plan.numbers import NUMBER

_ITS = r"(?:the|his|her|their|each|every|a|an|our)"
_SPAN = r"(?:day|time|length|period|trip|ride|run|duration|morning|afternoon|week|lesson|block|session|hour|visit|meal)"
_HOME = (r"(?:dismissal|bell|the end|end|afternoon|he|she|they|pick-?up|parents?|the (?:last|final|closing|dismissal) bell"
         r"|departure|the bus|lunch|noon|recess)")

_WHOLE = (
    r"\bfull[ -]?time\b|(?-i:\bF/?T\b)(?! \w+ (?:goal|lbs))|\bfull(?: school)?[ -]?days?\b"
    r"|\ball (?:school )?(?:day|morning|afternoon|week)\b(?! kinder)"
    r"|(?<!\bon )(?<!worn )(?<!wear )(?<!locked )(?<!fastened )\bat all times\b|\ball (?:of )?the time\b"
    r"|\bthrough(?:out)? (?:school|\w+ (?:entire|whole) day)\b",
    rf"\b(?:through(?:out)?|for|during|across|over) (?:{_ITS} )?(?:(?:full|entire|whole|complete|regular) ?,?){{0,2}} ?"
    rf"(?:(?:course|duration|length|entirety) of (?:{_ITS} )?)?(?:school ?|instructional |student )?day\b(?! ?(?:care|program))",
    r"\b(?:entire|whole|complete|full|total|ent\.) (?:sch\.?|school|instr(?:uctional)?\.?|student) ?-?days?\b"
    r"|\ball (?:period|class|lesson|block|hour|lunch|recess|morning|afternoon|day|week|game|practice)s? long\b"
    r"|\b(?:start|beginning|front|first) (?:to|through) (?:finish|end|last)\b|\bnever (?:\w+ ){0,3}without (?:an? |the |his "
    r"|her )?"
    r"(?:adult|aide|staff|para|somebody|someone)",
    rf"\b(?:entire|whole|complete|full|total) (?:\w{{1,14}} ){{0,2}}?{_SPAN}\b(?! ?(?:schedule|load))",
    r"\b(?:constant(?:ly)?|continuous(?:ly)?|uninterrupted|without interruption|non-?stop|24/7|(?:a)?round[- ]the[- ]clock)\b",
    r"\b(?:duration|length|entirety) of (?:the |his |her |each |every )?(?:school )?(?:class|day|lesson|period|trip|ride|route"
    r"|session|block)\b",
    r"\b(?:every|each) (?:minute|second|moment)\b(?! \d)|\b(?:at|in) every moment\b|\ball (?:school |instructional )?hours\b"
    r"|\b(?:during|throughout) (?:all )?(?:school|instructional) hours\b|\bhours a day\b|\bhours ?[:=] ?all\b",
)
_PART = (
    r"\bhalf[ -](?:the |her |his |each |of the )?(?:school |instructional )?(?:time|day|week)s?\b|\b\d{1,3} units? ?(?:per|/"
    r"|a|each|daily|weekly)|\bhalf of (?:each|every|the|his|her) |\bhalf[- ]days?\b",
    r"\b(?:one[- ]|a |two[- ]|three[- ])?(?:third|quarter|fourth)s? of (?:the |his |her |each |every )?(?:school )?(?:day"
    r"|period|class|week)\b"
    r"|\b[1-3]/[2-4] (?:of )?(?:the |his |her |a |each )?(?:school )?(?:day|time|period)\b|\b(?:first|second|last"
    r"|other) half of\b",
    r"(?:\d{1,3}(?:\.\d)? ?%|\bpercent\b) ?(?:of\b)?|\bpct\b ?[:=] ?\d",
    r"\d?\.\d{1,2} ?(?:FTE|time\b|(?:of )?(?:the |a )?(?:school )?day)|\bFTE ?[:=]? ?\d?\.\d",
    r"(?:remainder|rest|balance) of (?:the|each|his|her|their) (?:school )?day\b"
    r"(?![^.;]{0,20}\b(?:own|independent\w*|alone|without|no|not|none)\b)",
    r"\b(?:morning|afternoon|am|pm|a\.m\.|p\.m\.)s? only\b",
)
_FROM_TO = (
    rf"\bfrom (?:\w+ )?(?:arrival|bell|morning|start|the time|when|drop-?off|first|opening)[\w ]{{0,40}}?(?:to|through|thru"
    rf"|until|till)"
    rf" (?:\w+ )?{_HOME}\w*",
    r"\bfrom the (?:time|moment|minute|second) [^.;]{3,70}\b(?:until|till|to)\b",
    r"\bfrom (?:\d{1,2}(?::\d\d)?|noon) (?:to|until|till) (?:lunch|dismissal|noon|recess|the end)",
    r"\b(?:arrival|drop-?off|drop off(?= \w+ pick)|dismissal|morning|breakfast|lunch) (?:to|through|thru|until) \w+",
    r"\b(?:homeroom|advisory) (?:to|through|thru) (?:\w+ ){0,2}(?:period|pd|hour|block|lunch|dismissal|end|bell)",
    r"\bfrom (?:\w+ ){0,2}(?:arrival|drop-?off|getting off|stepping off|homeroom|first bell)(?: (?!to\b|thr|until|till)\w+){0,4}"
    r" (?:to|through|thru|until|till) (?!(?:the |his |her )?(?:homeroom|class|room|desk|first|door|line|lunch|cafeteria|office))",
    r"\b(?:1st|first) (?:period|pd|hour|block) (?:to|through|thru|until) \w+",
    r"\b(?:until|till) (?:noon|dismissal|pick-?up|the (?:end of the day|final bell|last bell|bus comes|parent))\b",
    r"\b(?:bell|portal|door|curb|wall|start|sun-?up|gate)[ -](?:to|thru|through)[ -](?:\w+ )?(?:bell|portal|door|finish|end"
    r"|sundown|gate)\b(?!,? (?:lift|bus|van))",
    r"\bfirst (?:bell )?(?:to|through|until) (?:the )?last bell\b",
)
_NEVER_ALONE = (
    r"(?<!can )(?<!has )(?<!have )(?<!had )\balways\b(?! (?:had|has|have|be available|available|help|support|someone|some"
    r"|be some))",
    r"\b(?:never|not|at no time)(?: (?:to|should|may|shall|be|left|is)){0,4} (?:alone|unattended|unsupervised"
    r"|out of (?:adult |staff |the )?(?:sight|view)|by (?:him|her)self)\b|\bnever (?:to )?leaves? (?:his|her"
    r"|the student's) side\b"
    r"|\bat (?:his|her) side (?:all|every|through)|\bat any time(?=[^.;]{0,40})",
    r"\b(?:when(?:ever)?|while|any ?time|as long as|so long as) (?:the )?(?:student|he|she|child) is (?:present"
    r"|(?:in|at) (?:attendance|school)|on campus)",
)
_OFTEN = (
    r"(?<!in )(?<!to )(?<!across )(?<!% of )\b(?:each|every|per) (?:\w{1,12} ){0,2}(?:period|class|lesson|lab|block|hour"
    r"|transition"
    r"|activity|session|morning|afternoon|time|test|meal|lunch|recess|trip|assignment|subject|visit|meeting|practice"
    r"|rehearsal|outing|passing|drill|feeding|assembl(?:y|ie)|event|game"
    r"|change)s?\b",
    r"\b(?:half|third|quarter) (?:of )?(?:the |her |his |each )?(?:school |instructional )?week\b",
    rf"{NUMBER}(?: ?\(\d\))? (?:out )?of (?:the |his |her |their )?{NUMBER} (?:\w{{1,12}} )?(?:periods|classes|blocks|days"
    rf"|courses|hours"
    r"|segments)\b",
    r"(?:%|percent) of (?:the |his |her |their |a |each )?(?:[\w-]{1,14} ){0,2}(?:day|week)\b"
    r"|(?<![\d/])[1-3]/[2-4] (?:of )?(?:the |his |her |a |each )?(?:school |instructional )?day\b",
    rf"\b{NUMBER} (?:\w{{1,10}} )?(?:segments|periods|blocks|mods)\b(?! ?(?:of time|long))|\ball (?:sessions|segments|periods)\b",
    r"\bat \d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?(?:, ?(?:and )?| and | ?& ?|/)(?:\d{1,2}, (?:and )?)?\d{1,2}(?::\d\d| ?[ap]\.?m"
    r"|(?=[.,;]|$))",
    r"\b(?-i:Pe?r?d?s?)\.? ?[1-8](?![\w.:]|%)(?=[^.;]{0,40}\bP?[2-8]\b)",
    rf"\bevery (?:{NUMBER}|half) ?(?:-|to)? ?(?:\d+ )?(?:minutes?|mins?|hours?|hrs?)\b"
    rf"|\b{NUMBER} (?:class )?(?:periods|blocks|classes|segments) ?(?:/|per|a|each|daily)",
    rf"\b(?:once|twice|{NUMBER} (?:x|times)) (?:a|per|each|every) (?:period|class|lesson|session|hour|morning|block)",
    r"\b(?:periods?|segments?|blocks?) #?\d\b|\b[1-8](?:st|nd|rd|th) (?:period|hour|block)",
    r"\b(?:on )?(?:(?-i:[A-F])(?: ?[/&] ?(?-i:[A-F]))?|odd|even|blue|gold|red|white|green|black|silver|orange|purple|maroon"
    r"|gym|PE|library|swim) days\b|\bevery other day\b|\b(?:on )?alternat(?:e"
    r"|ing) (?:days|weeks)\b"
    r"|\b(?:on )?[Dd]ays? \d(?:(?:, ?| ?& ?| and | ?/ ?)(?:and )?(?:[Dd]ay )?\d){1,4}\b",
    r"\bfrequency ?: ?(?!as |period\w+(?!\d)|occasion|var(?:y|ies|iable)|_|\[|\s*$|tbd|per iep|when)\w",
)


@cache
def how_long() -> re.Pattern[str]:
    """The pattern of how long, told without counting."""
    return re.compile("|".join((*_WHOLE, *_PART, *_FROM_TO, *_NEVER_ALONE)), re.I)


@cache
def spread_over() -> re.Pattern[str]:
    """Something that happens now and then over the day ("checks in throughout the day") does not last all day."""
    return re.compile(r"\b(?:check(?:s|ed|ing)?[ -]?ins?|check(?:s|ing)? (?:in|on)|periodic\w*|intermittent\w*"
                      r"|occasional\w*|sporadic\w*|\w+ (?:times|intervals|points)|spot[ -]checks?)\b"
                      r"[^.;]{0,50}?\b(?:throughout|during|across|over) (?:the|his|her|their|each|every) (?:\w+ )?day\b", re.I)


@cache
def how_often() -> re.Pattern[str]:
    """The pattern of how often, told without days or weeks."""
    return re.compile("|".join(_OFTEN), re.I)
