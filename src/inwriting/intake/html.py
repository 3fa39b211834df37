"""Turn a web page into plain words: no pictures, no scripts, nothing fetched."""

from inwriting.core.facts.paper import Paper
from inwriting.intake.limits import Allowance
from inwriting.intake.text import decode_text, divide_pages

_SILENT = {"script", "style", "head", "title", "template", "noscript", "svg", "object", "iframe"}
_BLOCKS = {"p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre",
           "section", "article", "header", "footer", "hr", "dt", "dd"}
_CELLS = {"td", "th"}


def read_html(data: bytes, allowance: Allowance) -> Paper:
    """Read a web page as a paper of one page."""
    text, _ = decode_text(data)
    return divide_pages(html_to_text(text), allowance, "text/html")


def html_to_text(source: str) -> str:
    """Return the words of a web page with line breaks where it has blocks and ' | ' between the cells of a table."""
    from lxml import etree

    # The parser of the standard library takes quadratic time for a page of "<" signs; libxml2 does not.
    words = _Words()
    parser = etree.HTMLParser(target=words, no_network=True, recover=True, huge_tree=False, encoding="utf-8")
    try:
        parser.feed(source.encode("utf-8", errors="replace"))
        parser.close()
    except etree.LxmlError:
        # What was read before the parser gave up is still the words of the page.
        return words.close()
    return words.close()


class _Words:
    """Collects the words of a page while lxml walks through it."""

    def __init__(self) -> None:
        self.lines: list[list[str]] = [[]]
        self.silent: list[str] = []
        self.is_new_row = True
        self.ends_blank = True

    def start(self, tag: str, attrs: dict[str, str]) -> None:
        if tag in _SILENT:
            self.silent.append(tag)
        if tag in _BLOCKS:
            self._break(tag)
        elif tag in _CELLS:
            self._add("" if self.is_new_row else " | ")
            self.is_new_row = False
        elif tag == "input" and attrs.get("type", "").lower() == "checkbox":
            self._add("[x] " if "checked" in attrs else "[ ] ")

    def end(self, tag: str) -> None:
        if tag in self.silent:
            while self.silent.pop() != tag:
                pass
        elif tag in _BLOCKS:
            self._break(tag)

    def data(self, data: str) -> None:
        if self.silent:
            return
        words = " ".join(data.replace("\f", " ").split())
        if data[:1].isspace() and not self.ends_blank:
            self._add(" ")
        self._add(words + " " if words and data[-1:].isspace() else words)

    def close(self) -> str:
        lines = (" ".join("".join(line).split()) for line in self.lines)
        return "\n".join(line for line in lines if line)

    def _add(self, words: str) -> None:
        if words:
            self.lines[-1].append(words)
            self.ends_blank = words[-1] == " "

    def _break(self, tag: str) -> None:
        if tag == "tr":
            self.is_new_row = True
        # A block inside a cell stays on the row's line.
        if not self.is_new_row and tag not in ("tr", "table"):
            self._add(" ")
        elif self.lines[-1]:
            self.lines.append([])
            self.ends_blank = True
        if tag == "table":
            self.is_new_row = True
