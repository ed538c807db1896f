"""E-mail out: what a mail server gets, and what its refusals lead to."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any, cast

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session
from pydantic import SecretStr

from bot.adapters.email import MailTransport
from bot.configuration.environment import Environment
from bot.delivery.outcomes import shortened
from bot.delivery.transport import DeliveryTrouble, TransportError
from bot.store import Delivery, DeliveryVerb
from bot.turn import Json
from tests.harness.mailbox import Mailbox

TO = "support@example.org"
CASE: Json = {
    "to": TO,
    "subject": "[1001] Fråga: låtsasdörren gnisslar",
    "text": "Hej,\n\n" + "dörren gnisslar " * 100 + "\n.\nFrom åäö €",
    "id": "case-1001-desk",
}


def delivery(**changes: object) -> Delivery:
    payload = {**CASE, **changes}
    expires = datetime(2026, 11, 24, tzinfo=UTC)
    return Delivery(1, f"mailto:{TO}", DeliveryVerb.MAIL, None, "", None, None, 1001, payload, 0, expires)


def environment(port: int, **more: Any) -> Environment:
    given = {"smtp_host": "127.0.0.1", "smtp_port": port, "mail_from": "Desk <desk@example.org>"}
    return Environment.model_validate({**given, **more})


def sent(mailbox: Mailbox, *deliveries: Delivery, **more: Any) -> list[EmailMessage]:
    """What arrives in the mailbox. `pictures`: the files of those that are kept, by id."""
    pictures: Mapping[str, Path] = more.pop("pictures", {})

    async def send() -> None:
        async with mailbox:
            for one in deliveries:
                await MailTransport(environment(mailbox.port, **more), pictures.get).send(one)

    asyncio.run(send())
    return mailbox.messages


def trouble(act: Callable[[], Awaitable[object] | object]) -> DeliveryTrouble:
    with pytest.raises(TransportError) as caught:
        act()
    return caught.value.trouble


def test_a_case_arrives_whole_with_letters_of_every_language() -> None:
    [mail] = sent(Mailbox(), delivery())
    assert (mail["From"], mail["To"]) == ("Desk <desk@example.org>", TO)
    assert mail["Subject"] == CASE["subject"]
    assert mail.get_content_type() == "text/plain"
    assert mail.get_content().splitlines() == str(CASE["text"]).splitlines()
    assert mail["Auto-Submitted"] == "auto-generated"  # so that no holiday greeting comes back
    assert mail["Date"]


def test_the_same_case_sent_twice_is_the_same_message_to_a_mail_program() -> None:
    first, again, other = sent(Mailbox(), delivery(), delivery(), delivery(id="case-1002-desk"))
    assert first["Message-ID"] == again["Message-ID"] == "<case-1001-desk@example.org>"
    assert other["Message-ID"] != first["Message-ID"]


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r", "\u2028"])
def test_a_subject_of_several_lines_becomes_one_and_adds_no_header(break_: str) -> None:
    [mail] = sent(Mailbox(), delivery(subject=f"[1001] one{break_}Bcc: somebody@example.org"))
    assert mail["Subject"] == "[1001] one Bcc: somebody@example.org"
    assert mail["Bcc"] is None


@pytest.mark.parametrize(
    "to", ["a@example.org\nBcc: b@example.org", "a@example.org\r\nX: y", "a@example.org, b@example.org"]
)
def test_an_address_is_one_address(to: str) -> None:
    mailbox = Mailbox()
    assert trouble(lambda: sent(mailbox, delivery(to=to))) is DeliveryTrouble.REFUSED
    assert mailbox.messages == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("450 4.2.0 greylisted", DeliveryTrouble.AGAIN),
        ("452 4.2.2 mailbox full", DeliveryTrouble.AGAIN),
        ("550 5.1.1 no such user", DeliveryTrouble.REFUSED),
        ("552 5.2.2 over quota", DeliveryTrouble.REFUSED),
    ],
)
def test_what_the_server_refuses_for_now_is_tried_again_and_what_for_ever_is_not(
    line: str, expected: DeliveryTrouble
) -> None:
    mailbox = Mailbox()
    mailbox.refusals = [line]
    assert trouble(lambda: sent(mailbox, delivery())) is expected
    assert mailbox.messages == []


def test_pictures_go_with_it_under_names_of_our_own(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"one")
    (tmp_path / "b.jpg").write_bytes(b"two")
    storage = {"a": tmp_path / "a.png", "b": tmp_path / "b.jpg"}
    [mail] = sent(Mailbox(), delivery(files=["a", "refused", "b"]), pictures=storage)
    attached = [(one.get_filename(), one.get_content_type(), one.get_content()) for one in mail.iter_attachments()]
    assert attached == [
        *[("picture-1001-1.png", "image/png", b"one"), ("picture-1001-2.jpg", "image/jpeg", b"two")],
    ]
    body: Any = mail.get_body(("plain",))
    assert body.get_content().splitlines() == str(CASE["text"]).splitlines()


def test_a_mail_that_is_too_large_loses_a_picture_and_not_the_case(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(bytes(200_000))
    mailbox = Mailbox(data_size_limit=100_000)
    large = delivery(files=["a", "a"])
    assert trouble(lambda: sent(mailbox, large, pictures={"a": tmp_path / "a.png"})) is DeliveryTrouble.TOO_LARGE
    once = shortened(large.payload) or {}
    assert once["files"] == ["a"]
    assert shortened(once) == {**large.payload, "files": []}


def test_a_server_that_does_not_answer_is_tried_again() -> None:
    async def closed_port() -> int:
        async with Mailbox() as mailbox:
            return mailbox.port

    port = asyncio.run(closed_port())
    assert trouble(lambda: asyncio.run(MailTransport(environment(port)).send(delivery()))) is DeliveryTrouble.UNREACHED


def test_a_server_that_breaks_off_may_have_taken_the_mail() -> None:
    class BreaksOff(Mailbox):
        async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
            await super().handle_DATA(server, session, envelope)
            cast(asyncio.Transport, server.transport).abort()
            return "250 OK"

    mailbox = BreaksOff()
    assert trouble(lambda: sent(mailbox, delivery())) is DeliveryTrouble.AMBIGUOUS
    assert len(mailbox.messages) == 1


def test_without_a_mail_server_it_waits_until_there_is_one() -> None:
    nowhere = MailTransport(Environment.model_validate({}))
    assert trouble(lambda: asyncio.run(nowhere.send(delivery()))) is DeliveryTrouble.AGAIN


def allowed(server: object, session: object, envelope: object, mechanism: str, data: Any) -> AuthResult:
    del server, session, envelope, mechanism
    return AuthResult(success=(data.login, data.password) == (b"desk", b"secret"), handled=False)


def guarded_mailbox() -> Mailbox:
    return Mailbox(auth_required=True, auth_require_tls=False, authenticator=allowed)


plain = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")


@plain
def test_the_desk_says_who_it_is_where_that_is_asked() -> None:
    assert len(sent(guarded_mailbox(), delivery(), smtp_user="desk", smtp_password=SecretStr("secret"))) == 1


@plain
@pytest.mark.parametrize("user", ["desk", ""])
def test_a_wrong_password_is_ours_to_mend_and_costs_no_case(user: str) -> None:
    who = {"smtp_user": user, "smtp_password": SecretStr("wrong" if user else "")}
    assert trouble(lambda: sent(guarded_mailbox(), delivery(), **who)) in (
        DeliveryTrouble.AGAIN,
        DeliveryTrouble.UNREACHED,
    )


def test_a_server_without_the_encryption_that_is_asked_for_gets_nothing() -> None:
    mailbox = Mailbox()
    assert trouble(lambda: sent(mailbox, delivery(), smtp_tls="starttls")) is DeliveryTrouble.UNREACHED
    assert mailbox.messages == []
