"""The case as the letters see it: plain words and dates under short names, nothing that is not a fact."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from inwriting.core.dates import add_calendar_days
from inwriting.core.documents import facts_for as found
from inwriting.core.documents.words import AREAS, CHANNELS, PLACES, pick, say_child
from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.needs import Need

AIDE = re.compile(r"para|aide|adult|assist|1:1|one-to-one|shadow|interven", re.I)


class Chosen(dict[str, Any]):
    """The choices made for one letter; one that was not made is empty."""

    def __missing__(self, name: str) -> str:
        return ""


def see_case(case: Case, pack: Any, lang: str, today: date, choices: Mapping[str, Any]) -> dict[str, Any]:
    """Everything a letter may say, by name. `today` is the letter's date."""
    file = case.file
    first_name = file.child.first_name or file.child.name.split(" ")[0]
    facts: dict[str, Any] = {
        "today": today,
        "child": {"name": file.child.name, "first_name": first_name, "grade": file.child.grade, "born_on": file.child.born_on,
                  "disability": file.child.disability, "under": file.child.under,
                  "home_address": list(file.child.home_address), **say_child(file.child.pronoun, first_name, lang)},
        "parent": _see_person(case, "parent"),
        "school": {"name": file.school.name, "address": list(file.school.address)},
        "district": {"name": file.district.name, "address": list(file.district.address)},
        "classroom": {"children": file.classroom.children, "adults": file.classroom.adults, "aides": file.classroom.aides,
                      "known_by": file.classroom.known_by},
        "needs": [_see_need(case, need, lang, today) for need in file.needs],
        "wanted": {name: _plain(getattr(file.wanted, name)) for name in file.wanted.__struct_fields__},
        "has_iep": file.child.under == "iep", "has_504": file.child.under == "504",
        "terms": Chosen(notice=pack.term("notice", lang)),
        "choices": Chosen({name: _read_choice(name, value) for name, value in choices.items()}),
        "family_language": file.family_language,
        "incidents": found.find_incidents(case, "", today)[-5:],
        "answer_by_on": _find_answer_day(file.wanted.answer_by_on, choices, today),
    }
    facts["wanted"]["amount"] = _say_amount(case, lang)
    return facts | _see_plan(case, today, choices) | _see_events(case, pack, lang, today, choices)


def _read_choice(name: str, value: Any) -> Any:
    return _day(value) if name.endswith("_on") and isinstance(value, str) else value


def _find_answer_day(asked_on: date | None, choices: Mapping[str, Any], today: date) -> date | None:
    """The courtesy date: the one chosen for this letter, else the one in the case, if it lies ahead."""
    chosen_on = _day(choices.get("answer_by_on")) or asked_on
    return chosen_on if chosen_on and chosen_on > today else None


def _say_amount(case: Case, lang: str) -> str:
    wanted = case.file.wanted
    unit = "minutos al día" if lang == "es" else "minutes a day"
    minutes = f"{wanted.minutes_per_day} {unit}" if wanted.minutes_per_day else ""
    return f"{wanted.times} ({minutes})" if wanted.times and minutes else wanted.times or minutes


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _see_person(case: Case, role: Any) -> dict[str, Any]:
    person = case.find_person(role)
    if person is None:
        return {"name": "", "phone": "", "email": "", "address": [], "title": ""}
    return {"name": person.name, "phone": person.phone, "email": person.email, "address": list(person.address),
            "title": person.title}


def _see_need(case: Case, need: Need, lang: str, today: date) -> dict[str, Any]:
    return {
        "id": need.area, "area": pick(AREAS[need.area], lang), "must_do": need.must_do, "happens_now": need.happens_now,
        "support": need.support, "less": need.why_less_is_not_enough,
        "tried": [{"what": tried.what, "from_on": tried.from_on, "to_on": tried.to_on, "result": tried.result}
                  for tried in need.tried],
        "mentions": [{"place": pick(PLACES[mention.part], lang), "part": mention.part, "says": mention.says,
                      "page": mention.page, "label": mention.label} for mention in need.plan_mentions],
        "incidents": found.find_incidents(case, need.area, today)[-3:],
    }


def _see_plan(case: Case, today: date, choices: Mapping[str, Any]) -> dict[str, Any]:
    plan = found.find_plan(case, today)
    promises = plan.promises if plan else ()
    return {
        "plan": {"on": plan.starts_on, "title": plan.title, "ends_on": plan.ends_on} if plan else None,
        "promises": [{"id": promise.id, "service": promise.service, "minutes": promise.minutes, "quote": promise.quote,
                      "page": promise.page, "sharing": promise.sharing, "times": promise.times, "per": promise.per,
                      "settings": list(promise.settings), "starts_on": promise.starts_on} for promise in promises],
        "aide_promises": [{"quote": promise.quote, "page": promise.page} for promise in promises
                          if promise.quote and AIDE.search(f"{promise.service} {promise.provider}")],
        "vague": found.pick_lines(found.find_vague_lines(plan), str(choices.get("lines", ""))),
    }


def _see_events(case: Case, pack: Any, lang: str, today: date, choices: Mapping[str, Any]) -> dict[str, Any]:
    def pick_last(name: str, events: tuple[Event, ...]) -> Event | None:
        past = tuple(event for event in events if event.happened.from_on <= today)
        return found.pick_event(case, choices, name, past)

    refusal = found.see_talk(case, pick_last("refusal", found.find_refusals(case)))
    notice = found.see_notice(pick_last("notice", case.get_events("notice-received")))
    since = _day(choices.get("since"))
    return {
        "refusal": refusal, "notice": _name_elements(notice, pack, lang),
        "refused_how": found.find_refused_how(refusal, notice, bool(choices.get("notice"))),
        "answers": _answers(notice, refusal, choices, pack, lang),
        "offer": found.see_talk(case, pick_last("offer", found.find_offers(case))),
        "talk": found.see_talk(case, pick_last("talk", case.get_events("conversation", "meeting-held"))),
        "incident": found.see_incident(case, pick_last("incident", case.get_events("incident"))),
        "request": found.see_sent(pick_last("request", found.find_requests(case))),
        "complaint": _count_wait(found.see_filing(pick_last("complaint", found.find_complaints(case))), pack),
        "decision": found.see_decision(pick_last("decision", case.get_events("decision-received"))),
        "channels": {"": "", **{name: pick(pair, lang) for name, pair in CHANNELS.items()}},
    } | _see_sessions(case, since, today)


def _see_sessions(case: Case, since: date | None, today: date) -> dict[str, Any]:
    missed = found.find_sessions(case, ("missed", "part"), since, today)
    stand_ins = found.find_sessions(case, ("someone-else",), since, today)
    return {"missed": missed, "unqualified": [one for one in stand_ins if one["qualified"] == "no"],
            "gaps": [one for one in missed if one["reason"] in {"aide-absent", "no-one-assigned", "substitute"}]}


def _count_wait(complaint: dict[str, Any] | None, pack: Any) -> dict[str, Any] | None:
    """The complaint with the day by which a decision is due, as the pack counts it."""
    if complaint is None:
        return None
    wait_days = pack.get_value("state-complaint-decision", on=complaint["received_on"]).amount
    return complaint | {"wait_days": wait_days, "due_on": add_calendar_days(complaint["received_on"], wait_days)}


def _day(value: Any) -> date | None:
    return value if isinstance(value, date) or value is None else (date.fromisoformat(value) if value else None)


def _name_elements(notice: dict[str, Any] | None, pack: Any, lang: str) -> dict[str, Any] | None:
    if notice is None:
        return None
    labels = {element.id: element.label[lang] for element in pack.papers["notice"].elements}
    return notice | {"absent": [labels.get(name, name) for name in notice["absent"]],
                     "thin": [labels.get(name, name) for name in notice["thin"]]}


def _answers(notice: dict[str, Any] | None, refusal: dict[str, Any] | None, choices: Mapping[str, Any],
             pack: Any, lang: str) -> list[dict[str, Any]]:
    """Each reason the school gave, in the order given, with the text that answers it (filled in later, with all facts).

    The notice's reasons come first. Those of a refusal stand for them where it gives none, and join them if the parent chose it.
    """
    chosen = str(choices.get("answers", "")).replace(",", " ").split()
    written, told = (notice or {}).get("answers") or (), (refusal or {}).get("answers") or ()
    given = chosen or ((*written, *told) if choices.get("refusal") else written or told)
    known = [pack.answers[name] for name in dict.fromkeys(given) if name in pack.answers]
    return [{"id": answer.id, "label": answer.label[lang], "text": answer.paragraph[lang], "rules": list(answer.rules)}
            for answer in known]
