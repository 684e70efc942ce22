"""Who said it, told in a sentence of its own behind the words: `„…“ Das sagte X`, `«…». Così X in una nota`.

Apart from `claims`, which give such a sentence's clause in front to whoever told it, because a
quotation there has its own place and asks for nothing but its speaker.
"""

from summarize.quotations.claims.about_this import behind_relay, told_by
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.people.roles_beside import first_given
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import ACCORDING_AFTER, GOES_ON, MAY_GO_ON, SIGNATURE, VERB_AFTER
from summarize.quotations.rules import Rules
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind

_CARRIED_ON = frozenset({GOES_ON, MAY_GO_ON})
_FULL_NAME = 2
_NEAR = 4
"""Tokens behind a name, its comma with them, within which its office stands."""
_GOES_ON = Tag.STOP | Tag.COMMA | Tag.PREPOSITION | Tag.LINKING | Tag.TIME | Tag.MARK

_DISOWNS = Tag.NEGATION | Tag.UNSAID | Tag.SUBJUNCTIVE


def told_behind(rules: Rules, said: Utterance, first: int, after: int) -> SourceAndCue | None:
    """The source that the sentence `[first, after)` gives to what was `said` right in front of it."""
    tokens = rules.tokens
    source = said.source
    known = source is not None and source.speaker is not None and source.rule not in _CARRIED_ON
    if known or not said.quoted:
        return None
    signed = _signed_below(rules, said, first, after)
    if signed is not None:
        return signed
    begin, first = first, behind_relay(rules, first, after)
    end, field = tokens.phrase.get(first, (0, ""))
    if not field or not _is_beside(rules, said, begin):
        return None
    if field == "about_this":
        source = told_by(rules, first, first, end, after)
        return None if source is None or _is_disowned(rules, first, after) else source
    if field == "in_these_words":
        return _in_these_words(rules, said, first, end, after)
    return _thus(rules, said, first, end, after) if field == "according_trailing" else None


def _signed_below(rules: Rules, said: Utterance, first: int, after: int) -> SourceAndCue | None:
    """The name that stands alone behind a quotation that opens a line, with its office: `«…». Ana Lund, alcaldesa`."""
    tokens = rules.tokens
    comma = rules.order.next(Tag.COMMA, first, after)
    if comma is None or not is_romance(tokens) or _is_parted(rules, said, first):
        return None
    end = after
    while not tokens.begins_line(end) and not tokens.has(end, Tag.WORD | Tag.QUOTED):
        end += 1  # its stop
    alone = tokens.begins_line(said.first) and tokens.begins_line(end)
    if not alone or not _is_beside(rules, said, first):
        return None
    signed = _is_signature(rules, first, comma, after)
    return SourceAndCue(Phrase(first, comma), None, SIGNATURE) if signed else None


def _is_signature(rules: Rules, first: int, comma: int, after: int) -> bool:
    """Whether a sentence is only a whole name and an office behind a comma."""
    tokens = rules.tokens
    named = all(tokens.has(index, Tag.CAPITAL | Tag.PARTICLE) for index in range(first, comma))
    if not named or first_given(tokens, first, comma) != first or comma - first < _FULL_NAME:
        return False
    return rules.order.next(Tag.ROLE, comma, min(after, comma + _NEAR)) is not None and not any(
        tokens.has(index, Tag.SAY | Tag.AUXILIARY | Tag.THAT) or tokens.is_finite(index)
        for index in range(comma, after)
    )


def _is_disowned(rules: Rules, first: int, after: int) -> bool:
    """Whether a sentence denies or judges what it tells of, or does not vouch that it was said.

    `Das bestritt X`, `Lo ha negato X`, `C’est ce qu’a démenti X`; `Das kritisierte X`; `Das sagte angeblich
    X`, and another's words in the subjunctive: `Das habe X gesagt`.
    """
    tokens, vocabulary = rules.tokens, rules.tokens.vocabulary
    telling = vocabulary.telling
    if telling and not any(tokens.is_form(index, telling) for index in range(first, after)):
        return True
    return any(
        rules.order.denials.denies(index)
        or rules.order.denials.denies_apart(index, after - (not tokens.has(after - 1, Tag.WORD)))
        or tokens.has(index, _DISOWNS)
        or tokens.is_form(index, vocabulary.negatives)
        or tokens.is_form(index, vocabulary.hearsay)
        for index in range(first, after)
    )


def _is_beside(rules: Rules, said: Utterance, first: int) -> bool:
    """Whether nothing but marks stands between, or the end of a paragraph that holds no more than the words."""
    tokens = rules.tokens
    if rules.order.has_words(said.after, first):
        return False
    opened = said.first - tokens.has(said.first - 1, Tag.DASH)  # – A.⏎ Det säger X.
    return tokens.begins_line(opened) or not _is_parted(rules, said, first)


def _is_parted(rules: Rules, said: Utterance, first: int) -> bool:
    return "\n" in rules.tokens.text[rules.tokens.end[said.after - 1] : rules.tokens.start[first]]


def _thus(rules: Rules, said: Utterance, first: int, end: int, after: int) -> SourceAndCue | None:
    """`Così il consigliere X sul piano`, unlike `Così il governo ha deciso`."""
    if _is_parted(rules, said, first):
        return None
    speaker = rules.order.governed(end, after)
    if speaker is None or not rules.order.names_somebody(speaker):
        return None
    closed = speaker.after >= after or rules.tokens.has(speaker.after, _GOES_ON)
    return SourceAndCue(speaker, Phrase(first, end), ACCORDING_AFTER) if closed else None


def _in_these_words(
    rules: Rules, said: Utterance, first: int, end: int, after: int
) -> SourceAndCue | None:
    """`„…“ Mit diesen Worten eröffnete Bürgermeister X die Sitzung`, `“…” With these words, X left`."""
    tokens, order = rules.tokens, rules.order
    if _is_parted(rules, said, first):
        return None
    inverted = tokens.vocabulary.order is OrderKind.VERB_SECOND
    begin = first if inverted else end + tokens.has(end, Tag.COMMA)
    speaker = order.opening(begin, after)
    if speaker is None and is_romance(tokens):  # la is a pronoun as well
        speaker = order.phrases.starting(begin, after)
    if speaker is None or not order.names_somebody(speaker):
        return None
    return SourceAndCue(speaker, Phrase(first, end), VERB_AFTER)
