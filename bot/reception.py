"""A turn through its one transaction: heard once, and all that must leave because of it written down."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import structlog

from bot import alarms
from bot import desk as support
from bot.assistant import Assistant
from bot.building import Complaint
from bot.control import ACTS
from bot.house import House
from bot.notices import acts as notices
from bot.store import Delivery, Store, StoreFailure, Verb
from bot.turn import (
    Address,
    Card,
    Content,
    Hook,
    Json,
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
WORK_LASTS = timedelta(days=support.KEEP_DAYS)


@dataclass(frozen=True, slots=True)
class Response:
    """What the one who pressed a button is told at once: a line, or the card as it now looks."""

    notice: str = ""
    card: Json | None = None


class Reception:
    """What the core is asked to do; each is an act on the store."""

    def __init__(self, assistant: Assistant) -> None:
        self.assistant = assistant
        self._tidied: date | None = None
        self._rostered: datetime | None = None

    def receive(self, turn: Turn) -> Callable[[Store], Response]:
        """Hears the turn, unless it has been heard before: then it gets the same response and changes nothing."""

        def act(store: Store) -> Response:
            known = store.inbox.response_to(turn.key)
            if known is not None:
                return Response(**json.loads(known))
            outcome = self._heard(turn, store)
            _send(store, outcome.replies, turn.at, Address(turn.place.id, turn.thread))
            response = Response(outcome.notice, outcome.shown.card if outcome.shown else None)
            written = json.dumps({"notice": response.notice, "card": response.card}, ensure_ascii=False)
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
            store.beat(now)
            for given_up in store.outbox.expire(now):
                self.gave_up(store, given_up, now)
            _send(store, support.waited_too_long(store, self.assistant.house, now), now, None)
            _send(store, notices.tick(store, self.assistant.house, now), now, None)
            self._refresh_roster(store, now)
            if self._tidied != now.date():
                self._tidied = now.date()
                store.forget(now, self.assistant.house.desk.keep)

        return act

    def move_in(self, house: House, complaints: Sequence[Complaint], now: datetime) -> Callable[[Store], None]:
        """From the next turn on the desk is this house; support is told what is wrong with its files."""

        def act(store: Store) -> None:
            self.assistant.house = house
            _send(store, support.complain(store, house, complaints), now, None)

        return act

    def gave_up(self, store: Store, delivery: Delivery, now: datetime) -> None:
        """A case whose card cannot be posted goes to its queue's fallback."""
        log.error("delivery.dead", id=delivery.id, verb=delivery.verb, lane=delivery.lane, case=delivery.number)
        case = store.cases.get(delivery.number) if delivery.number else None
        if case and delivery.verb is Verb.POST and (delivery.post or "").startswith("case:"):
            house = self.assistant.house
            if store.cases.fall_back(case.number, now):
                _send(store, support.fall_back(store, house, case, case.queue), now, None)

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
        if team and (self._rostered is None or now - self._rostered >= timedelta(hours=1)):
            self._rostered = now
            _send(store, (Roster(place.id) for place in store.places.of_team(team)[:1]), now, None)


def activity(content: Content, *, thumbs: bool = False) -> Json:
    """The content as an activity of the Bot Framework, without its address; with Teams' two thumbs under it."""
    feedback: Json = {"channelData": {"feedbackLoop": {"type": "default"}}} if thumbs else {}
    return _bare(content) | feedback


def _bare(content: Content) -> Json:
    match content:
        case Text(text=text, mentions=mentions):
            entities = [
                {
                    "type": "mention",
                    "text": f"<at>{person.name}</at>",
                    "mentioned": {"id": person.teams_id, "name": person.name},
                }
                for person in mentions
            ]
            said: Json = {"type": "message", "textFormat": "markdown", "text": text}
            return {**said, "entities": entities} if entities else said
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
            case Mail(to=to, subject=subject, text=text, id=id_, case=case):
                payload: Json = {"to": to, "subject": subject, "text": text, "id": id_}
                store.outbox.mail(payload, to, at, at + WORK_LASTS, case)
            case Hook(url=url, body=body, id=id_, secret_env=secret_env, case=case):
                wrapped: Json = {"url": url, "body": body, "id": id_, "secret_env": secret_env}
                store.outbox.hook(wrapped, url, at, at + WORK_LASTS, case)
            case Roster(place=place):
                store.outbox.roster(place, at, at + TALK_LASTS)
            case Publish(path=path, text=text):
                store.outbox.file({"path": path, "text": text}, at, at + WORK_LASTS)
