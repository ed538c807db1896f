"""What the desk shows, as Adaptive Cards 1.5: pure functions from values to dicts."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from bot import markdown
from bot.cases import Case, State
from bot.elements import APART, line
from bot.elements import card as _card
from bot.elements import facts as _facts
from bot.elements import form as _form
from bot.elements import heading as _heading
from bot.elements import press as _press
from bot.elements import shortened as _shortened
from bot.elements import text as _text
from bot.elements import theirs as _theirs
from bot.elements import wide_press as _wide_press
from bot.learning import Lesson, LessonKind
from bot.questions import Question
from bot.texts import Words
from bot.turn import Card, Json, PlaceKind
from knowledge.article import Article
from knowledge.decision import Fact

LONGEST_CHANGE = 500
MOST_CHANGES = 3
"""The newest of what the requester did to the question since."""
LONGEST_ANSWER = 4000


MOST_LESSONS = 5
"""Lessons on one card: a card has to stay small."""


def answer(article: Article, related: Sequence[tuple[str, str]], question: Question, words: Words) -> Card:
    """The article as an answer to the question, saying so when it is in a language the person did not want.

    `related`: slug and title of what else may be meant.
    """
    text = [*markdown.elements(article.body), *_provenance(article, words)]
    body = [_heading(article.title), *_language_label(article, words), *text]
    actions = [*_verdicts(question, words)]
    actions += _source(article, words)
    if related:
        body.append(_text(words("answer-related"), isSubtle=True, **APART))
        body += (_wide_press(title, "pick", q=question.id, slug=slug) for slug, title in related)
    return _card(article.title, body, actions)


def repeated(article: Article, question: Question, words: Words) -> Card:
    """The same answer again within the hour: named, not repeated at length."""
    text = words("answer-again", title=markdown.escape(article.title))
    show = _press(words("answer-show"), "pick", q=question.id, slug=article.slug)
    actions = [show, _press(words("answer-not-it"), "none", q=question.id)]
    return _card(words("answer-again", title=article.title), [_text(text)], actions)


def fact(article: Article, asked: Fact, question: Question, words: Words) -> Card:
    """One fact of a decision article, asked with a button for each answer."""
    answers = [
        _press(answer, "fact", q=question.id, fact=asked.name, at=at) for at, answer in enumerate(asked.answers[:4])
    ]
    actions = [*answers, _press(words("fact-unsure"), "unsure", q=question.id)]
    body = [
        _heading(article.title),
        *_language_label(article, words),
        _text(words("fact-first"), isSubtle=True),
        _text(markdown.escape(asked.ask), weight="Bolder"),
    ]
    return _card(f"{article.title} {asked.ask}", body, actions)


def decided(article: Article, says: str, given: Sequence[tuple[str, str]], question: Question, words: Words) -> Card:
    """The one row of a decision article that the facts lead to, and the facts, so that a slip is seen."""
    body = [
        _heading(article.title),
        *_language_label(article, words),
        *markdown.elements(says),
        _text(words("fact-because"), isSubtle=True, **APART),
        _facts(given),
        *_provenance(article, words),
    ]
    actions = [*_verdicts(question, words), _press(words("fact-again"), "again", q=question.id)]
    return _card(article.title, body, [*actions, *_source(article, words)])


REASONS = ("wrong", "old", "unclear", "failed")
"""Why an answer was no good; the words are in the locales (why-wrong, …)."""


def why(question: Question, words: Words) -> Card:
    """After a thumb down: one tap says why, two lead on."""
    actions = [_press(words(f"why-{reason}"), "why", q=question.id, reason=reason) for reason in REASONS]
    actions.append(_press(words("why-person"), "send", q=question.id))
    return _card(words("why-title"), [_text(words("why-title")), _text(words("rephrase"), isSubtle=True)], actions)


def why_told(question: Question, reason: str, words: Words) -> Card:
    text = words("why-told", reason=words(f"why-{reason}"))
    actions = [_press(words("why-person"), "send", q=question.id)]
    return _card(text, [_text(text), _text(words("rephrase"), isSubtle=True)], actions)


def contents(shelves: Sequence[tuple[str, Sequence[str]]], words: Words) -> Card:
    """The titles of what the desk knows, service by service: each can be typed to be answered."""
    body = [_heading(words("contents-title")), _text(words("contents-how"), isSubtle=True)]
    for name, titles in shelves:
        body.append(_heading(name, size="Default", **APART))
        body.append(_text("\r".join(f"- {markdown.escape(title)}" for title in titles)))
    return _card(words("contents-title"), body)


def offer(titles: Sequence[tuple[str, str]], question: Question, words: Words) -> Card:
    """Up to three articles (slug, title) to choose from, and none of them."""
    rows = [_wide_press(title, "pick", q=question.id, slug=slug) for slug, title in titles]
    none = _press(words("offer-none"), "none", q=question.id)
    return _card(words("offer-title"), [_text(words("offer-title")), *rows], [none])


def settled(text: str) -> Card:
    """What is left of a card once its buttons have served."""
    return _card(text, [_text(markdown.escape(text), isSubtle=True)])


def consent(text: str, carried: str, question: Question, words: Words) -> Card:
    """May the question be sent to people? What will be carried along is shown."""
    asked = words("unknown-asked", text=markdown.escape(_shortened(carried)))
    actions = [
        _press(words("consent-send"), "send", q=question.id),
        _press(words("consent-cancel"), "cancel", q=question.id),
    ]
    return _card(text, [_text(text), _theirs(asked)], actions)


def help_card(desk: str, words: Words, *, agent: bool, personal: bool) -> Card:
    lines = ["help-ask", "help-person", "help-typed", "help-language"]
    lines += [] if personal else ["help-mention"]
    lines += ["help-support"] if agent else []
    title = words("help-title")
    return _card(f"{desk}: {title}", [_heading(title), *(_text(words(line)) for line in lines)])


def receipt(case: Case, promise: str, words: Words) -> Card:
    """What the requester has in hand: number, what was sent, when somebody looks. Where others read along, also whose
    it is.
    """
    number = str(case.number)
    match case.state:
        case State.RECEIVED:
            title, state = words("receipt-title", number=number), promise
        case State.TAKEN:
            holder = words("receipt-holder", name=markdown.escape(case.holder_name or ""))
            title, state = words("receipt-title", number=number), holder
        case State.ANSWERED:
            title, state = words("receipt-answered", number=number), ""
    body = [_heading(title), *([_text(state)] if state else [])]
    if case.place_kind is not PlaceKind.PERSONAL:
        body.append(_text(words("receipt-for", name=markdown.escape(case.person_name)), isSubtle=True))
    body.append(_theirs(words("unknown-asked", text=markdown.escape(_shortened(case.text)))))
    if case.state is not State.ANSWERED:
        body.append(_text(words("receipt-back-here"), isSubtle=True))
    return _card(f"{title}. {state}".strip(), body)


def case_card(case: Case, service: str, facts: Sequence[tuple[str, str]], changes: Sequence[str], words: Words) -> Card:
    """The case as support sees it, with what can be done about it."""
    title = words("case-title", number=str(case.number), kind=words(f"case-kind-{case.kind}"), service=service)
    body: list[Json] = [
        _heading(title),
        _theirs(markdown.escape(_shortened(case.text))),
        *(_text(markdown.escape(_shortened(change, LONGEST_CHANGE))) for change in changes[-MOST_CHANGES:]),
        _facts([fact for fact in facts if fact[0]]),
        *(_text(markdown.escape(value), isSubtle=True) for label, value in facts if not label),
    ]
    actions = [_press(words("case-take"), "take", case=case.number)] if case.state is State.RECEIVED else []
    actions.append(_answer_form(case, words))
    return _card(words("case-summary", number=str(case.number), text=line(case.text)), body, actions)


def lessons(found: Sequence[Lesson], titles: Mapping[str, str], words: Words) -> Card:
    """What could be learned from use, each with its decision. `titles` are the articles', by slug."""
    body = [_heading(words("learn-title"))]
    for lesson in found[:MOST_LESSONS]:
        body.append(_text(_lesson(lesson, titles.get(lesson.slug, ""), words), **APART))
        body.append({"type": "ActionSet", "actions": _decisions(lesson, words)})
    if len(found) > MOST_LESSONS:
        body.append(_text(words("learn-more", count=str(len(found) - MOST_LESSONS)), isSubtle=True))
    return _card(words("learn-title"), body)


def lesson_field(id_: str) -> str:
    """The field of a lesson's answer: a card with two fields of the same name is not drawn everywhere."""
    return f"text-{id_}"


def case_facts(case: Case, organisation: str | None, words: Words, zone: ZoneInfo) -> list[tuple[str, str]]:
    """What is known of a case, as label and value, for cards and mail; what needs no label has none."""
    return [
        (words("case-from"), case.person_name),
        *([(words("case-organisation"), organisation)] if organisation else []),
        (words("case-where"), _where(case, words)),
        (words("case-language"), words(f"language-{case.language}")),
        (words("case-opened"), f"{words.day(case.opened, zone)} {words.time(case.opened, zone)}"),
        (words("case-promised"), f"{words.day(case.promised, zone)} {words.time(case.promised, zone)}"),
        (words("case-state"), _state(case, words)),
        *([("", words("case-shown", titles="; ".join(case.shown)))] if case.shown else []),
    ]


def _where(case: Case, words: Words) -> str:
    if case.place_kind == "channel":
        name = case.place_name
        return words("case-where-channel", name=name) if name else words("case-where-channel-unnamed")
    return words(f"case-where-{case.place_kind}")


def _state(case: Case, words: Words) -> str:
    match case.state:
        case State.RECEIVED:
            return words("case-state-received")
        case State.TAKEN:
            return words("case-state-taken", name=case.holder_name or "")
        case State.ANSWERED:
            return words("case-state-answered", name=case.holder_name or "")


def _answer_form(case: Case, words: Words) -> Json:
    text = _required_text("text", "case-answer-text", "case-answer-missing", words, name=case.person_name)
    return _form(words("case-answer-open"), text, _press(words("case-answer-send"), "answer", case=case.number))


def _required_text(field: str, label: str, missing: str, words: Words, **values: str) -> Json:
    return {
        "type": "Input.Text",
        "id": field,
        "isMultiline": True,
        "isRequired": True,
        "maxLength": LONGEST_ANSWER,
        "label": words(label, **values),
        "errorMessage": words(missing, **values),
    }


def _lesson(lesson: Lesson, title: str, words: Words) -> str:
    texts = "; ".join(f"»{line(text)}«" for text in lesson.texts[:4])
    return words(
        f"learn-{lesson.kind}",
        id=lesson.id,
        times=str(lesson.times),
        title=markdown.escape(title),
        text=markdown.escape(line(lesson.texts[0])),
        texts=markdown.escape(texts),
    )


def _decisions(lesson: Lesson, words: Words) -> list[Json]:
    approve = _press(words("learn-approve"), "approve", lesson=lesson.id)
    reject = _press(words("learn-reject"), "reject", lesson=lesson.id)
    if lesson.kind is not LessonKind.DRAFT:
        return [approve, reject]
    text = _required_text(lesson_field(lesson.id), "learn-answer-text", "learn-answer-missing", words, id=lesson.id)
    return [_form(words("learn-answer-open"), text, approve), reject]


def _source(article: Article, words: Words) -> list[Json]:
    if not article.source:
        return []
    return [{"type": "Action.OpenUrl", "title": words("answer-source"), "url": article.source}]


def _verdicts(question: Question, words: Words) -> list[Json]:
    return [
        _press(words("answer-helped"), "helped", q=question.id),
        _press(words("answer-not-it"), "none", q=question.id),
    ]


def _language_label(article: Article, words: Words) -> list[Json]:
    if article.language == words.language:
        return []
    id_ = f"language-{article.language}"
    language = words(id_) if words.has(id_) else words("language-other")
    return [_text(words("answer-only-in", language=language), isSubtle=True)]


def _provenance(article: Article, words: Words) -> list[Json]:
    """When the article was last checked, published and changed, as far as it says."""
    stamps = (("verified", article.verified), ("published", article.published), ("changed", article.changed))
    told = [words(f"answer-{name}", date=words.calendar_date(day)) for name, day in stamps if day]
    return [_text(" · ".join(told), isSubtle=True, size="Small")] if told else []
