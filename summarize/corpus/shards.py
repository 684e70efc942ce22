"""What a run over archives has to do: their articles by shard, but those that are done already.

A shard is done when the manifest knows its articles. An archive is not even opened when it is what it
was when it was read to its end, by what a listing of its folder tells.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from summarize.batch.fields import Fields
from summarize.batch.progress import Tally
from summarize.corpus.archives import Archive, ArchiveFacts, Position
from summarize.corpus.documents import ArchivedArticle
from summarize.corpus.manifest import ArchiveNote, Manifest, ShardTotals, digest_of
from summarize.corpus.work import Shard
from summarize.errors import SourceError

SHARD_ROWS = 2000
SHARD_BYTES = 32 << 20
"""Text or pages of one shard, whose articles are in memory together."""
_WHOLE_ARCHIVES = 4
"""Archives for each part from which on a part takes whole ones, and need not open the others."""


@dataclass(frozen=True, slots=True)
class JobPart:
    """The `number`-th of `of` parts, counted from 1, that do the work between them."""

    number: int = 1
    of: int = 1

    @property
    def mark(self) -> str:
        """What tells the files of this part from another's; empty where there is one."""
        return f".{self.number}-of-{self.of}" if self.of > 1 else ""

    def takes(self, number: int) -> bool:
        """Whether this part does the piece of work with this number."""
        return number % self.of == self.number - 1


@dataclass(slots=True)
class Shards:
    """The shards that are to be done; `tally` is told of the others, and of how many there are.

    Once all are taken, `failures` are archives that could not be read, with the reason, and `surplus`
    are shards of articles that their archive no longer has.
    """

    found: list[Archive]
    fields: Fields
    part: JobPart
    manifest: Manifest
    tally: Tally
    failures: list[tuple[str, str]] = field(default_factory=list)
    surplus: list[str] = field(default_factory=list)
    _seen: int = 0
    _read: float = 0.0

    def __iter__(self) -> Iterator[Shard]:
        """Every shard that is to be done. Raises `UsageError` for an archive without texts."""
        told = [archive.facts() for archive in self.found]
        whole = len(self.found) >= _WHOLE_ARCHIVES * self.part.of
        size = sum(facts.size or 0 for facts in told)
        for number, (archive, facts) in enumerate(zip(self.found, told, strict=True)):
            if whole and not self.part.takes(number):
                size -= facts.size or 0
                continue
            plan = _Plan(archive, facts, size, None if whole else number)
            try:
                yield from self._of(plan)
            except SourceError as error:
                self.failures.append((archive.label, str(error)))
            self._read += facts.size or 0

    def _of(self, plan: "_Plan") -> Iterator[Shard]:
        """An archive's shards."""
        archive, facts, manifest = plan.archive, plan.facts, self.manifest
        names = _Names(archive, self.found)
        note = manifest.archives.get(archive.label)
        if note is not None and note.version == facts.version and self._is_done(plan, note, names):
            for index in range(note.shards):
                self._count_before(manifest.shards.get(names.of(index)))
            return
        count, position = 0, Position()
        for index, shard in enumerate(_cut(archive, self.fields, names, position)):
            count += 1
            if not plan.includes(index, self.part):
                continue
            sums = manifest.shards.get(shard.name)
            self._expect(len(shard.documents), plan, position)
            if sums is not None and not sums.left and sums.digest == _digest(shard):
                self._count_before(sums)
            else:
                yield shard
        manifest.archives[archive.label] = ArchiveNote(count, facts.version)
        self.surplus += [name for name in manifest.shards if names.is_beyond(count, name)]

    def _is_done(self, plan: "_Plan", note: ArchiveNote, names: "_Names") -> bool:
        mine = (index for index in range(note.shards) if plan.includes(index, self.part))
        known = (self.manifest.shards.get(names.of(index)) for index in mine)
        return all(sums is not None and not sums.left for sums in known)

    def _count_before(self, sums: ShardTotals | None) -> None:
        self.tally.add("before", sums.rows if sums else 0)

    def _expect(self, articles: int, plan: "_Plan", position: Position) -> None:
        """Reckon how many articles there are in all, from the share of all bytes that was read."""
        self._seen += articles
        read = self._read + position.share() * (plan.facts.size or 0)
        if read and plan.size:
            self.tally.total = round(self._seen * max(1.0, plan.size / read))


@dataclass(frozen=True, slots=True)
class _Plan:
    """An archive, the bytes of all, and its number where its shards are shared among the parts."""

    archive: Archive
    facts: ArchiveFacts
    size: int
    number: int | None

    def includes(self, index: int, part: JobPart) -> bool:
        """Whether a part does the shard with this index."""
        return self.number is None or part.takes(self.number + index)


class _Names:
    """What an archive's shards are called: by its own name, marked where another has the same."""

    def __init__(self, archive: Archive, beside: list[Archive]) -> None:
        alike = sum(one.stem == archive.stem for one in beside) > 1
        mark = f"-{hashlib.sha256(archive.name.encode()).hexdigest()[:8]}" if alike else ""
        stem = "".join(c if c.isalnum() or c in "-_." else "_" for c in archive.stem)
        self._stem = f"{stem}{mark}"

    def of(self, index: int) -> str:
        """The name of the shard with this index, without ending."""
        return f"{self._stem}-{index:05}"

    def is_beyond(self, count: int, name: str) -> bool:
        """Whether a shard with this name is one of more than `count`."""
        stem, _, index = name.rpartition("-")
        return stem == self._stem and index.isdigit() and int(index) >= count


def _cut(archive: Archive, fields: Fields, names: _Names, position: Position) -> Iterator[Shard]:
    """An archive cut into shards, each as large as it may be.

    Of one that cannot be read to its end, what was read before. Raises `SourceError` then.
    """
    index, size = 0, 0
    documents: list[ArchivedArticle] = []
    damage: SourceError | None = None
    try:
        for number, record in enumerate(archive.records(fields, position), 1):
            document = ArchivedArticle(f"{archive.label}#{number}", record)
            if documents and (len(documents) == SHARD_ROWS or size + document.size > SHARD_BYTES):
                yield Shard(names.of(index), tuple(documents))
                index, size, documents = index + 1, 0, []
            documents.append(document)
            size += document.size
    except SourceError as error:
        damage = error
    if documents:
        yield Shard(names.of(index), tuple(documents))
    if damage is not None:
        raise damage


def _digest(shard: Shard) -> str:
    return digest_of(document.identity for document in shard.documents)
