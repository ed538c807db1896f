"""Whom a picture may be asked of, and who gets the desk's token: Microsoft's own hosts, and nobody else."""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from ipaddress import ip_address
from socket import AF_INET, AddressFamily

from aiohttp import ClientSession, DummyCookieJar, TCPConnector, ThreadedResolver
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL


class RequestWay(StrEnum):
    """How a picture is asked for."""

    WITH_TOKEN = "with token"  # noqa: S105 - no secret
    PLAIN = "plain"


WayTo = Callable[[URL, bool], RequestWay | None]
"""How a picture at that address is asked for, inline or not; None where it is not asked for at all."""

_CONNECTORS = ("smba.trafficmanager.net", "botframework.com", "teams.microsoft.com", "teams.microsoft.us")
"""Where the Bot Connector lives: the token is theirs anyway."""
_FILES = ("sharepoint.com", "sharepoint.us", "svc.ms", "blob.core.windows.net")
"""Where Teams keeps files, for whoever has the link. Anybody can have an account here, so nothing of ours goes here."""
_NOBODY_ELSES = ("smba.trafficmanager.net",)
"""Names beside this one can be anybody's: only the very name counts."""
LONGEST_NAME = 253
"""Characters of a host's name (RFC 1035); a pattern takes minutes for a much longer one."""
_NAME = re.compile(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def parsed(address: str) -> URL | None:
    """The address as it will be asked, character by character; None where it is none."""
    # A backslash parts host and path to some readers of addresses, and is a letter to others.
    if re.search(r"[\s\\\x00-\x1f\x7f]", address):
        return None
    try:
        url = URL(address, encoded=True)
        return url if url.host and url.port else None
    except ValueError:
        return None


def way(url: URL, inline: bool) -> RequestWay | None:
    """In Teams. A pasted picture is the connector's, an uploaded one lies where Teams keeps files."""
    host = (url.raw_host or "").lower()
    plain = url.scheme == "https" and url.port == 443 and url.user is None and url.password is None
    if not plain or len(host) > LONGEST_NAME or not _NAME.fullmatch(host):
        return None
    if inline and _is_of(host, _CONNECTORS):
        return RequestWay.WITH_TOKEN
    return RequestWay.PLAIN if _is_of(host, (*_CONNECTORS, *_FILES)) else None


def way_on_this_machine(url: URL, inline: bool) -> RequestWay | None:
    """Without a Microsoft account: the little Teams on this machine, and nothing else."""
    if url.scheme != "http" or url.raw_host not in _LOOPBACK or url.user is not None or url.password is not None:
        return None
    return RequestWay.WITH_TOKEN if inline else RequestWay.PLAIN


def session(*, local: bool) -> ClientSession:
    """What pictures are asked with: it keeps no cookies, and unless it is for this machine alone, never asks inside
    our own network.
    """
    connector = None if local else TCPConnector(resolver=PublicOnly())
    return ClientSession(connector=connector, cookie_jar=DummyCookieJar())


class PublicOnly(AbstractResolver):
    """Finds hosts by name, but not in our own network: a name may lead anywhere whoever owns it likes."""

    def __init__(self, inner: AbstractResolver | None = None) -> None:
        self._inner = inner or ThreadedResolver()

    async def resolve(self, host: str, port: int = 0, family: AddressFamily = AF_INET) -> list[ResolveResult]:
        # Looked at here, as these very addresses are connected to; asked a second time, a name may lead elsewhere.
        found = await self._inner.resolve(host, port, family)
        # What follows % is an interface (fe80::1%eth0), and no part of the address.
        public = [one for one in found if ip_address(one["host"].partition("%")[0]).is_global]
        if not public:
            raise OSError(f"{host} has no public address")
        return public

    async def close(self) -> None:
        await self._inner.close()


def _is_of(host: str, names: Sequence[str]) -> bool:
    return any(host == name or (name not in _NOBODY_ELSES and host.endswith(f".{name}")) for name in names)
