"""What an earlier run wrote and this one does not speak for: named, so that nobody takes it for new.

Nothing is deleted: an article that has left its feed is no less true, and a file in another format may be
somebody's only copy.
"""

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from summarize.batch.ledger import Ledger
from summarize.settings import OUTPUT_FORMATS, BatchFormat

NEWS = ("new.html", "new.xml")
"""Files that only a run writes which is asked for what is new."""

_NAMED = 5
_ENDINGS = tuple(kind.ending for kind in OUTPUT_FORMATS.values() if kind.ending)


def leftovers(folder: Path, ledger: Ledger, form: BatchFormat, *, news: bool) -> list[str]:
    """A phrase for each kind of file that stays in the folder as an earlier run left it."""
    own = OUTPUT_FORMATS[form]
    others = [ending for ending in _ENDINGS if ending != own.ending]
    wholes = sorted(
        {name for kind in OUTPUT_FORMATS.values() for name in kind.whole} - {*own.whole}
    )
    kinds = {
        "of articles that are gone or failed": _there(folder, ledger.outputs(done=False), _ENDINGS),
        "in another format": _there(folder, ledger.outputs(done=True), others),
        "of an earlier run": _there(folder, wholes, ("",)),
        "of what was new then": _there(folder, () if news else NEWS, ("",)),
    }
    return [words for what, names in kinds.items() if (words := _words(what, names))]


def _there(folder: Path, names: Iterable[str], endings: Iterable[str]) -> Iterator[str]:
    begin = os.path.join(folder, "")  # noqa: PTH118 (several for each article: a path takes ten times as long)
    for name in names:
        for ending in endings:
            if os.path.isfile(f"{begin}{name}{ending}"):  # noqa: PTH113 (as above)
                yield f"{name}{ending}"


def _words(what: str, names: Iterator[str]) -> str | None:
    named = list(islice(names, _NAMED))
    count = len(named) + sum(1 for _ in names)
    more = ", …" if count > _NAMED else ""
    listed = f"{', '.join(named)}{more}"
    return f"{count:,} {'file' if count == 1 else 'files'} {what}: {listed}" if count else None
