"""What a message means: a command, small talk, what the talk waits for, or a question."""

from collections.abc import Mapping
from dataclasses import replace

from bot import acts
from bot.cases import peers, pictures
from bot.cases.requester import alternative_choice, own_cases, release_date
from bot.cases.support import support_commands
from bot.context import TurnContext, as_post, say
from bot.intake import dialog_flow, dialog_reading
from bot.language.phrases import Intent, RecognisedPhrase
from bot.model.question import Talk, TalkStep
from bot.notices import draft_flow
from bot.questions import conversation, problem_reports, question_flow, replies
from bot.turn import Image, Outcome


def message_sent(context: TurnContext, text: str, images: tuple[Image, ...] = ()) -> Outcome:
    """Words, pictures, or both. The pictures are taken in first, so that what the words lead to carries them along."""
    words = text if any(letter.isalnum() for letter in text) else ""
    if not images:
        return _text_sent(context, words) if words else say(context.words("empty"))
    ids, fetched = pictures.receive_images(context, images)
    outcome = (_pictures_sent(context, ids, words) if ids else None) or (
        _text_sent(context, words) if words else Outcome()
    )
    return replace(outcome, replies=(*fetched, *outcome.replies))


def _pictures_sent(context: TurnContext, ids: tuple[str, ...], words: str) -> Outcome | None:
    """What pictures mean to a guided dialog, or, without words, to the talk; None where the words say more."""
    dialog = dialog_flow.current(context)
    talk = context.talk
    context = dialog_flow.in_language_of_talk(context, talk, dialog)
    if dialog:
        return dialog_reading.picture_sent(context, dialog, words)
    return None if words else pictures.pictures_without_words(context, ids, replies.awaited_question(context))


def _text_sent(context: TurnContext, text: str) -> Outcome:
    """A guided dialog under way first, then what begins one, then commands, what the talk waits for, and questions."""
    talk = context.talk
    dialog = dialog_flow.current(context)
    context = dialog_flow.in_language_of_talk(context, talk, dialog)
    phrase = context.app.phrases.recognise(text, context.words.language, waiting=bool(talk or dialog))
    outcome = None
    if dialog:
        later = talk if talk and talk.asked_order > dialog.asked_order else None
        outcome = later and _answer_to_talk(context, later, phrase, text)
        outcome = outcome or dialog_reading.dialog_message(context, dialog, text, phrase)
    outcome = outcome or draft_flow.draft_message(context, text, phrase)
    outcome = (
        outcome
        or peers.peers_reply(context, text)
        or _words_asked_for(context, talk, phrase, text)
        or _begin_dialog(context, text)
        or _otherwise(context, talk, phrase, text)
    )
    outcome = as_post(dialog_flow.with_reminder(context, dialog, outcome) if dialog else outcome)
    return dialog_flow.with_what_waits(context, dialog, talk, outcome)


def _words_asked_for(
    context: TurnContext, talk: Talk | None, phrase: RecognisedPhrase | None, text: str
) -> Outcome | None:
    """Where the desk has asked for somebody's own words, they are just that, whatever they might begin."""
    if talk and talk.step in _OWN_WORDS and not problem_reports.is_command(context, phrase, text):
        return question_flow.continue_talk(context, talk, text)
    return problem_reports.describe_problem(context, talk, phrase, text)


def _answer_to_talk(context: TurnContext, talk: Talk, phrase: RecognisedPhrase | None, text: str) -> Outcome | None:
    """What was asked last is the talk's, not the dialog's: its answer, if the message is one."""
    fact = question_flow.continue_talk(context, talk, text) if talk.step is TalkStep.FACT else None
    if told := fact or _words_asked_for(context, talk, phrase, text):
        return told
    if phrase:
        return acts.said(context, phrase) if phrase.intent in _ANSWERS[talk.step] else None
    if talk.step is TalkStep.CONSENT or talk.step in _OWN_WORDS:
        return None
    return question_flow.continue_talk(context, talk, text)


def _begin_dialog(context: TurnContext, text: str) -> Outcome | None:
    """ "I want to report a bug": the guided dialog that the message asks for."""
    begun = context.app.phrases.dialog_request(text)
    if begun is None:
        return None
    context = question_flow.in_spoken_language(context, text)
    if not context.chose_language and context.words.language not in begun.languages:
        context = context.in_language(min(begun.languages))
    return dialog_flow.begin_dialog(context, begun.flow, begun.already)


def _otherwise(context: TurnContext, talk: Talk | None, phrase: RecognisedPhrase | None, text: str) -> Outcome:
    """Commands and small talk first, then what the talk waits for, then a question."""
    fact = question_flow.continue_talk(context, talk, text) if talk and talk.step is TalkStep.FACT else None
    outcome = (
        fact
        or support_commands.test_result(context, text)
        or own_cases.add_numbered(context, text)
        or release_date.tell_numbered(context, text)
    )
    outcome = outcome or (phrase and acts.said(_in_language_of(context, phrase), phrase))
    if outcome is None and context.app.phrases.only_swears(text):
        outcome = conversation.soothe(context)
    outcome = outcome or acts.title_typed(context, context.app.phrases.button(text))
    outcome = outcome or (talk and question_flow.continue_talk(context, talk, text))
    if outcome is None and text.strip(" .#").isdecimal():
        return alternative_choice.choose_lately(context, text) or say(context.words("nothing-open"))
    return outcome or question_flow.ask_all(context, text)


def _in_language_of(context: TurnContext, phrase: RecognisedPhrase) -> TurnContext:
    """The context in the phrase's language, where the person has not chosen one. A command is a command anywhere."""
    if (
        context.chose_language
        or context.words.language in phrase.languages
        or phrase.meant.any_language
        or not phrase.exact
    ):
        return context
    language = min(phrase.languages)
    if len(phrase.languages) == 1:
        context.store.people.set_last_language(context.person.id, language)
    return context.in_language(language)


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
"""The phrases that answer each thing a talk waits for."""

_OWN_WORDS = (TalkStep.MESSAGE, TalkStep.DETAILS, TalkStep.PHONE)
"""What is answered in one's own words, and in any."""
