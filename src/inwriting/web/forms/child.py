"""Questions about the child, the school and the home address."""

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import Choices, DayField, FactForm, LinesField

PRONOUNS = (("she", _("she / her")), ("he", _("he / him")), ("they", _("they / them")))
UNDER = (("iep", _("An IEP")), ("504", _("A 504 plan")), ("none", _("Neither yet, or I am not sure")))


class NameForm(FactForm):
    """Who the letter is about."""

    heading = _("Who is your child?")
    facts = {"name": "child.name", "first_name": "child.first_name", "pronoun": "child.pronoun"}
    name = forms.CharField(
        label=_("Full name"),
        help_text=_("As the school writes it."),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    first_name = forms.CharField(
        label=_("What do you call your child?"),
        max_length=80,
        help_text=_("The letters use this name. Leave it empty to use the first part of the full name."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "data-size": "middle"}),
    )
    pronoun = forms.ChoiceField(label=_("Which words should the letters use?"), choices=PRONOUNS, widget=Choices)


class NewChildForm(NameForm):
    """The same questions when there is no case yet: a name is needed to begin."""

    def clean_name(self) -> str:
        name = self.cleaned_data.get("name", "")
        if not name:
            raise forms.ValidationError(_("Write your child's name, so that the letter can say whom it is about."))
        return str(name)


class SchooldayForm(FactForm):
    """Grade, birthday, disability, plan."""

    heading = _("A little more about {child}")
    facts = {"grade": "child.grade", "born_on": "child.born_on", "disability": "child.disability", "under": "child.under"}
    grade = forms.CharField(label=_("Grade"), max_length=40, widget=forms.TextInput(attrs={"data-size": "short"}))
    born_on = DayField(
        label=_("Date of birth"), help_text=_("So that the school finds the right file."), years_back=26, years_ahead=0
    )
    disability = forms.CharField(
        label=_("Disability"),
        max_length=300,
        help_text=_("In the school's words, if you know them. For example: autism, or other health impairment."),
    )
    under = forms.ChoiceField(label=_("What plan does {child} have now?"), choices=UNDER, widget=Choices)


class SchoolForm(FactForm):
    """Where the child goes to school."""

    heading = _("Which school does {child} go to?")
    facts = {
        "school_name": "school.name",
        "school_address": "school.address",
        "district_name": "district.name",
        "district_address": "district.address",
    }
    school_name = forms.CharField(label=_("School"), max_length=200)
    school_address = LinesField(
        label=_("School's address"),
        help_text=_("On two or three lines, as on an envelope."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    district_name = forms.CharField(
        label=_("School district"),
        max_length=200,
        help_text=_("It is on letters from the school, and on the IEP's first page."),
    )
    district_address = LinesField(label=_("District's address"), widget=forms.Textarea(attrs={"rows": 2}))


class HomeForm(FactForm):
    """Where the family lives."""

    heading = _("Where does {child} live?")
    lead = _("Your address goes on top of the letter, so that the school can answer by mail.")
    facts = {"home_address": "child.home_address"}
    home_address = LinesField(
        label=_("Home address"),
        help_text=_("Street on one line; city, state and ZIP code on the next."),
        widget=forms.Textarea(attrs={"rows": 2, "autocomplete": "street-address"}),
    )
