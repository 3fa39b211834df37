"""The words of the field that leave an adult's help open: how often, how much, who decides, and how near."""

import re
from functools import cache

_HELP = (r"(?:adults?|aides?|para\w*|staff|support|assistance|assistants?|supervision|help|monitoring|prompt\w*|cue\w*"
         r"|check|one-to|IA|EA|TA)\b")

# How often, told without a number.
_SELDOM = (
    r"from time to time|(?<!\w)at times|(?:in|during|at) times of (?:need|difficult\w*|stress|crisis)"
    r"|(?:every )?once in a while|(?:every )?now and (?:then|again)|every so often|on occasion|occasional(?:ly)?"
    r"|periodic(?:ally)?(?! table)|intermittent(?:ly)?(?! (?:explosive|cath|reinforc))|sporadic(?:ally)?|frequent(?:ly)?"
    r"|sometimes|often|usually|generally(?! ed)|typically(?! (?:developing|achiev))"
    r"|normally|rarely|mostly(?! pulled)|for the most part|in general(?! (?:ed|and|or|class|math|music|setting|room))|ordinarily"
    r"|as a rule",
    rf"regular(?:ly)?(?= {_HELP})|regularly(?! scheduled)|on an? (?:regular|ongoing|flexible|consult\w+|limited|rotating"
    rf"|part-time"
    r"|temporary|trial|drop-in|day[- ]to[- ]day|case[- ]by[- ]case|as[- ]needed) basis|ongoing(?= adult)"
    r"|(?:day[- ]to[- ]day|case[- ]by[- ]case|flexible|consultative)(?: basis)?",
    r"(?:most|some|many|certain|several) (?:days|of the (?:time|day|week)|mornings|afternoons|weeks|lessons)(?! \w+ "
    r"(?:gets?|got|is|was) pulled)|(?:part|much|most|some|the bulk) of the (?:time|day)"
    r"|(?:a few|several|some|a couple(?: of)?|multiple|many) (?:times|days|mornings|afternoons|minutes|hours)|on (?:busy|bad"
    r"|hard|rough|tough|difficult|heavy|off|short-staffed) (?:days|mornings|afternoons)|here and there"
    r"|o(?:n|ff) and o(?:n|ff)"
    r"|\bin and out\b|back and forth|periods of time",
)
# How much, told without a number, or with one that is a ceiling or a guess.
_SOME = (
    rf"(?:some|limited|minimal|increased|enhanced|heightened|greater|moderate|intensified|appropriate|adequate|sufficient"
    rf"|necessary"
    rf"|reasonable|various|varying)(?= (?:\w+ )?{_HELP})|(?:varying|various|different) (?:levels|degrees|amounts)|varies|variable"
    r"|(?:may|might|can|will|could|to|does) (?:vary|differ|fluctuate|change (?:from|with|as|weekly|daily|day))"
    r"|reasonable(?! accommodat)|flexible(?! (?:seating|group|furniture))",
    r"up to|no more than|not (?:to )?exceed(?:ing)?|(?:a )?maximum of|at most|as much as|\d+ ?(?:min\w*|hours?"
    r"|hrs?) (?:max(?:imum)?|or less|tops)|max(?:\.|imum)?(?= \d+(?!:))",
    r"(?:approx\b\.?|approximately|roughly|more or less|give or take|an estimated|est\.)(?= ?\d)|roughly(?= (?:an? |half"
    r"|\d+ ?(?:min|hour|hr|%|percent)))|or so\b",
    r"(?:may|might|can|could|will|to) be (?:adjusted|changed|modified|reduced|increased|decreased|shifted|reassigned|faded"
    r"|pulled)(?: (?:as|when|or)\b \w+)?(?![^.;]{0,30}\d)|(?:gradually|slowly)(?: \w+)?"
    r"|(?:decreas|increas|fad|reduc)(?:ing|ed|e) (?:over time|as)(?: \w+)?",
    r"as much as possible|to the (?:maximum |greatest |fullest )?(?:extent|degree)(?: (?:needed|possible|appropriate"
    r"|feasible|practicable))?|and/or|temporary|temporarily|short[- ]term|on a trial basis|interim(?! (?:report|progress"
    r"|alternative|assess))",
    r"per (?:the |attached |building |staff |student |his |her |class )*schedule|see (?:the )?(?:attached )?"
    r"schedule|according to (?:the )?schedule",
)
# Somebody's good will, judgement or means.
_WILLING = (
    r"(?:can|could|may|might) (?:also )?(?:be|have|receive|provide|assist|help|support|use|work|get|request|accompany|include"
    r"|need|go)|would (?:benefit|be (?:helpful|beneficial))|(?:will|to) (?:be )?(?:consider(?:ed)?|try|attempt|explore|look into"
    r"|strive|aim|seek|hope|endeavor|work toward)|should(?= (?:have|be|receive|get|stay|provide|assist|help|remain))"
    r"|if \w+ (?:increase|escalate|worsen|persist|continue)\w*|(?:try|tries|trying) to|hopes? to|intends? to|plans? to"
    r"|expects? to|aims? to"
    r"|would like to|anticipates|hopefully|attempts? to|ideally|possibly"
    r"|probably|optional(?:ly)?|(?:may|might)(?= [a-z]{3,12} )|(?:best|good[ -]faith|every|reasonable) efforts?"
    r"|efforts? (?:will|to)|do (?:our|their|its|her|his) best|(?:options?|opportunit(?:y|ies)|chances?|choices?) (?:to|of|for)"
    r"|(?:provided|assigned|added|given|considered) if\b(?! (?:he|she|they|the student)\b)",
    r"(?:at|per|in|by) (?:the )?(?:\w+ )?(?:teacher'?s?|staff'?s?|principal'?s?|school'?s?|team'?s?|administrat\w+|district'?s?"
    r"|case manager'?s?)? ?(?:discretion|judge?ment)(?: of)?|discretionary|(?:to|will) be (?:determined|decided|arranged"
    r"|worked out)(?: (?:later|by \w+(?: \w+)?))?|tbd"
    r"|per (?:teacher|staff|team|student) (?:judge?ment|request|discretion|need)|(?:teacher|staff|team) (?:judge?ment|discretion)"
    r"|(?:at|by|(?:up)?on) (?:the |his |her )?(?:\w+'?s? )?request(?: of)?|when asked|up to (?:the )(?:teacher|building"
    r"|school|principal|staff|aide|team)",
    r"whichever \w+(?: is \w+)?|who(?:so)?ever (?:waves?|asks?|calls?|signals?|raises?|needs?|wants?|looks?|struggl\w+|seems?"
    r"|is (?:stuck|lost|struggling|behind|off task))"
    r"|any(?:one|body) (?:who is |who's )?(?:free|available|around|there|nearby)|(?:students|children|kids|those|anyone) who"
    r" (?:may )?needs?(?: it)?|(?:through|from|by|with|using|among) (?:the )?(?:existing|available|current) "
    r"(?:school |building )?(?:staff(?:ing)?|adults?|personnel)|(?:subject to|based (?:up)?on|pending|within) (?:\w+ )?"
    r"(?:need|availability|staffing|approval|hiring|resources?|existing|available|funding)\w*"
    r"|pending (?!(?:the )?(?:\w+ )?(?:hearing|appeal|decision|outcome|resolution|order|litigation|mediation|due process"
    r"|ruling))\w+"
    r"|(?:staff(?:ing)?|time|schedule|ratios?|coverage|weather|availability|numbers|enrollment) (?:permitting|allowing)",
    r"(?:per|according to|based on|as per) (?:student |his |her |the |level of )?needs?|needs?[ -]based|ad[ -]hoc"
    r"|in (?:his |her |all )?areas? of (?:need|difficulty|weakness|concern)|prn|a/n\b|reqd?\b|req'?d\b",
)
# There, but not with the child.
_AROUND = (
    r"(?:is|are|be|stays?|some(?:body|one)|anyone|anybody) (?:around|about|somewhere)(?=\W*$| (?:if|when|at|in|during)\b)"
    r"|drop(?:s|ping)?[ -]?in"
    r"|touch(?:es)? base|(?:pop|look|peek)s? in|reachable|within call|(?:a )?(?:phone|radio) call away|just down the hall"
    r"|on hand(?!s)|on[ -](?:call|standby)"
    r"|in (?:the |close |general |immediate )?vicinity|incidental(?:ly)?|informal(?:ly)?(?! (?:assess|measure|observ|data"
    r"|test))|indirect(?:ly)?(?= (?:\w+ )?"
    rf"{_HELP})|(?:embedded|built[ -]?in(?:to)?)(?: (?:in|into|the|to)){{0,3}} ?\w*|natural(?:ly)? support\w*",
    rf"(?:floating|roving|roaming|circulating|walk-around|revolving)(?= (?:\w+ )?{_HELP})|(?:floats|roves|roams|circulates"
    rf"|roaming"
    r"|(?:will|to) (?:float|rove|roam|circulate))|[\"']floating\b",
    r"(?:be |is |are |staff |support |aide |para |made |assistance |adult |supervision |paraprofessional "
    r"|services? |(?:himself|herself|themselves) )(?:made )?available|available(?= (?:to|for|in|aide|para|adult|support|staff|on"
    r"|when|if|as|upon|throughout|during))|(?:have|has|having|given|gets?|provided)? ?access to|accessible(?: to)?"
    r"|have someone to turn|can always|always (?:an? |some)?(?:help|someone|somebody|adult|available)"
    r"|(?<=SP )access|(?<=para )access|(?<=aide )access|(?<=support )access|(?<=adult )access",
)


@cache
def open_words() -> re.Pattern[str]:
    """Return the pattern of all open words."""
    return re.compile(r"(?<![\w-])(?:" + "|".join((*_SELDOM, *_SOME, *_WILLING, *_AROUND)) + r")(?!\w)", re.I)
