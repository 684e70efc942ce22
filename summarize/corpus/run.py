"""A whole corpus: shards of archives in, shards of reports out, resumable.

A shard is written once all of its articles have come to an end, so that a run that dies loses the
shard it was at and nothing else; what its model had answered by then is in the store of answers, and
not paid again. An archive is taken for the same as long as it has the same name.
"""

import hashlib
import itertools
import json
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize import __version__
from summarize.batch.broker import ModelBroker
from summarize.batch.fields import Fields
from summarize.batch.job import Job
from summarize.batch.ledger import FOLDER, Sealed, unwritable
from summarize.batch.pacing.pace import AdaptivePace
from summarize.batch.progress import Silent, Tally
from summarize.batch.runner import SERVICE_TRIES
from summarize.batch.session import max_cost
from summarize.batch.workers import Here, Processes, Workers
from summarize.chat.protocol import Usage
from summarize.corpus.archives import Archive, archives
from summarize.corpus.documents import ArchivedArticle
from summarize.corpus.manifest import Manifest, ShardTotals
from summarize.corpus.rows import Row
from summarize.corpus.writing import ENDINGS, LEFT, ShardFormat, Store, packed, unpacked
from summarize.errors import (
    AnswerError,
    QuotaError,
    ServiceError,
    SourceError,
    SummarizeError,
    UsageError,
)
from summarize.files import make_own_folder
from summarize.pipeline import task_of
from summarize.settings import Settings
from summarize.sources import SourceOptions

if TYPE_CHECKING:
    from summarize.prompts import Prompts

SHARD_ROWS = 2000
_AHEAD = 2
"""Shards in work at the same time, so that nobody waits for the slowest article of one."""
_FOLDER = "reports-"
_DIGEST = 16
"""Characters of the digest in the folder's name."""


@dataclass(frozen=True, slots=True)
class CorpusOrder:
    """What the user asked for. `processes` share the reading and checking; 0 is none beside us.

    `part` and `parts`: of all shards, only every `parts`-th from the `part`-th on is done here.
    """

    sources: tuple[str, ...]
    output: str
    settings: Settings
    concurrency: int
    processes: int
    form: ShardFormat = "parquet"
    fields: Fields = field(default_factory=Fields)
    rpm: float | None = None
    tpm: float | None = None
    max_cost_run: float | None = None
    part: int = 1
    parts: int = 1

    @property
    def mark(self) -> str:
        """What tells the files of this part from another's; empty where there is one."""
        return f".{self.part}-of-{self.parts}" if self.parts > 1 else ""


@dataclass(frozen=True, slots=True)
class CorpusResult:
    """How a run ended: `folder` holds the shards; `error` is what stopped it early, if anything did.

    `failures` are archives that could not be read, with the reason.
    """

    folder: str
    totals: ShardTotals
    failures: tuple[tuple[str, str], ...]
    error: SummarizeError | None
    interrupted: bool


@dataclass(slots=True)
class _Accounts:
    """What each article of the shards in work has taken."""

    usage: dict[str, Usage] = field(default_factory=dict)
    dollars: dict[str, float] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def spend(self, key: str, usage: Usage, dollars: float) -> None:
        with self.lock:
            self.usage[key] = self.usage.get(key, Usage()) + usage
            self.dollars[key] = self.dollars.get(key, 0.0) + dollars

    def take(self, key: str) -> tuple[Usage, float]:
        """What an article took, which is then forgotten."""
        with self.lock:
            return self.usage.pop(key, Usage()), self.dollars.pop(key, 0.0)


@dataclass(slots=True)
class _Shard:
    """A shard in work."""

    name: str
    documents: list[ArchivedArticle]
    done: list[Future[Sealed]] = field(default_factory=list)


class CorpusRun:
    """One run over archives. `stop` may be called from a signal handler."""

    def __init__(self, order: CorpusOrder) -> None:
        self._order = order
        self._pace = AdaptivePace(order.concurrency, order.rpm, order.tpm)
        self._ending = threading.Event()
        self._error: SummarizeError | None = None
        self._refused: set[str] = set()
        self._accounts = _Accounts()
        self._progress = Silent(Tally())
        self.stopped = False
        """Whether the run was told to stop."""

    def stop(self) -> None:
        """Begin no further article and send no further request; wait for what is under way."""
        self.stopped = True
        self._ending.set()
        self._pace.stop()

    def run(self, progress: Silent) -> CorpusResult:
        """Do what is not done yet.

        Raises `UsageError` (sources that aren't there, a folder of other options) and
        `ConfigurationError`.
        """
        order = self._order
        self._progress = progress
        found = archives(order.sources, local_only=order.settings.local_only)
        store = Store(order.output)
        with ExitStack() as open_things:
            prompts = _prompts(order)
            options = _options(order, prompts)
            folder = _folder(store, options)
            inside = store.folder(folder)
            manifest = Manifest(options, order.mark)
            manifest.load(inside)
            _read_unknown(inside, manifest, order.form)
            workers = self._workers(open_things, inside, manifest, prompts)
            with progress, closing(workers):
                failures = self._archives(found, workers, inside, manifest)
            manifest.save(inside)
            totals = manifest.totals
            if self._error is None and not self.stopped and not totals.left and not failures:
                inside.write(f"_SUCCESS{order.mark}", b"")
        return CorpusResult(
            folder=inside.address,
            totals=totals,
            failures=tuple(failures),
            error=self._error,
            interrupted=self.stopped and self._error is None,
        )

    def _archives(
        self,
        found: list[Archive],
        workers: Workers,
        store: Store,
        manifest: Manifest,
    ) -> list[tuple[str, str]]:
        """Every shard of every archive; the archives that cannot be read."""
        failures = []
        room = threading.Semaphore(workers.room)
        in_work: deque[_Shard] = deque()
        numbers = itertools.count()
        for archive in found:
            names = _Names(archive, found, self._order.form)
            try:
                count = 0
                for shard in self._shards(archive, names, manifest, numbers):
                    count += 1
                    if shard is None or self._ending.is_set():
                        continue
                    self._begin(shard, workers, room)
                    in_work.append(shard)
                    if len(in_work) >= _AHEAD:
                        self._finish(in_work.popleft(), store, manifest)
            except SourceError as error:
                failures.append((archive.name, str(error)))
            else:
                if not self._ending.is_set():
                    manifest.archives[archive.name] = count
        while in_work:
            self._finish(in_work.popleft(), store, manifest)
        return failures

    def _shards(
        self, archive: Archive, names: "_Names", manifest: Manifest, numbers: Iterator[int]
    ) -> Iterator[_Shard | None]:
        """An archive's shards; `None` for one that is done, or another part's."""
        order = self._order
        known = manifest.archives.get(archive.name)
        if known is not None and not any(
            manifest.shards.get(names.of(index), ShardTotals()).left for index in range(known)
        ):
            for index in range(known):
                next(numbers)
                self._count_before(manifest.shards.get(names.of(index)))
                yield None
            return
        records = archive.records(order.fields)
        for index in itertools.count():
            chunk = list(itertools.islice(records, SHARD_ROWS))
            if not chunk:
                return
            mine = next(numbers) % order.parts == order.part - 1
            name = names.of(index)
            sums = manifest.shards.get(name)
            if not mine or (sums is not None and not sums.left):
                self._count_before(sums)
                yield None
                continue
            first = index * SHARD_ROWS + 1
            keys = (f"{archive.name}#{number}" for number in itertools.count(first))
            yield _Shard(name, [ArchivedArticle(*pair) for pair in zip(keys, chunk, strict=False)])

    def _count_before(self, sums: ShardTotals | None) -> None:
        for _ in range(sums.rows if sums else 0):
            self._progress.tally.add("before")

    def _begin(self, shard: _Shard, workers: Workers, room: threading.Semaphore) -> None:
        """Hand a shard's articles to the workers; once the run is ending, the rest is left."""
        for document in shard.documents:
            if self._ending.is_set():
                return
            room.acquire()
            try:
                done = workers.do(document, None)
            except SummarizeError as error:
                room.release()
                self._end(error)
                return
            done.add_done_callback(lambda _: room.release())
            shard.done.append(done)

    def _finish(self, shard: _Shard, store: Store, manifest: Manifest) -> None:
        """Wait for a shard's articles and write it."""
        before = _spent_before(store, shard.name, self._order.form)
        rows = []
        for document, done in itertools.zip_longest(shard.documents, shard.done):
            usage, dollars = self._accounts.take(document.key)
            row = replace(self._row(document, done), usage=usage, cost=dollars)
            rows.append(_with_before(row, before.get(document.id)))
        if self._ending.is_set():  # what a service that is down refused is nobody's failure
            rows = [
                replace(row, state="left") if row.document.key in self._refused else row
                for row in rows
            ]
        for row in rows:
            if row.state != "left":
                self._progress.tally.add("done" if row.state == "done" else "failed")
        sums = _sums(rows)
        final = f"{shard.name}{ENDINGS[self._order.form]}"
        left = f"{shard.name}{LEFT}{ENDINGS[self._order.form]}"
        store.write(left if sums.left else final, packed(rows, self._order.form))
        if not sums.left:
            store.remove(left)
        manifest.shards[shard.name] = sums
        manifest.save(store)

    def _row(self, document: ArchivedArticle, done: Future[Sealed] | None) -> Row:
        """What became of an article; what ends the whole run is noted."""
        if done is None:
            return Row(document, "left", error="the run was ended before")
        try:
            row = Row(document, "done", done.result())
        except (SourceError, AnswerError) as error:
            row = Row(document, "failed", error=str(error))
        except QuotaError as error:
            self._end(error)
            return Row(document, "left", error=str(error))
        except ServiceError as error:
            return self._refusal(document, error)
        except SummarizeError as error:
            self._end(error)
            return Row(document, "left", error=str(error))
        self._refused.clear()
        return row

    def _refusal(self, document: ArchivedArticle, error: ServiceError) -> Row:
        """One article that the service refuses fails alone; several in a row mean it is down."""
        self._refused.add(document.key)
        if len(self._refused) >= SERVICE_TRIES:
            self._end(error)
        return Row(document, "left" if self._ending.is_set() else "failed", error=str(error))

    def _end(self, error: SummarizeError) -> None:
        if not self.stopped:
            self._error = self._error or error
        self._ending.set()

    def _workers(
        self,
        open_things: ExitStack,
        store: Store,
        manifest: Manifest,
        prompts: "Prompts | None",
    ) -> Workers:
        order, settings = self._order, self._order.settings
        job = Job(
            task=task_of(settings),
            form=None,
            sources=SourceOptions.from_settings(settings),
            prompts=prompts,
            falls_back=settings.engine == "auto",
            double_check=settings.double_check is not None,
        )
        broker = None
        if settings.uses_model:
            broker = self._broker(open_things, store, manifest.totals.cost)
        if order.processes:
            return Processes(order.processes, job, broker, order.concurrency)
        return Here(job, broker, order.concurrency)

    def _broker(self, open_things: ExitStack, store: Store, spent: float) -> ModelBroker:
        from summarize.chat import connect  # here, so that offline runs don't pay for it
        from summarize.chat.cache import UNBOUNDED

        order = self._order
        limit = max_cost(order.settings.max_cost, order.max_cost_run, spent)
        kept = replace(
            order.settings, cache=True, cache_dir=_answers_folder(order, store), max_cost=limit
        )
        chat = open_things.enter_context(connect(kept, self._pace, bounds=UNBOUNDED, spent=spent))
        return ModelBroker(chat, self._accounts, self._progress.tally, self._ending, deferred=False)


class _Names:
    """What an archive's shards are called: by its own name, marked where another has the same."""

    def __init__(self, archive: Archive, beside: list[Archive], form: ShardFormat) -> None:
        alike = sum(one.stem == archive.stem for one in beside) > 1
        mark = f"-{hashlib.sha256(archive.name.encode()).hexdigest()[:8]}" if alike else ""
        stem = "".join(c if c.isalnum() or c in "-_." else "_" for c in archive.stem)
        self._stem = f"{stem}{mark}"

    def of(self, index: int) -> str:
        """The name of the shard with this index, without ending."""
        return f"{self._stem}-{index:05}"


def _options(order: CorpusOrder, prompts: "Prompts | None") -> dict[str, Any]:
    """All that a report depends on besides its article."""
    settings = order.settings
    told: dict[str, Any] = {
        "summarize": __version__,
        "format": order.form,
        "to": settings.to,
        "words": settings.words,
        "full_text": settings.full_text,
        "double_check": settings.double_check,
    }
    if prompts is not None and settings.service is not None:
        told |= {
            "endpoint": settings.service.base_url,
            "model": settings.service.model,
            "prompts": prompts.digest,
        }
    return told


def _prompts(order: CorpusOrder) -> "Prompts | None":
    if not order.settings.uses_model:
        return None
    from summarize.prompts import load_prompts  # here: see above

    return load_prompts(order.settings.prompts_dir)


def _folder(store: Store, options: dict[str, Any]) -> str:
    """The folder of these options. Raises `UsageError` if there is one of others."""
    told = json.dumps(options, sort_keys=True).encode()
    folder = f"{_FOLDER}{hashlib.sha256(told).hexdigest()[:_DIGEST]}"
    others = [name for name in store.names() if name.startswith(_FOLDER) and name != folder]
    if others:
        raise UsageError(
            f"{store.address} holds reports that were made with other options ({others[0]})",
            "use another folder, or the options they were made with",
        )
    return folder


def _answers_folder(order: CorpusOrder, store: Store) -> Path:
    """Where answers are kept: in the output folder, or for one that is elsewhere in the cache."""
    if store.is_local:
        folder = Path(order.output) / FOLDER
        try:
            make_own_folder(folder, Path(order.output))
        except OSError as error:
            raise unwritable(Path(order.output), error) from error
        return folder
    from summarize.chat.cache import cache_folder  # here: see above

    name = hashlib.sha256(order.output.encode()).hexdigest()[:16]
    return cache_folder(order.settings) / f"corpus-{name}"


def _read_unknown(store: Store, manifest: Manifest, form: ShardFormat) -> None:
    """Count shards that a kill left unnoted."""
    for name in store.names():
        if not name.endswith(ENDINGS[form]):
            continue
        shard = name.removesuffix(ENDINGS[form])
        is_left = shard.endswith(LEFT)
        shard = shard.removesuffix(LEFT)
        noted = manifest.shards.get(shard)
        if manifest.part or (noted is not None and bool(noted.left) == is_left):
            continue
        sums = ShardTotals()
        for row in unpacked(store.read(name), form):
            sums += ShardTotals(
                **{row["state"]: 1},
                requests=row["requests"], tokens=row["tokens"], cost=row["cost"],
            )  # fmt: skip
        if noted is None or not is_left:
            manifest.shards[shard] = sums


def _spent_before(store: Store, name: str, form: ShardFormat) -> dict[str, tuple[int, int, float]]:
    """What the articles of a shard that is done again took before, by id."""
    try:
        data = store.read(f"{name}{LEFT}{ENDINGS[form]}")
    except FileNotFoundError:
        return {}
    rows = unpacked(data, form)
    return {row["id"]: (row["requests"], row["tokens"], row["cost"]) for row in rows}


def _with_before(row: Row, before: tuple[int, int, float] | None) -> Row:
    if before is None:
        return row
    requests, tokens, dollars = before
    return replace(
        row,
        usage=row.usage + Usage(requests=requests, prompt_tokens=tokens),
        cost=row.cost + dollars,
    )


def _sums(rows: list[Row]) -> ShardTotals:
    sums = ShardTotals()
    for row in rows:
        setattr(sums, row.state, getattr(sums, row.state) + 1)
        sums.requests += row.usage.requests
        sums.tokens += row.usage.prompt_tokens + row.usage.completion_tokens
        sums.cost += row.cost
    return sums
