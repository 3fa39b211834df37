"""IEP lines written in Spanish: each term of the field is read as its English one, so that one grammar serves both."""

import re
from functools import cache

_CHILD = r"(?:alumn[oa]s?|estudiantes?|ni[ñn][oa]s?|compa[ñn]er[oa]s?|hij[oa]s?|chic[oa]s?)"
_ROOM = r"(?:sal[oó]n|aula|clase)"
# In each table longer terms stand before their parts. Only terms of the field; the rest of the sentence stays as it is.
_WHO = (
    (rf"(?:asistente|auxiliar|ayudante) (?:de|del) (?:la )?{_ROOM}(?: de clases?)?", "classroom aide"),
    (r"(?:asistente|auxiliar|ayudante|monitor[ae]?|ni[ñn]era|acompa[ñn]ante|vigilante) (?:de|del"
     r"|en el) (?:autob[uú]s|bus|transporte|cami[oó]n)", "bus aide"),
    (r"(?:asistente|auxiliar|ayudante|paraprofesional|paraeducador[a]?|monitor[ae]?) (?:individual(?:izad[oa])?"
     r"|personal|propi[oa])", "individual aide"),
    (r"(?:asistente|auxiliar|ayudante)(?: (?:de|para) (?:instrucci[oó]n|maestr[oa]s?|educaci[oó]n especial"
     r"|ense[ñn]anza|apoyo|salud|cuidado)| instruccional| educativ[oa]| docente| escolar| pedag[oó]gic[oa])?", "aide"),
    (r"t[eé]cnic[oa] (?:de|en) (?:conducta|comportamiento)(?: registrad[oa])?|terapeuta conductual", "behavior technician"),
    (r"paraprofesional(?:es)?|paraeducador[ae]?s?|(?:la|una|su|el|un) para(?= (?:lo|la|le|que|ayuda|est[aá]|va"
     r"|de|en|con|del)\b)|para(?=[ ]?[,:;|(])", "paraprofessional"),
    (r"apoyo individual(?:izado)? (?:de|por) (?:un |una )?adult[oa]", "individual adult support"),
    (r"(?:apoyo|ayuda|asistencia|acompa[ñn]amiento) (?:adicional )?(?:de|por|del) (?:un |una )?adult[oa]s?", "adult support"),
    (r"(?:apoyo|ayuda|asistencia) individual(?:izad[oa])?", "1:1 support"),
    (r"(?:apoyo|ayuda|asistencia) (?:adicional )?(?:de|del|por) (?:el )?personal(?: (?:adicional|de apoyo"
     r"|escolar))?", "additional staff support"),
    (r"personal (?:de apoyo|adicional)(?= en| durante|,|$)|(?:apoyo|ayuda) adicional", "additional adult support"),
    (r"(?:el |del |al )?personal(?= (?:de apoyo|escolar|de la escuela|capacitad|entrenad|lo|la|le|se|ayud|acompa"
     r"|supervis|estar|debe)\w*)", "staff"),
    (r"supervisi[oó]n (?:de|por) (?:un |una )?adult[oa]", "adult supervision"),
    (r"supervisi[oó]n (?:directa|constante|continua|cercana|visual)", "direct supervision"),
    (r"supervisi[oó]n", "supervision"),
    (r"(?:un|una|alg[uú]n) adult[oa]", "an adult"),
    (r"(?<!\w)(?-i:(?<![A-Z]\w{3} )sombra)(?= |,|$)", "a shadow"),
    (r"alguien|(?:una|otra) persona(?= (?:estar|acompa|ayud|lo|la|le|se|con|que))", "someone"),
)
_OTHERS = (
    (r"terapia (?:del? |de )?(?:habla|lenguaje)(?: y (?:del )?lenguaje)?|logopedia", "speech therapy"),
    (r"terapia ocupacional", "OT"),
    (r"terapia f[ií]sica|fisioterapia", "PT"),
    (r"consejer[ií]a|asesoramiento", "counseling"),
    (r"int[eé]rprete", "interpreter"),
    (r"maestr[oa]s? (?:de educaci[oó]n especial|de recursos)", "special education teacher"),
    (r"maestr[oa]s?", "teacher"),
    (r"enfermer[oa](?: escolar)?", "nurse"),
    (r"insulina", "insulin"),
    (r"medicamentos?", "medication"),
    (r"(?:descansos|pausas|recesos)(?: frecuentes)?", "breaks"),
    (r"tiempo adicional", "extra time"),
    (r"tareas?", "homework"),
)
_HEDGES = (
    (r"seg[uú]n (?:sea |se |lo |le )?(?:necesari[oa]|necesite|requiera|convenga|necesidad)|seg[uú]n (?:las? "
     r"|sus? )?necesidad(?:es)?|cuando (?:sea necesari[oa]|se necesite|lo necesite|lo requiera|se requiera"
     r"|haga falta)|si (?:es|fuera|lo) (?:necesari[oa]|necesita|requiere)|de ser necesari[oa]"
     r"|conforme (?:sea necesari[oa]|se necesite|a sus necesidades)|a medida que (?:sea necesari[oa]"
     r"|lo necesite)", "as needed"),
    (r"seg[uú]n (?:sea |se considere )?apropiad[oa]|cuando sea apropiad[oa]|seg[uú]n corresponda", "as appropriate"),
    (r"(?:cuando|si|siempre que) (?:sea )?posible|en la medida de lo posible", "when possible"),
    (r"(?:seg[uú]n|cuando|si|siempre que) (?:el personal )?(?:est[eéá]n? |haya |hay |lo permita )?(?:el |la "
     r"|los )?(?:disponib\w+|personal|horario|recursos)(?: disponible| lo permita)?", "when available"),
    (r"a discreci[oó]n de(?:l| la)? \w+", "at the teacher's discretion"),
    (r"a veces|de vez en cuando|ocasional(?:mente)?", "occasionally"),
    (r"frecuente(?:s|mente)?(?= apoyo| ayuda| asistencia)", "frequent"),
    (r"(?:por|a) determinar(?:se)?", "TBD"),
    (r"estar[aá]n? disponibles?", "will be available"),
    (r"disponibles?", "available"),
    (r"(?:tendr[aá]|tiene|con|dar[aá]) acceso a(?:l)?", "access to"),
    (r"podr[ií]?[aá] (?:recibir|tener)", "may receive"),
    (r"hasta(?: un m[aá]ximo de)?(?= \d+ (?:minutos|horas))|(?:un )?m[aá]ximo de|no m[aá]s de", "up to"),
    (r"temporal(?:mente)?|provisional", "temporary"),
)
_SHARING = (
    (r"(?:no compartid|exclusiv)[oa]|dedicad[oa]|(?:solo|s[oó]lo|solamente|[uú]nicamente"
     r"|exclusivamente) para (?:[eé]l|ella|este|el|la|mi)\b", "dedicated"),
    (r"(?:lo |la |se )?compart(?:e|en|ir[aá]n?|id[oa]s?)", "shared"),
    (rf"(?:a |con |por |entre |y )+(?:a )?(?:otr[oa]s? |dos |tres |cuatro |varios |todos? los )+{_CHILD}", "with other students"),
    (rf"(?:otr[oa]s? )(?:dos |tres |cuatro )?{_CHILD}", "other students"),
    (r"uno[ -](?:a|con|por)[ -]uno|1 a 1", "1:1"),
    (r"en grupo(?: peque[ñn]o)?", "group"),
)
_HOW_MUCH = (
    (r"(?:durante )?todo el d[ií]a(?: escolar)?|(?:la |toda la )?jornada (?:completa|escolar)|d[ií]a completo", "all day"),
    (r"tiempo completo", "full time"),
    (r"medio (?:d[ií]a|tiempo)", "half day"),
    (r"en todo momento|todo el tiempo|siempre", "at all times"),
    (r"una vez", "once"),
    (r"dos veces", "2 times"),
    (r"tres veces", "3 times"),
    (r"cuatro veces", "4 times"),
    (r"cinco veces", "5 times"),
    (r"dos d[ií]as", "2 days"),
    (r"tres d[ií]as", "3 days"),
    (r"cuatro d[ií]as", "4 days"),
    (r"cinco d[ií]as", "5 days"),
    (r"media hora", "30 minutes"),
    (r"una hora", "one hour"),
    (r"dos horas", "two hours"),
    (r"tres horas", "three hours"),
    (r"treinta minutos", "30 minutes"),
    (r"cuarenta y cinco minutos", "45 minutes"),
    (r"quince minutos", "15 minutes"),
    (r"diari(?:amente|[oa]s?)|al d[ií]a|por d[ií]a|cada d[ií]a|todos los d[ií]as|de lunes a viernes|lunes a viernes", "daily"),
    (r"semanal(?:es|mente)?|(?:por|a la|cada) semana", "weekly"),
    (r"semana", "week"),
    (r"d[ií]a", "day"),
    (r"mensual(?:es|mente)?|(?:por|al|cada) mes", "monthly"),
    (r"minutos", "minutes"),
    (r"horas?(?! de (?:salida|comida|almuerzo))", "hours"),
    (r"veces", "times"),
    (r"d[ií]as", "days"),
    (r"por sesi[oó]n", "each session"),
    (r"per[ií]odos?", "periods"),
    (r"fecha de inicio", "start date"),
    (r"fecha de (?:fin|finalizaci[oó]n|t[eé]rmino|terminaci[oó]n)", "end date"),
    (r"frecuencia", "frequency"),
    (r"duraci[oó]n", "duration"),
    (r"(?:a partir|efectivo|comenzando|comienza|inicia|empezando|desde)(?: del?| el)?(?: d[ií]a)?", "starting"),
    (r"hasta el", "until"),
)
_WHERE = (
    (r"(?:en )?tod[oa]s (?:los|las) (?:entornos|ambientes|lugares|[aá]reas|clases|materias)", "in all settings"),
    (r"educaci[oó]n general", "general education"),
    (r"educaci[oó]n especial", "special education"),
    (r"educaci[oó]n f[ií]sica", "PE"),
    (rf"(?:el |su |la )?{_ROOM}(?: de clases?)?", "classroom"),
    (r"(?:en )?(?:el )?(?:autob[uú]s|transporte)", "bus"),
    (r"recreo|patio", "recess"),
    (r"(?:hora de(?:l)? )?(?:almuerzo|comedor|cafeter[ií]a|desayuno)", "lunch"),
    (r"(?:el )?ba[ñn]o", "bathroom"),
    (r"pasillos?", "hallway"),
    (r"transici[oó]n(?:es)?", "transitions"),
    (r"matem[aá]ticas", "math"),
    (r"lectura", "reading"),
    (r"escritura", "writing class"),
    (r"ciencias", "science"),
    (r"estudios sociales", "social studies"),
    (r"ingl[eé]s", "English"),
    (r"m[uú]sica", "music"),
    (r"excursiones|paseos(?: escolares)?", "field trips"),
    (r"(?:la )?(?:hora de )?(?:la )?(?:llegada)", "arrival"),
    (r"(?:la )?hora de (?:la )?salida|despedida", "dismissal"),
    (r"tiempos? (?:no|menos) estructurados?", "unstructured time"),
    (r"la escuela", "school"),
    (r"ubicaci[oó]n|lugar:", "location"),
)
_SAYS = (
    (r"no (?:requiere|necesita|recibir[aá]|tendr[aá]|se asign[oó]|hay|es necesari[oa]|se recomienda)", "does not require"),
    (r"(?:los padres|la madre|el padre|la familia|la mam[aá]) (?:pidi[oó]|pidieron|pide|piden|solicit\w+"
     r"|quiere\w*|desea\w*)", "the parents asked for"),
    (r"(?:el distrito|la escuela|el equipo) (?:lo |la )?(?:neg[oó]|rechaz[oó]|deneg[oó])", "the district refused"),
    (r"(?:lo|la|le)?[ ]?acompa[ñn]ar[aá]n?(?: al?)?", "will accompany him"),
    (r"acompa[ñn]ad[oa] (?:siempre )?por", "accompanied by"),
    (r"supervisad[oa] por", "supervised by"),
    (r"(?:lo |la |le )?ayudar[aá]n?", "will help"),
    (r"(?:lo|la|le) ayudan?(?: a)?", "helps"),
    (r"estar[aá]n? con (?:[eé]l|ella|el|la)", "will be with him"),
    (r"(?:contar[aá]|cuenta) con", "will have"),
    (r"se (?:le )?(?:brindar[aá]|proporcionar[aá]|asignar[aá]|dar[aá]|proveer[aá])|recibir[aá]", "will receive"),
    (r"recibe", "receives"),
    (r"pedir[aá]", "will ask for"),
    (r"meta(?: anual)?(?=[ \d:])|objetivo(?=[ \d:])", "Goal"),
    (r"durante", "during"),
    (r"oportunidades", "opportunities"),
    (r"apoyo|ayuda", "support"),
    (r"para", "for"),
)
_DATE = (r"(?P<day>\d{1,2}) de (?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
         r"|diciembre)"
         r" (?:de|del) (?P<year>20\d\d)")
_TERMS = (*_WHO, *_OTHERS, *_HEDGES, *_SHARING, *_HOW_MUCH, *_WHERE, *_SAYS)
_MONTHS = {"enero": "January", "febrero": "February", "marzo": "March", "abril": "April", "mayo": "May", "junio": "June",
           "julio": "July", "agosto": "August", "septiembre": "September", "octubre": "October", "noviembre": "November",
           "diciembre": "December"}


@cache
def spanish_terms() -> re.Pattern[str]:
    """The pattern of all terms, to be replaced one by one by `english_of`."""
    terms = "|".join(f"(?P<t{number}>{pattern})" for number, (pattern, _) in enumerate(_TERMS))
    return re.compile(rf"(?i)(?<!\w)(?:{_DATE}|{terms})(?!\w)")


@cache
def _small_words() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:el|la|los|las|del|que|con|por|en|de|una?|su|al|y|lo|se|durante|seg[uú]n|semana|hasta"
                      r"|todos?|cuando)\b")


@cache
def _of_the_field() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:minutos|horas|apoyo|estudiante|alumn[oa]|asistente|auxiliar|ayudante|paraprofesional(?:es)?"
        r"|paraeducador[a]?|adult[oa]"
        r"|ayud\w{1,4}|escuela|compartid[oa]|diari[oa]s?|educaci[oó]n|autob[uú]s|supervisi[oó]n|sal[oó]n"
        r"|personal(?= de\b)|uno a uno|hij[oa]|(?-i:sombra)|todo el d[ií]a)\b")


def is_spanish(line: str) -> bool:
    """Is this line Spanish? A table's row has few small words, but its terms are Spanish too."""
    words, terms = len(line.split()), len(_of_the_field().findall(line))
    return words > 1 and terms > 0 and (len(_small_words().findall(line)) + terms) * 5 >= words


def english_of(match: re.Match[str]) -> str:
    """The English term for one match."""
    if match.group("month"):
        return f"{match.group('day')} {_MONTHS[match.group('month').lower()]} {match.group('year')}"
    term = _TERMS[int((match.lastgroup or "t0")[1:])][1]
    return term.capitalize() if match.group()[0].isupper() and term.islower() else term
