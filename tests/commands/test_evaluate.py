"""Asking, explaining, measuring and importing at the command line."""

import json
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands import ask, evaluate, explain, imports
from knowledge.article import Article
from knowledge.evaluation import EvaluatedQuestion, EvaluationQuestion, evaluate_all, figures, misses
from knowledge.library import read_library
from knowledge.search import Search

AT = date(2026, 11, 19)
ROOT = Path(__file__).parents[2]
QUESTIONS = sorted((ROOT / "tests" / "knowledge" / "questions").glob("*.toml"))

FAQ: tuple[dict[str, object], ...] = (
    {
        "id": "Card_Lost.2",
        "lang": "en",
        "question": "I lost my card",
        "alternates": ["card gone"],
        "answer": "Call us.",
    },
    {
        "id": "fee",
        "lang": "en",
        "question": "What does a transfer cost?",
        "alternates": [],
        "answer": '+++ "quoted" \\',
    },
    {
        "id": "opening",
        "lang": "da",
        "question": "Hvornår har I åbent?",
        "alternates": ["åbningstider", ""],
        "answer": "",
    },
    {
        "id": "app",
        "lang": "en",
        "question": "Where do I get the app?",
        "alternates": [],
        "tags": ["phone"],
        "answer": "x",
    },
)


def invoke(command: object, *arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(one) for one in arguments])  # pyright: ignore[reportArgumentType] - a module's click command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    faq = tmp_path / "faq.jsonl"
    faq.write_text("\n".join(json.dumps(entry) for entry in FAQ), encoding="utf-8")
    assert invoke(imports.command, faq, "--into", tmp_path / "knowledge").exit_code == 0
    return tmp_path / "knowledge"


def test_an_imported_list_is_a_valid_knowledge_folder(folder: Path) -> None:
    library = read_library(folder)
    assert library.faults == ()
    assert library.get("Card_Lost.2", "en") == Article(
        "Card_Lost.2", "en", "I lost my card", asked_as=("card gone",), body="Call us."
    )
    assert library.get("opening", "da") == Article("opening", "da", "Hvornår har I åbent?", asked_as=("åbningstider",))
    fee, app = library.get("fee", "en"), library.get("app", "en")
    assert fee and fee.body == '+++ "quoted" \\'
    assert app and app.tags == ("phone",)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "no JSON"),
        ("[]", "no object"),
        ('{"lang": "en", "question": "x"}', "id is missing"),
        ('{"id": "../x", "lang": "en", "question": "x"}', "file name"),
        ('{"id": "x", "lang": "../en", "question": "x"}', "no language code"),
        ('{"id": "x", "lang": "en", "question": " "}', "title"),
        ('{"id": "x", "lang": "en", "question": "x\\ud800"}', "half a character"),
        ('{"id": "x\\ud800", "lang": "en", "question": "x"}', "file name"),
        ('{"id": "x", "lang": "en", "question": 4}', "question must be a text"),
        ('{"id": "x", "lang": "en", "question": "x", "alternates": [4]}', "alternates must be a list"),
    ],
)
def test_a_line_that_is_no_article_is_left_out_and_reported(tmp_path: Path, line: str, why: str) -> None:
    faq = tmp_path / "faq.jsonl"
    faq.write_text(line + '\n{"id": "ok", "lang": "en", "question": "Fine?"}\n', encoding="utf-8")
    result = invoke(imports.command, faq, "--into", tmp_path / "into")
    assert result.exit_code == 1 and why in result.output and f"{faq}:1:" in result.output
    assert [path.name for path in (tmp_path / "into").rglob("*.md")] == ["ok.md"]


def test_a_batch_is_answered_line_by_line_in_the_order_asked(folder: Path, tmp_path: Path) -> None:
    batch = tmp_path / "batch.jsonl"
    batch.write_text(
        '{"text": "my card is lost", "lang": "en"}\n\n{"text": "åbningstider"}\n{"text": "", "lang": "sv"}\n',
        encoding="utf-8",
    )
    result = invoke(ask.command, "--knowledge", folder, "--lang", "da", "--batch", batch)
    lines = [json.loads(line) for line in result.output.splitlines()]
    assert [(line["text"], line["lang"], line["outcome"]) for line in lines] == [
        ("my card is lost", "en", "found"),
        ("åbningstider", "da", "found"),
        ("", "sv", "unknown"),
    ]
    assert lines[0]["candidates"][0]["slug"] == "Card_Lost.2"
    for line in lines:
        scores = [candidate["score"] for candidate in line["candidates"]]
        assert scores == sorted(scores, reverse=True) and line["ms"] >= 0
        assert all(candidate.keys() == {"slug", "lang", "score"} for candidate in line["candidates"])


def test_candidates_are_named_even_when_nothing_is_known(folder: Path) -> None:
    line = json.loads(invoke(ask.command, "--knowledge", folder, "--json", "card transfer app").output)
    assert line["outcome"] != "found" and len(line["candidates"]) >= 3


def test_a_bad_batch_line_is_named(folder: Path, tmp_path: Path) -> None:
    batch = tmp_path / "batch.jsonl"
    batch.write_text('{"text": "x"}\n{"txt": "x"}\n', encoding="utf-8")
    result = invoke(ask.command, "--knowledge", folder, "--batch", batch)
    assert result.exit_code == 1 and "line 2" in result.output


def test_an_answer_an_offer_and_an_honest_no_are_told_in_words(folder: Path) -> None:
    assert invoke(ask.command, "--knowledge", folder, "card gone").output.startswith("I lost my card\n\nCall us.")
    assert "Nothing in the knowledge" in invoke(ask.command, "--knowledge", folder, "quantum physics").output
    assert invoke(ask.command, "--knowledge", folder).exit_code == 2


def test_explaining_says_what_each_word_met(folder: Path) -> None:
    told = invoke(explain.command, "--knowledge", folder, "--lang", "en", "lost my cards xyzzy").output
    assert "en/Card_Lost.2" in told
    assert "cards: another form of it «card» in the wording, 95 %" in told
    assert "xyzzy: met nothing" in told
    lines = invoke(explain.command, "--knowledge", folder, "--json", "lost my cards xyzzy").output.splitlines()
    words = {word["word"]: word for word in json.loads(lines[0])["words"]}
    assert words["cards"]["how"] == "inflected" and words["xyzzy"]["how"] == "nothing"


def asked() -> tuple[EvaluatedQuestion, ...]:
    articles = (
        Article("card", "en", "I lost my card"),
        Article("fee", "en", "What does a transfer cost?"),
        Article("red", "en", "Switch on the red lamp"),
        Article("blue", "en", "Switch on the blue lamp"),
    )
    questions = (
        EvaluationQuestion("lost card", "en", "card", "easy"),
        EvaluationQuestion("what does a transfer cost", "en", "card", "easy"),
        EvaluationQuestion("switch on the lamp", "en", "blue", "hard"),
        EvaluationQuestion("xyzzy", "en", "fee", "hard"),
        EvaluationQuestion("lost my card yesterday", "en", None, "none"),
        EvaluationQuestion("plugh", "en", None, "none"),
    )
    ticks: Iterator[int] = count()
    return evaluate_all(Search.build(articles, {}), questions, AT, lambda: float(next(ticks)))


def test_figures_count_what_became_of_every_question() -> None:
    everything, easy, hard, none = figures(asked())
    assert (everything.name, everything.asked, everything.answerable) == ("all", 6, 4)
    assert (easy.name, easy.right, easy.wrong, easy.first) == ("easy", 0.5, 0.5, 0.5)
    assert (hard.suggested, hard.handed_over, hard.among_three) == (0.5, 0.5, 0.5)
    assert (none.false, none.answerable) == (0.5, 0)
    assert everything.right + everything.wrong + everything.suggested + everything.handed_over == 1.0
    assert (everything.median, everything.slowest_twentieth) == (1.0, 1.0)


def test_the_worst_misses_come_first() -> None:
    assert [one.question.text for one in misses(asked())][:2] == ["what does a transfer cost", "lost my card yesterday"]


def test_evaluating_prints_a_table_and_names_the_misses(folder: Path, tmp_path: Path) -> None:
    questions = tmp_path / "questions.jsonl"
    questions.write_text(
        '{"text": "card gone", "lang": "en", "slug": "Card_Lost.2"}\n{"text": "app", "lang": "en", "slug": "fee"}\n'
        '{"text": "xyzzy", "lang": "da", "slug": null}\n',
        encoding="utf-8",
    )
    result = invoke(evaluate.command, "--knowledge", folder, "--questions", questions)
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.output.splitlines()[1:4]] == ["all", "da", "en"]
    assert "wanted fee" in result.output
    lines = invoke(evaluate.command, "--knowledge", folder, "--questions", questions, "--json").output.splitlines()
    assert json.loads(lines[0])["first"] == 0.5 and json.loads(lines[-1])["text"] == "app"


def test_questions_that_cannot_be_read_are_named(folder: Path, tmp_path: Path) -> None:
    questions = tmp_path / "questions.jsonl"
    questions.write_text('{"text": "x", "lang": "en", "slug": null}\n{"text": "x"}\n', encoding="utf-8")
    result = invoke(evaluate.command, "--knowledge", folder, "--questions", questions)
    assert result.exit_code == 1 and "line 2" in result.output
