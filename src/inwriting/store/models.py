"""The tables: users, cases, the sealed entries and what they say, kept files, frozen letters. rows.py makes facts of them."""

import uuid
from typing import Any, NoReturn

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.utils import timezone

from inwriting.core.problems import HeaderSealed


class UserQueries(BaseUserManager["User"]):
    """Makes users; they are known by their e-mail address."""

    def create_user(self, email: str, password: str | None = None, **more: Any) -> "User":
        """Make a user. The address is compared without regard to capitals."""
        if not email:
            raise ValueError("a user needs an e-mail address")
        user = self.model(email=email.strip().lower(), **more)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **more: Any) -> "User":
        """Make a user who may do everything."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **more)

    def get_by_natural_key(self, username: str | None) -> "User":
        """Find a user by address, whatever its capitals."""
        return self.get(email=(username or "").strip().lower())


class User(AbstractBaseUser, PermissionsMixin):
    """Somebody with an account (hosted mode). Local mode has none."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200, blank=True)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)
    joined_at = models.DateTimeField(default=timezone.now)

    objects = UserQueries()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: list[str] = []

    def __str__(self) -> str:
        return self.email


class CaseRow(models.Model):
    """A case: its facts as one JSON document with a version, and a summary of its record kept in step with it.

    `seq` and `head` are where the record ends. `counts` is kind -> number of entries, `latest` kind -> [seq, happened_on].
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(User, null=True, blank=True, on_delete=models.PROTECT, related_name="cases")
    document = models.TextField()
    version = models.PositiveIntegerField(default=1)
    name = models.CharField(max_length=300)
    school = models.CharField(max_length=300, blank=True)
    invented = models.BooleanField(default=False)
    opened_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    seq = models.PositiveIntegerField(default=0)
    head = models.CharField(max_length=64, default="0" * 64)
    counts = models.JSONField(default=dict)
    latest = models.JSONField(default=dict)

    class Meta:
        ordering = ("name", "opened_at")

    def __str__(self) -> str:
        return self.name


class SealedQueries(models.QuerySet[Any]):
    """Refuses what would change or delete many sealed rows at once; the database's own triggers refuse it too."""

    def update(self, **values: Any) -> NoReturn:
        """Refused."""
        raise HeaderSealed

    def bulk_update(self, *given: Any, **values: Any) -> NoReturn:
        """Refused."""
        raise HeaderSealed

    def delete(self) -> NoReturn:
        """Refused."""
        raise HeaderSealed


class SealedRow(models.Model):
    """A row that is written once."""

    objects = SealedQueries.as_manager()

    class Meta:
        abstract = True
        base_manager_name = "objects"

    def save(self, *given: Any, **values: Any) -> None:
        """Insert; anything else is refused."""
        if not self._state.adding:
            raise HeaderSealed
        values["force_insert"] = True
        super().save(*given, **values)

    def delete(self, *given: Any, **values: Any) -> NoReturn:
        """Refused."""
        raise HeaderSealed


class EntryRow(SealedRow):
    """One sealed entry. `header` holds the exact canonical JSON that the seal covers; the other columns are for finding it."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="entries")
    seq = models.PositiveIntegerField()
    kind = models.CharField(max_length=40)
    from_on = models.DateField()
    to_on = models.DateField()
    recorded_at = models.DateTimeField()
    header = models.TextField()
    seal = models.CharField(max_length=64)
    previous = models.CharField(max_length=64)
    changes_seq = models.PositiveIntegerField(null=True)

    class Meta(SealedRow.Meta):
        constraints = [
            models.UniqueConstraint(fields=("case", "seq"), name="one_entry_a_number"),
            models.UniqueConstraint(fields=("case", "previous"), name="the_chain_cannot_fork"),
        ]
        indexes = [
            models.Index(fields=("case", "-from_on", "-seq"), name="entries_by_day"),
            models.Index(fields=("case", "kind", "-from_on", "-seq"), name="entries_by_kind"),
            # Only for the few that change another, or SQLite would read the timeline through it and sort all of it.
            models.Index(fields=("case", "changes_seq"), name="entries_by_target", condition=models.Q(changes_seq__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"{self.seq} {self.kind}"


class PayloadRow(models.Model):
    """What an entry says; emptied when it is erased, and only then. The trigger asks for the entry that declares it."""

    entry = models.OneToOneField(EntryRow, primary_key=True, on_delete=models.PROTECT, related_name="payload")
    document = models.TextField(null=True)

    def __str__(self) -> str:
        return f"payload of {self.entry_id}"

    def delete(self, *given: Any, **values: Any) -> NoReturn:
        """Refused."""
        raise HeaderSealed


class FileRow(SealedRow):
    """A kept file that an entry names."""

    entry = models.ForeignKey(EntryRow, on_delete=models.PROTECT, related_name="files")
    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="files")
    sha256 = models.CharField(max_length=64, db_index=True)
    name = models.CharField(max_length=300)
    media_type = models.CharField(max_length=120)
    size = models.BigIntegerField()

    def __str__(self) -> str:
        return self.name


class LetterRow(SealedRow):
    """A letter as it was kept: the exact bytes are in the vault, `files` says which. Made once, never changed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="letters")
    kind = models.CharField(max_length=100)
    title = models.CharField(max_length=300)
    language = models.CharField(max_length=10, default="en")
    made_at = models.DateTimeField()
    files = models.JSONField(default=list)
    document_sha256 = models.CharField(max_length=64)
    head = models.CharField(max_length=64)
    draft = models.JSONField(default=dict)

    class Meta(SealedRow.Meta):
        ordering = ("made_at",)
        constraints = [models.UniqueConstraint(fields=("case", "document_sha256"), name="one_letter_a_document")]

    def __str__(self) -> str:
        return self.title


class DeliveryRow(SealedRow):
    """One letter to one recipient by one way on one day; the entry that says so. The constraint makes "sent" safe to repeat."""

    letter = models.ForeignKey(LetterRow, on_delete=models.PROTECT, related_name="deliveries")
    entry = models.ForeignKey(EntryRow, on_delete=models.PROTECT, related_name="deliveries")
    recipient = models.CharField(max_length=300)
    channel = models.CharField(max_length=40)
    sent_on = models.CharField(max_length=10, blank=True)

    class Meta(SealedRow.Meta):
        constraints = [models.UniqueConstraint(fields=("letter", "recipient", "channel", "sent_on"), name="sent_once")]

    def __str__(self) -> str:
        return f"{self.recipient} {self.channel}"
