"""The first page: "What happened?", in the parent's words."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from inwriting.web.flows import list_flows
from inwriting.web.holding import list_rows


def show_front_door(request: HttpRequest) -> HttpResponse:
    """The sentences whose flows are there, and the cases to go on with."""
    return render(request, "front_door.html", {"flows": list_flows(), "cases": list_rows(request)[:5]})


urlpatterns = [path("", show_front_door, name="front-door")]
