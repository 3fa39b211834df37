"""Tells a notice from a paper about notices: a slide, a statute, a checklist, a policy, a list of questions."""

import re

_STRONG = re.compile(
    r"\bslide \d|frequently asked|"
    r"\bfaq\b|^\W*checklist|checklist:|(?:notice|pwn|form|compliance|monitoring|review) checklist|"
    r"required information|required elements|sample policy|"
    r"monitoring (?:tool|item|checklist)|purpose of (?:the )?"
    r"(?:pwn|prior|notice)|\btips\b|when must|(?:iep|pwn|form|general) instructions|instructions (?:part|for)|"
    r"guidance (?:document|paper)|§|\bshall ensure|content of notice|\bdeck\b|\bwebinar|you will receive|"
    r"form is provided to parents|fill out|briefly describe|best practice|legal mandates|check the box|"
    r"common mistake|shall attach|hearing (?:decision|officer)|is used to tell|areas to be filled|"
    r"what are the parts|participants will|this module|did not describe"
    r"|glossary|must (?:include|contain|describe|be given|be provided)|should (?:include|contain|describe|be)|"
    r"does the notice|"
    r"(?:y n ){2}|\by ?/ ?n\b|the notice (?:shall|must|should)|do not leave|do not trigger|"
    r"\bcfr\b.{0,60}(?:include|content)"
    r"|the when, why|when, why,? and how|a notice (?:must|should|of action is|is required)",
    re.IGNORECASE)
_EMBEDDED = re.compile(r"\be\.g\b|\bfor example\b|\bexample:|\bsample:", re.IGNORECASE)
_LETTERED = re.compile(r"(?:\([a-g]\)[^()]{3,90}){5}", re.IGNORECASE)
_DEEDLIKE = re.compile(r"\b(?:the (?:district|school|team|committee|iep team) (?:is )?(?:refus\w+|propos\w+|"
    r"denie[sd]|declin\w+) (?!or\b|to initiate or))", re.IGNORECASE)
_PERSONAL = re.compile(r"\bdear (?:mr|ms|mrs|parent|dr)|\d{1,2}/\d{1,2}/\d{2,4}|sincerely|'s (?:iep|teacher|"
    r"progress|parents)", re.IGNORECASE)


def is_about_notices(text: str) -> bool:
    """Say whether the paper explains what notices are instead of giving one."""
    signs = len({found[0].lower() for found in _STRONG.finditer(text)})
    if _LETTERED.search(text) and not _PERSONAL.search(text):
        signs += 1
    own = bool(_DEEDLIKE.search(text)) + bool(_PERSONAL.search(text))
    return signs > own


def has_examples(text: str) -> bool:
    """Say whether a guide fills its fields with sample phrases ("e.g.")."""
    return len(_EMBEDDED.findall(text)) >= 2
