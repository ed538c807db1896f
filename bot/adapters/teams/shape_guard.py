"""The shape guard: what comes in from outside is small, shallow and of the kinds expected, or it is refused."""

import json
import re
from collections.abc import Mapping
from typing import cast

from bot.turn import Json

LARGEST = 256 * 1024
"""Bytes of a request's body."""
DEEPEST = 32
LONGEST_ID = 1024

_IDS = ("id", "timestamp", "serviceUrl", "channelId", "replyToId", "name", "locale", "action")
_TEXTS = (*_IDS, "text", "localTimestamp", "textFormat", "callerId", "deliveryMode", "inputHint")
_RECORDS = ("from", "conversation", "recipient", "channelData")
_LISTS = ("entities", "attachments", "membersAdded", "membersRemoved", "reactionsAdded", "reactionsRemoved")
# sqlite3 refuses a lone surrogate, and some of SQLite's functions take a NUL for the end of a text.
_NOT_TEXT = re.compile("[\ud800-\udfff\0]")


class RequestRefused(Exception):
    """A request that is not let in. `status` is the HTTP status, the message says why."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


def checked_activity(body: bytes) -> Json:
    """The activity in a request's body, of known shape; stray surrogates and NULs replaced.

    Raises:
        Refused: with 400 or 413.
    """
    if len(body) > LARGEST:
        raise RequestRefused(413, f"more than {LARGEST} bytes")
    try:
        found: object = json.loads(body, parse_constant=_no_constant)
    # RecursionError: what is nested deep enough ends the parser before its depth can be counted.
    except (ValueError, RecursionError) as error:
        raise RequestRefused(400, "not JSON") from error
    clean = _cleaned(found, DEEPEST)
    if not isinstance(clean, dict):
        raise RequestRefused(400, "not an object")
    activity = cast(Json, clean)
    _check(activity)
    return activity


def record(value: object) -> Mapping[str, object]:
    """The value if it is an object, else an empty one."""
    return cast(Mapping[str, object], value) if isinstance(value, dict) else {}


# NaN and Infinity are read by Python, but are no JSON, and nothing that we send on may hold them.
def _no_constant(name: str) -> object:
    raise ValueError(name)


def _cleaned(value: object, depth: int) -> object:
    if depth == 0:
        raise RequestRefused(400, f"deeper than {DEEPEST} levels")
    if isinstance(value, str):
        return _NOT_TEXT.sub("\ufffd", value)
    if isinstance(value, list):
        return [_cleaned(one, depth - 1) for one in cast(list[object], value)]
    if isinstance(value, dict):
        pairs = cast(dict[str, object], value).items()
        return {_NOT_TEXT.sub("\ufffd", key): _cleaned(one, depth - 1) for key, one in pairs}
    return value


def _check(activity: Json) -> None:
    if not isinstance(activity.get("type"), str) or not activity["type"]:
        raise RequestRefused(400, "no type")
    for keys, kind in ((_TEXTS, str), (_RECORDS, dict), (_LISTS, list)):
        for key in keys:
            if not isinstance(activity.get(key), kind | None):
                raise RequestRefused(400, f"{key} is no {kind.__name__}")
    for key in _IDS:
        if len(cast(str, activity.get(key) or "")) > LONGEST_ID:
            raise RequestRefused(400, f"{key} is too long")
    for key in _LISTS:
        if not all(isinstance(one, dict) for one in cast(list[object], activity.get(key) or [])):
            raise RequestRefused(400, f"{key} holds something else than objects")
    for key in ("from", "conversation", "recipient"):
        _check_account(key, record(activity.get(key)))


def _check_account(key: str, account: Mapping[str, object]) -> None:
    for part in ("id", "name", "aadObjectId", "conversationType", "tenantId"):
        value = account.get(part)
        if not isinstance(value, str | None) or len(value or "") > LONGEST_ID:
            raise RequestRefused(400, f"{key}.{part} is no short text")
