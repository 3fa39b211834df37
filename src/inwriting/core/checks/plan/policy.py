"""Rules, definitions, questions and lists of names: text about aides in general that promises nobody anything."""

import re
from functools import cache


@cache
def _rule_of_policy() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|are)[ ](?:an?[ ])?(?:employees?|employed|hired|persons?|someone[ ]who|defined|school[ ]employees?"
        r"|individuals?[ ]who|non-?certified|person[ ]who|any[ ]person)|(?<!that[ ])(?<!just[ ])(?<!only[ ])\bmeans\b"
        r"|(?<!not[ ])\bdefin(?:ed|ition|es)\b"
        r"|\bemploys?[ ](?:over[ ]|about[ ])?\d"
        r"|must[ ](?:also[ ])?be[ ](?:indicated|documented|listed|written|specified|considered|noted|stated"
        r"|described|supervised|highly|approved|justified|included[ ]in)"
        r"|should[ ](?:also[ ])?be[ ](?:considered|documented|used|written|listed|noted|described|specified|faded"
        r"|reviewed|indicated|recorded)|may[ ]not[ ](?:be(?![ ](?:assigned|pulled|shared|split|reassigned|used[ ](?:by|for"
        r"|with)))|provide|replace|serve)|not[ ]be[ ](?:used(?![ ](?:to[ ]cover|by|with|elsewhere|for[ ](?:an?)?other))"
        r"|the[ ]sole)"
        r"|\b(?:committee|team|district|school|lea|cse|ard)[ ](?:must|shall|should|may)[ ](?:first[ ]|also[ ])?(?:consider"
        r"|determine|document|decide|discuss"
        r"|describe|review|specify|explain|address)\b"
        r"|\biep[ ]teams?[ ](?:must|should|may|will|can|shall|need)|\b(?:when|if|whenever|where)[ ](?:an?|the"
        r"|any)[ ](?:student|child|team|iep|iep[ ]team|district)[ ]"
        r"(?:requires?|needs?|determines?|is[ ]|has[ ]|receives?|decides?|considers?)|(?:^"
        r"|[.:;][ ])\W*(?:all[ ])?students[ ](?:with|who|may|must|should|receiving)\b"
        r"|^\W*(?:an?|any|no)[ ](?:para\w*|aide|assistant)[ ](?:who|may|can|cannot|works|is[ ]an?)\b"
        r"(?!.*\b(?:his|her|him|my)\b)"
        r"|\bunder[ ](?:federal|state)[ ]"
        r"|^\W*(?:all[ ]|teacher[ ]|instructional[ ]|special[ ]education[ ])?(?:paraprofessionals|paraeducators|aides"
        r"|paras|assistants"
        r"|teams|schools)(?:[ ](?:in|at|of)[ ](?:\w+[ ]){1,2})?[ ]?(?<=[ ])(?:(?:assist"
        r"|help|support)[ ](?:the[ ])?teachers?|are|must"
        r"|may|can|cannot|should|work|who|shall|do|will)[ ]|\bteams[ ](?:should|must|may|can)\b|\bdistricts[ ](?:must"
        r"|may|should|shall|are)"
        r"|\bparents[ ](?:often|may|should|can|sometimes)\b"
        r"|\b(?:is|are)[ ]an?[ ](?:support|help)[ ](?:for|to)[ ](?:the[ ])?(?:classroom[ ])?(?:staff|teachers?)"
        r"|supplement,?[ ]not"
        r"|^\W*(?:each|every|all|any)[ ](?:public[ ])?(?:schools?|districts?|programs?|campus(?:es)?|leas?|sites?)[ ](?:shall"
        r"|must|should|may)[ ]"
        r"|\b(?:students|children|kids)[ ]whose\b|\b(?:clerical|housekeeping)[ ](?:duties|tasks|work)\b"
        r"|\bwhether[ ]the[ ](?:student|child|team|iep|district|use)\b|\bmay[ ](?:also[ ])?be[ ](?:noted|listed"
        r"|documented|assigned[ ]to[ ]a[ ](?:class"
        r"|program))|must[ ](?:also[ ])?be[ ]informed|\b(?:shall|must|should)[ ](?:meet|hold|pass|possess|complete)[ ][^.;]{0,30}"
        r"\b(?:requirements?|qualif\w+|certif\w+|credits|licens\w+|standards?|assessment|exam)"
        r"|^\W*schools?[ ]\w+s?[ ](?:aides|paras|one|1:1|para\w*)"
        r"|\bservices[ ](?:may|can)[ ]be[ ](?:given|provided|delivered|implemented)[ ]by[ ][^.;]*\bteacher\b[^.;]*\bor\b"
        r"|\bmany[ ]of[ ]the[ ]parents|receive[ ]a[ ]copy|\b(?:para\w*|aides|assistants|staff"
        r"|adults)[ ]?[:=][ ]?\d{1,2}[ ]?[,;|][^.]{0,20}\bstudents|ratios?\b[^.]{0,40}\b(?:shall|must|may"
        r"|will)[ ]not[ ]exceed|research[ ](?:shows|suggests|indicates)|guidelines"
        r"|procedures?[ ](?:for|manual)|requests?[ ]for[ ](?:additional[ ])?para|state[ ]regulations?"
        r"|34[ ]c\.?f\.?r|^\W*(?:\w+[ ]){0,2}polic(?:y|ies)\b|\bidea[ ]requires"
        r"|\b(?:eligibility|exit|entrance|entry|decision|qualifying|fading|selection)[ ]criteria"
        r"|\bcriteria[ ](?:for|to|used|must|are|is|include)|for[ ]example,?[ ]a[ ]"
        r"|non-?medical[ ]school[ ]personnel"
        r"|\bmust[ ](?:reach|arrive|be[ ](?:sent|submitted|turned[ ]in|mailed|filed))\b"
        r"|\b(?:referral|request|decision|screening|consideration|eligibility|planning|needs|team|fading)[ ](?:\w+[ ])?"
        r"(?:checklist|rubric)|^\W*(?:[\w-]+[ ]){0,4}(?:checklist|rubric)\b[ ]?(?::|$|for\b|to[ ]determine)", re.I)


@cache
def _form_or_list() -> re.Pattern[str]:
    """What a form asks, who took part, and how many adults and children a room has."""
    return re.compile(
        r"describe[ ](?:the|how|any)|explain[ ](?:how|why)|indicate[ ](?:the|minutes|number|how)"
        r"|\b(?:one|two|a|\d)[ ](?:[\w-]+[ ]){0,2}(?:teacher|educator)s?,?[ ](?:and[ ])?(?:one|two|three|four|a"
        r"|\d)[ ](?:[\w-]+[ ]){0,2}"
        r"(?:aide|assistant|para\w*?)s?\b,?[ ](?:and[ ]|for[ ]|with[ ])?(?:up[ ]to[ ])?(?:\d{1,2}|\w+)[ ](?:students"
        r"|children|kids)\b(?![ ]\(|[^.]{0,30}\d[ ]?(?:%|min|hour))"
        r"|what[ ]is[ ]the|how[ ]will[ ]"
        r"|^\W*(?:iep[ ]|goal[ ])?(?:team|committee|meeting)?[ ]?(?:members?|participants?|attendees|implementers?"
        r"|distribution|copies|copy|cc|present(?![ ](?:levels?|performance))|signatures?)\b[^.]{0,40}:"
        r"|^\W*(?:(?:person|staff|part(?:y|ies))[ ]responsible|evaluators?|implementers?|(?:reported|completed|monitored"
        r"|prepared)[ ]by)[^.]{0,12}:"
        r"(?![^.]*\d)|\b\d{1,2}[ ](?:\w+[ ])?teachers?,?[ ](?:and[ ])?\d{1,2}[ ](?:students|children|kids)\b"
        r"|\b\d{1,2}[ ](?:students|children|kids),?[ ](?:and[ ]|with[ ])?(?:one|two|a"
        r"|\d)[ ](?:\w+[ ]){0,2}teachers?,?[ ](?:and[ ])?"
        r"(?:one|two|three|an?|\d)[ ](?:\w+[ ]){0,2}(?:aide|ta|assistant|para\w*?)s?\b"
        r"|\b\d{1,3}[ ]teachers,?[ ](?:and[ ])?\d{1,3}[ ](?:aides|para\w*|assistants)|\bleft[ ]in[ ]charge\b|\(attended\)"
        r"|^\W*(?:in[ ]attendance|sent[ ]to|also[ ]present|distributed[ ]to|attended[ ]by)\b"
        r"|\bjustification[ ]for\b|^\W*(?:list|describe|explain|identify|specify|attach|state)[ ](?:the|any"
        r"|all|each|how|when|what)\b"
        r"|\bunder[ ]the[ ](?:\w+[ ])?supervision[ ]of[ ](?:an?|the)[ ](?:certifi|licens|qualif)\w+|\bdoes[ ]not[ ]meet\b"
        r"|\b(?:high|low|small|good)[ ](?:adult|staff)[ -](?:to[ -])?(?:student|child)\b"
        r"|^\W*responsible[ ](?:staff|persons?|parties|party|personnel)[^.]{0,12}:(?![^.]*\d)", re.I)


@cache
def _answered_before() -> re.Pattern[str]:
    """A form that prints its boxes before the question, with yes ticked: "(X) Yes ( ) No  Does he require an aide?"."""
    return re.compile(r"\W*(?:[\[(][ ]?[xX*][ ]?[\])]|[\u2611\u2612\u2713\u2714])[ ]?y(?:es)?\b", re.I)


@cache
def _asks_about_words() -> re.Pattern[str]:
    """A question that tells what the plan says: "Why does his IEP say para support 60 min and nothing else?"."""
    return re.compile(r"\b(?:why[ ](?:does|do)|if)[ ](?:\w+[ ]){1,3}(?:iep|plan|page|draft)[ ](?:only[ ]|just[ ])?(?:says?"
                      r"|lists?|reads?)\b",
                      re.I)


def is_policy(sentence: str, ahead: str = "") -> bool:
    """Is this a rule, a definition or a question about aides in general? (`ahead` may answer the question: "[X] Yes".)"""
    if sentence.rstrip().endswith("?") and not _answered_before().match(sentence) and not _asks_about_words().search(sentence):
        return not re.match(r"\s*(?:[\[(][ ]?[xX*][ ]?[\])]"
                            r"|[\u2611\u2612\u2713\u2714])?[ ]?:?[ ]?y(?:es)?\b(?!(?!\s*(?:_+[xX\u2713]_*|\[[xX]\]"
                            r"|\([xX]\)))[ ]?(?:/"
                            r"|or\b|[\[(_]|no\b))", ahead, re.I)
    return bool(_rule_of_policy().search(sentence) or _form_or_list().search(sentence))
