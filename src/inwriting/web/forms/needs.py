"""Questions about one need: what the child must be able to do, what happens now, what was tried, why less falls short."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.core.facts.needs import Area
from inwriting.web.asking import DayField, FactForm, Ticks

AREAS: tuple[tuple[Area, Any, Any], ...] = (
    ("safety", _("Safety"), _("Falls, running off, choking, hurting self or being hurt.")),
    ("behavior", _("Behavior"), _("Calming down, staying with the class, changes from one thing to the next.")),
    ("academic-access", _("Taking part in lessons"), _("Starting work, following steps, keeping up, reading and writing.")),
    ("communication", _("Communication"), _("Being understood, asking for help, telling what happened.")),
    ("personal-care", _("Personal care"), _("Toilet, eating, dressing, medicine.")),
    ("mobility", _("Getting around"), _("Halls, stairs, playground, bus.")),
)
AREA_WORDS: dict[str, Any] = {area: words for area, words, _hint in AREAS}
PARTS = (
    ("present-levels", _("Present levels (what my child can do now)")),
    ("goal", _("A goal")),
    ("behavior-plan", _("The behavior plan")),
    ("accommodation", _("Accommodations")),
    ("service", _("A service line")),
    ("evaluation", _("An evaluation or test report")),
    ("other", _("Another place")),
)


class AreasForm(FactForm):
    """Which areas the need lies in."""

    heading = _("Where does {child} need an adult close by?")
    lead = _(
        "Tick each one that is true. We ask about them one at a time. One or two strong areas make a better letter "
        "than six thin ones."
    )
    areas = forms.MultipleChoiceField(
        label=_("Areas"), widget=Ticks, choices=[(area, words) for area, words, _hint in AREAS]
    )
    page_hints = {area: hint for area, _words, hint in AREAS}


class MustDoForm(FactForm):
    """The first part of the test."""

    heading = _("What must {child} be able to do?")
    lead = _("Think of an ordinary school day, and what every child in the class is expected to do.")
    facts = {"must_do": "must_do"}
    must_do = forms.CharField(
        widget=forms.Textarea,
        label=_("What the class asks for"),
        help_text=_("For example: walk from the classroom to lunch with the class, twice a day, on a ramp and a stair."),
    )


class HappensNowForm(FactForm):
    """The second part."""

    heading = _("What happens now, without an aide?")
    lead = _("Say what you would see if you stood in the doorway. Numbers help: how often, how long, since when.")
    facts = {"happens_now": "happens_now"}
    happens_now = forms.CharField(
        widget=forms.Textarea,
        label=_("What happens"),
        help_text=_(
            "For example: she falls about twice a week on the ramp, because nobody walks beside her. Incidents "
            "with a date come later."
        ),
    )


class SupportForm(FactForm):
    """What the adult would do."""

    heading = _("What would an adult do, so that it works?")
    facts = {"support": "support"}
    support = forms.CharField(
        widget=forms.Textarea,
        label=_("What the adult would do"),
        help_text=_("For example: walk beside her, hold the gait belt, and watch for signs that she is tired."),
    )


class LessForm(FactForm):
    """Why smaller supports do not meet the need."""

    heading = _("Why is less than that not enough?")
    lead = _("The team has to look at smaller supports first. If you say why they fall short, that work is done.")
    facts = {"why_less_is_not_enough": "why_less_is_not_enough"}
    why_less_is_not_enough = forms.CharField(
        widget=forms.Textarea,
        label=_("Why less is not enough"),
        help_text=_(
            "For example: the teacher leads 24 children and can't be at the ramp; a classmate can't hold a gait belt safely."
        ),
    )


class TriedForm(FactForm):
    """One thing that was tried."""

    heading = _("What has been tried?")
    facts = {"what": "what", "from_on": "from_on", "to_on": "to_on", "result": "result"}
    what = forms.CharField(
        label=_("What was tried"), help_text=_("For example: a picture schedule, a seat near the teacher, a shared aide.")
    )
    from_on = DayField(label=_("From"), help_text=_("A rough date is fine."))
    to_on = DayField(label=_("Until"), help_text=_("Leave it empty if it goes on."))
    result = forms.CharField(widget=forms.Textarea(attrs={"rows": 3}), label=_("What came of it"))

    def clean_what(self) -> str:
        if not self.cleaned_data.get("what"):
            raise forms.ValidationError(_("Write what was tried."))
        return str(self.cleaned_data["what"])


class MentionForm(FactForm):
    """One place in the IEP that speaks of this need."""

    heading = _("Where does the IEP speak of this?")
    lead = _("Words that the school wrote itself are the strongest reason there is. Copy them exactly.")
    facts = {"part": "part", "says": "says", "label": "label", "page": "page"}
    part = forms.ChoiceField(label=_("Part of the IEP"), choices=(("", _("Choose one")), *PARTS), widget=forms.Select)
    says = forms.CharField(widget=forms.Textarea(attrs={"rows": 4}), label=_("What it says"), help_text=_("Word for word."))
    label = forms.CharField(
        label=_("Its number or name"),
        help_text=_("Such as Goal 3. Leave it empty if there is none."),
        max_length=100,
        widget=forms.TextInput(attrs={"data-size": "middle"}),
    )
    page = forms.IntegerField(
        label=_("Page"), min_value=1, max_value=500, widget=forms.NumberInput(attrs={"data-size": "short"})
    )

    def clean_part(self) -> str:
        if not self.cleaned_data.get("part"):
            raise forms.ValidationError(_("Choose the part of the IEP."))
        return str(self.cleaned_data["part"])

    def clean_says(self) -> str:
        if not self.cleaned_data.get("says"):
            raise forms.ValidationError(_("Copy the words from the IEP."))
        return str(self.cleaned_data["says"])
