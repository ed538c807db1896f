"""Where a queue's cases go, as desk.toml names it: a channel, a mailbox, a web hook."""

import re
from urllib.parse import urlsplit


def known_target(target: str) -> str:
    """The target.

    Raises:
        ValueError: it is of no known kind; told without what may be secret in it.
    """
    known = re.fullmatch(r"teams:[\w-]+|mailto:[^\s@<>,;]+@[^\s@<>,;]+|https://[^\s/]+\S*", target)
    if not known or (target.startswith("https:") and not _host_of(target)):
        raise ValueError(f"{_target_as_told(target)!r} is none of teams:NAME, mailto:ADDRESS and https://ADDRESS")
    return target


def _target_as_told(target: str) -> str:
    """No more of an address than its host: what else stands in it may be secret."""
    if re.fullmatch(r"(?:teams:|mailto:)?[^/?#:]*", target):
        return target
    address = re.sub(
        r"^\s*(?:[^\W\d]{2,8}:/+|https?:|/+)(?=\S)",
        lambda begins: f"{begins[0].rstrip(':/').strip().lower()}://",
        target,
    )
    host = _host_of(address) if "://" in address else ""
    return f"{address.partition('://')[0]}://{host}" if host else "…"


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
