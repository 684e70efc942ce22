"""Start-up, as whole processes in one run: `python -m tests.benchmarks.startup`.

Prints the time of `summarize --help` over that of `llm --help` (simonw/llm; skipped where it is not
installed), and of a whole offline report over that of `import openai`. The best of several runs
counts, interleaved, since other processes only ever add time. All run from bytecode, as installed
programs do: pip compiles what it installs, a checkout may not be.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 9
ARTICLE = Path(__file__).parent.parent / "articles" / "bridge.txt"
SUMMARIZE = [sys.executable, "-m", "summarize"]

PAIRS = {
    "summarize --help / llm --help": ([*SUMMARIZE, "--help"], ["llm", "--help"], 0.12),
    "offline report / import openai": (
        [*SUMMARIZE, str(ARTICLE), "--engine", "offline", "-q"],
        [sys.executable, "-c", "import openai"],
        0.6,
    ),
}


def seconds(command: list[str], bytecode: str) -> float:
    """The wall time of one process; `bytecode` is the folder of compiled modules."""
    compiled = {"PYTHONPYCACHEPREFIX": bytecode, "PYTHONDONTWRITEBYTECODE": ""}
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=os.environ | compiled)
    return time.perf_counter() - began


def main() -> None:
    """Print each pair of times, and the one over the other."""
    with tempfile.TemporaryDirectory() as bytecode:
        for name, (ours, theirs, goal) in PAIRS.items():
            if shutil.which(theirs[0]) is None:
                print(f"{name}: {theirs[0]} is not installed")
                continue
            # The first run compiles, and is never the best.
            pairs = [(seconds(ours, bytecode), seconds(theirs, bytecode)) for _ in range(RUNS)]
            mine, other = (min(times) for times in zip(*pairs, strict=True))
            print(f"{name}: {mine:.3f} s / {other:.3f} s = {mine / other:.3f} (goal {goal})")


if __name__ == "__main__":
    main()
