"""The transport to Teams: posts, edits and rosters, through botbuilder's proactive turn."""

from collections.abc import Awaitable, Callable

from botbuilder.core import TurnContext
from botbuilder.schema import ChannelAccount, ConversationAccount, ConversationReference, ResourceResponse

from bot.adapters.teams import codec, outgoing
from bot.adapters.teams.adapter import TeamsAdapter
from bot.adapters.teams.connector import Connector
from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, TransportError
from bot.model.place import Place
from bot.store import Delivery, DeliveryVerb
from bot.turn import Json


class TeamsTransport:
    def __init__(self, adapter: TeamsAdapter, connector: Connector) -> None:
        self._adapter = adapter
        self._connector = connector

    async def send(self, delivery: Delivery) -> DeliveryReceipt:
        place = delivery.place
        if place is None:
            raise TransportError("there is no such place", DeliveryTrouble.REFUSED)
        match delivery.verb:
            case DeliveryVerb.POST if delivery.thread:
                return await self._post(place, delivery.thread, outgoing.activity(delivery.payload))
            case DeliveryVerb.POST:
                return await self._start_thread(place, outgoing.activity(delivery.payload))
            case DeliveryVerb.EDIT:
                return await self._edit(place, delivery)
            case DeliveryVerb.DELETE:
                return await self._delete(place, delivery)
            case DeliveryVerb.ROSTER:
                members = await self._connector.members(place.service_url, place.id)
                ids = (one.get("aadObjectId") or one.get("objectId") for one in members)
                return DeliveryReceipt(people=tuple(str(id_) for id_ in ids if id_))
            case _:
                raise TransportError(f"{delivery.verb} is not for Teams", DeliveryTrouble.REFUSED)

    async def _post(self, place: Place, thread: str, payload: Json) -> DeliveryReceipt:
        sent: list[ResourceResponse | None] = []

        async def proactive(context: TurnContext) -> None:
            sent.append(await context.send_activity(codec.decode(payload)))

        await self._proactively(place, thread, proactive)
        return DeliveryReceipt(thread, (sent[0] and sent[0].id) or "")

    async def _edit(self, place: Place, delivery: Delivery) -> DeliveryReceipt:
        async def proactive(context: TurnContext) -> None:
            activity = codec.decode(outgoing.activity(delivery.payload))
            activity.id = delivery.activity or ""
            await context.update_activity(activity)

        await self._proactively(place, delivery.thread, proactive)
        return DeliveryReceipt(delivery.thread, delivery.activity or "")

    async def _proactively(self, place: Place, thread: str, act: Callable[[TurnContext], Awaitable[None]]) -> None:
        async def without_id(context: TurnContext) -> None:
            context.activity.id = ""  # botbuilder makes one up, and would have every post answer it
            await act(context)

        await self._adapter.continue_conversation(_reference(place, thread), without_id)

    async def _delete(self, place: Place, delivery: Delivery) -> DeliveryReceipt:
        async def proactive(context: TurnContext) -> None:
            await context.delete_activity(delivery.activity or "")

        await self._adapter.continue_conversation(_reference(place, delivery.thread), proactive)
        return DeliveryReceipt(delivery.thread, delivery.activity or "")

    async def _start_thread(self, place: Place, payload: Json) -> DeliveryReceipt:
        """A new post in a channel; in a chat there are no threads, so it is simply sent."""
        if not place.team:
            return await self._post(place, place.id, payload)
        body: Json = {
            "isGroup": True,
            "bot": {"id": place.bot_id},
            "tenantId": place.tenant,
            "channelData": {"channel": {"id": place.id}, "tenant": {"id": place.tenant}},
            "activity": payload,
        }
        # By the connector itself: botbuilder's create_conversation wants credentials that it would renew on its own.
        made = await self._connector.create(place.service_url, body)
        thread = str(made.get("id") or "")
        # Not every answer names the activity, but the id of the thread that it began ends with it.
        activity = str(made.get("activityId") or thread.partition(";messageid=")[2])
        return DeliveryReceipt(thread, activity)


def _reference(place: Place, thread: str) -> ConversationReference:
    return ConversationReference(
        channel_id="msteams",
        service_url=place.service_url,
        bot=ChannelAccount(id=place.bot_id),
        conversation=ConversationAccount(id=thread, tenant_id=place.tenant),
    )
