"""What support does to a case: takes, answers, asks back, notes, and moves it on; and who is told of it."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from bot.cards import markdown
from bot.cases import alternatives, announcement, case_cards
from bot.cases import watchers as watching
from bot.cases.releases import release_plan
from bot.cases.support.change_form import Change
from bot.context import Scene
from bot.model import release as releases
from bot.model.case import ENDS, FOLLOWS, Case, Kind, State, Watcher
from bot.turn import KEEP_DAYS, Address, Outcome, Reply, Say

_EVERYBODY = frozenset({State.PLANNED, State.RELEASED, State.CLOSED, State.MERGED})
"""States that the requester is told of, and everybody who has the same."""
_REQUESTER = _EVERYBODY | {State.SUPPLIER, State.REOPENED}
"""States that the requester is told of; of the others their receipt tells."""


def take(scene: Scene, case: Case) -> Outcome:
    number = str(case.number)
    if case.holder == scene.person.id and case.state is State.TAKEN:
        return Outcome(notice=scene.words("case-taken-already", number=number))
    if State.TAKEN not in FOLLOWS[case.state]:
        return Outcome(notice=_cannot(scene, case))
    case = scene.store.cases.take(case, scene.person.id, scene.turn.at)
    return _done(scene, case, scene.words("case-taken", number=number))


def answer(scene: Scene, case: Case, text: str) -> Outcome:
    """The agent's words go to where the question was asked."""
    if not text.strip():
        return Outcome(notice=scene.words("case-answer-missing"))
    if State.ANSWERED not in FOLLOWS[case.state]:
        return Outcome(notice=_cannot(scene, case))
    case = scene.store.cases.answer(case, scene.person.id, text, scene.turn.at)
    sent = scene.words("case-answer-sent", number=str(case.number), name=markdown.escape(case.person_name))
    return _done(scene, case, sent, *_answered(scene, case, text))


def ask_back(scene: Scene, case: Case, text: str) -> Outcome:
    """A question to the requester, for whom the case now waits."""
    if not text.strip():
        return Outcome(notice=scene.words("case-ask-missing"))
    if State.WAITING not in FOLLOWS[case.state]:
        return Outcome(notice=_cannot(scene, case))
    case = scene.store.cases.move(case, State.WAITING, scene.person.id, scene.turn.at, text)
    how = scene.house.texts[case.language]("told-waiting-how", number=str(case.number))
    asked = scene.words("case-asked", number=str(case.number), name=markdown.escape(case.person_name))
    return _done(scene, case, asked, _from_agent(scene, case, "told-waiting", text, how))


def note(scene: Scene, case: Case, text: str) -> Outcome:
    """Words for support alone."""
    if not text.strip():
        return Outcome(notice=scene.words("case-note-missing"))
    scene.store.cases.note(case.number, scene.turn.at, scene.person.id, "noted", text)
    return _done(scene, case, scene.words("case-noted", number=str(case.number)))


def change(scene: Scene, case: Case, wanted: Change) -> Outcome:
    """All that the agent asks for, or nothing of it where something cannot be."""
    if fault := _fault(scene, case, wanted):
        return Outcome(notice=fault)
    if wanted == Change():
        return Outcome(notice=scene.words("case-change-nothing"))
    replies: list[Reply] = []
    before, watchers = case, scene.store.cases.watchers(case.number)
    case = _judged(scene, case, wanted)
    if wanted.state:
        case = _moved(scene, case, wanted, wanted.state)
        replies += _tellings(scene, before, case, watchers)
    if wanted.noted.strip():
        scene.store.cases.note(case.number, scene.turn.at, scene.person.id, "noted", wanted.noted)
    if case.state is State.PLANNED and wanted.state:
        replies += release_plan.board(scene.store, scene.house, before, case, scene.person.id, scene.turn.at)
    if wanted.told.strip():
        scene.store.cases.note(case.number, scene.turn.at, scene.person.id, "told", wanted.told)
        replies.append(_from_agent(scene, case, "told-message", wanted.told))
    return _done(scene, case, scene.words("case-changed", number=str(case.number)), *replies)


def release(scene: Scene, case: Case) -> Iterator[Reply]:
    """What the case was planned for is in use, also where its requester had still been asked something."""
    cases, by, at = scene.store.cases, scene.person.id, scene.turn.at
    watchers = cases.watchers(case.number)
    if case.state is State.WAITING and case.planned:
        case = cases.plan(case, case.planned, _end_of(scene, case.planned), by, at)
    released = cases.move(case, State.RELEASED, by, at)
    yield from _tellings(scene, case, released, watchers)
    yield from announcement.redrawn_cards(scene.store, scene.house, released, at)


def _answered(scene: Scene, case: Case, text: str) -> Iterator[Reply]:
    """An idea's alternatives are put on a card of their own, to choose from."""
    before, offered = alternatives.read(text) if case.kind is Kind.SPARRING else (text, ())
    yield _from_agent(scene, case, "case-answer", before)
    if offered:
        answer = scene.store.cases.answers(case.number)
        card = alternatives.offered(case, offered, len(answer), scene.house.texts[case.language])
        to, name = Address(case.place, case.thread), alternatives.name_of(case, len(answer))
        yield Say(card, to, name=name, keep_days=KEEP_DAYS, case=case.number)


def _fault(scene: Scene, case: Case, wanted: Change) -> str:
    """Why the change cannot be made; "" where it can."""
    words, state = scene.words, wanted.state
    if state and state not in FOLLOWS[case.state]:
        return _cannot(scene, case)
    if state is State.PLANNED and wanted.planned is None:
        return words("case-change-needs-day")
    if state is State.PLANNED and wanted.planned and wanted.planned < _today(scene):
        return words("case-change-day-passed", date=words.calendar_date(wanted.planned))
    if state is State.MERGED and _other(scene, case, wanted) is None:
        return words("case-change-needs-case")
    return ""


def _cannot(scene: Scene, case: Case) -> str:
    state = case_cards.state_for_support(case, scene.words)
    return scene.words("case-change-cannot", number=str(case.number), state=state)


def _judged(scene: Scene, case: Case, wanted: Change) -> Case:
    """The case with what is known of it besides its state."""
    cases, by, at = scene.store.cases, scene.person.id, scene.turn.at
    if wanted.reference.strip():
        case = cases.refer(case, wanted.reference.strip(), by, at)
    if wanted.urgency:
        case = cases.judge(case, wanted.urgency, by, at)
    if wanted.repeated:
        case = cases.tested(case, wanted.repeated, by, at)
    return case


def _moved(scene: Scene, case: Case, wanted: Change, to: State) -> Case:
    cases, by, at = scene.store.cases, scene.person.id, scene.turn.at
    if to is State.PLANNED and wanted.planned:
        return cases.plan(case, wanted.planned, _end_of(scene, wanted.planned), by, at)
    if to is State.MERGED and (other := _other(scene, case, wanted)):
        return cases.merge(case, other, by, at)
    if to is State.REOPENED:
        return cases.reopen(case, scene.house.hours.due(at), by, at)
    return cases.move(case, to, by, at)


def _tellings(scene: Scene, before: Case, case: Case, watchers: Sequence[Watcher]) -> Iterator[Reply]:
    """What people are told of the state the case has come to. `watchers` are those who had the same until now."""
    store, house = scene.store, scene.house
    if case.state in _REQUESTER:
        to = Address(case.place, case.thread)
        yield announcement.carried(store, case, to, case.person, _telling(scene, before, case, case.language))
    if case.state in _EVERYBODY:
        for watcher in watchers:
            to = Address(watcher.place, watcher.thread)
            text = _telling(scene, before, case, watcher.language)
            yield announcement.carried(store, case, to, watcher.person, text)
    other = store.cases.get(case.merged_into) if case.merged_into else None
    if other:
        yield from announcement.redrawn(store, house, other, scene.turn.at)
        yield from watching.many_enough(store, house, other, scene.turn.at)


def _telling(scene: Scene, before: Case, case: Case, language: str) -> str:
    words = scene.house.texts[language]
    what = "moved" if before.state is case.state is State.PLANNED else case.state.value
    day = words.calendar_date(case.planned) if case.planned else ""
    return words(f"told-{what}", number=str(case.number), date=day, other=str(case.merged_into or ""))


def _from_agent(scene: Scene, case: Case, lead: str, text: str, after: str = "") -> Reply:
    """An agent's words to the requester, in the thread where they asked."""
    words = scene.house.texts[case.language]
    first = words(lead, number=str(case.number), name=markdown.escape(scene.person.name))
    said = "\n\n".join(part for part in (first, markdown.escape(text), after) if part)
    return announcement.carried(scene.store, case, Address(case.place, case.thread), case.person, said)


def _done(scene: Scene, case: Case, notice: str, *replies: Reply) -> Outcome:
    """What leaves, every card as it now stands, and a line for the agent."""
    redrawn = announcement.redrawn(scene.store, scene.house, case, scene.turn.at)
    card = announcement.support_card(scene.store, scene.house, case, scene.turn.at)
    return Outcome((*replies, *redrawn), notice=notice, shown=card)


def _other(scene: Scene, case: Case, wanted: Change) -> Case | None:
    """The case that this one goes on as: another one, still alive."""
    other = scene.store.cases.get(wanted.into) if wanted.into else None
    return other if other and other.number != case.number and other.state not in ENDS else None


def _today(scene: Scene) -> date:
    return scene.turn.at.astimezone(scene.house.zone(None)).date()


def _end_of(scene: Scene, day: date) -> datetime:
    return releases.end_of(day, scene.house.zone(None))
