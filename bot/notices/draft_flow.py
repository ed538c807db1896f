"""Staff write a notice of planned work in Teams: asked one thing after the other, or in a form; then it is a draft."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.cards import markdown
from bot.cards.elements import answered_card
from bot.context.act import NOTHING, Act, AnyAct, FoundSubject, Request, Subject, Who, alone, whole
from bot.context.turn_context import Message, TurnContext, say
from bot.language.phrases import Intent, Phrase, RecognisedPhrase
from bot.model.dialog_session import Dialog, DialogPrompt, DialogState
from bot.model.notice import Maintenance, Notice, NoticeState
from bot.model.notice_lifecycle import NoticeError
from bot.model.post import Post, PostKind
from bot.notices import notice_acts, refusals, staff_notifications
from bot.notices.cards import draft_cards
from bot.notices.cards.draft_cards import CONFIRM
from bot.notices.files import draft_fields
from bot.notices.files.draft_fields import FIELDS, REQUIRED, SERVICE, WINDOWS, DraftAuthor
from bot.notices.notice_acts import ActionContext
from bot.turn import Outcome, Reply, Revise, Say, Text
from dialogs.answer import Answer, Answered, Skipped

FLOW = "new-notice"
"""What the dialog is called where it is kept; it is none of those in the folder dialogs, and makes no case."""
STILL_AT_IT = timedelta(hours=2)
"""So long what staff write is the answer to what they were asked."""
_OF = "number"
"""Where a draft is changed: its number."""


def _begin(context: TurnContext) -> Outcome:
    """ "New notice": the first question in private, the form where others read along."""
    under_way = _current(context)
    if under_way:
        return Outcome(_next_replies(_in_dialog_language(context, under_way), under_way))
    known: dict[str, Answer] = {SERVICE: Answered(context.service)} if context.service else {}
    return _begin_with(context, known)


def change_draft(context: TurnContext, known: Notice) -> Outcome:
    """A draft is filled in anew; what it says stands in the form."""
    if not isinstance(known, Maintenance) or known.state is not NoticeState.DRAFT:
        raise NoticeError("change")
    filling = replace(_draft_author(context), zone=known.local)
    told: dict[str, Answer] = {
        field: Answered(said) for field, said in draft_fields.fields_of_notice(known, filling).items()
    }
    dialog = _new_dialog(context, {**told, _OF: Answered(str(known.number))})
    return Outcome((_form_post(context, dialog, {}),))


def draft_message(context: TurnContext, message: Message) -> Outcome | None:
    """What a message means to a notice being written here; None where it is about something else."""
    text, phrase = message.text, message.phrase
    dialog = _current(context) if context.is_agent else None
    if dialog is None or dialog.asked == DialogPrompt.FORM or context.turn.at - dialog.touched > STILL_AT_IT:
        return None
    context = _in_dialog_language(context, dialog)
    if context.app.phrases.asks_to_stop(text):
        return _drop_draft(context, dialog)
    if phrase and _is_command(phrase):
        return None
    match phrase.intent if phrase else None:
        case Intent.BACK:
            return _back(context, dialog)
        case Intent.WHY | Intent.RESUME | Intent.MORE:
            return Outcome(_next_replies(context, dialog))
        case Intent.SEND if dialog.asked == CONFIRM:
            return _confirmed(context, dialog, "yes")
        case Intent.CANCEL | Intent.NONE if dialog.asked == CONFIRM:
            return _confirmed(context, dialog, "no")
        case Intent.SKIP | Intent.CANCEL | Intent.NONE | Intent.DONT_KNOW:
            return _skip(context, dialog)
        case _:
            return _answer_field(context, dialog, text)


# What is pressed


def _draft_pressed(context: TurnContext, request: Request) -> FoundSubject[Dialog] | Outcome:
    """A notice being written: its own author's, while it is."""
    number = request.number("d")
    dialog = context.store.dialogs.get(number) if number else None
    if dialog is None or dialog.flow != FLOW or dialog.thread != context.turn.thread:
        return Outcome(notice=context.words("too-old"))
    if dialog.person != context.person.id:
        return Outcome(notice=context.words("dialog-not-yours"))
    context = _in_dialog_language(context, dialog)
    if dialog.state is not DialogState.OPEN:
        return Outcome(notice=context.words("draft-over"), shown=answered_card(context.words("draft-over")))
    return FoundSubject(context, dialog, request)


def _answer_picked(context: TurnContext, dialog: Dialog, request: Request) -> Outcome:
    field, value = request.text("field"), request.text("value")
    if field != dialog.asked:
        return Outcome(notice=context.words("too-old"))
    return _confirmed(context, dialog, value) if field == CONFIRM else _answer_field(context, dialog, value)


def _fill(context: TurnContext, dialog: Dialog, request: Request) -> Outcome:
    """The form comes back: whatever is in it is kept; whole and right, it becomes a draft."""
    typed = {field: request.text(field).strip() for field in FIELDS}
    told = {field: text for field, text in typed.items() if text}
    if (number := _number_of(dialog)) and _draft_of(context, number) is None:
        return _draft_gone(context, dialog, number, told)
    faults = dict(_field_faults(context, told))
    if WINDOWS in told and WINDOWS not in faults:
        told[WINDOWS], inferred = draft_fields.windows_in_words(told[WINDOWS], _draft_author(context))
        if inferred:
            faults[WINDOWS] = context.words("draft-year-form")
    kept = {_OF: dialog.answers[_OF]} if _OF in dialog.answers else {}
    dialog = replace(dialog, answers={**kept, **{field: Answered(text) for field, text in told.items()}})
    if faults:
        context.store.dialogs.keep(replace(dialog, asked=DialogPrompt.FORM), context.turn.at)
        card = _form_card(context, dialog, faults)
        return Outcome((Revise(_prompt_post(dialog, DialogPrompt.FORM), card),), shown=card)
    return _submitted(context, dialog, _prompt_post(dialog, DialogPrompt.FORM))


def _show_form(context: TurnContext, dialog: Dialog) -> Outcome:
    return Outcome((_form_post(context, dialog, {}),))


def _skip_pressed(context: TurnContext, dialog: Dialog, request: Request) -> Outcome:
    return _skip(context, dialog) if request.text("field") == dialog.asked else Outcome(notice=context.words("too-old"))


# One question after the other


def _answer_field(context: TurnContext, dialog: Dialog, text: str) -> Outcome:
    """An answer: kept if it will do; else what is wrong is said, and the same is asked still."""
    field = WINDOWS if dialog.asked == CONFIRM else dialog.asked
    text = _service_key(context, text) if field == SERVICE else text.strip()
    try:
        draft_fields.check_field(field, text, _texts_of(dialog), _draft_author(context))
        inferred = False
        if field == WINDOWS:
            text, inferred = draft_fields.windows_in_words(text, _draft_author(context))
    except NoticeError as fault:
        return say(refusals.error_as_text(context, fault))
    dialog = replace(dialog, answers={**dialog.answers, field: Answered(text)})
    if inferred:
        return Outcome((_question_post(context, dialog, CONFIRM),))
    return _advance(context, dialog, field)


def _confirmed(context: TurnContext, dialog: Dialog, answer: str) -> Outcome:
    """Whether the days that were worked out are meant; if not, the times are asked again."""
    if answer == "yes":
        return _advance(context, dialog, WINDOWS, asked=CONFIRM)
    told = answered_card(context.words("draft-year-no"))
    asked = _question_post(context, _unconfirmed(dialog), WINDOWS)
    return Outcome((Revise(_prompt_post(dialog, CONFIRM), told), asked), shown=told)


def _skip(context: TurnContext, dialog: Dialog) -> Outcome:
    if dialog.asked in REQUIRED or dialog.asked == CONFIRM:
        return Outcome(notice=context.words("draft-needed"))
    return _advance(context, replace(dialog, answers={**dialog.answers, dialog.asked: Skipped()}), dialog.asked)


def _back(context: TurnContext, dialog: Dialog) -> Outcome:
    """The question before this one, again."""
    field = WINDOWS if dialog.asked == CONFIRM else dialog.asked
    dialog = _unconfirmed(dialog) if dialog.asked == CONFIRM else dialog
    earlier = FIELDS[: FIELDS.index(field)]
    return (
        Outcome((_question_post(context, dialog, earlier[-1]),))
        if earlier
        else Outcome(notice=context.words("dialog-first"))
    )


def _unconfirmed(dialog: Dialog) -> Dialog:
    """Without the days that nobody has said yes to."""
    return replace(dialog, answers={name: one for name, one in dialog.answers.items() if name != WINDOWS})


def _drop_draft(context: TurnContext, dialog: Dialog) -> Outcome:
    context.store.dialogs.close(dialog.id, DialogState.CANCELLED, context.turn.at)
    told = answered_card(context.words("draft-dropped"))
    return Outcome(
        (Revise(_prompt_post(dialog, dialog.asked), told), *say(context.words("draft-dropped")).replies), shown=told
    )


def _advance(context: TurnContext, dialog: Dialog, field: str, asked: str = "") -> Outcome:
    """The question is settled, and the next one asked. `asked`: the card it was answered on."""
    answer = dialog.answers[field]
    value = answer.value if isinstance(answer, Answered) else context.words("value-none")
    if field == SERVICE:
        value = context.app.service_name(value, context.words)
    told = answered_card(f"{context.words(f'draft-{field}.label')}: {value}")
    rest = _next_replies(context, replace(dialog, asked=""))
    return Outcome((Revise(_prompt_post(dialog, asked or field), told), *rest), shown=told)


def _next_replies(context: TurnContext, dialog: Dialog) -> tuple[Reply, ...]:
    """What is asked next; the draft, when everything has been."""
    if dialog.asked == DialogPrompt.FORM or not context.is_private:
        return (_form_post(context, dialog, {}),)
    following = dialog.asked or next((field for field in FIELDS if field not in dialog.answers), "")
    if following:
        return (_question_post(context, dialog, following),)
    try:
        return _submitted(context, dialog, None).replies
    except NoticeError as fault:  # time has passed, or the desk file changed, since it was told
        return (
            Say(Text(refusals.error_as_text(context, fault))),
            _form_post(context, dialog, dict(_field_faults(context, _texts_of(dialog)))),
        )


def _submitted(context: TurnContext, dialog: Dialog, post: Post | None) -> Outcome:
    """The draft, to those who may approve it, and here; with what is doubtful in it. `post`: the form it came from."""
    filling = _draft_author(context)
    notice = draft_fields.notice_from_fields(_texts_of(dialog), filling)
    action = ActionContext(context.store, context.app, context.person.id, context.turn.at, context.words.language)
    if number := _number_of(dialog):
        if (known := _draft_of(context, number)) is None:
            raise NoticeError("change")
        kept, replies = notice_acts.save(action, draft_fields.changed_draft(known, notice), "changed")
    else:
        kept, replies = notice_acts.submit(action, notice)
    context.store.dialogs.close(dialog.id, DialogState.SENT, context.turn.at)
    told = answered_card(context.words("draft-sent", number=str(kept.number)))
    button = context.app.texts[context.app.desk.language]("notice-button-change")
    lines = [context.words("draft-made", number=str(kept.number))]
    if found := list(draft_fields.draft_doubts(notice, filling, button)):
        lines += [context.words("draft-doubts"), "\r".join(f"- {markdown.escape(one)}" for one in found)]
    here = context.turn.place.id
    seen = any(place.id == here for place in staff_notifications.staff_places(context.store, context.app, kept.service))
    card = () if seen else (Say(staff_notifications.card_of(context.store, context.app, kept)),)
    revised = (Revise(post, told),) if post else ()
    return Outcome((*revised, Say(Text("\n\n".join(lines))), *card, *replies), shown=told)


def _draft_gone(context: TurnContext, dialog: Dialog, number: int, told: Mapping[str, str]) -> Outcome:
    """The draft has been approved or discarded while its form stood open: nothing is changed, and nothing lost."""
    known = context.store.notices.get(number)
    became = "approved" if known and known.published else "discarded"
    context.store.dialogs.close(dialog.id, DialogState.CANCELLED, context.turn.at)
    says = context.words(f"draft-meanwhile-{became}", number=str(number))
    card = draft_cards.unused_card(says, told, context.words)
    return Outcome((Revise(_prompt_post(dialog, DialogPrompt.FORM), card),), shown=card)


# What it stands on


def _number_of(dialog: Dialog) -> int | None:
    """The draft that is being changed; None where a new one is being written."""
    number = dialog.answers.get(_OF)
    return int(number.value) if isinstance(number, Answered) else None


def _draft_of(context: TurnContext, number: int) -> Maintenance | None:
    """The draft of that number, while it is one."""
    known = context.store.notices.get(number)
    return known if isinstance(known, Maintenance) and known.state is NoticeState.DRAFT else None


def _begin_with(context: TurnContext, known: Mapping[str, Answer]) -> Outcome:
    return Outcome(_next_replies(context, _new_dialog(context, known)))


def _new_dialog(context: TurnContext, known: Mapping[str, Answer]) -> Dialog:
    turn = context.turn
    return context.store.dialogs.begin(
        *(FLOW, context.person.id, turn.place.id, turn.thread, context.words.language, None, known, turn.at)
    )


def _current(context: TurnContext) -> Dialog | None:
    dialog = context.store.dialogs.open_in(context.turn.thread, context.person.id, context.turn.at)
    return dialog if dialog and dialog.flow == FLOW else None


def _question_post(context: TurnContext, dialog: Dialog, field: str) -> Say:
    """The question, said anew: an older card that asked the same is left behind."""
    card = draft_cards.question_card(field, dialog, _texts_of(dialog), _service_names(context), context.words)
    return _waiting_post(context, dialog, field, Say(card, post=_prompt_post(dialog, field)))


def _form_post(context: TurnContext, dialog: Dialog, faults: Mapping[str, str]) -> Say:
    return _waiting_post(
        context,
        dialog,
        DialogPrompt.FORM,
        Say(_form_card(context, dialog, faults), post=_prompt_post(dialog, DialogPrompt.FORM)),
    )


def _waiting_post(context: TurnContext, dialog: Dialog, asked: str, said: Say) -> Say:
    context.store.dialogs.keep(replace(dialog, asked=asked), context.turn.at)
    if said.post:
        context.store.posts.retire(said.post)
    return said


def _form_card(context: TurnContext, dialog: Dialog, faults: Mapping[str, str]) -> draft_cards.Card:
    return draft_cards.form_card(dialog, _texts_of(dialog), faults, _service_names(context), context.words)


def _field_faults(context: TurnContext, told: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for field in FIELDS:
        if field not in told and field in REQUIRED:
            yield field, context.words("form-missing", label=context.words(f"draft-{field}.label"))
        elif field in told:
            try:
                draft_fields.check_field(field, told[field], told, _draft_author(context))
            except NoticeError as fault:
                yield field, refusals.error_as_text(context, fault)


def _draft_author(context: TurnContext) -> DraftAuthor:
    return DraftAuthor(context.words, context.zone, context.turn.at, context.app.desk, context.person.id)


def _texts_of(dialog: Dialog) -> dict[str, str]:
    return {name: answer.value for name, answer in dialog.answers.items() if isinstance(answer, Answered)}


def _service_names(context: TurnContext) -> list[tuple[str, str]]:
    return [(key, known.called(context.words.language)) for key, known in context.app.desk.services.items()]


def _service_key(context: TurnContext, text: str) -> str:
    return context.app.desk.service_called(text.strip()) or text.strip()


def _in_dialog_language(context: TurnContext, dialog: Dialog) -> TurnContext:
    """In the language it began in: what is written without a language's code is in that one."""
    return context.in_language(dialog.language)


def _prompt_post(dialog: Dialog, asked: str) -> Post:
    """The post that asks for it."""
    return Post(PostKind.DRAFT, dialog.id, asked)


def _is_command(phrase: RecognisedPhrase) -> bool:
    """Whether it is surely none of the notice's words: a text may begin like many a command."""
    if phrase.meant.followed:
        return phrase.argument[:1].isdigit()
    return phrase.exact and phrase.intent not in frozenset(Intent)


_DRAFT = Subject(pressed=_draft_pressed)


def _button(verb: str, do: Callable[[TurnContext, Dialog, Request], Outcome | None]) -> AnyAct:
    return Act(do=refusals.guarded(do), about=_DRAFT, verb=f"draft-{verb}", who=Who.AGENTS)


ACTS: tuple[AnyAct, ...] = (
    Act(
        do=alone(_begin),
        about=NOTHING,
        phrase=Phrase("new-notice", any_language=True),
        who=Who.AGENTS,
        refusal="draft-agents-only",
    ),
    _button("say", _answer_picked),
    _button("fill", _fill),
    _button("form", whole(_show_form)),
    _button("skip", _skip_pressed),
    _button("back", whole(_back)),
    _button("drop", whole(_drop_draft)),
)
