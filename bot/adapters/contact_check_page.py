"""The page behind a contact's link: what is shown about them, and a button to say that it is right."""

import asyncio
import hashlib
from base64 import b64encode
from collections.abc import Callable
from concurrent.futures import Future
from html import escape

from aiohttp import web

from bot.configuration.signed_links import SignedLinks
from bot.people.contact_checks import CheckPage

_STYLE = (
    "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem;color:#222;"
    "background:#fff}h1{font-size:1.5rem}dt{color:#555}dd{margin:0 0 .6rem}label,textarea{display:block;width:100%;"
    "box-sizing:border-box}button{font:inherit;padding:.5rem 1rem;margin:.5rem 0 1.5rem}summary{margin-bottom:1rem}"
)
# The link is its own key: no cache, no search engine and no other site is to hold it, and no script to read it.
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none';"
    f" style-src 'sha256-{b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()}'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}

AnswerHandler = Callable[[int, str], "Future[CheckPage | None]"]


def check_routes(
    links: Callable[[], SignedLinks],
    look: Callable[[int], "Future[CheckPage | None]"],
    answer: AnswerHandler,
    asked: Callable[[], None],
) -> list[web.RouteDef]:
    """Looking changes nothing: programs that read mail follow links too. `asked` is called after an answer."""

    async def show(request: web.Request) -> web.Response:
        page = await asyncio.wrap_future(look(_check(request, links())))
        return _response(page)

    async def take(request: web.Request) -> web.Response:
        check = _check(request, links())
        changed = (await request.post()).get("changed", "")
        page = await asyncio.wrap_future(answer(check, changed if isinstance(changed, str) else ""))
        asked()
        return _response(page)

    return [web.get("/contacts/{id}", show), web.post("/contacts/{id}", take)]


def _check(request: web.Request, links: SignedLinks) -> int:
    """The check that the link opens.

    Raises HTTPNotFound where the link is none of ours.
    """
    id_ = request.match_info["id"]
    if not links.opens_check(id_, request.query.get("sig", "")):
        raise web.HTTPNotFound
    return int(id_)


def _response(page: CheckPage | None) -> web.Response:
    if page is None:
        raise web.HTTPNotFound
    return web.Response(text=page_html(page), content_type="text/html", headers=_HEADERS)


def page_html(page: CheckPage) -> str:
    title = escape(page.title)
    ways = "".join(f"<dt>{escape(label)}</dt><dd>{escape(way)}</dd>" for label, way in page.ways)
    return (
        f'<!doctype html><html lang="{page.language}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style></head>'
        f"<body><h1>{title}</h1><p>{escape(page.says)}</p><dl>{ways}</dl>{_forms(page)}</body></html>"
    )


def _forms(page: CheckPage) -> str:
    form = page.form
    if form is None:
        return ""
    return (
        f'<form method="post"><button>{escape(form.right)}</button></form>'
        f"<details><summary>{escape(form.changed)}</summary>"
        f'<form method="post"><label for="changed">{escape(form.what)}</label>'
        f'<textarea id="changed" name="changed" rows="4" maxlength="{form.longest}" required></textarea>'
        f"<button>{escape(form.send)}</button></form></details>"
    )
