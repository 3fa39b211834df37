"""`inwriting serve` and `inwriting demo`: start the pages on this computer, print the link, open the browser."""

import os
import secrets
import socket
import threading
import time
from pathlib import Path
from typing import Annotated

import typer

from inwriting.core.problems import PortTaken

DEFAULT_PORT = 8321
HOST = "127.0.0.1"

Port = Annotated[int, typer.Option(help="The port to listen on.", min=1, max=65535)]
Data = Annotated[Path | None, typer.Option(help="The folder in which everything is kept.")]
NoBrowser = Annotated[bool, typer.Option("--no-browser", help="Print the link, and open no browser.")]


def register(app: typer.Typer) -> None:
    """Add both commands."""
    app.command("serve", help="Start In Writing's pages on this computer.")(serve)
    app.command("demo", help="Start the pages with the invented Rivera family.")(demo)


def serve(port: Port = DEFAULT_PORT, data: Data = None, no_browser: NoBrowser = False) -> None:
    """Start the pages."""
    start_pages(port, data, open_browser=not no_browser, with_demo=False)


def demo(port: Port = DEFAULT_PORT, data: Data = None, no_browser: NoBrowser = False) -> None:
    """Start the pages with the invented family; its data can never be sent."""
    start_pages(port, data, open_browser=not no_browser, with_demo=True)


def start_pages(port: int, data: Path | None, *, open_browser: bool, with_demo: bool) -> None:
    """Prepare the data folder, print the link and answer requests until Ctrl-C."""
    refuse_taken(port)
    token = secrets.token_urlsafe(32)
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "inwriting.server.settings",
        "INWRITING_LOCAL": "1",
        "INWRITING_PORT": str(port),
        "INWRITING_TOKEN": token,
    }
    if data:
        os.environ["INWRITING_DATA"] = str(data.expanduser().resolve())
    start_at = prepare(with_demo)
    link = f"http://{HOST}:{port}/door/{token}/{start_at}"
    typer.echo(f"In Writing is at\n\n  {link}\n\nOnly this link gets in, and only on this computer. Stop with Ctrl-C.")
    threading.Thread(target=announce, args=(port, link, open_browser), daemon=True).start()
    run_server(port)


def refuse_taken(port: int) -> None:
    """Raise PortTaken when something else listens there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise PortTaken(port=port, other=port + 1 if port < 65535 else port - 1) from error


def prepare(with_demo: bool) -> str:
    """Make the tables; load the demo if asked. Returns where in the pages to start."""
    import django

    django.setup()
    from inwriting.actions.prepare_store import prepare_store

    prepare_store()
    if not with_demo:
        return ""
    from inwriting.actions.load_demo import load_demo

    return f"?to={load_demo()}"


def announce(port: int, link: str, open_browser: bool) -> None:
    """Open the browser once the server answers."""
    for _attempt in range(100):
        with socket.socket() as probe:
            probe.settimeout(0.2)
            if probe.connect_ex((HOST, port)) == 0:
                break
        time.sleep(0.1)
    if open_browser:
        import webbrowser

        webbrowser.open(link)


def run_server(port: int) -> None:
    """Answer requests, one process with a few threads."""
    from granian import Granian
    from granian.constants import Interfaces

    Granian(
        "inwriting.server.wsgi:application",
        address=HOST,
        port=port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=4,
        log_enabled=False,
        respawn_failed_workers=True,
    ).serve()
