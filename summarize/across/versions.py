"""Quotations with all their versions, and the tables of them: `utterances` and `version_pairs`."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import merge

from summarize.across.article_collection import ArticleCollection
from summarize.across.clippings import Clipping
from summarize.across.evidence import judge
from summarize.across.judgements import Match, Matches, Neighbours, StretchNumbers
from summarize.across.pairs import pair_code, rows_in_order
from summarize.across.renewed import assign, numbered_as_before, renew, renew_in_order

_Span = tuple[int, int]
_PairRow = tuple[int | str | float | None, ...]
_Versions = tuple[int, list[int]]
"""The longest version of an utterance, and all of them: quotations by their numbers as stretches."""


def write_pairs(
    database: sqlite3.Connection,
    collection: ArticleCollection,
    matches: Matches,
    groups: Sequence[_Versions],
    translated: Sequence[Match],
) -> None:
    """Write how versions of one quotation differ: each with the longest, and what may be one or is in two languages."""
    people = dict(database.execute("SELECT id, person FROM quotations"))
    rows = merge(
        _matching_rows(collection, people, matches, _star(matches, groups)),
        sorted(_translated_rows(collection, people, translated)),
    )
    renew_in_order(database, "version_pairs", _PAIR, rows)


def _matching_rows(
    collection: ArticleCollection,
    people: Mapping[int, int | None],
    matches: Matches,
    some: Iterable[int],
) -> Iterator[_PairRow]:
    """The rows of some matches in one language, in order, made when they are asked for."""
    sure, quotations = judge("same words").sure, collection.quotations
    firsts, seconds, chances = matches.firsts, matches.seconds, matches.chances

    def code(row: int) -> int:
        one, other = quotations[firsts[row]], quotations[seconds[row]]
        return pair_code(one, other) if one < other else pair_code(other, one)

    most = pair_code(max(quotations, default=0) + 1, 0)
    for row in rows_in_order(some, code, most, len(firsts)):
        first, second, chance = firsts[row], seconds[row], chances[row]
        relation = "same" if chance >= sure else "possible"
        kinds = collection.difference(first, second)
        spans = collection.span(first), collection.span(second)
        yield _pair(collection, (first, second), spans, people, (relation, kinds, chance))


def _translated_rows(
    collection: ArticleCollection,
    people: Mapping[int, int | None],
    translated: Iterable[Match],
) -> Iterator[_PairRow]:
    for match in translated:
        both = collection.stretches.of(match.first), collection.stretches.of(match.second)
        assert match.spans is not None  # line by line
        told = "translated", None, match.chance
        yield _pair(collection, both, match.spans, people, told)


_PAIR = (
    "first", "second", "relation", "kinds", "attribution", "chance", "first_start", "first_end",
    "second_start", "second_end",
)  # fmt: skip


def _pair(
    collection: ArticleCollection,
    both: tuple[int, int],
    spans: tuple[_Span, _Span],
    people: Mapping[int, int | None],
    told: tuple[str, str | None, float],
) -> _PairRow:
    """The row of two quotations; what is `told` of them is their relation, their differences, their chance."""
    first, second = (collection.quotations[each] for each in both)
    if first > second:
        first, second, spans = second, first, spans[::-1]
    named = attribution(people[first], people[second])
    relation, kinds, chance = told
    return first, second, relation, kinds, named, round(chance, 3), *spans[0], *spans[1]


def attribution(one: int | None, other: int | None) -> str:
    """Whether two versions are given to one person."""
    if one is None or other is None:
        return "unnamed"
    return "same" if one == other else "other"


def write_utterances(
    database: sqlite3.Connection,
    collection: ArticleCollection,
    groups: Sequence[_Versions],
) -> None:
    """Write the quotations with all their versions, under the numbers that they had before."""
    people, before = {}, {}
    for quotation, person, utterance in database.execute(
        "SELECT id, person, utterance FROM quotations"
    ):
        people[quotation], before[quotation] = person, utterance
    quotations = [[collection.quotations[place] for place in group] for _, group in groups]
    numbers = numbered_as_before([[before[each] for each in quoted] for quoted in quotations])
    rows: list[tuple[int | str | None, ...]] = []
    articles = collection.stretches.articles
    for number, quoted, (head, group) in zip(numbers, quotations, groups, strict=True):
        dated = [
            (published, place)
            for place in group
            if (published := collection.published[articles[place]])
        ]
        first = min(dated, default=(None, None))
        named = Counter(person for each in quoted if (person := people[each]) is not None)
        text = collection.text(head)
        others = (sorted((head, place)) for place in group if place != head)
        differs = any(collection.difference(*both) != "identical" for both in others)
        voices = set(map(collection.voice, group))
        rows.append(
            (
                number, text, named.most_common(1)[0][0] if named else None,
                collection.quotations[head], len(group), len(voices), differs, len(named),
                first[0], None if first[1] is None else collection.numbers[articles[first[1]]],
            ),
        )  # fmt: skip
    utterance_of = {
        each: number for number, quoted in zip(numbers, quotations, strict=True) for each in quoted
    }
    assign(database, "quotations", "utterance", utterance_of)
    renew(database, "utterances", _UTTERANCE, rows)


_UTTERANCE = (
    "id", "text", "person", "quotation", "versions", "articles", "differs", "speakers", "first_seen",
    "first_article",
)  # fmt: skip


def _star(matches: Matches, groups: Sequence[_Versions]) -> Iterator[int]:
    """The rows of matches, without those between two versions that are both beside the longest."""
    heads = {number: head for head, group in groups for number in group}
    for row, (first, second, _) in enumerate(matches.rows()):
        head = heads.get(first)
        if head is None or head != heads.get(second) or head in (first, second):
            yield row


def together(groups: Iterable[_Versions], collection: ArticleCollection) -> list[_Versions]:
    """The groups, those as one whose longest versions are one article's words, printed again.

    Of words that stand in very many articles not all are compared with each other.
    """
    joined: list[_Versions] = []
    standing: dict[tuple[int, str], int] = {}
    for head, group in groups:
        own = [(collection.voice(each), collection.text(each)) for each in group]
        at = standing.get((collection.voice(head), collection.text(head)))
        if at is None:
            at = len(joined)
            joined.append((head, group))
        else:
            joined[at][1].extend(group)
        for each in own:
            standing.setdefault(each, at)
    return joined


def only_translated(
    groups: Sequence[_Versions], translated: Sequence[Match], numbers: StretchNumbers
) -> Iterator[_Versions]:
    """Stretches whose only other versions are in other languages: that with the most, by itself."""
    others: dict[int, set[int]] = defaultdict(set)
    for match in translated:
        first, second = numbers.of(match.first), numbers.of(match.second)
        others[first].add(second)
        others[second].add(first)
    taken = {number for _, group in groups for number in group}
    taken |= {other for number in taken for other in others.get(number, ())}
    for number in sorted(others, key=lambda number: (-len(others[number]), number)):
        if number not in taken:
            taken |= {number, *others[number]}
            yield number, [number]


def utterances(clippings: Sequence[Clipping], matches: Matches, sure: float) -> Iterator[_Versions]:
    """Groups of versions: each with the longest that was judged `sure` to be one with all the others.

    No chains: a stretch joins the longest that it was itself compared with.
    """
    versions = Neighbours(matches, sure)

    def length(number: int) -> tuple[int, int, int]:
        article, order = matches.numbers.place(number)
        text = clippings[article].stretches[order].text
        return -len(text.split()), -len(versions.of(number)), number

    taken: set[int] = set()
    for head in sorted(versions, key=length):
        if head in taken:
            continue
        group = [number for number in versions.of(head) if number not in taken]
        if group:
            taken |= {head, *group}
            yield head, [head, *group]
