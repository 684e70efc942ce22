"""Where the people of a collection are named in an article, speaking or not.

Only under names that are known already, whole or by the surname that one of them alone has here: what
nobody was quoted under is not searched for.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from summarize.across.bodies import ARTICLE
from summarize.across.local_names import NameUse
from summarize.across.proper_names import proper_name
from summarize.characters import APOSTROPHES, fold
from summarize.lexicon import lexicon

_RUN = re.compile(
    rf"[^\W\d_a-zа-яё][\w{APOSTROPHES}-]*\.?(?:[ \u00a0]+[^\W\d_a-zа-яё][\w{APOSTROPHES}-]*\.?)*"
)
_WORD = re.compile(rf"[\w{APOSTROPHES}-]+\.?")
_BEFORE = re.compile(r"([\w-]+)[ \u00a0]+$")
_POSSESSIVE = re.compile(rf"[{APOSTROPHES}]s?$")
_MOST_WORDS = 8
_LEADING = 0.9
"""The share of the articles with a surname that one bearer must have to be meant where it stands alone."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place `text[start:end]` of an article where somebody is named."""

    article: int
    start: int
    end: int
    person: int


class Mentions:
    """The names of a collection, ready to be found in its articles."""

    def __init__(
        self,
        namings: Sequence[NameUse],
        whose: Sequence[int | None],
        kinds: Mapping[int, str],
    ) -> None:
        """`whose` is for each naming the number of the person or body, `kinds` says which it is."""
        self._whole: dict[str, set[int]] = defaultdict(set)
        self._here: dict[int, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        surnames: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for naming, number in zip(namings, whose, strict=True):
            if number is None:
                continue
            is_body = kinds[number] == "body"
            for name in _spellings(naming, is_body=is_body):
                if " " in name or is_body:
                    self._whole[name].add(number)
                last = name if is_body else name.rpartition(" ")[2]
                self._here[naming.article][name].add(number)
                self._here[naming.article][last].add(number)
                surnames[last][number].add(naming.article)
        leading = ((name, _leading(having)) for name, having in surnames.items())
        self._surnames = {name: number for name, number in leading if number is not None}

    def of(self, article: int, text: str, language: str) -> Iterator[Mention]:
        """The places in an article, in order."""
        here = self._here.get(article, {})
        met: dict[str, int] = {}
        for run in _RUN.finditer(text):
            words = [
                (m.group(), m.start() + run.start(), m.end() + run.start())
                for m in _WORD.finditer(run.group())
            ]
            yield from self._in_run(article, text, language, words, (here, met))

    def _in_run(
        self,
        article: int,
        text: str,
        language: str,
        words: list[tuple[str, int, int]],
        known: tuple[Mapping[str, set[int]], dict[str, int]],
    ) -> Iterator[Mention]:
        here, met = known
        begin = 0
        while begin < len(words):
            found = self._longest(words, begin, here, met)
            if found is None:
                begin += 1
                continue
            first, after, number = found
            last = words[after - 1][0]
            met[_bare(last)] = number
            start = _with_titles(text, words, (begin, first), language)
            yield Mention(article, start, words[after - 1][1] + len(_bare(last)), number)
            begin = after

    def _longest(
        self,
        words: list[tuple[str, int, int]],
        begin: int,
        here: Mapping[str, set[int]],
        met: Mapping[str, int],
    ) -> tuple[int, int, int] | None:
        """The first name in a run from a word on: where it begins and ends, and whose it is."""
        for first in range(begin, len(words)):
            for after in range(min(len(words), first + _MOST_WORDS), first, -1):
                name = " ".join(
                    [w for w, _, _ in words[first : after - 1]] + [_bare(words[after - 1][0])]
                )
                number = self._whose(name, here, met)
                if number is not None:
                    return first, after, number
        return None

    def _whose(self, name: str, here: Mapping[str, set[int]], met: Mapping[str, int]) -> int | None:
        for having in (here.get(name), self._whole.get(name)):
            if having and len(having) == 1:
                return next(iter(having))
        if name in met:
            return met[name]
        return self._surnames.get(name) if name not in here else None


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word).rstrip(".")


def _leading(having: Mapping[int, Iterable[int]]) -> int | None:
    counts = {number: len(set(articles)) for number, articles in having.items()}
    best = max(counts, key=lambda number: (counts[number], -number))
    enough = counts[best] >= 2 or len(counts) == 1
    return best if enough and counts[best] >= _LEADING * sum(counts.values()) else None


def _spellings(naming: NameUse, *, is_body: bool) -> Iterator[str]:
    if is_body:
        name = ARTICLE.sub("", naming.called)
        if name[:1].isupper():
            yield name
        return
    proper = proper_name(naming.called, naming.language)
    if proper is not None:
        yield proper.text
        if len(proper.words) > 2:
            yield f"{proper.words[0]} {proper.words[-1]}"


def _with_titles(
    text: str, words: list[tuple[str, int, int]], place: tuple[int, int], language: str
) -> int:
    """Where a name begins with the titles before it: what has a capital beside it, and offices."""
    begin, first = place
    known = lexicon(language)
    start = words[first][1]
    while first > begin and fold(_bare(words[first - 1][0])) not in known.function_words:
        first -= 1
        start = words[first][1]
    while first == begin and (before := _BEFORE.search(text, max(0, start - 40), start)):
        if not known.is_role(fold(before.group(1))):
            break
        start = before.start()
    return start
