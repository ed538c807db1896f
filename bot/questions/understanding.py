"""What the search makes of a question, in which language it is, and how that is written down."""

from bot.context.turn_context import TurnContext
from bot.language.detection import reply_language, spoken_words
from bot.language.languages import SPOKEN
from bot.model.question import QuestionOutcome
from knowledge.search import Found, Hit, SearchOutcome, Unknown, Unsure

LONGEST_QUESTION = 512
"""Characters that are looked up; the whole text is carried along."""


NEAR = 0.6
"""How well an article must fit, as a share of the one answered with, to be shown as related."""


def understood(context: TurnContext, text: str, without: frozenset[str]) -> SearchOutcome:
    on = context.turn.at.astimezone(context.zone).date()
    asked = context.app.phrases.without_swearing(text[:LONGEST_QUESTION])
    return context.app.knowledge.find(asked, context.words.language, context.service, on, without)


def refused_before(context: TurnContext, rephrases: int | None) -> frozenset[str]:
    """What the question said before was shown, and was not it."""
    before = context.store.questions.get(rephrases) if rephrases is not None else None
    chain = context.store.questions.chain(before) if before else ()
    return frozenset(slug for one in chain if one.refused for slug in one.presented)


def in_language_of(context: TurnContext, text: str, hit: Hit | None) -> TurnContext:
    """The context in the language that the question, and the wording it matched, speak for."""
    chosen = context.setting.chosen_language
    versions = context.app.knowledge.library.languages_of(hit.article.slug) if hit else ()
    by_language = {one: hit.by_language.get(one, 0.0) for one in versions if one in SPOKEN} if hit else {}
    spoken = spoken_words(text)
    language = reply_language(chosen, spoken, by_language, (context.words.language,))
    if spoken[language]:
        context.remember_language(language)
    return context.in_language(language)


def outcome_of(found: SearchOutcome) -> QuestionOutcome:
    match found:
        case Found():
            return QuestionOutcome.FOUND
        case Unsure():
            return QuestionOutcome.UNSURE
        case Unknown():
            return QuestionOutcome.UNKNOWN


def hits_of(found: SearchOutcome) -> tuple[Hit, ...]:
    match found:
        case Found(best=best, related=related):
            return (best, *(hit for hit in related if hit.score >= NEAR * best.score))
        case Unsure(hits=hits):
            return hits
        case Unknown():
            return ()


def slugs(hits: tuple[Hit, ...]) -> tuple[str, ...]:
    return tuple(hit.article.slug for hit in hits)


def language_asked_in(context: TurnContext, hits: tuple[Hit, ...]) -> str:
    """The question's own language, as far as it can be told."""
    return hits[0].article.language if hits else context.words.language


def leading_hit(found: SearchOutcome) -> Hit | None:
    return next(iter(hits_of(found)), None)
