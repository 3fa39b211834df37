"""Sending that failed, or would not be safe."""

from inwriting.core.problems.base import FactsProblem, SendProblem


class AccountMissing(SendProblem):
    """No mail account was set up."""

    code = "account-missing"
    what = "There is no mail account here yet."
    why = "Letters go out from your own account, so that answers come to you."
    do = "Set it up first: the address of your provider's outgoing server, and how you sign in there."


class AccountUnusable(SendProblem):
    """Something about the mail account cannot be right."""

    code = "account-unusable"
    what = "The mail account can't be used: {reason}."
    why = "Nothing was sent."
    do = "Look up “outgoing mail (SMTP)” in your provider's help pages, and correct it here."


class TlsNeeded(SendProblem):
    """A password would travel without encryption."""

    code = "tls-needed"
    what = "We don't send your password to {host} without encryption."
    why = "Anybody on the way could read it, and the letter too."
    do = "Choose STARTTLS (often port 587) or TLS (often port 465) for this account."


class PasswordNeeded(SendProblem):
    """The account needs a password, and none was given or kept."""

    code = "password-needed"
    what = "Please give the password of {account}."
    why = "It is not kept on this computer, so we ask each time."
    do = "Type it when you send. Many providers want an “app password” made for one program."


class KeyringMissing(SendProblem):
    """The machine has no safe place for a password."""

    code = "keyring-missing"
    what = "This computer offers no safe place for a password."
    why = "We never write a password into a file of our own."
    do = "Type it each time that you send. The rest of the account was kept."


class MailPasswordWrong(SendProblem):
    """The server refused the name and password."""

    code = "mail-password-wrong"
    what = "The mail server {host} refused the name or the password. It said: {reply}"
    why = "Nothing was sent."
    do = "Check both. Many providers want an “app password” made for one program instead of your usual one."


class MailServerUnusable(SendProblem):
    """The mail server cannot be reached, or does not speak as it should."""

    code = "mail-server-unusable"
    what = "The mail server {host} could not be used: {reason}."
    why = "Nothing was sent or changed."
    do = "Check the name, the port and your connection, and try again."


class MailTooBig(SendProblem):
    """The message is larger than mail servers take."""

    code = "mail-too-big"
    what = "The message would be {size} MB, and {limit} MB is the most that can be sent."
    why = "Files grow by about a third in an e-mail, and a server that gets too much refuses all of it."
    do = "Spread the papers over several numbered messages, or list them instead of attaching them."


class PaperTooBigToMail(SendProblem):
    """One paper alone is larger than mail servers take."""

    code = "paper-too-big-to-mail"
    what = "“{name}” alone would be {size} MB in an e-mail, and {limit} MB is the most that can be sent."
    why = "No number of messages makes one paper smaller."
    do = "List the papers instead of attaching them, or send this one by mail."


class AddressUnusable(SendProblem):
    """An e-mail address cannot be used."""

    code = "address-unusable"
    what = "“{address}” is not an e-mail address that we can send to."
    why = "The letter would come back, or never arrive."
    do = "Correct the address in the list of people."


class NobodyToSendTo(SendProblem):
    """Nobody was chosen, or nobody has an address."""

    code = "nobody-to-send-to"
    what = "There is nobody to send this to: no e-mail address was found for {who}."
    why = "A message needs at least one address."
    do = "Add the address in the list of people, or send the letter by certified mail."


class PreviewChanged(SendProblem):
    """What would be sent is not what was shown."""

    code = "preview-changed"
    what = "The message is not the one that you looked at."
    why = "Only the exact message that you have seen is sent."
    do = "Look at the preview once more, and send it from there."


class SentAlready(SendProblem):
    """The letter is in the outbox for this person already."""

    code = "sent-already"
    what = "This letter is in the outbox for {to} already ({state})."
    why = "The same letter is never sent twice by accident."
    do = "Look at the list of sent mail. To remind them, write a new letter."


class OutboxMissing(SendProblem):
    """There is no such line in the outbox."""

    code = "outbox-missing"
    what = "We don't find that message in the outbox of this case."
    do = "Look at the list of sent mail, and choose it there."


class OutboxMoved(SendProblem):
    """The line in the outbox is in another state than the deed needs."""

    code = "outbox-moved"
    what = "The message to {to} is already in another state: {state}."
    why = "Another window may have been faster."
    do = "Look at the list of sent mail as it is now."


class BounceUnreadable(SendProblem):
    """A file is not the report of a mail server."""

    code = "bounce-unreadable"
    what = "This is not a report that a message came back."
    why = "It does not say which message could not be delivered, and to whom."
    do = "Save the message from “Mail Delivery System” as .eml, and add that file."


class BounceNotMatched(SendProblem):
    """A report speaks of a message that was not sent from here."""

    code = "bounce-not-matched"
    what = "This report speaks of a message that was not sent from this case."
    why = "Nothing was changed."
    do = "Look whether it belongs to another case, or to a message that you sent yourself."


class MailboxUnreadable(SendProblem):
    """A file or a folder of mail cannot be read."""

    code = "mailbox-unreadable"
    what = "The mail could not be read: {reason}."
    why = "Nothing from it was kept."
    do = "Save the messages as .eml or mbox again, or check the name of the folder."


class NothingToStamp(SendProblem):
    """An empty record has no fingerprint."""

    code = "nothing-to-stamp"
    what = "The record is empty, so there is nothing to stamp."
    do = "Keep something first: a letter, an incident, a note."


class StampServerUnusable(SendProblem):
    """The time-stamp server cannot be used."""

    code = "stamp-server-unusable"
    what = "The time-stamp server could not be used: {reason}."
    why = "The record is as it was; only the stamp is missing."
    do = "Check the address, which begins with https:// or http://, and try again."


class StampWrong(SendProblem):
    """What came from the time-stamp server does not hold."""

    code = "stamp-wrong"
    what = "The stamp that came back does not hold: {reason}."
    why = "A stamp that a stranger can't check proves nothing, so it was not kept."
    do = "Try again, or use another time-stamp server."


class PlanWithoutPromise(FactsProblem):
    """A version of the plan in which no promise was entered."""

    code = "plan-without-promise"
    what = "This version of the plan has no promise in it yet."
    why = "Only a promise can be counted."
    do = "Enter at least one service, with the words of the plan."


class DayOutsideCalendar(FactsProblem):
    """A day that no school year of the calendar holds."""

    code = "day-outside-calendar"
    what = "No school year that we know holds {day}."
    why = "A closed or short day only means something inside a school year."
    do = "Check the date, or add the calendar of that school year first."


class MeetingNotBegun(FactsProblem):
    """A meeting was ended that nobody began."""

    code = "meeting-not-begun"
    what = "No meeting is going on."
    why = "There is nothing that could be kept as its entry."
    do = "Begin the meeting first; or if it was ended already, look at the record."
