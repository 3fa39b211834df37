"""The papers about the program are all listed, and no link in them leads nowhere."""

import re
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_every_paper_is_in_the_list() -> None:
    listed = (DOCS / "README.md").read_text(encoding="utf-8")
    for paper in DOCS.glob("*.md"):
        assert paper.name == "README.md" or f"({paper.name})" in listed, f"docs/README.md does not list {paper.name}"


def test_no_link_leads_nowhere() -> None:
    for paper in [*DOCS.glob("*.md"), DOCS.parent / "README.md", DOCS.parent / "CONTRIBUTING.md"]:
        for target in re.findall(r"\]\(([^)#:]+)\)", paper.read_text(encoding="utf-8")):
            assert (paper.parent / target).exists(), f"{paper.name} links to {target}, which is not there"
