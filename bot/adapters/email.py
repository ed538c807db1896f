"""E-mail out: plain text, and pictures with it, to one address, over SMTP."""

import asyncio
import socket
from collections.abc import Callable
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import formatdate
from functools import cache
from pathlib import Path
from typing import cast

import aiosmtplib

from bot.configuration.environment import Environment
from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, TransportError
from bot.model.attachment import KINDS
from bot.store import Delivery
from bot.turn import Json

_TOO_LARGE = 552
"""Exceeded storage allocation, by which a server says that a message is too large (RFC 1870, 6.1)."""

TIMEOUT = 20.0
"""Seconds for each step of the talk with the mail server."""


@dataclass(frozen=True, slots=True)
class MailTransport:
    environment: Environment
    picture: Callable[[str], Path | None] = lambda _: None
    """Where the kept picture of an id lies; None where it was refused."""

    async def send(self, delivery: Delivery) -> DeliveryReceipt:
        if not self.environment.smtp_host:
            raise TransportError("no mail server: set LOTSEN_SMTP_HOST", DeliveryTrouble.AGAIN)
        try:
            message = _message(delivery.payload, self.environment.mail_from)
            await asyncio.to_thread(_attach, message, delivery, self.picture)
        except (ValueError, MessageError) as error:
            raise TransportError(str(error), DeliveryTrouble.REFUSED) from error
        async with await self._connected() as server:
            try:
                await server.send_message(message)
            except ValueError as error:
                raise TransportError(str(error), DeliveryTrouble.REFUSED) from error
            except (aiosmtplib.SMTPRecipientsRefused, aiosmtplib.SMTPResponseException) as error:
                # Without pictures there is nothing to leave out, and 552 may mean that the mailbox is full.
                too_large = delivery.payload.get("files") and getattr(error, "code", 0) == _TOO_LARGE
                raise TransportError(str(error), DeliveryTrouble.TOO_LARGE if too_large else _trouble(error)) from error
            except (aiosmtplib.SMTPException, OSError) as error:
                # The connection went while the mail was given over: whether it was taken nobody knows.
                raise TransportError(f"{type(error).__name__}: {error}", DeliveryTrouble.AMBIGUOUS) from error
        return DeliveryReceipt()

    async def _connected(self) -> aiosmtplib.SMTP:
        """The server, encrypted and signed in to as the settings say. Before that no mail has been given to it."""
        environment = self.environment
        server = aiosmtplib.SMTP(
            hostname=environment.smtp_host,
            port=environment.smtp_port,
            local_hostname=await asyncio.to_thread(_own_hostname),
            username=environment.smtp_user or None,
            password=environment.smtp_password.get_secret_value() or None,
            use_tls=environment.smtp_tls == "tls",
            start_tls=environment.smtp_tls == "starttls",
            timeout=TIMEOUT,
        )
        try:
            await server.connect()
        except (aiosmtplib.SMTPException, OSError) as error:
            server.close()
            raise TransportError(f"{type(error).__name__}: {error}", DeliveryTrouble.UNREACHED) from error
        return server


@cache
def _own_hostname() -> str:
    """What this machine calls itself to mail servers. Looked up once: where DNS is slow, it cost seconds a mail."""
    return socket.getfqdn()


def _message(payload: Json, sender: str) -> EmailMessage:
    """The message. The same case has the same Message-ID however often it is sent, so that mail programs show it once.

    Raises:
        ValueError, MessageError: a header would hold a line break, or To something else than one address.
    """
    message = EmailMessage()
    message["From"] = sender
    message["To"] = Address(addr_spec=str(payload["to"]))
    # A line break would begin a header of its own; EmailMessage refuses it, and the mail would never leave.
    message["Subject"] = " ".join(str(payload["subject"]).split())
    message["Message-ID"] = f"<{payload['id']}@{sender.rpartition('@')[2].rstrip('>') or 'localhost'}>"
    message["Date"] = formatdate()
    # Keeps programs that say "I am on holiday" from answering (RFC 3834).
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(str(payload["text"]))
    return message


def _attach(message: EmailMessage, delivery: Delivery, picture: Callable[[str], Path | None]) -> None:
    """The pictures, under names of our own."""
    files = [picture(str(id_)) for id_ in cast("list[object]", delivery.payload.get("files") or [])]
    for at, path in enumerate((path for path in files if path), start=1):
        kind = path.suffix.removeprefix(".")
        name = f"picture-{delivery.number or 0}-{at}.{kind}"
        main, _, sub = KINDS[kind].partition("/")
        message.add_attachment(path.read_bytes(), maintype=main, subtype=sub, filename=name)


def _trouble(error: aiosmtplib.SMTPResponseException | aiosmtplib.SMTPRecipientsRefused) -> DeliveryTrouble:
    """5xx is for ever, 4xx for now (RFC 5321, 4.2.1); but 53x is about our own password (RFC 4954, 6)."""
    one_each = error.recipients if isinstance(error, aiosmtplib.SMTPRecipientsRefused) else [error]
    return (
        DeliveryTrouble.REFUSED
        if all(one.code >= 500 and one.code // 10 != 53 for one in one_each)
        else DeliveryTrouble.AGAIN
    )
