"""Finding the right article for a question, or saying honestly that there is none."""

from knowledge.search.outcome import Found, Hit, SearchOutcome, Unknown, Unsure
from knowledge.search.reasons import MatchKind, MatchPlace, WordMatch
from knowledge.search.related import Synonyms
from knowledge.search.search import Search

__all__ = [
    "Found",
    "Hit",
    "MatchKind",
    "MatchPlace",
    "Search",
    "SearchOutcome",
    "Synonyms",
    "Unknown",
    "Unsure",
    "WordMatch",
]
