"""The pictures of a case, drawn: a line each, with the address where support sees it."""

from collections.abc import Sequence

from bot.cards import markdown
from bot.cards.elements import press_button, text, wide_link_button
from bot.language.texts import Words
from bot.model.attachment import Attachment, AttachmentState
from bot.turn import Json

MOST_PICTURES = 10
"""Pictures of a case that its card names."""


def picture_elements(case: int, pictures: Sequence[tuple[Attachment, str]], words: Words) -> list[Json]:
    """A line for each picture of the case, with the address where support sees it, "" where it cannot be seen.

    An address is good for a week, a case often longer: so there is a button for new ones.
    """
    lines = [_picture_line(at, one, url, words) for at, (one, url) in enumerate(pictures[:MOST_PICTURES], start=1)]
    if not any("selectAction" in line for line in lines):
        return lines
    return [
        *lines,
        {"type": "ActionSet", "actions": [press_button(words("case-pictures-renew"), "pictures", case=case)]},
    ]


def _picture_line(at: int, picture: Attachment, url: str, words: Words) -> Json:
    title = " · ".join([words("case-picture", number=str(at)), *([picture.name] if picture.name else [])])
    match picture.state:
        case AttachmentState.KEPT if url:
            return wide_link_button(title, url)
        case AttachmentState.KEPT:
            told = title
        case AttachmentState.WAITING:
            told = words("case-picture-waiting", picture=title)
        case AttachmentState.REFUSED:
            told = words("case-picture-refused", picture=title)
    return text(markdown.escape(told), isSubtle=True)
