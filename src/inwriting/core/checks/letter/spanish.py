"""The parts of a letter in Spanish: words, and rules over them (one a line)."""

WORDS = """
AYUDANTE: asistente, asistentes, ayudante, ayudantes, paraprofesional, paraprofesionales, auxiliar, auxiliares
AYUDANTE: uno a uno, un adulto, una persona, apoyo individual, apoyo de un adulto, paraeducador, paraeducadora
AYUDANTE: ayudanta, supervisión
PIDO: pido, pedimos, pedir, solicito, solicitamos, solicitar, solicitando, quiero, queremos, quisiera, quisiéramos
PIDO: necesito, necesitamos, favor, favor de, ruego, me gustaría, nos gustaría, deseo, pidiendo
REUNION: reunión, reunion, junta, juntas, reuniones, agenda
EQUIPO: equipo, equipo del iep, comité, comite, ard, todos
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
        PIDO ~5 EQUIPO ~4 considere|consideren|revise|revisen|hable|discuta|reúna|agregue|incluya
        reunirnos|reunamos|juntarnos
    """,
    "asks-answer": """
        por escrito
        PIDO ~6 contestar|contesten|conteste|respuesta|responder|respondan|responda|avisen|contésteme|respóndame
        espero ~2 su|una ~1 respuesta|contestación
        notificación|aviso ~2 por|previo|previa|escrito|escrita
    """,
}
