"""Loads the invented Rivera family, so that everything can be tried. What is invented can never be sent."""

from pathlib import Path

from inwriting.actions.get_case import get_facts
from inwriting.actions.import_case import keep_case
from inwriting.actions.list_cases import list_cases
from inwriting.core.facts.read import read_case
from inwriting.core.problems import DemoMissing, DemoNotSent

FAMILY = "rivera-family"


def load_demo() -> str:
    """The id of the demo case; it is made at the first call and found again after that."""
    path = find_sample() / "case.toml"
    case = read_case(path)
    for there in list_cases():
        if there.invented and there.name == case.file.child.name:
            return there.id
    return keep_case(case, path, invented=True)


def find_sample() -> Path:
    """The folder of the invented family: in the package, or beside it in the source. Raises DemoMissing."""
    package = Path(__file__).parents[1]
    for folder in (package / "samples" / FAMILY, package.parents[1] / "samples" / FAMILY):
        if (folder / "case.toml").is_file():
            return folder
    raise DemoMissing


def refuse_invented(case_id: str) -> None:
    """Raise DemoNotSent for an invented case; every deed that sends something asks this first."""
    if get_facts(case_id).invented:
        raise DemoNotSent
