"""From a model's words to JSON that satisfies a schema, or the exact reason why not.

Models wrap JSON in Markdown, in thoughts and in politeness, and servers that promise a schema do
not always keep it; so every answer is searched and checked here, whatever the service promised.
Of several objects the last one counts: models correct themselves downwards. Syntax that is JSON but
for its commas, comments and quotes is mended by `json-repair`, and only if it was ended properly.
The checker knows just the keywords of the strict subset that services accept and rejects any other
in the schema itself, so that nothing goes unchecked by mistake; a general validator would bring
four more packages for keywords that no request can use.
"""

import json
import re
from typing import Any

from summarize.chat.coercion import coerced
from summarize.chat.thoughts import without_thoughts

_ENDED = re.compile(r"\}[\s`.;]*$")
_MOST_STARTS = 64
_MOST_WRAPPINGS = 4
_LONGEST_ANSWER = 2_000_000
# The repair looks ahead again and again: what is not nearly right could keep it busy for minutes.
_LONGEST_REPAIRED = 24_000
_MOST_UNBALANCED = 3
_MOST_PLACES = 64  # of one text that is looked at in an answer
_LONGEST_GAP = 40
_LONGEST_SHOWN = 300
_KNOWN = frozenset(
    (
        *("type", "properties", "required", "additionalProperties", "items", "enum", "const"),
        *("anyOf", "title", "description"),
    )
)
_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


class MismatchError(Exception):
    """An answer that holds no JSON, or JSON of another shape. The text is fit for a model to read."""


def parse(text: str, schema: dict[str, Any]) -> dict[str, Any]:
    """The last JSON object in `text` that satisfies `schema`, without properties it doesn't name.

    Raises `MismatchError` with the problem of the first object found.
    """
    spoken = without_thoughts(_unquoted(text[:_LONGEST_ANSWER]))
    problem = None
    for candidates in (_objects, _repaired):
        found = None
        for candidate in candidates(spoken):
            try:
                found = _fitting(candidate, schema)
            except MismatchError as error:
                problem = problem or error
        if found is not None:
            return found
    raise problem or MismatchError("it holds no complete JSON object")


def _unquoted(text: str) -> str:
    """What a text says that was made a JSON string once more."""
    if text.lstrip().startswith('"'):
        try:
            inner = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            return text
        return inner if isinstance(inner, str) else text
    return text


def _fitting(candidate: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """The candidate, or the object that it wraps, in the schema's shape."""
    names = schema.get("properties", {}).keys()
    for _ in range(_MOST_WRAPPINGS):
        if not names or not candidate.keys().isdisjoint(names):
            break
        # "status", "model" and the like may stand beside what is wrapped, but no second object.
        inner = [each for each in map(_unpacked, candidate.values()) if isinstance(each, dict)]
        if len(inner) != 1:
            break
        candidate = inner[0]
    conformed: dict[str, Any] = conform(coerced(candidate, schema), schema)
    return conformed


def _unpacked(value: Any) -> Any:
    """An object that was written as a string of JSON, or as the only item of a list."""
    if isinstance(value, str) and value.lstrip().startswith("{"):
        try:
            return json.loads(value, strict=False)
        except (ValueError, RecursionError):
            return value
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def _repaired(text: str) -> "list[dict[str, Any]]":
    """The object that a text with mistakes in its syntax stands for.

    One that breaks off is none: what is missing of it could be anything.
    """
    start = text.find("{")
    body = text[start:].strip()
    if start < 0 or len(body) > _LONGEST_REPAIRED or not _ENDED.search(body) or _is_json(body):
        return []
    balance = sum(map(body.count, "{[")) - sum(map(body.count, "}]"))
    if abs(balance) > _MOST_UNBALANCED:
        return []
    import json_repair  # here: most answers need no repair

    try:
        found = json_repair.repair_json(body, return_objects=True, skip_json_loads=True)
        found = found if isinstance(found, list) else [found]
        return [each for each in found if isinstance(each, dict) and not _is_torn(each, body)]
    except (ValueError, RecursionError):
        return []


def _is_torn(value: Any, body: str) -> bool:
    """Whether a text of a list ends where the body has a mark inside of it, not its end.

    In an object the next name tells where a text ends; in a list a mark or an apostrophe inside of
    one could be its end, and half of a text may say the opposite of the whole.
    """
    if isinstance(value, dict):
        return any(_is_torn(item, body) for item in value.values())
    if isinstance(value, list):
        return any(
            not _stands_whole(item, body) if isinstance(item, str) else _is_torn(item, body)
            for item in value
        )
    return False


def _stands_whole(text: str, body: str) -> bool:
    """Whether a text stands between marks of its own, and those between others of its list."""
    escaped = json.dumps(text, ensure_ascii=False)[1:-1]
    for marked in {f"{mark}{each}{mark}" for mark in "\"'" for each in (text, escaped)}:
        end = 0
        for _ in range(_MOST_PLACES):
            start = body.find(marked, end)
            if start < 0:
                break
            end = start + len(marked)
            before = body[max(0, start - _LONGEST_GAP) : start].rstrip()[-1:]
            after = body[end : end + _LONGEST_GAP].lstrip()[:1]
            if before in ("[", ",") and after in (",", "]"):
                return True
    return False


def _is_json(text: str) -> bool:
    """Whether nothing is wrong with the syntax: what we refuse in it is not for repair."""
    try:
        json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return False
    return True


def _objects(text: str) -> "list[dict[str, Any]]":
    """The outermost JSON objects in a text, in order."""
    # Not strict: the grammar of llama.cpp's server lets raw line feeds into strings.
    decoder = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant, strict=False)
    found = []
    position = 0
    for _ in range(_MOST_STARTS):
        position = text.find("{", position)
        if position < 0:
            break
        try:
            candidate, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            position += 1
        else:
            found.append(candidate)
    return found


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; a doubled name would silently lose one of its values."""
    items = dict(pairs)
    if len(items) < len(pairs):
        raise ValueError("a name occurs twice in one object")
    return items


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def conform(value: Any, schema: dict[str, Any], path: str = "answer") -> Any:
    """`value` without the properties that `schema` excludes; raises `MismatchError` otherwise.

    `schema` may use type, properties, required, additionalProperties, items, enum, const and
    anyOf; another keyword is a mistake in our own code and raises `ValueError`.
    """
    if not schema.keys() <= _KNOWN:
        raise ValueError(f"schema keywords not checked here: {sorted(schema.keys() - _KNOWN)}")
    if "anyOf" in schema:
        return _conform_any(value, schema["anyOf"], path)
    if "enum" in schema and not any(_same(value, allowed) for allowed in schema["enum"]):
        raise MismatchError(f"{path} must be one of {_shown(schema['enum'])}")
    if "const" in schema and not _same(value, schema["const"]):
        raise MismatchError(f"{path} must be {_shown(schema['const'])}")
    if "type" in schema:
        _check_type(value, schema["type"], path)
    if isinstance(value, dict):
        return _conform_object(value, schema, path)
    if isinstance(value, list):
        items = schema.get("items", {})
        return [conform(item, items, f"{path}[{i}]") for i, item in enumerate(value)]
    return value


def _conform_any(value: Any, options: list[dict[str, Any]], path: str) -> Any:
    problem: MismatchError | None = None
    for option in options:
        try:
            return conform(value, option, path)
        except MismatchError as error:
            # The deepest complaint is about the option that was meant.
            if problem is None or len(str(error)) > len(str(problem)):
                problem = error
    raise problem or MismatchError(f"{path} is not allowed")


def _conform_object(value: dict[str, Any], schema: dict[str, Any], path: str) -> dict[str, Any]:
    properties = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            raise MismatchError(f"{path} lacks {json.dumps(name)}")
    extra = schema.get("additionalProperties", True)
    kept = {}
    for name, item in value.items():
        part = properties.get(name, extra)
        if part is not False:
            kept[name] = item if part is True else conform(item, part, f"{path}.{name}")
    return kept


def _check_type(value: Any, names: str | list[str], path: str) -> None:
    # Not by `isinstance`: to Python a boolean is an integer, to JSON it isn't.
    kind = type(value)
    allowed = (names,) if isinstance(names, str) else names
    for name in allowed:
        if kind in _TYPES[name]:
            break
    else:
        raise MismatchError(f"{path} must be of type {' or '.join(allowed)}")
    if isinstance(value, str) and not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise MismatchError(f"{path} holds half of a surrogate pair") from None


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"


def _same(value: Any, other: Any) -> bool:
    return type(value) is type(other) and bool(value == other)
