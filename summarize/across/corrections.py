"""`people.toml` in a batch's folder: what somebody who knows better says of its people.

    [[person]]
    name = "Aigul Sadykova"                       # how she is to be called
    same = ["А. Садыкова", "Садыкова"]            # names that are hers
    not_same = ["Садыков", "Aigul S. Sadykova"]   # names that are somebody else's
    spelt = { ru = "Айгуль Садыкова" }            # how she is spelt in a language

Every run obeys it, and so do `summarize people` and `summarize trace`; `summarize translate` takes
it for a glossary, so that a name is spelt alike whoever translates.
"""

import hashlib
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarize.across.local_names import Corrections
from summarize.errors import ConfigurationError, reason
from summarize.settings import CORRECTIONS

_KNOWN = {"name", "same", "not_same", "spelt"}


def read_corrections(folder: Path) -> tuple[Corrections, str]:
    """The corrections of a folder, and a digest of them. Raises `ConfigurationError`."""
    path = folder / CORRECTIONS
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Corrections(), ""
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {reason(error)}") from error
    same: list[tuple[str, ...]] = []
    different: list[tuple[str, str]] = []
    for person in _people(content, path):
        same.append(_all_names(person, path))
        different += [
            (one, other) for other in _names(person, "not_same", path) for one in same[-1]
        ]
    return Corrections(tuple(same), tuple(different)), hashlib.sha256(content).hexdigest()[:16]


def read_spellings(path: Path, language: str) -> tuple[tuple[str, str], ...]:
    """Names in any language, each with how it is to be spelt in one. Raises `ConfigurationError`.

    A surname alone becomes the last word of the spelling.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {reason(error)}") from error
    found: dict[str, str] = {}
    for person in _people(content, path):
        names, spelt = _all_names(person, path), person.get("spelt", {}).get(language)
        for name in names if spelt else ():
            found[name] = spelt if " " in name.strip() else spelt.split()[-1]
    return tuple((name, spelt) for name, spelt in found.items() if name != spelt)


def _people(content: bytes, path: Path) -> list[dict[str, Any]]:
    """The tables of a file, each with a name."""
    try:
        told = tomllib.loads(content.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} is no TOML: {error}", "mend it, or remove it") from error
    people = told.get("person", [])
    if set(told) - {"person"} or not isinstance(people, list):
        raise ConfigurationError(f"{path} may hold [[person]] tables, and nothing else")
    for person in people:
        if not isinstance(person, dict) or set(person) - _KNOWN or not _name(person.get("name")):
            raise ConfigurationError(
                f"{path}: a [[person]] has a name, and may have same, not_same and spelt"
            )
    return people


def _all_names(person: Mapping[str, Any], path: Path) -> tuple[str, ...]:
    """The names that are somebody's, the one to be called by first."""
    spelt = person.get("spelt", {})
    if not isinstance(spelt, dict) or not all(map(_name, spelt.values())):
        raise ConfigurationError(
            f"{path}: spelt of {person['name']!r} gives a name for each language",
            'spelt = { ru = "Айгуль Садыкова" }',
        )
    return tuple(dict.fromkeys((person["name"], *_names(person, "same", path), *spelt.values())))


def _name(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _names(person: Mapping[str, Any], key: str, path: Path) -> list[str]:
    names = person.get(key, [])
    if not isinstance(names, list) or not all(map(_name, names)):
        raise ConfigurationError(f"{path}: {key} of {person['name']!r} is a list of names")
    return names
