"""What in staff's words about an incident could be meant otherwise, or for others: so that they are asked first."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.language.texts import Words, options
from bot.model.notice import PartState
from bot.notices.times.expected_times import without_time
from dialogs.doubt import is_doubtful, words_beside

SOON = timedelta(hours=3)
"""Within that, a time of the next day is meant, as at midnight."""
_TROUBLED = (PartState.DOWN, PartState.DISTURBED)


def is_next_update_doubtful(at: datetime, now: datetime, zone: ZoneInfo) -> bool:
    """A time of the day that has passed is tomorrow's: perhaps another one was meant."""
    return at.astimezone(zone).date() != now.astimezone(zone).date() and at - now > SOON


def is_part_doubtful(state: PartState, expected: str, languages: Iterable[str]) -> bool:
    """Whether what follows a part's state is anything but a time when better is expected."""
    if not expected:
        return False
    languages = tuple(languages)
    left = without_time(expected, languages[0]) if state in _TROUBLED else expected
    return is_doubtful(expected, languages) or bool(words_beside(left, languages[0]))


def languages_of(name: str, said: str, texts: Iterable[Words]) -> Iterator[str]:
    """The languages in which the words begin with one of the phrases that the text of that name lists."""
    for words in texts:
        if any(re.match(rf"{re.escape(one)}(?!\w)", said, re.IGNORECASE) for one in options(words(name))):
            yield words.language
