"""A mail server on loopback that keeps what it is sent, or refuses it as told."""

import asyncio
from email import message_from_bytes, policy
from email.message import EmailMessage
from types import TracebackType
from typing import Any, Self

from aiosmtpd.smtp import SMTP, Envelope, Session


class Mailbox:
    """`async with Mailbox() as mailbox`. The options are aiosmtpd's own."""

    def __init__(self, **options: Any) -> None:
        self.messages: list[EmailMessage] = []
        self.refusals: list[str] = []
        """SMTP lines that the next recipients are refused with; "" lets one through."""
        self.port = 0
        self._options = options

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        # Without a name, aiosmtpd asks DNS at each connection what this machine is called.
        self._server = await loop.create_server(
            lambda: SMTP(self, loop=loop, hostname="localhost", **self._options), "127.0.0.1", 0
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del server, session, options
        if refusal := self.refusals.pop(0) if self.refusals else "":
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        del server, session
        content = envelope.content or b""
        self.messages.append(
            message_from_bytes(content if isinstance(content, bytes) else content.encode(), policy=policy.default)
        )
        return "250 OK"
