import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from summarize.errors import SourceError
from summarize.sources import SourceLimits, read_bytes
from summarize.sources.extraction import Extraction, clean_line
from summarize.sources.formats import Hints
from summarize.sources.sandbox import close_idle, parse

RTF = b"{\\rtf1\\ansi The bridge is open.\\par}"


@pytest.mark.parametrize(
    ("format_", "data", "library", "extra"),
    [
        ("page", b"<html><body><p>Hello</p></body></html>", "trafilatura", "web"),
        ("doc", b"%PDF-1.4\n", "pypdfium2", "pdf"),
    ],
)
def test_a_missing_library_is_one_line_that_says_what_to_install(
    format_: str,
    data: bytes,
    library: str,
    extra: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    absent = tmp_path / f"{library}.py"  # stands in front of the real one in a fresh child's path
    absent.write_text(f"raise ModuleNotFoundError('No module', name={library!r})")
    close_idle()
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(SourceError) as caught:
        read_bytes(data, format_)
    close_idle()
    assert caught.value.hint == f'pip install "summarize[{extra}]"'
    assert library in caught.value.message
    assert "\n" not in str(caught.value)


def test_a_library_that_prints_does_not_disturb_the_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "markdown_it.py").write_text(
        "import os; print('hello'); os.write(1, b'99999\\n'); raise ValueError('x')"
    )
    close_idle()
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(SourceError, match=r"a\.md: is not a readable markdown document: x"):
        read_bytes(b"# Hello", "a.md")
    close_idle()


def test_a_parser_that_dies_is_a_source_error_and_the_next_one_lives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "markdown_it.py").write_text("import os; os._exit(3)")
    close_idle()
    with monkeypatch.context() as patched:
        patched.syspath_prepend(str(tmp_path))
        with pytest.raises(SourceError, match=r"a\.md: could not be read: its parser broke down"):
            read_bytes(b"# Hello", "a.md")
    assert read_bytes(b"# Hello", "a.md").text == "Hello"


def test_the_child_sees_no_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "markdown_it.py").write_text("import os; raise ValueError(sorted(os.environ))")
    monkeypatch.setenv("OPENAI_API_KEY", "planted")
    close_idle()
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(SourceError) as caught:
        read_bytes(b"# Hello", "a.md")
    close_idle()
    assert "PATH" in caught.value.message
    assert "OPENAI" not in caught.value.message


_READING = """
from summarize.sources import read_bytes
print(read_bytes(b"# The bridge is open.", "a.md").text)
"""


_HANGING = """
import sys
from summarize.children import Child
sys.path.insert(0, sys.argv[1])
job = {"format": "markdown", "name": "a.md", "charset": None, "text_bytes": 99, "pages": 9}
child = Child("summarize.sources.worker")
child.ask(job | {"memory": 1 << 30, "seconds": float(sys.argv[2])}, b"# x", 600)  # by the clock
"""


@pytest.mark.skipif(
    os.name != "posix", reason="a process group's members are asked for by signal 0"
)
@pytest.mark.parametrize(
    ("hang", "seconds"),
    [("while True: pass", "600"), ("import re; re.match('(a+)+$', 'a' * 60 + 'b')", "0")],
    ids=["in Python", "in C, with the interpreter locked"],
)
def test_no_parser_outlives_a_parent_that_was_killed(
    tmp_path: Path, hang: str, seconds: str
) -> None:
    pid = tmp_path / "pid"
    (tmp_path / "markdown_it.py").write_text(
        f"import os, pathlib; p = pathlib.Path({str(pid)!r}); q = p.with_suffix('.new')\n"
        f"q.write_text(str(os.getpid())); q.rename(p)\n{hang}\n"
    )
    with subprocess.Popen([sys.executable, "-c", _HANGING, str(tmp_path), seconds]) as parent:
        try:
            assert _soon(pid.exists)
        finally:
            parent.kill()
    child = int(pid.read_text())
    try:
        assert _soon(lambda: not _is_running(child))
    finally:
        with contextlib.suppress(ProcessLookupError):  # it has ended, as it should
            os.kill(child, signal.SIGKILL)


def _soon(happened: Callable[[], bool]) -> bool:
    for _ in range(2400):  # of the processor it is three seconds, which a busy machine gives slowly
        if happened():
            return True
        time.sleep(0.05)
    return False


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        # One that nobody has waited for has ended all the same.
        status = Path(f"/proc/{pid}/stat").read_text("utf-8")
    except ProcessLookupError:
        return False
    except FileNotFoundError:  # it ended between the two, or there is no such folder
        return not Path("/proc/self").exists()
    return status.rpartition(")")[2].split()[0] != "Z"


def test_a_program_that_ends_leaves_no_child_behind() -> None:
    # In development mode, Python tells of every process that nobody ended.
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", _READING], capture_output=True, check=True, text=True
    )
    assert done.stdout == "The bridge is open.\n"
    assert "ResourceWarning" not in done.stderr


def test_threads_get_their_own_answers() -> None:
    texts: dict[int, str] = {}

    def read(number: int) -> None:
        data = b"{\\rtf1\\ansi Bridge number %d is open.\\par}" % number
        texts[number] = parse("rtf", data, Hints("a.rtf"), SourceLimits()).text

    threads = [threading.Thread(target=read, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert texts == {number: f"Bridge number {number} is open." for number in range(6)}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_leaves_its_parents_children_alone() -> None:
    assert read_bytes(RTF, "a.rtf").text
    pid = os.fork()
    if pid == 0:
        os._exit(0 if read_bytes(RTF, "a.rtf").text == "The bridge is open." else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert read_bytes(RTF, "a.rtf").text == "The bridge is open."


def test_an_extraction_crosses_the_border_whole() -> None:
    extraction = Extraction(
        text="a\nb \ud800".replace("\ud800", "\ufffd"), title="Ə", warnings=("w",)
    )
    assert Extraction.from_json(extraction.to_json()) == extraction


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (7, None),
        ("", None),
        (" \n ", None),
        ("a\r\n\tb", "a b"),
        ("\u202ea\x1b[1m", "a[1m"),
    ],
)
def test_metadata_becomes_one_clean_line(value: object, expected: str | None) -> None:
    assert clean_line(value) == expected
