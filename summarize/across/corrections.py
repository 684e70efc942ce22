"""`people.toml` in a batch's folder: what somebody who knows better says of its people.

    [[person]]
    name = "Aigul Sadykova"                       # how she is to be called
    same = ["А. Садыкова", "Садыкова"]            # names that are hers
    not_same = ["Садыков", "Aigul S. Sadykova"]   # names that are somebody else's

Every run obeys it, and so do `summarize people` and `summarize trace`.
"""

import hashlib
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarize.across.people import Corrections
from summarize.errors import ConfigurationError

FILE = "people.toml"
_KNOWN = {"name", "same", "not_same"}


def read_corrections(folder: Path) -> tuple[Corrections, str]:
    """The corrections of a folder, and a digest of them. Raises `ConfigurationError`."""
    path = folder / FILE
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Corrections(), ""
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error}") from error
    try:
        told = tomllib.loads(content.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} is no TOML: {error}", "mend it, or remove it") from error
    return _corrections(told, path), hashlib.sha256(content).hexdigest()[:16]


def _corrections(told: Mapping[str, Any], path: Path) -> Corrections:
    same: list[tuple[str, ...]] = []
    different: list[tuple[str, str]] = []
    people = told.get("person", [])
    if set(told) - {"person"} or not isinstance(people, list):
        raise ConfigurationError(f"{path} may hold [[person]] tables, and nothing else")
    for person in people:
        if not isinstance(person, dict) or set(person) - _KNOWN or not _name(person.get("name")):
            raise ConfigurationError(
                f"{path}: a [[person]] has a name, and may have same and not_same"
            )
        mine = (person["name"], *_names(person, "same", path))
        same.append(mine)
        different += [(one, other) for other in _names(person, "not_same", path) for one in mine]
    return Corrections(tuple(same), tuple(different))


def _name(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _names(person: Mapping[str, Any], key: str, path: Path) -> list[str]:
    names = person.get(key, [])
    if not isinstance(names, list) or not all(map(_name, names)):
        raise ConfigurationError(f"{path}: {key} of {person['name']!r} is a list of names")
    return names
