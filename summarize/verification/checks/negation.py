"""Whether a sentence denies what its passages affirm, or affirms what they deny.

A negation is compared by what it denies: a summary that has the minister resign contradicts "did not
resign". In one language the denied words are compared; between two languages only whether there is a
negation at all.
"""

from collections.abc import Sequence

from summarize.characters import fold
from summarize.verification.facts.facts import Clause, Facts
from summarize.verification.facts.polarity import Polarity, Stems
from summarize.verification.facts.wording import shown, words
from summarize.word_classes import WordClass, classes_of

_FEWEST = 2  # content words that make a clause comparable
_SAME = 0.6  # of a clause's content words in another that says the same
_AS_CLOSE = 0.15  # less than the closest clause and still as close
_CLOSE_TRANSLATION = 0.6  # of its source's length: from here on a sentence leaves little out


def polarity_problem(said: Facts, sources: Sequence[Facts]) -> str | None:
    """What is wrong with the negations of a sentence that rests on `sources`.

    In one language the sentence is compared clause by clause with the clause that says most of the
    same; between two languages as a whole.
    """
    if said.polarity.is_negated and not any(
        source.polarity.is_negative
        or (source.polarity.is_softened and source.language != said.language)
        for source in sources
    ):
        return "its negation is not in the passages it cites"
    same = [source for source in sources if source.language == said.language]
    clauses = [clause for source in same for clause in source.clauses]
    for clause in said.clauses:
        problem = _clause_problem(clause, clauses) or _turned_word(clause, clauses)
        if problem:
            return problem
    if sources and not same and _leaves_out_a_negation(said, sources):
        return "it leaves out a negation of the passage it cites"
    return None


def _clause_problem(clause: Clause, clauses: Sequence[Clause]) -> str | None:
    """How a clause turns round the clauses that say most of what it says."""
    if not clauses or len(clause.stems) < _FEWEST:
        return None
    shares = [len(clause.stems & other.stems) / len(clause.stems) for other in clauses]
    best = max(shares)
    if best < _SAME:
        return None
    closest = [o for o, share in zip(clauses, shares, strict=True) if share >= best - _AS_CLOSE]
    own = clause.polarity
    if own.is_negated and (
        not any(other.polarity.is_negative for other in closest) or _is_affirmed(own, closest)
    ):
        return f"it denies what the article affirms: “{shown(closest[0].text)}”"
    if own.is_negative:
        return None
    for other in closest:
        denied = Stems(other.polarity.denied)
        turned = [stem for stem in clause.stems if stem in denied]
        if turned and not any(
            not each.polarity.is_negative and len(clause.stems & each.stems) >= _FEWEST
            for each in closest
        ):
            return f"it affirms what the article denies: “{shown(other.text)}”"
    return None


def _is_affirmed(own: Polarity, closest: Sequence[Clause]) -> bool:
    """Whether what a clause denies is affirmed by all that have it, in spite of a "without"."""
    having = [other for other in closest if own.denied & other.stems]
    return bool(having) and all(
        not other.polarity.is_negated and own.denied & other.stems <= other.polarity.affirmed
        for other in having
    )


def _is_verb(clause: Clause, stem: str) -> bool:
    """Whether the word with that stem is a verb, as far as is known."""
    word = next((word for word in words(fold(clause.text)) if word.startswith(stem)), "")
    bits = classes_of(word, clause.language)
    return (
        bool(bits & (WordClass.FINITE | WordClass.NOT_FINITE)) and not bits & WordClass.MOSTLY_NOUN
    )


def _turned_word(clause: Clause, clauses: Sequence[Clause]) -> str | None:
    """A word that a clause affirms, and that all clauses of the article that have it deny."""
    if clause.polarity.is_negative:
        return None
    for stem in clause.stems:
        having = [other for other in clauses if stem in other.stems]
        if having and all(stem in Stems(o.polarity.denied) for o in having):
            others = frozenset().union(*(other.stems for other in having))
            is_enough = len(clause.stems & others) >= _FEWEST or _is_verb(clause, stem)
            if is_enough and any(other.polarity.is_negated for other in having):
                return f"it affirms what the article denies: “{shown(having[0].text)}”"
    return None


def _leaves_out_a_negation(said: Facts, sources: Sequence[Facts]) -> bool:
    """Whether a text says all that each passage says, going by its length, but not its negation."""
    return not (said.polarity.is_negative or said.polarity.is_softened) and all(
        source.polarity.is_negated and len(said.text) >= _CLOSE_TRANSLATION * len(source.text)
        for source in sources
    )
