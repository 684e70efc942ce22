"""Every test runs alone in the world: no settings of this machine, no network but loopback."""

import contextlib
import gc
import importlib
import ipaddress
import itertools
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# Whatever profile it is, for a machine may have other things to do.
settings.register_profile("untimed", settings(), deadline=None)
settings.load_profile("untimed")

_OURS = ("OPENAI_", "SUMMARIZE_", "XDG_", "TIKTOKEN_")
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
# Set where we work, and hardly ever where the program is used: with them, a child that forgets to
# flush, or to say what encoding it reads, would pass.
_KIND = ("PYTHONUNBUFFERED", "PYTHONIOENCODING", "PYTHONUTF8")

# Begun first: at the end, one of their tests would run alone, or a second cluster be begun for some.
_LONGEST = (
    "tests/corpus/test_ray.py",
    "tests/test_hostile_answers.py",
    "tests/benchmarks/test_across.py",
)


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Two workers more than processors, unless told: often one waits for a clock, a process or a browser."""
    return (yield) + 2 * ("PYTEST_XDIST_AUTO_NUM_WORKERS" not in os.environ)


def pytest_collection(session: pytest.Session) -> None:
    """Begin each worker's imports elsewhere, or all would compile in a fresh clone what one of them could."""
    worker = getattr(session.config, "workerinput", None)
    if worker is None:
        return
    asked = [Path(argument.split("::")[0]) for argument in session.config.args]
    files = sorted(file for folder in asked for file in folder.rglob("test_*.py"))
    number = int(worker["workerid"].removeprefix("gw"))
    first = len(files) * number // worker["workercount"]
    for file in files[first:] + files[:first]:
        name = ".".join(file.resolve().relative_to(session.config.rootpath).with_suffix("").parts)
        # What it raises is said when the file is collected.
        with contextlib.suppress(Exception, pytest.skip.Exception):
            importlib.import_module(name)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first."""
    longest = {file: place for place, file in enumerate(_LONGEST)}
    items.sort(key=lambda item: longest.get(item.nodeid.partition("::")[0], len(longest)))


def pytest_collection_finish() -> None:
    """Ten thousand tests live to the end of the run: the collector of rubbish need not look at them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """New folders: of all tests in one, for pytest looks through its own before it makes another."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, _homes: Iterator[Path]) -> None:
    """Keys, base URLs, config and cache of whoever runs the tests stay out of them."""
    for name in os.environ:
        ours = name.startswith(_OURS) and name != "SUMMARIZE_LIVE_URL"
        if ours or name.lower() in _PROXIES or name in _KIND:
            monkeypatch.delenv(name)
    home = next(_homes)
    home.mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("NO_COLOR", "1")


class NetworkError(AssertionError):
    """A test reached for the network."""


def _is_here(host: object) -> bool:
    if host in (None, "", b"", "localhost", b"localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host).split("%")[0]).is_loopback
    except ValueError:
        return False


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse connections and look-ups that leave the machine, whoever makes them."""
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        if isinstance(address, tuple) and not _is_here(address[0]):
            raise NetworkError(f"a test connects to {address}")
    elif event == "socket.getaddrinfo" and not _is_here(arguments[0]):
        raise NetworkError(f"a test looks up {arguments[0]!r}")


sys.addaudithook(_guard)


@pytest.fixture
def articles() -> Path:
    """The folder of the example articles."""
    return Path(__file__).parent / "articles"
