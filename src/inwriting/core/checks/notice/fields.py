"""Judges what stands under a heading of a notice: really present, thin, or nothing at all."""

import re
from collections.abc import Callable

import msgspec

from inwriting.core.checks.notice.form_words import content_words, is_unanswered
from inwriting.core.checks.notice.headings import Field
from inwriting.core.checks.notice.records import names_none
from inwriting.core.checks.notice.rules import get_element_rules
from inwriting.core.checks.notice.words import get_words
from inwriting.core.checks.reading import Sentence, find_matches, split_sentences

_NOTHING = re.compile(
    r"[\s\"'(*\[\]x-]*(?:n\s*/\s*a|not applicable|na|n\.a\.|nothing|n ?one|ne\.|nil|no(?:ne)? (?:at this time|"
    r"noted|reported|known|considered|rejected)|(?:there (?:are|were) )?no other (?:relevant |known )?(?:factors?|"
    r"options?|information|considerations?)|no (?:additional|further|relevant) \w+|no(?=\W*$)|no others|ninguno|"
    r"ninguna|no aplica|(?:due to|because of|given) [^,.;]{4,50} there (?:were|are) no (?:other )?options|does(?: not|"
    r"n't) apply|none apply|unknown|not at this time|"
    r"(?:\w+ ){0,4}did not consider (?:any )?(?:other )?options?|same(?: as above)?(?=\W*$))\b(?P<after>[\s\S]*)$",
    re.IGNORECASE)
_POINTER = re.compile(
    r"\W*(?:please )?(?:see|refer to|as (?:stated|described|noted|listed|written|discussed|documented) (?:in|at|"
    r"on|above)|attached|enclosed|described in|located in|listed in)\b", re.IGNORECASE)
_WHYNOT = re.compile(
    r"\b(?:because|since|as|due|would|will|not|no|too|already|need\w*|cannot|can't|couldn't|didn't|doesn't|isn't|"
    r"wasn't|won't|so|given|enough|insufficient|fail\w*|reduc\w+|miss(?:es|ed|ing)?|remain\w*|want\w*|"
    r"limit\w*|lack\w*|less|more than|than|restrict\w*|unnecessary|severity|in order|however|but|data show\w*|"
    r"scores?|without|still|unable|isolat\w*|interfer\w*|depend\w*|independen\w*|stigma\w*|exceed\w*|beyond|"
    r"outside|unsuccessful\w*|tried|inappropriate|overwhelm\w*|lre|does|embarrass\w*|pulled|los(?:es|ing|t)|"
    r"disrupt\w*|b/c|bc|excessive|premature|never|little|minimal|only (?:alert|help|work|address|cover)\w*|takes?|"
    r"taken|nothing|pull(?:s|ing)?|put off|delay\w*|conflict\w*|unsafe|tires?|outgr\w+|far|cost\w*|cuts?|stands? out|crowded|"
    r"loud|noisy?|hard\w*|late|early|long|short|harm\w*|risk\w*|upset\w*|worse|refus\w+|object\w*|felt|closed|full|"
    r"wait ?list\w*|"
    r"declin\w+|unavailable|none|unwilling|porque|ya que|debido|pues|necesita\w*)\b", re.IGNORECASE)
_NOT_WEIGHED = re.compile(
    r"(?:the team )?(?:considered |discussed |reviewed )?(?:all|various|several|many|a (?:full )?range of|"
    r"the full continuum of) (?:available |"
    r"placement |other |possible )?options?(?: (?:on|along) the continuum)?|(?:were|was|are) not (?:considered|discussed)|"
    r"no other options?[\w ]*|not rejected|none rejected|"
    r"none considered",
    re.IGNORECASE)
_TOLD_AFTER = re.compile(
    r"[,(]\s*(?:he|she|they|it|we|family|staff|parents?|peers|data)\s+[a-z]+\s+[\w%]+|"
    r"(?:reject\w*|not chosen|ruled out|turned down|declined)\s*[,:(;-]+\s*(?:[\w'%]+\s+){2}", re.IGNORECASE)
_FAMILY_SAID_NO = re.compile(
    r"\b(?:family|parents?|mother|father|mom|dad|student) (?:declined|refused|objected|disagreed|preferred)\b",
    re.IGNORECASE)
_GOES_ON_ABOUT = re.compile(
    r"\W*(?!(?:the )?(?:team|we|they|committee) (?:also )?(?:discuss|consider|talk|look|thought|explor))(?:it|that|"
    r"this|these|he|she|they|the|there|his|her|would|will|too|parents?|mom|team|staff|not?|no|data|can|could|"
    r"has|have|was|were|is|family|"
    r"student|child|staff|class|data|peers|schedule|teacher)\b", re.IGNORECASE)
_FOR_NO = re.compile(r"\bfor (?:the |this |our )?(?:den|refus|declin|disagree|response|decision)", re.IGNORECASE)
_PAIR = re.compile(r"\s[-|]+\s|:\s|\||--|\n\s*(?=(?:reason|why|rejected)\b)", re.IGNORECASE)
_REJECTED = re.compile(
    r"\b(?:any )?(?:reasons?|why)(?:\(s\))? (?:\w+ ){0,4}reject\w*(?: were| was)?:?|\bnot (?:selected|chosen|"
    r"accepted|adopted|pursued|considered)\b(?: (?:because|since|as|due to)\W*$)?|\b(?:rejected|considered|accepted|"
    r"declined)\b", re.IGNORECASE)
_CIRCULAR = re.compile(
    r"required by (?:law|the state|idea|statute|regulation)|(?:law|idea|statute) requires|team decision|(?:iep|"
    r"arc|ard|committee) decision|per (?:the )?(?:iep|team|law|parent request)|annual (?:review|iep)(?: is|"
    r" was)? due|due date|district policy|standard procedure|as discussed", re.IGNORECASE)
_PAPER_OF = re.compile(
    r"\b(?:teacher|parent|staff|nurse|student)s?(?:'s)? (?:forms?|reports?|input|notes?|interviews?|checklists?|logs?|surveys?|"
    r"ratings?|questionnaires?)\b", re.IGNORECASE)
_NAMED = re.compile(r"\d|\b[A-Z]{3,}\b|\b(?:[Dd]ated|January|February|March|April|June|July|August|September|"
    r"October|November|December)\b")
_TICKED = re.compile(r"\[ ?x ?\]\s*(?!none|no\b|n/?a\b|there (?:are|were) no)\w+ \w+", re.IGNORECASE)
_GIVEN_YES = re.compile(r"[\s\[(]*(?:y|yes|x)\b", re.IGNORECASE)
_BLANK_FIRST = re.compile(r"\s*[.,-](?:\s|$)|[\s:.\"'-]*(?:_{2,}|\[\s*(?:blank|none|list|insert|state|describe|"
    r"explain|enter|give|date)\b|\[\s*\]\s*$|\.{3,}|select\W*$|choose (?:one|an item)|click (?:here|or tap)|"
    r"\(specify\)\s*_|\(\s*(?:blank|empty|none|left blank)\b|"
    r"<\w+[^>]*>)", re.IGNORECASE)
_LABEL_OF_BLANK = re.compile(r"(?:[\w#./()'-]+[ :]{1,2}){1,5}_{2,}|#\s*_{2,}|\b\d{1,4}/\d{3}\b(?: char\w*)?")
_OWN_NAME = re.compile(r"initial (?:evaluation|placement)|re-?evaluation|annual review|placement|\b(?:denied|"
    r"refused|declined)[.]?$|\b(?:refuse|denie|decline)s? (?:the|your|this|their) request", re.IGNORECASE)
_HANDED_OVER = re.compile(
    r"\b(?:given|provided|enclosed|attached|sent|mailed|offered|received|reviewed|explained|included)\b", re.IGNORECASE)
_CLOSING = re.compile(
    r"(?:^|\n)[ \t]*(?:sincerely|respectfully|cordially|(?:parent\S* (?:or guardian )?)?signature|signed by|"
    r"(?:completed|prepared|entered) by\b|cc ?:|"
    r"date (?:provided|sent|mailed)|(?:district|school|lea|agency) rep\w*|method of|copies? (?:to|sent)|"
    r"return (?:this form |it )?to\b|next steps?\b|"
    r"(?:parent )?consent (?:given|not|is)|form [\w-]{1,10} ?(?:rev|$)|rev(?:ised|\.) ?\d)|(?:^|"
    r"\s)page \d+\b|\s(?:usd|district|school) (?:#|no\.?) ?_|\bwhat next steps", re.IGNORECASE)
_PRINTED = re.compile(
    r"(?:you (?:may|have|can|must|should|are|will)|parents? (?:may|have|has|are|can|please)|if you|please|(?:the|"
    r"any) action (?:will be (?:initiated|implemented)|starts?)|a copy)\b(?! (?:asked|requested|told|said))", re.IGNORECASE)
_PRINTED_LINE = re.compile(
    r"\n\s*(?=(?:a copy|you (?:have|are|may|will)|parents? have|if you|for (?:help|assistance|questions)|please|"
    r"contact)\b)", re.IGNORECASE)
_PRINTED_BASIS = re.compile(
    r"(?:were|was) (?:used|considered|reviewed) (?:in|to|by|for|as) |information used|^refer to", re.IGNORECASE)
_SPEAKS_TO_PARENTS = re.compile(
    r"\b(?:you|your|parents?|contact|call|phone|email|questions?|notice)\b|\d{3}-|\bext\b", re.IGNORECASE)
_INSTRUCTION = re.compile(
    r"\((?:please )?(?:attach|leave|list|describe|include|specify|use|see|check|if|must|continue|explain|enter|give|"
    r"state|add|be)\b[^)]*\)",
    re.IGNORECASE)
_BULLET = re.compile(r"(?:^|\n)[ \t]*(?:[-*\u2022\u00b7o]|\(?\w[.)])[ \t]+(?:no (?=[^\n.;,:-]{0,40}(?:\n|$)))?")
_TABLE_HEAD = re.compile(r"^(?:[^\w\n]*(?:accepted|rejected|why|considered|met|not met|comments?|"
    r"x)\b)+[^\w]*$", re.IGNORECASE)


class Judged(msgspec.Struct, frozen=True):
    """What one place gives for one element: places in the mended text."""

    element: str
    status: str
    start: int
    end: int
    remark: str = ""


def judge_field(field: Field, text: str, action_words: frozenset[str]) -> Judged | None:
    """Judge the body of one heading; None when it is blank or says only "see the IEP".

    "None" and "N/A" are words that somebody wrote, so they are thin; as options they name no option and are nothing.
    """
    body = _own_part(text[field.body_start:field.body_end], field.element)
    start = field.body_start + len(body) - len(body.lstrip(" \n\t:.-|\"")) if body.strip() else field.body_start
    end = field.body_start + len(body.rstrip(" \n\t|-\""))
    if _BLANK_FIRST.match(body) or (field.element == "safeguards" and _is_unsigned(body)):
        return None
    if field.element not in ("safeguards", "help"):
        body = _LABEL_OF_BLANK.sub(" ", _INSTRUCTION.sub(" ", body))
    else:
        body = _INSTRUCTION.sub(" ", body)
    words = content_words(body)
    if start < end and field.element == "reason" and not words and _CIRCULAR.search(body):
        return Judged(field.element, "thin", start, end, "circular")
    named = (field.element == "action" and _OWN_NAME.search(body)) or (
        field.element == "factors" and _TICKED.search(body)) or (
        field.element == "safeguards" and (
            _HANDED_OVER.search(body) or (_HANDED_OVER.search(field.label) and _GIVEN_YES.match(body))))
    if field.body_end >= len(text.rstrip()) and re.fullmatch(r"\s*[A-Za-z]+", body) and field.element == "reason":
        return None  # the page was cut after one word
    if start < end and field.element in ("reason", "basis", "factors") and _says_none(body):
        return Judged(field.element, "thin", start, end, "filler")
    if not (words or named) or start >= end or _says_nothing(body, words, field.element):
        return None
    if field.element == "basis" and _FOR_NO.search(field.label) and _judge_basis(body, words, action_words) != "present":
        return Judged("reason", "present", start, end, "basis of a no")
    element = "basis" if field.element == "help" and _names_records_only(body) else field.element
    status: str = "present"
    if field.element == "options":
        status = _judge_options(body, words, asks_why=_asks_why(field.label))
    elif field.element in _STATUS:
        status = _STATUS[field.element](body, words, action_words)
    return Judged(element, status, start, end) if status else None


def _is_unsigned(body: str) -> bool:
    """Only an empty choice or initials stand here, and nobody wrote that anything was handed over."""
    return is_unanswered(body.strip().split("\n")[0]) and not _HANDED_OVER.search(body)


def _names_records_only(body: str) -> bool:
    """"Source: MD orders 8/1, nurse consult" names what was read, not whom to call."""
    tags = get_words().tag([word for word, _, _ in Sentence(_PAPER_OF.sub("report", body), 0).words])
    return bool((tags.get("RECORD") or tags.get("TEST")) and not (tags.get("ORG") or tags.get("ENTITY") or tags.get("CONTACT"))
                and not re.search(r"\d{3}-\d{4}", body))


def judge_sample(text: str, start: int, end: int) -> Judged | None:
    """A sample phrase of a guide that sets an option against its reason: "half days - would miss science"."""
    parts = _PAIR.split(text[start:end])
    told = len(parts) == 2 and content_words(parts[0]) and _WHYNOT.search(parts[1])
    return Judged("options", "present", start, end, "sample") if told else None


def _says_nothing(body: str, words: list[str], element: str) -> bool:
    """A blank, "none", "see attached", a question of the form's own: no answer stands here."""
    if _TABLE_HEAD.match(body):
        return True
    if element in ("safeguards", "help"):
        return False
    if _says_none(body):
        return not (element == "basis" and "see above" in body.lower())
    if _POINTER.match(body) and len(words) < 7 and element != "basis":
        return True
    told = [sentence for sentence in split_sentences(body) if content_words(sentence.text)]
    return bool(told) and all(sentence.text.rstrip("'\") ").endswith("?") for sentence in told)


def _says_none(body: str) -> bool:
    nothing = _NOTHING.match(body)
    return bool(nothing and len(content_words(nothing["after"].split("\n")[0])) < 4)


def _asks_why(heading: str) -> bool:
    return bool(re.search(r"why|reason|reject", heading, re.IGNORECASE))


def _own_part(body: str, element: str) -> str:
    """Cut the body where a printed sentence about safeguards or help begins: it does not belong to this heading."""
    closing = _CLOSING.search(body)
    body = body[:closing.start()] if closing else body
    if element in ("safeguards", "help"):
        return body
    printed = _PRINTED_LINE.search(body)
    body = body[:printed.start()] if printed else body
    for sentence in split_sentences(body):
        if _PRINTED.match(sentence.text) or (element in ("options", "factors") and _PRINTED_BASIS.search(sentence.text)):
            return body[:sentence.start]
        if _is_for_parents(sentence):
            return body[:sentence.start]
    return body


def _is_for_parents(sentence: Sentence) -> bool:
    """A sentence about the safeguards, or about help for the parent; "she asks for help from the teacher" is the child's."""
    rules = [rule for rule in get_element_rules() if rule.id in ("safeguards", "help")]
    hits = {match.id for match in find_matches(sentence, get_words(), rules)}
    return "safeguards" in hits or ("help" in hits and bool(_SPEAKS_TO_PARENTS.search(sentence.text)))


def _judge_options(body: str, words: list[str], asks_why: bool) -> str:
    """An option counts only with a reason why it was not chosen."""
    if len(words) < 3:
        return ""
    bare = _REJECTED.sub(" ", _NOT_WEIGHED.sub(" ", _BULLET.sub("\n", body)))
    if _WHYNOT.search(bare) or _TOLD_AFTER.search(body) or _FAMILY_SAID_NO.search(body):
        return "present"
    told = split_sentences(bare)
    if len(told) >= 2 and content_words(told[0].text) and any(
            _GOES_ON_ABOUT.match(part.text) and len(content_words(part.text)) >= 2 for part in told[1:]):
        return "present"
    parts = [part for part in _PAIR.split(bare) if content_words(part)]
    return "present" if asks_why and len(parts) >= 2 and len(content_words(parts[-1])) >= 2 else ""


# "She does not require an aide at this time" says the refusal once more; it tells no reason of its own.
_CONCLUDES = frozenset((
    "not", "no", "at", "time", "currently", "presently", "now", "still", "require", "requires", "required", "need", "needs",
    "needed", "warrant", "warranted", "warrants", "appropriate", "inappropriate", "necessary", "unnecessary", "eligible",
    "ineligible", "qualify", "qualifies",
    # so do the words of its meeting: "the members did not agree to add it, and for this reason it was declined"
    "ard", "arc", "cse", "ppt", "members", "member", "representing", "agree", "agreed", "agreement", "add", "added", "adding",
    "decline", "declined", "denied", "deny", "discuss", "discussed", "decided", "parent's", "parents'", "stands"))


def _judge_reason(body: str, words: list[str], action_words: frozenset[str]) -> str:
    if _CIRCULAR.search(body) and len(words) <= 6:
        return "thin"
    own = [word for word in words if word not in action_words and word not in _CONCLUDES]
    return "thin" if len(own) < 2 else "present"


def _judge_basis(body: str, words: list[str], _: frozenset[str]) -> str:
    """A basis names something that was written down or measured; "history" or "team discussion" alone names nothing."""
    tags = get_words().tag([word for word, _, _ in Sentence(body, 0).words])
    if names_none(body) or re.match(r"\W*no (?:data|records?|evaluations?|information)\b", body, re.IGNORECASE):
        return ""
    if not (tags.get("RECORD") or tags.get("TEST") or tags.get("RECORDES") or re.search(r"\biep\b", body, re.IGNORECASE)):
        return "present" if _NAMED.search(body) and len(words) >= 2 else ""
    return "present" if _NAMED.search(body) or len(words) >= 2 else "thin"


def _judge_action(body: str, words: list[str], _: frozenset[str]) -> str:
    return "present"


_STATUS: dict[str, Callable[[str, list[str], frozenset[str]], str]] = {"reason": _judge_reason, "basis": _judge_basis}
