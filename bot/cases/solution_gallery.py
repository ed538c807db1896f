"""The gallery: solutions that people have shared, each an article once support has approved it."""

from bot.cards import markdown
from bot.cases import announcement, details
from bot.context.act import NOTHING, Act, AnyAct, alone
from bot.context.turn_context import TurnContext
from bot.language.phrases import Phrase
from bot.model.case import Case, CaseKind, CaseState
from bot.notifications.requester_notifications import tell_requester
from bot.turn import Outcome, Publish, Say, Text
from knowledge.article import Article
from knowledge.writing import article_to_text

TAG = "gallery"
"""What marks an article as a shared solution."""
NEAR = 0.35
"""The search's score from which a shared solution may be of use to somebody with an idea."""


def publish_solution(context: TurnContext, case: Case) -> Outcome:
    """The shared solution becomes an article that questions and sparring find; whoever shared it is told."""
    words = context.words
    if not may_be_shown(case):
        return Outcome(notice=words("gallery-not", number=str(case.number)))
    article = _solution_article(context, case)
    case = context.store.cases.move(case, CaseState.CLOSED, context.person.id, context.turn.at, article.title)
    title = markdown.escape(article.title)
    return Outcome(
        (
            Publish(f"{article.language}/{article.slug}.md", article_to_text(article)),
            tell_requester(
                context.store, context.app, case, context.turn.at, lambda words: words("gallery-thanks", title=title)
            ),
            *announcement.redraw_all(context.store, context.app, case, context.turn.at),
        ),
        notice=words("gallery-approved", number=str(case.number)),
        shown=announcement.support_card(context.store, context.app, case, context.turn.at),
    )


def may_be_shown(case: Case) -> bool:
    """A solution whose owner lets it be published, and that has not been yet."""
    told = {one.field: one.value for one in case.asked.details}
    return (
        case.asked.kind is CaseKind.SOLUTION
        and told.get("consent") == "yes"
        and case.work.state is not CaseState.CLOSED
    )


def shared_solutions(context: TurnContext) -> list[Article]:
    """Every shared solution, those in this language first."""
    library = context.app.knowledge.library.articles
    found = [article for article in library if TAG in article.tags]
    return sorted(found, key=lambda one: (one.language != context.words.language, one.title))


def _list_solutions(context: TurnContext) -> Outcome:
    """ "Show me the gallery"."""
    titles = [f"- {markdown.escape(article.title)}" for article in shared_solutions(context)]
    if not titles:
        return Outcome((Say(Text(context.words("gallery-empty"))),))
    return Outcome((Say(Text("\n".join([context.words("gallery-title"), "", *titles]))),))


def similar_solutions(context: TurnContext, idea: str) -> str:
    """What others have shared that comes near an idea, in a line to answer with; "" where nothing does."""
    on = context.turn.at.astimezone(context.zone).date()
    hits = context.app.knowledge.search.rank(idea[:512], context.words.language, None, on)
    near = [hit.article.title for hit in hits if TAG in hit.article.tags and hit.score >= NEAR][:3]
    return context.words("gallery-alike", titles=markdown.escape("; ".join(near))) if near else ""


def _solution_article(context: TurnContext, case: Case) -> Article:
    told = {one.field: one.value for one in case.asked.details if one.value}
    words = context.app.texts[case.asked.language]
    fields = [one for one in case.asked.details if one.value and one.field in ("description", "link", "contact")]
    lines = [
        f"**{markdown.escape(label)}**: {value}"
        for label, value in details.labelled_details(fields, case.asked.flow, words)
    ]
    return Article(
        slug=f"gallery-{case.number}",
        language=case.asked.language,
        title=told.get("title", case.asked.text),
        asked_as=(told["solves"],) if told.get("solves") and "\n" not in told["solves"] else (),
        tags=(TAG,),
        service=case.asked.service,
        published=context.turn.at.astimezone(context.zone).date(),
        body="\n\n".join([markdown.escape(told.get("solves", case.asked.text)), *lines]),
    )


ACTS: tuple[AnyAct, ...] = (Act(do=alone(_list_solutions), about=NOTHING, phrase=Phrase("gallery")),)
