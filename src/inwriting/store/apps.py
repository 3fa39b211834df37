"""Tells Django that the store is there, and what to check at the start."""

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """The only reader and writer of rows and files."""

    name = "inwriting.store"
    label = "store"

    def ready(self) -> None:
        """Register the start-up checks, and the tables that stand in files of their own."""
        from inwriting.store import mail_models, start_checks  # noqa: F401
