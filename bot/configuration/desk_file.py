"""desk.toml: services, organisations, contacts, queues, routes, hours; checked whole before anything starts."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import structlog
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)

from bot.configuration.faults import SettingsError, validation_lines
from bot.configuration.queue_targets import known_target
from bot.configuration.service_hours import Holidays, ServiceHours, parse_weekly
from bot.language.languages import SPOKEN
from bot.model.send_limit import SendLimit
from bot.model.wall_clock import parse_offset
from knowledge.text_file import FileFault, read_toml_file

log = structlog.stdlib.get_logger()

T = TypeVar("T")


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"{name!r} is no time zone (like Europe/Helsinki)") from error
    return name


def _language(code: str) -> str:
    if code not in SPOKEN:
        raise ValueError(f"{code!r} is none of {', '.join(SPOKEN)}")
    return code


_SECONDS = {"s": 1, "m": 60, "h": 3600}


def _limit(written: object) -> SendLimit:
    """A limit as it is written: so many in so long, "60/30s"."""
    if isinstance(written, SendLimit):
        return written
    found = re.fullmatch(r"([1-9]\d{0,5})/([1-9]\d{0,3})([smh])", str(written))
    if found is None:
        raise ValueError(f"{written!r} is no limit (like 60/30s: sixty in thirty seconds; s, m or h)")
    return SendLimit(int(found[1]), int(found[2]) * _SECONDS[found[3]])


def _not_empty(given: T) -> T:
    if not given:
        raise ValueError("at least one is needed")
    return given


Zone = Annotated[str, AfterValidator(_zone)]
Language = Annotated[str, AfterValidator(_language)]
Target = Annotated[str, AfterValidator(known_target)]
Limits = Annotated[tuple[Annotated[SendLimit, BeforeValidator(_limit)], ...], AfterValidator(_not_empty)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class HolidayRules(_Section):
    country: str | None = None
    categories: tuple[str, ...] = ("public",)
    extra: tuple[date, ...] = ()

    def days_off(self) -> Holidays:
        return Holidays(self.country, self.categories, frozenset(self.extra))

    @model_validator(mode="after")
    def _known_country(self) -> "HolidayRules":
        if fault := self.days_off().fault():
            raise ValueError(fault)
        return self


class HoursRules(BaseModel):
    """Weekday spans under any day's name, beside the rules that have names of their own."""

    model_config = ConfigDict(extra="allow", frozen=True)
    holidays: HolidayRules = HolidayRules()
    first_look_hours: float = Field(default=4, gt=0, le=200)

    def in_zone(self, zone: str) -> ServiceHours:
        spans = {day: _spans(value) for day, value in (self.model_extra or {}).items()}
        return ServiceHours(parse_weekly(spans), self.holidays.days_off(), ZoneInfo(zone), self.first_look_hours)

    @model_validator(mode="after")
    def _can_be_kept(self) -> "HoursRules":
        self.in_zone("UTC")
        return self


class RetentionDays(_Section):
    """How many days things are kept."""

    inbox: int = Field(default=7, ge=1)
    deliveries: int = Field(default=30, ge=1)
    questions: int = Field(default=365, ge=1)
    cases: int = Field(default=730, ge=1)
    article_review: int = Field(default=365, ge=1)


class SendPace(_Section):
    """How much is sent to Teams at most. Microsoft's own limits are 50/1s to a tenant, and these to a conversation."""

    tenant: Limits = (SendLimit(40, 1),)
    conversation: Limits = (SendLimit(7, 1), SendLimit(60, 30), SendLimit(1800, 3600))


class FloodLimits(_Section):
    """What one person may do before the desk falls silent for a while. Agents may do more."""

    messages_a_minute: int = Field(default=20, ge=1)
    cases_an_hour: int = Field(default=5, ge=1)


class PeersSettings(_Section):
    channel: str
    name: Mapping[Language, str]


class Service(_Section):
    name: Annotated[Mapping[Language, str], AfterValidator(_not_empty)]
    languages: Annotated[tuple[Language, ...], AfterValidator(_not_empty)]
    peers: PeersSettings | None = None
    phones_for_urgent: tuple[str, ...] = ()
    me_too_incident_at: int | None = Field(default=None, ge=2)

    def called(self, language: str) -> str:
        """The service's name in that language, else in its own first one."""
        return self.name.get(language) or self.name.get(self.languages[0]) or next(iter(self.name.values()))


class Organisation(_Section):
    name: str
    language: Language | None = None
    time_zone: Zone | None = None
    tenants: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    holidays: HolidayRules | None = None


class Contact(_Section):
    """Somebody people turn to. `person` is their Entra object id, for those who have the desk in Teams."""

    organisation: str
    service: str | None = None
    role: str
    name: str
    person: str | None = None
    phone: str | None = None
    mobile: str | None = None
    email: str | None = None
    verified: date | None = None

    @model_validator(mode="after")
    def _can_be_reached(self) -> "Contact":
        if not (self.phone or self.mobile or self.email):
            raise ValueError("a contact needs a phone, a mobile or an email")
        return self


class Queue(_Section):
    name: Mapping[Language, str] = Field(default_factory=dict[str, str])
    """What people are told that their case goes to; left out, its key."""
    language: Language | None = None
    """What its mail is written in; left out, the desk's, or the case's where the service is not for that language."""
    to: Annotated[tuple[Target, ...], AfterValidator(_not_empty)]
    fallback: tuple[Target, ...] = ()
    secret_env: str | None = None
    """Name of the environment variable that holds the secret its https:// targets are signed with."""
    after_minutes: int = Field(default=15, ge=1)

    def called(self, key: str, language: str) -> str:
        """The queue's name in that language, else in its first one, else its key."""
        return self.name.get(language) or next(iter(self.name.values()), key)

    @property
    def channels(self) -> tuple[str, ...]:
        """The names of its Teams channels, as they are bound."""
        return tuple(target.removeprefix("teams:") for target in self.to if target.startswith("teams:"))


class Route(_Section):
    """Where cases go. A field left out matches everything."""

    service: str | None = None
    kind: Literal["usage", "bug", "wish", "sparring", "access", "operations", "solution"] | None = None
    role: Literal["user", "system-owner"] | None = None
    cause: Literal["program", "technical"] | None = None
    queue: str | None = None
    stop: Literal["contact"] | None = None
    copy_to: tuple[str, ...] = Field(default=(), alias="copy")
    visibility: Literal["own", "region"] = "own"

    @model_validator(mode="after")
    def _goes_somewhere(self) -> "Route":
        if (self.queue is None) == (self.stop is None):
            raise ValueError("a route needs either a queue or a stop")
        return self


def _before(written: str) -> str:
    parse_offset(written)
    return written


def _exact(written: str) -> str:
    if parse_offset(written).days:
        raise ValueError(f'{written!r} is not so many minutes or hours, such as "15m"')
    return written


class NoticeRules(_Section):
    reminders: tuple[Annotated[str, AfterValidator(_before)], ...] = ("7d", "1d", "1h")
    second_approver_over_channels: int = Field(default=0, ge=0)
    late_reminder_skipped_after: Annotated[str, AfterValidator(_exact)] = "15m"


class StatusPageSettings(_Section):
    """The page, feeds and calendar that everybody may read. `services` left out: every service."""

    on: bool = True
    services: tuple[str, ...] | None = None


class ContactsCheckRules(_Section):
    """How many days contacts are taken to be right, until they are asked; 0: nobody is ever asked."""

    every_days: int = Field(default=182, ge=0)


class DeskSettings(_Section):
    """desk.toml, whole and consistent."""

    name: str = "Lotsen"
    language: Language = "en"
    time_zone: Zone = "UTC"
    agents: tuple[str, ...] = ()
    agents_team: str | None = None
    sign_in_names: Mapping[str, str] = Field(default_factory=dict[str, str])
    """By an agent's object id the name they sign in with, for the link that begins a call in Teams."""
    hours: HoursRules
    keep: RetentionDays = RetentionDays()
    pace: SendPace = SendPace()
    limits: FloodLimits = FloodLimits()
    services: Mapping[str, Service] = Field(default_factory=dict[str, Service])
    organisations: Mapping[str, Organisation] = Field(default_factory=dict[str, Organisation])
    contacts: tuple[Contact, ...] = ()
    contacts_check: ContactsCheckRules = ContactsCheckRules()
    queues: Mapping[str, Queue]
    routes: Annotated[tuple[Route, ...], AfterValidator(_not_empty)]
    notices: NoticeRules = NoticeRules()
    status_page: StatusPageSettings = StatusPageSettings()

    @field_validator("routes")
    @classmethod
    def _every_case_goes_somewhere(cls, routes: tuple[Route, ...]) -> tuple[Route, ...]:
        last = routes[-1]
        if any((last.service, last.kind, last.role, last.cause)):
            raise ValueError("the last route must match everything")
        if last.queue is None:
            raise ValueError("the last route must lead to a queue")
        return routes

    def service_hours(self) -> ServiceHours:
        return self.hours.in_zone(self.time_zone)

    def service_called(self, name: str) -> str | None:
        """The service of that name in any language, or of that key."""
        wanted = name.casefold()
        known = ((key, {key, *one.name.values()}) for key, one in self.services.items())
        return next((key for key, names in known if wanted in {one.casefold() for one in names}), None)

    @property
    def default_queue(self) -> str:
        """The queue that gets what goes to no other."""
        return str(self.routes[-1].queue)

    def organisation_of(self, tenant: str, told: Mapping[str, str]) -> str | None:
        """Where somebody belongs: by tenant; else by what they have told, an organisation or an e-mail address."""
        by_tenant = next((key for key, one in self.organisations.items() if tenant in one.tenants), None)
        named = told.get("organisation", "")
        return (
            by_tenant
            or (named if named in self.organisations else None)
            or self._organisation_of_address(told.get("email", ""))
        )

    def _organisation_of_address(self, email: str) -> str | None:
        """By the domain, or the longest one that it lies under."""
        domain = "." + email.rpartition("@")[2].casefold()
        ours = ((one.casefold(), key) for key, known in self.organisations.items() for one in known.domains)
        under = [(len(one), key) for one, key in ours if domain.endswith(f".{one}")]
        return max(under)[1] if under else None


def read_desk(path: Path) -> DeskSettings:
    """desk.toml.

    Raises:
        SettingsError: with every fault found, each naming its key.
    """
    try:
        data: dict[str, Any] = read_toml_file(path)
    except FileFault as fault:
        raise SettingsError([f"{path.name}: {fault}"]) from fault
    _drop_retired(data)
    astray = [f"{path.name}: {line}" for line in _unknown_names(data)]
    try:
        desk = DeskSettings.model_validate(data)
    except ValidationError as error:
        raise SettingsError([*(f"{path.name}: {line}" for line in validation_lines(error)), *astray]) from error
    if astray:
        raise SettingsError(astray)
    return desk


_RETIRED = {"services": {"supplier", "update_every_weeks"}, "routes": {"call_when_urgent"}}
"""Keys that earlier versions had and nothing read: a desk file that still has them starts all the same."""


def _drop_retired(data: dict[str, Any]) -> None:
    for part, keys in _RETIRED.items():
        entries = _table_or_empty(data.get(part)).values() if part == "services" else _list_or_empty(data.get(part))
        for entry in entries:
            for key in keys & set(_table_or_empty(entry)):
                log.warning("desk.key_not_used_any_more", part=part, key=key)
                cast("dict[str, Any]", entry).pop(key)


def _spans(value: object) -> list[str]:
    if not isinstance(value, list):
        raise ValueError("spans are a list like ['08:30-15:30']")
    return [str(span) for span in cast("list[object]", value)]


_LEADS_TO = {"service": "services", "organisation": "organisations", "queue": "queues", "copy": "queues"}


def _unknown_names(data: Mapping[str, object]) -> Iterator[str]:
    """Names that lead nowhere; found in the file as it is, to be told together with whatever else is wrong in it."""
    for part in ("contacts", "routes"):
        for number, entry in enumerate(_list_or_empty(data.get(part))):
            for key, home in _LEADS_TO.items():
                given = _table_or_empty(entry).get(key)
                for name in _list_or_empty(given) or [given]:
                    if isinstance(name, str) and name not in _table_or_empty(data.get(home)):
                        yield f"{part}.{number}.{key}: {name!r} is none of the {home}"
    for number, name in enumerate(_list_or_empty(_table_or_empty(data.get("status_page")).get("services"))):
        if name not in _table_or_empty(data.get("services")):
            yield f"status_page.services.{number}: {name!r} is none of the services"


def _table_or_empty(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}


def _list_or_empty(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []
