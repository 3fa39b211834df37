"""When the school answers: a paper from the front door to the letter, on a phone, without JavaScript, and with the keyboard."""

from pathlib import Path
from typing import Any

import pytest

PAPERS = Path(__file__).parents[2] / "samples" / "rivera-family" / "papers"
SCAN, PLAN = PAPERS / "notice-2026-10-01-scan.jpg", PAPERS / "iep-2026-27.pdf"
SAID = "We don't have the staffing for that right now, and he would become dependent on an aide."


def add(page: Any, case: str, what: str, *papers: Path, words: str = "") -> None:
    """Add a paper as a person would, and wait for its check."""
    page.goto(f"{case}papers/new/")
    page.locator(f"input[value={what}]").check()
    if papers:
        page.locator("input[type=file]").set_input_files(list(papers))
    page.get_by_label("Or paste the text").fill(words)
    page.get_by_role("button", name="Keep it and read it").click()
    page.wait_for_url("**/check/**")


def unfold(page: Any) -> None:
    """Open everything that is folded away."""
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")


@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1280, "light")])
def test_the_check_of_each_kind_of_paper_is_accessible(
    open_window: Any, site: dict[str, str], find_faults: Any, width: int, scheme: str
) -> None:
    page = open_window(viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce")
    for what, papers, words in (("notice", (SCAN, SCAN), ""), ("plan", (PLAN,), ""), ("reply", (), SAID), ("notice", (), "Hi")):
        add(page, site["case"], what, *papers, words=words)
        unfold(page)
        assert not find_faults(page), what


def test_a_photographed_notice_leads_to_its_letter_without_javascript(open_window: Any, site: dict[str, str]) -> None:
    page = open_window(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page.goto("/papers/")
    assert page.get_by_role("heading", name="Have a paper checked").is_visible()
    add(page, site["case"], "notice", SCAN)
    assert page.locator("svg rect").count() > 0, "the places are marked on the picture"
    page.get_by_role("link", name="page 1").first.click()
    assert page.url.endswith("#page-1")
    page.get_by_role("button", name="Put it in my letter").first.click()
    assert "/letters/" in page.url and page.get_by_role("heading", level=1).is_visible()


def test_spoken_words_lead_to_the_letter_with_the_keyboard_alone(
    open_window: Any, site: dict[str, str], find_faults: Any, tab_to: Any
) -> None:
    page = open_window(viewport={"width": 1280, "height": 900})
    page.goto(f"{site['case']}said/")
    tab_to(page, "#id_words")
    page.keyboard.type(SAID)
    tab_to(page, "main form button")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=The reasons we heard")
    heard = page.locator("input[name=answers]:checked").evaluate_all("all => all.map(one => one.value)")
    assert set(heard) == {"staffing", "dependence"}
    assert "Mateo" in page.inner_text("main") and "{{" not in page.inner_text("main")
    unfold(page)
    assert not find_faults(page)
    tab_to(page, "button[name=keep]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/letters/**")
    assert page.get_by_role("heading", level=1).is_visible()
