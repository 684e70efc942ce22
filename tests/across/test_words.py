"""Words by which articles are compared."""

import pytest

from summarize.across.words import keys_of

CASES = {
    "Ten, then .5 or 12.30,7": ["ten", "then", "5", "or", "12.30,7"],
    "A ferry.The_quay\n\n450, Ölwehr": ["a", "ferry", "the", "quay", "450", "ölwehr"],
    "Порт… 3:15, Өрік": ["порт", "3:15", "өрік"],
    "港 口, port": ["港", "口", "port"],
}


@pytest.mark.parametrize("text", CASES)
def test_marks_and_spaces_are_no_part_of_a_key_and_begin_none(text: str) -> None:
    assert keys_of(text) == CASES[text]
