"""Finding the right article for a question, or saying honestly that there is none."""

from knowledge.search.outcome import Found, Hit, Outcome, Unknown, Unsure
from knowledge.search.related import Synonyms
from knowledge.search.search import Search

__all__ = ["Found", "Hit", "Outcome", "Search", "Synonyms", "Unknown", "Unsure"]
