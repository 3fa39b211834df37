"""The real program with the invented family, and the real Chromium of this machine."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """`inwriting demo` on a free port: its address, its link, the id of the demo case."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = tmp_path_factory.mktemp("site")
    log = folder / "log.txt"
    with log.open("w") as out:
        server = subprocess.Popen(
            [sys.executable, "-m", "inwriting", "demo", "--port", str(port), "--data", str(folder / "data"), "--no-browser"],
            stdout=out,
            stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
    try:
        yield {"base": f"http://127.0.0.1:{port}", **wait_for(log, port, server)}
    finally:
        server.terminate()
        server.wait(timeout=20)


def wait_for(log: Path, port: int, server: "subprocess.Popen[bytes]") -> dict[str, str]:
    for _attempt in range(300):
        found = re.search(r"http://\S+/door/(\S+?)/\?to=(\S+)", log.read_text())
        with socket.socket() as probe:
            if found and probe.connect_ex(("127.0.0.1", port)) == 0:
                return {"link": found[0], "case": f"/cases/{found[2]}/"}
        assert server.poll() is None, log.read_text()
        time.sleep(0.1)
    raise AssertionError(log.read_text())


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    program = shutil.which("chromium") or shutil.which("chromium-browser")
    assert program, "The page tests need Chromium. Install it with: sudo apt-get install chromium"
    # Playwright runs a loop of its own; Django would otherwise refuse to touch the database in the same process.
    os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def open_window(chromium: Any, site: dict[str, str]) -> Iterator[Any]:
    """Opens a window that came in through the link; options are those of Playwright's `new_context`."""
    windows = []

    def open_one(**options: Any) -> Any:
        window = chromium.new_context(base_url=site["base"], **options)
        windows.append(window)
        page = window.new_page()
        page.goto(site["link"])
        return page

    yield open_one
    for window in windows:
        window.close()


AXE_RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
}


@pytest.fixture
def find_faults() -> Callable[[Any], list[str]]:
    """What axe finds on the page as it is now, and whether the page scrolls sideways."""
    from axe_playwright_python.sync_playwright import Axe

    def find(page: Any) -> list[str]:
        result = Axe().run(page, options=AXE_RULES)
        found = [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in result.response["violations"]]
        wide, room = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        return [*found, f"wider than {room}: {wide}"] if wide > room else found

    return find


@pytest.fixture
def tab_to() -> Callable[[Any, str], None]:
    """Press Tab until the thing has the focus."""

    def press(page: Any, selector: str) -> None:
        for _press in range(120):
            page.keyboard.press("Tab")
            if page.evaluate("one => document.activeElement.matches(one)", selector):
                return
        raise AssertionError(f"Tab never reaches {selector}")

    return press
