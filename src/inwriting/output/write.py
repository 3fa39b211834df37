"""One door to every kind of file: a document and a kind in, bytes out."""

from typing import Literal, get_args

from inwriting.core.documents.blocks import Document

Kind = Literal["pdf", "docx", "txt", "html", "eml"]
KINDS: tuple[Kind, ...] = get_args(Kind)
MEDIA_TYPES: dict[Kind, str] = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "txt": "text/plain; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "eml": "message/rfc822",
}


def write(document: Document, kind: Kind) -> bytes:
    """Return the document as a file of that kind. An e-mail is a draft with the PDF attached."""
    if kind == "pdf":
        from inwriting.output.pdf import write_pdf

        return write_pdf(document)
    if kind == "docx":
        from inwriting.output.docx import write_docx

        return write_docx(document)
    if kind == "eml":
        from inwriting.output.eml import write_draft

        return write_draft(document)
    if kind == "html":
        from inwriting.output.html import write_html_page

        return write_html_page(document).encode("utf-8")
    from inwriting.output.text import write_text

    return write_text(document).encode("utf-8")
