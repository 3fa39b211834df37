"""The commonest answers in Spanish: words, and rules over them (one a line)."""

WORDS = """
AYUDANTE: asistente, asistentes, ayudante, ayudantes, paraprofesional, paraprofesionales, auxiliar, auxiliares
AYUDANTE: uno a uno, apoyo individual, persona, adulto
ESCUELA: escuela, distrito, directora, director, oficina, superintendente, comité, supervisora, supervisor
NINOS: niños, alumnos, estudiantes, compañeros, niñas
"""
RULES = {
    "staffing": """
        falta|escasez ~1 de ~1 personal|AYUDANTE
        no ~1 hay|tenemos|tiene|encontramos ~2 personal|AYUDANTE|suficiente|suficientes|gente
        vacante|vacantes|contratar|contratado
    """,
    "budget": """
        presupuesto|presupuestario|fondos|dinero|costo|costoso|caro|cuesta|recortes
    """,
    "not-typical": """
        no ~2 hacemos|ofrecemos|damos|usamos ~3 eso|AYUDANTE|aquí
        no ~2 común|normal|acostumbra|política
        nadie|nunca ~4 AYUDANTE|eso
    """,
    "shared-instead": """
        compartido|compartida|comparte|compartir
        AYUDANTE ~3 de|en ~2 clase|salón|aula
        AYUDANTE ~6 todos|varios|otros ~2 NINOS
    """,
    "dependence": "dependiente|dependencia|depender|depende|independencia|independiente / oficina",
    "not-academic": """
        buenas|bien|buenos|pasando ~2 calificaciones|notas|académicamente|grados
        nivel ~2 de ~1 grado
        no ~4 académico|académica|educativo|educativa
        es ~1 normal
    """,
    "progress": "progreso|progresando|avanzando|avances|metas ~6 cumple|cumplido|está|hace|muestra|ha / no",
    "progress-adequate": "hace|haciendo|muestra|ha progreso|avances",
    "medical-only": """
        médico|médica|médicas|médicos|doctor|físicas|física ~8 AYUDANTE|solo|sólo|necesidad|necesita
        solo|sólo|solamente ~8 médico|médica|médicas|físicas|física
    """,
    "teacher-can": "maestra|maestro|maestros|profesora ~3 puede|pueden|ayuda|ayudará",
    "try-first": """
        primero ~6 probar|intentar|tratar|vamos|debemos|hay
        antes ~1 de ~6 AYUDANTE
        más datos|evaluaciones|tiempo
    """,
    "not-team-decision": """
        ESCUELA ~4 decide|decidió|aprueba|aprobar|negó|autoriza|autorizar|aprobó
        no ~2 puedo|podemos ~3 decidir|autorizar|aprobar
    """,
    "too-restrictive": "restrictivo|restrictiva",
    "severity": "no ~3 grave|severo|severa|serio|tan / AYUDANTE",
}
