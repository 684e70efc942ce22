"""What a check found or a reading met, in the reader's language.

Problems and warnings are English in a report's data, where programs read them. To a reader they are told in
the languages of the report's own words (`problems.txt`); in others, and where a line is not in that table, as
they are. The table is found by a line's fixed pieces, so that the code that finds a problem need not know
who will read it.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

_HOLE = re.compile(r"\{([a-zA-Z])\}")
_BETWEEN_ITEMS = re.compile(r", | and (?=\d+ more$)")


class _Row(NamedTuple):
    """A line of the table: the fixed pieces of the English, the names of the holes between them, and another language's words."""

    pieces: tuple[str, ...]
    holes: tuple[str, ...]
    words: str

    @property
    def opens_another(self) -> bool:
        """Whether it is fixed words and then a line that is told in turn."""
        return len(self.holes) == 1 and self.holes[0].isupper() and not self.pieces[1]

    def values(self, text: str) -> dict[str, str] | None:
        """What stands in the holes of a text that has the fixed pieces, `None` of any other."""
        if not self.holes:
            return {} if text == self.pieces[0] else None
        first, *middle, last = self.pieces
        at, end = len(first), len(text) - len(last)
        if at > end or not (text.startswith(first) and text.endswith(last)):
            return None
        found = []
        for piece in middle:
            stop = text.find(piece, at, end)
            if stop < 0:
                return None
            found.append(text[at:stop])
            at = stop + len(piece)
        values = dict(zip(self.holes, [*found, text[at:end]], strict=True))
        return values if values.get("n", "0").isdecimal() else None


@lru_cache(maxsize=4096)  # thousands of articles fail for a few reasons
def problem_in(text: str, language: str) -> str:
    """A problem or warning of a report for a reader of `language`; as it is, where the table has no words for it."""
    for row in _table(language):
        values = row.values(text)
        if values is not None:
            in_turn = {
                hole: _told(hole, values[hole], language) for hole in values if hole.isupper()
            }
            return row.words.format_map(values | in_turn)
    return text


def _told(hole: str, value: str, language: str) -> str:
    """What is told in turn: another line of the table, or a language by its English name or code; in `L` one after the other."""
    if hole == "L":
        items = _BETWEEN_ITEMS.split(value)
        return ", ".join(problem_in(each, language) for each in items)
    told = problem_in(value, language)
    if told != value:
        return told
    from summarize.languages import (  # here: few lines name one
        language_code,
        language_codes,
        language_name,
    )

    code = value if value in language_codes() else language_code(value)
    return language_name(code, to=language) if code else value


@cache
def _table(language: str) -> tuple[_Row, ...]:
    """The table in one language, the lines first that are surest to be meant.

    Those are such as open a line of the table with words of their own, then those with most fixed letters.
    """
    rows = []
    for english, languages in blocks():
        if language in languages:
            pieces, holes = _HOLE.split(english)[::2], _HOLE.findall(english)
            rows.append(_Row(tuple(pieces), tuple(holes), languages[language]))
    return tuple(sorted(rows, key=lambda row: (not row.opens_another, -sum(map(len, row.pieces)))))


def blocks() -> Iterator[tuple[str, dict[str, str]]]:
    """Each line of the table in English, with its words by the codes of the other languages."""
    text = Path(__file__).with_name("problems.txt").read_text("utf-8")
    for block in text.strip().split("\n\n"):
        if not block.startswith("#"):
            english, *others = block.splitlines()
            yield english, dict(other.split(" ", 1) for other in others)
