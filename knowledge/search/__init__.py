"""Finding the right article for a question, or saying honestly that there is none."""

from knowledge.search.outcome import Found, Hit, Outcome, Unknown, Unsure
from knowledge.search.reasons import Kind, Match, Place
from knowledge.search.related import Synonyms
from knowledge.search.search import Search

__all__ = ["Found", "Hit", "Kind", "Match", "Outcome", "Place", "Search", "Synonyms", "Unknown", "Unsure"]
