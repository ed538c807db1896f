"""What is wrong with the settings and the files, said all at once."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import ValidationError


@dataclass(frozen=True, slots=True)
class FileComplaint:
    """Something support is to be told about the files: a text's id, and what it names."""

    text: str
    file: str = ""
    line: int = 0
    why: str = ""
    """In English, for the log and /ready; "" where it is no lasting trouble."""
    count: int = 0
    parts: tuple[str, ...] = ()


class SettingsError(Exception):
    """Everything that is wrong with the settings, a line each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def validation_lines(error: ValidationError) -> Iterator[str]:
    for one in error.errors():
        key = ".".join(str(part) for part in one["loc"])
        told = "no such key" if one["type"] == "extra_forbidden" else one["msg"].removeprefix("Value error, ")
        for line in told.splitlines():
            yield f"{key}: {line.removeprefix(f'{key}: ')}"
