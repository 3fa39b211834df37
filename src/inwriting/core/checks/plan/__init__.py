"""The check of an IEP's wording: which help was promised, and how firmly."""

from inwriting.core.checks.plan.check import check_plan
from inwriting.core.checks.plan.result import PlanCheck, Promise, Stated

__all__ = ["PlanCheck", "Promise", "Stated", "check_plan"]
