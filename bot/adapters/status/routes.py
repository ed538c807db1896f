"""The status page, its feeds and its calendar on the web: for everybody, and only to be read."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from aiohttp import web

from bot.adapters.status import atom, calendar_file, feed
from bot.adapters.status.board import Board
from bot.adapters.status.page import POLICY, page
from bot.adapters.status.signature import Seal
from bot.adapters.status.snapshot import Lookout, NothingSeen
from bot.configuration.app_context import House
from bot.language.languages import spoken_language
from bot.turn import Json

_LIVES = 5
"""Seconds that what is sent may be kept on the way."""
_KEY_LIVES = int(timedelta(hours=1).total_seconds())
_HEADERS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
# Nothing in them is secret, and login pages read them from other sites.
_ANY_PAGE = {"Access-Control-Allow-Origin": "*"}
_NOTHING = "default-src 'none'; frame-ancestors 'none'"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted; `service` is "" for all."""

    language: str
    service: str


@dataclass(frozen=True, slots=True)
class Print:
    """A way of telling it: its kind of content, what makes it, and the headers that go with it."""

    kind: str
    make: Callable[[Board, Asked], bytes]
    headers: dict[str, str]


def routes(lookout: Lookout, seal: Seal, house: Callable[[], House]) -> list[web.RouteDef]:
    def page_of(board: Board, asked: Asked) -> bytes:
        return page(board, asked.language, asked.service).encode()

    def data(board: Board, asked: Asked) -> bytes:
        return _json(feed.document(board, asked.service))

    def signed(board: Board, _: Asked) -> bytes:
        return seal.sign(feed.login(board, board.house.links.base)).encode()

    def news(board: Board, asked: Asked) -> bytes:
        return atom.feed(board, asked.language, asked.service)

    def calendar(board: Board, asked: Asked) -> bytes:
        return calendar_file.calendar(board, asked.language, asked.service)

    prints = {
        "/status.json": Print("application/json", data, _ANY_PAGE),
        "/status.jws": Print("application/jose", signed, _ANY_PAGE),
        "/status.atom": Print("application/atom+xml", news, _ANY_PAGE),
        "/calendar.ics": Print("text/calendar", calendar, {}),
    }
    shown = Print("text/html", page_of, {"Content-Security-Policy": POLICY, "Vary": "Accept-Language"})
    made = _Made(lookout)

    async def whole(request: web.Request) -> web.Response:
        asked = _asked(request, house(), request.query.get("service", ""))
        if asked.service:
            raise web.HTTPFound(f"status/{asked.service}?lang={asked.language}")
        return await made.response(request, shown, asked)

    async def of_service(request: web.Request) -> web.Response:
        return await made.response(request, shown, _asked(request, house(), request.match_info["service"]))

    async def printed(request: web.Request) -> web.Response:
        asked = _asked(request, house(), request.query.get("service", ""))
        return await made.response(request, prints[request.path], asked)

    async def key(request: web.Request) -> web.Response:
        _asked(request, house(), "")
        return _sent(request, _json(seal.public_key), "application/jwk+json", _ANY_PAGE, _KEY_LIVES)

    pages = [web.get("/status", whole), web.get("/status/{service}", of_service), web.get("/status.jwk", key)]
    return [*pages, *(web.get(path, printed) for path in prints)]


class _Made:
    """Everything is made once, however often it is asked for, until there is something else to say."""

    def __init__(self, lookout: Lookout) -> None:
        self._lookout = lookout
        self._board: Board | None = None
        self._kept: dict[tuple[str, Asked], bytes] = {}

    async def response(self, request: web.Request, wanted: Print, asked: Asked) -> web.Response:
        try:
            board = await self._lookout.board()
        except NothingSeen as error:
            raise web.HTTPServiceUnavailable(headers={"Retry-After": str(_LIVES)}) from error
        if self._board is None or not board.like(self._board):
            self._kept = {}
        self._board = board
        name = (wanted.kind, asked)
        if name not in self._kept:
            self._kept[name] = wanted.make(board, asked)
        return _sent(request, self._kept[name], wanted.kind, wanted.headers, _LIVES)


def _asked(request: web.Request, house: House, service: str) -> Asked:
    """What the address asks for.

    Raises HTTPNotFound where there is no such page.
    """
    if not house.desk.status_page.on or (service and service not in house.on_status_page):
        raise web.HTTPNotFound
    return Asked(_language(request, house.desk.language), service)


def _language(request: web.Request, otherwise: str) -> str:
    """The one asked for; on a page without one, the first the reader's browser names; else the desk's."""
    if "lang" in request.query:
        return spoken_language(request.query["lang"]) or otherwise
    wishes = (_wish(one) for one in request.headers.get("Accept-Language", "").split(",")[:20])
    known = [(weight, language) for weight, name in wishes if weight > 0 and (language := spoken_language(name))]
    return max(known, key=lambda wish: wish[0])[1] if known else otherwise


def _wish(written: str) -> tuple[float, str]:
    """ "fi;q=0.8" as its weight and its name; 0 where it is not written so."""
    name, _, weight = written.partition(";")
    try:
        return float(weight.strip().removeprefix("q=") or 1), name.strip()
    except ValueError:
        return 0.0, name


def _sent(request: web.Request, body: bytes, kind: str, headers: dict[str, str], seconds: int) -> web.Response:
    """The body, or that it is the one they have."""
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    known = {"ETag": tag, "Cache-Control": f"public, max-age={seconds}", "Content-Security-Policy": _NOTHING}
    told = {**_HEADERS, **known, **headers}
    if tag in request.headers.get("If-None-Match", ""):
        return web.Response(status=304, headers=told)
    charset = None if kind in _WITHOUT_CHARSET else "utf-8"
    return web.Response(body=body, content_type=kind, charset=charset, headers=told)


# JSON is UTF-8 by itself; a charset beside it means nothing (RFC 8259, 11).
_WITHOUT_CHARSET = ("application/json", "application/jose", "application/jwk+json")


def _json(document: Json) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode()
