"""What is kept about somebody: shown, taken out, forgotten, erased; and then it is nowhere in the data any more."""

import json
import random
import sqlite3
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.assistant.acts import KNOWN_PHRASES
from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.configuration.environment import Environment
from bot.configuration.loading import build_app
from bot.model.case import Case, CaseState, Watcher
from bot.model.place import Address, Place, PlaceKind
from bot.model.post import Post, PostKind
from bot.model.question import NewQuestion, QuestionOutcome, TalkStep
from bot.model.target import HookTarget, MailTarget
from bot.people import erasure
from bot.store import Store
from bot.store.store import FILE
from bot.transaction import Transactions
from bot.turn import ERASED, ButtonPressed, Json, Turn
from tests.harness.office import NOON, SURE, UNSURE, english, hand_over, office_app, press, told
from tests.harness.served import Served, command, surroundings
from tests.harness.small import small_knowledge
from tests.harness.world import Spot, World, someone

WORD = "skatbo"
"""What only the erased person says, in everything they write."""
WHO = "kanari"
"""The erased person; chat and Teams id are made of the name."""


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory) -> AppContext:
    return office_app(tmp_path_factory.mktemp("office"))


@pytest.fixture
def world(desk: AppContext, tmp_path: Path) -> Iterator[World]:
    world = World(Transactions(Assistant(desk)), tmp_path, NOON)
    yield world
    world.close()


@pytest.fixture
def chat(world: World) -> Spot:
    return world.spot("personal", WHO, "en-GB")


def holding(folder: Path, word: str) -> list[str]:
    """The files under the folder that hold the word, whatever they are."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return [str(path.relative_to(folder)) for path in files if word.encode() in path.read_bytes()]


def says(world: World, spot: Spot, text: str) -> None:
    world.says(spot, WHO, f"{text} {WORD}", "en-GB")


def a_whole_life(world: World, chat: Spot, channel: Spot, support: Spot) -> None:
    """Everything that somebody can say to the desk, and that others do with it."""
    says(world, chat, SURE)
    says(world, chat, UNSURE)
    press(world, chat, WHO, "none")
    says(world, chat, "I mean something else:")
    hand_over(world, chat, WHO, f"nobody knows {WORD}")
    world.says(chat, WHO, f"1001 and one more thing {WORD}", "en-GB")
    says(world, chat, "I want to report a bug:")
    for answer in ("it breaks", "always", "yes"):
        says(world, chat, answer)
    world.shows(chat, WHO, f"look {WORD}", f"{WORD}.png")
    asked = world.says(channel, WHO, f"zzqv in public {WORD}", "en-GB")
    press(world, channel, "bertil", "send")
    world.edits(channel, WHO, asked, f"zzqv edited in public {WORD}")
    press(world, channel, WHO, "send")
    for number in (1001, 1002, 1003):
        world.says(support, "sam", f"take {number}", "en-GB")
    world.says(support, "sam", f"answer 1001 Try this, {WHO}: {WORD}", "en-GB")
    with world.store.transaction():
        for field in ("organisation", "phone", "email"):
            world.store.people.remember(someone(WHO).id, field, f"{WORD} {field}", NOON)
        for lesson in range(2):
            world.store.questions.ask(learned(world, chat, lesson))
    world.says(support, "sam", "learn", "en-GB")
    press(world, support, "sam", "reject")


def learned(world: World, chat: Spot, number: int) -> NewQuestion:
    """One of the questions that support could have learned from."""
    return NewQuestion(
        asked=world.now,
        person=someone(WHO).id,
        place=chat.place.id,
        thread=chat.place.id,
        activity=f"x{number}",
        language="en",
        asked_in="en",
        text=f"what of the {WORD}",
        outcome=QuestionOutcome.UNKNOWN,
        shown=(),
    )


def erase(world: World, chat: Spot) -> None:
    world.says(chat, WHO, "delete my data", "en-GB")
    press(world, chat, WHO, "erase")


# The words are gone


def test_after_erasing_the_word_is_nowhere(
    world: World, chat: Spot, channel: Spot, support: Spot, tmp_path: Path
) -> None:
    a_whole_life(world, chat, channel, support)
    assert holding(tmp_path, WORD) != []
    erase(world, chat)
    assert holding(tmp_path, WORD) == []
    assert "Your data has been deleted" in told(chat)
    world.wait(timedelta(days=1))
    for trace in (WORD, WHO, someone(WHO).id):
        assert holding(tmp_path, trace) == []


def test_the_pages_that_a_full_database_is_shuffled_through_keep_nothing(tmp_path: Path) -> None:
    """secure_delete does not reach the gaps that SQLite leaves when it moves rows to other pages."""
    chance = random.Random(7)  # noqa: S311 - spreads rows, hides nothing
    store = Store.open(tmp_path)
    with store.transaction():
        for who in (WHO, "bertil", "cecilia"):
            store.people.remember_person(someone(who), "tenant")
            store.places.seen(Place(f"a:{who}", PlaceKind.PERSONAL, "tenant", "http://127.0.0.1:1", "28:bot"))
    for number in range(400):
        who = chance.choice((WHO, "bertil", "cecilia"))
        text = f"{WORD if who == WHO else 'magpie'} " * chance.choice((1, 20, 200, 900))
        with store.transaction():
            asked = replace(learned_by(who), activity=str(number), text=text)
            question = store.questions.ask(asked)
            activity: Json = {"type": "message", "text": text}
            store.outbox.post(
                Address(f"a:{who}"), activity, NOON, NOON, Post(PostKind.QUESTION, question.id, "first"), None
            )
            if number % 7 == 0:
                store.questions.reword(question.id, text[::2], QuestionOutcome.UNKNOWN, (), "en", "en")
    with store.transaction():
        store.erase(someone(WHO).id, NOON)
    assert holding(tmp_path, WORD) == []
    assert holding(tmp_path, "magpie") == ["lotsen.db"]
    store.close()


def learned_by(who: str) -> NewQuestion:
    return NewQuestion(NOON, someone(who).id, f"a:{who}", f"a:{who}", "", "en", "en", "", QuestionOutcome.UNKNOWN, ())


def test_words_go_from_the_log_as_soon_as_nobody_reads_it(world: World, chat: Spot, tmp_path: Path) -> None:
    hand_over(world, chat, WHO, f"nobody knows {WORD}")
    reader = sqlite3.connect(tmp_path / FILE)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM questions").fetchall()
    erase(world, chat)
    assert f"{FILE}-wal" in holding(tmp_path, WORD)
    reader.close()
    world.wait(timedelta(seconds=15))
    assert holding(tmp_path, WORD) == []


TABLES = frozenset(
    {
        *("inbox", "heartbeat", "places", "people", "team_members", "queue_places", "questions", "facts_told"),
        *(
            "lessons",
            "lessons_offered",
            "talks",
            "cases",
            "case_events",
            "case_watchers",
            "promises",
            "posts",
            "deliveries",
            "delivery_pictures",
        ),
        *("destinations", "remembered", "dialogs", "attachments", "contact_checks"),
        *("floods", "notices", "notice_events", "notice_posts", "notice_cases", "subscriptions"),
        *("releases", "release_cases", "release_events", "release_posts"),
        *(
            "notice_waiters",
            "notice_answers",
            "presses",
            "last_question",
            "desk",
            "sqlite_sequence",
            "_sqlite_migrations",
        ),
    }
)
"""Every table whose rows `Store.erase` knows, or that holds nothing of anybody."""


def test_every_table_has_been_thought_of(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    found = sqlite3.connect(tmp_path / FILE).execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    assert {name for (name,) in found} == TABLES, "say in the room of a new table what erasing a person means there"


# What stays


def test_what_happened_stays_without_words_and_without_the_person(
    world: World, chat: Spot, channel: Spot, support: Spot
) -> None:
    a_whole_life(world, chat, channel, support)
    before = {case.number: [event.what for event in world.store.cases.history(case.number)] for case in cases(world)}
    erase(world, chat)
    for case in cases(world):
        history = world.store.cases.history(case.number)
        assert [event.what for event in history][: len(before[case.number])] == before[case.number]
    own = [case for case in cases(world) if case.asked.person == ERASED]
    assert [(case.number, case.asked.text, case.person_name, case.work.state) for case in own] == [
        (1001, "", "–", CaseState.CLOSED),
        (1003, "", "–", CaseState.WITHDRAWN),
    ]


def cases(world: World) -> list[Case]:
    return world.store.cases.all()


def test_a_case_that_somebody_else_made_of_it_stays_theirs_without_the_words(
    world: World, chat: Spot, channel: Spot
) -> None:
    world.says(channel, WHO, f"zzqv in public {WORD}", "en-GB")
    press(world, channel, "bertil", "send")
    erase(world, chat)
    [case] = cases(world)
    assert (case.person_name, case.work.state, case.asked.text) == ("bertil", CaseState.RECEIVED, "…")


def test_others_keep_everything(world: World, chat: Spot) -> None:
    other = world.spot("personal", "bertil", "en-GB")
    hand_over(world, other, "bertil", "blorp of mine")
    kept = world.store.data_of(someone("bertil").id)
    hand_over(world, chat, WHO, f"nobody knows {WORD}")
    erase(world, chat)
    assert world.store.data_of(someone("bertil").id) == kept
    assert [case.work.state for case in cases(world)] == [CaseState.RECEIVED, CaseState.WITHDRAWN]


def test_support_sees_that_the_person_has_left_and_no_words(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat, WHO, f"nobody knows {WORD}")
    world.says(support, "sam", "take 1001", "en-GB")
    erase(world, chat)
    shown = "\n".join(line for post in support.posts for line in post.lines)
    assert english(world, "erased-withdrawn", number="1001") in shown
    assert english(world, "case-erased") in shown
    assert WORD not in shown
    assert WHO not in shown


def test_a_case_that_others_wait_for_goes_on(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat, WHO, f"nobody knows {WORD}")
    other = world.spot("personal", "bertil", "en-GB")
    world.says(other, "bertil", "hello", "en-GB")
    watcher = Watcher(someone("bertil").id, "north", other.place.id, other.place.id, "en", world.now)
    with world.store.transaction():
        world.store.cases.watch(1001, watcher)
    erase(world, chat)
    assert [(case.work.state, case.watchers) for case in cases(world)] == [(CaseState.RECEIVED, 1)]
    assert english(world, "erased-left", number="1001") in "\n".join(support.posts[-1].lines)
    world.says(support, "sam", "answer 1001 Mended for everybody.", "en-GB")
    assert "Mended" not in told(chat)
    assert [
        summary.state for summary in world.store.outbox.summaries_of(1001) if summary.state not in ("done", "cancelled")
    ] == []


def test_what_was_posted_among_others_is_taken_back(world: World, chat: Spot, channel: Spot) -> None:
    hand_over(world, channel, WHO, f"nobody knows {WORD}")
    channel.thread = ""
    world.says(channel, WHO, f"zzqv once more {WORD}", "en-GB")
    erase(world, chat)
    shown = "\n".join(line for post in channel.posts for line in post.lines)
    assert WORD not in shown
    assert "once more" not in shown


def test_what_waits_to_be_sent_is_not_sent(world: World, chat: Spot, desk: AppContext) -> None:
    """No channel is bound, and the mail server is away: the case has not been sent yet."""
    world.says(chat, WHO, f"nobody knows {WORD}", "en-GB")
    turn = Turn("k", NOON, chat.place, chat.place.id, someone(WHO), "en-GB", "x", ButtonPressed("send", {"q": 1}))
    with world.store.transaction():
        world.transactions.receive(turn)(world.store)
    with world.store.transaction():
        _, erased = erasure.erase_person(world.store, desk, someone(WHO), NOON)
    assert erased.outside == ()
    world.deliver()
    assert world.mails == []
    assert "1001" not in told(chat)


def test_what_answers_the_person_where_others_read_along_is_not_sent(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    channel = Place("19:all@thread.tacv2", PlaceKind.CHANNEL, "tenant", "http://127.0.0.1:1", "28:bot")
    thread = f"{channel.id};messageid=1"
    with store.transaction():
        store.places.seen(channel)
        for who in (WHO, "bertil"):
            store.people.remember_person(someone(who), "tenant")
            store.questions.ask(replace(learned_by(who), place=channel.id, thread=thread))
            for to in (thread, f"{channel.id};messageid=2"):
                said: Json = {"text": f"to {who} in {to[-1]}"}
                store.outbox.post(Address(channel.id, to), said, NOON, NOON, None, None, person=someone(who).id)
        store.erase(someone(WHO).id, NOON)
    assert [one.text for one in store.dead_letters.unsent()] == [f"to {WHO} in 2", "to bertil in 1", "to bertil in 2"]
    store.close()


# What is told


def test_the_receipt_says_what_cannot_be_called_back(world: World, chat: Spot) -> None:
    hand_over(world, chat, WHO, f"nobody knows {WORD}")
    assert [mail["to"] for mail in world.mails] == ["first@example.org"]
    erase(world, chat)
    shown = told(chat)
    assert "first@example.org" in shown
    assert "Backups from before Thursday, 19 November 2026" in shown


def test_of_a_web_hook_only_the_host_is_told(world: World, desk: AppContext) -> None:
    known = desk.desk.queues["first"].model_copy(update={"to": (HookTarget("https://hooks.example.org/secret/path"),)})
    desk_ = desk.desk.model_copy(update={"queues": {**desk.desk.queues, "first": known}})
    world.transactions.assistant.app = replace(desk, desk=desk_)
    chat = world.spot("personal", WHO, "en-GB")
    hand_over(world, chat, WHO, f"nobody knows {WORD}")
    erase(world, chat)
    assert "hooks.example.org" in told(chat)
    assert "secret" not in told(chat)


def test_a_case_from_before_deliveries_are_remembered_is_said_to_have_gone_by_its_rule(
    world: World, chat: Spot, desk: AppContext
) -> None:
    known = desk.desk.queues["first"].model_copy(update={"to": (MailTarget("long-ago@example.org"),)})
    desk_ = desk.desk.model_copy(update={"queues": {**desk.desk.queues, "first": known}})
    world.transactions.assistant.app = replace(desk, desk=desk_)
    hand_over(world, chat, WHO, f"nobody knows {WORD}")
    world.wait(timedelta(days=40))
    assert MailTarget("long-ago@example.org") not in world.store.outbox.recipients_outside([1001])
    erase(world, chat)
    assert "long-ago@example.org" in told(chat)


def test_articles_taught_with_their_words_are_told_to_support_and_not_whose_they_were(
    world: World, chat: Spot, support: Spot, tmp_path: Path
) -> None:
    for _ in range(2):
        says(world, chat, UNSURE)
        press(world, chat, WHO, "pick", slug="leave-a")
    world.says(support, "sam", "learn", "en-GB")
    press(world, support, "sam", "approve")
    erase(world, chat)
    shown = "\n".join(support.posts[-1].lines)
    assert "en/leave-a.learned.toml" in shown
    assert WORD not in shown
    assert WHO not in shown
    assert holding(tmp_path, WORD) == ["knowledge/en/leave-a.learned.toml"]


def test_who_stands_in_the_desk_file_is_told_so(world: World) -> None:
    chat = world.spot("personal", "sam", "en-GB")
    world.says(chat, "sam", "delete my data", "en-GB")
    press(world, chat, "sam", "erase")
    assert english(world, "erased-listed") in told(chat)


# Who may, and how


def test_nothing_is_shown_or_erased_where_others_read_along(world: World, channel: Spot) -> None:
    for text in ("my data", "delete my data", "yes, delete everything"):
        world.says(channel, WHO, text, "en-GB")
    for verb in ("erase", "erase-ask"):
        world.does(channel, WHO, ButtonPressed(verb, {}), "en-GB")
    world.does(channel, WHO, ButtonPressed("forget", {"field": "phone"}), "en-GB")
    assert world.store.people.get(someone(WHO).id) is not None
    talk = world.store.questions.talk(channel.thread, someone(WHO).id, world.now)
    assert talk is None or talk.step is not TalkStep.ERASE
    assert not any("This is what I keep about you" in line for post in channel.posts for line in post.lines)


def test_it_is_erased_by_the_words_of_the_button_and_nothing_looser(world: World, chat: Spot) -> None:
    hand_over(world, chat, WHO, f"nobody knows {WORD}")
    world.says(chat, WHO, "yes, delete everything", "en-GB")
    world.says(chat, WHO, "delete my data", "en-GB")
    for text in ("yes", "yes delete evrything", "ok"):
        world.says(chat, WHO, text, "en-GB")
    assert world.store.people.get(someone(WHO).id) is not None
    world.says(chat, WHO, "delete my data", "en-GB")
    world.says(chat, WHO, "Yes, delete everything!", "en-GB")
    assert world.store.people.get(someone(WHO).id) is None


def test_who_thinks_better_of_it_keeps_everything(world: World, chat: Spot) -> None:
    hand_over(world, chat, WHO, f"nobody knows {WORD}")
    kept = world.store.data_of(someone(WHO).id)
    world.says(chat, WHO, "delete my data", "en-GB")
    world.says(chat, WHO, "no thanks", "en-GB")
    assert told(chat) == "Then I delete nothing."
    world.says(chat, WHO, "delete my data", "en-GB")
    assert press(world, chat, WHO, "erase-keep") == "Then I delete nothing."
    world.says(chat, WHO, "yes, delete everything", "en-GB")
    after = world.store.data_of(someone(WHO).id)
    assert [after[room] for room in ("cases", "remembered")] == [kept[room] for room in ("cases", "remembered")]
    assert after["questions"][: len(kept["questions"])] == kept["questions"]


def test_who_comes_back_begins_anew(world: World, chat: Spot) -> None:
    hand_over(world, chat, WHO, f"nobody knows {WORD}")
    erase(world, chat)
    world.says(chat, WHO, "my data", "en-GB")
    assert "Cases" not in told(chat)
    hand_over(world, chat, WHO, "zzqv")
    assert [case.person_name for case in cases(world)] == ["–", WHO]
    world.wait(timedelta(days=1))
    world.says(chat, WHO, "hello", "en-GB")
    assert world.store.people.chat(someone(WHO).id) == chat.place.id


def test_two_can_be_erased(world: World, chat: Spot) -> None:
    other = world.spot("personal", "bertil", "en-GB")
    hand_over(world, chat, WHO, f"nobody knows {WORD}")
    hand_over(world, other, "bertil", "zzqv")
    erase(world, chat)
    world.says(other, "bertil", "delete my data", "en-GB")
    press(world, other, "bertil", "erase")
    assert {case.asked.person for case in cases(world)} == {ERASED}


# What is remembered


def test_what_was_told_once_is_forgotten_piece_by_piece(world: World, chat: Spot) -> None:
    world.says(chat, WHO, "hello", "en-GB")
    with world.store.transaction():
        for field, value in {"organisation": "north", "phone": "+4761000001", "role": "user"}.items():
            world.store.people.remember(someone(WHO).id, field, value, NOON)
    world.says(chat, WHO, "my data", "en-GB")
    assert "North" in told(chat)
    assert "+47 61 00 00 01" in told(chat)
    assert press(world, chat, WHO, "forget", field="nothing") == english(world, "too-old")
    press(world, chat, WHO, "forget", field="phone")
    assert set(world.store.people.remembered(someone(WHO).id)) == {"organisation", "role"}
    world.says(chat, WHO, "forget organisation", "en-GB")
    assert set(world.store.people.remembered(someone(WHO).id)) == {"role"}
    world.says(chat, WHO, "forget the milk", "en-GB")
    assert "Your question: forget the milk" in told(chat)


# At the command line


def test_a_person_is_exported_and_erased_at_the_command_line(tmp_path: Path) -> None:
    data = tmp_path / "data"
    knowledge = small_knowledge(tmp_path / "knowledge")
    a_case(data, knowledge)
    folders = ("--data", data, "--knowledge", knowledge)

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command("person", *arguments, *folders), capture_output=True, text=True, env=surroundings(), check=False
        )

    exported = json.loads(run("export", WHO.upper(), "--json").stdout)
    assert [one["text"] for one in exported["questions"]] == [f"nobody knows {WORD}"]
    assert [one["history"][0]["what"] for one in exported["cases"]] == ["opened"]
    assert WORD in run("export", someone(WHO).id).stdout
    assert "nobody is called bertil" in run("export", "bertil").stderr
    with Served(data, knowledge):
        done = json.loads(run("erase", WHO, "--yes", "--json").stdout)
        assert done["gone"] == ["1 person", "1 questions", "1 cases"]
        assert holding(data, WORD) == []
    assert "nobody is called" in run("erase", WHO, "--yes").stderr
    assert "nobody is called" in run("export", "–").stderr


def a_case(data: Path, knowledge: Path) -> None:
    """Just now: the commands, and a desk that runs, go by the real clock and forget what is older than they keep."""
    app = build_app(Environment.model_validate({"data": data, "knowledge": knowledge}), KNOWN_PHRASES)
    world = World(Transactions(Assistant(app)), data, datetime.now(UTC))
    hand_over(world, world.spot("personal", WHO, "en-GB"), WHO, f"nobody knows {WORD}")
    world.close()


def test_a_person_is_erased_with_no_desk_running(tmp_path: Path) -> None:
    data = tmp_path / "data"
    knowledge = small_knowledge(tmp_path / "knowledge")
    a_case(data, knowledge)
    erased = subprocess.run(
        command("person", "erase", WHO, "--data", data, "--knowledge", knowledge),
        capture_output=True,
        text=True,
        env=surroundings(),
        input="y\n",
        check=True,
    )
    assert "kanari is erased: 1 person, 1 questions, 1 cases." in erased.stdout
    assert "Sent outside, and not to be called back: support@example.org." in erased.stdout
    assert holding(data, WORD) == []
