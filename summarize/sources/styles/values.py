"""A declared value as its words and tokens, and with what its variables stand for (CSS Variables 1).

What it comes to as a length or as a colour is asked beside this.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import tinycss2

from summarize.sources.styles.conditions import is_media, is_supported

Tokens = tuple[Any, ...]
"""What tinycss2 makes of a value; it ships no types."""

_DEEPEST = 12
_MOST_SUBSTITUTED = 3000
"""Characters of a value with its variables filled in: each may hold the next one several times."""
# What most values are: told without taking tokens apart.
_NO_WORD = re.compile(r"[\d.#+]|-[\d.]|[\w-]+\([^()/\\]*\)$", re.ASCII)
_SUBSTITUTED = re.compile(r"\b(?:var|env|if)\(", re.IGNORECASE)


@lru_cache(maxsize=20_000)
def tokens_of(value: str) -> Tokens:
    """The value's tokens without space and comments."""
    found = tinycss2.parse_component_value_list(value, skip_comments=True)
    return tuple(token for token in found if token.type != "whitespace")


def is_word(token: Any, word: str) -> bool:
    """Whether a token is this keyword: what the parser makes of one is equal to no string."""
    return bool(token.type == "ident" and token.lower_value == word)


@lru_cache(maxsize=20_000)
def word_of(value: str) -> str:
    """The value as one keyword in lower case; empty if it is anything else."""
    plain = value.strip()
    if plain.isalpha():
        return plain.lower()
    if _NO_WORD.match(plain):
        return ""
    tokens = tokens_of(value)
    return tokens[0].lower_value if len(tokens) == 1 and tokens[0].type == "ident" else ""


def substituted(value: str, variables: Mapping[str, str], depth: int = 0) -> str | None:
    """The value with its `var()` filled in; `None` where one has nothing to be filled with."""
    if "(" not in value or _SUBSTITUTED.search(value) is None:
        return value
    if depth > _DEEPEST or len(value) > _MOST_SUBSTITUTED:
        return None
    parts = []
    for token in tinycss2.parse_component_value_list(value, skip_comments=True):
        part = _filled(token, variables, depth)
        if part is None:
            return None
        parts.append(part)
        if sum(map(len, parts)) > _MOST_SUBSTITUTED:
            return None
    return "".join(parts)


def _filled(token: Any, variables: Mapping[str, str], depth: int) -> str | None:
    if token.type not in ("function", "() block"):
        return str(token.serialize())
    inside = token.arguments if token.type == "function" else token.content
    if token.type == "function" and token.lower_name == "if":
        chosen = _chosen(inside)
        return None if chosen is None else substituted(chosen, variables, depth + 1)
    if token.type == "function" and token.lower_name in ("var", "env"):
        name, _, other = tinycss2.serialize(inside).partition(",")
        found = variables.get(name.strip()) if token.lower_name == "var" else None
        if found is None:
            found = other if "," in tinycss2.serialize(inside) else None
        return None if found is None else substituted(found, variables, depth + 1)
    filled = substituted(tinycss2.serialize(inside), variables, depth + 1)
    if filled is None:
        return None
    return f"{token.name}({filled})" if token.type == "function" else f"({filled})"


def _chosen(inside: Sequence[Any]) -> str | None:
    """What `if()` comes to; what its `style()` asks for is taken not to be so."""
    for part in tinycss2.serialize(inside).split(";"):
        tokens = tokens_of(part)
        if len(tokens) < 3 or tokens[1] != ":":
            continue
        asked = tokens[0]
        condition = tinycss2.serialize(asked.arguments) if asked.type == "function" else ""
        if (
            is_word(asked, "else")
            or (condition and asked.lower_name == "media" and is_media(f"({condition})"))
            or (condition and asked.lower_name == "supports" and is_supported(f"({condition})"))
        ):
            return " ".join(token.serialize() for token in tokens[2:])
    return None
