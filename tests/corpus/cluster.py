"""A Ray cluster on this machine, in a process of its own that goes when its standard input is closed.

    python -m tests.corpus.cluster

Prints the cluster's address; then takes `add` and `kill` (the last machine) by the line, and prints
`done` after each. Apart from the tests' process, whose guards Ray's own connections would meet.
"""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MEMORY = 100 << 20
"""Bytes of a machine's store of objects."""
SETTINGS = {
    "RAY_USAGE_STATS_ENABLED": "0",
    # Ray's workers are nice to others, and would wait for whatever tests run beside.
    "RAY_worker_niceness": "0",
    # Most of the workers that are begun before there is work for them would never get any.
    "RAY_prestart_worker_first_driver": "0",
    "RAY_enable_worker_prestart": "0",
    # Nobody looks at the figures of a machine.
    "REPORTER_UPDATE_INTERVAL_MS": "60000",
}


@dataclass(frozen=True)
class Cluster:
    """A cluster with one machine that cannot be killed, and others that can. Each has one processor."""

    address: str
    process: subprocess.Popen[str]

    def tell(self, word: str) -> None:
        """`add` a machine, or `kill` the one that came last."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "done\n"

    def workers(self, title: str) -> list[int]:
        """The processes of this cluster whose title begins so, such as `ray::do_shard`."""
        return [pid for pid in _below(self.process.pid) if _title(pid).startswith(title)]


@contextlib.contextmanager
def cluster() -> Iterator[Cluster]:
    """A cluster of two machines."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "tests.corpus.cluster"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    environment = os.environ | SETTINGS | {"PYTHONPATH": str(root)}
    with subprocess.Popen(command, cwd=root, env=environment, text=True, **pipes) as process:  # type: ignore[call-overload]
        try:
            assert process.stdout is not None
            yield Cluster(process.stdout.readline().strip(), process)
        finally:
            process.stdin.close()
            process.wait()


def _below(process: int) -> Iterator[int]:
    """All processes that come from one (Linux)."""
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{process}/task").iterdir():
            for child in (task / "children").read_text("ascii").split():
                yield int(child)
                yield from _below(int(child))


def _title(process: int) -> str:
    try:
        return Path(f"/proc/{process}/cmdline").read_text("utf-8")
    except OSError:
        return ""


def _main() -> None:
    from ray.cluster_utils import Cluster as Machines  # here, for not every test has it

    told = {"num_cpus": 1, "object_store_memory": MEMORY}
    # Neither a page, nor what forwards logs, nor what asks a cloud for more machines.
    bare = {"include_dashboard": False, "include_log_monitor": False, "no_monitor": True}
    machines = Machines(initialize_head=True, head_node_args={**told, **bare})
    added = [machines.add_node(**told)]
    print(machines.address, flush=True)
    for line in sys.stdin:
        if line == "add\n":
            added.append(machines.add_node(**told))
        else:
            machines.remove_node(added.pop(), allow_graceful=False)
        print("done", flush=True)
    machines.shutdown()


if __name__ == "__main__":
    _main()
