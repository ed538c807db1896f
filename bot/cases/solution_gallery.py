"""The gallery: solutions that people have shared, each an article once support has approved it."""

from bot.cards import markdown
from bot.cases import announcement, details
from bot.context import Scene
from bot.model.case import Case, Kind, State
from bot.turn import Address, Outcome, Publish, Say, Text
from knowledge.article import Article
from knowledge.writing import written

TAG = "gallery"
"""What marks an article as a shared solution."""
NEAR = 0.35
"""The search's score from which a shared solution may be of use to somebody with an idea."""


def approve(scene: Scene, case: Case) -> Outcome:
    """The shared solution becomes an article that questions and sparring find; whoever shared it is told."""
    words = scene.words
    if not may_be_shown(case):
        return Outcome(notice=words("gallery-not", number=str(case.number)))
    article = _article(scene, case)
    case = scene.store.cases.move(case, State.CLOSED, scene.person.id, scene.turn.at, article.title)
    told = scene.house.texts[case.language]("gallery-thanks", title=markdown.escape(article.title))
    return Outcome(
        (
            Publish(f"{article.language}/{article.slug}.md", written(article)),
            announcement.carried(scene.store, case, Address(case.place, case.thread), case.person, told),
            *announcement.redrawn(scene.store, scene.house, case, scene.turn.at),
        ),
        notice=words("gallery-approved", number=str(case.number)),
        shown=announcement.support_card(scene.store, scene.house, case, scene.turn.at),
    )


def may_be_shown(case: Case) -> bool:
    """A solution whose owner lets it be published, and that has not been yet."""
    told = {one.field: one.value for one in case.details}
    return case.kind is Kind.SOLUTION and told.get("consent") == "yes" and case.state is not State.CLOSED


def shown(scene: Scene) -> list[Article]:
    """Every shared solution, those in this language first."""
    library = scene.house.knowledge.library.articles
    found = [article for article in library if TAG in article.tags]
    return sorted(found, key=lambda one: (one.language != scene.words.language, one.title))


def listed(scene: Scene, *_: object) -> Outcome:
    """ "Show me the gallery"."""
    titles = [f"- {markdown.escape(article.title)}" for article in shown(scene)]
    if not titles:
        return Outcome((Say(Text(scene.words("gallery-empty"))),))
    return Outcome((Say(Text("\n".join([scene.words("gallery-title"), "", *titles]))),))


def alike(scene: Scene, idea: str) -> str:
    """What others have shared that comes near an idea, in a line to answer with; "" where nothing does."""
    on = scene.turn.at.astimezone(scene.zone).date()
    hits = scene.house.knowledge.search.rank(idea[:512], scene.words.language, None, on)
    near = [hit.article.title for hit in hits if TAG in hit.article.tags and hit.score >= NEAR][:3]
    return scene.words("gallery-alike", titles=markdown.escape("; ".join(near))) if near else ""


def _article(scene: Scene, case: Case) -> Article:
    told = {one.field: one.value for one in case.details if one.value}
    words = scene.house.texts[case.language]
    fields = [one for one in case.details if one.value and one.field in ("description", "link", "contact")]
    lines = [f"**{markdown.escape(label)}**: {value}" for label, value in details.told(fields, case.flow, words)]
    return Article(
        slug=f"gallery-{case.number}",
        language=case.language,
        title=told.get("title", case.text),
        asked_as=(told["solves"],) if told.get("solves") and "\n" not in told["solves"] else (),
        tags=(TAG,),
        service=case.service,
        published=scene.turn.at.astimezone(scene.zone).date(),
        body="\n\n".join([markdown.escape(told.get("solves", case.text)), *lines]),
    )
