"""Django's settings, made from the table in options.py. Nothing is written here."""

import os
import secrets
from pathlib import Path

from django.utils.translation import gettext_lazy

from inwriting.server.database import describe_database
from inwriting.server.options import data_folder, read_flag, read_limits, read_number, read_option

# The folder in which everything is kept.
DATA = data_folder()
VAULT = DATA / "vault"
MAX_FILE_BYTES = read_number("MAX_FILE_MB") * 1_000_000
READ_LIMITS = read_limits()
MAX_IMPORT_BYTES = read_number("MAX_IMPORT_MB") * 1_000_000
MAX_FIELD_CHARACTERS = read_number("MAX_FIELD")
LOCK_WAIT = read_number("LOCK_WAIT")
MAX_MAIL_BYTES = read_number("MAX_MAIL_MB") * 1_000_000
MAIL_WAIT = read_number("MAIL_WAIT")
CA_FILE = read_option("CA_FILE")

# Local mode: one family, this computer, no account; the door in web/middleware.py opens with the token only.
LOCAL = read_flag("LOCAL")
LOCAL_PORT = read_number("PORT")
LOCAL_TOKEN = read_option("TOKEN")


def _secret_key() -> str:
    if given := read_option("SECRET_KEY"):
        return given
    kept = Path(DATA / "secret-key")
    # Until prepare_store has made the key file, a key for this process alone: nothing signed with it needs to last.
    return kept.read_text(encoding="ascii").strip() if os.access(kept, os.R_OK) else secrets.token_urlsafe(50)


SECRET_KEY = _secret_key()
DEBUG = read_flag("DEBUG")
HOSTS = [host.strip() for host in read_option("HOSTS").split(",") if host.strip()]
ALLOWED_HOSTS = ["127.0.0.1", "localhost"] if LOCAL else HOSTS

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "inwriting.store",
    "inwriting.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "inwriting.web.middleware.KeepToOurselves",
    "inwriting.web.middleware.Door",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "inwriting.web.middleware.ProblemPages",
]
TEMPLATES = [{
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
    "OPTIONS": {"context_processors": [
        "django.template.context_processors.request",
        "django.template.context_processors.i18n",
        "django.contrib.auth.context_processors.auth",
        "django.contrib.messages.context_processors.messages",
        "inwriting.web.context.frame",
    ]},
}]
ROOT_URLCONF = "inwriting.web.urls"
WSGI_APPLICATION = "inwriting.server.wsgi.application"

DATABASES = {"default": describe_database(read_option("DATABASE_URL"), DATA, LOCK_WAIT)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "store.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]

LANGUAGE_CODE = read_option("LANGUAGE")
LANGUAGES = [("en", gettext_lazy("English")), ("es", gettext_lazy("Spanish"))]
LOCALE_PATHS = [Path(__file__).parents[1] / "web" / "locale"]
USE_I18N = True
FORMAT_MODULE_PATH = ["inwriting.web.formats"]
USE_TZ = True
TIME_ZONE = read_option("TIME_ZONE")

STATIC_URL = "static/"
# The files are served from where they lie in the package; nothing needs to be collected first.
WHITENOISE_USE_FINDERS = True
WHITENOISE_ALLOW_ALL_ORIGINS = False
WHITENOISE_AUTOREFRESH = DEBUG

# Papers are written to disk as they arrive, not held in memory.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]
DATA_UPLOAD_MAX_MEMORY_SIZE = 12_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000

# A cookie never leaves for another site. Local mode speaks plain http to 127.0.0.1, so "secure" is for hosted mode.
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax" if not LOCAL else "Strict"
SESSION_COOKIE_NAME = f"inwriting_session_{LOCAL_PORT}" if LOCAL else "inwriting_session"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "inwriting.web.pages.errors.show_form_too_old"
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_NAME = f"inwriting_csrf_{LOCAL_PORT}" if LOCAL else "inwriting_csrf"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not LOCAL
SECURE_SSL_REDIRECT = not LOCAL
SECURE_HSTS_SECONDS = 0 if LOCAL else 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = not LOCAL
SECURE_HSTS_PRELOAD = not LOCAL
SECURE_PROXY_SSL_HEADER = None if LOCAL else ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# Nothing is sent anywhere by the program itself, and nothing that a parent wrote goes into a log.
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler", "level": "WARNING"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
}
