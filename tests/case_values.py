"""Cases as a test wants them: the fields of all three parts named side by side."""

from dataclasses import fields, replace

from bot.model.case import Case, CaseRequest, CaseWork

_ASKED, _WORK = ({one.name for one in fields(part)} for part in (CaseRequest, CaseWork))


def with_values(case: Case, **values: object) -> Case:
    """The case with these of its own fields, its request's and its work's."""
    asked = {name: value for name, value in values.items() if name in _ASKED}
    work = {name: value for name, value in values.items() if name in _WORK}
    own = {name: value for name, value in values.items() if name not in _ASKED | _WORK}
    parts = {"asked": replace(case.asked, **asked), "work": replace(case.work, **work)}  # type: ignore[arg-type] - whatever the test wants
    return replace(case, **parts, **own)  # type: ignore[arg-type] - whatever the test wants
