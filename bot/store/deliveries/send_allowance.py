"""How much may be sent to Teams just now, and to whom nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SendAllowance:
    """What may be sent to Teams just now: how much more to the tenants that were sent something lately, how much to
    any other, and which lanes are to be told nothing.
    """

    rooms: Mapping[str, int] = field(default_factory=dict[str, int])
    otherwise: int = 1_000_000
    resting: Iterable[str] = ()

    def room(self, tenant: str) -> int:
        return self.rooms.get(tenant, self.otherwise)


UNLIMITED = SendAllowance()
