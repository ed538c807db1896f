"""What a message means: a command, small talk, what the talk waits for, or a question."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.cards import markdown
from bot.cases import peers, pictures, solution_gallery
from bot.cases.releases import release_commands
from bot.cases.requester import calls, own_cases, release_date
from bot.cases.support import support_commands
from bot.context import Scene, aloud, say
from bot.intake import dialog_flow, dialog_reading
from bot.language.languages import SPOKEN
from bot.language.phrases import COMMANDS, Heard, Intent
from bot.model.dialog_session import Dialog
from bot.model.question import Question, Step, Talk
from bot.notices import draft_flow, incident_commands, notice_commands, subscriptions
from bot.people import contact_checks, contacts, my_data
from bot.questions import decisions, greeting, handover, lesson_commands, question_cards, question_flow
from bot.turn import Image, Outcome, PlaceKind, Say


def said(scene: Scene, text: str, images: tuple[Image, ...] = ()) -> Outcome:
    """Words, pictures, or both. The pictures are taken in first, so that what the words lead to carries them along."""
    words = text if any(letter.isalnum() for letter in text) else ""
    if not images:
        return _heard(scene, words) if words else say(scene.words("empty"))
    ids, replies = pictures.receive_images(scene, images)
    outcome = (_shown(scene, ids, words) if ids else None) or (_heard(scene, words) if words else Outcome())
    return replace(outcome, replies=(*replies, *outcome.replies))


def _shown(scene: Scene, ids: tuple[str, ...], words: str) -> Outcome | None:
    """What pictures mean to a guided dialog, or, without words, to the talk; None where the words say more."""
    dialog = dialog_flow.current(scene)
    talk = scene.store.questions.talk(scene.turn.thread, scene.person.id, scene.turn.at)
    scene = _going_on(scene, talk, dialog)
    if dialog:
        return dialog_reading.pictured(scene, dialog, words)
    return None if words else pictures.alone(scene, ids, _waiting(scene, talk))


def _heard(scene: Scene, text: str) -> Outcome:
    """A guided dialog under way first, then what begins one, then commands, what the talk waits for, and questions."""
    talk = scene.store.questions.talk(scene.turn.thread, scene.person.id, scene.turn.at)
    dialog = dialog_flow.current(scene)
    scene = _going_on(scene, talk, dialog)
    heard = scene.house.hearing.hear(text, scene.words.language, waiting=bool(talk or dialog))
    outcome = None
    if dialog and (talk is None or talk.since < dialog.touched):
        outcome = dialog_reading.hear(scene, dialog, text, heard)
    outcome = outcome or draft_flow.hear(scene, text, heard)
    outcome = outcome or peers.replied(scene, text) or _begun(scene, text) or _otherwise(scene, talk, heard, text)
    outcome = aloud(dialog_flow.reminded(scene, dialog, outcome) if dialog else outcome)
    return decisions.going_on(scene, talk, outcome)


def _begun(scene: Scene, text: str) -> Outcome | None:
    """ "I want to report a bug": the guided dialog that the message asks for."""
    begun = scene.house.hearing.flow(text)
    if begun is None:
        return None
    scene = question_flow.spoken(scene, text)
    if not scene.chose_language and scene.words.language not in begun.languages:
        scene = scene.speaking(min(begun.languages))
    return dialog_flow.begin(scene, begun.flow, begun.already)


def _otherwise(scene: Scene, talk: Talk | None, heard: Heard | None, text: str) -> Outcome:
    """Commands and small talk first, then what the talk waits for, then a question."""
    fact = question_flow.go_on(scene, talk, text) if talk and talk.step is Step.FACT else None
    outcome = (
        fact
        or support_commands.numbered(scene, text)
        or own_cases.numbered(scene, text)
        or release_date.numbered(scene, text)
    )
    outcome = outcome or (heard and _command(_in_language_of(scene, heard), heard, talk))
    if outcome is None and scene.house.hearing.only_swears(text):
        outcome = _complaint(scene)
    outcome = outcome or _typed_button(scene, scene.house.hearing.button(text))
    outcome = outcome or (talk and question_flow.go_on(scene, talk, text))
    if outcome is None and text.strip(" .#").isdecimal():
        return own_cases.chosen_lately(scene, text) or say(scene.words("nothing-open"))
    return outcome or question_flow.ask_all(scene, text)


def _command(scene: Scene, heard: Heard, talk: Talk | None) -> Outcome | None:
    """What a phrase asks for; None where it only looks like a command."""
    return _COMMANDS[heard.intent](scene, heard, talk)


def _help(scene: Scene, *_: object) -> Outcome:
    agent, personal = scene.is_agent, scene.turn.place.kind is PlaceKind.PERSONAL
    return Outcome(
        (
            Say(
                question_cards.help_card(
                    scene.house.desk.name, tuple(scene.house.flows), scene.words, agent=agent, personal=personal
                )
            ),
        )
    )


def _thanks(scene: Scene, *_: object) -> Outcome:
    return say(scene.words("thanks"))


def _person(scene: Scene, *_: object) -> Outcome:
    return handover.hand_over_latest(scene)


def _reply_to_what_was_shown(scene: Scene, heard: Heard, talk: Talk | None) -> Outcome:
    """A yes, a no, "none of these", "it helped": what they mean depends on what was shown."""
    intent = heard.intent
    questions = scene.store.questions
    waiting = _waiting(scene, talk)
    question = _latest(scene, talk)
    if intent is Intent.CANCEL:
        questions.talk_over(scene.turn.thread, scene.person.id)
    match intent:
        case Intent.SEND if waiting and talk and talk.step is Step.CHOICE:
            return question_flow.which(scene, waiting)
        case Intent.CANCEL if waiting and talk and talk.step is Step.CHOICE:
            return question_flow.refuse(scene, waiting)
        case Intent.CANCEL if talk and talk.step is Step.ERASE:
            return my_data.keep(scene)
        case Intent.CANCEL:
            if waiting:
                questions.judge(waiting.id, "cancelled")
            return say(scene.words("consent-cancelled"))
        case Intent.NONE if question:
            return question_flow.refuse(scene, question)
        case Intent.HELPED if question:
            return question_flow.helped(scene, question)
        case Intent.SEND if waiting and talk and talk.step is Step.CONSENT:
            return handover.hand_over(scene, waiting)
        case _:
            return say(scene.words("nothing-open"))


def _about_facts(scene: Scene, heard: Heard, talk: Talk | None) -> Outcome | None:
    """ "I don't know" and "no, I meant …" while, or after, the facts of a decision article were asked."""
    question = _latest(scene, talk)
    if question is None:
        return None
    if heard.intent is Intent.CORRECT:
        return decisions.corrected(scene, question, heard.argument)
    match talk.step if talk else None:
        case Step.FACT:
            return decisions.unsure(scene, question)
        case Step.CHOICE:
            return question_flow.which(scene, question)
        case _:
            return say(scene.words("nothing-open"))


def _meaning(scene: Scene, _: Heard, talk: Talk | None) -> Outcome | None:
    """ "What did you mean?": how the desk understood what was asked last."""
    waiting = _waiting(scene, talk)
    question = waiting or scene.store.questions.last(scene.turn.thread, scene.person.id, scene.turn.at)
    if question is None:
        return None
    titles = [article.title for slug in question.presented if (article := scene.article(question, slug))]
    text = markdown.escape(question.text)
    if not titles:
        return say(scene.words("meaning-unknown", text=text))
    return say(scene.words("meaning-shown", text=text, titles=markdown.escape("; ".join(titles))))


def _contents(scene: Scene, *_: object) -> Outcome:
    """Everything the desk knows, by title; only what is about this place's service where it has one."""
    language, only = scene.words.language, scene.service
    on = scene.turn.at.astimezone(scene.zone).date()
    shelves: dict[str, list[str]] = {}
    for article in scene.house.knowledge.library.articles:
        if article.language == language and article.in_force(on) and article.service in (None, only or article.service):
            shelves.setdefault(article.service or "", []).append(article.title)
    general = scene.words("contents-general")
    names = {service: scene.house.service_name(service, scene.words) if service else general for service in shelves}
    named = [(names[service], shelves[service]) for service in sorted(shelves)]
    return Outcome((Say(question_cards.contents(named, scene.words)),))


def _complaint(scene: Scene, *_: object) -> Outcome:
    """Calm, and a way to a person."""
    latest = scene.store.questions.latest(scene.turn.thread, scene.person.id, scene.turn.at)
    if latest is None or scene.store.cases.of_question(latest.id):
        return say(scene.words("complaint-nothing"))
    return Outcome((handover.consent_anew(scene, latest, scene.words("complaint")),))


def _choose_language(scene: Scene, heard: Heard, _: Talk | None) -> Outcome | None:
    wanted = heard.argument
    names = {words(f"language-{code}").casefold(): code for words in scene.house.texts for code in SPOKEN}
    code = names.get(wanted.casefold()) or (wanted.casefold() if wanted.casefold() in SPOKEN else None)
    if code is None:
        return None if " " in wanted else say(scene.words("language-unknown"))
    scene.store.people.choose_language(scene.person.id, code)
    return say(scene.house.texts[code]("language-set"))


def _whoami(scene: Scene, *_: object) -> Outcome:
    words, place = scene.words, scene.turn.place
    lines = [words("whoami", person=markdown.escape(scene.person.id))]
    lines += [words("whoami.place", place=markdown.escape(place.id))]
    lines += [words("whoami.team", team=markdown.escape(place.team))] if place.team else []
    lines += [words("whoami.tenant", tenant=markdown.escape(place.tenant))]
    return say("\n\n".join(lines))


def _case(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """A case by its number: as support sees it, or as the one it belongs to does."""
    number = own_cases.number_in(heard.argument)
    return (support_commands.shown_case(scene, number) or own_cases.show(scene, number)) if number else None


def _take(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """A case, for somebody on support; "I take 2" of the alternatives, for whoever had the idea."""
    return own_cases.chosen(scene, heard.argument) or support_commands.typed_take(scene, heard)


def _typed_button(scene: Scene, id_: str) -> Outcome | None:
    """The words of a button, typed: what it would have done to the question asked last."""
    if id_ == "send-to-support":
        return handover.hand_over_latest(scene)
    question = scene.store.questions.last(scene.turn.thread, scene.person.id, scene.turn.at) if id_ else None
    if question is None:
        return None
    if id_ == "answer-show":
        return question_flow.pick(scene, question, question.presented[0]) if question.presented else None
    return question_flow.because(scene, question, id_.removeprefix("why-")) if question.refused else None


def _latest(scene: Scene, talk: Talk | None) -> Question | None:
    waiting = _waiting(scene, talk)
    return waiting or scene.store.questions.latest(scene.turn.thread, scene.person.id, scene.turn.at)


def _waiting(scene: Scene, talk: Talk | None) -> Question | None:
    """The question that the talk waits to go on about."""
    return scene.store.questions.get(talk.question) if talk and talk.question else None


def _in_language_of(scene: Scene, heard: Heard) -> Scene:
    """The scene in the language of the phrase, where the person has not chosen one. A command is a command anywhere."""
    if scene.chose_language or scene.words.language in heard.languages or heard.intent in COMMANDS or not heard.exact:
        return scene
    language = min(heard.languages)
    if len(heard.languages) == 1:
        scene.store.people.spoke(scene.person.id, language)
    return scene.speaking(language)


def _going_on(scene: Scene, talk: Talk | None, dialog: Dialog | None) -> Scene:
    """The scene in the language in which the dialog, or the talk, has been so far."""
    begun = dialog or (scene.store.questions.get(talk.question) if talk and talk.question else None)
    return scene if begun is None or scene.chose_language else scene.speaking(begun.language)


def _in_a_dialog(*_: object) -> None:
    """What only means something in a guided dialog."""


_Command = Callable[[Scene, Heard, Talk | None], Outcome | None]

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
    Intent.LEARN: lesson_commands.lessons,
    Intent.APPROVE: lesson_commands.typed_decision,
    Intent.REJECT: lesson_commands.typed_decision,
    Intent.DONT_KNOW: _about_facts,
    Intent.CORRECT: _about_facts,
    Intent.MEANING: _meaning,
    Intent.ALL: _contents,
    Intent.COMPLAINT: _complaint,
    Intent.BACK: _in_a_dialog,
    Intent.SKIP: _in_a_dialog,
    Intent.WHY: _in_a_dialog,
    Intent.MORE: _in_a_dialog,
    Intent.RESUME: _in_a_dialog,
    Intent.FORM: _in_a_dialog,
    Intent.GALLERY: solution_gallery.listed,
    Intent.SHOW: support_commands.typed_show,
    Intent.MINE: own_cases.cases,
    Intent.CASE: _case,
    Intent.ADD: own_cases.typed_add,
    Intent.WITHDRAW: own_cases.typed_withdraw,
    Intent.REOPEN: own_cases.typed_reopen,
    Intent.CALLED: own_cases.typed_called,
    Intent.CHOOSE: own_cases.typed_choose,
    Intent.ASK_BACK: support_commands.typed_ask,
    Intent.NOTE: support_commands.typed_note,
    Intent.CHANGE: support_commands.typed_change,
    Intent.RELEASE: release_commands.typed,
    Intent.CONTACTS: contacts.typed,
    Intent.CONTACT_RIGHT: contact_checks.typed_right,
    Intent.CONTACT_CHANGED: contact_checks.typed_changed,
    Intent.STATUS: notice_commands.status,
    Intent.NOTICE: notice_commands.notice,
    Intent.INCIDENT: incident_commands.incident,
    Intent.NEW_NOTICE: draft_flow.begin,
    Intent.SUBSCRIBE: subscriptions.subscribe,
    Intent.UNSUBSCRIBE: subscriptions.unsubscribe,
    Intent.SUBSCRIPTIONS: subscriptions.subscriptions,
    Intent.OFFER_TALK: support_commands.typed_offer,
    Intent.TALK_CALL: calls.typed,
    Intent.TALK_SCREEN: calls.typed,
    Intent.TALK_WRITING: calls.typed,
    Intent.WISH_WHEN: release_date.wishes,
    Intent.MY_DATA: my_data.typed,
    Intent.ERASE: my_data.typed_erase,
    Intent.ERASE_YES: my_data.typed_yes,
    Intent.FORGET: my_data.typed_forget,
}
"""What each phrase leads to; nothing, where it only looks like one."""
