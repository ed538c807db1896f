"""A case outside Teams: as a mail to people, as a web request to a program."""

from bot.cards.elements import one_line
from bot.cases import case_cards, details
from bot.configuration.app_context import AppContext
from bot.language.texts import Words
from bot.model.attachment import AttachmentState
from bot.model.case import Case
from bot.notices import linked_cases
from bot.store import Store
from bot.turn import Hook, Json, Mail


def changes_in_words(store: Store, case: Case, words: Words) -> list[str]:
    """What has been said about the case since, on both sides."""
    changes = store.cases.changes(case.number)
    return [words(f"{one.what}-note", text=one.text, name=one.person_name or "") for one in changes]


def facts_in_words(store: Store, app: AppContext, case: Case, words: Words) -> list[tuple[str, str]]:
    known = app.desk.organisations.get(case.asked.organisation or "")
    queues = ((name, app.desk.queues.get(name)) for name in case.asked.copies)
    copies = [queue.called(name, words.language) if queue else name for name, queue in queues]
    notice = linked_cases.notice_as_text(store, app, case, words)
    told = case_cards.case_facts(case, known and known.name, copies, words, app.zone(None))
    return [*([(words("case-notice"), notice)] if notice else []), *told]


def case_mail(store: Store, app: AppContext, case: Case, queue: str, to: str, intro: str) -> Mail:
    words = mail_words(app, case, queue)
    told = [
        *details.labelled_details(case.asked.details, case.asked.flow, words),
        *facts_in_words(store, app, case, words),
    ]
    lines = [f"{label}: {value}" if label else value for label, value in told]
    pictures = store.attachments.of_case(case.number)
    files = tuple(one.id for one in pictures if one.state is not AttachmentState.REFUSED)
    lines += [words("mail-pictures", count=str(len(files)))] if files else []
    said = [case.asked.text, *changes_in_words(store, case, words)]
    text = "\n".join(
        [words(intro), "", *said, "", *lines, "", words("mail-end", name=case.person_name, number=str(case.number))]
    )
    return Mail(to, mail_subject(app, case, words), text, id=message_id(case, queue), case=case.number, files=files)


def mail_words(app: AppContext, case: Case, queue: str) -> Words:
    """The words that the queue's people read: as the desk file says, else the desk's, or, where the service is not for
    that language, those of the case.
    """
    known, service = app.desk.queues.get(queue), app.desk.services.get(case.asked.service or "")
    spoken = service.languages if service else ()
    usual = app.desk.language if not spoken or app.desk.language in spoken else spoken[0]
    of_case = case.asked.language if case.asked.language in spoken and usual != app.desk.language else usual
    return app.texts[(known and known.language) or of_case]


def news_words(app: AppContext, case: Case) -> Words:
    """The words of a line about the case to those who work on it: the desk's in a channel, else those of its mail."""
    queue = app.desk.queues.get(case.asked.queue)
    return app.texts[app.desk.language] if queue is None or queue.channels else mail_words(app, case, case.asked.queue)


def mail_subject(app: AppContext, case: Case, words: Words) -> str:
    number, kind = str(case.number), words(f"case-kind-{case.asked.kind}")
    service = app.service_name(case.asked.service, words)
    return words("mail-subject", number=number, kind=kind, service=service, text=one_line(case.asked.text))


def message_id(case: Case, queue: str) -> str:
    return f"case-{case.number}-{queue}"


def case_hook(app: AppContext, case: Case, queue: str, url: str) -> Hook:
    """The case for a program: what the card says, under keys that stay."""
    body: Json = {
        "number": case.number,
        "kind": case.asked.kind.value,
        "service": case.asked.service,
        "organisation": case.asked.organisation,
        "from": case.person_name,
        "language": case.asked.language,
        "text": case.asked.text,
        "shown": list(case.asked.shown),
        "details": {one.field: one.value for one in case.asked.details},
        "urgent": case.asked.urgent,
        "visibility": case.asked.visibility.value,
        "opened": case.asked.opened.isoformat(),
        "promised": case.asked.promised.isoformat(),
    }
    return Hook(url, body, message_id(case, queue), app.desk.queues[queue].secret_env, case.number)
