"""The status page, its feeds and its calendar on the web: for everybody, and only to be read."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from aiohttp import web

from bot.adapters.status import atom, calendar_file, feed
from bot.adapters.status.board import StatusBoard
from bot.adapters.status.page import POLICY, page
from bot.adapters.status.signature import Signer
from bot.adapters.status.snapshot import NoSnapshot, SnapshotReader
from bot.configuration.app_context import AppContext
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
class PageRequest:
    """What is wanted; `service` is "" for all."""

    language: str
    service: str


@dataclass(frozen=True, slots=True)
class Representation:
    """A way of telling it: its kind of content, what makes it, and the headers that go with it."""

    kind: str
    make: Callable[[StatusBoard, PageRequest], bytes]
    headers: dict[str, str]


def status_routes(snapshots: SnapshotReader, signer: Signer, app: Callable[[], AppContext]) -> list[web.RouteDef]:
    def page_of(board: StatusBoard, asked: PageRequest) -> bytes:
        return page(board, asked.language, asked.service).encode()

    def data(board: StatusBoard, asked: PageRequest) -> bytes:
        return _as_json(feed.document(board, asked.service))

    def signed(board: StatusBoard, _: PageRequest) -> bytes:
        return signer.sign(feed.login(board, board.app.links.base)).encode()

    def news(board: StatusBoard, asked: PageRequest) -> bytes:
        return atom.feed(board, asked.language, asked.service)

    def calendar(board: StatusBoard, asked: PageRequest) -> bytes:
        return calendar_file.calendar(board, asked.language, asked.service)

    prints = {
        "/status.json": Representation("application/json", data, _ANY_PAGE),
        "/status.jws": Representation("application/jose", signed, _ANY_PAGE),
        "/status.atom": Representation("application/atom+xml", news, _ANY_PAGE),
        "/calendar.ics": Representation("text/calendar", calendar, {}),
    }
    shown = Representation("text/html", page_of, {"Content-Security-Policy": POLICY, "Vary": "Accept-Language"})
    made = _ResponseCache(snapshots)

    async def whole(request: web.Request) -> web.Response:
        asked = _page_request(request, app(), request.query.get("service", ""))
        if asked.service:
            raise web.HTTPFound(f"status/{asked.service}?lang={asked.language}")
        return await made.response(request, shown, asked)

    async def of_service(request: web.Request) -> web.Response:
        return await made.response(request, shown, _page_request(request, app(), request.match_info["service"]))

    async def printed(request: web.Request) -> web.Response:
        asked = _page_request(request, app(), request.query.get("service", ""))
        return await made.response(request, prints[request.path], asked)

    async def key(request: web.Request) -> web.Response:
        _page_request(request, app(), "")
        return _body_response(request, _as_json(signer.public_key), "application/jwk+json", _ANY_PAGE, _KEY_LIVES)

    pages = [web.get("/status", whole), web.get("/status/{service}", of_service), web.get("/status.jwk", key)]
    return [*pages, *(web.get(path, printed) for path in prints)]


class _ResponseCache:
    """Everything is made once, however often it is asked for, until there is something else to say."""

    def __init__(self, snapshots: SnapshotReader) -> None:
        self._snapshots = snapshots
        self._board: StatusBoard | None = None
        self._kept: dict[tuple[str, PageRequest], bytes] = {}

    async def response(self, request: web.Request, wanted: Representation, asked: PageRequest) -> web.Response:
        try:
            board = await self._snapshots.board()
        except NoSnapshot as error:
            raise web.HTTPServiceUnavailable(headers={"Retry-After": str(_LIVES)}) from error
        if self._board is None or not board.same_as(self._board):
            self._kept = {}
        self._board = board
        name = (wanted.kind, asked)
        if name not in self._kept:
            self._kept[name] = wanted.make(board, asked)
        return _body_response(request, self._kept[name], wanted.kind, wanted.headers, _LIVES)


def _page_request(request: web.Request, app: AppContext, service: str) -> PageRequest:
    """What the address asks for.

    Raises HTTPNotFound where there is no such page.
    """
    if not app.desk.status_page.on or (service and service not in app.on_status_page):
        raise web.HTTPNotFound
    return PageRequest(_language(request, app.desk.language), service)


def _language(request: web.Request, otherwise: str) -> str:
    """The one asked for; on a page without one, the first the reader's browser names; else the desk's."""
    if "lang" in request.query:
        return spoken_language(request.query["lang"]) or otherwise
    wishes = (_weighted_language(one) for one in request.headers.get("Accept-Language", "").split(",")[:20])
    known = [(weight, language) for weight, name in wishes if weight > 0 and (language := spoken_language(name))]
    return max(known, key=lambda wish: wish[0])[1] if known else otherwise


def _weighted_language(written: str) -> tuple[float, str]:
    """ "fi;q=0.8" as its weight and its name; 0 where it is not written so."""
    name, _, weight = written.partition(";")
    try:
        return float(weight.strip().removeprefix("q=") or 1), name.strip()
    except ValueError:
        return 0.0, name


def _body_response(request: web.Request, body: bytes, kind: str, headers: dict[str, str], seconds: int) -> web.Response:
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


def _as_json(document: Json) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode()
