"""Alternatives: the two or three ways an idea is answered with, as an adviser writes and a requester reads them."""

import re
from collections.abc import Iterable, Mapping, Sequence

from bot.cards import markdown
from bot.cards.elements import APART, card, heading, press_button, text
from bot.language.texts import Words
from bot.model.case import Case
from bot.model.post import Post, PostKind
from bot.turn import Card, Json

LEAST, MOST = 2, 3

_LONGEST, _LINE = 2000, 300
"""Characters of an alternative, and of what speaks for or against it."""
_NUMBERED = re.compile(r"([1-9])[.)]\s+(\S.*)")
"""Where one begins; an indented line goes on with the one above."""


def split_answer(answer: str) -> tuple[str, tuple[str, ...]]:
    """What is said first, and the alternatives: lines that begin with 1., 2., 3. Another answer is said as it is."""
    before: list[str] = []
    found: list[list[str]] = []
    for line in answer.splitlines():
        begun = _NUMBERED.fullmatch(line.rstrip())
        if begun and int(begun[1]) == len(found) + 1:
            found.append([begun[2]])
        else:
            (found[-1] if found else before).append(line.strip())
    if not LEAST <= len(found) <= MOST:
        return answer, ()
    return "\n".join(before).strip(), tuple("\n".join(lines).strip() for lines in found)


def answer_from_form(data: Mapping[str, object], words: Words) -> str:
    """The answer that a form came back with, for `split_answer`; "" where it has fewer than two alternatives."""
    given = [_form_alternative(data, number, words) for number in range(1, MOST + 1)]
    told = [one for one in given if one]
    return _numbered_lines(told) if len(told) >= LEAST else ""


def alternative_inputs(words: Words) -> list[Json]:
    """The form of an answer: for each alternative a text, and a line each for what speaks for and against it."""
    return [one for number in range(1, MOST + 1) for one in _inputs_of(number, words)]


def alternatives_card(case: Case, alternatives: Sequence[str], answer: int, words: Words, taken: int = 0) -> Card:
    """What the requester chooses from. `answer`: which of the case's answers it is; `taken`: their choice so far."""
    body = [part for number, says in enumerate(alternatives, 1) for part in _alternative_elements(number, says, words)]
    body.append(text(_how_to_choose(case, taken, words), isSubtle=True, **APART))
    actions = [
        press_button(
            words("alternative-take", number=str(number)), "case-choose", case=case.number, answer=answer, at=number
        )
        for number in range(1, len(alternatives) + 1)
        if number != taken
    ]
    return card(words("alternatives-summary", number=str(case.number)), body, actions)


def alternatives_post(case: Case, answer: int) -> Post:
    """The post that offers them."""
    return Post(PostKind.ALTERNATIVES, case.number, step=str(answer))


def _form_alternative(data: Mapping[str, object], number: int, words: Words) -> str:
    says = _text_or_empty(data.get(f"alternative-{number}"))
    if not says:
        return ""
    told = ((part, _text_or_empty(data.get(f"{part}-{number}"))) for part in ("for", "against"))
    return "\n".join([says, *(words(f"alternative-{part}", text=line) for part, line in told if line)])


def _numbered_lines(alternatives: Iterable[str]) -> str:
    lines = (one.replace("\n", "\n   ") for one in alternatives)
    return "\n".join(f"{number}. {says}" for number, says in enumerate(lines, 1))


def _inputs_of(number: int, words: Words) -> list[Json]:
    wanted = number <= LEAST
    whole: Json = {
        **_text_input(f"alternative-{number}", words("alternative-title", number=str(number)), _LONGEST),
        "isMultiline": True,
        **({"isRequired": True, "errorMessage": words("alternative-missing")} if wanted else {}),
    }
    id_ = "form-required" if wanted else "form-optional"
    whole["label"] = words(id_, label=str(whole["label"]))
    return [
        whole,
        _text_input(f"for-{number}", words("alternative-for-label"), _LINE),
        _text_input(f"against-{number}", words("alternative-against-label"), _LINE),
    ]


def _text_input(id_: str, label: str, longest: int) -> Json:
    return {"type": "Input.Text", "id": id_, "label": label, "maxLength": longest}


def _alternative_elements(number: int, says: str, words: Words) -> list[Json]:
    return [heading(words("alternative-title", number=str(number)), size="Default"), text(markdown.escape(says))]


def _how_to_choose(case: Case, taken: int, words: Words) -> str:
    if taken:
        return words("alternative-taken", at=str(taken))
    return words("alternative-how", number=str(case.number))


def _text_or_empty(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""
