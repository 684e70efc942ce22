"""Whether a translation can be one: in the right language, with the figures and the negation, of a likely length.

What it says beyond that cannot be checked without a model, and is not claimed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from summarize.languages import UNDETERMINED, detect_language
from summarize.lexicon import lexicon
from summarize.names import NameIndex, Word
from summarize.quotations import Claim, Quote, every_attribution
from summarize.verification.exonyms import exonym
from summarize.verification.figures import Figure, find_figures
from summarize.verification.negation import Polarity, polarity
from summarize.verification.retyped import count_quoted
from summarize.verification.spelling import unreadable_words
from summarize.verification.wording import name_runs, told_in_lower_case, words

_LETTERS_FOR_DETECTION = 20  # shorter texts are too often called another language
_SHORTEST, _LONGEST = 0.25, 4.0  # of the original's length
_FREE_LENGTH = 20  # characters more or less that short texts may differ by
_PAIRS = {
    '"': '"', "'": "'", "“": "”", "”": "”", "„": "“", "«": "»", "»": "«", "‘": "’", "‚": "‘",
    "‹": "›", "「": "」", "『": "』",
}  # fmt: skip


_MARKS = frozenset(mark for pair in _PAIRS.items() for mark in pair)
_BEFORE_SENTENCE = " \u00a0—–-<(" + "".join(_MARKS)
_SENTENCE_ENDS = ".!?…:;"


def unquoted(text: str) -> str:
    """A translation without outer quotation marks: it must not pass for what was said."""
    stripped = text.strip()
    while len(stripped) > 1 and _PAIRS.get(stripped[0]) == stripped[-1]:
        if stripped[0] in stripped[1:-1] or stripped[-1] in stripped[1:-1]:
            break
        stripped = stripped[1:-1].strip()
    return stripped


def translation_problems(
    original: str, language: str, translation: str, to: str
) -> tuple[str, ...]:
    """What speaks against `translation` (into `to`) being a translation of `original`."""
    names = _Names(original, language, translation, to)
    return (
        *_wrong_language(original, translation, to),
        *_wrong_characters(original, translation, to),
        *_wrong_figures(original, language, translation, to),
        *names.invented(),
        *names.lost(),
        *names.invented_speakers(),
        *_wrong_negation(polarity(original, language), polarity(translation, to)),
        *_wrong_length(original, translation),
    )


def _wrong_language(original: str, translation: str, to: str) -> Iterator[str]:
    if translation.split() == original.split():
        if not _is_all_names(original):
            yield "it is a copy of the original"
    elif sum(map(str.isalpha, translation)) >= _LETTERS_FOR_DETECTION:
        guess = detect_language(translation)
        if guess.code not in (UNDETERMINED, to):
            yield f"it seems to be in another language ({guess.code})"


def _wrong_characters(original: str, translation: str, to: str) -> Iterator[str]:
    for word in unreadable_words(translation, to, original):
        yield f"“{word}” is not in the original"
    marks = sum(map(original.count, _MARKS))
    if count_quoted(translation) > (marks + 1) // 2:
        yield "it quotes what the original does not"


def _is_all_names(text: str) -> bool:
    """Whether a text reads the same in any language: names and figures only."""
    return all(word[0].isupper() for word in words(text))


def _wrong_figures(original: str, language: str, translation: str, to: str) -> Iterator[str]:
    said = find_figures(original, language)
    given = find_figures(translation, to)
    for figure in said:
        if not _is_matched(figure, given):
            yield f"“{original[figure.start : figure.end]}” is missing"
    for figure in given:
        if not _is_matched(figure, said):
            yield f"“{translation[figure.start : figure.end]}” is not in the original"


def _is_matched(figure: Figure, others: Iterable[Figure]) -> bool:
    return any(figure.is_met_by(other) for other in others)


@dataclass(frozen=True)
class _Names:
    """The names of an original (in `language`) beside those of its translation (into `to`)."""

    original: str
    language: str
    translation: str
    to: str

    def invented(self) -> Iterator[str]:
        """Names that the original has not.

        A single word that opens the text may have its capital from that.
        """
        for run in name_runs(self.translation, self.to):
            if len(run) == 1 and (
                _is_opening(self.translation, run[0]) or lexicon(self.to).determiners
            ):
                continue
            for word in run:
                if not self._is_named(word) and exonym(word.text) not in self._bodies:
                    name = self.translation[run[0].start : run[-1].end]
                    yield f"“{name}” is not in the original"
                    break

    def lost(self) -> Iterator[str]:
        """All of the original's names gone, if it has any that are sure to be names."""
        if lexicon(self.language).determiners:
            return
        runs = [
            run
            for run in name_runs(self.original, self.language)
            if not _is_opening(self.original, run[0])
        ]
        if not runs:
            return
        given = _every_word(self.translation, self.to)
        bodies = {exonym(word) for word in words(self.translation)} - {None}
        if not any(
            given.mentions(word.text, self.language) or exonym(word.text) in bodies
            for run in runs
            for word in run
        ):
            yield "the names of the original are missing"

    def invented_speakers(self) -> Iterator[str]:
        """Somebody who says it in the translation, and whom the original does not name for it."""
        speakers, _ = _speakers(self.translation, self.to)
        if not speakers:
            return
        _, said = _speakers(self.original, self.language)
        is_more = len(speakers) > said
        for name in dict.fromkeys(speakers):
            runs = name_runs(name, self.to)
            known = any(self._is_named(word) or exonym(word.text) for run in runs for word in run)
            if not known and (runs or (is_more and told_in_lower_case(name, self.to))):
                yield f"“{name}” does not say it in the original"

    def _is_named(self, word: Word) -> bool:
        return bool(self._every.mentions(word.text, self.to))

    @cached_property
    def _every(self) -> NameIndex:
        return _every_word(self.original, self.language)

    @cached_property
    def _bodies(self) -> frozenset[int | None]:
        return frozenset(map(exonym, words(self.original))) - {None}


def _every_word(text: str, language: str) -> NameIndex:
    """A text's words as if all were names: adjectives of names are in lower case."""
    return NameIndex([(0, text.title(), language)])


def _speakers(text: str, language: str) -> tuple[list[str], int]:
    """Who is said to say something in a text, and how many statements there are."""
    found = every_attribution(text, language)
    statements: tuple[Claim | Quote, ...] = (*found.claims, *found.quotes)
    named = [statement.speaker.mention for statement in statements if statement.speaker]
    return named, len(statements)


def _is_opening(text: str, word: Word) -> bool:
    before = text[: word.start].rstrip(_BEFORE_SENTENCE)
    return not word.text.isupper() and (not before or before[-1] in _SENTENCE_ENDS)


def _wrong_negation(said: Polarity, given: Polarity) -> Iterator[str]:
    if said.is_negated and not given.is_negative:
        yield "a negation is missing"
    if given.is_negated and not said.is_negated and (given.is_lacking or not said.is_negative):
        yield "its negation is not in the original"


def _wrong_length(original: str, translation: str) -> Iterator[str]:
    shortest = _SHORTEST * len(original) - _FREE_LENGTH
    longest = _LONGEST * len(original) + _FREE_LENGTH
    if not shortest <= len(translation) <= longest:
        yield "its length does not fit the original"
