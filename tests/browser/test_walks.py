"""The request from the front door to the letter: with the keyboard alone, and with JavaScript switched off."""

from typing import Any


def test_the_request_with_the_keyboard_alone(open_window: Any, site: dict[str, str], tab_to: Any) -> None:
    page = open_window(viewport={"width": 1280, "height": 900})
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto("/")
    press_to(page, "link", "I want to ask for an aide")
    assert page.url.endswith("/request/")
    page.goto("/cases/new/?to=request")
    tab_to(page, "#id_name")
    page.keyboard.type("June Okafor")
    page.keyboard.press("Tab")
    page.keyboard.type("June")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url("**/request/")
    case = page.url.removesuffix("request/")
    press_to(page, "link", "School and district")
    tab_to(page, "#id_school_name")
    page.keyboard.type("Bluestem Elementary")
    tab_to(page, "#id_district_name")
    page.keyboard.type("Larkfield School District")
    page.keyboard.press("Enter")
    page.wait_for_url("**/page/home/")
    page.goto(case + "needs/")
    tab_to(page, "#id_areas_0")
    page.keyboard.press("Space")
    press_to(page, "button", "Keep and go on")
    assert page.url.endswith("/needs/safety/must-do/")
    tab_to(page, "#id_must_do")
    page.keyboard.type("Walk to lunch with the class.")
    press_to(page, "button", "Keep and go on")
    assert page.url.endswith("/needs/safety/now/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    assert "To do" in page.goto(case + "request/").text()
    assert not problems, problems


def test_the_request_without_javascript(open_window: Any, site: dict[str, str]) -> None:
    page = open_window(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page.goto("/cases/new/?to=request")
    page.get_by_label("Full name").fill("Ben Castillo")
    page.get_by_label("he / him", exact=True).check()
    page.get_by_role("button", name="Keep and go on").click()
    case = page.url.removesuffix("request/")
    for role, name in (
        ("parent", "Rosa Castillo"),
        ("principal", "Dana Boone"),
        ("special-education-director", "Iris Hale"),
    ):
        page.goto(f"{case}people/new/?role={role}")
        page.get_by_label("Name", exact=True).fill(name)
        page.get_by_label("E-mail").fill("somebody@larkfield.example")
        page.get_by_role("button", name="Keep and go on").click()
    fill(
        page,
        f"{case}request/page/school/",
        {"School": "Bluestem Elementary", "School district": "Larkfield School District"},
    )
    page.goto(f"{case}needs/")
    page.get_by_label("Behavior").check()
    page.get_by_role("button", name="Keep and go on").click()
    page.get_by_label("What the class asks for").fill("Stay with the class when the bell rings.")
    page.get_by_role("button", name="Keep and go on").click()
    page.get_by_label("What happens", exact=True).fill("He runs to the door about four times a day.")
    page.get_by_role("button", name="Keep and go on").click()
    fill(page, f"{case}request/page/tasks/", {"Tasks": "Stay within reach when the class moves"})
    fill(page, f"{case}request/page/when/", {"Places": "Classroom\nHallways"})
    page.goto(f"{case}letters/request-paraprofessional/")
    assert page.get_by_role("heading", level=1).inner_text() == "Request for paraprofessional support"
    assert "four times a day" in page.locator(".sheet").inner_text()
    page.locator("summary").first.click()
    assert page.locator("details[open]").count() == 1
    page.get_by_role("link", name="Choose how to sign").click()
    assert not page.locator("#pad").is_visible() and page.get_by_label("Or add a picture of your signature").is_visible()
    page.get_by_label("With my name, typed").check()
    page.get_by_role("button", name="Keep").click()
    assert "/s/ Rosa Castillo" in page.locator(".sheet").inner_text()
    page.get_by_role("link", name="I sent this").click()
    page.get_by_role("button", name="Keep this in the record").click()
    assert page.get_by_role("heading", level=1).inner_text() == "It is in writing, and it is kept"


def test_a_signature_can_be_drawn(open_window: Any, site: dict[str, str]) -> None:
    page = open_window(viewport={"width": 800, "height": 900})
    page.goto(site["case"] + "letters/request-paraprofessional/sign/")
    box = page.locator("#pad").bounding_box()
    page.mouse.move(box["x"] + 30, box["y"] + 80)
    page.mouse.down()
    page.mouse.move(box["x"] + 200, box["y"] + 40, steps=6)
    page.mouse.up()
    page.get_by_role("button", name="Keep").click()
    picture = page.locator("img.signature")
    picture.wait_for(state="visible")
    assert picture.evaluate("one => one.decode().then(() => one.naturalWidth)") > 100


def test_dark_and_spanish_are_kept_without_an_account(open_window: Any) -> None:
    page = open_window()
    page.goto("/settings/")
    page.get_by_label("Dark").check()
    page.get_by_label("Español").or_(page.get_by_label("Spanish")).first.check()
    page.get_by_role("button").click()
    assert page.locator("html").get_attribute("data-theme") == "dark"
    assert page.locator("html").get_attribute("lang") == "es"
    assert page.goto("/").text().count("¿Qué pasó?")


def fill(page: Any, address: str, answers: dict[str, str]) -> None:
    page.goto(address)
    for label, words in answers.items():
        page.get_by_label(label, exact=True).fill(words)
    page.get_by_role("button", name="Keep and go on").click()


def press_to(page: Any, role: str, name: str) -> None:
    """Press Tab until the link or button has the focus, and press Enter on it."""
    wanted = page.get_by_role(role, name=name).first
    for _press in range(80):
        page.keyboard.press("Tab")
        if wanted.evaluate("one => one === document.activeElement"):
            with page.expect_navigation():
                page.keyboard.press("Enter")
            return
    raise AssertionError(f"Tab never reaches {name}")
