"""Links and signatures of our own: known again when they come back, and nobody else can make one."""

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

GOOD_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class SignedLinks:
    """`base` is where the desk can be reached, "" where it cannot be; `key` is what its links are signed with.
    `public`: whether everybody can reach it there, not only this machine.
    """

    base: str
    key: bytes
    public: bool = False

    def to(self, id_: str, now: datetime) -> str:
        """The picture's address; "" where there is none."""
        if not self.base:
            return ""
        until = str(int((now + GOOD_FOR).timestamp()))
        return f"{self.base}/attachments/{id_}?until={until}&sig={sign(self.key, *_signed_parts(id_, until))}"

    def opens(self, id_: str, until: str, signature: str, now: datetime) -> bool:
        """Whether that is a link of ours, and still good. `until`: seconds since 1970, as it was written."""
        return verified(self.key, signature, *_signed_parts(id_, until)) and now.timestamp() < int(until)

    def to_check(self, id_: int) -> str:
        """Where a contact says whether their details are still right; "" where there is no way there."""
        return f"{self.base}/contacts/{id_}?sig={sign(self.key, 'contact', str(id_))}" if self.base else ""

    def to_status(self, service: str, language: str) -> str:
        """The status page, of one service or with "" of all; "" where not everybody can reach it."""
        page = f"{self.base}/status/{service}".rstrip("/")
        return f"{page}?lang={language}" if self.public else ""

    def opens_check(self, id_: str, signature: str) -> bool:
        """Whether that is a link of ours."""
        return verified(self.key, signature, "contact", id_)


NO_LINKS = SignedLinks("", b"")
"""Of a desk that does not listen."""


def _signed_parts(id_: str, until: str) -> tuple[str, ...]:
    return ("picture", id_, until)


def sign(key: bytes, *parts: str) -> str:
    """The signature of these parts, in this order and number: 64 hexadecimal digits (HMAC-SHA256).

    The first part says what it is for, so that no signature serves two ends.
    """
    # Each part has its length before it: ("ab", "c") must not be signed like ("a", "bc").
    written = b"".join(b"%d:%s" % (len(part), part) for part in map(_bytes, parts))
    return hmac.new(key, written, sha256).hexdigest()


def verified(key: bytes, signature: str, *parts: str) -> bool:
    """Whether we signed just these parts; takes as long for any signature."""
    return hmac.compare_digest(_bytes(sign(key, *parts)), _bytes(signature))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
