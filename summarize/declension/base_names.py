"""The readings of a declined name, and the base form in which they agree."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from summarize.declension.given_names import given_names
from summarize.declension.paradigms import (
    BARE_STEMS,
    CASES,
    IRREGULAR,
    LIKE_OBLIQUE,
    STRONG,
    VOWELS,
    WEAK,
    J,
)
from summarize.declension.told_by_endings import WOMENS_GIVEN_NAMES
from summarize.lexicon import lexicon

_LONGEST_ACRONYM = 4
_SYLLABLES = 3
_LONGEST_SYLLABLE = 6
"""Letters of a short word with its case."""
_NOT_HARD = VOWELS | {"й", "ь"}
_LONGEST_ENDING = 6
_SHORTEST_STEM = 2
_TELLING = 3
_MOST_READINGS = 24
_UNLIKELY = 2
"""What counts against a reading that is not ruled out."""
_UNDECLINED = ("о", "и", "е", "у")
"""Ends of foreign given names with one form for all cases, whose surnames in a vowel have one as well."""
_ALL = frozenset(CASES)
_MISSPELT = {
    gender: (*(hissed + ending for hissed in "жшчщ" for ending in endings), *bare)
    for gender, endings, bare in (("m", "яь", BARE_STEMS.split()), ("f", "я", []))
}
"""What no name is spelt like: Плющ and no Плющь, Гаврилец and no Гаврилц; Росмолодёжь is feminine."""
_ADJECTIVE_STEMS = ("чн", "вн", "жн", "шн", "денн", "ськ")
_OBLIQUE_OF_MEN: dict[str, dict[str, str]] = {
    "ru": {"а": "ga", "у": "d", "ом": "i", "е": "l", "я": "ga"},
    "uk": {"а": "ga", "у": "d", "ом": "i", "ові": "dl"},
    "pl": {"a": "ga", "owi": "d", "iem": "i", "em": "i", "u": "l"},
    "cs": {"a": "ga", "ovi": "dl", "u": "dl", "em": "i"},
    "sk": {"a": "ga", "ovi": "dl", "om": "i"},
    "sr": {"a": "ga", "u": "dl", "om": "i", "em": "i", "а": "ga", "у": "dl", "ом": "i", "ем": "i"},
}
_OBLIQUE_OF_MEN["bs"] = _OBLIQUE_OF_MEN["hr"] = _OBLIQUE_OF_MEN["sr"]


class Reading(NamedTuple):
    """One way to read a form of a name: its words in the nominative, gender, and cases it may be in.

    `rank` counts against it: nothing for a known given name or a surname's suffix.
    """

    base: tuple[str, ...]
    gender: str
    cases: frozenset[str]
    rank: int


class Form(NamedTuple):
    """A name as it stands in one place, and the cases (of `ngdail`) that it can be in there."""

    words: tuple[str, ...]
    cases: frozenset[str] = _ALL


class _Pattern(NamedTuple):
    genders: str
    stems: tuple[str, ...]
    takes_hard: bool
    """Whether a stem may also end in any hard consonant."""
    nominative: str
    rank: int
    shortest: int
    """Letters that a stem has at least."""


def given_gender(word: str, language: str) -> str:
    """`m` or `f` for a form of a common given name, empty for other words and names of both."""
    found = {
        reading.gender
        for reading in _readings(word, language, "name")
        if _is_given(reading, language)
    }
    return found.pop() if len(found) == 1 else ""


def readings(words: Sequence[str], language: str) -> tuple[Reading, ...]:
    """The likeliest readings of a name in which all its words agree in gender and case."""
    return _likeliest_agreeing(tuple(words), language)


def _is_acronym(word: str) -> bool:
    """Whether a word is a few letters of which each stands for one, which have no ending: ОВА, unlike МИДа."""
    return 1 < len(word) <= _LONGEST_ACRONYM and word.isupper()


def _is_syllable(words: tuple[str, ...]) -> bool:
    """Whether the second of three short words is in no case, as in Korean names: Кима [Чен] Ына, Kimem [Čong] Unem."""
    if len(words) != _SYLLABLES:
        return False
    second = words[1].lower()
    closed = second[-1] not in VOWELS and sum(letter in VOWELS for letter in second) == 1
    return closed and all(len(word) <= _LONGEST_SYLLABLE for word in words)


def are_syllables(words: Sequence[str]) -> bool:
    """Whether three words are one Korean or Chinese name in the nominative, a vowel in each: Ким Чен Ын."""
    return len(words) == _SYLLABLES and all(
        not _is_acronym(word) and sum(letter in VOWELS for letter in word.lower()) == 1
        for word in words
    )


# A name is asked about wherever it stands, and for what stands around it.
@lru_cache(maxsize=4096)
def surname_bases(form: str, language: str) -> frozenset[str]:
    """All that a surname in some case may be in the nominative: Dudka is Dudek, or a woman's own."""
    return frozenset(reading.base[0] for reading in _agreeing((form,), language))


@lru_cache(maxsize=4096)
def _likeliest_agreeing(words: tuple[str, ...], language: str) -> tuple[Reading, ...]:
    return _likeliest(_agreeing(words, language))


def _likeliest(found: Sequence[Reading]) -> tuple[Reading, ...]:
    lowest = min((reading.rank for reading in found), default=0)
    return tuple(reading for reading in found if reading.rank == lowest)


@lru_cache(maxsize=4096)
def _agreeing(words: tuple[str, ...], language: str) -> tuple[Reading, ...]:
    """All readings of a name in which its words agree."""
    last = len(words) - 1
    filiation = lexicon(language).filiation_words
    found: list[Reading] = [Reading((), gender, _ALL, 0) for gender in "mf"]
    for place, word in enumerate(words):
        # A surname may look like a form of a given name; what stands first is one.
        part = "name" if last == 0 else "given" if place < last else "surname"
        found = [
            Reading(
                (*before.base, *here.base),
                here.gender,
                _one_object(before.cases & here.cases),
                before.rank + here.rank + _UNLIKELY * _is_declined_abroad(before, here, word),
            )
            for before in found
            for here in (
                _same(word)
                if place
                and (
                    word.islower()
                    or words[min(place + 1, last)] in filiation
                    or (place < last and _is_syllable(words))
                )
                else _readings(word, language, part)
            )
            if here.gender == before.gender
            and (here.base[-1] == word or not _is_acronym(word))
            and before.cases & here.cases
            and not (
                place < last and (_is_unlikely_man(here) or _is_unlikely_woman(here, language))
            )
        ][:_MOST_READINGS]
    return tuple(found) or _man_like_oblique(words, language)


def _man_like_oblique(words: tuple[str, ...], language: str) -> tuple[Reading, ...]:
    """A man whose surname looks like a woman's in another case, which his given name rules out: Антон Донской."""
    if len(words) == 1 or not words[-1].endswith(LIKE_OBLIQUE.get(language, ("-",))):
        return ()
    given = _readings(words[0], language, "given")
    his = any(one.gender == "m" and one.rank == 0 and "n" in one.cases for one in given)
    return (Reading(words, "m", frozenset("n"), 1),) if his else ()


def _is_declined_abroad(before: Reading, here: Reading, word: str) -> bool:
    """Whether a surname would have a case behind a known given name that has none: [Марио] Драги is no Драга."""
    if not before.base or before.rank or before.cases != _ALL or here.base == (word,):
        return False
    return before.base[0].endswith(_UNDECLINED) and here.base[0].endswith("а")


@cache
def _one_object(cases: frozenset[str]) -> frozenset[str]:
    """The same cases for all readings that have them: readings are kept by the thousand."""
    return cases


def _same(word: str) -> tuple[Reading, ...]:
    """A word that is the same in every case: фон, да."""
    return tuple(Reading((word,), gender, _ALL, 0) for gender in "mf")


def gender_of(forms: Iterable[Form], language: str) -> str:
    """`m` or `f` where all readings of a name's places agree on it."""
    genders: set[str] = {"m", "f"}
    for form in forms:
        genders &= {reading.gender for reading in _in_place(form, language)} or genders
    return genders.pop() if len(genders) == 1 else ""


def base_name(forms: Sequence[Form], language: str) -> str | None:
    """The nominative of a name by all places where it stands; `None` when they don't tell.

    The longest of the forms gives the name; shorter ones, such as the surname alone, only help to
    choose between its readings.
    """
    length = max(len(form.words) for form in forms)
    votes: dict[tuple[str, ...], float] = {}
    for form in forms:
        if len(form.words) == length:
            for base in {reading.base for reading in _in_place(form, language)}:
                votes.setdefault(base, 0.0)
    for base in votes:
        votes[base] = sum(_speaks_for(form, base, language) for form in forms)
    best = max(votes.values(), default=0.0)
    leading = [base for base, vote in votes.items() if vote == best]
    return written(leading[0]) if len(leading) == 1 else None


def written(words: Sequence[str]) -> str:
    """The words of a name, with the stops of its initials: `А. Б. Петров`, `Дж. Карпов`."""
    *given, last = words
    stopped = (word + "." if _is_initial(word) else word for word in given)
    return " ".join([*stopped, last])


def _is_initial(word: str) -> bool:
    """Whether a word is an initial, or several that no space parts: А, А.Б, Дж."""
    return word == J or all(len(letter) == 1 for letter in word.split("."))


def _speaks_for(form: Form, base: tuple[str, ...], language: str) -> float:
    """How much a form bears out a base: 1 if it is one of its cases, more if it stands so."""
    tails = [base[-len(form.words) :], base[:1]]  # by the first name alone, too
    fitting = [reading for reading in _in_place(form, language) if reading.base in tails]
    if not fitting:
        return 0.0
    return 1.1 if form.words in tails else 1.0


def _in_place(form: Form, language: str) -> Sequence[Reading]:
    """The likeliest readings in the cases that the place leaves: `по словам Илона Маска` is no Илона."""
    found = _agreeing(tuple(form.words), language)
    return _likeliest([reading for reading in found if reading.cases & form.cases] or found)


def _is_unlikely_man(reading: Reading) -> bool:
    """Whether a given name would be a man's like Nikita, or an adjective's stem, but is not known."""
    if reading.gender != "m" or reading.rank == 0:
        return False
    return reading.base[0][-1] in "аяa" or reading.base[0].endswith(_ADJECTIVE_STEMS)


def _is_unlikely_woman(reading: Reading, language: str) -> bool:
    """Whether a given name would be a woman's, is not known, and ends as none does in the language."""
    endings = WOMENS_GIVEN_NAMES.get(language)
    if endings is None or reading.gender != "f" or reading.rank == 0:
        return False
    return not reading.base[0].lower().endswith(tuple(endings.split()))


@lru_cache(maxsize=4096)
def _readings(word: str, language: str, part: str) -> tuple[Reading, ...]:
    """The readings of one word, which is a `given` name, a `surname`, or all that there is of a `name`."""
    head, hyphen, tail = word.rpartition("-")
    found: dict[tuple[str, str], set[str]] = {}
    ranks: dict[tuple[str, str], int] = {}
    declined: dict[tuple[str, str], set[str]] = {}
    names = given_names(language)
    for base, gender, cases, rank in _matches(tail.lower(), language):
        if base.endswith(_MISSPELT[gender]) and base not in names.get(gender, ()):
            continue  # Майк is a name for all that
        found.setdefault((base, gender), set()).update(cases)
        ranks[base, gender] = min(rank, ranks.get((base, gender), rank))
        if len(cases) < len(CASES):
            declined.setdefault((base, gender), set()).update(cases)
    for gender in names:
        # A known name is one whatever its ending looks like: Marie, Bernie.
        if part != "surname" and tail.lower() in names[gender]:
            found.setdefault((tail.lower(), gender), set(CASES))
    known = [
        (base, gender)
        for base, gender in found
        if part != "surname" and base in names.get(gender, ())
    ]
    # Foreign names stay as they are in all cases, but no known one that is declined does: Петро.
    found.update((key, declined[key]) for key in known if key in declined)
    if part == "given":
        # What marks a surname says nothing here: Турсын is no form of a Турса.
        ranks = {key: max(rank, 1) for key, rank in ranks.items()}
    elif 0 in ranks.values():
        # Foreign names of women end in any consonant and stay as they are, but no Petrov is one.
        ranks = {key: rank for key, rank in ranks.items() if rank == 0 or key[0][-1] in VOWELS}
    ranks.update(dict.fromkeys(known, 0))
    if not found:
        # A numeral, an initial, a word of another script: the same in every case.
        return _same(word)
    return tuple(
        Reading(
            (_head(head, gender, found[base, gender], language) + hyphen + _cased(base, tail),),
            gender,
            _one_object(frozenset(found[base, gender])),
            ranks[base, gender],
        )
        for base, gender in known or ranks
    )


def _head(head: str, gender: str, cases: set[str], language: str) -> str:
    """The first part of a double name in the nominative, where it is declined as well."""
    parts = _readings(head, language, "name") if head else ()
    fitting = [part for part in parts if part.gender == gender and part.cases & cases]
    sure = [part.base[0] for part in fitting if part.rank == 0]
    return sure[0] if len(sure) == 1 else head


def _is_given(reading: Reading, language: str) -> bool:
    base = reading.base[0].rpartition("-")[2].lower()
    return base in given_names(language).get(reading.gender, ())


def _matches(form: str, language: str) -> Iterable[tuple[str, str, str, int]]:
    """Base, gender, cases and rank of every pattern that a form in lower case fits."""
    table = _endings(language)
    told = False
    for length in range(min(_LONGEST_ENDING, len(form) - 1), -1, -1):
        stem, ending = (form[:-length], form[-length:]) if length else (form, "")
        patterns = table.get(ending, ())
        is_hard = stem[-1:] not in _NOT_HARD
        for (genders, stems, takes_hard, nominative, rank, shortest), cases in patterns:
            # An ending of three letters is no chance: Białego is nobody who ends in o.
            if (told and rank > 1) or len(stem) < shortest:
                continue
            if stem.endswith(stems) or (takes_hard and is_hard):
                told = told or length >= _TELLING
                for gender in genders:
                    yield stem + nominative, gender, cases, rank
        name = _irregular(language).get(stem)
        if name is not None and ending in _OBLIQUE_OF_MEN[language]:
            yield name, "m", _OBLIQUE_OF_MEN[language][ending], 0


def _cased(base: str, like: str) -> str:
    """A base form in the capitals of the form that it was made of."""
    # МИДа is written as МИД is.
    if len(base) > 1 and like[: len(base)].isupper():
        return base.upper()
    if len(like) > 1 and not like[1:].islower():
        # McCainem, MSWiA: capitals inside a word are the name's own.
        kept = [own if own.lower() == to else to for to, own in zip(base, like, strict=False)]
        return kept[0].upper() + "".join(kept[1:]) + base[len(like) :]
    capitalised = like[:1] + base[1:] if base[:1] == like[:1].lower() else base.capitalize()
    return like if capitalised == like else capitalised  # one object, as readings are kept


@cache
def _endings(language: str) -> dict[str, tuple[tuple[_Pattern, str], ...]]:
    """The patterns of each ending, each with the cases that have it."""
    table: dict[str, dict[_Pattern, str]] = {}
    for tables, strong in ((STRONG, True), (WEAK, False)):
        for line in tables.get(language, "").strip().splitlines():
            genders, stems, *endings = line.split()
            rank = 0 if strong else 1 + genders.count("~")
            ends = tuple(stems.replace(".", "").split(","))
            pattern = _Pattern(
                genders.strip("~"),
                ends,
                "*" in ends,
                endings[0].strip("-"),
                rank,
                len(stems.partition(",")[0]) if "." in stems else _SHORTEST_STEM,
            )
            for case, alternatives in zip(CASES, endings, strict=True):
                for ending in alternatives.split("/"):
                    patterns = table.setdefault(ending.strip("-"), {})
                    patterns[pattern] = patterns.get(pattern, "") + case
    return {ending: tuple(found.items()) for ending, found in table.items()}


@cache
def _irregular(language: str) -> dict[str, str]:
    pairs = (pair.partition(":") for pair in IRREGULAR.get(language, "").split())
    return {stem: name for name, _, stem in pairs}
