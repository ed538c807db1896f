"""Who is let in, and with what we are let in elsewhere."""

from typing import Protocol
from urllib.parse import urlsplit

from bot.adapters.teams.shape_guard import RequestRefused
from bot.turn import Json

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class Authenticator(Protocol):
    """Looks at what comes in, and gives what goes out its token."""

    async def authenticate(self, authorization: str | None, activity: Json) -> None:
        """Raises RequestRefused (401, 403) unless the request may come in."""
        ...

    async def token(self, service_url: str) -> str | None:
        """The bearer token for a connector; None where none is to be sent.

        Raises RequestRefused for a foreign address.
        """
        ...


class LoopbackAuthenticator:
    """No Microsoft account: whoever is on this machine may come in, and nothing leaves it."""

    async def authenticate(self, authorization: str | None, activity: Json) -> None:  # noqa: ARG002 - nobody has a token here
        # Elsewhere (Direct Line, Web Chat) the client says who it is. The terminal and the Playground say msteams; the
        # Playground calls itself the emulator only where it is started with "-c emulator", which nothing here asks for.
        if activity.get("channelId") != "msteams":
            raise RequestRefused(403, "the desk is for Teams only")
        _refuse_foreign(str(activity.get("serviceUrl") or ""))

    async def token(self, service_url: str) -> str | None:
        _refuse_foreign(service_url)
        return None


def _refuse_foreign(service_url: str) -> None:
    try:
        parts = urlsplit(service_url)
        loopback = parts.scheme == "http" and parts.hostname in _LOOPBACK and bool(parts.port) and not parts.username
    except ValueError:
        loopback = False
    if not loopback:
        raise RequestRefused(403, "in local mode the service URL must be on this machine")
