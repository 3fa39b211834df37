"""A paper of the school on its page: one finding at a time, a lock, words put right, a photo's day, two plans side by side."""

import io
import threading
from datetime import date
from email.message import EmailMessage
from typing import Any

import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image, ImageDraw, ImageFont

from inwriting.actions import read_kept, start_reading
from inwriting.actions.get_case import get_case, get_facts
from inwriting.actions.verify_case import verify_case
from inwriting.core.documents.blocks import Document, Paragraph, Run
from inwriting.store.readings import find_reading_of
from inwriting.store.vault import remove_file
from inwriting.web.pages import paper_check

pytestmark = pytest.mark.django_db
NOTICE = """NOTICE OF ACTION
Action refused: a dedicated 1:1 paraprofessional.
Explanation of Action: We do not have the staffing for a dedicated aide.
Parents have protection under the procedural safeguards; ask the office for a copy."""
OLD = "A dedicated 1:1 paraprofessional will support Mateo for 120 minutes daily in math class and at lunch from 8/17/2026."
NEW = "Paraprofessional support in math class as needed, 60 minutes daily from 10/19/2026."
TWO_LINES = "Paraprofessional support as needed in all classes.\nAccess to a shared aide at lunch when available."


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slow machine waits for the scan; who tests the waiting page says so."""
    monkeypatch.setattr(paper_check, "PATIENCE", 60)


def add(browser: Client, case_id: str, what: str, words: str = "", paper: Any = None, on: str = "2026-10-12") -> str:
    """Keep a paper and return the address that it leads to."""
    given = {"what": what, "happened_on": on, **({"paper": paper} if paper else {"words": words})}
    return browser.post(f"/cases/{case_id}/papers/new/", given)["Location"]


def make_pdf(words: str, password: str = "") -> bytes:
    from inwriting.output.write import write

    document = Document(title="A paper", language="en", blocks=(Paragraph((Run(words),)),), letterhead=None)
    data = write(document, "pdf")
    if not password:
        return data
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="boss", user=password))
    return out.getvalue()


def test_one_finding_becomes_a_fact_and_the_next_joins_it(browser: Client, full_case: str) -> None:
    address = add(browser, full_case, "notice", NOTICE)
    page = browser.get(address).content.decode()
    assert "Ask:" in page and page.count("Put it in my letter") >= 2
    response = browser.post(address, {"as": "notice", "letter": "basis"})
    assert response["Location"].endswith("/letters/demand-notice/")
    notice: Any = get_case(full_case).events[-1]
    assert (notice.payload.absent, notice.payload.thin) == (("basis",), ()), "what was not confirmed is not a fact"
    assert notice.files and notice.origin == "extracted"
    assert browser.get(response["Location"]).status_code == 200
    browser.post(address, {"as": "notice", "letter": "options"})
    notices = get_case(full_case).get_events("notice-received")
    assert [set(one.payload.absent) for one in notices] == [{"basis", "options"}]  # type: ignore[union-attr]
    browser.post(address, {"as": "notice", "keep": "yes"})
    notices = get_case(full_case).get_events("notice-received")
    assert len(notices) == 1 and len(notices[0].payload.absent) > 2  # type: ignore[union-attr]
    draft = next(one for one in get_facts(full_case).drafts if one.letter == "demand-notice")
    assert draft.choices["notice"] == notices[0].id and verify_case(full_case).holds


def test_a_chosen_line_of_a_plan_is_the_only_one_in_the_letter(browser: Client, full_case: str) -> None:
    address = add(browser, full_case, "plan", TWO_LINES)
    response = browser.post(address, {"as": "plan", "letter": "promise-2"})
    assert response["Location"].endswith("/letters/amend-wording/")
    assert len(get_case(full_case).get_events("plan-received")) == 1
    draft = next(one for one in get_facts(full_case).drafts if one.letter == "amend-wording")
    assert draft.choices["lines"] == "promise-2" and "page" not in draft.choices
    browser.post(address, {"as": "plan", "letter": "promise-1"})
    draft = next(one for one in get_facts(full_case).drafts if one.letter == "amend-wording")
    assert draft.choices["lines"] == "promise-2 promise-1" and len(get_case(full_case).get_events("plan-received")) == 1


def test_an_offer_of_a_shared_aide_leads_to_its_own_letter(browser: Client, full_case: str) -> None:
    address = add(browser, full_case, "reply", "We will not give a 1:1 aide. A shared aide is available instead.")
    response = browser.post(address, {"as": "reply", "letter": "shared-instead"})
    assert response["Location"].endswith("/letters/ask-shared-in-writing/")
    assert browser.get(response["Location"]).status_code == 200


def test_a_locked_pdf_opens_with_its_password_and_the_password_is_not_kept(browser: Client, full_case: str) -> None:
    locked = make_pdf(NOTICE, "open sesame")
    address = add(browser, full_case, "notice", paper=SimpleUploadedFile("locked.pdf", locked))
    page = browser.get(address)
    assert page.status_code == 422 and 'type="password"' in page.content.decode()
    unlock = address.split("check/")[0] + "unlock/"
    wrong = browser.post(unlock, {"password": "guess"})
    assert wrong.status_code == 422 and "doesn&#x27;t open" in wrong.content.decode()
    page = browser.post(unlock, {"password": "open sesame"}, follow=True)
    assert page.status_code == 200 and "staffing" in page.content.decode()
    case = get_case(full_case)
    assert len(case.events[-1].files) == 2 and "open sesame" not in repr(case)
    first = browser.get(address.split("check/")[0])
    assert first.content == locked, "the original stays as it came"
    assert verify_case(full_case).holds


def test_words_put_right_are_kept_beside_the_paper_and_used_from_then_on(browser: Client, full_case: str) -> None:
    address = add(browser, full_case, "notice", "N0tice of Acti0n")
    browser.post(address, {"as": "notice", "again": "yes", "text-1": NOTICE})
    reading = get_case(full_case).events[-1]
    assert reading.kind == "evidence-kept" and "read by the parent" in reading.payload.title  # type: ignore[union-attr]
    assert "staffing" in browser.get(address).content.decode(), "used from then on, without typing it again"
    before = len(get_case(full_case).events)
    browser.post(address, {"as": "notice", "again": "yes", "text-1": NOTICE.replace("\n", "\r\n") + "\r\n\r\n"})
    assert len(get_case(full_case).events) == before, "spaces that a browser adds are no correction"
    browser.post(f"/cases/{full_case}/record/{reading.id[1:]}/withdraw/", {"why": ""})
    assert "N0tice of Acti0n" in browser.get(address).content.decode()
    assert verify_case(full_case).holds


def photo(taken: str, place: bool) -> bytes:
    picture, out = Image.new("RGB", (40, 30), "white"), io.BytesIO()
    exif = picture.getexif()
    exif.get_ifd(0x8769)[0x9003] = taken
    if place:
        exif.get_ifd(0x8825)[1] = "N"
        exif.get_ifd(0x8825)[2] = (34.0, 44.0, 0.0)
    picture.save(out, "JPEG", exif=exif)
    return out.getvalue()


def test_a_photo_offers_its_own_day_and_a_copy_without_the_place(browser: Client, full_case: str) -> None:
    content = photo("2026:10:06 12:30:00", True)
    address = add(browser, full_case, "other", paper=SimpleUploadedFile("chin.jpg", content))
    page = browser.get(address).content.decode()
    assert "October 6, 2026" in page and "Take a copy without the place" in page
    offer = next(part.split('"')[0] for part in page.split('href="') if "?day=" in part)
    form = browser.get(offer).context["form"]
    typed = {field.name: "" if field.value() is None else field.value() for field in form}
    assert str(typed["happened_on"]) == "2026-10-06"
    assert browser.post(offer, typed).status_code == 302
    event = get_case(full_case).events[-1]
    assert event.happened.from_on == date(2026, 10, 6) and "Use this day" not in browser.get(address).content.decode()
    file = f"{address}files/{event.files[0].sha256}/"
    assert browser.get(file).content == content, "the original keeps everything"
    copy = Image.open(io.BytesIO(browser.get(f"{file}copy/").content)).getexif()
    assert not dict(copy.get_ifd(0x8825)) and not dict(copy)


def test_two_plans_side_by_side_show_what_was_lost_and_that_no_notice_says_so(browser: Client, full_case: str) -> None:
    assert browser.get(f"/cases/{full_case}/papers/compare/").status_code == 200
    for words in (OLD, NEW):
        add(browser, full_case, "plan", words)
    page = browser.get(f"/cases/{full_case}/papers/compare/")
    (new, _), (old, _) = page.context["papers"]
    page = browser.get(f"/cases/{full_case}/papers/compare/", {"old": old, "new": new}).content.decode()
    assert "Less than before" in page and "600" in page and "300" in page and "as needed" in page
    assert "We found no Notice of Action" in page and "Ask:" in page
    assert browser.get(f"/cases/{full_case}/papers/compare/", {"old": old, "new": old}).status_code == 422
    assert browser.get(f"/cases/{full_case}/papers/compare/", {"old": "1-xyz", "new": old}).status_code == 422


def page_photo(words: str) -> bytes:
    picture, out = Image.new("RGB", (1200, 500), "white"), io.BytesIO()
    for number, line in enumerate(words.split("\n")):
        ImageDraw.Draw(picture).text((60, 60 + 80 * number), line, fill="black", font=ImageFont.load_default(42))
    picture.save(out, "JPEG")
    return out.getvalue()


def test_photos_of_the_pages_are_one_paper_and_a_spoilt_one_stays_a_blank_page(browser: Client, full_case: str) -> None:
    pages = [
        page_photo("NOTICE OF ACTION\nThe district refuses a 1:1 aide."),
        page_photo("Explanation of Action:\nWe do not have the staffing."),
    ]
    taken = [*pages, pages[0][:900], pages[0]]  # the third is spoilt, the first was chosen twice
    photos = [SimpleUploadedFile(f"page{number}.jpg", data) for number, data in enumerate(taken, start=1)]
    given = {"what": "notice", "happened_on": "2026-10-12", "paper": photos}
    address = browser.post(f"/cases/{full_case}/papers/new/", given)["Location"]
    event = get_case(full_case).events[-1]
    assert [file.name for file in event.files] == ["page1.jpg", "page2.jpg", "page3.jpg"]
    page = browser.get(address)
    words = page.content.decode()
    shown = [*page.context["pages"], *page.context["other_pages"]]
    assert sorted(one["number"] for one in shown) == [1, 2, 3]
    assert "refuses" in words and "staffing" in words and "We could not read page 3" in words
    picture = address.split("check/")[0] + "page-2.png"
    assert browser.get(picture).content[:4] == b"\x89PNG"
    second = address.replace(event.files[0].sha256, event.files[1].sha256)
    assert browser.get(second)["Location"] == address, "any of the photos leads to the whole paper"
    browser.post(address, {"as": "notice", "again": "yes", "text-3": "Other options: none were considered."})
    assert "none were considered" in browser.get(address).content.decode()
    assert verify_case(full_case).holds


def test_what_came_with_an_email_is_taken_out_and_checked_by_itself(browser: Client, full_case: str) -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "boone@school.invalid", "ana@home.invalid", "The IEP"
    message.set_content("Please find the IEP attached.")
    message.add_attachment(make_pdf(OLD), maintype="application", subtype="pdf", filename="iep.pdf")
    address = add(browser, full_case, "plan", paper=SimpleUploadedFile("mail.eml", bytes(message)))
    page = browser.get(address).content.decode()
    assert "Came with this e-mail" in page and "iep.pdf" in page
    taken = browser.post(address.split("check/")[0] + "take-out/", {"number": "1", "as": "plan"})
    found = browser.get(taken["Location"]).context["found"]
    assert [one.id for one in found] == ["promise-1"]
    assert [file.name for file in get_case(full_case).events[-1].files] == ["iep.pdf", "mail.eml"]
    assert browser.post(address.split("check/")[0] + "take-out/", {"number": "9"}).status_code == 404
    assert verify_case(full_case).holds


def test_lines_that_do_not_agree_come_first(browser: Client, full_case: str) -> None:
    words = "A 1:1 paraprofessional in math, 150 minutes daily.\n\nA 1:1 paraprofessional in math, 300 minutes daily."
    found = browser.get(add(browser, full_case, "plan", words)).context["found"]
    assert found[0].state == "contradiction" and "150" in found[0].quote and "300" in found[0].quote
    assert "750 minutes a week" in found[1].tells and "for your child alone" in found[1].tells


def test_an_answer_speaks_of_the_child_by_name_and_the_letter_says_no_or_not(browser: Client, full_case: str) -> None:
    page = browser.get(add(browser, full_case, "reply", "We will not add an aide. We do not have the staff."))
    words = page.content.decode()
    assert "what Mateo needs" in words and "{{" not in words and "It says no" in words


def test_a_reason_that_was_not_heard_can_be_chosen(browser: Client, full_case: str) -> None:
    said = {"words": "Hm, it is what it is.", "who": "somebody at the school", "channel": "phone", "happened_on": "2026-10-12"}
    page = browser.post(f"/cases/{full_case}/said/", said)
    assert not page.context["answers"] and "{{" not in page.content.decode()
    assert "budget" in [one.id for one in page.context["others"]]
    browser.post(f"/cases/{full_case}/said/", {**said, "keep": "yes", "answers": "budget", "refused": "yes"})
    assert get_case(full_case).events[-1].payload.answers == ("budget",)  # type: ignore[union-attr]


def test_the_reasons_of_a_notice_can_be_answered_and_a_change_already_made_is_asked_about(browser: Client, full_case: str) -> None:
    words = NOTICE + "\nThe change has already been made: his aide was removed on September 3."
    address = add(browser, full_case, "notice", words)
    page = browser.get(address)
    assert "reads as if the change was already made" in page.content.decode()
    assert "staffing" in [one.id for one in page.context["found"]]
    response = browser.post(address, {"as": "notice", "letter": "staffing"})
    assert response["Location"].endswith("/letters/answer-notice/")
    assert browser.get(response["Location"]).status_code == 200


REPLY = "We will not add an aide for Mateo. There is no money in the budget for another position."


@pytest.mark.parametrize(("on", "letter", "asks"), [
    ("2026-10-12", "answer-notice", "you mentioned cost"),
    ("2026-10-20", "demand-notice", "the school wrote to me that the school would not give mateo"),
    ("2026-10-20", "demand-notice", "support. the words were: “there is no money in the budget"),
])
def test_a_reply_that_is_kept_stands_in_the_letter_before_a_notice_and_after_it(browser: Client, full_case: str, on: str,
                                                                                letter: str, asks: str) -> None:
    browser.post(add(browser, full_case, "notice", NOTICE, on="2026-10-15"), {"as": "notice", "keep": "yes"})
    response = browser.post(add(browser, full_case, "reply", REPLY, on=on), {"as": "reply", "keep": "yes"})
    assert response["Location"].endswith(f"/letters/{letter}/")
    text = browser.get(f"{response['Location']}file/txt/").content.decode().lower()
    assert asks in " ".join(text.split())


def test_words_that_are_no_notice_are_not_held_against_its_seven_parts(browser: Client, full_case: str) -> None:
    page = browser.get(add(browser, full_case, "notice", "The lunch menu for October: pizza, rice and beans.")).content.decode()
    assert "This does not look like a notice" in page and "7 findings" not in page


def test_the_letter_does_not_ask_for_minutes_that_the_line_gives(browser: Client, full_case: str) -> None:
    words = "A paraprofessional in math class, 30 minutes daily.\nAccess to an aide at lunch when available, up to 20 minutes daily."
    address = add(browser, full_case, "plan", words)
    browser.post(address, {"as": "plan", "keep": "yes"})
    plan: Any = get_case(full_case).events[-1].payload
    assert [(one.minutes, one.per) for one in plan.plan.promises] == [(150, "week"), (None, "day")]


def test_ones_own_letter_is_checked_before_it_goes(browser: Client, full_case: str) -> None:
    words = "Dear Principal Boone, Mateo fell at recess. You must give him a 1:1 aide now, you liars!"
    page = browser.get(add(browser, full_case, "letter", words))
    shown = {one.id: one.state for one in page.context["found"]}
    assert shown["addressed"] == shown["support"] == "present" and shown["asks-answer"] == "absent"
    text = page.content.decode()
    assert "Can you add the date?" in text and "keep the fact alone" in text and "Put it in my letter" not in text
    before = len(get_case(full_case).events)
    browser.post(page.request["PATH_INFO"], {"as": "letter", "keep": "yes"})
    assert len(get_case(full_case).events) == before, "one's own unsent letter is no paper of the school"


def test_own_words_in_a_letter_are_read_once_more(browser: Client, full_case: str) -> None:
    kind = f"/cases/{full_case}/letters/request-paraprofessional/"
    paragraph = next(block.id for block in browser.get(kind).context["document"].blocks if getattr(block, "id", ""))
    browser.post(f"{kind}edit/{paragraph}/", {"text": "You people are liars and you must give him an aide."})
    page = browser.get(kind).content.decode()
    assert "Read your own words once more" in page and "Would a request read better here?" in page


def test_a_long_scan_is_read_behind_a_page_that_tells_how_far_it_is(
        browser: Client, full_case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on, read_sheet = threading.Event(), start_reading.read_sheet

    def read_slowly(sheet: Any, on_page: Any = None) -> Any:
        on_page(3, 38)
        go_on.wait(30)
        return read_sheet(sheet)

    monkeypatch.setattr(start_reading, "read_sheet", read_slowly)
    monkeypatch.setattr(paper_check, "PATIENCE", 0.2)
    address = add(browser, full_case, "notice", NOTICE)
    page = browser.get(address).content.decode()
    assert "Page 3 of 38 is read" in page and 'value="3"' in page and "Look again" in page
    assert "Page 3 of 38" in browser.get(address).content.decode(), "asking again does not begin again"
    go_on.set()
    monkeypatch.setattr(paper_check, "PATIENCE", 20)
    assert "staffing" in browser.get(address).content.decode()


def test_a_scan_is_read_once_and_its_words_go_with_the_file(
        browser: Client, full_case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    photo_of_page = page_photo("NOTICE OF ACTION\nWe do not have the staffing.")
    address = add(browser, full_case, "notice", paper=SimpleUploadedFile("scan.jpg", photo_of_page))
    assert "staffing" in browser.get(address).content.decode()
    read_kept.forget_papers()
    monkeypatch.setattr(read_kept, "read_paper", lambda *_given, **_more: pytest.fail("it was read before"))
    assert "staffing" in browser.get(address).content.decode()
    fingerprint = address.split("files/")[1].split("/")[0]
    assert find_reading_of(fingerprint) is not None
    remove_file(fingerprint)
    assert find_reading_of(fingerprint) is None


def test_a_scan_erased_while_it_is_read_leaves_no_words(
        browser: Client, full_case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    address = add(browser, full_case, "other", paper=SimpleUploadedFile("scan.jpg", page_photo("Private words")))
    file, read_paper = get_case(full_case).events[-1].files[0], read_kept.read_paper

    def erase_meanwhile(*given: Any, **more: Any) -> Any:
        paper = read_paper(*given, **more)
        remove_file(file.sha256)
        return paper

    monkeypatch.setattr(read_kept, "read_paper", erase_meanwhile)
    assert address and "Private words" in read_kept.read_sheet(file).text
    assert find_reading_of(file.sha256) is None


def test_how_much_is_read_is_a_setting(browser: Client, full_case: str, settings: Any) -> None:
    settings.READ_LIMITS = {**settings.READ_LIMITS, "bytes": 100}
    page = browser.get(add(browser, full_case, "notice", NOTICE))
    assert page.status_code == 422 and "kept, but we could not read it" in page.content.decode()


@pytest.mark.parametrize(("words", "question"), [
    ("We will be happy to add a paraprofessional for Mateo at lunch starting Monday.", "from what day does the help begin?"),
    ("Thank you for reaching out about an aide. I have passed your letter on to the team.", "By what day will you answer"),
])
def test_what_to_ask_follows_what_the_mail_comes_to(browser: Client, full_case: str, words: str, question: str) -> None:
    page = browser.get(add(browser, full_case, "reply", words)).content.decode()
    assert question in page
