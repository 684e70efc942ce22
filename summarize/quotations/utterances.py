"""What the rules find: an utterance, and the source that ties it to who made it."""

from typing import NamedTuple

from summarize.article import Polarity
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import Rule


class Named(NamedTuple):
    """Whom words mean: a name, and the role that they give."""

    name: str
    role: str | None


class SourceAndCue(NamedTuple):
    """An attribution: tokens of the speaker (if any) and of the cue, and the rule.

    `via` is who relays it. `named` says whom the speaker's words mean, where the rule has
    found that out with them.
    """

    speaker: Phrase | None
    cue: Phrase | None
    rule: Rule
    via: Phrase | None = None
    named: Named | None = None

    @property
    def after(self) -> int:
        """The first token behind the attribution's own words."""
        cue, speaker = self.cue, self.speaker
        return max(cue.after if cue else 0, speaker.after if speaker else 0)


class Utterance(NamedTuple):
    """What somebody said: tokens `[first, after)`.

    `quoted` says that it is one quoted stretch; otherwise it is a clause that may hold some.
    `group` numbers what was said in one breath; `quotes` are the tokens in it that are quotations.
    """

    first: int
    after: int
    source: SourceAndCue | None
    group: int
    quoted: bool
    quotes: tuple[int, ...] = ()
    polarity: Polarity = "asserted"
