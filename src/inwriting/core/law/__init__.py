"""Stage 2: the law as data, each statement with its citation, its source and its date."""
