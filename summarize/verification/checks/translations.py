"""Whether a translation can be one: in the right language, with the original's facts, of a likely length.

Three answers, as for a sentence of a summary: something speaks against it, nothing does, or there
is nothing in it that can be compared. What it says beyond names, figures, negation, doubt, words that
exclude one another and length cannot be checked without a model, and is not claimed.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from summarize.analysis import Analysis
from summarize.article import Article, LanguageShare, Source
from summarize.characters import as_read
from summarize.engines.draft import DraftName
from summarize.languages import UNDETERMINED, detect_language
from summarize.languages.scripts import script_of
from summarize.passages import Passage, furniture_meaning, has_cue, is_furniture_phrase
from summarize.quotations import Claim, Quote, every_attribution
from summarize.verification.checks.cased import exchanged_abroad
from summarize.verification.checks.closeness import ClosenessEvidence, score, translation_features
from summarize.verification.checks.contradiction import both_fear, contrary_problem, denier_doubt
from summarize.verification.checks.crossed import crossed, miscounted, recounted
from summarize.verification.checks.modality import lack_problem, modality_problem, stop_problem
from summarize.verification.checks.named import look_for_names, vouched
from summarize.verification.checks.objection import Objection
from summarize.verification.checks.planned import coming_doubt
from summarize.verification.checks.quantifiers import excess_doubt, quantity_objections
from summarize.verification.checks.quantities import (
    count,
    may_be_in_words,
    turned_figures,
    unit_conflict,
)
from summarize.verification.checks.reordered import moved_doubt
from summarize.verification.checks.retyped import quoted_stretches
from summarize.verification.checks.spelling import unreadable_words
from summarize.verification.checks.titles import deputy_lost
from summarize.verification.checks.together import subject_moved
from summarize.verification.checks.worth import Kind, doubted, objections
from summarize.verification.facts.facts import Facts, facts_of_name
from summarize.verification.facts.wording import is_plain, words
from summarize.verification.figures.figure import Figure
from summarize.verification.meanings.contrasts import meanings
from summarize.verification.source import SourceText

_LETTERS_FOR_DETECTION = 20  # shorter texts are too often called another language
_SHORTEST, _LONGEST = 0.5, 2.6  # of the length that is usual for the pair of languages
_TOO_SHORT, _RATHER_SHORT = 0.6, 0.68  # of it, of a text that is long enough to tell
_TOO_SHORT_A_CLAUSE = 0.5  # the same of one clause, of which no part can be left out
_MUCH_LONGER = 1.35
_TELLING_LENGTH = 45  # letters
_SHORT = 120  # letters of an original that may say words again
_LONGEST_SPEAKER = 3  # words
_FREE_LENGTH = 20  # characters more or less that short texts may differ by
# How many characters say as much as one of Chinese does.
_DENSITY = {
    "Hani": 3.2,
    "Jpan": 2.2,
    "Hira": 2.2,
    "Kana": 2.2,
    "Hang": 1.8,
    "Arab": 1.25,
    "Hebr": 1.3,
}
# How many letters a language takes for what English says in one, going by parallel news.
_WORDY = {
    "de": 1.12, "es": 1.09, "fr": 1.1, "it": 1.12, "kk": 1.04, "ky": 1.04, "nl": 1.1, "pl": 1.1, "pt": 1.06,
    "ru": 1.1, "tg": 1.07, "tr": 1.1, "uk": 1.08, "uz": 1.16,
}  # fmt: skip
_INNER_MARK = re.compile(r"[,;:.!?–—、，。；] ?\S")
_PAIRS = {
    '"': '"', "'": "'", "“": "”", "”": "”", "„": "“", "«": "»", "»": "«", "‘": "’", "‚": "‘",
    "‹": "›", "「": "」", "『": "』",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judgement:
    """What became of a translation. `doubts` say why it could not be checked.

    `is_doubtful` says that some of them speak against it, though not surely.
    """

    problems: tuple[str, ...]
    doubts: tuple[str, ...]
    features: dict[str, float]
    is_doubtful: bool = False

    @property
    def score(self) -> float:
        """How much of the original it keeps, from 0 to 1."""
        return score(self.features, "translation")

    @property
    def status(self) -> Literal["verified", "unverified", "unchecked"]:
        """The status that a report gives it."""
        if self.problems:
            return "unverified"
        return "unchecked" if self.doubts else "verified"


_AS_KNOWN = Judgement((), (), {})
_LONGEST_KNOWN = 100  # characters of what site furniture means, a number at its end with it


def unquoted(text: str) -> str:
    """A translation without outer quotation marks: it must not pass for what was said."""
    stripped = text.strip()
    while len(stripped) > 1 and _PAIRS.get(stripped[0]) == stripped[-1]:
        if stripped[0] in stripped[1:-1] or stripped[-1] in stripped[1:-1]:
            break
        stripped = stripped[1:-1].strip()
    return stripped


def judge_translation(
    original: str, language: str, translation: str, to: str, pairs: Sequence[DraftName] = ()
) -> Judgement:
    """Hold a translation (into `to`) against its original. Never raises on any text.

    `pairs` are names of the article with what they are in `to`, as a report's table has them. What a line of
    site furniture is known to mean, is right.
    """
    if len(translation) <= _LONGEST_KNOWN and translation == furniture_meaning(original, to):
        return _AS_KNOWN
    said, told = Facts(as_read(original), language), Facts(as_read(translation), to)
    return _Comparison(said, told, pairs).judgement()


class _Comparison:
    """The facts of an original beside those of its translation."""

    def __init__(
        self, original: Facts, translation: Facts, pairs: Sequence[DraftName] = ()
    ) -> None:
        self._original = original
        self._given = translation
        self._ground = _as_source(original)
        found = look_for_names(translation, self._ground)
        self._names = list(vouched(found, pairs, self._ground))

    def judgement(self) -> Judgement:
        """Run every check."""
        against = list(self._against())
        problems = tuple(dict.fromkeys(each.text for each in against if each.is_sure))
        found = [each.text for each in against if not each.is_sure]
        held = self._held()
        unknown = [
            name.text for name in self._names if name.finding == "unknown" and not name.is_plain
        ]
        unknown += self._unknown_speakers()
        unknown += [
            figure.says(self._given.text)
            for figure in self._given.figures
            if not (figure.is_loose_part or _is_matched(figure, self._original.figures))
        ]
        found += () if problems else self._doubts(held, unknown)
        doubts = () if problems else tuple(dict.fromkeys(found))
        against_it = len({each.text for each in against if each.speaks_against})
        reasons = max(0, len(doubts) - against_it)
        evidence = ClosenessEvidence(held, len(unknown), against_it, reasons)
        features = translation_features(self._original, self._given, self._ratio, evidence)
        return Judgement(problems, doubts, features, is_doubtful=against_it > len(problems))

    def _against(self) -> Iterator[Objection]:
        """What speaks against it, each as sure as its kind is."""
        yield from _sure(self._wrong_language())
        yield from _sure(self._wrong_characters())
        yield from self._wrong_figures()
        yield from self._wrong_names()
        yield from _sure(self._invented_speakers())
        if not self._is_site_talk:
            yield from self._wrong_negation()
        yield from self._wrong_meaning()
        yield from _sure(self._wrong_length())

    def _held(self) -> int:
        """How many things were found on both sides."""
        figures = sum(bool(item.met) for item in count(self._given, [self._original]))
        names = sum(name.finding == "held" for name in self._names)
        negated = self._original.polarity.is_negated and self._given.polarity.is_negated
        return figures + names + negated

    def _doubts(self, held: int, unknown: list[str]) -> Iterator[str]:
        if self._is_site_talk:
            yield from (each.text for each in self._wrong_negation())
        moved = subject_moved(self._given, self._original)
        if moved := moved or moved_doubt(self._given, self._original):
            yield moved
        yield from filter(None, self._told_otherwise())
        if self._ratio < _RATHER_SHORT and self._weight >= _TELLING_LENGTH:
            yield "part of the original may be missing, going by its length"
        if unknown:
            names = ", ".join(f"“{name}”" for name in dict.fromkeys(unknown[:3]))
            yield f"{names} could not be looked for in the original"
        elif not held and self._is_foreign_ground():
            yield "no name or figure in it can be compared with the original"

    def _told_otherwise(self) -> Iterator[str | None]:
        """What it may tell of another office, as done, or of others than the original."""
        given, original = self._given, self._original
        yield deputy_lost(given, original)
        yield coming_doubt(given, [original])
        yield exchanged_abroad(given, original)
        yield miscounted(given, [original]) or recounted(given, [original])
        yield denier_doubt(given, [original])
        yield excess_doubt(given)
        for each in quantity_objections(given, [original]):
            yield doubted(each.text)

    def _is_foreign_ground(self) -> bool:
        """Whether so little is known of either language that silence tells nothing."""
        return not (self._original.knows("modal") and self._given.knows("hedge"))

    def _wrong_language(self) -> Iterator[str]:
        original, translation, to = self._original.text, self._given.text, self._given.language
        if translation.split() == original.split():
            if not _is_all_names(original):
                yield "it is a copy of the original"
        elif sum(map(str.isalpha, _without_names(translation))) >= _LETTERS_FOR_DETECTION:
            guess = detect_language(translation)
            if guess.code not in (UNDETERMINED, to):
                yield f"it seems to be in another language ({guess.code})"

    def _wrong_characters(self) -> Iterator[str]:
        original, given = self._original, self._given
        for word in unreadable_words(given, self._ground):
            yield f"“{word}” is not in the original"
        marks = sum(original.text.count(mark) for mark in _MARKS)
        marks = max(marks, 2 * len(quoted_stretches(original.text, original.language)))
        quoted = quoted_stretches(given.text, given.language)
        if len(quoted) > (marks + 1) // 2 and (not marks or len(quoted) > marks):
            yield f"“{quoted[0]}” is in quotation marks, which the original has not"

    def _wrong_figures(self) -> Iterator[Objection]:
        added = [
            (figure, conflict or f"“{figure.says(self._given.text)}” is not in the original")
            for figure, conflict in _unmet(self._given, self._original)
        ]
        # Where a unit was changed, the translation's figure says so with both.
        missing = [
            (figure, f"“{figure.says(self._original.text)}” is missing")
            for figure, conflict in _unmet(self._original, self._given)
            if not (conflict and added)
        ]
        for figure, problem in (*missing, *added):
            is_told = figure.is_small_word or (figure.is_bare_one and not added)
            if not is_told or (missing and added):
                is_in_digits = any(map(str.isdigit, figure.says(self._original.text)))
                kind: Kind = "lost figure" if is_in_digits else "lost word of number"
                yield from _of_kind("changed figure" if added else kind, [problem])
        turned = turned_figures(self._given, count(self._given, [self._original]))
        yield from _of_kind("direction", turned)

    def _wrong_names(self) -> Iterator[Objection]:
        """Names that the original has not, and all of the original's gone."""
        strange = [name.text for name in self._names if name.finding == "missing"]
        yield from _sure(f"“{name}” is not in the original" for name in strange)
        if self._names or self._original.language in ("de", "und"):
            return
        gone = [
            self._original.text[run[0].start : run[-1].end]
            for run in self._original.name_runs
            if not any(is_plain(word.text, self._original.language) for word in run)
        ]
        back = look_for_names(self._original, _as_source(self._given))
        is_lost = all(name.finding == "missing" for name in back if name.text in gone)
        if gone and is_lost and not any(name.finding == "held" for name in back):
            yield from _sure(["the names of the original are missing"])

    def _wrong_negation(self) -> Iterator[Objection]:
        said, given = self._original.polarity, self._given.polarity
        if (
            said.is_negated
            and not given.is_negative
            and not self._is_softened()
            and not both_fear(self._given, [self._original])
        ):
            yield from _of_kind("lost denial", ["a negation is missing"])
        if (
            given.is_negated
            and not both_fear(self._given, [self._original])
            and not said.is_negated
            and not said.softening
            and (given.is_lacking or not said.is_negative)
        ):
            yield from _of_kind("denial", ["its negation is not in the original"])

    @cached_property
    def _is_site_talk(self) -> bool:
        """Whether the original speaks to a visitor, who is told the same with or without a "not".

        "Не пропустите новости" is "Keep up with the news".
        """
        return has_cue(self._original.text) or is_furniture_phrase(self._original.text)

    def _is_softened(self) -> bool:
        """Whether a word of the translation may stand for a negation, and for nothing else."""
        known = self._original.meanings.sure
        return any(
            known.keys().isdisjoint(meanings((word,), self._given.language).sure)
            for word in self._given.polarity.softening
        )

    def _invented_speakers(self) -> Iterator[str]:
        """Somebody who says it in the translation, and whom the original does not name for it."""
        speakers = self._speakers[0]
        if not speakers:
            return
        found = {name.text: name for name in self._names}
        said = _speakers(self._original)[1]
        for name in dict.fromkeys(speakers):
            facts = facts_of_name(name, self._given.language)
            names = look_for_names(facts, self._ground)
            if names and all(each.finding == "missing" for each in names):
                is_invented = name not in found
            else:
                is_invented = not names and not said and self._is_somebody_added(facts)
            if is_invented:
                yield f"the original does not have “{name}” say anything"

    def _is_somebody_added(self, name: Facts) -> bool:
        """Whether a speaker without a capital letter is a name, or makes the translation longer."""
        told = name.lower_case_names
        if not told or len(name.words) > _LONGEST_SPEAKER:
            return False
        is_name = name.words[0] not in _DETERMINERS and any(
            not is_plain(word, name.language) for word in told
        )
        return is_name or self._is_longer()

    @cached_property
    def _speakers(self) -> tuple[list[str], int]:
        return _speakers(self._given)

    def _unknown_speakers(self) -> Iterator[str]:
        """Those who say it in the translation under a name that could not be looked for."""
        for name in dict.fromkeys(self._speakers[0]):
            found = look_for_names(facts_of_name(name, self._given.language), self._ground)
            yield from (each.text for each in found if each.finding == "unknown")

    def _is_longer(self) -> bool:
        """Whether a translation is so much longer that somebody may have been put in."""
        return self._ratio > _MUCH_LONGER and self._surplus() > _FREE_LENGTH / 2

    def _surplus(self) -> float:
        """How many letters it has more than the original."""
        return self._given_weight - self._weight

    def _wrong_meaning(self) -> Iterator[Objection]:
        sources = [self._original]
        yield from _of_kind("word", [contrary_problem(self._given, sources)])
        yield from _sure([crossed(self._given, self._original)])
        lost = [modality_problem(self._given, sources, sources), lack_problem(self._given, sources)]
        yield from _of_kind("modality", lost)
        yield from _of_kind("stop", [stop_problem(self._given, sources)])

    @cached_property
    def _weight(self) -> float:
        return _weight(self._original.text)

    @cached_property
    def _given_weight(self) -> float:
        return _weight(self._given.text)

    @cached_property
    def _ratio(self) -> float:
        """The translation's length as a share of what is usual for the pair of languages."""
        usual = self._weight * _WORDY.get(self._given.language, 1.0)
        given = self._given_weight * _WORDY.get(self._original.language, 1.0)
        return given / usual if usual else 1.0

    @cached_property
    def _varied(self) -> float:
        """How much of a short original is told once: what it says again a translation may leave out."""
        text = self._original
        if self._weight > _SHORT:
            return 1.0
        return sum(map(len, dict.fromkeys(text.words))) / max(1, sum(map(len, text.words)))

    def _wrong_length(self) -> Iterator[str]:
        original, given = self._weight, self._given_weight
        least = _TOO_SHORT if _INNER_MARK.search(self._original.text) else _TOO_SHORT_A_CLAUSE
        is_short = original >= _TELLING_LENGTH and self._ratio < least * self._varied
        if is_short or given < _SHORTEST * original - _FREE_LENGTH / 2:
            yield "much of the original is missing, going by its length"
        elif given > _LONGEST * original + _FREE_LENGTH:
            yield "its length does not fit: it is much longer than the original"


# What a name in lower case never stands behind: "the airport said" is "сообщили в аэропорту".
_DETERMINERS = frozenset([
    "the", "a", "an", "his", "her", "its", "their", "der", "die", "das", "ein", "eine", "le", "la",
    "les", "un", "une", "l'", "el", "los", "las", "una", "il", "lo",
])  # fmt: skip
_MARKS = frozenset(mark for pair in _PAIRS.items() for mark in pair) - {"'", "’"}


def _sure(texts: Iterable[str | None]) -> Iterator[Objection]:
    """Those of the texts that there are, of kinds that accuse."""
    return (Objection(text, is_sure=True) for text in texts if text)


def _of_kind(kind: Kind, texts: Iterable[str | None]) -> Iterator[Objection]:
    return objections(kind, "translation", texts)


def _without_names(text: str) -> str:
    """A text without its capitalised words, which tell the language of somebody's country."""
    return " ".join(word for word in words(text) if not word[0].isupper())


def _as_source(facts: Facts) -> SourceText:
    """A text as if it were an article of one passage."""
    text, language = facts.text, facts.language
    passage = Passage(0, len(text), text, language, "Zyyy", 1.0, "body", 0)
    article = Article(text, Source(name="text", sha256=""))
    return SourceText(
        Analysis(article, (passage,), (LanguageShare(language, "Zyyy", 1.0, 1.0),), (), ())
    )


def _weight(text: str) -> float:
    """The length of a text in characters of an alphabet."""
    counts = Counter(text)
    return sum(
        count * _DENSITY.get(script_of(letter), 1.0)
        for letter, count in counts.items()
        if not letter.isspace()
    )


def _is_all_names(text: str) -> bool:
    """Whether a text reads the same in any language: names and figures only."""
    return all(word[0].isupper() for word in words(text))


def _unmet(facts: Facts, other: Facts) -> Iterator[tuple[Figure, str | None]]:
    """The figures of one text that the other does not have, or has with another unit."""
    for figure in facts.figures:
        if not figure.is_sure or _is_matched(figure, other.figures):
            continue
        if may_be_in_words(figure, [other]):
            continue
        yield figure, unit_conflict(facts, figure, [other])


def _is_matched(figure: Figure, others: Iterable[Figure]) -> bool:
    return any(figure.is_met_by(other) or other.is_met_by(figure) for other in others)


def _speakers(facts: Facts) -> tuple[list[str], int]:
    """Who is said to say something in a text, and how many statements there are."""
    found = every_attribution(facts.text, facts.language)
    statements: tuple[Claim | Quote, ...] = (*found.claims, *found.quotes)
    named = [statement.speaker.mention for statement in statements if statement.speaker]
    return named, len(statements)
