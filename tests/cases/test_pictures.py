"""Screenshots, the whole way: sent in a chat, kept, seen by support, mailed, and gone when nobody needs them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from bot.adapters.terminal import places
from bot.adapters.terminal.connector import ConnectorCall, InjectedFault, TerminalPost
from bot.cards.card_buttons import activity_buttons
from bot.cards.plain_text import activity_lines
from bot.cases.pictures import MOST_A_DAY
from bot.configuration.app_context import AppContext
from bot.model.attachment import Attachment, AttachmentState, StoredPicture
from bot.model.case import CaseState
from bot.store import Store
from bot.store.store import FILE
from bot.turn import Image, MessageDeleted, MessageSent
from tests.harness.live import LiveDesk, lanes, outstanding, until
from tests.harness.out import NOON, WayOut
from tests.harness.small import small_app

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(40)
JPEG = b"\xff\xd8\xff\xe0" + bytes(40)
UNKNOWN = "the zebra in the cellar sings"
CHANNEL = places.channel("support")


# A desk that runs


def show(desk: LiveDesk, who: str, text: str, *files: bytes, pasted: bool = False, name: str = "fel.png") -> None:
    """That person says it in their own chat, with these pictures."""
    kept = [desk.peer.keep_file(one, "fel.png") for one in files]
    attached = [places.pasted_attachment(url) if pasted else places.uploaded_attachment(name, url) for url in kept]
    origin = places.ActivityOrigin(desk.world.moment(), desk.chat(who), desk.person(who))
    [told] = desk.send(places.message_activity(origin, text, *attached))
    assert told.status == 200, told


def case_card(desk: LiveDesk) -> TerminalPost:
    return next(post for post in desk.heard(CHANNEL) if any("1001" in line for line in lines(post)))


def lines(post: TerminalPost) -> list[str]:
    return activity_lines(post.activity, width=1000)


def links(post: TerminalPost) -> list[tuple[str, str]]:
    return [(one.title, one.url) for one in activity_buttons(post.activity) if one.kind == "openurl"]


def opened(url: str) -> tuple[int, bytes]:
    try:
        with urlopen(url, timeout=10) as answer:  # noqa: S310 - a desk on this machine
            return answer.status, answer.read()
    except HTTPError as error:
        return error.code, b""


@pytest.mark.parametrize("pasted", [True, False])
def test_a_screenshot_goes_with_the_question_and_support_sees_it(tmp_path: Path, pasted: bool) -> None:
    with LiveDesk(tmp_path) as desk:
        desk.says("sam", "@Lotsen bind queue desk", CHANNEL)
        show(desk, "anna", UNKNOWN, PNG, JPEG, pasted=pasted)
        desk.says("anna", "yes please")
        shown = links(case_card(desk))
        named = "" if pasted else " · fel.png"
        assert [title for title, _ in shown] == [f"Picture 1{named}", f"Picture 2{named}"]
        assert [opened(url) for _, url in shown] == [(200, PNG), (200, JPEG)]
        assert opened(shown[0][1][:-1])[0] == 404


def test_only_support_gets_new_links(tmp_path: Path) -> None:
    with LiveDesk(tmp_path) as desk:
        desk.says("sam", "@Lotsen bind queue desk", CHANNEL)
        show(desk, "anna", UNKNOWN, PNG)
        desk.says("anna", "yes please")
        card = case_card(desk)
        for who, allowed in (("anna", False), ("sam", True)):
            [answer] = desk.send(desk.press(who, "pictures", {"case": 1001}, card))
            assert ("/attachments/" in answer.text) is allowed


def test_a_picture_that_comes_after_the_case_is_shown_when_it_is_there(tmp_path: Path) -> None:
    """The card is posted at once, and says that the picture is on its way."""
    late: list[InjectedFault] = [InjectedFault(status=503)]

    def once_late(call: ConnectorCall) -> InjectedFault | None:
        return late.pop() if late and call.path.startswith("/files/") else None

    with LiveDesk(tmp_path, faults=once_late) as desk:
        desk.says("sam", "@Lotsen bind queue desk", CHANNEL)
        desk.says("anna", "a person")
        show(desk, "anna", UNKNOWN, PNG)
        [(_, url)] = links(case_card(desk))
        assert opened(url) == (200, PNG)


def test_a_case_that_goes_by_mail_takes_its_pictures_along(tmp_path: Path) -> None:
    with LiveDesk(tmp_path) as desk:
        show(desk, "anna", UNKNOWN, PNG, JPEG, name="../../etc/passwd\r\nX: y")
        desk.says("anna", "yes please")
        [mail] = until(lambda: desk.mailbox.messages)
        assert files(mail) == [("picture-1001-1.png", "image/png", PNG), ("picture-1001-2.jpg", "image/jpeg", JPEG)]
        text: Any = mail.get_body(("plain",))
        assert "Pictures of the case: 2" in text.get_content()


def files(mail: EmailMessage) -> list[tuple[str | None, str, Any]]:
    return [(one.get_filename(), one.get_content_type(), one.get_content()) for one in mail.iter_attachments()]


def test_what_a_crash_interrupted_is_made_good_at_the_next_start(tmp_path: Path) -> None:
    """A file that was written, with no row to say so; half a file; a file nobody knows of."""
    with LiveDesk(tmp_path, faults=lambda call: InjectedFault(status=503) if call.method == "GET" else None) as first:
        first.says("sam", "@Lotsen bind queue desk", CHANNEL)
        first.says("anna", "a person")
        show(first, "anna", UNKNOWN, PNG)
        [id_] = until(lambda: ids(first.data))
    storage = tmp_path / "data" / "attachments"
    storage.mkdir(exist_ok=True)
    (storage / f"{id_}.png").write_bytes(PNG)
    (storage / f".{id_}.new").write_bytes(PNG[:9])
    (storage / f"{'e' * 32}.png").write_bytes(PNG)
    with LiveDesk(tmp_path) as second:
        until(lambda: not [one for one in lanes(second.data, "waiting", "sending") if one.startswith("picture:")])
        [picture] = Store.read(second.data).attachments.of_case(1001)
        assert (picture.state, picture.size) == (AttachmentState.KEPT, len(PNG))
        assert [path.name for path in storage.iterdir()] == [f"{id_}.png"]
        assert [call for call in second.peer.calls if call.method == "GET" and "/files/" in call.path] == []


def ids(data: Path) -> list[str]:
    with closing(sqlite3.connect(f"file:{data / FILE}?mode=ro", uri=True)) as db:
        return [str(one) for (one,) in db.execute("SELECT id FROM attachments")]


# A desk whose clock the test turns


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> AppContext:
    return small_app(tmp_path_factory.mktemp("house"))


@pytest.fixture
def out(app: AppContext, tmp_path: Path) -> Iterator[WayOut]:
    with WayOut(app, tmp_path) as opened:
        yield opened.start()


def sent(out: WayOut, text: str, *data: bytes, activity: str = "1") -> None:
    images = tuple(Image(out.peer.keep_file(one, "fel.png"), "fel.png", inline=False) for one in data)
    out.hear(MessageSent(text, images), activity)


def pictures(out: WayOut) -> tuple[Attachment, ...]:
    return tuple(filter(None, (out.ask(lambda store, id_=id_: store.attachments.get(id_)) for id_ in all_ids(out))))


def all_ids(out: WayOut) -> list[str]:
    return ids(out.storage.folder.parent)


def one_kept(out: WayOut) -> str:
    """The id of the only picture, once it is kept."""
    [picture] = until(lambda: [one for one in pictures(out) if one.state is AttachmentState.KEPT])
    return picture.id


def mail_after_a_tick(out: WayOut) -> list[EmailMessage]:
    """The clock ticks for as long as need be: a try under way just then is given up by the next tick."""
    out.tick()
    return out.mailbox.messages


def test_mail_waits_for_its_pictures_and_at_most_some_minutes(out: WayOut) -> None:
    out.script.faults[""] = [InjectedFault(status=503)] * 100
    sent(out, UNKNOWN, PNG)
    out.hear(MessageSent("yes please"), "2")
    out.nothing_else_waits()
    assert out.mailbox.messages == []
    out.advance(301)
    [mail] = until(lambda: mail_after_a_tick(out))
    assert files(mail) == []
    [picture] = pictures(out)
    assert (picture.state, picture.reason) == (AttachmentState.REFUSED, "gone")
    told = until(lambda: [str(one) for one in out.said("a:anna") if "could not be fetched" in str(one)])
    assert "[1001]" in told[0]
    assert "support@example.org" in told[0]


def test_mail_leaves_when_the_last_of_its_pictures_is_there(out: WayOut) -> None:
    out.script.faults[""] = [InjectedFault(status=503)]
    sent(out, UNKNOWN, PNG, JPEG)
    out.hear(MessageSent("yes please"), "2")
    out.nothing_else_waits()
    assert out.mailbox.messages == []
    out.advance(2)
    [mail] = until(lambda: out.mailbox.messages)
    assert sorted(data for _, _, data in files(mail)) == sorted([PNG, JPEG])


def test_a_picture_that_came_to_nothing_goes_after_a_week(out: WayOut) -> None:
    sent(out, "", PNG)
    id_ = one_kept(out)
    out.advance(timedelta(days=6).total_seconds())
    out.tick()
    out.nothing_else_waits()
    assert out.storage.find(id_)
    out.advance(timedelta(days=2).total_seconds())
    out.tick()
    until(lambda: out.storage.find(id_) is None)
    assert pictures(out) == ()


def test_a_picture_of_a_case_goes_when_the_case_is_forgotten(out: WayOut) -> None:
    sent(out, UNKNOWN, PNG)
    id_ = one_kept(out)
    out.hear(MessageSent("yes please"), "2")
    out.advance(timedelta(days=600).total_seconds())
    out.tick()
    out.nothing_else_waits()
    assert out.storage.find(id_)
    case = out.ask(lambda store: store.cases.get(1001))
    assert case
    out.ask(lambda store: store.cases.move(case, CaseState.CLOSED, "id-anna", NOON))
    out.advance(timedelta(days=200).total_seconds())
    out.tick()
    until(lambda: out.storage.find(id_) is None)


def test_a_picture_goes_with_the_message_that_is_deleted(out: WayOut) -> None:
    sent(out, UNKNOWN, PNG)
    id_ = one_kept(out)
    out.hear(MessageDeleted(), "1")
    until(lambda: out.storage.find(id_) is None)
    assert pictures(out) == ()


def test_a_picture_still_on_its_way_when_its_message_is_deleted_is_not_kept_either(out: WayOut) -> None:
    out.script.faults[""] = [InjectedFault(status=503)]
    sent(out, UNKNOWN, PNG)
    out.hear(MessageDeleted(), "1")
    out.nothing_else_waits()
    out.advance(2)
    until(lambda: not outstanding(out.storage.folder.parent))
    assert out.storage.stored() == {}


def test_nobody_fills_the_disk(out: WayOut) -> None:
    for number in range(MOST_A_DAY // 10):
        sent(out, "", *([PNG] * 10), activity=str(number))
    sent(out, "", PNG, activity="one too many")
    until(lambda: len(out.storage.stored()) == MOST_A_DAY)
    assert until(lambda: [one for one in out.said("a:anna") if "any more pictures today" in str(one)])
    out.nothing_else_waits()
    assert len(pictures(out)) == MOST_A_DAY
    out.advance(timedelta(days=1).total_seconds())
    sent(out, "", PNG, activity="tomorrow")
    until(lambda: len(out.storage.stored()) == MOST_A_DAY + 1)


def test_the_pictures_of_one_message_stand_in_its_order(out: WayOut) -> None:
    names = [f"{number}.png" for number in range(10)]
    images = tuple(Image(out.peer.keep_file(PNG, name), name, inline=False) for name in names)
    out.hear(MessageSent(UNKNOWN, images), "1")
    out.hear(MessageSent("yes please"), "2")
    assert [one.name for one in out.ask(lambda store: store.attachments.of_case(1001))] == names


def test_a_persons_pictures_can_be_erased(out: WayOut) -> None:
    sent(out, UNKNOWN, PNG)
    out.hear(MessageSent("yes please"), "2")
    id_ = one_kept(out)
    assert out.ask(lambda store: store.attachments.erase("id-somebody else")) == ()
    assert out.ask(lambda store: store.attachments.erase("id-anna")) == (id_,)
    assert pictures(out) == ()


def test_what_belongs_to_one_case_never_goes_to_another(out: WayOut) -> None:
    sent(out, UNKNOWN, PNG)
    out.hear(MessageSent("yes please"), "2")
    id_ = one_kept(out)
    out.hear(MessageSent("a person"), "3")
    out.hear(MessageSent("another zebra"), "4")
    out.ask(lambda store: store.attachments.give_to_case([id_], 1002))
    assert [one.id for one in out.ask(lambda store: store.attachments.of_case(1001))] == [id_]
    assert out.ask(lambda store: store.attachments.of_case(1002)) == ()


def test_what_has_been_decided_is_not_decided_again(out: WayOut) -> None:
    sent(out, "", PNG)
    id_ = one_kept(out)
    assert out.ask(lambda store: store.attachments.mark_stored(id_, StoredPicture("jpg", 1))) is None
    [picture] = pictures(out)
    assert (picture.kind, picture.size) == ("png", len(PNG))
