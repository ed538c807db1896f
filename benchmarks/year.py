"""python -m benchmarks.year: what turns, commands and the clock cost in a desk a year old, beside a fresh one.

Statements and SQLite's own steps are counted, and are the same in every run; processor time is measured. Exits with 1
where a year makes something more than a tenth dearer.
"""

import contextlib
import sys
import tempfile
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import process_time

import click

from benchmarks.invented import invent
from bot import clock
from bot.adapters.status.board import PAST
from bot.assistant.acts import KNOWN_PHRASES
from bot.assistant.assistant import Assistant
from bot.configuration.environment import Environment
from bot.configuration.loading import build_app
from bot.model.case import CaseKind, CaseRequest, CaseState
from bot.model.lesson import Lesson, LessonKind
from bot.model.notice import Maintenance
from bot.model.place import Address, Place
from bot.model.post import Post, PostKind
from bot.model.question import NewQuestion, QuestionOutcome
from bot.notices import incidents, notice_acts
from bot.questions.lesson_commands import lessons_found
from bot.store import Store
from bot.transaction import Transactions
from bot.turn import ButtonPressed, Event, MessageSent, Person, Turn
from tests.harness.notices import sample
from tests.harness.world import Spot, World, someone

ROOT = Path(__file__).parent.parent
NOW = datetime(2026, 11, 19, 12, 5, tzinfo=UTC)
YEAR = timedelta(days=360)
MOST = 1.1
"""How many times as much anything may cost after a year."""
QUESTIONS, CASES, NOTICES, PEOPLE = 5_000, 2_000, 300, 200
LATELY = 25
_STEP = 10
"""SQLite tells of every tenth step."""


@dataclass(frozen=True, slots=True)
class Cost:
    statements: int
    steps: int
    seconds: float


Act = Callable[[Store], object]


@click.command()
@click.option("--repeats", default=30, show_default=True, help="How often each is done; the middle one counts.")
def main(repeats: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as fresh, tempfile.TemporaryDirectory() as old:
        costs = {
            name: (cost, after)
            for (name, cost), (_, after) in zip(
                _costs(Path(fresh), 0, repeats), _costs(Path(old), 1, repeats), strict=True
            )
        }
    print("| what | statements, fresh | after a year | steps, fresh | after a year | CPU ms, fresh | after a year |")
    print("|---|---|---|---|---|---|---|")
    for name, (cost, after) in costs.items():
        cells = (cost.statements, after.statements, cost.steps, after.steps)
        cpu = (f"{cost.seconds * 1000:.2f}", f"{after.seconds * 1000:.2f} (×{after.seconds / cost.seconds:.2f})")
        print(f"| {name} | {' | '.join(map(str, cells))} | {' | '.join(cpu)} |")
    dear = [name for name, (cost, after) in costs.items() if _is_dearer(cost, after)]
    if dear:
        print(f"dearer by more than a tenth after a year: {', '.join(dear)}", file=sys.stderr)
        sys.exit(1)


def _is_dearer(cost: Cost, after: Cost) -> bool:
    # Time is not held against it where the work is the same: on a machine that does other things it proves nothing.
    return after.statements > MOST * cost.statements or after.steps > MOST * cost.steps


def _costs(folder: Path, years: int, repeats: int) -> list[tuple[str, Cost]]:
    app = build_app(Environment(data=folder, knowledge=ROOT / "knowledge"), KNOWN_PHRASES)
    world = World(Transactions(Assistant(app)), folder, NOW)
    if years:
        _live_a_year(world)
    _tell_lately(world)
    acts = _acts(world)
    return [(name, _cost(world, act, repeats)) for name, act in acts.items()]


def _acts(world: World) -> dict[str, Act]:
    """The same little work in both desks: one case waits, one is taken, one notice is in force."""
    anna, desk = world.spot("personal", "anna"), world.spot("channel", "support")
    world.says(desk, "sam", "bind queue klockaren", "en")
    number = _handed_over(world, anna, "how do I get coffee")
    world.says(anna, "anna", "where are the spare chairs kept", "en")
    sam = world.spot("personal", "sam")
    world.wait(timedelta(minutes=2))

    # Found beside the core, however long that takes; a hundred of them in both desks.
    lessons = [Lesson(LessonKind.DRAFT, "en", "", (f"question {at}",), 2) for at in range(100)]

    def said(spot: Spot, who: str, text: str) -> Act:
        return _turn(world, spot, who, MessageSent(text))

    return {
        "a question answered": said(anna, "anna", "hur ofta uppdateras klockaren"),
        "a question not understood": said(anna, "anna", "who feeds the goldfish"),
        "handing it over": said(anna, "anna", "yes"),
        "pressing take": _turn(world, desk, "sam", ButtonPressed("take", {"case": number})),
        "my cases": said(anna, "anna", "my cases"),
        "a case by its number": said(desk, "sam", f"case {number}"),
        "learn": said(sam, "sam", "learn"),
        "learn, what was found": lambda store: lessons_found(
            store, world.app, lessons, world.app.texts["en"], world.now
        ),
        "notices": said(desk, "sam", "notice"),
        "status page": lambda store: store.notices.published(world.now, world.now - PAST),
        "a tick": lambda store: clock.tick(store, world.app, world.now),
    }


def _handed_over(world: World, spot: Spot, text: str) -> int:
    world.says(spot, "anna", text, "en")
    world.says(spot, "anna", "yes", "en")
    return max(case.number for case in world.store.cases.at_work())


def _turn(world: World, spot: Spot, who: str, event: Event) -> Act:
    thread = spot.thread or spot.place.id
    turn = Turn("measured", world.now, spot.place, thread, someone(who), "en", "measured", event)
    return world.transactions.receive(turn)


class _Undone(Exception):
    """So that every repeat finds the desk as the first one did."""


def _cost(world: World, act: Act, repeats: int) -> Cost:
    connection = world.store._db.conn  # pyright: ignore[reportPrivateUsage]: to count, not to change
    statements, steps, took = list[str](), [0], list[float]()

    def stepped() -> int:
        steps[0] += _STEP
        return 0

    with _undone(world):
        act(world.store)  # to warm it up
    connection.set_trace_callback(statements.append)
    connection.set_progress_handler(stepped, _STEP)
    with _undone(world):
        act(world.store)
    connection.set_trace_callback(None)
    connection.set_progress_handler(None, 0)
    for _ in range(repeats):
        with _undone(world):
            began = process_time()
            act(world.store)
            took.append(process_time() - began)
    return Cost(len(statements), steps[0], median(took))


@contextlib.contextmanager
def _undone(world: World) -> Generator[None]:
    with contextlib.suppress(_Undone), world.store.transaction():
        yield
        raise _Undone


def _live_a_year(world: World) -> None:
    """What a year leaves behind: answered, closed and over, so that there is no more to do than in a fresh desk."""
    chats = [world.spot("personal", name) for name in ("anna", *(f"person {one}" for one in range(PEOPLE - 1)))]
    people = [someone(spot.place.id.removeprefix("a:")) for spot in chats]
    with world.store.transaction():
        for person in (*people, someone("sam")):
            world.store.people.remember_person(person, world.tenant)
        for at, text in enumerate(invent(300, QUESTIONS).questions):
            _ask(world, at, text, people[at % PEOPLE], chats[at % PEOPLE].place)
        for at in range(NOTICES - LATELY):
            _tell(world, at)
    world.deliver()


def _tell_lately(world: World) -> None:
    """What is shown and spoken of for a month is work of today, in a fresh desk too."""
    with world.store.transaction():
        for at in range(NOTICES - LATELY, NOTICES):
            _tell(world, at)
    world.deliver()


def _ask(world: World, at: int, text: str, person: Person, place: Place) -> None:
    store, when = world.store, NOW - YEAR + YEAR * at / QUESTIONS
    outcome = (QuestionOutcome.UNKNOWN, QuestionOutcome.FOUND, QuestionOutcome.UNSURE)[at % 3]
    shown = () if outcome is QuestionOutcome.UNKNOWN else ("klockaren",)
    asked = store.questions.ask(
        NewQuestion(when, person.id, place.id, place.id, f"q{at}", "en", "en", text, outcome, shown)
    )
    store.outbox.post(
        Address(place.id), {"text": text}, when, NOW + YEAR, Post(PostKind.QUESTION, asked.id, "first"), None
    )
    if at * CASES // QUESTIONS == (at + 1) * CASES // QUESTIONS:
        return
    new = CaseRequest(
        kind=CaseKind.USAGE,
        queue="klockaren",
        service=None,
        organisation=None,
        person=person.id,
        place=place.id,
        thread=place.id,
        language="en",
        text=text,
        shown=(),
        question=asked.id,
        opened=when,
        promised=when,
    )
    case = store.cases.open(new)
    store.outbox.post(
        Address(place.id), {"text": text}, when, NOW + YEAR, Post(PostKind.CASE, case.number, "support"), case.number
    )
    taken = store.cases.take(case, someone("sam").id, when)
    store.cases.move(store.cases.answer(taken, someone("sam").id, "So.", when), CaseState.CLOSED, person.id, when)


def _tell(world: World, at: int) -> None:
    """Every second an incident, opened and over an hour later; else maintenance that was called off."""
    when = NOW - YEAR + YEAR * at / (NOTICES + 1)
    action = notice_acts.ActionContext(world.store, world.app, someone("sam").id, when, "en")
    if at % 2:
        opened, _ = incidents.open_incident(action, "economic", "Slow pages: they take a minute")
        incident = notice_acts.known_incident(opened)
        incidents.resolve(replace(action, now=when + timedelta(hours=1)), incident, "All is well")
        return
    draft, _ = notice_acts.submit(action, replace(sample("three-saturdays", Maintenance, when), number=0))
    approved, _ = notice_acts.approve(action, draft)
    notice_acts.cancel(action, approved)


if __name__ == "__main__":
    main()
