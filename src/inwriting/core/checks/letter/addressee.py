"""Finds to which school office a letter goes: a greeting, a "To:" line, or an office named at its head."""

import re

from inwriting.core.checks.letter.alternatives import one_of

_TITLE = r"(?:mr|mrs|ms|miss|mx|dr|prof|coach|sra|sr|srta)\.?"
_OFFICE = one_of("""
    case manager, case mgr, case carrier, case coordinator, director, dir., principal, superintendent, supt,
    supt., supervisor, coordinator, chair, chairperson, chairman, chairwoman, administrator, school board, board
    members, board of education, board of trustees, board of directors, school committee, lea rep, lea
    representative, lea, special education, special ed, special services, exceptional children, exceptional
    education, pupil services, student services, school district, school psychologist, school counselor, school
    nurse, school team, iep team, iep chair*, ard committee, ard chair*, cse chair*, cse, cpse, ppt chair*, arc
    chair*, 504 team, case conference, evaluation team, education team, child study team, support team, team
    members, teacher, counselor, psychologist, department of education, dept of ed, dept of education, dept. of
    ed, dept. of education, state department, state dept*, state education agency, dispute resolution, due
    process office, records custodian, custodian of records, custodian, records dept*, records department,
    records office, transportation dept*, transportation department, office for civil rights, office of civil
    rights, office of special education, office of exceptional children, office of administrative hearings,
    office of dispute resolution, diagnostician, principal's office, secretary, liaison, specialist, therapist,
    facilitator, compliance officer, ombuds*, hearing officer, director, directora, maestra, maestro, equipo,
    investigator, commissioner, department of, dept of, bureau of, division of, office of, complaint unit,
    resolution unit, dpi, ocr, trustee, trustees, chancellor, governor, complaint manager, counsel
""")
_NOT_SCHOOL = one_of("""
    all, everyone, everybody, group, folks, parents, editor, abby,
    family, families, diary, friend, friends, attorney, advocate, insur*, fellow, mamas, moms, guys,
    there
""")
_OF_AN_AIDE = one_of("support, time, help, hours, minutes, services, log")  # "Para support: ..." is no Spanish "to"
_HELLO = one_of("""
    hi, hello, hey, greetings, hola, good morning, good afternoon, good evening, buenos días, buenos dias,
    buenas tardes
""")
_LINE_START = r"(?:^|[\n.?!:;|] ?|\s{2})"
_GREETING = re.compile(
    rf"\b(?:dear|estimad[oa]s?(?:/[oa]s?)?|querid[oa]s?)\b(?!\W{{0,3}}{_NOT_SCHOOL}\b)[ :,\[(<_]|\bto whom it may concern"
    r"|\ba quien corresponda|\batt(?:n|ention)\b ?[:.]"
    rf"|{_LINE_START}\W{{0,3}}{_HELLO}(?:[,.:] |,? (?!\W{{0,2}}{_NOT_SCHOOL}\b)(?:{_TITLE} |team|\w|\[))"
    rf"|^\W{{0,3}}(?:to|para):? (?:the |la |el |los )?(?!\W?(?:{_NOT_SCHOOL}|{_OF_AN_AIDE})\b)[^.:?!\n]{{2,70}}:"
    rf"|{_LINE_START}(?:to|para) (?:the |la |el )?{_OFFICE}\b|{_LINE_START}to \["
    r"|(?<!ssigned )(?<!eturn )(?<!efer )(?<!eferred )(?<!elated )\bto ?: ?\S"
    rf"|\b(?:i|we)\b[^.?!:;]{{0,60}} (?:write|writing|appeal|turn|come) to (?:you,? )?(?:the |our |your )?{_OFFICE}\b"
    rf"|^\W{{0,3}}we, the [^.?!:;\n]{{3,80}} (?:ask|urge|petition|call on) (?:the |our |your )?{_OFFICE}\b",
    re.IGNORECASE)
_NAMED = re.compile(
    rf"^\W{{0,3}}(?:{_TITLE}|principal|superintendent|director|coach|teacher|team|supt\.?)"
    r"(?: [A-Z][\w.'-]*){0,3} ?(?:(?:and|&) (?:[A-Z][\w.'-]* ?){1,3})?(?:\([^()\n]{2,40}\))?[,:\-]", re.IGNORECASE)
# A name that opens a message within other words ("My letter: Trustees, you ..."), or stands as a line of its own.
_SPEAKS_ON = one_of("""
    i, i'm, we, you, your, please, can, could, would, will, my, our, this, as, thank, thanks, it, when, why, for, at, saw,
    just, need, want, got
""")
_CALLED_WITHIN = re.compile(
    rf"[:\"?] ?(?:{_TITLE} [A-Z][\w'-]+|(?:the )?{_OFFICE}), (?={_SPEAKS_ON}\b)"
    rf"|^\W{{0,3}}{_OFFICE}(?: (?:of|at) [^,.:!?\n]{{2,40}})?, (?={_SPEAKS_ON}\b)"
    rf"|^\W{{0,3}}(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][\w'-]+\. (?={_SPEAKS_ON}\b)", re.IGNORECASE)
_QUOTED_LETTER = re.compile(r"\b(?:read|reads|says|said|states|wrote|writes|follows|e-?mail|letter|message)[:,]? ?\"([^\"]{20,})")
_ASIDE = re.compile(r"\([^()\n]*\)|\b(?:by|from|per) (?:the |our |his |her )?(?:\w+ )?(?=\w)", re.IGNORECASE)
_OFFICE_NAMED = re.compile(rf"\b{_OFFICE}(?!\w)", re.IGNORECASE)
_HEAD = re.compile(
    r"(?:[^.:;?!\n]|(?<=\b(?:Dr|Ms|Mr))\.|(?<=\b[A-Z])\.|(?<=\b(?:Dept|Supt|Asst))\.|(?<=\bMrs)\.|\.(?=\w)){3,160}")
_PREDICATE = re.compile(rf"""\b{one_of('''
    i, we, am, is, are, was, were, ask, asked, asks, has, have, had, will, would, can, could, must, shall, may,
    should, do, does, did, said, says, told, wrote, went, request, requesting, requests, please, tell, put,
    keep, keeps, take, takes, if, how, when, your, he, she, they
''')}\b|\?""", re.IGNORECASE)


def find_addressee(text: str) -> tuple[int, int] | None:
    """Return the place of the greeting, or of the office that stands at the head before any sentence."""
    greeting = _GREETING.search(text) or _NAMED.search(text) or _CALLED_WITHIN.search(text)
    if greeting:
        return greeting.start(), greeting.end()
    for head in list(_HEAD.finditer(text, 0, 300))[:2]:
        if _PREDICATE.search(head[0]):
            return None
        office = _find_office(head[0])
        if office:
            return head.start() + office.start(), head.start() + office.end()
    return None


def find_addressee_of_quoted(text: str) -> tuple[int, int] | None:
    """Return whom a letter addresses that somebody else quotes, a decision for example."""
    for quoted in _QUOTED_LETTER.finditer(text):
        greeting = _GREETING.match(quoted[1]) or _NAMED.match(quoted[1])
        if greeting:
            return quoted.start(1), quoted.start(1) + greeting.end()
    return None


def _find_office(head: str) -> re.Match[str] | None:
    """Find an office that is written to; who typed the paper, or an aside in brackets, is not."""
    asides = [range(*aside.span()) for aside in _ASIDE.finditer(head)]
    for office in _OFFICE_NAMED.finditer(head):
        if not any(office.start() in aside or office.start() == aside.stop for aside in asides):
            return office
    return None
