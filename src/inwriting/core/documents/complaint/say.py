"""The words of the complaint's facts in both languages, and how a quotation stands inside a sentence."""

import re

AMOUNT = re.compile(r"\d[\d.,]*\s*(?:-\s*)?(?:min|hour|hr|hora|period|%|percent)|\b(?:all|whole|entire|full)\b|todo el", re.I)
PLACE = re.compile(
    r"class|setting|room|hall|recess|playground|lunch|cafeteria|bus|school|campus|gym|library|therapy"
    r"|aula|sal[oó]n|recreo|pasillo|escuela|comedor", re.I)
SHARE = re.compile(
    r"1\s*:\s*\d|\b1[- ]on[- ]1\b|one[- ]to[- ]one|one[- ]on[- ]one|individual|dedicated|shared|group|compartid", re.I)

FACTS = {
    "en": {
        "missed": "{minutes} minutes missed",
        "unqualified": "{minutes} minutes given by someone who, as far as I know, was not qualified",
        "reason": ". Reason given: “{said}”",
        "refused": "{who} refused",
        "refused-with": "{who} refused: “{said}”",
        "asked-notice": "I asked in writing for the notice",
        "arrived": "The notice arrived",
        "asked": "I asked in writing",
        "says": "From this day the plan says: “{said}”",
        "asked-records": "I asked in writing to see the records",
        "not-seen": "{days} days later I have no record that they were made available.",
    },
    "es": {
        "missed": "faltaron {minutes} minutos",
        "unqualified": "{minutes} minutos dados por alguien que, hasta donde sé, no estaba calificado",
        "reason": ". Razón que dieron: “{said}”",
        "refused": "{who} se negó",
        "refused-with": "{who} se negó: “{said}”",
        "asked-notice": "Pedí el aviso por escrito",
        "arrived": "Llegó el aviso",
        "asked": "Lo pedí por escrito",
        "says": "Desde este día el plan dice: “{said}”",
        "asked-records": "Pedí por escrito ver los registros",
        "not-seen": "{days} días después no tengo constancia de que se pusieran a disposición.",
    },
}


def inside_quotes(text: str) -> str:
    """Words ready to stand between quotation marks before a full stop: no mark of their own is doubled."""
    words = " ".join(text.split()).strip(" “”\"")
    return re.sub(r"[“”\"]([^“”\"]*)[“”\"]", r"‘\1’", words).rstrip(" .")
