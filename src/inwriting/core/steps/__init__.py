"""What to do next, and why."""

from inwriting.core.steps.choose import choose_steps
from inwriting.core.steps.shapes import Due, Figures, Step

__all__ = ["Due", "Figures", "Step", "choose_steps"]
