"""What is kept about somebody: shown to them, forgotten piece by piece, or erased as a whole; in private chat only."""

from bot.cards.elements import answered_card
from bot.cases import details
from bot.context import Scene, say
from bot.language.phrases import Heard
from bot.model.case import Detail
from bot.model.question import Step
from bot.people import erasure, my_data_cards
from bot.turn import Card, Outcome, PlaceKind, Pressed, Say

COUNTED = {
    "questions": "mydata-days",
    "cases": "mydata-after",
    "watched": "mydata-after",
    "dialogs": "mydata-days",
    "pictures": "mydata-after",
}
"""The rooms that are counted for people, as the store names them, and how it is told how long things stay there."""


def typed(scene: Scene, *_: object) -> Outcome:
    """ "my data"."""
    return Outcome((Say(_shown(scene)),)) if _alone(scene) else say(scene.words("mydata-private"))


def typed_forget(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "forget phone"; None where nothing of that name has been told."""
    said = heard.argument.strip(" .!").casefold()
    field = next((field for field, label, _ in _remembered(scene) if said == label.casefold()), None)
    if field is None:
        return None
    return Outcome((Say(_forgotten(scene, field)),)) if _alone(scene) else say(scene.words("mydata-private"))


def typed_erase(scene: Scene, *_: object) -> Outcome:
    """ "delete my data": what will go, what stays, and whether it is meant."""
    if not _alone(scene):
        return say(scene.words("mydata-private"))
    scene.store.questions.wait_here(Step.ERASE, scene.turn.thread, scene.person.id, scene.turn.at)
    return Outcome((Say(my_data_cards.consent(_counts(scene), scene.words)),))


def typed_yes(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """The words of the button, and only while they are waited for; a slip of the pen erases nothing."""
    talk = scene.store.questions.talk(scene.turn.thread, scene.person.id, scene.turn.at)
    return _erased(scene) if talk and talk.step is Step.ERASE and heard.exact and _alone(scene) else None


def pressed_forget(scene: Scene, press: Pressed) -> Outcome:
    field = press.data.get("field")
    label = next((label for one, label, _ in _remembered(scene) if one == field), None)
    if label is None or not _alone(scene):
        return Outcome(notice=scene.words("too-old"))
    return Outcome(notice=scene.words("mydata-forgotten", what=label), shown=_forgotten(scene, str(field)))


def pressed_ask(scene: Scene, _: Pressed) -> Outcome:
    return typed_erase(scene)


def pressed_erase(scene: Scene, _: Pressed) -> Outcome:
    return _erased(scene) if _alone(scene) else Outcome(notice=scene.words("mydata-private"))


def pressed_keep(scene: Scene, _: Pressed) -> Outcome:
    return keep(scene)


def keep(scene: Scene) -> Outcome:
    """After all not."""
    scene.store.questions.talk_over(scene.turn.thread, scene.person.id)
    kept = scene.words("erase-cancelled")
    return Outcome(notice=kept, shown=answered_card(kept))


def _alone(scene: Scene) -> bool:
    return scene.turn.place.kind is PlaceKind.PERSONAL


def _erased(scene: Scene) -> Outcome:
    words, now = scene.words, scene.turn.at
    replies, erased = erasure.erase(scene.store, scene.house, scene.person, now)
    counts = [(words(f"mydata-{room}"), str(erased.gone[room])) for room in COUNTED if erased.gone[room]]
    before = f"{words.day(now, scene.zone)} {words.time(now, scene.zone)}"
    receipt = my_data_cards.receipt(counts, erased, before, words)
    return Outcome((*replies, Say(receipt)), shown=answered_card(words("erased-title")))


def _shown(scene: Scene) -> Card:
    house, words = scene.house, scene.words
    known = house.desk.organisations.get(scene.organisation or "")
    chosen, last = scene.store.people.languages(scene.person.id)
    language = words(f"language-{chosen or last}") if chosen or last else ""
    person = [
        (words("mydata-name"), scene.person.name),
        (words("organisation"), known.name if known else ""),
        (words("case-language"), language),
    ]
    return my_data_cards.kept([pair for pair in person if pair[1]], _counts(scene), _remembered(scene), words)


def _counts(scene: Scene) -> list[tuple[str, str]]:
    """How much there is in each room, and how long it stays."""
    keep, words = scene.house.desk.keep, scene.words
    kept = scene.store.about(scene.person.id)
    days = {"mydata-days": str(keep.questions), "mydata-after": str(keep.cases)}
    return [
        (words(f"mydata-{room}"), words(stays, count=str(len(kept[room])), days=days[stays]))
        for room, stays in COUNTED.items()
        if kept[room]
    ]


def _remembered(scene: Scene) -> list[tuple[str, str, str]]:
    """Field, label and value of what the person has told once."""
    told = scene.store.people.remembered(scene.person.id)
    organisations = {key: one.name for key, one in scene.house.desk.organisations.items()}
    named = {**told, "organisation": organisations.get(told.get("organisation", ""), "")} if told else {}
    values = [Detail(field, named[field] or told[field]) for field in told]
    shown = details.told(values, "", scene.words)
    return [(field, label, value) for field, (label, value) in zip(told, shown, strict=True)]


def _forgotten(scene: Scene, field: str) -> Card:
    """What is left once that is forgotten."""
    scene.store.people.forget_remembered(scene.person.id, field)
    return _shown(scene)
