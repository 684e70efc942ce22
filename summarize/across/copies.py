"""Articles that print another's words again: one text under two names, an agency's report in ten papers.

Told by whole sentences, so that another headline, a dateline or a foot with links change nothing. A
sentence that half the collection has (Subscribe to our letters) makes no copies, since most of an
article's words must be the other's. Each is held against the articles that had its sentences first,
which takes no longer however often a text was printed.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from zlib import crc32

_SENTENCE = re.compile(r"\s(?:(?<=[.!?…]\s)|(?<=[\n\r]))")
"""White space behind a sentence. It begins with what it looks for: three times as fast as looking back everywhere."""
_ENDS = "。！？"
"""Ends of sentences that need no white space behind them."""
_SHORTEST = 20
"""Characters of the shortest sentence that tells something."""
_LEAST = 80
"""Characters that two articles have in common, below which neither is called a copy."""
_OF_SHORTER = 0.8
_OF_LONGER = 0.5
"""The share of their sentences, by length, that makes one article a copy: a foot or a box may have been added, while
a teaser is no copy of what it leads to."""
_HELD_AGAINST = 3
_STATEMENTS = ("quotations", "claims")
INDEXES = "".join(
    f"CREATE INDEX {table}_by_digest ON {table} (digest, article, speaker IS NULL);\n"
    for table in _STATEMENTS
)

Sentence = tuple[int, int]
"""What stands for a sentence, and its length."""


def find_copies(articles: Sequence[Iterable[Sentence]], order: Iterable[int]) -> dict[int, int]:
    """For each copy, by number, the first article of its words; `order` is that of time."""
    first: dict[Sentence, int] = {}
    sizes: dict[int, int] = {}
    copies: dict[int, int] = {}
    for number in order:
        sentences = set(articles[number])
        sizes[number] = sum(size for _, size in sentences)
        original = _original(sentences, sizes[number], first, sizes)
        if original is not None:
            copies[number] = original
            continue
        for sentence in sentences:
            first.setdefault(sentence, number)
    return copies


def own_statement(table: str) -> str:
    """SQL for whether a quotation or claim of `table` is no repetition.

    What an article prints again of another's is one, as long as the other has the same statement, or
    another copy of it: one that names somebody for it, else the earlier. Its article is joined.
    """
    nobodys = f"({table}.speaker IS NULL)"
    repeats = " AND ".join(
        f"""NOT EXISTS (SELECT 1 FROM {each} AS again WHERE again.article = copy_of AND {_same("again", table)})
        AND NOT EXISTS (SELECT 1 FROM articles AS printed WHERE printed.copy_of = articles.copy_of AND (
            {nobodys} AND EXISTS (SELECT 1 FROM {each} AS again
                WHERE again.article = printed.id AND {_same("again", table)} AND (again.speaker IS NULL) = 0)
            OR ({_order("printed")}) < ({_order("articles")}) AND EXISTS (SELECT 1 FROM {each} AS again
                WHERE again.article = printed.id AND {_same("again", table)}
                AND (again.speaker IS NULL) = {nobodys})))"""  # noqa: S608 (our own names)
        for each in _STATEMENTS
    )
    return f"(copy_of IS NULL OR {repeats})"


def digest_of(text: str) -> int:
    """What a statement is found by in an article, which may have tens of thousands."""
    return crc32(text.encode("utf-8", "replace"))


def _same(one: str, other: str) -> str:
    """SQL for two statements having the same text."""
    return f"{one}.digest = {other}.digest AND {one}.text = {other}.text"


def _order(article: str) -> str:
    """SQL for the place of an article among copies of one, in whatever order they came."""
    day = f"{article}.published"
    return f"{day} IS NULL, coalesce({day}, ''), {article}.source, {article}.id"


def _original(
    sentences: set[Sentence], size: int, first: Mapping[Sentence, int], sizes: Mapping[int, int]
) -> int | None:
    shared: Counter[int] = Counter()
    for sentence in sentences:
        if (had := first.get(sentence)) is not None:
            shared[had] += sentence[1]
    for other, length in sorted(shared.items(), key=lambda had: (-had[1], had[0]))[:_HELD_AGAINST]:
        shorter, longer = sorted((size, sizes[other]))
        if length >= max(_LEAST, _OF_SHORTER * shorter, _OF_LONGER * longer):
            return other
    return None


def sentences_of(text: str) -> Iterator[Sentence]:
    """The sentences of a text, in whatever case and spacing."""
    for end in _ENDS:
        text = text.replace(end, f"{end}\n")
    for sentence in _SENTENCE.split(text):
        plain = "".join(sentence.lower().split())
        if len(plain) >= _SHORTEST:
            yield crc32(plain.encode("utf-8", "replace")), len(plain)
