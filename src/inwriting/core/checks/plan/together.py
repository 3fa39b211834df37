"""Words that give an adult to several children: shared, 1:3, group, floating, the class's own aide."""

import re
from functools import cache

from inwriting.core.checks.plan.people import ADULT, CHILD, CHILDREN, NAME, NUMBER, SEVERAL, SOMEBODY
from inwriting.core.checks.plan.titles import ONE_TO_ONE

_PLACE = (r"(?:bus|route|table|pair|trio|class(?:es|rooms?)?|program|rooms?|rm|grades?|school|units?|building|team|wing|pod"
          r"|center|lab|caseload|section"
          r"|teacher|hall|cafeteria|department|cluster|suite|floor|crew|cohort)")
_OF_PLACE = (r"(?:class(?:room)?|program|group|room|school|building|campus|site|route|cohort|department|dept\.?"
             r"|grade[- ]level|team|grade|unit"
             r"|wing|pod|center|cluster|sdc|multi(?:ple)?-?[ ]?(?:student|child)|co-?taught"
             r"|section)")
_TITLE = r"(?:aides?|para(?:s|professionals?|educators?|pros?)?|assistants?|helper|attendants?|adult|staff)"

# Nobody is this child's own: it is whoever is there.
_NOBODYS_OWN = (
    r"\bno (?:one |specific |particular |single |named |certain )+(?:adult|aide|para|person|staff member) (?:is "
    r"|will be )?assigned\b",
    r"\b(?:not|n't) (?:one |an? |any |the )?(?:specific |single |particular |named |certain |individual )?(?:person|adult"
    r"|somebody"
    r"|someone|aide|para|staff member) (?:who is |that is )?(?:assigned|attached|dedicated|just|only|hired|there|named) (?:to"
    r"|for)\b",
    r"\b(?:nobody|no ?one|no (?:one )?(?:person|adult|aide|para)) (?:in particular )?(?:is|are|gets|belongs to) [\"']?"
    r"(?:his|hers|(?:assigned|attached|just|only) (?:to|for)|him|her)\b",
)
_SAID_SHARED = (
    r"(?<!not )(?<!n't )(?<!not a )(?<!not be )(?<!non-)(?<!never )\bshared?(?:s|ing)?\b"
    r"(?! (?:with (?:the )?(?:parent|team|staff|teacher|famil|you)|data|information|toys|materials|writing|reading))",
    rf"\balready (?:\w+ )?(?:an?|one|two|enough) (?:\w+ )?{SOMEBODY} in (?:the|that|his|her|our|there)\b(?: (?:room|class\w*))?",
    rf"\b{SOMEBODY} (?:who|that) (?:is|are|works?|'s) already (?:in|there|with)\b",
    r"\bnon-?exclusive\b|\bnon-?dedicated\b|\bjoint(?:ly)?\b|\bprogrammatic\b|\bpooled\b|\bshr?d\b|\bsh'd\b|\(multi\)",
    r"(?:\bnot|n't) (?:\w+ )?(?:exclusively|solely|entirely|strictly)\b|(?:\bnot|n't) (?:just|only) (?:for|with|his|hers"
    r"|assigned)\b",
    rf"(?:\bnot|n't) (?:for |with |assigned to )?(?:him|her|them|(?:the )?{CHILD}) (?:alone|only)\b",
    r"\bin common with\b|\bbetween them\b|\balso assigned to\b",
    r"\b(?:half|third|quarter|1/[234]|part|share) (?:of )?(?:an?|the|one) (?:\w+ )?(?:aides?|paras?|assistants?)\b",
    rf"\b{SOMEBODY} (?:\w+ ){{0,2}}(?:alternat|bounc|shuttl|travel|mov|turns|back and forth|goes"
    rf"|runs)\w*(?: \w+){{0,2}} (?:between|among)\b",
    rf"\bpool of {NUMBER}\b|\b{ADULT} pool\b|(?-i:\b[A-Z]{{2,4}} pool\b)|\bin (?:the|a) pool (?:of|for|per|during)\b",
    r"\broving\b|\brovers?\b|\broam(?:s|ing|ers?)?\b|\bcirculat(?:es?|ing)\b|\bfloat(?:ing|er)?\b(?! to)|\bfloats(?: (?:among"
    r"|between|around|in)\b|(?=\W*$|[.,;\"']))"
    r"|\brotat(?:es|ing) (?:among|between|around|through)",
    rf"\bnot (?:an? )?(?:individual|{ONE_TO_ONE}|dedicated|personal|exclusive)\b",
    *_NOBODYS_OWN,
    r"\b(?:do|does|did)(?:n't| not) (?:assign|attach|dedicate|give) (?:aides?|paras?|adults?|staff|assistants?|anyone) "
    r"(?:to (?:one|a|any|single|individual)\b|individually|by (?:child|student))",
    r"\b(?:never|not|don't|cannot|can't) (?:to )?(?:sit|stay|park|stand|hover|be|work)\w* (?:w/|with|by|beside|next to) "
    r"(?:just |only )?(?:one|a single|any one) (?:kid|child|student|of them)",
    r"\bnot (?:\w+ )?(?:assigned|dedicated) to (?:one|the|a|any|this|our|my) ?(?:single |particular |individual )?"
    r"(?:student|child|kid|son|daughter)",
)
_RATIO = (
    r"(?<![\d/:.$-])(?:[2-9]|1[0-2]) ?: ?1(?! ?[-/:.+]? ?\d)", r"(?<![\d/:.$-])1 ?: ?(?:[2-9]|1[0-2])(?![-/:.]?\d)",
    rf"(?:{ADULT}|ratio) ?,?\(? ?(?:of )?(?:(?:[2-9]) ?- ?1|1 ?- ?[2-9]|(?:two|three|four|2|3|4) to (?:one|1)"
    r"|(?:one|1) to (?:two|three|four|2|3|4))(?![-/:.]?\d| ?(?:hour|min|hr|time|day|x\b|period))",
    r"(?:two|three|four|2|3|4)[ -](?:to|on)[ -](?:one\b|1 (?:[\w-]+ )?" + ADULT + ")",
    # Grown-ups counted against children: "1 adult to 4", "3 PPs / 11 stu", "one assistant to three students".
    rf"(?<![:\d-])(?:one|1|two|2|three|3|four|4) {SOMEBODY}(?: (?:for|to|per|with)(?: every| the)? | ?[/:=] ?(?:for )?){NUMBER}\b"
    r"(?! ?(?:hours|min|hrs|%|days|x\b|times|\.\d|periods|weeks|:))",
    rf"(?:adults?|staff|aides?|paras?) ?[:/-] ?(?:{CHILD})s?(?: ratio)?,? ?\(?(?:of |is |= ?)?1 ?: ?[2-9]",
    r"(?<![\d/:.$-])1 ?: ?<? ?[2-9] ?(?:-|to|or) ?1 ?: ?[2-9]|\b1 ?: ?< ?\d",
    rf"\b{NUMBER} (?:\w+ )?{CHILDREN}\.?\)?(?:(?: ?[/:,=+&-] ?| (?:to|per|with|and|for|under|share|sharing) )"
    rf"(?:an? |each |every |one |1 |single )?|(?<=\)) | (?:an? |one |1 )){SOMEBODY}",
    r"\bgro?u?p ?[:=] ?[2-9]\b(?![:./-]?\d)",
    rf"\bgroup size\b ?[:=|]? ?[2-9]\b|\bgroups? of (?:no more than |up to |at most |about )?(?:{NUMBER})\b",
    r"\bratio (?:of )?(?:[2-9] ?[/-] ?1|1 ?[/-] ?[2-9])\b", rf"\b[2-9]-1 (?:\w+ )?{SOMEBODY}",
    rf"\b(?:one|1) (?:\w+ )?(?:to|for|per) every {NUMBER}\b(?! ?(?:min|hour|h|day|week|period))"
    rf"|\b{NUMBER} of us (?:and|to|for|with|,|/) (?:\w+ )?{NUMBER} of (?:them|those)\b",
    r"\bgroup (?:size|max)[^.;|\d]{0,16}[2-9]\b(?![:./-]?\d)", rf"\b{NUMBER} (?:{CHILDREN} )?at (?:once|a time)\b",
    rf"\bcaseload(?: of|:)? ?{NUMBER}\b(?![:.-]?\d)",
    r"\b(?:students|children|pupils)(?: (?:served|sharing|assigned|supervised|per)(?: \w+)?)? ?[:=|] ?[2-9]\b(?![:./-]?\d)",
    r"\bgrouping ?[:=|] ?(?:small )?(?:group|shared|[2-9]\b(?![:./-]?\d))",
    r"(?:^|[-|,;:()\]\u2611\u2612\u2713\u2714]) ?group(?= ?(?:$|[-|,;()]| {2}))",
)
_CARES = (r"(?:cover|help|serv|support|watch|assist|supervis|walk|sits|rides|accompan|escort|assigned to|works? with"
          r"|responsible for"
          r"|juggl|handl|tend)")
_CARED_FOR = (
    rf"\b(?:for|with|beside) (?:{NAME}|him|her|the student|this student),? (?:and|plus|&) (?:the )?{SEVERAL}\b",
    rf"\b{_CARES}\w{{0,4}} (?:\w{{1,10}} ){{0,2}}?{SEVERAL}\b",
    rf"\b(?:cover|serv|help|support|watch|assist)\w{{0,3}} (?:both )?{NAME}(?:, {NAME})*,? (?:and|&) (?-i:[A-Z])",
    r"\b(?:cover|serv|float|split|rotat|divid|shar)\w{0,3} (?:\w{1,10} ){0,2}(?:all|two|three|four|five|several|multiple"
    r"|both) (?:\w{1,14} ){0,2}(?:rooms|class(?:es|rooms)|grades)",
    rf"\b(?:i|we|she|he|they) (?:hits?|does?|do|works?|makes?|visits?|sees?|goes through|go through|run between|runs between"
    rf"|have|has)"
    rf" {NUMBER} (?:different )?(?:rooms|class(?:es|rooms)|teachers|grades)\b",
    rf"\b(?:between|among) (?:the )?(?:{NUMBER}|both)\b",
    rf"{SEVERAL}\b[^.;]{{0,24}}\b(?:she|he|they|who) (?:(?:also|is|has|have|must) )+(?:to )?(?:watch|help|cover|support|serv"
    rf"|assist"
    r"|work)",
    rf"\b(?:{SOMEBODY}|she|he|who) (?:also )?(?:has|have|had|sees?|handles?|takes?|manages?|watches) {SEVERAL}\b",
    r"\b(?:with|and|for) (?:another )?student #? ?\d{2,}",
    rf"\b{SOMEBODY} ?[:(=-] ?(?-i:(?![MTWRFHU]\b|AM|PM)[A-Z]{{1,2}})\.?(?: ?(?:,|&|and|/) ?(?-i:[A-Z]{{1,2}})\b\.?)+",
    # Two children by name: "with K. and J.", "half with K., half with J.", "Rm 6 (F. & L.)".
    rf"\b(?:with|for|between|assigned to) {NAME} ?(?:,|and|&|/|\+) ?{NAME}(?=[ ,.;)]|$)(?! (?-i:[A-Z][a-z]))",
    rf"\b(?:who|she|he|they) also (?:has|have|helps?|sees?|takes?) {NAME}",
    rf"\bhalf\b[^.;]{{0,20}}\bwith {NAME}[^.;]{{0,12}}\b(?:half|rest|other)\b[^.;]{{0,12}}\bwith {NAME}",
    r"\((?-i:(?![MTWRFH]\b ?\W? ?[MTWRFH]\b)[A-Z])\.? ?(?:&|and|/|,) ?(?-i:[A-Z])\.?\)",
)
_USUALLY = (
    rf"(?<!in-)(?<!in )\b{_OF_PLACE}[ -](?:based )?(?:instructional |support |special education )?(?:aides?"
    r"|para(?:s|professionals?|educators?|pros?)?|assistants?|helper|attendants?)\b",
    rf"\b{_PLACE}'s (?:own |usual )?{_TITLE}\b", rf"\b{_TITLE}-(?:class(?:room)?|group|program|room)\b",
    rf"\b{ADULT} (?:who (?:is|are) )?(?:(?:is|are|was|were) )?(?:to be )?(?:already )?(?:assigned|available|accessible|placed in"
    r"|belong\w*|allocated|attached|posted) (?:to )?(?:(?:the|all|each|every|any|a|his|her|their) )?"
    rf"(?:(?!him|her|them|student|child|in\b|for\b|during|at\b|to\b"
    rf"|and\b)[\w'.-]+ ){{0,3}}?{_PLACE}\w*(?! (?:#?\d+ )?for (?:him|her|(?-i:[A-Z][a-z])))",
    rf"\b{ADULT} (?:\w+ ){{0,4}}?(?:for|to|of|serv\w+|cover\w*) (?:(?:the |an? |this |that |each |every )(?:whole |entire "
    rf"|full |same )?|whole |entire )"
    r"(?:[\w'-]+ )?(?:section|team|cohort|pair|trio|route|table|grade|program|unit|caseload|siblings)\b(?! (?:level of"
    r"|for (?:him|her|(?-i:[A-Z]))))",
    rf"\b{ADULT} (?:\w+ ){{0,3}}?(?:for|to|of) the (?:whole |entire )?class\b(?! (?:period|he|she|work|schedule))",
    r"\b(?:for|of|to|in) the (?:whole|entire) (?:bus|class|room|table|group|section)\b|\bworks the (?:\w+ )?(?:room|class"
    r"|tables?)\b",
    rf"\b{_CARES}\w{{0,4}} (?:both |all )?(?:tables|groups|rows|pods|(?:table|group|row) \w+,? and )\b",
    rf"{ADULT} \(?(?:class(?:room)?|program|group|site)[- ]based\b",
    r"\b(?:counts? as|part of|counted (?:as|in)) (?:the )?class(?:room)? staff\w*|\bclass(?:room)?-assigned\b"
    r"|\b(?:is|are) the (?:teacher|room|class|program)'s\b",
    r"\bis an? (?:\w+ )?(?:class(?:room)?|building|school|program|grade)[- ](?:support|resource)\b"
    r"|\bprovided to (?:the )?class\b",
    r"\b(?:runs?|oversees?|leads?) (?:an? |the )(?:\w+ )?(?:table|group|station)\b|\bmakes (?:the )?rounds\b"
    r"|\bpulls? (?:his|her|the|a) group\b|\bfor all\b(?=[.,;]|$)",
    r"\bprogram[- ]level\b|\b(?:part of|inherent (?:to|in)|comes with|provided (?:by|through|to)"
    r"|through) the (?:\w+ ){0,2}program\b",
    r"\b(?:class(?:room)?|room|program|unit)(?:'s)? (?:adults|paras|aides)\b",
    r"\bstaffed (?:with|by) (?:two|three|four|\d|several)\b|\bteacher ?(?:\+|&|/|,|with|plus) ?(?:one |two |three |a |an "
    r"|\d )(?:\w+ )?"
    r"(?:aide|para|ta|assistant)s?\b",
    r"\b(?:serv|support|help|assist|for|to|with)\w{0,3} (?:all |the |other )?(?:[\w-]+ )?(?:students|children"
    r"|pupils) (?:in|with ieps|who|on)\b",
    rf"\b(?:only|sole|single|one) (?:\w+ )?{_TITLE} (?:in|for|on) (?:an?|the|his|her) (?:whole |entire )?(?:class|room|bus"
    rf"|group|section)\b",
    rf"\b(?:the )?(?:twins|siblings|boys|girls)' (?:shared )?{_TITLE}\b|\b(?:serves|has|helps) (?:(?:his|her) (?:sister|brother"
    rf"|twin)|(?:the )?(?:twins|siblings|(?:\w+ )?students))\b|\bgroup of"
    r" (?:students|children|kids|peers)\b",
    r"\b(?:aides?|para\w*|assistants?|staff|adults?) (?:\w+ ){0,2}(?:available|accessible) to (?:all|each|every|any) ",
    r"\bfloaters?\b",
    # Whoever is on duty there: "whoever is in the room", "duty staff", "the lunchroom aides".
    r"\b(?:the|any|all|by|both) (?:of the )?(?:adults?|aides|paras|assistants|grown-?ups) in (?:the|that|his|her|their) "
    r"(?:class)?room\b(?! (?:will|shall|must) (?:be )?(?:only|just))",
    r"\b(?:for|helps?|assists?|with|serves|goes to) who(?:so)?ever (?:needs|wants|asks|calls|is)\b",
    r"\bwho(?:so)?ever(?: is|'s)? (?:in (?:the|that|there)|on (?:duty|the floor|shift)|there|around|nearby|working"
    r"|there that day|closest|nearest|assigned to (?:the|that) (?:class|room))\b",
    r"\b(?:duty|milieu|floor|shift|dorm|cottage) (?:staff|personnel|adults)\b",
    r"\b(?:lunch ?(?:room)?|noon|cafeteria|hall(?:way)?|playground|recess|yard|kitchen|crossing|study hall) (?:duty )?"
    r"(?:aides|paras|paraprofessionals|monitors|assistants|supervisors|attendants|helpers|staff|workers|ladies)\b",
    r"\b(?:adults|aides|paras|assistants|staff) (?:\w+ )?in (?:each|every) (?:\w+ )?(?:class|room)\w*",
    r"\bthe (?:aides?|para\w*|assistants?) (?:already )?in (?:the|his|her|their|that) (?:class|room)\w*",
    rf"\b(?:access|accessible) to (?:[\w-]{{1,16}} ){{0,3}}{ADULT} (?:for )?\d",
    rf"\b(?:with|and|among|between|for|across|to|of|by|plus|alongside|along with) (?:up to |no more than )?{SEVERAL}\b",
    rf"{SOMEBODY} ?(?:[,(/|:=&+-]|with|and|to|per) ?(?:up to |no more than |max(?:imum)?\.?(?: of)? "
    rf"|at most )?(?:(?:an? )?(?:pair"
    rf"|trio|couple|handful) of|{NUMBER}) (?:other )?{CHILDREN}\b",
    r"\b(?:with|and|alongside|between|as) (?:(?:his|her) (?:twin|brother|sister|sibling|classmates?|peers)|the twins)\b",
    rf"{SEVERAL} (?:[\w,]{{1,12}} ){{0,5}}\"?(?:have|share|use|get) (?:\w+ ){{0,2}}(?:the|same|one|a)\b",
    r"\b(?:for|with|to) (?:the )?(?:[\w-]+ ){0,2}(?:crew|cohort|squad|cluster|group)\b(?! (?:work|instruction|time|activit"
    r"|project"
    r"|lesson|discussion|assign|therap|home|room|area|table))", r"\btak(?:e|es|ing) the group\b",
    r"(?<![\d/:.$-])(?:6|8|12|15) ?: ?1 ?[:+] ?[1-4](?!\d)", r"\bbelongs? to the (?:room|class|school|building|teacher|program)",
    r"\b(?:program|class|grade|school)-?wide (?:aide|para|support|assist|adult|staff)|\bprogram-?wide\b",
    r"\b(?:helps?|assists?|supports?|works? with) (?:whoever|whichever|anyone|any (?:student|child|kid))\b",
    r"(?<!during )(?<!in )(?<!in a )(?<!in the )(?<!for )(?<!at )\bsmall[ -]group\b(?! (?:reading|instruction|math|work"
    r"|lesson|writing|activit|time)"
    rf"(?! (?:with|by|from|led by|provided by) (?:an? |the )?{ADULT}))|\bgroup (?:aide|support)\b",
    r"\b(?:embedded|built|integrated)[ -](?:right )?(?:in(?:to)?|within)\"? (?:to )?(?:the |his |her |each |every )?(?:class"
    r"|program|room|schedule|day)\w*"
    rf"|\bembedded (?:in\b|{ADULT})|[\"']embedded\b",
    r"\bone of the (?:two|three|class(?:room)?) ", r"(?:teacher|staff) and (?:a )?(?:para|aide)\w* \d",
    r"\b(?:(?<!from )existing|in-?house|whichever) (?:school |building )?(?:staff|adults?|personnel|paras?)\b",
    r"\b(?:is )?in (?:the|that) (?:room|class) anyway|\balready in (?:the )?(?:room|class|rm)"
    r"|(?:aide|para\w*|ea|ia|ta|assistant) already (?:in|there)",
    r"\b(?:several|two|three|four|five|other|2|3|4) (?:adults|grown-?ups|aides|paras|staff) (?:in|around)\b",
    r"\b(?:cafeteria|lunch(?:room)?|recess|playground|bus|hall(?:way)?) (?:aide|para|monitor|attendant)s?\b"
    r"(?=[^.;]{0,30}\b(?:all|everyone|duty))",
    r"\b(?:support|serv|cover|help)\w{0,3} (?:this|the|that|a|his|her) (?:\w+ )?(?:class|room|classroom)\b(?! (?:teacher|routine"
    r"|work))", r"\bgoes with the (?:class|group)\b",
    r"\bon rotation\b|\b(?:split|divid|spread|stretch)\w*(?: (?!student|child)[^.;|]{1,50})? (?:among|between|across)\b",
    r"\bclass(?:room)? (?:adult|staff) support\b", r"\b(?:from|by|says?) [\"']?(?:the )?class(?:room)? (?:support )?staff\b",
    r"\bnot (?:specifically|only|just|solely|exclusively) (?:for|assigned|with)",
    r"\bwho also (?:helps?|works?|assists?|supports?|supervis)",
    rf"\b(?:communal|common|collective) (?:[\w-]+ )?{_TITLE}\b|\bprogram[- ]provided\b",
    rf"\b(?:{_OF_PLACE}|teacher) (?:already |also )?(?:has|includes|comes with) (?:an?|one|two|three|several"
    rf"|its own) (?:\w+ )?{_TITLE}\b(?! for (?:him|her|{NAME}))",
    rf"\b(?:kindergarten|pre-?k|preschool|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\d(?:st|nd|rd|th))[- ]grade"
    rf"|grade \d|homeroom) {_TITLE}\b",
    rf"\bsame (?:{_TITLE}) as (?:an?other|his|her|the|{NAME})",
)


@cache
def _said() -> re.Pattern[str]:
    return re.compile("|".join((*_SAID_SHARED, *_RATIO, *_CARED_FOR)), re.I)


@cache
def _usual() -> re.Pattern[str]:
    return re.compile("|".join(_USUALLY), re.I)


@cache
def _company() -> re.Pattern[str]:
    """Children with whom the child himself plays or learns, and the class he sits in."""
    return re.compile(rf"\b(?:keep|join|rejoin|bring|stay|return|participat|sit|remain|be)\w*(?: \w+){{0,2}} (?:with|to|in) the "
                      rf"(?:large |whole |small )?group\b"
                      rf"|\b(?:play|interact|engag|convers|sociali|join(?:s|ed|ing)?\b|talk|collaborat|cooperat|friend|game)\w*"
                      rf"(?: [\w-]+){{0,3}}? "
                      rf"(?:with |to |alongside )?{SEVERAL}|\b(?:with )?(?:other|typical) (?:students|peers"
                      rf"|children) (?:present|around|nearby)\b|\bclass(?:room)? (?:size )?of \d+(?: {CHILDREN})?", re.I)


@cache
def _loosely() -> re.Pattern[str]:
    """Shared, but with whom and how is left open: an aide that floats or roves."""
    return re.compile(r".*\balready\b.*|roving|roam\w*|circulat\w+|float(?:ing|er|s)?\b.*|rotat\w+.*", re.I)


@cache
def _for_many() -> re.Pattern[str]:
    """Adults for a whole class: what one child gets of them is not said."""
    return re.compile(r"\bfor (?:six|seven|eight|nine|ten|eleven|twelve|[6-9]|[1-3]\d) (?:\w+ )?(?:students|children|kids"
                      r"|preschoolers|of (?:them|us))\b|\bfor (?:everybody|everyone)\b", re.I)


@cache
def _others_told() -> re.Pattern[str]:
    return re.compile(rf"\b(?:the |that )?same (?:lady|woman|man|person|one|{_TITLE}) (?:also )?(?:has|helps|serves|covers|sees"
                      rf"|is with) {SEVERAL}"
                      rf"|\b{SEVERAL} (?:[\w-]+ ){{0,5}}(?:served by|with|have|has|share|get) (?:the |that )?same {SOMEBODY}"
                      r"|\bit(?:'s|s| is) for the (?:whole |entire )?class\b"
                      rf"|\bthere(?:'s| (?:are|is|were)) (?:{NUMBER}|several|many) (?:other )?(?:\w+ ){{0,2}}?{CHILDREN}\b"
                      rf"|\bone of (?:the )?{NUMBER} (?:\w+ )?{CHILDREN}\b"
                      rf"|\b(?:she|he|they|who) (?:also |then )?{_CARES}\w{{0,4}} (?:with )?(?:everyone|everybody|all of them"
                      r"|the others|others|the whole (?:class|group|room))\b"
                      rf"|\b{NUMBER} of us and (?:\w+ )?{NUMBER} of them\b|{'|'.join(_NOBODYS_OWN)}", re.I)


def shared_outright(text: str) -> bool | None:
    """Do the words say that several children have the adult? True when they also say how, None when they do not say it."""
    text = _company().sub("", text)
    said = _said().search(text)
    return None if said is None else not _loosely().fullmatch(said.group().strip()) and not _for_many().search(text)


def shared_usually(text: str) -> bool | None:
    """Is it an adult whom classes usually share ("classroom aide")? True when a group or a count is named, None when not."""
    usual = _usual().search(_company().sub("", text))
    if usual is None:
        return None
    told = re.search(rf"\bgroup\b|programmatic|\d:1[:+]\d|{SEVERAL}", usual.group(), re.I)
    return bool(told) and not _for_many().search(text)


def tells_of_others(text: str) -> bool:
    """Does what is told after a promise that names no sharing count the children around the adult?"""
    return bool(_others_told().search(text))
