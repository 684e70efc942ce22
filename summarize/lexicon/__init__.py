"""What is known of a language's words, as data: one module per language.

`summarize/lexicon/languages/<code>.py` holds one value, `LEXICON`, and nothing else; `fields` says
what each of its fields means. The machinery knows no language and the data no machinery, so that
somebody who knows the language but not the code can read, correct and extend it. Who reads a field
makes it ready for that: `quotations.vocabulary` for the finder, `passages.abbreviations` for the
splitting of sentences, the properties of `Lexicon` for verification.
"""

import importlib
import pkgutil
from functools import cache

from summarize.lexicon import languages as _languages
from summarize.lexicon.fields import Lexicon
from summarize.lexicon.notation import Values, Words, as_written, parted, phrases, words
from summarize.lexicon.transliteration import in_both_scripts, transliterated

__all__ = [
    "Lexicon",
    "Values",
    "Words",
    "as_written",
    "languages",
    "lexicon",
    "parted",
    "phrases",
    "transliterated",
    "words",
]

_NOTHING = Lexicon()


@cache
def languages() -> frozenset[str]:
    """The codes of the languages that have a lexicon."""
    return frozenset(module.name for module in pkgutil.iter_modules(_languages.__path__))


@cache
def lexicon(language: str | None) -> Lexicon:
    """The lexicon of a language (ISO 639-1); one without a word for a language that has none."""
    if language not in languages():
        return _NOTHING
    found: Lexicon = importlib.import_module(f"{_languages.__name__}.{language}").LEXICON
    return in_both_scripts(found) if found.second_script else found
