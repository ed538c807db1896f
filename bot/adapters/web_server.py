"""The web server: the routes it is given, and whether the desk is alive and ready."""

import re
from collections.abc import Awaitable, Callable, Iterable
from typing import cast

from aiohttp import web

_MOST_SAID = 10


def application(
    routes: Iterable[web.RouteDef],
    not_ready: Callable[[], str],
    largest: int,
    faults: Callable[[], Iterable[str]] = tuple,
    *,
    local: bool,
) -> web.Application:
    """`not_ready` says why turns cannot be written down just now, "" when they can. `largest`: bytes of a body.
    `faults` do not keep it from taking turns, and are to be seen by whoever looks. `local`: only whoever is on this
    machine may come in, by no way round.
    """

    async def live(_: web.Request) -> web.Response:
        return web.json_response({"live": True})

    async def ready(_: web.Request) -> web.Response:
        why = not_ready()
        said = [why, *faults()] if why else [*faults()]
        told = "; ".join(said[:_MOST_SAID]) + (f"; and {len(said) - _MOST_SAID} more" if said[_MOST_SAID:] else "")
        return web.json_response({"ready": not why, "why": told}, status=503 if why else 200)

    app = web.Application(client_max_size=largest, middlewares=[_this_machine_only] if local else [])
    app.add_routes([web.get("/live", live), web.get("/ready", ready), *routes])
    return app


_OWN_HOST = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::(\d{1,5}))?", re.IGNORECASE | re.ASCII)
_OWN_ORIGIN = re.compile(rf"http://{_OWN_HOST.pattern}", re.IGNORECASE | re.ASCII)
_PROXY_HEADER = re.compile(
    r"forwarded|client-?ip|(?:^|-)ip(?:v6)?$|^x-(?:original|real|remote|cluster|envoy|azure|arr|proxy|nginx|host$|scheme$)"
    r"|^(?:via|cdn-loop|cf-.*|remote-addr|front-end-https|x-url-scheme|x-amzn-trace-id)$"
)
"""What proxies, tunnels and content networks add about whoever is behind them. New ones are named after the old."""


@web.middleware
async def _this_machine_only(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """A proxy's headers mean that somebody from elsewhere is behind it; a foreign Host or Origin, that a page in
    this machine's browser asks for somebody else. Another port is another program's.
    """
    port = _port_of(request)
    hosts, origins = request.headers.getall("Host", [""]), request.headers.getall("Origin", [])
    # Login pages that show what the status page tells come from another program of this machine.
    from_port = None if request.method == "GET" and request.path.startswith("/status") else port
    own = all(_is_own(_OWN_HOST, one, port) for one in hosts) and all(
        _is_own(_OWN_ORIGIN, one, from_port) for one in origins
    )
    if not own or any(_PROXY_HEADER.search(name.lower().replace("_", "-")) for name in request.headers):
        return web.json_response({"error": "in local mode the desk is for this machine only"}, status=403)
    return await handler(request)


def _port_of(request: web.Request) -> int:
    """The port that the request came in by; 0 where its connection is gone already."""
    name = request.transport.get_extra_info("sockname") if request.transport else None
    return cast("tuple[str, int]", name)[1] if isinstance(name, tuple) else 0


def _is_own(address: re.Pattern[str], written: str, port: int | None) -> bool:
    """Whether it is this machine's, by that port; by any with None."""
    found = address.fullmatch(written)
    return found is not None and port in (None, int(found[1] or 80))
