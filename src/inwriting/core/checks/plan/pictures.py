"""Pictures of the child or the class as they are or were: what is told there promises nothing new."""

import re
from functools import cache


def is_former(sentence: str, rest: str) -> bool:
    """Is this what the child had before, told beside what holds now ("Last year she had a para. This year ...")?"""
    before = re.search(r"\b(?:last[ ]year|used[ ]to|previous(?:ly)?|formerly|(?:the|his|her)[ ](?:old|prior"
                       r"|last)[ ](?:iep|plan|school)|in[ ]the[ ]past"
                       r"|in[ ](?:kindergarten|pre-?k|preschool|elementary|middle[ ]school|\w+[ ]grade)[ ](?:he|she|they)[ ]had"
                       r"|originally|until[ ]\w+[ ](?:he|she|they)[ ]had|had[ ](?:provided|received|included|called[ ]for"
                       r"|listed|specified))\b", sentence, re.I)
    now = r"\b(?:this[ ]year|now|the[ ](?:new|current|draft|proposed)|currently|our[ ]draft|new[ ](?:iep|plan|district|school))\b"
    return bool(before) and bool(re.search(now, rest, re.I)) and not re.search(now, sentence, re.I)


@cache
def _present_level() -> re.Pattern[str]:
    return re.compile(r"^\W{0,3}(?:(?:present|current)[ ]levels?|plaafp|plop|plep|pla?f+p|strengths|weaknesses"
                      r"|class[ ](?:size|enrollment|roster|profile)|(?:class(?:room)?|program"
                      r"|course)[ ](?:description|overview|profile)|number[ ]of[ ](?:students(?![ ]shar)|adults|children|staff)"
                      r"|caseload(?=:)|staffing(?=:[^.]{0,30}\bteachers?\b)|staffing[ ]log|behaviou?r[ ]log)\b", re.I)


def is_present_level(block: str) -> bool:
    """Is this a picture of the child or the class as it is, with no support given or going on?"""
    return bool(_present_level().search(block)) and not re.search(
        r"\b(?:receiv\w+|provid\w+|assigned|continu\w+|will[ ](?:have|be)|has[ ]an?|individual|1:1|dedicated"
        r"|shared)\b", block, re.I)
