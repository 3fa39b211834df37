"""The complaint as a paper: who it is about, each allegation with its facts and exhibits, what should be done, signature."""

from collections.abc import Iterator, Sequence
from datetime import date

from inwriting.core.documents.age_of_law import say_age_of_law
from inwriting.core.documents.blocks import (
    Address,
    AnyBlock,
    Cell,
    Document,
    Heading,
    Item,
    Letterhead,
    Listing,
    Paragraph,
    Run,
    Table,
    plain,
)
from inwriting.core.documents.complaint.ready import draft_of
from inwriting.core.documents.complaint.shapes import Allegation, Complaint, Exhibit, FactLine, Shortfall
from inwriting.core.documents.words import begin_sentence, end_sentence, unend_sentence, write_day
from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.events import Incident
from inwriting.core.law.pack import Pack
from inwriting.core.problems import NothingToAllege

FIGURES_HEAD = {
    "en": ("Service", "Owed", "Delivered", "Missed", "Not qualified", "Excused", "Not accounted for"),
    "es": ("Servicio", "Debido", "Entregado", "Faltó", "No calificado", "Justificado", "Sin dato"),
}
WORDS = {
    "en": {
        "title": "State complaint under 34 CFR 300.151 to 300.153",
        "about": "Who this complaint is about", "child": "Child", "lives": "Lives at", "school": "School",
        "district": "School district", "parent": "Filed by", "statement": "Statement",
        "states": "I state that {district} has not followed requirements of Part B of the Individuals with Disabilities "
                  "Education Act and of 34 CFR part 300, as set out in the {count} below. The facts I rely on happened not "
                  "more than one year before you receive this complaint; anything older is marked as background.",
        "one": "allegation", "many": "{count} allegations", "allegation": "Allegation {number}: {title}",
        "rule": "What the rule asks", "facts": "Facts", "date": "Date", "what": "What happened", "proof": "Proof",
        "background": "Background: older than one year, given for understanding only",
        "figures": "Promised and delivered, in minutes",
        "figures_note": "Days that nobody logged are “not accounted for”; they are not counted as missed.",
        "problem": "The problem my child has at school",
        "incidents": "What happened, by date", "place": "Place: {place}.", "injury": "Injury: {injury}.",
        "no_aide": "No aide was there, as far as I know.", "resolution": "What I ask for",
        "exhibits": "Exhibits", "copy": "A copy of this complaint is being sent to {district} at the same time as it is "
        "filed (34 CFR 300.153(d)).", "closing": "Sincerely,", "dear": "To the Administrator of Dispute Resolution:",
        "log": "record {entries}", "contact": "Contact",
    },
    "es": {
        "title": "Queja ante el estado según 34 CFR 300.151 a 300.153",
        "about": "De quién trata esta queja", "child": "Niño o niña", "lives": "Vive en", "school": "Escuela",
        "district": "Distrito escolar", "parent": "Presentada por", "statement": "Declaración",
        "states": "Declaro que {district} no ha seguido requisitos de la Parte B de la ley IDEA y de 34 CFR parte 300, como "
                  "se expone en {count}. Los hechos en que me baso ocurrieron no más de un año antes de que ustedes reciban "
                  "esta queja; lo anterior está marcado como antecedente.",
        "one": "la alegación siguiente", "many": "las {count} alegaciones siguientes",
        "allegation": "Alegación {number}: {title}",
        "rule": "Lo que pide la regla", "facts": "Hechos", "date": "Fecha", "what": "Qué pasó", "proof": "Prueba",
        "background": "Antecedentes: de hace más de un año, solo para entender",
        "figures": "Prometido y entregado, en minutos",
        "figures_note": "Los días que nadie anotó quedan “sin dato”; no se cuentan como faltas.",
        "problem": "El problema de mi hijo o hija en la escuela",
        "incidents": "Qué pasó, por fecha", "place": "Lugar: {place}.", "injury": "Lesión: {injury}.",
        "no_aide": "Hasta donde sé, no había asistente.", "resolution": "Lo que pido",
        "exhibits": "Pruebas", "copy": "Se envía copia de esta queja a {district} al mismo tiempo que se presenta "
        "(34 CFR 300.153(d)).", "closing": "Atentamente,", "dear": "A la administración de resolución de disputas:",
        "log": "registro {entries}", "contact": "Contacto",
    },
}


class Writer:
    """Writes one complaint in one language; `linked` makes each exhibit a link that the binder resolves."""

    def __init__(self, case: Case, pack: Pack, complaint: Complaint, *, lang: str = "en", linked: bool = False) -> None:
        self.case, self.pack, self.complaint, self.lang, self.linked = case, pack, complaint, lang, linked
        self.words = WORDS[lang]
        self.by_file = {exhibit.file.sha256: exhibit for exhibit in complaint.exhibits}

    def write(self, shortfalls: Sequence[Shortfall], today: date) -> Document:
        """The whole paper. Raises NothingToAllege if the parent left nothing to complain about."""
        if not self.complaint.allegations:
            raise NothingToAllege
        blocks = (*self._about(), *self._statement(), *self._allegations(), *self._figures(shortfalls),
                  *self._resolution(), *self._exhibits(), self._copy())
        return Document(self.words["title"], blocks, language=self.lang, kind="state-complaint",
                        letterhead=self._letterhead(today), made_on=today, reading_copy=self.lang != "en",
                        notice=say_age_of_law(self.pack, self.lang, today),
                        footer=f"record {self.case.head[:16]}" if self.case.head else "", author=self._parent_name())

    def _district(self) -> str:
        return self.case.file.district.name or {"en": "the school district", "es": "el distrito escolar"}[self.lang]

    def _parent_name(self) -> str:
        parent = self.case.find_person("parent")
        return parent.name if parent else ""

    def _letterhead(self, today: date) -> Letterhead:
        file, parent = self.case.file, self.case.find_person("parent")
        director = self.case.find_person("special-education-director")
        office = self.pack.offices["state-complaints"]
        draft = draft_of(self.case)
        sender = Address(self._parent_name(), (parent.address if parent and parent.address else file.child.home_address)
                         + tuple(line for line in (parent.phone, parent.email) if parent and line)
                         if parent else file.child.home_address)
        copies = (Address(director.name, (file.district.name, *(director.address or file.district.address)), director.email),
                  ) if director else (Address(file.district.name, file.district.address),)
        return Letterhead(sender, (Address(office.name[self.lang], office.address),), today, self.words["title"],
                          self.words["dear"], self.words["closing"], copies, signature=draft.signature)

    def _about(self) -> Iterator[AnyBlock]:
        file, words = self.case.file, self.words
        yield Heading(words["about"], id="about")
        rows = [(words["child"], file.child.name),
                (words["school"], ", ".join(filter(None, (file.school.name, *file.school.address)))),
                (words["district"], ", ".join(filter(None, (file.district.name, *file.district.address))))]
        if file.child.home_address:
            rows.insert(1, (words["lives"], ", ".join(file.child.home_address)))
        parent = self.case.find_person("parent")
        if file.child.homeless and parent:
            reach = (*parent.address, parent.phone, parent.email)
            rows.insert(1, (words["contact"], ", ".join(line for line in reach if line)))
        items = tuple(Item((Run(f"{label}: ", strong=True), Run(value))) for label, value in rows if value)
        yield Listing(items, id="about-list",
                      rules=("us/300-153/b-4-i", "us/300-153/b-4-ii"))

    def _statement(self) -> Iterator[AnyBlock]:
        count = len(self.complaint.allegations)
        phrase = self.words["one"] if count == 1 else self.words["many"].format(count=count)
        yield Heading(self.words["statement"], id="statement")
        yield Paragraph(plain(self.words["states"].format(district=self._district(), count=phrase)),
                        id="statement-text", rules=("us/300-153/b-1", "us/300-153/c"))
        yield from self._problem()

    def _problem(self) -> Iterator[AnyBlock]:
        """The nature of the problem, and the dated facts about it (34 CFR 300.153(b)(4)(iv))."""
        now = [need for need in self.case.file.needs if need.happens_now]
        incidents = [event for event in self.case.get_events("incident")
                     if self.complaint.oldest_on <= event.happened.from_on <= self.complaint.received_on]
        if now or incidents:
            yield Heading(self.words["problem"], id="problem")
        if now:
            yield Listing(tuple(Item(plain(end_sentence(begin_sentence(need.happens_now)))) for need in now), id="problem-list",
                          rules=("us/300-153/b-4-iv",))

        if incidents:
            header = tuple(Cell(plain(self.words[name])) for name in ("date", "what", "proof"))
            yield Table(header, tuple(self._fact_row(self._incident(event)) for event in incidents), widths=(0.2, 0.55, 0.25),
                        caption=self.words["incidents"], id="problem-incidents", rules=("us/300-153/b-4-iv",))

    def _incident(self, event: Event) -> FactLine:
        payload = event.payload
        assert isinstance(payload, Incident)
        more = [self.words[name].format(**{name: unend_sentence(getattr(payload, name))}) for name in ("place", "injury")
                if getattr(payload, name)]
        more += [self.words["no_aide"]] if payload.aide_there == "no" else []
        return FactLine(event.happened.from_on, " ".join([end_sentence(begin_sentence(payload.says)), *more]), (event.id,),
                        event.files)

    def _allegations(self) -> Iterator[AnyBlock]:
        for number, one in enumerate(self.complaint.allegations, start=1):
            yield Heading(self.words["allegation"].format(number=number, title=one.title), id=f"allegation-{number}",
                          anchor=f"allegation-{number}", rules=one.rules)
            yield Paragraph(plain(one.statement), id=f"allegation-{number}-text", rules=one.rules)
            rules = [self.pack.get_rule(rule) for rule in one.rules]
            yield Listing(tuple(Item((Run(f"{rule.cite}. ", strong=True), Run(rule.says[self.lang]))) for rule in rules),
                          id=f"allegation-{number}-rules", rules=one.rules)
            yield from self._facts(one, number)

    def _facts(self, one: Allegation, number: int) -> Iterator[AnyBlock]:
        for inside, title in ((True, self.words["facts"]), (False, self.words["background"])):
            lines = [fact for fact in one.facts if fact.in_year is inside]
            if lines:
                header = tuple(Cell(plain(self.words[name])) for name in ("date", "what", "proof"))
                yield Table(header, tuple(self._fact_row(fact) for fact in lines), caption=title, widths=(0.2, 0.55, 0.25),
                            id=f"allegation-{number}-{'facts' if inside else 'background'}", rules=("us/300-153/b-2",))

    def _fact_row(self, fact: FactLine) -> tuple[Cell, ...]:
        return (Cell(plain(write_day(fact.on, self.lang))), Cell(plain(fact.says)), Cell(self._proof(fact)))

    def _proof(self, fact: FactLine) -> tuple[Run, ...]:
        runs: list[Run] = []
        for file in fact.files:
            exhibit = self.by_file.get(file.sha256)
            if exhibit:
                runs.append(self._cite(exhibit))
        if not runs and fact.entries:
            runs.append(Run(self.words["log"].format(entries=", ".join(fact.entries))))
        return tuple(part for run in runs for part in (Run(", "), run))[1:]

    def _cite(self, exhibit: Exhibit) -> Run:
        return Run(exhibit.label, href=f"exhibit:{exhibit.number}" if self.linked else "")

    def _figures(self, shortfalls: Sequence[Shortfall]) -> Iterator[AnyBlock]:
        shortfalls = [one for one in shortfalls if one.missed or one.unqualified]
        if not shortfalls:
            return
        header = tuple(Cell(plain(word), "left" if number == 0 else "right")
                       for number, word in enumerate(FIGURES_HEAD[self.lang]))
        rows = tuple((Cell(plain(f"{one.service} ({one.from_on} – {one.to_on})")),
                      *(Cell(plain(f"{amount:,}"), "right") for amount in (
                          one.owed, one.delivered, one.missed, one.unqualified, one.excused, one.unaccounted)))
                     for one in shortfalls)
        yield Table(header, rows, caption=self.words["figures"], widths=(0.22, 0.09, 0.12, 0.09, 0.18, 0.11, 0.19), id="figures")
        yield Paragraph(plain(self.words["figures_note"]), style="small", id="figures-note")

    def _resolution(self) -> Iterator[AnyBlock]:
        own = draft_of(self.case).choices.get("resolution", "").strip()
        texts = dict.fromkeys(remedy.text for one in self.complaint.allegations for remedy in one.remedies)
        items = [Item(plain(text)) for text in (*texts, *([own] if own else []))]
        yield Heading(self.words["resolution"], id="resolution")
        yield Listing(tuple(items), style="numbered", id="resolution-list", rules=("us/300-153/b-4-v", "us/300-151/b"))

    def _exhibits(self) -> Iterator[AnyBlock]:
        if self.complaint.exhibits:
            yield Heading(self.words["exhibits"], id="exhibits")
            yield Listing(tuple(Item((self._cite(one), Run(f": {one.title}"))) for one in self.complaint.exhibits),
                          id="exhibit-list")

    def _copy(self) -> AnyBlock:
        return Paragraph(plain(self.words["copy"].format(district=self._district())), id="copy-line",
                         rules=("us/300-153/d",))
