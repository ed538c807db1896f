"""The language of words that staff write about an incident: the words' own, else the one that is usual there."""

from bot.context.turn_context import TurnContext
from bot.language import detection
from bot.language.language_lines import by_language
from bot.language.languages import spoken_language
from bot.model.notice import Notice


def language_of(context: TurnContext, written: str, known: Notice | None = None) -> str:
    """Of the words without a language's code before them. `known`: the notice that they are added to."""
    unmarked = by_language(written, "").get("", "")
    return detection.written_language(unmarked, context.words.language, _usual_language(context, known))


def _usual_language(context: TurnContext, known: Notice | None) -> str:
    """The one chosen, the client's, the place's, the desk's; of a notice, one that it has."""
    desk = context.app.desk
    service = desk.services.get(context.service or "")
    usual = (
        context.words.language if context.chose_language else "",
        spoken_language(context.turn.locale),
        service.languages[0] if service else "",
        desk.language,
    )
    own = [language for language in usual if language]
    languages = known.languages if known else ()
    return next((language for language in own if language in languages), languages[0] if languages else own[0])
