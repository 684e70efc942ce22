"""Articles of a batch that the model answers nothing of use about."""

from pathlib import Path

from tests.batch.replies import honest
from tests.cli.conftest import Command
from tests.server import Behaviour, Json, prompt, serve

ARTICLE = """The ferry to {place} runs again

The ferry to {place} runs again after three weeks, the harbour office said on Monday.

“We waited for one part of the engine,” harbour master Ivo Brandt told reporters.
"""


def test_they_are_done_by_rules_listed_apart_and_taken_up_again(
    command: Command, tmp_path: Path
) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for place in ("Ostrel", "Vaniel"):
        (folder / f"{place}.txt").write_text(ARTICLE.format(place=place), encoding="utf-8")

    def reply(body: Json) -> str:
        return "I would rather not." if "Vaniel" in prompt(body) else honest(body)

    with serve(Behaviour(reply=reply)) as server:
        model = ("-m", "m", "--base-url", server.url, "--jobs", "1")
        done = command("batch", folder, "-o", out, *model)
        assert done.code == 0
        assert "2 done (1 without the model), 0 failed" in done.err
        told = (out / "index.md").read_text("utf-8")
        assert "## Done without the model: 1" in told
        assert "Vaniel.txt" in told.split("## Done without the model")[1].split("##")[0]
        assert "Made without the model" in (out / "Vaniel.txt.md").read_text("utf-8")
        asked = server.stats.chats
        assert command("batch", folder, "-o", out, *model).code == 0
        assert server.stats.chats == asked
        server.behave(Behaviour(reply=honest))
        again = command("batch", folder, "-o", out, *model, "--retry-failed")
        assert "2 done, 0 failed" in again.err
        assert server.stats.chats >= 1
