import subprocess
import sys
from typing import NamedTuple

import pytest

from tests.benchmarks.languages import DATA, WITHOUT_PYCLD2

SPLIT = "dev"


class Goals(NamedTuple):
    """What the development sets must reach, in percent."""

    sentences: float
    documents: float
    short: float
    lines: float


@pytest.mark.skipif(not DATA.exists(), reason="needs the development data")
@pytest.mark.parametrize(
    ("before", "goals"),
    [
        ("", Goals(sentences=96, documents=96, short=93, lines=98.5)),
        (WITHOUT_PYCLD2, Goals(sentences=94.5, documents=95.5, short=88, lines=98)),
    ],
    ids=["with pycld2", "without"],
)
def test_the_development_sets_reach_their_goals(before: str, goals: Goals) -> None:
    if not before:
        pytest.importorskip("pycld2")
    program = (
        "from tests.benchmarks.languages import answers\n"
        f"for name, found in answers({SPLIT!r}).items():\n"
        "    right = sum(a.guess.code == a.language for a in found)\n"
        "    print(name, 100 * right / len(found))"
    )
    done = subprocess.run(
        [sys.executable, "-c", before + program], capture_output=True, encoding="utf-8", check=True
    )
    reached = {name: float(share) for name, share in map(str.split, done.stdout.splitlines())}
    assert reached["sentences"] >= goals.sentences
    assert reached["documents"] >= goals.documents
    assert reached["short"] >= goals.short
    assert reached["mixed"] >= goals.lines
