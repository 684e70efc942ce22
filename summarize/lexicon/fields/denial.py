"""What says that something is not so."""

from dataclasses import dataclass
from functools import cached_property

from summarize.lexicon.notation import Words, words


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Denial:
    """Negations, and words that deny without one."""

    negations: str = ""
    """Words: particles that deny what they stand with: not, never, не, nicht."""

    negatives: str = ""
    """Words: others that do: no, nobody, nothing, никто; verbs with a "not" in front: není."""

    negative_endings: str = ""
    """Words: endings of verbs that deny them: n't, майды, madı."""

    negation_pieces: str = ""
    """Words: negations of scripts without spaces, looked for inside what stands between two marks: 没有,
    ません. None that is part of too many words: 不 stands in 不断, 未 in 未来, 无 in 无线."""

    affirmatives: str = ""
    """Words that end as a denied verb does and deny nothing: қамау, an arrest; namaz, a prayer."""

    negations_after: str = ""
    """Words: deny what stands before them: емес, değil, yo'q."""

    participles: str = ""
    """Words: endings of participles. Such a word denies them (келген емес, of the verb in келді), and
    what stands before them is a clause of their own (сөйлеген президент)."""

    pseudo: str = ""
    """Words after a negation that take it back (not only, не только), and pairs of them: more+than."""

    concessives: str = ""
    """Pairs of words of which the second denies nothing: бы+ни (кто бы ни победил)."""

    restrictives: str = ""
    """Words: behind a negation with no other beside it, they leave only what follows: ne (viendra) que."""

    denials: str = ""
    """Verbs that deny what follows them: denied, rejected, refused, опроверг."""

    lacking_endings: str = ""
    """Words: endings that say "without": less, сыз."""

    lacks: str = ""
    """Other words with a "not" inside, which a summary may put as one: without, banned, отмен*."""

    @cached_property
    def negation_words(self) -> Words:
        """Words and endings that deny what they stand with, ready to ask."""
        return Words(self.negations, self.negatives, endings=self.negative_endings)

    @cached_property
    def negations_inside(self) -> frozenset[str]:
        """`negation_pieces`, ready to ask."""
        return frozenset(words(self.negation_pieces))

    @cached_property
    def affirmative_words(self) -> Words:
        """`affirmatives`, ready to ask."""
        return Words(self.affirmatives)

    @cached_property
    def negation_words_after(self) -> Words:
        """`negations_after`, ready to ask."""
        return Words(self.negations_after)

    @cached_property
    def participle_words(self) -> Words:
        """`participles`, ready to ask."""
        return Words(endings=self.participles)

    @cached_property
    def pseudo_words(self) -> Words:
        """`pseudo`, ready to ask."""
        return Words(self.pseudo)

    @cached_property
    def concessive_words(self) -> frozenset[str]:
        """`concessives`, ready to ask."""
        return frozenset(self.concessives.split())

    @cached_property
    def restrictive_words(self) -> Words:
        """`restrictives`, ready to ask."""
        return Words(self.restrictives)

    @cached_property
    def denial_words(self) -> Words:
        """`denials`, ready to ask."""
        return Words(self.denials)

    @cached_property
    def lack_words(self) -> Words:
        """`lacks` and `lacking_endings`, ready to ask."""
        return Words(self.lacks, endings=self.lacking_endings)


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Untruth:
    """What says that it is not so, or not said, without denying a verb."""

    untrue: str = ""
    """Phrases: before a clause that is said not to hold: not true that, неправда, no es cierto."""

    nobody: str = ""
    """Phrases: a subject who is nobody, where the verb has no "not" beside it: nobody, none of, nessuno."""

    fakes: str = ""
    """Words: say that somebody or something is not the real one: fake, forged, фейков*, sahte."""

    acting: str = ""
    """Phrases: say that somebody only plays a part: actor playing, в роли."""
