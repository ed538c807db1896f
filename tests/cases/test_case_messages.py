"""Mail about a case, in the language of who reads it, and with nothing in it that they cannot do."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.cases.case_messages import case_mail, news_words
from bot.configuration.app_context import AppContext
from bot.language.languages import SPOKEN
from bot.model.case import CaseKind, CaseRequest
from bot.transaction import Transactions
from tests.harness.office import NOON
from tests.harness.texts import TEXTS
from tests.harness.world import World, someone


def mailed(
    app: AppContext, folder: Path, service: str | None, language: str, queue: str = "supplier"
) -> tuple[str, str]:
    """The language and the text of the mail that such a case goes out with."""
    world = World(Transactions(Assistant(app)), folder, NOON)
    chat = world.spot("personal", "kari", "nb-NO")
    world.says(chat, "kari", "hjelp", "nb-NO")
    case = world.store.cases.open(
        CaseRequest(
            kind=CaseKind.BUG,
            queue=queue,
            service=service,
            organisation=None,
            person=someone("kari").id,
            place=chat.place.id,
            thread=chat.place.id,
            language=language,
            text="zxqv",
            shown=(),
            question=None,
            opened=NOON,
            promised=NOON,
            copies=(),
        )
    )
    mail = case_mail(world.store, app, case, queue, "supplier@example.org", "mail-intro")
    news = news_words(app, case).language
    world.close()
    [spoken] = [one for one in SPOKEN if mail.text.startswith(TEXTS[one]("mail-intro"))]
    assert spoken == news or app.desk.queues[queue].channels
    return spoken, mail.text


@pytest.mark.parametrize(
    ("service", "language", "expected"),
    [
        ("visma", "nb", "nb"),
        ("visma", "en", "en"),
        ("visma", "it", "nb"),  # the first that the service is for
        ("doceasy", "it", "it"),
        ("klockaren", "fi", "sv"),  # the desk's own
        (None, "nb", "sv"),
    ],
)
def test_an_outside_supplier_reads_a_language_that_the_service_is_for(
    app: AppContext, tmp_path: Path, service: str | None, language: str, expected: str
) -> None:
    assert mailed(app, tmp_path, service, language)[0] == expected


@pytest.mark.parametrize("language", SPOKEN)
def test_a_queue_may_say_which(app: AppContext, tmp_path: Path, language: str) -> None:
    queue = app.desk.queues["supplier"].model_copy(update={"language": language})
    desk = app.desk.model_copy(update={"queues": {**app.desk.queues, "supplier": queue}})
    spoken, text = mailed(replace(app, desk=desk), tmp_path, "visma", "nb")
    assert spoken == language
    assert "python" not in text
    assert "1001" in text
    assert "kari" in text
