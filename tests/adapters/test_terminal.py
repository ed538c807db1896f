"""The little Teams: what it tells a bot, how it keeps what a bot posts, and what somebody at its prompt sees."""

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

import aiohttp
import pytest
from aiohttp import web

from bot.adapters.terminal import forms, places
from bot.adapters.terminal.bot_process import NotStarted, bot_running
from bot.adapters.terminal.connector import ConnectorCall, InjectedFault, Peer, PostEvent
from bot.adapters.terminal.console import EditedLine, TerminalConsole, after_key
from bot.adapters.terminal.places import (
    GENERAL,
    TEAM,
    TENANT,
    ActivityOrigin,
    TerminalPerson,
    TerminalPlace,
    TerminalWorld,
)
from bot.adapters.terminal.prompt import Chat
from bot.adapters.terminal.session import BotClient
from bot.cards.card_buttons import ADAPTIVE_CARD, FieldChoice, FormInput

Json = dict[str, Any]

NOON = datetime(2026, 11, 19, 10, 0, tzinfo=UTC)
ANNA = TerminalPerson("Anna", "sv-SE")
HOMEPAGE = places.channel("Hemsidor")


def world() -> TerminalWorld:
    return TerminalWorld(lambda: NOON, locale="sv-SE")


def origin(place: TerminalPlace, root: str = "") -> ActivityOrigin:
    return ActivityOrigin(places.ActivityMoment("17", NOON, "http://127.0.0.1:1/"), place, ANNA, root)


# What Teams sends


def test_a_person_is_known_by_the_name_alone() -> None:
    assert (ANNA.id, ANNA.object_id) == ("29:anna", str(uuid5(NAMESPACE_URL, "anna")))
    assert world().person("ANNA").object_id == ANNA.object_id


@pytest.mark.parametrize("place", [places.personal(ANNA), places.group(), places.channel("Höst & vår"), GENERAL])
def test_a_place_is_found_again_by_its_id_in_another_session(place: TerminalPlace) -> None:
    found = places.place_at(f"{place.id};messageid=17")
    assert (found.kind, found.name, found.id) == (place.kind, place.name.lower(), place.id)
    assert places.thread_of(f"{place.id};messageid=17") == "17"


def test_a_message_in_a_channel_mentions_the_bot_and_begins_a_thread() -> None:
    said = places.message_activity(origin(HOMEPAGE), "@lotsen hur <gör> man?")
    assert said["text"] == "<at>Lotsen</at> hur <gör> man?"
    assert said["entities"][0] == {"type": "mention", "text": "<at>Lotsen</at>", "mentioned": places.BOT}
    assert said["entities"][1]["locale"] == said["locale"] == "sv-SE"
    assert "hur &lt;gör&gt; man?" in said["attachments"][0]["content"]
    assert said["conversation"] == {
        **{"id": f"{HOMEPAGE.id};messageid=17", "conversationType": "channel"},
        **{"tenantId": TENANT, "isGroup": True},
    }
    assert said["channelData"]["channel"] == {"id": HOMEPAGE.id}
    assert said["channelData"]["tenant"] == {"id": TENANT}
    assert said["from"] == {"id": "29:anna", "name": "Anna", "aadObjectId": ANNA.object_id}


def test_an_answer_in_a_thread_stays_in_it_and_a_chat_has_none() -> None:
    assert places.message_activity(origin(HOMEPAGE, "9"), "ja")["conversation"]["id"] == f"{HOMEPAGE.id};messageid=9"
    personal = places.message_activity(origin(places.personal(ANNA)), "ja")
    assert personal["conversation"] == {"id": "a:anna", "conversationType": "personal", "tenantId": TENANT}
    assert places.message_activity(origin(places.group()), "ja")["conversation"]["name"] == "group"


def test_times_are_written_as_teams_writes_them() -> None:
    said = places.message_activity(ActivityOrigin(world().moment(), HOMEPAGE, ANNA), "hej")
    assert said["timestamp"] == "2026-11-19T10:00:00.000Z"
    assert (said["localTimestamp"], said["localTimezone"]) == ("2026-11-19T12:00:00.000+02:00", "Europe/Helsinki")


def test_no_two_activities_share_an_id_even_in_the_same_moment() -> None:
    here = world()
    assert len({here.moment().id for _ in range(5)}) == 5


def test_an_edit_and_a_deletion_keep_the_messages_id_and_thread() -> None:
    changed = places.edit_activity(origin(HOMEPAGE), "@Lotsen nytt", "9")
    assert (changed["type"], changed["id"], changed["text"]) == ("messageUpdate", "9", "<at>Lotsen</at> nytt")
    assert changed["channelData"]["eventType"] == "editMessage"
    assert changed["conversation"]["id"].endswith(";messageid=9")
    gone = places.delete_activity(origin(HOMEPAGE, "5"), "9")
    assert (gone["type"], gone["id"], gone["channelData"]["eventType"]) == ("messageDelete", "9", "softDeleteMessage")
    assert gone["conversation"]["id"].endswith(";messageid=5")


def test_a_button_is_an_invoke_or_a_message_without_words() -> None:
    pressed = places.execute_activity(origin(HOMEPAGE, "5"), "take", {"case": "1001"}, card="9")
    assert (pressed["type"], pressed["name"], pressed["replyToId"]) == ("invoke", "adaptiveCard/action", "9")
    action = {"type": "Action.Execute", "verb": "take", "data": {"case": "1001"}}
    assert pressed["value"] == {"action": action, "trigger": "manual"}
    sent = places.submit_activity(origin(HOMEPAGE, "5"), {"case": "1001"}, card="9")
    assert (sent["type"], sent["value"], sent["replyToId"], "text" in sent) == ("message", {"case": "1001"}, "9", False)


def test_a_thumb_is_an_invoke() -> None:
    rated = places.feedback_activity(origin(places.personal(ANNA)), "dislike", "för långt", "9")
    assert rated["name"] == "message/submitAction"
    assert rated["value"]["actionValue"] == {"reaction": "dislike", "feedback": '{"feedbackText": "för långt"}'}


def told(here: TerminalWorld, place: TerminalPlace, person: TerminalPerson) -> list[tuple[str, str, str]]:
    return [
        (
            event["type"],
            event.get("action") or event["channelData"].get("eventType", ""),
            (event.get("membersAdded") or [event["channelData"].get("channel", {})])[0].get("id", ""),
        )
        for event in here.enter(place, person)
    ]


def test_the_bot_is_installed_once_in_a_chat() -> None:
    here = world()
    mine = places.personal(ANNA)
    assert told(here, mine, ANNA) == [("installationUpdate", "add", ""), ("conversationUpdate", "", "28:lotsen")]
    assert told(here, mine, ANNA) == []


def test_a_team_has_the_bot_once_and_each_channel_is_told_of() -> None:
    here, sam = world(), TerminalPerson("sam", "sv-SE")
    assert told(here, HOMEPAGE, ANNA) == [
        ("installationUpdate", "add", GENERAL.id),
        ("conversationUpdate", "teamMemberAdded", "28:lotsen"),
        ("conversationUpdate", "channelCreated", HOMEPAGE.id),
    ]
    assert told(here, HOMEPAGE, sam) == [("conversationUpdate", "teamMemberAdded", "29:sam")]
    assert told(here, GENERAL, ANNA) == []


# The connector


def with_peer(
    test: Callable[[Peer, aiohttp.ClientSession], Awaitable[None]],
    faults: Callable[[ConnectorCall], InjectedFault | None] | None = None,
) -> None:
    async def run() -> None:
        async with Peer(world(), faults=faults) as peer, aiohttp.ClientSession() as session:
            await test(peer, session)

    asyncio.run(run())


def activities(peer: Peer, conversation: str, activity: str = "") -> str:
    return f"{peer.url}v3/conversations/{quote(conversation, safe='')}/activities{'/' * bool(activity)}{activity}"


def test_what_the_bot_posts_edits_and_deletes_is_kept_and_told() -> None:
    async def test(peer: Peer, session: aiohttp.ClientSession) -> None:
        seen: list[tuple[str, str]] = []

        def observe(happening: PostEvent) -> None:
            seen.append((happening.what, happening.post.activity["text"]))

        peer.observer = observe
        thread = f"{HOMEPAGE.id};messageid=9"
        async with session.post(activities(peer, thread), json={"type": "message", "text": "ett"}) as answer:
            id_ = (await answer.json())["id"]
        [post] = peer.in_place(HOMEPAGE)
        assert (post.root, post.id, post.by_bot, post.edited) == ("9", id_, True, False)
        await session.put(activities(peer, thread, id_), json={"type": "message", "text": "två"})
        [post] = peer.in_place(HOMEPAGE)
        assert (post.root, post.id, post.activity["text"], post.edited) == ("9", id_, "två", True)
        await session.delete(activities(peer, thread, id_))
        assert peer.in_place(HOMEPAGE) == []
        assert seen == [("posted", "ett"), ("edited", "två"), ("deleted", "två")]

    with_peer(test)


def test_typing_is_no_post() -> None:
    async def test(peer: Peer, session: aiohttp.ClientSession) -> None:
        async with session.post(activities(peer, "a:anna"), json={"type": "typing"}) as answer:
            assert answer.status == 201
        assert peer.posts == {}

    with_peer(test)


def test_a_conversation_is_a_chat_or_a_new_thread() -> None:
    async def test(peer: Peer, session: aiohttp.ClientSession) -> None:
        chat = {"bot": places.BOT, "members": [{"id": "29:anna"}], "tenantId": TENANT, "isGroup": False}
        async with session.post(f"{peer.url}v3/conversations", json=chat) as answer:
            assert (await answer.json()) == {"id": "a:anna"}
        post = {"isGroup": True, "channelData": {"channel": {"id": HOMEPAGE.id}}, "activity": {"text": "Drift"}}
        async with session.post(f"{peer.url}v3/conversations", json=post) as answer:
            made = await answer.json()
        assert made["id"] == f"{HOMEPAGE.id};messageid={made['activityId']}"
        assert [post.root for post in peer.in_place(HOMEPAGE)] == [made["activityId"]]

    with_peer(test)


def test_members_are_those_met_and_have_what_teams_tells_of_them() -> None:
    async def get(peer: Peer, session: aiohttp.ClientSession, path: str) -> Any:
        async with session.get(peer.url + path) as answer:
            return (answer.status, await answer.json())

    async def test(peer: Peer, session: aiohttp.ClientSession) -> None:
        peer.world.person("Anna Ek")
        peer.world.person("sam")
        team = f"v3/conversations/{quote(TEAM.id, safe='')}"
        assert [one["name"] for one in (await get(peer, session, f"{team}/members"))[1]] == ["Anna Ek", "sam"]
        assert len((await get(peer, session, f"{team}/pagedmembers"))[1]["members"]) == 2
        status, anna = await get(peer, session, f"{team}/members/{quote('29:anna ek', safe='')}")
        assert (status, anna["email"], anna["tenantId"]) == (200, "anna.ek@example.org", TENANT)
        assert anna["objectId"] == anna["aadObjectId"] == str(uuid5(NAMESPACE_URL, "anna ek"))
        assert (await get(peer, session, f"{team}/members/29%3Anobody"))[0] == 404
        peer.world.known_place(HOMEPAGE)
        channels = (await get(peer, session, f"v3/teams/{quote(TEAM.id, safe='')}/conversations"))[1]
        assert channels["conversations"] == [{"id": TEAM.id, "name": None}, {"id": HOMEPAGE.id, "name": "Hemsidor"}]
        assert (await get(peer, session, "v3/teams/other"))[0] == 404

    with_peer(test)


def test_a_call_can_go_wrong_before_or_after_it_took_effect() -> None:
    script = [
        InjectedFault(status=429, headers={"Retry-After": "2"}, body="slow down"),
        InjectedFault(reset=True, after=True),
        InjectedFault(delay=0.01),
        None,
    ]
    url = "a:anna"

    async def test(peer: Peer, session: aiohttp.ClientSession) -> None:
        async with session.post(activities(peer, url), json={"type": "message"}) as answer:
            assert (answer.status, answer.headers["Retry-After"]) == (429, "2")
        assert len(peer.posts) == 0
        with pytest.raises(aiohttp.ClientError):
            await session.post(activities(peer, url), json={"type": "message"})
        assert len(peer.posts) == 1
        for _ in range(2):
            async with session.post(activities(peer, url), json={"type": "message"}) as answer:
                assert answer.status == 201
        assert [call.conversation for call in peer.calls] == ["a:anna"] * 4

    with_peer(test, faults=lambda _: script.pop(0))


# The prompt


@dataclass
class Script:
    """A console whose lines are written beforehand."""

    lines: list[str]
    shown: list[str] = field(default_factory=list[str])
    colour: bool = False
    patient: bool = False
    width: int = 100

    async def line(self, mark: str) -> str | None:
        if not self.lines:
            return None
        self.shown.append(mark + self.lines[0])
        return self.lines.pop(0)

    def write(self, lines: Sequence[str]) -> None:
        self.shown += lines

    def take_back(self) -> None:
        self.shown.append("(taken back)")


CASE: Json = {
    "type": "AdaptiveCard",
    "body": [{"type": "TextBlock", "text": "1001"}],
    "actions": [
        {"type": "Action.Execute", "title": "Ta", "verb": "take", "data": {"case": "1001"}},
        {
            **{"type": "Action.ShowCard", "title": "Svara"},
            "card": {
                "body": [
                    {
                        "type": "Input.Text",
                        "id": "words",
                        "label": "Svar",
                        "isRequired": True,
                        "errorMessage": "Skriv!",
                    },
                    {"type": "Input.Text", "id": "more", "label": "Mer"},
                ],
                "actions": [{"type": "Action.Submit", "title": "Skicka", "data": {"do": "answer"}}],
            },
        },
    ],
}


def card(content: Json) -> Json:
    return {"type": "message", "attachments": [{"contentType": ADAPTIVE_CARD, "content": content}]}


@dataclass
class Desk:
    """A bot at the other end: what it heard, and what it answers before it says that it has heard."""

    answers: Callable[[Json], list[Json]] = field(default=lambda _: [])
    response: Json = field(default_factory=dict[str, Any])
    heard: list[Json] = field(default_factory=list[Json])

    async def door(self, request: web.Request) -> web.Response:
        activity = await request.json()
        self.heard.append(activity)
        url = f"{activity['serviceUrl']}v3/conversations/{quote(activity['conversation']['id'], safe='')}/activities"
        async with aiohttp.ClientSession() as session:
            for answer in self.answers(activity):
                id_ = answer.get("id", "")
                await session.request("PUT" if id_ else "POST", url + f"/{id_}" * bool(id_), json=answer)
        return web.json_response(self.response)

    @property
    def messages(self) -> list[Json]:
        return [activity for activity in self.heard if activity["type"] == "message"]


async def opened(desk: Desk, stack: AsyncExitStack) -> int:
    app = web.Application()
    app.add_routes([web.post("/api/messages", desk.door), web.get("/live", alive)])
    runner = web.AppRunner(app)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return int(runner.addresses[0][1])


async def alive(_: web.Request) -> web.Response:
    return web.Response()


def played(desk: Desk, *lines: str) -> list[str]:
    """What the screen showed, without the opening line."""
    console = Script(list(lines))

    async def run() -> None:
        async with AsyncExitStack() as stack:
            port = await opened(desk, stack)
            peer = await stack.enter_async_context(Peer(world()))
            session = await stack.enter_async_context(aiohttp.ClientSession())
            await Chat(peer, console, BotClient(session, f"http://127.0.0.1:{port}/api/messages").deliver).run()

    asyncio.run(run())
    return console.shown[1:]


def echo(activity: Json) -> list[Json]:
    return [{"type": "message", "text": f"**Hörde** {activity['text']}"}] if activity.get("text") else []


def test_words_in_a_chat_reach_the_bot_and_its_answer_is_shown() -> None:
    assert played(Desk(echo), "hej") == [
        *["anna personal> hej", "(taken back)"],
        *["personal anna  │ anna: hej", "personal anna  │ Lotsen: Hörde hej"],
    ]


def test_in_a_channel_only_a_mention_is_delivered_and_that_is_said_once() -> None:
    desk = Desk(echo)
    shown = played(desk, "/in Hemsidor", "hallå", "hallå igen", "@Lotsen hej", "/thread 3", "och @Lotsen?", "/new", "x")
    assert [activity["text"] for activity in desk.messages] == ["<at>Lotsen</at> hej", "och <at>Lotsen</at>?"]
    assert sum(line.startswith("· Teams delivers") for line in shown) == 1
    assert "#Hemsidor 3    │   Lotsen: Hörde @Lotsen hej" in shown
    assert desk.messages[1]["conversation"] == desk.messages[0]["conversation"]
    assert shown[-3:] == ["anna #Hemsidor> x", "(taken back)", "#Hemsidor 4    │ anna: x"]


def test_posts_of_other_places_are_shown_too() -> None:
    def elsewhere(activity: Json) -> list[Json]:
        return [] if activity["type"] != "message" else [{"type": "message", "text": "Klart"}]

    shown = played(Desk(elsewhere), "hej", "/as sam", "/in support", "@Lotsen hej")
    assert "sam #support> @Lotsen hej" in shown
    assert shown[-1] == "#support 1     │   Lotsen: Klart"


def test_a_language_belongs_to_the_person() -> None:
    desk = Desk()
    played(desk, "/lang fi", "moi", "/as sam", "hej", "/as anna", "terve", "/lang xx")
    assert [activity["locale"] for activity in desk.messages] == ["fi-FI", "sv-SE", "fi-FI"]


def case(activity: Json) -> list[Json]:
    return [card(CASE)] if activity.get("text") else []


def test_a_button_is_pressed_by_number_or_title_and_the_answer_is_shown_to_the_presser() -> None:
    view = {"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "Tagen"}]}
    desk = Desk(case, {"statusCode": 200, "type": ADAPTIVE_CARD, "value": view})
    shown = played(desk, "hej", "1", "[ta]")
    pressed = [activity["value"]["action"] for activity in desk.heard if activity["type"] == "invoke"]
    assert pressed == [{"type": "Action.Execute", "verb": "take", "data": {"case": "1001"}}] * 2
    assert shown[3:7] == [
        *["personal anna  │ Lotsen:", "               │   1001", "               │   [1 Ta] [2 Svara]"],
        "anna personal> 1",
    ]
    assert shown[7:9] == ["personal anna  │ Lotsen (for anna):", "               │   Tagen"]


def test_a_form_is_asked_field_by_field_and_insists_on_what_is_required() -> None:
    desk = Desk(case)
    shown = played(desk, "hej", "2", "", "Så här", "")
    assert desk.messages[-1]["value"] == {"do": "answer", "words": "Så här"}
    assert shown[-4:] == ["Svar> ", "· Skriv!", "Svar> Så här", "Mer> "]


def test_a_form_can_be_given_up() -> None:
    desk = Desk(case)
    assert played(desk, "hej", "2", "Så här", "/cancel")[-1] == "· Nothing was sent."
    assert len(desk.messages) == 1


def test_of_several_buttons_in_a_form_one_must_be_named_and_nothing_else_is_taken_for_one() -> None:
    actions = [
        {"type": "Action.Submit", "title": title, "data": {"do": title}} for title in ("Skicka", "Erbjud samtal")
    ]
    form = {"type": "Action.ShowCard", "title": "Svara", "card": {"body": [], "actions": actions}}
    desk = Desk(lambda heard: [card({"type": "AdaptiveCard", "actions": [form]})] if heard.get("text") else [])
    shown = played(desk, "hej", "1", "Det finns en maskin.", "erbjud samtal")
    assert desk.messages[-1]["value"] == {"do": "Erbjud samtal"}
    assert shown[-3:] == [
        "Svara> Det finns en maskin.",
        "· Which button? Its number, or /cancel.",
        "Svara> erbjud samtal",
    ]
    assert played(desk, "hej", "1", "/cancel")[-1] == "· Nothing was sent."


def test_a_button_of_a_card_that_was_edited_is_gone() -> None:
    taken = {**CASE, "body": [{"type": "TextBlock", "text": "Tagen"}]}

    def edits(activity: Json) -> list[Json]:
        return [{**card(taken), "id": activity["replyToId"]}] if activity["type"] == "invoke" else case(activity)

    desk = Desk(edits)
    assert played(desk, "hej", "1", "1")[-5:] == [
        "personal anna  │ Lotsen (edited):",
        *["               │   Tagen", "               │   [3 Ta] [4 Svara]"],
        *["anna personal> 1", "· There is no button 1 any more."],
    ]
    assert len(desk.messages) == 1


def test_a_card_that_looks_as_before_is_not_drawn_again_but_does_what_it_says_now() -> None:
    action = CASE["actions"][0]
    same = {**CASE, "actions": [{**action, "verb": "release"}, *CASE["actions"][1:]]}

    def edits(activity: Json) -> list[Json]:
        return [{**card(same), "id": activity["replyToId"]}] if activity["type"] == "invoke" else case(activity)

    desk = Desk(edits)
    assert played(desk, "hej", "1", "1")[-3:] == ["               │   [1 Ta] [2 Svara]", *["anna personal> 1"] * 2]
    assert [activity["value"]["action"]["verb"] for activity in desk.heard[-2:]] == ["take", "release"]


def test_a_button_in_somebody_elses_chat_cannot_be_pressed() -> None:
    desk = Desk(case)
    assert played(desk, "hej", "/as sam", "1")[-1] == "· That stands in anna's personal chat: /as anna first."


def test_what_a_button_says_is_said_where_it_stands() -> None:
    offer = {
        "type": "message",
        "suggestedActions": {"actions": [{"type": "imBack", "title": "Hjälp", "value": "hjälp"}]},
    }
    desk = Desk(lambda activity: [offer] if activity.get("text") == "<at>Lotsen</at> hej" else [])
    shown = played(desk, "/in Hemsidor", "@Lotsen hej", "/in personal", "1")
    assert shown[-1] == "#Hemsidor 1    │   anna: hjälp"
    assert (desk.messages[-1]["text"], desk.messages[-1]["conversation"]) == (
        *["hjälp"],
        desk.messages[0]["conversation"],
    )


@pytest.mark.parametrize(
    ("name", "written"),
    [("fel.png", "{}"), ("it's.png", "{}"), ("fel ett.png", '"{}"'), ("fel ett.png", "'{}'"), ("å&#?.png", "{}")],
)
def test_a_picture_is_sent_as_a_file_that_lies_at_the_peer(tmp_path: Path, name: str, written: str) -> None:
    (tmp_path / name).write_bytes(b"a picture")

    class Fetching(Desk):
        async def door(self, request: web.Request) -> web.Response:
            activity = await request.json()
            if activity["type"] == "message":
                url = activity["attachments"][1]["content"]["downloadUrl"]
                async with aiohttp.ClientSession() as session, session.get(url) as file:
                    fetched.append((url.startswith(activity["serviceUrl"]), await file.read()))
            return await super().door(request)

    fetched: list[tuple[bool, bytes]] = []
    desk = Fetching()
    shown = played(desk, f"/image {written.format(tmp_path / name)} what is this?")
    [said] = desk.messages
    picture = said["attachments"][1]
    assert (said["text"], picture["name"]) == ("what is this?", name)
    assert picture["contentType"] == "application/vnd.microsoft.teams.file.download.info"
    assert fetched == [(True, b"a picture")]
    assert shown[-2:] == ["personal anna  │ anna: what is this?", f"               │   📎 {name}"]


@pytest.mark.parametrize("path", ["", "nowhere.png"])
def test_a_picture_that_is_not_there_is_not_sent(path: str) -> None:
    desk = Desk()
    assert "cannot be read" in played(desk, f"/image {path}")[-1]
    assert desk.messages == []


def test_ones_last_message_can_be_edited_and_taken_back() -> None:
    desk = Desk()
    shown = played(desk, "hej", "hallå", "/edit hallo", "/delete", "/delete", "/delete")
    kinds = [(activity["type"], activity["id"]) for activity in desk.heard[2:]]
    assert [kind for kind, _ in kinds] == ["message", "message", "messageUpdate", "messageDelete", "messageDelete"]
    assert kinds[1][1] == kinds[2][1] == kinds[3][1] != kinds[4][1] == kinds[0][1]
    assert "personal anna  │ anna (edited): hallo" in shown
    assert "personal anna  │ anna (deleted)" in shown
    assert shown[-1] == "· You have no message here."


def test_a_thumb_takes_words() -> None:
    desk = Desk(lambda _: [{"type": "message", "text": "Svar", "channelData": {"feedbackLoop": {"type": "default"}}}])
    played(desk, "[👎]", "för långt")
    assert desk.heard[-1]["value"]["actionValue"]["reaction"] == "dislike"


def test_unknown_commands_and_bad_arguments_are_said() -> None:
    shown = played(
        Desk(),
        "/dance",
        "/as",
        "/in",
        "/thread 9",
        "/thread x",
        "/press 9",
        "/edit x",
        "/say",
        "",
        "/help",
        "/quit",
        "hej",
    )
    assert sum(line.startswith("· ") for line in shown) == 8
    assert shown[-1] == "anna personal> /quit"


def test_a_bot_that_fails_is_no_reason_to_stop() -> None:
    async def run() -> list[str]:
        console = Script(["hej", "/help"])
        async with Peer(world()) as peer, aiohttp.ClientSession() as session:
            await Chat(peer, console, BotClient(session, "http://127.0.0.1:1/api/messages").deliver).run()
        return console.shown

    assert "· The bot does not answer." in asyncio.run(run())


# Forms


KINDS = FormInput("k", "choice", "Tjänst", True, "", (FieldChoice("Klockaren", "kl"), FieldChoice("Visma", "vi")))
MANY = FormInput("m", "choice", "Delar", False, "", KINDS.choices, many=True)
URGENT = FormInput(
    "t", "toggle", "Brådskar", False, "false", (FieldChoice("true", "true"), FieldChoice("false", "false"))
)
SIZE = FormInput("n", "number", "Antal", least="1", most="9")
NAME = FormInput("s", "text", "Namn", pattern="^[a-z]+$", least="2", most="4")
DAY, HOUR = FormInput("d", "date", "Dag"), FormInput("h", "time", "Tid")


@pytest.mark.parametrize(
    ("asked", "words", "sent"),
    [
        *[(KINDS, "2", "vi"), (KINDS, "klockaren", "kl"), (KINDS, "3", None), (KINDS, "", None)],
        *[(MANY, "1, visma", "kl,vi"), (MANY, "1,9", None), (MANY, "", "")],
        *[(URGENT, "Y", "true"), (URGENT, "no", "false"), (URGENT, "", "false"), (URGENT, "perhaps", None)],
        *[(SIZE, "9", "9"), (SIZE, "10", None), (SIZE, "many", None), (SIZE, "nan", None)],
        *[(NAME, "abc", "abc"), (NAME, "a", None), (NAME, "abcde", None), (NAME, "a1", None)],
        *[(DAY, "2026-02-28", "2026-02-28"), (DAY, "2026-02-30", None), (DAY, "28.2.", None)],
        *[(HOUR, "08:30", "08:30"), (HOUR, "25:00", None), (HOUR, "08:30:00", None)],
    ],
)
def test_a_field_takes_what_a_client_would_send(asked: FormInput, words: str, sent: str | None) -> None:
    assert forms.sent_value(asked, words) == sent


def test_a_field_says_how_it_is_filled_in() -> None:
    assert forms.choice_lines(KINDS) == ["  1 Klockaren", "  2 Visma"]
    assert [forms.input_hint(one) for one in (URGENT, DAY, MANY, KINDS)] == ["(y/n) [n]", "(YYYY-MM-DD)", "(1,2)", ""]
    assert forms.input_hint(FormInput("k", "choice", "Tjänst", False, "vi", KINDS.choices)) == "[Visma]"


# Typing


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (["h", "e", "j"], EditedLine("hej", 3)),
        (["h", "e", "\x7f", "å"], EditedLine("hå", 2)),
        (["a", "b", "\x1b[D", "X"], EditedLine("aXb", 2)),
        (["a", "b", "\x01", "X", "\x05", "Y"], EditedLine("XabY", 4)),
        (["a", "b", "\x1b[D", "\x1b[3~"], EditedLine("a", 1)),
        (["e", "t", "t", " ", "t", "v", "\x17"], EditedLine("ett ", 4)),
        (["a", "\x15", "\x7f", "\x1b[D", "\x1b[5~", "\t"], EditedLine("", 0)),
    ],
)
def test_a_line_can_be_changed_before_it_is_entered(keys: list[str], line: EditedLine) -> None:
    now = EditedLine()
    for key in keys:
        now = after_key(now, key)
    assert now == line


def test_posts_come_above_the_line_being_typed(capsys: pytest.CaptureFixture[str]) -> None:
    keys, ours = os.pipe()

    async def run() -> list[str | None]:
        terminal = TerminalConsole(keys)
        waiting = asyncio.ensure_future(terminal.line("anna> "))
        await asyncio.sleep(0)
        for pressed in ("hall\xc3".encode("latin-1"), b"\xa5", b"\x1b", b"[Do"):
            os.write(ours, pressed)
            terminal.read()
        terminal.write(["ett inlägg"])
        os.write(ours, b"\r\x1b[A\r\x04")
        terminal.read()
        return [await waiting, await terminal.line("> "), await terminal.line("> ")]

    assert asyncio.run(run()) == ["halloå", "halloå", None]
    shown = capsys.readouterr().out
    assert "\r\x1b[Jett inlägg\n\r\x1b[Kanna> halloå\r\x1b[11C" in shown
    os.close(keys)
    os.close(ours)


# The whole


def test_a_session_can_be_piped_in(tmp_path: Path) -> None:
    async def run() -> tuple[int | None, str]:
        async with AsyncExitStack() as stack:
            port = await opened(Desk(echo), stack)
            command = "from bot.commands.chat import command; command()"
            options = ["--port", str(port), "--peer-port", "0", "--data", str(tmp_path)]
            process = await asyncio.create_subprocess_exec(
                *[sys.executable, "-c", command, *options],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=Path(__file__).parents[2],
            )
            out, _ = await process.communicate(b"hej\n")
            return process.returncode, out.decode()

    code, out = asyncio.run(run())
    assert code == 0
    assert out.splitlines()[-3:] == [
        *["anna personal> hej", "personal anna  │ anna: hej", "personal anna  │ Lotsen: Hörde hej"]
    ]


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


SERVE = """
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
class Live(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
print("serving", flush=True)
HTTPServer(("127.0.0.1", int(sys.argv[1])), Live).serve_forever()
"""


def test_a_bot_is_started_when_none_listens_and_ended_with_the_chat(tmp_path: Path) -> None:
    port, log = free_port(), tmp_path / "log" / "lotsen.log"
    command = [sys.executable, "-c", SERVE, str(port)]

    async def run() -> None:
        async with aiohttp.ClientSession() as session:
            async with bot_running(session, port, command, log), bot_running(session, port, ["/nowhere"], log):
                await session.get(f"http://127.0.0.1:{port}/live")
            with pytest.raises(aiohttp.ClientConnectorError):
                await session.get(f"http://127.0.0.1:{port}/live")

    asyncio.run(run())
    assert "serving" in log.read_text()


def test_a_bot_that_cannot_start_says_why(tmp_path: Path) -> None:
    async def run() -> None:
        async with aiohttp.ClientSession() as session:
            command = [sys.executable, "-c", "raise SystemExit('desk.toml: no queue')"]
            async with bot_running(session, free_port(), command, tmp_path / "lotsen.log"):
                pass

    with pytest.raises(NotStarted, match=r"desk\.toml: no queue"):
        asyncio.run(run())


def test_another_program_on_the_port_is_told_of(tmp_path: Path) -> None:
    async def run() -> None:
        async with Peer(world()) as other, aiohttp.ClientSession() as session:
            port = int(other.url.rstrip("/").rpartition(":")[2])
            async with bot_running(session, port, ["/nowhere"], tmp_path / "lotsen.log"):
                pass

    with pytest.raises(NotStarted, match="--port"):
        asyncio.run(run())
