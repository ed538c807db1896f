"""What is learned is kept as what it adds: the article that people see is its file, as it is now."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.adapters.files import settle_copies, write_knowledge
from bot.commands.check import command as check_command
from bot.commands.drafts import command as drafts_command
from bot.configuration.loading import OVERLAY
from knowledge.additions import Additions, additions_to_text, parse_additions, with_additions
from knowledge.article import Article, parse
from knowledge.flaw import ArticleFault
from knowledge.front_matter import add_to_file
from knowledge.library import Library, read_library
from knowledge.writing import article_to_text

WORDINGS = (
    "salasana unohtui",
    "har glömt lösenordet",
    "ho dimenticato la password",
    "glemt passordet",
    'a "quoted" one',
)


def ways(folder: Path) -> tuple[Path, Path]:
    return folder / "knowledge", folder / "data" / OVERLAY


def read(folder: Path) -> Library:
    return read_library(*ways(folder))


def learn(folder: Path, key: str, *wordings: str, refused: bool = False) -> None:
    added = Additions(not_asked_as=wordings) if refused else Additions(wordings)
    write_knowledge(ways(folder)[1] / f"{key}.learned.toml", additions_to_text(added))


def article_file(folder: Path, key: str, text: str = "", title: str = "Salasana") -> Path:
    path = ways(folder)[0] / f"{key}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text or f'+++\ntitle = "{title}"\n+++\nVanha ohje.\n', encoding="utf-8")
    return path


def export(folder: Path, *more: str) -> str:
    folders = ["--data", str(folder / "data"), "--knowledge", str(folder / "knowledge")]
    done = CliRunner().invoke(drafts_command, ["export", *folders, *more])
    assert done.exit_code == 0, done.output
    return done.output


def checked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setenv("LOTSEN_DATA", str(folder / "data"))
    monkeypatch.setenv("LOTSEN_KNOWLEDGE", str(folder / "knowledge"))
    lines = map(json.loads, CliRunner().invoke(check_command, ["--json"]).output.splitlines())
    return [f"{Path(one['file']).relative_to(folder)}: {one['message']}" for one in lines]


def test_a_corrected_article_is_what_people_see_with_what_was_learned(tmp_path: Path) -> None:
    path = article_file(tmp_path, "fi/salasana")
    learn(tmp_path, "fi/salasana", "salasana unohtui")
    learn(tmp_path, "fi/salasana", "wifi-salasana", refused=True)
    path.write_text('+++\ntitle = "Uusi nimi"\n+++\nUusi ohje.\n')
    [article] = read(tmp_path).articles
    assert (article.title, article.body, article.asked_as) == ("Uusi nimi", "Uusi ohje.", ("salasana unohtui",))
    assert article.not_asked_as == ("wifi-salasana",)


def test_what_the_file_says_of_a_wording_counts_more_than_what_was_learned(tmp_path: Path) -> None:
    article_file(tmp_path, "fi/a", '+++\ntitle = "A"\nnot_asked_as = ["Salasana  unohtui"]\n+++\nx\n')
    learn(tmp_path, "fi/a", "salasana unohtui", "a")
    assert read(tmp_path).articles[0].asked_as == ()


def test_a_wording_taken_out_of_the_file_after_export_does_not_come_back(tmp_path: Path) -> None:
    path = article_file(tmp_path, "fi/a")
    learn(tmp_path, "fi/a", "yksi")
    export(tmp_path)
    assert read(tmp_path).articles[0].asked_as == ("yksi",)
    path.write_text('+++\ntitle = "Salasana"\n+++\nOhje.\n')
    learn(tmp_path, "fi/a", "kaksi")
    assert read(tmp_path).articles[0].asked_as == ("kaksi",)


def test_what_is_learned_never_replaces_a_file_of_it_that_cannot_be_read(tmp_path: Path) -> None:
    article_file(tmp_path, "fi/a")
    learn(tmp_path, "fi/a", "yksi")
    broken = ways(tmp_path)[1] / "fi" / "a.learned.toml"
    broken.write_text('asked_as = ["yksi"')
    with pytest.raises(ArticleFault):
        learn(tmp_path, "fi/a", "kaksi")
    assert broken.read_text() == 'asked_as = ["yksi"'


# The files of earlier versions


def old_copy(folder: Path, key: str, **more: object) -> Path:
    """What an earlier version wrote when a lesson was approved: the whole article."""
    language, slug = key.split("/")
    given: dict[str, object] = {"title": "Salasana", "asked_as": ("salasana unohtui",), "body": "Vanha ohje."}
    path = ways(folder)[1] / f"{key}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(article_to_text(Article(slug, language, **(given | more))), encoding="utf-8")  # pyright: ignore[reportArgumentType]: fields by name
    return path


def test_a_copy_of_an_earlier_version_becomes_what_it_adds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    article_file(tmp_path, "fi/sama")
    article_file(tmp_path, "fi/eri", '+++\ntitle = "Uusi"\n+++\nhttps://new.example/reset\n')
    old_copy(tmp_path, "fi/sama", not_asked_as=("wifi",))
    other = old_copy(tmp_path, "fi/eri", body="https://old.example/reset")
    new = old_copy(tmp_path, "fi/oma", title="Oma")
    text, knowledge = other.read_text(), ways(tmp_path)[0]

    # Before the next start, too, the file is what is seen, and nothing is lost by looking.
    assert read(tmp_path).get("eri", "fi").body == "https://new.example/reset"  # pyright: ignore[reportOptionalMemberAccess]: it is there
    assert any("knowledge/fi/eri.md: " in one and "title, body" in one for one in checked(tmp_path, monkeypatch))

    overlay = ways(tmp_path)[1]
    told = list(settle_copies(read(tmp_path), overlay))
    assert [(one.file, one.parts) for one in told] == [("kept/fi/eri.md", ("title", "body"))]
    seen = {one.slug: (one.title, one.body, one.asked_as, one.not_asked_as) for one in read(tmp_path).articles}
    assert seen == {
        "sama": ("Salasana", "Vanha ohje.", ("salasana unohtui",), ("wifi",)),
        "eri": ("Uusi", "https://new.example/reset", ("salasana unohtui",), ()),
        "oma": ("Oma", "Vanha ohje.", ("salasana unohtui",), ()),
    }
    assert (overlay / "kept" / "fi" / "eri.md").read_text() == text
    assert new.is_file() and not other.exists()
    assert list(settle_copies(read(tmp_path), overlay)) == []
    assert any("kept/fi/eri.md: " in one and "title, body" in one for one in checked(tmp_path, monkeypatch))
    shutil.copy(overlay / "kept" / "fi" / "eri.md", knowledge / "fi" / "eri.md")
    assert not any("kept/" in one for one in checked(tmp_path, monkeypatch))


def test_two_copies_of_one_article_are_both_kept(tmp_path: Path) -> None:
    article_file(tmp_path, "fi/a")
    for body in ("yksi", "kaksi"):
        old_copy(tmp_path, "fi/a", body=body)
        assert list(settle_copies(read(tmp_path), ways(tmp_path)[1]))
    kept = sorted((ways(tmp_path)[1] / "kept" / "fi").iterdir())
    assert ["yksi" in kept[0].read_text(), "kaksi" in kept[1].read_text()] == [True, True]


# Out for git

FRONTS = {
    "no list": 'title = "T"\nverified = 2026-10-01 # by hand',
    "empty list": "title = 'T'\nasked_as = []",
    "list in a line": 'asked_as = ["x", "y"]  # two\ntitle = "T"',
    "list over lines": 'title = "T"\nasked_as = [\n    "x", # why\n    "y" # no comma\n]\ntags = ["t"]',
    "lines after the bracket": 'title = "T"\nasked_as = [ # why\n  "x",\n]',
    "a title over lines": 'title = """\nT"""\nnot_asked_as = ["z"]',
    "facts": 'title = "T"\n\n[[fact]]\nname = "f"\nask = "asked_as = ["\nanswers = ["y", "n"]',
    "indented": '  title = "T"\n  asked_as = ["x"]',
    "a title that looks like a key": 'title = "asked_as = ["',
}


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("front", FRONTS)
def test_what_was_learned_is_added_to_a_front_matter_and_nothing_else_changes(front: str, ends: str) -> None:
    body = "| f | answer |\n|---|---|\n| y | yes |\n| n | no |\n"
    text = f"+++\n{FRONTS[front]}\n+++\n{body}"
    article = parse(text, "a", "sv")
    additions = Additions(WORDINGS, ("inte så",))
    text = text.replace("\n", ends)
    new = add_to_file(text, article, additions)
    assert new is not None
    read_again = parse(new.replace("\r\n", "\n"), "a", "sv")
    assert {*read_again.asked_as} == {*article.asked_as, *WORDINGS}
    assert {*read_again.not_asked_as} == {*article.not_asked_as, "inte så"}
    left = iter(new)
    assert all(letter in left for letter in text), "every letter that was there stands there in the same order"
    assert ("\r\n" in new) == (ends == "\r\n") and new.count("\n") == new.count(ends)


def test_export_shows_the_difference_and_a_corrected_file_keeps_its_correction(tmp_path: Path) -> None:
    path = article_file(tmp_path, "fi/a", "+++\n# note\ntitle = 'A'\n+++\nhttps://new.example\n")
    path.chmod(0o640)
    learn(tmp_path, "fi/a", "yksi", "kaksi")
    told = export(tmp_path)
    assert '+asked_as = ["yksi", "kaksi"]' in told
    assert path.read_text() == '+++\n# note\ntitle = \'A\'\nasked_as = ["yksi", "kaksi"]\n+++\nhttps://new.example\n'
    assert path.stat().st_mode & 0o777 == 0o640
    assert "Nothing has been approved" in export(tmp_path)


def test_export_into_another_folder_leaves_the_desks_own_as_it_is(tmp_path: Path) -> None:
    article_file(tmp_path, "fi/a")
    shutil.copytree(tmp_path / "knowledge", tmp_path / "checkout")
    learn(tmp_path, "fi/a", "yksi")
    old_copy(tmp_path, "fi/oma")
    export(tmp_path, "--into", str(tmp_path / "checkout"))
    assert 'asked_as = ["yksi"]' in (tmp_path / "checkout" / "fi" / "a.md").read_text()
    assert (tmp_path / "checkout" / "fi" / "oma.md").is_file()
    assert {one.slug: one.asked_as[:1] for one in read(tmp_path).articles}["a"] == ("yksi",)
    assert (ways(tmp_path)[1] / "fi" / "oma.md").is_file()


def test_export_replaces_no_file(tmp_path: Path) -> None:
    path = article_file(tmp_path, "fi/a", '+++\ntitle = "A"\n+++\nkorjattu\n')
    copy = old_copy(tmp_path, "fi/a")
    assert "says something else" in export(tmp_path)
    assert "korjattu" in path.read_text() and copy.is_file()


def test_a_new_article_once_exported_is_its_file_alone(tmp_path: Path) -> None:
    old_copy(tmp_path, "fi/oma")
    export(tmp_path)
    path = ways(tmp_path)[0] / "fi" / "oma.md"
    path.write_text('+++\ntitle = "Korjattu"\n+++\nx\n')
    assert [one.title for one in read(tmp_path).articles] == ["Korjattu"]
    path.unlink()
    assert read(tmp_path).articles == ()


def test_what_was_learned_of_an_article_that_has_gone_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = article_file(tmp_path, "fi/a")
    learn(tmp_path, "fi/a", "yksi")
    path.rename(path.with_name("b.md"))
    assert any("a.learned.toml: there is no such article" in one for one in checked(tmp_path, monkeypatch))
    assert "left as it is" in export(tmp_path)
    learned = ways(tmp_path)[1] / "fi" / "a.learned.toml"
    learned.rename(learned.with_name("b.learned.toml"))
    assert read(tmp_path).articles[0].asked_as == ("yksi",)


@given(st.lists(st.text(min_size=1).filter(str.strip), max_size=5), st.lists(st.text(min_size=1).filter(str.strip)))
def test_additions_written_down_read_as_the_same(asked: list[str], refused: list[str]) -> None:
    additions = Additions(tuple(asked), tuple(refused))
    if not any("\ud800" <= letter <= "\udfff" for text in (*asked, *refused) for letter in text):
        assert parse_additions(additions_to_text(additions)) == additions


SLUGS = ("fi/a", "fi/b")
ACTS = st.tuples(
    st.sampled_from(["learn", "refuse", "edit", "add by hand", "rename", "delete", "export", "copy", "settle"]),
    st.sampled_from(SLUGS),
    st.sampled_from(WORDINGS),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ACTS, max_size=12))
def test_in_any_order_the_article_is_what_its_file_says(tmp_path: Path, acts: list[tuple[str, str, str]]) -> None:
    folder = tmp_path / "desk"
    shutil.rmtree(folder, ignore_errors=True)
    article_file(folder, "fi/a")
    for number, (act, key, wording) in enumerate(acts):
        _do(folder, act, key, wording, number)
        _files_are_what_is_seen(folder)


def _do(folder: Path, act: str, key: str, wording: str, number: int) -> None:
    path = ways(folder)[0] / f"{key}.md"
    match act:
        case "learn" | "refuse":
            learn(folder, key, wording, refused=act == "refuse")
        case "edit":
            article_file(folder, key, title=f"Otsikko {number}")
        case "add by hand":
            article_file(
                folder, key, f'+++\ntitle = "Käsin {number}"\nasked_as = [{json.dumps(wording)}]\n+++\n{number}\n'
            )
        case "rename" if path.exists():
            other = next(one for one in SLUGS if one != key)
            path.rename(ways(folder)[0] / f"{other}.md")
        case "delete":
            path.unlink(missing_ok=True)
        case "export":
            before = _files(folder)
            export(folder)
            assert _files(folder) | before == _files(folder), "what a file says but for its wordings stays"
        case "copy":
            old_copy(folder, key, body=f"vanha {number}")
        case "settle":
            list(settle_copies(read(folder), ways(folder)[1]))
        case _:
            pass


def _files(folder: Path) -> dict[str, tuple[str, str]]:
    """Each article's title and text."""
    read_now = read_library(folder / "knowledge").articles
    return {f"{one.language}/{one.slug}": (one.title, one.body) for one in read_now}


def _files_are_what_is_seen(folder: Path) -> None:
    library = read(folder)
    assert library.faults == ()
    for path in (folder / "knowledge").glob("*/*.md"):
        own = parse(path.read_text(encoding="utf-8"), path.stem, path.parent.name)
        seen = library.get(path.stem, path.parent.name)
        assert seen is not None
        assert seen == with_additions(own, Additions(seen.asked_as, seen.not_asked_as))
        learned = ways(folder)[1] / path.parent.name / f"{path.stem}.learned.toml"
        wanted = parse_additions(learned.read_text()) if learned.exists() else Additions()
        assert {*wanted.asked_as} <= {*seen.wordings} | {*own.not_asked_as}
        assert {*wanted.not_asked_as} <= {*seen.not_asked_as}
