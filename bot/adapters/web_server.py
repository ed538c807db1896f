"""The web server: the routes it is given, and whether the desk is alive and ready."""

from collections.abc import Awaitable, Callable, Iterable
from urllib.parse import urlsplit

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


_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via")


@web.middleware
async def _this_machine_only(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """A proxy's headers mean that somebody from elsewhere is behind it; a foreign Host or Origin, that a page in
    this machine's browser asks for somebody else.
    """
    origin = request.headers.get("Origin")
    foreign = not _is_loopback(f"//{request.headers.get('Host', '')}") or (origin and not _is_loopback(origin))
    if foreign or any(name in request.headers for name in _FORWARDED):
        return web.json_response({"error": "in local mode the desk is for this machine only"}, status=403)
    return await handler(request)


def _is_loopback(address: str) -> bool:
    try:
        return urlsplit(address).hostname in _LOOPBACK
    except ValueError:
        return False
