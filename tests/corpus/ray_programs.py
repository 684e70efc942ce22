"""Programs of users who have a Ray cluster, in a process of their own.

Ray's connections would meet the guards of the tests' process.
"""

import json
import os
import signal
import sys
import tempfile
from collections import Counter
from typing import Any

from summarize.article import Article
from summarize.batch.progress import Tally
from summarize.corpus.documents import ArchivedArticle
from summarize.corpus.ending import RunEnd
from summarize.corpus.order import job_of
from summarize.corpus.work import Shard, WorkOrder
from summarize.corpus.writing import unpacked
from summarize.settings import Service, Settings
from summarize.sources import SourceOptions
from tests.batch.newsroom import article

_COUNT = 60


class Deadly(ArchivedArticle):
    """An article that takes its process down."""

    def read(self, options: SourceOptions) -> Article:
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


def deadly(address: str) -> Any:
    """The states of a shard's rows, one of whose articles kills whoever reads it."""
    from summarize.ray import RayShards  # here and below: not every program needs it

    documents = [ArchivedArticle(f"a{number}", {"text": article(number)}) for number in range(5)]
    documents[2] = Deadly("a2", {"text": "x"})
    order = WorkOrder(job_of(Settings(engine="offline"), None), "parquet", None, 2, 0)
    shards = RayShards(address, order, Tally(), RunEnd())
    done = shards.begin(Shard("s", tuple(documents))).result()
    shards.close()
    return [(row["state"], row["error"]) for row in unpacked(done.data, "parquet")]


def dataset(address: str, url: str) -> Any:
    """How the rows of a dataset ended, by rules and with a model, and what the model took."""
    import ray

    import summarize.ray

    ray.init(address=address, log_to_driver=False, logging_level="ERROR")
    told = [{"id": f"n{number}", "body": article(number)} for number in range(_COUNT)]
    articles = ray.data.from_items(told)
    ruled = articles.map_batches(summarize.ray.reports, batch_size=20).take_all()
    settings = Settings(service=Service(base_url=url, model="test-model"))
    with tempfile.TemporaryDirectory() as folder:
        asking = summarize.ray.with_model(folder, settings)
        asked = articles.map_batches(
            summarize.ray.reports, fn_kwargs=asking, batch_size=20, batch_format="pandas"
        ).take_all()
        ray.shutdown()
    states = [Counter(row["state"] for row in rows) for rows in (ruled, asked)]
    return [*states, sum(row["requests"] for row in asked)]


def main() -> None:
    name, *words = sys.argv[1:]
    print(json.dumps(deadly(*words) if name == "deadly" else dataset(*words)))
