"""Passages that name an adult and yet promise no help: goals, refusals, jobs, reports."""

import re
from functools import cache

from inwriting.core.checks.plan.jobs import tells_of_a_job
from inwriting.core.checks.plan.manners import is_how_adults_act, is_rescue, is_sought

_NEED = (
    r"(?:require|need|warrant|receive|provide|have|assign|include|justif|support[ ]the|recommend|qualify|agree"
    r"|entitle|get|necessitate|call[ ]for|offer|benefit|contain|list|specify|mention|say)")


@cache
def _goal_heading() -> re.Pattern[str]:
    return re.compile(r"\W{0,3}(?:annual[ ]|measurable[ ]|short[- ]term[ ]|iep[ ])*(?:goals?|objectives?|obj"
                      r"|benchmarks?|bm|sto|mag|lto|stio)\b[\s\w#.]{0,20}[:.-]", re.I)


@cache
def _goal() -> re.Pattern[str]:
    return re.compile(
        r"\bgoals?[ ](?:is|are|will[ ]be)[ ]|\bwill[ ](?:complete|finish|answer|identify|write|solve|initiate|follow"
        r"|transition)\b[^.;]{0,60}\b\d[ ]?(?:/|of|out[ ]of)[ ]?\d"
        r"|\bbaseline\b|\b(?:needed"
        r"|required)\b[^.;]{0,60}\bon[ ]\d{1,3}[ ](?:out[ ])?of[ ]\d{1,3}[ ](?:school[ ])?days\b"
        r"|\bwill\b[^.;]{0,120}\d%[ ]of[ ](?:the[ ])?time\b|as[ ]measured[ ]by"
        r"|\b\d{1,3}[ ]?%[ ](?:of[ ](?:opportunit|trials|attempts|occasions|data"
        r"|observ)|accuracy|independen)"
        r"|\b\d{1,2}[ ]?(?:out[ ]of|of|/)[ ]?\d{1,2}[ ](?:consecutive[ ])?(?:trials|opportunit|attempts|times|data"
        r"|observ|tries|occasions|sessions|school[ ]days|days[ ]measured)|accuracy\b"
        r"|\bno[ ]more[ ]than[ ](?:\d|one|two|three)[^.;]{0,24}prompts?|prompts?[ ]or[ ](?:fewer|less)"
        r"|(?<!no[ ])(?:fewer|less)[ ]than[ ](?:\d{1,2}|one|two|three)\b(?![ ]?(?:min|hour|%))"
        r"|\bby[ ]the[ ]end[ ]of[ ](?:the[ ]iep|this[ ]iep|the[ ](?:school[ ])?year,[ ]\w+[ ]will)"
        r"|with[ ](?:only[ ])?(?:\d|one|two|three)[ ](?:or[ ]fewer[ ])?(?:\w+[ ])?prompts?", re.I)


@cache
def _child_acts() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:he|she|student|(?!parents?|mom|mother|dad|father|guardians?|family|team|district|school|teacher|they"
        r"|we)(?-i:[A-Z][a-z]+))[ ]"
        r"(?:ask(?:s|ed)|requests?|requested|sought|seeks|looked)[ ][^.;]{0,40}$"
        r"|\b(?:will|can|is[ ]able[ ]to|to|should|may|does|and)[ ](?:\w+ly[ ])?(?:ask|request|seek|approach|tell"
        r"|respond|greet|report|comply|follow|raise|signal|communicate|express|initiate|alert|inform"
        r"|transition[ ]independently|identify|imitate|look|turn|talk[ ]to|go[ ]to|notify|check[ ]in[ ]with|say|use"
        r"|accept)\b[^.;]{0,60}$", re.I)


@cache
def _refusal() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:considered|weighed|entertained)\b(?![^.;]{0,40}(?:accept|select|agree|adopt|chosen|need|necessary))|(?:not"
        r"|n't)[ ]want\b"
        rf"|\b(?:does|did|do|would|will|is|was|are|has|have|had|can|could|should)(?:[ ]?n't"
        rf"|[ ]not)[ ](?:\w+[ ]){{0,4}}?{_NEED}\w{{0,4}}\b|\bcannot[ ](?:provide|offer|assign|give|guarantee"
        rf"|promise)|\b(?:not|never)[ ](?:\w+[ ]){{0,2}}(?:required|needed|warranted|recommended|necessary|appropriate"
        rf"|justified|approved|granted|authorized|allocated|provided|eligible|supported|available|assigned|included|written"
        rf"|accepted|added|adopted|chosen"
        rf"|selected|called[ ]for"
        rf"|listed|in[ ](?:the|his"
        rf"|her)[ ]iep)\b"
        r"|\b(?:reject|refus|declin|den(?:y|ied|ies)|turn(?:ed)?[ ]down|discontinu|eliminat|withdr[ae]w"
        r"|unable[ ]to[ ]provide|rescind|terminat)\w*"
        r"|\bno[ ]longer\b(?![ ]than)|\b(?:was|were|been|be|is|are)[ ](?:\w+[ ])?(?:removed|dropped|cut"
        r"|taken[ ]away|phased[ ]out|faded[ ]out)\b(?![ ](?:from|to|back|down)[ ](?:\d|one|two|half))|\b(?:removed?|dropped"
        r"|took[ ]away|cut)[ ](?:\d+|all|dozens|the|his|her|our"
        r"|my)[ ](?![^.;]{0,50}\bto[ ](?:\d|one|two|half))|\bnone[ ](?:is[ ])?(?:needed|required|recommended"
        r"|warranted)|\b(?:aides?|para\w*|support|assistant)[ ](?:was[ ])?(?:removed|dropped|cut|eliminated|discontinued"
        r"|ended|expires?)\b(?![ ](?:from|to|back|down)[ ](?:\d|one|two|half))|too[ ]restrictive|least[ ]restrictive"
        r"|instead[ ]of[ ](?:a|an|the)[ ]"
        r"|\b(?:determin|decid|assess|evaluat|see|discuss|consider|collect)\w*[ ](?:\w+[ ]){0,2}if[ ][^.]{0,40}(?:need"
        r"|require|necessary|appropriate|warranted)"
        r"|\bwill[ ](?:discuss|revisit|explore|look[ ]into)\b"
        r"|\bwhether\b[^.]{0,60}(?:need|require|necessary|appropriate|warranted)|\bno[ ](?:need|data|evidence|basis"
        r"|funding|staff)[ ](?:for|to|supports?|of)|hiring[ ]freeze|laid[ ]off|layoffs?|not[ ]affected"
        r"|\bhad[ ]an?[ ][^.]{0,60}\bnow\b[^.]{0,40}(?:own"
        r"|without|independent)|vacan\w+|unfilled|\b(?:tabled|deferred|postponed)\b|n't[ ](?:think|believe|feel"
        r"|see)[ ](?:that[ ])?(?:an?|another|any)\b"
        r"|\bin[ ]lieu[ ]of[ ]an?[ ]|n't[ ](?:\w+[ ]){0,2}?(?:in|on)[ ](?:there|it|the[ ](?:iep|plan|page))\b|\bnowhere[ ](?:in"
        r"|on)[ ]"
        r"|\bcrutch\b|counterproductive|stigmati[sz]\w*|(?<!avoid[ ])(?<!prevent[ ])(?:foster|creat|promot"
        r"|encourag|increas)\w*[ ](?:\w+[ ])?"
        r"(?:over-?)?(?:dependen|relian)\w+", re.I)


@cache
def _asked_only() -> re.Pattern[str]:
    return re.compile(r"\b(?:parents?|mother|mom|father|dad|guardians?|family|advocate|attorney|we|i|grandmother"
                      r"|student's[ ]parents?|foster[ ]parents?|they|complainants?|petitioners?|plaintiffs?"
                      r"|claimants?)[ ](?:has[ ]|have[ ]|had[ ]|is[ ]|are[ ]|was[ ]"
                      r"|also[ ]|again[ ]|both[ ]|all[ ]|each[ ]"
                      r"|then[ ])?(?:ask(?:ed|s|ing)?|request(?:ed|s|ing)?|want(?:ed|s)?|sought|seek|propos(?:ed"
                      r"|es)|inquir\w+|(?:argu\w+|contend\w*|claim\w*)(?![ ]that[ ](?:the|his|her)[ ](?:phrase"
                      r"|wording|words|term|line|language))|would[ ](?:like|love)|'d[ ](?:like|love)"
                      r"|believe[sd]?)\b(?!(?<=asked)[ ](?:\w+[ ]){0,2}?(?:where|who|when|how|what|why|which|about)\b)"
                      r"|\b(?:evaluator|doctor|dr\.?[ ]\w+|physician|pediatrician|neuropsych\w*|psychiatrist"
                      r"|outside[ ]\w+|independent[ ]\w+|iee)"
                      r"[ ](?:\w+[ ]){0,3}?(?:recommend|suggest|advis)\w*|\bused[ ]to[ ]have\b"
                      r"|\b(?:parents?|mother|father|grand\w+|guardian|family)[ ]will[ ](?:provide|attend|serve|act)\b"
                      r"|\b(?:parents?'?s?|parental|mother's|family's)[ ](?:\w+[ ])?(?:request|proposal|concern"
                      r"|preference)\b|\b(?:i'm|i[ ]am|we're|we[ ]are)[ ](?:asking|requesting|hoping)\b"
                      r"|\b(?:advocate|parent|mother|father|family|attorney)s?'s?[ ](?:draft|letter|version|list|email|proposal)"
                      r"[ ](?:asks?|calls?|wants?|seeks?|proposes?|says?)\b|\bclaims?[ ](?:\w+[ ]){0,4}(?:should|needed)"
                      r"|\b(?:school|district|team|teacher|evaluator)[ ](?:also[ ])?wanted\b"
                      r"|(?<!as[ ])(?<!when[ ])(?<!if[ ])\brequested\b(?![ ]by[ ](?:the[ ])?(?:team|teacher))"
                      r"|request[ ](?:is[ ])?(?:under[ ]review|pending)"
                      r"|\b(?:dream|ideal|perfect)[ ](?:iep|plan|world|school|day)|\b(?:i|we)[ ](?:wish|dream|hope)\b"
                      r"|\bif[ ]only\b"
                      r"|\b(?:i|we)(?:'d|[ ]would)[ ](?:gladly[ ]|even[ ])?(?:pay|hire|bring|send|find)\b"
                      r"|\bwish[ ]?list\b|\bwould[ ](?:likely[ ]|probably[ ]|possibly[ ])?(?:benefit|need"
                      r"|require)[^.;]{0,60}[ ]if\b",
                      re.I)


@cache
def _granted() -> re.Pattern[str]:
    """What was asked for was given: "Parent asked for a para; team agreed to 2 hours"."""
    return re.compile(r"\b(?:team|district|school|lea|it|request|we|they)[ ](?:\w+[ ])?(?:agree[ds]?|approved?|granted?"
                      r"|accept(?:ed|s)|offer(?:ed|s)|will[ ]provide"
                      r"|added|put|wrote|gave)\b(?![ ]to[ ](?:consider|discuss|look|meet|revisit|evaluat|collect))", re.I)


@cache
def _reports() -> re.Pattern[str]:
    return re.compile(
        r"^(?:[ ]\([^()]{2,40}\)\s?:?(?=[ ](?:report|stat|not|sa|observ|indicat|describ|wrote|tells?)))?(?:'s[ ](?:day|time"
        r"|hours)[ ](?:may|must|shall)[ ](?:not[ ])?(?:be|exceed)\b"
        r"|[ ](?:\w+[ ]){0,3}belongs?[ ]to[ ]an?other\b|[ ]for[ ](?:the[ ]other|another)\b|[ ](?:works?|is|sits)[ ](?:with"
        r"|assigned[ ]to)[ ]an?other[ ](?:student|child)|'s[ ](?:last|first|name"
        r"|desk|chair|table|seat|office|job|hours(?![ ](?:went|were|are|have|per|a|of|was)\b))\b|[ ](?:supervisors?"
        r"|coordinators?|trainers?)\b|[ ]not[ ](?:present"
        r"|there|in[ ])"
        r"|[ ](?:\w{4,16}[ ])?(?:positions?|postings?)\b|-(?:provided|made|created|written|prepared|collected|completed"
        r"|modified)\b"
        r"|(?:'s)?[ ](?:job\b|has[ ]|have[ ]|also[ ]|and[ ]teacher[ ]"
        r"|staff[ ])?(?:report(?:s|ed)?|not(?:ed|es)(?![ ]as)"
        r"|stat(?:ed|es)|sa(?:id|ys)|observed|testified(?![ ](?:that[ ])?(?:she|he|they)[ ](?:(?:was|were|is)[ ](?:with"
        r"|there|his)"
        r"|sat|stay|help|assist|work))|indicated|describ(?:ed|es)|wrote|told|emailed|rated"
        r"|completed|complet(?:es)[ ](?:a|the)[ ](?:data|chart|log|form)|collects?|record(?:s|ed)|documents?"
        r"|took[ ]data|takes?[ ]data|was[ ](?:absent|out|late|interviewed|trained|hired)|were[ ](?:absent|trained"
        r"|interviewed)"
        r"|(?:will|to|must|shall)[ ](?:call|notify|contact|participate[ ]in|complete|collect|record|document|take[ ]data"
        r"|be[ ]trained(?![^.;]*[ ](?:and|to)[ ](?:will[ ])?(?:be[ ]with|assist|help|support|accompany|stay|provide))"
        r"|receive[ ](?:\w+[ ])?training|attend|meet[ ]with"
        r"|keep[ ](?:a[ ])?(?:log|data)|log)|out\b(?![ ]of)|ate\b|met[ ](?:on|to|with|mon|tues|wednes|thurs|fri)|input\b"
        r"|feedback\b|absent|away\b|on[ ]leave|referral"
        r"|(?:\w{2,10}[ ])?duty[ ](?:schedule|roster)|roster|shifts?\b|takes?[ ]attendance|grades\b|makes?[ ]copies"
        r"|(?:sat|stood)\b(?![ ](?:with|beside|next[ ]to|by|behind))|was[ ](?:seen|observed)|logs?\b(?![^.;]*\bof[ ](?:the|his"
        r"|her)[ ]\d+[ ])|tally|tallies|charts?\b"
        r"|checklists?|rubrics?|data[ ]sheets?"
        r"|signature|initials\b|saw\b|caught\b|heard\b|noticed\b|witness\w+|found\b|broke[ ]up|called|left|quit|resigned"
        r"|retired|observ(?:es|ation)|data"
        r"|training|received?[ ](?:\w+[ ])?training|attendance|(?:in[ ]\w+[ ]\w+[ ])(?:resigned|quit|left|retired)"
        r"|(?:\d{1,2}/\d{1,2}(?:/\d+)?[ ])?(?:signed|rec'?d|sent|due[ ]\d|on[ ]file)\b"
        r"|pay\b|raise\b|exam\b|tests?\b|salary|assessment|determination|application|eligibility|schedule[ ]attached"
        r"|name[ ]?(?::|_)|injur\w+|'s[ ]duties"
        r"|shortage|turnover|schedule[ ]is|handbook|evaluation|interview|notes?\b|log\b|certification"
        r"|minutes[ ]are[ ]not))", re.I)


@cache
def _before_reports() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:substitutes?|subs?|requests?|assessments?|evaluations?|applications?|referrals?|eligib\w+)[ ]for|name[ ]of"
        r"|duties[ ]of"
        r"|(?:data|logs?|charts?|progress[ ]notes?|observations?|report|tally|information"
        r"|feedback|record(?:s"
        r"|ed)?|collected"
        r"|data[ ]taken|kept|completed|repeat\w*|clarif\w*|rephras\w*|simplif\w*|highlight\w*|paraphras\w*"
        r"|restat\w*|signed|initialed|read(?:[ ]aloud)?|scribed?|given|administered|graded|checked|written|dictated"
        r"|reviewed|documented|translated|sent|posted|copied|copies|materials|handouts)[ ](?:\w+[ ]){0,3}(?:by|from|to)"
        r"|(?:consult\w*|visit\w*|data[ ]review|debrief\w*|collaborat(?!ive[ ]support)\w*|meet(?:s|ing)?|communicat\w*"
        r"|coordinat\w*"
        r"|(?<!travel[ ])(?<!toilet[ ])(?<!potty[ ])train(?:ed|ing)?|coaching"
        r"|supervision|supervis(?!ed[ ]by)\w+|conferenc\w+|planning[ ]time|professional[ ]development|inservice|discuss\w*"
        r"|interview\w*|revisit\w*|explor\w*|relationship|rapport)[ ](?:\w+[ ]){0,4}(?:with|between|among|of|for|to|by)"
        r"|trained[ ]as|between[ ](?:the[ ])?[\w ]{3,40}[ ]and|(?:works?|worked|employed|job|position|been|volunteer\w*"
        r"|serv(?:es|ed)|career"
        r"|mother|mom|aunt|(?<=\w[ ])(?:is|was))[ ](?:as[ ])?an?|away[ ]from|aggress\w+[ ]toward(?:s)?|(?:will|to|has|nurse"
        r"|bcba)[ ](?:train|coach|brief)(?:s|ed)?|trains|hit(?:s|ting)?"
        r"|(?:threw|throw|yell|scream|curs|swore|swung|swing|ran|runs|bolt|hid|pushed|shov|scratch|grab|slap|punch|struck"
        r"|lung)\w*(?:[ ]\w+){0,2}?(?:[ ](?:at|from|on))?"
        r"|kick(?:s|ed"
        r"|ing)?|bit(?:es|ing)?|bit|toward(?:s)?|spit\w*[ ]at|refus\w+[ ]to[ ]\w+[ ](?:with|for)"
        r"|independent(?:ly)?[ ]of|thought[ ](?:it|that|this)[ ]meant|likes?|loves?|enjoys?|friend\w*[ ]with|fond[ ]of|trusts?"
        r"|knows?|thank|all"
        r"|dependen\w+[ ]on|reliance[ ]on|rel(?:y|ies)[ ](?:\w+ly[ ])?on"
        r"|rapport[ ]with)"
        r"[ ](?:either[ ])?(?:an?[ ]|the[ ]|his[ ]|her[ ]|their[ ]|our[ ]|any[ ]|all[ ])?(?:\w{1,14}[ ](?:and|or"
        r"|/)[ ])?$", re.I)


def is_goal(sentence: str, opening: str) -> bool:
    """Is this what the child should learn, with a measure, rather than what an adult gives? `opening` begins the paragraph."""
    given = re.search(r"\b(?:will[ ](?:receive|be[ ](?:provided|assigned|given|accompanied))|provided[ ](?:daily|\d)"
                      r"|minutes?[ ](?:per|a|each)[ ](?:day|week)|min/)", sentence, re.I)
    return bool(_goal().search(sentence) or _goal_heading().match(opening)) and not given


def is_refused(sentence: str, start: int, end: int) -> bool:
    """Is the adult at [start, end) of the sentence refused, ended, or only asked for?"""
    text = re.sub(r"(?i)\b(?:no|without(?: any)?)[ ](?:changes?|cuts?|reductions?|decrease|loss|interruption|lapse|alteration"
                  r"|adjustment|revision)s?[ ](?:to|in|of|for)\b|\bnot[ ](?:be[ ])?(?:a[ ])?(?:to[ ]be[ ])?shared\b"
                  r"|\bcannot[ ](?:\w+[ ]){1,6}without\b"
                  r"|\b(?:never|not)[ ](?:[\w'-]+,?[ ]){1,8}without\b|not[ ](?:left|be[ ]left|unattended)"
                  r"|\b(?:not|cannot|never)[ ](?:to[ ])?(?:be[ ])?(?:\w+[ ])?(?:assigned|used|pulled|split|share"
                  r"|reassigned)\b[^.;]{0,30}?\b(?:(?:any[ ])?others?|another|elsewhere"
                  r"|class(?:room)?[ ](?:aide|para|staff)|aide)\b|\bno[ ]sharing\b|\bnever[ ]without[ ](?:his|her|an?)\b"
                  r"|\bnot[ ](?:any|some)(?:one|body)[ ]else'?s\b|\bnot[ ](?:only|specifically|just)\b|\b(?:which|that|but|and"
                  r"|but[ ]it|and[ ]it)[ ](?:was|were|is|are"
                  r"|ha(?:s|ve|d)[ ]been|wasn't)[ ]?(?:not[ ])?"
                  r"(?:\w+[ ])?(?:provided|implemented|delivered|given|followed|supplied|staffed|filled)\b|(?:not"
                  r"|n't)[ ](?:\w+[ ]){0,2}(?:say|state|specify|mention"
                  r"|list|tell|include|define|identify|explain|clarify|describe)"
                  r"\w*[ ](?:which|whether|when|who\w*|how|what|where|if|any[ ](?:times?|minutes))\b"
                  r"|not[ ](?:\w+[ ])?(?:assigned|dedicated)[ ]to[ ](?:\w+[ ]){0,2}?(?:student|child|him|her|one)\b|(?:not"
                  r"|n't)[ ]require[ ]that\b|\b(?:bus|lunch"
                  r"|recess|therap\w+|transport\w+|travel|breaks?)"
                  r"(?:[ ](?:is|are|time))?[ ]not[ ](?:included"
                  r"|counted)\b", lambda found: "~" * len(found.group()), sentence)
    left, right = _side_of(text, start, end)
    rest = text[:left] + text[right:]
    if _refusal().search(text[left:right]) or _asked_only().search(text[left:right]) and not _granted().search(text):
        return True
    if re.search(r"\bhad[ ]an?\b", text[left:right]) and re.search(r"\bnow\b.*\b(?:own|without|independen)", rest):
        return True
    if _refusal().search(rest) and re.search(r"\b(?:this|it|that|which|requests?)\b", rest, re.I):
        return True
    before = text[max(0, start - 40):start]
    if re.search(r"\beven[ ]with[ ](?:an?[ ]"
                 r"|the[ ])?$", before, re.I) or re.match(r"[^:_]{0,20}:\s?_{4,}", text[end:end + 40]):
        return True
    if re.match(r"never|not|cannot|n't", sentence[start:end], re.I):
        return False
    if re.match(r"(?:[ ](?:support|services?|minutes|hours|aide|needed|required)){0,2}\s?(?:[:?|-]|_+)\s?(?:no\b|none\b"
                r"|n/?a\b|not\b|n\b(?!/)|0(?![.\d])|zero)", text[end:end + 45], re.I):
        return True
    return bool(re.search(r"\b(?:no|zero|without|not|nor|never|neither)[ ](?:(?:\d:\d|[\w-]{1,16})[ ]){0,4}$", before, re.I))


@cache
def _turn() -> re.Pattern[str]:
    """Where a sentence turns from what is refused to what is given."""
    return re.compile(r";|,?[ ]\bbut[ ]|\b(?:and[ ])?(?:(?:will[ ])?(?:instead[ ])?(?:proposes?|offers?|offered|provides?"
                      r"|proposed)[ ]instead"
                      r"|instead[ ](?:will[ ])?(?:propos|offer|provid|giv)\w*)[ ]"
                      r"|(?<=[ ,])(?:principal|director|school|district|teacher|team|they|she|he|ap|coordinator)[ ](?:said|says"
                      r"|told[ ](?:me|us)"
                      r"|answered|replied|responded|wrote|explained|offered)\b", re.I)


def _side_of(text: str, start: int, end: int) -> tuple[int, int]:
    """The part of the sentence, between its turns, that holds the adult; after "but" nothing earlier counts."""
    left = max((turn.end() for turn in _turn().finditer(text, 0, start)), default=0)
    right = text.find(";", end)
    return left, right if right >= 0 else len(text)


@cache
def _knows() -> re.Pattern[str]:
    """What adults know or have learned is told of them, not given to the child."""
    return re.compile(r"[ ](?:in[ ](?:\w+[ ]){1,4})?(?:all[ ]|both[ ]|already[ ])?(?:knows?|learned|understands?)[ ]", re.I)


@cache
def _taught_to() -> re.Pattern[str]:
    """Training, guidance and reviews are a service to the staff: "BIP review with assistants", "guidance to the aide"."""
    return re.compile(r"\b(?:(?:training|guidance)(?:[ ]\w+)?[ ](?:for|to|of)"
                      r"|(?:bip|plan|data|protocol)[ ]review[ ](?:for|with)"
                      r"|(?:orientation|coaching|in-?service|briefing)[ ](?:for|to|with|of))"
                      r"[ ](?:the[ ]|all[ ]|classroom[ ]|room[ ])?$", re.I)


@cache
def _reads_tests() -> re.Pattern[str]:
    """Who reads a test aloud is a way of testing, not a service."""
    return re.compile(r"[ ](?:to[ ]|will[ ]|may[ ])?reads?[ ](?:\w+[ ]){0,3}(?:tests?|items|quiz(?:zes)?|assessments?"
                      r"|exams?)\b", re.I)


def is_mere_mention(sentence: str, start: int, end: int, kind: str) -> bool:
    """Is the adult only the one who reports, is trained, is met with, or whom the child asks?"""
    before, words, after = sentence[max(0, start - 90):start], sentence[start:end].lower(), sentence[end:end + 40]
    if kind in ("adult", "watch") and is_how_adults_act(sentence, before, after):
        return True
    if is_rescue(before) or words.endswith("attention") and is_sought(before):
        return True
    if re.search(r"\bteachers?[ ]?(?:or|and|/)[ ]?(?:an?[ ]|the[ ])?$", before, re.I) and re.match(
            r"[ ](?:reads?|repeats?|rephrases?|gives?|writes?|highlights?|signs?|initials?|restates?|models?)[ ]", after, re.I):
        return True
    if _reports().match(after) or _reads_tests().match(after) or _knows().match(after) or tells_of_a_job(sentence):
        return True
    lead = re.match(r"(?:for|to|with|of)[ ]", words)
    if _taught_to().search(before + (lead.group() if lead else "")):
        return True
    if _before_reports().search(before) and not re.search(
            r"provided[ ](?:\w+[ ]){0,3}(?:by|from)|there[ ](?:is|was)[ ]an?[ ]?$", before, re.I):
        return True
    if re.search(r"\bconsult\w*\s?[-:|][^;]*$|^(?:\W|\d\w?\b)*consult\w*\b[^;:]*$", before, re.I):
        return True
    may_go = re.search(r"\b(?:may|can|allowed[ ]to|free[ ]to|option[ ]to|right[ ]to)[ ](?:go[ ]to|turn[ ]to|ask|approach"
                       r"|request|seek)[ ]"
                       r"(?P<help>(?:help|support|assistance)[ ](?:from|of)[ ])?(?:\w+[ ])?$", before, re.I)
    if may_go and (may_go["help"] or re.match(r"[ ]for[ ](?:help|support|assistance)\b", after)):
        return False
    return bool(_child_acts().search(before)) and not re.search(
        r"\b(?:require|receive|need)s?\b|with[ ](?:the[ ])?(?:support|help|assistance)", before, re.I)
