"""Who may ask: this machine, or who knows the token; and nobody for somebody else."""

import socket
from urllib.parse import urlsplit

import pytest

from summarize.serve.accept import accepted
from tests.cli.conftest import Command, command
from tests.serve.conftest import Serve, Served

__all__ = ["command"]  # the fixture

TEXT = {"text": "The pier at Sorrel is open again."}
TOKEN = "seven herons wade"


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.7", "news.example", "::"])
def test_other_machines_need_a_token(command: Command, host: str) -> None:
    done = command("serve", "--host", host)
    assert done.code == 2
    assert "give --token" in done.err


@pytest.mark.parametrize(
    "name", ["attacker.example", "attacker.example:8765", "127.0.0.1.attacker.example", ""]
)
def test_a_name_that_is_not_ours_is_refused(plain: Served, name: str) -> None:
    # DNS rebinding: the attacker's name leads here, and the page that it showed asks.
    assert plain.ask("/report", TEXT, headers={"Host": name}).status == 421
    assert plain.ask("/", headers={"Host": name}).status == 421


@pytest.mark.parametrize(
    "name", ["localhost", "localhost:1", "127.0.0.1:80", "[::1]:80", "desk.localhost"]
)
def test_names_of_this_machine_are_ours(plain: Served, name: str) -> None:
    assert plain.ask("/report", TEXT, headers={"Host": name}).status == 200


@pytest.mark.parametrize("origin", ["https://attacker.example", "http://localhost:1", "null"])
def test_a_page_of_another_site_is_refused(plain: Served, origin: str) -> None:
    done = plain.ask("/report", TEXT, headers={"Origin": origin})
    assert done.status == 403
    assert "access-control-allow-origin" not in done.headers


def test_our_own_page_may_ask(plain: Served) -> None:
    assert plain.ask("/report", TEXT, headers={"Origin": plain.address}).status == 200


def test_a_site_that_is_named_may_ask(serve_with: Serve) -> None:
    site = "https://desk.example"
    served = serve_with("--allow-origin", site)
    asked = {"Origin": site, "Access-Control-Request-Method": "POST"}
    assert served.ask("/report", method="OPTIONS", headers=asked).status == 200
    done = served.ask("/report", TEXT, headers={"Origin": site})
    assert done.headers["access-control-allow-origin"] == site
    other = served.ask("/report", TEXT, headers={"Origin": "https://other.example"})
    assert other.status == 403
    assert "access-control-allow-origin" not in other.headers


def test_without_the_token_there_is_nothing(serve_with: Serve) -> None:
    served = serve_with(SUMMARIZE_TOKEN=TOKEN)
    for path in ("/", "/report", "/openapi.json", "/who-said-what"):
        assert served.ask(path).status == 401
    refused = served.ask("/report", TEXT, headers={"Authorization": "Bearer wrong"})
    assert refused.status == 401
    assert refused.headers["www-authenticate"] == "Bearer"
    right = {"Authorization": f"Bearer {TOKEN}"}
    assert served.ask("/report", TEXT, headers=right).status == 200
    assert served.ask("/report", TEXT, headers=right | {"Host": "news.example"}).status == 200


def test_a_browser_says_the_token_once(serve_with: Serve) -> None:
    served = serve_with("--token", TOKEN)
    page = {"Accept": "text/html"}
    assert "Say the token" in served.ask("/", headers=page).text
    typed = {"Content-Type": "application/x-www-form-urlencoded"} | page
    wrong = served.ask("/sign-in", b"token=eight+herons", headers=typed)
    assert wrong.status == 401
    assert "set-cookie" not in wrong.headers
    right = served.ask("/sign-in", f"token={TOKEN.replace(' ', '+')}".encode(), headers=typed)
    assert right.status == 303
    cookie, *traits = right.headers["set-cookie"].split("; ")
    assert TOKEN not in cookie
    assert {"HttpOnly", "SameSite=strict"} <= set(traits)
    assert "<form" in served.ask("/", headers=page | {"Cookie": cookie}).text


def test_every_answer_says_what_a_browser_may_do_with_it(plain: Served) -> None:
    for path in ("/", "/nothing", "/served.js", "/openapi.json"):
        headers = plain.ask(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "server" not in headers


def test_what_is_too_large_is_refused(serve_with: Serve) -> None:
    served = serve_with("--max-size", "0.01")
    done = served.ask("/report", {"text": "word " * 5000})
    assert done.status == 413
    assert "0.01 MB" in done.json["detail"]
    assert served.ask("/report", TEXT).status == 200
    parts = urlsplit(served.address)
    with socket.create_connection((parts.hostname, parts.port), timeout=60) as line:
        # Without a length that could be looked at beforehand.
        line.sendall(
            b"POST /report HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
        )
        line.sendall(b"8000\r\n" + b"w" * 0x8000 + b"\r\n")
        assert b" 413 " in line.recv(200)


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        ("", "application/json"),
        ("*/*", "application/json"),
        ("text/*", "text/html"),
        ("text/html;q=0.5, application/json;q=0.4", "text/html"),
        ("application/json;q=0, */*", "text/html"),
        ("TEXT/HTML", "text/html"),
        ("text/html;q=x", None),
        ("image/png", None),
    ],
)
def test_what_an_accept_header_likes_best(header: str, wanted: str | None) -> None:
    assert accepted(header, ("application/json", "text/html")) == wanted
