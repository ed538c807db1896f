"""The little world of the terminal: a tenant, a team, chats and people, and what Teams sends about them."""

import html
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from bot.configuration.environment import LOCAL_TENANT
from bot.language.languages import SPOKEN
from knowledge.language_facts import language_facts

Json = Mapping[str, Any]
ConversationKind = Literal["personal", "groupChat", "channel"]

# In Teams' ids 28: is a bot and 29: a person.
BOT = {"id": "28:lotsen", "name": "Lotsen"}
TENANT = LOCAL_TENANT
LOCALES = {language: language_facts(language).locale or language for language in SPOKEN}

_MENTION = re.compile(rf"@{BOT['name']}\b", re.IGNORECASE)
_AT = f"<at>{BOT['name']}</at>"


@dataclass(frozen=True, slots=True)
class TerminalPerson:
    """Somebody of the tenant; the name alone tells the ids, so that they are the same in every session."""

    name: str
    locale: str

    @property
    def id(self) -> str:
        """What the bot calls this person in Teams' protocol."""
        return f"29:{self.name.lower()}"

    @property
    def object_id(self) -> str:
        return str(uuid5(NAMESPACE_URL, self.name.lower()))


@dataclass(frozen=True, slots=True)
class TerminalPlace:
    """A chat or a channel. `id` is its conversation id without a thread, and tells kind and name by itself."""

    kind: ConversationKind
    name: str
    id: str

    @property
    def label(self) -> str:
        match self.kind:
            case "personal":
                return f"personal {self.name}"
            case "groupChat":
                return self.name
            case "channel":
                return f"#{self.name}"


@dataclass(frozen=True, slots=True)
class TerminalTeam:
    name: str
    id: str
    group_id: str


@dataclass(frozen=True, slots=True)
class ActivityMoment:
    """When and under which id something happens. `at` is in the people's own zone."""

    id: str
    at: datetime
    service_url: str


@dataclass(frozen=True, slots=True)
class ActivityOrigin:
    """Who does something, where and when; `root` is the thread's first message, "" outside threads."""

    moment: ActivityMoment
    place: TerminalPlace
    person: TerminalPerson
    root: str = ""


def personal(person: TerminalPerson) -> TerminalPlace:
    """The person's own chat with the bot."""
    return TerminalPlace("personal", person.name, f"a:{person.name.lower()}")


def group() -> TerminalPlace:
    # As in Teams, the end of the id tells a group chat (thread.v2) from a channel (thread.tacv2).
    return TerminalPlace("groupChat", "group", f"19:{b'group'.hex()}@thread.v2")


def channel(name: str) -> TerminalPlace:
    """The channel of that name; its id is the name in other letters, as a bot remembers it over our sessions."""
    return TerminalPlace("channel", name, f"19:{name.lower().encode().hex()}@thread.tacv2")


GENERAL = channel("general")
TEAM = TerminalTeam("Demo", GENERAL.id, str(uuid5(NAMESPACE_URL, "team")))


def place_at(conversation_id: str) -> TerminalPlace:
    """The place of a conversation id, a thread's included, even of a place nobody has visited yet."""
    id_ = conversation_id.partition(";")[0]
    if id_.startswith("a:"):
        return TerminalPlace("personal", id_[2:], id_)
    kind: ConversationKind = "groupChat" if id_.endswith("@thread.v2") else "channel"
    return TerminalPlace(kind, _decoded(id_), id_)


def thread_of(conversation_id: str) -> str:
    """The root's activity id of a thread's conversation id, "" for a place's own."""
    return conversation_id.partition(";messageid=")[2]


def mentions(text: str) -> bool:
    """Whether these words, as they are typed, mention the bot."""
    return bool(_MENTION.search(text))


class TerminalWorld:
    """Everybody and everything met so far, and where the bot has been installed; forgotten with the process.

    `service_url` is where the bot answers to: the peer writes it here when it has a port.
    """

    def __init__(self, now: Callable[[], datetime], zone: str = "Europe/Helsinki", locale: str = "en-GB") -> None:
        self.service_url = ""
        self.people: dict[str, TerminalPerson] = {}
        self.channels: dict[str, TerminalPlace] = {GENERAL.id: GENERAL}
        self._now = now
        self._locale = locale
        self._zone = ZoneInfo(zone)
        self._last = 0
        self._entered: set[tuple[str, str]] = set()

    def moment(self) -> ActivityMoment:
        """Now, with an activity id of its own: Teams counts them in milliseconds."""
        at = self._now()
        self._last = max(self._last + 1, int(at.timestamp() * 1000))
        return ActivityMoment(str(self._last), at.astimezone(self._zone), self.service_url)

    def person(self, name: str) -> TerminalPerson:
        """The person of that name, who from now on belongs to the tenant."""
        return self.people.setdefault(name.lower(), TerminalPerson(name, self._locale))

    def speak(self, person: TerminalPerson, locale: str) -> TerminalPerson:
        """The person, whose client now has that locale."""
        self.people[person.name.lower()] = replace(person, locale=locale)
        return self.people[person.name.lower()]

    def known_place(self, place: TerminalPlace) -> TerminalPlace:
        """The place as it was first named, capitals and all."""
        if place.kind == "personal":
            return personal(self.person(place.name))
        return self.channels.setdefault(place.id, place) if place.kind == "channel" else place

    def members(self, place: TerminalPlace) -> list[TerminalPerson]:
        if place.kind == "personal":
            return [self.person(place.name)]
        return list(self.people.values())

    def enter(self, place: TerminalPlace, person: TerminalPerson) -> list[Json]:
        """What Teams tells the bot when this person comes to this place for the first time, in its order."""
        team = GENERAL if place.kind == "channel" else place
        told: list[Json] = []
        if self._first(team.id, BOT["id"]):
            told += [install_activity(self._origin(team, person)), joined_activity(self._origin(team, person), BOT)]
            self._first(team.id, person.id)
        if place.kind != "personal" and self._first(team.id, person.id):
            told.append(joined_activity(self._origin(team, person), _account(person)))
        if self._first(place.id, BOT["id"]):
            told.append(channel_created_activity(self._origin(team, person), self.known_place(place)))
        return told

    def _origin(self, place: TerminalPlace, person: TerminalPerson) -> ActivityOrigin:
        return ActivityOrigin(self.moment(), place, person)

    def _first(self, place_id: str, who: str) -> bool:
        first = (place_id, who) not in self._entered
        self._entered.add((place_id, who))
        return first


# What Teams sends


def message_activity(origin: ActivityOrigin, text: str, *attached: Json) -> Json:
    """A message as typed, `@Lotsen` becoming a mention; in a channel it begins a thread, or goes on with `root`."""
    found = _MENTION.findall(text)
    said = {
        **_activity("message", origin, origin.moment.id),
        "text": _MENTION.sub(_AT, text),
        "textFormat": "plain",
        # Teams sends every message twice: as text, and as the HTML that it was typed as.
        "attachments": [{"contentType": "text/html", "content": _message_html(text)}, *attached],
    }
    said["entities"] = [*[{"type": "mention", "text": _AT, "mentioned": BOT} for _ in found], *said["entities"]]
    return said


def uploaded_attachment(name: str, url: str) -> Json:
    """The attachment of a file sent in a chat, as a bot gets it."""
    content = {"downloadUrl": url, "uniqueId": str(uuid5(NAMESPACE_URL, url)), "fileType": name.rpartition(".")[2]}
    return {"contentType": "application/vnd.microsoft.teams.file.download.info", "name": name, "content": content}


def pasted_attachment(url: str) -> Json:
    """The attachment of a picture pasted into a message."""
    return {"contentType": "image/*", "contentUrl": url}


def edit_activity(origin: ActivityOrigin, text: str, message_id: str) -> Json:
    """The person's earlier message, now saying this."""
    said = message_activity(replace(origin, root=origin.root or message_id), text)
    return _with_data({**said, "type": "messageUpdate", "id": message_id}, {"eventType": "editMessage"})


def delete_activity(origin: ActivityOrigin, message_id: str) -> Json:
    """The person's earlier message, taken back."""
    gone = {**_activity("messageDelete", origin, message_id), "id": message_id}
    return _with_data(gone, {"eventType": "softDeleteMessage"})


def execute_activity(origin: ActivityOrigin, verb: str, data: Json, card: str) -> Json:
    """An Action.Execute pressed on the card of that activity id; `data` has the typed fields in it."""
    action = {"type": "Action.Execute", "verb": verb, "data": data}
    return _invoke("adaptiveCard/action", {"action": action, "trigger": "manual"}, origin, card)


def submit_activity(origin: ActivityOrigin, data: Json, card: str) -> Json:
    """An Action.Submit pressed on that card: a message without words."""
    return {**_on_card(_activity("message", origin, card), card), "value": data}


def feedback_activity(origin: ActivityOrigin, reaction: str, words: str, answer: str) -> Json:
    """A thumb ("like", "dislike") under that answer of the bot, with words or none."""
    feedback = json.dumps({"feedbackText": words}, ensure_ascii=False)
    value = {"actionName": "feedback", "actionValue": {"reaction": reaction, "feedback": feedback}}
    return _invoke("message/submitAction", value, origin, answer)


def install_activity(origin: ActivityOrigin) -> Json:
    return {**_place_activity("installationUpdate", origin), "action": "add"}


def joined_activity(origin: ActivityOrigin, member: Json) -> Json:
    """The bot or a person (an account: `id` and more) has been added to the place."""
    told = {**_place_activity("conversationUpdate", origin), "membersAdded": [member]}
    return _with_data(told, {"eventType": "teamMemberAdded"}) if origin.place.kind == "channel" else told


def channel_created_activity(origin: ActivityOrigin, made: TerminalPlace) -> Json:
    created = {"eventType": "channelCreated", "channel": {"id": made.id, "name": made.name}}
    return _with_data(_place_activity("conversationUpdate", origin), created)


def _activity(kind: str, origin: ActivityOrigin, root: str) -> dict[str, Any]:
    moment, person = origin.moment, origin.person
    return {
        "type": kind,
        "id": moment.id,
        "timestamp": _timestamp(moment.at.astimezone(UTC)).replace("+00:00", "Z"),
        "localTimestamp": _timestamp(moment.at),
        "localTimezone": str(moment.at.tzinfo),
        "serviceUrl": moment.service_url,
        "channelId": "msteams",
        "from": _account(person),
        "conversation": _conversation(origin.place, origin.root or root),
        "recipient": BOT,
        "entities": [_client(moment, person)],
        "channelData": _channel_data(origin.place),
        "locale": person.locale,
    }


def _invoke(name: str, value: Json, origin: ActivityOrigin, card: str) -> Json:
    asked = _on_card(_activity("invoke", origin, card), card)
    return {**asked, "id": f"f:{origin.moment.id}", "name": name, "value": value}


def _on_card(activity: Json, card: str) -> dict[str, Any]:
    told = {**activity, "replyToId": card}
    return _with_data(told, {"source": {"name": "message"}, "legacy": {"replyToId": card}})


def _place_activity(kind: str, origin: ActivityOrigin) -> dict[str, Any]:
    """What happens to a place rather than in it: no thread, nothing of the person's client, an id of another kind."""
    told = _activity(kind, origin, root="")
    told = {key: value for key, value in told.items() if key not in ("entities", "localTimestamp", "localTimezone")}
    team = {"team": {"id": TEAM.id, "name": TEAM.name, "aadGroupId": TEAM.group_id}}
    return _with_data({**told, "id": f"f:{origin.moment.id}"}, team if origin.place.kind == "channel" else {})


def _with_data(activity: Json, more: Json) -> dict[str, Any]:
    return {**activity, "channelData": {**activity["channelData"], **more}}


def _account(person: TerminalPerson) -> dict[str, Any]:
    return {"id": person.id, "name": person.name, "aadObjectId": person.object_id}


def _conversation(place: TerminalPlace, root: str) -> dict[str, Any]:
    id_ = f"{place.id};messageid={root}" if place.kind == "channel" and root else place.id
    told: dict[str, Any] = {"id": id_, "conversationType": place.kind, "tenantId": TENANT}
    if place.kind != "personal":
        told["isGroup"] = True
    if place.kind == "groupChat":
        told["name"] = place.name
    return told


def _client(moment: ActivityMoment, person: TerminalPerson) -> dict[str, Any]:
    country = person.locale.partition("-")[2]
    zone = str(moment.at.tzinfo)
    return {"type": "clientInfo", "locale": person.locale, "country": country, "platform": "Windows", "timezone": zone}


def _channel_data(place: TerminalPlace) -> dict[str, Any]:
    tenant = {"tenant": {"id": TENANT}}
    if place.kind != "channel":
        return tenant
    ids = {"teamsTeamId": TEAM.id, "teamsChannelId": place.id}
    return {**ids, "team": {"id": TEAM.id}, "channel": {"id": place.id}, **tenant}


def _message_html(text: str) -> str:
    """The message's words as the HTML that Teams sends beside them."""
    span = f'<span itemtype="http://schema.org/Mention" itemscope="" itemid="0">{BOT["name"]}</span>'
    return f"<p>{_MENTION.sub(span, html.escape(text, quote=False))}</p>"


def _timestamp(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")


def _decoded(id_: str) -> str:
    """The name within an id, else, for an id that is not ours, the id itself."""
    try:
        return bytes.fromhex(id_.removeprefix("19:").partition("@")[0]).decode()
    except ValueError:
        return id_
