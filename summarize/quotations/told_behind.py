"""Who said it, told in a sentence of its own behind the words: `„…“ Das sagte X`, `«…». Così X in una nota`.

Apart from `claims`, which give such a sentence's clause in front to whoever told it, because a
quotation there has its own place and asks for nothing but its speaker.
"""

from summarize.quotations.claims import told_by
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import ACCORDING_AFTER, GOES_ON, MAY_GO_ON
from summarize.quotations.rules import Rules
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag

_CARRIED_ON = frozenset({GOES_ON, MAY_GO_ON})
_GOES_ON = Tag.STOP | Tag.COMMA | Tag.PREPOSITION | Tag.LINKING | Tag.TIME | Tag.MARK


def told_behind(rules: Rules, said: Utterance, first: int, after: int) -> SourceAndCue | None:
    """The source that the sentence `[first, after)` gives to what was `said` right in front of it."""
    tokens = rules.tokens
    source = said.source
    known = source is not None and source.speaker is not None and source.rule not in _CARRIED_ON
    end, field = tokens.phrase.get(first, (0, ""))
    if known or not said.quoted or not field or not _is_beside(rules, said, first):
        return None
    if field == "about_this":
        return told_by(rules, first, first, end, after)
    return _thus(rules, first, end, after) if field == "according_trailing" else None


def _is_beside(rules: Rules, said: Utterance, first: int) -> bool:
    """Whether nothing but marks stands between, in one paragraph."""
    tokens = rules.tokens
    between = tokens.text[tokens.end[said.after - 1] : tokens.start[first]]
    return "\n" not in between and not rules.order.has_words(said.after, first)


def _thus(rules: Rules, first: int, end: int, after: int) -> SourceAndCue | None:
    """`Così il consigliere X sul piano`, unlike `Così il governo ha deciso`."""
    speaker = rules.order.governed(end, after)
    if speaker is None or not rules.order.names_somebody(speaker):
        return None
    closed = speaker.after >= after or rules.tokens.has(speaker.after, _GOES_ON)
    return SourceAndCue(speaker, Phrase(first, end), ACCORDING_AFTER) if closed else None
