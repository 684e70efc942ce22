"""Makes the README's pictures from the program: `python -m tests.pictures`.

`session.svg` is what a terminal of 80 columns shows of commands that are run in one, `page.png` the
page of `summarize serve` in Chromium (which it needs, with the extra `browser`).
"""

import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / ".github"
_COLUMNS = 80
_SESSION = (
    "summarize quotes tests/articles/bridge.txt",
    "echo 'The work had cost 900 million soms.' |"
    " summarize check - --against tests/articles/bridge.txt",
)
# Ours names the fonts of whoever looks, and loads none.
_FONT = re.compile(r"@font-face\s*{[^}]*}\s*")


def session() -> str:
    """The commands and what they print, as an SVG."""
    console = Console(record=True, width=_COLUMNS, file=Path(os.devnull).open("w"))  # noqa: SIM115
    for command in _SESSION:
        console.print(Text.assemble(("$ ", "bold green"), (command, "bold")))
        console.print(Text.from_ansi(_in_terminal(command)))
        console.print()
    svg = console.export_svg(title="summarize", unique_id="session")
    return _FONT.sub("", svg).replace("Fira Code, ", "")


def _in_terminal(command: str) -> str:
    """What a command prints on a terminal."""
    ours, theirs = pty.openpty()
    home = {"COLUMNS": str(_COLUMNS), "LINES": "24", "TERM": "xterm-256color"}
    home |= {"HOME": os.environ["HOME"], "PYTHONPATH": str(ROOT)}
    home["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    running = subprocess.Popen(
        ["sh", "-c", command], cwd=ROOT, env=home, stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    said = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # Linux's end of a terminal
            break
        if not piece:
            break
        said += piece
    running.wait()
    os.close(ours)
    return said.decode().replace("\r\n", "\n").rstrip("\n")


def page(target: Path) -> None:
    """A picture of the page with a report on it."""
    from playwright.sync_api import sync_playwright

    from tests.serve.conftest import running

    article = (ROOT / "tests" / "articles" / "bridge.txt").read_text("utf-8")
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with running() as served, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        opened = browser.new_page(viewport={"width": 800, "height": 1000})
        opened.goto(served.address)
        opened.get_by_label("Paste the article").fill(article)
        opened.get_by_role("button", name="Report", exact=True).click()
        opened.get_by_text("Done.").wait_for()
        opened.evaluate("scrollTo(0, 0)")
        opened.screenshot(path=target)
        browser.close()


def main() -> None:
    """Make both again."""
    (FOLDER / "session.svg").write_text(session(), "utf-8")
    page(FOLDER / "page.png")


if __name__ == "__main__":
    main()
