"""The pages of plan, log, ledger, path, meeting and complaint in real Chromium: axe at phone width, and a day in two taps."""

from typing import Any

import pytest

# "*" stands for the demo case.
PAGES = (
    "*plan/",
    "*plan/new/?copy=amendment-october",
    "*calendar/",
    "*calendar/days/",
    "*calendar/add/",
    "*log/?on=2026-11-20",
    "*log/?on=2026-11-25",
    "*log/why/?on=2026-11-19&promise=aide-classroom&period=&outcome=part",
    "*log/week/?from=2026-11-09",
    "*log/fill/",
    "*log/sheet/",
    "*ledger/",
    "*school-log/",
    "*deadlines/",
    "*next/",
    "*ways/",
    "*meeting/",
    "*meeting/live/",
    "*meeting/after/8/",
    "/guides/",
    "/guides/the-meeting/",
    "*complaint/",
    "*complaint/words/",
    "*complaint/sign/",
    "*complaint/read/",
    "*complaint/after/",
    "*complaint/decision/",
    "*complaint/binder/",
)
OPEN_ALL = "document.querySelectorAll('main details').forEach((one, number) => { if (number < 3) one.open = true })"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_no_page_is_too_wide(
    open_window: Any, site: dict[str, str], find_faults: Any, scheme: str
) -> None:
    page = open_window(viewport={"width": 360, "height": 800}, color_scheme=scheme, reduced_motion="reduce")
    found: list[str] = []
    for address in PAGES:
        page.goto(address.replace("*", site["case"]))
        page.evaluate(OPEN_ALL)
        found += [f"{address}: {fault}" for fault in find_faults(page)]
    assert not found, "\n".join(found)


def test_a_missed_day_is_two_taps_without_javascript(open_window: Any, site: dict[str, str]) -> None:
    page = open_window(viewport={"width": 360, "height": 800}, java_script_enabled=False)
    page.goto(site["case"] + "log/?on=2026-11-13")
    page.get_by_role("button", name="No", exact=True).first.click()
    page.get_by_role("button", name="The aide was absent").click()
    assert page.get_by_role("status").is_visible()
    assert page.get_by_text("Aide absent").first.is_visible()


def test_the_binder_is_made_while_the_page_is_closed(open_window: Any, site: dict[str, str]) -> None:
    page = open_window(viewport={"width": 1280, "height": 900})
    page.goto(site["case"] + "complaint/binder/")
    page.get_by_role("button", name="Make the binder").click()
    page.goto("/cases/")
    page.goto(site["case"] + "complaint/binder/")
    page.get_by_role("heading", name="The binder is ready").wait_for(timeout=60_000)
    with page.expect_download() as taken:
        page.get_by_role("link", name="binder.pdf").click()
    assert taken.value.suggested_filename == "binder.pdf"
