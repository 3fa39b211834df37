"""Every address of the web face: each page module brings its own."""

from inwriting.web.flows import find_page_modules

urlpatterns = [pattern for module in find_page_modules() for pattern in getattr(module, "urlpatterns", ())]

handler400 = "inwriting.web.pages.errors.show_bad_request"
handler403 = "inwriting.web.pages.errors.show_refused"
handler404 = "inwriting.web.pages.errors.show_not_found"
handler500 = "inwriting.web.pages.errors.show_failure"
