"""Settings: light or dark, English or Spanish, and where everything is kept. Kept in cookies on this computer."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _

THEMES = ("light", "dark")
ONE_YEAR = 365 * 24 * 3600


def show_settings(request: HttpRequest) -> HttpResponse:
    """Show the choices, and keep them when they are sent."""
    if request.method != "POST":
        return render(
            request,
            "settings.html",
            {
                "themes": (("", _("Like my device")), ("light", _("Light")), ("dark", _("Dark"))),
                "theme_now": request.COOKIES.get("theme", ""),
                "languages": settings.LANGUAGES,
                "data_folder": settings.DATA,
            },
        )
    response = redirect("settings")
    theme, language = request.POST.get("theme", ""), request.POST.get("language", "")
    if theme in THEMES:
        response.set_cookie("theme", theme, max_age=ONE_YEAR, samesite="Strict", httponly=True)
    else:
        response.delete_cookie("theme", samesite="Strict")
    if language in dict(settings.LANGUAGES):
        response.set_cookie(settings.LANGUAGE_COOKIE_NAME, language, max_age=ONE_YEAR, samesite="Strict", httponly=True)
    return response


urlpatterns = [path("settings/", show_settings, name="settings")]
