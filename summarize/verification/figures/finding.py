"""The figures of a text: numbers, percentages, sums of money, dates, times and days of the week."""

from dataclasses import replace
from functools import lru_cache

from summarize.verification.figures.amounts import (
    half_of,
    has_half_before,
    has_half_behind,
    read_amount,
)
from summarize.verification.figures.context import in_context
from summarize.verification.figures.dates import (
    DAY_ENDING,
    add_month,
    date_at,
    day_of,
    read_date,
    read_han_date,
    read_time,
)
from summarize.verification.figures.figure import Figure, figure_at
from summarize.verification.figures.numerals import Token, tokens_of
from summarize.verification.meanings.measures import MEASURE_LIST

_SINGLE = frozenset({"date", "handate", "time", "score", "weekday", "yearlong"})


@lru_cache(maxsize=4096)
def find_figures(text: str, language: str) -> tuple[Figure, ...]:
    """Every figure of a text, in document order. Linear; never raises."""
    found = _bare_figures(text, language)
    return in_context(text, language, found) if found else ()


def _bare_figures(text: str, language: str) -> list[Figure]:
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
                at = add_month(tokens, at, figures, language)
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
            figures.append(replace(figure_at(token, tokens[at + 1], "number", {1.5}), measure=unit))
            at += 2
        elif token.kind == "half":
            figures.append(figure_at(token, token, "number", {0.5}, is_sure=False))
            at += 1
        else:
            at += 1
    return figures


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
        return [
            replace(
                figure_at(token, token, "number", {float(token.value)}),
                measure="year",
                is_sure=False,
            )
        ]
    return [figure_at(token, token, "score", {token.text})]
