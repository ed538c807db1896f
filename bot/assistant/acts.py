"""Everything that can be done, in one table: what is heard and pressed, what help tells, what stands in the menu."""

from collections.abc import Mapping

from bot.cases import solution_gallery
from bot.cases.releases import release_commands
from bot.cases.requester import alternative_choice, calls, own_cases, release_date
from bot.cases.support import support_commands
from bot.context.act import NOTHING, Act, AnyAct, alone
from bot.context.turn_context import TurnContext
from bot.intake import dialog_buttons
from bot.language.phrases import KnownPhrases, Phrase
from bot.notices import draft_flow, incident_commands, notice_buttons, notice_commands, subscriptions
from bot.people import contact_checks, contacts, my_data, own_settings
from bot.questions import conversation, lesson_commands, problem_reports, question_cards, replies
from bot.turn import Outcome, Say


def help_lines(*, private: bool) -> tuple[str, ...]:
    """What everybody is told that they can do, by the names of the texts."""
    lines = ("help-ask", *(line for act in ACTS for line in act.help))
    return lines if private else (*lines, "help-mention")


def _help(context: TurnContext) -> Outcome:
    card = question_cards.help_card(
        context.app.desk.name,
        tuple(context.app.flows),
        help_lines(private=context.is_private),
        AGENTS_HELP if context.is_agent else (),
        context.words,
    )
    return Outcome((Say(card),))


ACTS: tuple[AnyAct, ...] = (
    *replies.ACTS,
    *conversation.ACTS,
    *problem_reports.ACTS,
    *dialog_buttons.ACTS,
    *alternative_choice.ACTS,  # before support's: "I take 2" is one of the alternatives to whoever asked for them
    *support_commands.ACTS,  # before the requester's: support sees any case, and more of it
    *own_cases.ACTS,
    *calls.ACTS,
    *release_date.ACTS,
    *solution_gallery.ACTS,
    *release_commands.ACTS,
    *lesson_commands.ACTS,
    *contacts.ACTS,
    *contact_checks.ACTS,
    *my_data.ACTS,
    *notice_commands.ACTS,
    *notice_buttons.ACTS,
    *incident_commands.ACTS,
    *draft_flow.ACTS,
    *subscriptions.ACTS,
    *own_settings.ACTS,
    Act(do=alone(_help), about=NOTHING, phrase=Phrase("help"), menu=True),
)

AGENTS_HELP = tuple(act.agents_help for act in ACTS if act.agents_help)
"""What support is told beyond that it can do, by the names of the texts."""

KNOWN_PHRASES = KnownPhrases(
    phrases=tuple(dict.fromkeys(act.phrase for act in ACTS if act.phrase)),
    titles=tuple(title for act in ACTS for title in act.titles),
)

BY_PHRASE: Mapping[str, tuple[AnyAct, ...]] = {
    phrase.name: tuple(act for act in ACTS if act.phrase == phrase) for phrase in KNOWN_PHRASES.phrases
}
"""Several may be said alike: the first that finds what it is about is meant."""
BY_VERB: Mapping[str, AnyAct] = {act.verb: act for act in ACTS if act.verb}
BY_TITLE: Mapping[str, AnyAct] = {title: act for act in ACTS for title in act.titles}
