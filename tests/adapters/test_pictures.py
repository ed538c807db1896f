"""Pictures: whom they are asked of, what is kept of them, who sees them, and what comes of those that cannot be had."""

import asyncio
import gzip
import stat
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from socket import AF_INET, AddressFamily

import aiohttp
import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yarl import URL

from bot.adapters.pictures import page
from bot.adapters.pictures.hosts import PublicOnly, RequestWay, WayTo, parsed, way, way_on_this_machine
from bot.adapters.pictures.storage import AttachmentStorage
from bot.adapters.pictures.transport import TIMEOUT, PictureTransport
from bot.configuration.signed_links import GOOD_FOR, NO_LINKS, SignedLinks
from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, TransportError
from bot.model.attachment import LARGEST, Refusal, StoredPicture
from bot.store import Delivery, DeliveryVerb
from bot.turn import Json

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(40)
JPEG = b"\xff\xd8\xff\xe0" + bytes(40)
WEBP = b"RIFF\x24\x00\x00\x00WEBPVP8 " + bytes(40)
ID, OTHER = "0" * 32, "f" * 32
NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


# Whom a picture may be asked of


@pytest.mark.parametrize(
    ("address", "pasted", "uploaded"),
    [
        (
            "https://smba.trafficmanager.net/emea/v3/attachments/1/views/original",
            RequestWay.WITH_TOKEN,
            RequestWay.PLAIN,
        ),
        ("https://SMBA.trafficmanager.net/emea/v3/attachments/1", RequestWay.WITH_TOKEN, RequestWay.PLAIN),
        ("https://smba.trafficmanager.net:443/a", RequestWay.WITH_TOKEN, RequestWay.PLAIN),
        ("https://europe.botframework.com/a", RequestWay.WITH_TOKEN, RequestWay.PLAIN),
        ("https://smba.infra.gcc.teams.microsoft.com/a", RequestWay.WITH_TOKEN, RequestWay.PLAIN),
        ("https://smba.infra.gov.teams.microsoft.us/a", RequestWay.WITH_TOKEN, RequestWay.PLAIN),
        ("https://contoso-my.sharepoint.com/personal/a/download.aspx?tempauth=x", RequestWay.PLAIN, RequestWay.PLAIN),
        ("https://eu-prod.asyncgw.svc.ms/a", RequestWay.PLAIN, RequestWay.PLAIN),
        # Anybody can have a name here: never with the token.
        ("https://evil.blob.core.windows.net/smba.trafficmanager.net", RequestWay.PLAIN, RequestWay.PLAIN),
        # Somebody else's, however it is written.
        ("https://evil.trafficmanager.net/a", None, None),
        ("https://evil.smba.trafficmanager.net/a", None, None),
        ("https://evilbotframework.com/a", None, None),
        ("https://botframework.com.evil.example/a", None, None),
        ("https://sharepoint.com.evil.example/a", None, None),
        ("https://smba.trafficmanager.net@evil.example/a", None, None),
        ("https://evil.example/@smba.trafficmanager.net", None, None),
        ("https://user:pass@smba.trafficmanager.net/a", None, None),
        ("https://user@smba.trafficmanager.net/a", None, None),
        (
            "https://@smba.trafficmanager.net/a",
            RequestWay.WITH_TOKEN,
            RequestWay.PLAIN,
        ),  # nobody before the @: it is the host
        ("https://evil.example\\@smba.trafficmanager.net/a", None, None),
        ("https://evil.example#@smba.trafficmanager.net/a", None, None),
        ("https://evil.example?@smba.trafficmanager.net/a", None, None),
        ("https://smba.trafficmanager.net.:443/a", None, None),
        ("https://smba.trafficmanager.net./a", None, None),
        ("https://.smba.trafficmanager.net/a", None, None),
        ("https://smba%2etrafficmanager.net/a", None, None),
        ("https://evil.example%2f.sharepoint.com/a", None, None),
        ("https://-.sharepoint.com/a", None, None),
        ("https://smba。trafficmanager。net/a", None, None),
        ("https://smbа.trafficmanager.net/a", None, None),  # a Cyrillic а
        ("https://xn--smb-5cd.trafficmanager.net/a", None, None),
        ("https://ｓｍｂａ.trafficmanager.net/a", None, None),
        ("https://smba.trafficmanager.net:8443/a", None, None),
        ("http://smba.trafficmanager.net/a", None, None),
        ("ftp://smba.trafficmanager.net/a", None, None),
        ("//smba.trafficmanager.net/a", None, None),
        ("smba.trafficmanager.net/a", None, None),
        ("file:///etc/passwd", None, None),
        ("https://127.0.0.1/a", None, None),
        ("https://10.0.0.1/a", None, None),
        ("https://169.254.169.254/latest/meta-data", None, None),
        ("https://2130706433/a", None, None),
        ("https://0x7f000001/a", None, None),
        ("https://0177.0.0.1/a", None, None),
        ("https://[::1]/a", None, None),
        ("https://[::ffff:127.0.0.1]/a", None, None),
        ("https://[fe80::1%25eth0]/a", None, None),
        ("https://localhost/a", None, None),
        ("https://smba.trafficmanager.net\r\nX: y/a", None, None),
        ("https://smba.trafficmanager.net /a", None, None),
        ("https://[::1", None, None),
        ("https://", None, None),
        ("", None, None),
    ],
)
def test_only_hosts_of_microsoft_are_asked_and_only_connectors_get_the_token(
    address: str, pasted: RequestWay | None, uploaded: RequestWay | None
) -> None:
    assert (asked(way, address, inline=True), asked(way, address, inline=False)) == (pasted, uploaded)


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("http://127.0.0.1:3979/files/1/a.png", True),
        ("http://localhost:3979/a", True),
        ("http://[::1]:3979/a", True),
        ("http://user@127.0.0.1/a", False),
        ("http://127.0.0.1@example.org/a", False),
        ("http://127.0.0.1.example.org/a", False),
        ("http://127.0.0.2/a", False),
        ("http://2130706433/a", False),
        ("http://169.254.169.254/a", False),
        ("https://smba.trafficmanager.net/a", False),
        ("https://127.0.0.1/a", False),
    ],
)
def test_without_an_account_only_this_machine_is_asked(address: str, allowed: bool) -> None:
    assert asked(way_on_this_machine, address, inline=False) == (RequestWay.PLAIN if allowed else None)
    assert asked(way_on_this_machine, address, inline=True) == (RequestWay.WITH_TOKEN if allowed else None)


def asked(to: WayTo, address: str, *, inline: bool) -> RequestWay | None:
    url = parsed(address)
    return to(url, inline) if url else None


class Names(AbstractResolver):
    """A name server that says what it was told to say."""

    def __init__(self, *addresses: str) -> None:
        self._addresses = addresses

    async def resolve(self, host: str, port: int = 0, family: AddressFamily = AF_INET) -> list[ResolveResult]:
        return [
            ResolveResult(hostname=host, host=one, port=port, family=family, proto=0, flags=0)
            for one in self._addresses
        ]

    async def close(self) -> None: ...


@pytest.mark.parametrize(
    "inside", ["127.0.0.1", "10.1.2.3", "192.168.1.1", "169.254.169.254", "::1", "fe80::1%eth0", "fd00::1", "0.0.0.0"]
)
def test_a_name_that_leads_into_our_own_network_leads_nowhere(inside: str) -> None:
    found = asyncio.run(PublicOnly(Names(inside, "20.42.0.1")).resolve("x.sharepoint.com", 443))
    assert [one["host"] for one in found] == ["20.42.0.1"]
    with pytest.raises(OSError, match="no public address"):
        asyncio.run(PublicOnly(Names(inside)).resolve("x.sharepoint.com", 443))


# What is fetched, and what is kept of it


@dataclass
class Fetched:
    """What a transport has made of what a server on this machine gave it."""

    folder: Path
    asked: list[web.BaseRequest] = field(default_factory=list[web.BaseRequest])

    def __post_init__(self) -> None:
        self.storage = AttachmentStorage(self.folder / "attachments")

    def __call__(self, *handlers: Handler, inline: bool = False, seconds: float = 20) -> StoredPicture | Refusal | None:
        """Each handler stands for one try at the same picture."""
        return asyncio.run(self._carried(handlers, inline, seconds))

    async def _carried(
        self, handlers: tuple[Handler, ...], inline: bool, seconds: float
    ) -> StoredPicture | Refusal | None:
        waiting = iter(handlers)

        async def answer(request: web.BaseRequest) -> web.StreamResponse:
            self.asked.append(request)
            return await next(waiting)(request)  # pyright: ignore[reportArgumentType]: the server's own request is enough

        receipt = DeliveryReceipt()
        async with AsyncExitStack() as stack:
            runner = web.ServerRunner(web.Server(answer), shutdown_timeout=0.1)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            session = await stack.enter_async_context(aiohttp.ClientSession())
            timeout = aiohttp.ClientTimeout(total=seconds)
            transport = PictureTransport(self.storage, session, way_on_this_machine, _token, timeout)
            url = f"http://127.0.0.1:{runner.addresses[0][1]}/fel.png"
            for _ in handlers:
                receipt = await transport.send(delivery(DeliveryVerb.FETCH, {"id": ID, "url": url, "inline": inline}))
        return receipt.picture

    @property
    def files(self) -> list[Path]:
        return sorted(self.storage.folder.glob("*"))


async def _token(_: str) -> str:
    return "the-token"


def delivery(verb: DeliveryVerb, payload: Json) -> Delivery:
    return Delivery(1, f"picture:{ID}", verb, None, "", None, None, None, payload, 0, NOON)


def giving(
    data: bytes, content_type: str = "image/png", status: int = 200, headers: dict[str, str] | None = None
) -> Handler:
    async def answer(_: web.Request) -> web.StreamResponse:
        return web.Response(body=data, content_type=content_type, status=status, headers=headers)

    return answer


@pytest.fixture
def fetched(tmp_path: Path) -> Fetched:
    return Fetched(tmp_path)


@pytest.mark.parametrize(("data", "kind"), [(PNG, "png"), (JPEG, "jpg"), (WEBP, "webp")])
@pytest.mark.parametrize("said", ["image/png", "text/html", "application/octet-stream"])
def test_a_picture_is_kept_whole_for_nobody_else_to_read(fetched: Fetched, data: bytes, kind: str, said: str) -> None:
    assert fetched(giving(data, said)) == StoredPicture(kind, len(data))
    [file] = fetched.files
    assert (file.name, file.read_bytes()) == (f"{ID}.{kind}", data)
    assert (stat.S_IMODE(file.stat().st_mode), stat.S_IMODE(file.parent.stat().st_mode)) == (0o600, 0o700)


@pytest.mark.parametrize(
    "data",
    [
        b"<!doctype html><script>alert(1)</script>",
        b"PK\x03\x04" + PNG,
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b"GIF89a" + bytes(40),
        b"%PDF-1.7",
        b"RIFF\x24\x00\x00\x00WAVEfmt ",
        PNG[:8],
        b"\x89PNG\r\n\x1a\n" + b"<script>" * 4,
        b"\xff\xd8",
        b"",
    ],
)
def test_what_is_no_picture_inside_is_not_kept_whatever_it_is_called(fetched: Fetched, data: bytes) -> None:
    assert fetched(giving(data, "image/png")) is Refusal.KIND
    assert fetched.files == []


def test_a_picture_may_be_just_so_large(fetched: Fetched) -> None:
    assert fetched(giving(PNG + bytes(LARGEST - len(PNG)))) == StoredPicture("png", LARGEST)


def test_one_that_says_it_is_larger_is_not_read(fetched: Fetched) -> None:
    assert fetched(giving(PNG + bytes(LARGEST))) is Refusal.LARGE
    assert fetched.files == []


def test_one_that_never_ends_is_read_no_further_than_it_may_be_large(fetched: Fetched) -> None:
    sent = 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(PNG)
        while sent < 20 * LARGEST:
            await response.write(bytes(1024**2))
            sent += 1024**2
        return response

    assert fetched(endless) is Refusal.LARGE
    assert sent < 20 * LARGEST
    assert fetched.files == []


def test_one_that_grows_when_it_is_unpacked_is_too_large(fetched: Fetched) -> None:
    packed = gzip.compress(PNG + bytes(2 * LARGEST))
    assert len(packed) < LARGEST
    assert fetched(giving(packed, headers={"Content-Encoding": "gzip"})) is Refusal.LARGE
    assert fetched.files == []


def test_a_redirection_is_not_followed(fetched: Fetched) -> None:
    async def elsewhere(request: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": str(request.url / "other")})

    assert fetched(elsewhere) is Refusal.GONE
    assert len(fetched.asked) == 1


@pytest.mark.parametrize("status", [204, 301, 400, 403, 404, 410])
def test_what_is_gone_is_gone(fetched: Fetched, status: int) -> None:
    assert fetched(giving(b"" if status == 204 else PNG, status=status)) is Refusal.GONE
    assert fetched.files == []


@pytest.mark.parametrize("status", [401, 408, 429, 500, 503])
def test_what_may_be_otherwise_in_a_moment_is_tried_again(fetched: Fetched, status: int) -> None:
    assert trouble(fetched, giving(PNG, status=status)) is DeliveryTrouble.AGAIN
    assert fetched.files == []


def test_a_server_that_is_too_slow_is_tried_again(fetched: Fetched) -> None:
    async def slow(_: web.Request) -> web.StreamResponse:
        await asyncio.sleep(60)
        return web.Response()

    assert trouble(fetched, slow, seconds=0.3) is DeliveryTrouble.AGAIN


def test_half_a_picture_is_none(fetched: Fetched) -> None:
    async def torn(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "100000"})
        await response.prepare(request)
        await response.write(PNG)
        assert request.transport
        request.transport.close()
        return response

    assert trouble(fetched, torn) is DeliveryTrouble.AGAIN
    assert fetched.files == []


def test_nobody_listening_is_tried_again_and_the_address_is_in_no_log(tmp_path: Path) -> None:
    async def carry() -> None:
        async with aiohttp.ClientSession() as session:
            transport = PictureTransport(AttachmentStorage(tmp_path), session, way_on_this_machine, _token, TIMEOUT)
            url = "http://127.0.0.1:1/?tempauth=secret"
            await transport.send(delivery(DeliveryVerb.FETCH, {"id": ID, "url": url, "inline": False}))

    with pytest.raises(TransportError) as caught:
        asyncio.run(carry())
    assert caught.value.trouble is DeliveryTrouble.AGAIN
    assert "secret" not in str(caught.value)


def trouble(fetched: Fetched, handler: Handler, seconds: float = 20) -> DeliveryTrouble:
    with pytest.raises(TransportError) as caught:
        fetched(handler, seconds=seconds)
    return caught.value.trouble


@pytest.mark.parametrize(("inline", "token"), [(True, "Bearer the-token"), (False, None)])
def test_the_token_goes_with_pasted_pictures_only(fetched: Fetched, inline: bool, token: str | None) -> None:
    fetched(giving(PNG), inline=inline)
    [request] = fetched.asked
    assert request.headers.get("Authorization") == token


def test_a_picture_is_fetched_once(fetched: Fetched) -> None:
    assert fetched(giving(PNG), giving(JPEG)) == StoredPicture("png", len(PNG))
    assert len(fetched.asked) == 1


def test_a_foreign_address_is_not_asked_at_all(tmp_path: Path) -> None:
    async def carry() -> DeliveryReceipt:
        async with aiohttp.ClientSession() as session:
            transport = PictureTransport(AttachmentStorage(tmp_path), session, way, _token, TIMEOUT)
            payload: Json = {"id": ID, "url": "https://smba.trafficmanager.net@127.0.0.1/a", "inline": True}
            return await transport.send(delivery(DeliveryVerb.FETCH, payload))

    assert asyncio.run(carry()).picture is Refusal.GONE


# The storage


def test_what_is_dropped_is_gone_and_may_be_dropped_again(tmp_path: Path) -> None:
    storage = AttachmentStorage(tmp_path / "attachments")
    storage.put(ID, "png", PNG)
    storage.put(OTHER, "jpg", JPEG)
    storage.drop(ID)
    storage.drop(ID)
    assert storage.stored() == {OTHER: StoredPicture("jpg", len(JPEG))}


def test_nothing_beside_the_shelf_is_ever_touched(tmp_path: Path) -> None:
    beside = tmp_path / "secret.png"
    beside.write_bytes(PNG)
    storage = AttachmentStorage(tmp_path / "attachments")
    storage.put(ID, "png", PNG)
    for outside in ("../secret", "../../etc/passwd", "", ".", ID.upper() + "/..", f"{ID}/../{ID}", "é" * 32):
        storage.drop(outside)
        assert storage.find(outside) is None
        with pytest.raises(ValueError, match="no id"):
            storage.put(outside, "png", PNG)
    assert beside.exists()
    assert storage.find(ID)


def test_what_a_crash_left_behind_is_swept_and_what_belongs_stays(tmp_path: Path) -> None:
    storage = AttachmentStorage(tmp_path / "attachments")
    storage.put(ID, "png", PNG)
    storage.put(OTHER, "png", PNG)
    (storage.folder / f".{ID}.new").write_bytes(PNG[:10])
    assert set(storage.stored()) == {ID, OTHER}
    storage.purge_orphans({ID})
    assert [path.name for path in storage.folder.iterdir()] == [f"{ID}.png"]


def test_a_shelf_that_is_not_there_yet_is_empty(tmp_path: Path) -> None:
    storage = AttachmentStorage(tmp_path / "attachments")
    storage.purge_orphans({ID})
    storage.drop(ID)
    assert (storage.stored(), storage.find(ID)) == ({}, None)


# Links


LINKS = SignedLinks("https://desk.example.org", b"k" * 32)
IDS = st.binary(min_size=16, max_size=16).map(bytes.hex)


def parts(link: str) -> tuple[str, str, str]:
    path, _, query = link.removeprefix("https://desk.example.org/attachments/").partition("?until=")
    until, _, signature = query.partition("&sig=")
    return path, until, signature


def test_a_link_is_good_for_a_week_and_not_a_moment_longer() -> None:
    id_, until, signature = parts(LINKS.to(ID, NOON))
    assert id_ == ID
    assert LINKS.opens(id_, until, signature, NOON + GOOD_FOR - timedelta(seconds=1))
    assert not LINKS.opens(id_, until, signature, NOON + GOOD_FOR)


def test_the_same_letters_in_other_parts_are_another_link() -> None:
    _, until, signature = parts(LINKS.to(ID, NOON))
    assert not LINKS.opens(ID[1:], ID[:1] + until, signature, NOON)


def test_a_desk_that_cannot_be_reached_has_no_links() -> None:
    assert NO_LINKS.to(ID, NOON) == ""


@settings(suppress_health_check=[HealthCheck.too_slow])  # a machine may be slow
@given(IDS, IDS, st.integers(0, 10**9), st.integers(1, 10**9), st.text(max_size=80), st.integers(0, 63))
def test_a_link_opens_one_picture_until_one_moment_and_no_other(
    id_: str, other: str, seconds: int, more: int, forged: str, digit: int
) -> None:
    now = NOON + timedelta(seconds=seconds)
    _, until, signature = parts(LINKS.to(id_, now))
    assert LINKS.opens(id_, until, signature, now)
    changed = "1" if signature[digit] == "0" else "0"
    assert LINKS.opens(other, until, signature, now) is (other == id_)
    assert not LINKS.opens(id_, str(int(until) + more), signature, now)
    assert not LINKS.opens(id_, until, forged, now)
    assert not LINKS.opens(id_, until, signature[:digit] + changed + signature[digit + 1 :], now)
    assert not SignedLinks(LINKS.base, b"j" * 32).opens(id_, until, signature, now)


# The page


@dataclass(frozen=True)
class Seen:
    status: int
    body: bytes
    headers: dict[str, str]


def seen(folder: Path, path: str, now: datetime = NOON) -> Seen:
    """What a browser gets for that path, the rest of it being given."""

    async def ask() -> Seen:
        async with AsyncExitStack() as stack:
            app = web.Application()
            app.add_routes(page.picture_routes(AttachmentStorage(folder), lambda: LINKS, lambda: now))
            runner = web.AppRunner(app)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            session = await stack.enter_async_context(aiohttp.ClientSession())
            async with session.get(f"http://127.0.0.1:{runner.addresses[0][1]}{path}") as answer:
                return Seen(answer.status, await answer.read(), dict(answer.headers))

    return asyncio.run(ask())


def path_to(id_: str) -> str:
    return LINKS.to(id_, NOON).removeprefix(LINKS.base)


@pytest.mark.parametrize(
    ("kind", "data", "media"), [("png", PNG, "image/png"), ("jpg", JPEG, "image/jpeg"), ("webp", WEBP, "image/webp")]
)
def test_a_picture_is_shown_as_what_it_is_and_can_do_nothing_else(
    tmp_path: Path, kind: str, data: bytes, media: str
) -> None:
    AttachmentStorage(tmp_path).put(ID, kind, data)
    shown = seen(tmp_path, path_to(ID))
    assert (shown.status, shown.body) == (200, data)
    assert shown.headers["Content-Type"] == media
    assert shown.headers["X-Content-Type-Options"] == "nosniff"
    assert shown.headers["Cache-Control"] == "no-store"
    assert shown.headers["Content-Disposition"] == f'inline; filename="picture.{kind}"'
    assert "sandbox" in shown.headers["Content-Security-Policy"]
    assert "default-src 'none'" in shown.headers["Content-Security-Policy"]


def test_whoever_has_no_good_link_finds_nothing(tmp_path: Path) -> None:
    AttachmentStorage(tmp_path).put(ID, "png", PNG)
    _, until, signature = parts(LINKS.to(ID, NOON))
    bad = [
        f"/attachments/{ID}",
        f"/attachments/{ID}?until={until}",
        f"/attachments/{ID}?sig={signature}",
        f"/attachments/{ID}?until={until}&sig={signature[:-1]}",
        f"/attachments/{ID}?until={until}&sig=%C3%A9",
        f"/attachments/{ID}?until={int(until) + 1}&sig={signature}",
        f"/attachments/{ID}?until=&sig={signature}",
        f"/attachments/{ID}?until=%D9%A1&sig={signature}",
        f"/attachments/{ID}?until={'9' * 400}&sig={signature}",
        f"/attachments/{OTHER}?until={until}&sig={signature}",
        f"/attachments/{ID}.png?until={until}&sig={signature}",
        f"/attachments/..%2F{ID}?until={until}&sig={signature}",
        "/attachments/",
        "/attachments",
    ]
    assert {seen(tmp_path, one).status for one in bad} == {404}
    assert seen(tmp_path, path_to(ID), NOON + GOOD_FOR).status == 404


def test_a_good_link_to_a_picture_that_has_gone_finds_nothing(tmp_path: Path) -> None:
    assert seen(tmp_path, path_to(ID)).status == 404


def test_a_link_signed_for_something_that_is_no_picture_finds_nothing(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    assert seen(tmp_path, path_to("secret")).status == 404


def test_a_host_whose_name_is_longer_than_any_is_not_asked() -> None:
    """The pattern for names would look at four thousand characters for minutes, and everybody else would wait."""
    assert way(URL(f"https://{'1.' * 2000}sharepoint.com/x", encoded=True), False) is None
