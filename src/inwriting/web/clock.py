"""The day it is where the family lives."""

from datetime import date

from django.utils import timezone


def today() -> date:
    """Today, in the zone of the settings."""
    return timezone.localdate()
