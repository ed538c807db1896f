"""Kept pictures on the web: for whoever has a link of ours that is still good; everybody else finds nothing."""

import asyncio
import re
from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from bot.adapters.pictures.storage import AttachmentStorage
from bot.configuration.signed_links import SignedLinks
from bot.model.attachment import KINDS

_UNTIL = re.compile(r"[0-9]{1,12}")
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    # A stranger's bytes: even where a browser takes them for a page, it is to run and load nothing.
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
}


def picture_routes(
    storage: AttachmentStorage, links: Callable[[], SignedLinks], clock: Callable[[], datetime]
) -> list[web.RouteDef]:
    async def show(request: web.Request) -> web.StreamResponse:
        id_, until = request.match_info["id"], request.query.get("until", "")
        signature = request.query.get("sig", "")
        if not _UNTIL.fullmatch(until) or not links().opens(id_, until, signature, clock()):
            raise web.HTTPNotFound
        path = await asyncio.to_thread(storage.find, id_)
        if path is None:
            raise web.HTTPNotFound
        kind = path.suffix.removeprefix(".")
        named = f'inline; filename="picture.{kind}"'
        return web.FileResponse(path, headers={**_HEADERS, "Content-Type": KINDS[kind], "Content-Disposition": named})

    return [web.get("/attachments/{id}", show)]
