"""Where the parts of a clause stand, one strategy for each habit, chosen once for a block (`word_order`).

```text
Clause                      where it ends; what is a verb of saying in it, what names somebody
  Order                     the interface, and what most orders share
    FixedOrder              X said that …                              English
    VerbSecond              In Berlin sagte X                            German
    FreeOrder               X сказал, сказал X
      CasedOrder            the subject by its case                      Slavic
      UncasedOrder          the subject by its place
        RomanceOrder        Y añadió, trinó X
        Postposed           X elmondta, … – mondta X                     Hungarian
        VerbFirst           the verb, then its subject                   Arabic
        FreeVerbFinal       X گفت که, … X گفت                             Persian, Tajik
    CasedFinal              X «…» деп мәлімдеді                          Kazakh, Turkish
```

That the verb of saying comes last (`Order.verb_final`) and that its subject stands freely are two facts:
Persian and Tajik have both. What the first one means for attributions is in `verb_final`; what stands in front
of a colon in a Romance language, in `before_colon`; how a clause is read whose nouns show their case, in the
folder `cased`.
"""

import importlib
from functools import cache

from summarize.quotations.order.base import Order
from summarize.quotations.tokens import Tokens
from summarize.quotations.word_order import OrderKind

__all__ = ["Order", "order_of"]

_STRATEGIES: dict[OrderKind, tuple[str, str]] = {
    OrderKind.FIXED: ("fixed", "FixedOrder"),
    OrderKind.VERB_SECOND: ("verb_second", "VerbSecond"),
    OrderKind.VERB_FIRST: ("uncased", "VerbFirst"),
    OrderKind.CASED: ("cased.subjects", "CasedOrder"),
    OrderKind.ROMANCE: ("romance", "RomanceOrder"),
    OrderKind.POSTPOSED: ("postposed", "Postposed"),
    OrderKind.FREE_FINAL: ("uncased", "FreeVerbFinal"),
    OrderKind.CASED_FINAL: ("cased_final", "CasedFinal"),
    OrderKind.FINAL: ("cased_final", "CasedFinal"),
}
"""By module and name: most processes read few languages, and import what these need."""


def order_of(tokens: Tokens) -> Order:
    """The order of words in a block, by its language."""
    return _strategy(tokens.vocabulary.order)(tokens)


@cache
def _strategy(kind: OrderKind) -> type[Order]:
    module, name = _STRATEGIES[kind]
    strategy: type[Order] = getattr(importlib.import_module(f"{__name__}.{module}"), name)
    return strategy
