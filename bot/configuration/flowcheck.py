"""What the desk lacks before it can walk a flow: its words in every language, and the kind of case it leads to."""

from collections.abc import Iterable, Iterator

from bot.configuration.field_texts import field_text
from bot.language.texts import Texts, Words
from bot.model.case import Kind
from dialogs.flow import Field, Flow

HOME = "flows.ftl"
"""The file, in each language's folder, that the words of flows belong in."""


def flow_faults(flows: Iterable[Flow], texts: Texts) -> list[str]:
    """Every fault, each naming its file and key."""
    return [fault for flow in flows for fault in (*_kind_faults(flow), *_word_faults(flow, texts))]


def _kind_faults(flow: Flow) -> Iterator[str]:
    if flow.kind not in list(Kind):
        yield f"{flow.name.replace('-', '_')}.toml: kind: {flow.kind!r} is none of {', '.join(Kind)}"


def _word_faults(flow: Flow, texts: Texts) -> Iterator[str]:
    for words in texts:
        begins = (flow.name, f"{flow.name}.begun", f"start-{flow.name}", f"heard-flow-{flow.name}")
        lacking = (f"{flow.name}-{field.name}{part}" for field in flow.fields for part in _lacking(flow, field, words))
        for id_ in (*(id_ for id_ in begins if not words.has(id_)), *lacking):
            yield f"{words.language}/{HOME}: {id_}: is missing"


def _lacking(flow: Flow, field: Field, words: Words) -> Iterator[str]:
    """The question, its label, and what each choice is called; a plain yes and no have words of their own."""
    for part in ("", ".label", *(f".{key}" for key in field.options)):
        if not field_text(words, flow.name, field.name, part) and not words.has(f"choice-{part.removeprefix('.')}"):
            yield part
