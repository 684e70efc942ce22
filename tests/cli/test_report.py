import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.server import Behaviour, serve

ESCAPE = "\x1b]0;owned\x07"


def test_a_report_on_a_file_goes_to_stdout(command: Command, articles: Path) -> None:
    outcome = command(articles / "bridge.txt")
    assert outcome.code == 0
    assert outcome.out.startswith("# Bridge over the Talas reopens a month ahead of schedule\n")
    assert "> “Our beets do not get lighter because the minister is in a hurry.”" in outcome.out
    assert outcome.err == ""


def test_a_pipe_needs_no_argument(command: Command, articles: Path) -> None:
    text = (articles / "bridge.txt").read_bytes()
    assert command(stdin=text).out == command("-", stdin=text).out
    assert "Talas" in command(stdin=text).out


def test_no_source_on_a_terminal_is_help_and_exit_2(command: Command) -> None:
    outcome = command()
    assert outcome.code == 2
    assert outcome.out == ""
    assert "Usage: summarize" in outcome.err
    assert "--length" in outcome.err


def test_json_points_into_the_text(command: Command, articles: Path) -> None:
    text = (articles / "bridge.txt").read_text("utf-8")
    report = json.loads(command(articles / "bridge.txt", "--format", "json").out)
    assert report["schema_version"] == 1
    assert report["engine"]["name"] == "offline"
    assert [quote["text"] for quote in report["quotes"]] == [
        text[quote["start"] : quote["end"]] for quote in report["quotes"]
    ]
    assert len(report["quotes"]) == 4
    for sentence in report["summary"]["sentences"]:
        cited = [text[cite["start"] : cite["end"]] for cite in sentence["cites"]]
        assert cited == [sentence["text"]]


def test_several_json_reports_are_a_line_each(command: Command, articles: Path) -> None:
    lines = command(*sorted(articles.glob("*.txt")), "-f", "json").out.splitlines()
    names = [Path(json.loads(line)["source"]["name"]).name for line in lines]
    assert names == ["bridge.txt", "most.txt"]


def test_a_page_is_of_one_source(command: Command, articles: Path) -> None:
    outcome = command(*articles.glob("*.txt"), "-f", "html")
    assert (outcome.code, outcome.out) == (2, "")
    assert "summarize batch" in outcome.err


def test_a_page_says_when_it_was_made(command: Command, articles: Path) -> None:
    assert "<dt>Made</dt><dd><time datetime=" in command(articles / "bridge.txt", "-f", "html").out


def test_offline_says_what_it_left_untranslated_and_how_to_turn_a_model_on(
    command: Command, articles: Path
) -> None:
    outcome = command(articles / "most.txt")
    assert outcome.code == 0
    assert outcome.err.count("\n") == 1
    assert "Russian left untranslated into English" in outcome.err
    assert "OPENAI_API_KEY" in outcome.err
    assert command(articles / "most.txt", "--quiet").err == ""


def test_what_was_left_untranslated_is_said_once_a_run(command: Command, articles: Path) -> None:
    said = command(articles / "most.txt", articles / "bridge.txt", articles / "most.txt").err
    assert said.count("left untranslated") == 1
    assert said.startswith("summarize: 2 articles: ")


def test_verbose_ends_with_what_the_run_took(command: Command, articles: Path) -> None:
    last = command(articles / "bridge.txt", "-v").err.splitlines()[-1]
    assert re.fullmatch(r"summarize: done: offline, \d+\.\d s", last)


def test_a_line_of_site_furniture_has_its_meaning_without_a_model(
    command: Command, articles: Path
) -> None:
    outcome = command(articles / "bridge.txt")
    assert "Авторизуйтесь, пожалуйста → Please log in" in outcome.out


def test_related_headlines_are_neither_summary_nor_claims(command: Command, articles: Path) -> None:
    report = json.loads(command(articles / "bridge.txt", "-f", "json").out)
    said = [s["text"] for s in report["summary"]["sentences"]] + [
        c["text"] for c in report["claims"]
    ]
    assert said
    assert not [text for text in said if "Wheat prices" in text or "All news" in text]


def test_output_goes_to_a_file_whole(command: Command, articles: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.md"
    outcome = command(articles / "bridge.txt", "-o", target)
    assert (outcome.code, outcome.out) == (0, "")
    assert target.read_text("utf-8") == command(articles / "bridge.txt").out
    assert [path.name for path in tmp_path.iterdir()] == ["report.md"]


@pytest.mark.parametrize(
    ("words", "name", "beginning"),
    [
        ((), "a.HTML", "<!doctype html>"),
        ((), "a.json", "{"),
        ((), "a.md", "# Bridge"),
        ((), "a.txt", "Bridge over the Talas reopens a month ahead of schedule\n="),
        ((), "a.out", "# Bridge"),
        (("-f", "json"), "a.html", "{"),
        (("--template", "fact-card"), "a.csv", "# Claims to check"),
        (("--dry-run",), "a.pdf", "offline: no request"),
        (("quotes",), "a.csv", "source,"),
        (("quotes",), "a.ndjson", "{"),
        (("quotes",), "a.md", ""),
    ],
)
def test_a_file_holds_the_format_that_its_name_ends_in(
    command: Command,
    articles: Path,
    tmp_path: Path,
    words: tuple[str, ...],
    name: str,
    beginning: str,
) -> None:
    outcome = command(*words, articles / "bridge.txt", "-o", tmp_path / name)
    assert outcome.code == 0
    assert (tmp_path / name).read_text("utf-8-sig").startswith(beginning)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        *(((), f"a.{form}") for form in ("csv", "pdf", "tsv", "xml", "yaml")),
        (("extract",), "a.html"),
    ],
)
def test_an_ending_that_a_command_does_not_print_is_refused(
    command: Command, articles: Path, tmp_path: Path, words: tuple[str, ...], name: str
) -> None:
    outcome = command(*words, articles / "bridge.txt", "-o", tmp_path / name)
    assert outcome.code == 2
    assert f"not {name[2:]} (with -f" in outcome.err
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "is empty"), (b"\x00\x01\x02\xff" * 100, "binary"), (b" \n\t\n", "is empty")],
)
def test_what_is_no_article_is_one_sentence_and_exit_1(
    command: Command, tmp_path: Path, data: bytes, said: str
) -> None:
    path = tmp_path / "input"
    path.write_bytes(data)
    outcome = command(path)
    assert (outcome.code, outcome.out) == (1, "")
    assert said in outcome.err
    assert str(path) in outcome.err
    assert outcome.err.count("\n") == 1


def test_a_folder_by_mistake_points_to_batch(command: Command, tmp_path: Path) -> None:
    outcome = command(tmp_path)
    assert outcome.code == 1
    assert f"summarize batch {tmp_path}" in outcome.err


def test_one_bad_source_does_not_take_the_others_down(command: Command, articles: Path) -> None:
    outcome = command("missing.txt", articles / "bridge.txt")
    assert outcome.code == 1
    assert "Bridge over the Talas" in outcome.out
    assert "missing.txt" in outcome.err


@pytest.mark.parametrize("form", ["markdown", "text", "json", "html"])
def test_terminal_escapes_of_an_article_reach_no_output(command: Command, form: str) -> None:
    text = f"The mayor spoke on Monday. {ESCAPE}“We {ESCAPE}will win,” said Ann Lee. \x9b31mRed."
    outcome = command("-f", form, stdin=text)
    assert outcome.code == 0
    assert not [
        c for c in outcome.out + outcome.err if (c < " " and c not in "\n\t") or c == "\x9b"
    ]


def test_strict_is_exit_5_for_what_is_unverified(command: Command) -> None:
    anonymous = (
        "The vote is over. “Nobody asked us whether we wanted any of this at all.” It rained."
    )
    assert command("--strict", stdin=anonymous).code == 5
    assert command(stdin=anonymous).code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--length", "huge"), 2, "--length"),
        (("--no-such-option",), 2, "No such option"),
        (("--engine", "llm"), 3, "OPENAI_API_KEY"),
        (("--base-url", "http://192.0.2.1/v1", "--local-only"), 3, "not on this machine"),
        (("--config", "nowhere.toml"), 3, "nowhere.toml"),
        (("--to", "Klingon language"), 2, "--to"),
    ],
)
def test_what_cannot_work_is_said_before_anything_is_done(
    command: Command, arguments: tuple[str, ...], code: int, said: str
) -> None:
    outcome = command(*arguments, stdin="An article. It has two sentences.")
    assert (outcome.code, outcome.out) == (code, "")
    assert said in outcome.err


def test_a_bad_key_is_exit_3_and_never_shown(
    command: Command, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve(Behaviour(key="right")) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-wrong-secret")
        outcome = command(articles / "bridge.txt")
    assert (outcome.code, outcome.out) == (3, "")
    assert "key" in outcome.err
    assert "sk-wrong-secret" not in outcome.err


def test_dry_run_sends_nothing(command: Command, articles: Path) -> None:
    with serve() as server:
        outcome = command(articles / "bridge.txt", "--base-url", server.url, "-m", "m", "--dry-run")
        assert not server.requests
    assert outcome.code == 0
    assert "1 request" in outcome.out
    assert "price unknown" in outcome.out


@pytest.mark.parametrize(
    "contraries", [("-q", "-v"), ("--engine", "offline", "--double-check")], ids=" ".join
)
def test_two_options_that_contradict_each_other_are_wrong_usage(
    command: Command, articles: Path, contraries: tuple[str, ...]
) -> None:
    done = command(articles / "bridge.txt", *contraries)
    assert (done.code, done.out) == (2, "")


def test_a_second_reading_that_no_engine_does_is_wrong_usage_wherever_that_was_set(
    command: Command, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUMMARIZE_ENGINE", "offline")
    assert command(articles / "bridge.txt", "--double-check").code == 2
    assert command(articles / "bridge.txt").code == 0


def test_verbose_says_where_settings_come_from(command: Command, articles: Path) -> None:
    assert "length: flag" in command(articles / "bridge.txt", "--length", "30", "-v").err


def test_the_version_is_printed(command: Command) -> None:
    assert command("--version").out.startswith("summarize, version ")


def test_json_stays_json_on_a_stream_that_lacks_its_letters(articles: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "summarize", str(articles / "most.txt"), "-q", "-f", "json"],
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=True,
    )
    report = json.loads(done.stdout.decode("ascii"))
    assert report["title"] == "В Таласе открыли мост, разрушенный паводком"


def test_a_reader_that_goes_away_is_no_error(articles: Path) -> None:
    command = [sys.executable, "-m", "summarize", *[str(articles / "bridge.txt")] * 40, "-q"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.fixture
def _heed_interrupts() -> Iterator[None]:
    """Undo what a shell does to its background jobs, and so to every process of tests run in one."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_heed_interrupts")
def test_an_interrupt_while_a_model_answers_is_exit_130(articles: Path) -> None:
    with serve(Behaviour(latency=30)) as server:
        command = [sys.executable, "-m", "summarize", str(articles / "bridge.txt")]
        with subprocess.Popen(
            [*command, "--base-url", server.url, "-m", "m"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            while not server.requests:
                time.sleep(0.02)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (130, b"")
    assert err == b"summarize: interrupted\n"


def test_standard_input_by_its_name_says_what_was_read(command: Command) -> None:
    outcome = command("-", stdin="Мост открыт снова. Ждали два года.".encode("koi8-r"))
    assert outcome.err.startswith("summarize: standard input: read as koi8-r, 34 characters\n")
    assert command("-", "-q", stdin="The bridge is open again.").err == ""
    assert command(stdin="The bridge is open again.").err == ""


_SERVICES = [
    ("-m", "gpt-4o"),  # a model whose vocabulary is a download
    ("-m", "large", "--base-url", "http://localhost:9/v1"),
    ("-m", "large", "--base-url", "http://localhost:9/v1", "--local-only"),
    ("-m", "large", "--base-url", "https://models.example/v1"),
]


@pytest.mark.parametrize("before", [(), ("translate", "--to", "ru"), ("batch", "-o", "out")])
def test_a_dry_run_looks_up_no_host(
    articles: Path, tmp_path: Path, before: tuple[str, ...]
) -> None:
    run = (*before, str(articles / "bridge.txt"), "--dry-run")
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED, json.dumps([(*run, *service) for service in _SERVICES])],
        cwd=tmp_path,
        env={**os.environ, "OPENAI_API_KEY": "sk-planted"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    *shown, rest = done.stdout.split("== 0\n")
    assert ["completion tokens" in each for each in shown] == [True] * len(_SERVICES)
    assert (rest, "looked up" in done.stderr) == ("", False)


_WATCHED = """
import json, sys
def watch(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.connect"):
        print("looked up", arguments, file=sys.stderr)
sys.addaudithook(watch)
from summarize.cli.main import run
for words in json.loads(sys.argv[1]):
    print("==", run(words))
"""


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--double-check",), 2, "no service is configured"),
        (("--max-cost", "much"), 2, "must be a number of at least 0"),
        (("--context-window", "wide"), 2, "must be at least 256 tokens"),
        (("--prompts", "no-such-folder"), 2, "no-such-folder"),
    ],
)
def test_an_option_that_could_do_nothing_is_refused(
    command: Command, tmp_path: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    article = tmp_path / "ferry.txt"
    article.write_text("The ferry runs again, the harbour office said on Monday.", "utf-8")
    outcome = command(article, *words)
    assert (outcome.code, outcome.out) == (code, "")
    assert said in outcome.err


def test_a_source_without_a_name_is_told_apart_from_a_folder(command: Command) -> None:
    outcome = command("")
    assert outcome.code == 1
    assert "a source has no name" in outcome.err
