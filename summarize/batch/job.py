"""What a run does with one article, from its source to its report on the disk.

Everything here is a plain value, and everything it returns is one, so that a worker process needs
nothing of the run but this and a line to the broker where a model is asked. What makes the reports
stands apart (`making`): a process that only hands out a corpus' shards never loads it.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from summarize.article import Article
from summarize.engines.draft import Task
from summarize.prompts import Prompts
from summarize.settings import OutputFormat
from summarize.sources import SourceOptions


class Readable(Protocol):
    """An article to be read. `key` names it in its run."""

    @property
    def key(self) -> str:
        """Its name."""
        ...

    @property
    def is_at_hand(self) -> bool:
        """Whether reading it waits for nobody: no service, no other process."""
        ...

    def read(self, options: SourceOptions) -> Article:
        """The article. Raises `SourceError`."""
        ...


@dataclass(frozen=True, slots=True)
class Job:
    """How a batch does each of its articles.

    `form` `None` writes no file per article; those that are written stand in `folder`, which no link
    leads them out of. Without `prompts` no model is asked.
    """

    task: Task
    form: OutputFormat | None
    sources: SourceOptions
    prompts: Prompts | None = None
    falls_back: bool = False
    """Whether an article whose model answers nothing of use is reported on without it."""
    double_check: bool = False
    """Whether finished reports are read again, by the broker's second reader."""
    folder: Path | None = None
    front_matter: bool = False
    """Whether files of Markdown and text begin with what is known of the article, as YAML."""
