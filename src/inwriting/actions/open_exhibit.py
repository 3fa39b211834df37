"""Makes pages of one kept file for a binder, whatever kind it is; what cannot be read says why, and stays kept."""

from pathlib import Path
from typing import Any

import msgspec

from inwriting.core.problems import PaperProblem, PaperTooBig
from inwriting.intake import sniff
from inwriting.intake.archive import check_archive
from inwriting.intake.limits import Allowance, Limits
from inwriting.intake.message import Message
from inwriting.output.binder.exhibits import Printed, Ways, print_document, print_pdf, print_pictures, print_several
from inwriting.output.binder.print_words import print_message, print_paper, print_word

HEAD = 4096
KINDS = {sniff.HTML: "a web page", sniff.TEXT: "plain text", sniff.XLSX: "a spreadsheet", sniff.DOCX: "a Word file"}
NOT_PRINTED = "{name} (not printed: {reason})"


def open_exhibit(path: Path, name: str, ways: Ways, password: str = "") -> Printed:
    """The pages of a file. Raises a PaperProblem for what cannot be read; PaperLocked or PasswordWrong for a locked one."""
    with path.open("rb") as stream:
        head = stream.read(HEAD)
    if b"%PDF-" in head[:1024] and sniff.find_kind(head) == sniff.PDF:
        return print_pdf(path, ways, password)
    limits = Limits()
    if (size := path.stat().st_size) > limits.bytes:
        raise PaperTooBig(megabytes=size // 1_000_000, limit=limits.bytes // 1_000_000)
    return _open_bytes(path.read_bytes(), name, ways, 0)


def _open_bytes(data: bytes, name: str, ways: Ways, depth: int) -> Printed:
    Allowance(Limits()).check_depth(depth)
    kind = sniff.find_kind(data)
    if kind == sniff.PDF:
        inner = ways.new_path()
        inner.write_bytes(data)
        return print_pdf(inner, ways)
    if kind == sniff.PHOTO:
        from inwriting.intake.photo import open_frames

        return print_pictures(open_frames(data, Limits()), ways)
    if kind in (sniff.EMAIL, sniff.MSG):
        from inwriting.intake.email import read_message

        return _print_mail(read_message(data), ways, depth)
    if kind == sniff.DOCX:
        return print_document(_word(data, name), ways)
    from inwriting.intake.read import read_paper

    paper = read_paper(data)
    return print_document(print_paper(paper, name, KINDS.get(kind, "a file")), ways)


def _word(data: bytes, name: str) -> Any:
    """A Word file with its looks if they can be read, else with its words alone."""
    from inwriting.intake.read import read_paper

    check_archive(data, Allowance(Limits()), "Word file")
    paper = read_paper(data)
    try:
        return print_word(data, name)
    except (KeyError, ValueError, AttributeError, TypeError, LookupError):
        return print_paper(paper, name, KINDS[sniff.DOCX])


def _print_mail(message: Message, ways: Ways, depth: int) -> Printed:
    """The message on a page of its own, and then each attachment; one that cannot be printed is named with the reason."""
    inside: list[Printed] = []
    listed: list[str] = []
    for attached in message.attached:
        try:
            inside.append(_open_bytes(attached.data, attached.name, ways, depth + 1))
            listed.append(attached.name)
        except PaperProblem as problem:
            listed.append(NOT_PRINTED.format(name=attached.name, reason=problem.explain()["what"].rstrip(".")))
    heads = (("From", message.sender), ("To", ", ".join(message.to)), ("Cc", ", ".join(message.cc)),
             ("Date", message.sent_line), ("Subject", message.subject))
    printed = print_several([print_document(print_message(heads, message.text, tuple(listed)), ways), *inside], ways)
    left = tuple(line for line in listed if "(not printed:" in line)
    return msgspec.structs.replace(printed, remarks=(*printed.remarks, *left))


def make_ways(folder: Path, *, read_scans: bool = True, most_scans: int = 250) -> Ways:
    """The ways of making pages: pictures of PDF pages through pdfium, one thread at a time, and the reading of scans."""
    from inwriting.intake.pdf import PDFIUM

    return Ways(folder, _render, _read if read_scans else None, most_scans, PDFIUM)


def _render(path: Path, number: int, scale: float) -> Any:
    from inwriting.intake.pdf import open_pdf, render_page

    with open_pdf(path) as pdf:  # type: ignore[arg-type]
        return render_page(pdf, number, scale, 8_000_000)


def _read(picture: Any, number: int, size: tuple[float, float] | None) -> Any:
    from inwriting.intake.picture import read_picture

    page, _said = read_picture(picture.copy(), number, size)
    return page

