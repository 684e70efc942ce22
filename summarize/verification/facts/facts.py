"""What a stretch of text says, as far as its surface tells, found once and compared often.

Figures, names, places, content, and clause by clause what is denied, doubted or still to come: "did
not resign" denies *resign*, "without delay" may. The same facts are found for a passage and for a
sentence that is to be held against it; checks compare two of them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from itertools import islice, takewhile
from typing import TYPE_CHECKING, NamedTuple

from summarize.characters import QUOTES, UNSPACED, as_read, fold
from summarize.lazily import Once, expression
from summarize.lexicon import Lexicon, Words, lexicon
from summarize.lexicon import words as listed
from summarize.names import NameIndex, Word
from summarize.verification import figures, meanings
from summarize.verification.facts.wording import STEM, content, is_content, name_runs, shown, words

if TYPE_CHECKING:
    from summarize.verification.figures.figure import Figure
    from summarize.verification.meanings.contrasts import Meanings
    from summarize.verification.meanings.senses import Hit, Sense

_CLAUSES = expression(
    r"[,;:.!?…()—–]+(?=\s|$)|[，；。！？]|\s[—–-]\s"
    r"|\s(?=(?:but|if|while|although|though|whereas|because|who|which|after|unless|and|но|а|если|хотя|пока|и|тогда"
    r"|und|aber|während|nachdem|et|mais|tandis|y|pero|ma|және|ал|мен|бірақ|жана|менен|бирок|va|esa|lekin|ва|аммо|эса"
    r"|ve|ise|ama)\s)"
)
_MONTH = re.compile(r"(?<=[\w,] )May\b")
_SHORTEST_CLAUSE = 12  # characters; shorter pieces go with the next
_BESIDE = 60  # characters on either side of a figure that are looked at
_NEAREST = 3  # content words there
_DENIED_IN = re.compile(r"[,;:.!?…—–()]+\s")
_SHORTEST = 3  # letters of a verb that must be left before its negative ending
_NEAR = 3  # content words after a negation or "denied" that it may be about
_FAR = 9  # words that it can be away from them
_CUT = (3, 4)  # lengths of a stem that has lost a negative ending
_PLAIN, _NEGATION, _NEGATION_AFTER, _DENIAL, _LACK = range(5)  # what a word does to its neighbours
_NEXT = 2  # words behind a subject among which its verb is
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_LETTERS = re.compile(r"[^\W\d_]+")
_WITHIN = tuple(",)")
_SPACE_BEFORE = 80  # characters before a name, at most: lines are indented
TWO_SIDES = (frozenset({"bought", "sold"}), frozenset({"won", "lost"}))
"""Meanings of which each tells of one side of a deed what the other tells of the other."""
_NUMBERED = re.compile(r"\bno\.?\s?(?=\d)")  # No 10, no. 5
_SCARCE = frozenset({"few", "little"})  # a negation, unless one of the next stands before it
_SOME = frozenset(["a", "the", "these", "those", "last", "next", "past", "first", "very"])
_OBJECT_IN_FRONT = {"es": re.compile(r"(?:^|[.;:,»\"] ?)(?:a|al)(?: \w+){0,3} $")}
_SOFT = {
    "en": expression(
        r"\b(?:un(?!der|til|ion|it|ivers|cle|ique)\w{4,}|non-?\w+|dis(?:agree|allow|miss|order)\w*|ignor\w+|\w{3,}less|until|till|"
        r"only|before|instead|other than|rather than|too|block\w*|without|keep\w* from|miss\w*|in(?:valid|visible|complete)\w*|"
        r"im(?:possible|mobile)\w*|cut off|out of|shut|close\w*|far from|away|differ\w*|despite|yet|quiet\w*|object\w*|fallen out|fell out|doubt\w*|remember\w*)\b"
    ),
    "ru": expression(
        r"\bне(?!дел|фт|кот|сколь|бо|рв|мец|зави)\w{3,}|\bбез\w*|\bлишь\b|\bтолько\b|\bпока\b|\bпрежде\b|\bвместо\b|\bпрекра\w+|\bпомн[июя]\w*"
    ),
    "uk": expression(
        r"\bне(?!діл|фт|бо|рв|зал)\w{3,}|\bбез\w*|\bлише\b|\bтільки\b|\bпоки\b|\bзамість\b"
    ),
}


_CHARACTERS = re.compile(r"[\u3400-\u9fff]")
_LETTERS_MORE = 2  # that a Chinese character stands for


class Stems:
    """Stems, one of which may be cut short before a negative ending and then begins its fellow."""

    def __init__(self, stems: Iterable[str]) -> None:
        self.whole = frozenset(stems)
        self._short = frozenset(stem for stem in self.whole if len(stem) < STEM)
        self._beginnings = frozenset(stem[:length] for stem in self.whole for length in _CUT)

    def __contains__(self, stem: str) -> bool:
        return (
            stem in self.whole
            or (len(stem) < STEM and stem in self._beginnings)
            or any(stem[:length] in self._short for length in _CUT)
        )


@dataclass(frozen=True, slots=True)
class Polarity:
    """The negations of a text.

    `denied` are the stems that stand right under a negation or after a verb such as "denied";
    `affirmed` are those that stand neither there nor near it nor after a word such as "without".
    `is_negated` is true for words that are nothing but negations, `is_negative` also for those
    with a "not" inside, and for every text in a language without a lexicon, which may deny
    anything; `is_lacking` only where there is such a word.
    """

    denied: Stems
    affirmed: frozenset[str]
    is_negated: bool
    is_negative: bool
    is_lacking: bool
    softening: tuple[str, ...] = ()
    """The words that have a prefix or ending that may be a "not", and those that "only" takes back: unpaid, not only."""


@dataclass(frozen=True)
class Facts:
    """The facts of a text in a language. Everything is found when it is first asked for."""

    text: str
    language: str
    is_sentence: bool = True
    """Whether its first word has a capital from that; it has not in what is but a name or a title."""
    start: int = 0
    """Where it begins in the text that it is a part of."""
    published: date | None = None
    """The day from which "yesterday" is to be counted."""

    @Once
    def folded(self) -> str:
        """The text in lower case with one kind of apostrophe."""
        return fold(self.text)

    @Once
    def size(self) -> int:
        """Its length, as one in letters: a Chinese character says as much as a few of them."""
        return len(self.text) + _LETTERS_MORE * len(_CHARACTERS.findall(self.text))

    @Once
    def _spoken(self) -> str:
        """The same without the month that reads like another word: in May."""
        return fold(_MONTH.sub("month", self.text)) if self.language == "en" else self.folded

    @Once
    def words(self) -> tuple[str, ...]:
        """Its words in order, folded."""
        return tuple(words(self.folded))

    @Once
    def content(self) -> frozenset[str]:
        """The stems of the words that say what it is about."""
        return content(self.words, self.language)

    @Once
    def written_words(self) -> tuple[str, ...]:
        """The same as they are written."""
        return tuple(words(self.text))

    @Once
    def content_words(self) -> tuple[str, ...]:
        """Its content words in order, folded, repeated where they are."""
        return tuple(word for word in self.words if is_content(word, self.language))

    @Once
    def telling(self) -> tuple[str, ...]:
        """The stems of these."""
        return tuple(word[:STEM] for word in self.content_words)

    @Once
    def figures(self) -> "tuple[Figure, ...]":
        """Its figures."""
        return figures.find_figures(self.text, self.language)

    @Once
    def dated_figures(self) -> "tuple[Figure, ...]":
        """These, and the days that it means by "yesterday" and "on Tuesday", where that is known.

        What it says around a figure is not among them: whether another has the same can be told
        without it.
        """
        told = figures.bare_figures(self.text, self.language)
        if not all(figure.is_sure for figure in told):
            told = figures.roughened(self.text, self.language, told)
        if lone := [*figures.lone_days(self.text, told)]:
            told = (*told, *lone)
        if self.published is None:
            return told
        return (*told, *figures.days_meant(self.text, self.language, told, self.published))

    @Once
    def name_runs(self) -> tuple[tuple[Word, ...], ...]:
        """Its names, each as the words that it is made of."""
        return tuple(map(tuple, name_runs(self.text, self.language, self.is_sentence)))

    @Once
    def name_index(self) -> NameIndex:
        """Where names of other texts stand in it, whatever their script."""
        return NameIndex([(0, self.text, self.language)])

    def run_at(self, start: int) -> int:
        """Which of its names has a word that begins there, -1 if none."""
        return self._run_starts.get(start, -1)

    @Once
    def _run_starts(self) -> dict[int, int]:
        return {word.start: number for number, run in enumerate(self.name_runs) for word in run}

    @Once
    def bare_name(self) -> str:
        """Its longest name, without the titles around it; empty if it has none."""
        named = (self.text[run[0].start : run[-1].end] for run in self.name_runs)
        return max(named, key=len, default="")

    @Once
    def places(self) -> frozenset[str]:
        """The codes of the places and bodies that it can name."""
        return meanings.find_places(self.text)

    @Once
    def is_about_this(self) -> bool:
        """Whether it says of the sentence before that somebody told it: Бул тууралуу … билдирди."""
        phrases = lexicon(self.language).about_this.split(";")
        return self.folded.lstrip(QUOTES + " ").startswith(
            tuple([each.strip() for each in phrases if each])
        )

    @Once
    def meanings(self) -> "Meanings":
        """What it says that excludes something else: up, closed, a judge."""
        return meanings.meanings(self.words, self.language)

    @Once
    def polarity(self) -> Polarity:
        """What it denies as a whole."""
        return _polarity(self.text, self.language)

    @Once
    def main_polarity(self) -> Polarity:
        """The same without what stands in brackets, which who retells it may leave out."""
        main = _IN_BRACKETS.sub(" ", self.text)
        return self.polarity if main == self.text else _polarity(main, self.language)

    @Once
    def clause_ends(self) -> tuple[int, ...]:
        """Where each of its clauses ends, however short."""
        return (*(match.end() for match in _CLAUSES.finditer(self.text)), len(self.text))

    @Once
    def clauses(self) -> tuple["Facts", ...]:
        """Its clauses in order, short ones with the next."""
        found: list[Facts] = []
        start = 0
        for end in self.clause_ends:
            if end - start >= _SHORTEST_CLAUSE or end == len(self.text):
                if end > start:
                    found.append(self.part(start, end))
                start = end
        return tuple(found)

    @Once
    def shown(self) -> str:
        """It as a message quotes it: on one line, and not too long."""
        return shown(self.text)

    @Once
    def lower_case_names(self) -> tuple[str, ...]:
        """Its words in lower case that could be a name all the same."""
        common = lexicon(self.language).common_words
        return tuple(
            word
            for word in self.written_words
            if word.islower() and is_content(word, self.language) and word not in common
        )

    def part(self, start: int, end: int | None = None) -> "Facts":
        """The facts of a part of it: of a figure's words, of what stands between two names."""
        return Facts(self.text[start:end], self.language, is_sentence=False, start=start)

    def after_that(self) -> int:
        """Where what stands behind the last word for "that" begins; 0 if there is none: announced that [Lund will go]."""
        opening = _words_around_clauses(self.language).opening
        ends = [found.end() for found in _LETTERS.finditer(self.folded) if found[0] in opening]
        return ends[-1] if ends else 0

    def has_clause_with_subject(self, verb: str, end: int) -> bool:
        """Whether somebody who ends there, behind a verb, is the subject of what is said: promised [Lund] will go."""
        known = _words_around_clauses(self.language)
        return verb in known.say and not known.finite.isdisjoint(words(self.folded[end:])[:_NEXT])

    def is_object_in_front(self, start: int) -> bool:
        """Whether who is named there stands in front of the verb as its object: [al alcalde] Moro lo acusó Rey."""
        marks = _OBJECT_IN_FRONT.get(self.language)
        return marks is not None and marks.search(self.folded[:start]) is not None

    @property
    def agents(self) -> list[re.Match[str]]:
        """Where a "by" stands that names who does what is told in the passive, in the folded text."""
        pattern = _agents(self.language)
        return [*pattern.finditer(self.folded)] if pattern else []

    def tells_the_other_side_of(self, other: "Facts") -> bool:
        """Whether one text tells of who buys, or wins, what the other tells of who sells, or loses."""
        mine, theirs = ({each.name for each in facts.meanings.sure} for facts in (self, other))
        return any(
            len(sides & mine) == len(sides & theirs) == 1 and sides <= mine | theirs
            for sides in TWO_SIDES
        )

    def count_shared(self, other: "Facts") -> int:
        """How many content stems another text has, too."""
        return len(self.content & other.content)

    def beside(self, figure: "Figure", before: int = _BESIDE) -> frozenset[str]:
        """The stems of the content words beside a figure, which tell what it is a figure of.

        `before` is how many characters in front of it are looked at.
        """
        ahead = self.part(max(0, figure.start - before), figure.start)
        behind = self.part(figure.end, figure.end + _BESIDE)
        return frozenset((*ahead.telling[-_NEAREST:], *behind.telling[:_NEAREST]))

    def has(self, sense: "Sense") -> bool:
        """Whether a word of that sense stands anywhere in it."""
        return meanings.has(sense, self._spoken, self.language)

    def find(self, sense: "Sense") -> "tuple[Hit, ...]":
        """Where the words of that sense stand in it."""
        return meanings.find(sense, self.folded, self.language)

    def word_of(self, sense: "Sense") -> str:
        """The first of them, as it is written; empty if there is none."""
        return next((self.text[hit.start : hit.end] for hit in self.find(sense)), "")

    def knows(self, sense: "Sense") -> bool:
        """Whether that could be told in its language."""
        return meanings.knows(sense, self.language)


@lru_cache(maxsize=512)
def facts_of(text: str, language: str) -> Facts:
    """The facts of a text, kept for the next question about it."""
    return Facts(text, language)


@lru_cache(maxsize=512)
def facts_of_name(name: str, language: str) -> Facts:
    """The facts of somebody's name or description as it is read, kept likewise."""
    return Facts(as_read(name), language, is_sentence=False)


@lru_cache(maxsize=4096)
@cache
def _agents(language: str) -> re.Pattern[str] | None:
    words_for = map(re.escape, listed(lexicon(language).agent))
    found = "|".join(rf"{word}(?!\w)" if word[-1].isalpha() else word for word in words_for)
    return re.compile(rf"(?<!\w)(?:{found})") if found else None


def _polarity(text: str, language: str) -> Polarity:
    """The negations of a text in `language`. Linear."""
    known = lexicon(language)
    denied: set[str] = set()
    doubtful: set[str] = set()
    every: set[str] = set()
    taken_back: list[str] = []
    negated = negative = lacking = False
    for part in _DENIED_IN.split(_NUMBERED.sub(" ", fold(text))):
        clause = words(part)
        every.update(word[:STEM] for word in clause if is_content(word, language))
        for at, word in enumerate(clause):
            role = _role(word, language)
            if role == _NEGATION and known.negative_endings and _is_name(word, text, known):
                role = _PLAIN
            if role == _PLAIN:
                continue
            if role in (_NEGATION, _NEGATION_AFTER) and _is_taken_back(clause, at, known):
                taken_back.append(word)
                continue
            negated |= role in (_NEGATION, _NEGATION_AFTER)
            negative = True
            lacking |= role in (_DENIAL, _LACK)
            following = list(islice(_content(clause[at + 1 : at + _FAR], language), _NEAR))
            doubtful.update(following)
            if role == _NEGATION and _is_every(clause[at + 1 : at + 2], language):
                continue  # not all of them are pleased: some are
            if role == _DENIAL:
                denied.update(following)
            elif role == _NEGATION:
                denied.update(
                    _cut(word, known.negation_words)
                    or following[:1]
                    or _last(clause[max(0, at - _FAR) : at], language)
                )
            elif role == _NEGATION_AFTER:
                before = reversed(clause[max(0, at - _FAR) : at])
                denied.update(_cut_verb(next(_words(before, language), ""), known))
    doubt = Stems(doubtful | denied)
    affirmed = frozenset(stem for stem in every if stem not in doubt)
    is_open = negative or not known.negation_words
    soft = _SOFT.get(language)
    softening = (*taken_back, *(soft.findall(fold(text)) if soft else ()))
    return Polarity(Stems(denied), affirmed, negated, is_open, lacking, softening)


def _is_name(word: str, text: str, known: Lexicon) -> bool:
    """Whether a word of a text that ends as a denied verb does is a name there."""
    return bool(known.negation_words.ending(word)) and word in _names(text)


@lru_cache(maxsize=64)
def _names(text: str) -> frozenset[str]:
    """The folded words of a text with a capital letter that none of its sentences gives, or before another.

    Many a name ends as a denied verb does: Yılmaz, Токтобай.
    """
    found = set()
    for match in _LETTERS.finditer(text):
        if match[0][0].isupper():
            # Not all of it: a page without a stop is one sentence, and each of its names would copy it.
            before = text[max(0, match.start() - _SPACE_BEFORE) : match.start()].rstrip()
            after = text[match.end() : match.end() + 2]
            is_inside = before[-1:].isalnum() or before[-1:] in _WITHIN
            if is_inside or (after[:1] == " " and after[1:2].isupper()):
                found.add(fold(match[0]))
    return frozenset(found)


@lru_cache(maxsize=4096)
def _role(word: str, language: str) -> int:
    known = lexicon(language)
    if word in known.affirmative_words:
        return _PLAIN
    if word in known.negation_words:
        return _NEGATION
    if UNSPACED.match(word) and any(piece in word for piece in known.negations_inside):
        return _NEGATION
    if word in known.negation_words_after:
        return _NEGATION_AFTER
    if word in known.denial_words:
        return _DENIAL
    return _LACK if word in known.lack_words else _PLAIN


def _is_restricted(clause: list[str], at: int, known: Lexicon) -> bool:
    """Whether a negation and the word behind its verb, with no other negation by them, mean "only": ne viendra que."""
    ahead = clause[at + 1 : at + 1 + _TO_ONLY]
    verb = list(takewhile(lambda word: word not in known.restrictive_words, ahead))
    around = (*clause[max(0, at - _TO_ONLY) : at], *verb)
    return 0 < len(verb) < len(ahead) and not any(word in known.negation_words for word in around)


_TO_ONLY = 3  # words


def _is_taken_back(clause: list[str], at: int, known: Lexicon) -> bool:
    """Whether the negation at `at` goes on as "not only" does, or is one of "кто бы ни"."""
    following = clause[at + 1 : at + 3]
    if "+".join(clause[max(0, at - 1) : at + 1]) in known.concessive_words:
        return True
    if known.restrictives and _is_restricted(clause, at, known):
        return True
    if clause[at] in _SCARCE and at and clause[at - 1] in _SOME:
        return True
    return bool(following) and (
        following[0] in known.pseudo_words or "+".join(following) in known.pseudo_words
    )


def _is_every(following: Sequence[str], language: str) -> bool:
    """Whether what stands right behind a negation is an "all", which it denies and nothing else."""
    return any(meanings.has("every", word, language) for word in following)


def _cut(word: str, endings: Words) -> list[str]:
    """The stem of a verb that carries its negation in its ending; nothing for any other word."""
    ending = endings.ending(word)
    verb = word.removesuffix(ending)
    return [verb[:STEM]] if ending and ending != "n't" and len(verb) >= _SHORTEST else []


def _cut_verb(word: str, known: Lexicon) -> list[str]:
    """The stem of what stands before a negation, without the ending that goes with it."""
    return _cut(word, known.participle_words) or ([word[:STEM]] if word else [])


def _last(clause: Sequence[str], language: str) -> list[str]:
    """The stem of the last content word before a negation that ends its clause: nannte er nicht."""
    return list(islice(_content(reversed(clause), language), 1))


def _words(clause: Iterable[str], language: str) -> Iterator[str]:
    return (word for word in clause if is_content(word, language))


def _content(clause: Iterable[str], language: str) -> Iterator[str]:
    return (word[:STEM] for word in _words(clause, language))


class _AroundClauses(NamedTuple):
    """Words that tell what somebody says from who says it."""

    opening: frozenset[str]
    finite: frozenset[str]
    say: frozenset[str]


@cache
def _words_around_clauses(language: str) -> _AroundClauses:
    known = lexicon(language)
    opening = {word.strip("'") for word in listed(known.that)} - set(listed(known.prepositions))
    finite = (*listed(known.auxiliaries), *listed(known.passives))
    return _AroundClauses(frozenset(opening), frozenset(finite), frozenset(listed(known.say)))
