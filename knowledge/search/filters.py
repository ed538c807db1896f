"""Which articles may answer: of the services asked about, in force on a day, or all but one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from knowledge.article import Article
from knowledge.search.arrays import Flags, Ints


@dataclass(frozen=True, slots=True)
class Filters:
    """One entry for each article."""

    _services: Mapping[str, int]
    _service: Ints
    """The number of each article's service; 0 is every service."""
    _from: Ints
    _to: Ints
    _slugs: Ints

    def allowed(self, services: frozenset[str] | None, on: date) -> Flags | None:
        """Which articles may answer; None when all of them may."""
        allowed = (self._from <= on.toordinal()) & (on.toordinal() <= self._to)
        if services is not None:
            wanted = [0, *(self._services[service] for service in services if service in self._services)]
            allowed &= np.isin(self._service, wanted)
        return None if allowed.all() else allowed

    def without(self, article: int) -> Flags:
        """All but this article in any language."""
        return self._slugs != self._slugs[article]


def filters(articles: Iterable[Article]) -> Filters:
    kept = tuple(articles)
    services = {name: number for number, name in enumerate(sorted({one.service for one in kept if one.service}), 1)}
    slugs = {slug: number for number, slug in enumerate(dict.fromkeys(one.slug for one in kept))}
    return Filters(
        services,
        np.array([services.get(one.service or "", 0) for one in kept], np.int32),
        np.array([(one.valid_from or date.min).toordinal() for one in kept], np.int32),
        np.array([(one.valid_to or date.max).toordinal() for one in kept], np.int32),
        np.array([slugs[one.slug] for one in kept], np.int32),
    )
