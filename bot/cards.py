"""What the desk shows, as Adaptive Cards 1.5: pure functions from values to dicts."""

from collections.abc import Mapping, Sequence

from bot import markdown
from bot.attachments import Attachment, AttachmentState
from bot.elements import APART, line
from bot.elements import card as _card
from bot.elements import facts as _facts
from bot.elements import form as _form
from bot.elements import heading as _heading
from bot.elements import press as _press
from bot.elements import shortened as _shortened
from bot.elements import text as _text
from bot.elements import theirs as _theirs
from bot.elements import wide_link as _wide_link
from bot.elements import wide_press as _wide_press
from bot.learning import Lesson, LessonKind
from bot.questions import Question
from bot.texts import Words
from bot.turn import Card, Json
from knowledge.article import Article
from knowledge.decision import Fact

LONGEST_ANSWER = 4000


MOST_PICTURES = 10
"""Pictures of a case that its card names."""
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
        _press(answer, "fact", q=question.id, slug=article.slug, fact=asked.name, at=at)
        for at, answer in enumerate(asked.answers[:4])
    ]
    actions = [*answers, _press(words("fact-unsure"), "unsure", q=question.id, slug=article.slug)]
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
    actions = [*_verdicts(question, words), _press(words("fact-again"), "again", q=question.id, slug=article.slug)]
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


def consent(text: str, carried: str, question: Question, flows: Sequence[str], words: Words) -> Card:
    """May the question be sent to people? What will be carried along is shown, and the guided dialogs it may need."""
    asked = words("unknown-asked", text=markdown.escape(_shortened(carried)))
    actions = [
        _press(words("consent-send"), "send", q=question.id),
        *(_press(words(f"start-{flow}"), "begin", q=question.id, flow=flow) for flow in flows),
        _press(words("consent-cancel"), "cancel", q=question.id),
    ]
    return _card(text, [_text(text), _theirs(asked)], actions)


def help_card(desk: str, flows: Sequence[str], words: Words, *, agent: bool, personal: bool) -> Card:
    """What can be done here: all of it typed, and a row for each guided dialog."""
    lines = ["help-ask", "help-person", "help-typed", "help-cases", "help-language"]
    lines += [] if personal else ["help-mention"]
    body = [_text(words(line)) for line in lines]
    if agent:
        commands = words("help-support-commands").replace("\n", "\r")  # what makes a list of lines in Teams
        body += [_text(words("help-support")), _text(commands)]
    if flows:
        body.append(_text(words("help-flows"), **APART))
        body += (_wide_press(words(f"start-{flow}"), "start", flow=flow) for flow in flows)
    title = words("help-title")
    return _card(f"{desk}: {title}", [_heading(title), *body])


def attachment_elements(case: int, pictures: Sequence[tuple[Attachment, str]], words: Words) -> list[Json]:
    """A line for each picture of the case, with the address where support sees it, "" where it cannot be seen.

    An address is good for a week, a case often longer: so there is a button for new ones.
    """
    lines = [_picture(at, one, url, words) for at, (one, url) in enumerate(pictures[:MOST_PICTURES], start=1)]
    if not any("selectAction" in line for line in lines):
        return lines
    return [*lines, {"type": "ActionSet", "actions": [_press(words("case-pictures-renew"), "pictures", case=case)]}]


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


def _picture(at: int, picture: Attachment, url: str, words: Words) -> Json:
    title = " · ".join([words("case-picture", number=str(at)), *([picture.name] if picture.name else [])])
    match picture.state:
        case AttachmentState.KEPT if url:
            return _wide_link(title, url)
        case AttachmentState.KEPT:
            told = title
        case AttachmentState.WAITING:
            told = words("case-picture-waiting", picture=title)
        case AttachmentState.REFUSED:
            told = words("case-picture-refused", picture=title)
    return _text(markdown.escape(told), isSubtle=True)


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
    texts = [markdown.escape(line(text)) for text in lesson.texts[:4]]
    return words(
        f"learn-{lesson.kind}",
        id=lesson.id,
        times=str(lesson.times),
        title=markdown.escape(title),
        text=texts[0],
        texts="; ".join(words("quoted", text=text) for text in texts),
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
