"""A post that may be changed after it has been made: what it is about, and which of several it is."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class PostSubject(StrEnum):
    """What the number of a post is the number of."""

    CASE = "case"
    RELEASE = "release"
    QUESTION = "question"
    NOTICE = "notice"
    DIALOG = "dialog"
    CONTACT_CHECK = "contact-check"
    DESK = "desk"
    """Of nothing: the desk itself has something to say, and the number is 0."""


class PostKind(StrEnum):
    """What a post is, and what its number is the number of."""

    subject: PostSubject

    def __new__(cls, value: str, subject: PostSubject) -> Self:
        made = str.__new__(cls, value)
        made._value_ = value
        made.subject = subject
        return made

    CASE = "case", PostSubject.CASE
    """The card that support works with; its part is the channel it was announced in."""
    RECEIPT = "receipt", PostSubject.CASE
    PEERS = "peers", PostSubject.CASE
    ALTERNATIVES = "alternatives", PostSubject.CASE
    CALL = "call", PostSubject.CASE
    """The offer to be called."""
    RELEASE = "release", PostSubject.RELEASE
    """The card for staff; its part is where it stands."""
    RELEASE_OUT = "release-out", PostSubject.RELEASE
    QUESTION = "question", PostSubject.QUESTION
    """Whatever a question led to; its part says what."""
    NOTICE = "notice", PostSubject.NOTICE
    """The card that stays; its part, as of all posts of notices, is the place it stands in."""
    NOTICE_STAFF = "notice-staff", PostSubject.NOTICE
    NOTICE_REMINDER = "notice-reminder", PostSubject.NOTICE
    NOTICE_NEWS = "notice-news", PostSubject.NOTICE
    """What else follows the card."""
    NOTICE_DOUBT = "notice-doubt", PostSubject.DESK
    """Whether something unusual is meant; told apart by the turn that asked."""
    DRAFT = "draft", PostSubject.DIALOG
    """A question about a notice that is being written; its part, as of all posts of dialogs, is what it asks for."""
    DIALOG = "dialog", PostSubject.DIALOG
    CONTACT_CHECK = "contact-check", PostSubject.CONTACT_CHECK
    FILES = "files", PostSubject.DESK
    """What is wrong with the desk's files."""
    REFUSED = "refused", PostSubject.DESK
    """That a place takes no posts; its part is the place, its step the day."""


@dataclass(frozen=True, slots=True)
class Post:
    """One post; two that are equal are the same one. `part` is which of those that stand beside each other, `step`
    which of those that come one after the other.
    """

    kind: PostKind
    number: int
    part: str = ""
    step: str = ""
    window: int = 0
    """Of a notice: the one it is about, 0 where it is about the notice as a whole."""

    def __str__(self) -> str:
        """For people to read, never to be parsed."""
        which = (str(self.window or ""), self.part, self.step)
        return ":".join(filter(None, (self.kind, str(self.number), *which)))


CONSENT = "consent"
"""The part of a question's post that asks whether it may be sent: the person's words stand in it."""
