"""The tables of the post: mail accounts (without passwords), the outbox with one row a recipient, and mail brought in."""

from django.db import models

from inwriting.store.models import CaseRow, LetterRow, User

FREE = ("withdrawn", "bounced")


class AccountRow(models.Model):
    """A mail account as one JSON document. No column holds a password. `server_limit`: what the server takes, if it said."""

    owner = models.ForeignKey(User, null=True, blank=True, on_delete=models.CASCADE, related_name="mail_accounts")
    address = models.CharField(max_length=320)
    document = models.TextField()
    server_limit = models.BigIntegerField(default=0)

    class Meta:
        ordering = ("id",)
        constraints = [models.UniqueConstraint(fields=("owner", "address"), name="one_account_an_address")]

    def __str__(self) -> str:
        return self.address


class OutboxRow(models.Model):
    """One message to one recipient, and how far it is. The exact bytes are in the vault under `eml_sha256`.

    The constraint is what makes "never twice by accident" hold, whatever two windows do at once.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="outbox")
    letter = models.ForeignKey(LetterRow, on_delete=models.PROTECT, related_name="outbox")
    recipient = models.CharField(max_length=320)
    person = models.CharField(max_length=300)
    name = models.CharField(max_length=300, blank=True)
    own_copy = models.BooleanField(default=False)
    number = models.PositiveIntegerField(default=1)
    of = models.PositiveIntegerField(default=1)
    message_id = models.CharField(max_length=320, db_index=True)
    subject = models.CharField(max_length=500)
    papers = models.JSONField(default=list)
    eml_sha256 = models.CharField(max_length=64)
    eml_size = models.BigIntegerField()
    state = models.CharField(max_length=12, default="queued")
    code = models.IntegerField(default=0)
    reply = models.CharField(max_length=600, blank=True)
    stage = models.CharField(max_length=20, blank=True)
    retry = models.BooleanField(default=False)
    tries = models.PositiveIntegerField(default=0)
    queued_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    entry_seq = models.PositiveIntegerField(null=True)
    bounce_sha256 = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ("id",)
        constraints = [
            models.UniqueConstraint(fields=("letter", "recipient", "number"), name="queued_once",
                                    condition=~models.Q(state__in=FREE)),
        ]

    def __str__(self) -> str:
        return f"{self.recipient} {self.state}"


class MailRow(models.Model):
    """A message that was brought in: its id (so that it never counts twice), where it is kept, and the entry made of it."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="mail")
    message_id = models.CharField(max_length=320)
    eml_sha256 = models.CharField(max_length=64)
    eml_size = models.BigIntegerField()
    sender = models.CharField(max_length=500, blank=True)
    subject = models.CharField(max_length=500, blank=True)
    sent_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=12, default="waiting")
    entry_seq = models.PositiveIntegerField(null=True)

    class Meta:
        ordering = ("id",)
        constraints = [models.UniqueConstraint(fields=("case", "message_id"), name="brought_in_once")]

    def __str__(self) -> str:
        return f"{self.subject} {self.state}"
