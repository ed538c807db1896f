"""JSON to botbuilder's activities and back, made from the models' own maps, losing no property they do not know."""

from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any

from botbuilder import schema
from botbuilder.schema import Activity
from msrest.serialization import Model

from bot.turn import Json


def decode(activity: Json) -> Activity:
    """The activity as a model. A value of the wrong kind for its property is kept as it came."""
    return _model(Activity, activity)


def encode(activity: Activity) -> Json:
    return _as_json(activity)


def _model(kind: type[Model], record: Json) -> Any:
    model = kind()
    known = _properties(kind)
    # msrest's own reader drops what it does not know: the tenant, citations, feedback, whatever comes next.
    model.additional_properties = {key: value for key, value in record.items() if key not in known}
    for key, (attribute, type_) in known.items():
        if key in record:
            setattr(model, attribute, _value(type_, record[key]))
    return model


@cache
def _properties(kind: type[Model]) -> dict[str, tuple[str, str]]:
    return {entry["key"]: (attribute, entry["type"]) for attribute, entry in kind._attribute_map.items()}


def _value(type_: str, value: Any) -> Any:
    if type_.startswith("["):
        return [_value(type_[1:-1], one) for one in value] if isinstance(value, list) else value
    if type_ == "iso-8601" and isinstance(value, str):
        try:
            return datetime.fromisoformat(value)
        # No fault of ours to raise: an activity that ends in a 500 is brought by Teams again and again.
        except ValueError:
            return value
    kind = getattr(schema, type_, None)
    if kind is not None and issubclass(kind, Model) and isinstance(value, dict):
        return _model(kind, value)
    return value


def _as_json(value: Any) -> Any:
    if isinstance(value, Model):
        pairs = ((key, getattr(value, attribute, None)) for key, (attribute, _) in _properties(type(value)).items())
        return {key: _as_json(one) for key, one in pairs if one is not None} | (value.additional_properties or {})
    if isinstance(value, list | tuple):
        return [_as_json(one) for one in value]
    if isinstance(value, dict):
        return {key: _as_json(one) for key, one in value.items()}
    if isinstance(value, datetime):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value
