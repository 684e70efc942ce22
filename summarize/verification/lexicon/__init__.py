"""What verification knows about a language, as data: one module per language.

`summarize/verification/lexicon/<code>.py` holds one value, `LEXICON`, and nothing else, so that
somebody who knows the language but not the code can read, correct and extend it. A language
without a module is checked for figures in digits and for names, not for what only words can say.
"""

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Literal

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʻʼ`´", "'"))


def fold(text: str) -> str:
    """Lower case and one kind of apostrophe, as the lexicons are written."""
    return text.lower().translate(_APOSTROPHES).replace("\u0307", "")


class Words:
    """A list of words, told apart by white space; `*` before or after one stands for anything."""

    def __init__(self, words: str) -> None:
        every = words.split()
        self._exact = frozenset(word for word in every if "*" not in word)
        self._prefixes = tuple(word[:-1] for word in every if word.endswith("*"))
        self._suffixes = tuple(word[1:] for word in every if word.startswith("*"))

    def __contains__(self, word: str) -> bool:
        return (
            word in self._exact or word.startswith(self._prefixes) or word.endswith(self._suffixes)
        )

    def ending(self, word: str) -> str:
        """The longest listed ending that the word has, empty if none."""
        fitting = (ending for ending in self._suffixes if word.endswith(ending))
        return max(fitting, key=len, default="")


class Values:
    """Words that stand for numbers: `Values({3: "three", 5: "пят*"}).get("пятью") == 5`."""

    def __init__(self, words: Mapping[float, str]) -> None:
        self._exact: dict[str, float] = {}
        self._prefixes: list[tuple[str, float]] = []
        for value, listed in words.items():
            for word in listed.split():
                if word.endswith("*"):
                    self._prefixes.append((word[:-1], value))
                else:
                    self._exact[word] = value
        self._prefixes.sort(key=lambda item: -len(item[0]))
        self._beginnings = tuple(prefix for prefix, _ in self._prefixes)

    def get(self, word: str) -> float | None:
        """The number that the word stands for; of several beginnings that fit, the longest counts."""
        if word in self._exact:
            return self._exact[word]
        if not word.startswith(self._beginnings):
            return None
        return next(value for prefix, value in self._prefixes if word.startswith(prefix))


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """One language.

    Words are in lower case with straight apostrophes; `*` at a word's end or beginning stands for
    anything, which is how languages that inflect or agglutinate are written down without listing
    every form.
    """

    scripts: str = "Latn"
    """The scripts (ISO 15924) that the language is written in."""

    numbers: Mapping[float, str] = field(default_factory=dict)
    """Words for numbers that can be added up: twenty and five, двести, қырық; fractions and
    multiples (half, doubled) with them."""

    scales: Mapping[float, str] = field(default_factory=dict)
    """Words and abbreviations that multiply the number before them: thousand, млн, миң."""

    months: tuple[str, ...] = ()
    """Twelve entries, January first, each with all its names."""

    month_case: Literal["any", "capital", "never alone"] = "any"
    """When a month's name means the month with no number beside it: always, only with a capital
    (May and March), or never (Kazakh маусым is June and season)."""

    weekdays: tuple[str, ...] = ()
    """Seven entries, Monday first."""

    percent: str = ""
    """Words for per cent."""

    negations: str = ""
    """Words, and endings of verbs, that deny what they stand with: not, no, емес, *майды."""

    negations_after: str = ""
    """Words that deny what stands before them: емес, değil, yo'q."""

    participles: str = ""
    """Endings of verbs before such a word: келген емес denies the verb in келді."""

    pseudo: str = ""
    """Words after a negation that take it back (not only, не только), and pairs of them: more+than."""

    denials: str = ""
    """Verbs that deny what follows them: denied, rejected, refused, опроверг."""

    lacks: str = ""
    """Other words with a "not" inside, which a summary may put as one: without, banned, отмен*."""

    function: str = ""
    """Articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs of time: words that say nothing of what a
    text is about, and that may open a sentence."""

    determiners: str = ""
    """In a language that writes every noun with a capital: words and endings of words that stand before
    a noun and hardly ever before a name. Empty in all other languages."""

    common: str = ""
    """Nouns and adjectives that may open a sentence, or be written with a capital, without being a
    name: officials, president, ministry."""

    @cached_property
    def script_names(self) -> frozenset[str]:
        """`scripts`, ready to ask."""
        return frozenset(self.scripts.split())

    @cached_property
    def number_values(self) -> Values:
        """`numbers`, ready to ask."""
        return Values(self.numbers)

    @cached_property
    def scale_values(self) -> Values:
        """`scales`, ready to ask."""
        return Values(self.scales)

    @cached_property
    def month_values(self) -> Values:
        """`months`, ready to ask: 1 to 12."""
        return Values({float(number): names for number, names in enumerate(self.months, 1)})

    @cached_property
    def weekday_values(self) -> Values:
        """`weekdays`, ready to ask: 1 to 7."""
        return Values({float(number): names for number, names in enumerate(self.weekdays, 1)})

    @cached_property
    def percent_words(self) -> Words:
        """`percent`, ready to ask."""
        return Words(self.percent)

    @cached_property
    def negation_words(self) -> Words:
        """`negations`, ready to ask."""
        return Words(self.negations)

    @cached_property
    def negation_words_after(self) -> Words:
        """`negations_after`, ready to ask."""
        return Words(self.negations_after)

    @cached_property
    def participle_words(self) -> Words:
        """`participles`, ready to ask."""
        return Words(self.participles)

    @cached_property
    def pseudo_words(self) -> Words:
        """`pseudo`, ready to ask."""
        return Words(self.pseudo)

    @cached_property
    def denial_words(self) -> Words:
        """`denials`, ready to ask."""
        return Words(self.denials)

    @cached_property
    def lack_words(self) -> Words:
        """`lacks`, ready to ask."""
        return Words(self.lacks)

    @cached_property
    def function_words(self) -> Words:
        """`function`, ready to ask."""
        return Words(self.function)

    @cached_property
    def determiner_words(self) -> Words:
        """`determiners`, ready to ask."""
        return Words(self.determiners)

    @cached_property
    def common_words(self) -> Words:
        """`common`, ready to ask."""
        return Words(self.common)


NOTHING = Lexicon(scripts="")


@cache
def languages() -> frozenset[str]:
    """The codes of the languages that have a lexicon."""
    return frozenset(module.name for module in pkgutil.iter_modules(__path__))


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language; one without a word for a language that has none."""
    if language not in languages():
        return NOTHING
    module = importlib.import_module(f"{__name__}.{language}")
    return module.LEXICON  # type: ignore[no-any-return]
