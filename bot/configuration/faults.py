"""What is wrong with the settings, said all at once."""

from collections.abc import Iterator

from pydantic import ValidationError


class SettingsError(Exception):
    """Everything that is wrong with the settings, a line each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def validation_lines(error: ValidationError) -> Iterator[str]:
    for one in error.errors():
        key = ".".join(str(part) for part in one["loc"])
        for line in one["msg"].removeprefix("Value error, ").splitlines():
            yield f"{key}: {line.removeprefix(f'{key}: ')}"
