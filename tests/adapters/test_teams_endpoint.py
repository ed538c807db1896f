"""The endpoint: a turn is heard once however often it is delivered, and nothing that comes in can break it."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.adapters.teams.shape_guard import DEEPEST, LARGEST
from bot.adapters.terminal import places
from bot.adapters.terminal.connector import InjectedFault, TerminalPost
from bot.cards.card_buttons import Json, activity_buttons
from bot.store import Store
from bot.store.store import FILE
from tests.harness.live import LiveDesk, until
from tests.harness.small import ANSWER, KNOWN
from tests.harness.texts import TEXTS

CHANNEL = places.channel("Support")
SORRY = TEXTS["en"]("error-sorry")
"""What is said when a fault of ours kept the desk from answering."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveDesk]:
    with LiveDesk(tmp_path_factory.mktemp("desk")) as live:
        yield live


def told(post: TerminalPost) -> str:
    return json.dumps(post.activity, ensure_ascii=False)


# A turn


def test_a_question_is_answered_where_it_was_asked(desk: LiveDesk) -> None:
    desk.says("anna", KNOWN)
    [answer] = desk.heard(desk.chat("anna"))
    assert ANSWER in told(answer)
    asked = desk.message("anna", f"@Lotsen {KNOWN}", CHANNEL)
    desk.send(asked)
    [answer] = desk.heard(CHANNEL)
    assert (ANSWER in told(answer), answer.root) == (True, asked["id"])


def search(desk: LiveDesk, who: str, text: str | None, **more: object) -> Mapping[str, object]:
    """The invoke of a search from the message box; None: the box has just been opened."""
    given = {"name": "initialRun", "value": "true"} if text is None else {"name": "text", "value": text}
    value = {"commandId": "search", "parameters": [given], "queryOptions": {"skip": 0, "count": 25}, **more}
    said = {key: one for key, one in desk.message(who, "").items() if key != "text"}
    return {**said, "type": "invoke", "name": "composeExtension/query", "value": value}


def found_by(desk: LiveDesk, *asked: Mapping[str, object]) -> list[Any]:
    answers = desk.send(*asked)
    assert {answer.status for answer in answers} == {200}
    return [answer.json["composeExtension"] for answer in answers]


def test_a_search_is_answered_in_the_reply_with_a_list_of_cards(desk: LiveDesk) -> None:
    [found] = found_by(desk, search(desk, "finder", "paper in the printer"))
    assert (found["type"], found["attachmentLayout"]) == ("result", "list")
    first = found["attachments"][0]
    assert first["contentType"] == "application/vnd.microsoft.card.adaptive"
    assert ANSWER in json.dumps(first["content"])
    assert first["preview"] == {
        "contentType": "application/vnd.microsoft.card.thumbnail",
        "content": {"title": KNOWN, "text": TEXTS["en"]("seek-article")},
    }
    assert desk.peer.in_place(desk.chat("finder")) == []


def test_a_search_delivered_twice_gets_the_same_and_one_that_finds_nothing_a_line(desk: LiveDesk) -> None:
    asked = search(desk, "finder", "paper")
    assert found_by(desk, asked)[0] == found_by(desk, asked)[0]
    nothing = {"type": "message", "text": TEXTS["en"]("seek-nothing")}
    assert found_by(desk, search(desk, "finder", "zxqv"), search(desk, "finder", None)) == [nothing, nothing]


def test_there_is_no_further_page_of_a_search_and_no_other_command(desk: LiveDesk) -> None:
    further = search(desk, "finder", "paper", queryOptions={"skip": 25, "count": 25})
    empty: Json = {"type": "result", "attachmentLayout": "list", "attachments": []}
    assert found_by(desk, further, search(desk, "finder", "paper", commandId="other")) == [empty, empty]


def test_the_same_message_three_times_at_once_is_one_turn(desk: LiveDesk) -> None:
    asked = [desk.message(f"person {number}", KNOWN) for number in range(20)]
    answers = desk.send(*(one for one in asked for _ in range(3)))
    assert [answer.status for answer in answers] == [200] * 60
    assert [len(desk.heard(desk.chat(f"person {number}"))) for number in range(20)] == [1] * 20
    desk.send(*asked)
    assert [len(desk.heard(desk.chat(f"person {number}"))) for number in range(20)] == [1] * 20


def test_the_same_words_said_again_are_another_turn(desk: LiveDesk) -> None:
    for _ in range(2):
        desk.says("repeating", KNOWN)
    assert len(desk.heard(desk.chat("repeating"))) == 2


def test_a_press_delivered_again_gets_the_same_response_and_changes_nothing(desk: LiveDesk) -> None:
    desk.says("berit", "the ceiling sings at night")
    [post] = desk.heard(desk.chat("berit"))
    button = next(one for one in activity_buttons(post.activity) if one.verb == "send")
    press = desk.press("berit", button.verb, button.data, post)
    first, *others = desk.send(press, press, press)
    assert first.status == 200
    assert first.json["type"] == "application/vnd.microsoft.card.adaptive"
    assert [other.text for other in [*others, *desk.send(press)]] == [first.text] * 3
    cases = [case for case in kept(desk).cases.all() if case.person_name == "berit"]
    assert len(cases) == 1
    heard_before = len(desk.heard(desk.chat("berit")))
    pressed_anew = desk.send(desk.press("berit", button.verb, button.data, post))
    assert [one.text for one in pressed_anew] == [first.text]
    assert len(desk.heard(desk.chat("berit"))) == heard_before


def test_a_double_click_is_one_press_though_teams_sends_two(desk: LiveDesk) -> None:
    desk.says("dora", "the attic hums at noon")
    [post] = desk.heard(desk.chat("dora"))
    button = next(one for one in activity_buttons(post.activity) if one.verb == "send")
    desk.send(desk.press("dora", button.verb, button.data, post))
    [case] = [case for case in kept(desk).cases.all() if case.person_name == "dora"]
    post = desk.heard(desk.chat("dora"))[-1]
    said = {"case": case.number, f"said-{case.number}": "at night too"}
    answers = desk.send(*(desk.press("dora", "case-add", said, post) for _ in range(2)))
    assert [answer.status for answer in answers] == [200, 200]
    assert answers[0].text == answers[1].text
    assert [event.what for event in kept(desk).cases.history(case.number)] == ["opened", "added"]


def test_every_edit_of_a_message_is_a_turn_and_each_is_heard_once(desk: LiveDesk) -> None:
    asked = desk.message("cecilia", "the cellar is full of frogs")
    desk.send(asked)
    desk.says("cecilia", "yes please")
    [case] = [case for case in kept(desk).cases.all() if case.person_name == "cecilia"]
    for second, text in enumerate(("toads", "newts")):
        origin = places.ActivityOrigin(desk.world.moment(), desk.chat("cecilia"), desk.person("cecilia"))
        edit = {**places.edit_activity(origin, text, asked["id"]), "timestamp": f"2026-11-19T10:00:0{second}Z"}
        desk.send(edit, edit, edit)
    history = kept(desk).cases.history(case.number)
    assert [event.text for event in history if event.what == "edited"] == ["toads", "newts"]


def kept(desk: LiveDesk) -> Store:
    return Store.read(desk.data)


def test_an_answer_goes_out_in_the_order_of_the_questions(desk: LiveDesk) -> None:
    for text in ("hello", KNOWN, "thanks", "badge does not open the door"):
        desk.says("dagny", text)
    hello, paper, thanks, badge = (told(post) for post in desk.heard(desk.chat("dagny")))
    assert (ANSWER in paper, "caretaker" in badge) == (True, True)
    assert ANSWER not in hello + thanks + badge


def test_a_very_long_message_goes_the_whole_way(tmp_path: Path) -> None:
    """Asked, handed over, edited, answered: each of many pages."""
    pages = "zebra umbrella " * 1500
    with LiveDesk(tmp_path) as desk:
        desk.says("sam", "@Lotsen bind queue desk", CHANNEL)
        asked = desk.message("anna", pages)
        desk.send(asked)
        desk.says("anna", "yes please")
        [case] = kept(desk).cases.all()
        assert case.asked.text == pages.strip()
        origin = places.ActivityOrigin(desk.world.moment(), desk.chat("anna"), desk.person("anna"))
        desk.send(places.edit_activity(origin, "giraffe " * 3000, asked["id"]))
        desk.says("sam", f"@Lotsen answer {case.number} {'lion ' * 3000}", CHANNEL)
        everything = "".join(told(post) for place in (CHANNEL, desk.chat("anna")) for post in desk.heard(place))
        history = [event.what for event in kept(desk).cases.history(case.number)]
    assert history == ["opened", "edited", "answered"]
    assert SORRY not in everything


def test_a_new_desk_on_the_same_data_remembers_what_it_heard(tmp_path: Path) -> None:
    with LiveDesk(tmp_path) as first:
        asked = first.message("anna", KNOWN)
        first.send(asked)
        assert len(first.heard(first.chat("anna"))) == 1
    with LiveDesk(tmp_path) as second:
        [again] = second.send({**asked, "serviceUrl": second.peer.url})
        assert again.status == 200
        second.says("anna", "thanks")
        [thanks] = second.heard(second.chat("anna"))
        assert ANSWER not in told(thanks)


def test_what_could_not_be_sent_before_the_end_is_sent_by_the_next_desk(tmp_path: Path) -> None:
    with LiveDesk(tmp_path, faults=lambda _: InjectedFault(status=503)) as first:
        first.says("anna", KNOWN)
        until(lambda: first.peer.calls)
    with LiveDesk(tmp_path) as second:
        second.says("anna", "thanks")  # by which it learns where Teams now is
        answer, _ = second.heard(second.chat("anna"))
        assert ANSWER in told(answer)


def test_a_courier_that_cannot_go_on_is_no_secret(tmp_path: Path) -> None:
    with LiveDesk(tmp_path, faults=lambda _: InjectedFault(status=503)) as desk:
        desk.says("anna", KNOWN)
        until(lambda: desk.peer.calls)
        with closing(sqlite3.connect(desk.data / FILE)) as damaged, damaged:
            damaged.execute("UPDATE deliveries SET verb = 'no such thing'")
        until(lambda: desk.get("/ready").status == 503)
        assert "no such thing" in desk.get("/ready").json["why"]


# Who is let in


@pytest.mark.parametrize(
    "url",
    [
        "https://smba.example.org/emea/",
        "http://127.0.0.1.example.org:80/",
        "http://127.0.0.1:80@example.org/",
        "http://user@127.0.0.1:80/",
        "http://localhost/",
        "http://[::1",
        "http://169.254.169.254:80/",
        "file:///etc/hosts",
        "127.0.0.1:3979",
        "",
        None,
    ],
)
def test_a_service_url_that_is_not_on_this_machine_is_refused(desk: LiveDesk, url: str | None) -> None:
    [answer] = desk.send({**desk.message("anna", KNOWN), "serviceUrl": url})
    assert (answer.status, answer.json) == (
        403,
        {"error": "in local mode the service URL must be on this machine"},
    )


def test_only_activities_come_through_the_door(desk: LiveDesk) -> None:
    assert desk.get("/api/messages").status == 405
    assert desk.get("/").status == 404


# What comes in can be anything


def good(desk: LiveDesk) -> dict[str, Json]:
    """One activity of every kind that means something."""
    anna = desk.person("Anna")
    origin = places.ActivityOrigin(desk.world.moment(), CHANNEL, anna, root="9")
    said = places.message_activity(origin, f"@Lotsen {KNOWN}")
    return {
        "message": dict(said),
        "submit": dict(places.submit_activity(origin, {"verb": "take", "case": 1001}, card="9")),
        "press": dict(
            places.execute_activity(origin, "answer", {"case": 1001, "text": "so", "q": 1, "slug": "paper"}, "9")
        ),
        "thumb": dict(places.feedback_activity(origin, "like", "thanks", "9")),
        "edit": dict(places.edit_activity(origin, "changed", "9")),
        "delete": dict(places.delete_activity(origin, "9")),
        "install": dict(places.install_activity(origin)),
        "join": dict(places.joined_activity(origin, places.BOT)),
        "channel": dict(places.channel_created_activity(origin, CHANNEL)),
        "search": dict(search(desk, "Anna", "paper")),
    }


WRONG: list[object] = [
    *(
        None,
        True,
        0,
        -1,
        1.5,
        1e308,
        2**63,
        10**400,
        "",
        " ",
        "x" * 5000,
        "\0",
        "\ud800",
        "\U0010ffff",
        "<at>",
        "../..",
    ),
    *([], [None], [1], ["x"], [[]], [{}], {}, {"id": 1}, {"id": []}, {"type": {}}, {"text": [1]}, [{"id": None}]),
]


def paths(value: object, *above: str | int) -> Iterator[tuple[str | int, ...]]:
    """Where every part of the activity is."""
    if above:
        yield above
    if isinstance(value, dict):
        for key, below in cast(Json, value).items():
            yield from paths(below, *above, key)
    elif isinstance(value, list):
        for number, below in enumerate(cast(list[object], value)):
            yield from paths(below, *above, number)


def changed(value: Any, path: tuple[str | int, ...], new: object, *, gone: bool = False) -> Any:
    """A copy with another value at that place, or without it."""
    here, *below = path
    copy: Any = value.copy()
    if below:
        copy[here] = changed(value[here], tuple(below), new, gone=gone)
    elif gone:
        del copy[here]
    else:
        copy[here] = new
    return copy


def refuses_or_bears(desk: LiveDesk, activities: list[Mapping[str, object]]) -> None:
    """Each is taken or refused in plain words, and the desk goes on."""
    for start in range(0, len(activities), 64):
        some = activities[start : start + 64]
        for activity, answer in zip(some, desk.send(*some), strict=True):
            assert answer.status == 200 or (400 <= answer.status < 500 and answer.json["error"]), (answer, activity)
    goes_on(desk)


def goes_on(desk: LiveDesk) -> None:
    who = f"somebody {desk.world.moment().id}"
    desk.says(who, KNOWN)
    until(lambda: [post for post in desk.peer.in_place(desk.chat(who)) if ANSWER in told(post)])


def test_every_part_of_every_activity_may_be_of_the_wrong_kind_or_missing(desk: LiveDesk) -> None:
    corpus: list[Mapping[str, object]] = []
    for activity in good(desk).values():
        for path in paths(activity):
            corpus += [changed(activity, path, wrong) for wrong in WRONG]
            corpus.append(changed(activity, path, None, gone=True))
    corpus = [
        {**one, "id": f"wrong {number}"} if isinstance(one.get("id"), str) else one for number, one in enumerate(corpus)
    ]
    assert len(corpus) > 5000
    refuses_or_bears(desk, corpus[::7])


@pytest.mark.parametrize("about", ["message", "press"])
def test_what_has_no_meaning_here_is_taken_quietly(desk: LiveDesk, about: str) -> None:
    activity = good(desk)[about]
    types = ["typing", "messageReaction", "endOfConversation", "event", "command", "trace", "handoff", "suggestion"]
    types += [
        "invokeResponse",
        "contactRelationUpdate",
        "deleteUserData",
        "Message",
        "MESSAGE",
        "new in 2031",
        "æ",
        "\u202e",
    ]
    names = ["task/fetch", "task/submit", "composeExtension/query", "signin/verifyState", "fileConsent/invoke"]
    names += ["config/fetch", "tab/fetch", "message/fetchTask", "adaptiveCard/", "ADAPTIVECARD/ACTION", "new in 2031"]
    corpus: list[Mapping[str, object]] = [{**activity, "type": one, "id": f"{about} {one}"} for one in types]
    corpus += [{**activity, "type": "invoke", "name": one, "id": f"{about} {one}"} for one in names]
    corpus += [
        {**activity, "deliveryMode": one, "id": f"mode {one}"} for one in ("expectReplies", "stream", "ephemeral")
    ]
    assert {answer.status for answer in desk.send(*corpus)} == {200}
    goes_on(desk)


def test_an_activity_without_an_id_is_heard_once_too(desk: LiveDesk) -> None:
    asked = {key: value for key, value in desk.message("nameless", KNOWN).items() if key != "id"}
    desk.send(asked, asked)
    until(lambda: desk.peer.in_place(desk.chat("nameless")))
    goes_on(desk)
    assert len(desk.peer.in_place(desk.chat("nameless"))) == 1


def nested(levels: int) -> bytes:
    return b"[" * levels + b"]" * levels


BODIES: dict[str, tuple[bytes, int]] = {
    "nothing": (b"", 400),
    "half an object": (b'{"type": "message"', 400),
    "no object": (b'"message"', 400),
    "a number": (b"17", 400),
    "null": (b"null", 400),
    "a list": (b'[{"type": "message"}]', 400),
    "no type": (b"{}", 400),
    "an empty type": (b'{"type": ""}', 400),
    "two objects": (b'{"type": "message"}{"type": "message"}', 400),
    "NaN": (b'{"type": "message", "value": NaN}', 400),
    "infinity": (b'{"type": "message", "value": -Infinity}', 400),
    "no text at all": (bytes(range(256)), 400),
    "latin-1": ('{"type": "message", "text": "å"}'.encode("latin-1"), 400),
    "a number of ten thousand digits": (b'{"type": "message", "value": ' + b"9" * 10_000 + b"}", 400),
    "too deep": (b'{"type": "message", "value": ' + nested(DEEPEST + 1) + b"}", 400),
    "far too deep": (b'{"type": "message", "value": ' + nested(100_000) + b"}", 400),
    "never closed": (b'{"type": "message", "value": ' + b"[" * 200_000, 400),
    "too large": (b'{"type": "message", "text": "' + b"x" * LARGEST + b'"}', 413),
    "far too large": (b" " * (8 * LARGEST), 413),
    "html": (b"<html><body>Proxy error</body></html>", 400),
    "a form": (b"type=message&text=hello", 400),
}


@pytest.mark.parametrize("what", BODIES)
def test_a_body_that_is_no_activity_is_refused(desk: LiveDesk, what: str) -> None:
    body, status = BODIES[what]
    answer = desk.raw(body)
    assert answer.status == status
    assert answer.json["error"]
    goes_on(desk)


def test_what_is_odd_but_an_activity_is_heard(desk: LiveDesk) -> None:
    asked = json.dumps(desk.message("odd", KNOWN))
    bodies = [
        asked.encode("utf-16"),
        b"\xef\xbb\xbf" + json.dumps(desk.message("odd", KNOWN)).encode(),
        json.dumps({**desk.message("odd", KNOWN), "value": json.loads("1e400")}).replace("Infinity", "1e400").encode(),
        json.dumps({**desk.message("odd", KNOWN), "text": f"{KNOWN} \ud800\0"}).encode(),
        json.dumps({**desk.message("odd", KNOWN), "value": json.loads(nested(DEEPEST - 1))}).encode(),
    ]
    assert [desk.raw(body).status for body in bodies] == [200] * len(bodies)
    until(lambda: len(desk.peer.in_place(desk.chat("odd"))) == len(bodies))
    assert not any(SORRY in told(post) for post in desk.peer.in_place(desk.chat("odd")))


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 415),
        ({"Content-Type": ""}, 415),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
        ({"Content-Type": "application/json; charset=no-such-thing"}, 200),
        ({"Content-Type": "application/json", "Content-Encoding": "gzip"}, 400),
        ({"Content-Type": "application/json", "Content-Encoding": "deflate"}, 400),
        ({"Content-Type": "application/json", "Content-Encoding": "no-such-thing"}, 200),
        ({"Content-Type": "application/json", "Authorization": "Bearer ˚'\"<>"}, 200),
    ],
)
def test_headers_can_be_anything_too(desk: LiveDesk, headers: Mapping[str, str], status: int) -> None:
    body = json.dumps(desk.message("header", "hello")).encode()
    assert desk.raw(body, headers).status == status
    goes_on(desk)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=30),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=10), below, max_size=3),
    max_leaves=8,
)


@given(data=st.data())
@settings(max_examples=150, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
def test_a_good_activity_may_be_changed_in_any_way(desk: LiveDesk, data: st.DataObject) -> None:
    activity: Any = data.draw(st.sampled_from(list(good(desk).values())))
    for _ in range(data.draw(st.integers(1, 4))):
        if not (places_ := list(paths(activity))):
            break
        path = data.draw(st.sampled_from(places_))
        activity = changed(activity, path, data.draw(ANYTHING), gone=data.draw(st.booleans()))
    [answer] = desk.send(activity)
    assert answer.status < 500, (answer, activity)
