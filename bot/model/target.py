"""Where a queue is told: a channel, a mailbox, or a program; read once, where the desk file is."""

import re
from dataclasses import dataclass


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
        case "https" if re.fullmatch(r"//[^\s/]+\S*", rest):
            return HookTarget(written)
        case _:
            raise ValueError(f"{written!r} is none of teams:NAME, mailto:ADDRESS and https://ADDRESS")
