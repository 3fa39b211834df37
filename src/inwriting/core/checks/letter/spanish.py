"""The parts of a letter in Spanish: words, and rules over them (one a line)."""

import re

from inwriting.core.checks.letter.alternatives import one_of

_FUNCTION_WORD = re.compile(
    rf"\b{one_of('el, la, los, las, que, de, del, mi, una, por, con, su, se, en, y, al, lo, le, hijo, hija')}\b", re.IGNORECASE)
_PARA = re.compile(r"\bpara\b", re.IGNORECASE)

WORDS = """
AYUDANTE: asistente, asistentes, ayudante, ayudantes, paraprofesional, paraprofesionales, auxiliar, auxiliares
AYUDANTE: uno a uno, un adulto, una persona, apoyo individual, apoyo de un adulto, paraeducador, paraeducadora
AYUDANTE: ayudanta, supervisión, apoyo
PIDO: pido, pedimos, pedir, pide, solicito, solicitamos, solicitar, solicitando, quiero, queremos, quisiera, quisiéramos
PIDO: necesito, necesitamos, favor, favor de, ruego, me gustaría, nos gustaría, deseo, pidiendo, agradecería, puede
REUNION: reunión, reunion, junta, juntas, reuniones, agenda
EQUIPO: equipo, equipo del iep, comité, comite, ard, todos, quienes conocen
CONSIDERE: considere, consideren, revise, revisen, hable, discuta, reúna, reúnan, agregue, incluya, decida, vuelva
RESPONDA: respóndame, contésteme, respuesta, contestar, conteste, contesten, responder, responda, respondan, avíseme
RESPONDA: escríbame, dígame, dígamelo, avisen
ENVIE: envíe, envíeme, envíelo, mande, mándeme, deme, copia
AVISO: aviso por escrito, aviso previo, notificación previa, notificación por escrito, notice of action, aviso
MESES: enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
"""
RULES = {
    "support": "AYUDANTE",
    "iep-areas": """
        metas|meta|objetivos|objetivo / goal
        niveles ~1 actuales|presentes
        plan ~1 de ~1 conducta|comportamiento
        página|pagina|sección|seccion ~3 iep|servicios|acomodaciones|adaptaciones
        minutos ~4 terapia|habla|semana|semanales
    """,
    "asks-team": """
        PIDO ~8 REUNION
        PIDO ~5 EQUIPO ~6 CONSIDERE
        si ~1 el ~1 EQUIPO ~1 decide ~6 pido
        PIDO ~8 se ~1 reúnan
        reunirnos|reunamos|juntarnos
    """,
    "asks-answer": """
        por escrito
        PIDO ~6 RESPONDA
        espero ~2 su|una ~1 respuesta|contestación
        notificación|aviso ~2 por|previo|previa|escrito|escrita
        ENVIE ~3 AVISO
        escríbame|dígame ~2 si|qué|cuándo|quién|cómo
    """,
}
KIND_RULES = {
    "accepts": "estoy|estamos ~1 de ~1 acuerdo / no",
    "excepts": "no ~1 estoy|estamos|acepto|aceptamos ~2 acuerdo|con",
    "quotes-lines": "línea|página|iep|plan ~6 dice|indica|deja|abierta",
    "proposes-wording": "propongo|proponemos|sugiero",
    "refusal": "niega|negó|negaron|negativa|negado|rechazó / si",
    "answers-reasons": """
        ustedes|distrito|escuela ~4 mencionaron|dijeron|dijo|preocupa|dice|dicen
        responder|contestar ~3 razones
    """,
    "need-by-need": "cada ~1 necesidad",
    "filing": "presenté|presentamos|queja ~8 queja|MESES",
    "understanding": """
        entendí|entendimos|recuerdo
        nuestra ~1 conversación|plática|llamada
    """,
    "asks-correction": "si ~4 correcto|equivoco|equivocado|mal ~8 escríbame|dígame|corregir|corrija",
    "asks-notice": "ENVIE ~3 AVISO",
    "names-records": "informe|informes|nota|notas|registro|registros|expediente|expedientes|copias|copia",
    "promise": "iep|plan ~12 dice|promete|indica",
    "asks-plan": """
        ENVIE ~4 plan|horario
        quién ~2 toma|da|cubre|ayuda
    """,
    "figures": "prometido|dado|recibió|minutos|horas|cifra|cifras ~4 DIGITS|dado|apoya",
    "order": "orden|ordena|ordenó|decisión ~8 dice|exige|pide|ordena",
    "statement": "mi|nuestra ~1 declaración|opinión|preocupaciones",
    "points": """
        respuesta ~6 dice|punto|puntos
        quiero|quisiera ~2 agregar|corregir|responder
    """,
    "topics": "tema|temas|agenda",
    "names-evaluation": "evaluación|evaluar|evaluaciones",
    "asks-help": "mediación|mediador|facilitador|facilitadora|neutral",
    "asks-meeting": "PIDO ~8 REUNION",
    "asks-safeguards": "garantías|derechos ~2 procesales|procedimiento",
}


def is_spanish(text: str) -> bool:
    """Say whether most of it is in Spanish, judged by its small words."""
    return len(_FUNCTION_WORD.findall(text)) * 7 > len(text.split())


def without_para(text: str) -> str:
    """Blank out "para", which is a small word in Spanish and an aide in English."""
    return _PARA.sub("    ", text)
