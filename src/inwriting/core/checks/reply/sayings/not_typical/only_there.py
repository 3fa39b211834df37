"""Only some programme's children have one, says one sentence; the child is none of them, says the next."""

WORDS = """
THEIRS: class, classes, classroom, classrooms, program, programs, room, rooms, unit, life skills, self contained
THEIRS: kindergarten, elementary, preschool, center, center based, autism, sdc, little kids, lower grades, younger
THEIRS: special classes, separate, resource
NOTONE: is not, not a, not one of, not in, not that
"""
PAIR = (
    """
    we|they|district|school|schools ~1 give|gives|put|puts|have|has|assign|assigns|send|provide|save ~1 AIDE ~8 THEIRS
    AIDE ~3 are|go|goes|belong ~2 for|to|with|in ~6 THEIRS
    """,
    """
    he|she|your|mine|student|child|this ~4 NOTONE ~6 kid|kids|student|child|THEIRS|one|END / SHARED
    START ~2 not ~3 THEIRS
    """,
)
