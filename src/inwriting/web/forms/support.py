"""Questions about the classroom, the support that is asked for, and the answer."""

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import Choices, DayField, FactForm, LinesField

SHARING = (
    ("dedicated", _("One adult for my child alone (1:1)")),
    ("shared", _("An adult who is shared with other children")),
    ("unstated", _("I want the team to say which")),
)
NUMBER = forms.NumberInput(attrs={"data-size": "short", "inputmode": "numeric"})


class ClassroomForm(FactForm):
    """How many children and adults are in the room."""

    heading = _("Who is in the classroom?")
    lead = _("If you are not sure, leave it empty. A number in the letter should be one that you can stand behind.")
    facts = {name: f"classroom.{name}" for name in ("children", "adults", "aides", "known_by")}
    children = forms.IntegerField(label=_("Children"), min_value=1, max_value=200, widget=NUMBER)
    adults = forms.IntegerField(label=_("Adults"), help_text=_("The teacher too."), min_value=0, max_value=50, widget=NUMBER)
    aides = forms.IntegerField(label=_("Of these, aides"), min_value=0, max_value=50, widget=NUMBER)
    known_by = forms.CharField(
        label=_("How do you know?"),
        max_length=300,
        help_text=_("For example: the teacher told me on October 2, or I saw it at drop-off."),
    )


class KindForm(FactForm):
    """Dedicated or shared."""

    heading = _("What kind of support do you ask for?")
    facts = {"sharing": "wanted.sharing"}
    sharing = forms.ChoiceField(label=_("Kind of support"), choices=SHARING, widget=Choices)


class TasksForm(FactForm):
    """What the aide would do."""

    heading = _("What would the aide do?")
    lead = _("Ask for what the adult does and can do, not for a certain person: the school chooses who.")
    facts = {"tasks": "wanted.tasks", "training": "wanted.training"}
    tasks = LinesField(
        label=_("Tasks"),
        help_text=_("One on each line. For example: walk beside her between rooms; prompt each step of written work."),
    )
    training = LinesField(
        label=_("Training the aide needs"),
        help_text=_("One on each line. For example: safe lifting; her speech device."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class WhenWhereForm(FactForm):
    """Settings, times, amount, start."""

    heading = _("Where and when?")
    lead = _("The IEP has to say how often, where and for how long, so the letter asks for it.")
    facts = {name: f"wanted.{name}" for name in ("settings", "times", "minutes_per_day", "starts_on")}
    settings = LinesField(
        label=_("Places"),
        help_text=_("One on each line. For example: classroom; lunch; hallways; playground; bus."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    times = forms.CharField(
        label=_("Times"), help_text=_("For example: from arrival to dismissal, every school day."), max_length=300
    )
    minutes_per_day = forms.IntegerField(
        label=_("Minutes a day"),
        help_text=_("If you know. A school day is often 390 minutes."),
        min_value=1,
        max_value=720,
        widget=NUMBER,
    )
    starts_on = DayField(label=_("Start"), years_back=1)


class FadingForm(FactForm):
    """Absences and fading."""

    heading = _("When the aide is out, and later on")
    lead = _("A request that says how the support can shrink again is harder to wave away.")
    facts = {"absence_plan": "wanted.absence_plan", "fading": "wanted.fading"}
    absence_plan = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3}),
        label=_("What should happen when the aide is absent?"),
        help_text=_("For example: a trained substitute comes, and we hear about it the same day."),
    )
    fading = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3}),
        label=_("How could the support shrink as {child} learns?"),
        help_text=_("For example: the team looks at the notes every nine weeks and steps back where it works."),
    )


class AnswerForm(FactForm):
    """Courtesy date and meeting times."""

    heading = _("When would you like an answer?")
    lead = _(
        "The law gives no number of days here. You may name a day as a courtesy, and the letter calls it that. "
        "About two weeks is usual."
    )
    facts = {"answer_by_on": "wanted.answer_by_on", "meeting_times": "wanted.meeting_times"}
    answer_by_on = DayField(label=_("Please answer by"), years_back=0)
    meeting_times = forms.CharField(
        label=_("When could you come to a meeting?"),
        help_text=_("For example: Tuesdays and Thursdays after 3 p.m., or any morning by phone."),
        max_length=300,
    )
