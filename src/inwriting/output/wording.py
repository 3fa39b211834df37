"""The few fixed words that a paper carries besides its text, in the languages that papers are written in."""

from datetime import date

MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
           "noviembre", "diciembre"),
}

WORDS = {
    "en": {
        "re": "Re:", "copies": "Copies:", "enclosures": "Enclosures:", "signature_of": "Signature of {name}",
        "page": "Page", "of": "of", "reading_copy": "Reading copy for the family. This copy is not sent.",
        "to": "To:", "from": "From:", "email": "E-mail:", "box": "[ ]", "picture": "Picture:",
    },
    "es": {
        "re": "Asunto:", "copies": "Copias:", "enclosures": "Documentos adjuntos:", "signature_of": "Firma de {name}",
        "page": "Página", "of": "de", "reading_copy": "Copia para que la familia la lea. Esta copia no se envía.",
        "to": "Para:", "from": "De:", "email": "Correo electrónico:", "box": "[ ]", "picture": "Imagen:",
    },
}


def words_in(language: str) -> dict[str, str]:
    """Return the fixed words in a language; English where we have none."""
    return WORDS.get(language.partition("-")[0].lower(), WORDS["en"])


def write_date(day: date, language: str) -> str:
    """Write a date as letters do: October 5, 2026."""
    short = language.partition("-")[0].lower()
    if short == "es":
        return f"{day.day} de {MONTHS['es'][day.month - 1]} de {day.year}"
    return f"{MONTHS['en'][day.month - 1]} {day.day}, {day.year}"
