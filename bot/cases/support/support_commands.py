"""What those who work on support can do, typed or pressed: work on cases, bind a queue, set a service, teach."""

import re
from collections.abc import Callable

from bot.cards import markdown
from bot.cases import alternatives, announcement, solution_gallery
from bot.cases.requester import calls
from bot.cases.support import change_form, queue_channels, support_acts
from bot.context import Scene, say
from bot.language.phrases import Heard
from bot.model.case import Case, Kind
from bot.turn import KEEP_DAYS, Outcome, PlaceKind, Pressed, Say

_NUMBERED = re.compile(r"#?(\d{4,12})[\s:.,–-]+(.*\S)\s*", re.DOTALL)


def typed_take(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    argument = heard.argument
    if argument and not argument.isdecimal():
        return None
    if not scene.is_agent:
        return _agents_only(scene) if argument else None
    case = scene.store.cases.get(_number(argument)) if argument else case_at(scene)
    if case is None:
        words = scene.words
        return say(words("case-unknown", number=argument) if argument else words("case-which"))
    return support_acts.take(scene, case)


def typed_answer(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "answer 1001 …" anywhere, or "answer …" in the thread of the case's card."""
    return _typed(scene, heard, support_acts.answer)


def typed_ask(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "ask 1001 …", with the same ways."""
    return _typed(scene, heard, support_acts.ask_back)


def typed_note(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "note 1001 …", with the same ways."""
    return _typed(scene, heard, support_acts.note)


def typed_change(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "state 1001 planned 2026-12-03 a message", with the same ways."""
    return _typed(scene, heard, _change_said)


def typed_offer(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "offer a call 1001", with the same ways."""
    return _typed(scene, heard, calls.offer)


def numbered(scene: Scene, text: str) -> Outcome | None:
    """ "1001 reproduced" from support: how its test went. None for anything else, and about their own case."""
    found = _NUMBERED.fullmatch(text) if scene.is_agent else None
    wanted = change_form.how_tested(found[2], scene.house.texts) if found else None
    case = scene.store.cases.get(int(found[1])) if found and wanted else None
    return support_acts.change(scene, case, wanted) if case and wanted and case.person != scene.person.id else None


def shown_case(scene: Scene, number: int) -> Outcome | None:
    """ "case 1001" from somebody on support, where support works: its card. None elsewhere, and for no such case."""
    place = scene.turn.place
    at_work = place.kind is PlaceKind.PERSONAL or scene.store.places.is_support(place.id)
    case = scene.store.cases.get(number) if scene.is_agent and at_work else None
    if case is None:
        return None
    name = f"case:{number}:shown-{scene.turn.key[:24]}"
    card = announcement.support_card(scene.store, scene.house, case, scene.turn.at)
    return Outcome((Say(card, name=name, keep_days=KEEP_DAYS),))


def bind_queue(scene: Scene, heard: Heard, *_: object) -> Outcome:
    return queue_channels.bind_queue(scene, heard.argument) if scene.is_agent else _agents_only(scene)


def set_service(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    name = heard.argument
    if not scene.is_agent or not name or " " in name:
        return None
    services = ", ".join(scene.house.desk.services)
    unknown = scene.words("service-unknown", service=markdown.escape(name), services=services)
    return queue_channels.set_service(scene, name) or say(unknown)


def typed_show(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "publish 1001": the shared solution becomes an article of the gallery."""
    if not heard.argument.isdecimal():
        return None
    case = scene.store.cases.get(_number(heard.argument)) if scene.is_agent else None
    return solution_gallery.approve(scene, case) if case else _agents_only(scene)


def pressed_gallery(scene: Scene, press: Pressed) -> Outcome:
    return _on_case(scene, press, lambda case: solution_gallery.approve(scene, case))


def pressed_take(scene: Scene, press: Pressed) -> Outcome:
    return _on_case(scene, press, lambda case: support_acts.take(scene, case))


def pressed_answer(scene: Scene, press: Pressed) -> Outcome:
    """An answer in a text; to an idea, in a form of alternatives."""
    if "text" in press.data:
        return _on_case_with_text(scene, press, "text", support_acts.answer)
    return _on_case(scene, press, lambda case: _answer_with_alternatives(scene, case, press))


def pressed_ask(scene: Scene, press: Pressed) -> Outcome:
    return _on_case_with_text(scene, press, "asked", support_acts.ask_back)


def pressed_note(scene: Scene, press: Pressed) -> Outcome:
    return _on_case_with_text(scene, press, "noted", support_acts.note)


def pressed_change(scene: Scene, press: Pressed) -> Outcome:
    """The form "Change": everything in it was typed or chosen by somebody, and is read as such."""
    wanted = change_form.from_form(press.data)
    if wanted is None:
        return Outcome(notice=scene.words("too-old"))
    return _on_case(scene, press, lambda case: support_acts.change(scene, case, wanted))


def pressed_offer(scene: Scene, press: Pressed) -> Outcome:
    return _on_case(scene, press, lambda case: calls.offer(scene, case))


def pressed_pictures(scene: Scene, press: Pressed) -> Outcome:
    return _on_case(scene, press, lambda case: announcement.renew_pictures(scene, case))


def _answer_with_alternatives(scene: Scene, case: Case, press: Pressed) -> Outcome:
    if case.kind is not Kind.SPARRING:
        return support_acts.answer(scene, case, "")
    text = alternatives.from_form(press.data, scene.house.texts[case.language])
    if not text:
        return Outcome(notice=scene.words("alternatives-two", number=str(case.number)))
    return support_acts.answer(scene, case, text)


def _on_case(scene: Scene, press: Pressed, act: Callable[[Case], Outcome]) -> Outcome:
    """What an agent does to the case that the button names."""
    if not scene.is_agent:
        return Outcome(notice=scene.words("agents-only"))
    number = press.number("case")
    case = scene.store.cases.get(number) if number else None
    return act(case) if case else Outcome(notice=scene.words("too-old"))


def _on_case_with_text(scene: Scene, press: Pressed, field: str, act: Callable[[Scene, Case, str], Outcome]) -> Outcome:
    text = press.data.get(field, "")
    if not isinstance(text, str):
        return Outcome(notice=scene.words("too-old"))
    return _on_case(scene, press, lambda case: act(scene, case, text))


def _typed(scene: Scene, heard: Heard, act: Callable[[Scene, Case, str], Outcome]) -> Outcome | None:
    """A command with a case's number, or in the thread of its card. None where it is neither, so no command."""
    argument = heard.argument
    numbered = re.match(r"#?(\d{1,12})[\s:.,]*(.*)", argument, re.DOTALL)
    if not scene.is_agent:
        return _agents_only(scene) if numbered else None
    if numbered and (case := scene.store.cases.get(int(numbered[1]))):
        return act(scene, case, numbered[2])
    if case := case_at(scene):
        return act(scene, case, argument)
    return say(scene.words("case-unknown", number=numbered[1])) if numbered else None


def _change_said(scene: Scene, case: Case, said: str) -> Outcome:
    wanted = change_form.from_words(said, scene.house.texts, scene.turn.at.date())
    if wanted is None:
        return Outcome(notice=scene.words("case-change-how", number=str(case.number)))
    return support_acts.change(scene, case, wanted)


def case_at(scene: Scene) -> Case | None:
    """The case whose card begins the thread that the turn is in."""
    _, _, root = scene.turn.thread.partition(";messageid=")
    name = scene.store.outbox.name_at(scene.turn.place.id, root) if root else None
    number = name.split(":")[1] if name and name.startswith("case:") else ""
    return scene.store.cases.get(int(number)) if number.isdecimal() else None


def _number(digits: str) -> int:
    return int(digits[:12])


def _agents_only(scene: Scene) -> Outcome:
    return say(scene.words("agents-only"))
