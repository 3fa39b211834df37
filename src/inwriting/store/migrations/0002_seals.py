"""The database's own refusals: sealed rows are written once."""

from django.db import migrations

from inwriting.store.triggers import create_triggers


class Migration(migrations.Migration):
    dependencies = [("store", "0001_initial")]
    operations = [migrations.RunPython(create_triggers)]
