"""A sentence walks through few modules while it is checked."""

from tests.benchmarks.walk import steps


def test_modules_do_not_call_back_and_forth() -> None:
    assert len(steps()) < 48
