"""The figures of a text: numbers, percentages, sums of money, dates and days of the week.

A figure is compared by what it says and not by how it is written: 1.2 million, 1,2 млн and
1 200 000 are one figure, and so are January 5, 5 января and 05.01. Where a spelling can be read in
two ways (1.200), a figure has two readings, and one of them must be met.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, NamedTuple

from summarize.characters import fold
from summarize.lexicon import Lexicon, Values, lexicon

Reading = float | str
Unit = Literal["number", "percent", "day", "month", "weekday", "many"]

_SPACES = " \u00a0\u2009\u202f"
_TOKEN = re.compile(
    r"(?P<date>(?<![\d.,])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}/\d{1,2}/\d{2,4})(?![\d.,]*\d))"
    rf"|(?P<digits>\d+(?:[.,'’]\d+|[{_SPACES}]\d{{3}}(?!\d))*)"
    r"|(?P<sign>[%٪％$€£¥₸₽₴₺₩₹]|\b(?i:per cent|pour cent|por ciento?|por cento|per cento)\b)"
    r"|(?P<word>[^\W\d_]+(?:['’‘ʻʼ`´][^\W\d_]+)*)"
)
_SEPARATOR = re.compile(rf"[.,'’{_SPACES}]")
_MOST_DIGITS = 15  # a float holds these exactly; longer ones are compared as they are written
_JOINED = frozenset(
    {"", "-", "\u2011"}
)  # what may stand between a number and its unit, spaces aside
_DAY_ENDING = re.compile(
    r"(?:st|nd|rd|th|-?го|-?е|-?ші|-?чи|-?ум|-?юм|\.|º|er)?\s*(?:of|de|del)?\s*[-\u2011]?\s*"
)
_LONGEST_ABBREVIATION = 4
_DAYS = frozenset(float(day) for day in range(1, 32))

_SIGNS = {
    "$": "dollar", "€": "euro", "£": "pound", "¥": "yuan or yen", "₸": "tenge", "₽": "rouble",
    "₴": "hryvnia", "₺": "lira", "₩": "won", "₹": "rupee",
}  # fmt: skip
_CURRENCY_NAMES = {
    "dollar": "usd dollar* доллар* долл",
    "euro": "eur euro euros евро еуро євро",
    "pound": "gbp pounds sterling фунт*",
    "yuan or yen": "cny yuan yen юан* иен* jpy",
    "tenge": "kzt tenge тенге* теңге*",
    "rouble": "rub ruble* rouble* rubl* рубл* руб",
    "som": "kgs som soms сом сома сомов сому so'm* сум сума сумов soum* сўм* uzs",
    "somoni": "tjs somoni* сомон*",
    "hryvnia": "uah hryvnia* гривн* гривен*",
    "lira": "lira* лира лиры лир",
    "manat": "azn manat* манат*",
}
_MEASURE_NAMES = {
    "year": """year years год года году годом годы годов годах лет летний жыл* сол соли солро соле yil*
        йил* jahr jahre jahren jahrs an ans année années año años anno anni rok rik років роки roku lat""",
    "month": """month months месяц* ай айға айда айдан айлық айлык моҳ моҳи моҳа oy oyga oydan ой ойга monat*
        mois mes meses mese mesi місяц*""",
    "week": """week weeks недел* апта* ҳафта* hafta* ҳафтаи woche* semaine* semana* settiman* тижн*""",
    "day": """day days день дня дней дням днями днях сутки суток күн* рӯз* kun kuni kunlik кун куни кунлик tag tage
        tagen jour jours día días giorno giorni дні днів""",
    "hour": """hour hours час часа часов часам сағат* саат* соат* soat* stunde* heure* hora* ora ore годин*""",
    "minute": "minute* минут* мин дақиқа* дақиқ* daqiqa* minuto* minuti хвилин*",
    "kilometre": "km км kilomet* kilómetro* chilometr* километр* шақырым* чакырым* кілометр*",
    "metre": "metre metres meter meters метр* metr metri metro metros mètre* metern",
    "mile": "mile miles миля мили миль meile* milla* miglia",
    "kilogram": "kg кг kilogram* kilo kilos килограмм* кило кілограм*",
    "tonne": "tonne* ton tons тонн* tonna* тонна* tonnen tonelada* tonnellat*",
    "litre": "litre* liter* литр* litr* літр*",
    "hectare": "hectare* hektar* гектар* ha га",
    "barrel": "barrel* баррел* barrel*",
    "degree": "degree* градус* градусов daraja дараҷа* grad degré* grado* gradi",
    "megawatt": "mw мвт megawatt* мегаватт*",
}
_MEASURE_LIST = tuple(_MEASURE_NAMES)
_MEASURES = Values(dict(enumerate(_MEASURE_NAMES.values())))
_CURRENCY_LIST = tuple(_CURRENCY_NAMES)
_CURRENCIES = Values(dict(enumerate(_CURRENCY_NAMES.values())))


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure and where it stands in its text.

    `readings` are what it can mean in its unit: days are `month * 100 + day`, months and weekdays
    their number, "many" ("thousands of") the scale. `currency` and `measure` (years, tonnes) are named
    where the text names them.
    """

    start: int
    end: int
    unit: Unit
    readings: frozenset[Reading]
    currency: str | None = None
    measure: str | None = None

    def is_met_by(self, other: "Figure") -> bool:
        """Whether `other`, found in a source, says what this figure says."""
        if self.unit == "many":
            return other.unit == "many" and max(other.values) >= min(self.values)
        if self.unit == "month" and other.unit == "day":
            return any(day // 100 in self.readings for day in other.values)
        if self.unit != other.unit:
            return False
        if self.currency is not None and self.currency != other.currency:
            return False
        if None not in (self.measure, other.measure) and self.measure != other.measure:
            return False
        return not self.readings.isdisjoint(other.readings)

    @property
    def values(self) -> list[float]:
        """The readings that are numbers, `[0.0]` if none is."""
        return [value for value in self.readings if not isinstance(value, str)] or [0.0]


class _Token(NamedTuple):
    start: int
    end: int
    text: str
    kind: str
    """What the token can be part of: digits, date, number, scale, month, weekday, percent, currency
    or measure. Words that are none of these are left out."""
    value: float
    gap: str
    """What stands between the token before and this one."""


@lru_cache(maxsize=4096)
def _meaning(word: str, language: str) -> tuple[str, float]:
    words = lexicon(language)
    folded = fold(word)
    for kind, values in (
        ("number", words.number_values),
        ("scale", words.scale_values),
        ("month", words.month_values),
        ("weekday", words.weekday_values),
        ("currency", _CURRENCIES),
        ("measure", _MEASURES),
    ):
        value = values.get(folded)
        if value is not None:
            return kind, value
    return ("percent", 0) if folded in words.percent_words else ("", 0)


def _tokens(text: str, language: str) -> list[_Token]:
    tokens: list[_Token] = []
    for match in _TOKEN.finditer(text):
        kind, value = match.lastgroup or "", 0.0
        if kind == "word":
            kind, value = _meaning(match.group(), language)
            if not kind:
                continue
        elif kind == "sign":
            kind = "currency" if match.group() in _SIGNS else "percent"
            value = _CURRENCY_LIST.index(_SIGNS[match.group()]) if match.group() in _SIGNS else 0
        gap = text[tokens[-1].end : match.start()] if tokens else ""
        tokens.append(_Token(match.start(), match.end(), match.group(), kind, value, gap))
    return tokens


@lru_cache(maxsize=4096)
def find_figures(text: str, language: str) -> tuple[Figure, ...]:
    """Every figure of a text, in document order. Linear; never raises."""
    tokens = _tokens(text, language)
    figures: list[Figure] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind == "date":
            figures += _from_date(token)
            at += 1
        elif token.kind in ("digits", "number", "scale"):
            figure, at = _from_amount(tokens, at)
            if figure is not None:
                figures.append(figure)
        elif token.kind == "month":
            day = _day(figures[-1]) if figures else None
            if day is not None and _DAY_ENDING.fullmatch(text, figures[-1].end, token.start):
                figures[-1] = _date(figures[-1].start, token, day)
                at += 1
            else:
                at = _add_month(tokens, at, figures, lexicon(language))
        elif token.kind == "weekday":
            figures.append(_figure(token, token, "weekday", {float(token.value)}))
            at += 1
        else:
            at += 1
    return tuple(figures)


def _figure(first: _Token, last: _Token, unit: Unit, readings: set[Reading]) -> Figure:
    return Figure(first.start, last.end, unit, frozenset(readings))


def _from_amount(tokens: list[_Token], at: int) -> tuple[Figure | None, int]:
    """The figure that begins at a number or a scale, and the position behind it."""
    first = tokens[at]
    if first.kind == "digits":
        end, readings = at + 1, _readings(first.text)
        if end < len(tokens) and tokens[end].kind == "scale" and _touch(tokens, end):
            readings = _scaled(readings, tokens[end])
            end += 1
        unit: Unit = "number"
    else:
        value, end = _spelled(tokens, at)
        if value is None:
            return None, end
        readings, unit = {float(value)}, "many" if first.kind == "scale" else "number"
    figure = _figure(first, tokens[end - 1], unit, readings)
    return _with_unit(tokens, at, end, figure)


def _with_unit(tokens: list[_Token], at: int, end: int, figure: Figure) -> tuple[Figure, int]:
    """The figure with the sign or unit that stands behind it, or the sign before it."""
    if end < len(tokens) and tokens[end].kind == "measure" and _touch(tokens, end):
        return replace(figure, measure=_MEASURE_LIST[int(tokens[end].value)]), end
    if end < len(tokens) and _touch(tokens, end) and tokens[end].kind in ("percent", "currency"):
        unit, end = tokens[end], end + 1
    elif at > 0 and _touch(tokens, at) and tokens[at - 1].kind in ("percent", "currency"):
        unit = tokens[at - 1]
    else:
        return figure, end
    if unit.kind == "percent":
        return replace(figure, unit="percent"), end
    return replace(figure, currency=_CURRENCY_LIST[int(unit.value)]), end


def _touch(tokens: list[_Token], at: int) -> bool:
    gap = tokens[at].gap.strip()
    # Scales are often abbreviated with a full stop: 5 млн. тенге.
    return gap in _JOINED or (
        gap == "."
        and tokens[at - 1].kind == "scale"
        and len(tokens[at - 1].text) <= _LONGEST_ABBREVIATION
    )


def _spelled(tokens: list[_Token], at: int) -> tuple[float | None, int]:
    """The value of a number in words, `None` for a lone "one", and the position behind it."""
    total = current = 0.0
    start = at
    while at < len(tokens) and tokens[at].kind in ("number", "scale"):
        token = tokens[at]
        if at > start and not _touch(tokens, at):
            break
        if token.kind == "scale" and token.value == 100:
            # A float: an integer from words that are repeated on and on would fit into none.
            current = (current or 1.0) * 100
        elif token.kind == "scale":
            total += (current or 1) * token.value
            current = 0
        elif current and token.value >= _room(current):
            break
        else:
            current += token.value
        at += 1
    value = total + current
    alone = at == start + 1 and (
        value == 1 or (tokens[start].kind == "scale" and len(tokens[start].text) < 3)
    )
    return (None if alone else value), at


def _room(value: float) -> int:
    """What can still be added to a number in words: below ten to twenty, below hundred to 300."""
    return 100 if value % 100 == 0 else 10 if value % 10 == 0 else 0


def _readings(digits: str) -> set[Reading]:
    """What a number in digits can mean: 1.200 is twelve hundred or one and a fifth."""
    groups = _SEPARATOR.split(digits)
    separators = _SEPARATOR.findall(digits)
    readings: set[Reading] = set()
    if all(len(group) == 3 for group in groups[1:]) and len(set(separators)) <= 1:
        readings.add(_value("".join(groups)))
    if separators and separators[-1] in ".," and separators.count(separators[-1]) == 1:
        readings.add(_value("".join(groups[:-1]), groups[-1]))
    return readings or {digits}


def _value(whole: str, fraction: str = "") -> Reading:
    if len(whole) + len(fraction) > _MOST_DIGITS:
        return f"{whole}.{fraction}" if fraction else whole
    return float(f"{int(whole)}.{fraction}") if fraction else float(int(whole))


def _scaled(readings: set[Reading], scale: _Token) -> set[Reading]:
    scaled: set[Reading] = {
        round(reading * scale.value, 3) for reading in readings if not isinstance(reading, str)
    }
    # "5 m" may be metres as well as millions: a single letter is no proof of a scale.
    return readings | scaled if len(scale.text) == 1 else scaled or readings


def _from_date(token: _Token) -> list[Figure]:
    """The day and the year of a date in digits; 01/05 is read both ways."""
    parts = [int(part) for part in re.split(r"[-./]", token.text)]
    year = parts.pop(0) if "-" in token.text else parts.pop()
    first, second = parts
    orders = [(first, second)] if "-" in token.text else [(second, first), (first, second)]
    days: set[Reading] = {
        float(month * 100 + day) for month, day in orders if month <= 12 and day <= 31
    }
    if not days:
        return [_figure(token, token, "number", {token.text})]
    if "." in token.text and second <= 12:
        days = {float(second * 100 + first)}
    years: set[Reading] = {float(year), float(2000 + year)} if year < 100 else {float(year)}
    return [_figure(token, token, "day", days), _figure(token, token, "number", years)]


def _add_month(tokens: list[_Token], at: int, figures: list[Figure], words: Lexicon) -> int:
    """Adds the day or the month that a month's name tells, and returns the position behind it."""
    month = tokens[at]
    if at + 1 < len(tokens) and tokens[at + 1].kind == "digits" and _touch(tokens, at + 1):
        amount, behind = _from_amount(tokens, at + 1)
        day = _day(amount) if amount is not None else None
        if amount is not None and day is not None:
            figures.append(replace(_date(month.start, month, day), end=amount.end))
            return behind
        figures.append(_figure(month, month, "month", {float(month.value)}))
    elif _stands_alone(tokens, at, words):
        figures.append(_figure(month, month, "month", {float(month.value)}))
    return at + 1


def _date(start: int, month: _Token, day: float) -> Figure:
    return Figure(start, month.end, "day", frozenset({month.value * 100 + day}))


def _day(figure: Figure) -> float | None:
    """The day of a month that a figure can be."""
    if figure.unit != "number" or figure.currency is not None:
        return None
    return next((value for value in figure.values if value in _DAYS), None)


def _stands_alone(tokens: list[_Token], at: int, words: Lexicon) -> bool:
    """Whether a word that can name a month does so without a number beside it."""
    if words.month_case == "never alone":
        return False
    return words.month_case == "any" or (tokens[at].start > 0 and tokens[at].text[0].isupper())
