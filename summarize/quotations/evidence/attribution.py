"""Facts of an attribution: who said an utterance, whatever it is.

They are kept in two parts, of the rule and of the name, because whether something was said at all hangs on
the first alone.
"""

from typing import NamedTuple, Protocol

from summarize.quotations import east_asian
from summarize.quotations.evidence.facts import CASELESS, Fact, any_of, order_of
from summarize.quotations.evidence.names import (
    HAS_GROUP,
    Setting,
    kinds_of,
    mention_facts,
    name_facts,
    sort_of_mention,
)
from summarize.quotations.evidence.rule import CUE_SAYS, rule_facts
from summarize.quotations.found import Speaker
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import Utterance
from summarize.quotations.vocabulary import Tag

_PRONOUN = Tag.PRONOUN
_ORDER = Fact("order")
_WHO = Fact("who")
_MEANT = Fact("meant")
_WHO_AND_ORDER = Fact("who", "order")
_WHO_AND_RULE = Fact("who", "rule")
_WHO_AND_RESOLVED = Fact("who", "resolved")
_MEANT_AND_WHO = Fact("meant", "who")
_PREVIOUS = Fact("previous")
_NEXT = Fact("next")
_PREVIOUS_AND_NEXT = Fact("previous", "next")
_OF_OTHERS = ("gap.names", "side=")
"""What says nothing without capitals: how many stand between, and that who speaks is told first, as he always is."""
_OF_WORDS = (*_OF_OTHERS, "gap=", "cue=", "cue.class", "cue.distance")
"""What is counted by words, and says nothing where each letter may be one."""


class SpeakerGuess(Protocol):
    """What is known of an utterance's speaker."""

    @property
    def speaker(self) -> Speaker | None:
        """Who it is, as far as can be told."""

    @property
    def is_sure(self) -> bool:
        """Whether only one person can be meant, or two resolvers agree on one."""

    @property
    def candidates(self) -> tuple[Speaker, ...]:
        """Who else could be meant."""


class AttributionFacts(NamedTuple):
    """The facts about who said an utterance, whatever it is.

    `of_rule` tell what ties it to a mention, and so whether it is said at all; `of_name` whom that
    one names, which says nothing of that.
    """

    of_rule: list[str]
    of_name: list[str]

    @property
    def all(self) -> tuple[str, ...]:
        """Both, in order."""
        return *self.of_rule, *self.of_name


def attribution_evidence(
    tokens: Tokens,
    utterance: Utterance,
    guesses: tuple[SpeakerGuess | None, SpeakerGuess, SpeakerGuess | None],
    setting: Setting,
) -> AttributionFacts:
    """The facts about who said an utterance; `guesses` are who speaks before, then, and behind."""
    _, named, _ = guesses
    source, speaker = utterance.source, named.speaker
    if source is None or source.speaker is None or speaker is None:
        rule = f"rule={source.rule.name if source else 'none'}"
        return AttributionFacts(["who=nobody", rule], [])
    unread = tokens.vocabulary.code in east_asian.READ
    order = order_of(tokens)
    who = (
        _cut_out(tokens, *source.speaker, speaker)
        if unread
        else sort_of_mention(tokens, *source.speaker)
    )
    of_rule = [_ORDER[order], _WHO_AND_ORDER[who, order]]
    of_rule += rule_facts(tokens, utterance, source, order)
    resolved = speaker.name != speaker.mention
    of_rule += _WHO[who], _WHO_AND_RESOLVED[who, resolved], _WHO_AND_RULE[who, source.rule.name]
    if unread:
        of_rule = [fact for fact in of_rule if not fact.startswith(_OF_WORDS)]
        of_rule.append(CUE_SAYS)
    elif order == CASELESS:
        of_rule = [fact for fact in of_rule if not fact.startswith(_OF_OTHERS)]
    of_name = kinds_of(tokens, source.speaker) if unread else mention_facts(tokens, source.speaker)
    found = f"{'sure' if named.is_sure else 'unsure'} of {min(3, len(named.candidates))}"
    of_name += _MEANT[found], _MEANT_AND_WHO[found, who]
    of_name += name_facts(tokens, speaker, setting, is_body=HAS_GROUP in of_name)
    of_name += _neighbour_facts(speaker, guesses)
    return AttributionFacts(of_rule, of_name)


def _cut_out(tokens: Tokens, first: int, after: int, speaker: Speaker) -> str:
    """What sort of mention is cut out of a text without capitals: it is judged by its office."""
    if after - first == 1 and tokens.tag[first] & _PRONOUN:
        return "pronoun " + tokens.vocabulary.pronouns.get(tokens.form[first], "")
    if speaker.role is not None:
        return "full name"
    # A Korean particle hides what its word is; the name is without it.
    _, _, last = speaker.name.rpartition(" ")
    here = any_of(tokens.tag[first:after]) | tokens.vocabulary.tags_of(last)
    return "the described" if here & (Tag.ROLE | Tag.GROUP) else "one name"


def _neighbour_facts(
    speaker: Speaker, guesses: tuple[SpeakerGuess | None, SpeakerGuess, SpeakerGuess | None]
) -> tuple[str, str, str]:
    """Who speaks before and after."""
    before, behind = [
        "nobody"
        if other is None or other.speaker is None
        else "same"
        if other.speaker.name == speaker.name
        else "other"
        for other in (guesses[0], guesses[2])
    ]
    return _PREVIOUS[before], _NEXT[behind], _PREVIOUS_AND_NEXT[before, behind]
