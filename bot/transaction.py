"""A turn through its one transaction: heard once, and all that must leave because of it written down."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot import alarms, support_notifications
from bot.assistant import Assistant
from bot.cases import announcement, pictures
from bot.cases.releases import release_plan
from bot.configuration.app_context import House
from bot.configuration.loading import Complaint
from bot.control import ACTS
from bot.model.attachment import Kept, Refusal
from bot.notices import notice_acts
from bot.people import contact_checks
from bot.people.contact_checks import Page
from bot.store import Delivery, Store, StoreFailure, Verb
from bot.turn import (
    Address,
    Card,
    Content,
    Discard,
    Fetch,
    Hook,
    Json,
    Listed,
    Mail,
    Outcome,
    Publish,
    Reply,
    Revise,
    Roster,
    Said,
    Say,
    Text,
    Turn,
    Withdraw,
)

log = structlog.stdlib.get_logger()

TALK_LASTS = timedelta(hours=1)
FETCH_LASTS = timedelta(minutes=5)
"""Teams' links to files are good for some minutes only, and mail waits for its pictures."""
WORK_LASTS = timedelta(days=announcement.KEEP_DAYS)


@dataclass(frozen=True, slots=True)
class Response:
    """What the one who pressed a button, or searched, is told at once: a line, the card as it now looks, a list."""

    notice: str = ""
    card: Json | None = None
    found: tuple[Json, ...] = ()
    """What a search found: "card", "title" and "text" of each."""


class Reception:
    """What the core is asked to do; each is an act on the store."""

    def __init__(self, assistant: Assistant) -> None:
        self.assistant = assistant

    def receive(self, turn: Turn) -> Callable[[Store], Response]:
        """Hears the turn, unless it has been heard before: then it gets the same response and changes nothing."""

        def act(store: Store) -> Response:
            known = store.inbox.response_to(turn.key)
            if known is not None:
                return _kept(json.loads(known))
            outcome = self._heard(turn, store)
            _send(store, outcome.replies, turn.at, Address(turn.place.id, turn.thread))
            found = tuple(map(_listed, outcome.found))
            response = Response(outcome.notice, outcome.shown.card if outcome.shown else None, found)
            written = json.dumps(asdict(response), ensure_ascii=False)
            store.inbox.remember(turn.key, turn.at, written)
            return response

        return act

    def act(self, name: str, given: Json, now: datetime) -> Callable[[Store], Json]:
        """What somebody asked for at the command line."""

        def act(store: Store) -> Json:
            replies, told = ACTS[name](store, self.assistant.house, now, given)
            _send(store, replies, now, None)
            return told

        return act

    def tick(self, now: datetime) -> Callable[[Store], None]:
        """What is due by the clock."""

        def act(store: Store) -> None:
            before = store.beat(now)
            for given_up in store.outbox.expire(now):
                self.gave_up(store, given_up, now)
            _send(store, announcement.waited_too_long(store, self.assistant.house, now), now, None)
            _send(store, contact_checks.due(store, self.assistant.house, now), now, None)
            _send(store, notice_acts.tick(store, self.assistant.house, now), now, None)
            _send(store, release_plan.remind(store, self.assistant.house, now), now, None)
            this_hour = now.replace(minute=0, second=0, microsecond=0)
            if before is None or before < this_hour:
                self._refresh_roster(store, now)
            if before is None or before < this_hour.replace(hour=0):
                store.forget(now, self.assistant.house.desk.keep)
                gone = store.attachments.forget(now - pictures.LOOSE_FOR)
                _send(store, pictures.discarded(gone), now, None)

        return act

    def move_in(self, house: House, complaints: Sequence[Complaint], now: datetime) -> Callable[[Store], None]:
        """From the next turn on the desk is this house; support is told what is wrong with its files."""

        def act(store: Store) -> None:
            self.assistant.house = house
            _send(store, support_notifications.complain(store, house, complaints), now, None)

        return act

    def fetched(self, store: Store, delivery: Delivery, fate: Kept | Refusal, now: datetime) -> None:
        """What became of a picture."""
        id_ = str(delivery.payload["id"])
        _send(store, pictures.settled(store, self.assistant.house, id_, fate, now), now, None)

    def shelved(self, shelf: Mapping[str, Kept], now: datetime) -> Callable[[Store], frozenset[str]]:
        """At the start: which of the pictures on the shelf, by their ids, belong there."""

        def act(store: Store) -> frozenset[str]:
            _send(store, pictures.found(store, self.assistant.house, shelf, now), now, None)
            return store.attachments.ids()

        return act

    def arrived(self, store: Store, delivery: Delivery, now: datetime, thread: str, activity: str) -> None:
        """It is outside. For a post: the thread and the id Teams gave it."""
        store.outbox.done(delivery, now, thread, activity)
        _send(store, announcement.delivered(store, self.assistant.house, delivery, now), now, None)

    def referred(self, store: Store, delivery: Delivery, reference: str, now: datetime) -> None:
        """The program that got the case says what it is called there."""
        _send(store, announcement.referred(store, self.assistant.house, delivery, reference, now), now, None)

    def check_page(self, id_: int) -> Callable[[Store], Page | None]:
        """What a contact who was asked sees behind the link."""
        return lambda store: contact_checks.page(store, self.assistant.house, id_)

    def check_answered(self, id_: int, changed: str, now: datetime) -> Callable[[Store], Page | None]:
        """The contact's answer there: what has changed, or "" as nothing has."""

        def act(store: Store) -> Page | None:
            answered = contact_checks.answered(store, self.assistant.house, id_, changed, now)
            if answered is None:
                return None
            page, replies = answered
            _send(store, replies, now, None)
            return page

        return act

    def gave_up(self, store: Store, delivery: Delivery, now: datetime) -> None:
        """No longer tried: told to whoever reads the log, and made up for as far as it can be."""
        log.error("delivery.dead", id=delivery.id, verb=delivery.verb, lane=delivery.lane, case=delivery.number)
        if delivery.verb is Verb.FETCH:
            self.fetched(store, delivery, Refusal.GONE, now)
        _send(store, announcement.given_up(store, self.assistant.house, delivery, now), now, None)

    def alarm(self, store: Store, tenant: str, gone: int, now: datetime) -> None:
        """So many of the tenant's places say that the desk is gone that nothing more is sent there: support is told."""
        log.error("tenant.stopped", tenant=tenant, places=gone)
        _send(store, alarms.stopped(store, self.assistant.house, tenant, gone), now, None)

    def _heard(self, turn: Turn, store: Store) -> Outcome:
        """A fault of ours is logged and said to the person; it is not given to Teams to deliver again."""
        try:
            with store.part():
                return self.assistant.hear(turn, store)
        except StoreFailure:
            raise
        except Exception:
            log.exception("turn.failed", key=turn.key, what=type(turn.event).__name__)
            store.places.seen(turn.place)
            words = self.assistant.house.texts[self.assistant.house.desk.language]
            sorry = words("error-sorry")
            return Outcome((Say(Text(sorry)),) if isinstance(turn.event, Said) else (), notice=sorry)

    def _refresh_roster(self, store: Store, now: datetime) -> None:
        team = self.assistant.house.desk.agents_team
        if team:
            _send(store, (Roster(place.id) for place in store.places.of_team(team)[:1]), now, None)


def activity(content: Content, *, thumbs: bool = False) -> Json:
    """The content as an activity of the Bot Framework, without its address; with Teams' two thumbs under it."""
    feedback: Json = {"channelData": {"feedbackLoop": {"type": "default"}}} if thumbs else {}
    return _bare(content) | feedback


def _kept(response: dict[str, Any]) -> Response:
    """As it was written down."""
    return Response(response["notice"], response["card"], tuple(response.get("found", ())))


def _listed(found: Listed) -> Json:
    return {"card": found.card.card, "title": found.title, "text": found.text}


def _bare(content: Content) -> Json:
    match content:
        case Text(text=text, mentions=mentions, suggested=suggested):
            entities = [
                {
                    "type": "mention",
                    "text": f"<at>{person.name}</at>",
                    "mentioned": {"id": person.teams_id, "name": person.name},
                }
                for person in mentions
            ]
            said: Json = {"type": "message", "textFormat": "markdown", "text": text}
            said |= {"entities": entities} if entities else {}
            return said | ({"suggestedActions": _suggested(suggested)} if suggested else {})
        case Card(card=card, summary=summary):
            attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "content": card}
            return {"type": "message", "summary": summary, "attachments": [attachment]}


def _send(store: Store, replies: Iterable[Reply], at: datetime, here: Address | None) -> None:
    """Writes down what must leave. `here` is where a post goes that does not say where."""
    for reply in replies:
        match reply:
            case Say(content=content, to=to, name=name, keep_days=days, case=case, rated=rated, once=once):
                address = to or here
                if address is None:
                    raise ValueError("a post without an address")
                until = at + (TALK_LASTS if days is None else timedelta(days=days))
                told = activity(content, thumbs=rated is not None)
                store.outbox.post(address, told, at, until, name, case, once=once)
            case Revise(name=name, content=content, rated=rated):
                store.outbox.edit(name, activity(content, thumbs=rated is not None), at, at + WORK_LASTS)
            case Withdraw(name=name):
                store.outbox.withdraw(name, at, at + WORK_LASTS)
            case Mail(to=to, subject=subject, text=text, id=id_, case=case, files=files):
                payload: Json = {"to": to, "subject": subject, "text": text, "id": id_, "files": list(files)}
                store.outbox.mail(payload, to, at, at + WORK_LASTS, case)
            case Hook(url=url, body=body, id=id_, secret_env=secret_env, case=case):
                wrapped: Json = {"url": url, "body": body, "id": id_, "secret_env": secret_env}
                store.outbox.hook(wrapped, url, at, at + WORK_LASTS, case)
            case Roster(place=place):
                store.outbox.roster(place, at, at + TALK_LASTS)
            case Fetch(image=image, id=id_):
                payload = {"id": id_, "url": image.url, "inline": image.inline}
                store.outbox.fetch(id_, payload, at, at + FETCH_LASTS)
            case Discard(id=id_):
                store.outbox.discard(id_, at, at + WORK_LASTS)
            case Publish(path=path, text=text):
                store.outbox.file({"path": path, "text": text}, at, at + WORK_LASTS)


def _suggested(phrases: Iterable[str]) -> Json:
    return {"to": [], "actions": [{"type": "imBack", "title": phrase, "value": phrase} for phrase in phrases]}
