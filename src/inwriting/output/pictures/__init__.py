"""Quiet pictures of what the record shows: one SVG for page and paper, with its words and its table."""
