"""What every request passes: the door (local mode), the headers that keep pages to themselves, problems as pages."""

import hmac
from collections.abc import Callable
from urllib.parse import urlsplit
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _

from inwriting.core.problems import Problem
from inwriting.web.rendering import show_problem, show_words

Answer = Callable[[HttpRequest], HttpResponse]
SAFE = {"GET", "HEAD", "OPTIONS"}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # "no-referrer" would make browsers send "Origin: null" with our own forms, and the check below would refuse them.
    # "same-origin" tells other hosts just as little: nothing.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
}


class KeepToOurselves:
    """Adds the headers that let no other site read, frame, script or remember a page."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.answer(request)
        for name, value in HEADERS.items():
            response.setdefault(name, value)
        if not request.path.startswith(settings.STATIC_URL):
            response.setdefault("Cache-Control", "no-store")
        return response


class Door:
    """In local mode only the link printed at the start gets in, only on this machine, and only from our own pages."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not settings.LOCAL:
            return self.answer(request)
        if not is_our_host(request):
            return show_words(
                request,
                403,
                _("This address is not In Writing's"),
                _("Use the link that In Writing printed when it started."),
            )
        if request.path.startswith(settings.STATIC_URL):
            return self.answer(request)
        if request.path.startswith("/door/"):
            return open_door(request)
        if not holds_token(request.COOKIES.get(cookie_name(), "")):
            return show_words(
                request,
                403,
                _("This door opens with its own link"),
                _(
                    "Your papers are kept on this computer, and only the link that In Writing printed when it started opens "
                    "them. Look for it in the window where you started it. It changes each time. No window? Start it again."
                ),
            )
        if request.method not in SAFE and not comes_from_here(request):
            return show_words(
                request,
                403,
                _("This form came from another page"),
                _("Nothing was changed. Open the page again in In Writing, and send the form from there."),
            )
        return self.answer(request)


def cookie_name() -> str:
    """Cookies are shared by all ports of a machine, so each port has its own name."""
    return f"inwriting_door_{settings.LOCAL_PORT}"


def is_our_host(request: HttpRequest) -> bool:
    """Whether the Host header names this machine and our port."""
    host = request.META.get("HTTP_HOST", "")
    return host in {f"{name}:{settings.LOCAL_PORT}" for name in ("127.0.0.1", "localhost")}


def holds_token(token: str) -> bool:
    """Whether the token is the one printed at the start. Without a token in the settings nobody gets in."""
    return bool(settings.LOCAL_TOKEN) and hmac.compare_digest(token.encode(), settings.LOCAL_TOKEN.encode())


def open_door(request: HttpRequest) -> HttpResponse:
    """Swap the link's token for a cookie, and go on to an address without it."""
    token = request.path.removeprefix("/door/").strip("/")
    if request.method != "GET" or not holds_token(token):
        return show_words(
            request,
            403,
            _("This link has run out"),
            _("In Writing makes a new link each time it starts. Use the newest one, in the window where you started it."),
        )
    response = HttpResponseRedirect(first_page(request.GET.get("to", "")))
    response.set_cookie(cookie_name(), token, httponly=True, samesite="Strict")
    return response


def first_page(case_id: str) -> str:
    """The page of a case if the link names one, else the front door. Only an id is read, never an address."""
    try:
        return f"/cases/{UUID(case_id)}/"
    except ValueError:
        return "/"


def comes_from_here(request: HttpRequest) -> bool:
    """Whether Origin (or, without it, Referer) is the page's own address; a request with neither is refused."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        return False
    source = request.headers.get("Origin") or request.headers.get("Referer", "")
    parts = urlsplit(source)
    return parts.scheme == request.scheme and parts.netloc == request.META.get("HTTP_HOST", "")


class ProblemPages:
    """Shows a Problem that a page did not handle itself as a page of plain words."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.answer(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Turn a Problem into its page; leave everything else to Django."""
        return show_problem(request, error) if isinstance(error, Problem) else None
