"""What people set and see about themselves here: the language they are answered in, and who and where they are."""

from bot.cards import markdown
from bot.context.act import NOTHING, Act, AnyAct, alone, saying
from bot.context.turn_context import TurnContext, say
from bot.language.languages import SPOKEN
from bot.language.phrases import Phrase, command
from bot.turn import Outcome


def _choose_language(context: TurnContext, wanted: str) -> Outcome | None:
    names = {words(f"language-{code}").casefold(): code for words in context.app.texts for code in SPOKEN}
    code = names.get(wanted.casefold()) or (wanted.casefold() if wanted.casefold() in SPOKEN else None)
    if code is None:
        return None if " " in wanted else say(context.words("language-unknown"))
    context.store.people.choose_language(context.person.id, code)
    return say(context.app.texts[code]("language-set"))


def _whoami(context: TurnContext) -> Outcome:
    words, place = context.words, context.turn.place
    lines = [words("whoami", person=markdown.escape(context.person.id))]
    lines += [words("whoami.place", place=markdown.escape(place.id))]
    lines += [words("whoami.team", team=markdown.escape(place.team))] if place.team else []
    lines += [words("whoami.tenant", tenant=markdown.escape(place.tenant))]
    return say("\n\n".join(lines))


ACTS: tuple[AnyAct, ...] = (
    Act(do=saying(_choose_language), about=NOTHING, phrase=command("language"), help=("help-language",), menu=True),
    Act(do=alone(_whoami), about=NOTHING, phrase=Phrase("whoami", any_language=True), agents_help="help-whoami"),
)
