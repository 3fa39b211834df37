"""Suggest a line that can be checked, with a blank wherever the team has yet to decide."""

from inwriting.core.checks.plan.result import Promise

BLANK = "____"
_PHRASES = {
    "en": {"dedicated": "for this child alone", "shared": f"shared with no more than {BLANK} other children",
           "unstated": f"({BLANK} for this child alone / shared with no more than {BLANK} other children)",
           "line": "{support}, {sharing}, to help with {tasks}, in {settings}, for {minutes}, {days} days a week, "
                   "from {start} to {end}.",
           "minutes": "{amount} minutes a day", "week": "{amount} minutes a week", "support": "Paraprofessional support"},
    "es": {"dedicated": "solo para este niño", "shared": f"compartido con no más de {BLANK} otros niños",
           "unstated": f"({BLANK} solo para este niño / compartido con no más de {BLANK} otros niños)",
           "line": "{support}, {sharing}, para ayudar con {tasks}, en {settings}, durante {minutes}, {days} días a la semana, "
                   "del {start} al {end}.",
           "minutes": "{amount} minutos al día", "week": "{amount} minutos a la semana",
           "support": "Apoyo de un paraprofesional"},
}


def reword_promise(promise: Promise, lang: str = "en") -> str:
    """Return the suggested line; what the promise already fixes is kept, an "up to" amount is not."""
    words = _PHRASES.get(lang, _PHRASES["en"])
    known = promise.minutes_per_week if not promise.vague_terms else None
    minutes = words["week"].format(amount=f"{known:g}") if known else words["minutes"].format(amount=BLANK)
    return words["line"].format(
        support=words["support"], sharing=words[promise.sharing], tasks=BLANK, minutes=minutes, days=BLANK,
        settings=", ".join(promise.settings) if promise.settings and lang == "en" else BLANK,
        start=promise.starts_on or BLANK, end=promise.ends_on or BLANK)
