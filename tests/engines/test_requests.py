"""What is sent is what was read by a person: a changed prompt changes an expected request."""

import pytest

from summarize.prompts import PLACEHOLDERS
from tests.engines.requests import EXPECTED, PROMPTS, requests

REQUESTS = dict(requests())
_FIRST_MESSAGES = frozenset({"system", "translate", "double_check"})


@pytest.mark.parametrize("name", REQUESTS)
def test_a_request_is_the_one_expected(name: str) -> None:
    expected = (EXPECTED / f"{name}.txt").read_text(encoding="utf-8")
    assert REQUESTS[name] == expected, "python -m tests.engines.requests writes it anew"


def test_every_template_is_in_a_request() -> None:
    assert REQUESTS.keys() | _FIRST_MESSAGES == PLACEHOLDERS.keys()
    for name in _FIRST_MESSAGES:
        text = PROMPTS.fill(name)
        assert any(told.startswith(text) for told in REQUESTS.values())
