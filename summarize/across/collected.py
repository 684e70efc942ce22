"""What a batch's folder knows across its articles: its people, and its quotations with their versions.

Read from `claims.db`, which is brought up to date first where `people.toml` has changed.
"""

import contextlib
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from functools import cached_property
from pathlib import Path
from typing import Any

from summarize.across import tables, versions
from summarize.across.clippings import day_of
from summarize.across.differences import Difference, Piece, difference, have_common
from summarize.across.figures_table import DifferentFigures, read_figures
from summarize.across.local_names import NameUse
from summarize.across.mentions import Mentions
from summarize.errors import ConfigurationError, UsageError, reason
from summarize.files import check_batch_folder
from summarize.names import same_person

_AGAIN = "run the same `summarize batch` again"


@dataclass(frozen=True, slots=True)
class Selection:
    """What to show: only of somebody, only what is new since a date (YYYY-MM-DD) or a run's number."""

    who: str | None = None
    since: str | None = None


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name that somebody is called by, how often, and why it is this person's."""

    name: str
    language: str | None
    times: int
    why: str


@dataclass(frozen=True, slots=True)
class ShownPerson:
    """Somebody or a body with all names; numbers of quotations, claims and articles."""

    id: int
    name: str
    kind: str
    meaning: str | None
    role: str | None
    quotations: int
    claims: int
    articles: int
    names: tuple[KnownName, ...]


@dataclass(frozen=True)
class Version:
    """A quotation as one article has it, to be held against the `longest` version, if there is one."""

    quotation: int
    source: str
    title: str | None
    outlet: str | None
    published: str | None
    report: str
    start: int
    end: int
    text: str
    speaker: str | None
    person: int | None
    copy: bool
    longest: str | None = field(repr=False)
    """The utterance's `repr` tells it once, as its text: an overview knows by a digest of that `repr`
    whether something has changed, so what this says has to stand in there."""

    @cached_property
    def compared(self) -> Difference:
        """How it differs from the longest version; `second` is what only this one has."""
        if self.longest is None:
            return Difference((), (Piece("second", self.text),))
        return difference(self.longest, self.text)

    def record(self) -> dict[str, Any]:
        """All that is told of it, as plain values."""
        told = asdict(self)
        del told["longest"]
        return told | asdict(self.compared)


@dataclass(frozen=True, slots=True)
class TracedUtterance:
    """A quotation with its versions, the longest first; it is called neither right nor original.

    `articles` counts an agency's report and its copies once. `possible` are versions that may be of
    it, `translated` ones that are likely to be in another language.
    """

    id: int
    text: str
    person: str | None
    articles: int
    differs: bool
    first_seen: str | None
    first_outlet: str | None
    versions: tuple[Version, ...]
    possible: tuple[Version, ...]
    translated: tuple[Version, ...]

    @property
    def is_translated(self) -> bool:
        """Whether its only other versions are in other languages."""
        return len(self.versions) == 1

    def record(self) -> dict[str, Any]:
        """All that is told of it, as plain values."""
        versions = {name: [each.record() for each in getattr(self, name)] for name in _VERSIONS}
        return {each.name: getattr(self, each.name) for each in fields(self)} | versions


_VERSIONS = ("versions", "possible", "translated")


class Collected:
    """An open `claims.db`."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def people(self, wanted: Selection) -> list[ShownPerson]:
        """Who is quoted or reported, the most quoted first."""
        rows = self._database.execute(
            f"""SELECT id, name, kind, meaning, role, quotations, claims, articles FROM people
            WHERE id IN (SELECT person FROM quotations WHERE article IN ({RECENT}) UNION
                         SELECT person FROM claims WHERE article IN ({RECENT}))
            ORDER BY quotations DESC, claims DESC, name""",  # noqa: S608 (our own words)
            since_values(wanted.since),
        ).fetchall()
        found = (ShownPerson(*(*row, self._names(row[0]))) for row in rows)
        return [person for person in found if _is_meant(person, wanted.who)]

    def _names(self, person: int) -> tuple[KnownName, ...]:
        rows = self._database.execute(
            "SELECT name, language, times, why FROM names WHERE person = ? ORDER BY times DESC, name",
            (person,),
        )
        return tuple(KnownName(*row) for row in rows)

    def mentions(self) -> Iterator[dict[str, Any]]:
        """Where people are named, by source: `{"source", "start", "end", "person"}`.

        Searched for when it is asked: nothing else needs it, and it is a tenth of what a report takes.
        """
        namings, whose = [], []
        for article, called, language, role, person in self._database.execute(_NAMINGS):
            namings.append(NameUse(article, called, language or "", role))
            whose.append(person)
        kinds = dict(self._database.execute("SELECT id, kind FROM people"))
        known = Mentions(namings, whose, kinds)
        for article, source, language, text in self._database.execute(
            "SELECT id, source, language, text FROM articles ORDER BY source"
        ):
            for mention in known.of(article, text or "", language or ""):
                place = {"start": mention.start, "end": mention.end}
                yield {"source": source, **place, "person": mention.person}

    def utterances(
        self, wanted: Selection, most: int = -1, *, alike: bool = True
    ) -> list[TracedUtterance]:
        """Quotations that stand in several articles: those whose versions differ first.

        Of those there may be `most` to choose from; all, where that is negative. Without those that are
        `alike` everywhere, theirs are not read, which may be thousands.
        """
        people = {p.id for p in self.people(Selection(wanted.who))} if wanted.who else None
        rows = self._database.execute(
            f"""SELECT utterances.id, utterances.text, people.name, utterances.articles, differs,
                first_seen, coalesce(articles.outlet, articles.source), quotation, utterances.person,
                differs OR versions = 1
            FROM utterances LEFT JOIN people ON people.id = utterances.person
            LEFT JOIN articles ON articles.id = first_article
            WHERE utterances.id IN (SELECT utterance FROM quotations WHERE article IN ({RECENT}))
            ORDER BY differs DESC, versions = 1, utterances.articles DESC,
                length(utterances.text) DESC, utterances.text LIMIT :most""",  # noqa: S608 (our own words)
            {**since_values(wanted.since), "most": most},
        ).fetchall()
        return [
            self._utterance(row)
            for row in rows
            if (people is None or row[8] in people) and (alike or row[9])
        ]

    def _utterance(self, row: tuple[Any, ...]) -> TracedUtterance:
        number, text, person, articles, differs, first_seen, outlet, head, *_ = row
        quoted = "quotations.utterance = ? ORDER BY quotations.id != ?"
        versions = self._versions(text, f"{quoted}, published IS NULL, published", (number, head))
        related = {
            relation: self._versions(
                text if relation == "possible" else None,
                f"""quotations.id IN (
                    SELECT second FROM version_pairs JOIN quotations AS mine ON mine.id = first
                    WHERE relation = '{relation}' AND mine.utterance = :utterance
                    UNION
                    SELECT first FROM version_pairs JOIN quotations AS mine ON mine.id = second
                    WHERE relation = '{relation}' AND mine.utterance = :utterance
                ) AND quotations.utterance IS NOT :utterance ORDER BY published, quotations.id""",  # noqa: S608 (our own words)
                {"utterance": number},
            )
            for relation in ("possible", "translated")
        }
        return TracedUtterance(
            number, text, person, articles, bool(differs), first_seen, outlet, versions,
            related["possible"], related["translated"],
        )  # fmt: skip

    def _versions(
        self, head: str | None, condition: str, values: tuple[int, ...] | dict[str, int]
    ) -> tuple[Version, ...]:
        rows = self._database.execute(
            f"""SELECT quotations.id, articles.source, articles.title, articles.outlet, published,
                report, "start", "end", quotations.text, speakers.name, quotations.person,
                copy_of IS NOT NULL
            FROM quotations JOIN articles ON articles.id = quotations.article
            LEFT JOIN speakers ON speakers.id = quotations.speaker WHERE {condition}""",  # noqa: S608 (our own words)
            values,
        )
        return tuple(_version(row, head) for row in rows)

    def figures(self, wanted: Selection) -> list[DifferentFigures]:
        """Figures of one thing that differ between the articles of a story."""
        people = {p.id for p in self.people(Selection(wanted.who))} if wanted.who else None
        return [
            each
            for each in read_figures(self._database, RECENT, since_values(wanted.since))
            if people is None or not people.isdisjoint(told.person for told in each.told)
        ]

    def pairs(self) -> Iterator[dict[str, Any]]:
        """Every two passages that are one: where they stand, how they differ, how likely it is."""
        quoted = {
            row[0]: _Quoted(*row[1:])
            for row in self._database.execute(
                'SELECT quotations.id, source, "start", "end", quotations.text, person FROM quotations'
                " JOIN articles ON articles.id = quotations.article"
            )
        }
        for first, second, relation, kinds, attribution, chance, *spans in self._database.execute(
            "SELECT first, second, relation, kinds, attribution, chance, first_start, first_end,"
            " second_start, second_end FROM version_pairs"
        ):
            yield {
                "a": {"source": quoted[first].source, "start": spans[0], "end": spans[1]},
                "b": {"source": quoted[second].source, "start": spans[2], "end": spans[3]},
                "relation": relation,
                "kinds": kinds.split(", ") if kinds else [],
                "attribution": attribution,
                "chance": chance,
            }
        yield from self._beside(quoted)

    def _beside(self, quoted: Mapping[int, "_Quoted"]) -> Iterator[dict[str, Any]]:
        """Two versions each that are one because the longest is one with both."""
        groups: dict[int, list[tuple[int, float]]] = defaultdict(list)
        for head, version, chance in self._database.execute(_BESIDE):
            groups[head].append((version, chance))
        for group in groups.values():
            for place, (one, chance) in enumerate(group):
                for other, also in group[place + 1 : place + MOST_BESIDE]:
                    first, second = quoted[one], quoted[other]
                    if first.source != second.source and have_common(first.text, second.text):
                        yield {
                            "a": first.place,
                            "b": second.place,
                            "relation": "same",
                            "kinds": list(difference(first.text, second.text).kinds),
                            "attribution": versions.attribution(first.person, second.person),
                            "chance": min(chance, also),
                        }


_NAMINGS = """
SELECT article, speakers.name, articles.language, said.role, person FROM (
    SELECT article, speaker, role, person FROM quotations
    UNION ALL SELECT article, speaker, role, person FROM claims
) AS said
JOIN speakers ON speakers.id = speaker JOIN articles ON articles.id = article
"""
_BESIDE = """
SELECT quotation, mine.id, chance FROM utterances JOIN quotations AS mine ON mine.utterance = utterances.id
JOIN version_pairs ON relation = 'same'
    AND first = min(mine.id, quotation) AND second = max(mine.id, quotation)
ORDER BY quotation, mine.id
"""
MOST_BESIDE = 24
"""Versions that are paired with each other; of more, neighbours."""


@dataclass(frozen=True, slots=True)
class _Quoted:
    source: str
    start: int
    end: int
    text: str
    person: int | None

    @property
    def place(self) -> dict[str, Any]:
        """Where it stands."""
        return {"source": self.source, "start": self.start, "end": self.end}


RECENT = """SELECT id FROM articles WHERE :day IS NULL AND :run IS NULL OR run >= :run
    OR max(coalesce(date(published), ''), coalesce(date(added), '')) >= :day"""
"""Numbers of the articles that are new since a run or a day."""


def since_values(since: str | None) -> dict[str, str | int | None]:
    """Values for `RECENT`, of a run's number or a date. Raises `UsageError`."""
    if since is None:
        return {"day": None, "run": None}
    if since.isdecimal():
        return {"day": None, "run": int(since)}
    if day_of(since) is None:
        raise UsageError(
            f"{since!r} is neither a date nor the number of a run", "2026-03-01, or 12"
        )
    return {"day": since[:10], "run": None}


def _is_meant(person: ShownPerson, who: str | None) -> bool:
    if who is None:
        return True
    names = [(person.name, None), *((name.name, name.language) for name in person.names)]
    wanted = who.casefold()
    return any(
        wanted in name.casefold() or same_person(who, name, (None, language))
        for name, language in names
    )


def _version(row: tuple[Any, ...], longest: str | None) -> Version:
    return Version(*(*row[:-1], bool(row[-1]), longest))


@contextlib.contextmanager
def collected(folder: Path) -> Iterator[Collected]:
    """The collection in a batch's output folder.

    Raises `UsageError` where there is none, or one of another version; `ConfigurationError` where it
    cannot be read, or its `people.toml` not be obeyed.
    """
    check_batch_folder(folder)
    path = folder / "claims.db"
    try:
        with contextlib.closing(sqlite3.connect(path)) as database:
            _check(database, folder)
            if not tables.is_current(database, folder):
                with database:
                    tables.relate(database, folder)
            yield Collected(database)
    except sqlite3.Error as error:
        # A lock or a disk is no damage, and a batch that finds the file there leaves it as it is.
        hint = (
            _AGAIN if isinstance(error, sqlite3.OperationalError) else f"remove it, then {_AGAIN}"
        )
        raise ConfigurationError(f"{path} cannot be read: {reason(error)}", hint) from error


def _check(database: sqlite3.Connection, folder: Path) -> None:
    if not tables.is_of_this_version(database):
        raise UsageError(f"{folder} was written by another version of summarize", _AGAIN)


def people_record(found: Collected, wanted: Selection) -> dict[str, Any]:
    """The people as plain values, with the places where they are named."""
    people = found.people(wanted)
    numbers = {person.id for person in people}
    return {
        "people": [asdict(person) for person in people],
        "mentions": [each for each in found.mentions() if each["person"] in numbers],
    }


def trace_record(
    found: Collected, utterances: list[TracedUtterance], figures: list[DifferentFigures]
) -> dict[str, Any]:
    """Quotations with their versions as plain values, figures, and every pair that was judged."""
    return {
        "quotations": [utterance.record() for utterance in utterances],
        "figures": [asdict(each) for each in figures],
        "pairs": list(found.pairs()),
    }
