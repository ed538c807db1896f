"""What is kept about somebody: shown to them, forgotten piece by piece, or erased as a whole; in private chat only."""

from bot.cards.elements import answered_card
from bot.cases import details
from bot.context.act import NOTHING, Act, AnyAct, FoundSubject, Request, Subject, alone
from bot.context.turn_context import TurnContext
from bot.language.phrases import Phrase
from bot.model.case import Detail
from bot.model.question import TalkStep
from bot.people import erasure, my_data_cards
from bot.turn import Card, Outcome, Say

COUNTED = {
    "questions": "mydata-days",
    "cases": "mydata-after",
    "watched": "mydata-after",
    "dialogs": "mydata-days",
    "pictures": "mydata-after",
}
"""The rooms that are counted for people, as the store names them, and how it is told how long things stay there."""


def keep_data(context: TurnContext) -> Outcome:
    """After all not."""
    context.store.questions.close_talk(context.turn.thread, context.person.id)
    kept = context.words("erase-cancelled")
    return Outcome(notice=kept, shown=answered_card(kept))


def _show(context: TurnContext) -> Outcome:
    return Outcome((Say(_data_card(context)),))


def _told_by_name(context: TurnContext, request: Request) -> FoundSubject[str] | None:
    """ "Forget phone"; None where nothing of that name has been told."""
    said = request.words.strip(" .!").casefold()
    field = next((field for field, label, _ in _remembered(context) if said == label.casefold()), None)
    return FoundSubject(context, field, request) if field else None


def _told_pressed(context: TurnContext, request: Request) -> FoundSubject[str] | Outcome:
    field = next((field for field, _, _ in _remembered(context) if field == request.text("field")), None)
    return FoundSubject(context, field, request) if field else Outcome(notice=context.words("too-old"))


def _forget(context: TurnContext, field: str, request: Request) -> Outcome:
    label = next(label for one, label, _ in _remembered(context) if one == field)
    context.store.people.forget_remembered(context.person.id, field)
    left = _data_card(context)
    if not request.pressed:
        return Outcome((Say(left),))
    return Outcome(notice=context.words("mydata-forgotten", what=label), shown=left)


def _ask(context: TurnContext) -> Outcome:
    """What will go, what stays, and whether it is meant."""
    context.store.questions.open_talk_without_question(
        TalkStep.ERASE, context.turn.thread, context.person.id, context.turn.at
    )
    return Outcome((Say(my_data_cards.erase_consent_card(_counts(context), context.words)),))


def _surely_meant(context: TurnContext, request: Request) -> FoundSubject[None] | None:
    """The words of the button, and only while they are waited for; a slip of the pen erases nothing."""
    talk = context.talk
    return FoundSubject(context, None, request) if talk and talk.step is TalkStep.ERASE and request.exact else None


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


_PRIVATE = "mydata-private"

ACTS: tuple[AnyAct, ...] = (
    Act(do=alone(_show), about=NOTHING, phrase=Phrase("my-data"), private=_PRIVATE),
    Act(
        do=_forget,
        about=Subject(_told_by_name, _told_pressed),
        phrase=Phrase("forget", followed=True),
        verb="forget",
        private=_PRIVATE,
    ),
    Act(do=alone(_ask), about=NOTHING, phrase=Phrase("erase"), verb="erase-ask", private=_PRIVATE),
    Act(
        do=alone(_erase),
        about=Subject(_surely_meant, NOTHING.pressed),
        phrase=Phrase("erase-yes"),
        verb="erase",
        private=_PRIVATE,
    ),
    Act(do=alone(keep_data), about=NOTHING, verb="erase-keep"),
)
