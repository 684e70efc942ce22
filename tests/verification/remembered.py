"""What comes again in many answers about one article is judged once."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import pytest

from summarize.verification import checks
from summarize.verification.source.source_text import SourceText
from summarize.verification.support import find_support


@contextmanager
def judgements_remembered() -> Iterator[None]:
    """Within it, the same sentence or translation of an article is not judged again.

    A judgement rests on nothing else: all that it is made of is what it is remembered by.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("summarize.verification.drafts.SourceText", cache(SourceText))
        patch.setattr("summarize.verification.drafts.find_support", _remembered(find_support))
        patch.setattr(checks, "judge_translation", _remembered(checks.judge_translation))
        yield


def _remembered(judge: Callable[..., Any]) -> Callable[..., Any]:
    known = cache(judge)
    return lambda *told: known(*(tuple(one) if isinstance(one, list) else one for one in told))
