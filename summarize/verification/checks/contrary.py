"""What a sentence turns into its contrary, or into another of its kind: rose for fell, judge for lawyer.

Compared is what its passages say that excludes it (`contrasts`). Where only one side denies, nothing
is said: what did not open stayed closed. In one language the passages must share most of the other
words of the sentence; between two, they are all that it rests on.
"""

from collections.abc import Sequence
from itertools import islice

from summarize.characters import fold
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import STEM, is_content
from summarize.verification.meanings.contrasts import Meaning, Turned, turned

_SAME = 0.6  # of a sentence's other content words, in the passage that it turns round


def contrary_problem(said: Facts, sources: Sequence[Facts]) -> str | None:
    """A word of a sentence and the other that its passages have for it."""
    if not said.meanings.sure or not sources:
        return None
    held: set[Meaning] = set()
    for source in sources:
        held |= source.meanings.known
    abroad = [source for source in sources if source.language != said.language]
    if any(source.polarity.is_negated != said.polarity.is_negated for source in abroad):
        return None
    for source in sources:
        if source.language == said.language and not _is_retold(said, source):
            continue
        for found in turned(said.meanings, source.meanings, held):
            if source.language != said.language or (
                _is_as_negated(said, source, found.theirs) and _is_in_its_place(said, source, found)
            ):
                return f"it says “{found.mine}” where the article has “{found.theirs}”"
    return None


def _is_in_its_place(said: Facts, source: Facts, found: Turned) -> bool:
    """Whether a word beside the turned one stands beside the other in the article too.

    "Her son Tom" is not "her mother Ann" turned round: two words may both be true of one story.
    """
    mine = _beside(said, found.mine)
    return not mine.isdisjoint(_beside(source, found.theirs))


def _beside(facts: Facts, phrase: str) -> frozenset[str]:
    """The stems of the content words right before and right behind a word or phrase."""
    first = phrase.split(maxsplit=1)[0]
    found: set[str] = set()
    for place, word in enumerate(facts.words):
        if word == first:
            for side in (reversed(facts.words[:place]), facts.words[place + 1 :]):
                nearest = (each for each in side if is_content(each, facts.language))
                found.update(each[:STEM] for each in islice(nearest, 1))
    return frozenset(found)


def _is_as_negated(said: Facts, source: Facts, word: str) -> bool:
    """Whether the clauses of a passage that have a word deny as much, or as little, as a sentence."""
    having = [clause for clause in source.clauses if word.split(maxsplit=1)[0] in fold(clause.text)]
    return all(clause.polarity.is_negated == said.polarity.is_negated for clause in having)


def stranger_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """Somebody, or some body, of whom the passages say nothing in one's own language: the government.

    Not where they have another word for it that is listed, nor where they are in another language.
    """
    if not sources or any(source.language != said.language for source in sources):
        return None
    held = {meaning for source in sources for meaning in source.meanings.known}
    stems = frozenset().union(*(source.content for source in sources))
    for meaning, word in said.meanings.sure.items():
        if meaning.name in _BODIES and meaning not in held and word[:STEM] not in stems:
            return f"the passages do not speak of “{word}”"
    return None


_BODIES = frozenset(
    ("government", "opposition", "parliament", "police", "army", "court", "president", "minister")
)


def _is_retold(said: Facts, source: Facts) -> bool:
    """Whether a passage has the rest of a sentence's words: all but the one that is turned."""
    shared = len(said.content & source.content)
    return shared >= max(2, _SAME * (len(said.content) - 1))
