"""Promise: the case page with 10,000 entries takes at most 1.5 times that with 100. Run: python benchmarks/record_page.py"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

LIMIT = 1.5
ROUNDS = 15


def fill_case(entries: int) -> str:
    """A case with so many entries of five kinds."""
    from inwriting.actions.open_case import open_case
    from inwriting.core.facts.case import CaseFile
    from inwriting.core.facts.events import AnyPayload, Conversation, Delivery, Incident, LetterSent, Note, SessionLogged
    from inwriting.core.facts.people import Child
    from inwriting.core.facts.when import When
    from inwriting.core.record import Saying
    from inwriting.store.append import append_sayings
    case_id = open_case(CaseFile(child=Child("Mateo Rivera", first_name="Mateo"), invented=True))
    kinds: tuple[AnyPayload, ...] = (
        LetterSent("request-paraprofessional", deliveries=(Delivery("boone", "email", date(2021, 1, 4)),)),
        SessionLogged("missed"), Incident("He left the room."), Note("Called twice."), Conversation("boone", says="Next week."))
    moment = datetime(2026, 10, 5, 15, tzinfo=UTC)
    append_sayings(case_id, [
        Saying(kinds[number % 5], When(date(2021, 1, 1) + timedelta(days=number // 5)), moment, f"{number:032x}")
        for number in range(entries)])
    return case_id


def middle_of(deed: Callable[[], object]) -> float:
    """The middle of some runs, in seconds."""
    deed()
    times = []
    for _round in range(ROUNDS):
        start = time.perf_counter()
        deed()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    """Make both cases, then open the pages of each in turn."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"INWRITING_TOKEN": "benchmark", "INWRITING_PORT": "8321"}
        from inwriting.actions.start import start_django
        start_django(Path(folder))
        from django.test import Client
        client = Client(HTTP_HOST="127.0.0.1:8321")
        client.get("/door/benchmark/")
        small, large = fill_case(100), fill_case(10_000)
        failed = False
        for page in ("/cases/{}/", "/cases/{}/record/"):
            def open_page(case_id: str, page: str = page) -> None:
                answer = client.get(page.format(case_id))
                assert answer.status_code == 200, (answer.status_code, answer.content[-1500:])
            few, many = middle_of(lambda: open_page(small)), middle_of(lambda: open_page(large))
            failed |= many / few > LIMIT
            print(f"{page.format('ID'):18} 100 entries {few * 1000:6.1f} ms, 10,000 entries {many * 1000:6.1f} ms, "
                  f"ratio {many / few:.2f} (limit {LIMIT})")
        raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    main()
