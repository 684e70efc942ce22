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
        VerbFirst           the verb, then its subject                   Arabic
        FreeVerbFinal       X گفت که, … X گفت                             Persian, Tajik
    CasedFinal              X «…» деп мәлімдеді                          Kazakh, Turkish
```

That the verb of saying comes last (`Order.verb_final`) and that its subject stands freely are two facts:
Persian and Tajik have both. What the first one means for attributions is in `verb_final`; what stands in front
of a colon in a Romance language, in `before_colon`.
"""

from summarize.quotations.order.base import Order
from summarize.quotations.order.cased import CasedOrder
from summarize.quotations.order.cased_final import CasedFinal
from summarize.quotations.order.fixed import FixedOrder
from summarize.quotations.order.romance import RomanceOrder
from summarize.quotations.order.uncased import FreeVerbFinal, VerbFirst
from summarize.quotations.order.verb_second import VerbSecond
from summarize.quotations.tokens import Tokens
from summarize.quotations.word_order import OrderKind

__all__ = ["Order", "order_of"]


def order_of(tokens: Tokens) -> Order:
    """The order of words in a block, by its language."""
    return _STRATEGIES[tokens.vocabulary.order](tokens)


_STRATEGIES: dict[OrderKind, type[Order]] = {
    OrderKind.FIXED: FixedOrder,
    OrderKind.VERB_SECOND: VerbSecond,
    OrderKind.VERB_FIRST: VerbFirst,
    OrderKind.CASED: CasedOrder,
    OrderKind.ROMANCE: RomanceOrder,
    OrderKind.FREE_FINAL: FreeVerbFinal,
    OrderKind.CASED_FINAL: CasedFinal,
    OrderKind.FINAL: CasedFinal,
}
