"""What a notice's cards must say, and may never say, whatever its author and its readers write."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings

from bot.language.texts import Words
from bot.model import notice_lifecycle
from bot.model.notice import Incident, Notice, NoticeState, NoticeText, Scenario
from bot.model.notice_plan import timetable
from bot.notices.cards.notice_cards import LARGEST, notice_card, post_card
from bot.notices.cards.staff_cards import staff_card
from bot.turn import Card
from tests.cards.test_golden_cards import WORDS_OF_PEOPLE, formatting, presses, shape, texts, written
from tests.harness.cardlint import card_faults
from tests.harness.notices import (
    CHANGED,
    DRAFT,
    DURING,
    LATE,
    LONGER,
    METADATA,
    PLANNED,
    STARTED,
    TEXTS,
    both,
    notice_reader,
    sample,
)

PROMISES = {language: text.promise for language, text in DRAFT.texts.items()}


@pytest.mark.parametrize("words", list(TEXTS), ids=lambda words: words.language)
def test_a_promise_stands_on_the_card_word_for_word_whatever_becomes_of_the_notice(words: Words) -> None:
    for notice in (PLANNED, STARTED, LATE, LONGER, CHANGED):
        assert PROMISES[words.language] in " ".join(texts(notice_card(notice, [notice_reader(words)], DURING)))


@pytest.mark.parametrize("words", list(TEXTS), ids=lambda words: words.language)
def test_nobody_is_left_thinking_that_the_service_is_away_as_long_as_the_work_lasts(words: Words) -> None:
    most = words("notice-impact", length=words.length(timedelta(minutes=30)))
    assert most in texts(notice_card(PLANNED, [notice_reader(words)], DURING))
    posts = [item for item in timetable(STARTED) if item.window == 1]
    for item in posts:
        assert most in texts(post_card(STARTED, item, [notice_reader(words)], DURING)), item.key


def test_what_is_expected_comes_first_and_only_it_is_said_to_be() -> None:
    told = texts(notice_card(PLANNED, [notice_reader(TEXTS["sv"])], DURING))
    at = told.index("**Troligen:** Du märker inget alls.")
    assert [line.partition(":")[0] for line in told[at : at + 3]] == ["**Troligen", "Kanske", "Kanske"]
    assert sum(line.startswith("**Troligen") for line in told) == 1


def test_a_channel_of_two_languages_gets_one_card_with_both_each_by_its_own_clock() -> None:
    told = " ".join(texts(notice_card(PLANNED, both(TEXTS["sv"]), DURING)))
    assert "lördag 6 oktober 2029 kl. 08:00–14:00" in told
    assert "lauantai 6. lokakuuta 2029 klo 9.00–15.00" in told
    assert TEXTS["fi"]("notice-zone", zone="Itä-Euroopan kesäaika") in told
    assert "centraleuropeisk" not in told


def test_a_language_that_is_missing_is_shown_in_another_and_says_so() -> None:
    only = replace(PLANNED, texts={"sv": PLANNED.texts["sv"]})
    told = texts(notice_card(only, [notice_reader(TEXTS["nb"])], DURING))
    assert TEXTS["nb"]("notice-only-in", language="svensk") in told
    assert TEXTS["nb"]("notice-scenarios") in told


def test_buttons_carry_the_notice_and_the_window_and_nothing_else() -> None:
    assert presses(notice_card(PLANNED, [notice_reader(TEXTS["sv"])], DURING)) == [
        ("problem", {"notice": 7, "window": 0})
    ]
    verbs = [verb for verb, _ in presses(staff_card(DRAFT, METADATA, notice_reader(TEXTS["sv"])))]
    assert verbs == ["notice-approve", "notice-preview", "notice-change", "notice-discard"]
    verbs = [verb for verb, _ in presses(staff_card(STARTED, METADATA, notice_reader(TEXTS["sv"])))]
    assert verbs == ["notice-done", "notice-check", "notice-longer", "notice-incident"]


def test_what_is_too_long_for_a_card_is_left_to_what_matters_most() -> None:
    text = DRAFT.texts["sv"]
    long = replace(text, body="x" * 4000, reason="y" * 4000, why_then="z" * 4000, scope=("w" * 500,) * 20)
    notice = replace(PLANNED, texts=dict.fromkeys(PLANNED.texts, long))
    card = notice_card(notice, [notice_reader(words) for words in TEXTS], DURING)
    told = " ".join(texts(card))
    assert card_faults(card.card) == []
    assert (long.promise in told, long.title in told, "yyyy" in told) == (True, True, False)
    assert len(str(card.card).encode()) < LARGEST * 1.2


def test_with_everything_there_is_in_five_languages_a_card_has_no_more_buttons_than_teams_shows() -> None:
    at = DURING
    notice = replace(
        sample("data-centre", Incident, at),
        number=7,
        state=NoticeState.APPROVED,
        approved=at,
        link="https://example.org/more",
    )
    for number in range(8):
        notice = notice_lifecycle.update(
            notice, dict.fromkeys(notice.languages, f"update {number}"), "sam", at + timedelta(hours=number)
        )
    readings = [replace(notice_reader(words), page="https://desk.example.org/status") for words in TEXTS]
    card = notice_card(notice, readings, at + timedelta(hours=9))
    assert card_faults(card.card) == []
    customers = TEXTS["sv"]("notice-for-customers")
    assert str(card.card["actions"]).count(f"'{customers}'") == 1


def made_of(words: str) -> dict[str, Card]:
    scenarios = (Scenario(words, True), Scenario(words))
    text = NoticeText(words, words, (words,), words, words, words, scenarios, words, (words,))
    notice: Notice = replace(STARTED, texts={"sv": text})
    sv = notice_reader(TEXTS["sv"])
    items = timetable(notice)
    return {
        "card": notice_card(notice, [sv], DURING),
        "staff": staff_card(notice, replace(METADATA, author=words, approved_by=words), sv),
        **{item.key: post_card(notice, item, [sv], DURING) for item in items if item.window == 1},
    }


PLAIN = made_of("ord")


@settings(max_examples=30)
@given(WORDS_OF_PEOPLE)
def test_no_words_of_an_author_can_be_more_than_words(words: str) -> None:
    for name, card in made_of(f"ord {words}").items():
        assert shape(card.card) == shape(PLAIN[name].card)
        allowed = {"paragraph_open", "inline", "text", "paragraph_close"}
        for shown, plain in zip(written(card), written(PLAIN[name]), strict=True):
            assert formatting(shown) <= formatting(plain) | allowed, shown
            assert "<" not in shown
        assert card_faults(card.card) == []
