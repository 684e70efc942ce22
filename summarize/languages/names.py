"""Names of languages and scripts for people, from CLDR.

They stand in `names.txt` and, for readers of other languages than English, in `readers_names.txt`,
which `make_names` makes: a library that brings them would cost every
report more time than all that is read in it. They are read when the first is asked for.
"""

import re
from functools import cache
from pathlib import Path

from summarize.characters import APOSTROPHES
from summarize.errors import ConfigurationError, nearest
from summarize.languages.codes import read_as, usual_code
from summarize.languages.guess import UNDETERMINED
from summarize.lazily import expression
from summarize.lexicon import languages_with_lexicon

# Languages that people meet in more than one script: for these the script is part of the name.
_DIGRAPHIC = frozenset({"az", "bs", "kk", "ku", "ky", "mn", "pa", "sd", "sr", "tg", "tk", "tt", "ug", "uz"})  # fmt: skip


_NO_LANGUAGES = frozenset(
    {"mis", "mul", "und", "zxx"}
)  # ISO 639-2 for any, several, unknown and none
_TAG = expression(
    r"""
    ([a-z]{2,3}) (?:(?<=zh|ar|ms)-([a-z]{3}))?  # the language, or a part of it that has its own code
    (?:-[a-z]{4})? (?:-(?:[a-z]{2}|\d{3}))?  # script, territory
    (?:-(?:\d[a-z\d]{3}|tarask|valencia))*  # variants; others than these look like words
    (?:\.[a-z\d-]+)? (?:@[a-z\d]+)?  # encoding and modifier of a locale
    """,
    re.VERBOSE,
)
"""A language tag (BCP 47) or a locale (POSIX), in lower case and with hyphens."""
_APOSTROPHES = re.compile(f"[{APOSTROPHES}]")

_OWN = """
    ru: русский, по-русски
    uk: українська
    be: беларуская
    kk: қазақша, қазақ тілі, қазақ
    ky: кыргызча, кыргыз тили
    uz: oʻzbekcha, ўзбекча, oʻzbek, oʻzbek tili
    tg: тоҷикӣ, забони тоҷикӣ
    de: deutsch
    fr: français
    es: español
    tr: türkçe
    it: italiano
    pt: português
    pl: polski
    cs: čeština
    nl: nederlands
    sv: svenska
    no: norsk, bokmål, norsk bokmål
    nn: nynorsk, norsk nynorsk
    da: dansk
    ar: العربية
    fa: فارسی
    zh: 中文, 汉语
    ja: 日本語
    ko: 한국어
    el: ελληνικά
    he: עברית
"""
_OWN_NAMES = {
    name.strip(): code.strip()
    for code, names in (line.split(":") for line in _OWN.strip().splitlines())
    for name in names.split(",")
}
"""Codes by the names that languages have for themselves, in lower case."""


@cache
def _names(to: str = "en") -> dict[str, str]:
    """Names by ISO 639 code, some with `_` and a script, and by ISO 15924 code, for a reader of `to`.

    The English ones stand for what that language has no name for.
    """
    if to == "en":
        return {row[0]: row[1] for row in _table("names.txt")}
    readers, *rows = _table("readers_names.txt")
    if to not in readers:
        return _names()
    column = readers.index(to)
    return _names() | {row[0]: row[column] for row in rows if row[column]}


def _table(name: str) -> list[list[str]]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def language_name(code: str, script: str | None = None, to: str = "en") -> str:
    """The name of a language for a reader of `to`: "Kazakh (Cyrillic)", "Simplified Chinese".

    `code` is ISO 639-1 or 639-3, `script` ISO 15924. The script is named where the language is
    met in several. A code that CLDR does not know is its own name; where it has none in the
    reader's language, the name is English.
    """
    names = _names(to)
    with_script = names.get(f"{code}_{script}")
    if with_script is not None:
        return with_script
    name = names.get(code, code)
    if script in names and code in _DIGRAPHIC:
        return f"{name} ({names[script]})"
    return name


def language_codes() -> tuple[str, ...]:
    """The codes (ISO 639-1) of the languages that have one, sorted."""
    return tuple(code for code in _names() if len(code) == 2)


def language_code(name: str) -> str | None:
    """The code (ISO 639) of a language by its English name, or by its own where many read it.

    In any case; `None` for no language.
    """
    folded = _APOSTROPHES.sub("ʻ", name.casefold())
    return _codes().get(name.casefold()) or _OWN_NAMES.get(folded)


def code_of(named: str) -> str:
    """The code of a language by a code (`ru`, `rus`), a tag (`ru-RU`, `ru_RU.UTF-8`) or a name of it.

    What a tag says of script and territory is left out. Raises `ValueError` with what it must be.
    """
    text = named.strip()
    tag = _TAG.fullmatch(text.lower().replace("_", "-"))
    code = language_code(text) or (tag and (tag[2] or tag[1]))
    if code:
        code = usual_code(code)
        if language_name(code) != code and code not in _NO_LANGUAGES:
            return code
        raise ValueError("is the code of no language that we know, such as en, ru or kk")
    near = nearest(text, known_names())
    hint = f"; did you mean {near}?" if near else ""
    raise ValueError(f"must be a language, such as en, ru or Kazakh{hint}")


def code_given(language: str | None) -> str | None:
    """The code by which to read a text in the language that a caller names, `None` for none.

    `und`, which `detect_language` answers with, is itself. Raises `ConfigurationError`.
    """
    if not language:
        return None
    # Those that texts are mostly in need no names, which take longer to read than a text.
    if language in languages_with_lexicon() or language == UNDETERMINED:
        return language
    try:
        return read_as(code_of(language))
    except ValueError as error:
        raise ConfigurationError(f"{language!r} is no valid language: {error}") from error


def known_names() -> tuple[str, ...]:
    """The English names of all languages that there is a code for."""
    return tuple(_names()[code] for code in _codes().values())


@cache
def _codes() -> dict[str, str]:
    """Codes by name; names of scripts and of what is spoken in one territory are left out."""
    return {
        name.casefold(): code
        for code, name in _names().items()
        if code.isalpha() and code.islower()
    }
