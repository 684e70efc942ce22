"""Archives of articles on a Ray cluster, and reports for whoever has a Ray Dataset.

```text
shards      each shard is a task, which Ray does again elsewhere when its process or machine dies
broker      the model's broker is an actor on the machine that the run is started on
cluster     how a run joins a cluster
```

There is one pace, one budget and one store of answers, and the key is nowhere else than in the broker. Tasks
get articles, prompts and options and return the bytes of a shard, so that a cluster's machines need nothing
but this package.

`ray` is imported nowhere else.
"""

import os

os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # it would tell its makers

from summarize.corpus.tables import reports
from summarize.ray.broker import with_model
from summarize.ray.shards import RayShards

__all__ = ["RayShards", "reports", "with_model"]
