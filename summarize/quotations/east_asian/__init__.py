"""Who said it in Chinese, Japanese and Korean.

Their clauses are told apart by marks and particles rather than by spaces and capitals, and a name
stands between an office and a particle: 局长王明说, 田中首相は, 김민수 대표는. So a speaker is cut
out of the text in front of the particle or the verb, and judged by what it ends with. A chunk that
is no name, office or body for certain is nobody.
"""

from typing import TYPE_CHECKING

from summarize.lazily import from_homes

if TYPE_CHECKING:
    from summarize.quotations.east_asian.reading import read_east_asian

__all__ = ["READ", "read_east_asian"]

READ = frozenset(("ja", "ko", "zh"))
"""The languages that are read here."""

# Most texts are in none of them, and do not pay for what reads them.
if not TYPE_CHECKING:  # which would take every name for one of ours
    __getattr__ = from_homes(
        globals(), {"summarize.quotations.east_asian.reading": ("read_east_asian",)}
    )

del from_homes
