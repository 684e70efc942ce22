"""Whether two spellings can be one name, by the keys that romanisation makes of them: Wahl and Уол, Rostov and Ростовская."""

import re
from difflib import SequenceMatcher
from functools import lru_cache

_RATHER_UNLIKE = 0.4  # the same where both begin alike
_SHORTEST_TOLD = (
    4  # letters of a word that can be told from another: romanisations of Un, Jong differ
)
_SLAVIC_ADJECTIVE = re.compile(r"(\w{3,})sk\w{1,4}")
_BEFORE_SK = ("in", "ov", "ev", "an")
_SHORTEST_ROOT = 3  # letters of a place's name without its ending
_UNLIKE = 0.62  # of their letters: given names with less in common are two


@lru_cache(maxsize=256)
def is_made_of(adjective: str, place: str) -> bool:
    """Whether the key of a word is that of a Slavic adjective made of a place's name: akmolinskoi, akmola."""
    found = _SLAVIC_ADJECTIVE.fullmatch(adjective)
    if found is None:
        return False
    stem = place.rstrip("aeio")
    return len(stem) >= _SHORTEST_ROOT and found[1] in (
        place, stem, *(stem + suffix for suffix in _BEFORE_SK)
    )  # fmt: skip


def are_alike(one: str, other: str, is_short_known: bool) -> bool:
    """Whether two keys can be one name in two spellings.

    Of short words there are too many spellings to tell (Chen, Jong); they go by the words beside them.
    """
    if is_short_known and max(len(one), len(other)) <= _SHORTEST_TOLD:
        return True
    ratio = SequenceMatcher(None, _sounded(one), _sounded(other)).ratio()
    return ratio >= _UNLIKE or (is_same_initial(one, other) and ratio >= _RATHER_UNLIKE)


def _sounded(key: str) -> str:
    """A key without what is not heard, and with one letter for what two write: Wahl, Уол."""
    return _SILENT.sub("", _GLIDE.sub("v", key))


_GLIDE, _SILENT = re.compile("^u(?=[aeio])"), re.compile("(?<=[aeiou])h(?![aeiou])")


def is_same_initial(one: str, other: str) -> bool:
    """Whether two keys begin alike, as far as romanisations go: Warren and Уоррен."""
    return one[:1] == other[:1] or any({one[:1], other[:1]} <= kin for kin in _INITIALS)


_INITIALS = tuple(map(frozenset, ("vuwo", "hgk", "jgizd", "cskt", "ei", "yie", "jeyi")))
