"""A turn through its one transaction: heard once, and all that must leave because of it written down."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

import structlog

from bot import control
from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.configuration.faults import FileComplaint
from bot.context.turn_context import KeptSetting, turn_context
from bot.model.place import Address, PlaceKind
from bot.notifications import outbox, support_notifications
from bot.people import contact_checks
from bot.people.contact_checks import CheckPage
from bot.store import Store, StoreFailure
from bot.turn import Json, MessageSent, Outcome, Response, Say, SearchHit, Text, Turn

log = structlog.stdlib.get_logger()


class Transactions:
    """What the core is asked to do; each is an act on the store."""

    def __init__(self, assistant: Assistant) -> None:
        self.assistant = assistant

    def app(self) -> AppContext:
        """The context that the desk works with just now."""
        return self.assistant.app

    def receive(self, turn: Turn) -> Callable[[Store], Response]:
        """Hears the turn, unless it has been heard before: then it gets the same response and changes nothing."""

        def act(store: Store) -> Response:
            known = store.inbox.response_to(turn.key)
            if known is not None:
                return _response_from_json(json.loads(known))
            kept = KeptSetting(turn, store, self.app())
            outcome = self._outcome_of(turn, store, kept)
            here = Address(turn.place.id, turn.thread)
            person = turn.person.id if turn.person and turn.place.kind is not PlaceKind.PERSONAL else None
            outbox.send(store, outcome.replies, turn.at, here, self._late(turn, store, kept), person)
            found = tuple(map(_hit_as_json, outcome.found))
            response = Response(outcome.notice, outcome.shown.card if outcome.shown else None, found)
            written = json.dumps(asdict(response), ensure_ascii=False)
            # Committed with all that the turn led to: neither can be there without the other.
            store.inbox.remember(turn.key, turn.at, written)
            return response

        return act

    def act(self, name: str, given: Json, now: datetime) -> Callable[[Store], Json]:
        """What somebody asked for at the command line."""

        def act(store: Store) -> Json:
            replies, told = control.do(name, store, self.app(), now, given)
            outbox.send(store, replies, now, None)
            return told

        return act

    def reload(
        self, app: AppContext, complaints: Sequence[FileComplaint], now: datetime, *, at_start: bool = False
    ) -> Callable[[Store], None]:
        """From the next turn on the desk works with this context; support is told what is wrong with its files."""

        def act(store: Store) -> None:
            self.assistant.app = app
            told = support_notifications.report_file_complaints(store, app, complaints, now, at_start=at_start)
            outbox.send(store, told, now, None)

        return act

    def check_page(self, id_: int) -> Callable[[Store], CheckPage | None]:
        """What a contact who was asked sees behind the link."""
        return lambda store: contact_checks.check_page(store, self.app(), id_)

    def check_answered(self, id_: int, changed: str, now: datetime) -> Callable[[Store], CheckPage | None]:
        """The contact's answer there: what has changed, or "" as nothing has."""

        def act(store: Store) -> CheckPage | None:
            answered = contact_checks.page_answered(store, self.app(), id_, changed, now)
            if answered is None:
                return None
            page, replies = answered
            outbox.send(store, replies, now, None)
            return page

        return act

    def _late(self, turn: Turn, store: Store, kept: KeptSetting) -> str:
        """What is said before the answer to this turn, should it come late."""
        if turn.person is None:
            return ""
        context = turn_context(turn, turn.person, store, self.app(), kept)
        words, zone = context.words, context.zone
        return words("answer-late", day=words.day(turn.at, zone), time=words.time(turn.at, zone))

    def _outcome_of(self, turn: Turn, store: Store, kept: KeptSetting) -> Outcome:
        """A fault of ours is logged and said to the person; it is not given to Teams to deliver again."""
        try:
            with store.savepoint():
                return self.assistant.hear(turn, store, kept)
        except StoreFailure:
            raise
        except Exception:
            log.exception("turn.failed", key=turn.key, what=type(turn.event).__name__)
            # It was undone with the rest, and the apology needs to know the way there.
            store.places.seen(turn.place)
            words = self.app().texts[self.app().desk.language]
            sorry = words("error-sorry")
            return Outcome((Say(Text(sorry)),) if isinstance(turn.event, MessageSent) else (), notice=sorry)


def _response_from_json(response: dict[str, Any]) -> Response:
    """As it was written down."""
    return Response(response["notice"], response["card"], tuple(response.get("found", ())))


def _hit_as_json(found: SearchHit) -> Json:
    return {"card": found.card.card, "title": found.title, "text": found.text}
