"""Where an article's report goes: names that every file system takes, and none that leaves its folder.

Names come from folders, addresses and records that others made. What had to change in one is told
apart from its like by a short hash.
"""

import hashlib
import re
from pathlib import Path
from urllib.parse import urlsplit

from summarize.credentials import without_credentials
from summarize.printable import printable

_MOST_BYTES = 200
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|]')
_UNSEEN = re.compile("[\ufffd\n]")  # as they are made printable
_RESERVED = frozenset(
    ["CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))]
)

_OVERVIEW = frozenset(
    (
        "claims.db", "reports.jsonl", "index.md", "index.html", "metadata.yaml", "people.toml",
        "new.html", "new.xml", "who_said_what.csv", "who_said_what.xlsx",
    )
)  # fmt: skip
_REPORTS = (".md", ".txt", ".json", ".html")
_PAGES = frozenset(("index", "new"))  # which the ending of a report makes some of them


def file_name(name: str) -> str:
    """`name` as a file name that every system takes, told apart by a hash where it had to change.

    255 bytes is the common limit; the report's suffix and a temporary name need room as well.
    """
    safe = _UNSEEN.sub("_", printable(_UNSAFE.sub("_", name))).strip(". ") or "_"
    if safe.split(".")[0].upper() in _RESERVED:
        safe = f"_{safe}"
    encoded = safe.encode("utf-8", "replace")
    if len(encoded) > _MOST_BYTES:
        safe = encoded[:_MOST_BYTES].decode("utf-8", "ignore")
    return safe if safe == name else f"{safe}~{short_hash(name)}"


def relative_path(path: str) -> str:
    """A relative path whose every part is a plain file name: nothing climbs out of the folder."""
    return "/".join(file_name(part) for part in Path(path).parts)


def beside_overview(path: str) -> str:
    """`path`, told apart by a hash where the run's own files in the output folder have its name."""
    first, slash, rest = path.partition("/")
    taken = first.casefold() in _OVERVIEW if slash else first.casefold() in _PAGES
    return f"{first}~{short_hash(first)}{slash}{rest}" if taken else path


def beside_reports(path: str) -> str:
    """`path` with no folder in it that could be a report's file: `x.md/a` where `x` has a report."""
    *folders, name = path.split("/")
    told = (
        f"{folder}~{short_hash(folder)}" if folder.lower().endswith(_REPORTS) else folder
        for folder in folders
    )
    return "/".join((*told, name))


def address_path(url: str) -> str:
    """A web address as host and path; what else it says is told apart by a hash."""
    url = without_credentials(url)
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return file_name(url)
    if not host:
        return file_name(url)
    path = "/".join(file_name(part) for part in (host, *parts.path.split("/")) if part)
    plain = not (parts.query or parts.fragment or port)
    return path if plain and parts.path.strip("/") else f"{path}~{short_hash(url)}"


def short_hash(text: str) -> str:
    """Eight letters and digits that differ where texts do."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
