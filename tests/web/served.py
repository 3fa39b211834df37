"""A case whose plan promises an aide each school day, with days counted from today, so that it works on any date."""

from datetime import date, timedelta

from inwriting.actions.append_entry import append_entry
from inwriting.actions.open_case import open_case
from inwriting.core.dates import is_weekday
from inwriting.core.facts.calendar import Calendar, SchoolYear
from inwriting.core.facts.case import CaseFile
from inwriting.core.facts.events import Conversation
from inwriting.core.facts.people import Child, District, Person, School
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.facts.when import When
from inwriting.web.clock import today


def school_days(count: int) -> list[date]:
    """The last school days before today, oldest first."""
    days, day = [], today()
    while len(days) < count:
        day -= timedelta(days=1)
        if is_weekday(day):
            days.append(day)
    return list(reversed(days))


def open_served(*, invented: bool = False) -> str:
    """Two hours of an aide each school day since six weeks, and speech twice a week; nothing is logged."""
    begun = today() - timedelta(days=42)
    aide = Promise(
        "aide",
        "1:1 paraprofessional support",
        sharing="dedicated",
        minutes=120,
        settings=("classroom",),
        quote="1:1 paraprofessional support, 120 minutes daily.",
    )
    loose = Promise("loose", "Adult support", quote="Adult support as needed.", vague_terms=("as needed",))
    year = SchoolYear(begun - timedelta(days=30), today() + timedelta(days=90), source="calendar for tests")
    case_id = open_case(
        CaseFile(
            child=Child("Mateo Rivera", first_name="Mateo", pronoun="he", home_address=("1 Elm Street", "Larkfield, AR 72000")),
            invented=invented,
            school=School("Bluestem Elementary", ("40 Bluestem Road",)),
            district=District("Larkfield School District", ("9 Depot Street",)),
            people=(
                Person("elena", name="Elena Rivera", role="parent", email="elena.rivera@mail.example", phone="479-555-0118"),
                Person("boone", name="Dana Boone", role="principal", email="d.boone@larkfield.example"),
                Person("hale", name="Iris Hale", role="special-education-director", email="i.hale@larkfield.example"),
            ),
            plans=(Plan("iep", begun, title="IEP", promises=(aide, loose)),),
            calendar=Calendar(years=(year,)),
        )
    )
    append_entry(
        case_id,
        Conversation(who="boone", says="We have no one.", refused="yes", answers=("staffing",)),
        happened=When(school_days(3)[0]),
    )
    return case_id
