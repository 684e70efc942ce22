"""What goes on behind a Romance verb put into a quotation: `«A», afirmó; «B»`, `« A », a dit X, « B »`.

Apart from `quoting`, because it looks at nothing but the quotation in front.
"""

from summarize.quotations.language_kinds import is_romance
from summarize.quotations.rules import Rules
from summarize.quotations.utterances import Utterance


def second_half(rules: Rules, quote: int, previous: Utterance | None) -> Utterance | None:
    """The quotation at `quote`, said by whose verb stands between it and the one in front."""
    source = previous.source if previous is not None and previous.quoted else None
    if previous is None or source is None or source.cue is None or source.speaker is None:
        return None
    behind = previous.after <= source.cue.first and is_romance(rules.tokens)
    if not behind or rules.order.has_words(source.after, quote):
        return None
    return Utterance(quote, quote + 1, source, previous.group, quoted=True)
