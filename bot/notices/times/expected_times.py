""" "From tomorrow evening", "within three hours at most": when something is expected, as people say it."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import cast
from zoneinfo import ZoneInfo

from babel.dates import get_day_names, get_month_names

from bot.model.notice import Eta, Precision, TimeBound
from bot.model.wall_clock import first_moment
from dialogs.doubt import is_doubtful
from dialogs.spoken import language_words
from knowledge.language_facts import language_facts


@dataclass(frozen=True, slots=True)
class _TimeWords:
    """The small words of a language's times, as patterns."""

    by: str
    within: str
    hours: str
    minutes: str
    days: str
    today: str
    tomorrow: str
    next_week: str
    parts: Mapping[str, int]
    """Each part of the day, and the hour at which it begins."""


_LANGUAGES = {
    "sv": _TimeWords(
        by=r"senast|innan|före|inom",
        within=r"inom(?: (?:max|högst))?|om(?: högst)?",
        hours=r"timm(?:e|ar)|h",
        minutes=r"min(?:uter|ut)?",
        days=r"dag(?:ar)?|dygn",
        today=r"i ?dag|i kväll|i eftermiddag",
        tomorrow=r"i ?morgon",
        next_week=r"nästa vecka",
        # "i morgon" is tomorrow; only another "morgon" is a part of the day.
        parts={r"morgon(?:en)?\b(?<!i morgon)": 6, "förmiddag": 9, "eftermiddag": 13, "kväll": 18, "natt": 22},
    ),
    "fi": _TimeWords(
        by=r"viimeistään|mennessä|ennen|sisällä|kuluessa",
        within=r"(?:enintään |viimeistään )?",
        hours=r"tunnin|tuntia|tunti|h",
        minutes=r"minuutin|minuuttia|min",
        days=r"päivän|päivää|vuorokauden",
        today=r"tänään",
        tomorrow=r"huomenna|huomisesta|huomis\w+",
        next_week=r"ensi viikolla|ensi viikosta",
        # The afternoon stands before the evening, as iltapäivä begins with ilta.
        parts={"aamu": 6, "iltapäiv": 13, r"ilta|illa|illasta": 18, "yö": 22},
    ),
    "nb": _TimeWords(
        by=r"senest|innen|før",
        within=r"innen(?: (?:maks|høyst))?|om(?: høyst)?",
        hours=r"timer?|t",
        minutes=r"min(?:utter|utt)?",
        days=r"dag(?:er)?|døgn",
        today=r"i ?dag|i kveld|i ettermiddag",
        tomorrow=r"i ?morgen",
        next_week=r"neste uke",
        # As in Swedish: "i morgen" is tomorrow.
        parts={r"morgen(?:en)?\b(?<!i morgen)": 6, "formiddag": 9, "ettermiddag": 13, "kveld": 18, "natt": 22},
    ),
    "it": _TimeWords(
        by=r"entro|al massimo|non oltre",
        within=r"entro(?: (?:un |al )?massimo)?|tra|fra|in",
        hours=r"or[ae]|h",
        minutes=r"minut[oi]|min",
        days=r"giorn[oi]",
        today=r"oggi|stasera|stamattina|odiern[ao]",
        tomorrow=r"domani",
        next_week=r"(?:la )?(?:prossima settimana|settimana prossima)",
        parts={"mattin": 6, "pomeriggio": 13, "sera|stasera|serata": 18, "notte": 22},
    ),
    "en": _TimeWords(
        by=r"by|before|within|no later than|at most|latest",
        within=r"within|in",
        hours=r"hours?|h",
        minutes=r"min(?:utes?)?",
        days=r"days?",
        today=r"today|tonight|this evening",
        tomorrow=r"tomorrow",
        next_week=r"next week",
        parts={"morning": 6, "afternoon": 13, "evening|tonight": 18, "night": 22},
    ),
}
SPELT = {
    **dict.fromkeys(("en", "ett", "et", "yhden", "un", "una", "one", "an", "a"), 1),
    **dict.fromkeys(("två", "kahden", "kaksi", "to", "due", "two"), 2),
    **dict.fromkeys(("tre", "kolmen", "kolme", "three"), 3),
}
_CLOCK = r"(?:kl\.?|klockan|klo|klokken|alle ore|alle|ore|at|h)\s*(\d{1,2})(?:[.:](\d{2}))?\b|\b(\d{1,2}):(\d{2})\b"


def parse_eta(words: str, language: str, now: datetime, zone: ZoneInfo) -> Eta:
    """What the words promise, said now. Where they name no time, only the words are kept."""
    said = " ".join(words.lower().split())
    known = _LANGUAGES.get(language, _LANGUAGES["en"])
    local = now.astimezone(zone)
    bound = TimeBound.BY if re.search(rf"\b(?:{known.by})\b", said) else TimeBound.FROM
    for read in (_within_hours, _by_the_calendar, _next_week):
        if found := read(said, known, language, local):
            wall, precision = found
            # So many hours are real time and have a zone; a time on the clock has none, and clocks may skip it.
            at = wall.astimezone(zone) if wall.tzinfo else first_moment(wall, zone)
            day = None if precision is Precision.MINUTE else wall.replace(tzinfo=None)
            return Eta(at, precision, words.strip(), now, bound, day)
    return Eta(None, Precision.UNKNOWN, words.strip(), now, bound)


def without_time(words: str, language: str) -> str:
    """What is left of the words without those that name a time."""
    left = " ".join(words.lower().split())
    known = _LANGUAGES.get(language, _LANGUAGES["en"])
    amount = rf"(?:{known.within})\s*(?:\d{{1,3}}|{'|'.join(SPELT)})\s+(?:{known.hours}|{known.minutes}|{known.days})"
    months, weekdays = ("|".join(map(re.escape, names)) for names in (_months(language), _weekdays(language)))
    dates = rf"\d{{1,2}}[.º°]?\s+(?:{months})\w*|\d{{1,2}}[./]\d{{1,2}}\.?|(?:{weekdays})\w*"
    parts = rf"\w*(?:{'|'.join(known.parts)})\w*"
    # The longest first: "i morgon" is tomorrow, and "morgon" a part of its day.
    for pattern in (amount, _CLOCK, known.tomorrow, known.today, known.next_week, dates, known.by, parts):
        left = re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", " ", left)
    around = language_words(language).days.around
    return " ".join(word for word in left.split() if word.strip(",.;:") not in around or is_doubtful(word, (language,)))


_Found = tuple[datetime, Precision] | None
_Reader = Callable[[str, _TimeWords, str, datetime], _Found]


def _within_hours(said: str, known: _TimeWords, _: str, now: datetime) -> _Found:
    """ "Within three hours": so much real time from now."""
    number = rf"(\d{{1,3}}|{'|'.join(SPELT)})"
    unit = rf"(?:({known.hours})|({known.minutes})|({known.days}))"
    found = re.search(rf"(?:^|\b)(?:{known.within})\s*{number}\s+{unit}\b", said)
    if found is None:
        return None
    many = int(found[1]) if found[1].isdigit() else SPELT[found[1]]
    if found[4]:
        day = (now + timedelta(days=many)).date()
        return datetime.combine(day, time()), Precision.DAY
    return now + (timedelta(hours=many) if found[2] else timedelta(minutes=many)), Precision.MINUTE


def _by_the_calendar(said: str, known: _TimeWords, language: str, now: datetime) -> _Found:
    """A day, a part of one, or a time on the clock; what is meant is always yet to come."""
    day = _meant_day(said, known, language, now.date())
    if clock := re.search(_CLOCK, said):
        hour, minute = int(clock[1] or clock[3]), int(clock[2] or clock[4] or 0)
        if hour > 23 or minute > 59:
            return None
        at = datetime.combine(day or now.date(), time(hour, minute))
        # A time that is past already is meant for tomorrow, unless its day was named.
        return at if day or at >= now.replace(tzinfo=None) else at + timedelta(days=1), Precision.MINUTE
    part = next((hour for name, hour in known.parts.items() if re.search(rf"(?:{name})", said)), None)
    if part is not None:
        return datetime.combine(day or now.date(), time(part)), Precision.PART
    return (datetime.combine(day, time()), Precision.DAY) if day else None


def _next_week(said: str, known: _TimeWords, _: str, now: datetime) -> _Found:
    if not re.search(rf"\b(?:{known.next_week})\b", said):
        return None
    monday = now.date() + timedelta(days=7 - now.weekday())
    return datetime.combine(monday, time()), Precision.WEEK


def _meant_day(said: str, known: _TimeWords, language: str, today: date) -> date | None:
    if re.search(rf"\b(?:{known.tomorrow})\b", said):
        return today + timedelta(days=1)
    if re.search(rf"\b(?:{known.today})\b", said):
        return today
    return next(iter((*_named_date(said, language, today), *_next_weekday(said, language, today))), None)


def _named_date(said: str, language: str, today: date) -> Iterator[date]:
    """ "22 mars", "22. maaliskuuta", "22.3.", the next time it comes round."""
    months = _months(language)
    pattern = rf"\b(\d{{1,2}})[.º°]?\s+({'|'.join(map(re.escape, months))})\w*"
    found = re.search(pattern, said)
    number = re.search(r"\b(\d{1,2})[./](\d{1,2})\.?(?:\s|$|,)", said)
    if not found and not number:
        return
    day, month = (int(found[1]), months[found[2]]) if found else (int(number[1]), int(number[2])) if number else (0, 0)
    for year in (today.year, today.year + 1):
        try:
            named = date(year, month, day)
        except ValueError:
            return
        if named >= today:
            yield named


def _next_weekday(said: str, language: str, today: date) -> Iterator[date]:
    for name, weekday in _weekdays(language).items():
        if re.search(rf"\b{re.escape(name)}", said):
            # Who says "Monday" on a Monday means the next one: for this one there is "today".
            yield today + timedelta(days=(weekday - today.weekday()) % 7 or 7)


@cache
def _months(language: str) -> dict[str, int]:
    """The beginnings of the months' names, long enough to tell them apart however they are inflected."""
    names = cast("Mapping[int, str]", get_month_names("wide", "stand-alone", locale=language_facts(language).dates))
    return {name.lower()[: _STEM.get(language, 9)]: number for number, name in names.items()}


@cache
def _weekdays(language: str) -> dict[str, int]:
    names = cast("Mapping[int, str]", get_day_names("wide", "stand-alone", locale=language_facts(language).dates))
    # Italians type lunedi as often as lunedì: without its last letter the name is the beginning of both.
    return {name.lower().rstrip("ì"): number for number, name in names.items()}


# Finnish inflects the end (maaliskuuta, maaliskuussa); the other languages leave their months alone.
_STEM = {"fi": 5}
"""Letters of a month's name that no inflection changes."""
