"""Which language a text is in, and what people call it."""

from summarize.languages.detection import detect_language, detect_lines
from summarize.languages.guess import LanguageGuess
from summarize.languages.names import language_name
from summarize.languages.scripts import count_scripts, dominant_script

__all__ = [
    "LanguageGuess",
    "count_scripts",
    "detect_language",
    "detect_lines",
    "dominant_script",
    "language_name",
]
