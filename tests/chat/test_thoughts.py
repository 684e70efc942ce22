"""Where thinking ends and the answer begins, in the marks of many chat templates."""

import json
import subprocess
import sys

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


@pytest.mark.parametrize(
    "marked",
    ["<Think >", "[ THINK]", "[seed-think]", "[-_thoughts]", "[/THINK]", "◁think▷", "<|cot|>"],
)
def test_marks_are_seen_in_front_of_an_answer_in_json(marked: str) -> None:
    text = f"{marked}{GOOD}"
    assert has_thoughts(text)
    assert without_thoughts(text) in ("", GOOD)


def test_an_answer_without_marks_needs_no_expression_for_them() -> None:
    look = (
        "import re; made = []; compiled = re.compile\n"
        "def noted(pattern, flags=0):\n    made.append(str(pattern)); return compiled(pattern, flags)\n"
        "re.compile = noted\n"
        "from summarize.chat import refusals, thoughts\n"
        """assert thoughts.without_thoughts('{"a": [["x", 1]]}') == '{"a": [["x", 1]]}'\n"""
        "assert not [each for each in made if 'think' in each or 'token' in each], made\n"
        "assert thoughts.has_thoughts('<think>') and any('think' in each for each in made)"
    )
    subprocess.run([sys.executable, "-c", look], check=True)
