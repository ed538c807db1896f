"""Staff write a notice of planned work in Teams: asked one thing after the other, or in a form; then it is a draft."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.cards import markdown
from bot.cards.elements import answered_card
from bot.context import Scene, say
from bot.language.phrases import Heard, Intent
from bot.model.dialog_session import FORM, Dialog, DialogState
from bot.model.notice import Kind, Notice, State
from bot.model.notice_lifecycle import CannotBe
from bot.notices import notice_acts, staff_notifications
from bot.notices.cards import draft_cards
from bot.notices.cards.draft_cards import CONFIRM
from bot.notices.files import draft_fields
from bot.notices.files.draft_fields import FIELDS, REQUIRED, SERVICE, WINDOWS, Filling
from bot.notices.notice_acts import Doing
from bot.turn import Outcome, PlaceKind, Pressed, Reply, Revise, Say, Text
from dialogs.answer import Answer, Given, Left

FLOW = "new-notice"
"""What the dialog is called where it is kept; it is none of those in the folder dialogs, and makes no case."""
STILL_AT_IT = timedelta(hours=2)
"""So long what staff write is the answer to what they were asked."""
_OF = "number"
"""Where a draft is changed: its number."""


def begin(scene: Scene, *_: object) -> Outcome:
    """ "New notice": the first question in private, the form where others read along."""
    if not scene.is_agent:
        return say(scene.words("draft-agents-only"))
    under_way = _current(scene)
    if under_way:
        return Outcome(_go_on(_speaking(scene, under_way), under_way))
    known: dict[str, Answer] = {SERVICE: Given(scene.service)} if scene.service else {}
    return _begun(scene, known)


def change(scene: Scene, known: Notice, *_: object) -> Outcome:
    """A draft is filled in anew; what it says stands in the form."""
    if known.state is not State.DRAFT or known.kind is not Kind.MAINTENANCE:
        raise CannotBe("change")
    filling = replace(_filling(scene), zone=known.local)
    told: dict[str, Answer] = {field: Given(said) for field, said in draft_fields.told_by(known, filling).items()}
    dialog = _new(scene, {**told, _OF: Given(str(known.number))})
    return Outcome((_shown(scene, dialog, {}),))


def hear(scene: Scene, text: str, heard: Heard | None) -> Outcome | None:
    """What a message means to a notice being written here; None where it is about something else."""
    dialog = _current(scene)
    if dialog is None or dialog.asked == FORM or scene.turn.at - dialog.touched > STILL_AT_IT or not scene.is_agent:
        return None
    scene = _speaking(scene, dialog)
    if scene.house.hearing.stops(text):
        return _drop(scene, dialog)
    if heard and _is_command(heard):
        return None
    match heard.intent if heard else None:
        case Intent.BACK:
            return _back(scene, dialog)
        case Intent.WHY | Intent.RESUME | Intent.MORE:
            return Outcome(_go_on(scene, dialog))
        case Intent.SEND if dialog.asked == CONFIRM:
            return _confirmed(scene, dialog, "yes")
        case Intent.CANCEL | Intent.NONE if dialog.asked == CONFIRM:
            return _confirmed(scene, dialog, "no")
        case Intent.SKIP | Intent.CANCEL | Intent.NONE | Intent.DONT_KNOW:
            return _skip(scene, dialog)
        case _:
            return _said(scene, dialog, text)


# What is pressed


def pressed(act: Callable[[Scene, Dialog, Pressed], Outcome]) -> Callable[[Scene, Pressed], Outcome]:
    """A press on a card of a notice being written: by its own author, while it is."""

    def press(scene: Scene, pressed: Pressed) -> Outcome:
        number = pressed.number("d")
        dialog = scene.store.dialogs.get(number) if number else None
        if dialog is None or dialog.flow != FLOW or dialog.thread != scene.turn.thread:
            return Outcome(notice=scene.words("too-old"))
        if dialog.person != scene.person.id or not scene.is_agent:
            return Outcome(notice=scene.words("dialog-not-yours" if scene.is_agent else "agents-only"))
        scene = _speaking(scene, dialog)
        if dialog.state is not DialogState.OPEN:
            return Outcome(notice=scene.words("draft-over"), shown=answered_card(scene.words("draft-over")))
        try:
            return act(scene, dialog, pressed)
        except CannotBe as fault:
            return Outcome(notice=_why_not(scene, fault))

    return press


def _pressed_say(scene: Scene, dialog: Dialog, press: Pressed) -> Outcome:
    field, value = str(press.data.get("field", "")), str(press.data.get("value", ""))
    if field != dialog.asked:
        return Outcome(notice=scene.words("too-old"))
    return _confirmed(scene, dialog, value) if field == CONFIRM else _said(scene, dialog, value)


def _pressed_fill(scene: Scene, dialog: Dialog, press: Pressed) -> Outcome:
    """The form comes back: whatever is in it is kept; whole and right, it becomes a draft."""
    typed = {field: str(press.data.get(field) or "").strip() for field in FIELDS}
    told = {field: text for field, text in typed.items() if text}
    faults = dict(_faults(scene, told))
    if WINDOWS in told and WINDOWS not in faults:
        told[WINDOWS], inferred = draft_fields.windows_in_words(told[WINDOWS], _filling(scene))
        if inferred:
            faults[WINDOWS] = scene.words("draft-year-form")
    kept = {_OF: dialog.answers[_OF]} if _OF in dialog.answers else {}
    dialog = replace(dialog, answers={**kept, **{field: Given(text) for field, text in told.items()}})
    if faults:
        scene.store.dialogs.keep(replace(dialog, asked=FORM), scene.turn.at)
        card = _form(scene, dialog, faults)
        return Outcome((Revise(_name(dialog, FORM), card),), shown=card)
    return _submitted(scene, dialog, _name(dialog, FORM))


def _pressed_form(scene: Scene, dialog: Dialog, _: Pressed) -> Outcome:
    return Outcome((_shown(scene, dialog, {}),))


def _pressed_skip(scene: Scene, dialog: Dialog, press: Pressed) -> Outcome:
    if press.data.get("field") != dialog.asked:
        return Outcome(notice=scene.words("too-old"))
    return _skip(scene, dialog)


PRESSES: Mapping[str, Callable[[Scene, Pressed], Outcome]] = {
    "draft-say": pressed(_pressed_say),
    "draft-fill": pressed(_pressed_fill),
    "draft-form": pressed(_pressed_form),
    "draft-skip": pressed(_pressed_skip),
    "draft-back": pressed(lambda scene, dialog, _: _back(scene, dialog)),
    "draft-drop": pressed(lambda scene, dialog, _: _drop(scene, dialog)),
}
"""What each verb on the cards of a notice being written does."""


# One question after the other


def _said(scene: Scene, dialog: Dialog, text: str) -> Outcome:
    """An answer: kept if it will do; else what is wrong is said, and the same is asked still."""
    field = WINDOWS if dialog.asked == CONFIRM else dialog.asked
    text = _service_key(scene, text) if field == SERVICE else text.strip()
    try:
        draft_fields.check(field, text, _told(dialog), _filling(scene))
        inferred = False
        if field == WINDOWS:
            text, inferred = draft_fields.windows_in_words(text, _filling(scene))
    except CannotBe as fault:
        return say(_why_not(scene, fault))
    dialog = replace(dialog, answers={**dialog.answers, field: Given(text)})
    if inferred:
        return Outcome((_asked(scene, dialog, CONFIRM),))
    return _answered(scene, dialog, field)


def _confirmed(scene: Scene, dialog: Dialog, answer: str) -> Outcome:
    """Whether the days that were worked out are meant; if not, the times are asked again."""
    if answer == "yes":
        return _answered(scene, dialog, WINDOWS, asked=CONFIRM)
    told = answered_card(scene.words("draft-year-no"))
    asked = _asked(scene, _unconfirmed(dialog), WINDOWS)
    return Outcome((Revise(_name(dialog, CONFIRM), told), asked), shown=told)


def _skip(scene: Scene, dialog: Dialog) -> Outcome:
    if dialog.asked in REQUIRED or dialog.asked == CONFIRM:
        return Outcome(notice=scene.words("draft-needed"))
    return _answered(scene, replace(dialog, answers={**dialog.answers, dialog.asked: Left()}), dialog.asked)


def _back(scene: Scene, dialog: Dialog) -> Outcome:
    """The question before this one, again."""
    field = WINDOWS if dialog.asked == CONFIRM else dialog.asked
    dialog = _unconfirmed(dialog) if dialog.asked == CONFIRM else dialog
    earlier = FIELDS[: FIELDS.index(field)]
    return Outcome((_asked(scene, dialog, earlier[-1]),)) if earlier else Outcome(notice=scene.words("dialog-first"))


def _unconfirmed(dialog: Dialog) -> Dialog:
    """Without the days that nobody has said yes to."""
    return replace(dialog, answers={name: one for name, one in dialog.answers.items() if name != WINDOWS})


def _drop(scene: Scene, dialog: Dialog) -> Outcome:
    scene.store.dialogs.close(dialog.id, DialogState.CANCELLED, scene.turn.at)
    told = answered_card(scene.words("draft-dropped"))
    return Outcome((Revise(_name(dialog, dialog.asked), told), *say(scene.words("draft-dropped")).replies), shown=told)


def _answered(scene: Scene, dialog: Dialog, field: str, asked: str = "") -> Outcome:
    """The question is settled, and the next one asked. `asked`: the card it was answered on."""
    answer = dialog.answers[field]
    value = answer.value if isinstance(answer, Given) else scene.words("value-none")
    if field == SERVICE:
        value = scene.house.service_name(value, scene.words)
    told = answered_card(f"{scene.words(f'draft-{field}.label')}: {value}")
    rest = _go_on(scene, replace(dialog, asked=""))
    return Outcome((Revise(_name(dialog, asked or field), told), *rest), shown=told)


def _go_on(scene: Scene, dialog: Dialog) -> tuple[Reply, ...]:
    """What is asked next; the draft, when everything has been."""
    if dialog.asked == FORM or scene.turn.place.kind is not PlaceKind.PERSONAL:
        return (_shown(scene, dialog, {}),)
    following = dialog.asked or next((field for field in FIELDS if field not in dialog.answers), "")
    if following:
        return (_asked(scene, dialog, following),)
    try:
        return _submitted(scene, dialog, "").replies
    except CannotBe as fault:  # time has passed, or the desk file changed, since it was told
        return (Say(Text(_why_not(scene, fault))), _shown(scene, dialog, dict(_faults(scene, _told(dialog)))))


def _submitted(scene: Scene, dialog: Dialog, post: str) -> Outcome:
    """The draft, to those who may approve it, and here; with what is doubtful in it. `post`: the form it came from."""
    filling = _filling(scene)
    notice = draft_fields.made(_told(dialog), filling)
    doing = Doing(scene.store, scene.house, scene.person.id, scene.turn.at, scene.words.language)
    number = dialog.answers.get(_OF)
    if isinstance(number, Given):
        kept, replies = notice_acts.change(
            doing, int(number.value), "changed", lambda known: draft_fields.changed(known, notice)
        )
    else:
        kept, replies = notice_acts.submit(doing, notice)
    scene.store.dialogs.close(dialog.id, DialogState.SENT, scene.turn.at)
    told = answered_card(scene.words("draft-sent", number=str(kept.number)))
    button = scene.house.texts[scene.house.desk.language]("notice-button-change")
    lines = [scene.words("draft-made", number=str(kept.number))]
    if found := list(draft_fields.doubtful(notice, filling, button)):
        lines += [scene.words("draft-doubts"), "\r".join(f"- {markdown.escape(one)}" for one in found)]
    here = scene.turn.place.id
    seen = any(place.id == here for place in staff_notifications.places(scene.store, scene.house, kept.service))
    card = () if seen else (Say(staff_notifications.drawn(scene.store, scene.house, kept)),)
    revised = (Revise(post, told),) if post else ()
    return Outcome((*revised, Say(Text("\n\n".join(lines))), *card, *replies), shown=told)


# What it stands on


def _begun(scene: Scene, known: Mapping[str, Answer]) -> Outcome:
    return Outcome(_go_on(scene, _new(scene, known)))


def _new(scene: Scene, known: Mapping[str, Answer]) -> Dialog:
    turn = scene.turn
    return scene.store.dialogs.begin(
        *(FLOW, scene.person.id, turn.place.id, turn.thread, scene.words.language, None, known, turn.at)
    )


def _current(scene: Scene) -> Dialog | None:
    dialog = scene.store.dialogs.open_in(scene.turn.thread, scene.person.id, scene.turn.at)
    return dialog if dialog and dialog.flow == FLOW else None


def _asked(scene: Scene, dialog: Dialog, field: str) -> Say:
    """The question, said anew: an older card that asked the same is left behind."""
    card = draft_cards.question(field, dialog, _told(dialog), _services(scene), scene.words)
    return _waiting(scene, dialog, field, Say(card, name=_name(dialog, field)))


def _shown(scene: Scene, dialog: Dialog, faults: Mapping[str, str]) -> Say:
    return _waiting(scene, dialog, FORM, Say(_form(scene, dialog, faults), name=_name(dialog, FORM)))


def _waiting(scene: Scene, dialog: Dialog, asked: str, said: Say) -> Say:
    scene.store.dialogs.keep(replace(dialog, asked=asked), scene.turn.at)
    scene.store.outbox.rename(said.name, f"{said.name}:{scene.turn.key[:12]}")
    return said


def _form(scene: Scene, dialog: Dialog, faults: Mapping[str, str]) -> draft_cards.Card:
    return draft_cards.form(dialog, _told(dialog), faults, _services(scene), scene.words)


def _faults(scene: Scene, told: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for field in FIELDS:
        if field not in told and field in REQUIRED:
            yield field, scene.words("form-missing", label=scene.words(f"draft-{field}.label"))
        elif field in told:
            try:
                draft_fields.check(field, told[field], told, _filling(scene))
            except CannotBe as fault:
                yield field, _why_not(scene, fault)


def _filling(scene: Scene) -> Filling:
    return Filling(scene.words, scene.zone, scene.turn.at, scene.house.desk, scene.person.id)


def _told(dialog: Dialog) -> dict[str, str]:
    return {name: answer.value for name, answer in dialog.answers.items() if isinstance(answer, Given)}


def _services(scene: Scene) -> list[tuple[str, str]]:
    return [(key, known.called(scene.words.language)) for key, known in scene.house.desk.services.items()]


def _service_key(scene: Scene, text: str) -> str:
    return scene.house.desk.service_called(text.strip()) or text.strip()


def _why_not(scene: Scene, fault: CannotBe) -> str:
    values = {name: markdown.escape(value) for name, value in fault.values.items()}
    return scene.words(f"notice-cannot-{fault.code}", **values)


def _speaking(scene: Scene, dialog: Dialog) -> Scene:
    """In the language it began in: what is written without a language's code is in that one."""
    return scene.speaking(dialog.language)


def _name(dialog: Dialog, asked: str) -> str:
    return f"draft:{dialog.id}:{asked}"


_ABOUT_A_NUMBER = frozenset({Intent.NOTICE, Intent.INCIDENT, Intent.TAKE, Intent.ANSWER, Intent.CASE, Intent.NOTE})
_OF_THE_DESK = frozenset(
    {Intent.HELP, Intent.STATUS, Intent.MINE, Intent.WHOAMI, Intent.SUBSCRIPTIONS, Intent.LANGUAGE}
)


def _is_command(heard: Heard) -> bool:
    """Whether it is surely none of the notice's words: a text may begin like many a command."""
    if heard.intent in _ABOUT_A_NUMBER:
        return heard.argument[:1].isdigit()
    return heard.intent in _OF_THE_DESK and heard.exact
