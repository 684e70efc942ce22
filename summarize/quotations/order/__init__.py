"""Where the parts of a clause stand, one strategy for each habit, chosen once for a block (`word_order`).

```text
clause                    where it ends; what is a verb of saying in it, what names somebody
  base                    the interface, and what most orders share
    fixed                 X said that …                              English
    verb_second           In Berlin sagte X                          German
    free                  X сказал, сказал X
      cased               the subject by its case                    Slavic
      uncased             the subject by its place
        romance           Y añadió, trinó X
        postposed         X elmondta, … – mondta X                   Hungarian
        verb_first        the verb, then its subject                 Arabic
        free_final        X گفت که, … X گفت                           Persian, Tajik
        ergative              X ने कहा कि                                   Hindi
    cased_final           X «…» деп мәлімдеді                        Kazakh, Turkish
verb_final                what a verb of saying that comes last means for attributions
before_colon              what stands in front of a colon in a Romance language
```

A module further in is an order of the kind above it: each holds one class, that of `VERB_FIRST` is `VerbFirst`.
That the verb of saying comes last (`Order.verb_final`) and that its subject stands freely are two facts:
Persian and Tajik have both.
"""

import importlib
from functools import cache

from summarize.quotations.order.base import Order
from summarize.quotations.tokens import Tokens
from summarize.quotations.word_order import OrderKind

__all__ = ["Order", "order_of"]

_STRATEGIES: dict[OrderKind, tuple[str, str]] = {
    OrderKind.FIXED: ("fixed", "FixedOrder"),
    OrderKind.VERB_SECOND: ("verb_second.subjects", "VerbSecond"),
    OrderKind.VERB_FIRST: ("verb_first", "VerbFirst"),
    OrderKind.CASED: ("cased.subjects", "CasedOrder"),
    OrderKind.ROMANCE: ("romance", "RomanceOrder"),
    OrderKind.POSTPOSED: ("postposed", "Postposed"),
    OrderKind.FREE_FINAL: ("free_final", "FreeVerbFinal"),
    OrderKind.ERGATIVE: ("ergative", "Ergative"),
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
