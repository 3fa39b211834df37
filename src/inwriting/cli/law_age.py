"""Says on the error stream when the law that an answer rests on was to be read again and was not."""

from datetime import date

import typer

from inwriting.core.law.pack import Pack

OLD = {"en": "The law in the pack {pack} had to be read again by {on}. Check before you rely on it.",
       "es": "La ley del paquete {pack} debía leerse de nuevo antes del {on}. Verifique antes de confiar en ella."}


def say_law_age(pack: Pack, today: date, lang: str = "en") -> None:
    """One line if the pack's review is past; nothing otherwise."""
    if pack.is_past_review(today):
        typer.echo(OLD.get(lang, OLD["en"]).format(pack=pack.id, on=pack.review_due_on), err=True)
