"""The database's refusals, with their one declared exception: a whole case may be removed, never a part of one."""

from django.db import migrations

from inwriting.store.triggers import replace_triggers


class Migration(migrations.Migration):
    dependencies = [("store", "0004_post")]
    operations = [migrations.RunPython(replace_triggers, migrations.RunPython.noop)]
