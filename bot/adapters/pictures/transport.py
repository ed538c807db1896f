"""The transport of pictures: fetched once from where Teams keeps them, looked at, and stored."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import aiohttp
import structlog
from yarl import URL

from bot.adapters.pictures.hosts import RequestWay, WayTo, parsed
from bot.adapters.pictures.storage import AttachmentStorage, stored_at
from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, TransportError
from bot.model.attachment import LARGEST, Refusal, StoredPicture, kind_of
from bot.store import Delivery, DeliveryVerb

log = structlog.stdlib.get_logger()

TIMEOUT = aiohttp.ClientTimeout(total=30, connect=5)
# Asked for unpacked: a small packed answer can unfold without end.
_AS_IT_IS = {"Accept-Encoding": "identity"}
_AGAIN = (401, 408, 425, 429)
"""What may be otherwise in a moment: a token, or their patience. A 5xx too."""


@dataclass(frozen=True, slots=True)
class PictureTransport:
    """`way` says whom a picture may be asked of; `token` gives the desk's token for an address of the connector's."""

    storage: AttachmentStorage
    session: aiohttp.ClientSession
    way: WayTo
    token: Callable[[str], Awaitable[str | None]]
    timeout: aiohttp.ClientTimeout = TIMEOUT

    async def send(self, delivery: Delivery) -> DeliveryReceipt:
        id_ = str(delivery.payload["id"])
        try:
            if delivery.verb is DeliveryVerb.DISCARD:
                await asyncio.to_thread(self.storage.drop, id_)
                return DeliveryReceipt()
            # After a crash it may lie there already, and its address be good no more.
            if known := await asyncio.to_thread(self.storage.find, id_):
                return DeliveryReceipt(picture=stored_at(known))
            return DeliveryReceipt(picture=await self._fetch(id_, delivery))
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            # Without the error's own words: they may hold the address, and with it the key to somebody's file.
            raise TransportError(type(error).__name__, DeliveryTrouble.AGAIN) from error

    async def _fetch(self, id_: str, delivery: Delivery) -> StoredPicture | Refusal:
        url = parsed(str(delivery.payload["url"]))
        way = self.way(url, bool(delivery.payload["inline"])) if url else None
        if url is None or way is None:
            log.warning("picture.foreign", id=id_, host=url.raw_host if url else None)
            return Refusal.GONE
        data = await self._read(url, await self._headers(url, way))
        if isinstance(data, Refusal):
            return data
        kind = kind_of(data)
        return await asyncio.to_thread(self.storage.put, id_, kind, data) if kind else Refusal.KIND

    async def _headers(self, url: URL, way: RequestWay) -> dict[str, str]:
        token = await self.token(str(url)) if way is RequestWay.WITH_TOKEN else None
        return {**_AS_IT_IS, **({"Authorization": f"Bearer {token}"} if token else {})}

    async def _read(self, url: URL, headers: dict[str, str]) -> bytes | Refusal:
        async with self.session.get(url, headers=headers, timeout=self.timeout, allow_redirects=False) as response:
            if response.status in _AGAIN or response.status >= 500:
                raise TransportError(str(response.status), DeliveryTrouble.AGAIN)
            if response.status != 200:
                return Refusal.GONE
            if (response.content_length or 0) > LARGEST:
                return Refusal.LARGE
            return await _bounded(response.content)


async def _bounded(content: aiohttp.StreamReader) -> bytes | Refusal:
    """What comes, read no further than a picture may be large."""
    data = bytearray()
    async for piece in content.iter_chunked(64 * 1024):
        data += piece
        if len(data) > LARGEST:
            return Refusal.LARGE
    return bytes(data)
