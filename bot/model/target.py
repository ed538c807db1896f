"""Where a queue is told: a channel, a mailbox, or a program; read once, where the desk file is."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class ChannelTarget:
    """A Teams channel, by the name it is bound with."""

    name: str

    def __str__(self) -> str:
        return f"teams:{self.name}"


@dataclass(frozen=True, slots=True)
class MailTarget:
    address: str

    def __str__(self) -> str:
        return f"mailto:{self.address}"


@dataclass(frozen=True, slots=True)
class HookTarget:
    url: str

    def __str__(self) -> str:
        return self.url


Target = ChannelTarget | MailTarget | HookTarget


def parse_target(written: str) -> Target:
    """Raises ValueError where it is none, or of a kind that is not known."""
    scheme, _, rest = written.partition(":")
    match scheme:
        case "teams" if re.fullmatch(r"[\w-]+", rest):
            return ChannelTarget(rest)
        case "mailto" if re.fullmatch(r"[^\s@<>,;]+@[^\s@<>,;]+", rest):
            return MailTarget(rest)
        case "https" if re.fullmatch(r"//[^\s/]+\S*", rest) and _host_of(written):
            return HookTarget(written)
        case _:
            raise ValueError(f"{_as_told(written)!r} is none of teams:NAME, mailto:ADDRESS and https://ADDRESS")


def _as_told(target: str) -> str:
    """No more of an address than its host: what else stands in it may be secret."""
    if re.fullmatch(r"(?:teams:|mailto:)?[^/?#:]*", target):
        return target
    address = re.sub(
        r"^\s*(?:[^\W\d]{2,8}:/+|https?:|/+)(?=\S)",
        lambda begins: f"{begins[0].rstrip(':/').strip().lower()}://",
        target,
    )
    host = _host_of(address) if "://" in address else ""
    return f"{address.partition('://')[0]}://{host}" if host else "…"


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
