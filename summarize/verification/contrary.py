"""What a sentence turns into its contrary, or into another of its kind: rose for fell, judge for lawyer.

Compared is what its passages say that excludes it (`contrasts`). Where only one side denies, nothing
is said: what did not open stayed closed. In one language the passages must share most of the other
words of the sentence; between two, they are all that it rests on.
"""

from collections.abc import Sequence

from summarize.verification.contrasts import Meaning, turned
from summarize.verification.facts import Facts

_SAME = 0.6  # of a sentence's other content words, in the passage that it turns round


def contrary_problem(said: Facts, sources: Sequence[Facts]) -> str | None:
    """A word of a sentence and the other that its passages have for it."""
    if not said.meanings.sure or not sources:
        return None
    held: set[Meaning] = set()
    for source in sources:
        held |= {*source.meanings.sure, *source.meanings.possible}
    if any(source.polarity.is_negated != said.polarity.is_negated for source in sources):
        return None
    for source in sources:
        if source.language == said.language and not _is_retold(said, source):
            continue
        for found in turned(said.meanings, source.meanings, held):
            return f"it says “{found.mine}” where the article has “{found.theirs}”"
    return None


def _is_retold(said: Facts, source: Facts) -> bool:
    """Whether a passage has the rest of a sentence's words: all but the one that is turned."""
    shared = len(said.content & source.content)
    return shared >= max(2, _SAME * (len(said.content) - 1))
