"""Builders of real files for the tests of the intake; every name in them is invented."""

import io
import struct
import zipfile
from collections.abc import Callable

import docx
import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen import canvas

NOTICE = """Notice of Action
Date: October 14, 2026
The team refuses a dedicated paraprofessional for Mateo Rivera.
Reason: he is making adequate progress.
Records used: progress report of 9/30/2026."""


def build_pdf(pages: list[str], **options: str) -> bytes:
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=letter, **options)
    for text in pages:
        for number, line in enumerate(text.split("\n")):
            page.drawString(72, 720 - 16 * number, line)
        page.showPage()
    page.save()
    return out.getvalue()


def build_picture(text: str, size: tuple[int, int] = (1500, 1100)) -> Image.Image:
    picture = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(picture)
    for number, line in enumerate(text.split("\n")):
        draw.text((80, 80 + 70 * number), line, fill="black", font=ImageFont.load_default(44))
    return picture


def picture_bytes(picture: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def build_zip(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def build_docx(fill: Callable[..., None]) -> bytes:
    document = docx.Document()
    fill(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.fixture
def notice() -> str:
    return NOTICE


@pytest.fixture
def make_pdf() -> Callable[..., bytes]:
    return build_pdf


@pytest.fixture
def make_picture() -> Callable[..., Image.Image]:
    return build_picture


@pytest.fixture
def save_picture() -> Callable[..., bytes]:
    return picture_bytes


@pytest.fixture
def make_zip() -> Callable[..., bytes]:
    return build_zip


@pytest.fixture
def make_docx() -> Callable[..., bytes]:
    return build_docx


@pytest.fixture
def make_msg() -> Callable[..., bytes]:
    return build_msg


def build_msg(subject: str, body: str, attachments: dict[str, bytes]) -> bytes:
    """A small Outlook message: a compound file with all streams in the mini stream or in plain sectors."""
    text = {0x0037: subject, 0x1000: body, 0x001A: "IPM.Note", 0x0C1A: "Dana Okafor", 0x0C1F: "dana@school.example",
            0x007D: "Message-ID: <m1@school.example>\r\nDate: Wed, 14 Oct 2026 09:00:00 -0500\r\n"
                    "From: Dana Okafor <dana@school.example>\r\n\r\n"}
    tree: dict[str, object] = _properties(text, struct.pack("<8x4I8x", 1, 1, 1, len(attachments)))
    tree["__recip_version1.0_#00000000"] = _properties(
        {0x3001: "Ana Rivera", 0x39FE: "ana@home.example", 0x3003: "ana@home.example"}, bytes(8))
    for number, (name, data) in enumerate(attachments.items()):
        tree[f"__attach_version1.0_#{number:08X}"] = _properties({0x3707: name, 0x3701: data}, bytes(8))
    return _compound(tree)


def _properties(values: dict[int, str | bytes], head: bytes) -> dict[str, object]:
    entries, streams = head, {}
    for key, value in values.items():
        kind, data = (0x102, value) if isinstance(value, bytes) else (0x1F, value.encode("utf-16-le"))
        entries += struct.pack("<HHIII", kind, key, 6, len(data), 0)
        streams[f"__substg1.0_{key:04X}{kind:04X}"] = data
    return {"__properties_version1.0": entries, **streams}


def _compound(tree: dict[str, object]) -> bytes:
    entries: list[dict[str, object]] = []

    def add(name: str, content: object) -> int:
        index = len(entries)
        entries.append({"name": name, "content": content, "child": -1, "right": -1, "start": 0, "size": 0})
        if isinstance(content, dict):
            children = [add(each, content[each]) for each in sorted(content)]
            entries[index]["child"] = children[0] if children else -1
            for left, right in zip(children, children[1:], strict=False):
                entries[left]["right"] = right
        return index

    add("Root Entry", tree)
    sectors: list[bytes] = []
    chain: list[int] = []

    def store(data: bytes) -> int:
        first, count = len(sectors), max((len(data) + 511) // 512, 1)
        for index in range(count):
            sectors.append(data[index * 512:(index + 1) * 512].ljust(512, b"\0"))
            chain.append(first + index + 1 if index + 1 < count else 0xFFFFFFFE)
        return first

    mini, mini_chain = b"", []
    for entry in entries[1:]:
        data = entry["content"]
        if not isinstance(data, bytes):
            continue
        entry["size"] = len(data)
        if len(data) >= 4096:
            entry["start"] = store(data)
            continue
        first, count = len(mini_chain), max((len(data) + 63) // 64, 1)
        entry["start"] = first
        mini += data.ljust(count * 64, b"\0")
        mini_chain += [first + index + 1 if index + 1 < count else 0xFFFFFFFE for index in range(count)]
    entries[0]["start"], entries[0]["size"] = store(mini), len(mini)
    mini_fat = struct.pack(f"<{len(mini_chain)}I", *mini_chain)
    mini_fat += b"\xff" * (-len(mini_fat) % 512)
    mini_fat_at = store(mini_fat)
    directory = b"".join(_entry(each) for each in entries)
    directory_at = store(directory + (b"\0" * 68 + b"\xff" * 12 + b"\0" * 48) * (-len(entries) % 4))
    fat_count = 1
    while fat_count * 128 < len(chain) + fat_count:
        fat_count += 1
    fat_at = len(chain)
    table = chain + [0xFFFFFFFD] * fat_count
    table += [0xFFFFFFFF] * (fat_count * 128 - len(table))
    fat = struct.pack(f"<{len(table)}I", *table)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack(
        "<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, fat_count, directory_at, 0, 4096, mini_fat_at,
        len(mini_fat) // 512, 0xFFFFFFFE, 0, fat_at)
    head += struct.pack(f"<{fat_count - 1}I", *range(fat_at + 1, fat_at + fat_count))
    return head.ljust(512, b"\xff") + b"".join(sectors) + fat


def _entry(each: dict[str, object]) -> bytes:
    name = str(each["name"]).encode("utf-16-le") + b"\0\0"
    kind = 5 if each["name"] == "Root Entry" else 1 if isinstance(each["content"], dict) else 2
    return name.ljust(64, b"\0") + struct.pack(
        "<HBBIII16xI16xII4x", len(name), kind, 1, 0xFFFFFFFF, int(each["right"]) & 0xFFFFFFFF,
        int(each["child"]) & 0xFFFFFFFF, 0, int(each["start"]), int(each["size"]))
