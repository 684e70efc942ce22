import gzip
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator

import pytest

import summarize
from summarize.errors import SourceError
from summarize.sources import (
    Network,
    NotAFeedError,
    SourceLimits,
    SourceOptions,
    expand_feed,
    read_source,
)
from tests.sources.loopback import PUBLIC, Web, raw_server, serve

STORY = "The bridge is open again, the mayor said on Monday.\n“We waited two years,” he added.\n"
PACKERS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("gzip", gzip.compress),
    ("deflate", zlib.compress),
]
PLAIN = {"Content-Type": "text/plain; charset=utf-8"}


@pytest.fixture
def web() -> Iterator[Web]:
    with serve() as running:
        running.page("/story", STORY.encode(), PLAIN)
        yield running


def options(web: Web, **changes: object) -> SourceOptions:
    limits = SourceLimits(**changes) if changes else SourceLimits(fetch_seconds=5)  # type: ignore[arg-type]
    return SourceOptions(network=web.network, limits=limits)


def test_a_page_is_fetched_from_the_address_that_was_checked(web: Web) -> None:
    article = read_source("http://valley.example/story", options(web))
    assert article.text == STORY
    assert article.source.url == "http://valley.example/story"
    assert web.resolved == ["valley.example"]
    assert web.connected == [PUBLIC]


def test_the_request_says_honestly_who_asks(web: Web) -> None:
    read_source("http://valley.example:8080/story", options(web))
    ((path, headers),) = web.requests
    assert path == "/story"
    assert headers["Host"] == "valley.example:8080"
    assert headers["User-Agent"].startswith(f"summarize/{summarize.__version__}")
    assert "Cookie" not in headers


def test_redirects_are_followed_and_each_hop_is_resolved_anew(web: Web) -> None:
    web.redirect("/a", "/b?x=1", 301)
    web.redirect("/b?x=1", "http://other.example/story", 307)
    article = read_source("http://valley.example/a", options(web))
    assert article.text == STORY
    assert article.source.url == "http://other.example/story"
    assert web.resolved == ["valley.example", "valley.example", "other.example"]


def test_a_redirect_in_circles_ends(web: Web) -> None:
    web.redirect("/a", "/a")
    with pytest.raises(SourceError, match="redirects more than"):
        read_source("http://valley.example/a", options(web))
    assert len(web.requests) < 15


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.1/story", "http://[::1]/story", "http://169.254.169.254/latest/meta-data/",
        "http://2130706433/", "http://intranet.example/story", "file:///etc/passwd", "ftp://a.example/",
        "gopher://127.0.0.1:70/", "http://good@127.0.0.1/", "//127.0.0.1/story", "http://[::ffff:127.0.0.1]/",
        "http://127.0.0.1:80\\@valley.example/", "http://[", "http://localhost/",
    ],
)  # fmt: skip
def test_a_redirect_into_the_local_network_or_another_scheme_stops_there(
    web: Web, target: str
) -> None:
    web.hosts = {"intranet.example": [["10.1.2.3"]], "localhost": [["::1", "127.0.0.1"]]}
    web.redirect("/a", target)
    with pytest.raises(SourceError):
        read_source("http://valley.example/a", options(web))
    assert web.connected == [PUBLIC]
    assert [path for path, _ in web.requests] == ["/a"]


@pytest.mark.parametrize(
    "addresses", [["127.0.0.1"], [PUBLIC, "192.168.1.1"], ["::1", PUBLIC], ["fe80::1%lo"]]
)
def test_a_name_with_any_local_address_is_not_connected_to(web: Web, addresses: list[str]) -> None:
    web.hosts["valley.example"] = [addresses]
    with pytest.raises(SourceError, match="leads to"):
        read_source("http://valley.example/story", options(web))
    assert web.connected == []


def test_a_name_that_changes_its_address_after_the_check_gains_nothing(web: Web) -> None:
    web.hosts["rebind.example"] = [[PUBLIC], ["127.0.0.1"]]
    assert read_source("http://rebind.example/story", options(web)).text == STORY
    assert web.connected == [PUBLIC]
    with pytest.raises(SourceError, match=r"leads to 127\.0\.0\.1"):
        read_source("http://rebind.example/story", options(web))
    assert web.connected == [PUBLIC]


def test_the_local_network_opens_with_permission_only(web: Web) -> None:
    url = f"http://127.0.0.1:{web.port}/story"
    with pytest.raises(SourceError, match="--allow-private"):
        read_source(url)
    assert read_source(url, SourceOptions(allow_private=True)).text == STORY


def test_local_only_refuses_addresses_before_any_look_up(web: Web) -> None:
    with pytest.raises(SourceError, match="--local-only"):
        read_source("https://valley.example/", SourceOptions(local_only=True, network=web.network))
    assert web.resolved == []


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://a.example/x", "javascript:alert(1)", "data:,x"]
)
def test_addresses_of_other_kinds_are_refused_not_opened(web: Web, url: str) -> None:
    with pytest.raises(SourceError, match="only http and https"):
        read_source(url, options(web))


def test_the_next_address_is_tried_when_one_does_not_answer(web: Web) -> None:
    web.hosts["valley.example"] = [["93.184.215.13", PUBLIC]]

    def connect(address: str, port: int, seconds: float) -> socket.socket:
        if address != PUBLIC:
            raise ConnectionRefusedError(111, "Connection refused")
        return web.network.connect(address, port, seconds)

    network = Network(resolve=web.network.resolve, connect=connect)
    assert read_source("http://valley.example/story", SourceOptions(network=network)).text == STORY


@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)]
)
def test_packed_pages_are_unpacked(web: Web, encoding: str, pack: object) -> None:
    assert callable(pack)
    web.page("/p", pack(STORY.encode()), {**PLAIN, "Content-Encoding": encoding})
    assert read_source("http://valley.example/p", options(web)).text == STORY


def test_brotli_is_asked_for_and_bounded(web: Web) -> None:
    brotli = pytest.importorskip("brotli")
    web.page("/p", brotli.compress(STORY.encode()), {**PLAIN, "Content-Encoding": "br"})
    assert read_source("http://valley.example/p", options(web)).text == STORY
    assert "br" in web.requests[0][1]["Accept-Encoding"]
    web.page(
        "/bomb", brotli.compress(bytes(50_000_000), quality=1), {**PLAIN, "Content-Encoding": "br"}
    )
    with pytest.raises(SourceError, match="larger than 1 MB unpacked"):
        read_source("http://valley.example/bomb", options(web, input_bytes=1 << 20))
    web.page("/broken", b"\x00\x01\x02garbage", {**PLAIN, "Content-Encoding": "br"})
    with pytest.raises(SourceError, match=r"cut off|damaged"):
        read_source("http://valley.example/broken", options(web))


@pytest.mark.parametrize(("encoding", "pack"), PACKERS)
def test_a_packed_bomb_is_cut_at_the_limit(
    web: Web, encoding: str, pack: Callable[[bytes], bytes]
) -> None:
    web.page("/bomb", pack(bytes(80_000_000)), {**PLAIN, "Content-Encoding": encoding})
    with pytest.raises(SourceError, match="larger than 1 MB unpacked"):
        read_source("http://valley.example/bomb", options(web, input_bytes=1 << 20))


def test_a_page_over_the_limit_is_not_read_to_its_end(web: Web) -> None:
    web.page("/big", b"x" * 3_000_000, PLAIN)
    with pytest.raises(SourceError, match="larger than 1 MB"):
        read_source("http://valley.example/big", options(web, input_bytes=1 << 20))


def test_the_servers_charset_counts(web: Web) -> None:
    web.page("/s", b"Caf\xe9 \xa4 5", {"Content-Type": "text/plain; charset=ISO-8859-15"})
    article = read_source("http://valley.example/s", options(web))
    assert (article.text, article.source.encoding) == ("Café € 5", "iso-8859-15")


@pytest.mark.parametrize("status", [401, 403, 404, 410, 429, 500, 503, 304])
def test_a_refusal_is_told_with_its_number(web: Web, status: int) -> None:
    web.page("/no", b"<html>no</html>", status=status)
    with pytest.raises(
        SourceError, match=rf"^http://valley\.example/no: the server answered {status}"
    ):
        read_source("http://valley.example/no", options(web))


def test_a_host_that_does_not_exist_is_named(web: Web) -> None:
    def resolve(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    network = Network(resolve=resolve, connect=web.network.connect)
    with pytest.raises(SourceError, match="there is no such host"):
        read_source("http://nowhere.example/", SourceOptions(network=network))


def test_tls_to_a_server_without_it_is_a_sentence(web: Web) -> None:
    with pytest.raises(SourceError, match=r"^https://valley\.example/story: cannot be fetched"):
        read_source("https://valley.example/story", options(web))


def drip(connection: socket.socket) -> None:
    connection.recv(4096)
    connection.sendall(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100000\r\n\r\n"
    )
    for _ in range(200):
        connection.sendall(b"x")
        time.sleep(0.02)


def silence(connection: socket.socket) -> None:
    while connection.recv(4096):
        pass


def endless_head(connection: socket.socket) -> None:
    connection.recv(4096)
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    for number in range(2000):
        connection.sendall(b"X-%d: y\r\n" % number)


def half(connection: socket.socket) -> None:
    connection.recv(4096)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this")


def noise(connection: socket.socket) -> None:
    connection.recv(4096)
    connection.sendall(b"\x16\x03\x01 this is not HTTP\r\n\r\n")


@pytest.mark.parametrize(
    ("talk", "complaint"),
    [
        (drip, "did not answer within"),
        (silence, "did not answer within"),
        (endless_head, "cannot be fetched"),
        (half, "broke off in the middle"),
        (noise, "speaks no HTTP"),
    ],
)
def test_a_server_that_misbehaves_is_a_sentence(
    talk: Callable[[socket.socket], None], complaint: str
) -> None:
    with raw_server(talk) as port:
        impatient = SourceOptions(allow_private=True, limits=SourceLimits(fetch_seconds=0.4))
        with pytest.raises(SourceError, match=rf"^http://127\.0\.0\.1:{port}/: .*({complaint})"):
            read_source(f"http://127.0.0.1:{port}/", impatient)


RSS = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Valley</title>
<item><title>Bridge open</title><link>http://valley.example/story</link><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate></item>
<item><title>Мост</title><link>/second</link></item>
<item><title>Again</title><link>http://valley.example/story</link></item>
<item><title>Bad</title><link>javascript:alert(1)</link></item><item><title>None</title></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>V</title><entry><title>One</title>
<link href="https://valley.example/1"/><updated>2026-03-02T00:00:00Z</updated></entry></feed>"""


def test_a_feed_expands_to_its_entries(web: Web) -> None:
    pytest.importorskip("feedparser")
    web.page("/feed", RSS.encode(), {"Content-Type": "application/rss+xml"})
    entries = expand_feed("http://valley.example/feed", options(web))
    assert [entry.url for entry in entries] == [
        "http://valley.example/story",
        "http://valley.example/second",
        None,
        None,
    ]
    assert entries[0].title == "Bridge open"
    assert entries[0].published == "Mon, 02 Mar 2026 10:00:00 GMT"
    assert entries[1].title == "Мост"
    web.page("/atom", ATOM.encode(), {"Content-Type": "application/atom+xml"})
    assert (
        expand_feed("http://valley.example/atom", options(web))[0].url == "https://valley.example/1"
    )


def test_a_feed_is_not_read_as_an_article_nor_an_article_as_a_feed(web: Web) -> None:
    web.page("/feed", RSS.encode())
    with pytest.raises(SourceError, match=r"is a feed.*summarize batch feed:http://valley"):
        read_source("http://valley.example/feed", options(web))
    with pytest.raises(NotAFeedError, match="is not a feed"):
        expand_feed("http://valley.example/story", options(web))


def test_a_feed_of_entities_does_not_blow_up(web: Web) -> None:
    pytest.importorskip("feedparser")
    levels = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "lol">{levels}]><rss><channel><title>&e9;</title></channel></rss>'
    web.page("/feed", bomb.encode())
    with pytest.raises(SourceError):
        expand_feed("http://valley.example/feed", options(web))


def test_a_look_up_without_end_is_part_of_the_deadline(web: Web) -> None:
    answered = threading.Event()

    def resolve(host: str, port: int) -> list[str]:
        answered.wait(60)
        return []

    network = Network(resolve=resolve, connect=web.network.connect)
    options = SourceOptions(limits=SourceLimits(fetch_seconds=0.3), network=network)
    try:
        with pytest.raises(SourceError, match="did not answer within"):
            read_source("http://news.example/", options)
    finally:
        answered.set()
