"""The fields of a lexicon, in groups by what they are about, each with what belongs in it.

Apart from the languages so that there is one place to read what a field means. A field that is
added here is known to every language at once; `python -m tests.lexicon.matrix` prints who fills it.

```text
clauses       words that join clauses and tell what one is for; word order
noun_phrases  pronouns, articles, prepositions, what joins nouns
verbs         auxiliaries, adverbs, particles, forms of verbs that say nothing of speech
endings       endings of nouns, names and attributes
speech        verbs and phrases of saying
sourcing      according to; documents; those who cite and are cited
roles         titles, offices, relatives, and people without a name
names         given names, surnames, and what tells a name from other words
bodies        groups, outlets and places with names of their own
numbers       numbers and dates; what a number counts
denial        what denies a verb, a noun or a whole clause
writing       abbreviations, scripts and marks, what stands around an article
```

The groups are parts of `Lexicon` and never made by themselves; with so many fields, methods that nobody
asks for, to compare and to show one, would take a twentieth of what a start of the program does.
What is asked of one group (`negation_words`) stands in it, what is asked of several in `Lexicon`.
"""

from dataclasses import dataclass
from functools import cached_property

from summarize.lexicon.fields.bodies import Bodies
from summarize.lexicon.fields.clauses import Clauses, WordOrder
from summarize.lexicon.fields.denial import Denial, Untruth
from summarize.lexicon.fields.endings import NounEndings
from summarize.lexicon.fields.names import Names
from summarize.lexicon.fields.noun_phrases import NounPhrases
from summarize.lexicon.fields.numbers import Counting, Numbers
from summarize.lexicon.fields.roles import Roles
from summarize.lexicon.fields.sourcing import Sourcing
from summarize.lexicon.fields.speech import Speech
from summarize.lexicon.fields.verbs import Verbs
from summarize.lexicon.fields.writing import Abbreviations, Pages, Typography
from summarize.lexicon.notation import InflectedWords, Words, parted, words

__all__ = ["Lexicon"]


@dataclass(frozen=True, kw_only=True, repr=False, eq=False)
class Lexicon(
    Clauses,
    WordOrder,
    NounPhrases,
    Verbs,
    NounEndings,
    Speech,
    Sourcing,
    Roles,
    Names,
    Bodies,
    Numbers,
    Counting,
    Denial,
    Untruth,
    Abbreviations,
    Typography,
    Pages,
):
    """One language. Every field may stay empty.

    Letter case never matters but in abbreviations. Fields of *words* are separated by white space;
    alternatives in braces are written out: `"сказа{л,ла,ли}"` is three words. Fields of *phrases*
    are separated by `;` or line ends, take the same braces, and may be of one word or many. `*` at
    the end of a word stands for anything. A word may be in several fields where it is several
    things, but what one field tells is not told by another again.
    """

    @property
    def is_cased_final(self) -> bool:
        """Whether the verb stands at the end and cases tell the rest: Kazakh, Turkish."""
        return self.verb_final and not self.free_order and bool(self.oblique_endings)

    @cached_property
    def function_words(self) -> Words:
        """Words of grammar from all fields, ready to ask: they say nothing of what a text is about."""
        times = set(words(self.times))
        listed = words(
            " ".join(
                (
                    *(self.that, self.whether, self.that_after, *self.pronouns),
                    *(self.possessives, self.articles, self.oblique_articles, self.auxiliaries),
                    *(self.passives, self.agent, self.adverbs, self.not_finite, self.prepositions),
                    *(self.linking, self.attaching, self.coordinating, self.conjunctions),
                )
            )
        )
        exact = parted(words(f"{self.negations} {self.negatives}"))[0]
        # A week is an adverb where it stands before a verb, and a noun beside a figure.
        return Words(self.function, *exact, *(word for word in listed if word not in times))

    @cached_property
    def common_words(self) -> Words:
        """Common nouns from all fields, ready to ask: they may have a capital and be no name."""
        return InflectedWords(
            *(self.common, self.feminine_roles, self.groups, self.outlets),
            *(self.documents, self.places, self.times),
            *(title.rstrip(".") for title in self.titles),
            stems=self.roles,
            stem_endings=self.role_endings,
        )
