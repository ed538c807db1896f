"""What the desk has to say, as an activity of the Bot Framework, without its address."""

from typing import cast

from bot.turn import Json


def activity(content: Json) -> Json:
    """The content that was written down, for Teams; with its two thumbs under what is to be rated."""
    # "default" is Teams' own window for the reason; "custom" would have Teams ask us for one.
    feedback: Json = {"channelData": {"feedbackLoop": {"type": "default"}}} if content.get("rated") else {}
    return (_card(content) if "card" in content else _text(content)) | feedback


def _text(content: Json) -> Json:
    said: Json = {"type": "message", "textFormat": "markdown", "text": content.get("text", "")}
    if people := cast("list[dict[str, str]]", content.get("mentions") or []):
        said["entities"] = [_mention(one["teams_id"], one["name"]) for one in people]
    if phrases := cast("list[str]", content.get("suggested") or []):
        actions = [{"type": "imBack", "title": phrase, "value": phrase} for phrase in phrases]
        said["suggestedActions"] = {"to": [], "actions": actions}
    return said


def _mention(teams_id: str, name: str) -> Json:
    return {"type": "mention", "text": f"<at>{name}</at>", "mentioned": {"id": teams_id, "name": name}}


def _card(content: Json) -> Json:
    # Text or a card, never both: Teams splits such a message, and gives back no id to change it by.
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "content": content["card"]}
    return {"type": "message", "summary": content.get("summary", ""), "attachments": [attachment]}
