"""Turn the reader's guesses into letters: only letters of our languages, and spaces put back where they fell out."""

from statistics import median
from typing import Any

# The model reads fifty languages. Schools here write English and Spanish, so other scripts can only be mistakes.
_TYPED = "–—‘’“”„•…§°½¼¾×€£©®™¿¡ªº·²³¹±÷≤≥→"
# The model sees an empty box on a form as one of these signs, and a ticked one as one of those.
_BOXES = {"口": "[ ]", "□": "[ ]", "☐": "[ ]", "回": "[x]", "☑": "[x]", "☒": "[x]", "区": "[x]", "凶": "[x]",
          "✓": "[x]", "√": "[x]", "✔": "[x]", "■": "[x]"}
_SPACE_DOUBT = 0.12
_WIDE_GAP = 2.0


class LetterReader:
    """Decodes what the recognising model returns; stands in the place of rapidocr's own decoder."""

    def __init__(self, letters: list[str]) -> None:
        import numpy as np

        self.character = letters
        self.allowed = np.array([index == 0 or _is_ours(letter) for index, letter in enumerate(letters)])
        self.space = letters.index(" ")

    def __call__(self, guesses: Any, *_: Any, **__: Any) -> tuple[list[tuple[str, float]], list[Any]]:
        guesses = guesses * self.allowed
        best, chance = guesses.argmax(axis=2), guesses.max(axis=2)
        lines = [self._decode(best[row], chance[row], guesses[row, :, self.space]) for row in range(len(best))]
        return lines, []

    def _decode(self, best: Any, chance: Any, spaces: Any) -> tuple[str, float]:
        places = [at for at in range(len(best)) if best[at] != 0 and (at == 0 or best[at] != best[at - 1])]
        if not places:
            return "", 0.0
        gaps = [after - before for before, after in zip(places, places[1:], strict=False)]
        usual = median(gaps) if gaps else 1
        text = ""
        for index, at in enumerate(places):
            if index and self._is_gap(best, spaces, (places[index - 1], at), usual):
                text += " "
            letter = self.character[best[at]]
            text += _BOXES.get(letter, letter)
        sure = [float(chance[at]) for at in places]
        return " ".join(text.split()), round(sum(sure) / len(sure), 5)

    def _is_gap(self, best: Any, spaces: Any, pair: tuple[int, int], usual: float) -> bool:
        """True where the model half saw a space between two signs, or where they stand far apart."""
        before, after = pair
        if self.space in (best[before], best[after]):
            return False
        doubt = float(spaces[before + 1:after].max()) if after - before > 1 else 0.0
        return doubt > _SPACE_DOUBT or after - before > max(_WIDE_GAP * usual, usual + 4)


def _is_ours(letter: str) -> bool:
    return letter in _TYPED or letter in _BOXES or (len(letter) == 1 and 0x20 <= ord(letter) <= 0x24F)
