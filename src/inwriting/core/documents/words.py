"""The grammar of the letters, made from data: pronouns, lists with "and", dates written out, in English and Spanish."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
           "noviembre", "diciembre"),
}
NUMBERS = {
    "en": ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    "es": ("ningún", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
}
AREAS = {
    "safety": ("Safety", "Seguridad"),
    "behavior": ("Behavior", "Conducta"),
    "academic-access": ("Taking part in lessons", "Participación en las clases"),
    "communication": ("Communication", "Comunicación"),
    "personal-care": ("Personal care", "Cuidado personal"),
    "mobility": ("Getting around the school", "Movilidad en la escuela"),
}
ROLES = {
    "principal": ("Principal", "Director(a) de la escuela"),
    "special-education-director": ("Special Education Director", "Director(a) de Educación Especial"),
    "superintendent": ("Superintendent", "Superintendente"),
    "case-manager": ("Case Manager", "Encargado(a) del caso"),
    "special-education-teacher": ("Special Education Teacher", "Maestro(a) de educación especial"),
    "general-education-teacher": ("Teacher", "Maestro(a)"),
    "aide": ("Paraprofessional", "Paraprofesional"),
    "substitute-aide": ("Substitute paraprofessional", "Paraprofesional suplente"),
    "nurse": ("School Nurse", "Enfermero(a) escolar"),
    "state-agency": ("State agency", "Agencia estatal"),
}
PLACES = {
    "present-levels": ("the present levels", "los niveles actuales de desempeño"),
    "goal": ("a goal", "una meta"),
    "behavior-plan": ("the behavior plan", "el plan de conducta"),
    "accommodation": ("the accommodations", "las adaptaciones"),
    "service": ("the services", "los servicios"),
    "evaluation": ("an evaluation", "una evaluación"),
    "other": ("the IEP", "el IEP"),
}
CHANNELS = {
    "email": ("by e-mail", "por correo electrónico"), "certified-mail": ("by certified mail", "por correo certificado"),
    "mail": ("by mail", "por correo"), "handed-over": ("on paper", "en papel"), "fax": ("by fax", "por fax"),
    "portal": ("through the school's portal", "por el portal de la escuela"), "phone": ("by phone", "por teléfono"),
    "in-person": ("in person", "en persona"), "other": ("", ""),
}
PRONOUNS = {
    "she": {"they": "she", "them": "her", "their": "her", "are": "is", "have": "has", "were": "was"},
    "he": {"they": "he", "them": "him", "their": "his", "are": "is", "have": "has", "were": "was"},
    "they": {"they": "they", "them": "them", "their": "their", "are": "are", "have": "have", "were": "were"},
}
ENDS = (".", "!", "?", "…", ".”", "?”", "!”", '."', '?"', '!"')


def pick(pair: Sequence[str], lang: str) -> str:
    """The English or the Spanish of a pair."""
    return pair[1] if lang == "es" else pair[0]


def say_child(pronoun: str, first_name: str, lang: str) -> dict[str, str]:
    """The words that stand for the child: they, them, their, and the verbs that go with them.

    In Spanish the name itself stands where no pronoun fits ("they").
    """
    words = dict(PRONOUNS[pronoun])
    if lang == "es":
        words["they"] = {"she": "ella", "he": "él"}.get(pronoun, first_name)
        words["them"] = {"she": "ella", "he": "él"}.get(pronoun, first_name)
        words["their"] = "su"
    words["They"] = words["they"][:1].upper() + words["they"][1:]
    words["Their"] = words["their"][:1].upper() + words["their"][1:]
    words["s"] = "" if pronoun == "they" else "s"
    return words


def write_day(value: Any, lang: str, *, year: bool = True) -> str:
    """A date written out: "October 14, 2026", "14 de octubre de 2026"; a range from its first to its last day."""
    if isinstance(value, tuple | list):
        first, last = value
        if last is None or last == first:
            return write_day(first, lang, year=year)
        joint = " to " if lang == "en" else " al "
        return f"{write_day(first, lang, year=first.year != last.year)}{joint}{write_day(last, lang, year=year)}"
    day = value.date() if isinstance(value, datetime) else value
    if not isinstance(day, date):
        raise TypeError(f"not a date: {value!r}")
    month = MONTHS["es" if lang == "es" else "en"][day.month - 1]
    if lang == "es":
        return f"{day.day} de {month} de {day.year}" if year else f"{day.day} de {month}"
    return f"{month} {day.day}, {day.year}" if year else f"{month} {day.day}"


def write_month(day: date, lang: str) -> str:
    """The month of a day: "October 2026", "octubre de 2026"."""
    month = MONTHS["es" if lang == "es" else "en"][day.month - 1]
    return f"{month} de {day.year}" if lang == "es" else f"{month} {day.year}"


def write_days(values: Sequence[Any], lang: str) -> str:
    """Dates in a row; the year stands once, at the end, when all are of the same year."""
    days = [value if isinstance(value, tuple | list) else (value, None) for value in values]
    same_year = len({day.year for pair in days for day in pair if day is not None}) == 1
    if not same_year:
        return join_words([write_day(pair, lang) for pair in days], lang)
    written = [write_day(pair, lang, year=False) for pair in days]
    year = next(day.year for pair in days for day in pair if day is not None)
    return f"{join_words(written, lang)}{' de ' if lang == 'es' else ', '}{year}"


def join_words(parts: Sequence[str], lang: str, joint: str = "and") -> str:
    """Words in a row: "a", "a and b", "a, b, and c"; semicolons where a part has a comma of its own."""
    words = [str(part) for part in parts if str(part)]
    if lang == "es":
        joint = {"and": "y", "or": "o"}.get(joint, joint)
        if joint == "y" and words and re.match(r"i(?!e)|hij|hist|hip", words[-1], re.I):
            joint = "e"
    if len(words) < 2:
        return "".join(words)
    mark = "; " if any("," in word for word in words) else ", "
    if len(words) == 2:
        return f"{words[0]}{mark if mark == '; ' else ' '}{joint} {words[1]}"
    last = f"{mark}{joint} " if lang == "en" or mark == "; " else f" {joint} "
    return f"{mark.join(words[:-1])}{last}{words[-1]}"


def end_sentence(text: str) -> str:
    """The text with a full stop, if it has no end of its own."""
    body = str(text).rstrip()
    return body if not body or body.endswith(ENDS) else f"{body}."


def unend_sentence(text: str) -> str:
    """The text without the full stop at its end, so that the sentence can go on."""
    body = str(text).rstrip()
    return body[:-1] if body.endswith(".") and not body.endswith("..") else body


def begin_sentence(text: str) -> str:
    """The text with a capital letter at its start."""
    body = str(text)
    return body[:1].upper() + body[1:]


def say_grade(grade: str, lang: str) -> str:
    """A grade as a phrase: "2" becomes "grade 2"; words stay as they are."""
    body = str(grade).strip()
    return f"{'grado' if lang == 'es' else 'grade'} {body}" if body.isdigit() else body


def count_words(amount: int, lang: str) -> str:
    """A small number as a word, a larger one as digits."""
    names = NUMBERS["es" if lang == "es" else "en"]
    return names[amount] if 0 <= amount < len(names) else f"{amount:,}"


def lead_into(text: str, lead: str, alone: bool = False) -> str:
    """One sentence out of a lead and what the parent typed, whichever way it was typed.

    A phrase in small letters follows the lead. A sentence with its own capital stands `alone`, or after a colon.
    """
    body = str(text).strip()
    if not body:
        return ""
    if body[:1].islower() or body.startswith(("I ", "I’", "I'")):
        return end_sentence(f"{lead} {body}")
    if alone:
        return end_sentence(body)
    return end_sentence(f"{lead.rstrip(':,')}: {body}")


def grammar_of(lang: str) -> dict[str, Callable[..., Any]]:
    """The filters that letters may use, for one language."""
    return {
        "day": lambda value: write_day(value, lang),
        "short_day": lambda value: write_day(value, lang, year=False),
        "days": lambda values: write_days(values, lang),
        "listed": lambda parts, joint="and": join_words(parts, lang, joint),
        "stop": end_sentence,
        "unstopped": unend_sentence,
        "capital": begin_sentence,
        "grade": lambda grade: say_grade(grade, lang),
        "counted": lambda amount: count_words(amount, lang),
        "led": lead_into,
        "quoted": lambda text: f"“{str(text).strip()}”",
        "lines": lambda text: [line.strip() for line in str(text).splitlines() if line.strip()],
        "pieces": lambda text: [piece.strip() for piece in re.split(r"\n\s*\n", str(text)) if piece.strip()],
        "several": lambda amount, one, many: one if amount == 1 else many,
    }
