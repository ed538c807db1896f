"""A notice written in Teams: times as people type them, one question after the other or a form, nothing typed lost."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assistant.assistant import Assistant
from bot.assistant.double_presses import DOUBLE_PRESS
from bot.configuration.app_context import AppContext
from bot.language.languages import SPOKEN
from bot.language.texts import Texts
from bot.model.notice import Maintenance, NoticeState
from bot.model.notice_lifecycle import NoticeError
from bot.notices.files import draft_fields
from bot.notices.times import window_times
from bot.transaction import Transactions
from tests.harness.world import Spot, World

NOW = datetime(2026, 11, 19, 8, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Helsinki")
TEXTS = Texts.read()


def understood(text: str, language: str = "sv", now: datetime = NOW) -> tuple[list[str], bool]:
    found = window_times.parse_windows(text, TEXTS[language], ZONE, now)
    return [f"{one.start.astimezone(ZONE):%F %H:%M}-{one.end.astimezone(ZONE):%F %H:%M}" for one in found.windows], (
        found.inferred
    )


THAT_SPRING = datetime(2029, 5, 10, 8, 0, tzinfo=UTC)
SATURDAYS = ["2029-10-06 08:00-2029-10-06 14:00", "2029-10-13 08:00-2029-10-13 14:00"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "lör 6 oktober 8–14; lör 13 oktober 8–14"),
        ("sv", "lördagen den 6:e oktober från kl. 8.00 till kl. 14.00, den 13:e oktober kl. 8–14"),
        ("fi", "la 6.10. klo 8–14, la 13.10. klo 8-14"),
        ("fi", "lauantaina 6. lokakuuta klo 8.00–14.00 ja lauantaina 13. lokakuuta klo 8.00–14.00"),
        ("nb", "lør. 6. oktober kl. 8 til 14\nlør. 13. oktober kl. 8 til 14"),
        ("it", "sabato 6 ottobre dalle 8 alle 14; sab 13 ottobre dalle ore 8.00 alle 14.00"),
        ("en", "Sat 6 Oct 8-14, Sat 13 Oct 8-14"),
        ("en", "Saturday October 6, 8:00 to 14:00 and October 13, 8:00 to 14:00"),
    ],
)
def test_times_without_a_year_are_worked_out_by_their_weekdays_and_wait_for_a_yes(language: str, text: str) -> None:
    assert understood(text, language, THAT_SPRING) == (SATURDAYS, True)


@pytest.mark.parametrize("text", ["lör 6 oktober 2029 8–14; lör 13 oktober 8–14", "2029-10-06 8-14, 2029-10-13 8-14"])
def test_a_year_that_is_written_needs_no_yes(text: str) -> None:
    assert understood(text) == (SATURDAYS, False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "lör 6, 13 och 20 oktober 8–14"),
        ("fi", "la 6., 13. ja 20.10. klo 8–14"),
        ("nb", "lør. 6., 13. og 20. oktober kl. 8 til 14"),
        ("it", "sabato 6, il 13 e il 20 ottobre dalle 8 alle 14"),
        ("en", "Sat 6, 13 and 20 October 8–14"),
        ("en", "Saturday October 6, 13 & 20, 8:00 to 14:00"),
    ],
)
def test_days_that_share_a_time_are_a_window_each(language: str, text: str) -> None:
    assert understood(text, language, THAT_SPRING)[0] == [*SATURDAYS, "2029-10-20 08:00-2029-10-20 14:00"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "lör 6, lör 13 oktober 8–14"),
        ("sv", "lör–sön 6–7 oktober 8–14"),
        ("sv", "varje lördag i oktober 8–14"),
        ("sv", "lör 6 oktober halv 8–14"),
        ("sv", "lör 6 oktober 8–14 samt 13 oktober"),
        ("fi", "6.10. ja 13.10. klo 8–14"),
        ("fi", "joka lauantai klo 8–14"),
        ("nb", "6. oktober 8–14 og 13. oktober"),
        ("it", "sabato 6 ottobre dalle 8 alle 14 e il 13"),
        ("it", "ogni sabato dalle 8 alle 14"),
        ("en", "6 October 8–2 pm"),
        ("en", "6 October 8–14 UTC"),
        ("en", "6 October and 13 November 8–14"),
        ("en", "Saturdays in October 8–14"),
        ("en", "week 41 Saturday 8–14"),
        ("en", "last Saturday 8–14"),
        ("sv", "i lördags kl 8–14"),
        ("nb", "lør. 6. oktober kl 8–14 amerikansk tid"),
        ("fi", "viime lauantaina klo 8–14"),
        ("it", "6 ottobre 8–14 ora del fornitore"),
        ("sv", "lör 6 oktober 2029 8-14 och sön"),
        ("sv", "lör 6 oktober 2029 8-14, kanske söndag"),
        ("sv", "lör 6 oktober 2029 8-14 eller söndag"),
        ("sv", "inte 6 oktober 2029 8-14"),
        ("sv", "kanske lör 6 oktober 2029 8-14"),
        ("sv", "troligen lör 6 oktober 2029 8-14"),
        ("sv", "i dag 6 oktober 2029 8-14"),
        ("sv", "lördagar 8-14 i december"),
        ("sv", "lördagarna 8-14"),
        ("fi", "la 6.10.2029 klo 8-14 tai su"),
        ("fi", "ei la 6.10.2029 klo 8-14"),
        ("fi", "lauantaisin klo 8-14"),
        ("fi", "la 6.10.2029 noin klo 8-14"),
        ("nb", "lør 6. oktober 2029 8-14 med forbehold"),
        ("nb", "lørdag 8-14 om to uker"),
        ("it", "sab 6 ottobre 2029 8-14 e anche domenica"),
        ("it", "sab 6 ottobre 2029 8-14, domenica uguale"),
        ("it", "forse sab 6 ottobre 2029 8-14"),
        ("it", "sabato 8-14 a dicembre"),
        ("it", "sabato 8-14 fra due settimane"),
        ("en", "Sat 6 October 2029 8-14, tbc"),
        ("en", "Sat 6 October 2029 8-14?"),
    ],
)
def test_what_is_not_read_of_a_time_is_asked_about(language: str, text: str) -> None:
    with pytest.raises(NoticeError) as fault:
        understood(text, language)
    assert fault.value.code == "left-over"
    for one in SPOKEN:
        assert fault.value.values["part"] in TEXTS[one]("notice-cannot-left-over", **fault.value.values)


@pytest.mark.parametrize(
    ("text", "text_quoted", "part"),
    [
        ("lör 6 oktober 2029 8-14 och sön", "lör 6 oktober 2029 8-14 och sön", "och sön"),
        (
            "lör 21, 28 november och 5 dec 8-14",
            "lör 21, 28 november och 5 dec 8-14",
            "lör 21, 28 november och 5 dec",
        ),
    ],
)
def test_what_is_not_read_is_quoted_with_all_its_days(text: str, text_quoted: str, part: str) -> None:
    with pytest.raises(NoticeError) as fault:
        understood(text)
    assert fault.value.values == {"text": text_quoted, "part": part}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "6 oktober 2029 14-8"),
        ("fi", "6.10.2029 klo 14-8"),
        ("nb", "6. oktober 2029 14-8"),
        ("it", "6 ottobre 2029 14-8"),
        ("en", "6 Oct 2029 14-8"),
    ],
)
def test_a_time_into_the_next_day_waits_for_a_yes_and_is_shown_with_both_days(language: str, text: str) -> None:
    assert understood(text, language) == (["2029-10-06 14:00-2029-10-07 08:00"], True)
    [window] = window_times.parse_windows(text, TEXTS[language], ZONE, NOW).windows
    assert TEXTS[language].day(window.end, ZONE) in window.written


@pytest.mark.parametrize(
    "text", ["lör 6 oktober 2029 22:00 – sön 7 oktober 06:00", "2029-10-06 22:00 – 2029-10-07 6.00"]
)
def test_a_time_until_another_day_that_is_written_needs_no_yes(text: str) -> None:
    assert understood(text) == (["2029-10-06 22:00-2029-10-07 06:00"], False)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("fre 20 november 2026 22:00 – sön 21 november 06:00", "weekday"),
        ("20 november 2026 22:00 – 19 november 2026 06:00", "ends-first"),
    ],
)
def test_a_last_day_that_cannot_be_is_refused(text: str, code: str) -> None:
    with pytest.raises(NoticeError) as fault:
        understood(text)
    assert fault.value.code == code


@pytest.mark.parametrize(
    ("language", "text", "really"),
    [
        ("sv", "fredag 28 nov 8-14", "lördag 28 november 2026"),
        ("fi", "pe 28.11. klo 8–14", "lauantai 28. marraskuuta 2026"),
        ("nb", "fre. 28. november 8–14", "lørdag 28. november 2026"),
        ("it", "venerdì 28 novembre dalle 8 alle 14", "sabato 28 novembre 2026"),
        ("en", "Friday 28 Nov 8-14", "Saturday, 28 November 2026"),
        ("en", "Mon 3 May 8-14, Tue 5 May 8-14", "Wednesday, 5 May 2027"),
    ],
)
def test_a_weekday_that_fits_no_day_soon_is_told_and_no_later_year_is_taken(
    language: str, text: str, really: str
) -> None:
    with pytest.raises(NoticeError) as fault:
        understood(text, language)
    assert fault.value.code == "weekday"
    assert fault.value.values["day"] == really


def test_a_day_that_no_year_soon_has_needs_its_year() -> None:
    with pytest.raises(NoticeError) as fault:
        understood("29 februari 8-14", now=THAT_SPRING)
    assert fault.value.code == "no-year"


def test_over_a_new_year_the_days_follow_one_another() -> None:
    assert understood("30 december 22-23, 6 januari 22-04")[0] == [
        "2026-12-30 22:00-2026-12-30 23:00",
        "2027-01-06 22:00-2027-01-07 04:00",
    ]


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("sön 6 oktober 2029 8–14", "weekday", "söndag 7 oktober 2029"),
        ("fredag 28 nov 8-14", "weekday", "lördag 28 november 2026"),
        ("lör 6 oktober 8–14; lör 13 oktober 8–14", "weekday-year", "2029"),
        ("lör 6 oktober 8–24.50", "no-time", "24.50"),
        ("31 februari 8–9", "no-day", "31 februari"),
        ("i morgon bitti", "no-times", "i morgon bitti"),
        ("8–14", "which-day", "8–14"),
        ("28 mars 2027 3.30–5", "clock-skips", "04:30"),
        ("31 oktober 2027 3.30–5", "clock-twice", "03:30"),
        ("6/10 2020 8–9", "window-past", "2020"),
        ("lör 6 oktober 2029 8–14, lör 6 oktober 12–15", "windows-overlap", "12:00–15:00"),
    ],
)
def test_what_cannot_be_is_refused_with_what_would_be_right(text: str, code: str, says: str) -> None:
    with pytest.raises(NoticeError) as fault:
        understood(text)
    assert fault.value.code == code
    for language in SPOKEN:
        assert TEXTS[language](f"notice-cannot-{code}", **fault.value.values)
    assert any(says in value for value in fault.value.values.values())


@given(
    st.sampled_from(SPOKEN),
    st.integers(min_value=0, max_value=11 * 366 * 24 * 4),
    st.integers(min_value=1, max_value=23 * 60),
)
def test_what_is_shown_can_be_typed_again(language: str, quarters: int, minutes: int) -> None:
    """In every language, on whatever day; what clocks show twice, or never, is told of instead."""
    wall = datetime(2027, 1, 1, tzinfo=UTC) + quarters * timedelta(minutes=15)
    ends = wall + timedelta(minutes=minutes)
    try:
        said = f"{wall:%Y-%m-%d %H:%M}-{ends:%H:%M}"
        [window] = window_times.parse_windows(said, TEXTS[language], ZONE, NOW).windows
    except NoticeError as fault:
        assert fault.code in ("clock-skips", "clock-twice")
        return
    again = window_times.parse_windows(window.written, TEXTS[language], ZONE, NOW)
    assert again.windows[0] == window
    assert not again.inferred


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("sv", "en halvtimme", 30),
        ("sv", "2 timmar", 120),
        ("sv", "högst 45 minuter", 45),
        ("fi", "puoli tuntia", 30),
        ("fi", "2 tuntia", 120),
        ("fi", "30 minuuttia", 30),
        ("nb", "1,5 timer", 90),
        ("it", "mezz'ora", 30),
        ("it", "2 ore", 120),
        ("en", "30", 30),
        ("en", "1 hour", 60),
        ("en", "20 mins", 20),
    ],
)
def test_how_long_it_is_at_worst(language: str, text: str, minutes: int) -> None:
    assert draft_fields.parse_length(text, TEXTS[language]) == timedelta(minutes=minutes)


@pytest.mark.parametrize("language", SPOKEN)
def test_a_length_that_is_shown_can_be_typed_again(language: str) -> None:
    for minutes in (5, 30, 60, 90, 120, 150):
        shown = TEXTS[language].length(timedelta(minutes=minutes))
        assert draft_fields.parse_length(shown, TEXTS[language]) == timedelta(minutes=minutes), shown


@pytest.mark.parametrize("text", ["ganska länge", "0 min", "12 elefanter"])
def test_what_is_no_length_is_asked_again(text: str) -> None:
    with pytest.raises(NoticeError):
        draft_fields.parse_length(text, TEXTS["sv"])


# In Teams


@pytest.fixture
def world(app: AppContext, tmp_path: Path) -> Iterator[World]:
    world = World(Transactions(Assistant(app)), tmp_path, NOW)
    world.says(world.spot("channel", "Support"), "sam", "bind queue ledger", "en-GB")
    yield world
    world.close()


def says(world: World, spot: Spot, text: str, who: str = "sam") -> str:
    world.says(spot, who, text, "en-GB")
    return "\n".join(spot.posts[-1].lines)


def press(world: World, spot: Spot, verb: str, typed: dict[str, str] | None = None, who: str = "sam") -> str:
    post, button = [(post, one) for post in spot.posts for one in post.buttons if one.verb == verb][-1]
    spot.thread = post.thread
    return world.presses(spot, who, button, typed or {}, "en-GB").notice


def draft(world: World, number: int = 1) -> Maintenance:
    notice = world.store.notices.get(number)
    assert isinstance(notice, Maintenance)
    return notice


WHOLE = {
    "service": "economic",
    "title": "We replace the servers\nsv: Vi byter servrar",
    "windows": "Saturday, 6 October 2029 08:00–14:00; Saturday, 20 October 2029 08:00–13:00",
    "noticed": "* You notice nothing.\nYou are logged out.\nsv: * Du märker ingenting.\nDu loggas ut.",
    "worst": "30 min",
    "reason": "It has been planned for long.",
    "promise": "No bookkeeping is lost.\nsv: Inga bokföringsdata går förlorade.",
}


def test_a_form_becomes_a_draft_that_nobody_else_sees(world: World) -> None:
    here = world.spot("channel", "Support")
    readers = world.spot("channel", "Accounts")
    world.says(readers, "sam", "subscribe economic en", "en-GB")
    many = len(readers.posts)
    says(world, here, "new notice")
    press(world, here, "draft-fill", WHOLE)
    made = draft(world)
    assert made.state is NoticeState.DRAFT
    assert [window.end - window.start for window in made.windows] == [timedelta(hours=6), timedelta(hours=5)]
    assert made.max_impact == timedelta(minutes=30)
    assert [(one.says, one.expected) for one in made.texts["sv"].scenarios] == [
        ("Du märker ingenting.", True),
        ("Du loggas ut.", False),
    ]
    assert made.texts["sv"].promise == "Inga bokföringsdata går förlorade."
    assert made.texts["en"].reason == "It has been planned for long."
    assert len(readers.posts) == many
    press(world, here, "notice-approve")
    assert "No bookkeeping is lost." in "\n".join(readers.posts[-1].lines)


@pytest.mark.parametrize(
    ("field", "wrong", "told"),
    [
        (
            "windows",
            "Sun 6 October 2029 8-14",
            "that day is Saturday, 6 October 2029. Did you mean Sunday, 7 October 2029?",
        ),
        ("noticed", "You notice nothing.\nYou are logged out.", "Put * before the one you expect"),
        ("noticed", "* One\nTwo\nsv: * Ett", "need the same number of lines"),
        ("promise", "fi: Tietoja ei katoa.", "but no title in that language"),
        ("worst", "quite long", "How long is “quite long”?"),
        ("title", "", "Title"),
    ],
)
def test_a_mistake_in_the_form_is_told_beside_its_field_and_all_that_was_typed_is_still_there(
    world: World, field: str, wrong: str, told: str
) -> None:
    here = world.spot("channel", "Support")
    says(world, here, "new notice")
    press(world, here, "draft-fill", {**WHOLE, field: wrong})
    shown = str(here.posts[-1].activity)
    assert told in shown
    assert all(text.replace("\n", "\\n") in shown for name, text in WHOLE.items() if name != field)
    assert wrong.replace("\n", "\\n") in shown
    assert world.store.notices.get(1) is None
    press(world, here, "draft-fill", WHOLE)
    assert draft(world).state is NoticeState.DRAFT


def test_a_missing_year_is_filled_in_and_made_a_draft_only_when_sent_again(world: World) -> None:
    here = world.spot("channel", "Support")
    says(world, here, "new notice")
    press(world, here, "draft-fill", {**WHOLE, "windows": "Sat 9 October 8-14"})
    assert world.store.notices.get(1) is None
    assert "Saturday, 9 October 2027 08:00–14:00" in str(here.posts[-1].activity)


def test_a_form_sent_twice_makes_one_draft(world: World) -> None:
    here = world.spot("channel", "Support")
    says(world, here, "new notice")
    form = here.posts[-1]
    [button] = [one for one in form.buttons if one.verb == "draft-fill"]
    first = world.presses(here, "sam", button, WHOLE, "en-GB")
    assert world.presses(here, "sam", button, WHOLE, "en-GB").notice == first.notice
    world.now += DOUBLE_PRESS
    assert world.presses(here, "sam", button, WHOLE, "en-GB").notice == "This has become a draft, or been thrown away."
    assert len(world.store.notices.all()) == 1


def test_only_support_writes_notices_and_each_their_own(world: World) -> None:
    here = world.spot("channel", "Support")
    assert says(world, here, "new notice", "anna").startswith("Notices are written by support staff.")
    says(world, here, "new notice")
    assert press(world, here, "draft-fill", WHOLE, who="anna") == "Only support staff can do that."
    assert press(world, here, "draft-fill", WHOLE, who="siri") != ""
    assert world.store.notices.all() == []


def test_typed_one_after_the_other_with_a_no_a_step_back_and_another_command_between(world: World) -> None:
    chat = world.spot("personal", "sam")
    says(world, chat, "new notice")
    says(world, chat, "e-conomic")
    says(world, chat, "We replace the servers")
    assert "Saturday, 9 October 2027" in says(world, chat, "Sat 9 October 8-14")
    assert says(world, chat, "no").startswith("When?")
    assert says(world, chat, "back").startswith("What is going to be done?")
    assert says(world, chat, "We replace the servers").startswith("When?")
    says(world, chat, "Sat 16 October 8-14")
    assert says(world, chat, "yes").startswith("What may people notice?")
    assert says(world, chat, "back").startswith("When?")
    says(world, chat, "Saturday, 13 October 2029, 8-14")
    says(world, chat, "status")
    says(world, chat, "You notice nothing.")
    says(world, chat, "half an hour")
    says(world, chat, "skip")
    says(world, chat, "No bookkeeping is lost.")
    made = draft(world)
    assert [window.start.day for window in made.windows] == [13]
    assert made.texts["en"].scenarios[0].expected
    assert made.texts["en"].reason == ""


def test_stopped_nothing_is_left_of_it(world: World) -> None:
    chat = world.spot("personal", "sam")
    says(world, chat, "new notice")
    says(world, chat, "e-conomic")
    assert says(world, chat, "cancel") == "All right, there will be no notice."
    assert world.store.notices.all() == []
    assert "Sat 6" not in says(world, chat, "hello")


def test_a_draft_is_changed_and_what_the_form_does_not_ask_stays(world: World) -> None:
    here = world.spot("channel", "Support")
    says(world, here, "new notice")
    press(world, here, "draft-fill", {**WHOLE, "title": "We replace the servers", "noticed": "", "promise": ""})
    press(world, here, "notice-change")
    press(world, here, "draft-fill", WHOLE)
    assert len(world.store.notices.all()) == 1
    assert tuple(draft(world).texts) == ("en", "sv")
    press(world, here, "notice-approve")
    assert says(world, here, "notice 1 change") == "Only a draft of planned maintenance can be changed this way."


def test_what_is_doubtful_is_said_before_anybody_approves_it(world: World) -> None:
    here = world.spot("channel", "Support")
    says(world, here, "new notice")
    press(world, here, "draft-fill", {**WHOLE, "reason": "As we said, from tomorrow.", "worst": "12 h"})
    told = "\n".join(line for post in here.posts for line in post.lines)
    assert "“tomorrow” goes stale" in told
    assert "is longer than the work itself" in told
    assert "Some readers want Norwegian" in told


@pytest.mark.parametrize("became", ["approve", "discard"])
@pytest.mark.parametrize(
    "typed", [{"title": "Quite another title"}, {"windows": "soon", "title": "Quite another title"}]
)
def test_a_form_left_open_changes_nothing_once_its_draft_is_none_any_more(
    world: World, became: str, typed: dict[str, str]
) -> None:
    here = world.spot("channel", "Support")
    readers = world.spot("channel", "Accounts")
    world.says(readers, "sam", "subscribe economic en", "en-GB")
    says(world, here, "new notice")
    press(world, here, "draft-fill", WHOLE)
    press(world, here, "notice-change")
    press(world, here, f"notice-{became}", who="siri")
    before, seen = draft(world), [post.lines for post in readers.posts]
    assert before.state is (NoticeState.APPROVED if became == "approve" else NoticeState.CANCELLED)
    form = next(post for post in here.posts if any(one.verb == "draft-fill" for one in post.buttons))
    press(world, here, "draft-fill", {**WHOLE, "title": "Quite another title", **typed})
    assert draft(world) == before
    assert [one.number for one in world.store.notices.all()] == [1]
    assert [post.lines for post in readers.posts] == seen
    told = "\n".join(form.lines)
    assert f"Draft 1 has been {became}" in told
    assert "Quite another title" in told
    assert "It has been planned for long." in told
    assert form.buttons == []
