import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Command
from tests.server import Behaviour, Server, prompt, serve

ARTICLE = """\
В Таласе на месяц раньше срока открыли мост

Мост через Талас открыли 3 апреля. Он стоил 412 млн сомов.

«Мы сдержали слово», — сказал Азамат Бейшенов.

The road fund confirmed the date on Monday morning.

Жители довольны новым мостом.
"""
ENGLISH = {
    "В Таласе": "In Talas the bridge opens a month early",
    "Мост через": "The bridge over the Talas was opened on 3 April. It cost 412 million soms.",
    "«Мы сдержали": "«We kept our word», said Azamat Beishenov.",
    "Жители": "Residents are pleased with the new bridge.",
}


def translating(translations: Mapping[str, str]) -> Behaviour:
    """A model that translates each line by its beginning, and leaves out what it doesn't know."""

    def reply(body: dict[str, Any]) -> str:
        lines = re.findall(r"^\[(\d+)\] (.*)$", prompt(body), re.MULTILINE)
        answers = [
            {"id": number, "text": translation}
            for number, line in lines
            for beginning, translation in translations.items()
            if line.startswith(beginning)
        ]
        return json.dumps({"translations": answers})

    return Behaviour(reply=reply)


@pytest.fixture
def server() -> Iterator[Server]:
    with serve(translating(ENGLISH)) as running:
        yield running


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


def at(server: Server) -> tuple[str, ...]:
    return ("--base-url", server.url, "-m", "test-model")


def test_the_whole_text_is_printed_paragraph_by_paragraph(
    command: Command, server: Server, article: Path
) -> None:
    outcome = command("translate", article, "-f", "text", *at(server))
    assert outcome.code == 0
    assert outcome.out.split("\n\n")[:5] == [
        "In Talas the bridge opens a month early\n=======================================",
        "The bridge over the Talas was opened on 3 April. It cost 412 million soms.",
        "“We kept our word”, said Azamat Beishenov.",
        "The road fund confirmed the date on Monday morning.",
        "Residents are pleased with the new bridge.",
    ]
    assert "Machine translation from Russian into English. Made by test-model" in outcome.out
    assert outcome.err == ""


def test_what_is_in_the_target_language_is_not_sent(
    command: Command, server: Server, article: Path
) -> None:
    command("translate", article, *at(server))
    assert len(server.chats) == 1
    assert "road fund" not in prompt(server.chats[0].body)


def test_json_points_into_the_text(command: Command, server: Server, article: Path) -> None:
    record = json.loads(command("translate", article, "-f", "json", *at(server)).out)
    assert (record["schema_version"], record["to"]) == (1, "en")
    parts = record["paragraphs"]
    assert [part["text"] for part in parts] == [ARTICLE[p["start"] : p["end"]] for p in parts]
    assert [part["status"] for part in parts] == [
        "verified", "verified", "verified", "unchanged", "verified",
    ]  # fmt: skip
    assert parts[3]["translation"] is None
    assert record["engine"]["requests"] == 1


def test_several_json_translations_are_a_line_each(
    command: Command, server: Server, article: Path
) -> None:
    lines = command("translate", article, article, "-f", "json", *at(server)).out.splitlines()
    assert [json.loads(line)["to"] for line in lines] == ["en", "en"]


def test_side_by_side_in_markdown_is_a_table(
    command: Command, server: Server, article: Path
) -> None:
    out = command("translate", article, "--bilingual", *at(server)).out
    rows = [line for line in out.splitlines() if line.startswith("|")]
    assert rows[:3] == [
        "| Russian | English |",
        "| --- | --- |",
        "| В Таласе на месяц раньше срока открыли мост | In Talas the bridge opens a month early |",
    ]
    assert len(rows) == 2 + 5


def test_side_by_side_in_text_keeps_its_columns(
    command: Command, server: Server, article: Path
) -> None:
    out = command("translate", article, "--bilingual", "-f", "text", *at(server)).out
    line = next(line for line in out.splitlines() if line.startswith("В Таласе "))
    assert line.endswith("  In Talas the bridge opens a month early")
    assert max(map(len, out.splitlines()[:12])) <= 100


@pytest.mark.parametrize("layout", [(), ("--bilingual",)])
def test_a_page_has_the_translation_and_its_language(
    command: Command, server: Server, article: Path, layout: tuple[str, ...]
) -> None:
    out = command("translate", article, "-f", "html", *layout, *at(server)).out
    assert '<span lang="en">Residents are pleased with the new bridge.</span>' in out
    assert ("Жители довольны" in out) == bool(layout)
    assert "No paragraph failed the checks" in out


def test_changed_names_and_numbers_are_marked(command: Command, article: Path) -> None:
    wrong = ENGLISH | {
        "Мост через": "The bridge over the Talas was opened on 3 April. It cost 999 million soms."
    }
    with serve(translating(wrong)) as server:
        outcome = command("translate", article, "--strict", *at(server))
    assert outcome.code == 5
    assert "⚠ unverified: “412 млн сомов” is missing; “999 million soms” is not in" in outcome.out
    assert "1 of 5 paragraphs is unverified" in outcome.err


def test_what_the_model_leaves_out_stands_there_untranslated(
    command: Command, article: Path
) -> None:
    with serve(translating({k: v for k, v in ENGLISH.items() if k != "Жители"})) as server:
        outcome = command("translate", article, "--strict", *at(server))
    assert outcome.code == 5
    assert "Жители довольны новым мостом. **⚠ not translated from Russian**" in outcome.out
    assert "1 of 5 paragraphs is untranslated" in outcome.err


def test_a_hostile_model_reaches_no_terminal_and_no_markup(command: Command, article: Path) -> None:
    hostile = ENGLISH | {
        "Жители": "\x1b]0;owned\x07Residents <script>alert(1)</script> are \u202epleased |"
        " [now](javascript:alert(1))"
    }
    for layout in ((), ("--bilingual",)):
        for form in ("markdown", "text", "json", "html"):
            with serve(translating(hostile)) as server:
                out = command("translate", article, "-f", form, *layout, *at(server)).out
            assert "Residents" in out
            assert not [c for c in out if (c < " " and c != "\n") or c == "\u202e"]
            assert ("<script>" in out) == (form in ("text", "json")), form
            if form == "markdown":
                assert r"\[now\](" in out
                assert r"pleased \|" in out


def test_the_glossary_is_sent_and_its_misses_are_reported(
    command: Command, server: Server, article: Path, tmp_path: Path
) -> None:
    glossary = tmp_path / "terms.csv"
    glossary.write_text("source,target\nмост,crossing\nжитель,resident\n", "utf-8")
    outcome = command("translate", article, "--glossary", glossary, *at(server))
    assert "Glossary: мост = crossing; житель = resident" in prompt(server.chats[0].body)
    assert "a month early **⚠ not the glossary’s: мост = crossing**" in outcome.out
    assert "terms of the glossary not used: мост = crossing\n" in outcome.err
    assert outcome.code == 0


def test_names_of_a_batch_are_a_glossary(
    command: Command, server: Server, article: Path, tmp_path: Path
) -> None:
    people = tmp_path / "people.toml"
    people.write_text(
        '[[person]]\nname = "Мост"\nspelt = { en = "Ada Most", kk = "Мөст" }\n', "utf-8"
    )
    command("translate", article, "--glossary", people, *at(server))
    assert "Glossary: Мост = Most" in prompt(server.chats[0].body)


def test_a_glossary_that_cannot_be_read_is_exit_3(
    command: Command, server: Server, article: Path, tmp_path: Path
) -> None:
    outcome = command("translate", article, "--glossary", tmp_path / "none.csv", *at(server))
    assert (outcome.code, outcome.out) == (3, "")
    assert "none.csv" in outcome.err


def test_offline_it_says_what_it_cannot_do(command: Command, article: Path) -> None:
    for engine in ((), ("--engine", "offline")):
        outcome = command("translate", article, *engine)
        assert (outcome.code, outcome.out) == (3, "")
        assert "needs a model" in outcome.err
        assert "OPENAI_API_KEY" in outcome.err


def test_answers_are_cached(command: Command, server: Server, article: Path) -> None:
    first = command("translate", article, *at(server))
    second = command("translate", article, *at(server))
    assert len(server.chats) == 1
    assert "from the cache" in second.out
    assert first.out.split("Machine")[0] == second.out.split("Machine")[0]
    command("translate", article, "--no-cache", *at(server))
    assert len(server.chats) == 2


def test_a_dry_run_sends_nothing(command: Command, server: Server, article: Path) -> None:
    outcome = command("translate", article, "--dry-run", *at(server))
    assert outcome.code == 0
    assert "1 request" in outcome.out
    assert not server.requests


def test_too_dear_a_request_is_not_sent(
    command: Command, server: Server, article: Path, tmp_path: Path
) -> None:
    config = tmp_path / "config.toml"
    config.write_text('[prices]\n"test-model" = { prompt = 100, completion = 100 }\n')
    outcome = command("translate", article, "--max-cost", "0.0001", "--config", config, *at(server))
    assert (outcome.code, outcome.out) == (3, "")
    assert not server.chats


def test_a_long_text_goes_in_parts_that_know_what_came_before(
    command: Command, tmp_path: Path
) -> None:
    text = "\n\n".join(f"Предложение {number} о бюджете города Ош." for number in range(100, 160))
    path = tmp_path / "long.txt"
    path.write_text(text, "utf-8")
    known = {f"Предложение {n} ": f"Sentence {n} on Osh's budget." for n in range(100, 160)}
    with serve(translating(known)) as server:
        outcome = command("translate", path, "-f", "text", "--context-window", "4000", *at(server))
        prompts = [prompt(request.body) for request in server.chats]
    assert outcome.code == 0
    assert len(prompts) > 1
    assert "Translated before: none" in prompts[0]
    assert re.search(r"Предложение \d+ о бюджете города Ош\. → Sentence \d+ on Osh", prompts[1])
    assert all(translation in outcome.out for translation in known.values())


def test_a_model_that_translates_nothing_is_exit_1(command: Command, article: Path) -> None:
    with serve(translating({})) as server:
        outcome = command("translate", article, *at(server))
    assert (outcome.code, outcome.out) == (1, "")
    assert "translated nothing" in outcome.err


def test_a_service_that_fails_is_exit_4(command: Command, article: Path) -> None:
    with serve(Behaviour(script=("quota",))) as server:
        outcome = command("translate", article, *at(server))
    assert (outcome.code, outcome.out) == (4, "")


def test_a_text_in_the_target_language_comes_out_as_it_is(command: Command, server: Server) -> None:
    text = "The road fund confirmed the date on Monday morning."
    outcome = command("translate", "-f", "text", *at(server), stdin=text)
    assert outcome.out == f"{text}\n\nNothing was translated.\n"
    assert "in English already" in outcome.err
    assert not server.chats


def test_a_text_in_the_target_language_needs_no_model(command: Command, tmp_path: Path) -> None:
    text = "The bridge was opened on Monday.\n\nIt had been closed since April, officials said.\n"
    (tmp_path / "bridge.txt").write_text(text, "utf-8")
    told = command("translate", tmp_path / "bridge.txt", "-f", "text", "--engine", "offline")
    assert told.code == 0
    assert "It had been closed since April, officials said." in told.out
    foreign = command("translate", tmp_path / "bridge.txt", "--to", "ru", "--engine", "offline")
    assert (foreign.code, foreign.out) == (3, "")
    assert "needs a model" in foreign.err


def test_verbose_ends_with_what_the_model_took(
    command: Command, server: Server, article: Path
) -> None:
    last = command("translate", article, "-v", *at(server)).err.splitlines()[-1]
    pattern = r"summarize: done: test-model, 1 request, \d+ \+ \d+ tokens, cost unknown, \d+\.\d s"
    assert re.fullmatch(pattern, last)
