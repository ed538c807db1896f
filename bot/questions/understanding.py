"""What the search makes of a question, in which language it is, and how that is written down."""

from bot.context import Scene
from bot.language.detection import reply_language, spoken_words
from bot.language.languages import SPOKEN
from bot.model.question import Understood
from knowledge.search import Found, Hit, Unknown, Unsure
from knowledge.search import Outcome as Understanding

LONGEST_QUESTION = 512
"""Characters that are looked up; the whole text is carried along."""


NEAR = 0.6
"""How well an article must fit, as a share of the one answered with, to be shown as related."""


def understood(scene: Scene, text: str, without: frozenset[str]) -> Understanding:
    on = scene.turn.at.astimezone(scene.zone).date()
    asked = scene.house.hearing.without_swearing(text[:LONGEST_QUESTION])
    return scene.house.knowledge.find(asked, scene.words.language, scene.service, on, without)


def refused_before(scene: Scene, rephrases: int | None) -> frozenset[str]:
    """What the question said before was shown, and was not it."""
    before = scene.store.questions.get(rephrases) if rephrases is not None else None
    chain = scene.store.questions.chain(before) if before else ()
    return frozenset(slug for one in chain if one.refused for slug in one.presented)


def in_language_of(scene: Scene, text: str, hit: Hit | None) -> Scene:
    """The scene in the language that the question, and the wording it matched, speak for."""
    chosen, _ = scene.store.people.languages(scene.person.id)
    versions = scene.house.knowledge.library.languages_of(hit.article.slug) if hit else ()
    by_language = {one: hit.by_language.get(one, 0.0) for one in versions if one in SPOKEN} if hit else {}
    spoken = spoken_words(text)
    language = reply_language(chosen, spoken, by_language, (scene.words.language,))
    if spoken[language]:
        scene.store.people.spoke(scene.person.id, language)
    return scene.speaking(language)


def outcome_of(found: Understanding) -> Understood:
    match found:
        case Found():
            return Understood.FOUND
        case Unsure():
            return Understood.UNSURE
        case Unknown():
            return Understood.UNKNOWN


def hits_of(found: Understanding) -> tuple[Hit, ...]:
    match found:
        case Found(best=best, related=related):
            return (best, *(hit for hit in related if hit.score >= NEAR * best.score))
        case Unsure(hits=hits):
            return hits
        case Unknown():
            return ()


def slugs(hits: tuple[Hit, ...]) -> tuple[str, ...]:
    return tuple(hit.article.slug for hit in hits)


def language_asked_in(scene: Scene, hits: tuple[Hit, ...]) -> str:
    """The question's own language, as far as it can be told."""
    return hits[0].article.language if hits else scene.words.language


def leading_hit(found: Understanding) -> Hit | None:
    return next(iter(hits_of(found)), None)
