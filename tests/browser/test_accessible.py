"""Every kind of page, in light and dark, on a phone and on a desk: axe finds nothing, and nothing scrolls sideways."""

from typing import Any

import pytest

# "*" stands for the demo case.
PAGES = (
    "/",
    "/request/",
    "/said/",
    "/cases/",
    "/cases/new/",
    "/kit/",
    "/law/?q=notice",
    "/law/us/300-503/b-3/",
    "/settings/",
    "/cases/import/",
    "*",
    "*request/",
    "*request/check/",
    "*request/page/school/",
    "*people/",
    "*people/new/",
    "*needs/",
    "*needs/safety/tried/",
    "*incidents/",
    "*incidents/new/",
    "*letters/",
    "*letters/request-paraprofessional/",
    "*letters/request-paraprofessional/sign/",
    "*letters/request-records/choices/",
    "*record/",
    "*record/note/",
    "*record/3/",
    "*record/3/correct/",
    "*record/3/erase/",
    "*papers/compare/",
    "*remove/",
    "*said/",
    "*papers/",
    "*papers/new/",
    "*verify/",
    "*export/",
    "/nothing/",
)

# Colours depend on the scheme and places on the width, never on both: two pairs see all of it in half the time.
@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1280, "light")])
def test_axe_finds_nothing_and_no_page_is_too_wide(
    open_window: Any, site: dict[str, str], find_faults: Any, scheme: str, width: int
) -> None:
    page = open_window(viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce")
    found: list[str] = []
    for address in PAGES:
        page.goto(address.replace("*", site["case"]))
        for summary in page.locator("summary").all()[:1]:
            summary.click()
        found += [f"{address}: {fault}" for fault in find_faults(page)]
    assert not found, "\n".join(found)


def test_a_page_with_problems_is_accessible_too(open_window: Any, site: dict[str, str], find_faults: Any) -> None:
    page = open_window(viewport={"width": 360, "height": 800})
    page.goto(site["case"] + "incidents/new/")
    page.get_by_role("button", name="Keep it in the record").click()
    assert page.get_by_role("alert").is_visible()
    assert not find_faults(page)
    page.get_by_role("alert").get_by_role("link").first.click()
    assert page.evaluate("document.activeElement.id") == "id_happened_on"
