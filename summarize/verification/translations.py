"""Whether a translation can be one: in the right language, with the figures and the negation, of a likely length.

What it says beyond that cannot be checked without a model, and is not claimed.
"""

from collections.abc import Iterable, Iterator

from summarize.languages import detect_language
from summarize.names import NameIndex
from summarize.verification.exonyms import exonym
from summarize.verification.figures import Figure, find_figures
from summarize.verification.negation import Polarity, polarity
from summarize.verification.wording import name_runs, words

_LETTERS_FOR_DETECTION = 20  # shorter texts are too often called another language
_SHORTEST, _LONGEST = 0.25, 4.0  # of the original's length
_FREE_LENGTH = 20  # characters more or less that short texts may differ by
_PAIRS = {
    '"': '"', "'": "'", "“": "”", "”": "”", "„": "“", "«": "»", "»": "«", "‘": "’", "‚": "‘",
    "‹": "›", "「": "」", "『": "』",
}  # fmt: skip


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
        *_wrong_figures(original, language, translation, to),
        *_invented_names(original, language, translation, to),
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
    return any(figure.is_met_by(other) or other.is_met_by(figure) for other in others)


def _invented_names(original: str, language: str, translation: str, to: str) -> Iterator[str]:
    """Names of several words of which the original has none; one word may be a noun's capital."""
    runs = [run for run in name_runs(translation, to) if len(run) > 1]
    if not runs:
        return
    index = NameIndex([(0, original, language)])
    places = {exonym(word) for word in words(original)} - {None}
    for run in runs:
        name = translation[run[0].start : run[-1].end]
        if not index.mentions(name, to) and places.isdisjoint(exonym(word.text) for word in run):
            yield f"“{name}” is not in the original"


def _wrong_negation(said: Polarity, given: Polarity) -> Iterator[str]:
    if said.is_negated and not given.is_negative:
        yield "a negation is missing"
    if given.is_negated and not said.is_negative:
        yield "its negation is not in the original"


def _wrong_length(original: str, translation: str) -> Iterator[str]:
    shortest = _SHORTEST * len(original) - _FREE_LENGTH
    longest = _LONGEST * len(original) + _FREE_LENGTH
    if not shortest <= len(translation) <= longest:
        yield "its length does not fit the original"
