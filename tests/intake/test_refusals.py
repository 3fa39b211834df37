"""Whatever comes in, a paper or a problem in plain words comes out."""

import io
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inwriting.core import problems
from inwriting.core.facts.paper import Paper
from inwriting.intake import remarks
from inwriting.intake.limits import Limits
from inwriting.intake.read import read_paper

Build = Callable[..., bytes]
SMALL = Limits(bytes=2_000_000, pages=60, scanned_pages=0, pixels=400_000, seconds=10, characters=300_000)


@pytest.mark.parametrize(("data", "problem"), [
    (b"", problems.PaperEmpty),
    (b"   \n \n", problems.PaperEmpty),
    (b"MZ\x90\x00\x03\x00\x00\x00", problems.PaperIsProgram),
    (b"\x7fELF\x02\x01\x01\x00", problems.PaperIsProgram),
    (b"#!/bin/sh\nrm -rf x\n", problems.PaperIsProgram),
    (b"{\\rtf1 Hello}", problems.PaperKindOld),
    (b"Rar!\x1a\x07\x00", problems.PaperKindUnknown),
    (bytes(range(256)) * 40, problems.PaperKindUnknown),
    (b"%PDF-1.7\n%nothing more", problems.PaperBroken),
    (b"PK\x03\x04" + b"\x00" * 30 + b"word/document.xml", problems.PaperBroken),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le"), problems.PaperKindOld),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), problems.PaperLocked),
])
def test_each_refusal_has_its_own_words(data: bytes, problem: type[problems.Problem]) -> None:
    with pytest.raises(problem) as caught:
        read_paper(data, name="paper.pdf")
    words = caught.value.explain()
    assert words["what"] and words["why"] and words["do"]
    assert "!" not in str(caught.value)


def test_a_file_over_the_limit_is_refused() -> None:
    with pytest.raises(problems.PaperTooBig) as caught:
        read_paper(b"x" * 3_000_000, limits=Limits(bytes=2_000_000))
    assert "3 MB" in str(caught.value)


@pytest.mark.parametrize(("data", "text"), [
    ("Señora Rivera – “no”".encode(), "Señora Rivera – “no”"),
    ("\ufeffSeñora".encode(), "Señora"),
    ("Señora".encode("utf-16"), "Señora"),
    ("Señora Rivera".encode("utf-16-le"), "Señora Rivera"),
    ("Señora – “no”".encode("cp1252"), "Señora – “no”"),
    (b"One\r\nTwo\rThree", "One\nTwo\nThree"),
])
def test_text_in_any_encoding(data: bytes, text: str) -> None:
    assert read_paper(data).text == text


def test_a_web_page_gives_its_words_only() -> None:
    page = (b"<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body><p>Hello <b>you</b>.</p>"
            b"<img src='http://tracker.example/x.png'><script>bad()</script>"
            b"<table><tr><th>Service</th><th>Minutes</th></tr><tr><td>Aide</td><td>150</td></tr></table></body></html>")
    assert read_paper(page).text == "Hello you.\nService | Minutes\nAide | 150"


def test_a_remark_can_be_said_in_another_language() -> None:
    spanish = {remarks.HARD_TO_READ: "La página {number} fue difícil de leer."}
    said = remarks.HARD_TO_READ.format(number=3)
    assert remarks.translate_remark(said, lambda text: spanish.get(text, text)) == "La página 3 fue difícil de leer."
    assert remarks.translate_remark("Something else", str) == "Something else"


def test_every_remark_template_is_found_again() -> None:
    values = {"number": 3, "seconds": 9, "first": 2, "last": 8, "limit": 5, "count": 4, "added": 1, "removed": 2,
              "name": "a.pdf", "reason": "It is empty.", "ending": "pdf", "kind": "a picture", "encoding": "cp1252",
              "order": "month"}
    for name, template in vars(remarks).items():
        if name.isupper() and isinstance(template, str):
            said = template.format(**values)
            assert remarks.translate_remark(said, lambda text, own=template: "ok" if text == own else text) == "ok"


def test_a_paper_survives_being_kept(make_pdf: Build, notice: str) -> None:
    paper = read_paper(make_pdf([notice]))
    assert msgspec.json.decode(msgspec.json.encode(paper), type=Paper) == paper


@pytest.fixture(scope="module")
def seeds() -> list[bytes]:
    import importlib.util
    from pathlib import Path

    spec = importlib.util.spec_from_file_location("intake_builders", Path(__file__).with_name("conftest.py"))
    assert spec and spec.loader
    builders = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(builders)
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["Date", "Minutes"])
    book.active.append(["2026-09-01", 30])
    sheet = io.BytesIO()
    book.save(sheet)
    mail = (b"From: a@b.example\nTo: c@d.example\nMessage-ID: <x@y>\nMIME-Version: 1.0\n"
            b"Content-Type: multipart/mixed; boundary=zz\n\n--zz\nContent-Type: text/plain\n\nHello there\n--zz\n"
            b"Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\n%PDF-1.4\n--zz--\n")
    return [builders.build_pdf([builders.NOTICE] * 2),
            builders.build_docx(lambda document: document.add_paragraph("Some words")),
            builders.build_msg("Subject", "Body", {"a.txt": b"words"}), mail, sheet.getvalue(),
            b"<html><body><p>Some words</p></body></html>", "Señora".encode("utf-16"),
            builders.picture_bytes(builders.build_picture("x", (900, 700)), "PNG")]


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_mutated_file_gives_a_paper_or_a_problem(seeds: list[bytes], data: st.DataObject) -> None:
    raw = bytearray(data.draw(st.sampled_from(seeds)))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(raw) - 1))
        kind = data.draw(st.sampled_from(("set", "cut", "insert", "copy")))
        if kind == "set":
            raw[at] = data.draw(st.integers(0, 255))
        elif kind == "cut":
            del raw[at:at + data.draw(st.integers(1, 400))]
        elif kind == "insert":
            raw[at:at] = data.draw(st.binary(min_size=1, max_size=12))
        else:
            raw[at:at] = raw[max(0, at - 60):at]
        if not raw:
            break
    try:
        assert isinstance(read_paper(bytes(raw), limits=SMALL), Paper)
    except problems.PaperProblem as problem:
        assert problem.explain()["what"]


@pytest.mark.parametrize("data", [
    b"<html>" + b"<" * 200_000, b"<html>" + b"<div>" * 100_000 + b"x", b"<html>" + b"&amp" * 100_000,
    b"Message-ID: x\nTo: " + b"a," * 200_000 + b"\n\nhi", b"Message-ID: x\nFrom: " + b'"(' * 50_000 + b"\n\nhi",
], ids=["signs", "depth", "entities", "addresses", "quotes"])
def test_long_input_is_read_or_refused(data: bytes) -> None:
    try:
        read_paper(data)
    except problems.PaperProblem as problem:
        assert problem.explain()["what"]
