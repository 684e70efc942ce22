"""`summarize batch` as a user has it: what it writes, what it does again, and how it ends."""

import json
import os
import sqlite3
import threading
from pathlib import Path

import pytest

from summarize.batch import runner
from summarize.batch.ledger import Ledger
from tests.batch.newsroom import answering, article, reports, write
from tests.cli.conftest import Command
from tests.server import Behaviour, Server, serve


def rows(out: Path, statement: str) -> list[tuple[object, ...]]:
    database = sqlite3.connect(out / "claims.db")
    try:
        return database.execute(statement).fetchall()
    finally:
        database.close()


def model(server: Server) -> tuple[str, ...]:
    """The options that name the server; one worker, for a process takes time to start."""
    return ("--base-url", server.url, "-m", "gpt-4o-mini", "--jobs", "1")


OFFLINE = ("--engine", "offline", "--jobs", "1")


@pytest.mark.parametrize(
    ("form", "suffix"), [("markdown", "md"), ("text", "txt"), ("json", "json"), ("html", "html")]
)
def test_each_article_has_a_report_in_a_mirrored_tree(
    command: Command, tmp_path: Path, form: str, suffix: str
) -> None:
    write(tmp_path / "in/deep", 2)
    write(tmp_path / "in", 1, first=2)
    out = tmp_path / "out"
    done = command("batch", tmp_path / "in", "-o", out, "-f", form, *OFFLINE)
    assert (done.code, done.out) == (0, "")
    assert (out / f"deep/a0000.txt.{suffix}").stat().st_size > 200
    assert (out / f"a0002.txt.{suffix}").exists()
    assert len(reports(out)) == 3
    assert (out / "index.html").exists()
    assert not (out / "reports.jsonl").exists()
    assert "one report per article" in (out / "index.md").read_text("utf-8")
    assert not list(out.rglob(".writing-*"))


def test_a_file_of_records_that_is_named_twice_is_done_once(
    command: Command, tmp_path: Path
) -> None:
    texts = [{"text": article(number)} for number in range(4)]
    held = {"one.json": texts[0], "list.json": texts[1:3]}
    folder = tmp_path / "in"
    folder.mkdir()
    for name, value in held.items():
        (folder / name).write_text(json.dumps(value), encoding="utf-8")
    (folder / "lines.jsonl").write_text(f"{json.dumps(texts[3])}\n", encoding="utf-8")
    out = tmp_path / "out"
    done = command("batch", *(folder / name for name in held), folder, folder, "-o", out, *OFFLINE)
    assert "4 new" in done.err
    assert len(reports(out)) == 4
    assert not list(out.rglob("*~line*"))


def test_one_file_for_all_is_made_of_what_is_done(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 3)
    out = tmp_path / "out"
    call = ("batch", tmp_path / "in", "-o", out, *OFFLINE)
    command(*call)
    made = (out / "a0000.txt.md").stat().st_mtime_ns
    for form in ("jsonl", "csv"):
        assert "0 new, 0 changed, 3 from before" in command(*call, "-f", form).err
    lines = (out / "reports.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == reports(out)
    assert "of an earlier run: reports.jsonl, who_said_what.csv" in command(*call).err
    assert (out / "a0000.txt.md").stat().st_mtime_ns == made


def test_a_file_of_other_options_is_not_taken_for_done(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    out = tmp_path / "out"
    call = ("batch", tmp_path / "in", "-o", out, *OFFLINE)
    command(*call)
    before = (out / "a0000.txt.md").read_text("utf-8")
    command(*call, "-f", "jsonl", "-t", "de")
    command(*call, "-t", "de")
    assert (out / "a0000.txt.md").read_text("utf-8") != before


def test_jsonl_writes_one_file_for_all(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 2)
    out = tmp_path / "out"
    assert command("batch", tmp_path / "in", "-o", out, "-f", "jsonl", *OFFLINE).code == 0
    assert {path.name for path in out.iterdir()} == {
        *(".summarize", "reports.jsonl", "claims.db", "index.md"),
        *("index.html", "metadata.yaml"),
    }


def test_the_database_answers_who_said_what(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 3)
    out = tmp_path / "out"
    command("batch", tmp_path / "in", "-o", out, *OFFLINE)
    said = rows(out, "SELECT speaker, text, title FROM who_said_what WHERE how LIKE '%quotation'")
    assert len(said) == 3
    assert {text for _, text, _ in said} == {
        "We have waited for this since the flood of last year,"
    }
    found = rows(
        out,
        "SELECT count(*) FROM quotations WHERE id IN"
        " (SELECT rowid FROM quotations_fts WHERE quotations_fts MATCH 'flood')",
    )
    assert found == [(3,)]


def test_the_index_tells_what_happened(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 2)
    (tmp_path / "in/empty|name.txt").write_bytes(b"")
    (tmp_path / "in/photo.jpg").write_bytes(b"\xff\xd8")
    out = tmp_path / "out"
    done = command("batch", tmp_path / "in", "-o", out, *OFFLINE)
    assert done.code == 1
    told = (out / "index.md").read_text("utf-8")
    assert "| done | 2 |" in told
    assert "Passed over: 1 × not an article (.jpg): " in told
    assert "photo.jpg" in told
    assert "## Failed: 1" in told
    assert "empty" in done.err
    assert "--retry-failed" in done.err
    assert "--retry-failed" in told


def test_a_second_run_asks_nothing_and_changes_nothing(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 3)
    out = tmp_path / "out"
    with serve(answering()) as server:
        assert command("batch", tmp_path / "in", "-o", out, *model(server)).code == 0
        before = (out / "a0001.txt.md").stat().st_mtime_ns
        assert command("batch", tmp_path / "in", "-o", out, *model(server)).code == 0
        assert server.stats.answered == 3
    assert (out / "a0001.txt.md").stat().st_mtime_ns == before


def test_only_what_changed_is_done_again(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 3)
    out = tmp_path / "out"
    with serve(answering()) as server:
        command("batch", tmp_path / "in", "-o", out, *model(server))
        before = (out / "a0001.txt.md").read_text("utf-8")
        (tmp_path / "in/a0001.txt").write_text(article(71), encoding="utf-8")
        (out / "a0002.txt.md").unlink()
        (out / "a0000.txt.md").write_bytes(b"")  # as after a power cut
        command("batch", tmp_path / "in", "-o", out, *model(server))
        assert server.stats.answered == 4  # the answers to a0000 and a0002 were still there
    assert (out / "a0002.txt.md").exists()
    assert (out / "a0000.txt.md").stat().st_size > 200
    assert (out / "a0001.txt.md").read_text("utf-8") != before


@pytest.mark.parametrize("change", [("-t", "ru"), ("--length", "long"), ("-m", "gpt-4o")])
def test_other_options_make_other_reports(
    command: Command, tmp_path: Path, change: tuple[str, str]
) -> None:
    write(tmp_path / "in", 2)
    out = tmp_path / "out"
    with serve(answering()) as server:
        command("batch", tmp_path / "in", "-o", out, *model(server))
        asked = server.stats.answered
        command("batch", tmp_path / "in", "-o", out, *model(server), *change)
        assert server.stats.answered > asked


def test_another_prompt_makes_other_reports(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 2)
    out = tmp_path / "out"
    with serve(answering()) as server:
        command("batch", tmp_path / "in", "-o", out, *model(server))
        command("prompts", "eject", tmp_path / "mine")
        edited = next(
            path
            for path in (tmp_path / "mine").iterdir()
            if "system" in path.name or path.is_file()
        )
        edited.write_text(edited.read_text("utf-8") + "\nBe brief.\n", encoding="utf-8")
        again = command(
            "batch", tmp_path / "in", "-o", out, *model(server), "--prompts", tmp_path / "mine"
        )
        assert again.code == 0
        assert all(report["engine"]["prompt"] for report in reports(out))


def test_force_asks_everything_again(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 2)
    out = tmp_path / "out"
    with serve(answering()) as server:
        command("batch", tmp_path / "in", "-o", out, *model(server))
        command("batch", tmp_path / "in", "-o", out, *model(server), "--force")
        assert server.stats.answered == 4


def test_identical_articles_are_asked_about_once(command: Command, tmp_path: Path) -> None:
    for name in ("wire.txt", "copy.txt", "deep/third.txt"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text(article(1), encoding="utf-8")
    with serve(answering(latency=0.05)) as server:
        done = command("batch", tmp_path / "in", "-o", tmp_path / "out", *model(server))
        assert (done.code, server.stats.chats) == (0, 1)
    assert len(reports(tmp_path / "out")) == 3


def test_failed_articles_are_tried_again_on_request_only(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 2)
    bad = tmp_path / "in/bad.txt"
    bad.write_bytes(b"")
    out = tmp_path / "out"
    assert command("batch", tmp_path / "in", "-o", out, *OFFLINE).code == 1
    status = bad.stat()
    bad.write_bytes(b"")
    os.utime(bad, ns=(status.st_atime_ns, status.st_mtime_ns))
    again = command("batch", tmp_path / "in", "-o", out, *OFFLINE)
    assert (again.code, "bad.txt" in again.err) == (1, True)
    bad.write_text(article(9), encoding="utf-8")
    assert command("batch", tmp_path / "in", "-o", out, *OFFLINE, "--retry-failed").code == 0


def test_lines_that_share_an_id_have_a_report_each(command: Command, tmp_path: Path) -> None:
    lines = [{"id": "same", "text": article(number)} for number in range(3)]
    lines += [{"id": "SAME", "text": article(3)}]
    (tmp_path / "news.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    out = tmp_path / "out"
    for _ in range(2):
        assert command("batch", tmp_path / "news.jsonl", "-o", out, *OFFLINE).code == 0
        names = [path.name.lower() for path in (out / "news.jsonl").iterdir()]
        assert len(names) == len(set(names)) == len(reports(out)) == 4


def test_a_file_that_is_named_twice_is_done_once(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 2)
    out = tmp_path / "out"
    listed = f"{tmp_path}/in/a0000.txt\n{tmp_path}/in\n"
    assert command("batch", "--files-from", "-", "-o", out, *OFFLINE, stdin=listed).code == 0
    assert len(reports(out)) == 2


@pytest.mark.parametrize(
    "names",
    [("МОСТ.txt", "мост.txt"), ("caf\u00e9.txt", "cafe\u0301.txt"), ("Straße.txt", "STRASSE.txt")],
)
def test_no_file_system_has_one_place_for_two_outputs(
    tmp_path: Path, names: tuple[str, str]
) -> None:
    with Ledger.open(tmp_path) as ledger:
        entries = [ledger.meet(name, name) for name in names]
    outputs = [entry.output for entry in entries if entry is not None]
    assert outputs == [names[0], f"{names[1]}~2"]


def test_names_that_differ_in_case_only_stay_apart(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    (tmp_path / "in/A0000.txt").write_text(article(1), encoding="utf-8")
    out = tmp_path / "out"
    assert command("batch", tmp_path / "in", "-o", out, *OFFLINE).code == 0
    names = [path.name.lower() for path in out.glob("*.md") if path.name != "index.md"]
    assert len(set(names)) == 2


def test_a_run_with_nothing_left_rewrites_nothing(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 3)
    out = tmp_path / "out"
    words = ("batch", tmp_path / "in", "-o", out, "-f", "html", *OFFLINE)

    def written() -> dict[str, int]:
        return {path.name: path.stat().st_mtime_ns for path in out.iterdir() if path.is_file()}

    assert command(*words).code == 0
    first = written()
    assert "0 new, 0 changed, 3 from before, 0 gone" in command(*words).err
    assert written() == first
    (out / "index.md").unlink()
    assert command(*words).code == 0
    second = written()
    assert second.keys() == first.keys()
    (tmp_path / "in" / "a0001.txt").unlink()
    assert command(*words).code == 0
    assert len(reports(out)) == 2
    assert written()["claims.db"] != second["claims.db"]


def test_money_that_a_folder_has_cost_counts(command: Command, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[prices]\n"m" = { prompt = 10, completion = 10 }\n')
    write(tmp_path / "in", 8)
    with serve(answering()) as server:
        words = (
            *("batch", tmp_path / "in", "-o", tmp_path / "out", "--jobs", "1", "-m", "m"),
            *("--base-url", server.url, "--config", tmp_path / "config.toml"),
        )
        for _ in range(3):
            assert command(*words, "--max-cost", "0.03", "--concurrency", "1").code != 0
        assert 0 < server.stats.answered < 8
        before = server.stats.answered
        assert command(*words, "--max-cost-run", "0.022", "--concurrency", "1").code != 0
        assert before < server.stats.answered < 8
        assert command(*words).code == 0


def test_max_cost_stops_before_it_is_passed(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 12)
    out = tmp_path / "out"
    with serve(answering()) as server:
        stopped = command(
            "batch",
            tmp_path / "in",
            "-o",
            out,
            *model(server),
            "--max-cost",
            "0.0015",
            "--concurrency",
            "2",
        )
        assert stopped.code == 3
        assert "--max-cost" in stopped.err
        assert "to go on:" in stopped.err
        spent = sum(report["engine"]["cost_usd"] for report in reports(out))
        assert 0 < spent <= 0.0015
        assert command("batch", tmp_path / "in", "-o", out, *model(server)).code == 0
        assert server.stats.answered == 12


def test_a_dry_run_sends_nothing(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 2)
    (tmp_path / "in/copy.txt").write_text(article(0), encoding="utf-8")
    with serve(answering()) as server:
        told = command(
            "batch", tmp_path / "in", "-o", tmp_path / "out", *model(server), "--dry-run"
        )
        cheap = command(
            *("batch", tmp_path / "in", "-o", tmp_path / "out", *model(server), "--dry-run"),
            *("--via", "batch-api"),
        )
        assert not server.requests
    assert told.code == 0
    assert "3 articles, 2 different, 0 unreadable" in told.out
    assert "total: 2 requests" in told.out
    whole, half = (
        float(text.partition("at most $")[2].split()[0]) for text in (told.out, cheap.out)
    )
    assert half == pytest.approx(whole / 2, abs=1e-4)
    assert not (tmp_path / "out").exists()


def test_fail_over_bears_some_failures(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 3)
    (tmp_path / "in/bad.txt").write_bytes(b"")
    for percent, code in (("25", 0), ("24", 1)):
        out = tmp_path / f"out{percent}"
        assert (
            command("batch", tmp_path / "in", "-o", out, *OFFLINE, "--fail-over", percent).code
            == code
        )


def test_quiet_says_nothing_but_failures(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    done = command("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE, "-q")
    assert (done.code, done.out, done.err) == (0, "", "")


def test_one_article_that_the_service_refuses_fails_alone(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 6)

    def poisoned(body: dict[str, object]) -> str:
        honest = answering().reply(body)
        return "I would rather not." if "Report-0003" in str(body) else honest

    behaviour = Behaviour(reply=poisoned)
    with serve(behaviour) as server:
        insisting = (*model(server), "--engine", "llm")
        done = command("batch", tmp_path / "in", "-o", tmp_path / "out", *insisting)
    assert done.code == 1
    assert len(reports(tmp_path / "out")) == 5
    assert "a0003.txt" in done.err


def test_a_service_that_is_down_stops_the_run(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUMMARIZE_DEADLINE", "1")
    write(tmp_path / "in", 30)
    out = tmp_path / "out"
    with serve(answering(faults={"503": 1.0})) as server:
        down = command("batch", tmp_path / "in", "-o", out, *model(server), "--concurrency", "4")
        assert down.code == 4
        assert server.stats.chats <= 3 * (runner.SERVICE_TRIES + 4)
        assert "0 done, 0 failed, 30 left" in down.err
        server.behave(answering())
        assert command("batch", tmp_path / "in", "-o", out, *model(server)).code == 0
    assert len(reports(out)) == 30


def test_a_refused_key_stops_the_run_at_once(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 9)
    with serve(answering(key="right")) as server:
        done = command(
            "batch", tmp_path / "in", "-o", tmp_path / "out", *model(server), "--concurrency", "2"
        )
        assert done.code == 3
        assert len(server.chats) <= 3


def test_an_empty_account_stops_the_run_at_once(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 9)
    with serve(answering(faults={"quota": 1.0})) as server:
        done = command(
            "batch", tmp_path / "in", "-o", tmp_path / "out", *model(server), "--concurrency", "2"
        )
        assert (done.code, "quota is used up" in done.err) == (4, True)
        assert len(server.chats) <= 3
    assert "0 failed, 9 left" in done.err


def test_an_article_that_disappears_fails_alone(command: Command, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", 3)
    listed = tmp_path / "list"
    names = [*map(str, sorted(folder.iterdir())), str(folder / "gone.txt")]
    listed.write_text("\n".join(names), encoding="utf-8")
    done = command("batch", "--files-from", listed, "-o", tmp_path / "out", *OFFLINE)
    assert (done.code, len(reports(tmp_path / "out"))) == (1, 3)
    assert "gone.txt" in done.err


def test_faults_of_every_kind_lose_no_article(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "in", 40)
    monkeypatch.setenv("SUMMARIZE_TIMEOUT", "1")
    kinds = ("429", "500", "503", "reset", "hang", "half", "truncated-json", "prose")
    with serve(answering(faults=dict.fromkeys(kinds, 0.3 / len(kinds)), seed=4)) as server:
        done = command(
            "batch", tmp_path / "in", "-o", tmp_path / "out", *model(server), "--concurrency", "32"
        )
        assert (done.code, len(reports(tmp_path / "out"))) == (0, 40), done.err
        assert server.stats.by_fault.total() > server.stats.by_fault["ok"]


@pytest.mark.parametrize("source", ["absent", "absent/*.txt"])
def test_a_source_that_is_not_there_ends_before_it_begins(
    command: Command, tmp_path: Path, source: str
) -> None:
    done = command("batch", tmp_path / source, "-o", tmp_path / "out", *OFFLINE)
    assert done.code == 2
    assert not (tmp_path / "out").exists()


def test_a_folder_without_articles_says_so(command: Command, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/photo.jpg").write_bytes(b"\xff\xd8")
    done = command("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE)
    assert done.code == 1
    assert f"no article was found in {tmp_path}/in" in done.err
    assert "photo.jpg" in done.err


def test_what_an_earlier_run_left_is_named_and_stays(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 3)
    out = tmp_path / "out"
    call = ("batch", tmp_path / "in", "-o", out, *OFFLINE)
    assert "stays" not in command(*call, "-f", "csv").err
    assert "2 files of an earlier run: reports.jsonl, who_said_what.csv" in command(*call).err
    (tmp_path / "in/a0001.txt").unlink()
    gone = command(*call)
    assert "1 file of articles that are gone or failed: a0001.txt.md" in gone.err
    assert gone.err.endswith("0 new, 0 changed, 2 from before, 1 gone\n")
    again = command(*call, "-f", "html")
    assert "2 files in another format: a0000.txt.md, a0002.txt.md" in again.err
    assert (out / "a0001.txt.md").is_file()
    told = (out / "index.md").read_text("utf-8")
    assert "- As an earlier run left it: 2 files in another format" in told
    assert "stays" not in command(*call, "-f", "html").err


def test_names_are_spelt_as_people_toml_has_them(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    out = tmp_path / "out"
    command("batch", tmp_path / "in", "-o", out, *OFFLINE)
    ((name,),) = rows(out, "SELECT name FROM people WHERE quotations > 0")
    (out / "people.toml").write_text(
        f'[[person]]\nname = "{name}"\nspelt = {{ ru = "Имя Иначе" }}\n', "utf-8"
    )
    with serve(answering()) as server:
        command("batch", tmp_path / "in", "-o", out, "--to", "ru", *model(server))
        asked = "".join(json.dumps(chat.body, ensure_ascii=False) for chat in server.chats)
    assert f"{name} (reader: Имя Иначе)" in asked


def test_a_run_with_nothing_new_leaves_no_thread_that_waits(
    command: Command, tmp_path: Path
) -> None:
    write(tmp_path / "in", 1)
    again = ("batch", tmp_path / "in", "-o", tmp_path / "out", "--engine", "offline", "--jobs", 2)
    for _ in range(2):
        assert command(*again).code == 0
    loading = [each for each in threading.enumerate() if each.name == "load"]
    for each in loading:
        each.join(20)
        assert not each.is_alive()


def test_the_overview_is_written_where_no_thread_is_left_to_close_the_rest(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = threading.Thread.start

    def refuse(thread: threading.Thread) -> None:
        if thread.name.startswith("meanwhile"):
            raise RuntimeError("can't start new thread")
        start(thread)

    write(tmp_path / "in", 1)
    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert command("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE).code == 0
    assert (tmp_path / "out/index.html").exists()
