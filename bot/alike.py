"""Has anybody else this? Open cases that may be the same, and as much of each as the person may know."""

from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.cases import Case, Kind, Visibility
from bot.scene import Scene
from bot.store import Store
from knowledge.search.normal import words as folded
from knowledge.search.stopwords import stop_words

ALIKE = 60.0
"""rapidfuzz token_set_ratio, small words left out, from which two descriptions may be of the same thing."""
MOST = 3


@dataclass(frozen=True, slots=True)
class Similar:
    """An open case. `organisations` have it; `text` only where it is the person's own organisation's."""

    number: int
    organisations: int
    service: str | None
    text: str


def similar(store: Store, text: str, service: str | None, organisation: str | None, kind: Kind) -> list[Similar]:
    """The most alike first. Of other organisations' cases only those that may be seen, and nothing of their words."""
    asked = _content(text)
    scored = [
        (fuzz.token_set_ratio(asked, _content(case.text)), case)
        for case in store.cases.at_work()
        if case.kind is kind and case.service == service and _may_be_seen(case, organisation)
    ]
    best = sorted((one for one in scored if one[0] >= ALIKE), key=lambda one: -one[0])
    return [_similar(case, organisation) for _, case in best[:MOST]]


def in_words(scene: Scene, one: Similar) -> str:
    """As a row to choose: number and part, how many organisations, and their own words where they are ours."""
    service = scene.house.service_name(one.service, scene.words)
    says = scene.words("alike-case", number=str(one.number), service=service, count=one.organisations)
    return f"{says}: {one.text}" if one.text else says


def _may_be_seen(case: Case, organisation: str | None) -> bool:
    return case.visibility is Visibility.REGION or (organisation is not None and case.organisation == organisation)


def _similar(case: Case, organisation: str | None) -> Similar:
    ours = organisation is not None and case.organisation == organisation
    return Similar(case.number, case.organisations, case.service, case.text if ours else "")


def _content(text: str) -> str:
    """The words that tell one thing from another, whatever language they are in."""
    small = {word for language in ("sv", "fi", "nb", "it", "en") for word in stop_words(language)}
    said = folded(text)
    return " ".join([word for word in said if word not in small] or said)
