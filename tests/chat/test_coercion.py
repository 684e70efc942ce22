"""Answers of a slightly wrong shape, and what is left alone."""

from typing import Any

import pytest

from summarize.chat.answers import MismatchError, parse
from summarize.chat.coercion import coerced

ITEM = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "text": {"type": "string"},
        "note": {"type": ["string", "null"]},
        "cites": {"type": "array", "items": {"type": "integer"}},
    },
    "required": ["id", "text", "note", "cites"],
    "additionalProperties": False,
}
SCHEMA = {
    "type": "object",
    "properties": {"items": {"type": "array", "items": ITEM}},
    "required": ["items"],
    "additionalProperties": False,
}
WHOLE = {"id": "7", "text": "Ice.", "note": None, "cites": [1, 2]}


@pytest.mark.parametrize(
    "changed",
    [
        {"cites": ["1", "2"]},
        {"cites": [1.0, 2.0]},
        {"cites": ["[1]", "n2"]},
        {"cites": "1, 2"},
        {"cites": "[1, 2]"},
        {"id": 7},
        {"note": "null"},
        {"note": ""},
        {"note": "None"},
    ],
)
def test_weak_types_are_put_right(changed: dict[str, Any]) -> None:
    assert coerced({"items": [WHOLE | changed]}, SCHEMA) == {"items": [WHOLE]}


def test_what_is_empty_may_be_left_out() -> None:
    assert coerced({"items": [{"id": "7", "text": "Ice."}]}, SCHEMA) == {
        "items": [{"id": "7", "text": "Ice.", "note": None, "cites": []}]
    }
    assert coerced({"items": None}, SCHEMA) == {"items": []}


def test_a_list_may_be_its_only_item_a_string_of_json_or_texts_by_id() -> None:
    assert coerced({"items": WHOLE}, SCHEMA) == {"items": [WHOLE]}
    assert coerced({"items": '[{"id": "7", "text": "Ice.", "cites": [1, 2]}]'}, SCHEMA) == {
        "items": [WHOLE]
    }
    assert coerced({"items": {"7": "Ice."}}, SCHEMA) == {"items": [WHOLE | {"cites": []}]}


@pytest.mark.parametrize("value", [{"other": 1}, {"items": [{"id": "7"}]}, "text", {"items": [3]}])
def test_what_is_not_there_is_not_invented(value: object) -> None:
    with pytest.raises(MismatchError):
        parse(str(value).replace("'", '"'), SCHEMA)


@pytest.mark.parametrize(
    "text",
    [
        '{"items": [{"id": "7", "text": "Ice.", "note": null, "cites": [1, 2],},],}',
        '{"items": [{"id": "7", /* one */ "text": "Ice.", // two\n "cites": [1, 2]}]}',
        "{'items': [{'id': '7', 'text': 'Ice.', 'note': None, 'cites': [1, 2]}]}",
        '```json\n{items: [{id: "7", text: "Ice.", cites: [1, 2]}]}\n```',
        '{"answer": {"items": [{"id": "7", "text": "Ice.", "cites": [1, 2]}]}}',
        '[{"items": [{"id": "7", "text": "Ice.", "cites": [1, 2]}]}]',
    ],
)
def test_weak_syntax_and_wrappings_are_read(text: str) -> None:
    assert parse(text, SCHEMA) == {"items": [WHOLE]}


def test_what_breaks_off_is_not_completed() -> None:
    with pytest.raises(MismatchError):
        parse('{"items": [{"id": "7", "text": "Ice on the ha', SCHEMA)


@pytest.mark.parametrize("text", ['{"a":' * 30_000 + "}", "{'a'" * 30_000 + "}"])
def test_nesting_without_end_is_no_answer(text: str) -> None:
    with pytest.raises(MismatchError):
        parse(text, SCHEMA)


ROW = {
    "type": "array",
    "description": "id, speaker, denied",
    "items": {"type": ["string", "null"]},
}
TABLE = {"type": "object", "properties": {"rows": {"type": "array", "items": ROW}}}


@pytest.mark.parametrize(
    "written",
    [
        [["q1", "Ann Doyle", "denied"]],
        [["q1", "Ann Doyle", True]],
        [{"denied": True, "speaker": "Ann Doyle", "id": "q1"}],
        {"id": "q1", "speaker": "Ann Doyle", "denied": True},
        {"q1": ["Ann Doyle", "denied"]},
        {"q1": {"speaker": "Ann Doyle", "denied": True}},
        ['["q1", "Ann Doyle", "denied"]'],
    ],
)
def test_a_row_may_be_an_object_with_the_names_of_its_columns(written: Any) -> None:
    assert coerced({"rows": written}, TABLE) == {"rows": [["q1", "Ann Doyle", "denied"]]}


@pytest.mark.parametrize(
    ("written", "row"),
    [
        ([7, "null"], ["7", None]),
        (["q1", "Ann Doyle", False], ["q1", "Ann Doyle", None]),
        ({"id": "q1"}, ["q1", None, None]),
    ],
)
def test_weak_types_in_a_row_are_put_right(written: Any, row: list[str | None]) -> None:
    assert coerced({"rows": [written]}, TABLE) == {"rows": [row]}


def test_rows_without_their_brackets_are_left_for_the_check() -> None:
    flat = {"rows": ["q1", "q2"]}
    assert coerced(flat, TABLE) == flat
