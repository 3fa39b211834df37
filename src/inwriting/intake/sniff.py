"""Find out what a file really is by looking at its bytes; its name is never trusted."""

import re

from inwriting.intake.archive import list_parts

PROGRAM, OLD_WORD, LOCKED_OFFICE = "program", "old Word (.doc)", "locked office"
PDF, DOCX, XLSX, EMAIL, MSG, PHOTO, HTML, TEXT = "pdf", "docx", "xlsx", "email", "msg", "photo", "html", "text"
OLD_SHEET, RICH_TEXT, OPEN_DOCUMENT = "old Excel (.xls)", "rich text (.rtf)", "OpenDocument (.odt)"
OTHER = "other"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROGRAMS = (b"MZ", b"\x7fELF", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe",
             b"\xca\xfe\xba\xbe", b"#!", b"L\x00\x00\x00\x01\x14\x02\x00", b"\x00asm", b"dex\n")
_PHOTOS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*", b"BM")
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif")
_OTHERS = (b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"ID3", b"OggS", b"RIFF",
           b"\x00\x00\x01\x00", b"SQLite format 3")
_MAIL_ONLY = re.compile(rb"^(Message-ID|MIME-Version|Received|Return-Path|Delivered-To|DKIM-Signature|X-[\w-]+):",
                        re.IGNORECASE | re.MULTILINE)
_HEADER = re.compile(rb"^[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]?|^[ \t]+\S|^From \S")
_PAGE = re.compile(rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|table|div|p|h1|meta)\b",
                   re.IGNORECASE | re.DOTALL)


def find_kind(data: bytes) -> str:
    """Return one of the kinds of this module."""
    if data.startswith(_PHOTOS[:6]) or _is_heic(data) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return PHOTO
    if data.startswith(b"PK\x03\x04"):
        return _find_zip(data)
    if data.startswith(_OLE):
        return _find_ole(data)
    if data.startswith(_PROGRAMS) and not _is_wordy(data):
        return PROGRAM
    # A PDF may begin a little later, but never where another kind begins at once.
    if b"%PDF-" in data[:1024] and not data.startswith(_OTHERS):
        return PDF
    if data.startswith(b"BM") and not _is_wordy(data):
        return PHOTO
    if data.lstrip()[:5] == b"{\\rtf":
        return RICH_TEXT
    return OTHER if data.startswith(_OTHERS) else _find_text(data)


def _find_text(data: bytes) -> str:
    head = data[:4096]
    if _looks_like_mail(head.lstrip()):
        return EMAIL
    plain = head.replace(b"\x00", b"").lstrip(b"\xff\xfe\xef\xbb\xbf")
    return HTML if _PAGE.match(plain[:2048]) else TEXT


def _looks_like_mail(head: bytes) -> bool:
    """A saved message begins with header lines, of which one is never typed by hand."""
    lines = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0].splitlines()
    return bool(lines) and all(_HEADER.match(line) for line in lines[:-1][:40] or lines) and bool(
        _MAIL_ONLY.search(b"\n".join(lines)))


def _find_zip(data: bytes) -> str:
    names = list_parts(data)
    if any(name.startswith("word/") for name in names):
        return DOCX
    if any(name.startswith("xl/") for name in names):
        return XLSX
    if not names and b"word/" in data[:4096]:
        return DOCX
    if not names and b"xl/" in data[:4096]:
        return XLSX
    return OPEN_DOCUMENT if "content.xml" in names else OTHER


def _find_ole(data: bytes) -> str:
    # Names in the directory are UTF-16.
    for name, kind in (("EncryptedPackage", LOCKED_OFFICE), ("__properties_version1.0", MSG),
                       ("WordDocument", OLD_WORD), ("Workbook", OLD_SHEET)):
        if name.encode("utf-16-le") in data:
            return kind
    return MSG if b"_\x00_\x00s\x00u\x00b\x00s\x00t\x00g" in data else OTHER


def _is_heic(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in _HEIC


def _is_wordy(data: bytes) -> bool:
    """Text may begin with the letters MZ or BM; a program or a picture soon has bytes that text has not."""
    head = data[:512]
    return not head.startswith(b"#!") and not any(byte < 9 or 13 < byte < 32 for byte in head)
