from pathlib import Path

from tests.cli.conftest import Command


def test_the_list_names_every_template_and_its_file(command: Command) -> None:
    outcome = command("prompts", "list")
    assert outcome.code == 0
    templates = dict(line.split("\t") for line in outcome.out.splitlines())
    assert {"system", "article", "translate"} <= set(templates)
    assert all(Path(path).is_file() for path in templates.values())
    assert outcome.err.startswith("summarize: digest ")


def test_a_template_is_shown_as_it_is(command: Command) -> None:
    path = dict(line.split("\t") for line in command("prompts", "list").out.splitlines())["system"]
    shown = command("prompts", "show", "system")
    assert shown.code == 0
    assert shown.out.strip() == Path(path).read_text("utf-8").strip()


def test_an_unknown_template_is_named(command: Command) -> None:
    outcome = command("prompts", "show", "poem")
    assert (outcome.code, outcome.out) == (2, "")
    assert "poem" in outcome.err


def test_edited_copies_are_used(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    outcome = command("prompts", "eject", folder)
    assert outcome.code == 0
    assert sorted(outcome.out.split()) == sorted(map(str, folder.iterdir()))
    before = command("prompts", "list", "--prompts", folder).err
    system = folder / "system.md"
    system.write_text(system.read_text("utf-8") + "\nBe brief.\n", "utf-8")
    assert "Be brief." in command("prompts", "show", "system", "--prompts", folder).out
    assert command("prompts", "list", "--prompts", folder).err != before


def test_a_copy_is_never_overwritten(command: Command, tmp_path: Path) -> None:
    command("prompts", "eject", tmp_path)
    (tmp_path / "system.md").write_text("mine", "utf-8")
    assert command("prompts", "eject", tmp_path).code != 0
    assert (tmp_path / "system.md").read_text("utf-8") == "mine"
