"""The `inwriting` command: finds the command asked for, runs it, and says every refusal in plain words."""

import errno
import importlib
import os
import sys

import typer

from inwriting.core.problems import NotWritten, Problem

# command -> the module in this folder that registers it; only that module is imported, which keeps the start short
MODULES: dict[str, str] = {
    "serve": "serve", "demo": "serve",
    "cases": "cases", "import": "transfer", "export": "transfer", "verify": "transfer",
    "letter": "letter", "kit": "kit", "law": "law",
    "check": "check", "compare": "check",
    "log": "log", "ledger": "ledger", "calendar": "calendar", "school-log": "school_log", "incident": "log",
    "deadlines": "deadlines", "next": "next", "meeting-sheet": "meeting", "guide": "guide",
    "complaint": "complaint", "binder": "binder", "send": "send", "mail": "mail", "timestamp": "timestamp",
    "backup": "backup", "digest": "digest",
}
EPILOG = "It is information, not legal advice. Nothing leaves this machine unless you send it."


def build_app(words: list[str]) -> typer.Typer:
    """Make the app with the one command that `words` ask for, or with all of them (for help)."""
    app = typer.Typer(
        name="inwriting", pretty_exceptions_enable=False, add_completion=False, epilog=EPILOG,
        help="Puts everything in writing: letters, checks, ledger, deadlines and complaints for the aide support "
             "that a child needs at school.",
        context_settings={"help_option_names": ["-h", "--help"]}, rich_markup_mode=None,
    )

    @app.callback(invoke_without_command=True)
    def _start(context: typer.Context, version: bool = typer.Option(False, "--version", help="Print the version.")) -> None:
        if version:
            from importlib.metadata import version as version_of
            typer.echo(f"inwriting {version_of('inwriting')}")
            raise typer.Exit
        if context.invoked_subcommand is None:
            typer.echo(context.get_help())
            raise typer.Exit

    asked = next((word for word in words if not word.startswith("-")), "")
    for module in dict.fromkeys([MODULES[asked]] if asked in MODULES else MODULES.values()):
        importlib.import_module(f"inwriting.cli.{module}").register(app)
    return app


def main() -> None:
    """Run the command line. Exit code 0: done; 1: a problem, said on the error stream; 2: the words were off."""
    words = sys.argv[1:]
    try:
        try:
            build_app(words)()
        finally:
            sys.stdout.flush()
    except Problem as problem:
        say_problem(problem)
        sys.exit(1)
    except BrokenPipeError:
        close_output()
        sys.exit(1)
    except Exception as error:
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            close_output()
            say_problem(NotWritten(name="the result", reason=error.strerror or "no room"))
            sys.exit(1)
        if os.environ.get("INWRITING_DEBUG"):
            raise
        typer.echo(f"Something went wrong inside In Writing ({type(error).__name__}: {error}).\n"
                   "Nothing you kept was changed. Set INWRITING_DEBUG=1 and run it again to see where; "
                   "please report it without your child's papers.", err=True)
        sys.exit(1)


def close_output() -> None:
    """Let go of an output that takes no more, so that Python does not try it once again on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say_problem(problem: Problem) -> None:
    """Print a problem: what happened, why it matters, what to do, where."""
    for one in getattr(problem, "problems", ()) or (problem,):
        words = one.explain()
        place = f" ({words['where']})" if words["where"] else ""
        typer.echo(f"{words['what']}{place}", err=True)
        for name in ("why", "do"):
            if words[name]:
                typer.echo(f"  {words[name]}", err=True)


if __name__ == "__main__":
    main()
