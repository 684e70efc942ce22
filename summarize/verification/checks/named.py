"""Which of the names in a sentence the article has, and where.

Three answers, since a name can be looked for in vain for two reasons: it is not there, or the
article is in a script or a language that calls it something nobody told us. Within one language a
name that is not found is missing. Between two, names are compared by sound and by the table of
places; what neither knows is missing only where it is somebody's name for sure and both scripts
spell such names by sound.

Middle names, patronymics, honorifics and titles may be left out of a name, and none added. Its
words must stand in one name of the article: one man's given name with another's surname is nobody.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import pairwise, takewhile
from typing import Literal

from summarize.article import Span
from summarize.characters import OPENING_QUOTES, QUOTES, fold
from summarize.declension import declines, surname_bases
from summarize.engines.draft import DraftName
from summarize.languages.scripts import script_of
from summarize.lazily import Once
from summarize.lexicon import lexicon
from summarize.lexicon import words as lexicon_words
from summarize.names import Word, name_key, name_stems
from summarize.verification.checks.alike import are_alike, is_made_of, is_same_initial
from summarize.verification.facts.facts import Facts, facts_of_name
from summarize.verification.facts.wording import (
    ends_like_a_surname,
    is_plain,
    opens_sentence,
)
from summarize.verification.meanings.places import HOMES, find_places, is_place, place_codes
from summarize.verification.source import SourceText
from summarize.word_classes import WordClass, classes_of, is_finite, is_verb

Finding = Literal["held", "missing", "unknown"]

_WORDS = re.compile(r"[^\W\d_]+|\d+|[^\w\s'’-]")  # any mark but these ends a run
_ACRONYM = range(3, 7)  # letters of a name that is made of them
_CAPITALS = frozenset({"en", "de"})  # languages in which all words of a name have them
_SMALL_WORD = 3  # letters
_SMALL_WORDS = 2  # between two words of one name
_LAST_WORD = re.compile(r"([^\W\d_]+) $")
_LONGEST_BEFORE = 14  # characters of it
_NEXT = re.compile(rf" [{OPENING_QUOTES}]?([^\W\d_]+)")
_SPELT_BY_SOUND = frozenset({"Latn", "Cyrl", "Grek"})
_COUNTRY = 2  # letters of its code
_NEAR = 0.78  # of the letters of two spellings of one name
_NEAR_LENGTH = 3  # letters
_ROUGHLY = 0.5  # of the letters of every word of a name
_SHORTEST_NEAR = 5
_LONGEST_ABBREVIATION = 5  # letters
_SHORT_NAMES = 2  # words; in a longer name, a short word goes by the others
_SHORTEST_FORM = 3  # letters of a short form of a given name


@dataclass(frozen=True, slots=True)
class CheckedName:
    """A name in a sentence and the passages that have it."""

    text: str
    finding: Finding
    places: frozenset[int] = frozenset()
    is_plain: bool = False
    """Whether it is made of ordinary words, which another language has words of its own for."""


def look_for_names(facts: Facts, source: SourceText) -> list[CheckedName]:
    """Every name of a sentence, or of what is nothing but names, and what became of it."""
    search = _Search(facts, source)
    return [search.named(run) for run in facts.name_runs]


def vouched(
    names: Iterable[CheckedName], pairs: Sequence[DraftName], source: SourceText
) -> Iterator[CheckedName]:
    """The same, where a pair of names that was checked says what the article calls it.

    A name counts as held where the pair's own spelling stands in the article. `pairs` are those of
    a report's table of names: their page's and their reader's spelling.
    """
    for name in names:
        places = frozenset().union(*_places_by_pairs(name, pairs, source))
        is_told = name.finding != "held" and bool(places)
        yield replace(name, finding="held", places=places) if is_told else name


def _places_by_pairs(
    name: CheckedName, pairs: Sequence[DraftName], source: SourceText
) -> Iterator[frozenset[int]]:
    said = _name_parts(name.text)
    for pair in pairs:
        if pair.reader and said and said <= _name_parts(pair.reader):
            page = facts_of_name(pair.page, source.analysis.language)
            found = look_for_names(page, source)
            if found and all(each.finding == "held" for each in found):
                yield frozenset().union(*(each.places for each in found))


def _name_parts(name: str) -> frozenset[str]:
    return frozenset(word.removesuffix("'s") for word in fold(name).split())


@lru_cache(maxsize=512)
def _acronyms(text: str) -> frozenset[str]:
    """What the first letters of each run of words in capitals make, from any of its words on.

    Short words in lower case may stand between them: Securities and Exchange Commission.
    """
    found: set[str] = set()
    letters, small = "", 0
    for word in _WORDS.findall(text):
        small = 0 if word[0].isupper() else small + 1
        if not small:
            letters = (letters + word[0])[1 - _ACRONYM.stop :]
            found.update(letters[at:] for at in range(len(letters)))
        elif small > _SMALL_WORDS or len(word) > _SMALL_WORD or not word.isalpha():
            letters = ""
    return frozenset(found)


@lru_cache(maxsize=512)
def _spelt_out(text: str, language: str) -> frozenset[str]:
    """What the first letters of words make of which only the first has a capital: Шанхайская организация …, ШОС."""
    found: set[str] = set()
    words = [word for word in _WORDS.findall(text) if not word.isalpha() or len(word) > _SMALL_WORD]
    for at, word in enumerate(words):
        if word[0].isupper():
            run = takewhile(str.isalpha, words[at : at + _ACRONYM.stop - 1])
            run = takewhile(lambda each: not is_verb(fold(each), language), run)
            letters = "".join(each[0] for each in run).upper()
            found.update(letters[:length] for length in _ACRONYM if length <= len(letters))
    return frozenset(found)


@cache
def _particles(language: str) -> frozenset[str]:
    return frozenset(lexicon_words(lexicon(language).particles)) | {"al", "el", "ad"}


@cache
def _articles_of(language: str) -> frozenset[str]:
    return frozenset(lexicon_words(lexicon(language).articles))


@cache
def _determiners(language: str) -> frozenset[str]:
    """What stands before a noun, in a language that gives every noun a capital."""
    known = lexicon(language)
    if not known.determiners:
        return frozenset()
    listed = (known.determiners, known.articles, known.oblique_articles)
    return frozenset(word for field in listed for word in lexicon_words(field))


def _is_elided(word: str, language: str) -> bool:
    """Whether a word has its capital from the article that clings to it: L'avocate."""
    elided = tuple(each.rstrip("'") for each in lexicon_words(lexicon(language).elided))
    article, _, noun = word.replace("’", "'").partition("'")
    return article.lower() in elided and noun[:1].islower()


ARTICLES = frozenset({"the", "of", "and", "de", "la"})


class _Search:
    """The names of one sentence looked for in one article."""

    def __init__(self, facts: Facts, source: SourceText) -> None:
        self._text = facts.text
        self._language = facts.language
        self._source = source
        self._is_foreign = facts.language not in source.languages

    def named(self, run: Sequence[Word]) -> CheckedName:
        """What became of one name; a particle that opens it may be in lower case elsewhere."""
        text = self._text[run[0].start : run[-1].end]
        first = fold(run[0].text)
        if len(run) > 1 and (first in _particles(self._language) or first in self._articles):
            run = run[1:]
        hits = [self._hits(word) for word in run]
        places: frozenset[int] = (
            self._together(run[0], hits)
            or self._as_place(text)
            or self._as_acronym(text)
            or self._as_its_acronym(run)
            or self._as_adjective(run)
            or self._in_parts(run)
            or self._behind_another(run)
            or self._behind_a_noun(run)
            or (frozenset() if hits[0] else self._without_opening(run))
        )
        if places:
            return CheckedName(text, "held", places)
        if self._is_foreign or len(self._source.languages) > 1:
            plain = self._is_behind_a_determiner(run) or all(
                is_plain(word.text, self._language) for word in run
            )
            plain = plain or self._is_at_home(run)
            plain = plain or (
                len(run) == 1
                and not text.isupper()
                and self._text[run[-1].end : run[-1].end + 1] != ","  # Putin, head of …
                and opens_sentence(self._text, run[0].start)
                and not self._is_all_in_quotes(run)
                and not ends_like_a_surname(text, self._language)
            )
            return CheckedName(text, *self._foreign(run, hits), is_plain=plain)
        places = self._as_words(run, hits)
        if places:
            return CheckedName(text, "held", places)
        if lexicon(self._language).determiners:
            return CheckedName(text, *self._among_nouns(run))
        return CheckedName(text, "unknown" if self._may_be_a_word(run) else "missing")

    def _is_at_home(self, run: Sequence[Word]) -> bool:
        """Whether it is the country of the article's language, which need not be named there, and no other is."""
        homes = {HOMES.get(language) for language in self._source.languages}
        if len(run) > 1 or homes.isdisjoint(place_codes(run[0].text)):
            return False
        named = frozenset().union(
            *(self._source.facts[place].places for place in self._source.story)
        )
        return not any(len(code) == _COUNTRY and code not in homes for code in named)

    def _is_all_in_quotes(self, run: Sequence[Word]) -> bool:
        """Whether a name alone stands in quotation marks, and so opens no sentence: «Жуковский»."""
        around = self._text[run[0].start - 1 : run[0].start], self._text[run[-1].end :][:1]
        return run[0].start > 0 and all(each and each in QUOTES for each in around)

    def _among_nouns(self, run: Sequence[Word]) -> tuple[Finding, frozenset[int]]:
        """A name in a language that gives every noun a capital: what is none is in words of its own.

        Nouns in front of a name say what somebody is, and are left out: Ministerin Raab.
        """
        start = next((at for at, word in enumerate(run) if self._is_name(word)), None)
        if start is None:
            return "unknown", frozenset()
        if start == 0:
            return "missing", frozenset()
        found = self.named(run[start:])
        return found.finding, found.places

    def _is_name(self, word: Word) -> bool:
        """Whether a capitalised word that may be a noun is a name for sure."""
        bits = classes_of(fold(word.text), self._language)
        return (
            is_place(word.text)
            or (bool(bits & WordClass.NAME) and not bits & WordClass.GUESSED)
            or (len(word.text) > 1 and word.text.isupper())
        )

    def _may_be_a_word(self, run: Sequence[Word]) -> bool:
        """Whether what opens the sentence may have its capital from that: Paramedics, Irate crowds."""
        first = run[0]
        if len(run) > 1 or not opens_sentence(self._text, first.start) or first.text.isupper():
            return False
        folded = fold(first.text)
        bits = classes_of(folded, self._language)
        if bits & WordClass.NAME or ends_like_a_surname(first.text, self._language):
            return False
        following = _NEXT.match(self._text, first.end)
        if following is None:  # Спасены 30 человек
            return bool(bits) and self._text[first.end + 1 : first.end + 2].isdigit()
        behind = fold(following.group(1))
        is_past = self._language == "en" and behind.endswith("ed")
        return folded.endswith("s") or not (is_past or is_finite(behind, self._language))

    def _hits(self, word: Word) -> dict[tuple[int, int], frozenset[int]]:
        """The names of the article that a word stands in, each with the passages that have it."""
        found: dict[tuple[int, int], frozenset[int]] = {}
        for mention in self._source.names.mentions(word.text, self._language):
            places = self._source.places([Span(mention.start, mention.end)])
            for place in places:
                found[place, self._source.run_at(place, mention.start)] = frozenset(places)
        return found or self._in_other_case(word)

    def _in_other_case(self, word: Word) -> dict[tuple[int, int], frozenset[int]]:
        """The same for a name whose stem is another in a case: Павел of Павла, Лев of Льва."""
        if not declines(self._language):
            return {}
        bases = surname_bases(word.text, self._language)
        return {
            (place, at): frozenset((place,))
            for place in self._source.story
            if self._source.facts[place].language == self._language
            for at, run in enumerate(self._source.facts[place].name_runs)
            if any(not bases.isdisjoint(surname_bases(each.text, self._language)) for each in run)
        }

    def _together(
        self, first: Word, hits: list[dict[tuple[int, int], frozenset[int]]]
    ) -> frozenset[int]:
        """Where all words of a name stand in one name of the article."""
        common = set(hits[0])
        for found in hits[1:]:
            common &= set(found)
        if not common and len(hits) == 2 and hits[1]:
            common = {at for at in hits[1] if at[1] >= 0 and self._is_short_form(first, at)}
        return frozenset(place for place, run in common if run >= 0 or len(hits) == 1)

    def _is_short_form(self, first: Word, at: tuple[int, int]) -> bool:
        """Whether a given name is short for one of that name's words: Alex, Alexander."""
        return any(
            min(len(first.key), len(word.key)) >= _SHORTEST_FORM
            and (word.key.startswith(first.key) or first.key.startswith(word.key))
            for word in self._source.facts[at[0]].name_runs[at[1]][:-1]
        )

    def _as_place(self, text: str) -> frozenset[int]:
        """Where a place or body of that name stands under another language's name."""
        codes = find_places(text)
        if not codes:
            return frozenset()
        return frozenset(
            place
            for place in self._source.story
            if not codes.isdisjoint(self._source.facts[place].places)
        )

    def _as_acronym(self, text: str) -> frozenset[int]:
        """Where words in capitals stand whose first letters a name is made of: SEC, EPI."""
        if not (text.isupper() and len(text) in _ACRONYM):
            return frozenset()
        facts = self._source.facts
        return frozenset(
            place
            for place in self._source.story
            if text in _acronyms(facts[place].text)
            or (
                facts[place].language not in _CAPITALS
                and text in _spelt_out(facts[place].text, facts[place].language)
            )
        )

    def _as_its_acronym(self, run: Sequence[Word]) -> frozenset[int]:
        """Where an acronym stands that the first letters of a name make, which is nobody's: Izquierda Unida, IU."""
        if len(run) < 2 or not all(self._is_word(word) for word in run):
            return frozenset()
        letters = "".join(word.text[0] for word in run)
        return frozenset(place for place, name in self._lone_names if name.text == letters)

    def _is_word(self, word: Word) -> bool:
        """Whether a word is known, and not as somebody's name: of two people many share their first letters."""
        bits = classes_of(fold(word.text), self._language)
        is_known = bits != 0 and not bits & WordClass.GUESSED
        return is_known and (not bits & WordClass.MOSTLY_NAME or is_place(word.text))

    def _as_adjective(self, run: Sequence[Word]) -> frozenset[int]:
        """Where a Slavic adjective of a place stands, or the place of one: Ростовская область, Rostov."""
        if len(run) > 1:
            return frozenset()
        stems = name_stems(run[0].text, self._language)
        return frozenset(
            place
            for place, name in self._lone_names
            if any(is_made_of(name.key, stem) or is_made_of(stem, name.key) for stem in stems)
        )

    @Once
    def _lone_names(self) -> tuple[tuple[int, Word], ...]:
        """The article's names of one word, each with its passage."""
        return tuple(
            (place, name)
            for place in self._source.story
            for (name, *others) in self._source.facts[place].name_runs
            if not others
        )

    def _without_opening(self, run: Sequence[Word]) -> frozenset[int]:
        """A name behind a word that has its capital from opening the sentence: Midfielder Jack."""
        first = run[0]
        if len(run) < 2 or not opens_sentence(self._text, first.start):
            return frozenset()
        bits = classes_of(fold(first.text), self._language)
        is_word = (bits != 0 and not bits & WordClass.NAME) or _is_elided(
            first.text, self._language
        )
        return self.named(run[1:]).places if is_word else frozenset()

    def _in_parts(self, run: Sequence[Word]) -> frozenset[int]:
        """A name taken apart where a particle or an abbreviation joins it: McConnell of Kentucky."""
        parts = [[run[0]]]
        for before, word in pairwise(run):
            gap = self._text[before.end : word.start]
            if any(map(str.isalpha, gap)) or before.text.isupper() != word.text.isupper():
                parts.append([])
            parts[-1].append(word)
        if len(parts) == 1:
            return frozenset()
        found = [self.named(part) for part in parts]
        if any(part.finding != "held" for part in found):
            return frozenset()
        return frozenset().union(*(part.places for part in found))

    def _behind_another(self, run: Sequence[Word]) -> frozenset[int]:
        """A whole name of the article and then another: полиции Сан-Диего Скотт Уол.

        Where cases say whose somebody is, his name stands right behind a place's or a body's.
        """
        if len(run) <= 2 or not lexicon(self._language).partitive_endings:
            return frozenset()
        for at in range(1, len(run) - 1):
            places = self._whole(run[:at])
            behind = self.named(run[at:]) if places else None
            if behind is not None and behind.finding == "held":
                return places | behind.places
        return frozenset()

    def _behind_a_noun(self, run: Sequence[Word]) -> frozenset[int]:
        """A full name, or a place, behind what is no name where every noun has a capital: Oberst Juri Gaidukow."""
        is_full = len(run) > 2 or (len(run) == 2 and place_codes(run[1].text))
        if not (is_full and self._is_foreign and lexicon(self._language).determiners):
            return frozenset()
        if classes_of(fold(run[0].text), self._language) & WordClass.NAME or is_place(run[0].text):
            return frozenset()
        found = self.named(run[1:])
        return found.places if found.finding == "held" else frozenset()

    def _is_behind_a_determiner(self, run: Sequence[Word]) -> bool:
        """Whether an article shows a noun that is none of the names known, where every noun has a capital."""
        before = _LAST_WORD.search(self._text, max(0, run[0].start - _LONGEST_BEFORE), run[0].start)
        return (
            before is not None
            and fold(before[1]) in _determiners(self._language)
            and not any(
                classes_of(fold(word.text), self._language) & WordClass.NAME
                or word.text.isupper()
                or place_codes(word.text)
                for word in run
            )
        )

    def _whole(self, run: Sequence[Word]) -> frozenset[int]:
        """Where a name of the article is these words and no more."""
        hits = [self._hits(word) for word in run]
        common = set.intersection(*map(set, hits))
        return frozenset(
            place
            for place, at in common
            if at >= 0 and len(self._source.facts[place].name_runs[at]) == len(run)
        )

    @Once
    def _articles(self) -> frozenset[str]:
        """Words that may open a name, and are another in its language where it has a case: Les Abymes, aux Abymes."""
        return ARTICLES.union(*map(_articles_of, self._source.languages))

    def _as_words(
        self, run: Sequence[Word], hits: list[dict[tuple[int, int], frozenset[int]]]
    ) -> frozenset[int]:
        """Where each word of a name stands as a word of the language: Ministry of Economy."""
        held: list[frozenset[int]] = []
        others = 0
        for word, found in zip(run, hits, strict=True):
            lower = self._source.places_of_word(word.text, self._language)
            places = frozenset(lower) | frozenset(place for place, _ in found)
            if not places:
                return frozenset()
            others += not lower and not is_plain(word.text, self._language, is_sure=True)
            held.append(places)
        if others > 1:
            return frozenset()
        return frozenset.intersection(*held) or frozenset().union(*held)

    def _foreign(
        self, run: Sequence[Word], hits: list[dict[tuple[int, int], frozenset[int]]]
    ) -> tuple[Finding, frozenset[int]]:
        """A name that stands nowhere as a whole, in another language than the article's."""
        found = [self._anywhere(word, hit) for word, hit in zip(run, hits, strict=True)]
        if any(found):
            if self._is_another(run, hits):
                return "missing", frozenset()
            if any(self._is_short(word) and not hit for word, hit in zip(run, hits, strict=True)):
                return "unknown", frozenset()
            return "held", frozenset().union(*found)
        nearly = frozenset().union(*map(self._nearly, run)) if self._is_spelt_alike() else None
        if nearly:
            return "held", nearly
        is_missing = nearly is not None and self._is_sure(run) and not self._is_roughly_there(run)
        return "missing" if is_missing else "unknown", frozenset()

    def _is_roughly_there(self, run: Sequence[Word]) -> bool:
        """Whether a name of the article may be this one in a spelling of its own: Diehl, Дил."""
        return len(run) > 1 and any(
            all(
                any(
                    is_same_initial(word.key, other.key)
                    and SequenceMatcher(None, word.key, other.key).ratio() >= _ROUGHLY
                    for other in names
                )
                for word in run
            )
            for place in self._source.story
            for names in self._source.facts[place].name_runs
        )

    def _is_sure(self, run: Sequence[Word]) -> bool:
        """Whether words are somebody's name, or a place's, and no name that is translated."""
        if any(self._is_short(word) or is_plain(word.text, self._language) for word in run):
            return False
        if len(run) > 1:
            return not self._is_part_of_a_country(run)
        # What is told at home need not say where: a minister, the republic's budget.
        homes = {HOMES.get(language) for language in self._source.languages}
        return is_place(run[0].text) and homes.isdisjoint(place_codes(run[0].text))

    def _is_part_of_a_country(self, run: Sequence[Word]) -> bool:
        """Whether it is a country's side, which other languages name in two words: Западно-Казахстанская."""
        gaps = {self._text[before.end : word.start] for before, word in pairwise(run)}
        return gaps <= {"-", "\u2010", "\u2011"} and bool(place_codes(run[-1].text))

    def _nearly(self, word: Word) -> frozenset[int]:
        """Where a name that is spelt nearly like that stands."""
        if len(word.key) < _SHORTEST_NEAR:
            return frozenset()
        return frozenset(
            place
            for place in self._source.story
            for run in self._source.facts[place].name_runs
            for other in run
            if abs(len(word.key) - len(other.key)) <= _NEAR_LENGTH
            and is_same_initial(word.key, other.key)
            and SequenceMatcher(None, word.key, other.key[: len(word.key) + 1]).ratio() >= _NEAR
        )

    def _anywhere(self, word: Word, hit: dict[tuple[int, int], frozenset[int]]) -> frozenset[int]:
        """Where a word of a name stands, as a name or as an adjective or common noun made of it."""
        places = frozenset(place for place, _ in hit)
        if places or len(word.text) < 4:
            return places
        return frozenset(
            place
            for mention in self._source.every_word.mentions(word.text, self._language)
            if len(name_key(word.text)) > 4
            for place in self._source.places([Span(mention.start, mention.end)])
        )

    def _is_another(
        self, run: Sequence[Word], hits: list[dict[tuple[int, int], frozenset[int]]]
    ) -> bool:
        """Whether a name has a word that is like none of the article's names of that kind."""
        if len(run) < 2 or not self._is_spelt_alike():
            return False
        names = [
            self._source.facts[place].name_runs[at] for hit in hits for place, at in hit if at >= 0
        ]
        strange = [
            word
            for word, hit in zip(run, hits, strict=True)
            if not hit and not self._is_short(word) and not self._is_known(word)
        ]
        return bool(names) and any(
            not any(
                are_alike(word.key, other.key, is_short_known=len(words) >= len(run) > _SHORT_NAMES)
                for words in names
                for other in words
            )
            for word in strange
        )

    def _is_known(self, word: Word) -> bool:
        """Whether a word is an ordinary one or a place, which other languages call something else."""
        is_opening = opens_sentence(self._text, word.start)
        bits = classes_of(fold(word.text), self._language)
        return (
            is_plain(word.text, self._language)
            or fold(word.text) in lexicon(self._language).common_words
            or bool(place_codes(word.text))
            or (is_opening and bits != 0 and not bits & WordClass.NAME)
        )

    def _is_spelt_alike(self) -> bool:
        """Whether the article's script spells names by their sound, and marks them."""
        return any(
            script in _SPELT_BY_SOUND
            for place in self._source.story
            for script in {
                script_of(c) for c in self._source.passage(place).text[:40] if c.isalpha()
            }
        ) and not any(
            self._source.passage(place).language in ("zh", "ja", "ko", "ar", "fa", "he", "th")
            for place in self._source.story
        )

    @staticmethod
    def _is_short(word: Word) -> bool:
        """Whether a word is an abbreviation, which each language makes of its own words."""
        return word.text.isupper() and len(word.text) <= _LONGEST_ABBREVIATION
