"""The dates of a case as an address that a calendar program can follow; only where the program is hosted."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import path, reverse

from inwriting.actions.feed_calendar import feed_calendar, make_feed_token
from inwriting.actions.share_deadlines import MEDIA_TYPE
from inwriting.core.problems import CaseMissing


def feed_dates(request: HttpRequest, case_id: str, token: str) -> HttpResponse:
    """The calendar, for whoever holds the link. On one's own machine there is nobody to follow it, so it is not there."""
    if settings.LOCAL:
        raise CaseMissing(case=str(case_id))
    return HttpResponse(feed_calendar(str(case_id), token), content_type=MEDIA_TYPE,
                        headers={"Cache-Control": "private, no-store"})


def feed_address(request: HttpRequest, case_id: str) -> str:
    """The link to follow, or nothing in local mode."""
    if settings.LOCAL:
        return ""
    return request.build_absolute_uri(reverse("feed", args=[case_id, make_feed_token(case_id)]))


urlpatterns = [path("feeds/<uuid:case_id>/<slug:token>.ics", feed_dates, name="feed")]
