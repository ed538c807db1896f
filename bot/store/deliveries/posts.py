"""The posts that may be changed after they were made: which there are, where they stand, and what stands under one."""

from dataclasses import replace

from sqlite_utils import Database

from bot.model.place import Address
from bot.model.post import Post, PostKind
from bot.store.rows import Row, change, row, rows

IS_POST = "kind = ? AND number = ? AND part = ? AND step = ? AND of_window = ?"
"""What picks one post; its values are those of `post_key`."""
OF_POST = f"post = (SELECT id FROM posts WHERE {IS_POST})"
"""What picks the deliveries of one post."""


def post_key(post: Post) -> tuple[str, int, str, str, int]:
    return post.kind.value, post.number, post.part, post.step, post.window


def post_of(found: Row, prefix: str = "") -> Post | None:
    """The post whose columns begin so in the row; None where there is none."""
    if found[f"{prefix}kind"] is None:
        return None
    return Post(
        PostKind(found[f"{prefix}kind"]),
        found[f"{prefix}number"],
        found[f"{prefix}part"],
        found[f"{prefix}step"],
        found[f"{prefix}of_window"],
    )


class Posts:
    def __init__(self, db: Database) -> None:
        self._db = db

    def at(self, place: str, activity: str) -> Post | None:
        """The post that has this Teams id."""
        found = row(self._db, "SELECT * FROM posts WHERE place = ? AND activity = ?", place, activity)
        return post_of(found) if found else None

    def thread_of(self, post: Post) -> Address | None:
        """Where an answer to the post goes; None before it is out, or when it is gone."""
        sql = f"SELECT * FROM posts WHERE {IS_POST} AND state = 'done' AND activity IS NOT NULL"
        found = row(self._db, sql, *post_key(post))
        return Address(found["place"], found["thread"]) if found else None

    def of(self, kind: PostKind, number: int, part: str | None = None) -> list[Post]:
        """All posts of that kind about the same, in the order they were made; of them, those of one part."""
        of_part = "" if part is None else " AND part = ?"
        sql = f"SELECT * FROM posts WHERE kind = ? AND number = ?{of_part} ORDER BY id"
        values = (kind.value, number) if part is None else (kind.value, number, part)
        return [post for one in rows(self._db, sql, *values) if (post := post_of(one))]

    def unsent(self, kind: PostKind, number: int, part: str, window: int) -> list[Post]:
        """Posts of that kind about the same, and of which nothing has left yet."""
        sql = (
            "SELECT p.* FROM posts p JOIN deliveries d ON d.post = p.id AND d.verb = 'post' AND d.state = 'waiting'"
            " WHERE p.kind = ? AND p.number = ? AND p.part = ? AND p.of_window = ? ORDER BY p.id"
        )
        return [post for one in rows(self._db, sql, kind.value, number, part, window) if (post := post_of(one))]

    def stands(self, post: Post) -> bool:
        """Whether the post can be read, or will be; not one that was withdrawn or given up."""
        sql = f"SELECT 1 FROM posts WHERE {IS_POST} AND state <> 'dead'"
        return row(self._db, sql, *post_key(post)) is not None

    def rename(self, post: Post, new: Post) -> None:
        """What was this post is that one from now on, if no other post is."""
        changed = "kind = ?, number = ?, part = ?, step = ?, of_window = ?"
        free = f"NOT EXISTS (SELECT 1 FROM posts WHERE {IS_POST})"
        sql = f"UPDATE posts SET {changed} WHERE {IS_POST} AND {free}"
        change(self._db, sql, *post_key(new), *post_key(post), *post_key(new))

    def retire(self, post: Post) -> Post:
        """The post, if it was ever made, makes room for a newer one. What it is from now on."""
        # By its row's own number: no two that were alike ever are again.
        sql = f"UPDATE posts SET step = CAST(id AS TEXT) WHERE {IS_POST} RETURNING step"
        known = row(self._db, sql, *post_key(post))
        return replace(post, step=known["step"]) if known else post
