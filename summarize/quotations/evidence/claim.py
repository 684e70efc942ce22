"""Facts of what a claim says: whether it is a statement that makes sense by itself.

Only claims have them: what stands in quotation marks need be no sentence.
"""

from summarize.quotations.evidence.facts import (
    VERBAL,
    Fact,
    any_of,
    bucket_of,
    class_of,
    count_of,
    shape_of,
    tag_at,
)
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import Utterance
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_QUOTED = Tag.QUOTED
_FINITE = WordClass.MOSTLY_FINITE
_CUE_CLASS = Fact("cue.class")
_CUE_START = Fact("cue.start")
_BEFORE = Fact("before")
_BEHIND = Fact("behind")
_FINITE_VERBS = Fact("finite")
_FINITE_AND_RULE = Fact("finite", "rule")
_WORDS = Fact("words")
_FIRST = Fact("first")
_FIRST_CLASS = Fact("first.class")
_LAST = Fact("last")
_LAST_CLASS = Fact("last.class")
_THAT = Fact("that")
_HOLDS_QUOTED = Fact("quoted")
_QUESTION = Fact("question")
_NAMES_IN = Fact("names")
OPENED_BY_THAT = "that=True"
"""Of a claim that a conjunction like `that` opens."""


def claim_evidence(tokens: Tokens, utterance: Utterance) -> list[str]:
    """The facts about what a claim says: whether it is a statement that makes sense by itself."""
    first, after = utterance.first, utterance.after
    tag, word = tokens.tag, tokens.word
    inside = tag[first:after]
    finite = len([
        here
        for here, known in zip(inside, word[first:after], strict=True)
        if (here & VERBAL or known & _FINITE) and not here & _CAPITAL
    ])  # fmt: skip
    facts = [
        _FINITE_VERBS[min(finite, 3)],
        _WORDS[bucket_of(count_of(inside, _WORD))],
        _FIRST[shape_of(tag[first])],
        _FIRST_CLASS[class_of(word[first])],
        _LAST[shape_of(tag[after - 1])],
        _BEFORE[shape_of(tag_at(tokens, first - 1))],
        _BEHIND[shape_of(tag_at(tokens, after))],
        _THAT[any_of(tag[max(0, first - 2) : first]) & _opens_report(tokens) != 0],
        _HOLDS_QUOTED[any_of(inside) & _QUOTED != 0],
        _QUESTION["?" in tokens.form[first:after]],
        _NAMES_IN[min(3, count_of(inside, _CAPITAL))],
    ]
    last = class_of(word[after - 1])
    if last != "finite" or tokens.vocabulary.order is not OrderKind.FREE_FINAL:
        facts.append(_LAST_CLASS[last])  # every Persian clause ends in its verb
    source = utterance.source
    if source is not None:
        facts.append(_FINITE_AND_RULE[min(finite, 2), source.rule.name])
        if source.cue is not None:
            facts.append(_CUE_CLASS[class_of(word[source.cue.first])])
            start = min(3, first - source.cue.after) if source.cue.first < first else "behind"
            facts.append(_CUE_START[start])
    return facts


def _opens_report(tokens: Tokens) -> int:
    """The tags of what opens a reported clause: a colon does as a `that` does, `وزیر گفت: CLAUSE`."""
    return Tag.THAT | (Tag.COLON if tokens.vocabulary.order is OrderKind.FREE_FINAL else 0)
