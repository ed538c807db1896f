"""Handing a question to people: asked for, sent once, received; or shown the local contact instead."""

from collections.abc import Iterable, Iterator

from bot.cards.elements import answered_card
from bot.cases import announcement, receipts
from bot.configuration.routes import ToContact, ToQueue, route
from bot.context import Scene
from bot.model.attachment import Attachment, AttachmentState
from bot.model.case import Kind, NewCase
from bot.model.notice_article import about
from bot.model.question import Question, Step
from bot.notices import answers, linked_cases
from bot.people import contacts, flood_guard
from bot.questions import question_cards
from bot.turn import Outcome, Pressed, Reply, Revise, Say, Text


def consent(scene: Scene, question: Question, lead: str) -> Say:
    """May this be sent? `lead` is what is said before everything that will be carried along."""
    scene.store.questions.wait_for(Step.CONSENT, question, scene.turn.at)
    found = _pictures(scene, scene.store.questions.chain(question))
    count = sum(one.state is not AttachmentState.REFUSED for one in found)
    carried = [texts(scene, question)]
    carried += [scene.words("picture-carried", count=str(count))] if count else []
    return Say(
        question_cards.consent(lead, "\n".join(carried), question, scene.house.offered, scene.words),
        name=consent_name(question),
    )


def consent_anew(scene: Scene, question: Question, lead: str) -> Say:
    """The same, asked once more further down: from now on the newer card is the one that changes."""
    retire(scene, consent_name(question))
    return consent(scene, question, lead)


def retire(scene: Scene, name: str) -> str:
    """The post of that name, if there is one, makes room for a newer one. The name it has from now on."""
    former = f"{name}:{scene.turn.key[:12]}"
    scene.store.outbox.rename(name, former)
    return former


def consent_name(question: Question) -> str:
    return f"question:{question.id}:consent"


def why_name(question: Question) -> str:
    return f"question:{question.id}:why"


def cancel(scene: Scene, question: Question) -> Outcome:
    """Nothing is sent: told on the card that asked."""
    scene.store.questions.judge(question.id, "cancelled")
    scene.store.questions.talk_over(question.thread, question.person)
    told = answered_card(scene.words("consent-cancelled"))
    return Outcome((Revise(consent_name(question), told),), shown=told)


def hand_over(scene: Scene, question: Question) -> Outcome:
    """The question becomes a case; once only, however often it is sent."""
    store, words = scene.store, scene.words
    if known := store.cases.of_question(question.id):
        return Outcome(notice=words("case-already", number=str(known.number)))
    store.questions.talk_over(question.thread, question.person)
    chain = tuple(store.questions.chain(question))
    notice = linked_cases.notice_of(scene, chain)
    service = (notice and notice.service) or scene.service or _service_of(scene, chain)
    match route(scene.house.desk, service, Kind.USAGE, scene.organisation):
        case ToContact(contacts=local):
            return Outcome((contacts.stop(scene, service, local),))
        case ToQueue(queue=queue, copies=copies):
            if flooded := flood_guard.cases(scene):
                return flooded
            case = store.cases.open(_case(scene, question, chain, queue, copies, service))
            store.attachments.give_to_case((one.id for one in _pictures(scene, chain)), case.number)
            linked = tuple(linked_cases.link(scene, case, chain))
            sent = answered_card(words("consent-sent", number=str(case.number)))
            replies: tuple[Reply, ...] = (
                Revise(consent_name(question), sent),
                Revise(why_name(question), sent),
                receipts.receipt(scene, case),
                *linked,
                *announcement.announce(scene.store, scene.house, case, (queue, *copies), scene.turn.at),
            )
            return Outcome(replies, shown=sent)


def hand_over_latest(scene: Scene) -> Outcome:
    """Somebody wants a person: with what was asked last, or else with what they write next."""
    latest = scene.store.questions.latest(scene.turn.thread, scene.person.id, scene.turn.at)
    if latest and not scene.store.cases.of_question(latest.id):
        return hand_over(scene, latest)
    scene.store.questions.wait_for_message(scene.turn.thread, scene.person.id, scene.turn.at)
    return Outcome((Say(Text(scene.words("person-what"))),))


def texts(scene: Scene, question: Question) -> str:
    """Everything that was tried to say, the first first, and the facts that were told: what will be sent."""
    said = [one.text for one in reversed(list(scene.store.questions.chain(question)))]
    return "\n".join(dict.fromkeys([*said, *_facts(scene, question)]))


def _pictures(scene: Scene, chain: Iterable[Question]) -> tuple[Attachment, ...]:
    """What goes along with the question, and with those it says again."""
    return scene.store.attachments.of_questions([one.id for one in chain])


def _facts(scene: Scene, question: Question) -> Iterator[str]:
    """What the person has told for the decision article they were answered with."""
    article = scene.article(question, question.answered_with) if question.answered_with else None
    known = scene.store.questions.told(question, article.slug) if article else {}
    for fact in article.facts if article else ():
        if fact.name in known:
            yield f"{fact.ask} {fact.answers[known[fact.name]]}"


def _service_of(scene: Scene, chain: Iterable[Question]) -> str | None:
    """The service of the articles answered with, when they agree; an offer says nothing."""
    shown = (scene.article(one, one.answered_with) for one in chain if one.answered_with)
    services = {article.service for article in shown if article and article.service}
    return services.pop() if len(services) == 1 else None


def _case(
    scene: Scene,
    question: Question,
    chain: tuple[Question, ...],
    queue: str,
    copies: tuple[str, ...],
    service: str | None,
) -> NewCase:
    slugs = dict.fromkeys(slug for one in chain for slug in one.presented)
    shown = (scene.article(question, slug) for slug in slugs if not about(slug))
    return NewCase(
        kind=Kind.USAGE,
        queue=queue,
        service=service,
        organisation=scene.organisation,
        person=scene.person.id,
        place=scene.turn.place.id,
        thread=scene.turn.thread,
        language=scene.words.language,
        text=texts(scene, question),
        shown=tuple(article.title for article in shown if article),
        question=question.id,
        opened=scene.turn.at,
        promised=scene.house.hours.due(scene.turn.at),
        copies=copies,
    )


def pressed_problem(scene: Scene, pressed: Pressed) -> Outcome:
    """Anybody's: their problem goes to people with the notice filled in, once they have said so."""
    number = pressed.number("notice")
    known = scene.store.notices.get(number) if number else None
    if known is None or not known.published:
        return Outcome(notice=scene.words("too-old"))
    question = answers.trouble(scene, known, pressed.number("window") or 0, scene.turn.at)
    return Outcome((consent(scene, question, scene.words("notice-problem-tell")),))
