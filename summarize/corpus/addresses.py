"""What an address stands for: a path of this machine, or a place that fsspec reads and writes.

The one seam to fsspec: what is wrong with an address ends here, in our own words.
"""

import re
from typing import Any
from urllib.request import url2pathname

from summarize.credentials import without_credentials
from summarize.errors import SourceError, UsageError, reason
from summarize.printable import printable_line

EXTRA = 'pip install "summarize[corpus]"'
"""How to get what corpora need."""
_OF_THIS_MACHINE = re.compile(r"(?:file|local)://([^/]*)(/*)(.*)", re.IGNORECASE | re.DOTALL)


def path_of(address: str) -> str:
    """The path that a URL of this machine stands for (RFC 8089: `file:///news/a%20b.jsonl`).

    Whatever else is returned as it is. Raises `UsageError` for another machine, or no path.
    """
    told = _OF_THIS_MACHINE.fullmatch(address)
    if told is None:
        return address
    host, slashes, rest = told.groups()
    if not slashes or host.lower() not in ("", "localhost"):
        raise UsageError(
            f"{without_credentials(address)}: names no path of this machine",
            "give the path itself, or file:// and the whole path, as in file:///news/a.jsonl",
        )
    return url2pathname(f"/{rest}")


def file_system(address: str) -> tuple[Any, str]:
    """The file system of fsspec that an address is in, and its path there.

    Raises `UsageError` where that is not known, or a package for it is missing, and `SourceError` where it
    is asked for at once, and does not answer.
    """
    shown = without_credentials(address)
    try:
        import fsspec  # here: what only corpora need
    except ImportError as error:
        raise UsageError(f"{shown}: reading or writing it needs fsspec", EXTRA) from error
    try:
        system, path = fsspec.core.url_to_fs(address)
    except ImportError as error:  # whose words say which package
        raise UsageError(f"{shown}: {printable_line(reason(error))}") from error
    except (ValueError, TypeError) as error:
        why = printable_line(reason(error))
        raise UsageError(f"{shown}: is no address that fsspec knows: {why}") from error
    except OSError as error:
        raise unreachable(shown, error) from error
    return system, path


def unreachable(address: str, error: OSError) -> SourceError:
    """What is said of an address from which nothing can be read."""
    why = printable_line(reason(error))[:200]
    return SourceError(f"{without_credentials(address)}: cannot be read: {why}")
