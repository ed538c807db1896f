"""What is kept about somebody: shown to them, forgotten piece by piece, or erased as a whole; in private chat only."""

from bot.cards.elements import answered_card
from bot.cases import details
from bot.context import TurnContext, say
from bot.language.phrases import RecognisedPhrase
from bot.model.case import Detail
from bot.model.question import TalkStep
from bot.people import erasure, my_data_cards
from bot.turn import ButtonPressed, Card, Outcome, PlaceKind, Say

COUNTED = {
    "questions": "mydata-days",
    "cases": "mydata-after",
    "watched": "mydata-after",
    "dialogs": "mydata-days",
    "pictures": "mydata-after",
}
"""The rooms that are counted for people, as the store names them, and how it is told how long things stay there."""


def typed_my_data(context: TurnContext, *_: object) -> Outcome:
    """ "my data"."""
    return Outcome((Say(_data_card(context)),)) if _is_private(context) else say(context.words("mydata-private"))


def typed_forget(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """ "forget phone"; None where nothing of that name has been told."""
    said = phrase.argument.strip(" .!").casefold()
    field = next((field for field, label, _ in _remembered(context) if said == label.casefold()), None)
    if field is None:
        return None
    return (
        Outcome((Say(_card_without(context, field)),)) if _is_private(context) else say(context.words("mydata-private"))
    )


def typed_erase(context: TurnContext, *_: object) -> Outcome:
    """ "delete my data": what will go, what stays, and whether it is meant."""
    if not _is_private(context):
        return say(context.words("mydata-private"))
    context.store.questions.open_talk_without_question(
        TalkStep.ERASE, context.turn.thread, context.person.id, context.turn.at
    )
    return Outcome((Say(my_data_cards.erase_consent_card(_counts(context), context.words)),))


def typed_yes(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """The words of the button, and only while they are waited for; a slip of the pen erases nothing."""
    talk = context.store.questions.talk(context.turn.thread, context.person.id, context.turn.at)
    return _erase(context) if talk and talk.step is TalkStep.ERASE and phrase.exact and _is_private(context) else None


def pressed_forget(context: TurnContext, press: ButtonPressed) -> Outcome:
    field = press.data.get("field")
    label = next((label for one, label, _ in _remembered(context) if one == field), None)
    if label is None or not _is_private(context):
        return Outcome(notice=context.words("too-old"))
    return Outcome(notice=context.words("mydata-forgotten", what=label), shown=_card_without(context, str(field)))


def pressed_ask(context: TurnContext, _: ButtonPressed) -> Outcome:
    return typed_erase(context)


def pressed_erase(context: TurnContext, _: ButtonPressed) -> Outcome:
    return _erase(context) if _is_private(context) else Outcome(notice=context.words("mydata-private"))


def pressed_keep(context: TurnContext, _: ButtonPressed) -> Outcome:
    return keep_data(context)


def keep_data(context: TurnContext) -> Outcome:
    """After all not."""
    context.store.questions.close_talk(context.turn.thread, context.person.id)
    kept = context.words("erase-cancelled")
    return Outcome(notice=kept, shown=answered_card(kept))


def _is_private(context: TurnContext) -> bool:
    return context.turn.place.kind is PlaceKind.PERSONAL


def _erase(context: TurnContext) -> Outcome:
    words, now = context.words, context.turn.at
    replies, erased = erasure.erase_person(context.store, context.app, context.person, now)
    counts = [(words(f"mydata-{room}"), str(erased.gone[room])) for room in COUNTED if erased.gone[room]]
    before = f"{words.day(now, context.zone)} {words.time(now, context.zone)}"
    receipt = my_data_cards.erased_card(counts, erased, before, words)
    return Outcome((*replies, Say(receipt)), shown=answered_card(words("erased-title")))


def _data_card(context: TurnContext) -> Card:
    app, words = context.app, context.words
    known = app.desk.organisations.get(context.organisation or "")
    chosen, last = context.setting.chosen_language, context.setting.last_language
    language = words(f"language-{chosen or last}") if chosen or last else ""
    person = [
        (words("mydata-name"), context.person.name),
        (words("organisation"), known.name if known else ""),
        (words("case-language"), language),
    ]
    return my_data_cards.my_data_card(
        [pair for pair in person if pair[1]], _counts(context), _remembered(context), words
    )


def _counts(context: TurnContext) -> list[tuple[str, str]]:
    """How much there is in each room, and how long it stays."""
    keep, words = context.app.desk.keep, context.words
    kept = context.store.data_of(context.person.id)
    days = {"mydata-days": str(keep.questions), "mydata-after": str(keep.cases)}
    return [
        (words(f"mydata-{room}"), words(stays, count=str(len(kept[room])), days=days[stays]))
        for room, stays in COUNTED.items()
        if kept[room]
    ]


def _remembered(context: TurnContext) -> list[tuple[str, str, str]]:
    """Field, label and value of what the person has told once."""
    told = context.setting.told
    organisations = {key: one.name for key, one in context.app.desk.organisations.items()}
    named = {**told, "organisation": organisations.get(told.get("organisation", ""), "")} if told else {}
    values = [Detail(field, named[field] or told[field]) for field in told]
    shown = details.labelled_details(values, "", context.words)
    return [(field, label, value) for field, (label, value) in zip(told, shown, strict=True)]


def _card_without(context: TurnContext, field: str) -> Card:
    """What is left once that is forgotten."""
    context.store.people.forget_remembered(context.person.id, field)
    return _data_card(context)
