import json
from pathlib import Path

import pytest

from tests.cli.conftest import Command

ARTICLE = """Ferry line to Kelm reopens

The ferry to Kelm island sailed again on Monday after nine weeks in the dock.

Harbour master Livia Brandt said the repair had cost 3.2 million euros. It is not known why the engine failed.
"""
RIGHT = "The Kelm ferry sailed again on Monday."
WRONG = "Livia Brandt said the repair had cost 2.3 million euros."
ELSEWHERE = "Местные жители очень рады."


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


def test_every_sentence_has_its_status_and_the_passages_that_bear_on_it(
    command: Command, article: Path
) -> None:
    outcome = command("check", "-", "--against", article, stdin=f"{RIGHT} {WRONG} {ELSEWHERE}")
    assert outcome.code == 0
    assert "3 sentences: 1 supported, 1 unsupported, 1 unchecked" in outcome.out
    assert "“2.3 million” is not in the article" in outcome.out
    assert "The ferry to Kelm island sailed again on Monday after nine weeks" in outcome.out


def test_it_is_told_in_the_language_of_the_reader(command: Command, article: Path) -> None:
    asked = ("check", "-", "--against", article, "--to", "ru")
    told = command(*asked, stdin=f"{RIGHT} {WRONG}").out
    assert "предложений: 2: подтверждается статьёй: 1, не подтверждается: 1" in told
    assert "«2.3 million» нет в статье" in told
    page = command(*asked, "-f", "html", stdin=RIGHT).out
    assert '<html lang="ru">' in page
    assert "Сверено со статьёй" in page
    assert "supported" not in page.partition("<body>")[2]


def test_strict_fails_on_unsupported_only(command: Command, article: Path) -> None:
    def strict(summary: str) -> int:
        return command("check", "-", "--against", article, "--strict", stdin=summary).code

    assert strict(WRONG) == 5
    assert strict(RIGHT) == 0
    assert strict(ELSEWHERE) == 0


def test_json_points_into_both_texts(command: Command, article: Path) -> None:
    text = f"{RIGHT} {WRONG}"
    outcome = command("check", "-", "--against", article, "-f", "json", stdin=text)
    record = json.loads(outcome.out)
    assert record["schema_version"] == 1
    for sentence in record["sentences"]:
        assert text[sentence["start"] : sentence["end"]] == sentence["text"]
        assert 0 <= sentence["score"] <= 1
        for span in sentence["evidence"]:
            assert ARTICLE[span["start"] : span["end"]] == span["text"]
    assert [s["status"] for s in record["sentences"]] == ["supported", "unsupported"]


def test_a_page_escapes_what_it_shows(command: Command, article: Path) -> None:
    shown = command("check", "-", "--against", article, "-f", "html", stdin="<b>Kelm</b> sank.").out
    assert "<b>Kelm" not in shown
    assert "Content-Security-Policy" in shown


def test_one_of_two_can_be_standard_input(command: Command, article: Path) -> None:
    assert command("check", "-", "--against", "-", stdin=RIGHT).code == 2
    assert command("check", "nowhere.txt", "--against", article).code == 1
