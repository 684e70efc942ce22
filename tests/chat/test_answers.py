"""JSON found in a model's words, and checked against a schema."""

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.chat.answers import MismatchError, conform, parse
from tests.chat.asking import DATA, SCHEMA
from tests.server import fill

GOOD = json.dumps(DATA)


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"\n\n {GOOD} \n",
        f"```json\n{GOOD}\n```",
        f"Here is the JSON you asked for:\n\n{GOOD}\n\nLet me know if you need anything else {{}}.",
        f"<think>Perhaps {{}} or {{'sentences': 1}}?</think>{GOOD}",
        f"<think>{json.dumps({'sentences': ['a first thought']})}</think>\n{GOOD}",
        f'{{"draft": true}} {GOOD}',
        f"{{broken {GOOD}",
        json.dumps(DATA | {"confidence": 0.9, "notes": {"a": [1]}}),
    ],
)
def test_the_object_that_fits_is_found_whatever_surrounds_it(text: str) -> None:
    assert parse(text, SCHEMA) == DATA


def test_raw_line_feeds_and_tabs_in_a_string_do_not_spoil_it() -> None:
    assert parse('{"sentences": ["first\nsecond\tthird"]}', SCHEMA) == {
        "sentences": ["first\nsecond\tthird"]
    }


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "no complete JSON object"),
        ("No.", "no complete JSON object"),
        (GOOD[:-1], "no complete JSON object"),
        ('["a list"]', "no complete JSON object"),
        ('{"sentences": [NaN]}', "no complete JSON object"),
        ('{"sentences": [], "sentences": ["b"]}', "no complete JSON object"),
        ("{" * 100_000, "no complete JSON object"),
        ('{"a":' * 100_000, "no complete JSON object"),
        ("[" * 100_000, "no complete JSON object"),
        ("{}", 'answer lacks "sentences"'),
        ('{"sentences": [["a"]]}', "answer.sentences[0] must be of type string"),
        ('{"sentences": ["a", {}]}', "answer.sentences[1] must be of type string"),
        (r'{"sentences": ["\ud83d"]}', "half of a surrogate pair"),
    ],
)
def test_a_problem_is_named_so_that_a_model_can_mend_it(text: str, problem: str) -> None:
    with pytest.raises(MismatchError) as caught:
        parse(text, SCHEMA)
    assert problem in str(caught.value)


def test_a_complaint_is_no_longer_than_a_sentence() -> None:
    schema: dict[str, Any] = {"type": "object", "properties": {"a": {"enum": ["x"] * 5000}}}
    with pytest.raises(MismatchError) as caught:
        parse('{"a": "y"}', schema)
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "integer"}, 3, True),
        ({"type": "integer"}, 0, 1.5),
        ({"type": "integer"}, -1, "1"),
        ({"type": "number"}, 1.5, False),
        ({"type": "number"}, 2, None),
        ({"type": "boolean"}, True, 1),
        ({"type": ["string", "null"]}, None, 0),
        ({"enum": ["a", 1]}, 1, True),
        ({"const": "a"}, "a", "b"),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, "a", []),
        ({"type": "array", "items": {"type": "string"}}, [], [[]]),
        ({"type": "object", "required": ["a"]}, {"a": None}, {"b": 1}),
        ({"type": "object", "additionalProperties": {"type": "string"}}, {"a": "b"}, {"a": 1}),
    ],
)
def test_each_keyword_is_checked(schema: dict[str, Any], good: object, bad: object) -> None:
    assert conform(good, schema) == good
    with pytest.raises(MismatchError):
        conform(bad, schema)


def test_properties_that_nobody_asked_for_are_left_out_at_every_depth() -> None:
    inner = {"type": "object", "properties": {"a": {}}, "additionalProperties": False}
    schema = {"type": "object", "properties": {"list": {"type": "array", "items": inner}}}
    assert conform({"list": [{"a": 1, "b": 2}], "more": 3}, schema) == {
        "list": [{"a": 1}],
        "more": 3,
    }


def test_the_mended_option_of_several_is_the_one_complained_about() -> None:
    option = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
    with pytest.raises(MismatchError, match=r"answer.a must be of type string"):
        conform({"a": 1}, {"anyOf": [{"type": "null"}, option]})


def test_a_schema_that_could_go_unchecked_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="pattern"):
        conform("a", {"type": "string", "pattern": "b"})


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)


@given(values, st.text(max_size=30), st.text(max_size=30))
@settings(max_examples=200, deadline=None)
def test_an_answer_conforms_or_is_refused_whatever_it_is(
    value: object, before: str, after: str
) -> None:
    text = before + json.dumps({"sentences": value}) + after
    try:
        data = parse(text, SCHEMA)
    except MismatchError:
        assert not (isinstance(value, list) and all(isinstance(item, str) for item in value)) or (
            set(before + after) & set("{<[◁")
        )
    else:
        assert data.keys() == {"sentences"}
        assert all(isinstance(sentence, str) for sentence in data["sentences"])


def test_the_test_servers_empty_answer_satisfies_the_schema_it_came_from() -> None:
    schema = {
        "type": "object",
        "properties": {
            "name": {"type": ["string", "null"]},
            "kind": {"enum": ["direct", "mixed"]},
            "cites": {"type": "array", "items": {"type": "integer"}},
            "inner": {"anyOf": [{"type": "object", "properties": {"n": {"type": "number"}}}]},
        },
        "required": ["name", "kind", "cites", "inner"],
        "additionalProperties": False,
    }
    assert conform(fill(schema), schema) == fill(schema)


ROWS = {
    "type": "object",
    "properties": {
        "rows": {"type": "array", "items": {"type": "array", "items": {"type": "string"}}}
    },
    "required": ["rows"],
    "additionalProperties": False,
}


@pytest.mark.parametrize(
    "text",
    [
        """{'rows':[['q1','n1','Jane O'Dowd said no'],['q2','n2']]}""",
        """{"rows":[["q1","n1","He said "no" to it"],["q2","n2"]]}""",
        """{"rows":[["q1","n1","He said "yes", and went"],["q2","n2"]]}""",
    ],
)
def test_a_text_of_a_list_that_a_mark_may_have_ended_is_not_read_in_half(text: str) -> None:
    with contextlib.suppress(MismatchError):
        for row in parse(text, ROWS)["rows"]:
            assert len(row) == 2 or row[2].endswith(("said no", "to it", "and went"))


def test_a_comma_too_many_in_a_list_is_mended() -> None:
    text = """{'rows': [['q1', 'n1', 'No.',], ['q2', "It's so"],],}"""
    assert parse(text, ROWS) == {"rows": [["q1", "n1", "No."], ["q2", "It's so"]]}
