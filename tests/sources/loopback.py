"""A web server on the loopback interface that says what it is told, and networks that lead to it.

The network seam's `connect` sends every connection to the server, whatever address it was for, and
notes the address: what production code would have connected to is what a test looks at.
"""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from summarize.sources import Network

Headers = dict[str, str]
PUBLIC = "93.184.215.14"


@dataclass(slots=True)
class Web:
    """Pages by path, the requests that came, names and their addresses, and who was connected to."""

    pages: dict[str, tuple[int, Headers, bytes]] = field(default_factory=dict)
    hosts: dict[str, list[list[str]]] = field(default_factory=dict)
    requests: list[tuple[str, Headers]] = field(default_factory=list)
    resolved: list[str] = field(default_factory=list)
    connected: list[str] = field(default_factory=list)
    port: int = 0

    def page(
        self, path: str, body: bytes, headers: Headers | None = None, status: int = 200
    ) -> None:
        self.pages[path] = (status, headers or {"Content-Type": "text/html; charset=utf-8"}, body)

    def redirect(self, path: str, target: str, status: int = 302) -> None:
        self.pages[path] = (status, {"Location": target}, b"")

    @property
    def network(self) -> Network:
        """Names resolve as `hosts` says (each look-up takes the next answer), else to PUBLIC."""
        return Network(resolve=self._resolve, connect=self._connect)

    def _resolve(self, host: str, _: int) -> Sequence[str]:
        self.resolved.append(host)
        answers = self.hosts.get(
            host, [[host if host.replace(".", "").isdigit() or ":" in host else PUBLIC]]
        )
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def _connect(self, address: str, _: int, seconds: float) -> socket.socket:
        self.connected.append(address)
        return socket.create_connection(("127.0.0.1", self.port), timeout=seconds)


@contextlib.contextmanager
def serve() -> Iterator[Web]:
    """A running web."""
    web = Web()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            web.requests.append((self.path, dict(self.headers)))
            status, headers, body = web.pages.get(self.path, (404, {}, b"gone"))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Length" not in headers:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with contextlib.suppress(OSError):
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with _running(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as port:
        web.port = port
        yield web


@contextlib.contextmanager
def _running(server: ThreadingHTTPServer) -> Iterator[int]:
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextlib.contextmanager
def raw_server(talk: Callable[[socket.socket], None]) -> Iterator[int]:
    """A server whose one connection is in `talk`'s hands; gives its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def run() -> None:
            with contextlib.suppress(OSError):
                connection, _ = listener.accept()
                with connection:
                    talk(connection)

        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            thread.join()
