"""What staff fill in for a notice of planned work: each answer read and checked, and the notice made of them all."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.configuration.desk_file import DeskSettings
from bot.language.language_lines import by_language
from bot.language.texts import Words, options
from bot.model.notice import Maintenance, NoticeText, Scenario
from bot.model.notice_lifecycle import NoticeError
from bot.notices.times import window_times
from bot.notices.times.text_doubts import TextDoubt, text_doubts

SERVICE, TITLE, WINDOWS, NOTICED, WORST, REASON, PROMISE = (
    *("service", "title", "windows", "noticed"),
    *("worst", "reason", "promise"),
)
FIELDS = (SERVICE, TITLE, WINDOWS, NOTICED, WORST, REASON, PROMISE)
REQUIRED = frozenset({SERVICE, TITLE, WINDOWS})
LONGEST = {TITLE: 600, WINDOWS: 1500, NOTICED: 3000, WORST: 60, REASON: 3000, PROMISE: 3000}
"""Characters, all languages together."""
_LONGEST_TITLE = 200
_BULLET = re.compile(r"^\s*(?:[-•–]\s+|\d{1,2}[.)]\s+)?")

FieldTexts = Mapping[str, str]
"""What was written in each field; a field that was left out is not there."""


@dataclass(frozen=True, slots=True)
class DraftAuthor:
    """Who fills it in, how they speak, by which clock, and when."""

    words: Words
    zone: ZoneInfo
    now: datetime
    desk: DeskSettings
    by: str


def check_field(field: str, text: str, told: FieldTexts, filling: DraftAuthor) -> None:
    """Whether the answer will do beside what was told before. Raises NoticeError with what would be right."""
    if len(text) > LONGEST.get(field, len(text)):
        raise NoticeError("too-long", count=str(len(text)), most=str(LONGEST[field]))
    match field:
        case "service":
            if text not in filling.desk.services:
                raise NoticeError("service", service=text, services=", ".join(filling.desk.services))
        case "windows":
            window_times.parse_windows(text, filling.words, filling.zone, filling.now)
        case "worst":
            parse_length(text, filling.words)
        case _:
            _check_text(field, text, told, filling)


def windows_in_words(text: str, filling: DraftAuthor) -> tuple[str, bool]:
    """The windows as they are understood, whole days with their years; and whether any was worked out."""
    found = window_times.parse_windows(text, filling.words, filling.zone, filling.now)
    return "; ".join(window.written for window in found.windows), found.inferred


def parse_length(text: str, words: Words) -> timedelta:
    """ "30 min", "half an hour", "1.5 hours"; a number alone is minutes. Raises NoticeError."""
    said = " ".join(text.casefold().split())
    for minutes in (15, 30, 45, 60):
        if said in options(words(f"length-{minutes}")):
            return timedelta(minutes=minutes)
    hours, minutes = words("length-hours"), words("length-minutes")
    parts = re.findall(rf"(\d{{1,4}}(?:[.,]\d)?)\s*(?:({hours})|({minutes}))(?!\w)", said)
    parts = parts or ([(said, "", "")] if re.fullmatch(r"\d{1,4}", said) else [])
    told = sum(float(many.replace(",", ".")) * (60 if in_hours else 1) for many, in_hours, _ in parts)
    if not told:
        raise NoticeError("length", text=text)
    return timedelta(minutes=round(told))


def notice_from_fields(told: FieldTexts, filling: DraftAuthor) -> Maintenance:
    """The notice, as a draft. Raises NoticeError where something in it cannot be."""
    for field in FIELDS:
        if field in told:
            check_field(field, told[field], told, filling)
        elif field in REQUIRED:
            raise NoticeError("missing")
    found = window_times.parse_windows(told[WINDOWS], filling.words, filling.zone, filling.now)
    return Maintenance(
        service=told[SERVICE],
        zone=filling.zone.key,
        texts=_notice_texts(told, filling.words.language),
        author=filling.by,
        made=filling.now,
        windows=found.windows,
        reminders=filling.desk.notices.reminders,
        max_impact=parse_length(told[WORST], filling.words) if WORST in told else None,
    )


def fields_of_notice(notice: Maintenance, filling: DraftAuthor) -> dict[str, str]:
    """A draft as it is filled in, to be changed."""
    words, zone = filling.words, filling.zone
    worst = {WORST: words.length(notice.max_impact)} if notice.max_impact else {}
    texts = {
        TITLE: {language: text.title for language, text in notice.texts.items()},
        NOTICED: {
            language: "\n".join(map(_scenario_as_line, text.scenarios)) for language, text in notice.texts.items()
        },
        REASON: {language: text.reason for language, text in notice.texts.items()},
        PROMISE: {language: text.promise for language, text in notice.texts.items()},
    }
    joined = {field: _languages_as_text(said, words.language) for field, said in texts.items()}
    times = "; ".join(window_times.window_as_text(window, words, zone) for window in notice.windows)
    return {SERVICE: notice.service, WINDOWS: times, **worst, **{one: said for one, said in joined.items() if said}}


def changed_draft(known: Maintenance, new: Maintenance) -> Maintenance:
    """A draft with what was filled in anew; what a form does not ask stays as it was."""
    texts = {language: _merged_text(known.texts.get(language), text) for language, text in new.texts.items()}
    return replace(
        known, service=new.service, zone=new.zone, texts=texts, windows=new.windows, max_impact=new.max_impact
    )


def draft_doubts(notice: Maintenance, filling: DraftAuthor, button: str) -> Iterator[str]:
    """What its author should look at before anybody approves it. `button`: what the one that changes it is called."""
    words, today = filling.words, filling.now.astimezone(filling.zone).date()
    if notice.max_impact and any(notice.max_impact > window.end - window.start for window in notice.windows):
        yield words("notice-doubt-worst")
    first, text = next(iter(notice.texts.items()))
    if not text.scenarios:
        yield words("notice-doubt-noticed")
    for language in filling.desk.services[notice.service].languages:
        if language not in notice.texts:
            other, shown = (words(f"language-{code}") for code in (language, first))
            yield words("notice-doubt-language", language=other, other=shown, mark=language, button=button)
    for language, text in notice.texts.items():
        for part in (text.title, text.reason, text.promise, *(one.says for one in text.scenarios)):
            yield from (_doubt_as_text(doubt, words) for doubt in text_doubts(part, language, today))


def _doubt_as_text(doubt: TextDoubt, words: Words) -> str:
    return words(f"notice-doubt-{doubt.code}", text=doubt.text, day=doubt.day)


def _check_text(field: str, text: str, told: FieldTexts, filling: DraftAuthor) -> None:
    language = filling.words.language
    said = by_language(text, language)
    if not said:
        raise NoticeError("no-words")
    if field == TITLE and (long := max(map(len, said.values()))) > _LONGEST_TITLE:
        raise NoticeError("too-long", count=str(long), most=str(_LONGEST_TITLE))
    titled = by_language(told.get(TITLE, ""), language)
    for one in said:
        if field != TITLE and titled and one not in titled:
            raise NoticeError("untitled", language=filling.words(f"language-{one}"), mark=one)
    if field == NOTICED:
        _check_scenarios({one: _scenarios(lines) for one, lines in said.items()}, filling.words)


def _check_scenarios(found: Mapping[str, tuple[Scenario, ...]], words: Words) -> None:
    """One is expected, and every language tells the same."""
    (first, alike), *others = found.items()
    if sum(one.expected for one in alike) != 1:
        raise NoticeError("expected", count=str(sum(one.expected for one in alike)))
    for language, many in others:
        if [one.expected for one in many] != [one.expected for one in alike]:
            raise NoticeError("alike", language=words(f"language-{language}"), other=words(f"language-{first}"))


def _scenarios(lines: str) -> tuple[Scenario, ...]:
    """What people may notice, a line each; the expected one has a star, or is alone."""
    found = tuple(_scenario(line) for line in lines.splitlines() if line.strip())
    return (replace(found[0], expected=True),) if len(found) == 1 else found


def _scenario(line: str) -> Scenario:
    says = _BULLET.sub("", line, count=1).strip()
    return Scenario(says.strip("* ").strip(), expected=says.startswith("*") or says.endswith("*"))


def _notice_texts(told: FieldTexts, language: str) -> Mapping[str, NoticeText]:
    said = {field: by_language(told.get(field, ""), language) for field in (TITLE, NOTICED, REASON, PROMISE)}
    return {
        one: NoticeText(
            title=" ".join(title.split()),
            scenarios=_scenarios(said[NOTICED].get(one, "")),
            reason=said[REASON].get(one, ""),
            promise=said[PROMISE].get(one, ""),
        )
        for one, title in said[TITLE].items()
    }


def _merged_text(known: NoticeText | None, new: NoticeText) -> NoticeText:
    if known is None:
        return new
    ways = {one.says: one.asked_as for one in known.scenarios}
    scenarios = tuple(replace(one, asked_as=ways.get(one.says, ())) for one in new.scenarios)
    return replace(known, title=new.title, scenarios=scenarios, reason=new.reason, promise=new.promise)


def _scenario_as_line(scenario: Scenario) -> str:
    return f"* {scenario.says}" if scenario.expected else scenario.says


def _languages_as_text(said: Mapping[str, str], language: str) -> str:
    """In one field: the language that is spoken first, the others each behind its code."""
    own = [said[language]] if said.get(language) else []
    others = (f"{one}: {text}" for one, text in said.items() if one != language and text)
    return "\n".join((*own, *others))
