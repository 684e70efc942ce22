"""Names of languages and scripts for people, from CLDR.

They stand in `names.txt`, which `make_names` makes: a library that brings them would cost every
report more time than all that is read in it. They are read when the first is asked for.
"""

from functools import cache
from pathlib import Path

# Languages that people meet in more than one script: for these the script is part of the name.
_DIGRAPHIC = frozenset({"az", "bs", "kk", "ku", "ky", "mn", "pa", "sd", "sr", "tg", "tk", "tt", "ug", "uz"})  # fmt: skip


_OWN = """
    ru: русский, по-русски
    uk: українська
    be: беларуская
    kk: қазақша, қазақ тілі, қазақ
    ky: кыргызча, кыргыз тили
    uz: oʻzbekcha, o‘zbekcha, o'zbekcha, ўзбекча, oʻzbek
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
    no: norsk
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
def _names() -> dict[str, str]:
    """Names by ISO 639 code, some with `_` and a script, and by ISO 15924 code."""
    lines = Path(__file__).with_name("names.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))


def language_name(code: str, script: str | None = None) -> str:
    """The English name of a language: "Kazakh (Cyrillic)", "Simplified Chinese", "German".

    `code` is ISO 639-1 or 639-3, `script` ISO 15924. The script is named where the language is
    met in several. A code that CLDR does not know is its own name.
    """
    names = _names()
    with_script = names.get(f"{code}_{script}")
    if with_script is not None:
        return with_script
    name = names.get(code, code)
    if script in names and code in _DIGRAPHIC:
        return f"{name} ({names[script]})"
    return name


def own_name(code: str) -> str:
    """What a language calls itself, where that is known; else its English name."""
    return next((name for name, known in _OWN_NAMES.items() if known == code), language_name(code))


def language_codes() -> tuple[str, ...]:
    """The codes (ISO 639-1) of the languages that have one, sorted."""
    return tuple(code for code in _names() if len(code) == 2)


def language_code(name: str) -> str | None:
    """The code (ISO 639) of a language by its English name, or by its own where many read it.

    In any case; `None` for no language.
    """
    return _codes().get(name.casefold()) or _OWN_NAMES.get(name.casefold())


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
