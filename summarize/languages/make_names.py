"""Makes the tables of names that `names` reads: `python -m summarize.languages.make_names`.

The names are CLDR's, taken from Babel. Babel reads every date and number format of English along
with them, which costs each report 60 ms, a fifth of its time; the names alone are 12 kB and are
read in one. Babel is needed here only.
"""

import re
from pathlib import Path

from babel import Locale

READERS = ("ru", "kk", "ky", "uz", "tg", "de", "fr", "es", "tr")
"""Whose languages name other languages, besides English: those that reports have their own words in."""

HEADER = """\
# English names of languages (ISO 639, some with a territory or script) and scripts (ISO 15924).
# From the Unicode Common Locale Data Repository by way of Babel, made by make_names.py.
# Copyright 1991-2025 Unicode, Inc. Unicode License v3: https://www.unicode.org/license.txt
"""
READERS_HEADER = HEADER.replace("English names", "Names", 1)
_KEPT = re.compile("[a-z]{2}|und|zh_Han[st]|Arab|Cyrl|Deva|Guru|Latn|Mong").fullmatch


def make_names() -> str:
    """The table: a line for each code and its name, a tab between them, the codes sorted."""
    english = Locale("en")
    names = {**english.languages, **english.scripts}
    return HEADER + "".join(f"{code}\t{name}\n" for code, name in sorted(names.items()))


def make_readers_names() -> str:
    """The table for other readers: a line for each code, a column for each of them.

    Of languages with a code of two letters, and of the scripts that some of them are met in; the
    others keep their English names. A name that CLDR lacks is empty.
    """
    locales = [Locale(reader) for reader in READERS]
    named = [{**locale.languages, **locale.scripts} for locale in locales]
    codes = sorted(code for code in {*Locale("en").languages, *Locale("en").scripts} if _KEPT(code))
    rows = [(code, *(names.get(code, "") for names in named)) for code in codes]
    told = (row for row in [("", *READERS), *rows] if any(row[1:]))
    return READERS_HEADER + "".join("\t".join(row) + "\n" for row in told)


def main() -> None:
    """Write the tables beside this module."""
    beside = Path(__file__)
    beside.with_name("names.txt").write_text(make_names(), encoding="utf-8")
    beside.with_name("readers_names.txt").write_text(make_readers_names(), encoding="utf-8")


if __name__ == "__main__":
    main()
