"""The Bot Connector's web interface, called with one session, and its refusals sorted by what they ask for."""

from collections.abc import Mapping
from typing import cast
from urllib.parse import quote

import aiohttp

from bot.adapters.teams.shape_guard import RequestRefused, record
from bot.adapters.teams.tokens import Authenticator
from bot.delivery.transport import DeliveryTrouble, TransportError
from bot.turn import Json

# botbuilder's own calls wait up to 100 s in a pool of threads: 40 slow ones made an innocent one wait 36 s.
TIMEOUT = aiohttp.ClientTimeout(total=15, connect=5)
UNREACHED = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
"""No connection (refused, no such name, no TLS, nobody there), so certainly nothing was sent."""


class Connector:
    def __init__(self, session: aiohttp.ClientSession, authenticator: Authenticator) -> None:
        self._session = session
        self._authenticator = authenticator

    async def create(self, service_url: str, body: Json) -> Mapping[str, object]:
        """Opens a conversation: a new post in a channel, or a personal chat."""
        return record(await self._call("POST", service_url, "/v3/conversations", body))

    async def send(self, service_url: str, conversation: str, activity: Json) -> Mapping[str, object]:
        return record(await self._call("POST", service_url, _path(conversation, "activities"), activity))

    async def update(self, service_url: str, conversation: str, id_: str, activity: Json) -> Mapping[str, object]:
        path = _path(conversation, "activities", id_)
        return record(await self._call("PUT", service_url, path, activity))

    async def delete(self, service_url: str, conversation: str, id_: str) -> None:
        await self._call("DELETE", service_url, _path(conversation, "activities", id_), None)

    async def members(self, service_url: str, conversation: str) -> list[Mapping[str, object]]:
        """Everybody in the conversation, or in the team of a channel."""
        members: list[Mapping[str, object]] = []
        after = ""
        for _ in range(200):  # pages of 500; a team holds 25,000 at most
            path = _path(conversation, "pagedmembers") + f"?pageSize=500{after}"
            page = record(await self._call("GET", service_url, path, None))
            found = page.get("members")
            if not isinstance(found, list):
                raise TransportError("no list of members", DeliveryTrouble.AGAIN)
            members += [record(one) for one in cast(list[object], found)]
            if not page.get("continuationToken"):
                break
            after = "&continuationToken=" + quote(str(page["continuationToken"]), safe="")
        return members

    async def _call(self, method: str, service_url: str, path: str, body: Json | None) -> object:
        try:
            token = await self._authenticator.token(service_url)
        except RequestRefused as error:
            raise TransportError(str(error), DeliveryTrouble.REFUSED) from error
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            # A redirect is followed nowhere: the gate has allowed this address, and the token is for it alone.
            async with self._session.request(
                method, service_url + path, json=body, headers=headers, timeout=TIMEOUT, allow_redirects=False
            ) as response:
                if response.status >= 300:
                    raise _refusal(method, response, (await response.text(errors="replace"))[:300])
                return await _json(response)
        except UNREACHED as error:
            raise TransportError(f"{type(error).__name__}: {error}", DeliveryTrouble.UNREACHED) from error
        except (aiohttp.ClientError, TimeoutError) as error:
            raise TransportError(f"{type(error).__name__}: {error}", DeliveryTrouble.AMBIGUOUS) from error


def _path(conversation: str, *rest: str) -> str:
    return "/v3/conversations/" + "/".join(quote(part, safe="") for part in (conversation, *rest))


async def _json(response: aiohttp.ClientResponse) -> object:
    """The answer's body. It has been taken, whatever the body says; only a page for people is somebody else's answer.

    Raises:
        TransportError: a page, as of a proxy where one must sign in first.
    """
    if response.content_type == "text/html":
        raise TransportError(f"{response.status} with a page for people", DeliveryTrouble.AMBIGUOUS)
    try:
        return await response.json(content_type=None)
    # Nested deep enough, JSON is too much for Python.
    except (ValueError, RecursionError):
        return {}


def _refusal(method: str, response: aiohttp.ClientResponse, text: str) -> TransportError:
    message = f"{response.status} {text}"
    # By our own hand, as botbuilder loses it where the body of a 429 is no JSON.
    retry_after = response.headers.get("Retry-After", "")
    match response.status:
        case 429:
            return TransportError(message, DeliveryTrouble.THROTTLED, retry_after)
        case 401:
            return TransportError(message, DeliveryTrouble.UNAUTHORISED)
        # Something else was being done to the conversation just then: not taken, and to be tried again.
        case 409 | 412 | 423 | 425:
            return TransportError(message, DeliveryTrouble.AGAIN, retry_after)
        case 413:
            return TransportError(message, DeliveryTrouble.TOO_LARGE)
        # Only to a post does this say that we are out; to an edit it may be that the message alone is gone.
        case 403 | 404 if method == "POST":
            return TransportError(message, DeliveryTrouble.GONE)
        case 403 | 404:
            return TransportError(message, DeliveryTrouble.REFUSED)
        # It may have been taken before this went wrong; a redirect is no answer of Teams' own, as a page is none.
        case status if status in (408, 499) or status < 400 or status >= 500:
            return TransportError(message, DeliveryTrouble.AMBIGUOUS, retry_after)
        case _:
            return TransportError(message, DeliveryTrouble.DOUBTED, retry_after)
