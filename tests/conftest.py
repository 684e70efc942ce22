"""Every test runs alone in the world: no settings of this machine, no network but loopback."""

import ipaddress
import os
import sys
from pathlib import Path
from typing import Any

import pytest

_OURS = ("OPENAI_", "SUMMARIZE_", "XDG_", "TIKTOKEN_")
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
# Set where we work, and hardly ever where the program is used: with them, a child that forgets to
# flush, or to say what encoding it reads, would pass.
_KIND = ("PYTHONUNBUFFERED", "PYTHONIOENCODING", "PYTHONUTF8")


@pytest.fixture(autouse=True)
def _own_settings(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Keys, base URLs, config and cache of whoever runs the tests stay out of them."""
    for name in os.environ:
        ours = name.startswith(_OURS) and name != "SUMMARIZE_LIVE_URL"
        if ours or name.lower() in _PROXIES or name in _KIND:
            monkeypatch.delenv(name)
    home = tmp_path_factory.mktemp("home")
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
