"""A call or a shared screen: offered by support, answered by whoever asked. Numbers are told in private only."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from bot.cards import markdown
from bot.cards.elements import answered_card, card, press, text
from bot.cases import announcement
from bot.context import Scene, say
from bot.language import phone_numbers
from bot.language.phrases import Heard, Intent
from bot.language.texts import Words
from bot.model.case import ENDS, Case, TalkChoice
from bot.model.question import Step
from bot.turn import KEEP_DAYS, Address, Card, Json, Outcome, Person, PlaceKind, Pressed, Reply, Revise, Say
from dialogs import reaching

_NUMBERS = re.compile(r"#?[\d\s+()/.:,–-]*")
"""Of a case, of a telephone, or both: what may stand behind "call me"."""
_CASE = re.compile(r"#?(\d{4,6})\b[\s:.,–-]*")


def offer(scene: Scene, case: Case, _: str = "") -> Outcome:
    """The requester is asked whether they would rather be called, or share their screen."""
    number, name = str(case.number), markdown.escape(case.person_name)
    if case.state in ENDS:
        return Outcome(notice=scene.words("talk-over", number=number))
    case = scene.store.cases.talk(case, TalkChoice.OFFERED, scene.person.id, scene.turn.at)
    to = Address(case.place, case.thread)
    offered = Say(_offer_card(scene, case), to, name=f"{_posts(case)}{scene.turn.key[:12]}", keep_days=KEEP_DAYS)
    redrawn = announcement.redrawn(scene.store, scene.house, case, scene.turn.at)
    shown = announcement.support_card(scene.store, scene.house, case, scene.turn.at)
    return Outcome((offered, *redrawn), notice=scene.words("talk-asked", number=number, name=name), shown=shown)


def pressed(scene: Scene, case: Case, press: Pressed) -> Outcome:
    """One of the buttons; a number only where it was typed in private."""
    if case.person != scene.person.id:
        return Outcome(notice=scene.words("case-not-yours", number=str(case.number)))
    choice = _PRESSED[press.verb]
    typed = press.data.get(_field(case), "")
    if choice is TalkChoice.CALL and isinstance(typed, str) and typed.strip() and _in_private(scene):
        phone = _phone_in(scene, case, typed)
        return _chosen(scene, case, choice, phone) if phone else Outcome(notice=scene.words("fault-no-phone"))
    return _chosen(scene, case, choice)


def typed(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "call me", "call me 1001 040 123 4567": None where nothing has been offered."""
    if not _NUMBERS.fullmatch(heard.argument):
        return None
    named = _CASE.match(heard.argument)
    offered = [case for case in scene.store.cases.of_person(scene.person.id) if _waits(scene, case)]
    case = next((one for one in offered if named and one.number == int(named[1])), None)
    rest = heard.argument[named.end() :] if named and case else heard.argument
    case = case or next(iter(offered), None)
    if case is None:
        return None
    choice = _TYPED[heard.intent]
    return _chosen(scene, case, choice, _phone_in(scene, case, rest) if choice is TalkChoice.CALL else "")


def phone_told(scene: Scene, said: str) -> Outcome | None:
    """The number, in the message after it was asked for; None where there is none in it."""
    case = next((one for one in scene.store.cases.of_person(scene.person.id) if _lacks_phone(scene, one)), None)
    phone = _phone_in(scene, case, said) if case else ""
    return _chosen(scene, case, TalkChoice.CALL, phone) if case and phone else None


_PRESSED = {
    "talk-call": TalkChoice.CALL,
    "talk-screen": TalkChoice.SCREEN,
    "talk-writing": TalkChoice.WRITING,
}
PRESSES = tuple(_PRESSED)
_TYPED = {
    Intent.TALK_CALL: TalkChoice.CALL,
    Intent.TALK_SCREEN: TalkChoice.SCREEN,
    Intent.TALK_WRITING: TalkChoice.WRITING,
}


def _chosen(scene: Scene, case: Case, choice: TalkChoice, phone: str = "") -> Outcome:
    """The choice is kept, its card says so, and those who work on the case are told."""
    store, at, who = scene.store, scene.turn.at, scene.person.id
    if case.state in ENDS:
        return Outcome(notice=scene.words("case-over", number=str(case.number)))
    wanted = choice is TalkChoice.CALL
    if phone:
        store.people.remember(who, "phone", phone, at)
    number = (phone or _known(scene)) if wanted else ""
    case = store.cases.talk(case, choice, who, at, number)
    if wanted and not number:
        return _ask_for_number(scene, case)
    if store.questions.talk(scene.turn.thread, who, at):
        store.questions.talk_over(scene.turn.thread, who)
    thanks = answered_card(_thanks(scene, case, private=case.place_kind is PlaceKind.PERSONAL))
    replies: tuple[Reply, ...] = (
        *(Revise(name, thanks) for name in store.outbox.names(_posts(case))),
        *announcement.redrawn(store, scene.house, case, at),
        *_news(scene, case),
    )
    return Outcome(replies, notice=_thanks(scene, case, private=_in_private(scene)), shown=thanks)


def _ask_for_number(scene: Scene, case: Case) -> Outcome:
    """In private it is asked for; elsewhere the person is told where to write it."""
    replies = tuple(announcement.redrawn(scene.store, scene.house, case, scene.turn.at))
    if not _in_private(scene):
        return Outcome(
            (*replies, *_news(scene, case)), notice=scene.words("talk-phone-private", number=str(case.number))
        )
    scene.store.questions.wait_here(Step.PHONE, scene.turn.thread, scene.person.id, scene.turn.at)
    asked = say(scene.words("talk-phone"))
    return Outcome((*asked.replies, *replies))


def _offer_card(scene: Scene, case: Case) -> Card:
    words, number = scene.house.texts[case.language], str(case.number)
    says = words("talk-says", name=markdown.escape(scene.person.name), number=number)
    private = case.place_kind is PlaceKind.PERSONAL
    known = scene.store.people.remembered(case.person)
    return card(
        words("talk-summary", number=number),
        [text(says)],
        [
            _call_form(case, known.get("mobile") or known.get("phone", ""), words)
            if private
            else press(words("talk-call"), "talk-call", case=case.number),
            press(words("talk-screen"), "talk-screen", case=case.number),
            press(words("talk-writing"), "talk-writing", case=case.number),
        ],
    )


def _call_form(case: Case, known: str, words: Words) -> Json:
    """The number to call on, the one they told before filled in."""
    field: Json = {
        "type": "Input.Text",
        "id": _field(case),
        "style": "Tel",
        "label": words("form-required", label=words("talk-phone")),
        "value": known,
        "maxLength": 40,
        "isRequired": True,
        "errorMessage": words("fault-no-phone"),
    }
    send = press(words("talk-phone-send"), "talk-call", case=case.number)
    inner: Json = {"type": "AdaptiveCard", "version": "1.5", "body": [field], "actions": [send]}
    return {"type": "Action.ShowCard", "title": words("talk-call"), "card": inner}


def _thanks(scene: Scene, case: Case, *, private: bool) -> str:
    """`private`: nobody else reads it."""
    words, number = scene.words, str(case.number)
    if case.talk is TalkChoice.CALL and private:
        return words("talk-done-call-on", number=number, phone=phone_numbers.international(case.talk_phone, ""))
    told = words(f"talk-done-{case.talk}", number=number)
    agent = _who_offered(scene, case)
    link = scene.house.desk.sign_in_names.get(agent.id) if agent and case.talk is TalkChoice.SCREEN else None
    if not agent or not link:
        return told
    url = f"https://teams.microsoft.com/l/call/0/0?users={quote(link)}"
    return f"{told} [{words('talk-link', name=markdown.escape(agent.name))}]({url})"


def _news(scene: Scene, case: Case) -> Iterator[Reply]:
    words = scene.house.texts[scene.house.desk.language]
    phone = phone_numbers.international(case.talk_phone, "")
    lacking = "-unreached" if case.talk is TalkChoice.CALL and not phone else ""
    values = {"number": str(case.number), "name": scene.person.name, "phone": phone}
    return announcement.news(scene.store, scene.house, case, words(f"news-talk-{case.talk}{lacking}", **values))


def _who_offered(scene: Scene, case: Case) -> Person | None:
    history = scene.store.cases.history(case.number)
    asked = [one.person for one in history if one.what == "talk" and one.text == TalkChoice.OFFERED]
    return scene.store.people.get(asked[-1]) if asked and asked[-1] else None


def _waits(scene: Scene, case: Case) -> bool:
    """Whether the person has been offered a talk about the case, and it is not over."""
    return case.person == scene.person.id and case.talk is not None and case.state not in ENDS


def _lacks_phone(scene: Scene, case: Case) -> bool:
    return _waits(scene, case) and case.talk is TalkChoice.CALL and not case.talk_phone


def _phone_in(scene: Scene, case: Case, said: str) -> str:
    """The one number in the text; "" where there is none, or more than one."""
    found = reaching.phones(said, scene.phone_region(case.organisation or scene.organisation or ""))
    return found.pop() if len(found) == 1 else ""


def _known(scene: Scene) -> str:
    told = scene.store.people.remembered(scene.person.id)
    return told.get("mobile") or told.get("phone", "")


def _in_private(scene: Scene) -> bool:
    return scene.turn.place.kind is PlaceKind.PERSONAL


def _posts(case: Case) -> str:
    """How the names of the posts begin that offer it."""
    return f"talk:{case.number}:"


def _field(case: Case) -> str:
    return f"phone-{case.number}"
