"""What tells by itself that a claim is somebody's statement, whatever the weights make of it.

They know few claims whose speaker has no name, and fewer of a language with some twenty annotated
articles. What its syntax says is surer: a `that` behind an office, a German clause in the mood of
reported speech, or one in front of `wie … mitteilte`.
"""

from collections.abc import Sequence

from summarize.quotations.evidence.claim import OPENED_BY_THAT
from summarize.quotations.evidence.rule import CUE_SAYS
from summarize.quotations.mood import is_in_mood
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import (
    ACCORDING,
    SUBJECT_AFTER,
    SUBJECT_BEFORE,
    VERB_AFTER,
    VERB_BEFORE,
)
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag

_SAYS_THAT = frozenset({CUE_SAYS, OPENED_BY_THAT})
_OFFICE = Tag.ROLE | Tag.GROUP
_LONGEST_FRAME = 14
_BY_VERB = frozenset({SUBJECT_BEFORE, VERB_BEFORE, VERB_AFTER})


def is_told(tokens: Tokens, utterance: Utterance, about: Sequence[str]) -> bool:
    """Whether the syntax of a claim tells that it is somebody's statement; `about` are its facts."""
    source = utterance.source
    if source is None or source.speaker is None or source.cue is None:
        return False
    if _is_by_office(tokens, source.speaker) and _SAYS_THAT.issubset(about):
        return True
    if not tokens.vocabulary.lexicon.nouns_capitalised:
        return False
    governed = source.rule in ACCORDING and _is_by_office(tokens, source.speaker)
    return governed or _is_cited(tokens, source) or _is_in_mood(tokens, utterance, source)


def _is_by_office(tokens: Tokens, speaker: Phrase) -> bool:
    """Whether an office or a body that the text has told of says it.

    `Le magistrat a indiqué que …`, `Der Anwalt des Wirts teilte mit, dass …`: nobody is named.
    """
    first, after = speaker
    indefinite = tokens.vocabulary.indefinite  # Without such a word, an article is any determiner.
    told = tokens.has(first, Tag.ARTICLE) and (
        tokens.form[first] not in indefinite or tokens.vocabulary.lexicon.nouns_capitalised
    )
    office = any(tokens.has(index, _OFFICE) for index in range(first, after))
    return bool(indefinite) and told and office


def _is_cited(tokens: Tokens, source: SourceAndCue) -> bool:
    """Whether a clause of its own cites who said what stands in front of it: `…, [wie] der Wirt mitteilte`."""
    if source.rule is not SUBJECT_AFTER or source.cue is None:
        return False
    if not tokens.has(source.cue.first, Tag.SAY):
        return False
    citing = tokens.vocabulary.citing_conjunctions
    first = source.cue.first
    return any(
        tokens.is_form(index, citing) and tokens.has(index - 1, Tag.COMMA)
        for index in range(first - 1, max(0, first - _LONGEST_FRAME), -1)
    )


def _is_in_mood(tokens: Tokens, utterance: Utterance, source: SourceAndCue) -> bool:
    """Whether the mood of a clause tells that the verb of saying beside it reports it: `A sei B, sagte der Wirt`."""
    if source.rule not in _BY_VERB or source.cue is None:
        return False
    says = tokens.has(source.cue.first, Tag.SAY)
    return says and any(is_in_mood(tokens, i) for i in range(utterance.first, utterance.after))
