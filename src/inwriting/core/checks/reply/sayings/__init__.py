"""One file an answer: the words it is said with, and the rules (one a line) that hear it."""
