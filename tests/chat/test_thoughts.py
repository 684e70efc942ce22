"""Where thinking ends and the answer begins, in the marks of many chat templates."""

import json

import pytest

from summarize.chat.answers import MismatchError, parse
from summarize.chat.thoughts import has_thoughts, without_thoughts
from tests.chat.asking import DATA, SCHEMA

GOOD = json.dumps(DATA)
DRAFT = json.dumps({"sentences": ["A draft that was rejected."]})


@pytest.mark.parametrize(
    "text",
    [
        f"<think>{DRAFT}</think>{GOOD}",
        f"Perhaps {DRAFT}? No.\n</think>\n\n{GOOD}",
        f"<thinking>{DRAFT}</thinking>\n{GOOD}",
        f"<thought>{DRAFT}</thought>{GOOD}",
        f"<reasoning>{DRAFT}</reasoning>{GOOD}",
        f"<seed:think>{DRAFT}</seed:think>{GOOD}",
        f"[THINK]{DRAFT}[/THINK]{GOOD}",
        f"◁think▷{DRAFT}◁/think▷{GOOD}",
        f"<|begin_of_thought|>{DRAFT}<|end_of_thought|>{GOOD}",
        f"<|channel|>analysis<|message|>{DRAFT}<|end|><|start|>assistant<|channel|>final<|message|>{GOOD}",
        f"<think>{DRAFT}</think>Hm, again.</think>{GOOD}",
        f"{GOOD}\n<think>Was that right? {DRAFT}",
        f"First {DRAFT}, but no: {GOOD}",
    ],
)
def test_a_rejected_draft_is_never_the_answer(text: str) -> None:
    assert parse(text, SCHEMA) == DATA


@pytest.mark.parametrize("text", [f"<think>{DRAFT}", f"{DRAFT}</think>I can't say.", "</think>"])
def test_thoughts_alone_are_no_answer(text: str) -> None:
    with pytest.raises(MismatchError):
        parse(text, SCHEMA)
    assert has_thoughts(text)


@pytest.mark.parametrize("text", ["1 < 2 and 3 > 2", "<b>thinking</b> of [1]", "[think tank]"])
def test_other_marks_are_no_thoughts(text: str) -> None:
    assert without_thoughts(text) == text
