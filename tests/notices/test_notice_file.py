"""A notice's file: read whole, and whatever is wrong with it told at once, each fault with its key."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.configuration.desk_file import read_desk
from bot.model.notice import Incident, Maintenance, NoticeState, PartState, Precision, TimeBound
from bot.notices.files.notice_file import NoticeDraft, read_notice, read_notice_text

DESK = read_desk(Path(__file__).parents[2] / "knowledge" / "desk.toml")
NOW = datetime(2029, 9, 1, 12, 0, tzinfo=UTC)
GOOD = """
kind = "maintenance"
service = "klockaren"
zone = "Europe/Helsinki"
reminders = ["7d", "1h"]
max_impact = "30m"

[[window]]
day = 2029-10-06
weekday = "lördag"
from = 08:00:00
to = 14:00:00

[[window]]
day = 2029-10-13
from = "kl. 22.00"
to = "24:00"

[text.sv]
title = "Ny databas"
promise = "Inget försvinner."
[[text.sv.scenario]]
expected = true
says = "Du märker ingenting."

[text.fi]
title = "Uusi tietokanta"
promise = "Mitään ei katoa."
[[text.fi.scenario]]
expected = true
says = "Et huomaa mitään."

[text.en]
title = "A new database"
promise = "Nothing is lost."
[[text.en.scenario]]
expected = true
says = "You notice nothing."
"""


def read(written: str) -> NoticeDraft:
    return read_notice_text(written, DESK, NOW, "siri")


def told(written: str) -> list[str]:
    return [str(remark) for remark in read(written).remarks]


def changed(old: str, new: str, text: str = GOOD) -> str:
    assert text.count(old) == 1
    return text.replace(old, new)


def test_a_good_file_is_a_draft_without_a_remark() -> None:
    draft = read(GOOD)
    assert draft.remarks == ()
    notice = draft.notice
    assert isinstance(notice, Maintenance)
    assert (notice.state, notice.service, notice.author) == (
        NoticeState.DRAFT,
        "klockaren",
        "siri",
    )
    first, second = notice.windows
    assert (first.start, first.end) == (
        datetime(2029, 10, 6, 5, tzinfo=UTC),
        datetime(2029, 10, 6, 11, tzinfo=UTC),
    )
    assert (second.start, second.end) == (
        datetime(2029, 10, 13, 19, tzinfo=UTC),
        datetime(2029, 10, 13, 21, tzinfo=UTC),
    )
    assert [window.written for window in notice.windows] == ["2029-10-06 08:00–14:00", "2029-10-13 22:00–24:00"]
    assert (notice.reminders, notice.max_impact) == (("7d", "1h"), timedelta(minutes=30))
    assert notice.texts["fi"].promise == "Mitään ei katoa."


FIRST = "from = 08:00:00\nto = 14:00:00"
FAULTS: dict[str, tuple[tuple[str, str], list[str]]] = {
    "weekday": (
        ("day = 2029-10-06", "day = 2029-10-07"),
        ["window.1.weekday: error: 2029-10-07 is a Sunday, not a Saturday; 2029-10-06 would be one, and so would "],
    ),
    "weekday in Finnish": (("lördag", "lauantai"), []),
    "no weekday": (("lördag", "lordag"), ["window.1.weekday: error: 'lordag' is no day of the week"]),
    "year": (
        ("day = 2029-10-06", 'day = "6.10."'),
        ["window.1.day: error: has no year. It is a Saturday in 2029: if that is meant, write 2029-10-06"],
    ),
    "year without a weekday": (
        ("day = 2029-10-13", "day = 08-13"),
        ["window.2.day: error: has no year. It is a Tuesday in 2030: if that is meant, write 2030-08-13"],
    ),
    "no such day": (("day = 2029-10-06", "day = 2029-02-30"), ["window.1.day: error: 2029-02-30 is no day such as"]),
    "no day": (("day = 2029-10-13\n", ""), ["window.2.day: error: is missing"]),
    "24.50": (("from = 08:00:00", "from = 24.50"), ["window.1.from: error: 24.50 is no time of day"]),
    "24:50": (("from = 08:00:00", "from = 24:50:00"), ["window.1.from: error: 24:50:00 is no time of day"]),
    "8.00 is a time": (("from = 08:00:00", "from = 8.00"), []),
    "words": (('"kl. 22.00"', '"kvällen"'), ["window.2.from: error: kvällen is no time of day"]),
    "end first": (
        ("to = 14:00:00", "to = 07:00:00"),
        ["window.1.to: error: comes before from; work that goes on past midnight has its to_day"],
    ),
    "past midnight": (("to = 14:00:00", "to = 07:00:00\nto_day = 2029-10-07"), []),
    "skipped": (
        (f'day = 2029-10-06\nweekday = "lördag"\n{FIRST}', "day = 2030-03-31\nfrom = 03:30:00\nto = 08:00:00"),
        ["window.1.from: error: clocks skip 03:30 on 2030-03-31: is 02:30 meant, or 04:30?"],
    ),
    "doubled": (
        (f'day = 2029-10-06\nweekday = "lördag"\n{FIRST}', "day = 2029-10-28\nfrom = 03:30:00\nto = 08:00:00"),
        [
            'window.1.from: error: clocks show 03:30 twice on 2029-10-28: add from_which = "first" (00:30 UTC)'
            ' or from_which = "second" (01:30 UTC)'
        ],
    ),
    "doubled, and said which": (
        (
            f'day = 2029-10-06\nweekday = "lördag"\n{FIRST}',
            'day = 2029-10-28\nfrom = 03:30:00\nfrom_which = "second"\nto = 08:00:00',
        ),
        [],
    ),
    "past": (("day = 2029-10-13", "day = 2029-08-13"), ["window.2.day: error: 2029-08-13 is past"]),
    "begun": (
        ("day = 2029-10-13", "day = 2029-08-31\nto_day = 2029-09-02"),
        ["window.2.from: warning: is past: the window has begun"],
    ),
    "very long": (
        ("day = 2029-10-13", "day = 2029-10-13\nto_day = 2029-11-13"),
        ["window.2.to: warning: is 31 days after from: is that meant?"],
    ),
    "reminder": (('"1h"', '"1 hour"'), ["reminders: error: '1 hour' is not a time before the start"]),
    "service": (
        ('"klockaren"', '"klockan"'),
        ["service: error: 'klockan' is none of the desk's services: klockaren, visma, doceasy, economic"],
    ),
    "zone": (("Europe/Helsinki", "Helsinki"), ["zone: error: 'Helsinki' is no time zone such as Europe/Stockholm"]),
    "kind": (('"maintenance"', '"repair"'), ["kind: error: 'repair' is none of maintenance, incident"]),
    "unknown": (("max_impact", "max_inpact"), ["max_inpact: error: unknown key"]),
    "incident's": (
        ("max_impact", "next_update = 2029-10-06T08:00:00\nmax_impact"),
        ["next_update: error: does not belong to maintenance"],
    ),
    "maintenance's": (
        ('kind = "maintenance"', 'kind = "incident"'),
        [
            "window: error: does not belong to an incident",
            "reminders: error: does not belong to an incident",
            "max_impact: error: does not belong to an incident",
        ],
    ),
    "longer than the work": (
        ('"30m"', '"9h"'),
        ["max_impact: warning: is longer than a window: nothing lasts longer than the work does"],
    ),
    "language": (
        (GOOD[GOOD.index("[text.en]") :], '[text.da]\ntitle = "Ny database"'),
        [
            "text.da: error: is none of sv, fi, nb, it, en",
            "text.en: warning: is missing: klockaren has readers of it, who will see sv",
        ],
    ),
    "no promise": (('promise = "Mitään ei katoa."', ""), ["text.fi.promise: warning: is missing, and sv has it"]),
    "nothing expected": (
        ('expected = true\nsays = "Du', 'says = "Du'),
        [
            "text.sv.scenario: error: one is marked expected = true, so that people know what to count on;",
            "text.fi.scenario: error: does not tell the same scenarios, in the same order, as sv",
            "text.en.scenario: error: does not tell the same scenarios, in the same order, as sv",
        ],
    ),
    "no title": (('title = "Ny databas"', ""), ["text.sv.title: error: is missing"]),
    "not TOML": (("[text.sv]", "[text.sv"), ["file: error: not TOML: "]),
    "link": (
        ("[[window]]\nday = 2029-10-06", 'link = "x"\n[[window]]\nday = 2029-10-06'),
        ["link: error: must be a web"],
    ),
    "announced too late": (
        ("max_impact", "announce = 2029-10-06T08:00:00\nmax_impact"),
        ["announce: error: comes after the work has begun"],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_told_under_its_key(name: str) -> None:
    (old, new), expected = FAULTS[name]
    found = told(changed(old, new))
    assert len(found) == len(expected), found
    for said, wanted in zip(found, expected, strict=True):
        assert said.startswith(wanted)


def test_windows_that_overlap_are_told_of() -> None:
    again = changed("day = 2029-10-13", "day = 2029-10-06").replace('"kl. 22.00"', "13:59:00")
    assert told(again) == ["window.2: error: overlaps window 1: 2029-10-06 08:00–14:00"]
    assert told(again.replace("13:59:00", "14:00:00")) == []


def test_every_fault_is_told_at_once() -> None:
    bad = GOOD
    for name in ("weekday", "24.50", "reminder", "service", "unknown", "no title"):
        (old, new), _ = FAULTS[name]
        bad = changed(old, new, bad)
    keys = [str(remark).partition(":")[0] for remark in read(bad).remarks]
    assert set(keys) == {"window.1.weekday", "window.1.from", "reminders", "service", "max_inpact", "text.sv.title"}
    assert read(bad).notice is None


def test_a_file_that_cannot_be_read_is_told_of(tmp_path: Path) -> None:
    [remark] = read_notice(tmp_path / "none.toml", DESK, NOW, "siri").remarks
    assert "No such file" in str(remark)
    (tmp_path / "large.toml").write_text("#" * 300_000, encoding="utf-8")
    [remark] = read_notice(tmp_path / "large.toml", DESK, NOW, "siri").remarks
    assert "larger than 256 KiB" in str(remark)


TROUBLE = """
kind = "incident"
service = "doceasy"
zone = "Europe/Rome"
domains = ["posta.example.org"]
next_update = 2029-09-01T18:00:00
comment.it = "Riceviamo questo dal fornitore."

[text.it]
title = "Fatture ferme"
asked_as = ["non riesco a inviare fatture"]
[text.en]
title = "Invoices are stuck"

[part.invio]
name.it = "Invio"
name.en = "Sending"
state = "works"

[part.ricezione]
name.it = "Ricezione"
state = "down"
since = 2029-08-30T09:00:00
says.it = "Altrimenti c'è una seconda copia."
[part.ricezione.eta]
at = 2029-09-01T17:00:00
bound = "by"
words = "entro massimo 3 ore"

[part.ricevute]
name.it = "Ricevute"
state = "disturbed"
eta = { words = "nei prossimi giorni" }

[[alternative]]
says.it = "Usa la casella di emergenza."
closes = 2029-09-03T00:00:00

[[answer]]
slug = "area-vuota"
language = "it"
file = "area-vuota.md"

[provenance]
author = "Il fornitore"
original = "Gentile Partner, …ore 24.50…"
language = "it"
"""
ARTICLE = '+++\ntitle = "La mia area è vuota"\n+++\nPuoi già usarla.\n'


def test_an_incident_has_its_parts_ways_answers_and_whose_words_they_are(tmp_path: Path) -> None:
    (tmp_path / "area-vuota.md").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "incident.toml").write_text(TROUBLE, encoding="utf-8")
    draft = read_notice(tmp_path / "incident.toml", DESK, NOW, "siri")
    assert [str(remark) for remark in draft.remarks] == [
        "provenance.original: warning: “ore 24.50” is no time of day; it is kept as it was written"
    ]
    notice = draft.notice
    assert isinstance(notice, Incident)
    assert notice.provenance is not None
    assert notice.provenance.original == "Gentile Partner, …ore 24.50…"
    eta = notice.parts["ricezione"].eta
    assert eta is not None
    assert (eta.at, eta.precision, eta.bound, eta.words) == (
        datetime(2029, 9, 1, 15, tzinfo=UTC),
        Precision.MINUTE,
        TimeBound.BY,
        "entro massimo 3 ore",
    )
    vague = notice.parts["ricevute"].eta
    assert vague is not None
    assert (vague.at, vague.precision) == (None, Precision.UNKNOWN)
    assert notice.parts["invio"].state is PartState.WORKS
    assert [answer.text for answer in notice.answers] == [ARTICLE]
    [other] = notice.alternatives
    closing = datetime(2029, 9, 2, 22, tzinfo=UTC)
    assert [other.open_at(closing - timedelta(seconds=1)), other.open_at(closing)] == [True, False]
    assert notice.provenance is not None
    assert notice.provenance.authorised is None


WRONG = {
    '"down"': ('"dead"', "part.ricezione.state"),
    "area-vuota.md": ("../secret.md", "answer.1.file"),
    "2029-09-01T17:00": ("2029-09-01T24:50", "part.ricezione.eta.at"),
    '"by"': ('"before"', "part.ricezione.eta.bound"),
    'author = "Il fornitore"': ('authorised_by = "Gino"', "provenance.author"),
    'name.it = "Invio"': ('name.xx = "Invio"', "part.invio.name.xx"),
    '{ words = "nei prossimi giorni" }': ('{ precision = "day" }', "part.ricevute.eta.words"),
    "closes = 2029-09-03T00:00:00": ("closes = 2029-09-03T00:00:00Z", "alternative.1.closes"),
    "comment.it": ('window = "x"\ncomment.it', "window"),
}


def test_faults_of_an_incident(tmp_path: Path) -> None:
    (tmp_path / "area-vuota.md").write_text(ARTICLE, encoding="utf-8")
    bad = TROUBLE
    for old, (new, _) in WRONG.items():
        bad = changed(old, new, bad)
    (tmp_path / "incident.toml").write_text(bad, encoding="utf-8")
    found = {str(one).partition(":")[0] for one in read_notice(tmp_path / "incident.toml", DESK, NOW, "siri").errors}
    assert found == {
        *(key for _, key in WRONG.values()),
        "provenance.authorised",
        "part.ricevute.eta.precision",
    }


def test_an_answer_that_does_not_parse_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "area-vuota.md").write_text("+++\ntitel = 1\n+++\nx", encoding="utf-8")
    (tmp_path / "incident.toml").write_text(TROUBLE, encoding="utf-8")
    found = [str(one) for one in read_notice(tmp_path / "incident.toml", DESK, NOW, "siri").errors]
    assert found == [
        "answer.1.text: error: line 2: unknown key 'titel'",
        "answer.1.text: error: line 1: title is missing",
    ]
