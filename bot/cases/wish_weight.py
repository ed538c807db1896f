"""How a wish is weighed, by the rules that are published: told in plain words, and promising nothing."""

from collections.abc import Iterator, Mapping

from bot.language.texts import Words
from bot.model.case import Case, CaseKind

_REASONS = ("benefits", "visible", "size")
"""What is weighed; the words are wish-<field>-<answer>."""


def weight_as_text(case: Case, words: Words) -> str:
    """Which class the wish falls in, and why; "" for what is no wish."""
    if case.asked.kind is not CaseKind.WISH:
        return ""
    told = _answers_of(case)
    lines = [words("wish-weighed"), *(f"- {reason}" for reason in _reasons_as_text(told, words))]
    return "\r".join([*lines, f"{wish_class_as_text(case, words)} {words('wish-no-promise')}"])


def wish_class_as_text(case: Case, words: Words) -> str:
    """Which class the wish falls in, in a sentence."""
    return words(f"wish-class-{wish_class(_answers_of(case))}")


def wish_class(told: Mapping[str, str]) -> str:
    """ "soon": little work that many have use for; "long": a large whole; "renewal": a single wish; else "weighed"."""
    many = told.get("benefits") in ("some", "most")
    if told.get("size") == "large":
        return "long"
    if told.get("benefits") == "only-us":
        return "renewal"
    return "soon" if many and told.get("size") == "small" else "weighed"


def _answers_of(case: Case) -> dict[str, str]:
    return {detail.field: detail.value for detail in case.asked.details if detail.value}


def _reasons_as_text(told: Mapping[str, str], words: Words) -> Iterator[str]:
    for field in _REASONS:
        id_ = f"wish-{field}-{told.get(field, 'unknown')}"
        if words.has(id_):
            yield words(id_)
