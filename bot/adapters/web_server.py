"""The web server: the routes it is given, and whether the desk is alive and ready."""

from collections.abc import Callable, Iterable

from aiohttp import web


def application(routes: Iterable[web.RouteDef], not_ready: Callable[[], str], largest: int) -> web.Application:
    """`not_ready` says why turns cannot be written down just now, "" when they can. `largest`: bytes of a body."""

    async def live(_: web.Request) -> web.Response:
        return web.json_response({"live": True})

    async def ready(_: web.Request) -> web.Response:
        why = not_ready()
        return web.json_response({"ready": not why, "why": why}, status=503 if why else 200)

    app = web.Application(client_max_size=largest)
    app.add_routes([web.get("/live", live), web.get("/ready", ready), *routes])
    return app
