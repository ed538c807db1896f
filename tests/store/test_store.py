"""What is kept: how the database comes to be, who may open it, and what is in its rooms."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.configuration.desk_file import RetentionDays
from bot.model.case import Case, CaseKind, CaseRequest, CaseState
from bot.model.place import Address, Place, PlaceKind
from bot.model.question import NewQuestion, Question, QuestionOutcome, TalkStep
from bot.store import SchemaFault, Store
from bot.store.migrations import migrations
from bot.store.store import FILE
from bot.turn import Person

NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)
ANNA = Person("anna-id", "29:anna", "Anna")
SAM = Person("sam-id", "29:sam", "Sam")
CHANNEL = Place("19:stod@thread.tacv2", PlaceKind.CHANNEL, "tenant", "http://127.0.0.1:1", "28:bot", "19:team", "Stöd")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path)
    opened.places.seen(CHANNEL)
    opened.people.remember_person(ANNA, "tenant")
    opened.people.remember_person(SAM, "tenant")
    yield opened
    opened.close()


def ask(store: Store, asked: datetime = NOON, **changes: object) -> Question:
    told = {
        **{"asked": asked, "person": ANNA.id, "place": CHANNEL.id, "thread": "t", "activity": "1", "language": "sv"},
        **{"asked_in": "sv"},
        **{"text": "Hur?", "outcome": QuestionOutcome.UNKNOWN, "shown": ("a", "ö")},
    }
    return store.questions.ask(NewQuestion(**{**told, **changes}))  # pyright: ignore[reportArgumentType] -- a test's shorthand


def hand_over(store: Store, question: int | None = None, opened: datetime = NOON) -> Case:
    return store.cases.open(
        CaseRequest(
            kind=CaseKind.USAGE,
            queue="desk",
            service=None,
            organisation=None,
            person=ANNA.id,
            place=CHANNEL.id,
            thread="t",
            language="sv",
            text="Hur?",
            shown=("Så här",),
            question=question,
            opened=opened,
            promised=LATER,
        )
    )


# How the database comes to be


def test_a_new_folder_becomes_a_database_and_stays_the_same_when_opened_again(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "data"
    first = Store.open(folder)
    first.inbox.remember("turn", NOON, "{}")
    first.close()
    again = Store.open(folder)
    assert again.inbox.response_to("turn") == "{}"
    again.close()


def test_each_commit_is_flushed_to_a_log_so_that_a_power_cut_loses_none(store: Store) -> None:
    connection = store._db.conn  # pyright: ignore[reportPrivateUsage] -- it is the connection's own setting
    asked = ("journal_mode", "synchronous", "secure_delete")
    assert [connection.execute(f"PRAGMA {name}").fetchone() for name in asked] == [("wal",), (2,), (1,)]


def test_nothing_refers_to_what_is_not_there_and_nothing_is_of_another_kind(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        store.places.bind_queue("desk", "nowhere", ANNA.id, NOON)
    with pytest.raises(sqlite3.IntegrityError, match="cannot store BLOB"):
        store.inbox.remember("turn", NOON, b"no text")  # pyright: ignore[reportArgumentType] -- the fault on purpose


def newer(folder: Path) -> None:
    """As though a later version had been here."""
    Store.open(folder).close()
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'the_attic', '2030-01-01')",
            [migrations.name],
        )


def test_a_database_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    newer(tmp_path)
    with pytest.raises(SchemaFault, match="the_attic"):
        Store.open(tmp_path)
    with pytest.raises(SchemaFault, match="the_attic"):
        Store.read(tmp_path)


def test_there_is_nothing_to_read_before_there_is_something(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Store.read(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_reading_goes_on_beside_writing_and_changes_nothing(tmp_path: Path, store: Store) -> None:
    reader = Store.read(tmp_path)
    with store.transaction():
        store.inbox.remember("turn", NOON, "{}")
        assert reader.inbox.response_to("turn") is None
    assert reader.inbox.response_to("turn") == "{}"
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.inbox.remember("other", NOON, "{}")
    reader.close()


# Transactions


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    with pytest.raises(LookupError), store.transaction():
        store.inbox.remember("turn", NOON, "{}")
        raise LookupError
    assert store.inbox.response_to("turn") is None
    with store.transaction():
        store.inbox.remember("turn", NOON, "{}")
    assert store.inbox.response_to("turn") == "{}"


def test_a_part_is_undone_alone_however_deep(store: Store) -> None:
    with store.transaction():
        with store.savepoint():
            store.inbox.remember("kept", NOON, "{}")
            with pytest.raises(LookupError), store.savepoint():
                store.inbox.remember("undone", NOON, "{}")
                raise LookupError
        store.inbox.remember("also kept", NOON, "{}")
    assert [store.inbox.response_to(key) for key in ("kept", "undone", "also kept")] == ["{}", None, "{}"]


def test_a_turn_is_remembered_once(store: Store) -> None:
    store.inbox.remember("turn", NOON, '{"notice": "å"}')
    assert store.inbox.response_to("turn") == '{"notice": "å"}'
    with pytest.raises(sqlite3.IntegrityError):
        store.inbox.remember("turn", NOON, "{}")


# Places and people


def test_teams_does_not_say_a_channels_name_each_time(store: Store) -> None:
    store.places.seen(Place(CHANNEL.id, PlaceKind.CHANNEL, "tenant", "http://127.0.0.1:2", "28:bot"))
    known = store.places.get(CHANNEL.id)
    assert known is not None
    assert (known.name, known.team, known.service_url) == ("Stöd", "19:team", "http://127.0.0.1:2")


def test_a_place_is_greeted_once(store: Store) -> None:
    assert [store.places.welcome(CHANNEL.id, NOON) for _ in range(3)] == [True, False, False]


def test_a_queue_has_one_place_and_none_when_the_desk_is_gone_from_it(store: Store) -> None:
    other = Place("19:annan@thread.tacv2", PlaceKind.CHANNEL, "tenant", "http://127.0.0.1:1", "28:bot")
    store.places.seen(other)
    store.places.bind_queue("desk", CHANNEL.id, SAM.id, NOON)
    store.places.bind_queue("desk", other.id, SAM.id, NOON)
    assert store.places.of_queue("desk") == other
    assert (store.places.is_support(CHANNEL.id), store.places.is_support(other.id)) == (False, True)
    store.places.removed(other.id, NOON)
    assert store.places.of_queue("desk") is None
    store.places.seen(other)
    assert store.places.of_queue("desk") == other


def test_a_person_keeps_the_language_while_the_name_changes(store: Store) -> None:
    store.people.choose_language(ANNA.id, "fi")
    store.people.set_last_language(ANNA.id, "sv")
    store.people.remember_person(Person(ANNA.id, ANNA.teams_id, "Anna Ny"), "tenant")
    assert store.people.languages(ANNA.id) == ("fi", "sv")
    assert store.people.get(ANNA.id) == Person(ANNA.id, ANNA.teams_id, "Anna Ny")
    assert (store.people.get("nobody"), store.people.languages("nobody")) == (None, ("", ""))


def test_a_roster_is_exactly_who_is_in_the_team_now(store: Store) -> None:
    store.people.roster("19:team", ["a", "b", "b"])
    store.people.roster("19:other", ["a"])
    store.people.roster("19:team", ["b", "c"])
    assert [store.people.in_team("19:team", one) for one in "abc"] == [False, True, True]
    assert store.people.in_team("19:other", "a")


# Questions and cases


def test_a_question_comes_back_as_it_was_asked(store: Store) -> None:
    question = ask(store)
    assert store.questions.get(question.id) == question
    assert (question.text, question.shown, question.asked) == ("Hur?", ("a", "ö"), NOON)


def test_the_latest_question_is_still_meant_for_a_day_unless_it_helped(store: Store) -> None:
    question = ask(store)
    assert store.questions.latest("t", ANNA.id, NOON + timedelta(hours=23)) == question
    assert store.questions.latest("t", ANNA.id, NOON + timedelta(hours=25)) is None
    assert store.questions.latest("t", SAM.id, NOON) is None
    store.questions.judge(question.id, "helped")
    assert store.questions.latest("t", ANNA.id, NOON) is None


def test_a_talk_is_one_a_person_and_thread_and_ends(store: Store) -> None:
    store.questions.open_message_talk("t", ANNA.id, NOON)
    store.questions.open_talk(TalkStep.CONSENT, ask(store), NOON)
    talk = store.questions.talk("t", ANNA.id, NOON + timedelta(days=6))
    assert talk is not None
    assert talk.step is TalkStep.CONSENT
    assert store.questions.talk("t", ANNA.id, NOON + timedelta(days=8)) is None
    assert store.questions.talk("t", SAM.id, NOON) is None
    store.questions.close_talk("t", ANNA.id)
    assert store.questions.talk("t", ANNA.id, NOON) is None


def test_a_question_said_again_leads_back_to_the_first(store: Store) -> None:
    first = ask(store)
    second = ask(store, text="Hur då?", rephrases=first.id)
    assert [one.text for one in store.questions.chain(second)] == ["Hur då?", "Hur?"]


def test_a_case_has_a_number_that_is_never_given_twice_and_a_history(store: Store) -> None:
    first, second = hand_over(store), hand_over(store)
    assert (first.number, second.number) == (1001, 1002)
    taken = store.cases.take(first, SAM.id, LATER)
    assert (taken.work.state, taken.work.holder, taken.holder_name) == (CaseState.TAKEN, SAM.id, "Sam")
    answered = store.cases.answer(taken, SAM.id, "Så här.", LATER)
    assert answered.work.state is CaseState.ANSWERED
    told = [(event.what, event.person_name, event.text) for event in store.cases.history(first.number)]
    assert told == [("opened", "Anna", "Hur?"), ("taken", "Sam", ""), ("answered", "Sam", "Så här.")]
    assert [case.number for case in store.cases.all()] == [1001, 1002]


def test_a_question_becomes_one_case(store: Store) -> None:
    question = ask(store)
    case = hand_over(store, question.id)
    assert store.cases.of_question(question.id) == case
    with pytest.raises(sqlite3.IntegrityError):
        hand_over(store, question.id)


def test_a_case_falls_back_once_and_only_while_nobody_took_it(store: Store) -> None:
    waiting, taken = hand_over(store), hand_over(store)
    store.cases.take(taken, SAM.id, NOON)
    assert store.cases.overdue_untouched("desk", NOON + timedelta(minutes=14), 15) == []
    assert store.cases.overdue_untouched("desk", NOON + timedelta(minutes=15), 15) == [waiting]
    assert [store.cases.fall_back(waiting.number, LATER) for _ in range(2)] == [True, False]
    assert store.cases.overdue_untouched("desk", LATER, 15) == []


# What has been kept long enough


def test_what_has_been_kept_long_enough_goes_and_the_rest_stays(store: Store) -> None:
    old, now = NOON - timedelta(days=10), NOON
    store.inbox.remember("old", old, "{}")
    store.inbox.remember("new", now - timedelta(days=1), "{}")
    said_once = ask(store, old)
    said_again = ask(store, now, rephrases=said_once.id)
    answered = store.cases.answer(hand_over(store, opened=old), SAM.id, "Så.", old)
    waiting = hand_over(store, opened=old)
    store.forget(now, RetentionDays(inbox=7, deliveries=7, questions=7, cases=7))
    assert (store.inbox.response_to("old"), store.inbox.response_to("new")) == (None, "{}")
    assert store.questions.get(said_once.id) is None
    kept = store.questions.get(said_again.id)
    assert kept is not None
    assert kept.rephrases is None
    assert store.cases.get(answered.number) is None
    assert store.cases.get(waiting.number) == waiting  # nobody has answered it
    assert hand_over(store).number == waiting.number + 1


def test_a_delivery_is_kept_until_it_was_settled_long_enough_ago(store: Store) -> None:
    def post(number: int) -> None:
        store.outbox.post(Address(CHANNEL.id, f"t{number}"), {"text": "hej"}, NOON, LATER, None, number)

    post(1)
    [sent] = store.outbox.claim(NOON, 1)
    store.outbox.mark_sent(sent, NOON, "t1", "17")
    post(2)
    store.forget(NOON + timedelta(days=6), RetentionDays(deliveries=7))
    assert [one.state for one in store.outbox.summaries_of(1)] == ["done"]
    store.forget(NOON + timedelta(days=8), RetentionDays(deliveries=7))
    assert (store.outbox.summaries_of(1), [one.state for one in store.outbox.summaries_of(2)]) == ([], ["waiting"])


def test_what_a_person_told_last_is_remembered_until_it_is_to_be_forgotten(store: Store) -> None:
    store.people.remember(ANNA.id, "phone", "+35890000", NOON)
    store.people.remember(ANNA.id, "role", "user", NOON + timedelta(minutes=1))
    store.people.remember(ANNA.id, "phone", "+35891111", LATER)
    store.people.remember(SAM.id, "role", "system-owner", NOON)
    assert store.people.remembered(ANNA.id) == {"role": "user", "phone": "+35891111"}
    store.people.forget_remembered(ANNA.id, "phone")
    assert store.people.remembered(ANNA.id) == {"role": "user"}
    assert store.people.remembered(SAM.id) == {"role": "system-owner"}


def test_where_somebody_is_met_in_private_is_known_until_the_desk_is_taken_out(store: Store) -> None:
    chat = replace(CHANNEL, id="a:anna", kind=PlaceKind.PERSONAL)
    store.places.seen(chat)
    assert store.people.chat(ANNA.id) is None
    store.people.set_chat(ANNA.id, chat.id)
    assert store.people.chat(ANNA.id) == chat.id
    store.people.remember_person(ANNA, "tenant")
    assert store.people.chat(ANNA.id) == chat.id
    store.places.removed(chat.id, LATER)
    assert store.people.chat(ANNA.id) is None
