"""Facts of what ties an utterance to whom it is given: the rule, its verb, and what stands between.

Says nothing of who that is. What the verb of an unread language is stays out of it, see `attribution`.
"""

from summarize.quotations.evidence.facts import Fact, any_of, bucket_of, class_of, count_of
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag

_CAPITAL = Tag.CAPITAL
_QUOTED = Tag.QUOTED
CUE_SAYS = "cue=say"
_CUES = (
    (CUE_SAYS, Tag.SAY),
    ("cue=judge", Tag.JUDGE),
    ("cue=exclaim", Tag.EXCLAIM),
    ("cue=saying", Tag.SAYING),
    ("cue=cites", Tag.CITES),
    ("cue=phrase", Tag.PHRASE),
)
_RULE = Fact("rule")
_SIDE = Fact("side")
_RULE_AND_ORDER = Fact("rule", "order")
_GAP = Fact("gap")
_GAP_STOPS = Fact("gap.stops")
_GAP_LINES = Fact("gap.lines")
_GAP_QUOTES = Fact("gap.quotes")
_GAP_NAMES = Fact("gap.names")
_CUE_CLASS = Fact("cue.class")
_CUE_DISTANCE = Fact("cue.distance")
_CUE_FRONT = Fact("cue.front")
_NEGATED = Fact("negated")
_PARTS_OF_GAP = Tag.STOP | _QUOTED | _CAPITAL


def rule_facts(tokens: Tokens, utterance: Utterance, source: SourceAndCue, order: str) -> list[str]:
    """The facts of the rule that gave an utterance its `source`, whose speaker is known; `order` is the text's."""
    speaker, cue = source.speaker, source.cue
    assert speaker is not None
    facts = [_RULE[source.rule.name], _RULE_AND_ORDER[source.rule.name, order]]
    if cue is not None and cue.first in tokens.phrase:
        facts.append(f"phrase={tokens.phrase[cue.first][1]}")
    if speaker.first < utterance.first:
        facts.append(_SIDE["before"])
        facts += _between(tokens, speaker.after, utterance.first)
    elif speaker.first < utterance.after:
        facts.append(_SIDE["inside"])
    else:
        facts.append(_SIDE["behind"])
        facts += _between(
            tokens, _pointed_from(tokens, utterance.after, speaker.first, order), speaker.first
        )
    if cue is None:
        facts.append("cue=none")
        return facts
    here = tokens.tag[cue.first]
    facts += [name for name, bit in _CUES if here & bit] or ("cue=other",)
    distance = max(cue.first - speaker.after, speaker.first - cue.after, 0)
    around = any_of(tokens.tag[max(0, cue.first - 3) : cue.after + 2])
    facts += (
        _CUE_CLASS[class_of(tokens.word[cue.first])],
        _CUE_DISTANCE[bucket_of(distance)],
        _CUE_FRONT[cue.first < speaker.first],
        _NEGATED[around & Tag.NEGATION != 0],
    )
    return facts


def _pointed_from(tokens: Tokens, first: int, speaker: int, order: str) -> int:
    """Where a gap to whoever said it begins: in another line with what points back, `“…”. [Bunu] X deyib`."""
    if order == "final" and "\n" in tokens.form[first:speaker]:
        for index in range(first, speaker):
            if tokens.phrase.get(index, (0, ""))[1] == "about_this":
                return index
    return first


def _between(tokens: Tokens, first: int, after: int) -> tuple[str, str, str, str, str]:
    between = slice(max(0, first), max(0, after))
    tags = tokens.tag[between]
    gap = _GAP[bucket_of(len(tags))]
    tags = [each for each in tags if each & _PARTS_OF_GAP]  # A gap may be several sentences.
    if not tags:
        return gap, _GAP_STOPS[0], _GAP_LINES[0], _GAP_QUOTES[0], _GAP_NAMES[0]
    lines = tokens.form[between].count("\n")
    return (
        gap,
        _GAP_STOPS[min(3, count_of(tags, Tag.STOP) - lines)],
        _GAP_LINES[min(3, lines)],
        _GAP_QUOTES[min(2, count_of(tags, _QUOTED))],
        _GAP_NAMES[min(3, count_of(tags, _CAPITAL))],
    )
