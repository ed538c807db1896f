"""The Bot Connector of the little Teams: a server on loopback that keeps what the bot posts, edits and deletes."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any, Literal, Self, cast
from urllib.parse import quote

from aiohttp import web

from bot.adapters.terminal.places import (
    BOT,
    GENERAL,
    TEAM,
    TENANT,
    TerminalPerson,
    TerminalPlace,
    TerminalWorld,
    personal,
    place_at,
    thread_of,
)

Json = Mapping[str, Any]

_NOT_SHOWN = ("typing", "trace", "endOfConversation")


@dataclass(frozen=True, slots=True)
class TerminalPost:
    """A message that stands in a place. `root` is its thread's first message, "" in a chat; a root is its own."""

    place: TerminalPlace
    root: str
    id: str
    activity: Json
    edited: bool = False

    @property
    def by_bot(self) -> bool:
        return self.activity["from"]["id"] == BOT["id"]


@dataclass(frozen=True, slots=True)
class PostEvent:
    """What became of a post just now."""

    what: Literal["posted", "edited", "deleted"]
    post: TerminalPost


@dataclass(frozen=True, slots=True)
class ConnectorCall:
    """One request of the bot, as it arrived. `conversation` is the decoded id, "" where the path names none."""

    method: str
    path: str
    conversation: str
    activity_id: str
    body: Json
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class InjectedFault:
    """What goes wrong with a call: first `delay` seconds, then a status, or a connection torn down.

    With neither status nor `reset` the call is only late. `after` lets it take effect before it goes wrong.
    """

    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: str = ""
    delay: float = 0
    reset: bool = False
    after: bool = False


class Peer:
    """The server, `async with Peer(world) as peer`; `peer.url` is the service URL that activities must carry.

    An edit of a post that it never saw counts: the bot remembers more sessions than the peer does.
    """

    def __init__(
        self,
        world: TerminalWorld,
        port: int = 0,
        observer: Callable[[PostEvent], None] | None = None,
        faults: Callable[[ConnectorCall], InjectedFault | None] | None = None,
    ) -> None:
        self.world = world
        self.posts: dict[tuple[str, str], TerminalPost] = {}
        self.calls: list[ConnectorCall] = []
        self.files: list[bytes] = []
        """What people have uploaded or pasted."""
        self.observer = observer
        self.faults = faults
        self._port = port
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        return self.world.service_url

    async def __aenter__(self) -> Self:
        """Opens the port, 0 being any; raises OSError when it is taken."""
        # The desk keeps its connection open, and aiohttp would wait a minute for it to end.
        self._runner = web.AppRunner(self._app(), shutdown_timeout=1, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        try:
            await site.start()
        except OSError:
            await self._runner.cleanup()
            raise
        self.world.service_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner:
            await self._runner.cleanup()

    def put(self, post: TerminalPost) -> None:
        """A person's post, or any other, stands in its place from now on."""
        self._keep("posted", post)

    def keep_file(self, data: bytes, name: str = "") -> str:
        """A file that somebody sends lies at this address from now on."""
        self.files.append(data)
        return f"{self.url}files/{len(self.files)}/{quote(name, safe='')}"

    def edit(self, place: TerminalPlace, post_id: str, activity: Json) -> None:
        """The post now has this content; one never seen becomes a post that has been edited."""
        earlier = self.posts.get((place.id, post_id), TerminalPost(place, "", post_id, activity))
        self._keep("edited", replace(earlier, activity=activity, edited=True))

    def delete(self, place: TerminalPlace, post_id: str) -> None:
        if gone := self.posts.pop((place.id, post_id), None):
            self._notify(PostEvent("deleted", gone))

    def in_place(self, place: TerminalPlace) -> list[TerminalPost]:
        """What stands there now, oldest first."""
        return [post for post in self.posts.values() if post.place.id == place.id]

    def _keep(self, what: Literal["posted", "edited"], post: TerminalPost) -> None:
        self.posts[post.place.id, post.id] = post
        self._notify(PostEvent(what, post))

    def _notify(self, event: PostEvent) -> None:
        if self.observer:
            self.observer(event)

    # The protocol

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=1024**2, middlewares=[self._watched])
        one = "/v3/conversations/{conversation}"
        app.add_routes(
            [
                web.post("/v3/conversations", self._conversation),
                web.post(f"{one}/activities", self._post),
                web.post(f"{one}/activities/{{activity}}", self._post),
                web.put(f"{one}/activities/{{activity}}", self._put),
                web.delete(f"{one}/activities/{{activity}}", self._delete),
                web.get(f"{one}/members", self._members),
                web.get(f"{one}/pagedmembers", self._paged_members),
                web.get(f"{one}/members/{{member}}", self._member),
                web.get("/files/{number:[0-9]{1,9}}/{name:.*}", self._file),
                web.get("/v3/teams/{team}", self._team),
                web.get("/v3/teams/{team}/conversations", self._channels),
            ]
        )
        return app

    @web.middleware
    async def _watched(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Every call is written down, and goes wrong when the faults say so."""
        call = await _call(request)
        self.calls.append(call)
        fault = self.faults(call) if self.faults else None
        if fault is None:
            return await handler(request)
        await asyncio.sleep(fault.delay)
        response = await handler(request) if fault.after or not (fault.status or fault.reset) else None
        if fault.reset and request.transport:
            request.transport.abort()
        if response and not fault.status:
            return response
        return web.Response(status=fault.status or 500, headers=fault.headers, text=fault.body)

    async def _conversation(self, request: web.Request) -> web.Response:
        asked = await _body(request)
        if asked.get("isGroup"):
            place = self._place(str(asked["channelData"]["channel"]["id"]))
            id_ = self._posted(place, "", asked["activity"])
            return web.json_response({"id": f"{place.id};messageid={id_}", "activityId": id_}, status=201)
        place = personal(self._person_of(str(asked["members"][0]["id"])))
        if activity := asked.get("activity"):
            self._posted(place, "", activity)
        return web.json_response({"id": place.id}, status=201)

    async def _post(self, request: web.Request) -> web.Response:
        conversation = request.match_info["conversation"]
        id_ = self._posted(self._place(conversation), thread_of(conversation), await _body(request))
        return web.json_response({"id": id_}, status=201)

    async def _put(self, request: web.Request) -> web.Response:
        place = self._place(request.match_info["conversation"])
        id_ = request.match_info["activity"]
        self.edit(place, id_, {**await _body(request), "from": BOT})
        return web.json_response({"id": id_})

    async def _delete(self, request: web.Request) -> web.Response:
        self.delete(self._place(request.match_info["conversation"]), request.match_info["activity"])
        return web.Response()

    async def _members(self, request: web.Request) -> web.Response:
        return web.json_response(self._roster(request))

    async def _paged_members(self, request: web.Request) -> web.Response:
        return web.json_response({"members": self._roster(request)})

    async def _member(self, request: web.Request) -> web.Response:
        asked = request.match_info["member"]
        if found := [member for member in self._roster(request) if asked in (member["id"], member["objectId"])]:
            return web.json_response(found[0])
        return _not_found("MemberNotFoundInConversation")

    async def _file(self, request: web.Request) -> web.Response:
        number = int(request.match_info["number"])
        if not 1 <= number <= len(self.files):
            return _not_found("ItemNotFound")
        return web.Response(body=self.files[number - 1])

    async def _team(self, request: web.Request) -> web.Response:
        if request.match_info["team"] != TEAM.id:
            return _not_found("ConversationNotFound")
        counts = {"channelCount": len(self.world.channels), "memberCount": len(self.world.people)}
        return web.json_response({"id": TEAM.id, "name": TEAM.name, "aadGroupId": TEAM.group_id, **counts})

    async def _channels(self, request: web.Request) -> web.Response:
        if request.match_info["team"] != TEAM.id:
            return _not_found("ConversationNotFound")
        channels = self.world.channels.values()
        # The general channel has no name of its own: each client shows it in its own language.
        listed = [{"id": c.id, "name": None if c.id == GENERAL.id else c.name} for c in channels]
        return web.json_response({"conversations": listed})

    def _posted(self, place: TerminalPlace, root: str, activity: Json) -> str:
        id_ = self.world.moment().id
        if activity.get("type") not in _NOT_SHOWN:
            root = (root or id_) if place.kind == "channel" else ""
            self.put(TerminalPost(place, root, id_, {**activity, "id": id_, "from": BOT}))
        return id_

    def _place(self, conversation: str) -> TerminalPlace:
        return self.world.known_place(place_at(conversation))

    def _roster(self, request: web.Request) -> list[Json]:
        return [_member_of(person) for person in self.world.members(self._place(request.match_info["conversation"]))]

    def _person_of(self, id_: str) -> TerminalPerson:
        """The person of a Teams id or an object id; Teams takes either."""
        known = {person.object_id: person for person in self.world.people.values()}
        return known.get(id_) or self.world.person(id_.removeprefix("29:"))


async def _call(request: web.Request) -> ConnectorCall:
    names = request.match_info
    headers = {name.lower(): value for name, value in request.headers.items()}
    ids = names.get("conversation", ""), names.get("activity", "")
    return ConnectorCall(request.method, request.path, *ids, body=await _body(request), headers=headers)


async def _body(request: web.Request) -> Json:
    with suppress(json.JSONDecodeError):
        body: object = json.loads(await request.text() or "{}")
        return cast("Json", body) if isinstance(body, Mapping) else {}
    return {}


def _not_found(code: str) -> web.Response:
    return web.json_response({"error": {"code": code, "message": code}}, status=404)


def _member_of(person: TerminalPerson) -> Json:
    address = f"{'.'.join(person.name.lower().split())}@example.org"
    given, _, surname = person.name.partition(" ")
    return {
        "id": person.id,
        "name": person.name,
        "objectId": person.object_id,
        "aadObjectId": person.object_id,
        "givenName": given,
        "surname": surname,
        "userPrincipalName": address,
        "email": address,
        "tenantId": TENANT,
        "userRole": "user",
    }
