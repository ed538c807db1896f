"""python app.py learn: what could be learned from use, and the decisions about it."""

import json
from collections.abc import Iterator

import click

from bot.commands.shared.desk_access import act, tell_running
from bot.commands.shared.folders import folder_options
from bot.commands.shared.stored import opened
from bot.configuration.environment import Environment
from bot.configuration.loading import OVERLAY, read_knowledge
from bot.control import OFFER
from bot.model.lesson import Lesson, LessonKind
from bot.questions.lesson_decisions import open_lessons
from bot.store.lessons import MOST_OFFERED, MOST_TEXTS
from bot.turn import Json


@click.command("learn")
@click.argument("action", type=click.Choice(["list", "approve", "reject"]), default="list")
@click.argument("lesson", default="")
@folder_options
@click.option("--answer", default="", help="With approve: the article's text, for questions that nothing answers yet.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
def command(environment: Environment, action: str, lesson: str, answer: str, as_json: bool) -> None:
    """What could be learned from use: wordings confirmed, answers refused, questions without an answer.

    `learn` lists them. `learn approve ID` puts one into the article's file in DATA/knowledge, in use a few seconds
    later; `learn reject ID` never brings it up again.
    """
    if action == "list":
        _list_lessons(environment, as_json)
        return
    if not lesson:
        raise click.UsageError(f"which one? python app.py learn {action} ID")
    found = next((_lesson_as_dict(one) for one in _open_lessons(environment) if one.id == lesson), None)
    done = act(environment, action, {"lesson": lesson, "answer": answer, "found": found})
    where = f": {environment.data / OVERLAY / str(done['file'])}" if "file" in done else ""
    click.echo(json.dumps(done) if as_json else f"{done['lesson']} {done['verdict']}{where}")


def _list_lessons(environment: Environment, as_json: bool) -> None:
    found = _open_lessons(environment)
    if found:
        offered = [{**_lesson_as_dict(one), "texts": one.texts[:MOST_TEXTS]} for one in found[:MOST_OFFERED]]
        some: Iterator[Json] = ({"found": offered[at : at + 10]} for at in range(0, len(offered), 10))
        tell_running(environment, OFFER, *some)
    for lesson in found:
        click.echo(json.dumps(_lesson_as_dict(lesson), ensure_ascii=False) if as_json else _lesson_as_line(lesson))
    if not as_json:
        click.echo("python app.py learn approve ID, or reject ID." if found else "There is nothing to learn just now.")


def _open_lessons(environment: Environment) -> list[Lesson]:
    store = opened(environment)
    return open_lessons(store, read_knowledge(environment)) if store else []


def _lesson_as_dict(lesson: Lesson) -> dict[str, object]:
    return {
        "id": lesson.id,
        "kind": lesson.kind,
        "lang": lesson.language,
        "slug": lesson.slug or None,
        "texts": lesson.texts,
        "times": lesson.times,
    }


def _lesson_as_line(lesson: Lesson) -> str:
    texts = "; ".join(" ".join(text.split())[:80] for text in lesson.texts)
    match lesson.kind:
        case LessonKind.ALTERNATE:
            what = f"is a way to ask for {lesson.language}/{lesson.slug}"
        case LessonKind.NEGATIVE:
            what = f"is not a way to ask for {lesson.language}/{lesson.slug}"
        case LessonKind.DRAFT:
            what = f"has no answer yet ({lesson.language})"
    return f"{lesson.id}  {lesson.times} times  {what}: {texts}"
