"""What the desk shows, as Adaptive Cards 1.5: pure functions from values to dicts."""

from collections.abc import Mapping, Sequence

from bot.cards import markdown
from bot.cards.elements import (
    APART,
    card,
    facts,
    form_button,
    heading,
    one_line,
    press_button,
    quote_block,
    shortened_text,
    text,
    wide_button,
)
from bot.language.texts import Words
from bot.model.lesson import Lesson, LessonKind
from bot.model.question import Question
from bot.turn import Card, Json
from knowledge.article import Article
from knowledge.decision import DecisionFact

LONGEST_ANSWER = 4000
MOST_LESSONS = 5
"""Lessons on one card: a card has to stay small."""


def answer_card(article: Article, related: Sequence[tuple[str, str]], question: Question, words: Words) -> Card:
    """The article as an answer to the question, saying so when it is in a language the person did not want.

    `related`: slug and title of what else may be meant.
    """
    told = [*markdown.elements(article.body), *_provenance(article, words)]
    body = [heading(article.title), *_language_label(article, words), *told]
    actions = [*_verdicts(question, words)]
    actions += _source(article, words)
    if related:
        body.append(text(words("answer-related"), isSubtle=True, **APART))
        body += (wide_button(title, "pick", q=question.id, slug=slug) for slug, title in related)
    return card(article.title, body, actions)


def article_card(article: Article, words: Words) -> Card:
    """The article on a card of its own; of a decision article the question alone, as its facts are asked first."""
    told = [text(words("seek-facts"), isSubtle=True)] if article.facts else markdown.elements(article.body)
    body = [heading(article.title), *_language_label(article, words), *told, *_provenance(article, words)]
    return card(article.title, body, _source(article, words))


def repeated_card(article: Article, question: Question, words: Words) -> Card:
    """The same answer again within the hour: named, not repeated at length."""
    named = words("answer-again", title=markdown.escape(article.title))
    show = press_button(words("answer-show"), "pick", q=question.id, slug=article.slug)
    actions = [show, press_button(words("answer-not-it"), "none", q=question.id)]
    return card(words("answer-again", title=article.title), [text(named)], actions)


def fact_card(article: Article, asked: DecisionFact, question: Question, words: Words, doubt: str = "") -> Card:
    """One fact of a decision article, asked with a button for each answer. `doubt`: why it is asked once more."""
    answers = [
        press_button(answer, "fact", q=question.id, slug=article.slug, fact=asked.name, at=at)
        for at, answer in enumerate(asked.answers[:4])
    ]
    actions = [*answers, press_button(words("fact-unsure"), "unsure", q=question.id, slug=article.slug)]
    body = [
        heading(article.title),
        *_language_label(article, words),
        text(markdown.escape(doubt) or words("fact-first"), isSubtle=True),
        text(markdown.escape(asked.ask), weight="Bolder"),
    ]
    return card(f"{article.title} {asked.ask}", body, actions)


def decision_card(
    article: Article, says: str, given: Sequence[tuple[str, str]], question: Question, words: Words
) -> Card:
    """The one row of a decision article that the facts lead to, and the facts, so that a slip is seen."""
    body = [
        heading(article.title),
        *_language_label(article, words),
        *markdown.elements(says),
        text(words("fact-because"), isSubtle=True, **APART),
        facts(given),
        *_provenance(article, words),
    ]
    actions = [
        *_verdicts(question, words),
        press_button(words("fact-again"), "again", q=question.id, slug=article.slug),
    ]
    return card(article.title, body, [*actions, *_source(article, words)])


REASONS = ("wrong", "old", "unclear", "failed")
"""Why an answer was no good; the words are in the locales (why-wrong, …)."""


def why_card(question: Question, words: Words) -> Card:
    """After a thumb down: one tap says why, two lead on."""
    actions = [press_button(words(f"why-{reason}"), "why", q=question.id, reason=reason) for reason in REASONS]
    actions.append(press_button(words("send-to-support"), "send", q=question.id))
    return card(words("why-title"), [text(words("why-title")), text(words("rephrase"), isSubtle=True)], actions)


def reason_card(question: Question, reason: str, words: Words) -> Card:
    told = words("why-told", reason=words(f"why-{reason}"))
    actions = [press_button(words("send-to-support"), "send", q=question.id)]
    return card(told, [text(told), text(words("rephrase"), isSubtle=True)], actions)


def contents_card(sections: Sequence[tuple[str, Sequence[str]]], words: Words) -> Card:
    """The titles of what the desk knows, service by service: each can be typed to be answered."""
    body = [heading(words("contents-title")), text(words("contents-how"), isSubtle=True)]
    for name, titles in sections:
        body.append(heading(name, size="Default", **APART))
        body.append(text("\r".join(f"- {markdown.escape(title)}" for title in titles)))
    return card(words("contents-title"), body)


def offer_card(titles: Sequence[tuple[str, str]], question: Question, words: Words) -> Card:
    """Up to three articles (slug, title) to choose from, and none of them."""
    rows = [wide_button(title, "pick", q=question.id, slug=slug) for slug, title in titles]
    none = press_button(words("offer-none"), "none", q=question.id)
    return card(words("offer-title"), [text(words("offer-title")), *rows], [none])


def consent_card(told: str, carried: str, question: Question, flows: Sequence[str], words: Words) -> Card:
    """May the question be sent to people? What will be carried along is shown, and the guided dialogs it may need."""
    asked = words("unknown-asked", text=markdown.escape(shortened_text(carried)))
    actions = [
        press_button(words("consent-send"), "send", q=question.id),
        *(press_button(words(f"start-{flow}"), "begin", q=question.id, flow=flow) for flow in flows),
        press_button(words("consent-cancel"), "cancel", q=question.id),
    ]
    return card(told, [text(told), quote_block(asked)], actions)


def help_card(desk: str, flows: Sequence[str], lines: Sequence[str], agents: Sequence[str], words: Words) -> Card:
    """What can be done here: all of it typed, and a row for each guided dialog. `agents`: the lines for support."""
    body = [text(words(one)) for one in lines]
    if agents:
        commands = "\r".join(f"- {words(one)}" for one in agents)  # what makes a list of lines in Teams
        body += [text(words("help-support")), text(commands)]
    if flows:
        body.append(text(words("help-flows"), **APART))
        body += (wide_button(words(f"start-{flow}"), "start", flow=flow) for flow in flows)
    title = words("help-title")
    return card(f"{desk}: {title}", [heading(title), *body])


def lessons_card(found: Sequence[Lesson], titles: Mapping[str, str], words: Words) -> Card:
    """What could be learned from use, each with its decision. `titles` are the articles', by slug."""
    body = [heading(words("learn-title"))]
    for lesson in found[:MOST_LESSONS]:
        body.append(text(_lesson_as_text(lesson, titles.get(lesson.slug, ""), words), **APART))
        body.append({"type": "ActionSet", "actions": _decisions(lesson, words)})
    if len(found) > MOST_LESSONS:
        body.append(text(words("learn-more", count=str(len(found) - MOST_LESSONS)), isSubtle=True))
    return card(words("learn-title"), body)


def lesson_field(id_: str) -> str:
    """The field of a lesson's answer: a card with two fields of the same name is not drawn everywhere."""
    return f"text-{id_}"


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


def _lesson_as_text(lesson: Lesson, title: str, words: Words) -> str:
    texts = [markdown.escape(one_line(one)) for one in lesson.texts[:4]]
    return words(
        f"learn-{lesson.kind}",
        id=lesson.id,
        times=str(lesson.times),
        title=markdown.escape(title),
        text=texts[0],
        texts="; ".join(words("quoted", text=one) for one in texts),
    )


def _decisions(lesson: Lesson, words: Words) -> list[Json]:
    approve = press_button(words("learn-approve"), "approve", lesson=lesson.id)
    reject = press_button(words("learn-reject"), "reject", lesson=lesson.id)
    if lesson.kind is not LessonKind.DRAFT:
        return [approve, reject]
    written = _required_text(lesson_field(lesson.id), "learn-answer-text", "learn-answer-missing", words, id=lesson.id)
    return [form_button(words("learn-answer-open"), written, approve), reject]


def _source(article: Article, words: Words) -> list[Json]:
    if not article.source:
        return []
    return [{"type": "Action.OpenUrl", "title": words("answer-source"), "url": article.source}]


def _verdicts(question: Question, words: Words) -> list[Json]:
    return [
        press_button(words("answer-helped"), "helped", q=question.id),
        press_button(words("answer-not-it"), "none", q=question.id),
    ]


def _language_label(article: Article, words: Words) -> list[Json]:
    if article.language == words.language:
        return []
    id_ = f"language-{article.language}"
    language = words(id_) if words.has(id_) else words("language-other")
    return [text(words("answer-only-in", language=language), isSubtle=True)]


def _provenance(article: Article, words: Words) -> list[Json]:
    """When the article was last checked, published and changed, as far as it says."""
    stamps = (("verified", article.verified), ("published", article.published), ("changed", article.changed))
    told = [words(f"answer-{name}", date=words.calendar_date(day)) for name, day in stamps if day]
    return [text(" · ".join(told), isSubtle=True, size="Small")] if told else []
