"""How a case, a watcher and an event are written in rows, and read back."""

import json
from collections.abc import Iterable
from datetime import date, datetime

from bot.model.case import (
    Case,
    CaseEvent,
    CaseKind,
    CaseState,
    Detail,
    Repeated,
    TalkChoice,
    Tier,
    Urgency,
    Visibility,
    Watcher,
)
from bot.store.rows import Row, from_json_list, moment
from bot.turn import PlaceKind


def details_written(details: Iterable[Detail]) -> str:
    return json.dumps([[one.field, one.value, one.reason] for one in details], ensure_ascii=False)


def details_read(written: str) -> tuple[Detail, ...]:
    return tuple(Detail(*one) for one in json.loads(written))


def moment_of(written: str | None) -> datetime | None:
    return moment(written) if written else None


def case_of(found: Row) -> Case:
    return Case(
        number=found["number"],
        kind=CaseKind(found["kind"]),
        state=CaseState(found["state"]),
        queue=found["queue"],
        service=found["service"],
        organisation=found["organisation"],
        person=found["person"],
        person_name=found["person_name"],
        place=found["place"],
        place_name=found["place_name"],
        place_kind=PlaceKind(found["place_kind"]),
        thread=found["thread"],
        language=found["language"],
        text=found["text"],
        shown=from_json_list(found["shown"]),
        holder=found["holder"],
        holder_name=found["holder_name"],
        opened=moment(found["opened"]),
        promised=moment(found["promised"]),
        flow=found["flow"],
        dialog=found["dialog"],
        details=details_read(found["details"]),
        role=found["role"],
        cause=found["cause"],
        visibility=Visibility(found["visibility"]),
        impact=found["impact"],
        urgent=bool(found["urgent"]),
        copies=from_json_list(found["copies"]),
        peers=bool(found["peers"]),
        tier=Tier(found["tier"]),
        urgency=Urgency(found["urgency"]) if found["urgency"] else None,
        references=from_json_list(found["refs"]),
        planned=date.fromisoformat(found["planned"]) if found["planned"] else None,
        called=moment_of(found["called"]),
        merged_into=found["merged_into"],
        resumes=CaseState(found["resumes"]) if found["resumes"] else None,
        watchers=found["watchers"],
        # COUNT leaves out an organisation that nobody knows, and yet somebody asked.
        organisations=max(1, found["organisations"]),
        repeated=Repeated(found["repeated"]) if found["repeated"] else None,
        talk=TalkChoice(found["talk"]) if found["talk"] else None,
        talk_phone=found["talk_phone"],
    )


def watcher_of(found: Row) -> Watcher:
    return Watcher(
        person=found["person"],
        organisation=found["organisation"],
        place=found["place"],
        thread=found["thread"],
        language=found["language"],
        since=moment(found["since"]),
        contact=details_read(found["contact"]),
        name=found["name"],
    )


def event_of(found: Row) -> CaseEvent:
    return CaseEvent(
        at=moment(found["at"]),
        person=found["person"],
        person_name=found["person_name"],
        what=found["what"],
        text=found["text"],
    )


def sql_list(states: Iterable[CaseState]) -> str:
    return ", ".join(f"'{state.value}'" for state in sorted(states))


def requester_watching(case: Case, at: datetime) -> Watcher:
    return Watcher(case.person, case.organisation, case.place, case.thread, case.language, at)
