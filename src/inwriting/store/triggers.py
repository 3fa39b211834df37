"""What the database itself refuses: changing or deleting a sealed row, emptying words that no entry declares erased.

One exception is declared: rows may go when their whole case is gone. The foreign keys, checked when the transaction ends,
then refuse to leave any other row of that case behind: a case goes whole, or nothing of it goes.
"""

from typing import Any

SEALED = ("store_entryrow", "store_filerow", "store_letterrow", "store_deliveryrow")
CASE_THERE = "EXISTS (SELECT 1 FROM store_caserow WHERE id = OLD.case_id)"
CASE_OF_ENTRY_THERE = (
    "EXISTS (SELECT 1 FROM store_entryrow said JOIN store_caserow kept ON kept.id = said.case_id WHERE said.id = OLD.entry_id)"
)
STAYS_WHILE = {"store_entryrow": CASE_THERE, "store_filerow": CASE_THERE, "store_letterrow": CASE_THERE,
               "store_deliveryrow": CASE_OF_ENTRY_THERE, "store_payloadrow": CASE_OF_ENTRY_THERE}
ERASURE_DECLARED = (
    "EXISTS (SELECT 1 FROM store_entryrow said JOIN store_entryrow target ON target.id = OLD.entry_id"
    " WHERE said.case_id = target.case_id AND said.kind = 'erased' AND said.changes_seq = target.seq)"
)
MAY_EMPTY = f"NEW.document IS NULL AND NEW.entry_id = OLD.entry_id AND {ERASURE_DECLARED}"

SQLITE = [
    *(f"CREATE TRIGGER IF NOT EXISTS {table}_no_update BEFORE UPDATE ON {table} "
      f"BEGIN SELECT RAISE(ABORT, 'sealed: {table} is append-only'); END;" for table in SEALED),
    *(f"CREATE TRIGGER IF NOT EXISTS {table}_no_delete BEFORE DELETE ON {table} WHEN {there} "
      f"BEGIN SELECT RAISE(ABORT, 'sealed: {table} is append-only'); END;" for table, there in STAYS_WHILE.items()),
    # INSERT OR REPLACE would delete a row without asking the triggers above.
    "CREATE TRIGGER IF NOT EXISTS store_entryrow_no_replace BEFORE INSERT ON store_entryrow "
    "WHEN EXISTS (SELECT 1 FROM store_entryrow WHERE id = NEW.id OR (case_id = NEW.case_id AND seq = NEW.seq)) "
    "BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: sealed: the entry is there'); END;",
    "CREATE TRIGGER IF NOT EXISTS store_payloadrow_no_replace BEFORE INSERT ON store_payloadrow "
    "WHEN EXISTS (SELECT 1 FROM store_payloadrow WHERE entry_id = NEW.entry_id) "
    "BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: sealed: the payload is there'); END;",
    f"CREATE TRIGGER IF NOT EXISTS store_payloadrow_only_erased BEFORE UPDATE ON store_payloadrow WHEN NOT ({MAY_EMPTY}) "
    "BEGIN SELECT RAISE(ABORT, 'sealed: words can only be erased, and only once an entry says so'); END;",
]

POSTGRES = [
    "CREATE OR REPLACE FUNCTION store_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'sealed: % is append-only', TG_TABLE_NAME; END $$;",
    "CREATE OR REPLACE FUNCTION store_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    f"IF {MAY_EMPTY} THEN RETURN NEW; END IF; "
    "RAISE EXCEPTION 'sealed: words can only be erased, and only once an entry says so'; END $$;",
    *(f"CREATE OR REPLACE TRIGGER {table}_sealed BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION store_refuse();"
      for table in SEALED),
    *(f"CREATE OR REPLACE FUNCTION {table}_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
      f"IF NOT {there} THEN RETURN OLD; END IF; RAISE EXCEPTION 'sealed: % is append-only', TG_TABLE_NAME; END $$;"
      for table, there in STAYS_WHILE.items()),
    *(f"CREATE OR REPLACE TRIGGER {table}_no_delete BEFORE DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {table}_stays();"
      for table in STAYS_WHILE),
    *(f"CREATE OR REPLACE TRIGGER {table}_kept BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION store_refuse();"
      for table in (*SEALED, "store_payloadrow")),
    "CREATE OR REPLACE TRIGGER store_payloadrow_only_erased BEFORE UPDATE ON store_payloadrow "
    "FOR EACH ROW EXECUTE FUNCTION store_only_erased();",
]


def create_triggers(apps: Any, editor: Any) -> None:
    """Put the triggers of the database at hand in place; those that are there stay."""
    vendor = editor.connection.vendor
    for statement in {"sqlite": SQLITE, "postgresql": POSTGRES}[vendor]:
        editor.execute(statement, params=None)


def replace_triggers(apps: Any, editor: Any) -> None:
    """Put the triggers in place anew where an earlier version of them stands."""
    if editor.connection.vendor == "sqlite":
        for table in STAYS_WHILE:
            editor.execute(f"DROP TRIGGER IF EXISTS {table}_no_delete", params=None)
    create_triggers(apps, editor)
