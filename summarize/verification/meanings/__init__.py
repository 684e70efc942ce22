"""What words mean, by meaning and not by language: tables that every other part of verification reads.

`senses` (up and down, more and less, per month, may, because), `contrasts` (words that exclude one
another), `offices`, `measures` (currencies, units), `calendar` (months and days of the week) and `places`
(places and bodies under their names in any language). `make_places` makes the last two of CLDR.
"""

from typing import TYPE_CHECKING

from summarize.lazily import from_homes

if TYPE_CHECKING:
    from summarize.verification.meanings.contrasts import meanings
    from summarize.verification.meanings.places import find_places
    from summarize.verification.meanings.senses import find, has, knows

__all__ = ["find", "find_places", "has", "knows", "meanings"]

# Tables are large, and not asked where the sentences of a report are the article's own.
if not TYPE_CHECKING:  # which would take every name for one of ours
    __getattr__ = from_homes(
        globals(),
        {
            "summarize.verification.meanings.contrasts": ("meanings",),
            "summarize.verification.meanings.places": ("find_places",),
            "summarize.verification.meanings.senses": ("find", "has", "knows"),
        },
    )

del from_homes
