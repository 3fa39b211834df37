"""The pages in front of the exhibits: cover, how to read, allegations and their proof, people, chronology, resolution."""

from collections.abc import Iterator, Sequence
from typing import Any

from inwriting.core.documents.bind.shapes import SECTIONS, BoundExhibit, Provenance, Section, cite, write_number
from inwriting.core.documents.blocks import (
    AnyBlock,
    Cell,
    Document,
    Heading,
    Item,
    Listing,
    Paragraph,
    Run,
    Space,
    Table,
    plain,
)
from inwriting.core.documents.complaint.shapes import Complaint
from inwriting.core.documents.words import ROLES, begin_sentence, write_day
from inwriting.core.facts.case import Case, Event
from inwriting.core.law.pack import Pack

GIST = ("says", "text", "title", "about", "purpose", "reason_said", "note")
KINDS = {
    "letter-sent": "Letter sent", "reply-received": "Reply received", "notice-received": "Notice received",
    "plan-received": "Plan received", "meeting-held": "Meeting", "conversation": "Conversation",
    "session-logged": "Service log", "incident": "Incident", "evidence-kept": "Evidence kept", "filing-made": "Filing",
    "decision-received": "Decision received", "note": "Note", "exported": "Copied out",
}
OUTCOMES = {"delivered": "delivered", "part": "part of it delivered", "missed": "missed",
            "someone-else": "given by someone else", "unknown": "not known"}
OTHER_ROLES = {"parent": "Parent", "evaluator": "Evaluator", "therapist": "Therapist", "advocate": "Advocate",
               "attorney": "Attorney", "other": ""}


class Front:
    """Writes the front sections of one binder."""

    def __init__(self, case: Case, pack: Pack, complaint: Complaint, exhibits: Sequence[BoundExhibit]) -> None:
        self.case, self.pack, self.complaint, self.exhibits = case, pack, complaint, exhibits
        self.by_sha = {one.sha256: one for one in exhibits}

    def write(self, about: Provenance, prefix: str) -> list[Section]:
        """All front sections that need no page number, in their order."""
        return [
            self._section("cover", self._cover(about), about), self._section("reading", self._reading(prefix), about),
            self._section("allegations", self._allegations(), about), self._section("people", self._people(), about),
            self._section("chronology", self._chronology(), about),
            self._section("resolution", self._resolution(), about),
        ]

    def _section(self, key: str, blocks: Iterator[AnyBlock], about: Provenance) -> Section:
        notice = "Demonstration. Every person, school and event in this binder is invented." if (
            key == "cover" and self.case.file.invented) else ""
        made = tuple(blocks) if key == "cover" else (Heading(SECTIONS[key], 1), *blocks)
        return Section(key, SECTIONS[key], Document(
            f"{SECTIONS[key]}", made, kind=f"binder-{key}", made_on=about.made_on, notice=notice, numbered=False,
            footer=footer_of(about), author=about.made_by))

    def _cover(self, about: Provenance) -> Iterator[AnyBlock]:
        file, office = self.case.file, self.pack.offices["state-complaints"]
        yield Space(90 if not file.invented else 50)
        yield Paragraph(plain("State complaint under 34 CFR 300.151 to 300.153"), style="caption")
        yield Heading(f"Binder of proof: {file.child.name}", 1)
        if about.redacted:
            yield Paragraph(plain("Redacted copy. Names, addresses, telephone numbers and e-mail addresses have been "
                                  "removed, not covered."), style="lead")
        yield Space(18)
        school = ", ".join(part for part in (file.school.name, *file.school.address) if part)
        district = ", ".join(part for part in (file.district.name, *file.district.address) if part)
        rows = (("Child", file.child.name), ("School", school), ("School district", district),
                ("For", ", ".join((office.name["en"], *office.address))), ("Filed by", about.made_by),
                ("Made on", write_day(about.made_on, "en")), ("Contains", self._count()))
        for label, value in rows:
            if value:
                yield Paragraph((Run(f"{label}\n", strong=True), Run(value)), style="address")
        if about.head:
            yield Paragraph(plain(f"The record at the time of binding: {about.head}"), style="small")

    def _count(self) -> str:
        many, some = len(self.complaint.allegations), len(self.exhibits)
        return (f"{many} {'allegation' if many == 1 else 'allegations'}, each tied to its proof; "
                f"{some} {'exhibit' if some == 1 else 'exhibits'}")

    def _reading(self, prefix: str) -> Iterator[AnyBlock]:
        sample, inside = write_number(1, prefix), write_number(12, prefix)
        lines = (
            f"Every page carries a stamp at its bottom right. In front of the exhibits it is a running number, such as {sample}.",
            f"A page of an exhibit also carries the exhibit's number, such as Ex. 3 · {inside}. The running numbers go on "
            "through the whole binder, also when it comes in several parts.",
            "Each exhibit begins with a sheet of its own that names it. The index gives the number on that sheet, and counts it.",
            "Every mark such as “Ex. 3” in the complaint, and every number in the index, is a link to that page.",
            "The bookmarks of the file name every section and every exhibit.",
            "Exhibits are the papers as they were kept. Only the stamp was added. Word files, e-mails and plain text were "
            "printed for this binder, and their sheet says so. What a paper carried besides its pages (programs, files "
            "inside it, form fields that can still be changed) was left out or made part of the page.",
            "Scans and photos can be searched: the words that a reading program found lie unseen behind them. The picture "
            "counts, not those words.",
            "The chronology lists what was recorded. A day that nobody logged is “not accounted for”; it is not "
            "counted as missed.",
        )
        yield Listing(tuple(Item(plain(line)) for line in lines))

    def _cite_files(self, files: Sequence[Any], entries: Sequence[str]) -> tuple[Run, ...]:
        runs: list[Run] = []
        for file in files:
            if file.sha256 in self.by_sha:
                runs += [Run(", "), cite(self.by_sha[file.sha256].number)]
        if not runs and len(entries) > 1:
            runs = [Run(", "), Run(f"{len(entries)} entries of the record, see the chronology")]
        elif not runs and entries:
            runs = [Run(", "), Run(f"record {entries[0]}")]
        return tuple(runs[1:])

    def _allegations(self) -> Iterator[AnyBlock]:
        yield Paragraph(plain("Each allegation of the complaint, the rule it rests on, how it is proved, and where."))
        words = {"backed": "papers or the school's own words", "thin": "the parent's own log only", "missing": "no proof yet"}
        rows = []
        for number, one in enumerate(self.complaint.allegations, start=1):
            files = {file.sha256: file for fact in one.facts for file in fact.files}
            entries = tuple(dict.fromkeys(entry for fact in one.facts for entry in fact.entries))
            shown = self._cite_files(tuple(files.values()), entries)
            rows.append((Cell(plain(str(number)), "right"), Cell(plain(one.title)),
                         Cell(plain("; ".join(self.pack.get_rule(rule).cite for rule in one.rules))),
                         Cell(plain(f"{len(one.facts)} dated facts: {words[one.evidence]}" if len(one.facts) != 1
                                    else f"1 dated fact: {words[one.evidence]}")), Cell(shown)))
        header = tuple(Cell(plain(word), "right" if word == "No." else "left")
                       for word in ("No.", "Allegation", "Rule", "Evidence", "Exhibits"))
        yield Table(header, tuple(rows), widths=(0.07, 0.33, 0.22, 0.2, 0.18), id="allegations")

    def _people(self) -> Iterator[AnyBlock]:
        rows = []
        for person in self.case.file.people:
            role = ROLES[person.role][0] if person.role in ROLES else OTHER_ROLES.get(person.role, person.role)
            title = person.title if person.title.lower() != role.lower() else ""
            trained = {True: "qualified", False: "not qualified, as the parent understands", None: ""}[person.qualified]
            rows.append((Cell(plain(person.name or role)), Cell(plain(role)),
                         Cell(plain("; ".join(part for part in (title, trained) if part)))))
        yield Table(tuple(Cell(plain(word)) for word in ("Name", "Part in this case", "Title, and what is known")), tuple(rows),
                    widths=(0.28, 0.36, 0.36), id="people")

    def _chronology(self) -> Iterator[AnyBlock]:
        yield Paragraph(plain("What was recorded, in the order in which it happened."))
        rows = []
        for event in sorted(self.case.events, key=lambda one: one.happened.order):
            if event.kind == "exported":
                continue
            rows.append((Cell(plain(say_when(event))), Cell((Run(KINDS.get(event.kind, event.kind), strong=True),
                                                             Run(f". {say_event(self.case, event)}"))),
                         Cell(self._cite_files(event.files, (event.id,)))))
        yield Table(tuple(Cell(plain(word)) for word in ("When", "What", "Proof")), tuple(rows), widths=(0.2, 0.6, 0.2),
                    id="chronology")

    def _resolution(self) -> Iterator[AnyBlock]:
        yield Paragraph(plain("What the complaint asks the state to order, and the rule for each step. "
                              "The parent is glad to agree on other steps that reach the same end."))
        rows = {remedy.text: remedy.rule for one in self.complaint.allegations for remedy in one.remedies}
        yield Table(tuple(Cell(plain(word), "right" if word == "No." else "left") for word in ("No.", "Step", "Rule")), tuple(
            (Cell(plain(str(number)), "right"), Cell(plain(text)), Cell(plain(self.pack.get_rule(rule).cite if rule else "")))
            for number, (text, rule) in enumerate(rows.items(), start=1)), widths=(0.07, 0.68, 0.25), id="resolution")


def footer_of(about: Provenance) -> str:
    """The line under our own pages: when they were made, and the record's head."""
    head = f" · record {about.head[:16]}" if about.head else ""
    marks = (" · redacted copy" if about.redacted else "") + (" · demonstration, invented" if about.invented else "")
    return f"Binder made {write_day(about.made_on, 'en')}{head}{marks}"


def say_when(event: Event) -> str:
    """The day, the days, or the day and the hour."""
    when = event.happened
    if when.at:
        hour = when.at.hour % 12 or 12
        return f"{write_day(when.from_on, 'en')}, {hour}:{when.at:%M} {'p.m.' if when.at.hour >= 12 else 'a.m.'}"
    if when.to_on:
        return f"{write_day(when.from_on, 'en')} to {write_day(when.to_on, 'en')}"
    return write_day(when.from_on, "en")


def say_event(case: Case, event: Event) -> str:
    """The one sentence that tells an entry from its neighbours, with who said it."""
    payload: Any = event.payload
    names = {one.id: one.name for one in case.file.people}
    who = next((names.get(value, value) for name in ("who", "sender", "from_whom", "told_by")
                if (value := getattr(payload, name, ""))), "")
    gist = next((value for name in GIST if (value := getattr(payload, name, ""))), "")
    outcome = OUTCOMES.get(getattr(payload, "outcome", ""), "")
    plan = getattr(payload, "plan", None)
    minutes = getattr(payload, "minutes_delivered", None)
    said = "; ".join(f"{names.get(one.who, one.who)}: “{one.words}”" for one in getattr(payload, "said", ()))
    asked = "; ".join(f"{one.request}: {one.outcome}" for one in getattr(payload, "outcomes", ()))
    parts = [outcome, f"{minutes} minutes given" if minutes is not None else "", gist or (plan.title if plan else ""),
             said, asked]
    text = "; ".join(part.rstrip(".") for part in parts if part)
    if who and event.kind in ("conversation", "reply-received"):
        return f"{who}: “{text}”"
    return begin_sentence(f"{text} (from {who})" if who else text) + ("" if text.endswith(("?", "”")) else ".")
