"""What can be answered to a reason the school gives: in the language of the page, with the child's name in it."""

from dataclasses import dataclass

import msgspec

from inwriting.core.law.load import load_pack
from inwriting.web.holding import Held
from inwriting.web.reasons import RuleWords, say_rule


@dataclass(frozen=True)
class SpokenAnswer:
    """An answer of the pack: what to say, the honest limit, the rules behind it, and the school's words if there are any."""

    id: str
    label: str
    say: str = ""
    limit: str = ""
    quote: str = ""
    rules: tuple[RuleWords, ...] = ()


def say_answer(held: Held, answer_id: str, language: str, quote: str = "") -> SpokenAnswer:
    """The answer of this case's pack; of an id that the pack does not know, only its name."""
    pack = load_pack(held.file.pack)
    answer = pack.answers.get(answer_id)
    if answer is None:
        return SpokenAnswer(answer_id, answer_id.replace("-", " "), quote=quote)
    values = {"child": msgspec.structs.replace(held.file.child, first_name=held.child), "terms": pack.terms_in(language)}

    def words(text: dict[str, str]) -> str:
        return pack.fill(text.get(language) or text.get("en", ""), values)

    rules = tuple(rule for rule in (say_rule(pack, one, language) for one in answer.rules) if rule)
    return SpokenAnswer(answer_id, words(answer.label), words(answer.say), words(answer.limit), quote, rules)
