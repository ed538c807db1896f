"""What somebody asks for, as the half of a case that is there from the beginning: made here, whatever it came from."""

from bot.configuration.routes import ToQueue
from bot.context.turn_context import TurnContext
from bot.model.case import CaseKind, CaseRequest


def case_request(context: TurnContext, kind: CaseKind, text: str, way: ToQueue) -> CaseRequest:
    """What this person asks for here and now, with what the desk knows of them. Whoever makes a case of it adds, with
    `replace`, what else was told.
    """
    return CaseRequest(
        kind=kind,
        queue=way.queue,
        service=None,
        organisation=context.organisation,
        person=context.person.id,
        place=context.turn.place.id,
        thread=context.turn.thread,
        language=context.words.language,
        text=text,
        opened=context.turn.at,
        promised=context.app.hours.due(context.turn.at),
        copies=way.copies,
    )
