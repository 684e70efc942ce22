"""Whether a translation can be one: in the right language, with the figures, of a likely length."""

from summarize.languages import detect_language
from summarize.verification.figures import find_figures
from summarize.verification.wording import content

_LETTERS_FOR_DETECTION = 20  # shorter texts are too often called another language
_SHORTEST, _LONGEST = 0.25, 4.0  # of the original's length
_FREE_LENGTH = 30  # characters more or less that short texts may differ by
_MARKS = "\"'«»“”„‟‘’‚‹›「」『』"


def unquoted(text: str) -> str:
    """A translation without outer quotation marks: it must not pass for what was said."""
    stripped = text.strip()
    while len(stripped) > 1 and stripped[0] in _MARKS and stripped[-1] in _MARKS:
        stripped = stripped[1:-1].strip()
    return stripped


def translation_problems(
    original: str, language: str, translation: str, to: str
) -> tuple[str, ...]:
    """What speaks against `translation` (into `to`) being a translation of `original`."""
    problems = []
    if content(original, language) and " ".join(translation.split()) == " ".join(original.split()):
        problems.append("it is a copy of the original")
    elif sum(map(str.isalpha, translation)) >= _LETTERS_FOR_DETECTION:
        guess = detect_language(translation)
        if guess.code not in ("und", to):
            problems.append(f"it seems to be in another language ({guess.code})")
    said = find_figures(original, language)
    given = find_figures(translation, to)
    problems += [
        f"“{original[figure.start : figure.end]}” is missing"
        for figure in said
        if not any(figure.is_met_by(other) or other.is_met_by(figure) for other in given)
    ]
    problems += [
        f"“{translation[figure.start : figure.end]}” is not in the original"
        for figure in given
        if not any(figure.is_met_by(other) or other.is_met_by(figure) for other in said)
    ]
    shortest = _SHORTEST * len(original) - _FREE_LENGTH
    longest = _LONGEST * len(original) + _FREE_LENGTH
    if not shortest <= len(translation) <= longest:
        problems.append("its length does not fit the original")
    return tuple(problems)
