"""What counts as this machine."""

import pytest

from summarize.loopback import is_loopback


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.10", "::1", "localhost", "LOCALHOST"])
def test_this_machine_is_recognised(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    [
        *("0.0.0.0", "10.0.0.1", "192.168.1.5", "169.254.1.1", "::", "fe80::1", "api.openai.com"),
        *("localhost.example.com", "127.0.0.1.nip.io", "2130706433", "0x7f.1", "127.1", "local"),
    ],
)
def test_nothing_else_is(host: str) -> None:
    assert not is_loopback(host)
