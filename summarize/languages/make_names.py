"""Makes the table of names that `names` reads: `python -m summarize.languages.make_names`.

The names are CLDR's, taken from Babel. Babel reads every date and number format of English along
with them, which costs each report 60 ms, a fifth of its time; the names alone are 12 kB and are
read in one. Babel is needed here only.
"""

from pathlib import Path

from babel import Locale

HEADER = """\
# English names of languages (ISO 639, some with a territory or script) and scripts (ISO 15924).
# From the Unicode Common Locale Data Repository by way of Babel, made by make_names.py.
# Copyright 1991-2025 Unicode, Inc. Unicode License v3: https://www.unicode.org/license.txt
"""


def make_names() -> str:
    """The table: a line for each code and its name, a tab between them, the codes sorted."""
    english = Locale("en")
    names = {**english.languages, **english.scripts}
    return HEADER + "".join(f"{code}\t{name}\n" for code, name in sorted(names.items()))


def main() -> None:
    """Write the table beside this module."""
    Path(__file__).with_name("names.txt").write_text(make_names(), encoding="utf-8")


if __name__ == "__main__":
    main()
