"""Pictures people send: what is known of each, and what counts as a picture."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LARGEST = 10 * 1024 * 1024
"""Bytes of a picture."""

KINDS = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp"}
"""What is kept: the ending of its file, and its media type."""


class AttachmentState(StrEnum):
    WAITING = "waiting"
    KEPT = "kept"
    REFUSED = "refused"


class Refusal(StrEnum):
    """Why a picture is not kept, as the person can do something about it."""

    KIND = "kind"
    LARGE = "large"
    GONE = "gone"
    """It could not be fetched: no longer there, or not where a picture of Teams lies."""


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """A picture that we have stored. `kind` is one of KINDS, `size` in bytes."""

    kind: str
    size: int


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture somebody has sent. `name` is what they called it, "" where it was pasted.

    `kind` and `size` are those of Kept, `reason` a Refusal's; "" and 0 until then. `number`: the case it belongs to.
    """

    id: str
    person: str
    place: str
    thread: str
    language: str
    name: str
    at: datetime
    state: AttachmentState
    kind: str
    size: int
    reason: str
    number: int | None


def kind_of(data: bytes) -> str | None:
    """What kind of picture this is, by what is in it and not by its name; None where it is none that we keep."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR":
        return "png"
    if data[:3] == b"\xff\xd8\xff":
        return "jpg"
    return "webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else None
