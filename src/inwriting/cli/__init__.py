"""Thin face 2: the command line; file commands never import Django."""
