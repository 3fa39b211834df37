"""The pages for when something is not there, not allowed, or went wrong. None shows a trace."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from inwriting.web.rendering import show_words


def show_bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400."""
    return show_words(
        request, 400, _("We could not understand that"), _("Nothing was changed. Go back, and try it once more.")
    )


def show_refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403."""
    return show_words(request, 403, _("This page is not open to you"), _("Nothing was changed."))


def show_form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403, when the form's secret does not match (an old page, or cookies that are off)."""
    return show_words(
        request,
        403,
        _("This page was open for too long"),
        _(
            "Nothing was changed. Go back, load the page again, and send it once more. Your browser needs to allow cookies "
            "for this address."
        ),
    )


def show_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404."""
    explained = [{"what": _("Check the address, or start from the first page."), "why": "", "do": "", "where": ""}]
    return render(request, "problem.html", {"heading": _("This page is not there"), "explained": explained}, status=404)


def show_failure(request: HttpRequest) -> HttpResponse:
    """500."""
    return show_words(
        request,
        500,
        _("Something went wrong on our side"),
        _(
            "What you kept before is safe. Go back and try it once more. If it happens again, stop In Writing and start it "
            "again."
        ),
    )
