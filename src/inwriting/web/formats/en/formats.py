"""Whole month names, as in a letter."""

DATE_FORMAT = "F j, Y"
TIME_FORMAT = "g:i a"
