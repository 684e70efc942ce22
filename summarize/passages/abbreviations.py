"""A lexicon's abbreviations made ready to split sentences with."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from summarize.held import compact, held_once
from summarize.lexicon import as_written, languages_with_lexicon, lexicon, words
from summarize.lexicon.initials import LETTERS, TITLES

_ANY_LANGUAGE = ("en", "ru", "kk", "ky", "tg", "uz", "uk", "fr", "ar", "zh")
_OF_INDIA = "hi"
_NONE: frozenset[str] = frozenset()
_UNSTOPPED_WORD = re.compile(r"\b[^\W\d_]{1,6}(?=[\s,])")
"""A word that is no longer than abbreviations are, without a stop."""


@dataclass(frozen=True, slots=True)
class AbbreviationRules:
    """One language's lists, every word in all the forms that it is written in.

    The fields are those of `summarize.lexicon.fields.writing.Abbreviations` by shorter names.
    """

    title: frozenset[str] = _NONE
    place: frozenset[str] = _NONE
    number: frozenset[str] = _NONE
    inside: frozenset[str] = _NONE
    name: frozenset[str] = _NONE
    opener: frozenset[str] = _NONE
    say: frozenset[str] = _NONE
    time: frozenset[str] = _NONE
    dated: frozenset[str] = _NONE
    """What goes on with a time: `at 9 p.m. [Friday]`."""
    suffix: tuple[str, ...] = ()
    ordinals: bool = False

    def __contains__(self, word: str) -> bool:
        """Whether a word is an abbreviation of any kind, or ends as one."""
        return (
            word in self.inside
            or word in self.title
            or word in self.place
            or word in self.number
            or word in self.name
            or word.endswith(self.suffix)
        )

    def __or__(self, other: "AbbreviationRules") -> "AbbreviationRules":
        """Both lists together; ordinals are the first one's."""
        return AbbreviationRules(
            title=compact(self.title | other.title),
            place=compact(self.place | other.place),
            number=compact(self.number | other.number),
            inside=compact(self.inside | other.inside),
            name=compact(self.name | other.name),
            opener=compact(self.opener | other.opener),
            say=compact(self.say | other.say),
            time=compact(self.time | other.time),
            dated=compact(self.dated | other.dated),
            suffix=(*self.suffix, *other.suffix),
            ordinals=self.ordinals,
        )

    def without(self, written: frozenset[str]) -> "AbbreviationRules":
        """Those that are no words, `written` being what is one, in each form."""
        return replace(
            self,
            title=self.title - written,
            place=self.place - written,
            number=self.number - written,
            inside=self.inside - written,
        )


def abbreviations_in(text: str, language: str | None) -> AbbreviationRules:
    """The lists for a text in `language`, of which others' hold only for what it never writes as a word.

    Bashkir has no list and calls him “ул”, as Russian abbreviates a street.
    """
    found = abbreviations(language)
    if language in languages_with_lexicon():
        return found
    return found.without(frozenset(_UNSTOPPED_WORD.findall(text)))


@lru_cache(maxsize=64)
def abbreviations(language: str | None) -> AbbreviationRules:
    """The lists for `language` (ISO 639-1); for one without any, the commonest languages' together."""
    found = _of(language) if language in languages_with_lexicon() else AbbreviationRules()
    in_india = AbbreviationRules(title=frozenset(TITLES), name=frozenset(LETTERS))
    if found != AbbreviationRules():
        return found | in_india if language == _OF_INDIA else found
    together = in_india
    for code in _ANY_LANGUAGE:
        together |= _of(code)
    return together


def _of(language: str | None) -> AbbreviationRules:
    known = lexicon(language)
    own = AbbreviationRules(
        title=_forms(known.short_titles),
        place=_forms(known.short_places),
        number=_forms(known.short_numbers),
        inside=_forms(known.short_inside),
        name=_forms(known.short_names),
        opener=_forms(known.openers),
        say=compact(words(f"{known.say} {known.exclaim} {known.resuming}")),
        time=_forms(known.short_times),
        dated=_cased([*known.weekdays, *words(known.time_zones)]),
        suffix=tuple(sorted(_forms(known.short_suffixes))),
        ordinals=known.ordinal_stops,
    )
    borrowed = known.borrows_abbreviations
    # Tatar, too, calls him “ул”.
    return own | _of(borrowed).without(_cased(known.pronouns)) if borrowed else own


def _forms(field: str) -> frozenset[str]:
    return _cased(as_written(field))


def _cased(listed: Iterable[str]) -> frozenset[str]:
    return compact(
        held_once(
            form for word in listed for form in (word, word[:1].upper() + word[1:], word.upper())
        )
    )
