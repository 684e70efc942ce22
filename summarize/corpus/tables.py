"""Reports of a table of articles, for frameworks that hand out batches of rows and take tables back."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

from summarize.batch.fields import Fields
from summarize.batch.job import Job
from summarize.batch.workers import Here
from summarize.corpus.documents import ArchivedArticle
from summarize.corpus.ending import RunEnd
from summarize.corpus.order import job_of
from summarize.corpus.service import CorpusBroker
from summarize.corpus.work import Feeder, rows_of
from summarize.corpus.writing import table_of
from summarize.settings import Settings

if TYPE_CHECKING:
    import pyarrow as pa

_QUESTIONS = 16
"""Articles of a batch that are with a model at the same time."""


def reports(
    batch: Any,
    *,
    job: Job | None = None,
    broker: CorpusBroker | None = None,
    fields: Fields | None = None,
) -> "pa.Table":
    """The rows that a shard of reports would have, one for each article of a batch.

    `batch` is a table of Arrow or pandas, or columns by name; `fields` names its columns where they
    haven't usual names. Without `job` reports are in English, made by rules; with a model, `job` and
    `broker` are what `summarize.ray.with_model` gives. No article raises: it has a row that says why.
    Raises `UsageError` if no column holds texts.
    """
    done_here = job or job_of(Settings(engine="offline"), None)
    end = RunEnd()
    documents = [_document(record) for record in _records(batch, fields or Fields())]
    workers = Here(done_here, broker, 1 if broker is None else _QUESTIONS)
    with closing(workers):
        begun = Feeder(workers, end).feed(documents)
        return table_of(rows_of(documents, begun, broker, end))


def _document(record: dict[str, Any]) -> ArchivedArticle:
    """An article by its own name, or by what it says."""
    document = ArchivedArticle("", record)
    return ArchivedArticle(record.get("id") or document.sha256[:16], record)


def _records(batch: Any, fields: Fields) -> list[dict[str, Any]]:
    import pyarrow as pa  # here, as wherever archives are read

    if isinstance(batch, pa.Table):
        table = batch
    elif isinstance(batch, Mapping):
        table = pa.table({name: _values(column) for name, column in batch.items()})
    else:
        table = pa.Table.from_pandas(batch, preserve_index=False)
    there = fields.among(table.column_names, "the batch")
    return [there.read(row) for row in table.select(there.names).to_pylist()]


def _values(column: Any) -> Sequence[Any]:
    """A column as a list; NumPy's have a method for that, which keeps what Python has a type for."""
    values: Sequence[Any] = column.tolist() if hasattr(column, "tolist") else column
    return values
