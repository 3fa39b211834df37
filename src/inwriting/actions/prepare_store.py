"""Makes the data folder, its key and its tables ready, at the first start and after each new version."""

from inwriting.store.prepare import prepare_folder, prepare_tables


def prepare_store() -> None:
    """Make what is missing; touch nothing that is there. Raises DataFolderUnusable or StoreUnreadable."""
    prepare_folder()
    prepare_tables()
