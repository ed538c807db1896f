"""Handing a question to people: asked for, sent once, received; or shown the local contact instead."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.cards import markdown
from bot.cards.elements import answered_card, one_line
from bot.cases import announcement, receipts
from bot.cases.new_case import case_request
from bot.configuration.routes import ToContact, ToQueue, route
from bot.context.turn_context import TurnContext
from bot.model.attachment import Attachment, AttachmentState
from bot.model.case import Case, CaseKind, CaseRequest
from bot.model.notice_article import about
from bot.model.post import CONSENT, Post, PostKind
from bot.model.question import Question, QuestionOutcome, TalkStep
from bot.notices import linked_cases
from bot.people import contacts, flood_guard
from bot.questions import question_cards
from bot.turn import Card, Outcome, Reply, Revise, Say, Text


def ask_consent(context: TurnContext, question: Question, lead: str) -> Say:
    """May this be sent? `lead` is what is said before everything that will be carried along."""
    context.store.questions.open_talk(TalkStep.CONSENT, question, context.turn.at)
    return Say(_consent_card(context, question, lead), post=consent_post(question))


def _consent_card(context: TurnContext, question: Question, lead: str) -> Card:
    found = _pictures_of(context, context.store.questions.chain(question))
    count = sum(one.state is not AttachmentState.REFUSED for one in found)
    carried = [question_texts(context, question)]
    carried += [context.words("picture-carried", count=str(count))] if count else []
    return question_cards.consent_card(lead, "\n".join(carried), question, context.app.offered, context.words)


def ask_consent_again(context: TurnContext, question: Question, lead: str) -> Say:
    """The same, asked once more further down: from now on the newer card is the one that changes."""
    context.store.posts.retire(consent_post(question))
    return ask_consent(context, question, lead)


def consent_post(question: Question) -> Post:
    return Post(PostKind.QUESTION, question.id, CONSENT)


def why_post(question: Question) -> Post:
    return Post(PostKind.QUESTION, question.id, "why")


def cancel_handover(context: TurnContext, question: Question) -> Outcome:
    """Nothing is sent: told on the card that asked."""
    context.store.questions.judge(context.store.questions.newest_wording(question).id, "cancelled")
    context.store.questions.close_talk(question.thread, question.person)
    told = answered_card(context.words("consent-cancelled"))
    return Outcome((Revise(consent_post(question), told),), shown=told)


def hand_over(context: TurnContext, question: Question) -> Outcome:
    """The question becomes a case, as it was said last; once only, however often and from whichever card it is sent."""
    store, words = context.store, context.words
    if known := case_of(context, question):
        return Outcome(notice=words("case-already", number=str(known.number)))
    store.questions.close_talk(question.thread, question.person)
    question = store.questions.newest_wording(question)
    chain = tuple(store.questions.chain(question))
    notice = linked_cases.notice_of(context, chain)
    service = (notice and notice.service) or context.service or _service_of(context, chain)
    match route(context.app.desk, service, CaseKind.USAGE, context.organisation):
        case ToContact(contacts=local):
            return Outcome((contacts.contact_post(context, service, local),))
        case ToQueue() as way:
            if flooded := flood_guard.check_cases(context):
                return flooded
            case = store.cases.open(_request(context, question, chain, way, service))
            store.attachments.give_to_case((one.id for one in _pictures_of(context, chain)), case.number)
            linked = tuple(linked_cases.link_case(context, case, chain))
            sent = answered_card(words("consent-sent", number=str(case.number)))
            replies: tuple[Reply, ...] = (
                *(Revise(consent_post(one), sent) for one in chain),
                Revise(why_post(question), sent),
                receipts.receipt(context, case),
                *linked,
                *announcement.announce(context.store, context.app, case, (way.queue, *way.copies), context.turn.at),
            )
            return Outcome(replies, shown=sent)


def case_of(context: TurnContext, question: Question) -> Case | None:
    """The case that the question, or what it was said as later, has become."""
    at: Question | None = question
    while at is not None:
        if case := context.store.cases.of_question(at.id):
            return case
        later = context.store.questions.newest_wording(at)
        at = later if later.id != at.id else None
    return None


def is_said_again(context: TurnContext, question: Question) -> bool:
    """Whether they were asked before whether to send it, then tried other words, and it is still with nobody."""
    before = context.store.questions.get(question.rephrases) if question.rephrases is not None else None
    asked = before is not None and before.outcome is QuestionOutcome.UNKNOWN
    return asked and case_of(context, question) is None


def is_problem(context: TurnContext, question: Question) -> bool:
    """Whether it began with the button of a notice, and is being described: an answer found shows an article."""
    chain = context.store.questions.chain(question)
    return any(one.outcome is QuestionOutcome.UNKNOWN and one.shown for one in chain)


def description_edited(context: TurnContext, question: Question, text: str) -> Outcome:
    """A description reads otherwise: what will be sent is shown anew where it was shown last."""
    questions = context.store.questions
    questions.reword(question.id, text, QuestionOutcome.UNKNOWN, (), question.language, question.asked_in)
    newest = questions.newest_wording(question)
    lead = context.words("notice-problem-added", text=markdown.escape(one_line(text)))
    return Outcome((Revise(consent_post(newest), _consent_card(context, newest, lead)),))


def hand_over_latest(context: TurnContext) -> Outcome:
    """Somebody wants a person: with what was asked last, or else with what they write next."""
    latest = context.store.questions.latest(context.turn.thread, context.person.id, context.turn.at)
    if latest and not context.store.cases.of_question(latest.id):
        return hand_over(context, latest)
    context.store.questions.open_message_talk(context.turn.thread, context.person.id, context.turn.at)
    return Outcome((Say(Text(context.words("person-what"))),))


def question_texts(context: TurnContext, question: Question) -> str:
    """Everything that was tried to say, the first first, and the facts that were told: what will be sent."""
    said = [one.text for one in reversed(list(context.store.questions.chain(question))) if one.verdict != "withdrawn"]
    return "\n".join(dict.fromkeys([*said, *_facts_as_text(context, question)]))


def _pictures_of(context: TurnContext, chain: Iterable[Question]) -> tuple[Attachment, ...]:
    """What goes along with the question, and with those it says again."""
    return context.store.attachments.of_questions([one.id for one in chain])


def _facts_as_text(context: TurnContext, question: Question) -> Iterator[str]:
    """What the person has told for the decision article they were answered with."""
    article = context.article(question, question.answered_with) if question.answered_with else None
    known = context.store.questions.facts(question, article.slug) if article else {}
    for fact in article.facts if article else ():
        if fact.name in known:
            yield f"{fact.ask} {fact.answers[known[fact.name]]}"


def _service_of(context: TurnContext, chain: Iterable[Question]) -> str | None:
    """The service of the articles answered with, when they agree; an offer says nothing."""
    shown = (context.article(one, one.answered_with) for one in chain if one.answered_with)
    services = {article.service for article in shown if article and article.service}
    return services.pop() if len(services) == 1 else None


def _request(
    context: TurnContext, question: Question, chain: tuple[Question, ...], way: ToQueue, service: str | None
) -> CaseRequest:
    slugs = dict.fromkeys(slug for one in chain for slug in one.presented)
    shown = (context.article(question, slug) for slug in slugs if not about(slug))
    return replace(
        case_request(context, CaseKind.USAGE, question_texts(context, question), way),
        service=service,
        shown=tuple(article.title for article in shown if article),
        question=question.id,
    )
