"""Makes the redacted twin of what is to be bound: our own pages written without names, every exhibit rebuilt."""

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from inwriting.core.documents.bind.hide import Hidden
from inwriting.output.binder.exhibits import Printed, Ways
from inwriting.output.binder.join import Progress
from inwriting.output.binder.prove import prove_clean
from inwriting.output.binder.redact import redact_pdf
from inwriting.output.binder.settle import Contents, Settled

Prove = Callable[[Sequence[Path], Settled], None]


def redact_contents(contents: Contents, hidden: Hidden, ways: Ways, progress: Progress | None = None) -> tuple[Contents, Prove]:
    """The redacted contents, and the proof to be run on the finished files. The kept files are not touched."""
    printed: list[Printed | None] = []
    for count, one in enumerate(contents.printed, start=1):
        if progress:
            progress("redact", count, len(contents.printed))
        printed.append(redact_pdf(one, hidden, ways) if one else None)
    exhibits = tuple(hidden.hide(one) for one in contents.exhibits)
    made = msgspec.structs.replace(
        contents, sections=tuple(hidden.hide(section) for section in contents.sections), exhibits=exhibits,
        printed=tuple(printed), about=hidden.hide(contents.about), title=hidden.clean(contents.title))

    def prove(files: Sequence[Path], settled: Settled) -> None:
        if progress:
            progress("prove", 0, 1)
        prove_clean(files, hidden, ways, _sample(settled))

    return made, prove


def _sample(settled: Settled) -> list[int]:
    """Pages of exhibits in the first part, one from each exhibit."""
    return [placed.number - 1 for placed in settled.job.placed if placed.part == 1 and placed.leaf.source.startswith("exhibit/")]
