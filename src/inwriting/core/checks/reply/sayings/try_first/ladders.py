"""A ladder told step by step: the small things stand on its first rungs, the adult on its last."""

WORDS = """
RUNG: step, steps, stage, level, tier, phase, rung, option, first, start, begin, priority
LOWRUNG: 1, 2, one, two, i, ii, a, b, first, second, with
HIGHRUNG: 3, 4, 5, 6, three, four, five, iii, iv, c, d, last, final, then, finally, lastly
SMALLER2: environmental, environment, accommodations, accommodation, peer, peers, technology, visuals, visual, seating
SMALLER2: schedule, classroom, supports, strategies, natural, universal, instruction, prompts, prompting, teacher
SMALLER2: small group, co teaching, materials, cues, behavior plan, intervention, interventions, chart, breaks
CANBE: changed, modified, adapted, adjusted, altered, simplified, taught, rearranged, met, provided, used, done
CANBE: addressed, given, handled
GATEOPEN: only, then, if no, if the answer, when the answer, if all, if any, no to each, no to all, if none, if not
GATEOPEN: if yes
"""
PAIR = (
    """
    RUNG ~1 LOWRUNG ~6 SMALLER2
    can|could|has|have|is|are ~6 be|been ~2 CANBE
    """,
    """
    RUNG ~1 HIGHRUNG ~8 AIDE|adult|person / OTHERGATE
    HIGHRUNG ~2 RUNG ~8 AIDE|adult|person / OTHERGATE
    GATEOPEN ~12 AIDE|adult|person|stop|request / OTHERGATE
    """,
)
