"""Stories of our own as several houses would print them, with the figures that count one thing marked.

`{dead:13}` stands for `13`; what has one mark in a story counts one thing there. Figures without a
mark are in the way: of last year, of another town, of a part.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from summarize.across.counted import counts_of
from summarize.across.differing import differing_figures

FOLDER = Path(__file__).with_name("figures")
_MARK = re.compile(r"\{(\w+):([^}]+)\}")


@dataclass(frozen=True, slots=True)
class PlantedArticle:
    """An article of a story, with the places of its marked figures."""

    story: str
    language: str
    outlet: str
    day: str
    text: str
    marks: tuple[tuple[int, int, str], ...]

    def mark_at(self, start: int, end: int) -> str | None:
        """The mark of the figure there, if it has one."""
        return next((m for a, b, m in self.marks if a < end and start < b), None)


def planted_stories() -> Iterator[list[PlantedArticle]]:
    """The stories of all files, each with its articles in order of time."""
    for path in sorted(FOLDER.glob("*.txt")):
        for block in re.split(r"^# ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            name, *articles = re.split(r"^== ", block, flags=re.MULTILINE)
            yield [_article(name.strip(), path.stem, article) for article in articles]


def _article(story: str, language: str, marked: str) -> PlantedArticle:
    head, _, body = marked.partition("\n")
    *own, outlet, day = head.split()
    text, marks, at = "", [], 0
    for found in _MARK.finditer(body):
        text += body[at : found.start()]
        marks.append((len(text), len(text) + len(found[2]), found[1]))
        text += found[2]
        at = found.end()
    text += body[at:]
    return PlantedArticle(story, own[0] if own else language, outlet, day, text, tuple(marks))


def marks_found(story: list[PlantedArticle]) -> list[set[str | None]]:
    """The marks of what is found to differ: more than one, or none, where it does not count one thing."""
    counts = {place: tuple(counts_of(each.text, each.language)) for place, each in enumerate(story)}
    return [
        {story[s.article].mark_at(s.count.start, s.count.end) for s in statements}
        for statements in differing_figures(counts)
    ]


def marks_wanted(story: list[PlantedArticle]) -> set[str]:
    """The marks of what articles have different figures of."""
    told: dict[str, set[str]] = {}
    for article in story:
        for start, end, mark in article.marks:
            told.setdefault(mark, set()).add(article.text[start:end].casefold())
    return {mark for mark, figures in told.items() if len(figures) > 1}
