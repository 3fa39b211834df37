"""Starts Django for the command line: the data folder, the tables, and then every other deed can be imported."""

import os
from pathlib import Path


def start_django(data: Path | None = None) -> None:
    """Make the deeds usable in this process; call it before importing any other module of actions.

    `data` is the folder in which everything is kept. Raises DataFolderUnusable, SettingUnusable, StoreUnreadable.
    """
    if data:
        os.environ["INWRITING_DATA"] = str(Path(data).expanduser().absolute())
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "inwriting.server.settings")
    import django
    django.setup()
    from inwriting.actions.prepare_store import prepare_store
    prepare_store()
