"""What an activity of Teams means to the desk: a turn, or nothing."""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, cast

from botbuilder.schema import Activity

from bot.adapters.teams import codec
from bot.adapters.teams.html_text import LONGEST_RAW, html_as_text, unescaped, without_long_blanks
from bot.adapters.teams.shape_guard import RequestRefused, record
from bot.model.place import Place, PlaceKind
from bot.turn import (
    AnswerRated,
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
    SearchTyped,
    Turn,
)

FILE = "application/vnd.microsoft.teams.file.download.info"
MOST_IMAGES = 10
"""Pictures of one message; more than that is nobody's screenshot."""
MOST_MENTIONS = 200
"""Of one message; each is looked for in its text."""
LONGEST_ADDRESS = 4096
LONGEST_SEARCH = 200

_OF_A_CHANNEL = re.compile(r"@thread\.(?:tacv2|skype)", re.IGNORECASE)
_KINDS = {"personal": PlaceKind.PERSONAL, "groupChat": PlaceKind.GROUP, "channel": PlaceKind.CHANNEL}


def turn_of(activity: Activity, event: Event, now: datetime) -> Turn:
    """The turn that the event is part of.

    Raises:
        Refused: the activity does not say in which conversation it happened.
    """
    thread = activity.conversation.id if activity.conversation else None
    if not thread:
        raise RequestRefused(400, "no conversation")
    return Turn(
        key=_turn_key(activity),
        at=now,
        place=_place(activity, thread),
        thread=thread,
        person=_person(activity),
        locale=activity.locale or _client_locale(activity),
        activity_id=activity.id or "",
        event=event,
    )


def message_event(activity: Activity) -> Event:
    """A message, or a button of a card that the client sent as one."""
    value = record(activity.value)
    if isinstance(verb := value.get("verb"), str) and not (activity.text or "").strip():
        return ButtonPressed(verb, _data(value), waits=False)
    return MessageSent(message_text(activity), images(activity))


def edited_event(activity: Activity) -> Event:
    return MessageEdited(message_text(activity))


def press_event(activity: Activity) -> ButtonPressed | None:
    """The button of an adaptiveCard/action invoke; None when it is not shaped like one."""
    action = record(record(activity.value).get("action"))
    verb = action.get("verb")
    return ButtonPressed(verb, _data(record(action.get("data")))) if isinstance(verb, str) else None


def window_event(activity: Activity) -> ButtonPressed | None:
    """A button that opens a window, or one in it (task/fetch, task/submit, composeExtension/submitAction)."""
    data = record(record(activity.value).get("data"))
    verb = data.get("verb")
    return ButtonPressed(verb, _data(data), opens=True) if isinstance(verb, str) else None


def menu_event(activity: Activity) -> ButtonPressed:
    """A message taken from its menu (composeExtension/fetchTask): its words, as plain text."""
    payload = record(record(activity.value).get("messagePayload"))
    body = record(payload.get("body"))
    content = body.get("content")
    text = content if isinstance(content, str) else ""
    told = html_as_text(text) if body.get("contentType") == "html" else without_long_blanks(text).strip()
    return ButtonPressed("menu", {"text": told}, opens=True)


def sought_event(activity: Activity) -> SearchTyped | None:
    """A search from the message box (composeExtension/query); None for what it has no more pages of, or no such."""
    value = record(activity.value)
    skipped = record(value.get("queryOptions")).get("skip")
    given = value.get("parameters")
    named = [record(one) for one in cast("list[object]", given)] if isinstance(given, list) else []
    said = next((one.get("value") for one in named if one.get("name") == "text"), "")
    if value.get("commandId") != "search" or skipped or not isinstance(said, str):
        return None
    return SearchTyped(said.strip()[:LONGEST_SEARCH])


def rated_event(activity: Activity) -> AnswerRated | None:
    """The thumb of a message/submitAction invoke (Teams' feedback buttons); None when it is not shaped like one."""
    value = record(activity.value)
    rated = record(value.get("actionValue"))
    if value.get("actionName") != "feedback" or rated.get("reaction") not in ("like", "dislike"):
        return None
    return AnswerRated(rated["reaction"] == "like", _feedback_text(rated.get("feedback")), activity.reply_to_id or "")


def conversation_event(activity: Activity) -> Event | None:
    """Who came or went, the desk itself or somebody else; or what a channel is called now."""
    if record(activity.channel_data).get("eventType") in ("channelCreated", "channelRenamed"):
        return ChannelNamed()
    bot = activity.recipient.id if activity.recipient else None
    added = [one.id for one in activity.members_added or []]
    removed = [one.id for one in activity.members_removed or []]
    if bot in removed:
        return DeskRemoved()
    if bot in added:
        return DeskInstalled()
    return MembersChanged() if added or removed else None


def deleted_event(_: Activity) -> Event:
    return MessageDeleted()


def installation_event(activity: Activity) -> Event | None:
    actions: dict[str, Callable[[], Event]] = {"add": DeskInstalled, "remove": DeskRemoved}
    # "add-upgrade" is what a new version of the app is announced with.
    made = actions.get((activity.action or "").removesuffix("-upgrade"))
    return made() if made else None


def message_text(activity: Activity) -> str:
    """What was said, without the mention that made Teams deliver it."""
    text = (activity.text or "")[:LONGEST_RAW]
    bot = activity.recipient.id if activity.recipient else None
    for entity in (activity.entities or [])[:MOST_MENTIONS]:
        mention = codec.encode(entity)
        if mention.get("type") == "mention" and record(mention.get("mentioned")).get("id") == bot:
            # Once only: botbuilder's own removes every occurrence of the name, also where it is meant.
            # NUL where a mention has no text: the shape guard lets none in, while "" would be found everywhere.
            text = text.replace(str(mention.get("text") or "") or "\0", " ", 1)
    return unescaped(text)


def images(activity: Activity) -> tuple[Image, ...]:
    """The pictures that came with a message, pasted or uploaded; what else is attached is left alone.

    Teams sends an uploaded file with the type of FILE (bots-filesv4), whatever is in it.
    """
    found = (_image(record(codec.encode(one))) for one in activity.attachments or [])
    return tuple(one for one in found if one)[:MOST_IMAGES]


def _image(attachment: Mapping[str, object]) -> Image | None:
    kind, name = _text_or_empty(attachment.get("contentType")).lower(), _text_or_empty(attachment.get("name"))
    if kind == FILE:
        url = _address(record(attachment.get("content")).get("downloadUrl"))
        return Image(url, name, inline=False) if url else None
    url = _address(attachment.get("contentUrl"))
    return Image(url, name, inline=True) if url and kind.startswith("image/") else None


def _data(given: Mapping[str, object]) -> Mapping[str, object]:
    """What a button brings, each text in it cut as a message is."""
    return {key: without_long_blanks(value) if isinstance(value, str) else value for key, value in given.items()}


def _address(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= LONGEST_ADDRESS else ""


def _turn_key(activity: Activity) -> str:
    """The same for every delivery of the same thing; an edit is one thing each time it is made."""
    if activity.id:
        thread = activity.conversation.id if activity.conversation else ""
        # An edit has the id of the message that it changes; only its time tells it from the one before.
        edit = str(activity.timestamp) if activity.type in ("messageUpdate", "messageDelete") else ""
        parts = [str(part or "") for part in (thread, activity.id, activity.type, activity.name, edit)]
    else:
        # Some activities have no id: then what is in them tells them apart.
        parts = [json.dumps(codec.encode(activity), sort_keys=True)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _place(activity: Activity, thread: str) -> Place:
    data = record(activity.channel_data)
    conversation: Any = activity.conversation
    channel = record(data.get("channel"))
    # Private is only what says so: others may read along in whatever kind of place Teams comes to have.
    in_channel = channel.get("id") or data.get("teamsChannelId") or _OF_A_CHANNEL.search(thread)
    unknown = PlaceKind.CHANNEL if in_channel else PlaceKind.GROUP
    kind = _KINDS.get(conversation.conversation_type or "", unknown)
    if kind is PlaceKind.PERSONAL and (conversation.is_group or in_channel or _is_shared(thread, data)):
        kind = unknown
    # Not conversation.tenant_id: msrest leaves it None for all that comes from Teams.
    tenant = record(data.get("tenant")).get("id") or (conversation.additional_properties or {}).get("tenantId")
    id_ = _text_or_empty(channel.get("id")) or thread.split(";", maxsplit=1)[0] if kind is PlaceKind.CHANNEL else thread
    return Place(
        id=id_,
        kind=kind,
        tenant=_text_or_empty(tenant),
        service_url=(activity.service_url or "").rstrip("/"),
        bot_id=(activity.recipient.id if activity.recipient else None) or "",
        team=_text_or_empty(record(data.get("team")).get("id")),
        name=_text_or_empty(channel.get("name")) or (conversation.name or ""),
    )


def _person(activity: Activity) -> Person | None:
    who = activity.from_property
    if who is None or not who.id:
        return None
    # Entra's id is the same in every chat and for every bot; Teams' own is another for each bot.
    return Person(id=who.aad_object_id or _not_in_directory(who.id), teams_id=who.id, name=who.name or "")


def _not_in_directory(id_: str) -> str:
    """The id of somebody without a directory id. A client may choose it, so it must never be read as one."""
    return id_ if id_.startswith("29:") else f"?{id_}"


def _client_locale(activity: Activity) -> str:
    infos = (codec.encode(entity) for entity in activity.entities or [])
    return next((_text_or_empty(one.get("locale")) for one in infos if one.get("type") == "clientInfo"), "")


def _feedback_text(value: Any) -> str:
    """What was written to the thumb: Teams sends it as JSON in a string."""
    try:
        told = json.loads(value) if isinstance(value, str) else value
    # RecursionError: brackets in brackets, thousands deep.
    except (ValueError, RecursionError):
        told = value
    return _text_or_empty(record(told).get("feedbackText") or (told if isinstance(told, str) else ""))


def _text_or_empty(value: Any) -> str:
    return value[:1024] if isinstance(value, str) else ""


def now() -> datetime:
    return datetime.now(UTC)


def _is_shared(thread: str, data: Mapping[str, object]) -> bool:
    """Whether something else than its kind says that others read along."""
    of_others = any(record(data.get(name)).get("id") for name in ("team", "meeting")) or data.get("teamsTeamId")
    return bool(of_others) or "@thread." in thread.lower()
