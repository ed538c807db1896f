"""What is kept of a place and of the person who is in it: what a turn goes by."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """`chosen_language` and `last_language` are "" where there is none. `told` is what the person has told once, the
    oldest first. `in_team`: whether they are in the agents' team.
    """

    service: str | None
    chosen_language: str
    last_language: str
    told: Mapping[str, str]
    in_team: bool
