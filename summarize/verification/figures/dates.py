"""Days, months and times of a text, however they are written."""

import re
from functools import cache

from summarize.characters import fold
from summarize.lexicon import Lexicon, lexicon, words
from summarize.verification.figures.amounts import touches
from summarize.verification.figures.figure import Figure, figure_at
from summarize.verification.figures.numerals import Reading, Token

DAY_ENDING = re.compile(
    r"(?:st|nd|rd|th|-?го|-?е|-?ші|-?чи|-?[уюв]?ми?|-?nj[iy]|-?nc[iıuü]|\.|º|er)?\s*(?:of|de|del)?\s*[-\u2011]?\s*"
)
_DAYS = frozenset(float(day) for day in range(1, 32))
_CLOCK = re.compile(
    r"\s?(\d{1,2})(?:[:.](\d{2})|\s?[时時点點시h]\s?(\d{1,2})?)?\s?([ap])?", re.IGNORECASE
)
_NEXT_WORD = re.compile(r"\s+([^\W\d_])")


def read_time(token: Token) -> Figure:
    """A time of the day; before noon or after it where the text does not tell."""
    found = _CLOCK.match(token.text)
    hour, minute = (int(found[1]), int(found[2] or found[3] or 0)) if found else (0, 0)
    minute = 30 if token.text[-1] in "半반" else minute
    half = (found[4] or "").lower() if found else ""
    if hour > 24 or minute > 59:
        return figure_at(token, token, "score", {token.text})
    hours = {hour % 12 + 12} if half == "p" else {hour % 12} if half == "a" else {hour}
    if not half and 1 <= hour < 12:
        hours.add(hour + 12)
    return figure_at(token, token, "time", {float(h * 100 + minute) for h in hours})


def read_date(token: Token) -> list[Figure]:
    """The day and the year of a date in digits; 01/05 is read both ways."""
    parts = [int(part) for part in re.split(r"[-./]", token.text)]
    year = parts.pop(0) if "-" in token.text else parts.pop()
    first, second = parts
    orders = [(first, second)] if "-" in token.text else [(second, first), (first, second)]
    days: set[Reading] = {
        float(month * 100 + day) for month, day in orders if month <= 12 and day <= 31
    }
    if not days:
        return [figure_at(token, token, "number", {token.text})]
    if "." in token.text and second <= 12:
        days = {float(second * 100 + first)}
    years: set[Reading] = {float(year), float(2000 + year)} if year < 100 else {float(year)}
    return [figure_at(token, token, "day", days), figure_at(token, token, "number", years)]


def read_han_date(token: Token) -> list[Figure]:
    """1918年9月29日: a year where there is one, and a day or a month."""
    parts = [float(part) for part in re.findall(r"\d+", token.text)]
    has_year, has_day = (
        token.text[4:5] in "年년" and len(parts[0:1]) == 1,
        token.text[-1] not in "月월",
    )
    figures = []
    if has_year and parts[0] > 31:
        figures.append(figure_at(token, token, "number", {parts.pop(0)}))
    if has_day and len(parts) == 2:
        figures.append(figure_at(token, token, "day", {parts[0] * 100 + parts[1]}))
    elif parts:
        figures.append(figure_at(token, token, "month", {parts[0]}))
    return figures


def add_month(text: str, tokens: list[Token], at: int, figures: list[Figure], language: str) -> int:
    """Adds the day or the month that a month's name tells, and returns the position behind it."""
    month = tokens[at]
    if _is_day_after(tokens, at):
        values, behind = tokens[at + 1].readings, at + 2
        day = next((v for v in values if v in _DAYS), None)
        if day is not None and not isinstance(day, str):
            figures.append(date_at(month.start, month, day)._replace(end=tokens[at + 1].end))
            return behind
        figures.append(figure_at(month, month, "month", {float(month.value)}))
    elif _stands_alone(tokens, at, lexicon(language)):
        # Without a number beside it, Jan is more often somebody, and before a surname always.
        is_sure = not _is_abbreviated(month, lexicon(language))
        following = _NEXT_WORD.match(text, month.end)
        if is_sure or not (following and following[1].isupper()):
            figures.append(figure_at(month, month, "month", {float(month.value)}, is_sure=is_sure))
    elif language != "en":
        figures.append(figure_at(month, month, "month", {float(month.value)}, is_sure=False))
    return at + 1


def _is_day_after(tokens: list[Token], at: int) -> bool:
    """Whether the number behind a month is its day: not in 2024 Şubat'ta 15 bin."""
    if at + 1 >= len(tokens) or tokens[at + 1].kind != "digits" or not touches(tokens, at + 1):
        return False
    following = tokens[at + 2].kind if at + 2 < len(tokens) and touches(tokens, at + 2) else ""
    return following not in ("scale", "percent", "currency", "half")


def date_at(start: int, month: Token, day: float) -> Figure:
    """The figure of a day of a month."""
    return Figure(start, month.end, "day", frozenset({month.value * 100 + day}))


def with_first_days(text: str, figures: list[Figure], language: str) -> list[Figure]:
    """The same with both days of a stretch that names its month once: August 10-11, du 10 au 11 août."""
    for at, figure in enumerate(figures):
        if figure.unit != "day" or len(figure.readings) > 1:
            continue
        month = figure.values[0] // 100
        for other in (at - 1, at + 1):
            day = day_of(figures[other]) if 0 <= other < len(figures) else None
            if day is None:
                continue
            first, last = sorted((figure, figures[other]))
            if _between_days(language).fullmatch(fold(text[first.end : last.start])):
                readings = frozenset({month * 100 + day})
                figures[other] = figures[other]._replace(unit="day", readings=readings)
    return figures


@cache
def _between_days(language: str) -> re.Pattern[str]:
    """What stands between the first and the last day of a stretch."""
    known = lexicon(language)
    listed = "|".join(map(re.escape, words(f"{known.until} {known.coordinating}")))
    return re.compile(rf"\s*(?:[-\u2010-\u2014]{'|' if listed else ''}{listed})\s*")


def day_of(figure: Figure) -> float | None:
    """The day of a month that a figure can be."""
    if figure.unit != "number" or figure.currency is not None:
        return None
    return next((value for value in figure.values if value in _DAYS), None)


def _is_abbreviated(month: Token, known: Lexicon) -> bool:
    """Whether a month's name is one that is written with a stop."""
    return any(f"{fold(month.text)}." in names.split() for names in known.months)


def _stands_alone(tokens: list[Token], at: int, known: Lexicon) -> bool:
    """Whether a word that can name a month does so without a number beside it."""
    if known.month_case == "never alone":
        return False
    return known.month_case == "any" or (tokens[at].start > 0 and tokens[at].text[0].isupper())
