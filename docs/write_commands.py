"""Writes docs/commands.md from the help texts of the commands: python docs/write_commands.py."""

from pathlib import Path
from typing import Any

import typer.main

from inwriting.cli.main import build_app

PAGE = Path(__file__).with_name("commands.md")
HEAD = """# The commands

Made from the help texts (`inwriting COMMAND --help`) by `docs/write_commands.py`; don't edit it by hand.

- Exit code 0: done. 1: a problem, said on the error stream: what happened, why it matters, what to do. 2: the words were off.
- With `--json`, standard output holds one JSON value and nothing else. The shapes are in [schemas](schemas).
- Where a command takes `--case`, a file (`case.toml`, `case.json`) is read as it is, without a database; anything else is the id
  of a kept case, or how it begins.
- `-o -` is not a file: name one, or leave `-o` out to print.
"""


def write_page() -> str:
    """The page: every command and subcommand with its arguments and options, in the order of the help."""
    parts = [HEAD]
    for name, command in typer.main.get_command(build_app([])).commands.items():  # type: ignore[attr-defined]
        inside = getattr(command, "commands", None)
        if inside is None:
            parts.append(_one(f"inwriting {name}", command))
            continue
        parts.append(f"## inwriting {name}\n\n{_words(command.help)}\n")
        parts += [_one(f"inwriting {name} {sub}", one, "###") for sub, one in inside.items()]
    return "\n".join(parts)


def _one(name: str, command: Any, mark: str = "##") -> str:
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    usage = " ".join([name, *(_usage(one) for one in arguments)])
    lines = [f"{mark} {name}\n", f"`{usage} [OPTIONS]`\n", f"{_words(command.help)}\n"]
    for one in command.params:
        shown = _usage(one) if one in arguments else ", ".join((*one.opts, *one.secondary_opts))
        required = " Required." if one.required else ""
        text = _words(getattr(one, "help", "") or "")
        if shown != "--help":
            lines.append(f"- `{shown}`: {text}{required}" if text or required else f"- `{shown}`")
    return "\n".join(lines) + "\n"


def _usage(argument: Any) -> str:
    name = (argument.metavar or argument.name).upper().strip("{}[]")
    name += "..." if argument.nargs == -1 else ""
    return name if argument.required else f"[{name}]"


def _words(text: str | None) -> str:
    return " ".join((text or "").split())


if __name__ == "__main__":
    PAGE.write_text(write_page(), encoding="utf-8")
