"""A notice as JSON and back: how it is kept, and how a command hands it to the running desk."""

from typing import Annotated

from pydantic import Field, TypeAdapter

from bot.model.notice import Notice

_NOTICE: TypeAdapter[Notice] = TypeAdapter(Annotated[Notice, Field(discriminator="kind")])


def notice_to_json(notice: Notice) -> str:
    return _NOTICE.dump_json(notice).decode()


def notice_from_json(text: str) -> Notice:
    """The notice that was written. Raises ValueError where the text is none."""
    return _NOTICE.validate_json(text)
