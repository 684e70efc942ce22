"""The work on one article that takes a processor, cut so that it can run in another process.

Everything here is a plain value, and everything it returns is one, so that a worker process needs
nothing of the run but this.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime

from summarize.analysis import Analysis, analyse
from summarize.article import Article
from summarize.batch.inputs import Item
from summarize.batch.ledger import Sealed
from summarize.engines.draft import Draft, Task
from summarize.engines.offline import OfflineEngine
from summarize.renderers import rendered
from summarize.settings import Format
from summarize.sources import SourceOptions
from summarize.verification import verify


@dataclass(frozen=True, slots=True)
class Finished:
    """An article's report as the ledger keeps it, and the text of its file (`None`: no file)."""

    sealed: Sealed
    text: str | None


@dataclass(frozen=True, slots=True)
class Job:
    """How a batch does each of its articles. `form` `None` writes no file per article."""

    task: Task
    form: Format | None
    sources: SourceOptions

    def prepare(self, item: Item) -> Analysis:
        """Read and analyse an article. Raises `SourceError`."""
        return analyse(item.read(self.sources))

    def finish(self, analysis: Analysis, draft: Draft) -> Finished:
        """Check a draft and render its report."""
        report = verify(analysis, draft, self.task)
        text = rendered(report, self.form, made=datetime.now(UTC)) if self.form else None
        return Finished(Sealed.of(report), text)

    def offline(self, item: Item) -> Finished:
        """Everything at once, without a model. Raises `SourceError`."""
        analysis = self.prepare(item)
        return self.finish(analysis, OfflineEngine().draft(analysis, self.task))


def content_digest(article: Article) -> str:
    """A digest of all of an article that its report shows: two copies of one text share it."""
    told = (
        *(article.text, article.title, article.byline, article.published),
        *(article.description, article.language, article.roles),
    )
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()
