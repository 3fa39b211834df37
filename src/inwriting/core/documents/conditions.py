"""Turns the text and the conditions of a letter into words, with every value kept inert."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from inwriting.core.problems import LetterTextBroken

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

# A value stands in the rendered text as a numbered token between two private characters, so that tidying the
# template's own white space and cutting it into cells can never touch what a person typed.
OPEN, CLOSE = "\ue000", "\ue001"
TOKEN = re.compile(f"{OPEN}([0-9]+){CLOSE}")


class Values:
    """The values of one rendering, in the order they were printed."""

    def __init__(self) -> None:
        self.kept: list[str] = []

    def keep(self, value: object) -> str:
        """Put a value aside and return the token that stands for it; nothing stands for nothing."""
        if value is None:
            raise ValueError("a value that is not there")
        text = str(value)
        if not text:
            return ""
        self.kept.append(text)
        return f"{OPEN}{len(self.kept) - 1}{CLOSE}"

    def put_back(self, text: str) -> str:
        """The text with each token replaced by its value, once; values are not looked into again."""
        return TOKEN.sub(lambda token: self.kept[int(token[1])], text)


def _keep_value(context: Any, value: Any) -> Any:
    from jinja2 import Undefined
    if isinstance(value, Undefined):
        return value
    return context["_values"].keep(value)


@lru_cache(maxsize=4)
def build_environment(lang: str) -> "ImmutableSandboxedEnvironment":
    """The sandbox in which letters are filled: no code of its own, undefined names refuse, grammar as filters."""
    from jinja2 import StrictUndefined, pass_context
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    from inwriting.core.documents.words import grammar_of
    sandbox = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=False, finalize=pass_context(_keep_value), optimized=False,
        keep_trailing_newline=False,
    )
    grammar = grammar_of(lang)
    sandbox.filters.update(grammar)
    sandbox.globals = {"led": grammar["led"]}
    return sandbox


@lru_cache(maxsize=4096)
def compile_text(text: str, lang: str) -> Any:
    """A text of a letter, compiled once."""
    from jinja2 import TemplateSyntaxError
    try:
        return build_environment(lang).from_string(text)
    except TemplateSyntaxError as error:
        raise LetterTextBroken(text=text.strip()[:80], reason=str(error.message)) from None


@lru_cache(maxsize=1024)
def compile_expression(expression: str, lang: str) -> Callable[..., Any]:
    """A condition or a list of a letter, compiled once."""
    from jinja2 import TemplateSyntaxError
    try:
        return build_environment(lang).compile_expression(expression, undefined_to_none=False)
    except TemplateSyntaxError as error:
        raise LetterTextBroken(text=expression, reason=str(error.message)) from None


def evaluate(expression: str, lang: str, facts: Mapping[str, Any]) -> Any:
    """What an expression says about the facts. A name that is not there refuses."""
    from jinja2 import Undefined, UndefinedError
    try:
        result = compile_expression(expression, lang)(**facts)
        if isinstance(result, Undefined):
            str(result)
    except (UndefinedError, TypeError) as error:
        raise LetterTextBroken(text=expression, reason=str(error)) from None
    return result


def render_cells(text: str, lang: str, facts: Mapping[str, Any]) -> tuple[str, ...]:
    """The text filled, cut at each upright bar of the template, its own white space tidied, values untouched."""
    from jinja2 import UndefinedError
    from jinja2.exceptions import SecurityError
    values = Values()
    try:
        skeleton = compile_text(text, lang).render({**facts, "_values": values})
    except (UndefinedError, SecurityError, TypeError, ValueError) as error:
        raise LetterTextBroken(text=text.strip()[:80], reason=str(error)) from None
    return tuple(values.put_back(_tidy(cell)) for cell in skeleton.split("|"))


def render_text(text: str, lang: str, facts: Mapping[str, Any]) -> str:
    """The text filled, as one line of prose."""
    return "|".join(render_cells(text, lang, facts))


def _tidy(skeleton: str) -> str:
    spaced = re.sub(r"[ \t\r\n]+", " ", skeleton).strip()
    return re.sub(r" ([,.;:)])", r"\1", spaced)
