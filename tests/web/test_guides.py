"""A guide's page shows its lists as lists, its rules, and its words in the reader's language."""

from django.test import Client


def test_the_seven_parts_are_a_numbered_list(browser: Client) -> None:
    page = browser.get("/guides/notice/").content.decode()
    listed = page[page.index("<ol>"):page.index("</ol>")]
    assert listed.count("<li>") == 7
    assert "Notice of Action" in page
    assert "300.503(b)" in page


def test_a_warning_says_check_this(browser: Client) -> None:
    page = browser.get("/guides/learns/").content.decode()
    assert "check this" in page.lower()
