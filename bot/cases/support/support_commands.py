"""What those who work on support can do, typed or pressed: work on cases, bind a queue, set a service, teach."""

import re
from collections.abc import Callable

from bot.cards import markdown
from bot.cases import alternatives, announcement, solution_gallery
from bot.cases.requester import calls, own_cases
from bot.cases.support import change_doubts, change_form, queue_channels, support_acts
from bot.cases.support.change_form import CaseChange
from bot.context import TurnContext, say
from bot.language.phrases import RecognisedPhrase
from bot.model.case import Case, CaseKind
from bot.model.post import Post, PostKind
from bot.turn import KEEP_DAYS, ButtonPressed, Outcome, PlaceKind, Say

_NUMBERED = re.compile(r"#?(\d{4,12})[\s:.,–-]+(.*\S)\s*", re.DOTALL)


def typed_take(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    argument = phrase.argument
    if argument and not argument.isdecimal():
        return None
    if not context.is_agent:
        return _agents_only(context) if argument else None
    case = context.store.cases.get(_case_number(argument)) if argument else case_at(context)
    if case is None:
        words = context.words
        return say(words("case-unknown", number=argument) if argument else words("case-which"))
    return support_acts.take_case(context, case)


def typed_answer(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """ "answer 1001 …" anywhere, or "answer …" in the thread of the case's card."""
    return _typed_on_case(context, phrase, support_acts.answer_case)


def typed_ask(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """ "ask 1001 …", with the same ways."""
    return _typed_on_case(context, phrase, support_acts.ask_back)


def typed_note(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """ "note 1001 …", with the same ways."""
    return _typed_on_case(context, phrase, support_acts.note_case)


def typed_change(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """ "state 1001 planned 2026-12-03 a note", with the same ways."""
    return _typed_on_case(context, phrase, _change_typed)


def typed_offer(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """ "offer a call 1001", with the same ways."""
    return _typed_on_case(context, phrase, calls.offer_call)


def typed_numbered(context: TurnContext, text: str) -> Outcome | None:
    """ "1001 reproduced", "1001 closed" from support: as "state 1001 …"; what else follows the number of a case that
    is not their own is no question to be looked up: they are told how it is written. None for anything else.
    """
    found = _NUMBERED.fullmatch(text) if context.is_agent else None
    if found is None or own_cases.is_numbered(context, text):
        return None
    case = context.store.cases.get(_case_number(found[1]))
    if case:
        return _change_typed(context, case, found[2])
    named = change_form.change_from_words(found[2], context.app.texts, context.turn.at.date())
    return say(context.words("case-unknown", number=found[1])) if named else None


def show_case(context: TurnContext, number: int) -> Outcome | None:
    """ "case 1001" from somebody on support, where support works: its card. None elsewhere, and for no such case."""
    place = context.turn.place
    at_work = place.kind is PlaceKind.PERSONAL or context.store.places.is_support(place.id)
    case = context.store.cases.get(number) if context.is_agent and at_work else None
    if case is None:
        return None
    post = Post(PostKind.CASE, number, step=context.turn.key[:24])
    card = announcement.support_card(context.store, context.app, case, context.turn.at)
    return Outcome((Say(card, post=post, keep_days=KEEP_DAYS),))


def bind_queue(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome:
    return queue_channels.bind_queue(context, phrase.argument) if context.is_agent else _agents_only(context)


def set_service(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    name = phrase.argument
    if not context.is_agent or not name or " " in name:
        return None
    services = ", ".join(context.app.desk.services)
    unknown = context.words("service-unknown", service=markdown.escape(name), services=services)
    return queue_channels.set_service(context, name) or say(unknown)


def typed_show(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """ "publish 1001": the shared solution becomes an article of the gallery."""
    if not phrase.argument.isdecimal():
        return None
    case = context.store.cases.get(_case_number(phrase.argument)) if context.is_agent else None
    return solution_gallery.publish_solution(context, case) if case else _agents_only(context)


def pressed_gallery(context: TurnContext, press: ButtonPressed) -> Outcome:
    return _on_case(context, press, lambda case: solution_gallery.publish_solution(context, case))


def pressed_take(context: TurnContext, press: ButtonPressed) -> Outcome:
    return _on_case(context, press, lambda case: support_acts.take_case(context, case))


def pressed_answer(context: TurnContext, press: ButtonPressed) -> Outcome:
    """An answer in a text; to an idea, in a form of alternatives."""
    if "text" in press.data:
        return _on_case_with_text(context, press, "text", support_acts.answer_case)
    return _on_case(context, press, lambda case: _answer_with_alternatives(context, case, press))


def pressed_ask(context: TurnContext, press: ButtonPressed) -> Outcome:
    return _on_case_with_text(context, press, "asked", support_acts.ask_back)


def pressed_note(context: TurnContext, press: ButtonPressed) -> Outcome:
    return _on_case_with_text(context, press, "noted", support_acts.note_case)


def pressed_change(context: TurnContext, press: ButtonPressed) -> Outcome:
    """The form "Change": everything in it was typed or chosen by somebody, and is read as such."""
    wanted = change_form.change_from_form(press.data)
    if wanted is None:
        return Outcome(notice=context.words("too-old"))
    return _on_case(context, press, lambda case: support_acts.change_case(context, case, wanted))


def pressed_offer(context: TurnContext, press: ButtonPressed) -> Outcome:
    return _on_case(context, press, lambda case: calls.offer_call(context, case))


def pressed_pictures(context: TurnContext, press: ButtonPressed) -> Outcome:
    return _on_case(context, press, lambda case: announcement.renew_pictures(context, case))


def _answer_with_alternatives(context: TurnContext, case: Case, press: ButtonPressed) -> Outcome:
    if case.asked.kind is not CaseKind.SPARRING:
        return support_acts.answer_case(context, case, "")
    text = alternatives.answer_from_form(press.data, context.app.texts[case.asked.language])
    if not text:
        return Outcome(notice=context.words("alternatives-two", number=str(case.number)))
    return support_acts.answer_case(context, case, text)


def _on_case(context: TurnContext, press: ButtonPressed, act: Callable[[Case], Outcome]) -> Outcome:
    """What an agent does to the case that the button names."""
    if not context.is_agent:
        return Outcome(notice=context.words("agents-only"))
    number = press.number("case")
    case = context.store.cases.get(number) if number else None
    return act(case) if case else Outcome(notice=context.words("too-old"))


def _on_case_with_text(
    context: TurnContext, press: ButtonPressed, field: str, act: Callable[[TurnContext, Case, str], Outcome]
) -> Outcome:
    text = press.data.get(field, "")
    if not isinstance(text, str):
        return Outcome(notice=context.words("too-old"))
    return _on_case(context, press, lambda case: act(context, case, text))


def _typed_on_case(
    context: TurnContext, phrase: RecognisedPhrase, act: Callable[[TurnContext, Case, str], Outcome]
) -> Outcome | None:
    """A command with a case's number, or in the thread of its card. None where it is neither, so no command."""
    argument = phrase.argument
    numbered = re.match(r"#?(\d{1,12})[\s:.,]*(.*)", argument, re.DOTALL)
    if not context.is_agent:
        return _agents_only(context) if numbered else None
    if numbered and (case := context.store.cases.get(int(numbered[1]))):
        return act(context, case, numbered[2])
    if case := case_at(context):
        return act(context, case, argument)
    return say(context.words("case-unknown", number=numbered[1])) if numbered else None


def _change_typed(context: TurnContext, case: Case, said: str) -> Outcome:
    wanted = change_form.change_from_words(said, context.app.texts, context.turn.at.date())
    if wanted is None:
        return Outcome(notice=context.words("case-change-how", number=str(case.number)))
    return _change_or_ask(context, case, said, wanted)


def _change_or_ask(context: TurnContext, case: Case, said: str, wanted: CaseChange) -> Outcome:
    if change_doubts.is_change_doubtful(context, said, wanted):
        return change_doubts.ask_about_change(context, case, said, wanted)
    return support_acts.change_case(context, case, wanted)


def case_at(context: TurnContext) -> Case | None:
    """The case whose card begins the thread that the turn is in."""
    _, _, root = context.turn.thread.partition(";messageid=")
    post = context.store.posts.at(context.turn.place.id, root) if root else None
    return context.store.cases.get(post.number) if post and post.kind is PostKind.CASE else None


def _case_number(digits: str) -> int:
    return int(digits[:12])


def _agents_only(context: TurnContext) -> Outcome:
    return say(context.words("agents-only"))
