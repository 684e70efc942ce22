"""People and traced quotations as text, pages and tables."""

import re
from collections.abc import Iterable, Iterator, Sequence

from summarize.across.collected import ShownPerson, TracedUtterance, Version
from summarize.across.figures_table import DifferentFigures, ToldFigure
from summarize.languages import language_name
from summarize.printable import printable, printable_line
from summarize.renderers.cells import csv_line
from summarize.renderers.document import Block, Run
from summarize.renderers.labels import Labels
from summarize.renderers.overview_labels import reasons

_PEOPLE = ("id", "person", "kind", "role", "quotations", "claims", "articles", "names")
_TRACED = (
    "quotation", "relation", "kinds", "person", "speaker", "published", "outlet", "source", "start",
    "end", "text",
)  # fmt: skip


def people_csv(people: Iterable[ShownPerson]) -> str:
    """A line of CSV for each person."""
    lines = [csv_line(_PEOPLE)]
    lines += [
        csv_line(
            (
                person.id, person.name, person.kind, person.role, person.quotations, person.claims,
                person.articles, "; ".join(dict.fromkeys(name.name for name in person.names)),
            )
        )
        for person in people
    ]  # fmt: skip
    return "".join(lines)


def people_blocks(
    people: Sequence[ShownPerson], words: Labels, *, explained: bool
) -> tuple[Block, ...]:
    """Everybody under one heading each, with all names."""
    return (
        Block("title", (Run(words.counted(len(people), "person")),)),
        *(block for person in people for block in _person(person, words, explained=explained)),
    )


def _person(person: ShownPerson, words: Labels, *, explained: bool) -> Iterator[Block]:
    yield Block("heading", (Run(printable_line(person.name)),))
    told = [
        person.role or "",
        person.meaning or "",
        words.counted(person.quotations, "quotation"),
        words.counted(person.claims, "claim"),
        words.counted(person.articles, "article"),
    ]
    yield Block("note", (Run(" · ".join(printable_line(each) for each in told if each), "muted"),))
    if explained:
        for name in person.names:
            code = name.language
            spoken = f" ({language_name(code, to=words.language)})" if code else ""
            why = reasons(name.why, words)
            line = f"{name.name}{spoken}, {words.number(name.times)} ×: {why}"
            yield Block("paragraph", (Run(printable_line(line)),))
        return
    others = [name for name in dict.fromkeys(n.name for n in person.names) if name != person.name]
    if others:
        also = f"{words['also']} {', '.join(others)}"
        yield Block("paragraph", (Run(printable_line(also)),))


def trace_csv(utterances: Iterable[TracedUtterance]) -> str:
    """A line of CSV for each version."""
    lines = [csv_line(_TRACED)]
    for utterance in utterances:
        for relation, versions in _related(utterance):
            lines += [
                csv_line(
                    (
                        utterance.id, relation, ", ".join(version.compared.kinds), utterance.person,
                        version.speaker, version.published, version.outlet, version.source,
                        version.start, version.end, version.text,
                    )
                )
                for version in versions
            ]  # fmt: skip
    return "".join(lines)


def _related(utterance: TracedUtterance) -> Iterator[tuple[str, tuple[Version, ...]]]:
    yield "same", utterance.versions
    yield "possible", utterance.possible
    yield "translated", utterance.translated


def trace_blocks(
    utterances: Sequence[TracedUtterance], left_out: int, words: Labels
) -> tuple[Block, ...]:
    """Each quotation with its versions; `left_out` counts those that read the same everywhere."""
    differing = sum(utterance.differs for utterance in utterances)
    across = sum(utterance.is_translated for utterance in utterances)
    same = len(utterances) - differing - across + left_out
    told = [words.counted(differing, "differing")]
    told.append(words.filled("same_counts", count=words.number(same)))
    if across:
        told.append(words.filled("translated_counts", count=words.number(across)))
    blocks = [Block("title", (Run(", ".join(told)),))]
    for utterance in utterances:
        blocks += _utterance(utterance, words)
    if left_out:
        more = words.filled("not_shown", what=words.counted(left_out, "quotation"))
        blocks.append(Block("note", (Run(more, "muted"),)))
    return tuple(blocks)


def _utterance(utterance: TracedUtterance, words: Labels) -> Iterator[Block]:
    who = utterance.person or words["unknown"]
    yield Block("heading", (Run(printable_line(who)),))
    yield Block("quotation", (Run(f"“{printable_line(utterance.text)}”"),))
    facts = [
        words.counted(len(utterance.versions), "version"),
        words.counted(utterance.articles, "article"),
    ]
    if utterance.first_seen:
        facts.append(f"{words['first_seen']} {utterance.first_seen}, {utterance.first_outlet}")
    yield Block("note", (Run(printable_line(" · ".join(facts)), "muted"),))
    for version in utterance.versions:
        yield Block("paragraph", tuple(_version(version, utterance, words)))
    for relation, versions in (
        (words["possibly"], utterance.possible),
        (words["likely_translated"], utterance.translated),
    ):
        for version in versions:
            where = f"{relation}: {_where(version)}: "
            yield Block("note", (Run(where, "muted"), Run(f"“{printable_line(version.text)}”")))


def _version(version: Version, utterance: TracedUtterance, words: Labels) -> Iterator[Run]:
    copy = f", {words['a_copy']}" if version.copy else ""
    yield Run(f"{_where(version)}{copy}: ", "muted")
    if version.speaker is None:
        yield Run(f"{words['nobody_named']}; ", "muted")
    elif version.speaker != utterance.person:
        yield Run(f"{printable_line(version.speaker)}; ", "muted")
    if version.compared.kinds == ("identical",):
        yield Run(words["as_above"])
        return
    yield Run(", ".join(words.told("kind", kind) for kind in version.compared.kinds))
    yield Run(": ")
    for place, piece in enumerate(version.compared.pieces):
        told = printable_line(piece.text)
        gap = " " if place else ""
        if piece.side == "both":
            yield Run(gap + told)
        elif piece.side == "first":
            yield Run(f"{gap}[−{told}−]", "muted")
        else:
            yield Run(f"{gap}[+{told}+]", "strong")


def _where(version: Version) -> str:
    told = (version.published, version.outlet, version.source)
    return printable_line(", ".join(each for each in told if each))


def figure_blocks(figures: Sequence[DifferentFigures], words: Labels) -> tuple[Block, ...]:
    """What articles on one story say of one thing, where they differ: in order of time."""
    blocks = []
    if figures:
        blocks.append(Block("title", (Run(words.counted(len(figures), "thing")),)))
    for each in figures:
        blocks.append(Block("heading", (Run(printable_line(each.name)),)))
        blocks += [Block("paragraph", tuple(_told_figure(told))) for told in each.told]
    return tuple(blocks)


def _told_figure(told: ToldFigure) -> Iterator[Run]:
    source = None if told.source == told.outlet else told.source
    where = ", ".join(part for part in (told.published, told.outlet, source) if part)
    yield Run(f"{printable_line(where)}: ", "muted")
    if told.said_by:
        yield Run(f"{printable_line(told.said_by)}; ", "muted")
    yield Run(_spaced(told.sentence[: told.start]))
    yield Run(_spaced(told.figure), "strong")
    yield Run(_spaced(told.sentence[told.end :]))


def _spaced(text: str) -> str:
    """A piece of a line, with the space at its ends."""
    return re.sub(r"\s+", " ", printable(text))
