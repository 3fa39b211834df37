"""Stage 1: what the parent knows."""
