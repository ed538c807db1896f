"""What a button on a card does."""

from bot.act import Request, do_pressed
from bot.acts import BY_VERB
from bot.context import TurnContext, as_post
from bot.intake import dialog_flow
from bot.turn import ButtonPressed, Outcome


def button_pressed(context: TurnContext, press: ButtonPressed) -> Outcome:
    """The button's work. Nothing in it is trusted: what it names is looked up, and who presses is checked."""
    talk, dialog, act = context.talk, dialog_flow.current(context), BY_VERB.get(press.verb)
    request = Request(fields=press.data, verb=press.verb, opens=press.opens)
    outcome = do_pressed(act, context, request) if act else Outcome(notice=context.words("too-old"))
    context = dialog_flow.in_language_of_talk(context, talk, dialog)
    outcome = dialog_flow.with_what_waits(context, dialog, talk, outcome)
    return outcome if press.waits else as_post(outcome)
