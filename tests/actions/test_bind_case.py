"""Binding a case: every kind of exhibit, what is missing or changed, the redacted twin, and a kept case with its seals."""

import io
import json
import re
import shutil
from collections.abc import Callable
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import msgspec
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFont

from inwriting.actions.bind_case import Wishes, bind_case
from inwriting.actions.open_exhibit import make_ways, open_exhibit
from inwriting.actions.seals_of import locate_beside
from inwriting.core.documents.bind.hide import Hidden
from inwriting.core.documents.blocks import Document, Heading, Paragraph, plain
from inwriting.core.facts.case import Case
from inwriting.core.facts.read import read_case
from inwriting.core.problems import (
    ExhibitChanged,
    ExhibitLocked,
    ExhibitMissing,
    ExhibitTooBig,
    ManyProblems,
    NothingToAllege,
    PrefixUnusable,
    WordRemains,
)
from inwriting.output.binder.prove import prove_clean
from inwriting.output.docx import write_docx
from inwriting.output.pdf import write_pdf

RIVERA = Path(__file__).resolve().parents[2] / "samples" / "rivera-family"
TODAY = date(2026, 11, 24)
QUICK = Wishes(TODAY, read_scans=False)
SECRETS = ("Mateo", "Rivera", "Whitcomb", "Oyelaran", "Tennant", "Lindqvist", "Beale", "Sparrow Lane", "479-555",
           "larkfield.example", "2019-03-08", "March 8, 2019")


@pytest.fixture
def family(tmp_path: Path) -> Path:
    """A copy of the sample family's folder; its case.toml."""
    shutil.copytree(RIVERA, tmp_path / "family")
    return tmp_path / "family" / "case.toml"


def add_evidence(family: Path, *names: str) -> Case:
    lines = [f'\n[[entries]]\nid = "more-{number}"\nhappened_on = 2026-11-20\nkind = "evidence-kept"\ntitle = "More {number}"\n'
             f'evidence = "{name}"\n' for number, name in enumerate(names)]
    family.write_text(family.read_text("utf-8") + "".join(lines), "utf-8")
    return read_case(family)


def bind_quickly(family: Path, case: Case | None = None, wishes: Wishes = QUICK) -> tuple[Path, object]:
    out = family.parent / "binder.pdf"
    return out, bind_case(case or read_case(family), locate_beside(family), out, wishes)


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def test_the_sample_family_has_a_whole_binder(family: Path) -> None:
    out, result = bind_quickly(family)
    text = text_of(out)
    for words in ("Binder of proof: Mateo Rivera", "How to read this binder", "Index", "Allegations and their proof", "People",
                  "Chronology", "Promised and delivered", "What I ask for", "Proposed resolution", "Extract from the record",
                  "How this binder can be checked", "Demonstration"):
        assert words in text, words
    assert result.bound.checked > 100  # type: ignore[attr-defined]
    assert list(family.parent.glob(".inwriting*")) == []


def save_heic(path: Path) -> None:
    import pillow_heif

    pillow_heif.from_pillow(Image.new("RGB", (300, 400), "white")).save(path)


MINUTES = Document("Minutes", (Heading("Minutes", 1), Paragraph(plain("TWENTY-MINUTES"))))


def keep(path: Path, data: bytes) -> None:
    path.write_bytes(data)


MAKERS: dict[str, Callable[[Path], None]] = {
    "photo.heic": save_heic,
    "photo.jpg": lambda path: Image.new("RGB", (400, 300), "green").save(path),
    "photo.png": lambda path: Image.new("RGBA", (40, 300), (0, 0, 0, 0)).save(path),
    "scan.tiff": lambda path: Image.new("L", (300, 400), 255).save(path, save_all=True, append_images=[Image.new("L", (30, 40))]),
    "word.docx": lambda path: keep(path, write_docx(MINUTES)),
    "paper.pdf": lambda path: keep(path, write_pdf(MINUTES)),
    "page.html": lambda path: keep(path, b"<html><body><h1>Hello</h1><p>TWENTY-MINUTES</p></body></html>"),
    "note.txt": lambda path: keep(path, b"He came at 8.\n\nTWENTY-MINUTES"),
}


@pytest.mark.parametrize("name", MAKERS)
def test_every_kind_of_exhibit_becomes_pages(tmp_path: Path, name: str) -> None:
    MAKERS[name](tmp_path / name)
    printed = open_exhibit(tmp_path / name, name, make_ways(tmp_path, read_scans=False))
    assert printed.pages == (2 if name == "scan.tiff" else 1)
    if name in ("word.docx", "paper.pdf", "page.html", "note.txt"):
        assert "TWENTY-MINUTES" in text_of(printed.path)


def make_mail(path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Priya Lindqvist <p@larkfield.example>", "elena@mail.example", "Today"
    mail["Date"] = "Mon, 16 Nov 2026 16:05:00 -0600"
    mail.set_content("No aide came today. The papers are attached.")
    mail.add_attachment(write_pdf(Document("A", (Paragraph(plain("ATTACHED-PDF")),))), maintype="application", subtype="pdf",
                        filename="list.pdf")
    mail.add_attachment(b"%PDF-1.7 broken", maintype="application", subtype="pdf", filename="broken.pdf")
    picture = io.BytesIO()
    Image.effect_noise((600, 500), 80).save(picture, "PNG")
    mail.add_attachment(picture.getvalue(), maintype="image", subtype="png", filename="hall.png")
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "office@larkfield.example", "Earlier"
    inner.set_content("INNER-MAIL")
    mail.add_attachment(inner)
    path.write_bytes(mail.as_bytes())


def test_an_e_mail_is_followed_by_its_attachments(tmp_path: Path) -> None:
    make_mail(tmp_path / "mail.eml")
    printed = open_exhibit(tmp_path / "mail.eml", "mail.eml", make_ways(tmp_path, read_scans=False))
    text = text_of(printed.path)
    assert printed.pages == 4
    assert text.index("No aide came today") < text.index("ATTACHED-PDF") < text.index("INNER-MAIL")
    assert "broken.pdf (not printed" in text
    assert any("broken.pdf" in remark for remark in printed.remarks)


def test_a_damaged_exhibit_is_kept_and_listed_and_the_binder_is_made(family: Path) -> None:
    (family.parent / "bad.pdf").write_bytes(b"%PDF-1.7\n" + b"x" * 400)
    (family.parent / "odd.bin").write_bytes(bytes(range(256)))
    out, result = bind_quickly(family, add_evidence(family, "bad.pdf", "odd.bin"))
    out_of_it = [one for one in result.exhibits if not one.merged]  # type: ignore[attr-defined]
    assert [one.name for one in out_of_it] == ["bad.pdf", "odd.bin"]
    assert "kept, not merged" in text_of(out) and all(one.pages == 1 for one in out_of_it)


def test_locked_exhibits_are_named_all_at_once_and_open_with_their_passwords(family: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        with pikepdf.new() as pdf:
            pdf.add_blank_page()
            pdf.save(family.parent / name, encryption=pikepdf.Encryption(owner="x", user=name[:3]))
    case = add_evidence(family, "one.pdf", "two.pdf")
    with pytest.raises(ManyProblems) as caught:
        bind_quickly(family, case)
    assert all(isinstance(one, ExhibitLocked) for one in caught.value.problems)
    numbers = [one.values["number"] for one in caught.value.problems]
    assert not (family.parent / "binder.pdf").exists()
    wishes = Wishes(TODAY, read_scans=False, passwords=dict(zip(numbers, ("one", "two"), strict=True)))
    assert bind_quickly(family, case, wishes)[0].exists()


def test_a_missing_and_a_changed_file_stop_the_binder(family: Path) -> None:
    case, find = read_case(family), locate_beside(family)
    out = family.parent / "binder.pdf"
    with pytest.raises(ManyProblems) as caught:
        bind_case(case, lambda _fingerprint: None, out, QUICK)
    assert {type(one) for one in caught.value.problems} == {ExhibitMissing}
    changed = next(event.files[0] for event in case.events if event.files)
    path = find(changed.sha256)
    assert path is not None
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(ExhibitChanged):
        bind_case(case, find, out, QUICK)
    assert not out.exists()


def test_an_exhibit_over_the_limit_is_a_problem(family: Path) -> None:
    with pytest.raises((ExhibitTooBig, ManyProblems)):
        bind_quickly(family, wishes=Wishes(TODAY, read_scans=False, largest_exhibit=1000))


def test_an_older_binder_stays_when_the_new_one_fails(family: Path) -> None:
    out, _result = bind_quickly(family)
    before = out.read_bytes()
    with pytest.raises(ManyProblems):
        bind_case(read_case(family), lambda _fingerprint: None, out, QUICK)
    assert out.read_bytes() == before


def test_a_prefix_that_cannot_be_read_and_a_case_without_allegations_are_refused(family: Path) -> None:
    with pytest.raises(PrefixUnusable):
        bind_quickly(family, wishes=Wishes(TODAY, prefix="A B·"))
    empty = read_case(b'format = "inwriting-case/1"\n[child]\nname = "A B"\n', "case.toml")
    with pytest.raises(NothingToAllege):
        bind_quickly(family, empty)


def make_named_scan(path: Path) -> None:
    """A picture of words with the child's name."""
    picture = Image.new("RGB", (1200, 1500), "white")
    font = ImageFont.truetype(str(next((RIVERA.parents[1] / "src").rglob("SourceSerif4-Regular.ttf"))), 44)
    lines = ("Student: Mateo Rivera", "The aide did not come on Monday, October 5.", "Call 479-555-0118 at noon.",
             "Written by Priya Lindqvist for the team of the second grade.", "Nobody walked with the class to lunch.",
             "The office was told twice that day.", "Nothing was said about the rest of the week.")
    for row, line in enumerate(lines):
        ImageDraw.Draw(picture).text((90, 120 + 90 * row), line, "black", font)
    picture.save(path, quality=95)


@pytest.mark.ocr
def test_the_redacted_twin_shows_no_name_in_text_raw_parts_or_picture(family: Path) -> None:
    make_named_scan(family.parent / "mateo-scan.jpg")
    case = add_evidence(family, "mateo-scan.jpg")
    out, result = bind_quickly(family, case, Wishes(TODAY, redacted=True))
    text = text_of(out)
    for word in SECRETS:
        assert word.lower() not in text.lower(), word
    assert "M.R." in text and "did not come on Monday" in text
    with pikepdf.open(out) as pdf:
        pdf.save(family.parent / "plain.pdf", object_stream_mode=pikepdf.ObjectStreamMode.disable,
                 stream_decode_level=pikepdf.StreamDecodeLevel.generalized)
        last = result.exhibits[-1].first_page  # type: ignore[attr-defined]
    data = (family.parent / "plain.pdf").read_bytes()
    for word in SECRETS:
        assert word.encode() not in data and word.encode("utf-16-be") not in data, word
    from inwriting.intake.page_picture import picture_of_page
    from inwriting.intake.read import read_paper

    read = read_paper(picture_of_page(out.read_bytes(), last + 1, dpi=150)).text
    assert "aide did not come" in read and not Hidden(case).find(read)
    assert "Picture withheld" in text or "withheld in the redacted copy" in text


def test_a_word_that_remains_is_found(family: Path, tmp_path: Path) -> None:
    path = tmp_path / "left.pdf"
    path.write_bytes(write_pdf(Document("A", (Paragraph(plain("Seen with MATEO at lunch.")),))))
    hidden, ways = Hidden(read_case(family)), make_ways(tmp_path, read_scans=False)
    with pytest.raises(WordRemains):
        prove_clean([path], hidden, ways)
    path.write_bytes(write_pdf(Document("About Mateo", (Paragraph(plain("Nobody.")),))))
    with pytest.raises(WordRemains):
        prove_clean([path], hidden, ways)
    path.write_bytes(write_pdf(Document("A", (Paragraph(plain("Nobody, and joy.")),))))
    assert prove_clean([path], hidden, ways) > 1


@pytest.mark.parametrize(("text", "clean"), [
    ("Mateo's aide", "M.'s aide"), ("MATEO RIVERA fell", "M.R. fell"), ("photo-mateo.jpg", "photo-M..jpg"),
    ("Ms. Whitcomb said", "Ms. [name] said"), ("joy of reading by Joy Tennant", "joy of reading by [case manager]"),
    ("call 479-555-0118 now", "call [phone] now"), ("(479) 555-0118", "[phone]"), ("to a.b@c.example.", "to [email]."),
    ("lives at 118 Sparrow Lane", "lives at [address]"), ("born 3/8/2019", "born [date of birth]"),
    ("Ma-\nteo ran", "M. ran"), ("mateoX and Riverame", "mateoX and Riverame"), ("34 CFR 300.503(b)", "34 CFR 300.503(b)"),
])
def test_names_numbers_and_addresses_go_and_the_rest_stays(text: str, clean: str) -> None:
    assert Hidden(read_case(RIVERA / "case.toml")).clean(text) == clean


def test_a_kept_case_shows_its_seals_and_notes_that_it_was_bound(family: Path, tmp_path: Path, db: None) -> None:
    from inwriting.actions.bind_kept import bind_kept
    from inwriting.actions.get_case import get_case
    from inwriting.actions.import_case import import_case

    case_id = str(import_case(family))
    head = get_case(case_id).head
    bind_kept(case_id, tmp_path / "binder.pdf", QUICK)
    assert head in re.sub(r"[^0-9a-zA-Z]", "", text_of(tmp_path / "binder.pdf"))
    assert get_case(case_id).events[-1].kind == "exported"


def test_command_writes_json_read_from_the_file(family: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from typer.testing import CliRunner

    from inwriting.cli.main import build_app

    out = family.parent / "b.pdf"
    ran = CliRunner().invoke(build_app(["binder"]), [
        "binder", "--case", str(family), "-o", str(out), "--no-ocr", "--json", "--today", "2026-11-24", "--max-size", "10MB",
        "--index", str(family.parent / "index.docx")])
    assert ran.exit_code == 0, ran.output
    said = json.loads(ran.stdout[ran.stdout.index("{"):].splitlines()[0])
    with pypdfium2.PdfDocument(out) as pdf:
        assert said["pages"] == len(pdf)
        for one in said["exhibits"]:
            assert f"{one['label']} · P-{one['first_page']:04d}" in pdf[one["first_page"] - 1].get_textpage().get_text_range()
    assert (family.parent / "index.docx").stat().st_size > 1000


def test_two_photos_of_one_entry_are_two_exhibits_and_both_are_cited(family: Path) -> None:
    folder = family.parent / "papers"
    for name, colour in (("left.jpg", "green"), ("right.jpg", "red")):
        Image.new("RGB", (400, 300), colour).save(folder / name)
    case = add_evidence(family, "papers/left.jpg", "papers/right.jpg")
    *others, left, right = case.events
    case = msgspec.structs.replace(case, events=(*others, msgspec.structs.replace(left, files=(*left.files, *right.files))))
    out, _bound = bind_quickly(family, case)
    assert re.search(r"Ex\. \d+, Ex\. \d+", text_of(out)), "one line cites both"
