"""IEP lines written in Spanish: each term of the field is read as its English one, so that one grammar serves both."""

import re
from functools import cache

# Longer terms before their parts. Only terms of the field; the rest of the sentence stays as it is.
_TERMS = (
    (r"seg[uú]n (?:sea |se )?(?:necesari[oa]|necesite|requiera|convenga)|cuando (?:sea necesari[oa]|se necesite"
     r"|lo necesite|haga falta)"
     r"|si (?:es|fuera) necesari[oa]|de ser necesari[oa]|conforme (?:sea necesari[oa]|se necesite)", "as needed"),
    (r"seg[uú]n (?:sea )?apropiad[oa]|cuando sea apropiad[oa]", "as appropriate"),
    (r"(?:seg[uú]n|cuando|si) (?:est[eéá] |haya |lo permita )?(?:la )?(?:disponib\w+|personal)", "when available"),
    (r"estar[aá]n? disponibles?", "will be available"), (r"(?:tendr[aá]|tiene|con) acceso a", "access to"),
    (r"hasta(?: un m[aá]ximo de)?(?= \d+ (?:minutos|horas))|(?:un )?m[aá]ximo de|no m[aá]s de", "up to"),
    (r"no (?:requiere|necesita|recibir[aá]|tendr[aá]|se asign[oó]|hay)", "does not require"),
    (r"(?:los padres|la madre|el padre|la familia) (?:pidi[oó]|pidieron|pide|piden|solicit\w+|quiere\w*"
     r"|desea\w*)", "the parents asked for"),
    (r"(?:el distrito|la escuela|el equipo) (?:neg[oó]|rechaz[oó]|deneg[oó])", "the district refused"),
    (r"(?:no compartid|exclusiv)[oa]|dedicad[oa]|solo para (?:[eé]l"
     r"|ella)", "dedicated"), (r"compartid[oa]s?", "shared"),
    (r"(?:con|por|entre) (?:otr[oa]s? |dos |tres |cuatro |varios )(?:alumn|estudiante"
     r"|ni[ñn])\w*", "with other students"),
    (r"uno[ -]a[ -]uno|1 a 1", "1:1"),
    (r"asistente(?: de (?:instrucci[oó]n|maestr[oa]|educaci[oó]n especial|sal[oó]n|clase)| instruccional"
     r"| educativ[oa])?|ayudante",
     "aide"),
    (r"auxiliar (?:de clase|educativ[oa])|t[eé]cnic[oa] de (?:conducta|comportamiento)", "aide"),
    (r"paraprofesionales?|paraeducador[ae]?s?", "paraprofessional"),
    (r"(?:apoyo|ayuda|asistencia) (?:de|por) (?:un |una )?adult[oa]", "adult support"),
    (r"supervisi[oó]n de (?:un |una )?adult[oa]", "adult supervision"),
    (r"supervisi[oó]n (?:directa|constante|continua)", "direct supervision"), (r"supervisi[oó]n", "supervision"),
    (r"(?:un|una) adult[oa]", "an adult"), (r"apoyo|ayuda", "support"),
    (r"(?:durante )?todo el d[ií]a(?: escolar)?|la jornada completa", "all day"), (r"tiempo completo", "full time"),
    (r"en todo momento", "at all times"),
    (r"diari(?:amente|[oa]s?)|al d[ií]a|por d[ií]a|cada d[ií]a|todos los d[ií]as", "daily"),
    (r"semanal(?:es|mente)?|(?:por|a la"
     r"|cada) semana", "weekly"), (r"mensual(?:es|mente)?|(?:por|al|cada) mes", "monthly"),
    (r"minutos", "minutes"), (r"horas?", "hours"), (r"veces", "times"), (r"d[ií]as", "days"),
    (r"a partir del?(?: d[ií]a)?|desde el|comenzando el", "starting"), (r"hasta el", "until"),
    (r"educaci[oó]n general", "general education"), (r"educaci[oó]n especial", "special education"),
    (r"educaci[oó]n f[ií]sica", "PE"), (r"(?:el |su )?(?:sal[oó]n|aula)(?: de clases?)?", "classroom"),
    (r"(?:en )?el autob[uú]s|autob[uú]s", "bus"), (r"recreo", "recess"), (r"almuerzo|comedor|cafeter[ií]a", "lunch"),
    (r"ba[ñn]o", "bathroom"), (r"pasillos?", "hallway"), (r"transiciones", "transitions"), (r"matem[aá]ticas", "math"),
    (r"lectura", "reading"), (r"escritura", "writing class"), (r"ciencias", "science"), (r"excursiones", "field trips"),
    (r"la escuela", "school"), (r"durante", "during"), (r"recibir[aá]", "will receive"), (r"meta(?: anual)?(?=[ \d:])", "Goal"),
    (r"para", "for"),
    (r"(?P<day>\d{1,2}) de (?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
     r"|diciembre)"
     r" (?:de|del) (?P<year>20\d\d)", ""),
)
_MONTHS = {"enero": "January", "febrero": "February", "marzo": "March", "abril": "April", "mayo": "May", "junio": "June",
           "julio": "July", "agosto": "August", "septiembre": "September", "octubre": "October", "noviembre": "November",
           "diciembre": "December"}


@cache
def _terms() -> re.Pattern[str]:
    date, rest = _TERMS[-1][0], [pattern for pattern, _ in _TERMS[:-1]]
    return re.compile(rf"(?i)(?<!\w)(?:{date}|" + "|".join(f"(?P<t{number}>{pattern})" for number, pattern in enumerate(rest))
                      + r")(?!\w)")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:el|la|los|las|del|que|con|por|en|de|una?|su|estudiante|apoyo|escuela|minutos|semana"
                      r"|seg[uú]n)\b")


def is_spanish(line: str) -> bool:
    """Is this line Spanish? Short lines need fewer of its small words."""
    words = len(line.split())
    return words > 2 and len(_marks().findall(line)) * 5 >= words and bool(re.search(
        r"(?i)\b(?:minutos|horas?|apoyo|estudiante|alumn[oa]|asistente|paraprofesional|adult[oa]|ayud\w+|escuela"
        r"|supervisi[oó]n)\b", line))


def english_of(match: re.Match[str]) -> str:
    """The English term for one match."""
    if match.group("month"):
        return f"{match.group('day')} {_MONTHS[match.group('month').lower()]} {match.group('year')}"
    term = _TERMS[int((match.lastgroup or "t0")[1:])][1]
    return term.capitalize() if match.group()[0].isupper() and term.islower() else term


def spanish_terms() -> re.Pattern[str]:
    """The pattern of all terms, to be replaced one by one by `english_of`."""
    return _terms()
