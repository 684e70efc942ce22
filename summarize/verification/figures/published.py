"""Days that an article means by "yesterday" and "on Tuesday", where the day of publication is known.

A summary turns them into dates, for it may be read later. Which Tuesday is meant, the last or the
next one, no rule here tells: both count, and what the article says otherwise decides.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache

from summarize.characters import fold
from summarize.verification.figures.dates import day_of
from summarize.verification.figures.figure import Figure

_WEEK = 7
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
# Two days ago, yesterday, today, tomorrow.
_RELATIVE = """
en: | yesterday | today tonight | tomorrow
ru: позавчера | вчера | сегодня | завтра
uk: позавчора | вчора учора | сьогодні | завтра
kk: алдыңгүні | кеше | бүгін | ертең
ky: мурдагүнү | кечээ | бүгүн | эртең
uz: | kecha кеча | bugun бугун | ertaga эртага
tg: парирӯз | дирӯз | имрӯз | фардо
de: vorgestern | gestern | heute | morgen
fr: avant-hier | hier | aujourd | demain
es: anteayer | ayer | hoy | mañana
it: | ieri | oggi | domani
pt: anteontem | ontem | hoje | amanhã
pl: przedwczoraj | wczoraj | dziś dzisiaj | jutro
cs: předevčírem | včera | dnes | zítra
tr: | dün | bugün | yarın
"""

_OF_TWO_MEANINGS = frozenset({"morgen", "mañana"})  # the morning, too


@cache
def _offsets(language: str) -> dict[str, int]:
    """Days from the day of publication, by the word for it."""
    for line in _RELATIVE.strip().splitlines():
        code, _, cells = line.partition(":")
        if code == language:
            columns = enumerate(cells.split("|"), -2)
            return {fold(word): offset for offset, cell in columns for word in cell.split()}
    return {}


def days_meant(
    text: str, language: str, figures: Iterable[Figure], published: date
) -> Iterator[Figure]:
    """The days that relative words and weekdays of a passage stand for, as figures in their place."""
    offsets = _offsets(language)
    if any(map(fold(text).__contains__, offsets)):  # as in few passages
        for word in _WORD.finditer(text):
            offset = offsets.get(fold(word.group()))
            if offset is not None:
                place = Figure(word.start(), word.end(), "day", frozenset(), is_sure=False)
                yield from _on(place, published + timedelta(days=offset))
    for figure in figures:
        if figure.unit == "weekday":
            for offset in range(-_WEEK + 1, _WEEK):
                day = published + timedelta(days=offset)
                if float(day.isoweekday()) in figure.readings:
                    yield from _on(figure, day)


def lone_days(text: str, figures: Iterable[Figure]) -> Iterator[Figure]:
    """The days that a passage names without their month, in the month of the date before: 1月3日电 … 2日晚."""
    if not _LONE_DAY.search(text):
        return
    month = 0.0
    for figure in figures:
        if figure.unit in ("day", "month"):
            month = figure.values[0] // 100 if figure.unit == "day" else figure.values[0]
        elif month and (day := day_of(figure)) and _LONE_DAY.match(text, figure.end):
            readings = frozenset({month * 100 + day})
            yield figure._replace(unit="day", readings=readings, is_sure=False)


_LONE_DAY = re.compile("[日号號일](?![间間内內동간])")


def days_without_date(text: str, language: str, figures: Iterable[Figure]) -> tuple[str, ...]:
    """The relative words and weekdays of a text that tells no date: yesterday, on Tuesday."""
    figures = tuple(figures)
    if any(figure.unit == "day" for figure in figures):
        return ()
    offsets = _offsets(language)
    words = (word.group() for word in _WORD.finditer(text))
    told = offsets.keys() - {fold(word) for word in _OF_TWO_MEANINGS}
    relative = [word for word in words if fold(word) in told]
    return (*relative, *(figure.says(text) for figure in figures if figure.unit == "weekday"))


def _on(place: Figure, day: date) -> Iterator[Figure]:
    """A day, and its year, where it was told."""
    found = place._replace(unit="day", is_sure=False, tail=place.end)
    yield found._replace(readings=frozenset({float(day.month * 100 + day.day)}))
    yield found._replace(unit="number", readings=frozenset({float(day.year)}))
