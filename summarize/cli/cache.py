"""`summarize cache` and `summarize cache clear`: the answers of models that are kept on disk."""

import sys
from collections.abc import Mapping
from typing import Any

from summarize.chat.cache import Cache, cache_file
from summarize.cli import options
from summarize.cli.console import Notes


def show(given: Mapping[str, Any]) -> int:
    """Print where the cache is and what it holds."""
    path = cache_file(options.load_settings(given).settings)
    if path is None:
        sys.stdout.write("off\n")
        return 0
    kept = Cache(path).kept() if path.exists() else None
    answers, size = (kept.entries, kept.size) if kept else (0, 0)
    sys.stdout.write(f"{path}\t{answers:,} entries\t{size / 1e6:.1f} MB\n")
    return 0


def clear(given: Mapping[str, Any]) -> int:
    """Forget every answer."""
    path = cache_file(options.load_settings(given).settings)
    if path is not None and path.exists():
        cache = Cache(path)
        kept = cache.kept()
        cache.clear()
        cache.close()
        Notes().note(f"{kept.entries if kept else 0:,} entries forgotten")
    else:
        Notes().note("there is nothing to forget")
    return 0
