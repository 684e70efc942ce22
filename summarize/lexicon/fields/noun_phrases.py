"""Words that open a noun phrase, stand for one, or hold its parts together."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from summarize.lexicon.notation import Words


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class NounPhrases:
    """Pronouns, articles, prepositions and what joins nouns."""

    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Subject pronouns, and the oblique ones that follow `according`: word to `m`, `f`, `n`, `p`
    (plural), `c` (he or she), `1` (first person), `w` (who)."""

    elided: str = ""
    """Words: what is left of words that lose their vowel and cling to the next: l' d' qu' dell'."""

    proclitics: str = ""
    """Words: conjunctions and prepositions of one letter that a verb is written in one word with: و ل."""

    governing_letters: str = ""
    """Words: prepositions of one letter that a noun is written in one word with: ب (Arabic)."""

    indefinite_object: str = ""
    """A letter: the ending of an object without the article, which no name has: مؤتمر[ا] (Arabic)."""

    broken_letters: str = ""
    """A letter that many write at the end of a word for the one in `whole_letters`: ى for ي (Arabic)."""

    whole_letters: str = ""
    """A letter: what a word that is not known with the one of `broken_letters` ends in: الرسم[ي]."""

    noun_article: str = ""
    """A word: the article, where a noun is written in one word with it: ال (Arabic)."""

    possessive_endings: str = ""
    """Words: possessives that a noun is written in one word with, longest first: هما ه (حديث[ه], Arabic)."""

    bound_feminine: str = ""
    """A letter: what a feminine noun ends in in front of one of `possessive_endings`: سعاد[ت]ه (Arabic)."""

    to_the: str = ""
    """A word: what a preposition and that article make in front of a noun: لل (Arabic)."""

    enclitics: str = ""
    """Words: subject pronouns that cling to the verb behind a hyphen: il, elle (dit-il, a-t-elle)."""

    verb_enclitics: str = ""
    """Words: subject pronouns that are written in one word with a verb of saying: nya (ujarnya, Indonesian)."""

    told_pronouns: str = ""
    """Words: pronouns of whom something is told, beside the verb: lui leur (French)."""

    possessives: str = ""
    """Words: his, her, their; they open a noun phrase."""

    articles: str = ""
    """Words: articles, demonstratives and quantifiers that open a noun phrase: the, some, dieser."""

    indefinite: str = ""
    """Words: those of `articles` that introduce somebody new: a, another, some, ein, один."""

    oblique_articles: str = ""
    """Words: those that can't open a subject (dem, des, einem)."""

    dative: str = ""
    """Words: articles that may open an object as well as a subject: der Zeitung (German)."""

    genitive_articles: str = ""
    """Words: those of `oblique_articles` that only an owner has: des, eines (German)."""

    dative_articles: str = ""
    """Words: those that nothing but a dative has: dem, einem (German)."""

    ambiguous_articles: str = ""
    """Words: those of `articles` that may be a preposition of whom one tells: a (Portuguese)."""

    feminine_articles: str = ""
    """Words: those of `articles` that a woman or several have, and no man: die, diese (German)."""

    several_articles: str = ""
    """Words: those of `articles` that only several have: los, gli (Romance)."""

    accusative_articles: str = ""
    """Words: those of `oblique_articles` that the object of one gender has: den, einen (German)."""

    article_bases: Mapping[str, str] = field(default_factory=dict)
    """Those of `oblique_articles` that lose their ending where they open a subject: einem to ein (German)."""

    article_genders: Mapping[str, str] = field(default_factory=dict)
    """Those of `articles` that tell a gender where they open a subject, to `m` or `f`: der, die (German)."""

    oblique_genders: Mapping[str, str] = field(default_factory=dict)
    """Those of `oblique_articles` that tell a gender, to `m` or `f`: τον, της (Greek)."""

    strong_endings: Mapping[str, str] = field(default_factory=dict)
    """What an adjective without an article has as a subject, by the gender of its noun, `m`, `f` or `n`:
    er, e, es (German)."""

    strong_dative_endings: str = ""
    """Words: what it has in front of a dative: em (German)."""

    weak_endings: str = ""
    """Words: what an adjective has behind an article in a case, and a weak noun: en (German)."""

    noun_genitive_endings: str = ""
    """Words: endings of a noun in the genitive, longest first: es, s (German)."""

    foreign_articles: str = ""
    """Words: articles of another language that open names of its firms and papers here: The (Turkish)."""

    determiners: str = ""
    """Words: in a language that writes every noun with a capital, what stands before a noun and
    hardly ever before a name. Empty in all other languages."""

    determiner_endings: str = ""
    """Words: endings of such words."""

    compounds: str = ""
    """Words: those that a preposition's character is part of, in a language that parts no words: 对外,
    当局 (Chinese)."""

    prepositions: str = ""
    """Words: end a noun phrase, or open an adverbial: in, at, после."""

    linking: str = ""
    """Words: join the parts of one noun phrase even after a name: of, for, von, de."""

    linking_endings: str = ""
    """Words: endings by which a noun links the words behind it: и (раиси шаҳр, Tajik)."""

    attaching: str = ""
    """Words: prepositions that may hang on a common noun, not on a name: at, in, bei, из."""

    coordinating: str = ""
    """Words: and, &, und, и; between two names or two nouns they make one speaker of them."""

    accompanying: str = ""
    """Words: with, which joins two names as `and` does, and governs the one in front: менен, ile; in English, whose
    participle follows says something: [with] some analysts suggesting that …."""

    leading_to: str = ""
    """Words: for according, which a noun in one with its preposition follows: وفقا (وفقا لوزارة الصحة)."""

    either_order: str = ""
    """Words besides an "and" and an `agent` around which two nouns may stand in either order: of, than, или."""

    taking_prepositions: str = ""
    """Words: nouns whose own preposition looks like the first word of according to: واکنش (در واکنش به گزارش)."""

    place_prepositions: str = ""
    """Words: prepositions behind which stands where something is, and which body says it: в, w."""

    object_words: str = ""
    """Words: what stands behind an object, and is none of its endings: را."""

    subject_markers: str = ""
    """Words: what stands right behind whoever does something, and ends his phrase: ने (Hindi)."""

    judged_prepositions: str = ""
    """Words: prepositions behind which stands what somebody judges: ruled on a bridge that the board owns."""

    topic_prepositions: str = ""
    """Words: prepositions behind which stands what somebody speaks of: заявили об угрозе."""

    clausal: str = ""
    """Words: what stands in a noun phrase only where a clause of its own is in front of the noun: を
    (Japanese), 확산하자 (Korean, where it stands by the ends of words)."""

    @cached_property
    def determiner_words(self) -> Words:
        """`determiners` and `determiner_endings`, ready to ask."""
        return Words(self.determiners, endings=self.determiner_endings)
