"""Which language a text is in, and what people call it.

`detect_language` and `detect_lines` answer; `weigh_evidence` and `decide` are their two halves,
for whoever looks for the seam between two languages and needs the scores of many stretches.
"""

from summarize.languages.codes import are_siblings
from summarize.languages.detection import (
    LanguageEvidence,
    decide,
    detect_language,
    detect_lines,
    main_language,
    weigh_evidence,
)
from summarize.languages.guess import UNDETERMINED, LanguageGuess
from summarize.languages.names import (
    code_given,
    code_of,
    known_names,
    language_code,
    language_codes,
    language_name,
)
from summarize.languages.scripts import count_letters, count_scripts, dominant_script

__all__ = [
    "UNDETERMINED",
    "LanguageEvidence",
    "LanguageGuess",
    "are_siblings",
    "code_given",
    "code_of",
    "count_letters",
    "count_scripts",
    "decide",
    "detect_language",
    "detect_lines",
    "dominant_script",
    "known_names",
    "language_code",
    "language_codes",
    "language_name",
    "main_language",
    "weigh_evidence",
]
