"""Whom an article means by each name in it, as far as the article itself tells.

A surname there is the full name's, if one stands beside it; a body goes by what it is. What an article
tells depends on no other, so that it can be kept for as long as the article stays as it is.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from summarize.across.bodies import ARTICLE, body_of
from summarize.across.proper_names import ProperName, loose_sounds, proper_name, sounds_of
from summarize.across.words import common_words, word_key
from summarize.lexicon import words
from summarize.names import name_key, same_person
from summarize.quotations.given_names import gender_of_given_name
from summarize.verification.meanings.places import place_codes


class NameUse(NamedTuple):
    """A place where somebody is named: in which article (by number), how, in which language."""

    article: int
    called: str
    language: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Corrections:
    """What somebody who knows better has said: names that are one, and pairs that are not."""

    same: tuple[tuple[str, ...], ...] = ()
    different: tuple[tuple[str, str], ...] = ()
    _firsts: dict[str, str] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        firsts = {name: group[0] for group in reversed(self.same) for name in group}
        object.__setattr__(self, "_firsts", firsts)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said, as of most folders."""
        return not self.same and not self.different

    def one(self, name: str) -> str | None:
        """The first name of the group that a name was put into."""
        return self._firsts.get(name)

    def parted(self, names: Iterable[str], others: Iterable[str]) -> bool:
        """Whether somebody of the one group was said not to be somebody of the other."""
        mine, theirs = set(names), set(others)
        return any(
            (a in mine and b in theirs) or (b in mine and a in theirs) for a, b in self.different
        )


@dataclass(frozen=True, slots=True)
class LocalName:
    """The fullest name of a person in an article, or the key of a body; and why a naming means it."""

    name: ProperName | str
    why: str


def local_names(
    namings: Sequence[NameUse], texts: Mapping[int, str], corrections: Corrections
) -> list[LocalName | None]:
    """Whom each naming means in its article; `None` for what names nobody.

    `texts` are those of the articles, by number, as far as they are known: a full name may stand where
    nobody is quoted.
    """
    by_article: dict[int, list[int]] = defaultdict(list)
    for place, naming in enumerate(namings):
        by_article[naming.article].append(place)
    found: list[LocalName | None] = [None] * len(namings)
    for article, places in by_article.items():
        text = texts.get(article)
        # Whoever speaks a thousand times in a long article is looked for in it once.
        known = {
            naming: _named(naming, text, corrections)
            for naming in {namings[place]._replace(role=None) for place in places}
        }
        named = {place: known[namings[place]._replace(role=None)] for place in places}
        local = _Local([n for n in named.values() if isinstance(n, ProperName)], text)
        for place, name in named.items():
            if isinstance(name, str):
                why = "the same body by its name" if name.startswith("=") else f"a name of {name}"
                found[place] = LocalName(name, why)
            elif name is not None:
                found[place] = local.fullest(name)
    return found


def _named(naming: NameUse, text: str | None, corrections: Corrections) -> ProperName | str | None:
    """The proper name of a person, or the key of a body; `None` for what is no name."""
    ours = corrections.one(naming.called)
    if ours is not None and ours != naming.called:
        return _named(naming._replace(called=ours), None, corrections)
    meaning = body_of(naming.called, naming.language)
    if meaning is not None:
        return meaning
    if _is_nameless(naming.called):
        return None
    name = proper_name(naming.called, naming.language)
    if name is None or _is_body(naming.called, name):
        called = _whole_body(naming.called, text) if text else naming.called
        return body_of(called, naming.language) or f"={body_key(called)}"
    return name


class _Local:
    """The names of one article: a surname there is the full name's, if one stands there."""

    def __init__(self, names: Sequence[ProperName], text: str | None) -> None:
        full = dict.fromkeys(name for name in names if name.is_full)
        self._full = sorted(full, key=lambda n: (-len(n.full), n.text))
        self._lengths = [-len(name.full) for name in self._full]
        self._text = text
        self._found: dict[ProperName, LocalName] = {}

    def fullest(self, name: ProperName) -> LocalName:
        """The longest name in this article that a name is short for, and why."""
        if name not in self._found:
            self._found[name] = self._search(name)
        return self._found[name]

    def _search(self, name: ProperName) -> LocalName:
        longer = self._full[: bisect_left(self._lengths, -len(name.full))]
        bearers = [each for each in longer if can_be_one(each, name)]
        surnames = [
            each for each in bearers if is_same_word(each.surname, name.surname, name.language)
        ]
        bearers = surnames or bearers
        people = [each for each in bearers if can_be_one(each, bearers[0])]
        if bearers and len(people) == len(bearers):
            return LocalName(bearers[0], "named in full in this article")
        if name.is_full:
            return LocalName(name, "by this full name")
        beside = self._beside(name) if self._text and not bearers else None
        if beside is not None:
            return LocalName(beside, "named in full in this article")
        return LocalName(name, "by this name")

    def _beside(self, name: ProperName) -> ProperName | None:
        """The full name in the article's text that ends in a surname."""
        assert self._text is not None
        stem = name.surname[: max(4, len(name.surname) - 2)]
        if stem not in self._text:
            return None
        pattern = _ending_in(stem)
        counts: Counter[ProperName] = Counter()
        for match in pattern.finditer(self._text):
            found = proper_name(match.group(), name.language)
            if (
                found is not None
                and found.is_full
                and can_be_one(found, name)
                and _opens_name(found)
            ):
                counts[found] += 1
        firsts = {name_key(found.words[0])[:1] for found in counts}
        if not counts or len(firsts) > 1:
            return None
        return max(counts, key=lambda found: (counts[found], len(found.words), found.text))


@lru_cache(maxsize=16384)
def _ending_in(stem: str) -> "re.Pattern[str]":
    """Words with capitals, up to one that begins so."""
    return re.compile(rf"(?:[^\W\d_a-zа-я][\w’'-]*\.?[  ]+){{1,3}}{re.escape(stem)}\w*")


def _opens_name(name: ProperName) -> bool:
    """Whether the first word may be a given name: it is one, or no word that means anything else."""
    first = name.words[0].rstrip(".")
    if gender_of_given_name(first) or len(first) == 1:
        return True
    return len(name.full) == 2 and word_key(first) not in common_words() and not place_codes(first)


def _whole_body(called: str, text: str) -> str:
    """The full name, in the article, of a body that is called by its last word: the Times."""
    bare = ARTICLE.sub("", called)
    if not bare.isalpha() or bare.isupper():
        return called
    found = Counter(re.findall(rf"(?:[A-Z][\w.]*[  ]+){{1,3}}{re.escape(bare)}\b", text))
    whole = Counter({name: n for name, n in found.items() if ARTICLE.sub("", name) != bare})
    return max(whole, key=lambda name: (whole[name], name)) if whole else called


@lru_cache(maxsize=65536)
def is_same_word(one: str, other: str, language: str) -> bool:
    """Whether two words of a name sound alike."""
    return not sounds_of(one, language).isdisjoint(sounds_of(other, language))


@lru_cache(maxsize=2048)
def can_be_one(one: ProperName, other: ProperName) -> bool:
    """Whether two names can be one person's."""
    if one.gender and other.gender and one.gender != other.gender:
        return False
    languages = one.language, other.language
    if not one.is_full or not other.is_full:
        return same_person(one.text, other.text, languages)
    if not same_person(one.surname, other.surname, languages):
        return False
    return same_person(one.spelt_out, other.spelt_out, languages) or (
        one.language != other.language and _given_alike(one, other)
    )


def _given_alike(one: ProperName, other: ProperName) -> bool:
    """Whether given names are one in two languages that spell them by their own tradition.

    Recep, Раҷаб and Реджеп differ more than surnames do, which are carried over as they are.
    """
    mine, theirs = (
        [loose_sounds(word, name.language) for word in name.full if word != name.surname]
        for name in (one, other)
    )
    if not mine or not theirs:
        return False
    fewer, more = sorted((mine, theirs), key=len)
    return all(any(not sounds.isdisjoint(each) for each in more) for sounds in fewer)


_BODY_WORDS = frozenset(
    words(
        """campaign administration times post journal news department ministry committee court agency
    university institute party council association union bank group company corporation office
    house senate congress police commission center centre foundation organization network press
    tribune herald magazine radio television team government federation society league board bureau
    компания партия университет институт агентство газета банк фонд союз федерация полиция"""
    )
)


def _is_nameless(called: str) -> bool:
    """Whether no word has a capital, in a script that has them."""
    spelt = re.findall(r"[^\W\d_]+", called)
    return any(word[0].islower() for word in spelt) and not any(word[0].isupper() for word in spelt)


def _is_body(called: str, name: ProperName) -> bool:
    """Whether words that a table does not know are a body's."""
    spelt = re.findall(r"[^\W\d_]+", called)
    last = spelt[-1].lower() if spelt else ""
    if last in _BODY_WORDS:
        return True
    return len(name.words) == 1 and name.words[0].isupper() and len(name.words[0]) in range(2, 7)


@lru_cache(maxsize=32768)
def body_key(called: str) -> str:
    """What bodies that no table knows are compared by: their words without article and ending."""
    bare = ARTICLE.sub("", called)
    spelt = re.findall(r"[^\W_]+(?:[’'](?=s\b)s)?", bare)
    return " ".join(name_key(word) for word in spelt)
