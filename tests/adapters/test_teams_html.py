"""What Teams sends as HTML, as text: whatever it is made of, and never more than is read."""

from collections.abc import Callable

import pytest

from bot.adapters.teams import codec, incoming
from bot.adapters.teams.html_text import LONGEST_BLANK, LONGEST_RAW, html_as_text
from bot.turn import AnswerRated, ButtonPressed, Json, MessageSent

FLOOD = 240_000

WRITTEN = {
    "<p>Hur gör man?</p><p>Tack!</p>": "Hur gör man?\nTack!",
    "<div>yksi<br>kaksi<br/>kolme</div>": "yksi\nkaksi\nkolme",
    "<ul><li>uno</li><li>due</li></ul>": "uno\ndue",
    '<p>se <a href="https://example.org/?a=1&amp;b=2" title="x > y">her</a></p>': "se her",
    "<p title='a>b \"c\"'>caffè &amp; tè &lt;3</p>": "caffè & tè <3",
    "1 < 2 and 3 > 2": "1 < 2 and 3 > 2",
    "a <b and c": "a <b and c",
    "<at id=0>Lotsen</at>&nbsp;hjälp": "Lotsen hjälp",
    "<!-- <p>no</p> --><p>yes</p>": "yes",
    "<!DOCTYPE html><P CLASS=x>Iso</P>": "Iso",
    "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>": "1 2\n3",
    '<p title="never ends>Hello</p> <b>world</b>': '<p title="never ends Hello world',
    "<p>don't stop</p><p>won't</p>": "don't stop\nwon't",
    '<p>he said "yes" and "no"</p>': 'he said "yes" and "no"',
    "<p>&#128512;&#x1F600;</p>": "😀😀",
    "": "",
}


@pytest.mark.parametrize("written", WRITTEN, ids=range(len(WRITTEN)))
def test_the_words_are_kept_and_the_tags_are_not(written: str) -> None:
    assert html_as_text(written) == WRITTEN[written]


def _flood(unit: str) -> str:
    return (unit * (FLOOD // len(unit) + 1))[:FLOOD]


_TAGS = ("<", "<a ", "</", "<!--", '<a href="', "<p x='", "<p><b>", "<br>", "<![CDATA[", "<?", "<p>", ">", "\"'")
_OTHERS = ("&", "&amp;", "&#", "&#9", "&lt", " ", "\n ", "\ufdfa")
FLOODS = {
    **{unit: _flood(unit) for unit in (*_TAGS, *_OTHERS)},
    "a number of 200,000 figures": f"&#{'9' * 200_000};",
    "the same, hexadecimal": f"&#x{'f' * 200_000};",
    "tags in tags": "<div>" * 20_000 + "words" + "</div>" * 20_000,
}


def _menu(text: str) -> str:
    body = {"contentType": "html", "content": text}
    event = incoming.menu_event(codec.decode({"type": "invoke", "value": {"messagePayload": {"body": body}}}))
    return str(event.data["text"])


def _said(text: str) -> str:
    event = incoming.message_event(codec.decode({"type": "message", "text": text}))
    assert isinstance(event, MessageSent)
    return event.text


def _pressed(text: str) -> str:
    action = {"action": {"verb": "answer", "data": {"answer": text}}}
    event = incoming.press_event(codec.decode({"type": "invoke", "value": action}))
    assert isinstance(event, ButtonPressed)
    return str(event.data["answer"])


@pytest.mark.parametrize("flood", FLOODS.values(), ids=range(len(FLOODS)))
@pytest.mark.parametrize("way", [_menu, _said, _pressed])
def test_a_flood_of_anything_is_cut_before_it_is_read(flood: str, way: Callable[[str], str]) -> None:
    """240,000 times "<" once stopped the whole desk for a minute, and a long number a message for ever."""
    read = way(f"hello {flood}")
    assert read.startswith("hello")
    assert len(read) <= LONGEST_RAW
    assert " " * (LONGEST_BLANK + 1) not in read


def test_thousands_of_mentions_are_not_all_looked_for() -> None:
    mention: Json = {"type": "mention", "mentioned": {"id": "bot"}, "text": "x"}
    said: Json = {"type": "message", "text": "x" * 3000, "recipient": {"id": "bot"}, "entities": [mention] * 3000}
    event = incoming.message_event(codec.decode(said))
    assert isinstance(event, MessageSent)
    assert len(event.text) == 3000 - incoming.MOST_MENTIONS


def test_brackets_in_brackets_told_with_a_thumb_are_words() -> None:
    value = {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": "[" * 100_000}}
    event = incoming.rated_event(codec.decode({"type": "invoke", "value": value}))
    assert isinstance(event, AnswerRated)
    assert event.text.startswith("[[[")
