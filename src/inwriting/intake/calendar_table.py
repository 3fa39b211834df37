"""Turn the rows of a calendar in CSV into lines as a person would type them."""

import csv
import io
import re

_DATE_HEAD = re.compile(r"\b(?:date|day|start|from|begin\w*|end|to|through|fecha|desde|hasta|inicio|fin)\b",
                        re.IGNORECASE)
_TIME_HEAD = re.compile(r"\btime|hora\b", re.IGNORECASE)
_SILENT_HEAD = re.compile(r"all day|private|reminder|categor|location|uid|created|organizer", re.IGNORECASE)


def list_rows(text: str) -> str:
    """Return one line for each row of a CSV with a heading; text without such a heading comes back as it is."""
    first = text.lstrip("\ufeff").split("\n", 1)[0]
    sign = max((",", ";", "\t"), key=first.count)
    heads = next(csv.reader([first], delimiter=sign), [])
    dated = [index for index, head in enumerate(heads)
             if _DATE_HEAD.search(head) and not _TIME_HEAD.search(head) and not _SILENT_HEAD.search(head)]
    if len(heads) < 2 or not dated or any(re.search(r"\d", head) for head in heads):
        return text
    told = [index for index, head in enumerate(heads)
            if index not in dated and not _SILENT_HEAD.search(head) and not _TIME_HEAD.search(head)]
    # The heading keeps its line, so that line numbers in questions are those of the file.
    lines = [""]
    plain = text.lstrip("\ufeff").replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
    reader = csv.reader(io.StringIO(plain), delimiter=sign)
    try:
        next(reader, None)
        for row in reader:
            while len(lines) < reader.line_num - 1:
                lines.append("")
            lines.append(_write_line(row, dated, told))
    except csv.Error:
        return text
    return "\n".join(lines)


def _write_line(row: list[str], dated: list[int], told: list[int]) -> str:
    days = [row[index].strip() for index in dated if index < len(row) and row[index].strip()]
    days = list(dict.fromkeys(days))
    words = "; ".join(row[index].strip() for index in told if index < len(row) and row[index].strip())
    return f"{' to '.join(days[:2])} {words}".strip()
