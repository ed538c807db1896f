"""A call or a shared screen: offered by support, answered by whoever asked. Numbers are told in private only."""

import re
from collections.abc import Callable, Iterator
from urllib.parse import quote

from bot.cards import markdown
from bot.cards.elements import answered_card, card, press_button, text
from bot.cases import announcement, case_messages
from bot.cases.requester import own_cases
from bot.context.act import Act, AnyAct, FoundSubject, Request, Subject
from bot.context.turn_context import Message, TurnContext, say
from bot.language import phone_numbers
from bot.language.phrases import Phrase
from bot.language.texts import Words
from bot.model.case import ENDS, Case, TalkChoice
from bot.model.place import PlaceKind
from bot.model.post import Post, PostKind
from bot.model.question import TalkStep
from bot.notifications.requester_notifications import late_for_requester
from bot.turn import KEEP_DAYS, Card, Json, Outcome, Person, Reply, Revise, Say
from dialogs import reaching

_NUMBERS = re.compile(r"#?[\d\s+()/.:,–-]*")
"""Of a case, of a telephone, or both: what may stand behind "call me"."""
_CASE = re.compile(r"#?(\d{4,6})\b[\s:.,–-]*")


def offer_call(context: TurnContext, case: Case) -> Outcome:
    """The requester is asked whether they would rather be called, or share their screen."""
    number, name = str(case.number), markdown.escape(case.person_name)
    if case.work.state in ENDS:
        return Outcome(notice=context.words("talk-over", number=number))
    case = context.store.cases.talk(case, TalkChoice.OFFERED, context.person.id, context.turn.at)
    to = case.asked.address
    late = late_for_requester(context.app, case, context.turn.at)
    offered = Say(_offer_card(context, case), to, _offer_post(context, case), KEEP_DAYS, late=late)
    redrawn = announcement.redraw_all(context.store, context.app, case, context.turn.at)
    shown = announcement.support_card(context.store, context.app, case, context.turn.at)
    return Outcome((offered, *redrawn), notice=context.words("talk-asked", number=number, name=name), shown=shown)


def phone_sent(context: TurnContext, message: Message) -> Outcome | None:
    """The number, in the message after it was asked for; None where there is none in it."""
    case = next((one for one in context.store.cases.of_person(context.person.id) if _lacks_phone(context, one)), None)
    phone = _phone_in(context, case, message.text) if case else ""
    return _record_choice(context, case, TalkChoice.CALL, phone) if case and phone else None


def _case_offered(context: TurnContext, request: Request) -> FoundSubject[Case] | None:
    """ "Call me", "call me 1001 040 123 4567": None where nothing has been offered."""
    if not _NUMBERS.fullmatch(request.words):
        return None
    named = _CASE.match(request.words)
    offered = [case for case in context.store.cases.of_person(context.person.id) if _is_offered(context, case)]
    case = next((one for one in offered if named and one.number == int(named[1])), None)
    rest = request.words[named.end() :] if named and case else request.words
    case = case or next(iter(offered), None)
    return FoundSubject(context, case, Request(rest)) if case else None


def _choose(choice: TalkChoice) -> Callable[[TurnContext, Case, Request], Outcome]:
    """What they would rather; out of a form, a number only where it was typed in private."""

    def do(context: TurnContext, case: Case, request: Request) -> Outcome:
        if case.asked.person != context.person.id:
            return Outcome(notice=context.words("case-not-yours", number=str(case.number)))
        told = choice is TalkChoice.CALL and bool(request.words.strip()) and (context.is_private or not request.pressed)
        phone = _phone_in(context, case, request.words) if told else ""
        if told and request.pressed and not phone:
            return Outcome(notice=context.words("fault-no-phone"))
        return _record_choice(context, case, choice, phone)

    return do


def _record_choice(context: TurnContext, case: Case, choice: TalkChoice, phone: str = "") -> Outcome:
    """The choice is kept, its card says so, and those who work on the case are told."""
    store, at, who = context.store, context.turn.at, context.person.id
    if case.work.state in ENDS:
        return Outcome(notice=context.words("case-over", number=str(case.number)))
    wanted = choice is TalkChoice.CALL
    if phone:
        store.people.remember(who, "phone", phone, at)
    number = (phone or _known_phone(context)) if wanted else ""
    case = store.cases.talk(case, choice, who, at, number)
    if wanted and not number:
        return _ask_for_number(context, case)
    if store.questions.talk(context.turn.thread, who, at):
        store.questions.close_talk(context.turn.thread, who)
    thanks = answered_card(_thanks_as_text(context, case, private=case.place_kind is PlaceKind.PERSONAL))
    replies: tuple[Reply, ...] = (
        *(Revise(post, thanks) for post in store.posts.of(PostKind.CALL, case.number)),
        *announcement.redraw_all(store, context.app, case, at),
        *_choice_news(context, case),
    )
    return Outcome(replies, notice=_thanks_as_text(context, case, private=context.is_private), shown=thanks)


def _ask_for_number(context: TurnContext, case: Case) -> Outcome:
    """In private it is asked for; elsewhere the person is told where to write it."""
    replies = tuple(announcement.redraw_all(context.store, context.app, case, context.turn.at))
    if not context.is_private:
        return Outcome(
            (*replies, *_choice_news(context, case)),
            notice=context.words("talk-phone-private", number=str(case.number)),
        )
    context.store.questions.open_talk_without_question(
        TalkStep.PHONE, context.turn.thread, context.person.id, context.turn.at
    )
    asked = say(context.words("talk-phone"))
    return Outcome((*asked.replies, *replies))


def _offer_card(context: TurnContext, case: Case) -> Card:
    words, number = context.app.texts[case.asked.language], str(case.number)
    says = words("talk-says", name=markdown.escape(context.person.name), number=number)
    private = case.place_kind is PlaceKind.PERSONAL
    known = context.store.people.remembered(case.asked.person)
    return card(
        words("talk-summary", number=number),
        [text(says)],
        [
            _call_form(case, known.get("mobile") or known.get("phone", ""), words)
            if private
            else press_button(words("talk-call"), "talk-call", case=case.number),
            press_button(words("talk-screen"), "talk-screen", case=case.number),
            press_button(words("talk-writing"), "talk-writing", case=case.number),
        ],
    )


def _call_form(case: Case, known: str, words: Words) -> Json:
    """The number to call on, the one they told before filled in."""
    field: Json = {
        "type": "Input.Text",
        "id": _phone_field(case),
        "style": "Tel",
        "label": words("form-required", label=words("talk-phone")),
        "value": known,
        "maxLength": 40,
        "isRequired": True,
        "errorMessage": words("fault-no-phone"),
    }
    send = press_button(words("talk-phone-send"), "talk-call", case=case.number)
    inner: Json = {"type": "AdaptiveCard", "version": "1.5", "body": [field], "actions": [send]}
    return {"type": "Action.ShowCard", "title": words("talk-call"), "card": inner}


def _thanks_as_text(context: TurnContext, case: Case, *, private: bool) -> str:
    """`private`: nobody else reads it."""
    words, number = context.words, str(case.number)
    if case.work.talk is TalkChoice.CALL and private:
        return words("talk-done-call-on", number=number, phone=phone_numbers.international(case.work.talk_phone, ""))
    told = words(f"talk-done-{case.work.talk}", number=number)
    agent = _who_offered(context, case)
    link = context.app.desk.sign_in_names.get(agent.id) if agent and case.work.talk is TalkChoice.SCREEN else None
    if not agent or not link:
        return told
    url = f"https://teams.microsoft.com/l/call/0/0?users={quote(link)}"
    return f"{told} [{words('talk-link', name=markdown.escape(agent.name))}]({url})"


def _choice_news(context: TurnContext, case: Case) -> Iterator[Reply]:
    words = case_messages.news_words(context.app, case)
    phone = phone_numbers.international(case.work.talk_phone, "")
    lacking = "-unreached" if case.work.talk is TalkChoice.CALL and not phone else ""
    values = {"number": str(case.number), "name": context.person.name, "phone": phone}
    return announcement.case_news(
        context.store, context.app, case, words(f"news-talk-{case.work.talk}{lacking}", **values)
    )


def _who_offered(context: TurnContext, case: Case) -> Person | None:
    history = context.store.cases.history(case.number)
    asked = [one.person for one in history if one.what == "talk" and one.text == TalkChoice.OFFERED]
    return context.store.people.get(asked[-1]) if asked and asked[-1] else None


def _is_offered(context: TurnContext, case: Case) -> bool:
    """Whether the person has been offered a talk about the case, and it is not over."""
    return case.asked.person == context.person.id and case.work.talk is not None and case.work.state not in ENDS


def _lacks_phone(context: TurnContext, case: Case) -> bool:
    return _is_offered(context, case) and case.work.talk is TalkChoice.CALL and not case.work.talk_phone


def _phone_in(context: TurnContext, case: Case, said: str) -> str:
    """The one number in the text; "" where there is none, or more than one."""
    found = reaching.find_phones(said, context.phone_region(case.asked.organisation or context.organisation or ""))
    return found.pop() if len(found) == 1 else ""


def _known_phone(context: TurnContext) -> str:
    told = context.setting.told
    return told.get("mobile") or told.get("phone", "")


def _offer_post(context: TurnContext, case: Case) -> Post:
    return Post(PostKind.CALL, case.number, step=context.turn.key[:12])


def _phone_field(case: Case) -> str:
    return f"phone-{case.number}"


_OFFERED = Subject(_case_offered, own_cases.involved_case)

ACTS: tuple[AnyAct, ...] = (
    Act(
        do=_choose(TalkChoice.CALL),
        about=_OFFERED,
        phrase=Phrase("talk-call", followed=True),
        verb="talk-call",
        words_in=_phone_field,
    ),
    Act(do=_choose(TalkChoice.SCREEN), about=_OFFERED, phrase=Phrase("talk-screen", followed=True), verb="talk-screen"),
    Act(
        do=_choose(TalkChoice.WRITING),
        about=_OFFERED,
        phrase=Phrase("talk-writing", followed=True),
        verb="talk-writing",
    ),
)
