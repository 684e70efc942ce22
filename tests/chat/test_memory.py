"""What is remembered of a service's dialect, and by whom it may be changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from summarize.chat.cache import Cache
from summarize.chat.dialects import Dialect
from summarize.chat.memory import DialectMemory

FIRST = Dialect()
LOWER = replace(FIRST, format="json_object")


def test_a_dialect_is_proven_by_working_in_this_run(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache.sqlite")
    memory = DialectMemory(cache, "key", FIRST)
    assert memory.current == (FIRST, False)
    memory.prove(LOWER, knew_better=False)
    assert memory.current == (LOWER, True)
    assert DialectMemory(cache, "key", FIRST).current == (LOWER, False)
    assert DialectMemory(cache, "another key", FIRST).current == (FIRST, False)
    cache.close()


def test_a_thread_that_groped_for_a_dialect_does_not_overrule_one_that_found_it() -> None:
    memory = DialectMemory(Cache(None), "key", FIRST)
    memory.prove(FIRST, knew_better=False)
    memory.prove(LOWER, knew_better=False)
    assert memory.current == (FIRST, True)


def test_a_refusal_of_what_had_worked_is_believed() -> None:
    memory = DialectMemory(Cache(None), "key", FIRST)
    memory.prove(FIRST, knew_better=False)
    memory.prove(LOWER, knew_better=True)
    assert memory.current == (LOWER, True)


@pytest.mark.parametrize(
    "stored",
    ["", "null", "[]", "{}x", '{"format": "telepathy"}', '{"tone": "polite"}', '{"limit": 5}'],
)
def test_a_memory_that_another_version_wrote_is_ignored(tmp_path: Path, stored: str) -> None:
    cache = Cache(tmp_path / "cache.sqlite")
    cache.put("key", stored)
    assert DialectMemory(cache, "key", FIRST).current == (FIRST, False)
    cache.close()
