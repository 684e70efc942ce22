"""What an article counts: its figures, each with the thing that it is a figure of.

What cannot be held against another article is left out: dates, ages and ranges, what may come to be
or is denied, what is left of a number when others are taken away, and figures whose thing is not
plain. A thing is a noun (houses, tenge for a bridge) or what happened to people (killed, arrested),
which can be compared across languages.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import pairwise

from summarize.across.words import words_of
from summarize.characters import fold
from summarize.lexicon import lexicon
from summarize.passages.sentences import split_sentences
from summarize.verification.facts.facts import Facts, facts_of
from summarize.verification.facts.wording import STEM, is_content
from summarize.verification.figures.figure import Figure
from summarize.verification.meanings.contrasts import meanings
from summarize.word_classes import WordClass, classes_of

FATES = frozenset(("killed", "wounded", "missing", "rescued", "arrested", "released", "fled"))
"""What happens to people and is counted, by the name of its meaning."""

_PEOPLE = {
    "en": "people person persons", "ru": "человек* людей люди", "uk": "людей люди людин* осіб особи особа",
    "kk": "адам*", "ky": "киши* адам*", "uz": "kishi* odam* nafar* киши* одам* нафар*",
    "tg": "нафар* кас одам*", "de": "mensch* person*", "fr": "personne*", "es": "persona*",
    "it": "person*", "pt": "pessoa*", "tr": "kişi*", "pl": "osob* osób* ludzi", "cs": "lidí lidé osob*",
}  # fmt: skip
"""Words for people of whom nothing more is said."""
_MORE = {
    "en": "other others another more additional further", "ru": "еще ещё друг* остальн*",
    "uk": "ще інш*", "kk": "тағы басқа*", "ky": "дагы башка*", "uz": "yana boshqa яна бошқа",
    "tg": "боз дигар", "de": "weiter* ander*", "fr": "autre*", "es": "otr* más", "it": "altr*",
    "pt": "outr*", "tr": "diğer daha", "pl": "jeszcze inn*", "cs": "další* jin*",
}  # fmt: skip
"""Words that make a figure one of those that are left, or come on top."""
_ANOTHER_TIME = re.compile(
    r"(?:last|previous|next|earlier|past) (?:year|month|decade)s?|(?:day|week|month|year|decade)s? (?:earlier|ago|before)"
    r"|(?:прошл|предыдущ|минувш)\w+ (?:год|месяц)\w*|(?:день|дн|недел|месяц|год|лет)\w* назад|торік|минул\w+ ро[цк]\w*|тому"
    r"|былтыр\w*|өткен жыл\w*|өткөн жыл\w*|(?:бұрын|мурун|мурда)\b|o'tgan yil\w*|ўтган йил\w*|oldin\b|олдин\b"
    r"|соли гузашта|порсол|пеш аз ин|vorjahr\w*|(?:vorig|vergangen|letzt)\w+ jahr\w*|vor \w+ (?:tagen|wochen|monaten|jahren)"
    r"|l'an(?:née)? derni\w+|l'an passé|il y a|año pasado|hace \w+|geçen (?:yıl|ay)\w*|önce\b"
)
_AGED = re.compile(r"[- \u00a0]?(?:year|летн|річн|jährig|жас|жаш|yosh|ёш|yaş|сола|ans\b|años\b)")
_PART = re.compile(r"\s*(?:of|из|von|sur|des?|із|з)\b")
_BEFORE_PART = re.compile(r"\b(?:aged|age|of|de|von|no|number|из)\s*$", re.IGNORECASE)
_ORDINAL = re.compile(
    r"(?:.*th|first|second|third|once|twice|double|triple)(?:s|d)?", re.IGNORECASE
)
_OR_MORE = re.compile(
    r"\s*(?:or more|or less|и более|и больше|oder mehr|ou plus|o más|ve üzeri|немесе одан)\b"
)
_AT_LEAST = re.compile(
    r"at least|(?:no|not) (?:fewer|less) than|не мен\w+|как минимум|по меньшей мере|щонайменше|кемінде|кеминде|kamida|камида"
    r"|ҳадди ақал|на кам|mindestens|wenigstens|au moins|(?:al|por lo) menos|almeno|pelo menos|en az|co najmniej|nejméně|alespoň"
)
_GLUED = ("-", "–", "—", "/", "№", "#", "+")
_DURATIONS = frozenset(("second", "minute", "hour", "day", "week", "month", "year"))
_LISTED = (",", "(", ";", ")", ".", "")
_TOLL = {
    "en": "toll number", "ru": "число числа количество", "uk": "кількість число", "kk": "саны", "ky": "саны",
    "uz": "soni сони", "tg": "шумора*", "de": "zahl opferzahl", "fr": "nombre bilan", "es": "número cifra",
    "it": "numero bilancio", "pt": "número", "tr": "sayısı", "pl": "liczba", "cs": "počet",
}  # fmt: skip
"""Words for how many there are, which may stand far from how many."""
_READ = 5_000  # characters
_FAR = 4
"""Words between a figure and what happened to those it counts."""
_NEAR = 2
"""The same where verbs come last and it stands in front; behind a unit, words among which a noun is."""
_YEAR = 4  # digits
_HEAD = 4
"""Words behind a figure among which its noun is."""


@dataclass(frozen=True, slots=True)
class Count:
    """A figure of an article: `text[start:end]`, in the sentence `[sentence, until)`.

    `fate` is what happened to those it counts, `noun` what they are, `""` for people. `context` are
    the stems of its clause; `names`, `places` and `times` what the sentence names.
    """

    start: int
    end: int
    sentence: int
    until: int
    language: str
    figure: Figure
    fate: str | None
    noun: str
    context: frozenset[str]
    names: frozenset[str]
    places: frozenset[str]
    times: frozenset[str]
    is_least: bool

    @property
    def thing(self) -> tuple[str | None, ...]:
        """What is counted, and in what."""
        figure = self.figure
        return figure.currency, figure.measure, figure.period, self.fate, self.noun

    @property
    def days(self) -> frozenset[str]:
        """The days of the week that its sentence names."""
        return frozenset(time for time in self.times if time.startswith("weekday"))

    @property
    def era(self) -> frozenset[str]:
        """The other times."""
        return self.times - self.days


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int


def counts_of(text: str, language: str) -> Iterator[Count]:
    """The figures of an article whose thing is plain, in order: what is told stands in its beginning."""
    spans = list(split_sentences(text[:_READ], language))
    if len(text) > _READ:
        spans = spans[:-1]  # cut, and its last figure may be so too
    for span in spans:
        yield from _Sentence(text[span.start : span.end], span.start, language).counts()


@dataclass(frozen=True)
class _Sentence:
    text: str
    at: int
    language: str

    def counts(self) -> Iterator[Count]:
        facts = facts_of(self.text, self.language)
        if not facts.figures:
            return
        apart = _ranges(self.text, facts.figures)
        plain = [each for each in facts.figures if each not in apart and self._is_plain(each)]
        for clause in facts.clauses:
            if not clause.has("modal"):
                yield from self._in_clause(clause, plain)

    def _in_clause(self, clause: Facts, plain: Sequence[Figure]) -> Iterator[Count]:
        start, end = clause.start, clause.start + len(clause.text)
        figures = [each for each in plain if start <= each.start < end]
        words = [word for word in self.words if start <= word.start < end]
        fates = self._fates(words, figures)
        for figure in figures:
            noun, told = self._noun(figure, words), fates.get(figure, {})
            is_told = noun is not None or told or figure.currency or figure.measure
            if not is_told or len(told) > 1 or self._is_more(figure, words):
                continue
            own = {each.text[:STEM] for each in words if figure.start <= each.start < _end(figure)}
            thing = {stem for stem in ((noun or "")[:STEM], *told.values(), *own) if stem}
            if not any(stem in clause.polarity.denied for stem in thing):
                fate = next(iter(told), None)
                yield self._count(figure, (fate, noun or ""), clause.content - thing)

    def _count(
        self, figure: Figure, thing: tuple[str | None, str], context: frozenset[str]
    ) -> Count:
        fate, noun = thing
        return Count(
            start=self.at + figure.start,
            end=self.at + _end(figure),
            sentence=self.at,
            until=self.at + len(self.text),
            language=self.language,
            figure=figure,
            fate=fate,
            noun=_stem(noun, self.language),
            context=context,
            names=self.names,
            places=self.places,
            times=self.times - {_span(figure)},
            is_least=self._is_least(figure),
        )

    @cached_property
    def words(self) -> tuple[_Word, ...]:
        """Its words, folded."""
        found = words_of(self.text)
        return tuple(_Word(fold(self.text[each.start : each.end]), each.start) for each in found)

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of the names in it."""
        runs = facts_of(self.text, self.language).name_runs
        return frozenset(fold(word.text)[:STEM] for run in runs for word in run)

    @cached_property
    def places(self) -> frozenset[str]:
        """The codes of the places in it."""
        return facts_of(self.text, self.language).places

    def _is_least(self, figure: Figure) -> bool:
        """Whether a figure is told as the least: at least 10, and not as a round one: over 10."""
        near = fold(self.text[max(0, figure.start - 25) : figure.start])
        return figure.bound == "over" and bool(_AT_LEAST.search(near))

    @cached_property
    def times(self) -> frozenset[str]:
        """The days, months and years in it, spans of years, and whether it speaks of another time."""
        facts = facts_of(self.text, self.language)
        told = {
            f"{e.unit} {value:g}" for e in facts.figures if self._is_time(e) for value in e.values
        }
        told |= {_span(each) for each in facts.figures if each.measure == "year"}
        return frozenset(told | set(_ANOTHER_TIME.findall(facts.folded)))

    def _is_plain(self, figure: Figure) -> bool:
        """Whether a figure says how many or how much, and of all of one thing."""
        before, behind = self.text[: figure.start].rstrip(), self.text[figure.end :]
        return (
            figure.unit == "number"
            and figure.is_sure
            and len(figure.readings) == 1
            and not self._is_time(figure)
            and not _AGED.match(fold(behind))
            and (figure.measure or figure.currency or not _PART.match(self.text, _end(figure)))
            and not _BEFORE_PART.search(before)
            and not _OR_MORE.match(self.text, _end(figure))
            and figure.measure not in _DURATIONS
            and not (before.endswith((",", "(")) and behind[:1] in _LISTED)
            and not before.endswith(_GLUED)
            and not behind.startswith((*_GLUED, "th", "st", "nd", "rd"))
            and not (figure.is_spelt and _ORDINAL.fullmatch(self.text, figure.start, figure.end))
        )

    def _is_time(self, figure: Figure) -> bool:
        """Whether a figure tells a day, a time or a year, which a word for years may stand behind."""
        if figure.unit != "number":
            return figure.is_date
        behind = words_of(self.text[figure.end : figure.end + 30])[:1]
        return (
            figure.end - figure.start == _YEAR
            and figure.measure in (None, "year")
            and replace(figure, measure=None).is_date
            and not any(_is_listed(word.key, self.language, "people") for word in behind)
        )

    def _fates(
        self, words: Sequence[_Word], figures: Sequence[Figure]
    ) -> dict[Figure, dict[str, str]]:
        """What happened to those that each figure counts, with the stem of the word that says so.

        Each such word belongs to the nearest figure.
        """
        found: dict[Figure, dict[str, str]] = {}
        people = [each for each in figures if each.measure is None and each.currency is None]
        for place, word in enumerate(words):
            fate = _fate(word.text, self.language)
            if fate is None or not people:
                continue
            distance, figure = min(
                ((self._between(words, place, each), each) for each in people),
                key=lambda told: told[0],
            )
            if distance <= _FAR:
                found.setdefault(figure, {})[fate] = word.text[:STEM]
        return found

    def _between(self, words: Sequence[_Word], place: int, figure: Figure) -> int:
        """How many words stand between a word and a figure; too many if they are not of one thing.

        Where verbs come last, what happened to people stands behind their number.
        """
        at, last = words[place].start, lexicon(self.language).verb_final
        if at >= figure.end:
            between = [word.text for word in words if _end(figure) <= word.start < at]
        else:
            between = [word.text for word in words if at < word.start < figure.start]
        if not _joining(self.language).isdisjoint(between):
            return _FAR + 1
        if at < figure.start and self._is_toll(words, place):
            return 0
        return len(between) + (_FAR - _NEAR if last and at < figure.start else 0)

    def _is_toll(self, words: Sequence[_Word], place: int) -> bool:
        """Whether a word for what happened is one of how many: число погибших, death toll."""
        near = [word.text for word in words[max(0, place - 2) : place + 3]]
        return any(_is_listed(word, self.language, "toll") for word in near)

    def _noun(self, figure: Figure, words: Sequence[_Word]) -> str | None:
        """The noun behind a figure; `""` for people, `None` where there is none."""
        run: list[str] = []
        has_unit = figure.measure is not None or figure.currency is not None
        behind = [each.text for each in words if each.start >= _end(figure)]
        for word in behind[: _NEAR if has_unit else _HEAD]:
            if _is_listed(word, self.language, "people"):
                return ""
            if _fate(word, self.language) or word in _joining(self.language):
                break
            if _is_noun(word, self.language):
                run.append(word)
            elif run or classes_of(word, self.language) & WordClass.MOSTLY_FINITE:
                break
            if run and self.language != "en":
                break
        return run[-1] if run else None

    def _is_more(self, figure: Figure, words: Sequence[_Word]) -> bool:
        """Whether a figure is of those that are left or come on top: three other people."""
        near = [word for word in words if word.start < figure.start][-2:]
        near += [word for word in words if word.start >= _end(figure)][:1]
        return any(_is_listed(word.text, self.language, "more") for word in near)


def _span(figure: Figure) -> str:
    """How a figure of years is told among times."""
    return f"years {min(figure.values):g}"


def _end(figure: Figure) -> int:
    return max(figure.end, figure.tail)


def _ranges(sentence: str, figures: Sequence[Figure]) -> set[Figure]:
    """Figures that are ends of a range, or parts of one figure: 600 to 700, two dozen."""
    return {
        each
        for one, other in pairwise(f for f in figures if f.unit in ("number", "many"))
        if other.start - _end(one) < 8 and len(words_of(sentence[_end(one) : other.start])) < 2
        for each in (one, other)
    }


@lru_cache(maxsize=8192)
def _fate(word: str, language: str) -> str | None:
    names = {meaning.name for meaning in meanings((word,), language).sure} & FATES
    return names.pop() if len(names) == 1 else None


@cache
def _joining(language: str) -> frozenset[str]:
    """Words behind which something else is told."""
    known = lexicon(language)
    return frozenset(f"{known.coordinating} {known.conjunctions}".replace("|", " ").split())


_LISTS = {"people": _PEOPLE, "more": _MORE, "toll": _TOLL}


@lru_cache(maxsize=8192)
def _is_listed(word: str, language: str, what: str) -> bool:
    listed = _LISTS[what].get(language, "")
    return any(
        word.startswith(known[:-1]) if known.endswith("*") else word == known
        for known in listed.split()
    )


def _is_noun(word: str, language: str) -> bool:
    told = classes_of(word, language)
    if not told:
        return is_content(word, language)
    return bool(told & WordClass.NOUN) and not told & (
        WordClass.MOSTLY_FINITE | WordClass.MOSTLY_ADJECTIVE | WordClass.MOSTLY_FUNCTION
    )


def _stem(word: str, language: str) -> str:
    """What the forms of a noun have in common, near enough."""
    if language == "en":
        return word.removesuffix("es") if word.endswith("sses") else word.removesuffix("s")
    return word[: max(STEM, len(word) - 3)]
