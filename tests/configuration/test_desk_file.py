"""The desk file and the environment: good ones are read whole, and bad ones are told with every fault and its key."""

import tomllib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.configuration.desk_file import DeskSettings, SendPace, read_desk
from bot.configuration.environment import read_environment
from bot.configuration.faults import SettingsError
from bot.language.languages import spoken_language
from bot.model.send_limit import SendLimit

ROOT = Path(__file__).parents[2]
SAM = "24d1f7e1-25c2-512e-b830-3e5dbeaf12ae"

SJOSTAD = "11111111-1111-4111-8111-111111111111"
FULL = """
name = "Lotsen"
language = "sv"
time_zone = "Europe/Helsinki"
agents = ["24d1f7e1-25c2-512e-b830-3e5dbeaf12ae", "94336045-ca94-5d21-98b7-15c7dc9ace43"]
agents_team = "19:support@thread.tacv2"

[hours]
monday-friday = ["08:30-11:30", "12:15-15:30"]
holidays = { country = "FI", categories = ["public"], extra = ["2026-12-24"] }
first_look_hours = 4

[keep]
inbox = 7
deliveries = 30
cases = 730
article_review = 365

[limits]
messages_a_minute = 20
cases_an_hour = 5

[pace]
tenant = ["25/1s", "1000/2m"]

[services.klockaren]
name = { sv = "Klockaren", fi = "Lukkari", en = "Klockaren" }
languages = ["sv", "fi", "en"]
peers = { channel = "19:producers@thread.tacv2", name = { sv = "Producentkanalen", fi = "Tekijöiden kanava" } }

[services.visma]
name = { nb = "Visma", en = "Visma" }
languages = ["nb", "en"]
phones_for_urgent = ["+47 61 00 00 00"]
me_too_incident_at = 3

[organisations.sjostad]
name = "Sjöstads församling"
language = "sv"
tenants = ["11111111-1111-4111-8111-111111111111"]
domains = ["sjostad.example.org"]

[organisations.bekkedal]
name = "Bekkedal kommune"
language = "nb"
time_zone = "Europe/Oslo"
domains = ["bekkedal.example.org"]
holidays = { country = "NO", categories = ["public"] }

[contacts_check]
every_days = 90

[[contacts]]
organisation = "bekkedal"
service = "visma"
role = "system-owner"
name = "Kari Eksempel"
person = "b7f8a7fe-8a44-4f0e-9f2e-2a0b6f3c1d11"
phone = "+47 61 00 00 01"
mobile = "+47 900 00 001"
email = "kari@bekkedal.example.org"
verified = 2026-09-15

[queues.klockaren]
to = ["teams:klockaren"]
fallback = ["mailto:support@example.org"]
after_minutes = 15

[queues.helpdesk]
to = ["mailto:helpdesk@example.org", "teams:regionen"]

[queues.vendor]
to = ["https://vendor.example.org/hooks/cases"]
secret_env = "LOTSEN_VENDOR_SECRET"

[[routes]]
service = "visma"
kind = "access"
stop = "contact"

[[routes]]
service = "visma"
kind = "bug"
role = "system-owner"
cause = "program"
queue = "vendor"
copy = ["helpdesk"]
visibility = "region"

[[routes]]
service = "visma"
role = "user"
stop = "contact"

[[routes]]
service = "visma"
kind = "operations"
queue = "helpdesk"

[[routes]]
service = "klockaren"
queue = "klockaren"

[[routes]]
queue = "klockaren"

[notices]
reminders = ["7d", "1d", "1h"]
second_approver_over_channels = 20
late_reminder_skipped_after = "15m"

[status_page]
services = ["klockaren"]
"""

SMALL = """
[hours]
monday-friday = ["08:30-15:30"]

[queues.desk]
to = ["mailto:desk@example.org"]

[[routes]]
queue = "desk"
"""


def read(text: str, folder: Path) -> DeskSettings:
    (folder / "desk.toml").write_text(text, encoding="utf-8")
    return read_desk(folder / "desk.toml")


def faults(text: str, folder: Path) -> list[str]:
    """What is told of the file, without the file's name that each fault begins with."""
    with pytest.raises(SettingsError) as raised:
        read(text, folder)
    assert all(fault.startswith("desk.toml: ") for fault in raised.value.faults)
    return [fault.removeprefix("desk.toml: ") for fault in raised.value.faults]


# Good desk files


def test_the_sample_desk_is_good() -> None:
    desk = read_desk(ROOT / "knowledge" / "desk.toml")
    assert SAM in desk.agents
    assert desk.routes[-1].queue == "klockaren"


def test_a_desk_with_everything_in_it_is_read_whole(tmp_path: Path) -> None:
    desk = read(FULL, tmp_path)
    assert desk.agents_team == "19:support@thread.tacv2"
    assert desk.services["visma"].phones_for_urgent == ("+47 61 00 00 00",)
    assert desk.organisations["bekkedal"].time_zone == "Europe/Oslo"
    assert desk.contacts[0].verified == date(2026, 9, 15)
    assert desk.queues["vendor"].secret_env == "LOTSEN_VENDOR_SECRET"
    assert desk.routes[1].copy_to == ("helpdesk",)
    assert desk.notices.reminders == ("7d", "1d", "1h")


def test_the_least_a_desk_needs_is_hours_a_queue_and_a_route(tmp_path: Path) -> None:
    desk = read(SMALL, tmp_path)
    assert (desk.name, desk.language, desk.time_zone) == ("Lotsen", "en", "UTC")
    assert desk.queues["desk"].after_minutes == 15
    assert desk.agents == ()


def test_a_pace_is_so_many_in_so_long(tmp_path: Path) -> None:
    assert read(FULL, tmp_path).pace == SendPace(
        tenant=(SendLimit(25, 1), SendLimit(1000, 120)),
        conversation=(SendLimit(7, 1), SendLimit(60, 30), SendLimit(1800, 3600)),
    )


def test_hours_and_holidays_are_in_the_desks_own_time(tmp_path: Path) -> None:
    hours = read(FULL, tmp_path).service_hours()
    thursday = datetime(2026, 11, 19, 6, 29, tzinfo=UTC)
    assert not hours.open_at(thursday)
    assert hours.open_at(thursday.replace(minute=30))
    assert not hours.open_at(datetime(2026, 12, 24, 10, tzinfo=UTC)), "an extra day off"
    assert not hours.open_at(datetime(2026, 12, 25, 10, tzinfo=UTC)), "a public holiday"


def test_an_organisation_is_known_by_its_tenant(tmp_path: Path) -> None:
    desk = read(FULL, tmp_path)
    assert desk.organisation_of(SJOSTAD, {}) == "sjostad"
    assert desk.organisation_of(SJOSTAD, {"organisation": "bekkedal"}) == "sjostad", "Teams knows better"
    assert desk.organisation_of("22222222-2222-4222-8222-222222222222", {}) is None
    assert desk.organisation_of("", {}) is None


def test_an_organisation_is_known_by_what_somebody_has_told(tmp_path: Path) -> None:
    desk = read(FULL, tmp_path)
    assert desk.organisation_of("", {"organisation": "bekkedal", "email": "a@sjostad.example.org"}) == "bekkedal"
    assert desk.organisation_of("", {"organisation": "other", "email": "a@sjostad.example.org"}) == "sjostad"
    assert desk.organisation_of("", {"email": "A@IT.Bekkedal.Example.org"}) == "bekkedal"
    assert desk.organisation_of("", {"email": "a@notbekkedal.example.org"}) is None
    assert desk.organisation_of("", {"email": "a@example.org"}) is None


def test_of_two_domains_the_longer_one_tells_whose_address_it_is(tmp_path: Path) -> None:
    desk = read(FULL, tmp_path)
    wide = desk.organisations["sjostad"].model_copy(update={"domains": ("example.org",)})
    desk = desk.model_copy(update={"organisations": {**desk.organisations, "sjostad": wide}})
    assert desk.organisation_of("", {"email": "a@bekkedal.example.org"}) == "bekkedal"
    assert desk.organisation_of("", {"email": "a@sjostad.example.org"}) == "sjostad"


def test_a_service_has_a_name_in_every_language_somehow(tmp_path: Path) -> None:
    services = read(FULL, tmp_path).services
    assert services["klockaren"].called("fi") == "Lukkari"
    assert services["visma"].called("sv") == "Visma"


# Faulty desk files

# What is put in the place of what in FULL, and how the fault that is told begins.
SEEDED = [
    ('language = "sv"\ntime', 'language = "da"\ntime', "language: 'da' is none of sv, fi, nb, it, en"),
    ('"Europe/Helsinki"', '"Europa/Helsingfors"', "time_zone: 'Europa/Helsingfors' is no time zone"),
    ("agents = [", "agents = [7, ", "agents.0: "),
    ("agents_team", "agent_team", "agent_team: "),
    ('"08:30-11:30"', '"8-11"', 'hours: monday-friday: "8-11" is not a time span'),
    ('"12:15-15:30"', '"11:00-15:30"', "hours: monday-friday: the times overlap at 11:00"),
    ("monday-friday", "weekdays", "hours: weekdays: not a day"),
    ('monday-friday = ["08:30-11:30", "12:15-15:30"]', "", "hours: the desk is never open"),
    ('["08:30-11:30", "12:15-15:30"]', '"08:30-11:30"', "hours: spans are a list"),
    ('country = "FI"', 'country = "XF"', "hours.holidays: "),
    ('country = "FI", categories = ["public"]', 'country = "FI", categories = ["nearly"]', "hours.holidays: "),
    ('country = "NO"', 'country = "Norge"', "organisations.bekkedal.holidays: "),
    ('"2026-12-24"', '"24.12."', "hours.holidays.extra.0: "),
    ("first_look_hours = 4", "first_look_hours = 0", "hours.first_look_hours: "),
    ("inbox = 7", "inbox = 0", "keep.inbox: "),
    ("cases_an_hour = 5", "cases_an_hour = 0", "limits.cases_an_hour: "),
    ("inbox = 7", "inboxes = 7", "keep.inboxes: "),
    ('"25/1s"', '"25/s"', "pace.tenant.0: '25/s' is no limit"),
    ('"25/1s"', '"0/1s"', "pace.tenant.0: '0/1s' is no limit"),
    ('"25/1s"', "{ most = 25, seconds = 0 }", "pace.tenant.0: "),
    ('["25/1s", "1000/2m"]', "[]", "pace.tenant: at least one is needed"),
    ("tenant = [", "tenants = [", "pace.tenants: "),
    ('languages = ["nb", "en"]', 'languages = ["no", "en"]', "services.visma.languages.0: 'no' is none of"),
    ('languages = ["nb", "en"]', "languages = []", "services.visma.languages: "),
    ('{ nb = "Visma", en = "Visma" }', "{}", "services.visma.name: "),
    ('name = { nb = "Visma", en = "Visma" }', "", "services.visma.name: "),
    ("me_too_incident_at = 3", "me_too_incident_at = 1", "services.visma.me_too_incident_at: "),
    ("me_too_incident_at = 3", "update_weeks = 2", "services.visma.update_weeks: no such key"),
    ('"Europe/Oslo"', '"Oslo"', "organisations.bekkedal.time_zone: 'Oslo' is no time zone"),
    ('organisation = "bekkedal"', 'organisation = "bekedal"', "contacts.0.organisation: 'bekedal' is none of the org"),
    ('service = "visma"\nrole = "system', 'service = "vism"\nrole = "system', "contacts.0.service: 'vism' is none of"),
    ("verified = 2026-09-15", 'verified = "nyss"', "contacts.0.verified: "),
    ('"mailto:support@example.org"', '"support@example.org"', "queues.klockaren.fallback.0: 'support@example.org' is "),
    ('"teams:klockaren"', '"teams:"', "queues.klockaren.to.0: 'teams:' is none of"),
    ('"https://vendor.example.org/hooks', '"http://vendor.example.org/hooks', "queues.vendor.to.0: "),
    ('to = ["teams:klockaren"]', "to = []", "queues.klockaren.to: "),
    ("after_minutes = 15", "after_minutes = 0", "queues.klockaren.after_minutes: "),
    ('kind = "access"', 'kind = "acces"', "routes.0.kind: "),
    ('kind = "access"\nstop = "contact"', 'kind = "access"', "routes.0: a route needs either a queue or a stop"),
    (
        'stop = "contact"\n\n[[routes]]\nservice = "visma"\nkind = "bug"',
        'stop = "bug"\n\n[[routes]]',
        "routes.0.stop: ",
    ),
    ('queue = "vendor"', 'queue = "vendor"\ncall_urgent = true', "routes.1.call_urgent: no such key"),
    ('queue = "vendor"', 'queue = "vendr"', "routes.1.queue: 'vendr' is none of the queues"),
    ('copy = ["helpdesk"]', 'copy = ["helpdsk"]', "routes.1.copy: 'helpdsk' is none of the queues"),
    ('service = "klockaren"', 'service = "klockarn"', "routes.4.service: 'klockarn' is none of the services"),
    (
        '[[routes]]\nqueue = "klockaren"',
        '[[routes]]\nkind = "bug"\nqueue = "klockaren"',
        "routes: the last route must match",
    ),
    ('phone = "+47 61 00 00 01"\nmobile = "+47 900 00 001"\nemail = "kari@bekkedal.example.org"', "", "contacts.0: "),
    (
        '[status_page]\nservices = ["klockaren"]',
        '[status_page]\nservices = ["klockarn"]',
        "status_page.services.0: 'klockarn'",
    ),
    ("[status_page]", "[status_page]\nshown = true", "status_page.shown: "),
    ('reminders = ["7d"', 'remainders = ["7d"', "notices.remainders: "),
]


@pytest.mark.parametrize(("good", "bad", "told"), SEEDED, ids=[told for _, _, told in SEEDED])
def test_a_fault_is_told_with_its_key_and_nothing_else_is(good: str, bad: str, told: str, tmp_path: Path) -> None:
    assert FULL.count(good) >= 1
    assert [one for one in faults(FULL.replace(good, bad, 1), tmp_path) if not one.startswith(told)] == []


def test_every_fault_is_told_at_once_of_whatever_kind(tmp_path: Path) -> None:
    text = FULL.replace('"Europe/Helsinki"', '"Helsinki"').replace('"08:30-11:30"', '"8-11"')
    text = text.replace('country = "NO"', 'country = "Norge"').replace('queue = "vendor"', 'queue = "vendr"')
    text = text.replace('kind = "access"', 'kind = "acces"').replace('organisation = "bekkedal"', 'organisation = "b"')
    keys = {fault.split(": ")[0] for fault in faults(text, tmp_path)}
    holidays = "organisations.bekkedal.holidays"
    assert keys == {"time_zone", "hours", holidays, "routes.0.kind", "contacts.0.organisation", "routes.1.queue"}


def test_each_line_of_hours_is_a_fault_of_its_own(tmp_path: Path) -> None:
    text = SMALL.replace("monday-friday", 'sunday = ["25:00-26:00"]\nmonday-fryday')
    told = faults(text, tmp_path)
    assert [one.split(": ")[:2] for one in told] == [["hours", "sunday"], ["hours", "monday-fryday"]]


@pytest.mark.parametrize("missing", ["[hours]", "[queues.desk]", "[[routes]]"])
def test_what_a_desk_cannot_be_without_is_missed_by_name(missing: str, tmp_path: Path) -> None:
    parts = [part for part in SMALL.split("\n\n") if missing not in part]
    key = missing.strip("[]").partition(".")[0]
    assert f"{key}: Field required" in faults("\n\n".join(parts), tmp_path)


def test_a_file_that_is_not_toml_is_told_with_its_line(tmp_path: Path) -> None:
    (fault,) = faults("name = Lotsen\n", tmp_path)
    assert "line 1" in fault


def test_a_file_of_odd_shapes_is_told_and_never_breaks_the_reading(tmp_path: Path) -> None:
    keys = {fault.split(":")[0] for fault in faults('routes = 1\ncontacts = ["x"]\nqueues = []\nhours = 2', tmp_path)}
    assert {"routes", "contacts.0", "queues", "hours"} <= keys


def test_a_file_that_is_not_text_or_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "desk.toml").write_bytes(b"name = '\xff'")
    with pytest.raises(SettingsError, match=r"desk\.toml: .*UTF-8"):
        read_desk(tmp_path / "desk.toml")
    with pytest.raises(SettingsError, match="nowhere"):
        read_desk(tmp_path / "nowhere.toml")


def test_the_desk_file_of_these_tests_has_the_keys_that_the_sample_has() -> None:
    sample = tomllib.loads((ROOT / "knowledge" / "desk.toml").read_text(encoding="utf-8"))
    assert set(sample) <= set(tomllib.loads(FULL))


# The environment


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without a .env file, and an environment without LOTSEN_… variables."""
    monkeypatch.chdir(tmp_path)
    for name in ("APP_ID", "APP_SECRET", "APP_SECRET_FILE", "DATA", "SMTP_PORT", "SMTP_PASSWORD", "SMTP_PASSWORD_FILE"):
        monkeypatch.delenv(f"LOTSEN_{name}", raising=False)


def test_nothing_needs_to_be_set() -> None:
    environment = read_environment()
    assert (environment.app_id, environment.data, environment.knowledge) == ("", Path("data"), Path("knowledge"))
    assert environment.app_secret.get_secret_value() == ""


def test_variables_and_a_dotenv_file_are_read_and_variables_win(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("LOTSEN_DATA=from-file\nLOTSEN_SMTP_HOST=mail.example.org\nOTHER=1\n", "utf-8")
    monkeypatch.setenv("LOTSEN_DATA", "/srv/lotsen")
    monkeypatch.setenv("LOTSEN_SMTP_PORT", "587")
    environment = read_environment()
    assert (environment.data, environment.smtp_host) == (Path("/srv/lotsen"), "mail.example.org")
    assert environment.smtp_port == 587


@pytest.mark.parametrize("name", ["app_secret", "smtp_password"])
def test_a_secret_may_lie_in_a_file_that_its_twin_names(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret").write_text("hunter22\n", encoding="utf-8")
    monkeypatch.setenv(f"LOTSEN_{name.upper()}", "old")
    assert getattr(read_environment(), name).get_secret_value() == "old"
    monkeypatch.setenv(f"LOTSEN_{name.upper()}_FILE", str(tmp_path / "secret"))
    environment = read_environment()
    assert getattr(environment, name).get_secret_value() == "hunter22"
    assert "hunter22" not in f"{environment!r} {environment}"


def test_a_twin_that_is_set_to_nothing_names_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSEN_APP_SECRET", "hunter22")
    monkeypatch.setenv("LOTSEN_APP_SECRET_FILE", "")
    assert read_environment().app_secret.get_secret_value() == "hunter22"


def test_every_bad_variable_is_told_by_its_name_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "garbled").write_bytes(b"\xff\xfe")
    monkeypatch.setenv("LOTSEN_SMTP_PORT", "many")
    monkeypatch.setenv("LOTSEN_SMTP_TLS", "perhaps")
    monkeypatch.setenv("LOTSEN_APP_SECRET_FILE", str(tmp_path / "nowhere"))
    monkeypatch.setenv("LOTSEN_SMTP_PASSWORD_FILE", str(tmp_path / "garbled"))
    with pytest.raises(SettingsError) as raised:
        read_environment()
    told = {fault.split(": ")[0]: fault for fault in raised.value.faults}
    assert set(told) == {
        "LOTSEN_SMTP_PORT",
        "LOTSEN_SMTP_TLS",
        "LOTSEN_APP_SECRET_FILE",
        "LOTSEN_SMTP_PASSWORD_FILE",
    }
    assert "nowhere" in told["LOTSEN_APP_SECRET_FILE"]
    assert "UTF-8" in told["LOTSEN_SMTP_PASSWORD_FILE"]


# Languages of clients


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("sv-FI", "sv"),
        ("fi_FI", "fi"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("NB-no", "nb"),
        ("it", "it"),
        ("en-US", "en"),
        ("de-DE", ""),
        ("", ""),
        ("svx", ""),
    ],
)
def test_the_language_of_a_clients_locale(locale: str, language: str) -> None:
    assert spoken_language(locale) == language


def test_keys_that_earlier_versions_had_start_no_less(tmp_path: Path) -> None:
    old = FULL.replace("me_too_incident_at = 3", 'me_too_incident_at = 3\nsupplier = "Visma"\nupdate_every_weeks = 2')
    old = old.replace('queue = "vendor"', 'queue = "vendor"\ncall_when_urgent = true', 1)
    assert old.count("supplier") > FULL.count("supplier")
    assert read(old, tmp_path) == read(FULL, tmp_path)
