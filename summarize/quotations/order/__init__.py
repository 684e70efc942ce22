"""Where the parts of a clause stand, one strategy for each habit, chosen once for a block.

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
Persian and Tajik have both. What the first one means for attributions is in `verb_final`.
"""

from summarize.quotations.declined import declined
from summarize.quotations.order.base import Order
from summarize.quotations.order.cased import CasedOrder
from summarize.quotations.order.cased_final import CasedFinal
from summarize.quotations.order.fixed import FixedOrder
from summarize.quotations.order.romance import RomanceOrder
from summarize.quotations.order.uncased import FreeVerbFinal, VerbFirst
from summarize.quotations.order.verb_second import VerbSecond
from summarize.quotations.tokens import Tokens

__all__ = ["Order", "order_of"]


def order_of(tokens: Tokens) -> Order:
    """The order of words in a block, by its language."""
    return _kind(tokens)(tokens)


def _kind(tokens: Tokens) -> type[Order]:
    lexicon = tokens.vocabulary.lexicon
    if lexicon.verb_second:
        return VerbSecond
    if lexicon.verb_final:
        return FreeVerbFinal if lexicon.free_order else CasedFinal
    if not lexicon.free_order:
        return FixedOrder
    if declined(tokens):
        return CasedOrder
    return VerbFirst if lexicon.caseless else RomanceOrder
