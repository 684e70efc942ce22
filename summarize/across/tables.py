"""The tables of `claims.db` that say what its articles have to do with one another.

Made from its other tables, and made again when `people.toml` has changed. `utterances` are
quotations with all their versions: the longest stands for them, and each version was compared with
it. `version_pairs` has each version with the longest (`same`), and every two that are possibly one
(`possible`), or one in two languages (`translated`: line by line, so that two quotations can be there
more than once), with the places of the words that were compared; `people` and `names` say who is meant
under which names, and why.
"""

import sqlite3
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from heapq import merge
from pathlib import Path
from sys import intern
from typing import Self
from urllib.parse import urlsplit

from summarize.across import VERSION, shares
from summarize.across.clippings import AttributedStretch, Clipping, Subjects, day_of, in_time
from summarize.across.corrections import read_corrections
from summarize.across.differences import difference
from summarize.across.evidence import judge
from summarize.across.figures_table import begin_figures, write_figures
from summarize.across.judgements import Columns, Match, Matches, Neighbours, StretchNumbers
from summarize.across.kept import HeldSentences, Kept, RowChanges, read_sentences
from summarize.across.kept_people import HeldNames, KeptPeople
from summarize.across.kept_translations import KeptTranslations, Retold
from summarize.across.local_names import Corrections
from summarize.across.most_alike import MostAlike
from summarize.across.numbered import CollectedWords
from summarize.across.pairs import Pair, pair_code, rows_in_order
from summarize.across.people import KnownPerson, Resolution, resolve
from summarize.across.people_tables import NamedStatements, named_statements, write_people
from summarize.across.renewed import assign, numbered_as_before, renew, renew_in_order
from summarize.across.shares import Awaited, Beside, Readers
from summarize.across.stories import Stories, find_stories
from summarize.across.texts import FiledClipping, Texts
from summarize.across.tracing import Tracer
from summarize.across.wordings import Changes, Share
from summarize.garbage import uncollected

SCHEMA = """
CREATE TABLE people (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, meaning TEXT, role TEXT,
    quotations INTEGER NOT NULL, claims INTEGER NOT NULL, articles INTEGER NOT NULL
);
CREATE TABLE names (
    id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES people (id), name TEXT NOT NULL,
    language TEXT, times INTEGER NOT NULL, why TEXT NOT NULL
);
CREATE TABLE utterances (
    id INTEGER PRIMARY KEY, text TEXT NOT NULL, person INTEGER REFERENCES people (id),
    quotation INTEGER NOT NULL REFERENCES quotations (id), versions INTEGER NOT NULL,
    articles INTEGER NOT NULL, differs INTEGER NOT NULL, speakers INTEGER NOT NULL,
    first_seen TEXT, first_article INTEGER REFERENCES articles (id)
);
CREATE TABLE version_pairs (
    first INTEGER NOT NULL REFERENCES quotations (id),
    second INTEGER NOT NULL REFERENCES quotations (id), relation TEXT NOT NULL, kinds TEXT,
    attribution TEXT, chance REAL NOT NULL, first_start INTEGER NOT NULL,
    first_end INTEGER NOT NULL, second_start INTEGER NOT NULL, second_end INTEGER NOT NULL,
    PRIMARY KEY (first, second, relation, first_start, second_start)
) WITHOUT ROWID;
CREATE TABLE stories (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, articles INTEGER NOT NULL,
    copies INTEGER NOT NULL, first_seen TEXT, last_seen TEXT
);
CREATE TABLE made_with (key TEXT PRIMARY KEY, value TEXT);
"""
INDEXES = """
CREATE INDEX articles_by_story ON articles (story);
CREATE INDEX articles_by_original ON articles (copy_of) WHERE copy_of IS NOT NULL;
"""
INDEXES_OF_FULL = """
CREATE INDEX IF NOT EXISTS names_by_person ON names (person);
CREATE INDEX IF NOT EXISTS version_pairs_by_second ON version_pairs (second);
CREATE INDEX IF NOT EXISTS quotations_by_utterance ON quotations (utterance);
CREATE INDEX IF NOT EXISTS quotations_by_person ON quotations (person);
CREATE INDEX IF NOT EXISTS claims_by_person ON claims (person);
"""
"""What nothing looks in while the tables are filled: made behind that, they take less room and time."""
_READ = 20_000
"""Characters of an article that it is compared by."""
_FEW = 2_000
"""Articles whose sentences and names take little room."""

_Span = tuple[int, int]
_PairRow = tuple[int | str | float | None, ...]
_Versions = tuple[int, list[int]]
"""The longest version of an utterance, and all of them: quotations by their numbers as stretches."""


class KnownKinds:
    """How two versions differ, in words, by their numbers in the database."""

    def __init__(self) -> None:
        self._pairs = array("Q")
        self._kinds = array("H")
        self._named: list[str] = []

    @classmethod
    def of_pairs(cls, database: sqlite3.Connection, new: Collection[int]) -> Self:
        """What `version_pairs` says of articles but the `new` ones."""
        known, numbers = cls(), dict[str, int]()
        for first, one, second, other, kinds in database.execute(_KINDS):
            if one not in new and other not in new:
                known._pairs.append(pair_code(first, second))
                known._kinds.append(numbers.setdefault(kinds, len(numbers)))
        known._named = list(numbers)
        return known

    def __bool__(self) -> bool:
        return bool(self._pairs)

    def of(self, pair: Pair) -> str | None:
        """How two differ, the lower number first; `None` where that is not known."""
        code = pair_code(*pair)
        at = bisect_left(self._pairs, code)
        if at == len(self._pairs) or self._pairs[at] != code:
            return None
        return self._named[self._kinds[at]]


_KINDS = """
SELECT first, one.article, second, other.article, kinds FROM version_pairs
CROSS JOIN quotations AS one ON one.id = first CROSS JOIN quotations AS other ON other.id = second
WHERE kinds IS NOT NULL ORDER BY first, second
"""


@dataclass(slots=True)
class _Collection:
    """The articles with their quotations, which go by the numbers that they have as `stretches`.

    `numbers` are those of the articles in the database, `quotations` those of the quotations.
    """

    numbers: "array[int]"
    texts: Texts
    published: list[str | None]
    clippings: list[Clipping]
    stretches: StretchNumbers
    quotations: "array[int]"
    copies: dict[int, int]
    kinds: KnownKinds

    def difference(self, one: int, other: int) -> str:
        """How two versions differ, in words."""
        known = None
        if self.kinds:
            first, second = self.quotations[one], self.quotations[other]
            known = self.kinds.of((first, second) if first < second else (second, first))
        return _kinds(self.text(one), self.text(other)) if known is None else known

    def stretch(self, number: int) -> AttributedStretch:
        """A quotation."""
        article, order = self.stretches.place(number)
        return self.clippings[article].stretches[order]

    def span(self, number: int) -> tuple[int, int]:
        """Where a quotation stands in its article."""
        stretch = self.stretch(number)
        return stretch.start, stretch.end

    def text(self, number: int) -> str:
        """The words of a quotation."""
        return self.stretch(number).text

    def voice(self, number: int) -> int:
        """The article that a quotation is of, or of whose words that is another print."""
        article = self.stretches.articles[number]
        return self.copies.get(article, article)


@uncollected()
def relate(
    database: sqlite3.Connection,
    folder: Path,
    changes: RowChanges | None = None,
    beside: Beside | None = None,
    meanwhile: Callable[[], None] | None = None,
) -> None:
    """Fill the tables, from the articles, quotations and claims that are there.

    `changes` are those of the articles since the tables were filled. With copies of this process `beside` it,
    which read the database as well, it is committed before the end; `meanwhile` is done while quotations are
    compared. Raises `ConfigurationError` where the
    folder's `people.toml` cannot be obeyed.
    """
    corrections, digest = read_corrections(folder)
    collection = _read(database)
    collection.kinds = KnownKinds.of_pairs(database, (changes or RowChanges()).new)
    if not _is_made_with(database, digest):
        KeptPeople(database, collection.numbers).forget_names()
    alone = _Alone(database, collection, corrections)
    helped = _Helped(_reading(database, collection.texts, beside), alone, meanwhile)
    subjects, matches = _traced(database, collection, changes or RowChanges(), helped)
    sure = judge("same words").sure
    retold = _retold(database, collection, helped.beside)
    translated = [match for each in retold for match in each.matches]
    near = ((each.first, each.second, each.likeness) for each in retold)
    quoting = _quoting(matches, sure)
    changed_stories = _write_stories(
        database,
        collection,
        _stories(database, collection, subjects, changes or RowChanges(), (quoting, near), alone),
    )
    begun = begin_figures(database, changed_stories, beside)
    _relate_people(database, collection, subjects, alone)
    Kept(database).keep_norms(collection.numbers, subjects.norms_of_all())
    write_figures(database, changed_stories, begun)
    groups = _together(utterances(collection.clippings, matches, sure), collection)
    _write_pairs(database, collection, matches, groups, translated)
    groups += _only_translated(groups, translated, collection.stretches)
    _write_utterances(database, collection, groups)
    database.execute("INSERT INTO people_fts (people_fts) VALUES ('rebuild')")
    database.executemany(
        "INSERT OR REPLACE INTO made_with VALUES (?, ?)",
        (("version", str(VERSION)), ("people.toml", digest)),
    )


def _traced(
    database: sqlite3.Connection,
    collection: "_Collection",
    changes: RowChanges,
    helped: "_Helped",
) -> tuple[Subjects, Matches]:
    """What articles are about, and the matches of their quotations; what was judged is kept."""
    kept, beside = Kept(database), helped.beside
    words, changed = kept.collect(collection.numbers, collection.clippings, changes, beside)
    helped.alone.begin(beside)
    new = range(len(collection.numbers)) if changed is None else changed.new
    count = sum(len(collection.clippings[place].stretches) for place in new)
    tracer = _tracer(kept, collection, words, changed)
    begun = shares.begin(beside, count, partial(_compared_shares, tracer))
    helped.do_meanwhile(database, tracer.subjects, is_shared=bool(begun.elsewhere))
    judged = begun.ended(tracer)
    if tracer.has_outgrown:  # once more, counted anew
        kept.forget_counts()
        return _traced(database, collection, changes, helped)
    if changed is None:
        kept.keep_pair_counts(tracer.pair_counts)
    kept.keep_judged(tracer, judged, (collection.numbers, collection.quotations))
    return tracer.subjects, tracer.matches(judged)


def _tracer(
    kept: Kept, collection: "_Collection", words: CollectedWords, changed: Changes | None
) -> Tracer:
    subjects = Subjects(collection.clippings, words, kept.norms(collection.numbers))
    earlier = (
        None
        if changed is None
        else kept.earlier(changed, collection.stretches, collection.quotations)
    )
    rarest = kept.pair_counts(), kept.asked(collection.numbers)
    return Tracer(collection.clippings, subjects, earlier, *rarest)


def _reading(database: sqlite3.Connection, texts: Texts, beside: Beside | None) -> Readers | None:
    """Those beside this process, where they can read the database as well."""
    if beside is None:
        return None
    (_, _, path) = database.execute("PRAGMA database_list").fetchone()
    return Readers(beside, texts, f"{Path(path).as_uri()}?mode=ro", database.commit)


def _compared_shares(tracer: Tracer, some: Sequence[Share]) -> Columns:
    """Shares of what a tracer compares, in whatever process."""
    return shares.compared(tracer, some).columns


_People = tuple[tuple[list[KnownPerson], list[Resolution | None]], MostAlike]
"""Who is named, whom each naming means, and how alike articles were for that."""


class _Alone:
    """What articles say by themselves, read when it is asked for, or before; of this nothing is written.

    Others may be reading the database, who would have to wait.
    """

    def __init__(
        self, database: sqlite3.Connection, collection: _Collection, corrections: Corrections
    ) -> None:
        self._database = database
        self._collection = collection
        self.corrections = corrections
        self._names: HeldNames | None = None
        self._statements: NamedStatements | None = None
        self._people: tuple[Subjects, _People] | None = None
        self._begun: Awaited | None = None

    @property
    def _is_little(self) -> bool:
        """Whether it may be held beside what quotations are compared by."""
        return len(self._collection.numbers) <= _FEW

    def begin(self, beside: Readers | None) -> None:
        """Let another process read the sentences."""
        if not self._is_little or self._begun is not None:
            return
        known = Kept(self._database).sentences()
        unread = len(self._collection.numbers) - len(known)
        for other in shares.idle_to_read(beside, unread)[:1]:
            self._begun = other.call(self._read_sentences, known)

    def read(self, subjects: Subjects) -> None:
        """Read it now, and find by it who is named."""
        if self._is_little:
            self._statements = _statements(self._database, self._collection.numbers)
            self._names = self.names(self._statements)
            if self._begun is None:
                _ = self.sentences
            self._people = subjects, self.people(subjects, self._statements, self._names)

    @cached_property
    def sentences(self) -> HeldSentences:
        """The sentences of articles."""
        if self._begun is None or self._begun.exception():
            return self._read_sentences(Kept(self._database).sentences())
        read: HeldSentences = self._begun.result()
        return read

    def _read_sentences(self, known: Mapping[int, bytes]) -> HeldSentences:
        return read_sentences(known, self._collection.numbers, self._collection.clippings)

    def statements(self) -> NamedStatements:
        """The statements with a name: those that were read before, as long as none is a repetition."""
        read, self._statements = self._statements, None
        if read is None or self._collection.copies or not all(read.own):
            return _statements(self._database, self._collection.numbers)
        return read

    def names(self, statements: NamedStatements) -> HeldNames:
        """Whom each article means by the names of who made its statements."""
        if self._names is not None:
            return self._names
        numbers = self._collection.numbers
        kept = KeptPeople(self._database, numbers)
        return kept.local_names(
            statements.namings, Texts(self._database, numbers), self.corrections
        )

    def people(self, subjects: Subjects, statements: NamedStatements, held: HeldNames) -> _People:
        """Who is named, and how alike articles are: by names and `subjects`, whoever prints another's words."""
        if self._people is not None and self._people[0] is subjects:
            return self._people[1]
        kept = KeptPeople(self._database, self._collection.numbers)
        alike = MostAlike(subjects.likeness, kept.alike())
        return resolve(statements.namings, held.names, alike, self.corrections), alike


@dataclass(slots=True)
class _Helped:
    """Who helps to compare quotations, and what is left to be done meanwhile."""

    beside: Readers | None
    alone: _Alone
    meanwhile: Callable[[], None] | None

    def do_meanwhile(
        self, database: sqlite3.Connection, subjects: Subjects, *, is_shared: bool
    ) -> None:
        """Do it, and where the work is shared, read what articles say alone."""
        if is_shared:
            self.alone.read(subjects)
        do, self.meanwhile = self.meanwhile, None
        if do is not None:
            do()
        if self.beside is not None:  # so that nobody who reads has to wait
            database.commit()


def _relate_people(
    database: sqlite3.Connection,
    collection: _Collection,
    subjects: Subjects,
    alone: _Alone,
) -> None:
    """Find who is named; what an article means by itself is kept under the same `people.toml`."""
    kept = KeptPeople(database, collection.numbers)
    statements = alone.statements()
    held = alone.names(statements)
    kept.keep_names(held)
    found, alike = alone.people(subjects, statements, held)
    kept.keep_alike(alike.compared)
    write_people(database, statements, found, collection.copies)


def _statements(database: sqlite3.Connection, numbers: Sequence[int]) -> NamedStatements:
    """The statements with a name; which of them are no repetitions holds for the copies of now."""
    return named_statements(database, {number: place for place, number in enumerate(numbers)})


def is_of_this_version(database: sqlite3.Connection) -> bool:
    """Whether an open `claims.db` has the tables that this version makes."""
    known = database.execute("SELECT 1 FROM sqlite_master WHERE name = 'made_with'").fetchone()
    told = (
        known and database.execute("SELECT value FROM made_with WHERE key = 'version'").fetchone()
    )
    return bool(told and told[0] == str(VERSION))


def is_current(database: sqlite3.Connection, folder: Path) -> bool:
    """Whether the tables were made with the folder's `people.toml` as it is now."""
    return _is_made_with(database, read_corrections(folder)[1])


def _is_made_with(database: sqlite3.Connection, digest: str) -> bool:
    row = database.execute("SELECT value FROM made_with WHERE key = 'people.toml'").fetchone()
    return row is not None and row[0] == digest


# -- reading


def _read(database: sqlite3.Connection) -> _Collection:
    rows = database.execute("SELECT id, source, url, published, language FROM articles").fetchall()
    days = {source: day_of(published, Path(source).name) for _, source, _, published, *_ in rows}
    rows.sort(key=lambda row: in_time(days[row[1]], row[1]))
    numbers = array("q", (number for number, *_ in rows))
    texts = Texts(database, numbers, _READ)
    clippings: list[Clipping] = []
    quotations = array("q")
    stretches = _stretches(database)
    for place, (number, source, url, _, language) in enumerate(rows):
        listed = stretches.pop(number, [])
        quotations.extend(quotation for quotation, _ in listed)
        quoted = tuple(stretch for _, stretch in listed)
        told = source, "", intern(language or ""), quoted, outlet_of(url), days[source]
        clippings.append(FiledClipping(Clipping(*told), texts, place))
    published = [day and intern(day) for *_, day, _ in rows]
    told_of = StretchNumbers(len(each.stretches) for each in clippings)
    return _Collection(numbers, texts, published, clippings, told_of, quotations, {}, KnownKinds())


def _stretches(database: sqlite3.Connection) -> dict[int, list[tuple[int, AttributedStretch]]]:
    """The quotations of articles, by number, each behind its own."""
    found: dict[int, list[tuple[int, AttributedStretch]]] = defaultdict(list)
    for quotation, article, start, end, text, speaker, translation in database.execute(
        'SELECT quotations.id, article, "start", "end", text, speakers.name, translation FROM quotations'
        " LEFT JOIN speakers ON speakers.id = quotations.speaker ORDER BY quotations.id"
    ):
        named = speaker and intern(speaker)
        stretch = AttributedStretch(start, end, text, named, translation)
        found[article].append((quotation, stretch))
    return found


def outlet_of(url: str | None) -> str | None:
    """The host that an article was printed on."""
    host = urlsplit(url).hostname if url and "://" in url else None
    return host.removeprefix("www.") if host else None


# -- stories


def _quoting(matches: Matches, sure: float) -> Iterator[Pair]:
    """Two articles each that have a quotation in common; of a match, the first comes first."""
    articles = matches.numbers.articles
    return ((articles[a], articles[b]) for a, b, chance in matches.rows() if chance >= sure)


def _retold(
    database: sqlite3.Connection, collection: _Collection, beside: Beside | None
) -> list[Retold]:
    """Articles that tell one story in two languages."""
    if len({clipping.language for clipping in collection.clippings}) < 2:
        return []
    quotations = collection.stretches, collection.quotations
    kept = KeptTranslations(database, collection.numbers, quotations, beside)
    return kept.retold(collection.clippings)


def _stories(
    database: sqlite3.Connection,
    collection: _Collection,
    subjects: Subjects,
    changes: RowChanges,
    told: tuple[Iterable[Pair], Iterable[tuple[int, int, float]]],
    alone: _Alone,
) -> Stories:
    """The stories, by what was `told` of quotations and translations; what they are told from is kept."""
    kept, numbers = Kept(database), collection.numbers
    kept.keep_sentences(alone.sentences)
    before = kept.likenesses(numbers, changes)
    stories = find_stories(collection.clippings, subjects, *told, alone.sentences, before)
    del alone.sentences  # which nobody asks for any more
    kept.keep_likenesses(numbers, stories.likenesses)
    return stories


def _write_stories(
    database: sqlite3.Connection, collection: _Collection, stories: Stories
) -> set[int]:
    """Write the stories, and say which are told by other articles than before."""
    collection.copies.update(stories.copies)
    numbers = collection.numbers
    before = {
        article: (story, original)
        for article, story, original in database.execute("SELECT id, story, copy_of FROM articles")
    }
    groups = numbered_as_before(
        [[before[numbers[each]][0] for each in group] for group in stories.groups]
    )
    story_of = {
        numbers[each]: number
        for number, group in zip(groups, stories.groups, strict=True)
        for each in group
    }
    copy_of = {numbers[copy]: numbers[first] for copy, first in stories.copies.items()}
    assign(database, "articles", "story", story_of)
    assign(database, "articles", "copy_of", copy_of)
    rows = [
        _story(database, collection, number, group)
        for number, group in zip(groups, stories.groups, strict=True)
    ]
    told_by = dict(database.execute("SELECT id, articles FROM stories"))
    renew(database, "stories", _STORY, rows)
    was, now = defaultdict[int, set[object]](set), defaultdict[int, set[object]](set)
    for article, (story, original) in before.items():
        if story is not None:
            was[story].add((article, original))
    for article, story in story_of.items():
        now[story].add((article, copy_of.get(article)))
    # Of those that are gone, only how many they were is left.
    return {
        story
        for story, told in now.items()
        if told != was.get(story) or len(told) != told_by.get(story)
    }


def _story(
    database: sqlite3.Connection, collection: _Collection, number: int, group: Sequence[int]
) -> tuple[int | str | None, ...]:
    """The row of a story, which is called by the first of its articles that has a title."""
    days = [day for each in group if (day := collection.published[each])]
    named = (
        database.execute(
            "SELECT name, title FROM articles WHERE id = ?", (collection.numbers[each],)
        ).fetchone()
        for each in group
    )
    name, title = next(named)
    if title is None:
        name = next((other for other, title in named if title is not None), name)
    copies = sum(each in collection.copies for each in group)
    return number, name, len(group), copies, min(days, default=None), max(days, default=None)


_STORY = ("id", "name", "articles", "copies", "first_seen", "last_seen")


# -- quotations


def _write_pairs(
    database: sqlite3.Connection,
    collection: _Collection,
    matches: Matches,
    groups: Sequence[_Versions],
    translated: Sequence[Match],
) -> None:
    people = dict(database.execute("SELECT id, person FROM quotations"))
    rows = merge(
        _matching_rows(collection, people, matches, _star(matches, groups)),
        sorted(_translated_rows(collection, people, translated)),
    )
    renew_in_order(database, "version_pairs", _PAIR, rows)


def _matching_rows(
    collection: _Collection,
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
    collection: _Collection,
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


@lru_cache(maxsize=4096)
def _kinds(first: str, second: str) -> str:
    """How two versions differ, in words; what many articles print word for word is compared once."""
    return ", ".join(difference(first, second).kinds)


def _pair(
    collection: _Collection,
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


def _write_utterances(
    database: sqlite3.Connection,
    collection: _Collection,
    groups: Sequence[_Versions],
) -> None:
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


def _together(groups: Iterable[_Versions], collection: _Collection) -> list[_Versions]:
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


def _only_translated(
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
