"""What somebody can do, as one record: how it is said and pressed, who may, about what, and what it does."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Any, Generic, TypeVar

from bot.context.turn_context import TurnContext, say
from bot.language.phrases import Phrase
from bot.turn import Outcome

About = TypeVar("About")


class Who(Enum):
    ANYBODY = auto()
    AGENTS = auto()
    """Those who work on support; whoever else surely means it is told so."""
    AGENTS_ALONE = auto()
    """The same, but said by anybody else it is no command at all: it may begin a question."""


@dataclass(frozen=True, slots=True)
class Request:
    """What comes with an act. `words`: what followed its phrase, or stands in its field. Nothing in it is trusted."""

    words: str = ""
    fields: Mapping[str, object] = field(default_factory=dict[str, object])
    verb: str = ""
    """Of the button; "" where it was typed."""
    opens: bool = False
    exact: bool = True
    """Whether it was said as it is listed, without a slip."""

    @property
    def pressed(self) -> bool:
        return bool(self.verb)

    def number(self, name: str) -> int | None:
        """A row's or case's number that the button carried; None where it is none that we could have sent."""
        value = self.fields.get(name)
        return value if type(value) is int and 0 < value < 2**53 else None

    def text(self, name: str) -> str:
        """A field's text; "" where it holds none."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class FoundSubject(Generic[About]):
    """What an act is about, the context in its language, and what of the request is left once it is found."""

    context: TurnContext
    subject: About
    request: Request


def _never(_: TurnContext, __: Request) -> None:
    """Words alone do not say which is meant."""


def _too_old(context: TurnContext, _: Request) -> Outcome:
    return Outcome(notice=context.words("too-old"))


def by_number(
    field: str, get: Callable[[TurnContext, int], About | None]
) -> Callable[[TurnContext, Request], FoundSubject[About] | Outcome]:
    """What a button names by its number; the button is too old where there is no such thing for whoever presses."""

    def find(context: TurnContext, request: Request) -> FoundSubject[About] | Outcome:
        number = request.number(field)
        subject = get(context, number) if number else None
        return FoundSubject(context, subject, request) if subject else _too_old(context, request)

    return find


@dataclass(frozen=True, slots=True)
class Subject(Generic[About]):
    """A kind of thing that acts are about: how it is found, and that it is the actor's to act on.

    `typed` gives None where the words mean no such thing, and so are no command.
    """

    typed: Callable[[TurnContext, Request], FoundSubject[About] | Outcome | None] = _never
    pressed: Callable[[TurnContext, Request], FoundSubject[About] | Outcome] = _too_old
    named: Callable[[TurnContext, Request], bool] = lambda _, __: True
    """Whether the words surely mean one, whoever says them."""


def _nothing(context: TurnContext, request: Request) -> FoundSubject[None]:
    return FoundSubject(context, None, request)


NOTHING = Subject(_nothing, _nothing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act(Generic[About]):
    do: Callable[[TurnContext, About, Request], Outcome | None]
    """None where it is not meant after all: then the words are like any others, and the button is too old."""
    about: Subject[About]
    phrase: Phrase | None = None
    verb: str = ""
    titles: Mapping[str, Mapping[str, object]] = field(default_factory=dict[str, Mapping[str, object]])
    """Buttons, by the name of their text, that can be typed as they read, and what each of them carries."""
    words_in: str | Callable[[About], str] = ""
    """The field of the form that holds the words."""
    who: Who = Who.ANYBODY
    refusal: str = "agents-only"
    for_everybody: bool = False
    """Whether its button does the same whoever presses it: two people who press it in a moment mean it once."""
    private: str = ""
    """What is said where others read along; "" where it may be done anywhere."""
    help: tuple[str, ...] = ()
    """Lines of help, for everybody."""
    agents_help: str = ""
    menu: bool = False
    """Whether it stands in the menu that Teams shows beside the message box: where it may be done."""


AnyAct = Act[Any]  # a table of acts holds them about different things


def alone(do: Callable[[TurnContext], Outcome | None]) -> Callable[[TurnContext, None, Request], Outcome | None]:
    """What is about nothing, and takes no words."""
    return lambda context, _, __: do(context)


def saying(do: Callable[[TurnContext, str], Outcome | None]) -> Callable[[TurnContext, None, Request], Outcome | None]:
    """What is about nothing but its words."""
    return lambda context, _, request: do(context, request.words)


def whole(
    do: Callable[[TurnContext, About], Outcome | None],
) -> Callable[[TurnContext, About, Request], Outcome | None]:
    """What takes no words."""
    return lambda context, subject, _: do(context, subject)


def with_words(
    do: Callable[[TurnContext, About, str], Outcome | None],
) -> Callable[[TurnContext, About, Request], Outcome | None]:
    """What takes words and nothing else."""
    return lambda context, subject, request: do(context, subject, request.words)


def do_typed(act: AnyAct, context: TurnContext, request: Request) -> Outcome | None:
    """The act, said in words; None where it is not meant."""
    if act.who is not Who.ANYBODY and not context.is_agent:
        told = act.who is Who.AGENTS and act.about.named(context, request)
        return say(context.words(act.refusal)) if told else None
    found = act.about.typed(context, request)
    if not isinstance(found, FoundSubject):
        return found
    if act.private and not context.is_private:
        return say(context.words(act.private))
    return act.do(found.context, found.subject, found.request)


def do_pressed(act: AnyAct, context: TurnContext, request: Request) -> Outcome:
    """The act, by its button: whatever it names is looked up, and who presses is checked."""
    if act.who is not Who.ANYBODY and not context.is_agent:
        return Outcome(notice=context.words(act.refusal))
    found = act.about.pressed(context, request)
    if not isinstance(found, FoundSubject):
        return found
    if act.private and not context.is_private:
        return Outcome(notice=context.words(act.private))
    words = found.request.fields.get(act.words_in if isinstance(act.words_in, str) else act.words_in(found.subject), "")
    outcome = (
        act.do(found.context, found.subject, replace(found.request, words=words)) if isinstance(words, str) else None
    )
    return outcome or _too_old(found.context, request)
