"""Who said what in the output folder of a batch."""

from pathlib import Path

import pytest

from summarize.cli.main import run
from summarize.serve.said import Asked, ReportsFolder
from tests.cli.conftest import Command, command
from tests.serve.conftest import Serve, Served
from tests.serve.test_answers import form

__all__ = ["command"]  # the fixture


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder of a batch of two articles."""
    folder = tmp_path_factory.mktemp("archive")
    source = Path(__file__).parents[1] / "articles"
    out = folder / "news out"
    assert run(["batch", str(source), "-o", str(out), "-f", "html", "--jobs", "1", "-q"]) == 0
    return out


def test_statements_are_found_by_words_and_speaker(archive: Path) -> None:
    looked = ReportsFolder(archive)
    everything = looked.look(Asked())
    assert everything.count == len(everything.statements)
    assert everything.articles == 2
    some = looked.look(Asked(speaker="sadykova"))
    assert 0 < some.count < everything.count
    assert {each.speaker for each in some.statements} == {"Gulnara Sadykova"}
    assert looked.look(Asked(words="harvest")).count == 1
    assert looked.look(Asked(words="100%")).count == 0
    assert all(each.is_sure for each in looked.look(Asked(sure=True)).statements)


def test_only_reports_of_the_batch_are_shown(serve_with: Serve, archive: Path) -> None:
    (archive / "private.html").write_text("not of the batch", "utf-8")
    served = serve_with(archive)
    links = {each["link"] for each in served.ask("/who-said-what").json["statements"]}
    for link in links:
        shown = served.ask(link)
        assert shown.status == 200
        assert "sandbox" in shown.headers["content-security-policy"]
    for path in ("/reports/private.html", "/reports/../private.html", "/reports/claims.db",
                 "/reports/%2e%2e/private.html", "/reports//etc/passwd", "/reports/"):  # fmt: skip
        assert served.ask(path).status == 404
    (archive / "private.html").unlink()


def test_the_pages_speak_the_language_of_the_reports(serve_with: Serve, archive: Path) -> None:
    page = {"Accept": "text/html"}
    served = serve_with(archive, "--to", "ru")
    said = served.ask("/who-said-what", headers=page).text
    assert '<html lang="ru">' in said
    assert "прямая цитата" in said
    assert "высказываний:" in said
    assert "Speaker" not in said
    desk = served.ask("/", headers=page).text
    assert "Вставьте текст статьи" in desk
    assert "казахский" in desk
    failed = served.ask("/nothing", headers=page).text
    assert "Такой страницы нет" in failed
    assert "There is no such page" not in failed
    asked = served.ask("/report", {"text": " "}).json
    assert asked["title"] == "The article cannot be read"
    assert asked["told"] == "Статью не удалось прочитать: text: пусто"
    assert "Ищутся цитаты" in desk
    forgotten = served.ask("/check", {"text": "The pier is open."}).json
    assert forgotten["hint"] == "give the text that is to be checked"
    why = "нет текста, который надо проверить (вставьте текст, который надо проверить)"
    assert forgotten["told"] == f"Запрос непонятен: {why}"
    for first, second, why in (
        ("text", "url", "даны и текст, и адрес"),
        ("url", "file", "даны и адрес, и файл"),
        ("text", "file", "даны и текст, и файл"),
    ):
        both: dict[str, str | tuple[str, bytes]] = {first: "a", second: ("a.txt", b"a")}
        body, headers = form(**both)
        twice = served.ask("/report", body, headers=headers).json
        assert twice["told"].startswith(f"Запрос непонятен: {why} (дайте что-то одно")
    inside = served.ask("/report", {"url": "http://127.0.0.1:9/"}).json
    assert "--allow-private разрешает это" in inside["told"]


def test_addresses_that_make_no_sense_show_something(serve_with: Serve, archive: Path) -> None:
    served = serve_with(archive)
    for query in ("?start=-1", "?start=99999999999", "?start=50", "?q=%27%22%3B--", "?q=%00"):
        assert served.ask(f"/who-said-what{query}").status == 200
        assert served.ask(f"/who-said-what{query}", headers={"Accept": "text/html"}).status == 200


def test_a_folder_that_is_no_batch_is_refused(command: Command, tmp_path: Path) -> None:
    done = command("serve", tmp_path)
    assert done.code == 2
    assert "summarize batch -o" in done.err


def test_without_a_folder_there_is_nothing_to_look_through(plain: Served) -> None:
    assert plain.ask("/who-said-what").status == 404
