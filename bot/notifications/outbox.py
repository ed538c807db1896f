"""What must leave the desk, written down as one transaction: where it goes, and how long it is tried."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.model.place import Address
from bot.store import Store
from bot.turn import (
    KEEP_DAYS,
    Card,
    Content,
    Discard,
    Fetch,
    FindLessons,
    Hook,
    Json,
    Mail,
    Publish,
    Reply,
    Revise,
    Roster,
    Say,
    Text,
    Withdraw,
)

TALK_LASTS = timedelta(hours=1)
"""How long an answer in a talk is tried; later it would only puzzle."""
FETCH_LASTS = timedelta(minutes=5)
"""Teams' links to files are good for some minutes only, and mail waits for its pictures."""
WORK_LASTS = timedelta(days=KEEP_DAYS)
"""Edits, mail and web hooks: what is work for somebody."""


def send(
    store: Store,
    replies: Iterable[Reply],
    at: datetime,
    here: Address | None,
    late: str = "",
    person: str | None = None,
) -> None:
    """Writes down what must leave. `here` is where a post goes that does not say where, `late` what is said before
    one that comes late there, and `person` who is answered there, where others read along.
    """
    for reply in replies:
        match reply:
            case Say(content=content, to=to, post=post, keep_days=days, case=case, rated=rated, once=once, late=own):
                address = to or here
                if address is None:
                    raise ValueError("a post without an address")
                until = at + (TALK_LASTS if days is None else timedelta(days=days))
                told = written(content, rated=rated is not None)
                word, who = (late, person) if to is None else (own, None)
                store.outbox.post(address, told, at, until, post, case, once=once, late=word, person=who)
            case Revise(post=post, content=content, rated=rated):
                store.outbox.edit(post, written(content, rated=rated is not None), at, at + WORK_LASTS)
            case Withdraw(post=post):
                store.outbox.withdraw(post, at, at + WORK_LASTS)
            case Mail(to=to, subject=subject, text=text, id=id_, case=case, files=files):
                payload: Json = {"to": to, "subject": subject, "text": text, "id": id_, "files": list(files)}
                store.outbox.mail(payload, to, at, at + WORK_LASTS, case)
            case Hook(url=url, body=body, id=id_, secret_env=secret_env, case=case):
                wrapped: Json = {"url": url, "body": body, "id": id_, "secret_env": secret_env}
                store.outbox.hook(wrapped, url, at, at + WORK_LASTS, case)
            case Roster(place=place):
                store.outbox.roster(place, at, at + TALK_LASTS)
            case Fetch(image=image, id=id_):
                payload = {"id": id_, "url": image.url, "inline": image.inline}
                store.outbox.fetch(id_, payload, at, at + FETCH_LASTS)
            case Discard(id=id_):
                store.outbox.discard(id_, at, at + WORK_LASTS)
            case FindLessons(language=language):
                if here is None:
                    raise ValueError("nowhere to show the lessons")
                store.outbox.lessons(here, language, at, at + TALK_LASTS)
            case Publish(path=path, text=text):
                store.outbox.file({"path": path, "text": text}, at, at + WORK_LASTS)


def written(content: Content, *, rated: bool = False) -> Json:
    """The content as it is kept until it has left, in the desk's own terms."""
    asked: Json = {"rated": True} if rated else {}
    match content:
        case Text(text=text, mentions=mentions, suggested=suggested):
            people = [{"teams_id": person.teams_id, "name": person.name} for person in mentions]
            said: Json = {"text": text}
            said |= {"mentions": people} if people else {}
            return said | ({"suggested": list(suggested)} if suggested else {}) | asked
        case Card(card=card, summary=summary):
            return {"card": card, "summary": summary} | asked
