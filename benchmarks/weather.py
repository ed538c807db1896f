"""A Teams that goes wrong in every way that was ever seen: refusals, odd numbers, silence, answers of somebody else."""

import random
from dataclasses import dataclass
from datetime import timedelta

from bot.adapters.terminal.connector import ConnectorCall, InjectedFault

RETRY_AFTER = (
    *("", "0", "1", "2", "-1", "nan", "inf", "1e12", "1796056905353", "soon", "٣", "9" * 300),
    *("Fri, 31 Dec 9999 23:59:59 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "Sun, 06 Nov 2094 08:49:37 +9999999999"),
)
STEPS = (timedelta(days=6), timedelta(hours=-2), None, timedelta(days=20), timedelta(days=-6), timedelta(hours=2))
"""Of the clock; None stands for a desk that is off."""
_PAGE = {"Content-Type": "text/html"}


@dataclass
class Storm:
    """Faults for a peer, each call by chance; none once it is `over`."""

    chance: random.Random
    hangs: bool = True
    over: bool = False
    lied: int = 0
    """Posts that were taken, and the answer did not say so."""

    def __call__(self, call: ConnectorCall) -> InjectedFault | None:
        # So that a kill can come while it is sent.
        fine = InjectedFault(delay=0.03) if self.hangs else None
        # What is asked of "a:last" only tells that everything else was looked at.
        if self.over or call.conversation == "a:last" or self.chance.random() > 0.25:
            return None if self.over else fine
        fault = self._fault()
        garbled = fault.status == 200 and not fault.headers
        self.lied += bool(fault.after and not garbled and call.method == "POST")
        return fault

    def _fault(self) -> InjectedFault:
        after, headers = self.chance.random() < 0.3, {"Retry-After": self.chance.choice(RETRY_AFTER)}
        headers = {name: value for name, value in headers.items() if value.isascii()}
        match self.chance.choices(("429", "412", "5xx", "reset", "page", "garbled", "hang"), (40, 8, 24, 10, 8, 8, 2))[
            0
        ]:
            case "429":
                return InjectedFault(status=429, headers=headers, body="slow down")
            case "412":
                return InjectedFault(status=412, headers=headers)
            case "5xx":
                return InjectedFault(status=self.chance.choice((500, 502, 503, 504, 408)), headers=headers, after=after)
            case "reset":
                return InjectedFault(reset=True, after=after)
            case "page":
                return InjectedFault(status=200, headers=_PAGE, body="<html>Sign in to go on</html>", after=after)
            case "garbled":
                body = self.chance.choice(('{"id": "\\ud800"}', "[" * 50_000, "thank you", '{"id": {}}'))
                return InjectedFault(status=200, body=body, after=True)
            case _:
                return InjectedFault(delay=20 if self.hangs else 0, reset=True)
