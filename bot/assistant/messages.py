"""What a message means: who listens to it, one after the other, until somebody has an answer."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.assistant.acts import BY_PHRASE, BY_TITLE
from bot.cases import peers, pictures
from bot.cases.requester import alternative_choice, calls, own_cases, release_date
from bot.cases.support import support_commands
from bot.context.act import Request, do_typed
from bot.context.turn_context import Message, TurnContext, as_post, say
from bot.intake import dialog_flow, dialog_reading, open_fact
from bot.language.phrases import Intent, RecognisedPhrase
from bot.model.question import TalkStep
from bot.notices import draft_flow
from bot.people import contact_checks
from bot.questions import conversation, decisions, problem_reports, question_flow
from bot.turn import Image, Outcome


def message_sent(context: TurnContext, text: str, images: tuple[Image, ...] = ()) -> Outcome:
    """Words, pictures, or both. The pictures are taken in first, so that what the words lead to carries them along."""
    words = text if any(letter.isalnum() for letter in text) else ""
    if not words and not images:
        return say(context.words("empty"))
    ids, fetched = pictures.receive_images(context, images)
    outcome = _pictures_sent(context, ids, words) if ids else None
    outcome = outcome or (_text_sent(context, words) if words else Outcome())
    return replace(outcome, replies=(*fetched, *outcome.replies))


def _pictures_sent(context: TurnContext, ids: tuple[str, ...], words: str) -> Outcome | None:
    """What pictures mean to a guided dialog, or, without words, to the talk; None where the words say more."""
    talk, dialog = dialog_flow.waiting_here(context)
    context = dialog_flow.in_language_of_talk(context, talk, dialog)
    if dialog:
        return dialog_reading.picture_sent(context, dialog, words)
    return None if words else pictures.pictures_without_words(context, ids, talk.about if talk else None)


def _text_sent(context: TurnContext, text: str) -> Outcome:
    talk, dialog = dialog_flow.waiting_here(context)
    context = dialog_flow.in_language_of_talk(context, talk, dialog)
    phrase = context.app.phrases.recognise(text, context.words.language, waiting=bool(talk or dialog))
    message = Message(text, phrase, talk, dialog)
    outcome = next((told for listen in LISTENERS if (told := listen(context, message))), Outcome())
    outcome = as_post(dialog_flow.with_reminder(context, dialog, outcome) if dialog else outcome)
    return dialog_flow.with_what_waits(context, dialog, talk, outcome)


def _later_talk(context: TurnContext, message: Message) -> Outcome | None:
    """The answer to what came in between a guided dialog's questions, if the message is one."""
    talk, dialog, phrase = message.talk, message.dialog, message.phrase
    if talk is None or dialog is None or talk.asked_order <= dialog.asked_order:
        return None
    if talk.step is TalkStep.FACT and open_fact.chooses_in_dialog(context, message):
        return decisions.fact_answered(context, message)
    first = (_fact, _own_words, problem_reports.describe_problem)
    if told := next((told for listen in first if (told := listen(context, message))), None):
        return told
    if phrase:
        return _said(context, phrase) if phrase.intent in _ANSWERS[talk.step] else None
    return None if talk.step in (TalkStep.CONSENT, *_OWN_WORDS) else _talk(context, message)


def _own_words(context: TurnContext, message: Message) -> Outcome | None:
    asked = message.talk and message.talk.step in _OWN_WORDS
    return _talk(context, message) if asked and not problem_reports.is_command(context, message) else None


def _fact(context: TurnContext, message: Message) -> Outcome | None:
    return _talk(context, message) if message.talk and message.talk.step is TalkStep.FACT else None


def _phrase(context: TurnContext, message: Message) -> Outcome | None:
    return _said(_in_language_of(context, message.phrase), message.phrase) if message.phrase else None


def _said(context: TurnContext, phrase: RecognisedPhrase) -> Outcome | None:
    """What a phrase asks for; None where it only looks like it."""
    request = Request(phrase.argument, exact=phrase.exact)
    return next((told for act in BY_PHRASE[phrase.intent] if (told := do_typed(act, context, request))), None)


def _oath(context: TurnContext, message: Message) -> Outcome | None:
    return conversation.soothe(context) if context.app.phrases.only_swears(message.text) else None


def _title(context: TurnContext, message: Message) -> Outcome | None:
    """What a button does whose words were typed."""
    title = context.app.phrases.button(message.text)
    act = BY_TITLE.get(title)
    return do_typed(act, context, Request(fields=act.titles[title])) if act else None


def _talk(context: TurnContext, message: Message) -> Outcome | None:
    """What it means to the talk that waits for it; None where it is simply something new."""
    listen = CONTINUES.get(message.talk.step) if message.talk else None
    return listen(context, message) if listen else None


def _number(context: TurnContext, message: Message) -> Outcome | None:
    if not message.text.strip(" .#").isdecimal():
        return None
    return alternative_choice.choose_lately(context, message) or say(context.words("nothing-open"))


def _question(context: TurnContext, message: Message) -> Outcome:
    return question_flow.ask_all(context, message.text)


def _in_language_of(context: TurnContext, phrase: RecognisedPhrase) -> TurnContext:
    """The context in the phrase's language, where the person has not chosen one. A command is a command anywhere."""
    known = context.chose_language or context.words.language in phrase.languages
    if known or phrase.meant.any_language or not phrase.exact:
        return context
    language = min(phrase.languages)
    if len(phrase.languages) == 1:
        context.store.people.set_last_language(context.person.id, language)
    return context.in_language(language)


Listener = Callable[[TurnContext, Message], Outcome | None]
"""None where the message means nothing to it."""

LISTENERS: tuple[Listener, ...] = (
    _later_talk,  # before the dialog: what was asked last is answered first
    open_fact.fact_beside_dialog,  # before the dialog, whose question it cannot answer
    dialog_reading.dialog_message,  # before all that words can begin: to its question, they are the answer
    draft_flow.draft_message,  # the same for a notice being written
    peers.peers_reply,  # whatever is said under a question to peers is a reply to it
    _own_words,  # before what they might begin: the desk has asked for them
    problem_reports.describe_problem,  # the same for what happens to whoever pressed "I have a problem"
    dialog_reading.dialog_asked_for,  # before phrases: "I want to report a bug" may begin like one
    _fact,  # before phrases: a yes is first of all the answer to the fact
    support_commands.change_numbered,  # before the requester's: "1001 reproduced" says more than that something is said
    own_cases.add_numbered,  # before phrases: a case's number first says whose words they are
    release_date.tell_numbered,  # before phrases: "when is 1002 fixed" is about that case alone
    _phrase,  # before the talk: it can be left at any time
    _oath,  # behind phrases, as some complaints are; before the talk, which it is no answer to
    _title,  # behind phrases: a button's words may be one
    _talk,  # whatever else is waited for
    _number,  # behind the talk, which may wait for one; no question is a number alone
    _question,  # all the rest
)
"""Who listens to a message, each with why it stands before the next."""

CONTINUES: Mapping[TalkStep, Listener] = {
    TalkStep.CHOICE: question_flow.choose_offered,
    TalkStep.REPHRASE: question_flow.say_again,
    TalkStep.CONSENT: question_flow.say_again,
    TalkStep.FACT: decisions.fact_told,
    TalkStep.MESSAGE: question_flow.send_words,
    TalkStep.DETAILS: contact_checks.change_told,
    TalkStep.PHONE: calls.phone_sent,
}
"""How a talk goes on, by what it waits for. Whether everything is erased is answered with one phrase alone."""

_ANSWERS: Mapping[TalkStep, frozenset[Intent]] = {
    TalkStep.CHOICE: frozenset({Intent.NONE, Intent.SEND, Intent.CANCEL, Intent.DONT_KNOW, Intent.HELPED}),
    TalkStep.REPHRASE: frozenset(),
    TalkStep.CONSENT: frozenset({Intent.NONE, Intent.SEND, Intent.CANCEL}),
    TalkStep.FACT: frozenset({Intent.DONT_KNOW, Intent.CORRECT, Intent.NONE, Intent.HELPED}),
    TalkStep.MESSAGE: frozenset({Intent.CANCEL}),
    TalkStep.DETAILS: frozenset({Intent.CANCEL}),
    TalkStep.PHONE: frozenset({Intent.CANCEL}),
    TalkStep.ERASE: frozenset({Intent.ERASE_YES, Intent.CANCEL}),
}
"""The phrases that answer each thing a talk waits for, where a guided dialog waits as well."""

_OWN_WORDS = (TalkStep.MESSAGE, TalkStep.DETAILS, TalkStep.PHONE)
"""What is answered in one's own words, and in any."""
