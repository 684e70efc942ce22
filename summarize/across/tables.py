"""The tables of `claims.db` that say what its articles have to do with one another.

Made from its other tables, and made again when `people.toml` has changed. `utterances` are
quotations with all their versions: the longest stands for them, and each version was compared with
it. `version_pairs` has each version with the longest (`same`), and every two that are possibly one
(`possible`), or one in two languages (`translated`: line by line, so that two quotations can be there
more than once), with the places of the words that were compared; `people` and `names` say who is meant
under which names, and why.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from summarize.across import VERSION, shares
from summarize.across.article_collection import ArticleCollection, KnownKinds, read_collection
from summarize.across.bodies import load_bodies
from summarize.across.clippings import Subjects
from summarize.across.corrections import read_corrections
from summarize.across.evidence import judge
from summarize.across.figures_table import begin_figures, write_figures
from summarize.across.judgements import Judgements, Matches
from summarize.across.kept import HeldSentences, Kept, RowChanges, read_sentences
from summarize.across.kept_people import HeldNames, KeptPeople
from summarize.across.kept_translations import KeptTranslations, Retold
from summarize.across.local_names import Corrections
from summarize.across.most_alike import MostAlike
from summarize.across.numbered import CollectedWords
from summarize.across.pairs import Pair
from summarize.across.people import KnownPerson, Resolution, resolve
from summarize.across.people_tables import NamedStatements, named_statements, write_people
from summarize.across.shares import Awaited, Beside, Readers
from summarize.across.stories import Stories, find_stories
from summarize.across.stories_table import write_stories
from summarize.across.texts import Texts
from summarize.across.tracing import Tracer, matches_of
from summarize.across.versions import (
    only_translated,
    together,
    utterances,
    write_pairs,
    write_utterances,
)
from summarize.across.wordings import Changes
from summarize.across.words import common_words
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
_FEW = 2_000
"""Articles whose sentences and names take little room."""


def load_tables() -> None:
    """Read beforehand what articles are compared by."""
    common_words()
    load_bodies()
    judge("same words")


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
    collection = read_collection(database)
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
    changed_stories = write_stories(
        database,
        collection,
        _stories(database, collection, subjects, changes or RowChanges(), (quoting, near), alone),
    )
    begun = begin_figures(database, changed_stories, beside)
    _relate_people(database, collection, subjects, alone)
    Kept(database).keep_norms(collection.numbers, subjects.norms_of_all())
    write_figures(database, changed_stories, begun)
    groups = together(utterances(collection.clippings, matches, sure), collection)
    write_pairs(database, collection, matches, groups, translated)
    groups += only_translated(groups, translated, collection.stretches)
    write_utterances(database, collection, groups)
    database.execute("INSERT INTO people_fts (people_fts) VALUES ('rebuild')")
    database.executemany(
        "INSERT OR REPLACE INTO made_with VALUES (?, ?)",
        (("version", str(VERSION)), ("people.toml", digest)),
    )


def _traced(
    database: sqlite3.Connection,
    collection: ArticleCollection,
    changes: RowChanges,
    helped: "_Helped",
) -> tuple[Subjects, Matches]:
    """What articles are about, and the matches of their quotations."""
    subjects, judged = _judged(database, collection, changes, helped)
    return subjects, matches_of(judged)  # what they were compared by has been let go of


def _judged(
    database: sqlite3.Connection,
    collection: ArticleCollection,
    changes: RowChanges,
    helped: "_Helped",
) -> tuple[Subjects, Judgements]:
    """What articles are about, and what was judged of pairs of their quotations, which is kept."""
    kept, beside = Kept(database), helped.beside
    words, changed = kept.collect(collection.numbers, collection.clippings, changes, beside)
    helped.alone.begin(beside)
    new = range(len(collection.numbers)) if changed is None else changed.new
    count = sum(len(collection.clippings[place].stretches) for place in new)
    tracer = _tracer(kept, collection, words, changed)
    begun = shares.begin(beside, count, tracer)
    helped.do_meanwhile(database, tracer.subjects, is_shared=bool(begun.elsewhere))
    judged = begun.ended(tracer)
    if tracer.has_outgrown:  # once more, counted anew
        kept.forget_counts()
        return _judged(database, collection, changes, helped)
    if changed is None:
        kept.keep_pair_counts(tracer.pair_counts)
    kept.keep_judged(tracer, judged, (collection.numbers, collection.quotations))
    return tracer.subjects, judged


def _tracer(
    kept: Kept, collection: ArticleCollection, words: CollectedWords, changed: Changes | None
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


_People = tuple[tuple[list[KnownPerson], list[Resolution | None]], MostAlike]
"""Who is named, whom each naming means, and how alike articles were for that."""


class _Alone:
    """What articles say by themselves, read when it is asked for, or before; of this nothing is written.

    Others may be reading the database, who would have to wait.
    """

    def __init__(
        self, database: sqlite3.Connection, collection: ArticleCollection, corrections: Corrections
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
    collection: ArticleCollection,
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


def _quoting(matches: Matches, sure: float) -> Iterator[Pair]:
    """Two articles each that have a quotation in common; of a match, the first comes first."""
    articles = matches.numbers.articles
    return ((articles[a], articles[b]) for a, b, chance in matches.rows() if chance >= sure)


def _retold(
    database: sqlite3.Connection, collection: ArticleCollection, beside: Beside | None
) -> list[Retold]:
    """Articles that tell one story in two languages."""
    if len({clipping.language for clipping in collection.clippings}) < 2:
        return []
    quotations = collection.stretches, collection.quotations
    kept = KeptTranslations(database, collection.numbers, quotations, beside)
    return kept.retold(collection.clippings)


def _stories(
    database: sqlite3.Connection,
    collection: ArticleCollection,
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
