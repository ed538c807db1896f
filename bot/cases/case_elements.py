"""What both sides' cards of a case are made of."""

from collections.abc import Mapping, Sequence

from bot.language.texts import Words
from bot.model.case import Case
from bot.turn import Json

LONGEST_ANSWER = 4000


def state_values(case: Case, words: Words) -> Mapping[str, str]:
    return {
        "name": case.holder_name or "–",
        "number": str(case.work.merged_into or ""),
        "date": words.calendar_date(case.work.planned) if case.work.planned else "–",
    }


def text_input(field: str, label: str, **more: object) -> Json:
    return {"type": "Input.Text", "id": field, "label": label, "maxLength": LONGEST_ANSWER, **more}


def wide_form(title: str, inputs: Sequence[Json], send: Json) -> Json:
    inner: Json = {"type": "AdaptiveCard", "version": "1.5", "body": list(inputs), "actions": [send]}
    return {"type": "Action.ShowCard", "title": title, "card": inner}
