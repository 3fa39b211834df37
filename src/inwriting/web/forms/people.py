"""Questions about one person of the case."""

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import FactForm, LinesField

ROLES = (
    ("parent", _("Me (parent or guardian)")),
    ("principal", _("Principal")),
    ("special-education-director", _("District's special education director")),
    ("superintendent", _("Superintendent")),
    ("case-manager", _("Case manager")),
    ("special-education-teacher", _("Special education teacher")),
    ("general-education-teacher", _("Classroom teacher")),
    ("aide", _("Aide")),
    ("substitute-aide", _("Substitute aide")),
    ("nurse", _("Nurse")),
    ("evaluator", _("Person who tested my child")),
    ("therapist", _("Therapist")),
    ("advocate", _("Advocate or friend who helps us")),
    ("attorney", _("Attorney")),
    ("state-agency", _("State office")),
    ("other", _("Somebody else")),
)
ROLE_WORDS = dict(ROLES)


class PersonForm(FactForm):
    """Name, part, and how to reach the person."""

    facts = {name: name for name in ("name", "role", "title", "email", "phone", "address")}
    name = forms.CharField(
        label=_("Name"), help_text=_("As it should stand on the letter, such as Ms. Dana Whitfield."), max_length=200
    )
    role = forms.ChoiceField(label=_("Part in this"), choices=(("", _("Choose one")), *ROLES), widget=forms.Select)
    title = forms.CharField(label=_("Job title"), help_text=_("If it is different from the part above."), max_length=200)
    email = forms.EmailField(
        label=_("E-mail"),
        max_length=254,
        error_messages={"invalid": _("This does not look like an e-mail address. It should look like name@school.org.")},
    )
    phone = forms.CharField(
        label=_("Phone"), max_length=60, widget=forms.TextInput(attrs={"type": "tel", "data-size": "middle"})
    )
    address = LinesField(
        label=_("Mailing address"),
        help_text=_("Leave it empty to use the school's or the district's address."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def clean_name(self) -> str:
        name = str(self.cleaned_data.get("name", ""))
        if (
            not name
            and not self.data.get("email")
            and self.data.get("role") not in {"principal", "special-education-director"}
        ):
            raise forms.ValidationError(_("Write the name, so that we know whom you mean."))
        return name

    def clean_role(self) -> str:
        role = str(self.cleaned_data.get("role", ""))
        if not role:
            raise forms.ValidationError(_("Choose the part this person has."))
        return role
