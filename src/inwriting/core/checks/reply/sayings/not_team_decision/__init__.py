"""Not a team decision: an office, a form or a committee decides, or it was decided outside the meeting."""

from inwriting.core.checks.reply.sayings.not_team_decision import (
    above,
    allotments,
    deciding,
    outside,
    papers,
    people,
    powerless,
    routes,
    silenced,
    turned_round,
    undone,
)

WORDS = "".join(part.WORDS for part in (
    people, deciding, papers, powerless, outside, silenced, undone, allotments, routes, turned_round))
RULES = "".join(part.RULES for part in (above, papers, powerless, outside, silenced, undone, allotments, routes))
