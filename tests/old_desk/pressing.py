"""The desk that was left, opened again; and what comes of each press on it, said in a few words that do not change
with the texts: who is told or shown something, what is posted or edited, and what is kept of it.
"""

import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import count, takewhile
from pathlib import Path

from bot.cards.plain_text import card_lines
from bot.configuration.signed_links import SignedLinks
from bot.control import ControlError
from bot.model.notice import Incident, windows_of
from bot.model.place import Place, PlaceKind
from bot.questions import lesson_decisions
from bot.store import Store
from bot.store.store import FILE
from bot.transaction import Transactions
from bot.turn import AnswerRated, ButtonPressed, Json, Response
from tests.harness.world import Post, Spot, World
from tests.old_desk.cards import DUMP, Act, Card, Press

LOCALE = "en-GB"
LINKS = SignedLinks("https://lotsen.example.org", b"k" * 32)
_MORE_THAN_THERE_ARE = 10_000


class Desk:
    """Opened once, so that its database is brought up to date and what waited is sent; then copied for each press."""

    def __init__(self, folder: Path, transactions: Transactions, now: datetime) -> None:
        self._transactions, self._now = transactions, now
        self._folder = folder / "opened"
        self._folder.mkdir()
        self._spots = _loaded(self._folder / FILE)
        self._copies = count()
        world = self._at(self._folder)
        self.kept = sorted(facts(world.store).elements())
        with world.store.transaction():
            world.store.outbox.recover()
            world.store.lessons.offer(lesson_decisions.open_lessons(world.store, world.app.knowledge), now)
        world.deliver()
        self.arrived = sorted(effects(world))
        for spot in world.spots.values():
            spot.unread.clear()
            for post in spot.posts:
                post.edited, post.seen = False, True
        self._spots = world.spots
        self._before = facts(world.store)
        self.pictures = world.store.attachments.ids()
        """Those that are kept."""
        self.pages = {id_ for id_ in range(10) if transactions.check_page(id_)(world.store)}
        """The contacts' checks that have a page."""
        world.close()

    def copy(self) -> World:
        folder = self._folder.parent / f"copy-{next(self._copies)}"
        shutil.copytree(self._folder, folder)
        return self._at(folder)

    def pressed(self, card: Card, press: Press) -> tuple[str, Response]:
        """What comes of that press alone."""
        world = self.copy()
        try:
            before = self._before
            if card.first:
                _does(world, card, card.first)
                _look_away(world)
                before = facts(world.store)
            response = _does(world, card, press)
            return outcome(world, response, before), response
        finally:
            self._end(world)

    def asked(self, act: Act) -> str:
        """What comes of that act of the command line."""
        world = self.copy()
        try:
            world.acts(act.name, act.given)
            return outcome(world, Response(), self._before)
        except ControlError:
            return "refused"
        finally:
            self._end(world)

    def _at(self, folder: Path) -> World:
        world = World(self._transactions, folder, self._now, _MORE_THAN_THERE_ARE)
        world.spots = {
            name: replace(spot, posts=[replace(post) for post in spot.posts], unread=[], gone=[])
            for name, spot in self._spots.items()
        }
        return world

    @staticmethod
    def _end(world: World) -> None:
        world.close()
        shutil.rmtree(world.folder)


def facts(store: Store) -> Counter[str]:
    """What is kept, in short: where everything stands, and what has happened to it."""
    return Counter((*_of_cases(store), *_of_notices(store), *_of_releases(store), *_of_talk(store), *_of_people(store)))


def effects(world: World) -> Counter[str]:
    """What has been posted, edited, taken back and mailed since somebody looked last."""
    found = Counter(
        f"{'edits' if post.seen else 'posts'} in {name}" for name, spot in world.spots.items() for post in spot.unread
    )
    found.update(f"takes back in {name}" for name, spot in world.spots.items() for _ in spot.gone)
    found.update(f"mails {mail['to']}" for mail in world.mails)
    return found


def outcome(world: World, response: Response, before: Counter[str]) -> str:
    said = [response.notice, *(line for spot in world.spots.values() for post in spot.unread for line in post.lines)]
    said += card_lines(response.card) if response.card else []
    for fault in ("error-sorry", "too-old"):
        if any(words(fault) in said for words in world.transactions.assistant.app.texts):
            return fault
    told = [*(["told"] if response.notice else ()), *(["shown"] if response.card else ()), *sorted(effects(world))]
    new = sorted((facts(world.store) - before).elements())
    return ", ".join(told or ["nothing"]) + (f": {'; '.join(new)}" if new else "")


def _does(world: World, card: Card, press: Press) -> Response:
    spot = world.spots[card.where]
    spot.thread = card.thread if spot.place.kind is PlaceKind.CHANNEL else ""
    data: Json = {**(press.data or {}), **(press.typed or {})}
    match press.verb:
        case "":
            world.says(spot, card.who, str(data["text"]), LOCALE)
            return Response()
        case "like" | "dislike":
            return world.does(spot, card.who, AnswerRated(press.verb == "like", "", card.id), LOCALE)
        case verb:
            return world.does(spot, card.who, ButtonPressed(verb, data, opens=press.opens), LOCALE)


def _look_away(world: World) -> None:
    for spot in world.spots.values():
        spot.unread.clear()
        spot.gone.clear()
        for post in spot.posts:
            post.seen = True
    world.mails.clear()


def _of_cases(store: Store) -> Iterator[str]:
    for case in store.cases.all():
        yield f"case {case.number} is {case.work.state}"
        yield from (f"case {case.number}: {event.what}" for event in store.cases.history(case.number))
        yield from (f"case {case.number} is watched" for _ in store.cases.watchers(case.number))


def _of_notices(store: Store) -> Iterator[str]:
    for notice in store.notices.all():
        parts = notice.parts.items() if isinstance(notice, Incident) else ()
        yield f"notice {notice.number} is {notice.state}"
        yield from (f"notice {notice.number}, window {one.number} is {one.state}" for one in windows_of(notice))
        yield from (f"notice {notice.number}, {key} is {part.state}" for key, part in parts)
        yield from (f"notice {notice.number}: {event.what}" for event in store.notices.history(notice.number))


def _of_releases(store: Store) -> Iterator[str]:
    for release in store.releases.all():
        yield f"release {release.number} is {release.state}"
        yield from (f"release {release.number}: {what}" for _, _, what, _ in store.releases.history(release.number))


def _of_talk(store: Store) -> Iterator[str]:
    for dialog in takewhile(bool, map(store.dialogs.get, count(1))):
        assert dialog
        yield f"dialog {dialog.id} ({dialog.flow}) is {dialog.state}, asks {dialog.asked or 'nothing'}"
        yield f"dialog {dialog.id} knows {len(dialog.answers)}"
    for question in takewhile(bool, map(store.questions.get, count(1))):
        assert question
        yield f"question {question.id} was {question.outcome}"
        yield from [f"question {question.id} is judged {question.verdict}"] if question.verdict else []
        yield from [f"question {question.id}: {question.chosen} is chosen"] if question.chosen else []
    yield from (f"lesson {id_} is decided" for id_ in store.lessons.decided())


def _of_people(store: Store) -> Iterator[str]:
    for check in takewhile(bool, map(store.contact_checks.get, count(1))):
        assert check
        yield f"check {check.id}: {check.outcome or 'asked'}"


# The dump, read as it is: its tables are those of then, whatever later versions make of them


def _loaded(file: Path) -> dict[str, Spot]:
    """The dump as a database, and the places in it, with every post that has an id."""
    db = sqlite3.connect(file)
    try:
        db.executescript(DUMP.read_text(encoding="utf-8"))
        spots = {spot.place.id: (name, spot) for name, spot in _spots(db)}
        for place, thread, activity in db.execute("SELECT place, thread, activity FROM posts WHERE activity <> ''"):
            spots[place][1].posts.append(Post(thread, activity, {}, seen=True))
        return dict(spots.values())
    finally:
        db.close()


def _spots(db: sqlite3.Connection) -> Iterator[tuple[str, Spot]]:
    columns = "id, kind, tenant, service_url, bot_id, team, name"
    for id_, kind, *rest in db.execute(f"SELECT {columns} FROM places"):  # noqa: S608 - our own text
        place = Place(id_, PlaceKind(kind), *rest)
        yield f"{kind} {place.name or id_.removeprefix('a:')}", Spot(place)
