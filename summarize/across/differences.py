"""How two versions of one quotation differ: the kinds of difference, and a diff by words.

The kinds are those that an editor tells apart. `identical`: the same words, whatever their case and
punctuation. `shortened`: one version lacks words at an end. `changed`: other words stand in one
place. `dropped`: words are lacking inside, and nothing shows it; `stitched`: so are whole
sentences. `marked`: an ellipsis or brackets own up to it. Neither version is called the right one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from summarize.across.words import ComparedWord, words_of

_LEAST_COMMON = 0.25

Kind = Literal["identical", "shortened", "changed", "dropped", "stitched", "marked"]
Side = Literal["both", "first", "second"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that both versions have, or only one of them."""

    side: Side
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """The kinds, sorted, and the pieces that the versions are made of, in order."""

    kinds: tuple[Kind, ...]
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class _Edit:
    """Words `first[i:j]` stand where `second[k:n]` do; one of the two may be empty."""

    i: int
    j: int
    k: int
    n: int


def difference(first: str, second: str) -> Difference:
    """Compare two versions."""
    if first == second:
        return Difference(("identical",), (Piece("both", first.strip()),))
    one, two = _words(first), _words(second)
    steps = _steps([word.key for word in one], [word.key for word in two])
    kinds = {kind for edit in _edits(steps) for kind in _kinds(edit, one, two)}
    ordered: tuple[Kind, ...] = tuple(sorted(kinds)) if kinds else ("identical",)
    return Difference(ordered, tuple(_pieces(steps, (first, one), (second, two))))


def have_common(first: str, second: str) -> bool:
    """Whether two versions overlap: a quarter of the shorter's words come in runs that both have."""
    shorter, longer = sorted(
        ([word.key for word in words_of(each)] for each in (first, second)), key=len
    )
    known = set(pairwise(longer))
    covered = {
        place + after
        for place, pair in enumerate(pairwise(shorter))
        if pair in known
        for after in (0, 1)
    }
    return len(covered) >= max(_LEAST_COMMON * len(shorter), 1)


@lru_cache(maxsize=16)
def _words(text: str) -> tuple[ComparedWord, ...]:
    """The words of a version: the longest is compared with each other one."""
    return words_of(text)


_Step = tuple[str, int, int, int, int]


def _steps(one: Sequence[str], two: Sequence[str]) -> list[_Step]:
    return list(SequenceMatcher(None, one, two, autojunk=False).get_opcodes())


def _edits(steps: Sequence[_Step]) -> Iterator[_Edit]:
    yield from (_Edit(*places) for tag, *places in steps if tag != "equal")


def _kinds(edit: _Edit, one: Sequence[ComparedWord], two: Sequence[ComparedWord]) -> Iterator[Kind]:
    at_start = edit.i == 0 and edit.k == 0
    at_end = edit.j == len(one) and edit.n == len(two)
    mine, theirs = edit.j - edit.i, edit.n - edit.k
    if (at_start or at_end) and not (mine and theirs):
        yield "shortened"
    elif _is_marked(edit, one, two, inside=not (at_start or at_end)):
        yield "marked"
    elif at_start or at_end:
        yield "changed"
        if abs(mine - theirs) > 2:
            yield "shortened"
    elif mine and theirs:
        yield "changed"
    else:
        longer, start, end = (one, edit.i, edit.j) if mine else (two, edit.k, edit.n)
        yield "stitched" if _is_sentences(longer, start, end) else "dropped"


def _is_marked(
    edit: _Edit, one: Sequence[ComparedWord], two: Sequence[ComparedWord], *, inside: bool
) -> bool:
    bracketed = any(word.bracketed for word in (*one[edit.i : edit.j], *two[edit.k : edit.n]))
    if bracketed or not inside:
        return bracketed
    return any(word.after_gap for word in (*one[edit.i : edit.j + 1], *two[edit.k : edit.n + 1]))


def _is_sentences(words: Sequence[ComparedWord], start: int, end: int) -> bool:
    """Whether what lacks is whole sentences; the same words before and behind may stand for each other."""
    while start > 0:
        if words[start - 1].ends_sentence and words[end - 1].ends_sentence:
            return True
        if words[start - 1].key != words[end - 1].key:
            return False
        start, end = start - 1, end - 1
    return False


def _pieces(
    steps: Sequence[_Step],
    first: tuple[str, Sequence[ComparedWord]],
    second: tuple[str, Sequence[ComparedWord]],
) -> Iterator[Piece]:
    for tag, i, j, k, n in steps:
        if tag == "equal":
            yield Piece("both", _cut(*first, i, j))
            continue
        if i < j:
            yield Piece("first", _cut(*first, i, j))
        if k < n:
            yield Piece("second", _cut(*second, k, n))


def _cut(text: str, words: Sequence[ComparedWord], start: int, end: int) -> str:
    """Words with the signs behind them, up to the next word; brackets whole."""
    begin = 0 if start == 0 else words[start].start
    finish = len(text) if end == len(words) else words[end].start
    return text[begin:finish].strip()
