"""Files on their way to the parent: always as a download, never opened inside our own pages."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header


def send_bytes(content: bytes, name: str, media_type: str = "application/octet-stream") -> HttpResponse:
    """The bytes as a file to be saved. A sandbox keeps it harmless even if a browser opens it."""
    response = HttpResponse(content, content_type=media_type)
    response["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    return response
