"""botbuilder's extension points: an adapter that sends through our connector, a bot that makes activities turns."""

import html
from collections.abc import Awaitable, Callable
from typing import Any

from botbuilder.core import ActivityHandler, BotAdapter, InvokeResponse, TurnContext
from botbuilder.schema import Activity, ActivityTypes, ConversationReference, ResourceResponse

from bot.adapters.teams import codec, incoming
from bot.adapters.teams.connector import Connector
from bot.turn import Event, Json, Response, Turn

Hear = Callable[[Turn], Awaitable[Response]]

_CARD = "application/vnd.microsoft.card.adaptive"
_THUMBNAIL = "application/vnd.microsoft.card.thumbnail"
_LINE = "application/vnd.microsoft.activity.message"


class TeamsAdapter(BotAdapter):
    """Sends what a turn context is asked to send. Never writes anything down: that is the sender's."""

    def __init__(self, connector: Connector) -> None:
        super().__init__()
        self._connector = connector

    async def send_activities(self, context: TurnContext, activities: list[Activity]) -> list[ResourceResponse]:
        # One after the other: Teams answers 412 to two at once in one conversation.
        return [await self._send(context, activity) for activity in activities]

    async def update_activity(self, context: TurnContext, activity: Activity) -> ResourceResponse:  # noqa: ARG002 - botbuilder's
        conversation: Any = activity.conversation
        await self._connector.update(activity.service_url, conversation.id, activity.id, codec.encode(activity))
        return ResourceResponse(id=activity.id)

    async def delete_activity(self, context: TurnContext, reference: ConversationReference) -> None:  # noqa: ARG002 - botbuilder's
        conversation: Any = reference.conversation
        await self._connector.delete(str(reference.service_url), conversation.id, str(reference.activity_id))

    async def _send(self, context: TurnContext, activity: Activity) -> ResourceResponse:
        if activity.type == ActivityTypes.invoke_response:
            # botbuilder hands the answer to an invoke over as an activity; the door makes the HTTP response of it.
            context.turn_state[self._INVOKE_RESPONSE_KEY] = activity
            return ResourceResponse()
        conversation: Any = activity.conversation
        sent = await self._connector.send(activity.service_url, conversation.id, codec.encode(activity))
        return ResourceResponse(id=str(sent.get("id") or ""))


class TeamsBot(ActivityHandler):
    """Makes a turn of what Teams tells, has it heard, and answers what must be answered at once."""

    def __init__(self, hear: Hear) -> None:
        self._hear = hear

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await self._turn(turn_context, incoming.message_event(turn_context.activity))

    async def on_message_update_activity(self, turn_context: TurnContext) -> None:
        await self._turn(turn_context, incoming.edited_event(turn_context.activity))

    async def on_message_delete_activity(self, turn_context: TurnContext) -> None:
        await self._turn(turn_context, incoming.deleted_event(turn_context.activity))

    async def on_conversation_update_activity(self, turn_context: TurnContext) -> None:
        await self._turn(turn_context, incoming.conversation_event(turn_context.activity))

    async def on_installation_update(self, turn_context: TurnContext) -> None:
        await self._turn(turn_context, incoming.installation_event(turn_context.activity))

    async def on_message_reaction_activity(self, turn_context: TurnContext) -> None:
        """A reaction asks for nothing."""

    async def on_event_activity(self, turn_context: TurnContext) -> None:
        """No event has a meaning yet."""

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse:
        """By our own table: botbuilder answers 501 to what it does not know."""
        match turn_context.activity.name:
            case "adaptiveCard/action" if press := incoming.press_event(turn_context.activity):
                return InvokeResponse(status=200, body=_invoke_body(await self._turn(turn_context, press)))
            case "task/fetch" | "task/submit" | "composeExtension/submitAction" if press := incoming.window_event(
                turn_context.activity
            ):
                return InvokeResponse(status=200, body=_window_body(await self._turn(turn_context, press)))
            case "composeExtension/fetchTask":
                taken = incoming.menu_event(turn_context.activity)
                return InvokeResponse(status=200, body=_window_body(await self._turn(turn_context, taken)))
            case "composeExtension/query":
                sought = incoming.sought_event(turn_context.activity)
                return InvokeResponse(status=200, body=_list_body(await self._turn(turn_context, sought)))
            case "message/submitAction" if rated := incoming.rated_event(turn_context.activity):
                await self._turn(turn_context, rated)
            case _:
                # New invokes can come at any time: 200 with nothing in it is an answer to each of them.
                pass
        return InvokeResponse(status=200, body={})

    async def _turn(self, turn_context: TurnContext, event: Event | None) -> Response:
        if event is None:
            return Response()
        return await self._hear(incoming.turn_of(turn_context.activity, event, incoming.now()))


def _invoke_body(response: Response) -> dict[str, Any]:
    """Universal Actions' answer (Adaptive Cards, "Action.Execute"): a card in place of the old one, or a line."""
    if response.card is not None:
        return {"statusCode": 200, "type": _CARD, "value": response.card}
    return {"statusCode": 200, "type": _LINE, "value": response.notice}


def _window_body(response: Response) -> dict[str, Any]:
    """What the window shows next: a card with something to do in it, or a last line."""
    if response.card is not None and response.card.get("actions"):
        content = _as_submits(response.card)
        shown = {"title": "", "width": "medium", "height": "large", "card": {"contentType": _CARD, "content": content}}
        return {"task": {"type": "continue", "value": shown}}
    line = response.notice or str((response.card or {}).get("fallbackText") or "")
    return {"task": {"type": "message", "value": line}} if line else {}


def _list_body(response: Response) -> dict[str, Any]:
    """What a search found (message extensions, "Respond to search"): a list, each with a preview; or a line."""
    if not response.found and response.notice:
        return {"composeExtension": {"type": "message", "text": response.notice}}
    attachments = [_attachment(one) for one in response.found]
    return {"composeExtension": {"type": "result", "attachmentLayout": "list", "attachments": attachments}}


def _attachment(found: Json) -> dict[str, Any]:
    # A thumbnail's texts are shown as HTML.
    preview = {"title": html.escape(str(found["title"])), "text": html.escape(str(found["text"]))}
    return {
        "contentType": _CARD,
        "content": found["card"],
        "preview": {"contentType": _THUMBNAIL, "content": preview},
    }


def _as_submits(node: Any) -> Any:
    """The card with its buttons as plain submits: a window takes no others."""
    if isinstance(node, list):
        return [_as_submits(one) for one in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") == "Action.Execute":
        return node["fallback"]
    return {key: _as_submits(value) for key, value in node.items()}
