"""Write the JSON schemas of `check notice`, `check reply` and `check letter` from the types themselves."""

import json
from pathlib import Path

import msgspec

from inwriting.core.checks.letter import LetterCheck
from inwriting.core.checks.notice import NoticeCheck
from inwriting.core.checks.reply import ReplyCheck

HERE = Path(__file__).resolve().parent
TYPES: dict[str, type] = {"notice": NoticeCheck, "reply": ReplyCheck, "letter": LetterCheck}


def schema_text(name: str) -> str:
    """The schema of one answer, as the file holds it."""
    return json.dumps(msgspec.json.schema(TYPES[name]), indent=1, sort_keys=True) + "\n"


def main() -> None:
    """Write every schema beside this script."""
    for name in TYPES:
        (HERE / f"{name}.schema.json").write_text(schema_text(name), "utf-8")


if __name__ == "__main__":
    main()
