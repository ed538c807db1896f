"""What is said about the talk itself: thanks, a complaint, what was understood, and what there is to ask about."""

from bot.cards import markdown
from bot.context.act import NOTHING, Act, AnyAct, alone
from bot.context.turn_context import TurnContext, say
from bot.language.phrases import Intent, Phrase
from bot.questions import greeting, handover, question_cards
from bot.turn import Outcome, Say


def soothe(context: TurnContext) -> Outcome:
    """Calm, and a way to a person."""
    latest = context.store.questions.latest(context.turn.thread, context.person.id, context.turn.at)
    if latest is None or context.store.cases.of_question(latest.id):
        return say(context.words("complaint-nothing"))
    return Outcome((handover.ask_consent_again(context, latest, context.words("complaint")),))


def _thank(context: TurnContext) -> Outcome:
    return say(context.words("thanks"))


def _explain_understanding(context: TurnContext) -> Outcome | None:
    """ "What did you mean?": how the desk understood what was asked last."""
    waiting = context.awaited_question
    question = waiting or context.store.questions.last(context.turn.thread, context.person.id, context.turn.at)
    if question is None:
        return None
    titles = [article.title for slug in question.presented if (article := context.article(question, slug))]
    text = markdown.escape(question.text)
    if not titles:
        return say(context.words("meaning-unknown", text=text))
    return say(context.words("meaning-shown", text=text, titles=markdown.escape("; ".join(titles))))


def _contents(context: TurnContext) -> Outcome:
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


ACTS: tuple[AnyAct, ...] = (
    Act(do=alone(greeting.hello), about=NOTHING, phrase=Phrase(Intent.HELLO)),
    Act(do=alone(_thank), about=NOTHING, phrase=Phrase(Intent.THANKS)),
    Act(do=alone(soothe), about=NOTHING, phrase=Phrase(Intent.COMPLAINT)),
    Act(do=alone(_explain_understanding), about=NOTHING, phrase=Phrase(Intent.MEANING)),
    Act(do=alone(_contents), about=NOTHING, phrase=Phrase("all")),
)
