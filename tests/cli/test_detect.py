import json
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import Command

RUSSIAN = "Автомобильный мост через реку Талас вновь открыли для движения."
ENGLISH = "Experts of the road fund will visit the site in October."


def test_one_source_is_its_languages_alone(command: Command) -> None:
    outcome = command("detect", stdin=ENGLISH)
    assert (outcome.code, outcome.out, outcome.err) == (0, "en 1.00\n", "")


def test_several_sources_are_named(command: Command, articles: Path) -> None:
    lines = command("detect", articles / "bridge.txt", articles / "most.txt").out.splitlines()
    assert lines[0].startswith(f"{articles / 'bridge.txt'}: en 0.")
    assert lines[1].startswith(f"{articles / 'most.txt'}: ru 0.")


def test_passages_have_place_language_role_and_text(command: Command) -> None:
    text = f"{RUSSIAN}\n\n{ENGLISH}"
    lines = command("detect", "--passages", stdin=text).out.splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    assert [(row[0], row[1].split()[0], row[3]) for row in rows] == [
        (f"0–{len(RUSSIAN)}", "ru", RUSSIAN),
        (f"{len(RUSSIAN) + 2}–{len(text)}", "en", ENGLISH),
    ]


def test_json_points_into_the_text(command: Command, articles: Path) -> None:
    text = (articles / "most.txt").read_text("utf-8")
    record = json.loads(command("detect", articles / "most.txt", "--passages", "-f", "json").out)
    assert [share["code"] for share in record["languages"]] == ["ru", "en"]
    for passage in record["passages"]:
        assert text[passage["start"] : passage["end"]] == passage["text"]


def test_lines_are_answered_one_by_one(command: Command) -> None:
    outcome = command("detect", "--lines", stdin=f"{RUSSIAN}\n\n{ENGLISH}\n")
    codes = [line.split("\t")[0] for line in outcome.out.splitlines()]
    assert codes == ["ru", "und", "en"]
    records = command("detect", "--lines", "-f", "json", stdin=f"{RUSSIAN}\n{ENGLISH}\n").out
    assert [json.loads(line)["code"] for line in records.splitlines()] == ["ru", "en"]


def test_a_line_is_answered_before_the_next_one_comes() -> None:
    arguments = [sys.executable, "-m", "summarize", "detect", "--lines"]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for line, code in ((RUSSIAN, b"ru"), (ENGLISH, b"en")):
            process.stdin.write(f"{line}\n".encode())
            process.stdin.flush()
            assert process.stdout.readline().startswith(code + b"\t")
        process.stdin.close()
        assert process.wait() == 0


def test_a_hundred_thousand_lines_stream_through(command: Command) -> None:
    outcome = command("detect", "--lines", stdin=f"{RUSSIAN}\n{ENGLISH}\n" * 50_000)
    assert outcome.code == 0
    lines = outcome.out.splitlines()
    assert len(lines) == 100_000
    assert [line[:3] for line in lines[-2:]] == ["ru\t", "en\t"]


def test_bytes_that_are_no_text_and_escapes_are_lines_too(command: Command) -> None:
    outcome = command("detect", "--lines", stdin=b"\xff\xfe\x1b[31m\n" + ENGLISH.encode())
    assert outcome.code == 0
    assert len(outcome.out.splitlines()) == 2
    assert "\x1b" not in outcome.out


def test_lines_go_without_sources(command: Command) -> None:
    outcome = command("detect", "--lines", "a.txt", stdin=ENGLISH)
    assert (outcome.code, outcome.out) == (2, "")
    assert "--lines" in outcome.err
    assert "--lines < FILE" in outcome.err


def test_verbose_says_when_langdetect_was_asked(command: Command) -> None:
    doubtful = "måne land sal\n"
    assert command("detect", "--lines", stdin=doubtful).err == ""
    said = command("detect", "-v", stdin=doubtful).err
    assert "asked langdetect whether it is" in said
    assert "standard input: read as utf-8" in said
    outcome = command("detect", "--lines", "-v", stdin=f"{ENGLISH}\n{doubtful}")
    assert outcome.err.count("asked langdetect") == 1
    assert command("detect", "--lines", stdin=doubtful).err == ""
