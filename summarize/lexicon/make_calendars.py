"""Makes the table that `calendars` reads from the lexicons: `python -m summarize.lexicon.make_calendars`."""

from collections.abc import Iterable

from summarize.lexicon import languages_with_lexicon, lexicon
from summarize.lexicon.calendars import FILE

_HEADER = """\
# The months and the days of the week of each language: code, months, days, parted by tabs.
# Made from the lexicons by make_calendars.py.
"""


def make_calendars() -> str:
    """A line for each language."""
    known = ((code, lexicon(code)) for code in sorted(languages_with_lexicon()))
    return _HEADER + "".join(
        f"{code}\t{_listed(found.months)}\t{_listed(found.weekdays)}\n" for code, found in known
    )


def _listed(fields: Iterable[str]) -> str:
    return "|".join(" ".join(field.split()) for field in fields)


if __name__ == "__main__":
    FILE.write_text(make_calendars(), "utf-8")
