"""What is known of a language's words, as data: one module per language.

`summarize/lexicon/languages/<code>.py` holds one value, `LEXICON`, and nothing else
(`<code>/__init__.py` where the fields of people fill a module of their own); `fields` says what
each of its fields means, `notation` how words are written. The machinery knows no language and the
data no machinery, so that somebody who knows the language but not the code can read, correct and
extend it. Who reads a field makes it ready for that: `quotations.vocabulary` for the finder,
`passages.abbreviations` for the splitting of sentences, the properties of `Lexicon` for
verification. `transliteration` reads a lexicon in a second script; `calendars` has the names of
days from all of them, `sites` what addresses of sites end in, `interviews` what lines of interviews
are marked with, and `unstopped` where Thai sentences begin.
Tables that are keyed by meaning and not by language (countries, measures, furniture) stay with who
reads them.

To add a language (its ISO 639-1 code is `xx`):

1. Copy the file of a relative in `languages/` to `languages/xx.py` and write it anew, field by
   field. `say`, `pronouns` and `roles` alone find the plain quotations. Declare the word order.
   `python -m tests.lexicon.matrix` prints which fields are filled; the tests in `tests/lexicon` fail
   on a hole until it is filled, or declared in `tests/lexicon/test_matrix.py`: in `NOT` or `ONLY` if
   the language has no such thing, in `UNWRITTEN` if it is still to be written.
2. Add its lines to `summarize/passages/furniture/phrases.txt` and `cues.txt`, and list its months and
   days: `python -m summarize.lexicon.make_calendars`, as after each change of them.
3. Detection: add a block `xx-<Script>:` with its commonest words to
   `summarize/languages/common_words.txt`, a text to the archive, and make the tables again:
   `python -m summarize.languages.make_tables ARCHIVE`. Its name in all languages is made by
   `python -m summarize.languages.make_names`.
4. If old pages are in code pages of their own, make `summarize/sources/letter_pairs.txt` again
   (`tests/benchmarks/build_letter_pairs.py`); if there is a treebank, the table of
   `summarize/word_classes` too.
5. Plant articles in `tests/quotations/corpus/dev` and `held`, with the answers beside them, add the
   code to `tests/quotations/test_floors.py`, and tricky ends of sentences to
   `tests/passages/borders/xx.txt`.
6. Run `python -m pytest tests/lexicon tests/passages tests/quotations`, and add the language to the
   list in the README.
"""

import importlib
import pkgutil
from functools import cache

from summarize.lexicon import languages
from summarize.lexicon.fields import Lexicon
from summarize.lexicon.notation import (
    AnyValues,
    InflectedWords,
    Values,
    Words,
    as_written,
    parted,
    phrases,
    words,
)
from summarize.lexicon.transliteration import in_both_scripts, transliterated

__all__ = [
    "AnyValues",
    "InflectedWords",
    "Lexicon",
    "Values",
    "Words",
    "as_written",
    "languages_with_lexicon",
    "lexicon",
    "parted",
    "phrases",
    "transliterated",
    "words",
]

_NOTHING = Lexicon()
_READ_AS = {"ms": "id", "bs": "sr", "hr": "sr"}
"""Languages that are read by the words of a sibling, among which their own are: Malay, Bosnian, Croatian."""


@cache
def languages_with_lexicon() -> frozenset[str]:
    """The codes of the languages that have a lexicon."""
    return frozenset(module.name for module in pkgutil.iter_modules(languages.__path__))


@cache
def lexicon(language: str | None) -> Lexicon:
    """The lexicon of a language (ISO 639-1), or of the one by whose words it is read; without a word for others."""
    language = _READ_AS.get(language or "", language)
    if language not in languages_with_lexicon():
        return _NOTHING
    found: Lexicon = importlib.import_module(f"{languages.__name__}.{language}").LEXICON
    return in_both_scripts(found) if found.second_script else found
