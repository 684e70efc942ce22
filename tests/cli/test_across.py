"""`summarize people` and `summarize trace` on a batch's folder."""

import csv
import io
import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Command

ARTICLES = {
    "2026-03-02-bridge.txt": (
        "Stone bridge of Vellin closed\n\nVELLIN, 2 March 2026. Engineers closed the stone bridge of "
        "Vellin after they found cracks in two piers. Lorries are sent round by Saltham.\n\n“We will mend the "
        "old bridge before the winter floods come. Nobody in Vellin will pay for it twice,” said Mayor Ada "
        "Berg. Masons from Ostrava are to begin in May.\n"
    ),
    "2026-03-03-cut.txt": (
        "Masons for Vellin\n\nVELLIN, 3 March 2026. The stone bridge stays closed because two of its piers "
        "are cracked, and lorries go round by Saltham.\n\n“We will mend the old bridge before the winter "
        "floods come,” said Ada Berg, the mayor. Masons come from Ostrava in May.\n"
    ),
    "2026-03-03-мост.txt": (
        "Мост в Веллине закрыт\n\nИнженеры нашли трещины в двух опорах моста в Веллине.\n\n«Мы починим "
        "старый мост до зимних паводков», — сказала мэр Ада Берг.\n"
    ),
}


@pytest.fixture
def folder(tmp_path: Path, command: Command) -> Path:
    """The output of a batch over three articles about one bridge."""
    out, said = _batch(tmp_path, command, ARTICLES)
    assert "3 new, 0 changed, 0 from before, 0 gone" in said
    return out


def _batch(tmp_path: Path, command: Command, articles: Mapping[str, str]) -> tuple[Path, str]:
    """The output of a batch over some articles by name, and what it said."""
    news = tmp_path / "news"
    news.mkdir()
    for name, text in articles.items():
        (news / name).write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    done = command("batch", str(news), "-o", str(out), "--engine", "offline", "--jobs", "1")
    assert done.code == 0
    return out, done.err


def test_people_are_listed_once_in_all_scripts(folder: Path, command: Command) -> None:
    people = json.loads(command("people", str(folder), "-f", "json").out)["people"]
    ada = [each for each in people if "Ada Berg" in {name["name"] for name in each["names"]}]
    assert len(ada) == 1
    assert ada[0]["articles"] == 3
    assert "Ада Берг" in {name["name"] for name in ada[0]["names"]}


def test_mentions_are_where_the_json_says(folder: Path, command: Command) -> None:
    mentions = json.loads(command("people", str(folder), "-f", "json").out)["mentions"]
    said = {ARTICLES[Path(each["source"]).name][each["start"] : each["end"]] for each in mentions}
    assert "Ada Berg" in " ".join(said)
    assert all("Berg" in words or "Берг" in words for words in said)


def test_versions_are_traced_with_their_differences(folder: Path, command: Command) -> None:
    shown = command("trace", str(folder))
    assert shown.code == 0
    assert "1 quotation with versions that differ" in shown.out
    assert "shortened" in shown.out
    assert "цитат с расхождениями: 1" in command("trace", str(folder), "--to", "ru").out
    assert "[−Nobody in Vellin will pay for it twice,−]" in shown.out


def test_pairs_have_places_and_kinds(folder: Path, command: Command) -> None:
    record = json.loads(command("trace", str(folder), "-f", "json").out)
    (pair,) = [each for each in record["pairs"] if each["relation"] == "same"]
    assert pair["kinds"] == ["shortened"]
    for side in (pair["a"], pair["b"]):
        text = ARTICLES[Path(side["source"]).name]
        assert text[side["start"] : side["end"]].startswith("We will mend the old bridge")


def test_strict_is_for_versions_that_differ(folder: Path, command: Command) -> None:
    assert command("trace", str(folder), "--strict").code == 5
    assert command("trace", str(folder), "--strict", "--who", "Nobody Known").code == 0


@pytest.mark.parametrize(("who", "count"), [("Берг", 1), ("berg", 1), ("Tomas Novak", 0)])
def test_who_is_found_under_any_name(folder: Path, command: Command, who: str, count: int) -> None:
    record = json.loads(command("trace", str(folder), "-f", "json", "--who", who).out)
    assert len(record["quotations"]) == count


@pytest.mark.parametrize(("since", "count"), [("1", 1), ("2", 0), ("2026-03-03", 1)])
def test_since_asks_for_what_is_new(folder: Path, command: Command, since: str, count: int) -> None:
    record = json.loads(command("trace", str(folder), "-f", "json", "--since", since).out)
    assert len(record["quotations"]) == count


def test_since_is_a_run_or_a_date(folder: Path, command: Command) -> None:
    refused = command("people", str(folder), "--since", "yesterday")
    assert refused.code == 2
    assert "neither a date nor the number of a run" in refused.err


def test_tables_and_pages(folder: Path, command: Command) -> None:
    rows = list(csv.DictReader(io.StringIO(command("trace", str(folder), "-f", "csv").out)))
    assert [row["kinds"] for row in rows if row["relation"] == "same"] == ["identical", "shortened"]
    assert "Ada Berg" in command("people", str(folder), "-f", "csv").out
    assert command("trace", str(folder), "-f", "html").out.startswith("<!doctype html>")
    assert '<h2 dir="auto">Ada Berg</h2>' in command("people", str(folder), "-f", "html").out


def test_people_toml_is_obeyed_at_once_and_by_the_next_run(folder: Path, command: Command) -> None:
    (folder / "people.toml").write_text(
        '[[person]]\nname = "Mayor Berg of Vellin"\nsame = ["Ada Berg"]\nnot_same = ["Ада Берг"]\n',
        encoding="utf-8",
    )
    names = [
        each["name"]
        for each in json.loads(command("people", str(folder), "-f", "json").out)["people"]
    ]
    assert "Mayor Berg of Vellin" in names
    assert "Ада Берг" in names
    explained = command("people", str(folder), "--explain").out
    assert "people.toml says so" in explained
    assert "(English)" in explained


def test_a_people_toml_that_is_none_is_refused_before_the_work(
    folder: Path, command: Command
) -> None:
    (folder / "people.toml").write_text("[[person]]\nnames = 3\n", encoding="utf-8")
    refused = command("people", str(folder))
    assert refused.code == 3
    assert "people.toml" in refused.err
    again = command("batch", str(folder.parent / "news"), "-o", str(folder), "--engine", "offline")
    assert again.code == 3


def test_what_is_no_batch_is_refused_by_name(tmp_path: Path, command: Command) -> None:
    refused = command("trace", str(tmp_path))
    assert refused.code == 2
    assert "holds no claims.db" in refused.err
    missing = command("people", str(tmp_path / "nowhere"))
    assert missing.code == 2
    assert "nowhere: there is no such folder" in missing.err
    with closing(sqlite3.connect(tmp_path / "claims.db")) as database:
        database.execute("CREATE TABLE articles (id INTEGER PRIMARY KEY)")
    older = command("people", str(tmp_path))
    assert older.code == 2
    assert "another version of summarize" in older.err


def test_a_run_says_what_it_changed(folder: Path, command: Command) -> None:
    news = folder.parent / "news"
    (news / "2026-03-02-bridge.txt").unlink()
    cut = news / "2026-03-03-cut.txt"
    cut.write_text(
        ARTICLES[cut.name] + "\nThe tram to Saltham is free until then.\n", encoding="utf-8"
    )
    (news / "new.txt").write_text("A ferry sank off Norvik. Nobody was hurt.\n", encoding="utf-8")
    done = command("batch", str(news), "-o", str(folder), "--engine", "offline", "--jobs", "1")
    assert "1 new, 1 changed, 1 from before, 1 gone" in done.err
    again = command("batch", str(news), "-o", str(folder), "--engine", "offline", "--jobs", "1")
    assert "0 new, 0 changed, 3 from before, 0 gone" in again.err


def test_a_quotation_that_stands_in_another_language_only_is_shown(
    tmp_path: Path, command: Command
) -> None:
    news = tmp_path / "news"
    news.mkdir()
    (news / "en.txt").write_text(
        "Swans at Karakol\n\nAigul Sadykova of the Issyk-Kul reserve counted 212 swans with Nurlan "
        "Beishenov near Tamga.\n\n“In 1987 we counted 640 swans at Balykchy, this winter 212,” said Aigul Sadykova.\n",
        encoding="utf-8",
    )
    (news / "ru.txt").write_text(
        "Лебеди в Караколе\n\nАйгуль Садыкова из заповедника Иссык-Куль насчитала 212 лебедей вместе с "
        "Нурланом Бейшеновым у Тамги.\n\n«В 1987 году мы насчитали у Балыкчи 640 лебедей, этой зимой 212», — "
        "сказала Айгуль Садыкова.\n",
        encoding="utf-8",
    )
    assert command("batch", news, "-o", tmp_path / "out", "--engine", "offline").code == 0
    shown = command("trace", tmp_path / "out").out
    assert "1 only translated" in shown
    assert "likely a translation: " in shown


TOLLS = {
    "2026-03-02-valley.txt": "Coach falls into the gorge of Tarn\n\nAt least 10 people were killed when a coach "
    "fell into the gorge of Tarn on Monday. The coach was on its way from Saltham. Rescuers with ropes came "
    "from Ostrava.\n",
    "2026-03-03-harbour.txt": "Thirteen dead in the gorge of Tarn\n\nThe coach from Saltham that fell into the "
    "gorge of Tarn on Monday had no belts. “13 people were killed,” said Governor Ada Berg. Rescuers came from "
    "Ostrava with ropes.\n",
}


@pytest.fixture
def tolls(tmp_path: Path, command: Command) -> Path:
    """The output of a batch over two articles with two figures of one thing."""
    return _batch(tmp_path, command, TOLLS)[0]


def test_different_figures_are_told_in_order_with_who_says_so(
    tolls: Path, command: Command
) -> None:
    (figures,) = json.loads(command("trace", str(tolls), "-f", "json").out)["figures"]
    assert [(each["figure"], each["said_by"]) for each in figures["told"]] == [
        ("10", None),
        ("13", "Ada Berg"),
    ]
    assert all(
        each["sentence"][each["start"] : each["end"]] == each["figure"] for each in figures["told"]
    )
    shown = command("trace", str(tolls)).out
    assert "1 thing with different figures" in shown
    assert "Ada Berg; “13 people were killed,” said Governor Ada Berg." in shown
    assert command("trace", str(tolls), "--strict").code == 0


def test_different_figures_can_be_asked_for_by_who_says_one(tolls: Path, command: Command) -> None:
    def asked(who: str) -> list[object]:
        told = command("trace", str(tolls), "-f", "json", "--who", who).out
        figures: list[object] = json.loads(told)["figures"]
        return figures

    assert len(asked("Berg")) == 1
    assert asked("Nobody Known") == []


def test_different_figures_are_in_the_tables_and_on_the_page(tolls: Path) -> None:
    with closing(sqlite3.connect(tolls / "claims.db")) as database:
        view = database.execute("SELECT figure, said_by FROM different_figures").fetchall()
    assert view == [("10", None), ("13", "Ada Berg")]
    assert "Different figures" in (tolls / "index.html").read_text("utf-8")
