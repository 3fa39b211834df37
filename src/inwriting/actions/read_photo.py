"""What a kept photo knows about itself, and a copy of it without the place."""

from inwriting.actions.read_kept import get_kept
from inwriting.core.facts.case import FileRef
from inwriting.core.problems import Problem
from inwriting.intake.photo_facts import PhotoFacts, read_photo_facts, strip_location

PHOTOS = (".jpg", ".jpeg", ".png", ".heic", ".heif", ".tif", ".tiff", ".webp")


def find_photo_facts(case_id: str, seq: int, file: FileRef) -> PhotoFacts | None:
    """When and where the camera says that it was taken; None for what is no photo, or none that can be read."""
    if not (file.media_type.startswith("image/") or file.name.lower().endswith(PHOTOS)):
        return None
    try:
        return read_photo_facts(get_kept(case_id, seq, file.sha256)[1])
    except Problem:
        return None


def copy_without_place(case_id: str, seq: int, fingerprint: str) -> bytes:
    """A copy without place, camera and other notes; the original stays as it came."""
    return strip_location(get_kept(case_id, seq, fingerprint)[1])
