"""The words of a guided dialog, found by convention: the flow's own for a field, else those that flows share."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import DeskSettings
from bot.language.phone_numbers import international
from bot.language.texts import Texts, Words
from bot.model.case import CaseKind
from bot.model.dialog_session import PICTURE
from dialogs.accepting import AnswerRules
from dialogs.answer import Answer, Answered, Answers, Skipped
from dialogs.choosing import is_one_of
from dialogs.flow import Field, FieldKind, Flow

YES_NO = ("yes", "no")
FLOW_TEXTS = "flows.ftl"
"""The file, in each language's folder, that the words of flows belong in."""
OTHER = "other"
"""The organisation of somebody whose organisation is not in the desk file."""


def field_text(words: Words, flow: str, field: str, part: str = "") -> str:
    """The question of a field, or a part of its words (".label", ".hint", ".why" …); "" where it has none."""
    ids = (f"{flow}-{field}{part}", f"field-{field}{part}")
    return next((words(id_) for id_ in ids if words.has(id_)), "")


def choices(desk: DeskSettings, field: Field) -> tuple[str, ...]:
    """What can be chosen, by key."""
    if field.kind is FieldKind.YES_NO:
        return YES_NO
    match field.choices_from:
        case "services":
            return tuple(desk.services)
        case "organisations":
            return (*desk.organisations, OTHER)
        case _:
            return field.choices


def choice_text(app: AppContext, words: Words, flow: Flow, field: Field, key: str) -> str:
    """What a choice is called."""
    if field.choices_from == "services":
        return app.service_name(key, words)
    if field.choices_from == "organisations" and (known := app.desk.organisations.get(key)):
        return known.name
    return field_text(words, flow.name, field.name, f".{key}") or words(f"choice-{key}")


def wordings(app: AppContext, words: Words, flow: Flow, field: Field) -> Mapping[str, tuple[str, ...]]:
    """Each choice with the ways in which people say it, its label first."""
    found: dict[str, tuple[str, ...]] = {}
    for key in choices(app.desk, field):
        said = field_text(words, flow.name, field.name, f".{key}-said") or _choice_label(words, field, key)
        more = (key,) if field.choices_from == "services" else ()
        found[key] = (choice_text(app, words, flow, field, key), *_split_phrases(said), *more)
    return found


def is_said(words: Words, id_: str, text: str) -> bool:
    """Whether the text is one of the phrases of that message, and nothing more."""
    return is_one_of(text, _split_phrases(words(id_)))


def takes_yes_or_no(words: Words, wordings: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether one of the choices is also said with a plain yes or no."""
    plain = [one for id_ in ("unsure-said-yes", "unsure-said-no") for one in _split_phrases(words(id_))]
    return any(is_one_of(one, ways) for ways in wordings.values() for one in plain)


def labelled_answers(app: AppContext, words: Words, flow: Flow, answers: Answers) -> list[tuple[str, str]]:
    """Label and value of all that has been answered, in the flow's order."""
    given = ((field, answers[field.name]) for field in flow.fields if field.name in answers)
    return [
        (field_text(words, flow.name, field.name, ".label"), answer_as_text(app, words, flow, field, answer))
        for field, answer in given
    ]


def answer_as_text(app: AppContext, words: Words, flow: Flow, field: Field, answer: Answer) -> str:
    """An answer as people read it."""
    match answer:
        case Skipped(reason=reason):
            told = reason != words("value-none") and reason
            return words("value-left", reason=reason) if told else words("value-none")
        case Answered(value=kept):
            return _value_as_text(app, words, flow, field, kept)


def field_names(words: Words, flow: Flow) -> Mapping[str, tuple[str, ...]]:
    """What each field is called by people who correct it ("no, the phone number is …")."""
    return {
        field.name: (
            field_text(words, flow.name, field.name, ".label"),
            *_split_phrases(field_text(words, flow.name, field.name, ".names")),
        )
        for field in flow.fields
    }


def answer_rules(app: AppContext, words: Words, flow: Flow, field: Field, region: str, today: date) -> AnswerRules:
    return AnswerRules(words.language, today, region, wordings(app, words, flow, field))


def _value_as_text(app: AppContext, words: Words, flow: Flow, field: Field, kept: str) -> str:
    match field.kind:
        case FieldKind.CHOICE | FieldKind.YES_NO:
            return choice_text(app, words, flow, field, kept)
        case FieldKind.DATE:
            return words.calendar_date(date.fromisoformat(kept))
        case FieldKind.PHONE:
            return international(kept, "")
        case FieldKind.IMAGE if kept == PICTURE:
            return field_text(words, flow.name, field.name, f".{PICTURE}")
        case _:
            return kept


def _choice_label(words: Words, field: Field, key: str) -> str:
    """A yes and a no are what they are everywhere else."""
    if field.kind is not FieldKind.YES_NO:
        return ""
    return words("heard-send" if key == "yes" else "heard-cancel")


def _split_phrases(phrases: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in phrases.split("|") if phrase.strip())


def flow_faults(flows: Iterable[Flow], texts: Texts) -> list[str]:
    """Every fault, each naming its file and key."""
    return [fault for flow in flows for fault in (*_kind_faults(flow), *_word_faults(flow, texts))]


def _kind_faults(flow: Flow) -> Iterator[str]:
    if flow.kind not in list(CaseKind):
        yield f"{flow.name.replace('-', '_')}.toml: kind: {flow.kind!r} is none of {', '.join(CaseKind)}"


def _word_faults(flow: Flow, texts: Texts) -> Iterator[str]:
    for words in texts:
        begins = (flow.name, f"{flow.name}.begun", f"start-{flow.name}", f"heard-flow-{flow.name}")
        lacking = (
            f"{flow.name}-{field.name}{part}" for field in flow.fields for part in _missing_texts(flow, field, words)
        )
        for id_ in (*(id_ for id_ in begins if not words.has(id_)), *lacking):
            yield f"{words.language}/{FLOW_TEXTS}: {id_}: is missing"


def _missing_texts(flow: Flow, field: Field, words: Words) -> Iterator[str]:
    """The question, its label, and what each choice is called; a plain yes and no have words of their own."""
    for part in ("", ".label", *(f".{key}" for key in field.options)):
        if not field_text(words, flow.name, field.name, part) and not words.has(f"choice-{part.removeprefix('.')}"):
            yield part
