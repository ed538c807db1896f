"""What a person has left in the rooms of the store, and whose it is once they have been erased."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from bot.store.rows import change, lots
from bot.turn import ERASED

GONE = "…"
"""What stands in the place of an erased person's words among those of others."""


@dataclass(frozen=True, slots=True)
class PersonalDataIndex:
    """`chats` are the person's private ones, `threads` those in channels and groups where they asked something.

    `copies` are questions of theirs that others have made their own. `texts` is what stands in either;
    `alone` what was learned from and nobody else has asked in the same words.
    """

    person: str
    chats: tuple[str, ...]
    threads: tuple[str, ...]
    questions: tuple[int, ...]
    copies: tuple[int, ...]
    cases: tuple[int, ...]
    releases: tuple[int, ...]
    """Updates that the cases are or were planned for: their cards name them."""
    texts: tuple[str, ...]
    alone: tuple[str, ...]


def to_nobody(db: Database, table: str, personal_data: PersonalDataIndex) -> None:
    """The person's rows in a table with person, place and thread are nobody's from now on."""
    # A channel belongs to all who are in it: only private chats become nobody's place.
    for listed, lot in lots(personal_data.chats):
        sql = f"UPDATE {table} SET place = ?, thread = ? WHERE person = ? AND place IN {listed}"
        change(db, sql, ERASED, ERASED, personal_data.person, *lot)
    change(db, f"UPDATE {table} SET person = ? WHERE person = ?", ERASED, personal_data.person)


def without_words(db: Database, table: str, column: str, where: str, ids: Sequence[int], texts: Sequence[str]) -> None:
    """The texts are taken out of a column, plain or JSON, of the rows whose `where` is among the ids."""
    for text in filter(str.strip, texts):
        # As it is, and as it reads inside JSON, where a quotation mark or a line break is written otherwise.
        for said in dict.fromkeys((text, json.dumps(text, ensure_ascii=False)[1:-1])):
            for listed, lot in lots(ids):
                sql = f"UPDATE {table} SET {column} = replace({column}, ?, ?) WHERE {where} IN {listed}"
                change(db, sql, said, GONE, *lot)
