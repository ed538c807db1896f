"""The whole behaviour of the desk: a turn goes in, an outcome comes out."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import cast

from bot.assistant import double_presses, message_changes, messages
from bot.assistant.acts import BY_VERB
from bot.cases import announcement
from bot.configuration.app_context import AppContext
from bot.context import written_words
from bot.context.act import Request, do_pressed
from bot.context.turn_context import KeptSetting, TurnContext, as_post, turn_context
from bot.intake import dialog_flow, dialog_reading
from bot.language import national_ids
from bot.notices.articles import ActiveNotices
from bot.people import flood_guard
from bot.questions import greeting, search_box
from bot.store import Store
from bot.turn import (
    AnswerRated,
    ButtonPressed,
    ChannelNamed,
    DeskInstalled,
    DeskRemoved,
    MembersChanged,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Outcome,
    Person,
    Roster,
    Say,
    SearchTyped,
    Text,
    Turn,
)

_PersonsEvent = MessageSent | ButtonPressed | AnswerRated | MessageEdited | MessageDeleted


class Assistant:
    def __init__(self, app: AppContext) -> None:
        self.app = app
        self._active_notices = ActiveNotices()

    def hear(self, turn: Turn, store: Store, kept: KeptSetting | None = None) -> Outcome:
        """What the desk does and says because of this turn. Runs inside the turn's transaction."""
        kept = kept or KeptSetting(turn, store, self.app)
        if isinstance(turn.event, SearchTyped):
            return self._search(turn, store, kept, turn.event)
        if turn.person and isinstance(turn.event, _PersonsEvent):
            return self._person_acted(turn, turn.person, store, kept, turn.event)
        store.places.seen(turn.place)
        match turn.event:
            case DeskInstalled():
                return self._welcome(turn, store, kept)
            case DeskRemoved():
                return self._farewell(turn, store)
            case MembersChanged():
                return Outcome((Roster(turn.place.id),) if turn.place.team == self.app.desk.agents_team else ())
            case ChannelNamed() | MessageSent() | ButtonPressed() | AnswerRated() | MessageEdited() | MessageDeleted():
                return Outcome()

    def _search(self, turn: Turn, store: Store, kept: KeptSetting, event: SearchTyped) -> Outcome:
        """A search leaves nothing behind: it is made in talks that the desk has no part in."""
        if turn.person is None:
            return Outcome()
        app = self._active_notices.with_notices(self.app, store, turn.at)
        context = turn_context(turn, turn.person, store, app, kept)
        return search_box.search(context, event.text)

    def _person_acted(
        self, turn: Turn, person: Person, store: Store, kept: KeptSetting, event: _PersonsEvent
    ) -> Outcome:
        kept.meet()
        app = self._active_notices.with_notices(self.app, store, turn.at)
        context = turn_context(turn, person, store, app, kept)
        if refused := self._refusal(context, event):
            return refused if isinstance(event, ButtonPressed) and event.waits else as_post(refused)
        masked = _masked(event, self.app)
        if isinstance(masked, ButtonPressed) and (known := double_presses.known_outcome(context, masked)):
            return known
        outcome = self._answer(context, masked)
        return _with_warning(context, outcome, masked) if _masks(masked) > _masks(event) else outcome

    def _answer(self, context: TurnContext, event: _PersonsEvent) -> Outcome:
        match event:
            case MessageSent(text=text, images=images):
                return messages.message_sent(context, text, images)
            case ButtonPressed():
                return _button_pressed(context, event)
            case AnswerRated():
                return message_changes.answer_rated(context, event)
            case MessageEdited(text=text):
                return message_changes.message_changed(context, "edited", text)
            case MessageDeleted():
                return message_changes.message_changed(context, "deleted", "")

    def _refusal(self, context: TurnContext, event: _PersonsEvent) -> Outcome | None:
        """What somebody is told who writes too fast, or writes a password: it is heard no further. A deletion is."""
        if isinstance(event, MessageDeleted):
            return None
        if flooded := flood_guard.check_messages(context):
            return flooded
        secret = written_words.contains_secret([*_texts_in(event)], self.app)
        return Outcome(notice=context.words("secret-refused")) if secret else None

    def _farewell(self, turn: Turn, store: Store) -> Outcome:
        """Nothing can be said there any more; what waited for the place goes the other way, if it has one."""
        store.places.removed(turn.place.id, turn.at)
        cancelled = store.outbox.cancel_place(turn.place.id, turn.at)
        others = [announcement.delivery_given_up(store, self.app, one, turn.at) for one in cancelled]
        return Outcome(tuple(reply for replies in others for reply in replies))

    def _welcome(self, turn: Turn, store: Store, kept: KeptSetting) -> Outcome:
        """Once a place, and to nobody in private."""
        if not store.places.welcome(turn.place.id, turn.at):
            return Outcome()
        kept.meet()
        context = turn_context(turn, turn.person or _NOBODY, store, self.app, kept)
        return greeting.welcome(context)


def _button_pressed(context: TurnContext, press: ButtonPressed) -> Outcome:
    """The button's work. Nothing in it is trusted: what it names is looked up, and who presses is checked."""
    (talk, dialog), act = dialog_flow.waiting_here(context), BY_VERB.get(press.verb)
    request = Request(fields=press.data, verb=press.verb, opens=press.opens)
    double_presses.keep_press(context, press)
    outcome = do_pressed(act, context, request) if act else Outcome(notice=context.words("too-old"))
    double_presses.keep_outcome(context, outcome)
    context = dialog_flow.in_language_of_talk(context, talk, dialog)
    outcome = dialog_flow.with_what_waits(context, dialog, talk, outcome)
    return outcome if press.waits else as_post(outcome)


def _texts_in(event: MessageSent | ButtonPressed | AnswerRated | MessageEdited) -> Iterator[str]:
    """Everything somebody has written in this event."""
    match event:
        case MessageSent(text=text) | AnswerRated(text=text) | MessageEdited(text=text):
            yield text
        case ButtonPressed(data=data):
            yield from written_words.texts_in(data)


def _masked(event: _PersonsEvent, app: AppContext) -> _PersonsEvent:
    """The event with every national identity number in it masked: one place, so that no way in is forgotten."""
    match event:
        case MessageSent(text=text, images=images):
            named = tuple(replace(image, name=national_ids.masked(image.name)) for image in images)
            return replace(event, text=written_words.masked_text(text, app), images=named)
        case AnswerRated(text=text) | MessageEdited(text=text):
            return replace(event, text=written_words.masked_text(text, app))
        case ButtonPressed(data=data):
            return replace(event, data=cast("Mapping[str, object]", written_words.masked_in(data, app)))
        case MessageDeleted():
            return event


def _masks(event: _PersonsEvent) -> int:
    """How many signs in it are masked."""
    texts = () if isinstance(event, MessageDeleted) else _texts_in(event)
    names = (image.name for image in event.images) if isinstance(event, MessageSent) else ()
    return sum(text.count(national_ids.MASK) for text in (*texts, *names))


def _with_warning(context: TurnContext, outcome: Outcome, event: _PersonsEvent) -> Outcome:
    """What was answered, and that a number was masked: to the presser alone, else beside the answer."""
    warning = context.words("national-id-masked")
    dialog = None if isinstance(event, ButtonPressed) else dialog_flow.current(context)
    if dialog and dialog_reading.has_masked_answer(dialog):
        warning = f"{warning}\n\n{context.words('national-id-anew')}"
    if isinstance(event, ButtonPressed) and event.waits:
        return replace(outcome, notice="\n\n".join(filter(None, (outcome.notice, warning))))
    return replace(outcome, replies=(Say(Text(warning)), *outcome.replies))


_NOBODY = Person("", "", "")
"""Who is meant where Teams does not say who did something."""
