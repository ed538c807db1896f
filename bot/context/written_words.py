"""What is looked for in everything that somebody writes to the desk, whatever the way: secrets and people's numbers."""

from collections.abc import Iterator, Mapping
from typing import cast

from bot.configuration.app_context import AppContext
from bot.language import national_ids


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from texts_in(list(cast("Mapping[str, object]", value).values()))
    elif isinstance(value, list):
        for inside in cast("list[object]", value):
            yield from texts_in(inside)


def contains_secret(value: object, app: AppContext) -> bool:
    """Whether a password is anywhere in it: nothing of it may be kept."""
    return any(map(app.contains_secret, texts_in(value)))


def contains_national_id(value: object) -> bool:
    return any(national_ids.masked(text) != text for text in texts_in(value))


def masked_in(value: object, app: AppContext) -> object:
    """The same with every national identity number in it masked."""
    if isinstance(value, str):
        return masked_text(value, app)
    if isinstance(value, Mapping):
        return {key: masked_in(one, app) for key, one in cast("Mapping[str, object]", value).items()}
    return [masked_in(one, app) for one in cast("list[object]", value)] if isinstance(value, list) else value


def masked_text(text: str, app: AppContext) -> str:
    """Not masked where the person begins by saying that the number is needed; that is taken off, and the rest heard."""
    needed = app.text_with_needed_number(text)
    return national_ids.masked(text) if needed is None else needed
