"""What a user asks of a corpus, and the folder that the answer belongs into."""

import contextlib
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize import __version__
from summarize.batch.fields import Fields
from summarize.batch.job import Job
from summarize.batch.own_folder import FOLDER, alone, unwritable
from summarize.corpus.shards import JobPart
from summarize.corpus.writing import ShardFormat, Store
from summarize.engines.draft import Task
from summarize.errors import UsageError
from summarize.files import make_own_folder
from summarize.settings import Settings
from summarize.sources import SourceOptions

if TYPE_CHECKING:
    from summarize.prompts import Prompts

SHARDS = "reports-"
"""What the name of a folder of shards begins with."""
_DIGEST = 16
"""Characters of the digest in the folder's name."""


@dataclass(frozen=True, slots=True)
class CorpusOrder:
    """What the user asked for. `processes` share the reading and checking; 0 is none beside us."""

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
    part: JobPart = field(default_factory=JobPart)

    def prompts(self) -> "Prompts | None":
        """What the model is told, if one is asked. Raises `ConfigurationError`."""
        return prompts_of(self.settings)

    def options(self, prompts: "Prompts | None") -> dict[str, Any]:
        """All that a report depends on besides its article."""
        settings = self.settings
        told: dict[str, Any] = {
            "summarize": __version__,
            "format": self.form,
            "to": settings.to,
            "words": settings.words,
            "full_text": settings.full_text,
            "double_check": settings.double_check,
        }
        second = settings.second_reader
        if second is not None:
            told |= {"second_endpoint": second.base_url, "second_model": second.model}
        if prompts is not None and settings.service is not None:
            told |= {
                "endpoint": settings.service.base_url,
                "model": settings.service.model,
                "prompts": prompts.digest,
            }
        return told

    @contextlib.contextmanager
    def alone(self, store: Store) -> Iterator[None]:
        """Have what this run reads and writes for itself, where a model is paid.

        Parts are at work beside one another, and none of them beside a run of the whole. Raises
        `UsageError` when another run has it, and `ConfigurationError`.
        """
        with contextlib.ExitStack() as held:
            if self.settings.uses_model and self.part.of > 1:
                whole = replace(self, part=JobPart()).answers_folder(store)
                held.enter_context(alone(whole, self.output, but_for_parts=True))
            if self.settings.uses_model:
                held.enter_context(alone(self.answers_folder(store), self.output))
            yield

    def answers_folder(self, store: Store) -> Path:
        """Where answers are kept: in the output folder, or for one that is elsewhere in the cache.

        Each part has its own, for machines that share a folder cannot share a database in it. It is made
        if need be. Raises `ConfigurationError`.
        """
        if store.is_local:
            output = Path(self.output)
            folder = output / FOLDER / self.part.mark.lstrip(".")
            try:
                make_own_folder(folder, output)
            except OSError as error:
                raise unwritable(output, error) from error
            return folder
        from summarize.chat.cache import cache_folder  # here: offline runs don't need it

        name = hashlib.sha256(self.output.encode()).hexdigest()[:16]
        folder = cache_folder(self.settings) / f"corpus-{name}{self.part.mark}"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise unwritable(folder, error) from error
        return folder


def prompts_of(settings: Settings) -> "Prompts | None":
    """What the model of these settings is told, if one is asked. Raises `ConfigurationError`."""
    if not settings.uses_model:
        return None
    from summarize.prompts import load_prompts  # here: offline runs don't need it

    return load_prompts(settings.prompts_dir)


def job_of(settings: Settings, prompts: "Prompts | None") -> Job:
    """How each article is done. There is no key in it."""
    return Job(
        task=Task.from_settings(settings),
        form=None,
        sources=SourceOptions.from_settings(settings),
        prompts=prompts,
        falls_back=settings.engine == "auto",
        double_check=settings.double_check is not None,
    )


def shards_folder(store: Store, options: dict[str, Any]) -> str:
    """The folder for shards of these options. Raises `UsageError` if there is one of others."""
    told = json.dumps(options, sort_keys=True).encode()
    folder = f"{SHARDS}{hashlib.sha256(told).hexdigest()[:_DIGEST]}"
    others = [name for name in store.names() if name.startswith(SHARDS) and name != folder]
    if others:
        raise UsageError(
            f"{store.address} holds reports that were made with other options ({others[0]})",
            "use another folder, or the options they were made with",
        )
    return folder
