"""The meeting sheet: one sheet, two sides, to hold in one's hand: my request, my facts, their words and my answers."""

from collections.abc import Iterator
from datetime import date

from inwriting.core.documents.blocks import (
    AnyBlock,
    Cell,
    Document,
    Heading,
    Item,
    Listing,
    PageBreak,
    Paragraph,
    Table,
    plain,
)
from inwriting.core.documents.words import begin_sentence, end_sentence, join_words, write_day
from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.events import Incident, SessionLogged
from inwriting.core.law.pack import Pack

USUAL_ANSWERS = ("staffing", "not-typical", "budget", "shared-instead", "dependence", "try-first")
MOST_ANSWERS, MOST_FACTS, MOST_TRIED = 6, 3, 4
WORDS: dict[str, dict[str, str | tuple[str, ...]]] = {
    "en": {
        "title": "Meeting sheet: {name}", "request": "My request", "facts": "My three facts", "tried": "What was tried",
        "ask_dedicated": "That the team consider one-to-one paraprofessional support for {name}",
        "ask_shared": "That the team consider shared paraprofessional support for {name}", "where": " in {settings}",
        "times": " ({times})",
        "written": ", written with minutes, places, ratio, start date, and who comes when the aide is out.",
        "questions": "My questions", "say": "What they may say, and what I can answer", "they": "They say", "i": "I can say",
        "notice": "If they say no: the {term} must have these seven parts", "leave": "Do not leave without",
        "people": "Who must be there (tick who is)", "none": "Nothing noted yet.", "hurt": "{on}: {says} ({injury})",
        "plainly": "{on}: {says}", "missed": "{on}: the promised session was not given",
        "q": ("Which records or data is that based on?", "Who decided this, and when?",
              "What else did you consider, and why not that?", "When, where and for how many minutes will it be?",
              "Who comes when the aide is out?"),
        "keep": ("Each request marked: agreed, refused, or put off until a date", "Whether a {term} will come, and by when",
                 "A copy of what was signed, or of the notes", "The names of everybody who was there",
                 "The date of the next meeting"),
        "members": ("The parents", "A regular teacher, if the child is or may be in regular class",
                    "A special education teacher or provider", "Someone from the district who knows what resources there are",
                    "Someone who can explain the evaluations", "Whoever the parents or the school bring who know the child",
                    "The child, where that is right"),
    },
    "es": {
        "title": "Hoja de reunión: {name}", "request": "Mi petición", "facts": "Mis tres hechos", "tried": "Lo que se intentó",
        "ask_dedicated": "Que el equipo considere apoyo de paraprofesional uno a uno para {name}",
        "ask_shared": "Que el equipo considere apoyo de paraprofesional compartido para {name}", "where": " en {settings}",
        "times": " ({times})",
        "written": ", escrito con minutos, lugares, proporción, fecha de inicio y quién viene cuando falta el asistente.",
        "questions": "Mis preguntas", "say": "Lo que pueden decir y lo que puedo responder", "they": "Dicen", "i": "Puedo decir",
        "notice": "Si dicen que no: el {term} debe tener estas siete partes", "leave": "No se vaya sin",
        "people": "Quién debe estar (marque quién está)", "none": "Nada anotado todavía.", "hurt": "{on}: {says} ({injury})",
        "plainly": "{on}: {says}", "missed": "{on}: no se dio la sesión prometida",
        "q": ("¿En qué registros o datos se basa eso?", "¿Quién lo decidió y cuándo?", "¿Qué más consideraron y por qué no eso?",
              "¿Cuándo, dónde y por cuántos minutos será?", "¿Quién viene cuando falta el asistente?"),
        "keep": ("Cada petición marcada: aceptada, negada o pospuesta hasta una fecha", "Si llegará un {term} y para cuándo",
                 "Una copia de lo firmado o de las notas", "Los nombres de todos los presentes",
                 "La fecha de la próxima reunión"),
        "members": ("Los padres", "Un maestro regular, si el niño está o puede estar en clase regular",
                    "Un maestro o proveedor de educación especial", "Alguien del distrito que conoce los recursos que hay",
                    "Alguien que puede explicar las evaluaciones", "Quien la familia o la escuela traiga y conozca al niño",
                    "El niño, cuando corresponde"),
    },
}


def write_meeting_sheet(case: Case, pack: Pack, today: date, lang: str = "en") -> Document:
    """The sheet, filled from the case; blanks stay lines to write on."""
    name = case.file.child.first_name or case.file.child.name
    blocks = (*_front(case, pack, lang, name), PageBreak(), *_back(case, pack, lang))
    return Document(str(WORDS[lang]["title"]).format(name=name), blocks, language=lang, kind="meeting-sheet", made_on=today)


def _front(case: Case, pack: Pack, lang: str, name: str) -> Iterator[AnyBlock]:
    words, term = WORDS[lang], pack.term("notice", lang)
    yield Heading(str(words["request"]), rules=("us/300-324/a-1-ii",))
    yield Paragraph(plain(_request(case, lang, name)), style="lead", rules=("us/300-320/a-4", "us/300-320/a-7"))
    yield Heading(str(words["facts"]))
    yield _listing([_say_fact(event, lang) for event in three_facts(case)], str(words["none"]))
    yield Heading(str(words["tried"]))
    tried = [end_sentence(begin_sentence(f"{one.what}: {one.result}" if one.result else one.what))
             for need in case.file.needs for one in need.tried]
    yield _listing(tried[:MOST_TRIED], str(words["none"]))
    yield Heading(str(words["questions"]))
    yield Listing(tuple(Item(plain(question)) for question in words["q"]), style="boxes")
    yield Heading(str(words["leave"]))
    yield Listing(tuple(Item(plain(str(line).format(term=term))) for line in words["keep"]), style="boxes")


def _request(case: Case, lang: str, name: str) -> str:
    words, wanted = WORDS[lang], case.file.wanted
    text = str(words["ask_shared" if wanted.sharing == "shared" else "ask_dedicated"]).format(name=name)
    if wanted.settings:
        text += str(words["where"]).format(settings=join_words(wanted.settings, lang))
    if wanted.times:
        text += str(words["times"]).format(times=wanted.times)
    return text + str(words["written"])


def three_facts(case: Case) -> list[Event]:
    """The three facts to put first: injuries, then other incidents, then missed sessions; the latest of each kind first."""
    incidents = [event for event in reversed(case.get_events("incident")) if isinstance(event.payload, Incident)]
    hurt = [event for event in incidents if isinstance(event.payload, Incident) and event.payload.injury]
    others = [event for event in incidents if event not in hurt]
    missed = [event for event in reversed(case.get_events("session-logged"))
              if isinstance(event.payload, SessionLogged) and event.payload.outcome == "missed"]
    return sorted([*hurt, *others, *missed][:MOST_FACTS], key=lambda event: event.happened.order)


def _say_fact(event: Event, lang: str) -> str:
    words, on, payload = WORDS[lang], write_day(event.happened.from_on, lang), event.payload
    if isinstance(payload, Incident):
        says = payload.says.rstrip(".")
        return str(words["hurt" if payload.injury else "plainly"]).format(on=on, says=says, injury=payload.injury) + "."
    return str(words["missed"]).format(on=on) + "."


def _back(case: Case, pack: Pack, lang: str) -> Iterator[AnyBlock]:
    words, term = WORDS[lang], pack.term("notice", lang)
    yield Heading(str(words["say"]))
    header = (Cell(plain(str(words["they"]))), Cell(plain(str(words["i"]))))
    values = {"child": case.file.child, "term": pack.terms_in(lang)}
    rows = tuple((Cell(plain(pack.answers[one].label[lang])), Cell(plain(pack.fill(pack.answers[one].say[lang], values))))
                 for one in likely_answers(case, pack))
    yield Table(header, rows, widths=(0.32, 0.68))
    yield Heading(str(words["notice"]).format(term=term), rules=("us/300-503/b",))
    yield Listing(tuple(Item(plain(element.label[lang])) for element in pack.papers["notice"].elements), style="boxes",
                  rules=("us/300-503/b",))
    yield Heading(str(words["people"]), rules=("us/300-321/a",))
    yield Listing(tuple(Item(plain(member)) for member in words["members"]), style="boxes", rules=("us/300-321/a",))


def likely_answers(case: Case, pack: Pack) -> list[str]:
    """What the school may say: what it has said before, then the usual ones."""
    heard = [answer for event in reversed(case.get_events("conversation", "reply-received", "notice-received", "meeting-held"))
             for answer in (*getattr(event.payload, "answers", ()),
                            *(one for said in getattr(event.payload, "said", ()) for one in said.answers))]
    return [one for one in dict.fromkeys([*heard, *USUAL_ANSWERS]) if one in pack.answers][:MOST_ANSWERS]


def _listing(lines: list[str], none: str) -> AnyBlock:
    if not lines:
        return Paragraph(plain(none), style="small")
    return Listing(tuple(Item(plain(line)) for line in lines))
