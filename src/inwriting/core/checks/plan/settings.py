"""Where the support is given: places, lessons and times of the school day."""

import re
from functools import cache

from inwriting.core.checks.plan.elsewhere import elsewhere

# Places that name the whole classroom or school: they do not say when the adult is with the child.
_BROAD = (
    ("general education", r"(?:general|regular|reg\.?) ?ed(?:ucation)?|gen\.? ?ed\.?|(?-i:GE|RE)(?=\s?(?:classroom"
                          r"|class|setting|[.,;|)]|\d|$))|mainstream(?:ed)?|inclusion(?:ary)?"
                          r"|inclusive"),
    ("special education", r"(?:special education|special ed|sped) (?:class(?:room)?|room|setting|program"
                          r"|environment)|self[- ]contained|sdc"),
    ("classroom", r"push(?:es|ing)?[ -]?in(?:to)?(?!-\w)|class(?:room)?(?:-?wide)?(?! (?:period|schedule|accommodation|teacher"
                  r"|staff|size|support assist))"
                  r"|(?:the|his|her|their"
                  r"|same|in) room|(?:para\w*|aides?|ta|ia|ea|adult|assistant|person|lady|staff) in t?here\b"
                  r"|[\w.]+'s (?:class)?room|classes|homeroom(?: class)?"),
    # A room with a number or a name ("the autism room") is the class in which the child sits.
    ("other room", r"(?-i:(?!(?:A|I) )[A-Z]{1,4}) room|rooms? #?\d{1,3}[A-Z]?|(?<!the class )(?!(?:the|his|her|their|same|class"
                   r"|in|a|any"
                   r"|each|every|home"
                   r"|one) room)[a-z]{3,12} rooms?(?=[ ,.;|)]|$)"),
    ("all settings", r"(?:every|each|any) room|across (?:school |all )?(?:environments|settings|the day)|school bldg"
                     r"|(?:all|any|every|each) (?:\w{1,12} |\w{1,10}-\w{1,10} ){0,2}(?:settings?|environments?|locations?|areas?"
                     r"|places?|parts of the (?:day|campus))"),
    ("school", r"school building|(?<=is at )(?-i:[A-Z])\w+ (?:elementary|middle|high|school|academy)|(?:in|inside|around"
               r"|part of) the building"
               r"|(?:on )?(?:the )?(?:school )?grounds|(?:at"
               r"|in|while at|across|around|within|throughout) (?:the |his |her "
               r"|their )?school(?! (?:day|year|week|hours|psych|nurse|routine|schedule|career))|on campus|school ?wide"
               r"|school (?:site|setting|environment|building|campus)s?"),
    ("kindergarten", r"in (?:\w+ education )?(?:kindergarten|pre-?k|preschool)(?= ?[,;.|)]| (?:with|for|anyway|all|\d)\b"
                     r"|$)(?!,? (?:\w+ )?"
                     r"(?:our|my|his|her|he|she|they|we)\b)"),
    ("program", r"(?<=in the )(?:\w+ )?program"
                r"|(?<!education )(?<!support )(?<!behavior )program(?!matic)(?=[,:.;]|\s*$| (?:class|room)"
                r"| ?:)"),
)
_NAMED = (
    ("transitions", r"(?:each|every|during|any|in) transition|transition(?:s|ing)(?! (?:plan|service|goal))"
                    r"|transition times?|passing (?:period"
                    r"|time)s?|between (?:classes|buildings|rooms|activities|periods|lessons|subjects|campuses|bells|groups)"
                    r"|class changes|changes? (?:of|between) (?:class|activit|room)\w*"),
    ("unstructured time", r"(?:un|less|non-?)[- ]?structured (?:times?|activit\w+|settings?|periods?"
                          r"|environments?|areas?)|free (?:time|play|choice)"),
    ("lunch", r"lunch(?:room|time)?(?! (?:box|bag|choice|count|money))|cafeteria|snack(?:[- ]?time)?(?! (?:bag|box|choice"
              r"|food|break|as ))|nutrition(?: break)?(?=[,.;)]| and |$)"
              r"|meal ?times?|meals|breakfast"),
    ("recess", r"recess|playground|play ?yard|out(?:door|side) (?:play|time|activit\w+)|out(?:side|doors)(?=[.,;]|$)"),
    ("specials", r"specials|electives?|encore|related arts|enrichment|exploratory|specialists? classes"
                 r"|unified arts"),
    ("physical education", r"(?-i:P\.?E\.?)(?!\w)|phys(?:ical)?\.? ed(?:ucation)?|gym(?:nasium)?|swim(?:ming)?"
                           r"|(?<!para )(?<!aide )pool(?! ?(?:of|per)\b|:)|adapted pe"),
    ("arrival and dismissal", r"(?:morning|end[- ]of[- ]day) routines?|(?:un)?pack(?:ing)?[ -]?up|unpacking|arrival"
                              r"|(?<!for )dismissal|drop-?off|pick-?up|bus line|loading"),
    ("bus", r"transport(?= ?(?:[,.;(]|$))|(?:on|to|from|off) (?:and \w{1,5} )?the (?:\w{1,10} )?bus|vehicle"
            r"|(?:school |special )?bus(?:es"
            r"|ing)?|transportation|(?:to|from)(?: and/?(?:or )?(?:from|to))? school(?! (?:staff|personnel"
            r"|employees?|adults?))|van"),
    ("hallways", r"hall(?:way)?s?|corridors?|stair(?:s|way|well|case)s?|elevator"
                 r"|between [\w ]{2,20}and [\w ]{2,12}(?:building|class|room|wing|portable)s?"),
    ("bathroom", r"bathroom|restroom|washroom|locker room|changing (?:room|area)"),
    ("field trips", r"field ?trips?|outings?|excursions?"),
    ("community", r"(?:in the |the )community|food (?:pantry|bank)|thrift (?:store|shop)|grocery(?: store)?|nursing home"
                  r"|animal shelter|community[- ](?:based|trips?|outings?|access)|cbi|job ?sites?"
                  r"|work[ -]?sites?|vocational"
                  r"|work study|internship"),
    ("assemblies and events", r"assembl(?:y|ies)|pep rall\w+|school events?|fire drills?|emergency drills?"
                              r"|evacuations?|drills"),
    ("extracurricular activities", r"extra-? ?curricular(?:s| activit\w+| setting\w*)?|after[- ]?school"
                                   r"|clubs?(?!-\w)|non-?academic (?:activit|setting|time)\w*"),
    ("resource room", r"resource[ -](?:room|class(?:room)?|setting|center)|(?:learning|support|academic) (?:center"
                      r"|lab|room|hall)|pull-? ?out|(?:sensory|quiet|calm(?:ing|[- ]down)?|motor|testing|therapy|conference"
                      r"|study|speech|copy|multipurpose|party|tutoring|break|de-?escalation|intervention|oasis) (?:rooms?"
                      r"|space|area|corner)|nurse'?s? (?:office|bathroom|room)|(?:to|from|at) the nurse(?=[,.;]|$| and\b)"
                      r"|health (?:office|room)|clinic|office"),
    ("services", r"(?:to|in|during|for) (?:speech|ot|pt|therapy|counseling)(?: and \w+)?(?=[ ,.;)]|$)"),
    ("start and end of day", r"(?:start|beginning|end) of (?:the )?(?:school )?day|lockers?(?! room)"
                             r"|cubb(?:y|ies)|coat (?:rooms?|racks?|hooks?|closets?)"),
    ("computer lab", r"(?:computer|media|science|chem\w*|biology|physics) (?:lab\w*|center|class)|labs?(?!-\w)|library"
                     r"|media center|shop class|woodshop|kitchen"),
    ("academics", r"math(?:ematics)?|reading(?! (?:directions|tests?|aloud|to|it|the|of|level|comp|a |goal|group every)\b)"
                  r"|writing(?= ?(?:,|;|\.|\||block|class|time|lesson|instruction|and|$"
                  r"|workshop|tasks))|elar?|rela|r/la|english|language arts|literacy|science|social studies|history"
                  r"|geography|algebra|geometry|spelling|humanities|composition|literature|eng(?!-\w)|sci(?!-\w)|hist(?!-\w)"
                  r"|soc\.? stud\w*|la block|(?-i:LA)(?= ?(?:,|;|/|\d|and\b|$))|(?<=/)(?:ss|sci|la|rdg|wrtg?)|(?:ss"
                  r"|sci|la|rdg|wrtg?)(?=/)|phonics"
                  r"|chemistry|biology|physics|calculus|civics|economics|spanish|french|german|(?:world|foreign) languages?"
                  r"|academics|academic (?:class\w*|periods?|day"
                  r"|blocks?"
                  r"|subject\w*|instruction|time|areas)?|core (?:class|subject|content|academic|period)\w*"
                  r"|content (?:class|area)\w*|cte(?!-\w)|lessons?|instructional time|all instruction|(?:whole"
                  r"|large)[ -](?:group|class)(?: (?:instruction|lessons?|activit\w+|time))?"
                  r"|small[ -]group (?:time|work|instruction|activit\w+)"),
    ("music and art", r"music|orchestra|ceramics|pottery|photography|(?:marching )?band(?!-\w)|chorus|choir|art(?!-\w)|drama"
                      r"|theater"),
    ("independent work", r"(?:independent|seat|group|partner)[ -]?(?:seat)?work|work times?|(?:writing|reading|art|math|block"
                         r"|listening|play) (?:center|table|station|corner)|centers(?!-\w)"
                         r"|circle time|(?<=at )circle|(?:morning )?circle(?=[,;.)]| and |$)|story ?time|calendar time"
                         r"|read-?aloud time|study hall|stations|carpet time"
                         r"|nap ?time|rest time"
                         r"|morning (?:meeting|work)"
                         r"|advisory|testing|assessments?|exams?|tests(?!-\w)"),
    ("elective", r"keyboarding|typing class|coding|robotics|ste(?:a)?m (?:class|lab|block)|health class"
                 r"|(?-i:Health)(?= (?:and|&)|,)"
                 r"|drivers?'? ed(?:ucation)?|home ec\w*|(?-i:FACS)|study skills|(?:social )?skills group|social group"
                 r"|(?-i:ISS)|in ag\b|work experience|culinary(?: arts)?|cooking(?: class)?|jrotc|rotc"
                 r"|weight (?:room"
                 r"|training|lifting)|yearbook|journalism|agriculture|ag (?:class|shop|mech\w*|science)|welding|auto (?:shop"
                 r"|mechanics"
                 r"|body|tech)|carpentry|cosmetology|shop(?= ?(?:,|;|\.|\||and|$|class))|technology class|careers? (?:class"
                 r"|tech|lab)"
                 r"|computers?(?= ?(?:,|;|\.|and|$|class|lab))|tech ed|business class|speech class|debate"),
    ("class periods", r"(?:class |work )?periods? #?\d(?:,? ?(?:and|&|-)? ?\d){0,7}|[1-8](?:st|nd|rd"
                      r"|th)(?: (?:period|hour|block))|blocks? [A-H1-8](?!-\w)"
                      r"|homebound|distance learning"),
    ("[to be named]", r"\[[^\]\n]{0,60}\b(?:settings?|subjects?|locations?|places?|class(?:es)?|transitions"
                      r"|times)\b[^\]\n]{0,60}\]"),
    ("other place", r"the commons|common areas|(?:remote|virtual|online|hybrid|distance|e-?)[ -]?(?:learning|days?|class\w*"
                    r"|lessons?|instruction)"
                    r"|(?:mainstream|core|inclusion|academic|elective|honors) classes|(?:pre-?k|preschool|clinical"
                    r"|community[\w -]{0,12}) site"
                    r"|water fountains?|track practice|rehearsals?|(?:class|overnight|school|day|swim|club) trips?"
                    r"|(?:independent|guided) practice|(?:group |class )?projects|(?:co-?taught|inclusion"
                    r"|collab\w*) sections?"
                    r"|crosswalks?|parking lots?|road|(?:car|pick-?up|parent) (?:line|rider line)|(?:at|to|from"
                    r"|into) the car"
                    r"|courtyard|sidewalks?|(?:front|side|back|main) (?:door|entrance|gate|office)s?|greenhouse|school store"
                    r"|dorm\w*|residence|auditorium|stadium|amphitheater|dances|sports|games|practices|campus[- ]?wide"
                    r"|off[- ]campus"
                    r"|wing|pod|portables?|waiting area|changing table|bleachers|makerspace|workshop|water table"
                    r"|uneven ground|curbs?|steps|ramps?|stage"),
    ("all classes", r"(?:all|any|every|each) (?:\w{1,12} |\w{1,10}-\w{1,10} ){0,2}(?:class(?:es|rooms?)?|subjects?|activities"
                    r"|trips?)|all (?:\w{1,12} )?rooms"),
)
@cache
def _known() -> re.Pattern[str]:
    rows = [(f"b{number}", pattern) for number, (_, pattern) in enumerate(_BROAD)]
    rows += [(f"n{number}", pattern) for number, (_, pattern) in enumerate(_NAMED)]
    inner = "|".join(f"(?P<{name}>{pattern})" for name, pattern in reversed(rows))
    return re.compile(rf"(?<![\w-])(?:{inner})(?!\w)", re.I)


def spans_of_settings(text: str) -> list[tuple[int, int]]:
    """Return where known places stand."""
    return [match.span() for match in _known().finditer(text)]


_WHOLE_SCHOOL = frozenset(["school", "campus", "building", "home school", "district", "hs", "ms", "elementary", "nonpublic"])


@cache
def _told_place() -> re.Pattern[str]:
    return re.compile(r"\b(?:location|setting|site|place|where|loc)(?: ?[:=|] ?|(?<=\bloc)\.? (?=all\b))(?!tbd|to be|as |same"
                      r"|see|n/a|when"
                      r"|various|varies)"
                      r"((?:[a-z][a-z'/-]{1,14} ?){1,3})", re.I)


def find_settings(text: str) -> tuple[tuple[str, ...], bool]:
    """Return the settings named, and whether any is narrower than "the classroom" or "school"."""
    text = elsewhere().sub("", text)
    names: list[str] = []
    narrow = False
    for match in _known().finditer(text):
        group = match.lastgroup or "b0"
        number = int(group[1:])
        name = (_BROAD if group[0] == "b" else _NAMED)[number][0]
        names.append(" ".join(match.group().lower().split()) if name == "other place" else name)
        narrow = narrow or group[0] == "n"
    if not names and (told := _told_place().search(text)):
        names = [" ".join(told.group(1).lower().split())]
        narrow = names[0] not in _WHOLE_SCHOOL
    return tuple(dict.fromkeys(names)), narrow
