"""Says where the help is given, as a sentence would: at lunch, on the bus, during transitions."""

from collections.abc import Iterable

_PLACES = {
    "general education": ("in general education classes", "en las clases de educación general"),
    "special education": ("in the special education classroom", "en el salón de educación especial"),
    "classroom": ("in the classroom", "en el salón"),
    "other room": ("in the room named", "en el salón indicado"),
    "all settings": ("in all settings", "en todos los lugares"),
    "school": ("at school", "en la escuela"),
    "program": ("in the program", "en el programa"),
    "transitions": ("during transitions", "durante las transiciones"),
    "unstructured time": ("in unstructured time", "en los ratos no estructurados"),
    "lunch": ("at lunch", "en el almuerzo"),
    "recess": ("at recess", "en el recreo"),
    "specials": ("in specials", "en las clases especiales"),
    "physical education": ("in PE", "en educación física"),
    "arrival and dismissal": ("at arrival and dismissal", "a la entrada y la salida"),
    "bus": ("on the bus", "en el autobús"),
    "hallways": ("in the hallways", "en los pasillos"),
    "bathroom": ("in the bathroom", "en el baño"),
    "field trips": ("on field trips", "en las excursiones"),
    "community": ("in the community", "en la comunidad"),
    "assemblies and events": ("at assemblies, events and drills", "en asambleas, eventos y simulacros"),
    "extracurricular activities": ("in extracurricular activities", "en las actividades extracurriculares"),
    "resource room": ("in the resource room or quiet space", "en el salón de recursos o el espacio tranquilo"),
    "services": ("during therapy", "durante las terapias"),
    "start and end of day": ("at the start and end of the day", "al comienzo y al final del día"),
    "computer lab": ("in the lab or library", "en el laboratorio o la biblioteca"),
    "academics": ("in academic lessons", "en las materias académicas"),
    "music and art": ("in music and art", "en música y arte"),
    "independent work": ("during independent work", "durante el trabajo independiente"),
    "elective": ("in electives", "en las clases optativas"),
    "class periods": ("in the class periods named", "en los períodos indicados"),
    "kindergarten": ("in kindergarten", "en kínder"),
    "all classes": ("in all classes", "en todas las clases"),
}


def say_places(names: Iterable[str], lang: str = "en") -> str:
    """Return the places in words, in their order; a place that only the paper names stays in its own words, in English."""
    told = []
    for name in names:
        if name in _PLACES:
            told.append(_PLACES[name][lang == "es"])
        elif lang != "es" and not name.startswith("["):
            told.append(f"at {name}" if name.startswith("the ") else f"at the {name}")
    return ", ".join(told)
