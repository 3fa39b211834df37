"""Tells Django that the web face is there."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """The web face: pages, forms, templates, pictures, translations."""

    name = "inwriting.web"
    label = "web"
