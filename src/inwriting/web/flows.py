"""The sentences on the front door: each page module that leads somewhere registers its own by defining FLOWS."""

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from django.utils.functional import Promise


@dataclass(frozen=True)
class Flow:
    """One sentence in the parent's words, what it leads to, and the name of the address it opens."""

    id: str
    order: int
    says: str | Promise
    leads: str | Promise
    address_name: str


@cache
def find_page_modules() -> tuple[ModuleType, ...]:
    """Every module in `web/pages`, in the order of their names. A new flow is a new file there, nothing else."""
    from inwriting.web import pages

    names = sorted(found.name for found in pkgutil.iter_modules(pages.__path__))
    return tuple(importlib.import_module(f"{pages.__name__}.{name}") for name in names)


def list_flows() -> list[Flow]:
    """The flows that are there, in the order in which the front door shows them."""
    flows = [flow for module in find_page_modules() for flow in getattr(module, "FLOWS", ())]
    return sorted(flows, key=lambda flow: flow.order)
