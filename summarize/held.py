"""What is held for as long as a process runs, in little room: each word once, and sets no larger than they must be.

A process that reads seven languages holds tens of thousands of words, many of them in several lists
or in those of several languages. As objects of their own they would take a tenth of all its memory.
"""

from collections.abc import Iterable
from sys import getsizeof

_MOST = 16_384
"""Words met last that are known. Seven languages list 15,000; those of a language meet in the others' lists."""
_SMALL = 4  # words that a set has room for by itself
_NOTHING: frozenset[str] = frozenset()

_met: dict[str, str] = {}


def held_once(forms: Iterable[str]) -> list[str]:
    """The forms, each word as the object that it was before, where it was met not long ago.

    Forms of several words are taken as they are: hardly any is listed twice.
    """
    if len(_met) > _MOST:
        _met.clear()
    return [form if " " in form else _met.setdefault(form, form) for form in forms]


def compact(forms: Iterable[str]) -> frozenset[str]:
    """A set for long, in the least room that Python gives it.

    One that grew has room for up to six times as many; one that is copied, for two to four times.
    """
    grown = frozenset(forms)
    if len(grown) <= _SMALL:
        return grown or _NOTHING
    return min(grown, frozenset().union(grown), key=getsizeof)
