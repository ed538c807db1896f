"""What a message means: a command, small talk, what the talk waits for, or a question."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.cards import markdown
from bot.cases import peers, pictures, solution_gallery
from bot.cases.releases import release_commands
from bot.cases.requester import calls, own_cases, release_date
from bot.cases.support import support_commands
from bot.context import TurnContext, as_post, say
from bot.intake import dialog_flow, dialog_reading
from bot.language.languages import SPOKEN
from bot.language.phrases import COMMANDS, Intent, RecognisedPhrase
from bot.model.dialog_session import Dialog
from bot.model.question import Question, Talk, TalkStep
from bot.notices import draft_flow, incident_commands, notice_commands, subscriptions
from bot.people import contact_checks, contacts, my_data
from bot.questions import decisions, greeting, handover, lesson_commands, problem_reports, question_cards, question_flow
from bot.turn import Image, Outcome, PlaceKind, Say


def message_sent(context: TurnContext, text: str, images: tuple[Image, ...] = ()) -> Outcome:
    """Words, pictures, or both. The pictures are taken in first, so that what the words lead to carries them along."""
    words = text if any(letter.isalnum() for letter in text) else ""
    if not images:
        return _text_sent(context, words) if words else say(context.words("empty"))
    ids, replies = pictures.receive_images(context, images)
    outcome = (_pictures_sent(context, ids, words) if ids else None) or (
        _text_sent(context, words) if words else Outcome()
    )
    return replace(outcome, replies=(*replies, *outcome.replies))


def _pictures_sent(context: TurnContext, ids: tuple[str, ...], words: str) -> Outcome | None:
    """What pictures mean to a guided dialog, or, without words, to the talk; None where the words say more."""
    talk, dialog = dialog_flow.waiting_here(context)
    context = _in_language_of_talk(context, talk, dialog)
    if dialog:
        return dialog_reading.picture_sent(context, dialog, words)
    return None if words else pictures.pictures_without_words(context, ids, _awaited_question(talk))


def _text_sent(context: TurnContext, text: str) -> Outcome:
    """A guided dialog under way first, then what begins one, then commands, what the talk waits for, and questions."""
    talk, dialog = dialog_flow.waiting_here(context)
    context = _in_language_of_talk(context, talk, dialog)
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
    outcome = dialog_flow.with_next_prompt(context, dialog, talk, outcome)
    return decisions.fact_asked_again(context, talk, outcome)


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
        return _command(context, phrase, talk) if phrase.intent in _ANSWERS[talk.step] else None
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
        or support_commands.typed_numbered(context, text)
        or own_cases.typed_numbered(context, text)
        or release_date.typed_numbered(context, text)
    )
    outcome = outcome or (phrase and _command(_in_language_of(context, phrase), phrase, talk))
    if outcome is None and context.app.phrases.only_swears(text):
        outcome = _complaint(context)
    outcome = outcome or _button_typed(context, context.app.phrases.button(text))
    outcome = outcome or (talk and question_flow.continue_talk(context, talk, text))
    if outcome is None and text.strip(" .#").isdecimal():
        return own_cases.choose_lately(context, text) or say(context.words("nothing-open"))
    return outcome or question_flow.ask_all(context, text)


def _command(context: TurnContext, phrase: RecognisedPhrase, talk: Talk | None) -> Outcome | None:
    """What a phrase asks for; None where it only looks like a command."""
    return _COMMANDS[phrase.intent](context, phrase, talk)


def _help(context: TurnContext, *_: object) -> Outcome:
    agent, personal = context.is_agent, context.turn.place.kind is PlaceKind.PERSONAL
    return Outcome(
        (
            Say(
                question_cards.help_card(
                    context.app.desk.name, tuple(context.app.flows), context.words, agent=agent, personal=personal
                )
            ),
        )
    )


def _thanks(context: TurnContext, *_: object) -> Outcome:
    return say(context.words("thanks"))


def _person(context: TurnContext, *_: object) -> Outcome:
    return handover.hand_over_latest(context)


def _reply_to_what_was_shown(context: TurnContext, phrase: RecognisedPhrase, talk: Talk | None) -> Outcome:
    """A yes, a no, "none of these", "it helped": what they mean depends on what was shown."""
    intent = phrase.intent
    questions = context.store.questions
    waiting = _awaited_question(talk)
    question = _latest(context, talk)
    if intent is Intent.CANCEL:
        questions.close_talk(context.turn.thread, context.person.id)
    match intent:
        case Intent.SEND if waiting and talk and talk.step is TalkStep.CHOICE:
            return question_flow.ask_which(context, waiting)
        case Intent.CANCEL if waiting and talk and talk.step is TalkStep.CHOICE:
            return question_flow.refuse_answer(context, waiting)
        case Intent.CANCEL if talk and talk.step is TalkStep.ERASE:
            return my_data.keep_data(context)
        case Intent.CANCEL:
            if waiting:
                questions.judge(waiting.id, "cancelled")
            return say(context.words("consent-cancelled"))
        case Intent.NONE if question:
            return question_flow.refuse_answer(context, question)
        case Intent.HELPED if question:
            return question_flow.mark_helped(context, question)
        case Intent.SEND if waiting and talk and talk.step is TalkStep.CONSENT:
            return handover.hand_over(context, waiting)
        case Intent.SEND if question and handover.is_said_again(context, question):
            return Outcome((handover.ask_consent_again(context, question, context.words("consent-again")),))
        case _:
            return say(context.words("nothing-open"))


def _about_facts(context: TurnContext, phrase: RecognisedPhrase, talk: Talk | None) -> Outcome | None:
    """ "I don't know" and "no, I meant …" while, or after, the facts of a decision article were asked."""
    question = _latest(context, talk)
    if question is None:
        return None
    if phrase.intent is Intent.CORRECT:
        return decisions.correct_fact(context, question, phrase.argument)
    match talk.step if talk else None:
        case TalkStep.FACT:
            return decisions.fact_unknown(context, question)
        case TalkStep.CHOICE:
            return question_flow.ask_which(context, question)
        case _:
            return say(context.words("nothing-open"))


def _explain_understanding(context: TurnContext, _: RecognisedPhrase, talk: Talk | None) -> Outcome | None:
    """ "What did you mean?": how the desk understood what was asked last."""
    waiting = _awaited_question(talk)
    question = waiting or context.store.questions.last(context.turn.thread, context.person.id, context.turn.at)
    if question is None:
        return None
    titles = [article.title for slug in question.presented if (article := context.article(question, slug))]
    text = markdown.escape(question.text)
    if not titles:
        return say(context.words("meaning-unknown", text=text))
    return say(context.words("meaning-shown", text=text, titles=markdown.escape("; ".join(titles))))


def _contents(context: TurnContext, *_: object) -> Outcome:
    """Everything the desk knows, by title; only what is about this place's service where it has one."""
    language, only = context.words.language, context.service
    on = context.turn.at.astimezone(context.zone).date()
    by_service: dict[str, list[str]] = {}
    for article in context.app.knowledge.library.articles:
        if article.language == language and article.in_force(on) and article.service in (None, only or article.service):
            by_service.setdefault(article.service or "", []).append(article.title)
    general = context.words("contents-general")
    names = {
        service: context.app.service_name(service, context.words) if service else general for service in by_service
    }
    named = [(names[service], by_service[service]) for service in sorted(by_service)]
    return Outcome((Say(question_cards.contents_card(named, context.words)),))


def _complaint(context: TurnContext, *_: object) -> Outcome:
    """Calm, and a way to a person."""
    latest = context.store.questions.latest(context.turn.thread, context.person.id, context.turn.at)
    if latest is None or context.store.cases.of_question(latest.id):
        return say(context.words("complaint-nothing"))
    return Outcome((handover.ask_consent_again(context, latest, context.words("complaint")),))


def _choose_language(context: TurnContext, phrase: RecognisedPhrase, _: Talk | None) -> Outcome | None:
    wanted = phrase.argument
    names = {words(f"language-{code}").casefold(): code for words in context.app.texts for code in SPOKEN}
    code = names.get(wanted.casefold()) or (wanted.casefold() if wanted.casefold() in SPOKEN else None)
    if code is None:
        return None if " " in wanted else say(context.words("language-unknown"))
    context.store.people.choose_language(context.person.id, code)
    return say(context.app.texts[code]("language-set"))


def _whoami(context: TurnContext, *_: object) -> Outcome:
    words, place = context.words, context.turn.place
    lines = [words("whoami", person=markdown.escape(context.person.id))]
    lines += [words("whoami.place", place=markdown.escape(place.id))]
    lines += [words("whoami.team", team=markdown.escape(place.team))] if place.team else []
    lines += [words("whoami.tenant", tenant=markdown.escape(place.tenant))]
    return say("\n\n".join(lines))


def _case(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """A case by its number: as support sees it, or as the one it belongs to does."""
    number = own_cases.number_in(phrase.argument)
    return (support_commands.show_case(context, number) or own_cases.show_case(context, number)) if number else None


def _take(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """A case, for somebody on support; "I take 2" of the alternatives, for whoever had the idea."""
    return own_cases.choose_alternative(context, phrase.argument) or support_commands.typed_take(context, phrase)


def _button_typed(context: TurnContext, id_: str) -> Outcome | None:
    """The words of a button, typed: what it would have done to the question asked last."""
    if id_ == "send-to-support":
        return handover.hand_over_latest(context)
    if id_ == "notice-problem":
        return problem_reports.typed_problem(context)
    question = context.store.questions.last(context.turn.thread, context.person.id, context.turn.at) if id_ else None
    if question is None:
        return None
    if id_ == "answer-show":
        return question_flow.pick_article(context, question, question.presented[0]) if question.presented else None
    return question_flow.record_reason(context, question, id_.removeprefix("why-")) if question.refused else None


def _latest(context: TurnContext, talk: Talk | None) -> Question | None:
    waiting = _awaited_question(talk)
    return waiting or context.store.questions.latest(context.turn.thread, context.person.id, context.turn.at)


def _awaited_question(talk: Talk | None) -> Question | None:
    """The question that the talk waits to go on about."""
    return talk.about if talk else None


def _in_language_of(context: TurnContext, phrase: RecognisedPhrase) -> TurnContext:
    """The context in the phrase's language, where the person has not chosen one. A command is a command anywhere."""
    if (
        context.chose_language
        or context.words.language in phrase.languages
        or phrase.intent in COMMANDS
        or not phrase.exact
    ):
        return context
    language = min(phrase.languages)
    if len(phrase.languages) == 1:
        context.remember_language(language)
    return context.in_language(language)


def _in_language_of_talk(context: TurnContext, talk: Talk | None, dialog: Dialog | None) -> TurnContext:
    """The context in the language in which the dialog, or the talk, has been so far."""
    begun = dialog or _awaited_question(talk)
    return context if begun is None or context.chose_language else context.in_language(begun.language)


def _only_in_dialog(*_: object) -> None:
    """What only means something in a guided dialog."""


_Command = Callable[[TurnContext, RecognisedPhrase, Talk | None], Outcome | None]

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

_COMMANDS: Mapping[Intent, _Command] = {
    Intent.HELP: _help,
    Intent.HELLO: greeting.hello,
    Intent.THANKS: _thanks,
    Intent.PERSON: _person,
    Intent.NONE: _reply_to_what_was_shown,
    Intent.SEND: _reply_to_what_was_shown,
    Intent.CANCEL: _reply_to_what_was_shown,
    Intent.HELPED: _reply_to_what_was_shown,
    Intent.WHOAMI: _whoami,
    Intent.LANGUAGE: _choose_language,
    Intent.TAKE: _take,
    Intent.ANSWER: support_commands.typed_answer,
    Intent.BIND_QUEUE: support_commands.bind_queue,
    Intent.SERVICE: support_commands.set_service,
    Intent.LEARN: lesson_commands.show_lessons,
    Intent.APPROVE: lesson_commands.typed_decision,
    Intent.REJECT: lesson_commands.typed_decision,
    Intent.DONT_KNOW: _about_facts,
    Intent.CORRECT: _about_facts,
    Intent.MEANING: _explain_understanding,
    Intent.ALL: _contents,
    Intent.COMPLAINT: _complaint,
    Intent.BACK: _only_in_dialog,
    Intent.SKIP: _only_in_dialog,
    Intent.WHY: _only_in_dialog,
    Intent.MORE: _only_in_dialog,
    Intent.RESUME: _only_in_dialog,
    Intent.FORM: _only_in_dialog,
    Intent.GALLERY: solution_gallery.list_solutions,
    Intent.SHOW: support_commands.typed_show,
    Intent.MINE: own_cases.list_cases,
    Intent.CASE: _case,
    Intent.ADD: own_cases.typed_add,
    Intent.WITHDRAW: own_cases.typed_withdraw,
    Intent.REOPEN: own_cases.typed_reopen,
    Intent.CALLED: own_cases.typed_called,
    Intent.CHOOSE: own_cases.typed_choose,
    Intent.ASK_BACK: support_commands.typed_ask,
    Intent.NOTE: support_commands.typed_note,
    Intent.CHANGE: support_commands.typed_change,
    Intent.RELEASE: release_commands.typed_release,
    Intent.CONTACTS: contacts.typed_contacts,
    Intent.CONTACT_RIGHT: contact_checks.typed_right,
    Intent.CONTACT_CHANGED: contact_checks.typed_changed,
    Intent.STATUS: notice_commands.show_status,
    Intent.NOTICE: notice_commands.typed_notice,
    Intent.INCIDENT: incident_commands.incident,
    Intent.NEW_NOTICE: draft_flow.begin_draft,
    Intent.SUBSCRIBE: subscriptions.subscribe,
    Intent.UNSUBSCRIBE: subscriptions.unsubscribe,
    Intent.SUBSCRIPTIONS: subscriptions.subscriptions,
    Intent.OFFER_TALK: support_commands.typed_offer,
    Intent.TALK_CALL: calls.call_typed,
    Intent.TALK_SCREEN: calls.call_typed,
    Intent.TALK_WRITING: calls.call_typed,
    Intent.WISH_WHEN: release_date.own_wishes,
    Intent.MY_DATA: my_data.typed_my_data,
    Intent.ERASE: my_data.typed_erase,
    Intent.ERASE_YES: my_data.typed_yes,
    Intent.FORGET: my_data.typed_forget,
}
"""What each phrase leads to; nothing, where it only looks like one."""
