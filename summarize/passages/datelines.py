"""Datelines: where and when a story was written, in front of it (`BISHKEK, November 24 —`).

A dateline is a place, a day and perhaps an agency, closed by a stop or a dash. It stands alone, as
a sentence, or opens the first one. The names of months are those of the lexicons.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from summarize.characters import APOSTROPHES, fold
from summarize.lazily import expression
from summarize.lexicon.calendars import calendars

_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_YEAR = r"(?:19|20)\d\d"
_OF_YEAR = r"(?:\s?(?:г|год|года|году|р|року|ж|жыл|жылы|жылғы|жылдын|й|йил|yil|yili|yılı)\b\.?)?"
_NAME = rf"[^\W\d_][\w{APOSTROPHES}.-]*+"  # as nothing that follows one could be a part of it
_MONTH = r"[^\W\d_]{3,}"
_DATELINE = re.compile(
    rf"""
    (?P<place>{_NAME}(?:[\s/]{_NAME}){{0,3}}) (?:,\s{_NAME}(?:\s{_NAME})?)?
    (?: (?:,|(?<=\.))\s(?:le\s)? | \s(?=\d{{1,2}}\.\s{_MONTH}\s(?:{_YEAR}\s)?\() )
    (?: (?P<year>{_YEAR}){_OF_YEAR},?\s (?=\d) )?
    (?: (?P<day>\d{{1,2}})(?:\.|-|st|nd|rd|th)?\s?(?:de\s|of\s)?(?P<month>{_MONTH})\.?
      | (?P<month_first>{_MONTH})\.?\s(?P<day_last>\d{{1,2}})(?:st|nd|rd|th)?
      | (?P<day_number>\d{{1,2}})[./](?P<month_number>\d{{1,2}})(?=[./]{_YEAR})
    )
    (?: [,./]?\s?(?:de\s|del\s)?(?P<year_last>{_YEAR}){_OF_YEAR} )?
    ,? (?: \s?[(/][^()/\n]{{2,40}}[)/] )?
    (?: \s?(?:[—–]|--) | \s-(?=\s) | \.(?:\s/[^/\n]{{2,40}}/\.?)?(?:\s?[—–-](?=\s))? | (?=\s*\Z) )\s*
    """,
    re.VERBOSE,
)
_AGENCY = re.compile(
    rf"(?P<place>{_NAME}(?:[\s/]{_NAME}){{0,2}})(?:[,،]\s{_NAME})?\s(?:[—–-]\s)?"
    rf"\((?:[^()\n\d]{{2,20}}|[^\W\d_]{{2,10}}\s?\d{{1,2}})\)\.?\s?(?:[—–-]|--)\s+"
)
"""A place and an agency, without a day: `BEIRUT (Wire) - `."""
_CAPITALS = re.compile(
    rf"""
    (?P<place>[^\W\d_a-zа-я]{{3,}}(?:[\s./,-]{{1,2}}[^\W\d_]{{2,}}){{0,3}}?)
    (?P<land>,\s{_NAME}(?:\s{_NAME}){{0,2}})?
    (?:\s(?:[—–-]|--)|\.[—–-])\s+(?=[^\W\d_])
    """,
    re.VERBOSE,
)
"""A place or an agency in capitals: `FLUSHING MEADOWS, N.Y. — `, `АСТАНА.KAZINFORM - `, `LAS LUNAS.- `."""
_BARE_AGENCY = re.compile(
    r"[^\W\d_a-zа-я]{3,}(?:[\s-][^\W\d_a-zа-я]{3,}){0,2}\.\s?(?P<agency>[^\W\d_a-zа-я]{5,})\s+(?=[^\W\d_][^\W\d_A-ZА-Я])"
)
"""The two in capitals with a stop between and nothing behind: `АСТАНА. KAZINFORM Глава государства …`."""
_BRACKETS = re.compile(
    r"(?:[—–-]\s)?(?P<agency>\((?![IVXLC]+\))(?:[^()\n\d]{2,20}|[^\W\d_]{2,10}\s?\d{1,2})\)|\[[^\[\]\n\d]{2,40}\])"
    r"\s?(?:[—–-]|--)\s+(?=[^\W\d_])"
)
"""An agency in brackets alone: `(Wire) — `, `[Valley News, Osh] - `."""
_EAST_ASIAN = expression(
    r"""
    (?: [\u4e00-\u9fff]{2,10}?(?P<month_number>\d{1,2})月(?P<day_number>\d{1,2})日[电電讯訊]
      | [\u4e00-\u9fff]{2,8}[讯訊](?=[\s（(]) )
    (?: \s?[（(][^（）()\n]{2,30}[)）] )? (?: \s?[题題][：:] )? \s*
    | [（(\[【][^()（）\[\]【】\n]{1,24}[=＝][^()（）\[\]【】\n]{1,24}[)）\]】]\s*
      (?: [가-힣·\s]{2,20}(?:기자|특파원)\s?=\s* )?
    """,
    re.VERBOSE,
)
"""What agencies write in Chinese, Japanese and Korean: `新华社北京4月24日电`, `(서울=연합뉴스) 홍길동 기자 = `."""
_OPENS_AGENCY = frozenset("([—–-")
_OPENS_EAST_ASIAN = "(["
_FIRST_EAST_ASIAN = "【"
"""What they begin with: a bracket of ASCII, or what comes no earlier in Unicode than this one."""
_NAMES_AGENCY = frozenset("=＝")
"""What parts place and agency in such a bracket."""
_FULL_DATE = expression(
    rf"""
    (?<!\d)
    (?: (?P<day>\d{{1,2}})(?:\.|-|st|nd|rd|th)?\s?(?:de\s|of\s)?(?P<month>{_MONTH})\.?,?\s(?:de\s|del\s)?(?P<year>{_YEAR})
      | (?P<month_first>{_MONTH})\.?\s(?P<day_last>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<year_last>{_YEAR})
      | (?P<year_iso>{_YEAR})-(?P<month_iso>\d{{2}})-(?P<day_iso>\d{{2}})
      | (?P<day_number>\d{{1,2}})\.(?P<month_number>\d{{1,2}})\.(?P<year_number>{_YEAR})
    )
    (?!\d)
    """,
    re.VERBOSE,
)
LONGEST_DATELINE = 120
_SHORTEST_NAME = 4  # Frankfurt am Main, Rio de Janeiro
_BESIDE = frozenset([
    "today", "yesterday", "сегодня", "вчера", "сьогодні", "вчора", "бүгін", "кеше", "бүгүн",
    "кечээ", "bugun", "kecha", "бугун", "кеча", "имрӯз", "дирӯз", "heute", "gestern", "aujourd",
    "hui", "hier", "hoy", "ayer", "oggi", "ieri", "hoje", "ontem", "bugün", "dün", "dziś",
    "dzisiaj", "wczoraj", "dnes", "včera", "at", "on", "of", "the", "in", "um", "uhr", "le", "à",
    "h", "de", "del", "den", "am", "pm", "в", "у", "о", "об", "г", "год", "года", "году", "рік",
    "року", "р", "жыл", "жылы", "йил", "yil", "yili", "yılı", "from", "published", "updated",
    "posted", "date", "gmt", "utc", "msk", "мск", "est", "edt",
])  # fmt: skip
"""Words of many languages that stand for a day, or beside one: `Сегодня, 14:45`, `14:45 Uhr`."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline in front of a text: where it ends, and the day it tells, where it tells a year."""

    end: int
    published: date | None


def dateline(text: str, language: str | None = None) -> Dateline | None:
    """The dateline that a text opens with. `language` decides what a month's name means."""
    head = text[:LONGEST_DATELINE]
    found = _DATELINE.match(head) if _DIGIT.search(head) else None
    if found is None:
        return _without_day(head)
    name = found["month"] or found["month_first"]
    month = _month_anywhere(name, language) if name else int(found["month_number"])
    if month is None or not _is_place(found["place"]):
        return None
    day = found["day"] or found["day_last"] or found["day_number"]
    year = found["year"] or found["year_last"]
    try:
        # Every year that leaps has each day that some year has.
        told = date(int(year or 2000), month, int(day))
    except ValueError:
        return None
    return Dateline(found.end(), told if year else None)


def _without_day(head: str) -> Dateline | None:
    """The dateline of a place or an agency alone, in the manner of the text's script."""
    found = _AGENCY.match(head) if "(" in head else None
    if found is not None and (found["place"].isupper() or _is_place(found["place"])):
        return Dateline(found.end(), None)
    # Most sentences are told by their second and third letters to open with no capitals.
    found = None if head[1:3].islower() else _CAPITALS.match(head)
    if found is not None and found["place"].isupper() and head[found.end()].isupper():
        land = found["land"]
        if land is None or land[2].isupper():
            return Dateline(found.end(), None)
    found = None if head[1:3].islower() else _BARE_AGENCY.match(head)
    if found is not None and found[0].isupper() and head[found.end()].isupper():
        return Dateline(found.end(), None)
    found = _BRACKETS.match(head) if head[:1] in _OPENS_AGENCY else None
    if (
        found is not None
        and head[found.start("agency") + 1].isupper()
        and head[found.end()].isupper()
    ):
        behind = dateline(head[found.end() :]) or Dateline(0, None)
        return Dateline(found.end() + behind.end, behind.published)
    if head.isascii() or not (
        head[0] >= _FIRST_EAST_ASIAN
        or (head[0] in _OPENS_EAST_ASIAN and not _NAMES_AGENCY.isdisjoint(head))
    ):
        return None
    found = _EAST_ASIAN.match(head)
    return Dateline(found.end(), None) if found is not None else None


def day_told(line: str, language: str | None = None) -> date | None:
    """The one day that a line tells with its year: `Anna Beck, 12 March 2027`, `12.03.2027 14:30`."""
    days = days_told(line, language)
    return min(days) if len(days) == 1 else None


def days_told(text: str, language: str | None = None) -> frozenset[date]:
    """All days that a text tells with their years."""
    found = (_day(match, language) for match in _FULL_DATE.finditer(text))
    return frozenset(day for day in found if day is not None)


def _day(found: re.Match[str], language: str | None) -> date | None:
    name = found["month"] or found["month_first"]
    if name:
        month = _month_anywhere(name, language)
    else:
        month = int(found["month_iso"] or found["month_number"])
    day = found["day"] or found["day_last"] or found["day_iso"] or found["day_number"]
    year = found["year"] or found["year_last"] or found["year_iso"] or found["year_number"]
    try:
        return date(int(year), month, int(day)) if month else None
    except ValueError:
        return None


def words_beside_date(text: str) -> list[str]:
    """The words of a line but those that tell a day or a time, or that one follows."""
    return [word for word in _WORD.findall(text) if not _tells_time(fold(word))]


def _is_place(words: str) -> bool:
    """Whether words could name a place: capitals where there are any, and no day of a calendar."""
    first, *others = words.split()
    if first[0].islower() or not words_beside_date(first):
        return False
    return not any(word[0].islower() and len(word) >= _SHORTEST_NAME for word in others)


def names_month_or_weekday(text: str) -> bool:
    """Whether a word of a line is a month or a day of the week, in any language."""
    return any(_is_of_calendar(fold(word)) for word in _WORD.findall(text))


def _tells_time(folded: str) -> bool:
    return folded in _BESIDE or _is_of_calendar(folded)


@lru_cache(maxsize=4096)
def _is_of_calendar(folded: str) -> bool:
    return any(calendar.has(folded) for calendar in calendars().values())


def _month_anywhere(word: str, language: str | None) -> int | None:
    """The month that a word names in the language, or in all other languages that know it."""
    folded, known = fold(word), calendars()
    own = known.get(language or "")
    if own is not None and (month := own.month(folded)):
        return month
    found = {month for calendar in known.values() if (month := calendar.month(folded))}
    return found.pop() if len(found) == 1 else None
