"""The sentence that stands on every paper once the law behind it should have been read again."""

from datetime import date
from typing import Any

from inwriting.core.documents.words import write_day

OLD = {
    "en": "The law in this pack had to be read again by {on}. Check before you rely on it.",
    "es": "La ley de este paquete debía leerse de nuevo antes del {on}. Verifique antes de confiar en ella.",
}


def say_age_of_law(pack: Any, lang: str, today: date) -> str:
    """The sentence for a pack past its review date; before that, nothing."""
    return OLD[lang].format(on=write_day(pack.review_due_on, lang)) if pack.is_past_review(today) else ""
