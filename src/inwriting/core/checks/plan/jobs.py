"""Job notices and pay: an aide who is looked for or paid is not promised to a child."""

import re
from functools import cache


@cache
def _job() -> re.Pattern[str]:
    return re.compile(r"(?<!-)(?<!sensory )(?<!attention )\bseeking (?:an?|qualified|candidates?|\d|paras?|sub\w*)\b"
                      r"|\blooking for (?:an?|more|\d"
                      r"|candidates)\b"
                      r"|\b(?:hir(?:es|ed)|approv(?:es|ed)|add(?:s|ed)|eliminat\w+|cuts?|funds?) (?:\d+|new|more|all) (?:new "
                      r"|more |additional |of the )?"
                      r"(?:[\w-]+ )?(?:aides|paras|paraprofessionals|assistants|positions)"
                      r"|\brecruit\w*|\bwanted:|\bhiring\b(?! freeze)"
                      r"|\bapply (?:now|today|online|at|by|in person|to)\b|\bapplicants?\b|\bsalary\b|job (?:posting"
                      r"|description|opening"
                      r"|title|duties)|\b(?:your|send|submit) resume\b|pay (?:rate|grade|scale)|\bwages?\b|per hour pay"
                      r"|high school diploma|\bcertif(?:ied|ication) (?:required|exam)|praxis|parapro assessment|reports to:"
                      r"|fair labor"
                      r"|now accepting|position (?:open|available|summary)|benefits package|years of experience"
                      r"|\bappreciation (?:day|week|lunch)|\bstipends?\b|\bpayroll\b|\bnot paid\b|\btime ?sheets?\b"
                      r"|\bunion contract|\bthe union\b|bargaining (?:unit|agreement)", re.I)


@cache
def _money() -> re.Pattern[str]:
    return re.compile(r"\$ ?\d", re.I)


@cache
def _paid_for_a_child() -> re.Pattern[str]:
    """Money in a contract, a settlement or an order: the help is promised all the same."""
    return re.compile(r"\b(?:contract|agency|np[as]|settle\w*|fees|reimburs\w*|funds?|funded|invoice|tuition|compensat\w+|comp ed"
                      r"|in exchange|dismissal|purchase order|p\.?o\.?|rate|sched(?:ule)?\.? [A-Z]\b)", re.I)


@cache
def _notice() -> re.Pattern[str]:
    """How a job notice begins: what follows is about whoever takes the job."""
    return re.compile(r"^\W*(?:(?:we(?:'re| are) |now |is )?hiring\b|help wanted|(?:job )?(?:posting|opening|vacancy)\b"
                      r"|position(?: title)? ?:|job title|open until filled|join our team|apply (?:now|today|online)"
                      r"|immediate opening)|\bapply (?:now|today|online)\b"
                      r"|\bmust (?:lift|be able to lift|pass (?:a )?(?:background|parapro)|have (?:a )?(?:ged|diploma"
                      r"|60 credits))"
                      r"|\bF\.?T\.?E\.?\b.{0,40}\b(?:must|salary|step|benefits)\b|\bopen until filled\b|\b(?:hs"
                      r"|high school) (?:diploma|grad)|\b(?:long[- ]term )?sub(?:stitute)?s? (?:needed|wanted)\b", re.I)


def tells_of_a_job(sentence: str) -> bool:
    """Is the sentence about a post to be filled or about what it pays?"""
    return bool(_job().search(sentence)) or bool(_money().search(sentence)) and not _paid_for_a_child().search(sentence)


def is_job_notice(block: str) -> bool:
    """Is the whole paragraph a job notice, so that no sentence of it promises anything?"""
    return bool(_notice().search(block))
