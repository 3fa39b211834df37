"""Why is this sentence here? Each paragraph of a document with the rules and the facts that it rests on."""

from typing import Any

from inwriting.core.documents.blocks import AnyBlock, Document, Heading, Listing, Paragraph, Table, text_of


def explain_document(document: Document, pack: Any) -> list[dict[str, Any]]:
    """One entry for each paragraph that has an id: its text, its rules (with the official link) and its facts.

    The rules are said in the document's language. Text in the parent's own words is marked as such.
    """
    return [explain_block(block, document, pack) for block in document.blocks
            if getattr(block, "id", "") and not isinstance(block, Heading)]


def explain_block(block: AnyBlock, document: Document, pack: Any) -> dict[str, Any]:
    """The reasons for one paragraph."""
    rules = [pack.get_rule(name) for name in getattr(block, "rules", ())]
    return {
        "paragraph": getattr(block, "id", ""), "text": words_of(block), "own_words": getattr(block, "own_words", False),
        "rules": [{"id": rule.id, "cite": rule.cite, "says": rule.says.get(document.language) or rule.says["en"],
                   "status": rule.status, "link": rule.link} for rule in rules],
        "facts": [{"path": path, "value": document.sources.get(path, "")} for path in getattr(block, "facts", ())],
    }


def words_of(block: AnyBlock) -> str:
    """The words of a block as plain text."""
    if isinstance(block, Heading):
        return block.text
    if isinstance(block, Paragraph):
        return text_of(block.runs)
    if isinstance(block, Listing):
        return "\n".join(text_of(item.runs) for item in block.items)
    if isinstance(block, Table):
        return "\n".join(" | ".join(text_of(cell.runs) for cell in row) for row in (block.header, *block.rows))
    return ""
