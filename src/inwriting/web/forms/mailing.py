"""Questions about the parent's own mail account."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import Choices, FactForm, Ticks


class AccountForm(FactForm):
    """How mail goes out. The password is never shown again, and never kept in a file of ours."""

    heading = _("Your own mail account")
    lead = _("Letters go out from your own address, so that answers come to you. Your provider's help pages say what to fill in "
             "under “outgoing mail (SMTP)”.")
    address = forms.CharField(label=_("Your e-mail address"), max_length=254,
                              widget=forms.EmailInput(attrs={"autocomplete": "email"}))
    name = forms.CharField(label=_("Your name, as the school sees it"), max_length=120)
    host = forms.CharField(label=_("Outgoing mail server"), max_length=250,
                           help_text=_("A name with dots in it, from your provider."))
    security = forms.ChoiceField(label=_("How the line is protected"), widget=Choices, choices=(
        ("starttls", _("STARTTLS, usually port 587")), ("tls", _("TLS, usually port 465"))))
    port = forms.IntegerField(label=_("Port"), min_value=1, max_value=65535, help_text=_("Leave it empty for the usual one."))
    user = forms.CharField(label=_("Name to sign in with"), max_length=250, help_text=_("Leave it empty if it is your address."))
    imap_host = forms.CharField(label=_("Incoming mail server (IMAP)"), max_length=250,
                                help_text=_("Only if you want to bring in answers from your mailbox."))
    password = forms.CharField(
        label=_("Password"), max_length=500, widget=forms.PasswordInput(attrs={"autocomplete": "off"}), help_text=_(
            "Only needed here if this computer shall remember it in its keyring. Many providers want an “app password”."))
    remember = forms.MultipleChoiceField(label=_("For the next time"), widget=Ticks, choices=(
        ("yes", _("Remember the password in this computer's keyring")),))

    def __init__(self, *args: Any, can_remember: bool = True, **options: Any) -> None:
        super().__init__(*args, **options)
        if not can_remember:
            # Nothing could be done with it now; it is asked when something is sent.
            del self.fields["password"], self.fields["remember"]

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        if not typed.get("address"):
            self.add_error("address", str(_("Give your e-mail address.")))
        if not typed.get("host"):
            self.add_error("host", str(_("Give the name of the outgoing mail server.")))
        return typed
