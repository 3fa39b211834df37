"""A cell of a CSV file that no spreadsheet takes for a formula."""

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe_cell(value: object) -> object:
    """The value as it goes into a CSV. Words that a spreadsheet would run begin with an apostrophe, which it does not show.

    Numbers and dates stay as they are, so that sums still work.
    """
    if not isinstance(value, str):
        return value
    return f"'{value}" if value.lstrip(" ").startswith(RISKY) or value.startswith(RISKY) else value
