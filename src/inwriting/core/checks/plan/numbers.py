"""Numbers in digits and in words, as school papers write them."""

WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
          "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "thirty-five": 35,
          "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "seventy-five": 75, "ninety": 90, "half an": 0.5,
          "half a": 0.5, "half": 0.5, "once": 1, "twice": 2, "thrice": 3}
_NAMED = "|".join(sorted((word for word in WORDS if word not in ("a", "an")), key=len, reverse=True))
NUMBER = rf"(?:\d{{1,4}}(?:,\d{{3}})?(?:\.\d{{1,2}})?(?: 1/2)?|\.\d{{1,2}}|1/2|(?:{_NAMED})(?: and (?:a|one)[ -]half)?)"


def number_of(words: str) -> float:
    """Read a number written in digits or words."""
    plain = words.strip().lower().replace(",", "")
    whole, half_word, _ = plain.partition(" and ")
    if half_word:
        return number_of(whole) + 0.5
    if plain in WORDS:
        return float(WORDS[plain])
    half = 0.5 if plain.endswith("1/2") else 0.0
    digits = plain[:-3].strip() if half else plain
    return (float(digits) if digits else 0.0) + half
