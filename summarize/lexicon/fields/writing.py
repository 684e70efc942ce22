"""How the language is written, and what stands around an article on its page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Abbreviations:
    """Where a full stop ends no sentence, and what opens one.

    Written without their last full stop and without spaces inside (`т.е` stands for `т.е.` and
    `т. е.`). They match as written, with a capital first letter, and in capitals.
    """

    short_titles: str = ""
    """Words: abbreviations that a name follows, so that their stop never ends a sentence: Dr, Sen, г-н."""

    short_places: str = ""
    """Words: the same, except after a number: г (г. Алматы, but: в 2010 г. Казахстан ...)."""

    short_numbers: str = ""
    """Words: abbreviations whose stop ends nothing when a number follows: No, ст."""

    short_inside: str = ""
    """Words: abbreviations that are never the last of a sentence: e.g, т.е, z.B."""

    short_names: str = ""
    """Words: abbreviations that may end a sentence, but then only one of `openers` tells: Inc, Jr, U.S."""

    short_times: str = ""
    """Words: abbreviations behind an hour, which a weekday or one of `time_zones` goes on with: p.m. Friday."""

    time_zones: str = ""
    """Words: whose hour it is: EST, GMT."""

    short_suffixes: str = ""
    """Words: ends of words that are like `short_numbers`: Hauptstr. 5."""

    openers: str = ""
    """Words: words that open a sentence far more often than they continue a name."""

    borrows_abbreviations: str = ""
    """The code of a language whose abbreviations and openers are taken over."""


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Typography:
    """Scripts, marks and capitals."""

    scripts: str = ""
    """The scripts (ISO 15924) that the language is written in; empty if any will do."""

    quotation_marks: tuple[str, str, str, str] | None = None
    """Opening and closing marks of a quotation, and of a quotation within one. They are CLDR's
    (`delimiters`), but for Kazakh, Kyrgyz, Tajik and Arabic, whose newspapers use guillemets."""

    second_script: Mapping[str, str] = field(default_factory=dict)
    """Letters of another script in which the language is written, by those of this file: every
    word is known in both."""

    other_letters: Mapping[str, str] = field(default_factory=dict)
    """Letters of a neighbour's keyboard, which no word of this file has, to those that stand for them in it: ك
    to ک (Persian)."""

    respelled: Mapping[str, str] = field(default_factory=dict)
    """What many write, to the letters of this file: ё as е in the words listed here (Russian), Swiss ss for ß."""

    further_alphabets: tuple[Mapping[str, str], ...] = ()
    """Other ways to write the second script, each by the letters in which it differs from
    `second_script`: words are known in them, too."""

    titles_capitalised: bool = False
    """Titles of works capitalise every long word (English)."""

    nouns_capitalised: bool = False
    """Every noun is capitalised (German), so that a capital makes no name."""

    unspaced: bool = False
    """No spaces between words (Chinese): the lexicon's own words cut the text."""

    syllabic: bool = False
    """A space parts syllables rather than words, so that a word of several is written with `_` between them
    here, and is one token in a text: chủ_tịch (Vietnamese)."""

    caseless: bool = False
    """The script has no capitals (Arabic, Chinese): any word not listed here may be a name."""

    @cached_property
    def script_names(self) -> frozenset[str]:
        """`scripts`, ready to ask."""
        return frozenset(self.scripts.split())


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Pages:
    """What stands around an article on its page, beside the phrases of `passages/furniture`."""

    own_names: str = ""
    """Phrases by which a site's switch calls the language: қазақша; қазақ тілі; қаз."""

    login: str = ""
    """Phrases that only ask a reader to log in: please register; войдите. `*` at the end stands for
    anything."""
