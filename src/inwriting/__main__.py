"""`python -m inwriting` is the same as `inwriting`."""

from inwriting.cli.main import main

main()
