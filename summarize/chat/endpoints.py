"""Where a service is: a checked base URL, and whether it lies on this machine."""

from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from summarize.errors import ConfigurationError
from summarize.loopback import is_loopback

OPENAI_HOST = "api.openai.com"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A service's base URL without a trailing slash. `loopback`: nothing sent there leaves us.

    `query` goes along with every request (`api-version`, where a service wants one) and is shown
    nowhere, for some put a key into it.
    """

    url: str
    host: str
    port: int | None
    loopback: bool
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @classmethod
    def parse(cls, base_url: str, *, local_only: bool = False, look_up: bool = True) -> "Endpoint":
        """Check a base URL before anything is sent to it; `look_up` is for where something will be.

        Raises `ConfigurationError` for what isn't an http(s) URL, for credentials inside it, and,
        with `local_only`, for any host that isn't this machine.
        """
        try:
            parts = urlsplit(base_url.strip())
            host, port = parts.hostname, parts.port
        except ValueError as error:
            raise ConfigurationError(f"the base URL is malformed: {error}") from error
        if parts.username is not None or parts.password is not None:
            raise ConfigurationError(
                "the base URL holds a user name or password",
                "give the key as OPENAI_API_KEY or api_key instead",
            )
        if parts.scheme not in ("http", "https") or not host:
            raise ConfigurationError(
                f"{base_url!r} is not the base URL of a service",
                "it looks like http://127.0.0.1:11434/v1",
            )
        loopback = is_loopback(host, look_up=look_up)
        if local_only and not loopback:
            raise ConfigurationError(
                f"{host} is not on this machine, and only local services are allowed",
                "leave out --local-only, or give the base URL of a local server",
            )
        url = urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/"), "", ""))
        return cls(url, host, port, loopback, tuple(parse_qsl(parts.query, keep_blank_values=True)))
