"""Cases to a program of somebody else's: a signed web request."""

import asyncio
import hashlib
import hmac
import json
import os
import time
from dataclasses import dataclass
from typing import cast
from urllib.parse import urlsplit

import aiohttp

from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, TransportError
from bot.language import national_ids
from bot.store import Delivery
from bot.turn import Json

LONGEST_ANSWER = 16 * 1024
"""Bytes of an answer that are looked at."""
LONGEST_REFERENCE = 80
TIMEOUT = aiohttp.ClientTimeout(total=15, connect=5)


@dataclass(frozen=True, slots=True)
class WebhookTransport:
    """Posts JSON with an Idempotency-Key. With a secret it adds Lotsen-Timestamp (seconds since 1970) and
    Lotsen-Signature: the hex HMAC-SHA256, under the secret, of timestamp, a full stop, and the body. An answer in JSON
    may hold a "reference": what the case is called there.
    """

    session: aiohttp.ClientSession

    async def send(self, delivery: Delivery) -> DeliveryReceipt:
        payload = delivery.payload
        body = json.dumps(payload["body"], ensure_ascii=False).encode()
        headers = {"Content-Type": "application/json", "Idempotency-Key": str(payload["id"])}
        if secret_env := payload.get("secret_env"):
            headers |= _signature(os.environ.get(str(secret_env), ""), str(secret_env), body)
        try:
            async with self.session.post(
                str(payload["url"]), data=body, headers=headers, timeout=TIMEOUT, allow_redirects=False
            ) as response:
                if response.status >= 300:
                    asked = response.headers.get("Retry-After", "")
                    raise TransportError(str(response.status), _trouble(response.status), asked)
                reference = await _reference(response)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            # Not the error's own words: they hold the address, and an address may hold its secret.
            raise TransportError(_named(error, payload), DeliveryTrouble.UNREACHED) from None
        except (aiohttp.ClientError, TimeoutError) as error:
            raise TransportError(_named(error, payload), DeliveryTrouble.AMBIGUOUS) from None
        return DeliveryReceipt(reference=reference)


def _named(error: Exception, payload: Json) -> str:
    return f"{type(error).__name__}: {urlsplit(str(payload['url'])).hostname}"


async def _reference(response: aiohttp.ClientResponse) -> str:
    """What the answer calls the case; "" where it says nothing, or nothing that can be read: it has been taken."""
    try:
        told: object = json.loads(await _first_bytes(response))
    except (ValueError, RecursionError, aiohttp.ClientError, TimeoutError):
        return ""
    found = cast("dict[str, object]", told).get("reference") if isinstance(told, dict) else None
    # True is an int to Python, and the number of no case.
    number = isinstance(found, int) and not isinstance(found, bool)
    reference = " ".join(str(found).split()) if isinstance(found, str) or number else ""
    known = reference.isprintable() and len(reference) <= LONGEST_REFERENCE
    return national_ids.masked(reference) if known else ""


async def _first_bytes(response: aiohttp.ClientResponse) -> bytes:
    """The whole answer where it is short; too much of it to be JSON where it is not."""
    try:
        return await response.content.readexactly(LONGEST_ANSWER)
    except asyncio.IncompleteReadError as error:
        return error.partial


def _signature(secret: str, secret_env: str, body: bytes) -> dict[str, str]:
    if not secret:
        # A person can put that right, and the case waits meanwhile.
        raise TransportError(f"{secret_env} is not set", DeliveryTrouble.AGAIN)
    # Of this try, not of the case: a receiver may refuse what was signed some minutes ago.
    stamp = str(int(time.time()))
    digest = hmac.new(secret.encode(), stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    return {"Lotsen-Timestamp": stamp, "Lotsen-Signature": digest}


def _trouble(status: int) -> DeliveryTrouble:
    match status:
        case 429:
            return DeliveryTrouble.THROTTLED
        case 401 | 409 | 412 | 423 | 425:
            return DeliveryTrouble.AGAIN
        case _:
            # A redirect, or a refusal, may be of what stands before the program, and pass with it.
            return DeliveryTrouble.AMBIGUOUS if status in (408, 499) or status >= 500 else DeliveryTrouble.DOUBTED
