"""Which key goes to which endpoint: to the one that it was configured with, and to no other.

The ambient `OPENAI_API_KEY` goes to `OPENAI_BASE_URL` (else to OpenAI), `SUMMARIZE_API_KEY` to
`SUMMARIZE_BASE_URL` (else likewise), a key in the config file to the `base_url` beside it.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from summarize.configuration.services import NamedService
from summarize.errors import ConfigurationError, reason
from summarize.settings import OPENAI_URL

KEYRING = "summarize"
"""The name that keys are kept under in the system's keyring, for the user name of their base URL."""


def key_for(
    base_url: str,
    named: NamedService | None,
    environ: Mapping[str, str],
    file: tuple[Path, Mapping[str, Any]],
    *,
    by_name: bool,
) -> tuple[str | None, str]:
    """The key that was set up for this endpoint, and where it was found.

    The key of a service that was asked for by name goes before the environment's.
    """
    path, config = file
    ambient = environ.get("OPENAI_BASE_URL") or OPENAI_URL
    variables = [
        (environ[variable], variable)
        for variable, home in (
            ("SUMMARIZE_API_KEY", environ.get("SUMMARIZE_BASE_URL") or ambient),
            ("OPENAI_API_KEY", ambient),
        )
        if environ.get(variable) and same_endpoint(home, base_url)
    ]
    if variables and not by_name:
        return variables[0]
    tables: list[tuple[str, Mapping[str, Any]]] = []
    if named:
        tables.append((f"{path}, services.{named.name}", named.table))
    if same_endpoint(config.get("base_url", OPENAI_URL), base_url):
        tables.append((str(path), config))
    for origin, table in tables:
        if found := _key_in(table, base_url, environ, origin):
            return found
    return variables[0] if variables else (None, "not set")


def _key_in(
    table: Mapping[str, Any], base_url: str, environ: Mapping[str, str], origin: str
) -> tuple[str, str] | None:
    """The key of a table, and where it is."""
    if table.get("api_key"):
        return str(table["api_key"]), origin
    if table.get("api_key_env"):
        variable = str(table["api_key_env"])
        if not environ.get(variable):
            raise ConfigurationError(f"{variable}, named by api_key_env in {origin}, is not set")
        return environ[variable], f"{variable} (named in {origin})"
    if table.get("api_key_keyring"):
        return _key_of_keyring(base_url, origin), f"the system's keyring (named in {origin})"
    return None


def _key_of_keyring(base_url: str, origin: str) -> str:
    said = f"the key for {base_url} should be in the system's keyring, says {origin}"
    try:
        import keyring  # here: it may not be installed, and takes its time
        from keyring.errors import KeyringError
    except ImportError as error:
        raise ConfigurationError(f"{said}; but keyring is not installed") from error
    try:
        key = keyring.get_password(KEYRING, base_url)
    except KeyringError as error:
        raise ConfigurationError(f"{said}; but it cannot be read: {reason(error)}") from error
    if not key:
        raise ConfigurationError(
            f"{said}; but it is not", "set it again: summarize config set api_key"
        )
    return str(key)


def store_in_keyring(base_url: str, key: str) -> bool:
    """Keep a key in the system's keyring, if there is one; whether that was done."""
    try:
        import keyring  # here: as above
        from keyring.errors import KeyringError
    except ImportError:
        return False
    try:
        keyring.set_password(KEYRING, base_url, key)
    except KeyringError:  # as where there is no keyring to keep it in
        return False
    return True


def same_endpoint(one: object, other: str) -> bool:
    """Whether two addresses are one, however they are written; what is none is like no other."""

    def normal(url: str) -> tuple[str, str | None, int | None, str]:
        parts = urlsplit(url.strip())
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
        return parts.scheme, parts.hostname, port, parts.path.rstrip("/")

    try:
        return normal(str(one)) == normal(other)
    except ValueError:
        return False
