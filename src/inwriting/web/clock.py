"""The day it is where the family lives."""

from datetime import date

from django.conf import settings

from inwriting.actions.clock import today_in


def today() -> date:
    """Today, in the zone of the settings."""
    return today_in(settings.TIME_ZONE)
