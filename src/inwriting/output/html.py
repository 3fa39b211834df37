"""Writes a document as semantic HTML: a fragment for the page, or a page of its own for the command line."""

from collections.abc import Callable
from html import escape

from inwriting.core.documents.blocks import (
    Address,
    Block,
    Cell,
    Document,
    Heading,
    Item,
    Letterhead,
    Line,
    Listing,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    Space,
    Table,
    text_of,
)
from inwriting.output.lay_out import SAFE_LINKS, fill_row, name_with_lines, share_widths, shows_title
from inwriting.output.paper_css import PAPER_CSS
from inwriting.output.shown import reads_right_to_left, show, show_on_line
from inwriting.output.wording import words_in, write_date


def write_html(document: Document) -> str:
    """Return the paper as one <article>; all text is escaped, ids are those of the paragraphs.

    Each block carries `data-id`, `data-rules` and `data-facts` (words with spaces between) for "why is this here?".
    """
    letterhead, words = document.letterhead, words_in(document.language)
    parts = []
    if document.reading_copy:
        parts.append(f'<p class="paper-copy">{_text(words["reading_copy"])}</p>')
    if document.notice:
        parts.append(f'<p class="paper-notice" role="note">{_text(document.notice)}</p>')
    if letterhead:
        parts += _letter_top(letterhead, document.language)
    elif shows_title(document):
        parts.append(f"<h1>{_text(document.title)}</h1>")
    parts += [WRITERS[type(block)](block) for block in document.blocks]
    if letterhead:
        parts += _letter_end(letterhead, document.language)
    if document.footer:
        parts.append(f'<footer class="paper-footer"><p>{_text(document.footer)}</p></footer>')
    shape = " paper-wide" if document.landscape else ""
    opening = f'<article class="paper{shape}" lang="{escape(show_on_line(document.language))}">'
    return "\n".join([opening, *parts, "</article>"]) + "\n"


def write_html_page(document: Document) -> str:
    """Return a whole HTML page with its style inside, for opening without the program."""
    language, title = escape(show_on_line(document.language)), escape(show_on_line(document.title))
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f"<style>\n{PAPER_CSS}</style>\n</head>\n<body>\n<main>\n{write_html(document)}</main>\n</body>\n</html>\n"
    )


def _text(text: str) -> str:
    return escape(show(text)).replace("\n", "<br>")


def _run(run: Run) -> str:
    body = _text(run.text)
    if run.emphasis:
        body = f"<em>{body}</em>"
    if run.strong:
        body = f"<strong>{body}</strong>"
    if run.href.startswith(("#", *SAFE_LINKS)):
        return f'<a href="{escape(show_on_line(run.href))}">{body}</a>'
    return body


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(_run(run) for run in runs)


def _turn(text: str) -> str:
    return ' dir="rtl"' if reads_right_to_left(text) else ""


def _marks(block: Heading | Paragraph | Listing | Table | Picture | Line) -> str:
    """The attributes that say which paragraph this is and why it is here."""
    marks = {
        "id": getattr(block, "anchor", "") or block.id, "data-id": block.id, "data-rules": " ".join(getattr(block, "rules", ())),
        "data-facts": " ".join(getattr(block, "facts", ())),
        "data-own-words": "yes" if getattr(block, "own_words", False) else "",
    }
    return "".join(f' {name}="{escape(show_on_line(value))}"' for name, value in marks.items() if value)


def _heading(block: Heading) -> str:
    level = max(1, min(block.level, 6))
    return f"<h{level}{_marks(block)}{_turn(block.text)}>{_text(block.text)}</h{level}>"


def _paragraph(block: Paragraph) -> str:
    marks = _marks(block) + _turn(text_of(block.runs))
    if block.style == "quote":
        return f"<blockquote{marks}><p>{_runs(block.runs)}</p></blockquote>"
    look = "" if block.style == "body" else f' class="paper-{block.style}"'
    return f"<p{look}{marks}>{_runs(block.runs)}</p>"


def _listing(block: Listing) -> str:
    return _items(block.items, block.style, _marks(block))


def _items(items: tuple[Item, ...], style: str, marks: str = "") -> str:
    tag = "ol" if style == "numbered" else "ul"
    look = ' class="paper-boxes"' if style == "boxes" else ""
    below_style = "bullets" if style == "numbered" else style
    lines = []
    for item in items:
        below = _items(item.items, below_style) if item.items else ""
        lines.append(f"<li{_turn(text_of(item.runs))}>{_runs(item.runs)}{below}</li>")
    return f"<{tag}{look}{marks}>\n" + "\n".join(lines) + f"\n</{tag}>"


def _cell(cell: Cell, tag: str) -> str:
    look = "" if cell.align == "left" else f' class="paper-{cell.align}"'
    scope = ' scope="col"' if tag == "th" else ""
    return f"<{tag}{scope}{look}{_turn(text_of(cell.runs))}>{_runs(cell.runs)}</{tag}>"


def _table(block: Table) -> str:
    count = max(1, len(block.header))
    caption = f"<caption>{_text(block.caption)}</caption>" if block.caption else ""
    columns = "".join(f'<col class="paper-col-{round(share * 20) * 5}">' for share in share_widths(block))
    head = "".join(_cell(cell, "th") for cell in fill_row(block.header, count))
    rows = ["<tr>" + "".join(_cell(cell, "td") for cell in fill_row(row, count)) + "</tr>" for row in block.rows]
    rows += ['<tr class="paper-blank">' + "<td></td>" * count + "</tr>"] * max(0, block.blank_rows)
    body = "\n".join(rows)
    return (
        f'<div class="paper-table" tabindex="0"><table{_marks(block)}>{caption}<colgroup>{columns}</colgroup>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody></table></div>"
    )


def _picture(block: Picture) -> str:
    if block.svg:
        image = f'<div class="paper-drawing" role="img" aria-label="{escape(show_on_line(block.alt))}">{block.svg}</div>'
    else:
        image = _png(block.png, block.alt)
    caption = f"<figcaption>{_text(block.caption)}</figcaption>" if block.caption else ""
    return f"<figure{_marks(block)}>{image}{caption}</figure>"


def _png(png: bytes, alt: str) -> str:
    from base64 import b64encode

    return f'<img src="data:image/png;base64,{b64encode(png).decode()}" alt="{escape(show_on_line(alt))}">'


def _line(block: Line) -> str:
    return f'<p class="paper-line"{_marks(block)}><span>{_text(block.label)}</span></p>'


def _space(_block: Space) -> str:
    return '<div class="paper-space"></div>'


def _page_break(_block: PageBreak) -> str:
    return '<div class="paper-page-break"></div>'


def _address(address: Address) -> str:
    lines = [f"<strong>{_text(address.name)}</strong>", *(_text(line) for line in address.lines if line)]
    return "<br>".join(lines + ([_text(address.email)] if address.email else []))


def _letter_top(letterhead: Letterhead, language: str) -> list[str]:
    words = words_in(language)
    to = "".join(f"<p>{_address(address)}</p>" for address in letterhead.to)
    date = f'<time datetime="{letterhead.dated_on.isoformat()}">{write_date(letterhead.dated_on, language)}</time>'
    return [
        f'<header class="paper-head"><p class="paper-sender">{_address(letterhead.sender)}</p>',
        f"<p>{date}</p>", *([f'<p class="paper-small">{_text(letterhead.sent_by)}</p>'] if letterhead.sent_by else []),
        f'<div class="paper-to">{to}</div>',
        f'<h1 class="paper-subject"><span>{words["re"]}</span> {_text(letterhead.subject)}</h1></header>',
        *([f"<p>{_text(letterhead.salutation)}</p>"] if letterhead.salutation else []),
    ]


def _letter_end(letterhead: Letterhead, language: str) -> list[str]:
    words = words_in(language)
    parts = ['<div class="paper-end">', *([f"<p>{_text(letterhead.closing)}</p>"] if letterhead.closing else [])]
    if letterhead.signature == "drawn" and letterhead.signature_png:
        alt = words["signature_of"].format(name=letterhead.sender.name)
        parts.append(f'<p class="paper-drawn">{_png(letterhead.signature_png, alt)}</p>')
    elif letterhead.signature == "typed":
        parts.append(f'<p class="paper-signature">/s/ {_text(letterhead.sender.name)}</p>')
    else:
        parts.append('<p class="paper-line"></p>')
    parts.append(f"<p>{_text(letterhead.sender.name)}</p></div>")
    for title, entries in (
        (words["copies"], [name_with_lines(address) for address in letterhead.copies]),
        (words["enclosures"], list(letterhead.enclosures)),
    ):
        if entries:
            listed = "<br>".join(_text(entry) for entry in entries)
            parts.append(f'<p class="paper-small"><strong>{title}</strong><br>{listed}</p>')
    return parts


WRITERS: dict[type[Block], Callable[..., str]] = {
    Heading: _heading, Paragraph: _paragraph, Listing: _listing, Table: _table, Picture: _picture, Line: _line,
    Space: _space, PageBreak: _page_break,
}
