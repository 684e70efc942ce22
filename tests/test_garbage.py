"""Work that is done without the search for cycles."""

import gc
import subprocess
import sys

import pytest

from summarize.garbage import uncollected


@uncollected()
def _fail() -> None:
    assert not gc.isenabled()
    with uncollected():
        pass
    assert not gc.isenabled()
    raise ValueError("stop")


def test_what_has_come_into_being_meanwhile_is_old() -> None:
    frozen = gc.get_freeze_count()
    gc.unfreeze()
    try:
        with uncollected():
            made = [[] for _ in range(5_000)]  # type: ignore[var-annotated]
        assert gc.get_count()[0] < len(made)
        assert gc.get_freeze_count() == 0
    finally:
        if frozen:
            gc.freeze()


def test_the_search_for_cycles_goes_on_as_it_was() -> None:
    """Also behind an error, and not where it was off."""
    with pytest.raises(ValueError, match="stop"):
        _fail()
    assert gc.isenabled()


def test_a_command_seldom_looks_for_cycles() -> None:
    code = (
        "import atexit, gc, sys; print(*gc.get_threshold()[1:]); from summarize.__main__ import main;"
        " atexit.register(lambda: print(*gc.get_threshold()));"
        " sys.argv[1:] = ['--version']; main()"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    before, *_, after = run.stdout.splitlines()
    assert after == f"10000 {before}"
