"""The pure core: facts, record, law, deadlines, ledger, checks, steps and documents; no Django, no clock, no network."""
