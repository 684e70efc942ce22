import logging
import random
import subprocess
import sys
from pathlib import Path

import langdetect
import pytest

from summarize.languages import detect_language, detect_lines
from summarize.languages.langdetect_vote import KNOWN, langdetect_vote

DOUBTFUL = "mur elva stengt"  # Norwegian: wall, the river, closed
ASKED = "asked langdetect whether it is"


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What the vote said, and not what others did meanwhile."""
    ours = "summarize.languages.langdetect_vote"
    return [record.getMessage() for record in caplog.records if record.name == ours]


def test_it_knows_what_there_are_profiles_of() -> None:
    names = {path.name for path in Path(langdetect.PROFILES_DIRECTORY).iterdir()}
    assert {name for name in names if "-" not in name} == KNOWN


def test_it_is_asked_about_the_languages_in_doubt_only(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    assert langdetect_vote("Va tornar a la vila caminant.", frozenset({"ca", "es"})) == "ca"
    assert said(caplog) == [f"{ASKED} ca or es: ca"]
    assert langdetect_vote("12", frozenset({"ca", "es"})) is None


def test_the_answer_is_always_the_same_and_nobody_elses_seed_is_touched() -> None:
    state, seed = random.getstate(), langdetect.DetectorFactory.seed
    answers = {langdetect_vote(DOUBTFUL, frozenset({"da", "no", "sv"})) for _ in range(20)}
    assert len(answers) == 1
    assert langdetect.DetectorFactory.seed == seed
    assert random.getstate() == state


def test_only_doubt_asks_it(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for text in ("The bridge will stay closed until the river falls.", "", "1234", "да", "大橋"):
        detect_language(text)
    assert not said(caplog)
    assert detect_language(DOUBTFUL).code == "no"
    assert len(said(caplog)) == 1


def test_a_line_has_its_page_to_ask(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    page = ["Broen ble stengt i går, og ingen vet når den åpner igjen for trafikk.", DOUBTFUL]
    assert [guess.code for guess in detect_lines(page)] == ["no", "no"]
    assert not said(caplog)
    detect_lines([DOUBTFUL])
    assert len(said(caplog)) == 1


def test_nothing_of_it_is_imported_until_then() -> None:
    program = (
        "import sys; from summarize.languages import detect_language as d\n"
        "d('The bridge will stay closed.'); assert 'langdetect' not in sys.modules\n"
        f"d({DOUBTFUL!r}); assert 'langdetect' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
