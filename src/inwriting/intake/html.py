"""Turn a web page into plain words: no pictures, no scripts, nothing fetched."""

from html.parser import HTMLParser

from inwriting.core.facts.paper import Paper
from inwriting.intake.limits import Allowance
from inwriting.intake.text import decode_text, divide_pages

_SILENT = {"script", "style", "head", "title", "template", "noscript", "svg", "object", "iframe"}
_BLOCKS = {"p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre",
           "section", "article", "header", "footer", "hr", "dt", "dd"}
_CELLS = {"td", "th"}
_VOID = {"br", "hr", "img", "input", "meta", "link"}


def read_html(data: bytes, allowance: Allowance) -> Paper:
    """Read a web page as a paper of one page."""
    text, _ = decode_text(data)
    return divide_pages(html_to_text(text), allowance, "text/html")


def html_to_text(source: str) -> str:
    """Return the words of a web page with line breaks where it has blocks and ' | ' between the cells of a table."""
    words = _Words()
    words.feed(source)
    words.close()
    return words.get_text()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = [""]
        self.silent: list[str] = []
        self.is_new_row = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self.silent.append(tag)
        if tag in _BLOCKS:
            self._break(tag)
        elif tag in _CELLS:
            self.lines[-1] += "" if self.is_new_row else " | "
            self.is_new_row = False
        elif tag == "input" and ("type", "checkbox") in [(name, (value or "").lower()) for name, value in attrs]:
            self.lines[-1] += "[x] " if any(name == "checked" for name, _ in attrs) else "[ ] "

    def handle_endtag(self, tag: str) -> None:
        if tag in self.silent:
            while self.silent.pop() != tag:
                pass
        elif tag in _BLOCKS:
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self.silent:
            words = " ".join(data.replace("\f", " ").split())
            lead = " " if data[:1].isspace() and not self.lines[-1].endswith((" ", "| ")) and self.lines[-1] else ""
            tail = " " if words and data[-1:].isspace() else ""
            self.lines[-1] += lead + words + tail if words or lead else ""

    def _break(self, tag: str) -> None:
        if tag == "tr":
            self.is_new_row = True
        # A block inside a cell stays on the row's line.
        if not self.is_new_row and tag not in ("tr", "table"):
            self.lines[-1] += "" if self.lines[-1].endswith(" ") else " "
        elif self.lines[-1].strip():
            self.lines.append("")
        if tag == "table":
            self.is_new_row = True

    def get_text(self) -> str:
        return "\n".join(line.strip() for line in self.lines if line.strip())
