"""The questions, page by page, in plain words."""
