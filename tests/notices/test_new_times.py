"""A new end and new times of a window, as support says them in five languages."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.language.languages import SPOKEN
from bot.language.texts import Texts
from bot.model.notice import Window
from bot.model.notice_lifecycle import NoticeError
from bot.notices.times.new_times import new_end, new_times
from bot.notices.times.window_times import window_as_text

ZONE = ZoneInfo("Europe/Helsinki")
WINDOW = Window(2, datetime(2026, 11, 20, 7, tzinfo=UTC), datetime(2026, 11, 20, 10, tzinfo=UTC))
TEXTS = Texts.read()


def moved(written: str) -> str:
    begins, ends = (one.astimezone(ZONE) for one in new_times(WINDOW, written, ZONE))
    return f"{begins:%F %H:%M} {ends:%F %H:%M}"


@pytest.mark.parametrize("language", SPOKEN)
def test_times_are_taken_just_as_a_notice_writes_them(language: str) -> None:
    for start, hours in ((datetime(2026, 11, 21, 7, tzinfo=UTC), 3), (datetime(2027, 1, 9, 20, tzinfo=UTC), 6)):
        window = Window(1, start, start + timedelta(hours=hours))
        written = window_as_text(window, TEXTS[language], ZONE)
        assert new_times(WINDOW, written, ZONE) == (window.start, window.end)


@pytest.mark.parametrize(
    "written",
    [
        *("lördag 21 november 2026 09:00–12:00", "lör 21.11 9-12", "lörd 21 nov kl 9–12", "la 21.11. klo 9–12"),
        *("lauantai 21. marraskuuta 2026 klo 9.00–12.00", "lør. 21. november kl. 9 til 12"),
        *("sabato 21 novembre 2026 dalle 9 alle 12", "Sat 21 Nov 9-12", "Saturday, 21 November 2026 09:00–12:00"),
        *("2026-11-21 09:00–12:00", "2026-11-21 9-12"),
    ],
)
def test_a_day_is_named_in_any_language(written: str) -> None:
    assert moved(written) == "2026-11-21 09:00 2026-11-21 12:00"


@pytest.mark.parametrize(
    "written",
    [
        *("söndag 21 november 2026 09:00–12:00", "fre 21.11 9-12", "2026-11-21 09:00–12:00 eller söndag"),
        *("inte till 2026-11-21 09:00–12:00", "ei la 21.11. klo 9–12", "ikke 21. november 9-12", "non il 21/11 9-12"),
        *("till i övermorgon samma tid", "lördag 9-12", "kanske lör 21 nov 9-12", "21 nov 9-12; 22 nov 9-12"),
        *(
            "lör 21 nov 9-12?",
            "31 november 9-12",
            "21/11 9-12",
            "forse sab 21 nov 9-12",
            "maybe Sat 21 Nov 9-12",
            "ehkä 21.11. 9-12",
        ),
    ],
)
def test_what_is_not_surely_one_time_is_refused(written: str) -> None:
    with pytest.raises(NoticeError) as fault:
        moved(written)
    assert fault.value.code == "times"


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        *((one, 60) for one in ("en timme", "en timme till", "med en timme", "en time", "en time til", "yhden tunnin")),
        *(
            (one, 60)
            for one in ("un'ora", "un’ora", "un'altra ora", "ancora un'ora", "one hour", "an hour", "one more hour")
        ),
        *((one, 60) for one in ("another 1 hour", "one more hour", "60 min", "60 minuter", "60 minuuttia")),
        *((one, 90) for one in ("+1,5h", "1.5 hours", "+1.5 h", "1,5 h", "1,5 timmar", "en och en halv timme")),
        *(
            (one, 90)
            for one in ("puolitoista tuntia", "halvannen time", "un'ora e mezza", "an hour and a half", "1.5 hours")
        ),
        *(
            (one, 30)
            for one in ("halv timme", "en halvtimme", "en halvtime", "puoli tuntia", "mezz'ora", "half an hour")
        ),
        *((one, 30) for one in ("half an hour", "+0,5 h")),
        *((one, 120) for one in ("två timmar", "kaksi tuntia", "due ore", "two hours", "2 timmar", "+2h")),
    ],
)
def test_an_end_is_moved_by_a_length_as_people_say_it(written: str, minutes: int) -> None:
    assert new_end(WINDOW, written, ZONE) - WINDOW.end == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "written",
    [
        *(
            "inte en timme",
            "kanske en timme",
            "en timme om Pelle hinner",
            "timme",
            "15 h",
            "1.30 h",
            "+1.30h",
            "+1,50h",
        ),
        *("några timmar", "en timme?", "en dag", "a day", "ei tuntia", "3", "-2h", "en timme eller två", "ca en timme"),
        *("+1,50h", "1,5", "+1,5"),
    ],
)
def test_a_length_that_is_not_sure_is_refused(written: str) -> None:
    with pytest.raises(NoticeError):
        new_end(WINDOW, written, ZONE)
