"""The requester's side of a case: seen, added to, completed, withdrawn, opened again, called about."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.cards.elements import line
from bot.cases import (
    alternatives,
    announcement,
    case_elements,
    details,
    pictures,
    receipt_cards,
    receipts,
    watchers,
)
from bot.cases.requester import missing_details
from bot.context import Scene, say
from bot.language.phrases import Heard
from bot.language.texts import Words
from bot.model.case import ENDS, FOLLOWS, Case, Detail, Kind, State
from bot.turn import KEEP_DAYS, Outcome, PlaceKind, Pressed, Reply, Revise, Say, Text

_NUMBER = re.compile(r"\D{0,24}?#?(\d{4,12})\W*")
"""A case's number, and at most a few words before it: "case 1001", "my case 1001?"."""
_NUMBERED = re.compile(r"#?(\d{4,12})[\s:.,–-]+(.*\S)\s*", re.DOTALL)
_BARE = re.compile(r"\W*(\d{4,12})()\W*")
_CHOSEN = re.compile(r"\D{0,20}?([1-9])\W*")
_SOON = timedelta(days=1)
_LONGEST = case_elements.LONGEST_ANSWER


def cases(scene: Scene, *_: object) -> Outcome:
    """The person's cases, those that are not over first. In a private chat only."""
    words = scene.words
    if scene.turn.place.kind is not PlaceKind.PERSONAL:
        return say(words("mine-private"))
    found = sorted(scene.store.cases.of_person(scene.person.id), key=lambda case: (case.is_over, -case.number))
    if not found:
        return say(words("mine-none"))
    shown = [
        (case, scene.house.service_name(case.service, words), _standing(scene, case))
        for case in found[: receipt_cards.MOST_MINE]
    ]
    return Outcome((Say(receipt_cards.mine(shown, scene.person.id, len(found) - len(shown), words)),))


def number_in(said: str) -> int | None:
    """The case that "1001", "my case 1001?" is about; None where it is about none."""
    found = _NUMBER.fullmatch(said)
    return int(found[1]) if found else None


def show(scene: Scene, number: int) -> Outcome:
    """One's own case, on a receipt that stays true from now on; a watched one, as far as it may be seen."""
    case = scene.store.cases.get(number)
    if case is None or not _has_part(scene, case):
        return say(scene.words("case-not-yours", number=str(number)))
    here = scene.turn.place.kind is PlaceKind.PERSONAL or scene.turn.thread == case.thread
    if not here:
        return say(scene.words("mine-private"))
    if case.person != scene.person.id:
        return Outcome((watchers.watched_card(scene, case),))
    card = receipts.receipt_card(scene.store, scene.house, case, scene.turn.at)
    name = f"{receipts.receipt_name(case)}:{scene.turn.key[:24]}"
    return Outcome((Say(card, name=name, keep_days=KEEP_DAYS),))


def numbered(scene: Scene, text: str) -> Outcome | None:
    """ "1001 It still happens": more to say about one's own case, where it was reported or in private. The number
    alone is enough after a picture.
    """
    found = _NUMBERED.fullmatch(text) or (_BARE.fullmatch(text) if pictures.loose(scene) else None)
    case = scene.store.cases.get(int(found[1])) if found else None
    if found is None or case is None or not _has_part(scene, case):
        return None
    if scene.turn.place.kind is not PlaceKind.PERSONAL and scene.turn.thread != case.thread:
        return None
    return add(scene, case, found[2])


def typed_add(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    return _typed(scene, heard, add)


def typed_withdraw(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    return _typed(scene, heard, lambda scene, case, _: withdraw(scene, case))


def typed_reopen(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    return _typed(scene, heard, reopen)


def typed_called(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "I have called 1001"; without a number, about the newest urgent case of theirs."""
    if heard.argument:
        return _typed(scene, heard, lambda scene, case, _: called(scene, case))
    urgent = (case for case in scene.store.cases.of_person(scene.person.id) if case.urgent and not case.is_over)
    case = next((case for case in urgent if case.person == scene.person.id), None)
    return called(scene, case) if case else None


def pressed(act: Callable[[Scene, Case, Pressed], Outcome]) -> Callable[[Scene, Pressed], Outcome]:
    """A press about a case of one's own: of the requester, or of somebody who has the same."""

    def press_(scene: Scene, press: Pressed) -> Outcome:
        number = press.number("case")
        case = scene.store.cases.get(number) if number else None
        if case is None:
            return Outcome(notice=scene.words("too-old"))
        if not _has_part(scene, case):
            return Outcome(notice=scene.words("case-not-yours", number=str(number)))
        return act(scene, case, press)

    return press_


def pressed_add(scene: Scene, case: Case, press: Pressed) -> Outcome:
    """What was left out, and more to say: one form."""
    typed = {one.field: _typed_in(press, receipt_cards.missing_field(case, one.field)) for one in case.left_out}
    typed = {field: text for field, text in typed.items() if text}
    said = _typed_in(press, receipt_cards.said_field(case))
    if not typed:
        return add(scene, case, said)
    if case.person != scene.person.id:
        return Outcome(notice=scene.words("case-not-yours", number=str(case.number)))
    told, faults = missing_details.read(scene, case, typed)
    return Outcome(notice="\n".join(faults)) if faults else _complete(scene, case, told, said)


def pressed_withdraw(scene: Scene, case: Case, _: Pressed) -> Outcome:
    return withdraw(scene, case)


def pressed_reopen(scene: Scene, case: Case, press: Pressed) -> Outcome:
    return reopen(scene, case, _typed_in(press, receipt_cards.reopen_field(case)))


def pressed_called(scene: Scene, case: Case, _: Pressed) -> Outcome:
    return called(scene, case)


def typed_choose(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "I take 2"."""
    return chosen(scene, heard.argument)


def chosen_lately(scene: Scene, said: str) -> Outcome | None:
    """A bare number, which soon after the answer is one of its alternatives, and later may be anything."""
    return chosen(scene, said, within=_SOON)


def chosen(scene: Scene, said: str, within: timedelta = timedelta.max) -> Outcome | None:
    """A number, after an idea of theirs was answered here with alternatives; None where it means none of them."""
    found = _CHOSEN.fullmatch(said)
    ideas = (case for case in scene.store.cases.of_person(scene.person.id) if _is_idea_of_theirs_here(scene, case))
    case = next(ideas, None) if found else None
    answers = scene.store.cases.answers(case.number) if case else []
    offers = [number for number, answer in enumerate(answers, 1) if alternatives.read(answer)[1]]
    if found is None or case is None or not offers or scene.turn.at - _answered(scene, case) > within:
        return None
    return _choose(scene, case, offers[-1], int(found[1]))


def pressed_choose(scene: Scene, case: Case, press: Pressed) -> Outcome:
    """The button of one of the alternatives, of whichever answer."""
    at, answer = press.number("at") or 0, press.number("answer") or 0
    return _choose(scene, case, answer, at) or Outcome(notice=scene.words("too-old"))


def add(scene: Scene, case: Case, text: str) -> Outcome:
    """More to say: to the case that it goes on as, where it has been merged."""
    number = str(case.number)
    if case.merged_into and (other := scene.store.cases.get(case.merged_into)):
        return add(scene, other, text)
    files = pictures.loose(scene)
    if not text.strip() and not files:
        return Outcome(notice=scene.words("case-add-missing"))
    if case.state in ENDS:
        return Outcome(notice=scene.words("case-add-over", number=number))
    scene.store.attachments.give_to_case(files, case.number)
    said = text if text.strip() else _in_desk_words(scene)("picture-carried", count=str(len(files)))
    case = scene.store.cases.add(case, scene.person.id, said, scene.turn.at)
    return _done(scene, case, scene.words("case-added", number=number), _news(scene, case, "added", said, files))


def withdraw(scene: Scene, case: Case) -> Outcome:
    """It is no longer needed. A case that others wait for lives on; whoever only watches it, watches no more."""
    number = str(case.number)
    if case.person != scene.person.id:
        gone = scene.words("watch-left", number=number)
        return Outcome(tuple(watchers.leave(scene, case)), notice=gone)
    if State.WITHDRAWN not in FOLLOWS[case.state]:
        return Outcome(notice=scene.words("case-over", number=number))
    if case.watchers:
        scene.store.cases.note(case.number, scene.turn.at, scene.person.id, "left")
        told = scene.words("case-left", number=number)
        return _done(scene, case, told, _news(scene, case, "left"))
    case = scene.store.cases.move(case, State.WITHDRAWN, scene.person.id, scene.turn.at)
    return _done(scene, case, scene.words("case-withdrawn", number=number), _news(scene, case, "withdrawn"))


def reopen(scene: Scene, case: Case, text: str) -> Outcome:
    """It was not over after all: somebody looks once more, as soon as at first."""
    number = str(case.number)
    if case.person != scene.person.id or State.REOPENED not in FOLLOWS[case.state] or case.merged_into:
        return Outcome(notice=scene.words("case-not-over", number=number))
    due = scene.house.hours.due(scene.turn.at)
    case = scene.store.cases.reopen(case, due, scene.person.id, scene.turn.at, text.strip())
    return _done(scene, case, scene.words("case-reopened", number=number), _news(scene, case, "reopened", text))


def called(scene: Scene, case: Case) -> Outcome:
    """The requester has called too: those who work on it see when."""
    number = str(case.number)
    if case.person != scene.person.id:
        return Outcome(notice=scene.words("case-not-yours", number=number))
    if case.called:
        return Outcome(notice=scene.words("case-called-already", number=number))
    case = scene.store.cases.call(case, scene.turn.at)
    return _done(scene, case, scene.words("case-called-noted", number=number), _news(scene, case, "called"))


def changed(scene: Scene, case: Case, what: str, text: str) -> Outcome:
    """The requester edited or deleted the message that the case came from: a note that both sides see."""
    scene.store.cases.note(case.number, scene.turn.at, scene.person.id, what, text)
    told = scene.speaking(case.language).words(f"{what}-told", number=str(case.number))
    return Outcome((*announcement.redrawn(scene.store, scene.house, case, scene.turn.at), Say(Text(told))))


def _is_idea_of_theirs_here(scene: Scene, case: Case) -> bool:
    here = case.place == scene.turn.place.id and case.thread == scene.turn.thread
    return here and case.person == scene.person.id and case.kind is Kind.SPARRING and case.state not in ENDS


def _answered(scene: Scene, case: Case) -> datetime:
    """When the case was answered last; when it was opened, where it never was."""
    times = (event.at for event in scene.store.cases.history(case.number) if event.what == State.ANSWERED)
    return max(times, default=case.opened)


def _choose(scene: Scene, case: Case, answer: int, at: int) -> Outcome | None:
    """Which alternative of an answer they take, which they may think over; None where there is no such one."""
    number, answers = str(case.number), scene.store.cases.answers(case.number)
    offered = alternatives.read(answers[answer - 1])[1] if 1 <= answer <= len(answers) else ()
    if case.person != scene.person.id:
        return Outcome(notice=scene.words("case-not-yours", number=number))
    if not 1 <= at <= len(offered):
        return None
    if case.state in ENDS:
        return Outcome(notice=scene.words("case-over", number=number))
    taken = f"{at}. {line(offered[at - 1].splitlines()[0])}"
    scene.store.cases.note(case.number, scene.turn.at, scene.person.id, "chose", taken)
    card = alternatives.offered(case, offered, answer, scene.house.texts[case.language], at)
    done = _done(scene, case, scene.words("alternative-taken", at=str(at)), _news(scene, case, "chose", taken))
    return replace(done, replies=(Revise(alternatives.name_of(case, answer), card), *done.replies), shown=card)


def _complete(scene: Scene, case: Case, told: list[Detail], said: str) -> Outcome:
    cases, who, at = scene.store.cases, scene.person.id, scene.turn.at
    case = cases.tell(case, told, who, at)
    words = _in_desk_words(scene)
    labels = ", ".join(details.label(one.field, case.flow, words) for one in told)
    if said:
        case = cases.add(case, who, said, at)
    replies = [_news(scene, case, "completed", labels), *([_news(scene, case, "added", said)] if said else [])]
    return _done(scene, case, scene.words("case-added", number=str(case.number)), *replies)


def _typed(scene: Scene, heard: Heard, act: Callable[[Scene, Case, str], Outcome]) -> Outcome | None:
    """A command about a case by its number, and what follows it; None where no number does."""
    found = re.match(r"#?(\d{4,12})[\s:.,–-]*(.*)", heard.argument, re.DOTALL)
    if found is None:
        return None
    case = scene.store.cases.get(int(found[1]))
    if case is None or not _has_part(scene, case):
        return say(scene.words("case-not-yours", number=found[1]))
    return act(scene, case, found[2])


def _typed_in(press: Pressed, field: str) -> str:
    value = press.data.get(field, "")
    return value.strip()[:_LONGEST] if isinstance(value, str) else ""


def _has_part(scene: Scene, case: Case) -> bool:
    """Whether the case is the person's own, or one they watch."""
    own = case.person == scene.person.id
    return own or any(one.person == scene.person.id for one in scene.store.cases.watchers(case.number))


def _standing(scene: Scene, case: Case) -> receipt_cards.Standing:
    return receipts.standing(scene.store, scene.house, case, scene.turn.at, scene.words, private=True)


def _news(scene: Scene, case: Case, what: str, text: str = "", files: tuple[str, ...] = ()) -> Iterator[Reply]:
    """The line that those who work on the case get, in their language."""
    words = _in_desk_words(scene)
    values: Mapping[str, str] = {"number": str(case.number), "name": scene.person.name, "text": text.strip()}
    id_ = f"news-{what}-why" if what == "reopened" and text.strip() else f"news-{what}"
    return announcement.news(scene.store, scene.house, case, words(id_, **values), files)


def _in_desk_words(scene: Scene) -> Words:
    return scene.house.texts[scene.house.desk.language]


def _done(scene: Scene, case: Case, notice: str, *news: Iterator[Reply]) -> Outcome:
    """Every card as things now stand, those who work on it told, and a line for the person."""
    redrawn = announcement.redrawn(scene.store, scene.house, case, scene.turn.at)
    return Outcome((*redrawn, *(reply for line in news for reply in line)), notice=notice)
