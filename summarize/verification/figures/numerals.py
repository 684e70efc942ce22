"""Numbers as they are written, in digits or in words, as tokens with what they can mean.

A number in digits is read as its language writes it: 1,258 is one thousand in English and one and a
quarter in Russian. Where newsrooms of a language write both (Tajik 5.5 beside 5,5), both readings
stay.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from summarize.case_endings import POSSESSIVES
from summarize.characters import APOSTROPHES, CJK, QUOTES, fold
from summarize.lexicon import AnyValues, Values, lexicon, words
from summarize.recent import Recent
from summarize.verification.meanings.calendar import calendar_values, month_of, weekday_of
from summarize.verification.meanings.measures import (
    CURRENCIES,
    CURRENCY_LIST,
    MEASURES,
    MEASURES_ONLY_IN,
    SIGNS,
)

Reading = float | str

_SPACES = " \u00a0\u2009\u202f"
_HAN_DIGITS = dict(zip("零〇一二两兩三四五六七八九", map(float, "0012223456789"), strict=True))
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "만": 10**4,
              "亿": 10**8, "億": 10**8, "억": 10**8, "兆": 10**12, "조": 10**12}  # fmt: skip
HAN_SCALES = "万萬亿億兆만억조"
_HAN_DAYS = "一二三四五六日天"
_KANJI_DAYS = "月火水木金土日"
_HAN_MONEY = {
    "dollar": "美元 美金 港元 港币 港幣 澳元 加元 台币 台幣 米ドル ドル 달러", "euro": "欧元 歐元 ユーロ 유로",
    "yuan or yen": "人民币 人民幣 人民元 日元 日圓 円 元 위안 엔", "pound": "英镑 英鎊 ポンド", "won": "韩元 韓元 ウォン 원",
    "rouble": "卢布 盧布 ルーブル 루블", "tenge": "坚戈 堅戈",
}  # fmt: skip
_HAN_CURRENCIES = {word: name for name, listed in _HAN_MONEY.items() for word in listed.split()}
_HAN_SORTED = sorted(_HAN_CURRENCIES, key=len, reverse=True)
# Not the new year, nor a head of state; in Korean with nothing but a particle behind it. That is asked once
# for all words, as each range of ten thousand characters takes as long to compile as all else of a line.
_HAN_MONEY_WORDS = "|".join(
    (
        *({"元": "元(?![旦首月])"}.get(word, word) for word in _HAN_SORTED if word[0] < "가"),
        rf"(?:{'|'.join(word for word in _HAN_SORTED if word[0] >= '가')})(?=[을를이은는에의과와대짜으로]|[^가-힣]|$)",
    )
)

# Portuguese days have a hyphen: quarta-feira.
_LETTERS = rf"[^\W\d_{CJK}]+(?:[{APOSTROPHES}][^\W\d_{CJK}]+|-feira)*"
_TOKEN = re.compile(
    # At a space nothing is tried; nearly every word begins as nothing else does, and is tried first.
    rf"(?=\S)(?:(?P<plain>(?![pPдД〇가-힣]){_LETTERS})"
    r"|(?P<date>(?<![\d.,])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}/\d{1,2}/\d{2,4})(?![\d.,]*\d))"
    r"|(?P<handate>(?:(?P<hanyear>\d{4})[年년]\s?)?(?P<hanmonth>\d{1,2})[月월](?:\s?(?P<handay>\d{1,2})[日号號일])?)"
    r"|(?P<hantime>\d{1,2}\s?(?:[时時点點](?!間|间)|시(?!간))\s?(?:\d{1,2}\s?[分분]|半|반)|\d{1,2}[时時](?![間间期代点])|(?<=[전후]\s)\d{1,2}시(?!간))"
    rf"|(?P<hanweekday>(?:星期|周|週|礼拜|禮拜)[{_HAN_DAYS}](?!年)|[{_KANJI_DAYS}]曜日?)"
    r"|(?P<time>(?<![\d:.,])(?:\d{1,2}:\d{2}(?![\d:])(?:\s?[ap]\.?m\b)?|\d{1,2}\s?h\s?\d{2}(?!\w)|\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b))"
    r"|(?P<score>(?<![\d:.,])\d{1,3}:\d{1,3}(?![\d:]))"
    rf"|(?P<digits>(?:(?<![\w)\]%])[-−])?(?:\d{{1,3}}(?:[{_SPACES}]\d{{3}}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,{APOSTROPHES}٫٬・]\d+)*))"
    rf"|(?P<hanscale>(?<=\d)[{HAN_SCALES}])"
    rf"|(?P<han>[{''.join(_HAN_DIGITS)}{''.join(_HAN_UNITS)}]+)"
    r"|(?P<sign>[%٪％$€£¥₸₽₴₺₩₹₼₾₪]|\b(?i:per cent|pour cent|por ciento?|por cento|per cento|дар сад)\b|百分之)"
    rf"|(?P<hanmoney>{_HAN_MONEY_WORDS})"
    rf"|(?P<word>{_LETTERS}))"
)
_WORDS = frozenset(("plain", "word"))
AROUND = ".,;:!?()" + QUOTES
"""What stands around many words and belongs to no token."""
FIRST_KOREAN = "\u1100"
"""Before it come all scripts whose numbers are words."""
_BEFORE_SPACE = re.compile(r"(?i:\b(?:per|pour|por|дар))\Z")
"""The first of two words that are a sign together: per cent."""
_LAST_BEFORE_SPACE = "rRрР"
"""Their last letters."""
# Letters that digits belong to: K2, G20, but R4bn.
_IN_A_NAME = re.compile(r"(?<![^\W\d_])(?!R$|Rs$|[A-Z]{0,2}S$)[^\W\d_]{1,6}$")
_LONGEST_BEFORE = 8  # characters
_MARKS = str.maketrans({"٫": ".", "・": ".", "٬": ","})
"""Arabic and Japanese marks in digits, by what they are elsewhere."""
_SEPARATOR = re.compile(rf"[.,{APOSTROPHES}٫٬{_SPACES}]")
_RAISED = re.compile(rf"[{APOSTROPHES}](?=\d{{1,2}}$)")
"""What stands for the point before a fraction in Spanish: 10'5. Before three digits, Swiss thousands."""
MOST_DIGITS = 15  # a float holds these exactly; longer ones are compared as they are written
_ELISION = re.compile(r"^(?:l|d|qu|n|s|c|j|m|t|dell|all|un)'(?=\w)")
_ENDING = re.compile(r"^(\w+)'\w{1,4}$")
# Languages that write a point before a fraction, and those that may write a point or a comma.
_POINT = frozenset(["en", "zh", "ja", "ko", "th", "he", "hi", "bn", "ta", "te", "my", "ms", "sw"])
_COMMA = frozenset([
    "de", "es", "it", "fr", "pt", "nl", "sv", "no", "da", "fi", "pl", "cs", "sk", "tr", "id", "vi",
    "el", "hu", "ro",
])  # fmt: skip
_GENERIC_SCALES = Values(
    {100_000: "lakh* лакх*", 10_000_000: "crore* крор*", 10**6: "million*", 10**9: "milliard*"}
)
# Who owns a million is no figure. Uzbek apart: in Danish "millioner" are millions.
_WEALTHY = re.compile(
    "(?:миллион|миллиард|мільйон|мільярд)ер|тысячник|mily(?:oner|arder)|(?:million|milliard)(?:air|är|ær)"
)
_WEALTHY_UZBEK = re.compile("(?:million|milliard)er")
# One and a half, and what makes a half out of the number before it.
_ONE_AND_A_HALF = Values({1.5: "anderthalb* eineinhalb* якуним полтор* полутор* півтор*"})
_HALVES = Values(
    {0.5: "жарым* yarim* ярим* buçuk* yarım* ним ниме media medio mezzo meia meio demi demie"}
)
# Numbers inside words for so many years: ҳафтсола, zehnjährig, семилетний.
_YEARS = re.compile("сола|летн|jährig|yillik|жылдық|жылдык|yıllık|річн")
_YEARLONG = re.compile(rf"^(\w{{2,}}?)(?:и|у|х|ти)?(?:{_YEARS.pattern})\w*$")
_DENOMINATORS = Values(
    {
        3: "third thirds треть трети третью третей tiers drittel tercio tercios terzo terzi terço terços",
        4: "quarter quarters четверть четверти четвертей четвертью quart quarts viertel cuarto cuartos",
        5: "fifth fifths пятая пятую пятых fünftel",
        10: "tenth tenths десятая десятую десятых zehntel",
    }
)
_DECADES = Values(
    {
        10: "decade jahrzehnt* десятилети* decennio décennie década онжылдық* он жылдық o'nyillik* даҳсола*"
    }
)
_HALF_YEARS = Values({0.5: "полгода полугода полгоду halbjahr* semestre*"})
_HALF_MILLIONS = Values({500_000: "полмиллиона полумиллион* півмільйона"})
_COUPLE = Values({2.0: "couple"})
_MOST_WORDS = 2048
"""Words of a language whose meanings are kept, or of which is known that they have none."""
_FRONT = 2  # letters by which a word is told that begins as no number does
_SHORTEST_INSIDE = 4  # letters of a word that has a number in it, at least
# What happens "gives a face" in Uzbek, and a face is written as a hundred is. Regrets and thanks come in thousands.
_HAPPENS = re.compile(
    r"(?i:yuz|юз) (?=(?i:ber|бер|tut|тут))"
    r"|(?i:ming|минг|миң|мың) (?=(?i:afsus|афсус|rahmat|раҳмат|рахмат|рақмет|алғыс|алкыш|шүкір|шүкүр|shukr|шукр))"
)
_OF_IDIOMS = frozenset(["uz", "kk", "ky"])
_MORE_ENDINGS = [
    "дық", "дік", "тық", "тік", "лық", "лик", "лік", "дай", "дей", "лап", "леп", "lik", "ta",
    "tadan", "та", "тадан", "ча", "лик", "дик", "дик", "нчи", "inchi", "nci", "ncı", "ıncı", "inci", "uncu", "üncü", "nji", "njy", "ynjy", "inji", "unjy", "ünji",
]  # fmt: skip
FRACTION_LANGUAGES = frozenset(["en", "ru", "uk", "de", "fr", "es", "it", "pt"])
_GERMAN = {
    "ein": 1, "eine": 1, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
    "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "sechzehn": 16, "siebzehn": 17,
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_GERMAN_TENS = re.compile(
    rf"^({'|'.join(_GERMAN)})und({'|'.join(w for w in _GERMAN if w.endswith('ig'))})$"
)
_GERMAN_BIG = re.compile(r"^(\w*?)(tausend|hundert)(?:und)?(\w*)$")


class Token(NamedTuple):
    """A number, or a word that can belong to one. Other words are left out.

    `kind` is one of digits, date, handate, time, score, number, half, one, fraction, scale, month,
    weekday, percent, currency, measure; `value` is the number, or the position in a list.
    """

    start: int
    end: int
    text: str
    kind: str
    value: float
    gap: str
    """What stands between the token before and this one."""
    readings: frozenset[Reading]
    """What digits can mean in the language of the text."""
    denominator: float | None
    """What a fraction's name divides by: 3 for thirds."""


def tokens_of(text: str, language: str) -> list[Token]:
    """The tokens of a text in document order."""
    tokens: list[Token] = []
    meanings = _meanings(language)
    for match in _matches(text, language):
        if match.lastgroup in _WORDS and not meanings[match.group()][0]:
            continue  # as nearly every word is
        kind, value = _kind(match, language)
        if kind:
            start, end, word = match.start(), match.end(), match.group()
            gap = text[tokens[-1].end : start] if tokens else ""
            readings = _readings(word, language) if kind == "digits" else frozenset()
            below = _denominator(word)
            tokens.append(Token(start, end, word, kind, value, gap, readings, below))
    return tokens


def counted(stretches: Iterable[str], language: str) -> bytes:
    """What each stretch between two spaces may have: `NUMBER`, another token, or nothing of one."""
    return bytes(map(_counting(language).__getitem__, stretches))


def _matches(text: str, language: str) -> Iterator[re.Match[str]]:
    """What may be tokens of a text, without most of the words that are none."""
    runs = list(_RUN.finditer(counted(text.split(), language)))
    if not runs:
        return  # as in most sentences
    stretches = list(_STRETCH.finditer(text))
    for run in runs:
        start, end = stretches[run.start()].start(), stretches[run.end() - 1].end()
        yield from _TOKEN.finditer(text, start, end)


def _kind(match: re.Match[str], language: str) -> tuple[str, float]:
    """What a match can be part of, and its value."""
    kind, text = match.lastgroup or "", match.group()
    if kind == "digits" and _is_in_a_name(match.string, match.start()):
        return "", 0
    if match["handate"]:
        return "handate", 0
    if kind in _WORDS:
        happens = language in _OF_IDIOMS and _HAPPENS.match(match.string, match.start())
        return ("", 0) if happens else _meanings(language)[text]
    if kind.startswith("han"):
        return _han(kind, text)
    if kind == "sign":
        return ("currency", CURRENCY_LIST.index(SIGNS[text])) if text in SIGNS else ("percent", 0)
    return kind, 0.0


def _is_in_a_name(text: str, start: int) -> bool:
    """Whether digits belong to the letters before them: K2, G20."""
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    return before[-1:].isupper() and _IN_A_NAME.search(before) is not None


def _han(kind: str, text: str) -> tuple[str, float]:
    """The same of what is written in Chinese characters."""
    if kind == "hantime":
        return "time", 0.0
    if kind == "hanmoney":
        return "currency", CURRENCY_LIST.index(_HAN_CURRENCIES[text])
    if kind == "hanscale":
        return "scale", float(_HAN_UNITS[text])
    if kind == "hanweekday":
        if "曜" in text:
            return "weekday", float((_KANJI_DAYS.index(text[0]) - 1) % 7 + 1)
        return "weekday", float(min(_HAN_DAYS.index(text[-1]), 6) + 1)
    return "han", _han_value(text)


def _han_value(text: str) -> float:
    """The value of a number in Chinese characters; linear."""
    total = section = digit = 0.0
    for character in text:
        if character in _HAN_DIGITS:
            digit = _HAN_DIGITS[character]
        elif character in HAN_SCALES:
            total += ((section + digit) or 1.0) * _HAN_UNITS[character]
            section = digit = 0.0
        else:
            section += (digit or 1.0) * _HAN_UNITS[character]
            digit = 0.0
    return total + section + digit


class _Meanings(dict[str, tuple[str, float]]):
    """What the words of a language can be part of, with their values, as far as it was asked for.

    Asked of every word of every article, which takes a third of the time that a cache of calls would.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, word: str) -> tuple[str, float]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self[word] = _meaning(word, self._language)
        return found


@lru_cache(maxsize=8)
def _meanings(language: str) -> _Meanings:
    return _Meanings(language)


_NOTHING, _PART, NUMBER = range(3)  # what a stretch between two spaces may have of a token
_STRETCH = re.compile(r"\S+")
_RUN = re.compile(rb"[^\0]+\0?")
"""Stretches that have something of a token, and the one behind, perhaps a part of the last: 5 p.m."""
_BESIDE = frozenset({"measure", "currency", "percent", "month", "weekday"})
"""Kinds of words that are no number, and that no number is made of."""


class _Counting(Recent[int]):
    """What stretches between two spaces, each by itself, may have: a number, another token, or nothing of one.

    What has none has none in any text either: only a number goes on behind a space, and "per cent".
    """

    def __init__(self, language: str) -> None:
        super().__init__(_MOST_WORDS)
        self._language = language

    def __missing__(self, stretch: str) -> int:
        return self.learn(stretch, self._counts)

    def _counts(self, stretch: str) -> int:
        bare = stretch.strip(AROUND)
        if bare.isalpha() and max(bare) < FIRST_KOREAN:  # a word, as nearly all of them are
            found = self._counts_as(bare)
        elif bare.isdecimal():
            return NUMBER
        else:
            found = max(map(self._counts_in, _TOKEN.finditer(stretch)), default=_NOTHING)
        if not found and stretch[-1] in _LAST_BEFORE_SPACE and _BEFORE_SPACE.search(stretch):
            return _PART
        return found

    def _counts_in(self, match: re.Match[str]) -> int:
        return self._counts_as(match.group()) if match.lastgroup in _WORDS else NUMBER

    def _counts_as(self, word: str) -> int:
        kind = _meanings(self._language)[word][0]
        return NUMBER if kind and kind not in _BESIDE else _PART if kind else _NOTHING


@lru_cache(maxsize=8)
def _counting(language: str) -> _Counting:
    return _Counting(language)


def _meaning(word: str, language: str) -> tuple[str, float]:
    folded = fold(word)
    found = _named(folded, language)
    if found[0]:
        return found
    if "'" not in folded:
        return _behind_a_letter(folded, language)
    bare = _ELISION.sub("", folded)
    if bare == folded and (ending := _ENDING.match(folded)):
        bare = ending.group(1)
    return _named(bare, language) if bare != folded else ("", 0)


def _behind_a_letter(folded: str, language: str) -> tuple[str, float]:
    """What a word is behind what is written onto its front: وثلاثة, لثلاثة."""
    letters = _letters_in_front(language)
    if not letters or len(folded) <= _SHORTEST_INSIDE or not folded.startswith(letters):
        return "", 0
    return _named(folded[1:], language)


@cache
def _letters_in_front(language: str) -> tuple[str, ...]:
    """What is written onto the front of a word."""
    known = lexicon(language)
    return (*words(known.proclitics), *words(known.governing_letters))


def _named(folded: str, language: str) -> tuple[str, float]:
    """What a word is by the lists or by what is inside it, if it names no rich man."""
    found = _listed(folded, language)
    if found[0] and _WEALTHY.match(folded):
        return "", 0
    return ("", 0) if language == "uz" and _WEALTHY_UZBEK.match(folded) else found


def _listed(folded: str, language: str) -> tuple[str, float]:
    """What a word is by the lists, else by what is inside it."""
    is_long = len(folded) >= _SHORTEST_INSIDE
    if folded in _lists(language):
        known = lexicon(language)
        for kind, value in (
            ("number", _ONE_AND_A_HALF.get(folded)),
            ("half", _HALVES.get(folded) if language != "en" else None),
            ("number", known.number_values.get(folded)),
            ("number", _COUPLE.get(folded) if language == "en" else None),
            ("scale", known.scale_values.get(folded)),
            ("scale", _GENERIC_SCALES.get(folded)),
            ("percent", known.percent_values.get(folded)),
            ("month", month_of(folded, language)),
            ("weekday", weekday_of(folded, language)),
            ("currency", CURRENCIES.get(folded)),
            (
                "measure",
                MEASURES.get(folded)
                if language in MEASURES_ONLY_IN.get(folded, (language,))
                else None,
            ),
            ("yearlong", _DECADES.get(folded) if is_long else None),
            ("yearlong", _HALF_YEARS.get(folded) if is_long else None),
            ("number", _HALF_MILLIONS.get(folded) if is_long else None),
        ):
            if value is not None:
                return kind, value
    return _inside(folded, language) if is_long else ("", 0)


@cache
def _lists(language: str) -> AnyValues:
    """All lists that `_listed` asks, to be asked together: nearly every word is in none of them."""
    known = lexicon(language)
    return AnyValues(
        *(known.number_values, known.scale_values, known.percent_values),
        *calendar_values(language),
        *(_ONE_AND_A_HALF, _HALVES, _COUPLE, _GENERIC_SCALES, CURRENCIES, MEASURES),
        *(_DECADES, _HALF_YEARS, _HALF_MILLIONS),
    )


def _inside(folded: str, language: str) -> tuple[str, float]:
    """A number inside a longer word: ҳафтсола, fünfundsechzig, мыңдық."""
    if language == "de" and (number := _german(folded)) is not None:
        return "number", number
    found = _YEARLONG.match(folded) if _YEARS.search(folded) else None
    value = lexicon(language).number_values.get(found.group(1)) if found else None
    if value is not None and value >= 1:
        return "yearlong", value
    return _with_case_ending(folded, language)


def _with_case_ending(folded: str, language: str) -> tuple[str, float]:
    if folded[:_FRONT] not in _fronts_of_numbers(language):
        return "", 0  # as nearly every word is
    known = lexicon(language)
    # A number that is somebody's or something's: 64 мыңы, yüzde elli sekizi. Not a hundred: his face.
    possessives = POSSESSIVES.get(language, ())
    for ending in case_endings(language):
        stem = folded.removesuffix(ending)
        if stem != folded and len(stem) > _FRONT:
            for kind, values in (("scale", known.scale_values), ("number", known.number_values)):
                value = values.get(stem)
                if value is not None and value > 2 and not (value == 100 and ending in possessives):
                    return kind, value
    return "", 0


@cache
def _fronts_of_numbers(language: str) -> frozenset[str]:
    """The first letters of the numbers that take such endings."""
    if not case_endings(language):
        return frozenset()
    known = lexicon(language)
    several = (known.scale_values, known.number_values)
    return frozenset(
        word[:_FRONT] for values in several for word in (*values.exact, *values.beginnings)
    )


@cache
def case_endings(language: str) -> tuple[str, ...]:
    """The case endings that numbers take where words are put together from many pieces."""
    known = lexicon(language)
    if not known.numbers_inflect:
        return ()
    endings = {*words(known.endings), *words(known.oblique_endings), *_MORE_ENDINGS}
    told = {ending for ending in endings if len(ending) > 1}.union(POSSESSIVES.get(language, ()))
    return tuple(sorted(told, key=len, reverse=True))


def _german(word: str) -> float | None:
    if word in _GERMAN:
        return float(_GERMAN[word]) if word not in ("ein", "eine") else None
    if found := _GERMAN_TENS.match(word):
        return float(_GERMAN[found.group(1)] + _GERMAN[found.group(2)])
    if found := _GERMAN_BIG.match(word):
        head, scale, tail = found.groups()
        first = _GERMAN.get(head, 1 if not head else 0) or _german(head)
        rest = _german(tail) if tail else 0.0
        if first and rest is not None and (head or tail):
            return first * (1000 if scale == "tausend" else 100) + rest
    return None


@lru_cache(maxsize=4096)
def _denominator(word: str) -> float | None:
    return _DENOMINATORS.get(fold(word))


def _readings(digits: str, language: str) -> frozenset[Reading]:
    """What a number in digits can mean in a language."""
    sign = -1.0 if digits[0] in "-−" else 1.0
    digits = _RAISED.sub(",", digits.lstrip("-−").translate(_MARKS))
    groups, separators = _SEPARATOR.split(digits), _SEPARATOR.findall(digits)
    last = separators[-1] if separators else ""
    whole = _value("".join(groups)) if _is_grouped(groups, separators, language) else None
    part = None
    if last in (".", ",") and separators.count(last) == 1:
        part = _value("".join(groups[:-1]), groups[-1])
    if whole is not None and part is not None:
        whole, part = _likelier(whole, part, last, language)
    found = {value for value in (whole, part) if value is not None} or {digits}
    return frozenset(value if isinstance(value, str) else sign * value for value in found)


def _likelier(
    whole: Reading, part: Reading, mark: str, language: str
) -> tuple[Reading | None, Reading | None]:
    """Of 1,258 as a whole number and as a fraction, what the language means by that mark."""
    if isinstance(part, float) and (part == 0 or part.is_integer()):
        return whole, None  # 100,000
    if language in _POINT:
        return (whole, None) if mark == "," else (None, part)
    if mark == ",":
        return (None, part) if lexicon(language).numbers else (whole, part)
    return (whole, None) if language in _COMMA else (whole, part)


def _is_grouped(groups: list[str], separators: list[str], language: str) -> bool:
    if len(set(separators)) > 1:
        return False
    indian = separators[:1] == [","] and all(len(group) == 2 for group in groups[1:-1])
    return all(len(group) == 3 for group in groups[1:]) or (
        indian and language == "en" and len(groups[-1]) == 3
    )


def _value(whole: str, fraction: str = "") -> Reading:
    if len(whole) + len(fraction) > MOST_DIGITS:
        return f"{whole}.{fraction}" if fraction else whole
    return float(f"{int(whole)}.{fraction}") if fraction else float(int(whole))
