"""The words in the pictures, in the languages that papers are written in."""

from datetime import date

from inwriting.output.wording import MONTHS

WORDS = {
    "en": {
        "delivered": "delivered", "part": "part of it", "missed": "missed by the school",
        "unqualified": "by someone not qualified", "excused": "child absent", "unknown": "not accounted for",
        "closed": "no school", "week": "Week of", "minutes": "min", "promised": "Promised", "day": "Day",
        "what": "What we know", "cause": "Reason", "times": "Times", "date": "Date", "event": "What happened",
        "who": "Who", "days_later": "{count} days later", "day_later": "1 day later", "same_day": "the same day",
        "weeks_title": "Of {owed} minutes promised, {delivered} are known to have been delivered",
        "weeks_none": "No minutes were promised in these weeks",
        "year_title": "The aide was there on {delivered} of {all} school days that we looked at",
        "year_none": "No school days to look at yet",
        "causes_title": "Most often: {cause} ({count} of {all} times)", "causes_none": "No reasons are in the record yet",
        "incidents_title": "{without} of {all} incidents were on days without the aide; those were {days} of {all_days} days",
        "incidents_none": "No incidents are in the record for these days",
        "with": "Days with the aide", "without": "Days without the aide", "incidents": "Incidents",
        "days": "Days", "rate": "Incidents per 10 days", "in_days": "{count} in {days} days", "no_days": "no such days",
        "timeline_title": "From {first} to {last}: {count} days", "timeline_one": "What happened on {first}",
        "timeline_none": "Nothing is in the record yet", "family": "family", "school": "school",
    },
    "es": {
        "delivered": "se dio", "part": "una parte", "missed": "no lo dio la escuela",
        "unqualified": "lo dio alguien no calificado", "excused": "el niño faltó", "unknown": "no se sabe",
        "closed": "sin clases", "week": "Semana del", "minutes": "min", "promised": "Prometido", "day": "Día",
        "what": "Lo que sabemos", "cause": "Motivo", "times": "Veces", "date": "Fecha", "event": "Qué pasó",
        "who": "Quién", "days_later": "{count} días después", "day_later": "1 día después", "same_day": "el mismo día",
        "weeks_title": "De {owed} minutos prometidos, se sabe que se dieron {delivered}",
        "weeks_none": "No se prometieron minutos en estas semanas",
        "year_title": "El ayudante estuvo {delivered} de los {all} días de clase que miramos",
        "year_none": "Todavía no hay días de clase que mirar",
        "causes_title": "Lo más frecuente: {cause} ({count} de {all} veces)",
        "causes_none": "Todavía no hay motivos en el registro",
        "incidents_title": "{without} de {all} incidentes fueron en días sin el ayudante; esos fueron {days} de {all_days} días",
        "incidents_none": "No hay incidentes en el registro en estos días",
        "with": "Días con el ayudante", "without": "Días sin el ayudante", "incidents": "Incidentes",
        "days": "Días", "rate": "Incidentes por cada 10 días", "in_days": "{count} en {days} días",
        "no_days": "no hubo días así",
        "timeline_title": "Del {first} al {last}: {count} días", "timeline_one": "Qué pasó el {first}",
        "timeline_none": "Todavía no hay nada en el registro", "family": "familia", "school": "escuela",
    },
}


def words_for(language: str) -> dict[str, str]:
    """Return the words of the pictures in a language; English where we have none."""
    return WORDS.get(language.partition("-")[0].lower(), WORDS["en"])


def name_month(day: date, language: str) -> str:
    """The month's name, short."""
    names = MONTHS.get(language.partition("-")[0].lower(), MONTHS["en"])
    return names[day.month - 1][:3]


def short_date(day: date, language: str) -> str:
    """A date as short as it can be within a year: Oct 5."""
    month = name_month(day, language)
    return f"{day.day} {month}" if language.startswith("es") else f"{month} {day.day}"
