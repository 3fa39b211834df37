"""What every test may use: a data folder of its own, and a case of the invented kind to work on."""

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings as hypothesis_settings

# CI tries the same examples each time, so that a change is judged by itself; a developer's runs look for new ones.
hypothesis_settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    hypothesis_settings.load_profile("ci")


@pytest.fixture(autouse=True)
def _own_data_folder(settings: Any, tmp_path: Path) -> None:
    """No test reads or writes the data folder of whoever runs it."""
    settings.DATA = tmp_path / "data"
    settings.VAULT = settings.DATA / "vault"


@pytest.fixture
def case_id(db: None) -> str:
    """The id of a kept case with one child and two people, all invented."""
    from inwriting.actions.open_case import open_case
    from inwriting.core.facts.case import CaseFile
    from inwriting.core.facts.people import Child, Person
    return open_case(CaseFile(child=Child("Mateo Rivera", grade="2"), people=(
        Person("boone", name="Dana Boone", role="principal", email="d.boone@larkfield.example"),
        Person("hale", name="Iris Hale", role="special-education-director", email="i.hale@larkfield.example"))))
