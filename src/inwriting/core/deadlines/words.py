"""The words of the deadlines in each language: what a clock is about, how it was counted, and what to ask."""

from datetime import date

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "records": "your request to see the records", "notice": "your request for the notice",
        "meeting": "your request for a meeting", "plan": "the plan of {on}", "services": "the services of {title}",
        "eligibility": "the finding that your child needs special education", "referral": "your referral for an evaluation",
        "complaint": "your state complaint", "ordered": "what the decision ordered",
        "iee": "your request for an independent evaluation", "safeguards": "your request for the safeguards",
        "session-logged": "a session that was not given", "notice-received": "a notice that lacks parts",
        "refused": "a request that was refused",
        "no-number": "The law gives no number of days here.",
        "closed": ", a day when offices are closed, so {on}",
        "not-certain": "The day it arrived is not certain, so it may be from {first} to {last}.",
        "no-calendar": "The school calendar doesn't reach far enough to count this. Add the next school year.",
        "before-law": "The law that we have starts later than this day, so nothing is counted.",
        "before-meeting": "A meeting is set for {on}.",
        "no-days": "no number of days", "if-passed": "If it passes", "read-on": "{cite} (read on {on})",
        "state-open": "open", "state-met": "came in time", "state-late": "came late", "state-passed": "passed",
        "state-no-number": "waiting",
        "who-school": "the school", "who-state": "the state", "who-parent": "you", "who-federal-office": "the federal office",
        "courtesy": "The date you asked for",
        "courtesy-working": "You named this date in your letter. It is a courtesy, not a limit set by law.",
        "courtesy-passed": "Send a short reminder, or go on to the next step.",
        "in-the-future": "An entry says that it happened on {on}, which is still to come. Is the date right?",
        "long-ago": "An entry says that it happened on {on}. Is the year right?",
        "answer-before-request": "The answer is dated {on}, before the letter it answers ({other}). Which date is right?",
        "received-before-sent": "The filing was made on {on} and received earlier, on {other}. Which date is right?",
        "received-in-the-future": "The filing is marked as received on {other}, which is still to come. Is the date right?",
        "notice-dated-later": "The notice came on {on} and is dated {other}, which is later. Which date is right?",
        "far-ahead": "An entry of {on} names the date {other}, which is years away. Is the year right?",
        "other-zone": "An entry is dated {on} in another time zone. At the school it was {other}. Which day counts?",
    },
    "es": {
        "records": "su petición de ver los registros", "notice": "su petición del aviso",
        "meeting": "su petición de una reunión", "plan": "el plan del {on}", "services": "los servicios de {title}",
        "eligibility": "la determinación de que necesita educación especial", "referral": "su remisión para una evaluación",
        "complaint": "su queja ante el estado", "ordered": "lo que ordenó la decisión",
        "iee": "su petición de una evaluación independiente", "safeguards": "su petición de las garantías",
        "session-logged": "una sesión que no se dio", "notice-received": "un aviso al que le faltan partes",
        "refused": "una petición que se negó",
        "no-number": "La ley no da un número de días aquí.",
        "closed": ", día en que las oficinas están cerradas, así que {on}",
        "not-certain": "No es seguro el día en que llegó, así que puede ser del {first} al {last}.",
        "no-calendar": "El calendario escolar no llega tan lejos para contarlo. Agregue el próximo año escolar.",
        "before-law": "La ley que tenemos empieza después de este día, así que no se cuenta nada.",
        "before-meeting": "Hay una reunión fijada para el {on}.",
        "no-days": "sin número de días", "if-passed": "Si pasa", "read-on": "{cite} (leído el {on})",
        "state-open": "abierto", "state-met": "llegó a tiempo", "state-late": "llegó tarde", "state-passed": "pasó",
        "state-no-number": "en espera",
        "who-school": "la escuela", "who-state": "el estado", "who-parent": "usted", "who-federal-office": "la oficina federal",
        "courtesy": "La fecha que usted pidió",
        "courtesy-working": "Usted nombró esta fecha en su carta. Es una cortesía, no un plazo de la ley.",
        "courtesy-passed": "Envíe un recordatorio corto o pase al siguiente paso.",
        "in-the-future": "Una entrada dice que ocurrió el {on}, que todavía no llega. ¿Es correcta la fecha?",
        "long-ago": "Una entrada dice que ocurrió el {on}. ¿Es correcto el año?",
        "answer-before-request": "La respuesta tiene fecha {on}, antes de la carta que responde ({other}). ¿Cuál es correcta?",
        "received-before-sent": "Se presentó el {on} y consta como recibido antes, el {other}. ¿Cuál es correcta?",
        "received-in-the-future": "Consta como recibido el {other}, que todavía no llega. ¿Es correcta la fecha?",
        "notice-dated-later": "El aviso llegó el {on} y tiene fecha {other}, que es posterior. ¿Cuál es correcta?",
        "far-ahead": "Una entrada del {on} nombra la fecha {other}, a años de distancia. ¿Es correcto el año?",
        "other-zone": "Una entrada tiene fecha {on} en otra zona horaria. En la escuela era {other}. ¿Qué día cuenta?",
    },
}
UNITS: dict[str, dict[str, tuple[str, str]]] = {
    "en": {"calendar-days": ("calendar day", "calendar days"), "school-days": ("school day", "school days"),
           "business-days": ("business day", "business days"), "months": ("month", "months"), "years": ("year", "years")},
    "es": {"calendar-days": ("día calendario", "días calendario"), "school-days": ("día escolar", "días escolares"),
           "business-days": ("día hábil", "días hábiles"), "months": ("mes", "meses"), "years": ("año", "años")},
}
WEEKDAYS = {"en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom")}


def say(word: str, lang: str, **values: object) -> str:
    """A text of the deadlines, filled."""
    return WORDS.get(lang, WORDS["en"])[word].format(**values)


def write_day(day: date, lang: str = "en") -> str:
    """A date with its weekday: Tue 2026-11-24."""
    return f"{WEEKDAYS.get(lang, WEEKDAYS['en'])[day.weekday()]} {day}"


def write_units(amount: int, unit: str, lang: str = "en") -> str:
    """An amount with its unit: 45 calendar days."""
    one, many = UNITS.get(lang, UNITS["en"])[unit]
    return f"{amount} {one if abs(amount) == 1 else many}"
