"""Activities as models and back, and what an activity means to the desk."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.teams import codec, incoming
from bot.adapters.teams.shape_guard import RequestRefused
from bot.adapters.terminal import places
from bot.cards.card_buttons import Json
from bot.model.place import Place, PlaceKind
from bot.turn import (
    ButtonPressed,
    ChannelNamed,
    DeskInstalled,
    DeskRemoved,
    Event,
    Image,
    MembersChanged,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Person,
    Turn,
)

NOW = datetime(2026, 11, 19, 10, 0, tzinfo=UTC)
ANNA = places.TerminalPerson("Anna", "sv-SE")
CHANNEL = places.channel("Stöd")
ORIGIN = places.ActivityOrigin(places.ActivityMoment("17", NOW, "http://127.0.0.1:1/"), CHANNEL, ANNA)
CHAT = places.ActivityOrigin(ORIGIN.moment, places.personal(ANNA), ANNA)

SENT: list[Json] = [
    places.message_activity(ORIGIN, "@Lotsen hur gör man?"),
    places.edit_activity(ORIGIN, "@Lotsen hur gör man då?", "9"),
    places.delete_activity(ORIGIN, "9"),
    places.execute_activity(ORIGIN, "take", {"case": 1001}, "9"),
    places.submit_activity(ORIGIN, {"verb": "take", "case": 1001}, "9"),
    places.feedback_activity(ORIGIN, "like", "", "9"),
    places.install_activity(ORIGIN),
    places.joined_activity(ORIGIN, places.BOT),
    places.channel_created_activity(ORIGIN, CHANNEL),
]


# There and back


@pytest.mark.parametrize("activity", SENT, ids=lambda one: f"{one['type']} {one.get('name', '')}")
def test_nothing_that_teams_sends_is_lost(activity: Json) -> None:
    assert undated(codec.encode(codec.decode(dict(activity)))) == undated(dict(activity))


def test_what_botbuilder_does_not_know_goes_out_all_the_same() -> None:
    """msrest drops it: citations, feedback, notifications, properties yet to be invented."""
    asked: dict[str, Any] = {
        "type": "message",
        "channelData": {"feedbackLoop": {"type": "default"}, "notification": {"alert": True}},
        "entities": [
            {"type": "https://schema.org/Message", "citation": [{"position": 1, "appearance": {"name": "a"}}]}
        ],
        "recipient": {"id": "29:anna", "isTargeted": True},
        "attachments": [{"contentType": "x", "content": {"deep": [{"null": None}]}, "new": 1}],
        "invented": {"in": [2031]},
    }
    assert codec.encode(codec.decode(asked)) == asked


@pytest.mark.parametrize("value", [17, None, "text", [], {}, [1, {"id": []}], {"id": {"id": []}}, "2026-99-99"])
@pytest.mark.parametrize(
    "key", ["from", "timestamp", "entities", "membersAdded", "channelData", "conversation", "text"]
)
def test_a_value_of_the_wrong_kind_is_kept_as_it_came(key: str, value: object) -> None:
    there = codec.decode({"type": "message", key: value})
    assert codec.encode(there) == {"type": "message", **({} if value is None else {key: value})}


def test_a_moment_stays_the_same_moment() -> None:
    there: Any = codec.decode({"type": "message", "timestamp": "2026-11-19T10:00:00.123Z"})
    assert there.timestamp == datetime(2026, 11, 19, 10, 0, 0, 123000, UTC)
    assert codec.encode(there)["timestamp"] == "2026-11-19T10:00:00.123000+00:00"


NESTED = st.recursive(
    st.booleans() | st.integers() | st.text(max_size=8),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=8), below, max_size=3),
    max_leaves=6,
)
KEYS = st.sampled_from(["type", "from", "recipient", "conversation", "entities", "attachments", "value", "id", "name"])


@given(st.dictionaries(KEYS | st.text(max_size=6), NESTED, max_size=6))
def test_any_object_comes_back_as_it_was(activity: dict[str, Any]) -> None:
    assert undated(codec.encode(codec.decode(activity))) == undated(activity)


def undated(value: Any) -> Any:
    """The value with each time written in one way."""
    if isinstance(value, dict):
        return {key: undated(one) for key, one in value.items()}  # pyright: ignore[reportUnknownVariableType] -- JSON
    if isinstance(value, list):
        return [undated(one) for one in value]  # pyright: ignore[reportUnknownVariableType] -- JSON
    try:
        return datetime.fromisoformat(value).isoformat() if isinstance(value, str) else value
    except ValueError:
        return value


# What it means


def heard(activity: Json) -> Event | None:
    there: Any = codec.decode(dict(activity))
    match there.type:
        case "message":
            return incoming.message_event(there)
        case "messageUpdate":
            return incoming.edited_event(there)
        case "messageDelete":
            return incoming.deleted_event(there)
        case "conversationUpdate":
            return incoming.conversation_event(there)
        case "installationUpdate":
            return incoming.installation_event(there)
        case _:
            return incoming.press_event(there)


def turn(activity: Json) -> Turn:
    return incoming.turn_of(codec.decode(dict(activity)), MessageSent(""), NOW)


@pytest.mark.parametrize(
    ("activity", "meant"),
    [
        (SENT[0], MessageSent("hur gör man?")),
        (SENT[1], MessageEdited("hur gör man då?")),
        (SENT[2], MessageDeleted()),
        (SENT[3], ButtonPressed("take", {"case": 1001})),
        (SENT[4], ButtonPressed("take", {"verb": "take", "case": 1001}, waits=False)),
        (SENT[5], None),
        (SENT[6], DeskInstalled()),
        ({**SENT[6], "action": "add-upgrade"}, DeskInstalled()),
        ({**SENT[6], "action": "remove"}, DeskRemoved()),
        ({**SENT[6], "action": "something new"}, None),
        (SENT[7], DeskInstalled()),
        ({**SENT[7], "membersAdded": [{"id": "29:sam"}]}, MembersChanged()),
        ({**SENT[7], "membersAdded": [], "membersRemoved": [places.BOT]}, DeskRemoved()),
        ({**SENT[7], "membersAdded": []}, None),
        (SENT[8], ChannelNamed()),
    ],
)
def test_what_an_activity_means(activity: Json, meant: Event | None) -> None:
    assert heard(activity) == meant


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<at>Lotsen</at> hej", "hej"),
        ("hej <at>Lotsen</at>", "hej"),
        ("hej <at>Lotsen</at>, Lotsen!", "hej  , Lotsen!"),
        ("<at>Lotsen</at>", ""),
        ("<at>Lotsen</at> heter <at>Lotsen</at>", "heter <at>Lotsen</at>"),
        ("<at>Lotsen</at>&nbsp;a &lt;b&gt; &amp; c", "a <b> & c"),
        ("<at>Sam</at> och <at>Lotsen</at>", "<at>Sam</at> och"),
        (None, ""),
    ],
)
def test_only_the_mention_of_the_desk_itself_is_taken_off(text: str | None, said: str) -> None:
    mention = {"type": "mention", "text": "<at>Lotsen</at>", "mentioned": places.BOT}
    other = {"type": "mention", "text": "<at>Sam</at>", "mentioned": {"id": "29:sam"}}
    assert heard({**SENT[0], "text": text, "entities": [other, mention]}) == MessageSent(said)


FILE_URL = "https://contoso-my.sharepoint.com/personal/anna/x.png?tempauth=1"
PASTED: Json = {"contentType": "image/*", "contentUrl": "https://smba.trafficmanager.net/emea/v3/attachments/1/views/o"}
UPLOADED: Json = {
    "contentType": "application/vnd.microsoft.teams.file.download.info",
    "contentUrl": "https://contoso-my.sharepoint.com/personal/anna/x.png",
    "name": "x.png",
    "content": {"downloadUrl": FILE_URL, "uniqueId": "1", "fileType": "png"},
}
COMPANION: Json = {"contentType": "text/html", "content": "<div><img src='https://example.org/1.png'></div>"}


@pytest.mark.parametrize(
    ("attachments", "images"),
    [
        ([PASTED, COMPANION], (Image(str(PASTED["contentUrl"]), "", inline=True),)),
        ([{**PASTED, "contentType": "IMAGE/PNG", "name": "a"}], (Image(str(PASTED["contentUrl"]), "a", inline=True),)),
        ([COMPANION, UPLOADED], (Image(FILE_URL, "x.png", inline=False),)),
        ([UPLOADED, PASTED], (Image(FILE_URL, "x.png", False), Image(str(PASTED["contentUrl"]), "", True))),
        ([COMPANION], ()),
        ([{**PASTED, "contentUrl": None}], ()),
        ([{**PASTED, "contentUrl": 7}, {**PASTED, "contentUrl": "https://a/" + "a" * 5000}], ()),
        ([{**UPLOADED, "content": "no object"}], ()),
        ([{**UPLOADED, "content": {"uniqueId": "1"}}], ()),
        ([{"contentType": 1, "content": 1}, {"name": "a"}], ()),
    ],
)
def test_pictures_come_with_a_message_and_other_things_do_not(
    attachments: list[Json], images: tuple[Image, ...]
) -> None:
    assert heard({**SENT[0], "attachments": attachments}) == MessageSent("hur gör man?", images)


def test_a_picture_without_words_is_a_message_and_a_flood_of_them_ends() -> None:
    said = heard({**SENT[0], "text": None, "entities": [], "attachments": [UPLOADED] * 50})
    assert said == MessageSent("", (Image(FILE_URL, "x.png", inline=False),) * incoming.MOST_IMAGES)


def test_who_where_and_in_which_thread() -> None:
    asked = turn(SENT[0])
    assert asked.person == Person(ANNA.object_id, "29:anna", "Anna")
    assert asked.thread == f"{CHANNEL.id};messageid=17"
    team = places.TEAM.id
    url = "http://127.0.0.1:1"
    assert asked.place == Place(CHANNEL.id, PlaceKind.CHANNEL, places.TENANT, url, "28:lotsen", team)
    assert (asked.locale, asked.activity_id, asked.at) == ("sv-SE", "17", NOW)
    alone = turn(places.message_activity(CHAT, "hej"))
    assert (alone.place.kind, alone.place.id, alone.thread) == (PlaceKind.PERSONAL, "a:anna", "a:anna")


def test_a_tenant_is_found_where_teams_writes_it_now_and_where_it_did_before() -> None:
    assert turn({**SENT[0], "channelData": {}}).place.tenant == places.TENANT


def test_somebody_unknown_is_nobody_and_a_guest_goes_by_the_only_id_there_is() -> None:
    assert turn({**SENT[0], "from": {}}).person is None
    assert turn({**SENT[0], "from": {"id": "29:guest"}}).person == Person("29:guest", "29:guest", "")


def test_an_activity_that_happened_nowhere_is_refused() -> None:
    for nowhere in ({}, None, {"id": ""}):
        with pytest.raises(RequestRefused, match="no conversation"):
            turn({**SENT[0], "conversation": nowhere})


def test_a_turn_has_the_same_key_each_time_it_is_delivered_and_another_than_any_other() -> None:
    assert turn(SENT[0]).key == turn({**SENT[0], "localTimestamp": "2026-11-19T12:00:01+02:00"}).key
    again = {**SENT[1], "timestamp": "2026-11-19T11:00:00Z"}
    elsewhere = {**SENT[0], "conversation": {"id": "a:anna"}}
    named = [{**one, "id": f"{number}"} for number, one in enumerate(SENT)]
    nameless = [{key: value for key, value in one.items() if key != "id"} for one in SENT]
    different = [*named, *nameless, again, elsewhere]
    assert len({turn(one).key for one in different}) == len(different)
