"""Collects every sentence of the pages, and compiles the translations, without the gettext tools.

`python -m inwriting.web.translations` adds new sentences to `locale/es/LC_MESSAGES/django.po` and writes the `.mo` anew.
"""

import ast
import re
import struct
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent
CALLS = {"_": 1, "gettext": 1, "gettext_lazy": 1, "gettext_noop": 1, "ngettext": 2, "ngettext_lazy": 2}
HEADER = (
    "Language: es\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\n"
)

Sentence = tuple[str, str]  # the sentence, and its plural form ("" where it has none)
Catalog = dict[Sentence, tuple[str, ...]]


def collect_sentences() -> list[Sentence]:
    """Every sentence that the pages, the forms and the problems can show, in the order of the files."""
    found: dict[Sentence, None] = {}
    for path in sorted(HERE.rglob("*.py")):
        found |= dict.fromkeys(read_calls(path.read_text(encoding="utf-8")))
    for path in sorted((HERE / "templates").rglob("*.html")):
        found |= dict.fromkeys(read_template(path.read_text(encoding="utf-8")))
    for module in sorted((PACKAGE / "core" / "problems").glob("*.py")):
        found |= dict.fromkeys(read_problems(module.read_text(encoding="utf-8")))
    found |= dict.fromkeys(read_remarks((PACKAGE / "intake" / "remarks.py").read_text(encoding="utf-8")))
    found |= dict.fromkeys(read_blanks())
    found |= dict.fromkeys(read_cautions())
    return [sentence for sentence in found if sentence[0].strip()]


def read_calls(source: str) -> Iterator[Sentence]:
    """The sentences in calls such as _("...")."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in CALLS:
            continue
        words = [
            argument.value
            for argument in node.args[: CALLS[node.func.id]]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        ]
        if words:
            yield words[0], words[1] if len(words) > 1 else ""


def read_template(source: str) -> Iterator[Sentence]:
    """The sentences of a template; Django turns them into calls, which are read as Python would read them."""
    from django.utils.translation.template import templatize

    for call in re.finditer(
        r"""(?<!\w)(_|gettext|ngettext)\(((?:u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\"{3}.*?\"{3})\s*,?\s*)+)""",
        templatize(source),
        re.S,
    ):
        words = ast.literal_eval(f"({call[2].rstrip(', ')},)")
        yield words[0], words[1] if call[1] == "ngettext" and len(words) > 1 else ""


def read_problems(source: str) -> Iterator[Sentence]:
    """What the problems say: their `what`, `why` and `do`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            for line in node.body:
                target = line.targets[0] if isinstance(line, ast.Assign) else getattr(line, "target", None)
                value = getattr(line, "value", None)
                if (
                    isinstance(target, ast.Name)
                    and target.id in {"what", "why", "do"}
                    and isinstance(value, ast.Constant)
                    and value.value
                ):
                    yield str(value.value), ""


def read_remarks(source: str) -> Iterator[Sentence]:
    """What the reader says about a paper: the constants of its module."""
    for line in ast.parse(source).body:
        if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name) and line.targets[0].id.isupper():
            value = ast.literal_eval(line.value) if isinstance(line.value, ast.Constant) else None
            if isinstance(value, str):
                yield value, ""


def read_blanks() -> Iterator[Sentence]:
    """The plain names of what a letter can lack."""
    from inwriting.core.documents.blanks import BLANKS, ROLE_BLANKS

    for words, _place in (*BLANKS.values(), *ROLE_BLANKS.values()):
        yield words, ""


def read_cautions() -> Iterator[Sentence]:
    """What the check of a letter asks to think about."""
    from inwriting.core.checks.letter.cautions import SAYS

    for words in SAYS.values():
        yield words, ""


def read_po(path: Path) -> Catalog:
    """The sentences of a .po file and their translations."""
    catalog: Catalog = {}
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        parts: dict[str, str] = {}
        name = ""
        for line in block.splitlines():
            match = re.match(r'(msgid_plural|msgid|msgstr(?:\[\d\])?)? ?(".*")$', line)
            if match:
                name = match[1] or name
                parts[name] = parts.get(name, "") + ast.literal_eval(match[2])
        if parts.get("msgid"):
            strings = tuple(parts[key] for key in sorted(parts) if key.startswith("msgstr"))
            catalog[parts["msgid"], parts.get("msgid_plural", "")] = strings
    return catalog


def write_po(path: Path, catalog: Catalog) -> None:
    """Write a .po file."""
    lines = ['msgid ""', 'msgstr ""', *(quote(line + "\n") for line in HEADER.splitlines()), ""]
    for (sentence, plural), strings in catalog.items():
        lines.append(f"msgid {quote(sentence)}")
        if plural:
            lines.append(f"msgid_plural {quote(plural)}")
            lines += [f"msgstr[{number}] {quote(text)}" for number, text in enumerate(strings)]
        else:
            lines.append(f"msgstr {quote(strings[0])}")
        lines.append("")
    path.write_text("\n".join(lines), encoding="utf-8")


def quote(text: str) -> str:
    """A string as .po files write it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def compile_catalog(catalog: Catalog) -> bytes:
    """The bytes of a .mo file: two tables of lengths and offsets, then the strings, sorted by sentence."""
    pairs = {"": HEADER} | {
        sentence + (f"\0{plural}" if plural else ""): "\0".join(strings)
        for (sentence, plural), strings in catalog.items()
        if all(strings)
    }
    keys = sorted(pairs, key=lambda key: key.encode())
    ids = [key.encode() for key in keys]
    texts = [pairs[key].encode() for key in keys]
    start = 28 + 16 * len(keys)
    tables, pool = [], b""
    for group in (ids, texts):
        for text in group:
            tables.append(struct.pack("<II", len(text), start + len(pool)))
            pool += text + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(keys), 28, 28 + 8 * len(keys), 0, start)
    return head + b"".join(tables) + pool


def find_untranslated(catalog: Catalog) -> list[str]:
    """Sentences of the pages that the catalog does not translate."""
    return [sentence for sentence, plural in collect_sentences() if not all(catalog.get((sentence, plural), ("",)))]


def refresh(language: str = "es") -> list[str]:
    """Bring the .po up to date with the pages and compile the .mo. Returns what still needs a translation."""
    po = HERE / "locale" / language / "LC_MESSAGES" / "django.po"
    po.parent.mkdir(parents=True, exist_ok=True)
    old = read_po(po) if po.exists() else {}
    catalog: Catalog = {
        (sentence, plural): old.get((sentence, plural), ("", "") if plural else ("",))
        for sentence, plural in collect_sentences()
    }
    write_po(po, catalog)
    po.with_suffix(".mo").write_bytes(compile_catalog(catalog))
    return find_untranslated(catalog)


if __name__ == "__main__":
    import django
    from django.conf import settings

    settings.configure()
    django.setup()
    missing = refresh()
    print("\n".join(missing) or "Everything is translated.")
