"""Every date to watch: counted from the facts under the pack's dated values, with the arithmetic shown."""

from inwriting.core.deadlines.pick import pick_soonest
from inwriting.core.deadlines.shapes import Deadline, Question, Start, Watch
from inwriting.core.deadlines.watch import count_deadlines, count_forward

__all__ = ["Deadline", "Question", "Start", "Watch", "count_deadlines", "count_forward", "pick_soonest"]
