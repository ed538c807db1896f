"""When a wish or a correction comes: from its state, the day it is planned for, and the published rules."""

import re
from collections.abc import Iterator

from bot.cards import markdown
from bot.cards.elements import line
from bot.cases import receipts, wish_weight
from bot.context import Scene, say
from bot.model.case import Case, Kind, State
from bot.turn import Outcome, PlaceKind

_MOST = 5
"""Wishes told of at once, the newest first."""


def wishes(scene: Scene, *_: object) -> Outcome | None:
    """ "When will my wish come?": each of theirs that is open; None where there is none to tell of here."""
    found = [case for case in scene.store.cases.of_person(scene.person.id) if _is_open_wish(scene, case)]
    if not found:
        return None
    told = [_told(scene, case) for case in found[:_MOST]]
    return say("\n\n".join([*told, scene.words("wish-no-promise")]))


def numbered(scene: Scene, text: str) -> Outcome | None:
    """ "When is 1002 fixed?", about a case of theirs; None for anything else."""
    asks = "|".join(re.escape(one.strip()) for words in scene.house.texts for one in words("heard-when").split("|"))
    found = re.fullmatch(rf"\s*(?:{asks})\b\D{{0,40}}?#?(\d{{4,12}})\D{{0,40}}", text, re.IGNORECASE)
    cases = scene.store.cases.of_person(scene.person.id) if found else []
    case = next((one for one in cases if found and one.number == int(found[1])), None)
    if case is None:
        return None
    if not _can_be_told_here(scene, case):
        return say(scene.words("mine-private"))
    lasts = [scene.words("wish-no-promise")] if case.kind is Kind.WISH and not case.is_over else []
    return say("\n\n".join([_told(scene, case), *lasts]))


def _is_open_wish(scene: Scene, case: Case) -> bool:
    return case.kind is Kind.WISH and not case.is_over and _can_be_told_here(scene, case)


def _can_be_told_here(scene: Scene, case: Case) -> bool:
    return scene.turn.place.kind is PlaceKind.PERSONAL or scene.turn.thread == case.thread


def _told(scene: Scene, case: Case) -> str:
    """Never a promise: how it stands, and what follows from that."""
    words, number = scene.words, str(case.number)
    own = case.person == scene.person.id and bool(case.text)
    called = words("when-own", number=number, text=markdown.escape(line(case.text))) if own else f"**{number}**"
    return " ".join([f"{called}:", *filter(None, _lines(scene, case))])


def _lines(scene: Scene, case: Case) -> Iterator[str]:
    words = scene.words
    standing = receipts.standing(scene.store, scene.house, case, scene.turn.at, words, private=False)
    yield markdown.escape(standing.state)
    yield standing.promise
    if case.is_over:
        return
    if case.state is State.PLANNED:
        yield words("when-planned")
    elif case.kind is Kind.WISH:
        yield wish_weight.class_in_words(case, words)
    elif case.kind is Kind.BUG:
        yield words("when-error")
