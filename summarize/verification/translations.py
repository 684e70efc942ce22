"""Whether a translation can be one: in the right language, with the figures and the negation, of a likely length.

What it says beyond that cannot be checked without a model, and is not claimed.
"""

from collections.abc import Iterable, Iterator

from summarize.languages import detect_language
from summarize.names import NameIndex, Word
from summarize.quotations import Claim, Quote, find_attributions
from summarize.verification.exonyms import exonym
from summarize.verification.figures import Figure, find_figures
from summarize.verification.lexicon import lexicon
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
    return (
        *_wrong_language(original, translation, to),
        *_wrong_characters(original, translation, to),
        *_wrong_figures(original, language, translation, to),
        *_wrong_names(original, language, translation, to),
        *_invented_speakers(original, language, translation, to),
        *_wrong_negation(polarity(original, language), polarity(translation, to)),
        *_wrong_length(original, translation),
    )


def _wrong_language(original: str, translation: str, to: str) -> Iterator[str]:
    if translation.split() == original.split():
        if not _is_all_names(original):
            yield "it is a copy of the original"
    elif sum(map(str.isalpha, translation)) >= _LETTERS_FOR_DETECTION:
        guess = detect_language(translation)
        if guess.code not in ("und", to):
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


def _wrong_names(original: str, language: str, translation: str, to: str) -> Iterator[str]:
    """Names that the original has not, and all of its names gone.

    A single word that opens the text may have its capital from that.
    """
    every = NameIndex([(0, original.title(), language)])  # adjectives of names are in lower case
    bodies = {exonym(word) for word in words(original)} - {None}
    for run in name_runs(translation, to):
        if len(run) == 1 and (_is_opening(translation, run[0]) or lexicon(to).determiners):
            continue
        for word in run:
            if not every.mentions(word.text, to) and exonym(word.text) not in bodies:
                name = translation[run[0].start : run[-1].end]
                yield f"“{name}” is not in the original"
                break
    if not _has_a_name_of(original, language, translation, to):
        yield "the names of the original are missing"


def _invented_speakers(original: str, language: str, translation: str, to: str) -> Iterator[str]:
    """Somebody who says it in the translation, and whom the original does not name for it."""
    given = find_attributions(translation, to)
    statements: tuple[Claim | Quote, ...] = (*given.claims, *given.quotes)
    speakers = [found.speaker for found in statements if found.speaker]
    if not speakers:
        return
    every = NameIndex([(0, original.title(), language)])
    said = find_attributions(original, language)
    is_more = len(speakers) > len(said.claims) + len(said.quotes)
    for name in {speaker.mention for speaker in speakers}:
        runs = name_runs(name, to)
        known = any(
            every.mentions(word.text, to) or exonym(word.text) for run in runs for word in run
        )
        if not known and (runs or (is_more and told_in_lower_case(name, to))):
            yield f"“{name}” does not say it in the original"


def _has_a_name_of(original: str, language: str, translation: str, to: str) -> bool:
    """Whether one of the original's names is there, if it has any that are sure to be names."""
    if lexicon(language).determiners:
        return True
    runs = [run for run in name_runs(original, language) if not _is_opening(original, run[0])]
    given = NameIndex([(0, translation.title(), to)])
    bodies = {exonym(word) for word in words(translation)} - {None}
    return not runs or any(
        given.mentions(word.text, language) or exonym(word.text) in bodies
        for run in runs
        for word in run
    )


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
