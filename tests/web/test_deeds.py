"""What a parent does beyond the request: write down a no, have a paper checked, change words, sign, withdraw, erase, copy."""

import base64
import io
import zipfile
from datetime import date
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from inwriting.actions.get_case import get_case, get_facts
from inwriting.actions.verify_case import verify_case

pytestmark = pytest.mark.django_db
LETTER = "letters/request-paraprofessional"
DOT = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
NOTICE = """NOTICE OF ACTION
Action refused: a dedicated 1:1 paraprofessional.
Explanation of Action: We do not have the staffing for a dedicated aide.
Parents have protection under the procedural safeguards; ask the office for a copy."""


def test_a_spoken_no_becomes_an_answer_an_entry_and_a_letter(browser: Client, full_case: str) -> None:
    address = f"/cases/{full_case}/said/"
    typed = {
        "words": "We don't have the staffing for that right now.",
        "who": "boone",
        "channel": "in-person",
        "happened_on": "2026-10-08",
    }
    page = browser.post(address, typed).content.decode()
    assert 'value="staffing" checked' in page and "You can say:" in page
    assert len(get_case(full_case).events) == 1, "nothing is kept before it is confirmed"
    response = browser.post(address, {**typed, "keep": "yes", "refused": "yes", "answers": ["staffing"]})
    assert response["Location"].endswith("/letters/demand-notice/")
    said: Any = get_case(full_case).events[-1].payload
    assert (said.refused, said.answers, said.who) == ("yes", ("staffing",), "boone")
    assert "staffing" in browser.get(response["Location"]).content.decode()


def test_a_notice_is_kept_first_then_read_and_its_findings_become_facts(browser: Client, full_case: str) -> None:
    response = browser.post(
        f"/cases/{full_case}/papers/new/",
        {"paper": SimpleUploadedFile("notice.txt", NOTICE.encode()), "what": "notice", "happened_on": "2026-10-12"},
    )
    assert response.status_code == 302 and "/check/?as=notice" in response["Location"]
    page = browser.get(response["Location"]).content.decode()
    assert "Not found" in page and page.index("Not found") < page.index("Parents have protection")
    kept = browser.post(response["Location"], {"as": "notice", "keep": "yes"})
    assert kept.status_code == 302
    notice: Any = get_case(full_case).events[-1]
    assert (
        notice.kind == "notice-received"
        and "basis" in notice.payload.absent
        and notice.files
        and notice.origin == "extracted"
    )


def test_words_that_were_read_wrong_can_be_put_right(browser: Client, full_case: str) -> None:
    response = browser.post(
        f"/cases/{full_case}/papers/new/", {"words": "N0tice of Acti0n", "what": "notice", "happened_on": "2026-10-12"}
    )
    page = browser.post(
        response["Location"],
        {"as": "notice", "again": "yes", "text-1": NOTICE + "\nBasis for the Action: the evaluation of May 4, 2026."},
        follow=True,
    )
    assert "the evaluation of May 4, 2026" in page.content.decode()


def test_a_hostile_paper_is_kept_and_never_opened_in_our_pages(browser: Client, full_case: str) -> None:
    content = b"<html><script>alert(1)</script></html>"
    response = browser.post(
        f"/cases/{full_case}/papers/new/",
        {"paper": SimpleUploadedFile("../../evil\r\n.html", content), "what": "other", "happened_on": "2026-10-12"},
        follow=True,
    )
    event = get_case(full_case).events[-1]
    file = browser.get(f"/cases/{full_case}/record/{event.id[1:]}/files/{event.files[0].sha256}/")
    assert file.content == content and response.status_code == 200
    assert file["Content-Disposition"].startswith("attachment") and file["X-Content-Type-Options"] == "nosniff"
    assert file["Content-Security-Policy"].startswith("sandbox") and file["Content-Type"] == "application/octet-stream"


def test_a_file_opens_only_through_its_own_entry(browser: Client, full_case: str, case_id: str) -> None:
    browser.post(
        f"/cases/{full_case}/papers/new/", {"words": "Something private", "what": "other", "happened_on": "2026-10-12"}
    )
    event = get_case(full_case).events[-1]
    assert browser.get(f"/cases/{case_id}/record/{event.id[1:]}/files/{event.files[0].sha256}/").status_code == 404


def test_a_paragraph_in_own_words_is_marked_and_can_go_back(browser: Client, full_case: str) -> None:
    page = browser.get(f"/cases/{full_case}/{LETTER}/").content.decode()
    address = next(part.split('"')[0] for part in page.split('href="') if "/edit/" in part)
    assert browser.post(address, {"text": "I ask the team to consider an aide <b>for Mateo</b>."}).status_code == 302
    page = browser.get(f"/cases/{full_case}/{LETTER}/").content.decode()
    assert "In your own words" in page and "&lt;b&gt;for Mateo&lt;/b&gt;" in page
    assert browser.post(address, {"text": "   "}).status_code == 422
    browser.post(address, {"ours": "yes"})
    assert "In your own words" not in browser.get(f"/cases/{full_case}/{LETTER}/").content.decode()
    assert get_facts(full_case).drafts[0].edits == ()


@pytest.mark.parametrize(("content", "good"), [(DOT, True), (b"<svg onload=alert(1)>", False), (DOT[:20], False)])
def test_a_signature_is_a_picture_or_nothing(browser: Client, full_case: str, content: bytes, good: bool) -> None:
    response = browser.post(
        f"/cases/{full_case}/{LETTER}/sign/", {"how": "drawn", "picture": SimpleUploadedFile("me.png", content)}
    )
    assert response.status_code == (302 if good else 422)
    picture = browser.get(f"/cases/{full_case}/{LETTER}/signature.png")
    assert picture.status_code == (200 if good else 404)
    assert browser.get(f"/cases/{full_case}/{LETTER}/file/pdf/").status_code == 200


def test_a_sent_e_mail_is_matched_by_its_attachment(browser: Client, full_case: str) -> None:
    pdf = browser.get(f"/cases/{full_case}/{LETTER}/file/pdf/").content
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["To"], mail["Date"], mail["Message-ID"] = (
        "d.boone@larkfield.example",
        "Tue, 24 Nov 2026 09:00:00 -0600",
        "<one@mail.example>",
    )
    mail.set_content("Please see the letter.")
    mail.add_attachment(pdf, maintype="application", subtype="pdf", filename="letter.pdf")
    response = browser.post(
        f"/cases/{full_case}/{LETTER}/match/", {"mail": SimpleUploadedFile("sent.eml", mail.as_bytes())}, follow=True
    )
    assert "byte for byte" in response.content.decode()
    mail.clear_content()
    mail.set_content("Nothing attached.")
    assert (
        browser.post(
            f"/cases/{full_case}/{LETTER}/match/", {"mail": SimpleUploadedFile("other.eml", mail.as_bytes())}
        ).status_code
        == 422
    )


def test_an_invented_case_can_not_be_sent(browser: Client, db: None) -> None:
    from inwriting.actions.load_demo import load_demo

    demo = load_demo()
    assert browser.get(f"/cases/{demo}/{LETTER}/sent/").status_code == 409
    assert browser.post(f"/cases/{demo}/{LETTER}/sent/", {}).status_code == 409
    assert "Nothing here can be sent" in browser.get(f"/cases/{demo}/").content.decode()


def test_withdrawn_and_erased_stay_visible_and_the_record_holds(browser: Client, full_case: str) -> None:
    browser.post(f"/cases/{full_case}/record/note/", {"happened_on": str(date(2026, 10, 9)), "text": "A secret to forget"})
    browser.post(f"/cases/{full_case}/record/1/withdraw/", {"why": "another day"})
    assert "withdrawn" in browser.get(f"/cases/{full_case}/record/1/").content.decode().lower()
    assert browser.post(f"/cases/{full_case}/record/2/erase/", {}).status_code == 422
    assert browser.post(f"/cases/{full_case}/record/2/erase/", {"sure": "yes"}).status_code == 302
    page = browser.get(f"/cases/{full_case}/record/2/").content.decode()
    assert "A secret" not in page and "erased" in page
    assert verify_case(full_case).holds
    assert "Nothing was changed" in browser.get(f"/cases/{full_case}/verify/").content.decode()


def test_a_copy_comes_out_and_goes_in_again(browser: Client, full_case: str) -> None:
    copy = browser.post(f"/cases/{full_case}/export/", {"to_whom": "myself"}).content
    assert "verify.py" in " ".join(zipfile.ZipFile(io.BytesIO(copy)).namelist())
    assert browser.post("/cases/import/", {"copy": SimpleUploadedFile("copy.zip", b"not a zip")}).status_code == 422
    assert browser.post("/cases/import/", {}).status_code == 422


def test_a_long_record_is_shown_a_page_at_a_time(browser: Client, full_case: str) -> None:
    from inwriting.actions.append_entry import append_entry
    from inwriting.core.facts.events import Note
    from inwriting.core.facts.when import When

    for number in range(60):
        append_entry(full_case, Note(f"Note {number}"), happened=When(date(2026, 10, 7)))
    first, second = (browser.get(f"/cases/{full_case}/record/?page={page}").content.decode() for page in (1, 2))
    assert "Page 1 of 2" in first and "Note 59" in first and "Note 5<" not in first
    assert "Mateo fell on the ramp" in second
    for odd in ("0", "-1", "x", "9" * 30, "999"):
        assert browser.get(f"/cases/{full_case}/record/?page={odd}").status_code == 200
