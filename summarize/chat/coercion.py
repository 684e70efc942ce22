"""Answers of the right content and a slightly wrong shape, put right by the schema.

Small models and tool-call parsers write numbers as strings, lists as their only item or as a string
of JSON, nothing as "null", and leave out what is empty. All of this can be read in one way only,
so none of it is worth another request. What could be read in two ways is left for the check.
"""

import json
import re
from itertools import zip_longest
from typing import Any

_NUMBER = re.compile(r"\D{0,3}(\d{1,9})(?:\.0+)?\D?")
_NUMBERS = re.compile(r"\d{1,9}")
_NOTHING = frozenset({"", "null", "none", "n/a", "nil", "undefined"})
_TRUTH = {"true": True, "yes": True, "false": False, "no": False}


def coerced(value: Any, schema: dict[str, Any]) -> Any:
    """`value` in the types that `schema` asks for, where there is no doubt how it is meant."""
    named = schema.get("type")
    kinds = (named,) if isinstance(named, str) else tuple(named or ())
    if value is None and "null" in kinds:
        return None
    if "array" in kinds and "description" in schema:
        return _row(value, schema)
    if "array" in kinds:
        return _array(value, schema.get("items", {}))
    if "object" in kinds:
        return _object(value, schema)
    if "enum" in schema:
        return _choice(value, schema["enum"])
    return _plain(value, kinds)


def _object(value: Any, schema: dict[str, Any]) -> Any:
    value = _decoded(value, dict)
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, dict):
        return value
    properties = schema.get("properties", {})
    if value.keys().isdisjoint(properties):
        return value
    completed = dict(value)
    for name, part in properties.items():
        if name in value:
            completed[name] = coerced(value[name], part)
        elif (empty := _empty(part)) is not _UNKNOWN:
            completed[name] = empty
    return completed


_UNKNOWN = object()


def _empty(schema: dict[str, Any]) -> Any:
    """What a missing property stands for: an empty list, or null where that is allowed."""
    named = schema.get("type")
    kinds = (named,) if isinstance(named, str) else tuple(named or ())
    return None if "null" in kinds else [] if "array" in kinds else _UNKNOWN


def _array(value: Any, items: dict[str, Any]) -> Any:
    value = _decoded(value, list)
    wants = items.get("type")
    if value is None:
        return []
    if isinstance(value, str) and wants == "integer":
        return [int(number) for number in _NUMBERS.findall(value)]
    if isinstance(value, dict):
        value = _entries(value, items)
    if not isinstance(value, list) or (_columns(items) and _is_row(value)):
        value = [value]
    return [coerced(item, items) for item in value]


def _entries(value: dict[str, Any], items: dict[str, Any]) -> list[Any]:
    """An object in place of a list: its only item, or ids with what belongs to each."""
    properties = items.get("properties") or dict.fromkeys(_columns(items))
    if not value.keys().isdisjoint(properties) or "id" not in properties:
        return [value]
    rest = [name for name in properties if name != "id"]
    entries: list[Any] = []
    for name, item in value.items():
        if isinstance(item, dict):
            entries.append({"id": name, **item})
        elif _columns(items):
            entries.append([name, *(item if isinstance(item, list) else [item])])
        elif "text" in rest:
            entries.append({"id": name, "text": item})
    return entries


def _columns(schema: dict[str, Any]) -> list[str]:
    """What stands where in a row, by the description of its schema."""
    return schema["description"].split(", ") if "description" in schema else []


def _is_row(items: list[Any]) -> bool:
    """Whether a list where rows should stand is the only row: a number alone cannot be one."""
    return any(type(item) in (int, float) for item in items) and not any(
        isinstance(item, list | dict) for item in items
    )


def _row(value: Any, schema: dict[str, Any]) -> Any:
    """A row: also an object with its columns' names; a column that is true says its own name.

    A list in its last cell is what else stands in the row.
    """
    columns = _columns(schema)
    value = _decoded(_decoded(value, list), dict)
    if isinstance(value, dict) and not value.keys().isdisjoint(columns):
        value = [value.get(name) for name in columns]
    if not isinstance(value, list):
        return value
    last = _decoded(value[-1], list) if value else None
    if isinstance(last, list):
        value = [*value[:-1], *last]
    named = [
        (name if cell else None) if isinstance(cell, bool) else cell
        for name, cell in zip_longest(columns, value)
    ][: len(value)]
    return [coerced(cell, schema.get("items", {})) for cell in named]


def _choice(value: Any, allowed: list[Any]) -> Any:
    if isinstance(value, str):
        for each in allowed:
            if isinstance(each, str) and each.casefold() == value.strip().casefold():
                return each
        if None in allowed and value.strip().casefold() in _NOTHING:
            return None
    return value


def _plain(value: Any, kinds: tuple[str, ...]) -> Any:
    if isinstance(value, bool):
        return value
    if "integer" in kinds and not ("string" in kinds and isinstance(value, str)):
        return _integer(value)
    if "string" in kinds:
        return _words(value, nullable="null" in kinds)
    if "boolean" in kinds and isinstance(value, str):
        return _TRUTH.get(value.strip().casefold(), value)
    return value


def _words(value: Any, *, nullable: bool) -> Any:
    if isinstance(value, str) and nullable and value.strip().casefold() in _NOTHING:
        return None
    return str(value) if isinstance(value, int | float) else value


def _integer(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    found = _NUMBER.fullmatch(value.strip()) if isinstance(value, str) else None
    return int(found[1]) if found else value


def _decoded(value: Any, kind: type) -> Any:
    """What a string of JSON stands for, if it is of that kind."""
    if isinstance(value, str) and value.lstrip()[:1] in ("{", "["):
        try:
            decoded = json.loads(value, strict=False)
        except (ValueError, RecursionError):
            return value
        return decoded if isinstance(decoded, kind) else value
    return value
