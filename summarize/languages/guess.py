"""The value that language detection answers with.

It stands apart so that whoever only passes guesses along imports no tables and no detector.
"""

from dataclasses import dataclass

UNDETERMINED = "und"
"""The code (ISO 639-2) of a language that the text can't tell."""


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """A language with the script it is written in.

    `code` is ISO 639-1, else ISO 639-3, `und` when the text can't tell; `script` is ISO 15924
    (`Zyyy` when there are no letters); `confidence` is a calibrated probability in 0..1.
    """

    code: str
    script: str
    confidence: float
