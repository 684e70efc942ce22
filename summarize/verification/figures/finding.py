"""The figures of a text: numbers, percentages, sums of money, dates, times and days of the week.

Each with what the text says around it: at least, per month, up from. That is compared only where both
sides say something, since most figures stand without any of it.
"""

import re
from functools import cache, lru_cache

from summarize.characters import DOUBLE_QUOTES, fold
from summarize.lexicon import lexicon, words
from summarize.verification.figures.amounts import (
    half_of,
    has_half_before,
    has_half_behind,
    read_amount,
    with_shared_units,
)
from summarize.verification.figures.dates import (
    DAY_ENDING,
    add_month,
    date_at,
    day_of,
    read_date,
    read_han_date,
    read_time,
    with_first_days,
)
from summarize.verification.figures.figure import Figure, figure_at
from summarize.verification.figures.numerals import Token, tokens_of
from summarize.verification.meanings.measures import MEASURE_LIST
from summarize.verification.meanings.senses import Sense, find, find_periods

_BEFORE, _AFTER = 28, 30  # characters on either side in which a figure's companions stand
_CLAUSE_END = re.compile(rf"[,;:.!?(){DOUBLE_QUOTES}]\s|\s[—–-]\s")
_RIGHT_BEHIND, _RIGHT_BEFORE = 16, 14  # characters, in which it is told how a percentage compares
_JOINED = 4  # of them, which its ending or a space may be
_SPANS = frozenset({"year", "quarter", "month", "week", "day", "hour", "minute", "second"})
"""Units of time: it is something else that goes up or down in so many of them."""
_NOT_DIRECTED = frozenset({"day", "month", "weekday", "time", "score"})
_BOUNDS: tuple[Sense, Sense] = ("over", "under")
_BOUND = 4  # characters between a word of a bound and the figure: up to
_SINGLE = frozenset({"date", "handate", "time", "score", "weekday", "yearlong"})


@lru_cache(maxsize=4096)
def find_figures(text: str, language: str) -> tuple[Figure, ...]:
    """Every figure of a text, in document order. Linear; never raises."""
    found = bare_figures(text, language)
    return _in_context(text, language, found) if found else ()


@lru_cache(maxsize=4096)
def bare_figures(text: str, language: str) -> tuple[Figure, ...]:
    """The same without what the text says around each, which is a third of the work."""
    tokens = tokens_of(text, language)
    figures: list[Figure] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind == "month":
            day = day_of(figures[-1]) if figures else None
            if day is not None and DAY_ENDING.fullmatch(text, figures[-1].end, token.start):
                figures[-1] = date_at(figures[-1].start, token, day)
                at += 1
            else:
                at = add_month(text, tokens, at, figures, language)
        elif token.kind in _SINGLE:
            figures += _single(token)
            at += 1
        elif token.value == 0.5 and has_half_before(tokens, at):
            figures.append(half_of(tokens[at], tokens[at + 1]))
            at += 2
        elif token.kind in ("digits", "number", "scale", "han"):
            figure, at = read_amount(text, tokens, at, language)
            if figure is not None:
                figures.append(figure)
        elif has_half_behind(tokens, at):
            unit = MEASURE_LIST[int(token.value)]
            figure = figure_at(token, tokens[at + 1], "number", {1.5})
            figures.append(figure._replace(measure=unit))
            at += 2
        elif token.kind == "half":
            figures.append(figure_at(token, token, "number", {0.5}, is_sure=False))
            at += 1
        else:
            at += 1
    return tuple(with_shared_units(text, with_first_days(text, figures, language), language))


def _single(token: Token) -> list[Figure]:
    """The figures of a token that stands for itself."""
    if token.kind == "date":
        return read_date(token)
    if token.kind == "handate":
        return read_han_date(token)
    if token.kind == "time":
        return [read_time(token)]
    if token.kind == "weekday":
        return [figure_at(token, token, "weekday", {float(token.value)})]
    if token.kind == "yearlong":
        figure = figure_at(token, token, "number", {float(token.value)})
        return [figure._replace(measure="year", is_sure=False)]
    return [figure_at(token, token, "score", {token.text})]


def roughened(text: str, language: str, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures of `bare_figures`, with whether one is rough where it may be none.

    That is all that meeting another may depend on: what the text says around them takes far longer.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return figures
    return tuple(
        figure
        if figure.is_sure
        else figure._replace(is_rough=_is_rough(_near(folded, figures, at), language))
        for at, figure in enumerate(figures)
    )


def _near(folded: str, figures: tuple[Figure, ...], at: int) -> str:
    """What stands right before a figure."""
    ahead = figures[at - 1].end if at else 0
    return folded[max(ahead, figures[at].start - 12) : figures[at].start]


def _in_context(text: str, language: str, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures with what the text says around each."""
    folded = fold(text)
    if len(folded) != len(text):
        return figures
    periods = find_periods(folded)
    found = []
    for at, figure in enumerate(figures):
        ahead = figures[at - 1].end if at else 0
        behind = figures[at + 1].start if at + 1 < len(figures) else len(text)
        before = _before(folded, max(ahead, figure.start - _BEFORE), figure.start)
        after = _after(folded, max(figure.end, figure.tail), behind)
        near = _near(folded, figures, at)
        found.append(
            figure._replace(
                bound=_sense(("over", "under"), near, after[:18], language),
                is_rough=_is_rough(near, language),
                role=_told_role(folded, figure, before, language),
                direction=_direction(folded, figure, behind, language),
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
    if lexicon(language).is_cased_final:
        for sense in senses:
            if find(sense, after, language):
                return sense
    return None


def _is_rough(before: str, language: str) -> bool:
    hits = find("about", before, language)
    return bool(hits) and len(before) - hits[-1].end <= 2


def _told_role(folded: str, figure: Figure, before: str, language: str) -> str | None:
    """The role of a figure by the word before it, or by the case that its own word is in: 450 so'mdan."""
    if figure.unit == "day":
        role = _role(before, language)
        role = None if role == "by" else role
    else:
        role = _role(before, language) if figure.unit not in _NOT_DIRECTED else None
    endings = _from_endings(language)
    if role or not endings or (figure.unit in _NOT_DIRECTED and figure.unit != "day"):
        return role
    found = _OWN_WORD.match(folded, folded.rfind(" ", 0, max(figure.end, figure.tail)) + 1)
    if found is None or not found[0].endswith(endings):
        return None
    behind = folded[found.end() : found.end() + 20].lstrip()
    return None if behind.startswith(_not_from(language)) else "from"


@cache
def _from_endings(language: str) -> tuple[str, ...]:
    """The endings of the case that tells from where."""
    return tuple(lexicon(language).from_endings.split())


@cache
def _not_from(language: str) -> tuple[str, ...]:
    """What stands behind that case and makes it "more than" or "before"."""
    return tuple(lexicon(language).beyond.split())


_OWN_WORD = re.compile(r"[\w'%-]+")


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


_ENDED = re.compile(r"[;!?]\s|(?<=[^\W\d_]{3})\.\s")
"""Where a sentence ends that a figure is in: what rises or falls in the next is another thing."""


def _direction(folded: str, figure: Figure, behind: int, language: str) -> str | None:
    """Whether what a figure measures went up or down, by the nearest word that tells."""
    if figure.unit in _NOT_DIRECTED or figure.measure in _SPANS:
        return None
    if figure.unit == "percent" and (told := _compared(folded, figure, behind, language)):
        return told
    start = max(0, figure.start - 70)
    end = min(behind, max(figure.end, figure.tail) + 40)
    if ended := _ENDED.search(folded, max(figure.end, figure.tail), end):
        end = ended.start()
    segment_start = (
        max((m.end() for m in re.finditer(r"[;.!?]\s", folded[start : figure.start])), default=0)
        + start
    )
    near: list[tuple[int, str]] = []
    far: set[str] = set()
    senses: tuple[Sense, Sense] = ("rise", "fall")
    for sense in senses:
        for hit in find(sense, folded[segment_start:end], language):
            at, last = hit.start + segment_start, hit.end + segment_start
            if _is_bounding(folded, figure, at, last, language):
                continue
            if _is_in_another_clause(folded, figure, at, last):
                far.add(sense)
            else:
                distance = figure.start - last if last <= figure.start else at - figure.end + 8
                near.append((distance, sense))
    if near:
        return min(near)[1]
    return far.pop() if len(far) == 1 else None


def _is_bounding(folded: str, figure: Figure, at: int, last: int, language: str) -> bool:
    """Whether a word right before a figure is part of a bound: up to 9 percent."""
    if not 0 < figure.start - last <= _BOUND:
        return False
    return any(
        hit.start == 0 and hit.end > last - at
        for sense in _BOUNDS
        for hit in find(sense, folded[at : figure.start], language)
    )


def _is_in_another_clause(folded: str, figure: Figure, at: int, last: int) -> bool:
    """Whether a clause ends between a figure and a word, and the one does not begin with the other: 5 million, up 3%."""
    first, end = (max(figure.end, figure.tail), at) if last > figure.start else (last, figure.start)
    between = _CLAUSE_END.search(folded, first, end)
    return between is not None and (last <= figure.start or between.end() < at)


def _compared(folded: str, figure: Figure, behind: int, language: str) -> str | None:
    """Whether a percentage is how much more or less there is of something: 3% more, на 3% меньше.

    Where cases tell, more than 3% has another case than 3% more: 3%-дан жоғары, 3%-ға жоғары.
    """
    start = max(figure.end, figure.tail)
    after = folded[start : min(behind, start + _RIGHT_BEHIND)]
    before = folded[max(0, figure.start - _RIGHT_BEFORE) : figure.start]
    than = words(lexicon(language).from_endings)
    pairs: tuple[tuple[Sense, Sense, str], ...] = (
        ("more", "more by", "rise"),
        ("fewer", "fewer by", "fall"),
    )
    for sense, ahead_of, direction in pairs:
        hit = next(iter(find(sense, after, language)), None)
        if hit is not None:
            ahead = folded[figure.start : start + hit.start].rstrip()
            if hit.start <= _JOINED and not (than and ahead.endswith(tuple(than))):
                return direction
        if any(len(before) == each.end + 1 for each in find(ahead_of, before, language)):
            return direction
    return None
