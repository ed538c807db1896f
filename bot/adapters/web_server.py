"""The web server: the routes it is given, and whether the desk is alive and ready."""

from collections.abc import Callable, Iterable

from aiohttp import web

_MOST_SAID = 10


def application(
    routes: Iterable[web.RouteDef],
    not_ready: Callable[[], str],
    largest: int,
    faults: Callable[[], Iterable[str]] = tuple,
) -> web.Application:
    """`not_ready` says why turns cannot be written down just now, "" when they can. `largest`: bytes of a body.
    `faults` do not keep it from taking turns, and are to be seen by whoever looks."""

    async def live(_: web.Request) -> web.Response:
        return web.json_response({"live": True})

    async def ready(_: web.Request) -> web.Response:
        why = not_ready()
        said = [why, *faults()] if why else [*faults()]
        told = "; ".join(said[:_MOST_SAID]) + (f"; and {len(said) - _MOST_SAID} more" if said[_MOST_SAID:] else "")
        return web.json_response({"ready": not why, "why": told}, status=503 if why else 200)

    app = web.Application(client_max_size=largest)
    app.add_routes([web.get("/live", live), web.get("/ready", ready), *routes])
    return app
