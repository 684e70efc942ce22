"""What a text says around a figure: at least, per month, up from.

Compared only where both sides say something, since most figures stand without any of it.
"""

import re
from dataclasses import replace

from summarize.characters import DOUBLE_QUOTES, fold
from summarize.verification.figures.figure import Figure
from summarize.verification.meanings.measures import find_periods
from summarize.verification.meanings.senses import Sense, find

_BEFORE, _AFTER = 28, 30  # characters on either side in which a figure's companions stand
_CLAUSE_END = re.compile(rf"[,;:.!?(){DOUBLE_QUOTES}]\s|\s[—–-]\s")
_NOT_DIRECTED = frozenset({"day", "month", "weekday", "time", "score"})


def in_context(text: str, language: str, figures: list[Figure]) -> tuple[Figure, ...]:
    """The figures with what the text says around each."""
    folded = fold(text)
    if len(folded) != len(text):
        return tuple(figures)
    periods = find_periods(folded)
    found = []
    for at, figure in enumerate(figures):
        ahead = figures[at - 1].end if at else 0
        behind = figures[at + 1].start if at + 1 < len(figures) else len(text)
        before = _before(folded, max(ahead, figure.start - _BEFORE), figure.start)
        after = _after(folded, max(figure.end, figure.tail), behind)
        near = folded[max(ahead, figure.start - 12) : figure.start]
        found.append(
            replace(
                figure,
                bound=_sense(("over", "under"), near, after[:18], language),
                is_rough=_is_rough(near, language),
                role=_role(before, language) if figure.unit not in _NOT_DIRECTED else None,
                direction=_direction(folded, figure, ahead, behind, language),
                period=next(
                    (
                        p.name
                        for p in periods
                        if figure.end <= p.start <= figure.end + _AFTER and p.start <= behind + 20
                    ),
                    None,
                ),
            )
        )
    return tuple(found)


def _before(folded: str, start: int, end: int) -> str:
    parts = _CLAUSE_END.split(folded[start:end])
    return parts[-1]


def _after(folded: str, start: int, end: int) -> str:
    return _CLAUSE_END.split(folded[start : min(end, start + _AFTER)])[0]


def _sense(senses: tuple[Sense, Sense], before: str, after: str, language: str) -> str | None:
    """Which of two opposites stands right before a figure or right behind it."""
    for sense in senses:
        hits = find(sense, before, language)
        if hits and len(before) - hits[-1].end <= 2:
            return sense
    if language in ("kk", "ky", "uz", "tr"):
        for sense in senses:
            if find(sense, after, language):
                return sense
    return None


def _is_rough(before: str, language: str) -> bool:
    hits = find("about", before, language)
    return bool(hits) and len(before) - hits[-1].end <= 2


def _role(before: str, language: str) -> str | None:
    """Whether a figure is where something got to, came from, or how far it went."""
    for role in ("to", "from", "by"):
        hits = find(role, before, language)
        if hits and len(before) - hits[-1].end <= 2 + (
            10 if _is_bound(before[hits[-1].end :], language) else 0
        ):
            return role
    return None


def _is_bound(rest: str, language: str) -> bool:
    return any(find(sense, rest, language) for sense in ("over", "under", "about"))


def _direction(folded: str, figure: Figure, ahead: int, behind: int, language: str) -> str | None:
    """Whether what a figure measures went up or down, by the nearest word that tells."""
    if figure.unit in _NOT_DIRECTED:
        return None
    start = max(0, figure.start - 70)
    end = min(behind, max(figure.end, figure.tail) + 40)
    segment_start = (
        max((m.end() for m in re.finditer(r"[;.!?]\s", folded[start : figure.start])), default=0)
        + start
    )
    best: tuple[int, str] | None = None
    senses: tuple[Sense, Sense] = ("rise", "fall")
    for sense in senses:
        for hit in find(sense, folded[segment_start:end], language):
            at, last = hit.start + segment_start, hit.end + segment_start
            distance = figure.start - last if last <= figure.start else at - figure.end + 8
            if best is None or distance < best[0]:
                best = (distance, sense)
    return best[1] if best else None
