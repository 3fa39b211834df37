"""Reading a paper's words: repair what scanning broke, cut it into sentences, and always know the way back."""

from inwriting.core.checks.reading.concepts import Lexicon, Match, Rule, find_matches, read_rules
from inwriting.core.checks.reading.repair import Repaired, part_cells, repair_text
from inwriting.core.checks.reading.sentences import Sentence, split_sentences

__all__ = [
    "Lexicon", "Match", "Repaired", "Rule", "Sentence", "find_matches", "part_cells", "read_rules", "repair_text",
    "split_sentences",
]
